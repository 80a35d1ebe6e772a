fn main() {
    let mut v: Vec<u32> = Vec::with_capacity(8);
    v.push(1);
    unsafe { v.set_len(3) };
    let n = v[2];
    if n > 5 { //~ uninitialised-read
        println!("big");
    }
}
