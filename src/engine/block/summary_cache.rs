//! The cache of block summaries: a direct-mapped table by address before a map of all.
//!
//! A block that cannot be summarised is cached as refused, with how many instructions the recorder should take there.

use super::summarise::compile;
use super::summary::BlockSummary;
use super::trusted::TrustedFunctions;
use crate::engine::cpu::unicorn::BlockRange;
use crate::engine::record::recording::Recording;
use std::collections::HashMap;
/// Slots of the table by address.
const SLOTS: usize = 1 << 12;
/// Marks a block that must run under the recording; the other bits say for how many instructions.
const REFUSED: u32 = 1 << 31;

/// Every block met, found by where it begins.
pub(crate) struct SummaryCache {
    pub(crate) all: Vec<BlockSummary>,
    table: Box<[CachedBlock; SLOTS]>,
    known: HashMap<u64, u32>,
    /// Those entered in the stretch in progress; no other is in the table.
    met: Vec<u32>,
}

/// A block met lately.
#[derive(Clone, Copy, Default, Debug)]
struct CachedBlock {
    address: u64,
    size: u32,
    idx: u32,
}

impl Default for SummaryCache {
    fn default() -> SummaryCache {
        let table = vec![CachedBlock::default(); SLOTS].into_boxed_slice().try_into().expect("it has that many slots");
        SummaryCache { all: Vec::new(), table, known: HashMap::new(), met: Vec::new() }
    }
}

impl SummaryCache {
    /// The block that begins here, if it was met lately.
    #[inline]
    pub fn find(&self, here: BlockRange) -> Option<usize> {
        let met = &self.table[slot(here.address)];
        (met.address == here.address && met.size == here.size).then_some(met.idx as usize)
    }

    /// The block that begins here; else for how many instructions it must run under the recording.
    #[cold]
    pub fn find_slowly(&mut self, here: BlockRange, recording: &mut Recording) -> Result<usize, u64> {
        let known = self.known.get(&here.address).copied();
        let fits = |idx: &u32| *idx & REFUSED != 0 || self.all[*idx as usize].size == here.size;
        let idx = known.filter(fits).unwrap_or_else(|| self.add(here, recording));
        if idx & REFUSED != 0 {
            return Err((idx & !REFUSED).into());
        }
        self.met.push(idx);
        self.table[slot(here.address)] = CachedBlock { address: here.address, size: here.size, idx };
        Ok(idx as usize)
    }

    /// Notes the instructions of all blocks entered since this was asked last as having run.
    pub fn note_entered(&mut self, trusted: &TrustedFunctions, recording: &mut Recording) {
        let Recording { code, state, .. } = recording;
        for block in self.met.iter().map(|idx| &self.all[*idx as usize]) {
            code.note_all_run(block.start, block.start + u64::from(block.size), &state.memory);
            trusted.tell(block.start, code, &state.memory);
        }
        self.evict_cached();
    }

    pub fn evict_cached(&mut self) {
        for idx in self.met.drain(..) {
            self.table[slot(self.all[idx as usize].start)] = CachedBlock::default();
        }
    }

    fn add(&mut self, here: BlockRange, recording: &mut Recording) -> u32 {
        let Recording { code, state, .. } = recording;
        let idx = match compile(here, code, &state.memory, state.fs_base) {
            Ok(mut block) => {
                if code.is_function_start(here.address) {
                    block.begin_function();
                }
                self.all.push(block);
                self.all.len() as u32 - 1
            }
            Err(n) => n | REFUSED,
        };
        self.known.insert(here.address, idx);
        idx
    }
}

fn slot(address: u64) -> usize {
    (address ^ (address >> 12)) as usize % SLOTS
}
