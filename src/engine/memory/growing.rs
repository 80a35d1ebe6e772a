//! A growable byte buffer on an anonymous mapping: `mremap` enlarges it without copying (on Linux; elsewhere it is copied).
//!
//! The record of a run is hundreds of megabytes of small appends, where the copies of a growing `Vec` and the page faults of 4 KiB pages
//! show; a large buffer asks for huge pages. Bytes that were never written read as 0. The capacity at least doubles and never shrinks;
//! running out of memory aborts, as it does for a `Vec`.

use crate::model::memory_map::PAGE;
use memmap2::MmapMut;
#[cfg(target_os = "linux")]
use memmap2::{Advice, RemapOptions};
use std::alloc::{Layout, handle_alloc_error};
use std::ops::{Deref, DerefMut};

/// The buffer; as a slice it is as long as its capacity.
pub(crate) struct GrowingBytes {
    pages: MmapMut,
}

/// From this size on the system is asked for pages of 2 MiB: a page fault costs as much as writing dozens of records.
#[cfg(target_os = "linux")]
const LARGE: usize = 4 << 20;

impl Deref for GrowingBytes {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        &self.pages
    }
}

impl DerefMut for GrowingBytes {
    #[inline]
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.pages
    }
}

impl GrowingBytes {
    /// A buffer of `size` bytes, at least one.
    #[must_use]
    pub(crate) fn of(size: usize) -> GrowingBytes {
        GrowingBytes { pages: MmapMut::map_anon(size).unwrap_or_else(|_| out_of_memory(size)) }
    }

    /// Enlarges the buffer to at least `size` bytes.
    pub(crate) fn grow(&mut self, size: usize) {
        let size = size.max(2 * self.len()).next_multiple_of(PAGE as usize);
        enlarge(&mut self.pages, size).unwrap_or_else(|_| out_of_memory(size));
    }
}

/// Aborts as a `Vec` does that cannot grow.
fn out_of_memory(size: usize) -> ! {
    handle_alloc_error(Layout::array::<u8>(size).expect("sizes are far below the limit"))
}

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "a mapping that is made larger where it is or moved")]
fn enlarge(pages: &mut MmapMut, size: usize) -> std::io::Result<()> {
    // SAFETY: the mapping is anonymous, and `&mut` proves that no reference into it is alive while it may move.
    unsafe { pages.remap(size, RemapOptions::new().may_move(true)) }?;
    if size >= LARGE {
        // Best effort: a kernel without huge pages refuses, and small pages work as well.
        let _ = pages.advise(Advice::HugePage);
    }
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn enlarge(pages: &mut MmapMut, size: usize) -> std::io::Result<()> {
    let mut larger = MmapMut::map_anon(size)?;
    larger[..pages.len()].copy_from_slice(pages);
    *pages = larger;
    Ok(())
}
