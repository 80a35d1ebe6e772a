fn leaked<'a>() -> &'a [i32; 3] {
    let local = [4, 5, 6];
    let p: *const [i32; 3] = &local;
    unsafe { &*p }
}
fn main() {
    let r = leaked();
    let n = r[1]; //~ dead-frame-access
    println!("{n}");
}
