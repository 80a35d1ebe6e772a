//! Block table: every block ever allocated, by id, in an entry of 32 bytes.
//!
//! A cursor separates blocks up to the position from those ahead of it. The latter stay, with their frees, so that redo moves the cursor
//! and needs no second record of a block. A new allocation that differs from the entry at the cursor truncates the table (the run has
//! branched off). Knows no rules of the heap.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};

/// The table.
pub struct BlockTable {
    /// The start of the heap.
    start: u64,
    entries: Vec<BlockEntry>,
    /// The cursor: blocks allocated up to the position.
    n: usize,
}

/// A block, packed.
#[derive(Clone, Copy)]
struct BlockEntry {
    /// In units of [`UNIT`] from the start of the heap.
    offset: u32,
    size: u32,
    /// Packed: the step from bit 7 on, in bit 6 whether a C function asked, below it the alignment's power of two.
    allocated: u64,
    /// The step; meaningless for a block that was never freed.
    freed: u64,
    /// The low halves of the addresses of the allocating and the freeing call; code lies below 4 GiB.
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

    /// The number of blocks allocated up to the position.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// Host memory in bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of_val(&self.entries[..])
    }

    /// A block up to the position, or the one after it. The caller says whether it is live.
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

    /// The first block ahead of the position.
    #[must_use]
    pub fn next(&self) -> Block {
        self.block(BlockId(self.n as u32 + 1), true)
    }

    /// The call that freed a block, or frees it ahead of the position.
    #[must_use]
    pub fn freed_by(&self, id: BlockId) -> HeapSite {
        let BlockEntry { freed, callers, .. } = self.entries[id.0 as usize - 1];
        HeapSite { step: StepIndex(freed), caller: Address(callers[1].into()) }
    }

    /// Start and size of a block, which may lie ahead of the position.
    #[must_use]
    #[inline]
    pub fn range(&self, id: BlockId) -> (u64, u64) {
        let BlockEntry { offset, size, .. } = self.entries[id.0 as usize - 1];
        (self.start + u64::from(offset) * UNIT, size.into())
    }

    /// The step that freed a block.
    #[must_use]
    #[inline]
    pub fn freed_step(&self, id: BlockId) -> u64 {
        self.entries[id.0 as usize - 1].freed
    }

    /// Notes the call that frees a block.
    #[inline]
    pub fn note_free(&mut self, id: BlockId, site: HeapSite) {
        let entry = &mut self.entries[id.0 as usize - 1];
        entry.freed = site.step.0;
        entry.callers[1] = low_half(site.caller);
    }

    pub fn resize(&mut self, id: BlockId, size: u64) {
        self.entries[id.0 as usize - 1].size = size as u32;
    }

    /// Writes the entry at the cursor. An equal entry is kept, with all that follow it.
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

    /// Moves the cursor past the next block and returns it.
    #[inline]
    pub fn advance(&mut self) -> BlockId {
        self.n += 1;
        BlockId(self.n as u32)
    }

    /// Moves the cursor back before the newest block and returns it.
    #[inline]
    pub fn retreat(&mut self) -> BlockId {
        self.n -= 1;
        BlockId(self.n as u32 + 1)
    }

    /// Sets the cursor.
    pub fn set_n(&mut self, n: usize) {
        debug_assert!(n <= self.entries.len());
        self.n = n;
    }
}

fn low_half(caller: Address) -> u32 {
    debug_assert!(u32::try_from(caller.0).is_ok(), "code lies below 4 GiB");
    caller.0 as u32
}
