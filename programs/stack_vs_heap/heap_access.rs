//! heap_access_rustc: two loads, the pointer and what it points at
//!
//! Type:   b increment
//!         c
//!         p rdi     "stack": the place of the box
//!         si
//!         p rax     "heap #1": the place of the value
//!         si        the increment: "[heap #1] 0x29 → 0x2a"
//! Values: boxed: Box<u64> in main; &mut Box<u64> in increment, in rdi
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn increment(boxed: &mut Box<u64>) {
    **boxed += 1;
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut boxed = black_box(Box::new(41u64));
    increment(&mut boxed);
    *boxed as i32
}
