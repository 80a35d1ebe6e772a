//! The guest's heap allocator: block table, bump pointer, quarantine of freed blocks, red zones and definedness.
//!
//! Every block allocated up to the position keeps its entry, so that a use after free can name the block. Fresh bytes are handed out first
//! (bump allocation); only when they run out are freed bytes reused, the longest freed block that fits first, so that stale pointers stay
//! detectable as long as possible. It does the bookkeeping and reads or writes no guest memory: it checks requests, places blocks, and
//! applies and reverts events; the host plans a call from that, and `apply` serves a first execution and every redo alike. Knows no CPU.
//!
//! Invariant: `live`, the start index and the block table agree on which blocks are live. Cost: constant for an allocation of fresh bytes or a
//! free, plus the bitmap words of the block; a look-up by address costs a few words.
//!
//! Called by `host` (calls of malloc and the like), `check` (accesses), `record` (undo and redo) and `checkpoint` (heap deltas). Uses
//! `memory` only (bitmaps).

mod apply_delta;
mod block_entries;
pub(crate) mod block_table;
mod call_sites;
pub(crate) mod delta;
mod placement;
pub(crate) mod quarantine;
mod request;
pub(crate) mod start_index;

use super::memory::bitmap::Bitmap;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Access, BlockGap, Fault};
use crate::model::memory_map::Region;
use crate::model::step::HeapEvent;
use block_table::BlockTable;
use delta::{DirtySlots, HeapTotals, Resized};
use quarantine::{FreedBlock, Quarantine};
use request::Allocators;
pub(crate) use request::{Request, Return};
use start_index::{SlotEntry, StartIndex};
use std::collections::BTreeSet;

/// How many addresses of newly defined bytes are kept.
const MAX_NEWLY_DEFINED: usize = 64;

/// Alignment of every block and the least size of the red zone between two blocks.
pub(super) const GAP: u64 = 16;

/// The allocator's state.
pub(crate) struct Heap {
    region: Region,
    block_table: BlockTable,
    /// The starts of all blocks but recycled ones, whose bytes belong to a later block.
    start_index: StartIndex,
    /// Built when fresh bytes run out for the first time, and again after a heap delta was applied.
    quarantine: Option<Quarantine>,
    high_water: HighWater,
    /// Allocations and changes of size up to the position.
    n_requests: u64,
    /// The undo log of `high_water`: by which request it rose, and the value before. Entries ahead of the position stay for redo;
    /// `n_raises` counts those up to it.
    raises: Vec<(u64, HighWater)>,
    n_raises: usize,
    /// The slots that changed since [`Heap::set_delta_base`], and the totals at that moment.
    dirty_slots: DirtySlots,
    base_totals: HeapTotals,
    /// The number of blocks whose placement is known from an earlier execution of the same steps.
    n_replayed: usize,
    live_bytes: u64,
    /// Definedness: bytes that hold defined values, stored since they were allocated.
    pub defined: Bitmap,
    /// Where blocks without a record have made up to 64 bytes defined since that was asked last; not all of them, if they are many.
    pub newly_defined: Vec<u64>,
    /// Bytes of live blocks.
    live: Bitmap,
    allocators: Allocators,
}

/// High-water marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct HighWater {
    /// The bump pointer: nothing was ever allocated from here on.
    pub fresh: u64,
    pub peak_bytes: u64,
}

/// A place for a new block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Placement {
    pub address: Address,
    /// Freed blocks whose bytes it takes over; none while there are fresh bytes.
    pub recycled: Recycled,
}

/// Freed blocks whose bytes are reused, the longest freed first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Recycled {
    None,
    One(BlockId),
    Several(Vec<BlockId>),
}

impl Recycled {
    #[must_use]
    pub(crate) fn ids(&self) -> &[BlockId] {
        match self {
            Recycled::None => &[],
            Recycled::One(id) => std::slice::from_ref(id),
            Recycled::Several(ids) => ids,
        }
    }
}

impl Heap {
    #[must_use]
    pub(crate) fn new(region: Region) -> Heap {
        let start_index = StartIndex::new(region);
        let high_water = HighWater { fresh: region.start.0 + GAP, peak_bytes: 0 };
        Heap {
            region,
            block_table: BlockTable::new(region.start.0),
            dirty_slots: DirtySlots::new(start_index.n_slots()),
            start_index,
            quarantine: None,
            high_water,
            n_requests: 0,
            raises: Vec::new(),
            n_raises: 0,
            base_totals: HeapTotals { n_blocks: 0, n_requests: 0, n_raises: 0, high_water, live_bytes: 0 },
            n_replayed: 0,
            live_bytes: 0,
            defined: Bitmap::new(region),
            newly_defined: Vec::new(),
            live: Bitmap::new(region),
            allocators: Allocators::Apart,
        }
    }

