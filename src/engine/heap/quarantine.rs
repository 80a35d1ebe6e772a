//! Quarantine (as in AddressSanitizer): freed blocks that may be reused, oldest first. Segregated FIFO queues, one for each exact capacity
//! and alignment of the address, and an ordered index of coalesced free extents for best fit.
//!
//! A request first takes the block freed longest ago among those large and aligned enough, so that stale pointers stay detectable long;
//! only if no single block fits, the best-fitting extent (a run of freed blocks between two live ones), whatever its age.
//!
//! It is derived data: built from start index and block table when fresh bytes have run out, and dropped when a heap delta is applied.
//! Invariant: each block freed and not reused is in exactly one queue, in the order of (step, id); so every free, reuse and undo of either
//! must be reported here. The extents are brought up to date only when a best fit is asked for.
//!
//! Cost: free, reuse and undo touch an end of a queue, in constant time; a block taken out of the middle (best fit) is linear in its queue,
//! and the first block of a capacity in the number of capacities. Finding the oldest is one look at each capacity from the request's on;
//! best fit is logarithmic, and linear in the extents near the size for an alignment above 16.

use super::GAP;
use super::start_index::StartIndex;
use crate::model::block::BlockId;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A freed block that was not reused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FreedBlock {
    pub step: u64,
    pub id: BlockId,
    pub address: u64,
    /// Bytes to its red zone.
    pub capacity: u64,
}

impl FreedBlock {
    fn age(&self) -> (u64, BlockId) {
        (self.step, self.id)
    }
}

/// The quarantine.
pub(crate) struct Quarantine {
    /// Start and end of the heap.
    start: u64,
    end: u64,
    /// By capacity.
    capacity_classes: Vec<CapacityClass>,
    /// Free extents, by start: from the first freed block between two live ones to the second, with its length.
    extents: BTreeMap<u64, u64>,
    /// The same as (length, start), for best fit.
    by_length: BTreeSet<(u64, u64)>,
    stale: Stale,
}

/// The freed blocks of one capacity.
struct CapacityClass {
    capacity: u64,
    /// One queue for each alignment class of the address, the longest freed first.
    queues: Vec<VecDeque<FreedBlock>>,
    /// The step that freed the first of each queue; [`NEVER`] if it is empty.
    oldest: Vec<u64>,
    /// The queue whose first block was freed longest ago.
    oldest_queue: usize,
}

const NEVER: u64 = u64::MAX;

/// The parts of the extents that are out of date: around some addresses, or everywhere.
enum Stale {
    Around(Vec<u64>),
    All,
}

/// A place for a block in a free extent: its address, and the range in which the freed blocks start that it replaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct ExtentFit {
    pub address: u64,
    pub replaces_from: u64,
    pub replaces_to: u64,
}

impl Quarantine {
    /// The quarantine of a heap without freed blocks.
    #[must_use]
    pub(crate) fn new(start: u64, end: u64) -> Quarantine {
        Quarantine {
            start,
            end,
            capacity_classes: Vec::new(),
            extents: BTreeMap::new(),
            by_length: BTreeSet::new(),
            stale: Stale::All,
        }
    }

    /// Adds a block, on a free or the undo of a reuse. `n` is the number of blocks in the start index.
    pub(crate) fn add_freed(&mut self, block: FreedBlock, n: usize) {
        self.capacity_class(block.capacity).add(block);
        self.note_change(block.address, n);
    }

    /// Removes a block, on a reuse or the undo of a free. `n` is the number of blocks in the start index.
    pub(crate) fn remove_freed(&mut self, block: FreedBlock, n: usize) {
        self.capacity_class(block.capacity).remove(block);
        self.note_change(block.address, n);
    }

    /// The longest freed block that fits a request.
    #[must_use]
    pub(crate) fn oldest(&self, size: u64, align: u64) -> Option<FreedBlock> {
        let first = self.capacity_classes.partition_point(|capacity_class| capacity_class.capacity < size);
        let oldest = self.capacity_classes[first..].iter().filter_map(|capacity_class| capacity_class.oldest(align));
        oldest.min_by_key(|oldest| oldest.step).copied()
    }

    /// Best fit: a place in the shortest free extent that certainly fits; for alignments above 16 a shorter one that happens to fit is taken
    /// only if there is none.
    #[must_use]
    pub(crate) fn best_fit(&mut self, size: u64, align: u64, start_index: &StartIndex) -> Option<ExtentFit> {
        self.update_extents(start_index);
        let shortest = size.checked_add(GAP)?;
        let certain = shortest.checked_add(align.saturating_sub(GAP))?;
        let fits = |(length, start): &(u64, u64)| {
            let address = start.checked_next_multiple_of(align.max(GAP))?;
            let end = address.checked_add(shortest)?;
            (end <= start + length).then_some(ExtentFit { address, replaces_from: *start, replaces_to: end })
        };
        let in_any = || self.by_length.range((shortest, 0)..(certain, 0)).find_map(fits);
        self.by_length.range((certain, 0)..).find_map(fits).or_else(in_any)
    }

