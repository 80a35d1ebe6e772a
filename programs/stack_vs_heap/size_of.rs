//! size_of_rustc: only a constant is left
//!
//! Type:   list of_u8        "mov", and the number 1
//!         si 2      all of main, "0x31": the sum was computed at compile time
//! Values: every value: usize, in rax
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn of_u8() -> usize {
    size_of::<u8>()
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn of_a_reference() -> usize {
    size_of::<&u64>()
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn of_a_str() -> usize {
    size_of::<&str>()
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn of_a_string() -> usize {
    size_of::<String>()
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    (of_u8() + of_a_reference() + of_a_str() + of_a_string()) as i32
}
