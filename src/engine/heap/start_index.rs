//! Which block starts where: the nearest one to any address, live or freed, in either direction.
//!
//! Blocks whose bytes were handed out again are not here: another lies in their place. Knows no rules of the heap.

use super::GAP;
use crate::engine::memory::hierarchical_bitset::HierarchicalBitset;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::memory_map::Region;

/// What a place holds: the number of the block that starts there, and whether that is live; 0 for none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SlotEntry(u32);

/// There are never so many blocks that this is needed for their number: their entries alone would take 64 GiB.
const LIVE: u32 = 1 << 31;

impl SlotEntry {
    #[must_use]
    #[inline]
    pub fn live(id: BlockId) -> SlotEntry {
        SlotEntry(id.0 | LIVE)
    }

    /// The block, if it is live.
    #[must_use]
    pub fn live_block(self) -> Option<BlockId> {
        (self.0 & LIVE != 0).then_some(BlockId(self.0 & !LIVE))
    }
}

/// The places; each is where a block can start, [`GAP`] bytes from the next.
pub struct StartIndex {
    region: Region,
    /// The number of the block that starts in each, or 0.
    ids: Vec<u32>,
    occupied: HierarchicalBitset,
    live: HierarchicalBitset,
    n: usize,
}

impl StartIndex {
    #[must_use]
    pub fn new(region: Region) -> StartIndex {
        let n = (region.size / GAP) as usize + 1;
        StartIndex {
            region,
            ids: vec![0; n],
            occupied: HierarchicalBitset::new(n),
            live: HierarchicalBitset::new(n),
            n: 0,
        }
    }

    /// How many places there are.
    #[must_use]
    pub fn n_slots(&self) -> usize {
        self.ids.len()
    }

    /// What a place holds, given by its number.
    #[must_use]
    #[inline]
    pub fn entry(&self, slot: usize) -> SlotEntry {
        SlotEntry(self.ids[slot] | if self.live.contains(slot) { LIVE } else { 0 })
    }

    /// Makes a place hold this.
    #[inline]
    pub fn set_entry(&mut self, slot: usize, entry: SlotEntry) {
        let (was, is) = (self.ids[slot], entry.0 & !LIVE);
        self.ids[slot] = is;
        match (was, is) {
            (0, 0) => {}
            (_, 0) => {
                self.occupied.remove(slot);
                self.n -= 1;
            }
            (0, _) => {
                self.occupied.insert(slot);
                self.n += 1;
            }
            (_, _) => {}
        }
        if entry.0 & LIVE != 0 { self.live.insert(slot) } else { self.live.remove(slot) }
    }

    /// How many blocks there are.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// A block starts here.
    #[inline]
    pub fn put(&mut self, address: u64, id: BlockId) {
        let slot = self.slot(address);
        self.ids[slot] = id.0;
        self.occupied.insert(slot);
        self.n += 1;
    }

    /// No block starts here any more.
    #[inline]
    pub fn clear(&mut self, address: u64) {
        let slot = self.slot(address);
        self.ids[slot] = 0;
        self.occupied.remove(slot);
        self.n -= 1;
    }

    /// The block that starts here is live.
    #[inline]
    pub fn set_live(&mut self, address: u64) {
        self.live.insert(self.slot(address));
    }

    /// The block that starts here is live no more.
    #[inline]
    pub fn clear_live(&mut self, address: u64) {
        self.live.remove(self.slot(address));
    }

    /// The block that starts exactly here.
    #[must_use]
    #[inline]
    pub fn at(&self, address: u64) -> Option<BlockId> {
        let offset = address.checked_sub(self.region.start.0).filter(|offset| offset % GAP == 0)?;
        let id = *self.ids.get(usize::try_from(offset / GAP).ok()?)?;
        (id != 0).then_some(BlockId(id))
    }

    /// The block that starts at the highest address up to this one, which is of the heap.
    #[must_use]
    pub fn nearest_below(&self, address: Address) -> Option<BlockId> {
        if !self.region.contains(address) {
            return None;
        }
        self.occupied.below(self.slot(address.0) + 1).map(|slot| BlockId(self.ids[slot]))
    }

    /// The block that starts at the lowest address from this one on, which is of the heap.
    #[must_use]
    pub fn nearest_above(&self, address: Address) -> Option<BlockId> {
        if !self.region.contains(address) {
            return None;
        }
        self.occupied.from(self.slot(address.0 + GAP - 1)).map(|slot| BlockId(self.ids[slot]))
    }

    /// The blocks that start in a range, in order: address and number.
    pub fn between(&self, from: u64, to: u64) -> impl Iterator<Item = (u64, BlockId)> {
        let first = self.occupied.from(self.slot(from));
        let all = std::iter::successors(first, |slot| self.occupied.from(slot + 1));
        all.map(|slot| (self.address(slot), BlockId(self.ids[slot]))).take_while(move |(at, _)| *at < to)
    }

    /// The lowest address from this one on where a live block starts.
    #[must_use]
    pub fn live_from(&self, address: u64) -> Option<u64> {
        self.live.from(self.slot(address)).map(|slot| self.address(slot))
    }

    /// The highest address below this one where a live block starts.
    #[must_use]
    pub fn live_below(&self, address: u64) -> Option<u64> {
        self.live.below(self.slot(address)).map(|slot| self.address(slot))
    }

    /// The number of the place at an address of the heap.
    #[inline]
    pub fn slot(&self, address: u64) -> usize {
        ((address - self.region.start.0) / GAP) as usize
    }

    fn address(&self, slot: usize) -> u64 {
        self.region.start.0 + slot as u64 * GAP
    }
}
