//! overflow_rustc: recursion that never ends, as rustc compiles it
//!
//! Type:   c         to the overflow: "stack-overflow"
//!         bt
//!         back 20
//! Values: locals: [u64; 4], at [rsp + 8] of count
//! Built:  opt-level=1
#![no_main]

#![allow(unconditional_recursion)]
use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn count(n: u64) -> u64 {
    let locals = black_box([n; 4]);
    1 + count(locals[0] + 1)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    count(0) as i32
}
