struct Handle {
    p: *mut u32,
}
impl Drop for Handle {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.p)) } //~ double-free
    }
}
fn main() {
    let a = Handle {
        p: Box::into_raw(Box::new(5)),
    };
    let b = Handle { p: a.p };
    println!("{}", unsafe { *b.p });
}
