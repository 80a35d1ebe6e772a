//! An Arc whose clone is passed on and dropped by the callee, and an Rc over a Cell that two hold.
#![crate_type = "lib"]

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn consume(shared: Arc<u32>) -> u32 {
    *shared + 1
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn increment(counter: &Rc<Cell<u64>>) {
    counter.set(counter.get() + 1);
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let shared = Arc::new(std::hint::black_box(30u32));
    let sum = consume(Arc::clone(&shared));
    let counter = Rc::new(Cell::new(std::hint::black_box(4u64)));
    let other = Rc::clone(&counter);
    increment(&counter);
    increment(&other);
    (sum + *shared + counter.get() as u32) as i32
}
