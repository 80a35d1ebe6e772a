//! lifetime_rustc: a local ends with its frame, a box with its owner
//!
//! Type:   tbreak on_the_stack
//!         c
//!         finish
//!         x/1dg rsp-16      the local: still "1", in nobody's frame
//!         tbreak on_the_heap
//!         c
//!         finish
//!         p rax     "heap #1": alive, although its function is gone
//! Values: local: u64, in the red zone of on_the_stack
//!         boxed: Box<u64>, in rax
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn on_the_stack(x: u64) -> u64 {
    let local = black_box(x);
    local + 1
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn on_the_heap(x: u64) -> Box<u64> {
    Box::new(x)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let copied = on_the_stack(1);
    let boxed = on_the_heap(40);
    (copied + *boxed) as i32
}
