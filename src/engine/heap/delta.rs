//! What became of the heap between two moments: which block lay in each place that changed, then and now.
//!
//! Blocks that came and went in between leave no trace here; the ledger has their entries. Serves both ways. Knows no rules of the heap.

use super::HeapDefinedness;
use super::start_index::{SlotEntry, StartIndex};
use std::collections::BTreeMap;

/// Which places changed since a moment.
pub struct Changed {
    /// Each once, with what it held.
    before: Vec<(u32, SlotEntry)>,
    /// One bit a place.
    known: Vec<u64>,
    /// Blocks that changed their size, with the old and the new one, each time.
    resized: Vec<Resized>,
}

/// What became of the heap; the first of two values is always the earlier.
#[derive(Clone, Debug)]
pub struct HeapDelta {
    pub totals: [HeapTotals; 2],
    /// By place.
    pub places: Box<[ChangedStart]>,
    /// By block. Those are among them that were allocated in between.
    pub resized: Box<[Resized]>,
}

/// The counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeapTotals {
    pub n_blocks: usize,
    pub n_requests: u64,
    pub n_raised: usize,
    pub marks: HeapDefinedness,
    pub live_bytes: u64,
}

#[derive(Clone, Copy, Debug)]
pub struct ChangedStart {
    pub cell: u32,
    pub held: [SlotEntry; 2],
}

#[derive(Clone, Copy, Debug)]
pub struct Resized {
    pub id: u32,
    pub size: [u32; 2],
}

impl Changed {
    /// Of a heap with so many places.
    #[must_use]
    pub fn new(n_cells: usize) -> Changed {
        Changed { before: Vec::new(), known: vec![0; n_cells.div_ceil(64)], resized: Vec::new() }
    }

    /// Must be called before a place changes.
    #[inline]
    pub fn note(&mut self, address: u64, starts_index: &StartIndex) {
        let cell = starts_index.cell(address);
        let (word, bit) = (&mut self.known[cell / 64], 1 << (cell % 64));
        if *word & bit == 0 {
            *word |= bit;
            self.before.push((cell as u32, starts_index.held(cell)));
        }
    }

    pub fn note_size(&mut self, resized: Resized) {
        self.resized.push(resized);
    }

    pub fn clear(&mut self) {
        self.before.drain(..).for_each(|(cell, _)| self.known[cell as usize / 64] = 0);
        self.resized.clear();
    }

    /// What changed up to now.
    #[must_use]
    pub fn difference(&self, totals: [HeapTotals; 2], starts_index: &StartIndex) -> HeapDelta {
        let place = |(cell, held): &(u32, SlotEntry)| ChangedStart {
            cell: *cell,
            held: [*held, starts_index.held(*cell as usize)],
        };
        let mut places: Vec<ChangedStart> = self.before.iter().map(place).filter(ChangedStart::differs).collect();
        places.sort_unstable_by_key(|place| place.cell);
        HeapDelta { totals, places: places.into(), resized: net(self.resized.iter()) }
    }
}

impl HeapDelta {
    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<HeapDelta>() + size_of_val(&self.places[..]) + size_of_val(&self.resized[..])
    }
}

impl ChangedStart {
    fn differs(&self) -> bool {
        self.held[0] != self.held[1]
    }
}

/// Old and new size of each block, given each change in the order of time.
fn net<'a>(resized: impl Iterator<Item = &'a Resized>) -> Box<[Resized]> {
    let mut by_id = BTreeMap::new();
    for change in resized {
        by_id.entry(change.id).or_insert(*change).size[1] = change.size[1];
    }
    by_id.into_values().filter(|resized| resized.size[0] != resized.size[1]).collect()
}
