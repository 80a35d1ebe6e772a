//! The checkpoints of a run: consecutive segments, each with the state delta that leads over it.
//!
//! The state goes over one segment after the other. Deltas over 16 and 256 segments at once were tried and did not pay: after 100 million
//! steps (1,400 segments) they shorten going to a random position from 44 to 24 ms where blocks come and go, from 440 to 170 ms where
//! 100,000 blocks are replaced at random, and nowhere else, for a tenth more memory. What all deltas take is bounded, so the way is, too.

use super::delta::StateDelta;
use super::segments::SegmentSummary;
use crate::engine::state::State;
use std::collections::VecDeque;

/// A stretch of steps that can be leapt over and executed again.
pub struct ReexecutedSegment {
    pub from: u64,
    pub to: u64,
    /// The instruction before it, if that is known.
    pub last: Option<u64>,
    pub delta: StateDelta,
    pub summary: SegmentSummary,
}

impl ReexecutedSegment {
    fn size(&self) -> usize {
        self.delta.size() + self.summary.size()
    }
}

/// The leaps: each begins where the one before ends.
#[derive(Default)]
pub struct CheckpointList {
    /// Oldest first; their numbers go on from `n_forgotten`.
    all: VecDeque<ReexecutedSegment>,
    n_forgotten: usize,
    /// Those before this number are behind the state.
    here: usize,
    /// Bytes that all take.
    size: usize,
}

impl CheckpointList {
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// The oldest.
    #[must_use]
    pub fn first(&self) -> Option<&ReexecutedSegment> {
        self.all.front()
    }

    /// The newest.
    #[must_use]
    pub fn last(&self) -> Option<&ReexecutedSegment> {
        self.all.back()
    }

    /// The one that ends where the state is.
    #[must_use]
    pub fn behind(&self) -> Option<&ReexecutedSegment> {
        self.all.get((self.here - self.n_forgotten).checked_sub(1)?)
    }

    /// The one that begins where the state is.
    #[must_use]
    pub fn ahead(&self) -> Option<&ReexecutedSegment> {
        self.all.get(self.here - self.n_forgotten)
    }

    /// The first that begins at a position or after it.
    #[must_use]
    pub fn from(&self, position: u64) -> Option<&ReexecutedSegment> {
        self.all.get(self.all.partition_point(|segment| segment.from < position))
    }

    /// The newest one that begins before a position and for which something holds, which is asked of each.
    #[must_use]
    pub fn newest_before(
        &self,
        position: u64,
        holds: impl FnMut(&&ReexecutedSegment) -> bool,
    ) -> Option<&ReexecutedSegment> {
        self.all.range(..self.all.partition_point(|segment| segment.from < position)).rev().find(holds)
    }

    /// The first one that begins at a position or after it and for which something holds, which is asked of each.
    #[must_use]
    pub fn first_from(
        &self,
        position: u64,
        holds: impl FnMut(&&ReexecutedSegment) -> bool,
    ) -> Option<&ReexecutedSegment> {
        self.all.range(self.all.partition_point(|segment| segment.from < position)..).find(holds)
    }

    /// Takes note that the state is where the last ends.
    pub fn arrive(&mut self) {
        self.here = self.end();
    }

    /// The number of the next.
    fn end(&self) -> usize {
        self.n_forgotten + self.all.len()
    }

    /// Adds one that ends where the state is.
    pub fn push(&mut self, segment: ReexecutedSegment) {
        debug_assert_eq!(self.here, self.end(), "the run goes on at its end");
        self.size += segment.size();
        self.all.push_back(segment);
        self.here = self.end();
    }

    /// Takes the state to the start of the stretch that the step at a position belongs to, or of the last one.
    pub fn go_to(&mut self, position: u64, state: &mut State) {
        let around = self.all.partition_point(|segment| segment.to <= position);
        let number = self.n_forgotten + around.min(self.all.len().saturating_sub(1));
        while self.here < number {
            self.all[self.here - self.n_forgotten].delta.on(state);
            self.here += 1;
        }
        while self.here > number && self.go_back(state) {}
    }

    /// Goes over one stretch more, backwards; false at the first.
    pub fn go_back(&mut self, state: &mut State) -> bool {
        let Some(segment) = self.behind() else { return false };
        segment.delta.back(state);
        self.here -= 1;
        true
    }

    /// Forgets what lies ahead of the state.
    pub fn cut(&mut self) {
        let gone = self.all.drain(self.here - self.n_forgotten..);
        self.size -= gone.map(|segment| segment.size()).sum::<usize>();
    }

    /// Forgets the oldest quarter; the state is at the end.
    pub fn forget(&mut self) {
        let oldest = self.all.drain(..self.all.len().div_ceil(4));
        self.n_forgotten += oldest.len();
        self.size -= oldest.map(|segment| segment.size()).sum::<usize>();
    }
}
