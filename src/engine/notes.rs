//! What happened to the heap since some moment, in a word each.
//!
//! The ledger knows the rest, so that going back and on takes no more than this. It is noted, never looked into here.

use crate::model::block::BlockId;

/// Events, short: the ledger knows the rest.
#[derive(Clone, Default, Debug)]
pub(super) struct Notes {
    /// What happened, in the two top bits, and to which block. There are never so many blocks that more are needed: their entries
    /// alone would take 32 GiB.
    pub events: Vec<u32>,
    /// Old and new size of those that changed theirs.
    pub sizes: Vec<(u32, u32)>,
}

pub const ALLOCATED: u32 = 0;
pub const FREED: u32 = 1;
pub const RECYCLED: u32 = 2;
pub const RESIZED: u32 = 3;

impl Notes {
    #[inline]
    pub fn add(&mut self, what: u32, id: BlockId) {
        self.events.push(what << 30 | id.0);
    }
}

/// What became of the ledger between two moments; serves both ways.
#[derive(Debug)]
pub struct HeapDifference {
    pub(super) events: Box<[u32]>,
    pub(super) sizes: Box<[(u32, u32)]>,
}

impl HeapDifference {
    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<HeapDifference>() + size_of_val(&self.events[..]) + size_of_val(&self.sizes[..])
    }
}
