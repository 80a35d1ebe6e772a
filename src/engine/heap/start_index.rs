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
    taken: HierarchicalBitset,
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
            taken: HierarchicalBitset::new(n),
            live: HierarchicalBitset::new(n),
            n: 0,
        }
    }

    /// How many places there are.
    #[must_use]
    pub fn n_places(&self) -> usize {
        self.ids.len()
    }

    /// What a place holds, given by its number.
    #[must_use]
    #[inline]
    pub fn held(&self, cell: usize) -> SlotEntry {
        SlotEntry(self.ids[cell] | if self.live.contains(cell) { LIVE } else { 0 })
    }

    /// Makes a place hold this.
    #[inline]
    pub fn hold(&mut self, cell: usize, held: SlotEntry) {
        let (was, is) = (self.ids[cell], held.0 & !LIVE);
        self.ids[cell] = is;
        match (was, is) {
            (0, 0) => {}
            (_, 0) => {
                self.taken.remove(cell);
                self.n -= 1;
            }
            (0, _) => {
                self.taken.insert(cell);
                self.n += 1;
            }
            (_, _) => {}
        }
        if held.0 & LIVE != 0 { self.live.insert(cell) } else { self.live.remove(cell) }
    }

    /// How many blocks there are.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// A block starts here.
    #[inline]
    pub fn put(&mut self, address: u64, id: BlockId) {
        let cell = self.cell(address);
        self.ids[cell] = id.0;
        self.taken.insert(cell);
        self.n += 1;
    }

    /// No block starts here any more.
    #[inline]
    pub fn clear(&mut self, address: u64) {
        let cell = self.cell(address);
        self.ids[cell] = 0;
        self.taken.remove(cell);
        self.n -= 1;
    }

    /// The block that starts here is live.
    #[inline]
    pub fn set_live(&mut self, address: u64) {
        self.live.insert(self.cell(address));
    }

    /// The block that starts here is live no more.
    #[inline]
    pub fn set_dead(&mut self, address: u64) {
        self.live.remove(self.cell(address));
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
        self.taken.below(self.cell(address.0) + 1).map(|cell| BlockId(self.ids[cell]))
    }

    /// The block that starts at the lowest address from this one on, which is of the heap.
    #[must_use]
    pub fn nearest_above(&self, address: Address) -> Option<BlockId> {
        if !self.region.contains(address) {
            return None;
        }
        self.taken.from(self.cell(address.0 + GAP - 1)).map(|cell| BlockId(self.ids[cell]))
    }

    /// The blocks that start in a range, in order: address and number.
    pub fn between(&self, from: u64, to: u64) -> impl Iterator<Item = (u64, BlockId)> {
        let first = self.taken.from(self.cell(from));
        let all = std::iter::successors(first, |cell| self.taken.from(cell + 1));
        all.map(|cell| (self.address(cell), BlockId(self.ids[cell]))).take_while(move |(at, _)| *at < to)
    }

    /// The lowest address from this one on where a live block starts.
    #[must_use]
    pub fn live_from(&self, address: u64) -> Option<u64> {
        self.live.from(self.cell(address)).map(|cell| self.address(cell))
    }

    /// The highest address below this one where a live block starts.
    #[must_use]
    pub fn live_below(&self, address: u64) -> Option<u64> {
        self.live.below(self.cell(address)).map(|cell| self.address(cell))
    }

    /// The number of the place at an address of the heap.
    #[inline]
    pub fn cell(&self, address: u64) -> usize {
        ((address - self.region.start.0) / GAP) as usize
    }

    fn address(&self, cell: usize) -> u64 {
        self.region.start.0 + cell as u64 * GAP
    }
}
