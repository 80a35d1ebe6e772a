//! The checkpoint list: consecutive segments of a run, each with the state delta between its ends and a summary of its steps.
//!
//! Applying deltas takes the state over any number of segments. A segment whose steps are in the log can be walked step by step as well;
//! the steps of any other become known by re-execution, which puts them into the log.
//!
//! Invariants: oldest first; each segment begins where the one before ends. Only the log of a machine that never executes again (one that
//! replays a trace) may have gaps between two segments, which are walked. The logged segments are contiguous.
//!
//! Cost: a position is found by bisection; then one delta a segment, 0.1 ms where many blocks come and go, and 1 ms where thousands of places
//! all over the heap change. Skip levels (deltas over many segments) were measured and left out: twice as fast at best, for a tenth more
//! memory. The memory of all deltas is bounded.

use super::delta::StateDelta;
use super::summary::SegmentSummary;
use crate::engine::state::State;
use std::collections::VecDeque;
use std::ops::Range;

/// A position of the log that can be gone to at once, and where the log can be cut off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogCursor {
    pub position: u64,
    /// The offset of the record of the step there, evicted bytes included.
    pub absolute: u64,
    /// rip and the general registers before that step.
    pub rip: u64,
    pub gpr: [u64; 16],
}

/// A segment of the run: the steps between two checkpoints.
pub(crate) struct RunSegment {
    pub from: u64,
    pub to: u64,
    /// The instruction executed before it, if that is known.
    pub last: Option<u64>,
    pub delta: StateDelta,
    pub summary: SegmentSummary,
    /// Where the log holds it; `None` if it does not.
    pub log: Option<Box<LoggedRange>>,
}

/// Where the log holds a segment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LoggedRange {
    pub from: LogCursor,
    pub to: LogCursor,
}

impl RunSegment {
    fn size(&self) -> usize {
        self.delta.size() + self.summary.size()
    }
}

/// The segments, and with them the checkpoints, which have numbers: where segment `n` begins is checkpoint `n`, and the last is where the
/// last segment ends.
#[derive(Default)]
pub(crate) struct CheckpointList {
    all: VecDeque<RunSegment>,
    n_logged: usize,
    /// Bytes that all take.
    size: usize,
}

impl CheckpointList {
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// The position of the first checkpoint.
    #[must_use]
    pub(crate) fn start(&self) -> Option<u64> {
        self.all.front().map(|segment| segment.from)
    }

    /// The position of the last checkpoint.
    #[must_use]
    pub(crate) fn end(&self) -> Option<u64> {
        self.all.back().map(|segment| segment.to)
    }

    #[must_use]
    pub(crate) fn get(&self, idx: usize) -> Option<&RunSegment> {
        self.all.get(idx)
    }

    /// The position of a checkpoint.
    #[must_use]
    pub(crate) fn position(&self, checkpoint: usize) -> Option<u64> {
        self.all.get(checkpoint).map_or_else(|| self.end(), |segment| Some(segment.from))
    }

    /// The number of the first segment that ends after a position: the one that the step there belongs to, if any does.
    #[must_use]
    pub(crate) fn around(&self, position: u64) -> usize {
        self.all.partition_point(|segment| segment.to <= position)
    }

    /// The number of the first segment that begins at a position or after it.
    #[must_use]
    pub(crate) fn first_from(&self, position: u64) -> usize {
        self.all.partition_point(|segment| segment.from < position)
    }

    /// Adds one that ends at the end of the run.
    pub(crate) fn push(&mut self, segment: RunSegment) {
        self.size += segment.size();
        self.n_logged += usize::from(segment.log.is_some());
        self.all.push_back(segment);
    }

    /// Notes that the log holds a segment.
    pub(crate) fn set_logged(&mut self, idx: usize, range: Box<LoggedRange>) {
        let segment = &mut self.all[idx];
        debug_assert_eq!((segment.from, segment.to), (range.from.position, range.to.position));
        self.n_logged += usize::from(segment.log.replace(range).is_none());
    }

    /// Notes that the log holds none of them any longer.
    pub(crate) fn set_unlogged(&mut self) {
        if self.n_logged > 0 {
            self.all.iter_mut().for_each(|segment| segment.log = None);
            self.n_logged = 0;
            self.keep_consecutive();
        }
    }

    /// Removes every segment that ends after a position: the run goes another way from there.
    pub(crate) fn truncate(&mut self, position: u64) {
        self.remove(self.around(position)..self.all.len());
    }

    /// Removes the oldest quarter.
    pub(crate) fn evict_quarter(&mut self) {
        self.remove(0..self.all.len().div_ceil(4));
    }

    /// Removes what lies before the newest gap, which no delta leads over.
    pub(crate) fn keep_consecutive(&mut self) {
        let gap = (1..self.all.len()).rev().find(|idx| self.all[*idx].from != self.all[*idx - 1].to);
        self.remove(0..gap.unwrap_or(0));
    }

    fn remove(&mut self, range: Range<usize>) {
        for segment in self.all.drain(range) {
            self.size -= segment.size();
            self.n_logged -= usize::from(segment.log.is_some());
        }
    }

    /// Takes the state, which is that of one checkpoint, to another.
    pub(crate) fn move_state(&self, from: usize, to: usize, state: &mut State) {
        for idx in from..to {
            self.all[idx].delta.apply(state);
        }
        for idx in (to..from).rev() {
            self.all[idx].delta.revert(state);
        }
    }
}
