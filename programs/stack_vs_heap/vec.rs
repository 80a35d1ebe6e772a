//! vec_rustc: three words, cap, ptr, len; growth is __rust_realloc
//!
//! Type:   b __rust_realloc
//!         c         the fifth push: four elements in room for four
//!         p rsi     "16" bytes of it, to become
//!         p rcx     "32"
//!         until sum
//!         x/3xg rsp+24      the three words: 8, "heap #2", 5
//!         heap      "freed": the elements have moved
//! Values: values: Vec<u32>, at [rsp + 16] of main: cap, ptr, len
//!         values: &[u32], in rdi and rsi of sum
//! Built:  opt-level=2
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn sum(values: &[u32]) -> u32 {
    values.iter().sum()
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut values: Vec<u32> = Vec::new();
    for value in 1..=5 {
        values.push(black_box(value));
    }
    sum(&values) as i32
}
