//! Blocks that statics keep: a leaked box behind an atomic pointer and a list that hangs from it. Nothing of it is lost.
#![crate_type = "lib"]
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

struct Entry {
    key: u32,
    next: *mut Entry,
}

static HEAD: AtomicPtr<Entry> = AtomicPtr::new(ptr::null_mut());
static N: AtomicUsize = AtomicUsize::new(0);

#[inline(never)]
fn register(key: u32) {
    let entry = Box::leak(Box::new(Entry { key, next: HEAD.load(Ordering::Acquire) }));
    HEAD.store(entry, Ordering::Release);
    N.fetch_add(1, Ordering::Relaxed);
}

#[inline(never)]
fn sum() -> u32 {
    let mut sum = 0;
    let mut at = HEAD.load(Ordering::Acquire);
    // SAFETY: entries are leaked, so a pointer in the list stays good.
    while let Some(entry) = unsafe { at.as_ref() } {
        sum += entry.key;
        at = entry.next;
    }
    sum
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    for key in [10, 20, 30] {
        register(key);
    }
    sum() as i32 + N.load(Ordering::Relaxed) as i32
}
