//! A share that was given away, and more frames, elements and blocks than are drawn.

use std::rc::Rc;

fn down(n: u64, shared: &Rc<u64>) -> u64 {
    if n == 0 {
        return **shared; // picture
    }
    1 + down(n - 1, shared)
}

fn main() {
    let first = Rc::new(7);
    let second = Rc::clone(&first);
    drop(first);
    let boxes: Vec<Box<u64>> = (0..70).map(Box::new).collect();
    println!("{}", down(20, &second) + boxes.len() as u64);
}
