fn main() {
    let mut v = Vec::new();
    for i in 0..9 {
        v.push(i);
    }
    let s = String::from("hello");
    println!("{} {}", v.len(), s);
}