    /// Every block allocated up to the position, by id.
    #[must_use]
    pub(crate) fn blocks(&self) -> impl ExactSizeIterator<Item = Block> + DoubleEndedIterator {
        (0..self.block_table.n()).map(|idx| self.existing_block(BlockId(idx as u32 + 1)))
    }

    /// The live ones by address.
    pub(crate) fn live_blocks(&self) -> impl Iterator<Item = Block> {
        let next = |address| self.start_index.live_from(address);
        let starts = std::iter::successors(next(self.region.start.0), move |address| next(address + GAP));
        starts.filter_map(|address| self.start_index.at(address)).map(|id| self.block_table.block(id, true))
    }

    #[must_use]
    pub(crate) fn block(&self, id: BlockId) -> Option<Block> {
        (1..=self.block_table.n()).contains(&(id.0 as usize)).then(|| self.existing_block(id))
    }

    #[inline]
    fn existing_block(&self, id: BlockId) -> Block {
        let address = self.block_table.range(id).0;
        self.block_table.block(id, self.start_index.entry(self.start_index.slot(address)) == SlotEntry::live(id))
    }

    /// Host memory of the block table and the undo log, in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.block_table.size() + size_of_val(&self.raises[..])
    }

    /// The id that the next block gets.
    #[must_use]
    pub(crate) fn next_id(&self) -> BlockId {
        BlockId(self.block_table.n() as u32 + 1)
    }

    /// Bytes that it has in all.
    #[must_use]
    pub(crate) fn room(&self) -> u64 {
        self.region.size
    }

    /// Bytes of live blocks.
    #[must_use]
    pub(crate) fn live_bytes(&self) -> u64 {
        self.live_bytes
    }

    #[must_use]
    pub(crate) fn high_water(&self) -> HighWater {
        self.high_water
    }

    /// The block, live or freed, that contains `address`; a block of size 0 contains its own address.
    #[must_use]
    pub(crate) fn block_at(&self, address: Address) -> Option<Block> {
        self.nearest_below(address).filter(|block| block.contains(address))
    }

    /// The block, live or freed, that starts exactly at `address`.
    #[must_use]
    pub(crate) fn starting_at(&self, address: u64) -> Option<BlockId> {
        self.start_index.at(address)
    }

    /// The block that a redo from here allocates next.
    #[must_use]
    pub(crate) fn next_block(&self) -> Block {
        self.block_table.next()
    }

    /// The call that freed a block, or that frees it when the record is redone.
    #[must_use]
    pub(crate) fn freed_by(&self, id: BlockId) -> HeapSite {
        self.block_table.freed_by(id)
    }

    /// The block with the highest start up to `address`, recycled blocks left out.
    fn nearest_below(&self, address: Address) -> Option<Block> {
        self.block(self.start_index.nearest_below(address)?)
    }

    /// The block with the lowest start from `address` on, recycled blocks left out.
    fn nearest_above(&self, address: Address) -> Option<Block> {
        self.block(self.start_index.nearest_above(address)?)
    }

    /// True when a block of `old` bytes can become one of `new` bytes without touching its red zone.
    #[must_use]
    pub(crate) fn resizes_in_place(old: u64, new: u64) -> bool {
        new <= capacity(old)
    }

    /// Re-execution of known steps begins: up to block `n_blocks`, placements are read off the block table. 0 ends it.
    pub(crate) fn replay_placements(&mut self, n_blocks: usize) {
        self.n_replayed = n_blocks;
    }

    /// Applies an event and notes the changed slot for the heap delta. For execution; redo uses [`Heap::apply`].
    pub(crate) fn apply_tracked(&mut self, event: &HeapEvent) {
        let address = match event {
            HeapEvent::Alloc(block) => block.address.0,
            HeapEvent::Free { id, .. } | HeapEvent::Recycle { id } | HeapEvent::Resize { id, .. } => {
                self.block_table.range(*id).0
            }
        };
        self.dirty_slots.note(address, &self.start_index);
        if let HeapEvent::Resize { id, old_size, new_size } = event {
            self.dirty_slots.note_size(Resized { id: id.0, size: [*old_size as u32, *new_size as u32] });
        }
        self.apply(event);
    }

    /// Applies an event.
    #[inline]
    pub(crate) fn apply(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(block) => {
                if self.block_table.write(block) {
                    self.block_table.pack(|id, address| self.start_index.at(address) != Some(id));
                }
                self.allocate();
            }
            HeapEvent::Free { id, site } => {
                self.block_table.note_free(*id, *site);
                self.free(*id);
            }
            HeapEvent::Resize { id, old_size, new_size } => self.resize(*id, *old_size, *new_size),
            HeapEvent::Recycle { id } => self.recycle(*id),
        }
    }

    /// Reverts an event.
    pub(crate) fn revert(&mut self, event: &HeapEvent) {
        match event {
            HeapEvent::Alloc(_) => self.unallocate(),
            HeapEvent::Free { id, site: _ } => self.unfree(*id),
            HeapEvent::Resize { id, old_size, new_size } => self.revert_resize(*id, *old_size, *new_size),
            HeapEvent::Recycle { id } => self.unrecycle(*id),
        }
    }

    /// Allocates the next block, whose entry the table holds already.
    pub(crate) fn allocate(&mut self) {
        let id = self.block_table.advance();
        let (address, size) = self.block_table.range(id);
        self.start_index.put(address, id);
        self.start_index.set_live(address);
        if let Some(quarantine) = &mut self.quarantine {
            quarantine.note_change(address, self.start_index.n());
        }
        self.live.insert(address, size);
        self.live_bytes += size;
        self.note_request(address + capacity(size) + GAP);
    }

    /// Reverts the newest allocation.
    pub(crate) fn unallocate(&mut self) {
        let id = self.block_table.retreat();
        let (address, size) = self.block_table.range(id);
        self.start_index.clear_live(address);
        self.start_index.clear(address);
        if let Some(quarantine) = &mut self.quarantine {
            quarantine.note_change(address, self.start_index.n());
        }
        self.live.remove(address, size);
        self.live_bytes -= size;
        self.revert_request();
    }

    /// Changes the size of a live block.
    pub(crate) fn resize(&mut self, id: BlockId, old_size: u64, new_size: u64) {
        self.set_size(id, old_size, new_size);
        self.note_request(0);
    }

    /// Reverts a change of size.
    pub(crate) fn revert_resize(&mut self, id: BlockId, old_size: u64, new_size: u64) {
        self.set_size(id, new_size, old_size);
        self.revert_request();
    }

    fn set_size(&mut self, id: BlockId, from: u64, to: u64) {
        let (address, _) = self.block_table.range(id);
        self.block_table.resize(id, to);
        self.live.remove(address, from);
        self.live.insert(address, to);
        self.live_bytes = self.live_bytes + to - from;
    }

    /// Counts a request after which the heap is used up to `end`, and raises the high-water marks.
    #[inline]
    fn note_request(&mut self, end: u64) {
        self.n_requests += 1;
        let HighWater { fresh, peak_bytes } = self.high_water;
        if end > fresh || self.live_bytes > peak_bytes {
            let raises = (self.n_requests, self.high_water);
            if self.raises.get(self.n_raises) != Some(&raises) {
                self.raises.truncate(self.n_raises);
                self.raises.push(raises);
            }
            self.n_raises += 1;
            self.high_water = HighWater { fresh: fresh.max(end), peak_bytes: peak_bytes.max(self.live_bytes) };
        }
    }

    #[inline]
    fn revert_request(&mut self) {
        if let Some((request, before)) = self.n_raises.checked_sub(1).map(|newest| self.raises[newest])
            && request == self.n_requests
        {
            self.n_raises -= 1;
            self.high_water = before;
        }
        self.n_requests -= 1;
    }

    /// Frees a live block, whose entry names the call already.
    pub(crate) fn free(&mut self, id: BlockId) {
        let (address, size) = self.block_table.range(id);
        self.start_index.clear_live(address);
        self.add_to_quarantine(id);
        self.live.remove(address, size);
        self.live_bytes -= size;
    }

    /// Reverts a free.
    pub(crate) fn unfree(&mut self, id: BlockId) {
        let (address, size) = self.block_table.range(id);
        self.remove_from_quarantine(id);
        self.start_index.set_live(address);
        self.live.insert(address, size);
        self.live_bytes += size;
    }

    /// Removes a freed block whose bytes a new block takes over.
    pub(crate) fn recycle(&mut self, id: BlockId) {
        self.start_index.clear(self.block_table.range(id).0);
        self.remove_from_quarantine(id);
    }

    /// Reverts [`Heap::recycle`].
    pub(crate) fn unrecycle(&mut self, id: BlockId) {
        self.start_index.put(self.block_table.range(id).0, id);
        self.add_to_quarantine(id);
    }

    fn add_to_quarantine(&mut self, id: BlockId) {
        let freed = self.freed(id);
        if let Some(quarantine) = &mut self.quarantine {
            quarantine.add_freed(freed, self.start_index.n());
        }
    }

    fn remove_from_quarantine(&mut self, id: BlockId) {
        let freed = self.freed(id);
        if let Some(quarantine) = &mut self.quarantine {
            quarantine.remove_freed(freed, self.start_index.n());
        }
    }

    /// The quarantine's entry for a freed block.
    fn freed(&self, id: BlockId) -> FreedBlock {
        let (address, size) = self.block_table.range(id);
        FreedBlock { step: self.block_table.freed_step(id), id, address, capacity: capacity(size) }
    }

    /// Makes the bytes of a mask defined, which all lie in the heap's region.
    #[inline]
    pub(crate) fn define(&mut self, address: u64, mask: u64) {
        if mask & !self.defined.window(address) != 0 {
            self.note_newly_defined(address);
            self.defined.add(address, mask);
        }
    }

    #[cold]
    fn note_newly_defined(&mut self, address: u64) {
        if self.newly_defined.len() < MAX_NEWLY_DEFINED {
            self.newly_defined.push(address);
        }
    }

    /// Bytes of live blocks.
    #[must_use]
    #[inline]
    pub(crate) fn live(&self) -> &Bitmap {
        &self.live
    }

    /// Checks that every byte belongs to a live block.
    ///
    /// # Errors
    /// `use-after-free`, `heap-out-of-bounds`.
    #[inline]
    pub(crate) fn check_access(&self, access: Access) -> Result<(), Fault> {
        let Access { address, size, .. } = access;
        if size <= 16 && self.live.missing(address.0, size) == 0 {
            return Ok(());
        }
        self.live.first_missing(address.0, size).map_or(Ok(()), |first| Err(self.violation(access, Address(first))))
    }

    /// The fault of an access whose first invalid byte is `first`: in a freed block, beside a block, or far from any.
    #[cold]
    fn violation(&self, access: Access, first: Address) -> Fault {
        if let Some(block) = self.block_at(first).filter(|block| !block.is_live()) {
            return Fault::UseAfterFree { access, block: block.id };
        }
        let below = self.nearest_below(first);
        let above = self.nearest_above(first);
        let after = below.map(|block| (first.0 - block.end().0, block.id));
        let end = access.address.0.saturating_add(access.size);
        let before = above.map(|block| (block.address.0.saturating_sub(end), block.id));
        let nearest = match (after, before) {
            // An access that begins inside a block ran over its end, even if the next block is nearer.
            (Some((distance, id)), _) if self.block(id).is_some_and(|block| block.contains(access.address)) => {
                Some((id, BlockGap::After(distance)))
            }
            (Some((after, id)), Some((before, _))) if after <= before => Some((id, BlockGap::After(after))),
            (_, Some((before, id))) => Some((id, BlockGap::Before(before))),
            (Some((after, id)), None) => Some((id, BlockGap::After(after))),
            (None, None) => None,
        };
        Fault::HeapOutOfBounds { access, nearest }
    }

    /// Leak detection by reachability: live blocks that no word in `roots` points into, directly or through live blocks. A pointer to
    /// any byte of a block counts. `read` returns the aligned words of a range.
    #[must_use]
    pub(crate) fn unreachable(&self, roots: Vec<u64>, read: impl Fn(Address, u64) -> Vec<u64>) -> Vec<BlockId> {
        let mut reached = BTreeSet::new();
        let mut words = roots;
        while let Some(word) = words.pop() {
            let block = self.block_at(Address(word)).filter(Block::is_live);
            if let Some(block) = block
                && reached.insert(block.id)
            {
                words.extend(read(block.address, block.size));
            }
        }
        let mut lost: Vec<BlockId> =
            self.live_blocks().map(|block| block.id).filter(|id| !reached.contains(id)).collect();
        lost.sort_unstable();
        lost
    }
}

/// Bytes from a block's start to its red zone.
fn capacity(size: u64) -> u64 {
    size.max(1).next_multiple_of(GAP)
}

#[cfg(test)]
mod tests;
