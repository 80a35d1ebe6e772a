//! One run of the block executor: the caches that outlive it, and what is carried from block to block.
//!
//! The methods stand beside their topics: entering blocks, transfers, loops, host calls, trusted functions.

use super::list_walk::ListWalkMemo;
use super::pending::{GrantedRounds, Pending};
use super::summary_cache::SummaryCache;
use super::symbolic::EntryValues;
use super::trusted::TrustedFunctions;
use super::unrolled::UnrolledLoops;
use crate::engine::record::recording::Recording;
/// One run.
pub(crate) struct BlockRun<'a> {
    pub(crate) recording: &'a mut Recording,
    pub(crate) blocks: &'a mut SummaryCache,
    pub(crate) unrolled: &'a mut UnrolledLoops,
    pub(crate) trusted: &'a mut TrustedFunctions,
    pub(crate) values: EntryValues,
    pub(crate) pending: Pending,
    pub(crate) running_loop: Option<GrantedRounds>,
    pub(crate) list_walks: ListWalkMemo,
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
