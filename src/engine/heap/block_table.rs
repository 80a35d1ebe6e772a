//! The block table: every block allocated up to the position, by id, in 32 bytes each, with call sites interned; those of recycled blocks
//! in fewer.
//!
//! Freeing or reusing a block leaves its entry, so that a use after free can name it. Blocks ahead of the position keep their entries too,
//! with when they are freed, so that redoing a step finds them and a record need not repeat them; a run that goes another way overwrites
//! them. Knows no rules of the heap.

use super::block_entries::BlockEntries;
use super::call_sites::{CallSites, SiteId};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::runtime::Allocator;

/// The table.
pub(crate) struct BlockTable {
    /// The start of the heap.
    start: u64,
    entries: BlockEntries,
    sites: CallSites,
    /// How many were allocated up to the position.
    n: usize,
}

/// A block, packed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct BlockEntry {
    /// In units of [`UNIT`] from the start of the heap.
    pub offset: u32,
    pub size: u32,
    /// Packed: the step from bit 8 on, in bits 6 and 7 the number of the allocator, below them the alignment's power of two.
    allocated: u64,
    /// The step; meaningless for a block that was never freed.
    pub freed: u64,
    /// The instructions that asked for both.
    pub callers: [SiteId; 2],
}

// There may be millions.
const _: () = assert!(size_of::<BlockEntry>() == 32);

/// Blocks start at multiples of this from the heap's start.
const UNIT: u64 = 16;
const ALLOCATOR: u32 = 6;
const ALLOCATED_STEP: u32 = 8;

impl BlockEntry {
    #[must_use]
    pub(super) fn new(offset: u32, size: u32, step: u64, flags: u8, freed: u64, callers: [SiteId; 2]) -> BlockEntry {
        BlockEntry { offset, size, allocated: step << ALLOCATED_STEP | u64::from(flags), freed, callers }
    }

    /// Who asked, and the alignment.
    #[must_use]
    pub(super) fn flags(&self) -> u8 {
        (self.allocated & ((1 << ALLOCATED_STEP) - 1)) as u8
    }

    /// The step that allocated it.
    #[must_use]
    pub(super) fn allocated_step(&self) -> u64 {
        self.allocated >> ALLOCATED_STEP
    }
}

impl BlockTable {
    #[must_use]
    pub(crate) fn new(start: u64) -> BlockTable {
        BlockTable { start, entries: BlockEntries::new(), sites: CallSites::default(), n: 0 }
    }

    /// Counts steps from here: all blocks were allocated, and those that are freed were, at step 0.
    pub(crate) fn begin_here(&mut self) {
        self.entries.truncate(self.n);
        for idx in 0..self.n {
            let entry = self.entries.get(idx);
            self.entries.set(idx, BlockEntry { allocated: u64::from(entry.flags()), freed: 0, ..entry });
        }
    }

