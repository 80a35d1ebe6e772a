//! Every kind of owner at once: a move, a vector that grew, a box, shared counting, and a text that nobody owns.

use std::rc::Rc;

fn main() {
    let name = String::from("Ada");
    let owner = name;
    let mut list = vec![1, 2, 3];
    list.push(4);
    let boxed = Box::new(7);
    let shared = Rc::new(owner);
    let other = Rc::clone(&shared);
    let greeting: &str = "hello";
    println!("{greeting} {other} {boxed} {list:?}"); // picture
}
