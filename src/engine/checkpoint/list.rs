//! The leaps of a run one after the other, and how the state goes along them: over many at once where those are known as one.
//!
//! Where a stretch changes much of the heap, so many stretches change the same places again and again; then so many are joined, and the
//! joined ones again, as long as that leaves much less than there was. Knows no rules of a run.

use super::delta::StateDelta;
use super::segments::SegmentSummary;
use crate::engine::state::State;
use std::collections::VecDeque;

/// So many are joined at once.
const JOINED: usize = 16;
/// Places of the heap that change in a stretch from which on it is worth while.
const WORTH: usize = 256;

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
    joined: Vec<SkipLevel>,
    /// Bytes that all take.
    size: usize,
}

/// CheckpointList over as many stretches as its place among the levels says, by number; `None` where it is not worth while.
#[derive(Default)]
struct SkipLevel {
    all: VecDeque<Option<StateDelta>>,
    n_forgotten: usize,
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
        self.join();
    }

    /// Joins the last ones, if there are as many of them as are joined.
    fn join(&mut self) {
        let mut span = JOINED;
        for level in 0.. {
            if !self.end().is_multiple_of(span) {
                break;
            }
            if self.joined.len() == level {
                self.joined.push(SkipLevel { all: VecDeque::new(), n_forgotten: self.n_forgotten.div_ceil(span) });
            }
            if self.joined[level].end() < self.end() / span {
                let delta = self.join_last(level, span);
                self.size += delta.as_ref().map_or(0, StateDelta::size);
                self.joined[level].all.push_back(delta);
            }
            span *= JOINED;
        }
    }

    /// The last stretches, so many together, as one, made of what is known of them already; `None` if that is not worth while.
    fn join_last(&self, level: usize, span: usize) -> Option<StateDelta> {
        let mut parts = Vec::new();
        let (mut at, end) = (self.end() - span, self.end());
        if at < self.n_forgotten {
            return None;
        }
        while at < end {
            let (delta, n) = self.longest_from(at, end, level)?;
            parts.push(delta);
            at += n;
        }
        if parts.iter().map(|part| part.n_places()).sum::<usize>() < WORTH * parts.len() {
            return None;
        }
        let size: usize = parts.iter().map(|part| part.size()).sum();
        Some(StateDelta::join(&parts)).filter(|joined| joined.size() < size / 2)
    }

    /// The longest leap of the levels below one from a number on, not beyond another, and how many stretches that is.
    fn longest_from(&self, at: usize, end: usize, below: usize) -> Option<(&StateDelta, usize)> {
        let joined = self.joined[..below].iter().enumerate().rev().find_map(|(nth, level)| {
            let span = JOINED.pow(nth as u32 + 1);
            let fits = at.is_multiple_of(span) && at + span <= end;
            fits.then(|| level.get(at / span)).flatten().map(|delta| (delta, span))
        });
        joined.or_else(|| Some((&self.all.get(at.checked_sub(self.n_forgotten)?)?.delta, 1)))
    }

    /// The longest leap up to a number, not from before another, and how many stretches that is.
    fn longest_to(&self, at: usize, start: usize) -> Option<(&StateDelta, usize)> {
        let joined = self.joined.iter().enumerate().rev().find_map(|(nth, level)| {
            let span = JOINED.pow(nth as u32 + 1);
            let fits = at.is_multiple_of(span) && at >= start + span;
            fits.then(|| level.get(at / span - 1)).flatten().map(|delta| (delta, span))
        });
        joined.or_else(|| Some((&self.all.get(at.checked_sub(self.n_forgotten + 1)?)?.delta, 1)))
    }

    /// Takes the state to the start of the stretch that the step at a position belongs to, or of the last one.
    pub fn go_to(&mut self, position: u64, state: &mut State) {
        let around = self.all.partition_point(|segment| segment.to <= position);
        let number = self.n_forgotten + around.min(self.all.len().saturating_sub(1));
        while self.here < number {
            let (delta, n) = self.longest_from(self.here, number, self.joined.len()).expect("it is one of them");
            delta.on(state);
            self.here += n;
        }
        while self.here > number {
            let (delta, n) = self.longest_to(self.here, number).expect("it is one of them");
            delta.back(state);
            self.here -= n;
        }
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
        let mut span = JOINED;
        for level in &mut self.joined {
            self.size -= level.cut(self.here / span);
            span *= JOINED;
        }
    }

    /// Forgets the oldest quarter; the state is at the end.
    pub fn forget(&mut self) {
        let oldest = self.all.drain(..self.all.len().div_ceil(4));
        self.n_forgotten += oldest.len();
        self.size -= oldest.map(|segment| segment.size()).sum::<usize>();
        let mut span = JOINED;
        for level in &mut self.joined {
            self.size -= level.forget(self.n_forgotten.div_ceil(span));
            span *= JOINED;
        }
    }
}

impl SkipLevel {
    fn end(&self) -> usize {
        self.n_forgotten + self.all.len()
    }

    fn get(&self, number: usize) -> Option<&StateDelta> {
        self.all.get(number.checked_sub(self.n_forgotten)?)?.as_ref()
    }

    /// Forgets those from a number on; returns how many bytes they took.
    fn cut(&mut self, number: usize) -> usize {
        let n_kept = number.saturating_sub(self.n_forgotten).min(self.all.len());
        self.all.drain(n_kept..).flatten().map(|delta| delta.size()).sum()
    }

    /// Forgets those before a number; returns how many bytes they took.
    fn forget(&mut self, number: usize) -> usize {
        let n_gone = number.saturating_sub(self.n_forgotten).min(self.all.len());
        self.n_forgotten = self.n_forgotten.max(number);
        self.all.drain(..n_gone).flatten().map(|delta| delta.size()).sum()
    }
}
