//! string_rustc: the three words of a Vec<u8>
//!
//! Type:   b __rust_realloc
//!         c         push_str finds 5 bytes full: "at __rust_realloc"
//!         b __rust_dealloc
//!         c                 "resized in place from 5 bytes to 12"
//!         x/3xg rsp+32      the three words: 12, "heap #1", 12
//!         x/12c rdi         the text
//! Values: text: String, at [rsp + 24] of main: cap, ptr, len
//!         ", world": &str, at [rsp + 8] of main, its bytes in .rodata
//! Built:  opt-level=2
#![no_main]

use std::hint::black_box;

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut text = String::from("hello");
    text.push_str(black_box(", world"));
    black_box(&text).len() as i32
}
