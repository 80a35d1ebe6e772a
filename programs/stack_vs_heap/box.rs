//! box_rustc: the value is stored to [rax], rax to the stack
//!
//! Type:   b __rust_alloc
//!         c         "at __rust_alloc"
//!         finish    "allocated 8 bytes"
//!         si 5      41 goes to the heap, the pointer to the stack
//!         stack     the box: "heap #1"
//!         heap 1    the value: "29" is 41
//! Values: boxed: Box<u64>, at [rsp] of main, later in a register
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut boxed = black_box(Box::new(41u64));
    *boxed += 1;
    *boxed as i32
}
