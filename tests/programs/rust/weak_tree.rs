// A tree with children by Rc and parents by Weak.
use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Folder {
    name: String,
    parent: RefCell<Weak<Folder>>,
    children: RefCell<Vec<Rc<Folder>>>,
}

impl Folder {
    fn new(name: &str) -> Rc<Folder> {
        Rc::new(Folder { name: name.to_string(), parent: RefCell::default(), children: RefCell::default() })
    }

    fn add(self: &Rc<Self>, name: &str) -> Rc<Folder> {
        let child = Folder::new(name);
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(Rc::clone(&child));
        child
    }

    fn path(&self) -> String {
        match self.parent.borrow().upgrade() {
            Some(parent) => format!("{}/{}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }

    fn n_below(&self) -> usize {
        self.children.borrow().iter().map(|child| 1 + child.n_below()).sum()
    }
}

fn main() {
    let orphan = {
        let root = Folder::new("root");
        let etc = root.add("etc");
        let ssh = etc.add("ssh");
        root.add("tmp");
        println!("{} {}", ssh.path(), root.n_below());
        println!("{} {}", Rc::strong_count(&etc), Rc::weak_count(&etc));
        ssh
    };
    println!("{} {}", orphan.path(), orphan.parent.borrow().upgrade().is_none());
}
