//! A box that is moved to another variable.

fn main() {
    let x = 5;
    let b = Box::new(x + 1);
    let c = b;
    println!("{}", c); // picture
}
