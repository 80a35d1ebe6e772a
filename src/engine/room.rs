//! Where freed bytes can be handed out again: freed blocks by what fits them, and the stretches between live blocks.
//!
//! Each question takes time that hardly grows with the number of blocks. It holds nothing that the ledger does not; it is told of
//! every change, forward and back. The stretches are brought up to date only when they are asked for, because they seldom are.

use super::heap::GAP;
use crate::model::addr::StepIndex;
use crate::model::block::BlockId;
use std::collections::{BTreeMap, BTreeSet};

/// A freed block that was not handed out again. The order is that of age.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Freed {
    pub step: StepIndex,
    pub id: BlockId,
    pub address: u64,
    /// Bytes up to its red zone.
    pub capacity: u64,
}

/// The index.
#[derive(PartialEq, Eq, Debug)]
pub struct Room {
    /// Start and end of the heap.
    start: u64,
    end: u64,
    live: BTreeSet<u64>,
    freed: BTreeMap<u64, Freed>,
    /// By capacity and by the largest power of two that divides the address.
    by_fit: BTreeMap<(u64, u64), BTreeSet<Freed>>,
    /// From the first freed block between two live ones up to the second: start and length.
    stretches: BTreeMap<u64, u64>,
    /// Length and start.
    by_length: BTreeSet<(u64, u64)>,
    outdated: Outdated,
}

/// Where blocks came or went since the stretches were right.
#[derive(PartialEq, Eq, Debug)]
enum Outdated {
    Beside(Vec<u64>),
    Everywhere,
}

impl Room {
    #[must_use]
    pub fn new(start: u64, end: u64) -> Room {
        Room {
            start,
            end,
            live: BTreeSet::new(),
            freed: BTreeMap::new(),
            by_fit: BTreeMap::new(),
            stretches: BTreeMap::new(),
            by_length: BTreeSet::new(),
            outdated: Outdated::Beside(Vec::new()),
        }
    }

    /// A live block starts here.
    pub fn add_live(&mut self, address: u64) {
        self.live.insert(address);
        self.note_change(address);
    }

    /// No live block starts here any more.
    pub fn remove_live(&mut self, address: u64) {
        self.live.remove(&address);
        self.note_change(address);
    }

    pub fn add_freed(&mut self, block: Freed) {
        self.freed.insert(block.address, block);
        self.by_fit.entry(fit(&block)).or_default().insert(block);
        self.note_change(block.address);
    }

    pub fn remove_freed(&mut self, block: Freed) {
        self.freed.remove(&block.address);
        if let Some(same) = self.by_fit.get_mut(&fit(&block)) {
            same.remove(&block);
            if same.is_empty() {
                self.by_fit.remove(&fit(&block));
            }
        }
        self.note_change(block.address);
    }

    /// The longest freed block that has room for so many bytes.
    #[must_use]
    pub fn oldest(&self, size: u64, align: u64) -> Option<Freed> {
        let fitting = self.by_fit.range((size, 0)..).filter(|((_, alignment), _)| *alignment >= align);
        fitting.filter_map(|(_, blocks)| blocks.first()).min().copied()
    }

    /// Room for a block in the shortest stretch that has it: its address, and the freed blocks that it takes the place of,
    /// longest freed first.
    #[must_use]
    pub fn joined(&mut self, size: u64, align: u64) -> Option<(u64, Vec<BlockId>)> {
        self.look_again();
        let shortest = size.checked_add(GAP)?;
        let certain = shortest.checked_add(align.saturating_sub(GAP))?;
        let fits = |(length, start): &(u64, u64)| {
            let address = start.checked_next_multiple_of(align.max(GAP))?;
            let end = address.checked_add(shortest)?;
            (end <= start + length).then_some((*start, address, end))
        };
        let in_any = || self.by_length.range((shortest, 0)..(certain, 0)).find_map(fits);
        let (start, address, end) = self.by_length.range((certain, 0)..).find_map(fits).or_else(in_any)?;
        let mut taken: Vec<&Freed> = self.freed.range(start..end).map(|(_, block)| block).collect();
        taken.sort();
        Some((address, taken.into_iter().map(|block| block.id).collect()))
    }

    fn note_change(&mut self, address: u64) {
        let n_blocks = self.live.len() + self.freed.len();
        if let Outdated::Beside(places) = &mut self.outdated {
            places.push(address);
            if places.len() > n_blocks {
                self.outdated = Outdated::Everywhere;
            }
        }
    }

