//! Counted pointers that are cloned, dropped, given away and moved.

use std::rc::Rc;

fn eat(share: Rc<i32>) -> i32 {
    *share
}

fn main() {
    let first = Rc::new(5);
    let second = Rc::clone(&first);
    let third = Rc::clone(&first);
    drop(second);
    let n = Rc::strong_count(&first);
    let eaten = eat(third);
    println!("{n} {eaten}");
    let last = first;
    println!("{last}");
}
