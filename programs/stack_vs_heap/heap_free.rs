//! heap_free_rustc: freeing at the end of a function is a jmp
//!
//! Type:   list drop_it      its last instruction is "jmp"
//!         until drop_it
//!         finish            and block 2 is freed
//!         heap
//! Values: first: Box<u64>, block 1, in rbx, then rdi
//!         second: Box<u64>, block 2, in rax, then rdi
//! Built:  opt-level=1
#![crate_type = "lib"]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn take(boxed: Box<u64>) -> u64 {
    *boxed
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn drop_it(_boxed: Box<u64>) {}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let (first, second) = (Box::new(42), Box::new(7));
    drop_it(second);
    take(first) as i32
}
