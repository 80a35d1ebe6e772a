//! A vector that grows, and a slice of it.

fn main() {
    let mut v: Vec<i32> = Vec::new();
    for i in 0..5 {
        v.push(i * 10);
    }
    let s = &v[1..3];
    println!("{:?} {:?}", s, v.capacity()); // picture
}
