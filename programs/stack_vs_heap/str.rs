//! str_rustc: a pointer into the String's block, and a length
//!
//! Type:   b first_byte
//!         c
//!         p rdi     "heap #1": the whole text; rsi is 12
//!         c
//!         p rdi     "heap #1+7": a part of it; rsi is 5
//!         heap      "1 live block", whoever looks at it
//! Values: owner: String, at [rsp] of main
//!         whole: &str, in rdi and rsi of first_byte
//!         part: &str, in rdi and rsi of first_byte, the second time
//! Built:  opt-level=2
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn first_byte(text: &str) -> u8 {
    text.as_bytes().first().copied().unwrap_or(0)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let owner = black_box(String::from("hello, world"));
    let whole: &str = &owner;
    let part: &str = &owner[7..];
    i32::from(first_byte(whole)) + i32::from(first_byte(part))
}
