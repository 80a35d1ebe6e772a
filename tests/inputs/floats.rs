fn main() {
    let x = 1.5f64;
    let root = 2.0f32;
    let n = -3i32;
    println!("{x} {root} {n}");
}
