//! One run of the block executor: the caches that outlive it, and what is carried from block to block.
//!
//! The methods stand beside their topics: entering blocks, transfers, hot loops, host calls.

use super::hot_loop::HotLoops;
use super::pending::Pending;
use super::summary_cache::SummaryCache;
use super::symbolic::EntryValues;
use crate::engine::cpu::unicorn::{AliasPage, PageGuard, ShadowPage};
use crate::engine::record::recording::Recording;
/// One run.
pub(crate) struct BlockRun<'a> {
    pub(crate) recording: &'a mut Recording,
    pub(crate) blocks: &'a mut SummaryCache,
    pub(crate) hot_loops: &'a mut HotLoops,
    pub(crate) values: EntryValues,
    pub(crate) pending: Pending,
    /// The registers with undefined bytes, by slot, which no block may name.
    pub(crate) undefined: u64,
    /// Steps taken before the block that is about to be entered.
    pub(crate) position: u64,
    /// No block is entered that would end beyond this position.
    pub(crate) limit: u64,
    /// Up to this position blocks are entered without a test of the limit or of an interrupt.
    pub(crate) horizon: u64,
    /// The address of the last instruction executed.
    pub(crate) last: u64,
    /// The address at which it stopped, and the number of steps that the recorder should take.
    pub(crate) stopped: (u64, u64),
    /// The position where the segment should end, and the time of host calls in it, in steps, which brings the end nearer.
    pub(crate) segment_end: u64,
    pub(crate) call_steps: u64,
}

impl PageGuard for BlockRun<'_> {
    fn map(&mut self, address: u64, writes: bool) -> Option<AliasPage> {
        self.hot_loops.map_alias(address, writes, &mut self.recording.state)
    }

    fn map_shadow(&mut self, page: u64) -> ShadowPage {
        match self.pending {
            Pending::HotLoop(_) => {
                self.hot_loops.map_shadow(page, &mut self.recording.state).map_or(ShadowPage::Fenced, ShadowPage::At)
            }
            _ => ShadowPage::Unmapped,
        }
    }
}
