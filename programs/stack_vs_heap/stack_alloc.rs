//! stack_alloc_rustc: sub rsp, 40 for an array, push rax for one word, probes for three pages
//!
//! Type:   b first   where each frame is complete
//!         c         array
//!         stack     "48 bytes": 40 made by sub rsp, 8 by the call
//!         c         one: 8 bytes, made by push rax
//!         c         pages: a store to each page on the way down
//!         frames    "12,304 bytes" for one call
//! Values: values: &[u64], in rdi and rsi, into the caller's frame
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn first(values: &[u64]) -> u64 {
    values.first().copied().unwrap_or(0)
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn array(x: u64) -> u64 {
    first(&[x, 2, 3, 4])
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn one(x: u64) -> u64 {
    first(&[x]) + 1
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn pages(x: u64) -> u64 {
    first(&[x; 1536])
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    (array(7) + one(4) + pages(30)) as i32
}
