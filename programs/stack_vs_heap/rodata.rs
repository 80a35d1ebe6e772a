//! rodata_rustc: the letters are in .rodata; a pointer and a length travel in rdi and rsi
//!
//! Type:   tbreak count_l
//!         c
//!         p rdi     an address in "rodata"
//!         x/5c rdi
//!         p rsi     "0x5": the length
//! Values: text: &str, in rdi and rsi of count_l, its bytes in .rodata
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn count_l(text: &str) -> usize {
    let mut n = 0;
    for byte in text.as_bytes() {
        n += usize::from(*byte == b'l');
    }
    n
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    count_l("hello") as i32
}
