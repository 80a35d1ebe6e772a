//! frames_rustc: push rax makes a frame; a call at the end of a function needs none: it is a jmp
//!
//! Type:   b func2
//!         c
//!         bt        func2, "func1", main
//!         c
//!         bt        func2 under "tail", which has no frame left: it jumped
//! Values: values: &[u64; 2], in rdi of sum, into func2's frame
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn func2(y: u64) -> u64 {
    sum(&[y, y])
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn sum(values: &[u64; 2]) -> u64 {
    values[0] + values[1]
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn func1(x: u64) -> u64 {
    func2(x) + 1
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn tail(x: u64) -> u64 {
    func2(x + 1)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    (func1(10) + tail(9) + 1) as i32
}
