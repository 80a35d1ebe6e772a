//! raw_rustc: a raw pointer is an address without a promise
//!
//! Type:   b look
//!         c
//!         p rdi     "stack": *const local
//!         c
//!         p rdi     "heap #1": what Box::into_raw gave
//!         c
//!         p rdi     "CONSTANT": in .rodata
//! Values: pointer: *const u64, in rdi of look: into the stack, the heap, .rodata
//!         pointer: *mut u64, in rdi of increment
//!         heap: *mut u64, in rbx of main
//! Built:  opt-level=1
#![no_main]

static CONSTANT: u64 = 2;

#[unsafe(no_mangle)]
#[inline(never)]
pub unsafe fn look(pointer: *const u64) -> u64 {
    unsafe { *pointer }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub unsafe fn increment(pointer: *mut u64) {
    unsafe { *pointer += 1 }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let local = 10;
    let heap = Box::into_raw(Box::new(29));
    let nothing: *const u64 = std::ptr::null();
    unsafe {
        increment(heap);
        let sum = look(&raw const local) + look(heap) + look(&raw const CONSTANT);
        drop(Box::from_raw(heap));
        sum as i32 + nothing as i32
    }
}
