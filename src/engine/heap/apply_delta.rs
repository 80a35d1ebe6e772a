//! Heap deltas of the whole allocator: taking one, and applying or reverting it.
//!
//! A checkpoint restores the heap by this instead of by events: the cost is proportional to the slots that differ. The quarantine is not
//! part of a delta; it is dropped, and rebuilt from the start index and the block table when a placement next needs it.

use super::Heap;
use super::delta::{ChangedSlot, HeapDelta, HeapTotals, Resized};
use super::start_index::SlotEntry;
use crate::model::block::BlockId;

impl Heap {
    /// Counts steps from here: all blocks were allocated before.
    pub(crate) fn begin_here(&mut self) {
        self.block_table.begin_here();
        self.raises.truncate(self.n_raises);
        self.set_delta_base();
    }

    /// Makes the present state the base of the next [`Heap::delta`].
    pub(crate) fn set_delta_base(&mut self) {
        self.dirty_slots.clear();
        self.base_totals = self.totals();
    }

    /// What changed since the delta base.
    #[must_use]
    pub(crate) fn delta(&self) -> HeapDelta {
        self.dirty_slots.delta([self.base_totals, self.totals()], &self.start_index)
    }

    /// The counts as they are.
    #[must_use]
    pub(crate) fn totals(&self) -> HeapTotals {
        let Heap { n_requests, n_raises, high_water, live_bytes, .. } = *self;
        HeapTotals { n_blocks: self.block_table.n(), n_requests, n_raises, high_water, live_bytes }
    }

    /// From the later state to the earlier.
    pub(crate) fn revert_delta(&mut self, delta: &HeapDelta) {
        self.exchange(delta, [1, 0]);
    }

    /// From the earlier state to the later.
    pub(crate) fn apply_delta(&mut self, delta: &HeapDelta) {
        self.exchange(delta, [0, 1]);
    }

    fn exchange(&mut self, delta: &HeapDelta, [from, to]: [usize; 2]) {
        let HeapDelta { totals, slots, resized } = delta;
        self.quarantine = None;
        for id in slots.iter().filter_map(|slot| slot.entries[from].live_block()) {
            let (address, size) = self.block_table.range(id);
            self.live.remove(address, size);
        }
        for Resized { id, size } in resized {
            self.live_range(BlockId(*id)).into_iter().for_each(|(address, size)| self.live.remove(address, size));
            self.block_table.resize(BlockId(*id), size[to].into());
        }
        for ChangedSlot { slot, entries } in slots {
            self.start_index.set_entry(*slot as usize, entries[to]);
            if let Some((address, size)) = entries[to].live_block().map(|id| self.block_table.range(id)) {
                self.live.insert(address, size);
            }
        }
        for Resized { id, .. } in resized {
            self.live_range(BlockId(*id)).into_iter().for_each(|(address, size)| self.live.insert(address, size));
        }
        let HeapTotals { n_blocks, n_requests, n_raises, high_water, live_bytes } = totals[to];
        self.block_table.set_n(n_blocks);
        (self.n_requests, self.n_raises, self.high_water, self.live_bytes) =
            (n_requests, n_raises, high_water, live_bytes);
    }

    /// Start and size of a block if it is live.
    fn live_range(&self, id: BlockId) -> Option<(u64, u64)> {
        let range = self.block_table.range(id);
        (self.start_index.entry(self.start_index.slot(range.0)) == SlotEntry::live(id)).then_some(range)
    }
}
