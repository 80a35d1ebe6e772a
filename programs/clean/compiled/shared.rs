//! Shared ownership: `Rc` with `Weak` and `RefCell`, `Arc`, and a cycle that is broken by weak pointers.
#![crate_type = "lib"]
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

struct Owner {
    name: u8,
    visits: Cell<u16>,
    gadget: RefCell<Option<Rc<Gadget>>>,
}

struct Gadget {
    weight: u32,
    owner: Weak<Owner>,
}

#[inline(never)]
fn visit(gadget: &Gadget) -> u32 {
    let Some(owner) = gadget.owner.upgrade() else { return 0 };
    owner.visits.set(owner.visits.get() + 1);
    gadget.weight + u32::from(owner.name)
}

#[inline(never)]
fn count(shared: Arc<AtomicU32>, by: u32) -> usize {
    shared.fetch_add(by, Ordering::SeqCst);
    Arc::strong_count(&shared)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let owner = Rc::new(Owner { name: 7, visits: Cell::new(0), gadget: RefCell::new(None) });
    let gadget = Rc::new(Gadget { weight: 20, owner: Rc::downgrade(&owner) });
    *owner.gadget.borrow_mut() = Some(Rc::clone(&gadget));
    let mut sum = visit(&gadget) + visit(&gadget);
    sum += u32::from(owner.visits.get()) * 10;
    drop(owner);
    sum += visit(&gadget);
    let shared = Arc::new(AtomicU32::new(5));
    let n = count(Arc::clone(&shared), 3) + count(Arc::clone(&shared), 4);
    let text: Rc<[u8]> = Rc::from([1, 2, 3]);
    sum as i32 + n as i32 * 10 + shared.load(Ordering::Relaxed) as i32 + i32::from(text[2])
}
