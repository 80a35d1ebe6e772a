//! speed_rustc: what a local costs, and what a box costs
//!
//! Type:   tbreak on_the_stack
//!         c
//!         si 5      all of it
//!         tbreak on_the_heap
//!         c
//!         finish    and all of this, "heap #1: allocated 8 bytes", used, "heap #1: freed"
//! Values: value: u64, in the red zone of on_the_stack
//!         value: Box<u64>, at [rsp + 8] of on_the_heap
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn on_the_stack(x: u64) -> u64 {
    let value = black_box(x);
    value + 1
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn on_the_heap(x: u64) -> u64 {
    let value = black_box(Box::new(x));
    *value + 1
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    (on_the_stack(20) + on_the_heap(20)) as i32
}
