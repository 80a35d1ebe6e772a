use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

struct Node {
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

struct Shared {
    name: String,
    hits: Cell<u32>,
}

#[inline(never)]
fn take(s: Rc<Shared>) -> u32 {
    s.hits.set(s.hits.get() + 1);
    s.hits.get()
}

#[inline(never)]
fn back(s: Rc<Shared>) -> Rc<Shared> {
    s.hits.set(10);
    s
}

fn main() {
    let leaf = Rc::new(Node { parent: RefCell::new(Weak::new()), children: RefCell::new(vec![]) });
    {
        let branch = Rc::new(Node { parent: RefCell::new(Weak::new()), children: RefCell::new(vec![leaf.clone()]) });
        *leaf.parent.borrow_mut() = Rc::downgrade(&branch);
    }
    let s = Rc::new(Shared { name: String::from("shared"), hits: Cell::new(0) });
    let t = Rc::clone(&s);
    let n = take(t);
    let u = s.clone();
    let w = back(u);
    println!("{n} {} {} {}", w.name, leaf.children.borrow().len(), leaf.parent.borrow().upgrade().is_none());
    drop(w);
    let last = Rc::try_unwrap(s).ok();
    println!("{}", last.is_some());
}
