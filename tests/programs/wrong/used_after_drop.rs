fn main() {
    let b = Box::new([1u64, 2, 3]);
    let p: *const u64 = &b[1];
    drop(b);
    let x = unsafe { *p }; //~ use-after-free
    println!("{x}");
}
