use std::mem::MaybeUninit;
fn main() {
    let m: Box<MaybeUninit<[u32; 4]>> = Box::new_uninit();
    let p = m.as_ptr() as *const u32;
    let n = unsafe { p.add(2).read() };
    if n == 3 { //~ uninitialised-read
        println!("three");
    }
    println!("end");
}