    /// Must be called when a live block appears or disappears at `address` (`add_freed` and `remove_freed` do so). `n` is the number of
    /// blocks in the start index.
    pub(crate) fn note_change(&mut self, address: u64, n: usize) {
        if let Stale::Around(addresses) = &mut self.stale {
            addresses.push(address);
            if addresses.len() > n {
                self.stale = Stale::All;
            }
        }
    }

    /// The class of a capacity, added if there is none.
    fn capacity_class(&mut self, capacity: u64) -> &mut CapacityClass {
        let idx = self
            .capacity_classes
            .binary_search_by_key(&capacity, |capacity_class| capacity_class.capacity)
            .unwrap_or_else(|idx| {
                self.capacity_classes
                    .insert(idx, CapacityClass { capacity, queues: Vec::new(), oldest: Vec::new(), oldest_queue: 0 });
                idx
            });
        &mut self.capacity_classes[idx]
    }

    /// Brings the extents up to date.
    fn update_extents(&mut self, start_index: &StartIndex) {
        match std::mem::replace(&mut self.stale, Stale::Around(Vec::new())) {
            Stale::Around(addresses) => {
                for address in addresses {
                    self.update_extents_around(address, start_index);
                }
            }
            Stale::All => {
                self.extents.clear();
                self.by_length.clear();
                let mut from = self.start;
                while let Some(live) = start_index.live_from(from) {
                    self.add_extent(from, live, start_index);
                    from = live + GAP;
                }
                self.add_extent(from, self.end, start_index);
            }
        }
    }

    /// Adds the extent between two live blocks, if a freed block lies there.
    fn add_extent(&mut self, from: u64, to: u64, start_index: &StartIndex) {
        if let Some((start, _)) = start_index.between(from, to).next() {
            self.extents.insert(start, to - start);
            self.by_length.insert((to - start, start));
        }
    }

    /// Brings the extents next to an address up to date, where a block appeared or disappeared.
    fn update_extents_around(&mut self, address: u64, start_index: &StartIndex) {
        let below = start_index.live_below(address).map_or(self.start, |live| live + GAP);
        let above = start_index.live_from(address + GAP).unwrap_or(self.end);
        while let Some((start, length)) = self.extents.range(below..above).next().map(|(s, l)| (*s, *l)) {
            self.extents.remove(&start);
            self.by_length.remove(&(length, start));
        }
        if start_index.live_from(address) == Some(address) {
            self.add_extent(below, address, start_index);
            self.add_extent(address + GAP, above, start_index);
        } else {
            self.add_extent(below, above, start_index);
        }
    }
}

impl CapacityClass {
    fn add(&mut self, block: FreedBlock) {
        let idx = alignment_class(block.address);
        if idx >= self.queues.len() {
            self.queues.resize_with(idx + 1, VecDeque::new);
            self.oldest.resize(idx + 1, NEVER);
        }
        let queue = &mut self.queues[idx];
        match queue.back() {
            Some(newest) if newest.age() > block.age() => {
                queue.insert(queue.partition_point(|other| other.age() < block.age()), block);
            }
            _ => queue.push_back(block),
        }
        self.note_oldest(idx);
    }

    fn remove(&mut self, block: FreedBlock) {
        let idx = alignment_class(block.address);
        let queue = &mut self.queues[idx];
        let removed = match (queue.front(), queue.back()) {
            (Some(oldest), _) if *oldest == block => queue.pop_front(),
            (_, Some(newest)) if *newest == block => queue.pop_back(),
            _ => queue.remove(queue.partition_point(|other| other.age() < block.age())),
        };
        debug_assert_eq!(removed, Some(block));
        self.note_oldest(idx);
    }

    fn note_oldest(&mut self, idx: usize) {
        let (now, before) = (self.queues[idx].front().map_or(NEVER, |oldest| oldest.step), self.oldest[idx]);
        self.oldest[idx] = now;
        if now < self.oldest[self.oldest_queue] {
            self.oldest_queue = idx;
        } else if idx == self.oldest_queue && now > before {
            self.oldest_queue = (0..self.oldest.len()).min_by_key(|idx| self.oldest[*idx]).unwrap_or(0);
        }
    }

    /// The longest freed block whose address has this alignment.
    fn oldest(&self, align: u64) -> Option<&FreedBlock> {
        let idx = if align <= GAP {
            self.oldest_queue
        } else {
            (alignment_class(align)..self.oldest.len()).min_by_key(|idx| self.oldest[*idx])?
        };
        self.queues.get(idx)?.front()
    }
}

