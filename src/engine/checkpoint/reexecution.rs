//! What lies before the record of a machine in fast mode: leaps back, and executing again from where they lead.
//!
//! A run in fast mode leaves a leap behind every so many steps. When somebody looks further back than the record reaches, the state
//! goes there by leaps, and the stretch around is executed once more, this time under the recording: runs are deterministic. What was
//! changed by hand in between is kept and changed again.

use super::list::{CheckpointList, ReexecutedSegment};
use super::segments::Counted;
use crate::engine::record::history::WideRecord;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::memory_map::RUNTIME_BASE;
use std::collections::BTreeMap;

/// Steps between two leaps, and more for every page that changes between them, so that copying those costs little.
pub const EPOCH: u64 = if cfg!(debug_assertions) { 5_000 } else { 70_000 };

/// The leaps that lead up to the record, or into it, and those from where it begins, when it has been made anew for a stretch in the
/// middle of the run; and what was changed by hand, which is not executed again but done again.
#[derive(Default)]
pub struct Reexecution {
    pub(crate) checkpoints: CheckpointList,
    pub(crate) edits: BTreeMap<u64, WideRecord>,
}

impl Reexecution {
    /// The first position that can be gone back to from the start of the record; `None` when the leaps do not lead up to that.
    #[must_use]
    pub fn start_before(&self, recorded: u64) -> Option<u64> {
        let (first, last) = (self.checkpoints.first()?, self.checkpoints.last()?);
        (last.to >= recorded).then_some(first.from)
    }

    /// The furthest position ahead, when the record is one of the middle of the run.
    #[must_use]
    pub fn end_ahead(&self) -> Option<u64> {
        self.checkpoints.ahead().and(self.checkpoints.last()).map(|segment| segment.to)
    }

    /// Whether the state, at this position, is between two leaps or at the end of the last.
    pub(crate) fn lead_to(&self, position: u64) -> bool {
        self.checkpoints.ahead().is_some() || self.checkpoints.last().is_some_and(|last| last.to == position)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.checkpoints.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.checkpoints.size()
    }

    /// The first stretch that begins at a position or after it, counted.
    #[must_use]
    pub fn counted_from(&self, position: u64) -> Option<Counted> {
        let ReexecutedSegment { from, to, last: _, delta, summary: _ } = self.checkpoints.from(position)?;
        Some(Counted { from: *from, to: *to, n_calls: delta.n_calls(), printed: delta.printed() })
    }

    /// Forgets what lies ahead of the record, which goes up to a position.
    pub(crate) fn cut(&mut self, position: u64) {
        self.checkpoints.cut();
        self.edits.split_off(&position);
    }

    /// Puts what is recorded behind, with what was changed by hand there.
    pub(crate) fn put_behind(&mut self, recording: &mut Recording) {
        self.edits.extend(recording.history.edits().map(|edit| (edit.step, edit.clone())));
        for (from, to, delta, summary) in recording.take_stretches() {
            self.push(ReexecutedSegment { from, to, last: None, delta, summary }, checkpoint_budget(recording));
        }
    }

    /// Adds a stretch. The oldest quarter goes when all take more than `budget` bytes.
    pub fn push(&mut self, segment: ReexecutedSegment, budget: usize) {
        if self.checkpoints.last().is_some_and(|last| last.to != segment.from) {
            self.checkpoints = CheckpointList::default();
        }
        if segment.from == segment.to {
            return;
        }
        self.checkpoints.push(segment);
        if self.checkpoints.size() > budget {
            self.checkpoints.forget();
        }
        if let Some(first) = self.checkpoints.first() {
            self.edits = self.edits.split_off(&first.from);
        }
    }

    /// Takes the state to the beginning of the stretch around a position, or of the last one: from where, and after which
    /// instruction, the stretches up to there are executed again, up to where, and how many blocks there are then.
    pub(crate) fn go_to(&mut self, position: u64, state: &mut State) -> Option<(u64, Option<u64>, u64, usize)> {
        self.checkpoints.go_to(position, state);
        let ReexecutedSegment { to, ref delta, .. } = *self.checkpoints.ahead()?;
        let n_blocks = delta.n_blocks();
        // A call of the host's must be executed together with the instruction that made it.
        let may_begin = |checkpoints: &CheckpointList, state: &State| {
            checkpoints.ahead().is_some_and(|segment| segment.last.is_some()) || state.registers.rip < RUNTIME_BASE
        };
        while !may_begin(&self.checkpoints, state) && self.checkpoints.go_back(state) {}
        let ReexecutedSegment { from, last, .. } = *self.checkpoints.ahead()?;
        Some((from, last, to, n_blocks))
    }
}

/// Bytes that leaps may take: what the list of all blocks leaves of the budget, but a quarter of it always.
pub fn checkpoint_budget(recording: &Recording) -> usize {
    recording.budget.saturating_sub(recording.state.heap.size()).max(recording.budget / 4)
}
