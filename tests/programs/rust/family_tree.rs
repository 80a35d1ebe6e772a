//! A family tree with Rc, Weak and RefCell, walked upwards and downwards.
use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Debug)]
struct Person {
    name: String,
    age: u32,
    parent: RefCell<Weak<Person>>,
    children: RefCell<Vec<Rc<Person>>>,
}

impl Person {
    fn new(name: &str, age: u32) -> Rc<Person> {
        Rc::new(Person {
            name: name.to_string(),
            age,
            parent: RefCell::new(Weak::new()),
            children: RefCell::new(Vec::new()),
        })
    }

    fn adopt(self: &Rc<Self>, child: Rc<Person>) {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(child);
    }

    fn depth(&self) -> usize {
        let mut depth = 0;
        let mut current = self.parent.borrow().upgrade();
        while let Some(person) = current {
            depth += 1;
            current = person.parent.borrow().upgrade();
        }
        depth
    }

    fn total_age(&self) -> u32 {
        let below: u32 = self.children.borrow().iter().map(|child| child.total_age()).sum();
        self.age + below
    }

    fn longest<'a>(&'a self, best: &mut Option<String>) {
        let is_longer = best.as_ref().is_none_or(|name| name.len() < self.name.len());
        if is_longer {
            *best = Some(self.name.clone());
        }
        for child in self.children.borrow().iter() {
            child.longest(best);
        }
    }
}

fn main() {
    let root = Person::new("Ada", 80);
    let left = Person::new("Bertram", 55);
    let right = Person::new("Cleo", 50);
    let leaf = Person::new("Dorothea", 20);
    left.adopt(leaf.clone());
    root.adopt(left);
    root.adopt(right);
    println!("{} is at depth {}", leaf.name, leaf.depth());
    println!("{} years in all", root.total_age());
    let mut best = None;
    root.longest(&mut best);
    println!("longest name {best:?}");
    let counts = (Rc::strong_count(&leaf), Rc::weak_count(&root));
    println!("{counts:?}");
    let first = root.children.borrow_mut().remove(0);
    drop(first);
    let orphan = leaf.parent.borrow().upgrade().is_none();
    println!("{} is an orphan: {orphan}", leaf.name);
}
