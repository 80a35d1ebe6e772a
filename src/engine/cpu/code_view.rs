//! The code view: the copy of the program's code that the emulator executes from, in which everything not yet verified is `int3`.
//!
//! QEMU translates ahead of what it executes and aborts the process on some encodings, so it must not see a byte that we have not decoded.
//! An instruction is copied into the view once iced decoded it and it is known to be read the same way by the emulator. One that is not for
//! the emulator to execute is shown as a jump over itself: the translated block ends there, and flags are not assumed to be known after it.
//!
//! Invariant: the view holds verified instructions, jumps over others, and `int3`. Data is read from the program's own code pages, never
//! from here.

use super::unicorn::CODE_VIEW;
use crate::engine::error::MachineError;
use crate::engine::memory::guest::{Memory, whole_pages};
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, Region, RegionKind};
use std::collections::HashSet;

/// `int3`.
const TRAP: u8 = 0xcc;
/// `ret`.
const RETURN: u8 = 0xc3;
/// `jmp` with an 8-bit distance.
const JUMP: u8 = 0xeb;

/// The copy.
pub(crate) struct CodeView {
    pub memory: Memory,
    /// Where it has changed, in order: what was translated from there is outdated.
    pub changed: Vec<(u64, u64)>,
    /// Bytes of shown instructions that look as if nothing were shown there.
    shown_traps: HashSet<u64>,
}

/// What an instruction is shown as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shown {
    AsItIs,
    AsJumpOver,
}

impl CodeView {
    /// The view of areas given by start and size, in which nothing is shown yet.
    ///
    /// # Errors
    /// When the system has no room for it.
    pub(crate) fn new(areas: impl Iterator<Item = (u64, u64)>) -> Result<CodeView, MachineError> {
        let region = |(start, size): (u64, u64)| {
            let pages = whole_pages(RegionKind::Code, Address(start + CODE_VIEW), size);
            // The emulator reads ahead of what it executes.
            Region { size: pages.size + PAGE, ..pages }
        };
        let mut regions: Vec<Region> = areas.map(region).collect();
        regions.sort_by_key(|region| region.start);
        regions.dedup_by(|next, before| {
            let is_continued = next.start <= before.end();
            if is_continued {
                before.size = before.end().max(next.end()).0 - before.start.0;
            }
            is_continued
        });
        let mut view = CodeView { memory: Memory::new(&regions)?, changed: Vec::new(), shown_traps: HashSet::new() };
        regions.iter().for_each(|region| view.clear(region.start.0 - CODE_VIEW, region.size));
        Ok(view)
    }

    /// Shows nothing in a range.
    pub(crate) fn clear(&mut self, start: u64, size: u64) {
        self.shown_traps.retain(|at| !(start..start + size).contains(at));
        self.put(start, &vec![TRAP; size as usize]);
    }

    /// Shows an instruction; false, and nothing is changed, if that would change another one that is shown.
    pub(crate) fn show(&mut self, address: u64, bytes: &[u8], shown: Shown) -> bool {
        let mut now = vec![0; bytes.len()];
        if bytes.is_empty() || !self.memory.load(address + CODE_VIEW, &mut now) {
            return false;
        }
        let mut wanted = match shown {
            Shown::AsItIs => bytes.to_vec(),
            Shown::AsJumpOver => now.clone(),
        };
        if let (Shown::AsJumpOver, [first, second, ..]) = (shown, &mut wanted[..]) {
            [*first, *second] = [JUMP, bytes.len() as u8 - 2];
        }
        let is_free = |(at, now): (u64, &u8)| *now == TRAP && !self.shown_traps.contains(&at);
        let mut places = (address..).zip(&now).zip(&wanted);
        if !places.all(|(place, wanted)| place.1 == wanted || is_free(place)) {
            return false;
        }
        if shown == Shown::AsItIs {
            self.shown_traps.extend((address..).zip(bytes).filter(|(_, byte)| **byte == TRAP).map(|(at, _)| at));
        }
        self.put(address, &wanted);
        true
    }

    /// Shows a `ret`.
    pub(crate) fn show_return(&mut self, address: u64) {
        self.put(address, &[RETURN]);
    }

    fn put(&mut self, address: u64, bytes: &[u8]) {
        let stored = self.memory.store(address + CODE_VIEW, bytes);
        debug_assert!(stored, "the range is one of the view");
        self.changed.push((address, address + bytes.len() as u64));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instruction_is_shown_where_nothing_else_is() {
        let mut view = CodeView::new([(0x1000, 16)].into_iter()).expect("a page is there");
        let at = |view: &CodeView, address: u64| view.memory.read(address + CODE_VIEW, 4).expect("it is mapped");
        assert_eq!(at(&view, 0x1000), [TRAP; 4]);
        assert!(view.show(0x1000, &[0x89, 0xc3], Shown::AsItIs));
        assert_eq!(at(&view, 0x1000), [0x89, 0xc3, TRAP, TRAP]);
        assert!(view.show(0x1002, &[0xd9, 0xe8, 0x90, 0x90], Shown::AsJumpOver));
        assert_eq!(at(&view, 0x1002), [JUMP, 2, TRAP, TRAP]);
        assert!(!view.show(0x1001, &[0xc3, 0xd9, 0xe8], Shown::AsItIs), "it overlaps the jump");
        assert!(view.show(0x1001, &[0xc3], Shown::AsItIs), "the same byte, read from its middle");
        assert_eq!(view.changed.len(), 4);
        assert!(view.show(0x1010, &[0xb0, TRAP], Shown::AsItIs), "mov al, 0xcc");
        assert!(!view.show(0x1011, &[TRAP, 0xd9, 0xe8], Shown::AsJumpOver), "the jump would change its constant");
        view.clear(0x1010, 2);
        assert!(view.show(0x1011, &[TRAP, 0xd9, 0xe8], Shown::AsJumpOver));
    }
}
