//! stack_access_rustc: what must have an address is at [rsp + 8]; in a leaf at [rsp - 8]
//!
//! Type:   si 3      the store: [rsp+8] becomes 40
//!         stack     its slot in main's frame: "rsp+8"
//!         b leaf
//!         c
//!         si        "[rsp-8]": the red zone, with no sub rsp
//!         x/1dg rsp-8
//! Values: local: u64, on main's stack
//!         x: u64 in rdi, and a copy of it in leaf's red zone
//! Built:  opt-level=1
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn leaf(x: u64) -> u64 {
    black_box(x) + 1
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let local = black_box(40u64);
    (local + leaf(1)) as i32
}
