//! arc_rustc: the same counts; a clone is lock inc
//!
//! Type:   list share        "lock        inc"
//!         tbreak share
//!         c
//!         x/3dg [rdi]       strong 1, weak 1, the value 40
//!         finish    "[heap #1] 0x1 → 0x2"
//!         x/3dg rax         strong "2"
//! Values: first: Arc<u64>, at [rsp] of main
//!         second: Arc<u64>, at [rsp + 8] of main
//!         shared: &Arc<u64>, in rdi of share
//! Built:  opt-level=1
#![no_main]

use std::sync::Arc;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn share(shared: &Arc<u64>) -> Arc<u64> {
    Arc::clone(shared)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let first = Arc::new(40);
    let second = share(&first);
    let answer = *second + Arc::strong_count(&first) as u64;
    answer as i32
}
