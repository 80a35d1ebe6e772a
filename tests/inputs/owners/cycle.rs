use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    name: String,
    next: RefCell<Option<Rc<Node>>>,
}

fn main() {
    let a = Rc::new(Node { name: "a".into(), next: RefCell::new(None) });
    let b = Rc::new(Node { name: "b".into(), next: RefCell::new(Some(a.clone())) });
    *a.next.borrow_mut() = Some(b.clone());
    println!("{} {} {}", a.name, b.name, Rc::strong_count(&a));
}
