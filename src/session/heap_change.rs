//! What a run did to the heap: the blocks that came, went or changed size between two positions, and how many are not told one by one.
//!
//! Only live blocks are noted before a run, because a dead one changes no more. Blocks that came and went within a long run are counted
//! only: there may be millions. The cost before a run is linear in live blocks, after it in those and in the blocks that are new.

use crate::engine::machine::Machine;
use crate::model::block::{Block, BlockId};
use crate::model::step::HeapEvent;

/// Blocks that are told one by one, of each kind.
const MOST_LISTED: usize = 20;

/// The heap before a run.
pub(super) struct HeapBefore {
    n_blocks: usize,
    /// By id, with their sizes.
    live: Vec<(BlockId, u64)>,
}

/// What became of it.
pub(super) struct HeapChange {
    /// By the ids of the blocks.
    pub events: Vec<HeapEvent>,
    pub unlisted: HeapTally,
}

/// Blocks that are not listed, by what became of them.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct HeapTally {
    /// Allocated and freed meanwhile.
    pub came_and_went: u64,
    /// Allocated.
    pub allocated: u64,
    /// Freed.
    pub freed: u64,
    /// Made longer or shorter in place.
    pub resized: u64,
}

impl HeapTally {
    /// Both together.
    #[must_use]
    pub(super) fn and(self, other: HeapTally) -> HeapTally {
        HeapTally {
            came_and_went: self.came_and_went + other.came_and_went,
            allocated: self.allocated + other.allocated,
            freed: self.freed + other.freed,
            resized: self.resized + other.resized,
        }
    }
}

impl HeapBefore {
    #[must_use]
    pub(super) fn of(machine: &Machine) -> HeapBefore {
        let mut live: Vec<(BlockId, u64)> = machine.live_blocks().map(|block| (block.id, block.size)).collect();
        live.sort_unstable_by_key(|(id, _)| *id);
        HeapBefore { n_blocks: machine.blocks().len(), live }
    }

    /// What became of the blocks that count.
    #[must_use]
    pub(super) fn change(&self, machine: &Machine, counts: impl Fn(&Block) -> bool) -> HeapChange {
        let mut change = HeapChange { events: Vec::new(), unlisted: HeapTally::default() };
        let HeapTally { freed, resized, .. } = &mut change.unlisted;
        let (mut n_freed, mut n_resized) = (0, 0);
        for (id, old_size) in &self.live {
            let Some(block) = machine.block(*id).filter(&counts) else { continue };
            if block.size != *old_size {
                let event = HeapEvent::Resize { id: *id, old_size: *old_size, new_size: block.size };
                list(&mut change.events, event, &mut n_resized, resized);
            }
            if let Some(site) = block.freed {
                list(&mut change.events, HeapEvent::Free { id: *id, site }, &mut n_freed, freed);
            }
        }
        let new = || machine.blocks().skip(self.n_blocks).filter(&counts);
        let are_few = new().nth(MOST_LISTED).is_none();
        let mut n_allocated = 0;
        for block in new() {
            let event = HeapEvent::Alloc(Block { freed: None, ..block });
            match block.freed {
                None => list(&mut change.events, event, &mut n_allocated, &mut change.unlisted.allocated),
                Some(site) if are_few => change.events.extend([event, HeapEvent::Free { id: block.id, site }]),
                Some(_) => change.unlisted.came_and_went += 1,
            }
        }
        change
    }
}

/// One more of a kind, of which the first few are listed.
fn list(events: &mut Vec<HeapEvent>, event: HeapEvent, n_listed: &mut usize, unlisted: &mut u64) {
    if *n_listed < MOST_LISTED {
        *n_listed += 1;
        events.push(event);
    } else {
        *unlisted += 1;
    }
}
