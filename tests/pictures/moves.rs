//! Moves into and out of functions, and a mutable reference.

fn take(s: String) -> usize {
    let n = s.len();
    n
}
fn give() -> Vec<u8> {
    let v = vec![1, 2, 3];
    v
}
fn main() {
    let a = String::from("hi there");
    let b = a;
    let n = take(b);
    let mut v = give();
    let r = &mut v;
    r.push(4);
    let w = v;
    println!("{} {}", n, w.len()); // picture
}
