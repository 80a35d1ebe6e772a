//! Heap delta: the start-index slots that differ between two states, each with its entry in both.
//!
//! Only net changes are kept: a block that was allocated and recycled in between leaves no trace, since the block table keeps every entry.
//! Slots are noted at their first change after the base (as dirty pages are), so taking a delta costs what changed. A delta serves both
//! directions. Knows no rules of the heap.

use super::HighWater;
use super::start_index::{SlotEntry, StartIndex};
use std::collections::BTreeMap;

/// The slots that changed since the delta base.
pub(crate) struct DirtySlots {
    /// Each once, with its entry at the base.
    before: Vec<(u32, SlotEntry)>,
    /// One bit for each slot: whether it is in `before`.
    noted: Vec<u64>,
    /// Every change of a block's size, in order.
    resized: Vec<Resized>,
}

/// The difference of two states; of each pair the earlier value comes first.
#[derive(Clone, Debug)]
pub(crate) struct HeapDelta {
    pub totals: [HeapTotals; 2],
    /// In slot order.
    pub slots: Box<[ChangedSlot]>,
    /// In block order; blocks that were allocated in between included.
    pub resized: Box<[Resized]>,
}

/// The scalar part of the heap's state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct HeapTotals {
    pub n_blocks: usize,
    pub n_requests: u64,
    pub n_raises: usize,
    pub high_water: HighWater,
    pub live_bytes: u64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct ChangedSlot {
    pub slot: u32,
    pub entries: [SlotEntry; 2],
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Resized {
    pub id: u32,
    pub size: [u32; 2],
}

impl DirtySlots {
    /// Nothing has changed yet, in a heap of `n_slots` slots.
    #[must_use]
    pub(crate) fn new(n_slots: usize) -> DirtySlots {
        DirtySlots { before: Vec::new(), noted: vec![0; n_slots.div_ceil(64)], resized: Vec::new() }
    }

    /// Must be called before the slot of `address` changes.
    #[inline]
    pub(crate) fn note(&mut self, address: u64, start_index: &StartIndex) {
        let slot = start_index.slot(address);
        let (word, bit) = (&mut self.noted[slot / 64], 1 << (slot % 64));
        if *word & bit == 0 {
            *word |= bit;
            self.before.push((slot as u32, start_index.entry(slot)));
        }
    }

    pub(crate) fn note_size(&mut self, resized: Resized) {
        self.resized.push(resized);
    }

    pub(crate) fn clear(&mut self) {
        self.before.drain(..).for_each(|(slot, _)| self.noted[slot as usize / 64] = 0);
        self.resized.clear();
    }

    /// What changed since the base.
    #[must_use]
    pub(crate) fn delta(&self, totals: [HeapTotals; 2], start_index: &StartIndex) -> HeapDelta {
        let changed_slot = |(slot, entry): &(u32, SlotEntry)| ChangedSlot {
            slot: *slot,
            entries: [*entry, start_index.entry(*slot as usize)],
        };
        let mut slots: Vec<ChangedSlot> = self.before.iter().map(changed_slot).filter(ChangedSlot::differs).collect();
        slots.sort_unstable_by_key(|changed_slot| changed_slot.slot);
        HeapDelta { totals, slots: slots.into(), resized: net_resizes(self.resized.iter()) }
    }
}

impl HeapDelta {
    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        size_of::<HeapDelta>() + size_of_val(&self.slots[..]) + size_of_val(&self.resized[..])
    }
}

impl ChangedSlot {
    fn differs(&self) -> bool {
        self.entries[0] != self.entries[1]
    }
}

/// First old and last new size of each block whose size differs in the end.
fn net_resizes<'a>(resized: impl Iterator<Item = &'a Resized>) -> Box<[Resized]> {
    let mut by_id = BTreeMap::new();
    for change in resized {
        by_id.entry(change.id).or_insert(*change).size[1] = change.size[1];
    }
    by_id.into_values().filter(|resized| resized.size[0] != resized.size[1]).collect()
}
