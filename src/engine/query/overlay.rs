//! Memory overlay: by how much memory at the scan's position differs from the machine's memory, by pages.
//!
//! Differences are exclusive-ors, as in the log, so a record applies in both directions and a byte is the machine's byte XOR the overlay's.
//! A direct-mapped cache of recent pages keeps a look-up to one comparison.

use crate::model::memory_map::PAGE;
use std::collections::HashMap;

/// Differences by page; none where nothing was noted.
#[derive(Clone)]
pub(crate) struct MemoryOverlay {
    /// Page numbers that are known and where each is, by their low bits.
    recent: [(u64, usize); 16],
    known: HashMap<u64, usize>,
    pages: Vec<Box<[u8; PAGE as usize]>>,
}

impl Default for MemoryOverlay {
    fn default() -> MemoryOverlay {
        MemoryOverlay { recent: [(u64::MAX, 0); 16], known: HashMap::new(), pages: Vec::new() }
    }
}

impl MemoryOverlay {
    /// Notes that bytes from here on differ by as much as these say more, or less.
    pub(crate) fn toggle(&mut self, address: u64, bytes: &[u8]) {
        for (offset, byte) in bytes.iter().enumerate().filter(|(_, byte)| **byte != 0) {
            let at = address.wrapping_add(offset as u64);
            self.page(at / PAGE)[(at % PAGE) as usize] ^= byte;
        }
    }

    /// The same for a little-endian number of 1 to 16 bytes.
    #[inline]
    pub(crate) fn toggle_small(&mut self, address: u64, size: u8, difference: u128) {
        let offset = (address % PAGE) as usize;
        if size > 8 || offset + 8 > PAGE as usize {
            return self.toggle(address, &difference.to_le_bytes()[..usize::from(size)]);
        }
        let bytes = &mut self.page(address / PAGE)[offset..offset + 8];
        let old = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
        bytes.copy_from_slice(&(old ^ difference as u64).to_le_bytes());
    }

    /// Notes all that another says.
    pub(crate) fn toggle_all(&mut self, other: &MemoryOverlay) {
        for (number, idx) in &other.known {
            let page = self.page(*number);
            page.iter_mut().zip(other.pages[*idx].iter()).for_each(|(byte, difference)| *byte ^= difference);
        }
    }

    /// How a little-endian number of 1 to 16 bytes differs.
    #[must_use]
    #[inline]
    pub(crate) fn difference(&self, address: u64, size: u8) -> u128 {
        let mut bytes = [0; 16];
        let (first, length) = ((address % PAGE) as usize, usize::from(size));
        if first + length <= PAGE as usize {
            if let Some(idx) = self.find(address / PAGE) {
                bytes[..length].copy_from_slice(&self.pages[idx][first..first + length]);
            }
            return u128::from_le_bytes(bytes);
        }
        for (offset, byte) in bytes[..length].iter_mut().enumerate() {
            let at = address.wrapping_add(offset as u64);
            if let Some(idx) = self.find(at / PAGE) {
                *byte = self.pages[idx][(at % PAGE) as usize];
            }
        }
        u128::from_le_bytes(bytes)
    }

    #[inline]
    fn find(&self, number: u64) -> Option<usize> {
        let (known, idx) = self.recent[number as usize % 16];
        if known == number { Some(idx) } else { self.known.get(&number).copied() }
    }

    #[inline]
    fn page(&mut self, number: u64) -> &mut [u8; PAGE as usize] {
        let (known, idx) = self.recent[number as usize % 16];
        let idx = if known == number { idx } else { self.look_up(number) };
        &mut self.pages[idx]
    }

    #[cold]
    fn look_up(&mut self, number: u64) -> usize {
        let idx = *self.known.entry(number).or_insert(self.pages.len());
        if idx == self.pages.len() {
            self.pages.push(Box::new([0; PAGE as usize]));
        }
        self.recent[number as usize % 16] = (number, idx);
        idx
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_twice_is_nothing() {
        let mut overlay = MemoryOverlay::default();
        for (address, size, difference) in [(0x1ffc, 8, 0x1122_3344_5566_7788), (0x41008, 4, 7), (0x1000, 16, 1 << 100)]
        {
            overlay.toggle_small(address, size, difference);
            assert_eq!(overlay.difference(address, size), difference);
            overlay.toggle(address, &difference.to_le_bytes()[..usize::from(size)]);
            assert_eq!(overlay.difference(address, size), 0);
        }
        overlay.toggle(0x2000, &[1, 2, 3]);
        assert_eq!((overlay.difference(0x1fff, 4), overlay.difference(0x9000, 8)), (0x0302_0100, 0));
    }
}
