//! The list of all blocks ever allocated, short: an entry of 32 bytes each, by id.
//!
//! Those ahead of the position stay, with when they were freed, so that a run that is gone through again need not say it again. Knows no
//! rules of the heap.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};

/// The list.
pub struct BlockTable {
    /// Where the heap starts.
    start: u64,
    entries: Vec<BlockEntry>,
    /// How many were allocated up to the position.
    n: usize,
}

/// A block as it is kept.
#[derive(Clone, Copy)]
struct BlockEntry {
    /// In units of [`UNIT`] from the start of the heap.
    offset: u32,
    size: u32,
    /// The step, and below it by C or not, and the power of two that is the alignment.
    allocated: u64,
    /// The step; of a block that was never freed it means nothing.
    freed: u64,
    /// The low halves of the instructions' addresses who asked for both; the high ones are 0, as for all code.
    callers: [u32; 2],
}

/// Blocks start at multiples of this from the heap's start.
const UNIT: u64 = 16;
const BY_C: u64 = 1 << 6;
const ALLOCATED_STEP: u32 = 7;

impl BlockTable {
    #[must_use]
    pub fn new(start: u64) -> BlockTable {
        BlockTable { start, entries: Vec::new(), n: 0 }
    }

    /// Blocks up to the position.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of_val(&self.entries[..])
    }

    /// A block up to the position, or the next one; whether it is live is not known here.
    #[must_use]
    #[inline]
    pub fn block(&self, id: BlockId, is_live: bool) -> Block {
        let BlockEntry { offset, size, allocated, freed: _, callers } = self.entries[id.0 as usize - 1];
        Block {
            id,
            address: Address(self.start + u64::from(offset) * UNIT),
            size: size.into(),
            align: 1 << (allocated & 63),
            by_c: allocated & BY_C != 0,
            allocated: HeapSite { step: StepIndex(allocated >> ALLOCATED_STEP), caller: Address(callers[0].into()) },
            freed: (!is_live).then(|| self.freed_by(id)),
        }
    }

    /// The block ahead of the position.
    #[must_use]
    pub fn next(&self) -> Block {
        self.block(BlockId(self.n as u32 + 1), true)
    }

    /// Who freed a block, or frees it ahead of the position.
    #[must_use]
    pub fn freed_by(&self, id: BlockId) -> HeapSite {
        let BlockEntry { freed, callers, .. } = self.entries[id.0 as usize - 1];
        HeapSite { step: StepIndex(freed), caller: Address(callers[1].into()) }
    }

    /// Start and size of a block, whether or not it was allocated already.
    #[must_use]
    #[inline]
    pub fn range(&self, id: BlockId) -> (u64, u64) {
        let BlockEntry { offset, size, .. } = self.entries[id.0 as usize - 1];
        (self.start + u64::from(offset) * UNIT, size.into())
    }

    /// When the block was freed.
    #[must_use]
    #[inline]
    pub fn freed_step(&self, id: BlockId) -> u64 {
        self.entries[id.0 as usize - 1].freed
    }

    /// Notes who frees a block.
    #[inline]
    pub fn note_free(&mut self, id: BlockId, site: HeapSite) {
        let entry = &mut self.entries[id.0 as usize - 1];
        entry.freed = site.step.0;
        entry.callers[1] = low_half(site.caller);
    }

    pub fn resize(&mut self, id: BlockId, size: u64) {
        self.entries[id.0 as usize - 1].size = size as u32;
    }

    /// Makes a block the next one: the one that is there already, if it is the same.
    pub fn write(&mut self, block: &Block) {
        let Block { id, address, size, align, by_c, allocated, freed: _ } = *block;
        debug_assert_eq!(id.0 as usize, self.n + 1);
        let entry = BlockEntry {
            offset: ((address.0 - self.start) / UNIT) as u32,
            size: size as u32,
            allocated: allocated.step.0 << ALLOCATED_STEP
                | if by_c { BY_C } else { 0 }
                | u64::from(align.trailing_zeros()),
            freed: 0,
            callers: [low_half(allocated.caller), 0],
        };
        let is_unchanged = self.entries.get(self.n).is_some_and(|previous| {
            (previous.offset, previous.size, previous.allocated, previous.callers[0])
                == (entry.offset, entry.size, entry.allocated, entry.callers[0])
        });
        if !is_unchanged {
            self.entries.truncate(self.n);
            self.entries.push(entry);
        }
    }

    /// Goes on past the next block and returns it.
    #[inline]
    pub fn advance(&mut self) -> BlockId {
        self.n += 1;
        BlockId(self.n as u32)
    }

    /// Goes back past the newest block and returns it.
    #[inline]
    pub fn retreat(&mut self) -> BlockId {
        self.n -= 1;
        BlockId(self.n as u32 + 1)
    }

    /// Goes to where so many blocks were allocated.
    pub fn set_n(&mut self, n: usize) {
        debug_assert!(n <= self.entries.len());
        self.n = n;
    }
}

fn low_half(caller: Address) -> u32 {
    debug_assert!(u32::try_from(caller.0).is_ok(), "code lies below 4 GiB");
    caller.0 as u32
}
