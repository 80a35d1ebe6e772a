//! stack_free_rustc: add rsp, 40 erases nothing
//!
//! Type:   tbreak scribble
//!         c
//!         finish            scribble has returned
//!         x/4dg rsp-40      its array, in nobody's frame: "20", 21, "22", 22
//!         tbreak ends
//!         c                 again lays its own array into the same place
//!         x/4dg rdi         "42"
//! Values: values: &[u64; 4], in rdi, into the caller's frame
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn ends(values: &[u64; 4]) -> u64 {
    values[0] + values[3]
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn scribble(x: u64) -> u64 {
    ends(&[x, x + 1, x + 2, x + 2])
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn again(x: u64) -> u64 {
    ends(&[x; 4]) / 2
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    again(scribble(20)) as i32
}
