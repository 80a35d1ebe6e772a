//! heap_free_rustc: freeing at the end of a function is a jmp
//!
//! Type:   list drop_it      its last instruction is "jmp"
//!         until drop_it
//!         finish            "heap #2: freed"
//!         heap
//!         c                 to the end
//!         heap              "#3" lay elsewhere
//! Values: first: Box<u64>, block 1, in rbx, then rdi
//!         second: Box<u64>, block 2, in rax, then rdi
//!         third: Box<u64>, block 3, in rax, then rdi
//! Built:  opt-level=1
#![no_main]

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
    let (first, second) = (Box::new(40), Box::new(7));
    drop_it(second);
    let third = Box::new(2);
    (take(first) + take(third)) as i32
}