/// The alignment class of an address: the largest power of two that divides it, counted from [`GAP`].
fn alignment_class(address: u64) -> usize {
    (address.trailing_zeros().saturating_sub(GAP.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::Address;
    use crate::model::memory_map::{Region, RegionKind};

    fn freed(step: u64, address: u64, capacity: u64) -> FreedBlock {
        FreedBlock { step, id: BlockId(step as u32), address, capacity }
    }

    /// Quarantine and start index, given the same changes.
    struct Fixture {
        quarantine: Quarantine,
        start_index: StartIndex,
    }

    impl Fixture {
        fn new(start: u64, size: u64) -> Fixture {
            let region = Region::new(RegionKind::Heap, Address(start), size);
            Fixture { quarantine: Quarantine::new(start, start + size), start_index: StartIndex::new(region) }
        }

        fn add_live(&mut self, address: u64) {
            self.start_index.put(address, BlockId(1));
            self.start_index.set_live(address);
            self.quarantine.note_change(address, self.start_index.n());
        }

        fn remove_live(&mut self, address: u64) {
            self.start_index.clear_live(address);
            self.start_index.clear(address);
            self.quarantine.note_change(address, self.start_index.n());
        }

        fn add_freed(&mut self, block: FreedBlock) {
            self.start_index.put(block.address, block.id);
            self.quarantine.add_freed(block, self.start_index.n());
        }

        fn remove_freed(&mut self, block: FreedBlock) {
            self.start_index.clear(block.address);
            self.quarantine.remove_freed(block, self.start_index.n());
        }

        fn best_fit(&mut self, size: u64, align: u64) -> Option<(u64, Vec<u32>)> {
            let ExtentFit { address, replaces_from, replaces_to } =
                self.quarantine.best_fit(size, align, &self.start_index)?;
            Some((address, self.start_index.between(replaces_from, replaces_to).map(|(_, id)| id.0).collect()))
        }
    }

    #[test]
    fn the_longest_freed_block_that_fits_is_reused_first() {
        let mut fixture = Fixture::new(0x1000, 0x1000);
        let blocks = [freed(1, 0x1010, 16), freed(2, 0x1040, 48), freed(3, 0x1080, 32)];
        blocks.iter().for_each(|block| fixture.add_freed(*block));
        assert_eq!(fixture.quarantine.oldest(16, 1), Some(blocks[0]));
        assert_eq!(fixture.quarantine.oldest(17, 1), Some(blocks[1]));
        assert_eq!(fixture.quarantine.oldest(1, 128), Some(blocks[2]));
        assert_eq!(fixture.quarantine.oldest(49, 1), None);
        fixture.remove_freed(blocks[1]);
        assert_eq!(fixture.quarantine.oldest(17, 1), Some(blocks[2]));
    }

    #[test]
    fn adjacent_freed_blocks_coalesce_up_to_the_next_live_block() {
        let mut fixture = Fixture::new(0x1000, 0x1000);
        fixture.add_live(0x1010);
        fixture.add_freed(freed(7, 0x1030, 16));
        fixture.add_freed(freed(5, 0x1050, 16));
        fixture.add_live(0x1070);
        assert_eq!(fixture.best_fit(48, 16), Some((0x1030, vec![7, 5])));
        assert_eq!(fixture.best_fit(49, 16), None);
        assert_eq!(fixture.best_fit(16, 64), Some((0x1040, vec![7, 5])));
        assert_eq!(fixture.best_fit(u64::MAX - 8, 1 << 62), None);
        fixture.remove_live(0x1070);
        assert_eq!(fixture.best_fit(49, 16).map(|(address, _)| address), Some(0x1030));
    }

    /// After any sequence of changes the extents equal those of a rebuild.
    #[test]
    fn incremental_updates_equal_a_rebuild() {
        let mut fixture = Fixture::new(0, 0x1000);
        let mut blocks: Vec<Option<Option<FreedBlock>>> = vec![None; 64];
        let mut random = 1_u64;
        for step in 0..2000 {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let slot = (random >> 40) as usize % blocks.len();
            let address = 32 * slot as u64 + 16;
            match blocks[slot] {
                None => {}
                Some(None) => fixture.remove_live(address),
                Some(Some(block)) => fixture.remove_freed(block),
            }
            // Not always the newest, as in the undo of a reuse.
            let age = step ^ (random >> 60);
            blocks[slot] = match (random >> 33) % 3 {
                0 => None,
                1 => Some(None),
                _ => Some(Some(FreedBlock { id: BlockId(step as u32), ..freed(age, address, 16) })),
            };
            match blocks[slot] {
                None => {}
                Some(None) => fixture.add_live(address),
                Some(Some(block)) => fixture.add_freed(block),
            }
            let oldest = blocks.iter().flatten().flatten().min_by_key(|block| block.age()).copied();
            assert_eq!(fixture.quarantine.oldest(16, 16).map(|block| block.step), oldest.map(|block| block.step));
            // Only now and then, so that changes accumulate, and sometimes enough of them for a full rebuild.
            if (random >> 50).is_multiple_of(1 + step % 90) {
                fixture.quarantine.update_extents(&fixture.start_index);
                let mut rebuilt = Quarantine::new(0, 0x1000);
                rebuilt.update_extents(&fixture.start_index);
                assert_eq!(fixture.quarantine.extents, rebuilt.extents, "after {step} changes");
                assert_eq!(fixture.quarantine.by_length, rebuilt.by_length, "after {step} changes");
            }
        }
    }
}
