//! ref_mut_rustc: &mut T is the same address as &T; the write is what differs
//!
//! Type:   b look
//!         b increment
//!         c
//!         p rdi     &local: "main[rsp+8]"
//!         c
//!         p rdi     &mut local: the same, "main[rsp+8]"
//!         si        the write through it: "0x14 → 0x15"
//! Values: local: u64, at [rsp] of main
//!         reference: &u64, in rdi of look
//!         reference: &mut u64, in rdi of increment
//! Built:  opt-level=1
#![no_main]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn look(reference: &u64) -> u64 {
    *reference
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn increment(reference: &mut u64) {
    *reference += 1;
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut local = 20;
    let before = look(&local);
    increment(&mut local);
    (before + local + 1) as i32
}
