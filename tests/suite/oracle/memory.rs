//! Where a snippet and its memory lie: at the same addresses on the CPU and in the engine.
//!
//! Two windows can be read and written: one among the program's data, which 32-bit addresses reach, and one that is the whole stack.
//! Around both nothing is mapped. A test case holds the bytes of both, one after the other.

use asmscope::model::memory_map::{CODE_BASE, DATA_BASE, STACK_TOP};
use std::ops::Range;

/// Where a snippet's first byte lies.
pub(super) const CODE: u64 = CODE_BASE;
/// From the snippet's first byte to the end of what can be executed.
pub(super) const CODE_SIZE: usize = 0x1000;
/// The longest snippet in bytes.
pub(super) const CODE_LIMIT: usize = 128;
/// Bytes in each window.
pub(super) const WINDOW_SIZE: usize = 0x2000;
/// Bytes in both.
pub(super) const MEMORY_SIZE: usize = 2 * WINDOW_SIZE;
/// Where the window among the data begins.
pub(super) const DATA: u64 = DATA_BASE;
/// Where the window that is the stack begins.
pub(super) const STACK: u64 = STACK_TOP - WINDOW_SIZE as u64;

/// The windows, in the order in which their bytes are held.
pub(super) const WINDOWS: [u64; 2] = [DATA, STACK];

/// Where so many bytes at an address are held; `None` if they are not all in one window.
pub(super) fn range_of(address: u64, length: usize) -> Option<Range<usize>> {
    WINDOWS.iter().enumerate().find_map(|(idx, window)| {
        let begin = usize::try_from(address.wrapping_sub(*window)).ok()?;
        let fits = begin.checked_add(length)? <= WINDOW_SIZE;
        fits.then(|| idx * WINDOW_SIZE + begin..idx * WINDOW_SIZE + begin + length)
    })
}

/// The address of the byte that is held at an offset.
pub(super) fn address_of(offset: usize) -> u64 {
    WINDOWS[offset / WINDOW_SIZE] + (offset % WINDOW_SIZE) as u64
}

#[test]
fn offsets_and_addresses_lead_to_each_other() {
    for offset in [0, 1, WINDOW_SIZE - 1, WINDOW_SIZE, MEMORY_SIZE - 1] {
        assert_eq!(range_of(address_of(offset), 1), Some(offset..offset + 1));
    }
    assert_eq!(range_of(DATA + WINDOW_SIZE as u64 - 1, 2), None);
    assert_eq!(range_of(STACK - 1, 2), None);
    assert_eq!(range_of(u64::MAX, 2), None);
}
