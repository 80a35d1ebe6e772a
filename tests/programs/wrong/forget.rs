fn main() {
    let v = vec![1u8; 30]; //~ leak
    let n = v.len();
    std::mem::forget(v);
    println!("{n}");
}
