//! One run of the block executor: the caches that it keeps, and what is known while it goes from block to block.
//!
//! The methods stand beside what they are about: entering blocks, transfers, loops.

use super::list_walk::ListWalks;
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
    pub(crate) copies: &'a mut UnrolledLoops,
    pub(crate) trusted: &'a mut TrustedFunctions,
    pub(crate) known: EntryValues,
    pub(crate) pending: Pending,
    pub(crate) repeated: Option<GrantedRounds>,
    pub(crate) walks: ListWalks,
    /// Steps taken up to the block that is about to be entered.
    pub(crate) position: u64,
    /// No block is entered that could go beyond this position.
    pub(crate) limit: u64,
    /// The same, and nothing is looked at but what is executed until there.
    pub(crate) horizon: u64,
    /// The instruction that was executed last.
    pub(crate) last: u64,
    /// Where it stopped, and how many steps are the recording's.
    pub(crate) stopped: (u64, u64),
    /// Where the stretch in progress should end, but for calls: the steps that they are worth.
    pub(crate) segment_end: u64,
    pub(crate) called: u64,
}