    /// Brings the stretches up to date.
    fn look_again(&mut self) {
        match std::mem::replace(&mut self.outdated, Outdated::Beside(Vec::new())) {
            Outdated::Beside(places) => places.into_iter().for_each(|address| self.look_again_around(address)),
            Outdated::Everywhere => {
                self.stretches.clear();
                self.by_length.clear();
                let ends: Vec<u64> = self.live.iter().copied().chain([self.end]).collect();
                let starts = [self.start].into_iter().chain(ends.iter().copied());
                starts.zip(ends.iter().copied()).for_each(|(from, to)| self.add_stretch(from, to));
            }
        }
    }

    /// Adds what lies between two live blocks, if there is anything.
    fn add_stretch(&mut self, from: u64, to: u64) {
        if let Some((start, _)) = self.freed.range(from..to).next() {
            self.stretches.insert(*start, to - start);
            self.by_length.insert((to - start, *start));
        }
    }

    /// Brings the stretches beside an address up to date, where a block came or went.
    fn look_again_around(&mut self, address: u64) {
        let below = self.live.range(..address).next_back().copied().unwrap_or(self.start);
        let above = self.live.range(address + 1..).next().copied().unwrap_or(self.end);
        while let Some((start, length)) = self.stretches.range(below..above).next().map(|(s, l)| (*s, *l)) {
            self.stretches.remove(&start);
            self.by_length.remove(&(length, start));
        }
        let middle = self.live.get(&address).copied();
        for (from, to) in middle.map_or(vec![(below, above)], |middle| vec![(below, middle), (middle, above)]) {
            self.add_stretch(from, to);
        }
    }
}

fn fit(block: &Freed) -> (u64, u64) {
    (block.capacity, block.address & block.address.wrapping_neg())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn freed(step: u64, address: u64, capacity: u64) -> Freed {
        Freed { step: StepIndex(step), id: BlockId(step as u32), address, capacity }
    }

    #[test]
    fn the_longest_freed_of_those_that_fit_comes_first() {
        let mut room = Room::new(0x1000, 0x2000);
        let blocks = [freed(1, 0x1010, 16), freed(2, 0x1040, 48), freed(3, 0x1080, 32)];
        blocks.iter().for_each(|block| room.add_freed(*block));
        assert_eq!(room.oldest(16, 1), Some(blocks[0]));
        assert_eq!(room.oldest(17, 1), Some(blocks[1]));
        assert_eq!(room.oldest(1, 128), Some(blocks[2]));
        assert_eq!(room.oldest(49, 1), None);
        room.remove_freed(blocks[1]);
        assert_eq!(room.oldest(17, 1), Some(blocks[2]));
    }

    #[test]
    fn neighbours_are_joined_up_to_the_next_live_block() {
        let mut room = Room::new(0x1000, 0x2000);
        room.add_live(0x1010);
        room.add_freed(freed(7, 0x1030, 16));
        room.add_freed(freed(5, 0x1050, 16));
        room.add_live(0x1070);
        assert_eq!(room.joined(48, 16), Some((0x1030, vec![BlockId(5), BlockId(7)])));
        assert_eq!(room.joined(49, 16), None);
        assert_eq!(room.joined(16, 64), Some((0x1040, vec![BlockId(5), BlockId(7)])));
        assert_eq!(room.joined(u64::MAX - 8, 1 << 62), None);
        room.remove_live(0x1070);
        assert_eq!(room.joined(49, 16).map(|(address, _)| address), Some(0x1030));
    }

    /// Whatever comes and goes, in any order, the index is the one that is built anew.
    #[test]
    fn changes_and_their_reverses_leave_the_index_that_would_be_built_anew() {
        let mut room = Room::new(0, 0x1000);
        let mut blocks: Vec<Option<Option<Freed>>> = vec![None; 64];
        let mut random = 1_u64;
        for step in 0..2000 {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let slot = (random >> 40) as usize % blocks.len();
            let address = 32 * slot as u64 + 16;
            match blocks[slot] {
                None => {}
                Some(None) => room.remove_live(address),
                Some(Some(block)) => room.remove_freed(block),
            }
            blocks[slot] = match (random >> 33) % 3 {
                0 => None,
                1 => Some(None),
                _ => Some(Some(freed(step, address, 16))),
            };
            match blocks[slot] {
                None => {}
                Some(None) => room.add_live(address),
                Some(Some(block)) => room.add_freed(block),
            }
            let mut anew = Room::new(0, 0x1000);
            for (slot, block) in blocks.iter().enumerate() {
                match block {
                    None => {}
                    Some(None) => anew.add_live(32 * slot as u64 + 16),
                    Some(Some(block)) => anew.add_freed(*block),
                }
            }
            // Now and then only, so that changes add up, and seldom enough that everything is looked at again.
            if (random >> 50).is_multiple_of(1 + step % 90) {
                room.look_again();
                anew.look_again();
                assert_eq!(room, anew, "after {step} changes");
            }
        }
    }
}
