//! A growable byte buffer in anonymous pages of its own: `mremap` enlarges it without copying, where a `Vec` would copy.
//!
//! The record of a run is gigabytes of small appends, so the copies of a `Vec` and the page faults of 4 KiB pages would show; large
//! buffers ask for huge pages. Bytes that were never written read as 0. It never shrinks. Running out of memory aborts, as it does for
//! a `Vec`.

use crate::model::memory_map::PAGE;
use memmap2::MmapMut;
#[cfg(target_os = "linux")]
use memmap2::{Advice, RemapOptions};
use std::alloc::{Layout, handle_alloc_error};
use std::ops::{Deref, DerefMut};

/// Bytes of which there are more and more, 0 until they are written.
pub struct GrowingBytes {
    pages: MmapMut,
}

/// From this size on the system is asked for pages of 2 MiB: each page costs as much when it is first touched as dozens of records.
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
    /// So many bytes, of which there is at least one.
    #[must_use]
    pub fn of(size: usize) -> GrowingBytes {
        GrowingBytes { pages: MmapMut::map_anon(size).unwrap_or_else(|_| out_of_memory(size)) }
    }

    /// Makes room for so many bytes, or some more.
    pub fn grow(&mut self, size: usize) {
        let size = size.max(2 * self.len()).next_multiple_of(PAGE as usize);
        enlarge(&mut self.pages, size).unwrap_or_else(|_| out_of_memory(size));
    }
}

/// Ends as when a list cannot grow.
fn out_of_memory(size: usize) -> ! {
    handle_alloc_error(Layout::array::<u8>(size).expect("sizes are far below the limit"))
}

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "a mapping that is made larger where it is or moved")]
fn enlarge(pages: &mut MmapMut, size: usize) -> std::io::Result<()> {
    // SAFETY: no file is mapped; what refers into the pages borrows them, so nothing does now.
    unsafe { pages.remap(size, RemapOptions::new().may_move(true)) }?;
    if size >= LARGE {
        // It may not know such pages; then it goes on without.
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
