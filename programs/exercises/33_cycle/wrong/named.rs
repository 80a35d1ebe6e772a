// expect: expected 3 blocks allocated, saw 4
// Before you change it: how many heap blocks are never freed?
// answer: 3

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Node {
    name: &'static str,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

fn main() {
    let leaf = Rc::new(Node { name: "leaf", parent: RefCell::new(Weak::new()), children: RefCell::new(vec![]) });
    let branch = Rc::new(Node { name: "branch", parent: RefCell::new(Weak::new()), children: RefCell::new(vec![Rc::clone(&leaf)]) });
    *leaf.parent.borrow_mut() = Rc::downgrade(&branch);
    let name = String::from("branch");
    assert_eq!(name, branch.name);
    let parent = leaf.parent.borrow().upgrade().unwrap(); // linked
    println!("{} hangs on {}", branch.children.borrow()[0].name, parent.name);
}
