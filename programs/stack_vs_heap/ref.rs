//! ref_rustc: a reference is an address, and it may point anywhere
//!
//! Type:   b look
//!         c
//!         p rdi     "stack": &local
//!         c
//!         p rdi     "heap #1": &*boxed
//!         c
//!         p rdi     "CONSTANT": &CONSTANT
//! Values: reference: &u64, in rdi of look: into the stack, the heap, .rodata
//!         local: u64, at [rsp] of main
//!         boxed: Box<u64>, in rbx of main
//! Built:  opt-level=1
#![no_main]

static CONSTANT: u64 = 2;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn look(reference: &u64) -> u64 {
    *reference
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let local = 10;
    let boxed = Box::new(30);
    (look(&local) + look(&*boxed) + look(&CONSTANT)) as i32
}
