//! What becomes of the heap between two moments, and going from one to the other at once.
//!
//! Only the places that differ are gone through. Where freed bytes can be handed out again is found out anew when that is asked next.

use super::Heap;
use super::delta::{ChangedStart, HeapDelta, HeapTotals, Resized};
use super::start_index::SlotEntry;
use crate::model::block::BlockId;

impl Heap {
    /// Begins to keep what a difference between now and later needs.
    pub fn begin(&mut self) {
        self.changed.clear();
        self.began = self.totals();
    }

    /// What changed since `begin`.
    #[must_use]
    pub fn difference(&self) -> HeapDelta {
        self.changed.difference([self.began, self.totals()], &self.starts_index)
    }

    /// The counts as they are.
    #[must_use]
    pub fn totals(&self) -> HeapTotals {
        let Heap { n_requests, n_raised, marks, live_bytes, .. } = *self;
        HeapTotals { n_blocks: self.block_table.n(), n_requests, n_raised, marks, live_bytes }
    }

    /// Goes to the earlier of the two moments, from the later.
    pub fn revert_delta(&mut self, difference: &HeapDelta) {
        self.delta(difference, [1, 0]);
    }

    /// Goes to the later of the two moments, from the earlier.
    pub fn apply_delta(&mut self, difference: &HeapDelta) {
        self.delta(difference, [0, 1]);
    }

    fn delta(&mut self, difference: &HeapDelta, [from, to]: [usize; 2]) {
        let HeapDelta { totals, places, resized } = difference;
        self.room = None;
        for id in places.iter().filter_map(|place| place.held[from].live_block()) {
            let (address, size) = self.block_table.range(id);
            self.live.remove(address, size);
        }
        for Resized { id, size } in resized {
            self.live_range(BlockId(*id)).into_iter().for_each(|(address, size)| self.live.remove(address, size));
            self.block_table.resize(BlockId(*id), size[to].into());
        }
        for ChangedStart { cell, held } in places {
            self.starts_index.hold(*cell as usize, held[to]);
            if let Some((address, size)) = held[to].live_block().map(|id| self.block_table.range(id)) {
                self.live.insert(address, size);
            }
        }
        for Resized { id, .. } in resized {
            self.live_range(BlockId(*id)).into_iter().for_each(|(address, size)| self.live.insert(address, size));
        }
        let HeapTotals { n_blocks, n_requests, n_raised, marks, live_bytes } = totals[to];
        self.block_table.go_to(n_blocks);
        (self.n_requests, self.n_raised, self.marks, self.live_bytes) = (n_requests, n_raised, marks, live_bytes);
    }

    /// Start and size of a block, if it is live.
    fn live_range(&self, id: BlockId) -> Option<(u64, u64)> {
        let range = self.block_table.range(id);
        (self.starts_index.held(self.starts_index.cell(range.0)) == SlotEntry::live(id)).then_some(range)
    }
}
