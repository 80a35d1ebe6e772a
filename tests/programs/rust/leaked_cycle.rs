// Two counted values own each other: neither is ever dropped.
// leaks: yes
use std::cell::RefCell;
use std::rc::Rc;

struct Friend {
    name: String,
    best: RefCell<Option<Rc<Friend>>>,
}

impl Drop for Friend {
    fn drop(&mut self) {
        println!("{} leaves", self.name);
    }
}

fn friend(name: &str) -> Rc<Friend> {
    Rc::new(Friend { name: name.to_string(), best: RefCell::new(None) })
}

fn main() {
    let (ira, lou, sam) = (friend("Ira"), friend("Lou"), friend("Sam"));
    *ira.best.borrow_mut() = Some(Rc::clone(&lou));
    *lou.best.borrow_mut() = Some(Rc::clone(&ira));
    *sam.best.borrow_mut() = Some(Rc::clone(&lou));
    println!("{} {} {}", Rc::strong_count(&ira), Rc::strong_count(&lou), Rc::strong_count(&sam));
}
