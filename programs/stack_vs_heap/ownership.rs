//! ownership_rustc: a move copies the pointer and leaves the block alone
//!
//! Type:   b __rust_dealloc
//!         c         freed once, "at __rust_dealloc",
//!         bt        by "consume", which owned it last
//! Values: first: Box<u64>, at [rsp]
//!         second: Box<u64>, at [rsp], then in rdi: the move leaves no trace
//!         boxed: Box<u64>, in rdi of consume
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn consume(boxed: Box<u64>) -> u64 {
    *boxed
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let first = black_box(Box::new(42u64));
    let second = black_box(first);
    consume(second) as i32
}
