//! The cache of block summaries: a direct-mapped table by address in front of a hash map.
//!
//! A hit in the table is one comparison, which matters because the hook runs once a block. The table holds only blocks entered in the
//! current segment, so the first entry in a segment goes through the map and is noted for the segment's summary of executed code. A block
//! that cannot be summarised is cached as refused, with the number of instructions that the recorder should take there.

use super::hot_loop::HotLoops;
use super::summarise::summarise;
use super::summary::BlockSummary;
use crate::engine::cpu::unicorn::BlockRange;
use crate::engine::record::recording::Recording;
use std::collections::HashMap;
/// Slots of the table.
const SLOTS: usize = 1 << 12;
/// The flag of a refused block; the other bits say for how many instructions the recorder takes over.
const REFUSED: u32 = 1 << 31;

/// The cache.
pub(crate) struct SummaryCache {
    pub(crate) all: Vec<BlockSummary>,
    table: Box<[CachedBlock; SLOTS]>,
    index: HashMap<u64, u32>,
    /// The blocks entered in the current segment, which are those in the table.
    entered: Vec<u32>,
}

/// A slot of the table.
#[derive(Clone, Copy, Default, Debug)]
struct CachedBlock {
    address: u64,
    size: u32,
    idx: u32,
}

impl Default for SummaryCache {
    fn default() -> SummaryCache {
        let table = vec![CachedBlock::default(); SLOTS].into_boxed_slice().try_into().expect("it has that many slots");
        SummaryCache { all: Vec::new(), table, index: HashMap::new(), entered: Vec::new() }
    }
}

impl SummaryCache {
    /// The block at an address, if it is in the table.
    #[inline]
    pub(super) fn find(&self, here: BlockRange) -> Option<usize> {
        let cached = &self.table[slot(here.address)];
        (cached.address == here.address && cached.size == here.size).then_some(cached.idx as usize)
    }

    /// The block at an address, summarised if it is new. The error is the number of instructions that the recorder must take.
    #[cold]
    pub(super) fn find_or_summarise(&mut self, here: BlockRange, recording: &mut Recording) -> Result<usize, u64> {
        let found = self.index.get(&here.address).copied();
        let fits = |idx: &u32| *idx & REFUSED != 0 || self.all[*idx as usize].size == here.size;
        let idx = found.filter(fits).unwrap_or_else(|| self.add(here, recording));
        if idx & REFUSED != 0 {
            return Err((idx & !REFUSED).into());
        }
        self.entered.push(idx);
        self.table[slot(here.address)] = CachedBlock { address: here.address, size: here.size, idx };
        Ok(idx as usize)
    }

    /// Marks the instructions of all blocks entered in this segment as executed, for the segment's summary, and clears the table.
    pub(super) fn note_entered(&mut self, hot_loops: &mut HotLoops, recording: &mut Recording) {
        let Recording { code, state, .. } = recording;
        for block in self.entered.iter().map(|idx| &self.all[*idx as usize]) {
            code.note_all_run(block.start, block.start + u64::from(block.size), &state.memory);
        }
        hot_loops.note_executed(code, &state.memory);
        self.clear_table();
    }

    pub(super) fn clear_table(&mut self) {
        for idx in self.entered.drain(..) {
            self.table[slot(self.all[idx as usize].start)] = CachedBlock::default();
        }
    }

    fn add(&mut self, here: BlockRange, recording: &mut Recording) -> u32 {
        let has_float = !recording.interprets_floating_point();
        let Recording { code, state, tuning, .. } = recording;
        let idx = match summarise(here, code, &state.memory, (state.registers.fs_base, has_float)) {
            Ok(mut block) => {
                block.countdown = tuning.hot_entries;
                self.all.push(block);
                self.all.len() as u32 - 1
            }
            Err(n) => n | REFUSED,
        };
        self.index.insert(here.address, idx);
        idx
    }
}

fn slot(address: u64) -> usize {
    (address ^ (address >> 12)) as usize % SLOTS
}
