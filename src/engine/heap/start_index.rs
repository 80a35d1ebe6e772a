//! Start index: which block starts in which 16-byte slot of the heap, with predecessor and successor search (nearest neighbours).
//!
//! Every access fault, every `free` and every pointer that is shown asks which block an address lies in or next to. An array gives the block of a
//! slot; hierarchical bitsets, one of the occupied slots and one of the live ones, find the nearest start in either direction. Invariant: each
//! block that is not recycled is in it exactly once, by its first byte; recycled blocks are not, because another block lies in their place. Cost:
//! a few words read for a query or a change, and four bytes and two bits a slot. Knows no rules of the heap.

use super::GAP;
use crate::engine::memory::hierarchical_bitset::HierarchicalBitset;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::memory_map::Region;

/// The content of a slot: the id of the block that starts there, with the top bit set if it is live; 0 for none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct SlotEntry(u32);

/// Free for a flag: 2^31 blocks would need 64 GiB of table entries.
const LIVE: u32 = 1 << 31;

impl SlotEntry {
    #[must_use]
    #[inline]
    pub(crate) fn live(id: BlockId) -> SlotEntry {
        SlotEntry(id.0 | LIVE)
    }

    /// The block, if it is live.
    #[must_use]
    pub(crate) fn live_block(self) -> Option<BlockId> {
        (self.0 & LIVE != 0).then_some(BlockId(self.0 & !LIVE))
    }
}

/// The index. A slot is [`GAP`] bytes, since blocks start at multiples of it.
pub(crate) struct StartIndex {
    region: Region,
    /// By slot: the id of the block that starts there, or 0.
    ids: Vec<u32>,
    occupied: HierarchicalBitset,
    live: HierarchicalBitset,
    n: usize,
}

impl StartIndex {
    #[must_use]
    pub(crate) fn new(region: Region) -> StartIndex {
        let n = (region.size / GAP) as usize + 1;
        StartIndex {
            region,
            ids: vec![0; n],
            occupied: HierarchicalBitset::new(n),
            live: HierarchicalBitset::new(n),
            n: 0,
        }
    }

    /// The number of slots.
    #[must_use]
    pub(crate) fn n_slots(&self) -> usize {
        self.ids.len()
    }

    /// The content of a slot.
    #[must_use]
    #[inline]
    pub(crate) fn entry(&self, slot: usize) -> SlotEntry {
        SlotEntry(self.ids[slot] | if self.live.contains(slot) { LIVE } else { 0 })
    }

    /// Replaces the content of a slot.
    #[inline]
    pub(crate) fn set_entry(&mut self, slot: usize, entry: SlotEntry) {
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

    /// The number of blocks in the index.
    #[must_use]
    pub(crate) fn n(&self) -> usize {
        self.n
    }

    /// Adds a block, not yet live.
    #[inline]
    pub(crate) fn put(&mut self, address: u64, id: BlockId) {
        let slot = self.slot(address);
        self.ids[slot] = id.0;
        self.occupied.insert(slot);
        self.n += 1;
    }

    /// Removes the block that starts at `address`.
    #[inline]
    pub(crate) fn clear(&mut self, address: u64) {
        let slot = self.slot(address);
        self.ids[slot] = 0;
        self.occupied.remove(slot);
        self.n -= 1;
    }

    /// The block at `address` becomes live.
    #[inline]
    pub(crate) fn set_live(&mut self, address: u64) {
        self.live.insert(self.slot(address));
    }

    /// The block at `address` is no longer live.
    #[inline]
    pub(crate) fn clear_live(&mut self, address: u64) {
        self.live.remove(self.slot(address));
    }

    /// The block that starts exactly at `address`.
    #[must_use]
    #[inline]
    pub(crate) fn at(&self, address: u64) -> Option<BlockId> {
        let offset = address.checked_sub(self.region.start.0).filter(|offset| offset % GAP == 0)?;
        let id = *self.ids.get(usize::try_from(offset / GAP).ok()?)?;
        (id != 0).then_some(BlockId(id))
    }

    /// The block with the highest start up to `address`; `None` outside the heap.
    #[must_use]
    pub(crate) fn nearest_below(&self, address: Address) -> Option<BlockId> {
        if !self.region.contains(address) {
            return None;
        }
        self.occupied.below(self.slot(address.0) + 1).map(|slot| BlockId(self.ids[slot]))
    }

    /// The block with the lowest start from `address` on; `None` outside the heap.
    #[must_use]
    pub(crate) fn nearest_above(&self, address: Address) -> Option<BlockId> {
        if !self.region.contains(address) {
            return None;
        }
        self.occupied.from(self.slot(address.0 + GAP - 1)).map(|slot| BlockId(self.ids[slot]))
    }

    /// The blocks that start in `from..to`, in order: address and id.
    pub(crate) fn between(&self, from: u64, to: u64) -> impl Iterator<Item = (u64, BlockId)> {
        let first = self.occupied.from(self.slot(from));
        let all = std::iter::successors(first, |slot| self.occupied.from(slot + 1));
        all.map(|slot| (self.address(slot), BlockId(self.ids[slot]))).take_while(move |(at, _)| *at < to)
    }

    /// The lowest start of a live block from `address` on.
    #[must_use]
    pub(crate) fn live_from(&self, address: u64) -> Option<u64> {
        self.live.from(self.slot(address)).map(|slot| self.address(slot))
    }

    /// The highest start of a live block below `address`.
    #[must_use]
    pub(crate) fn live_below(&self, address: u64) -> Option<u64> {
        self.live.below(self.slot(address)).map(|slot| self.address(slot))
    }

    /// The slot of an address, which lies in the heap.
    #[inline]
    pub(crate) fn slot(&self, address: u64) -> usize {
        ((address - self.region.start.0) / GAP) as usize
    }

    fn address(&self, slot: usize) -> u64 {
        self.region.start.0 + slot as u64 * GAP
    }
}
