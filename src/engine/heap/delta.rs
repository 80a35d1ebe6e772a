//! What became of the heap between two moments: which block lay in each place that changed, then and now.
//!
//! Blocks that came and went in between leave no trace here; the ledger has their entries. Serves both ways, and several that follow each
//! other can be made one. Knows no rules of the heap.

use super::HighWater;
use super::start_index::{SlotEntry, StartIndex};
use std::collections::BTreeMap;

/// Which places changed since a moment.
pub struct DirtySlots {
    /// Each once, with what it held.
    before: Vec<(u32, SlotEntry)>,
    /// One bit a place.
    noted: Vec<u64>,
    /// Blocks that changed their size, with the old and the new one, each time.
    resized: Vec<Resized>,
}

/// What became of the heap; the first of two values is always the earlier.
#[derive(Clone, Debug)]
pub struct HeapDelta {
    pub totals: [HeapTotals; 2],
    /// By place.
    pub slots: Box<[ChangedSlot]>,
    /// By block. Those are among them that were allocated in between.
    pub resized: Box<[Resized]>,
}

/// The counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeapTotals {
    pub n_blocks: usize,
    pub n_requests: u64,
    pub n_raises: usize,
    pub high_water: HighWater,
    pub live_bytes: u64,
}

#[derive(Clone, Copy, Debug)]
pub struct ChangedSlot {
    pub slot: u32,
    pub entries: [SlotEntry; 2],
}

#[derive(Clone, Copy, Debug)]
pub struct Resized {
    pub id: u32,
    pub size: [u32; 2],
}

impl DirtySlots {
    /// Of a heap with so many places.
    #[must_use]
    pub fn new(n_slots: usize) -> DirtySlots {
        DirtySlots { before: Vec::new(), noted: vec![0; n_slots.div_ceil(64)], resized: Vec::new() }
    }

    /// Must be called before a place changes.
    #[inline]
    pub fn note(&mut self, address: u64, start_index: &StartIndex) {
        let slot = start_index.slot(address);
        let (word, bit) = (&mut self.noted[slot / 64], 1 << (slot % 64));
        if *word & bit == 0 {
            *word |= bit;
            self.before.push((slot as u32, start_index.entry(slot)));
        }
    }

    pub fn note_size(&mut self, resized: Resized) {
        self.resized.push(resized);
    }

    pub fn clear(&mut self) {
        self.before.drain(..).for_each(|(slot, _)| self.noted[slot as usize / 64] = 0);
        self.resized.clear();
    }

    /// What changed up to now.
    #[must_use]
    pub fn delta(&self, totals: [HeapTotals; 2], start_index: &StartIndex) -> HeapDelta {
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
    /// Of several that follow each other.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn join(parts: &[&HeapDelta]) -> HeapDelta {
        let (first, last) = (parts[0], parts[parts.len() - 1]);
        let mut all: Vec<ChangedSlot> = parts.iter().flat_map(|part| part.slots.iter().copied()).collect();
        // Stable: those of one place stay in the order of time.
        all.sort_by_key(|changed_slot| changed_slot.slot);
        all.dedup_by(|later, kept| {
            let same = later.slot == kept.slot;
            if same {
                kept.entries[1] = later.entries[1];
            }
            same
        });
        all.retain(ChangedSlot::differs);
        HeapDelta {
            totals: [first.totals[0], last.totals[1]],
            slots: all.into(),
            resized: net_resizes(parts.iter().flat_map(|part| &part.resized)),
        }
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<HeapDelta>() + size_of_val(&self.slots[..]) + size_of_val(&self.resized[..])
    }
}

impl ChangedSlot {
    fn differs(&self) -> bool {
        self.entries[0] != self.entries[1]
    }
}

/// Old and new size of each block, given each change in the order of time.
fn net_resizes<'a>(resized: impl Iterator<Item = &'a Resized>) -> Box<[Resized]> {
    let mut by_id = BTreeMap::new();
    for change in resized {
        by_id.entry(change.id).or_insert(*change).size[1] = change.size[1];
    }
    by_id.into_values().filter(|resized| resized.size[0] != resized.size[1]).collect()
}
