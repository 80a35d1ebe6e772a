// expect: expected `Weak`, `Rc::downgrade` to be used
// Before you change it: how many heap blocks are never freed?
// answer: 2

use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    name: &'static str,
    parent: RefCell<Option<Rc<Node>>>,
    children: RefCell<Vec<Rc<Node>>>,
}

fn main() {
    let leaf = Rc::new(Node { name: "leaf", parent: RefCell::new(None), children: RefCell::new(vec![]) });
    let branch = Rc::new(Node { name: "branch", parent: RefCell::new(None), children: RefCell::new(vec![Rc::clone(&leaf)]) });
    *leaf.parent.borrow_mut() = Some(Rc::clone(&branch));
    let parent = leaf.parent.borrow().clone().unwrap(); // linked
    println!("{} hangs on {}", branch.children.borrow()[0].name, parent.name);
    leaf.parent.borrow_mut().take();
}
