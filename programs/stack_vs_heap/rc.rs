//! rc_rustc: two counts in front of the value; a clone is inc, without lock
//!
//! Type:   list share        "inc"
//!         tbreak share
//!         c
//!         x/3dg [rdi]       strong 1, weak 1, the value 40
//!         finish    "[heap #1] 0x1 → 0x2"
//!         x/3dg rax         strong "2"
//! Values: first: Rc<u64>, at [rsp] of main
//!         second: Rc<u64>, at [rsp + 8] of main
//!         shared: &Rc<u64>, in rdi of share
//! Built:  opt-level=1
#![no_main]

use std::rc::Rc;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn share(shared: &Rc<u64>) -> Rc<u64> {
    Rc::clone(shared)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let first = Rc::new(40);
    let second = share(&first);
    let answer = *second + Rc::strong_count(&first) as u64;
    answer as i32
}
