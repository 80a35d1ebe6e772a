//! The context of one run of the block executor, from one start of the emulator to its stop: what the hook reads and changes at each block.
//!
//! It borrows the recording and the caches that outlive it (summaries, hot loops), and carries from block to block the register values that
//! are known, what the last block left open, the position, and the bounds at which to stop. The state in the recording is that before the
//! block; the registers there are stale until the run ends. The methods stand beside their topics: `enter`, `transfers`, `host_calls`,
//! `hot_loop`.

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
    /// A repeated string instruction was executed.
    pub(crate) has_repeated: bool,
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
