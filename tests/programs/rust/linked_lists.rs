use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::{Rc, Weak};
type Link<T> = Option<Rc<RefCell<Node<T>>>>;
struct Node<T> {
    v: T,
    next: Link<T>,
    prev: Option<Weak<RefCell<Node<T>>>>,
}
struct Deque<T> {
    head: Link<T>,
    tail: Link<T>,
    n: usize,
}
impl<T: Debug + Clone> Deque<T> {
    fn new() -> Self {
        Deque {
            head: None,
            tail: None,
            n: 0,
        }
    }
    fn push_back(&mut self, v: T) {
        let node = Rc::new(RefCell::new(Node {
            v,
            next: None,
            prev: None,
        }));
        match self.tail.take() {
            Some(t) => {
                node.borrow_mut().prev = Some(Rc::downgrade(&t));
                t.borrow_mut().next = Some(node.clone());
            }
            None => self.head = Some(node.clone()),
        }
        self.tail = Some(node);
        self.n += 1;
    }
    fn push_front(&mut self, v: T) {
        let node = Rc::new(RefCell::new(Node {
            v,
            next: self.head.take(),
            prev: None,
        }));
        if let Some(h) = &node.borrow().next {
            h.borrow_mut().prev = Some(Rc::downgrade(&node));
        }
        if self.tail.is_none() {
            self.tail = Some(node.clone());
        }
        self.head = Some(node);
        self.n += 1;
    }
    fn pop_front(&mut self) -> Option<T> {
        self.head.take().map(|h| {
            match h.borrow_mut().next.take() {
                Some(n) => {
                    n.borrow_mut().prev = None;
                    self.head = Some(n);
                }
                None => self.tail = None,
            }
            self.n -= 1;
            Rc::try_unwrap(h).ok().expect("one owner").into_inner().v
        })
    }
    fn pop_back(&mut self) -> Option<T> {
        self.tail.take().map(|t| {
            match t.borrow_mut().prev.take().and_then(|w| w.upgrade()) {
                Some(p) => {
                    p.borrow_mut().next = None;
                    self.tail = Some(p);
                }
                None => {
                    self.head = None;
                }
            }
            self.n -= 1;
            Rc::try_unwrap(t).ok().unwrap().into_inner().v
        })
    }
    fn to_vec(&self) -> Vec<T> {
        let mut v = vec![];
        let mut at = self.head.clone();
        while let Some(n) = at {
            v.push(n.borrow().v.clone());
            at = n.borrow().next.clone();
        }
        v
    }
    fn reverse(&mut self) {
        let mut at = self.head.take();
        self.tail = at.clone();
        let mut prev: Link<T> = None;
        while let Some(n) = at {
            at = n.borrow_mut().next.take();
            n.borrow_mut().prev = at.as_ref().map(Rc::downgrade);
            n.borrow_mut().next = prev;
            prev = Some(n);
        }
        self.head = prev;
    }
}
struct Stack<T> {
    head: Option<Box<SNode<T>>>,
}
struct SNode<T> {
    v: T,
    next: Option<Box<SNode<T>>>,
}
impl<T> Stack<T> {
    fn push(&mut self, v: T) {
        let next = self.head.take();
        self.head = Some(Box::new(SNode { v, next }));
    }
    fn pop(&mut self) -> Option<T> {
        self.head.take().map(|n| {
            self.head = n.next;
            n.v
        })
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.head.as_mut().map(|n| &mut n.v)
    }
    fn iter(&self) -> impl Iterator<Item = &T> {
        let mut at = self.head.as_deref();
        std::iter::from_fn(move || {
            let n = at?;
            at = n.next.as_deref();
            Some(&n.v)
        })
    }
}
impl<T> Drop for Stack<T> {
    fn drop(&mut self) {
        let mut at = self.head.take();
        while let Some(mut n) = at {
            at = n.next.take();
        }
    }
}
fn merge(a: Option<Box<SNode<i32>>>, b: Option<Box<SNode<i32>>>) -> Option<Box<SNode<i32>>> {
    match (a, b) {
        (None, r) | (r, None) => r,
        (Some(mut a), Some(mut b)) => {
            if a.v <= b.v {
                a.next = merge(a.next.take(), Some(b));
                Some(a)
            } else {
                b.next = merge(Some(a), b.next.take());
                Some(b)
            }
        }
    }
}
fn main() {
    let mut d = Deque::new();
    for w in ["b", "c", "d"] {
        d.push_back(w.to_string());
    }
    d.push_front("a".into());
    println!("{:?} {}", d.to_vec(), d.n);
    d.reverse();
    println!(
        "{:?} {:?} {:?} {:?}",
        d.to_vec(),
        d.pop_front(),
        d.pop_back(),
        d.to_vec()
    );
    let weak = d.head.as_ref().map(Rc::downgrade);
    println!(
        "{:?}",
        weak.as_ref().and_then(Weak::upgrade).map(|n| n.borrow().v.clone())
    );
    while d.pop_back().is_some() {}
    println!("{} {}", d.n, weak.unwrap().upgrade().is_none());
    d.push_back("z".into());
    println!("{:?}", d.pop_front());
    let mut s = Stack { head: None };
    for i in 0..20_000 {
        s.push(i);
    }
    *s.peek_mut().unwrap() += 5;
    println!("{:?} {} {}", s.pop(), s.iter().take(3).sum::<i32>(), s.iter().count());
    let list = |v: &[i32]| {
        v.iter()
            .rev()
            .fold(None, |next, v| Some(Box::new(SNode { v: *v, next })))
    };
    let m = Stack {
        head: merge(list(&[1, 4, 9]), list(&[2, 3, 10, 11])),
    };
    println!("{:?}", m.iter().collect::<Vec<_>>());
    let shared = Rc::new(RefCell::new(vec![1]));
    let views: Vec<Rc<RefCell<Vec<i32>>>> = (0..3).map(|_| shared.clone()).collect();
    for (i, v) in views.iter().enumerate() {
        v.borrow_mut().push(i as i32);
    }
    println!(
        "{:?} {} {:?}",
        shared.borrow(),
        Rc::strong_count(&shared),
        shared.try_borrow_mut().is_ok()
    );
    drop(views);
    println!("{:?}", Rc::try_unwrap(shared).unwrap().into_inner());
    let mut cow = Rc::new([1, 2, 3]);
    let other = cow.clone();
    Rc::make_mut(&mut cow)[0] = 9;
    println!("{cow:?} {other:?} {}", Rc::ptr_eq(&cow, &other));
    let cyc: Rc<Cyc> = Rc::new_cyclic(|me| Cyc { me: me.clone(), v: 4 });
    println!("{} {}", cyc.me.upgrade().unwrap().v, Rc::weak_count(&cyc));
}
struct Cyc {
    me: Weak<Cyc>,
    v: u8,
}