    /// The number of blocks allocated up to the position.
    #[must_use]
    pub(crate) fn n(&self) -> usize {
        self.n
    }

    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.entries.size() + self.sites.size()
    }

    /// A block up to the position, or the one after it. The caller says whether it is live.
    #[must_use]
    #[inline]
    pub(crate) fn block(&self, id: BlockId, is_live: bool) -> Block {
        let BlockEntry { offset, size, allocated, freed: _, callers } = self.entries.get(id.0 as usize - 1);
        Block {
            id,
            address: Address(self.start + u64::from(offset) * UNIT),
            size: size.into(),
            align: 1 << (allocated & 63),
            allocator: Allocator::ALL[(allocated >> ALLOCATOR & 3) as usize],
            allocated: HeapSite {
                step: StepIndex(allocated >> ALLOCATED_STEP),
                caller: self.sites.address(callers[0]),
            },
            freed: (!is_live).then(|| self.freed_by(id)),
        }
    }

    /// The first block ahead of the position.
    #[must_use]
    pub(crate) fn next(&self) -> Block {
        self.block(BlockId(self.n as u32 + 1), true)
    }

    /// The call that freed a block, or frees it ahead of the position.
    #[must_use]
    pub(crate) fn freed_by(&self, id: BlockId) -> HeapSite {
        let BlockEntry { freed, callers, .. } = self.entries.get(id.0 as usize - 1);
        HeapSite { step: StepIndex(freed), caller: self.sites.address(callers[1]) }
    }

    /// Start and size of a block, which may lie ahead of the position.
    #[must_use]
    #[inline]
    pub(crate) fn range(&self, id: BlockId) -> (u64, u64) {
        let BlockEntry { offset, size, .. } = self.entries.get(id.0 as usize - 1);
        (self.start + u64::from(offset) * UNIT, size.into())
    }

    /// The step that freed a block.
    #[must_use]
    #[inline]
    pub(crate) fn freed_step(&self, id: BlockId) -> u64 {
        self.entries.get(id.0 as usize - 1).freed
    }

    /// Notes the call that frees a block.
    #[inline]
    pub(crate) fn note_free(&mut self, id: BlockId, site: HeapSite) {
        let caller = self.sites.id(site.caller);
        let idx = id.0 as usize - 1;
        let entry = self.entries.get(idx);
        self.entries.set(idx, BlockEntry { freed: site.step.0, callers: [entry.callers[0], caller], ..entry });
    }

    pub(crate) fn resize(&mut self, id: BlockId, size: u64) {
        let idx = id.0 as usize - 1;
        self.entries.set(idx, BlockEntry { size: size as u32, ..self.entries.get(idx) });
    }

    /// Writes the entry at the cursor. An equal entry is kept, with all that follow it. Says whether it is time to [`pack`](Self::pack).
    pub(crate) fn write(&mut self, block: &Block) -> bool {
        let Block { id, address, size, align, allocator, allocated, freed: _ } = *block;
        debug_assert_eq!(id.0 as usize, self.n + 1);
        let entry = BlockEntry {
            offset: ((address.0 - self.start) / UNIT) as u32,
            size: size as u32,
            allocated: allocated.step.0 << ALLOCATED_STEP
                | (allocator as u64) << ALLOCATOR
                | u64::from(align.trailing_zeros()),
            freed: 0,
            // Who frees it is known when it is freed.
            callers: [self.sites.id(allocated.caller); 2],
        };
        let previous = (self.n < self.entries.len()).then(|| self.entries.get(self.n));
        let is_unchanged = previous.is_some_and(|previous| {
            (previous.offset, previous.size, previous.allocated, previous.callers[0])
                == (entry.offset, entry.size, entry.allocated, entry.callers[0])
        });
        if is_unchanged {
            return false;
        }
        self.entries.truncate(self.n);
        self.entries.push(entry)
    }

    /// Compresses entries of blocks that are recycled, given the start of each.
    pub(crate) fn pack(&mut self, is_recycled: impl Fn(BlockId, u64) -> bool) {
        let BlockTable { start, entries, .. } = self;
        entries.pack(|idx, entry| is_recycled(BlockId(idx as u32 + 1), *start + u64::from(entry.offset) * UNIT));
    }

    /// Moves the cursor past the next block and returns it.
    #[inline]
    pub(crate) fn advance(&mut self) -> BlockId {
        self.n += 1;
        BlockId(self.n as u32)
    }

    /// Moves the cursor back before the newest block and returns it.
    #[inline]
    pub(crate) fn retreat(&mut self) -> BlockId {
        self.n -= 1;
        BlockId(self.n as u32 + 1)
    }

    /// Sets the cursor.
    pub(crate) fn set_n(&mut self, n: usize) {
        debug_assert!(n <= self.entries.len());
        self.n = n;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_beyond_4_gib_are_kept_whole() {
        let site = |step, offset: u64| HeapSite { step: StepIndex(step), caller: Address(0x5555_5555_4000 + offset) };
        let mut table = BlockTable::new(0x1000);
        let block = Block {
            id: BlockId(1),
            address: Address(0x1010),
            size: 24,
            align: 8,
            allocator: Allocator::NewArray,
            allocated: site(3, 0x10),
            freed: None,
        };
        table.write(&block);
        table.advance();
        assert_eq!(table.block(BlockId(1), true), block);
        table.note_free(BlockId(1), site(4, 0x20));
        assert_eq!(table.block(BlockId(1), false), Block { freed: Some(site(4, 0x20)), ..block });
    }
}
