fn main() {
    let f: fn() -> u32 = unsafe { std::mem::transmute(0x1234usize) };
    println!("{}", f()); //~ not-executable
}
