use std::rc::Rc;
fn main() {
    let v = vec![1, 2, 3];
    let r = Rc::new(String::from("x"));
    println!("{} {r}", v.len());
    std::process::exit(3);
}
