//! heap_alloc_rustc: size in rdi, alignment in rsi, the address in rax
//!
//! Type:   b __rust_alloc
//!         c         "at __rust_alloc"
//!         p rdi     1 byte for the u8; rsi is 1, too
//!         c
//!         p rdi     "32" bytes for the array; rsi is 8
//!         finish    array has its block: "heap #2"
//!         heap
//! Values: one: Box<u8>, block 1, in rbx
//!         four: Box<[u64; 4]>, block 2, in rax
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn small(x: u8) -> Box<u8> {
    Box::new(x)
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn array(x: u64) -> Box<[u64; 4]> {
    Box::new([x; 4])
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let (one, four) = (small(2), array(10));
    i32::from(*one) + four[3] as i32 * 4
}
