//! What lies before the record of a machine in fast mode: leaps back, and executing again from where they lead.
//!
//! A run in fast mode leaves a leap behind every so many steps. When somebody looks further back than the record reaches, the state
//! goes there by leaps, and the stretch around is executed once more, this time under the recorder: runs are deterministic. What was
//! changed by hand in between is kept and changed again.

use super::list::{CheckpointList, ReexecutedSegment};
use super::segments::Counted;
use crate::engine::exec::goal::{Goal, Reason};
use crate::engine::exec::recorder::Recorder;
use crate::engine::machine::{Machine, Stop};
use crate::engine::query::filter::Filter;
use crate::engine::record::history::WideRecord;
use crate::engine::state::State;
use crate::model::addr::StepIndex;
use crate::model::fault::Fault;
use crate::model::memory_map::RegionKind;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// Steps between two leaps, and more for every page that changes between them, so that copying those costs little.
pub const EPOCH: u64 = if cfg!(debug_assertions) { 5_000 } else { 70_000 };

/// The leaps that lead up to the record, or into it, and those from where it begins, when it has been made anew for a stretch in the
/// middle of the run; and what was changed by hand, which is not executed again but done again.
#[derive(Default)]
pub struct Reexecution {
    checkpoints: CheckpointList,
    edits: BTreeMap<u64, WideRecord>,
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
    fn lead_to(&self, position: u64) -> bool {
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
    fn cut(&mut self, position: u64) {
        self.checkpoints.cut();
        self.edits.split_off(&position);
    }

    /// Puts what is recorded behind, with what was changed by hand there.
    fn put_behind(&mut self, recorder: &mut Recorder) {
        self.edits.extend(recorder.history.edits().map(|edit| (edit.step, edit.clone())));
        for (from, to, delta, summary) in recorder.take_stretches() {
            self.push(ReexecutedSegment { from, to, last: None, delta, summary }, checkpoint_budget(recorder));
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
    fn go_to(&mut self, position: u64, state: &mut State) -> Option<(u64, Option<u64>, u64, usize)> {
        self.checkpoints.go_to(position, state);
        let ReexecutedSegment { to, ref delta, .. } = *self.checkpoints.ahead()?;
        let n_blocks = delta.n_blocks();
        // A call of the host's must be executed together with the instruction that made it.
        let may_begin = |checkpoints: &CheckpointList, state: &State| {
            let served = state.memory.region_at(state.registers.rip).is_some_and(|it| it.kind == RegionKind::Runtime);
            !served || checkpoints.ahead().is_some_and(|segment| segment.last.is_some())
        };
        while !may_begin(&self.checkpoints, state) && self.checkpoints.go_back(state) {}
        let ReexecutedSegment { from, last, .. } = *self.checkpoints.ahead()?;
        Some((from, last, to, n_blocks))
    }
}

/// Bytes that leaps may take: what the list of all blocks leaves of the budget, but a quarter of it always.
pub fn checkpoint_budget(recorder: &Recorder) -> usize {
    recorder.budget.saturating_sub(recorder.state.heap.size()).max(recorder.budget / 4)
}

impl Machine {
    /// Puts what is recorded behind and begins a stretch that is not.
    pub(crate) fn begin_unrecorded(&mut self) {
        let Some(fast) = self.fast.as_mut().filter(|_| !self.recorder.holds_stretch()) else { return };
        fast.reexecution.put_behind(&mut self.recorder);
        fast.hold(&mut self.recorder);
    }

    /// Must be called before the run goes another way from here: forgets what lies ahead.
    pub(crate) fn leave_future(&mut self) {
        if self.position() < self.end() && self.record_up_to_here().is_some() {
            self.recorder.truncate_ahead();
        } else {
            self.recorder.cut();
        }
    }

    /// Makes the record one that ends here, and begins where a stretch behind it ends, so that leaps will lead over it; `None`, and it
    /// stays as it is, where there are no leaps.
    fn record_up_to_here(&mut self) -> Option<()> {
        let position = self.recorder.history.position();
        self.seek_by_checkpoints();
        let here = self.recorder.history.position();
        let reexecution =
            self.fast.as_mut().map(|fast| &mut fast.reexecution).filter(|reexecution| reexecution.lead_to(here));
        let Some(reexecution) = reexecution else {
            self.recorder.seek(position);
            return None;
        };
        let (from, last, _, n_blocks) = reexecution.go_to(position, &mut self.recorder.state)?;
        reexecution.cut(position);
        self.record_again(from, last, position, n_blocks);
        Some(())
    }

    /// Must be called before execution goes on at the end of the run.
    pub(crate) fn leave_past(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|fast| fast.reexecution.end_ahead().is_some()) {
            fast.reexecution.checkpoints.arrive();
            self.recorder.evict_segments();
        }
    }

    /// Puts the stretch that is not recorded behind.
    pub(crate) fn end_unrecorded(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|_| self.recorder.holds_stretch()) {
            fast.truncate_behind(&mut self.recorder);
        }
    }

    /// Makes the record one that holds a position, if it can be reached; the machine then stands somewhere in it.
    pub(crate) fn reach(&mut self, position: u64) {
        let history = &self.recorder.history;
        if (history.start()..=history.end()).contains(&position) || self.fast.is_none() {
            return;
        }
        self.record_around(position);
    }

    /// Makes the record that of the stretch which the step at a position belongs to, or of the last one.
    fn record_around(&mut self, position: u64) {
        self.seek_by_checkpoints();
        let here = self.recorder.history.position();
        let Some(reexecution) = self.fast.as_mut().map(|fast| &mut fast.reexecution) else { return };
        if !reexecution.lead_to(here) {
            return;
        }
        let Some((from, last, to, n_blocks)) = reexecution.go_to(position, &mut self.recorder.state) else { return };
        self.record_again(from, last, to, n_blocks);
        #[cfg(debug_assertions)]
        self.check_summary(from, to);
    }

    /// Passing over a stretch relies on its summary.
    #[cfg(debug_assertions)]
    fn check_summary(&mut self, from: u64, to: u64) {
        let segment = self.fast.as_ref().and_then(|fast| fast.reexecution.checkpoints.ahead());
        if let Some(ReexecutedSegment { summary, .. }) =
            segment.filter(|segment| (segment.from, segment.to) == (from, to))
        {
            let ran = self.recorder.code.ran();
            assert!(summary.knows(&ran), "{from} to {to}: {ran:x?} ran");
        }
    }

    /// Makes the record that of the steps from here up to a position, which were taken before; there were so many blocks then, at least.
    fn record_again(&mut self, from: u64, last: Option<u64>, to: u64, n_blocks: usize) {
        self.recorder.evict_segments();
        self.recorder.reset(from, last);
        self.recorder.state.heap.foresee(n_blocks);
        self.execute_again(to);
        self.recorder.state.heap.foresee(0);
    }

    /// Goes to where the leaps behind end and those ahead begin.
    fn seek_by_checkpoints(&mut self) {
        if self.fast.as_ref().is_some_and(|fast| fast.reexecution.end_ahead().is_some()) {
            self.recorder.seek(self.recorder.history.start());
            return;
        }
        self.recorder.seek(self.recorder.history.end());
        self.end_unrecorded();
        self.fast.iter_mut().for_each(|fast| fast.reexecution.put_behind(&mut self.recorder));
    }

    /// Makes the record the one of what comes after it; false if nothing does.
    pub(crate) fn reach_on(&mut self) -> bool {
        let end = self.recorder.history.end();
        if self.end().0 <= end {
            return false;
        }
        self.record_around(end);
        self.recorder.seek(end);
        true
    }

    /// Makes the record the nearest one after it in which a step may count; false if there is none.
    pub(crate) fn reach_on_for(&mut self, filter: &Filter) -> bool {
        let end = self.recorder.history.end();
        let Some(segment) = self.end_of_run_ahead().and_then(|_| self.worth_from(end, filter)) else { return false };
        self.record_around(segment);
        self.recorder.seek(segment);
        true
    }

    /// Goes on, from the end of the record, to where a run may stop at the nearest, or to the end of the run; false if that is here.
    pub(crate) fn reach_on_to_stop(&mut self, depth: Option<usize>) -> bool {
        let Some(end_of_run) = self.end_of_run_ahead() else { return false };
        let filter = self.recorder.filter_for_stops(&self.recorder.stops).down_to(depth);
        let stop = self.worth_from(self.recorder.history.end(), &filter).unwrap_or(end_of_run);
        self.seek(StepIndex(stop.min(self.recorder.goal.position.unwrap_or(u64::MAX))));
        true
    }

    /// Where the run ends, if that is not the end of the record.
    fn end_of_run_ahead(&self) -> Option<u64> {
        Some(self.end().0).filter(|end| *end > self.recorder.history.end())
    }

    /// Where the first stretch from a position on begins in which a step may count.
    fn worth_from(&mut self, position: u64, filter: &Filter) -> Option<u64> {
        let Recorder { code, state, .. } = &mut *self.recorder;
        let may_hold =
            |segment: &&ReexecutedSegment| segment.summary.may_hold(&segment.delta, filter, code, &state.memory);
        self.fast.as_ref()?.reexecution.checkpoints.first_from(position, may_hold).map(|segment| segment.from)
    }

    /// Makes the record the nearest one before it in which a step may count, and stands at its end; false if there is none.
    pub(crate) fn materialise_for(&mut self, filter: &Filter) -> bool {
        self.end_unrecorded();
        let start = self.recorder.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.seek_by_checkpoints();
        let Recorder { code, state, .. } = &mut *self.recorder;
        let may_hold =
            |segment: &&ReexecutedSegment| segment.summary.may_hold(&segment.delta, filter, code, &state.memory);
        let Some(fast) = &self.fast else { return false };
        let profit =
            fast.reexecution.checkpoints.newest_before(start, may_hold).map(|segment| segment.to.min(start) - 1);
        let Some(position) = profit else { return false };
        self.record_around(position);
        self.recorder.seek(start);
        self.recorder.history.start() < start
    }

    /// Searches the record, and further back as long as nothing is found, but not before `since`. The machine stands at the end of
    /// the run, which may go on.
    pub(crate) fn search_back<T>(&mut self, since: u64, search: impl Fn(&mut Recorder) -> Option<T>) -> Option<T> {
        let position = self.position();
        let found = loop {
            let found = search(&mut self.recorder);
            if found.is_some() || self.recorder.history.start() <= since || !self.materialise() {
                break found;
            }
        };
        self.seek(position);
        self.leave_past();
        found
    }

    /// Makes the record the one of what comes before it, and stands at its end; false if nothing does.
    pub(crate) fn materialise(&mut self) -> bool {
        self.end_unrecorded();
        let start = self.recorder.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.reach(start - 1);
        self.recorder.seek(start);
        self.recorder.history.start() < start
    }

    /// Executes up to a position that was reached before from here.
    fn execute_again(&mut self, end: u64) {
        self.is_stale = true;
        let goal = self.recorder.goal;
        let budget = std::mem::replace(&mut self.recorder.budget, usize::MAX);
        let stops = std::mem::take(&mut self.recorder.stops);
        let mut interrupted = self.recorder.interrupt.swap(false, Ordering::Relaxed);
        while self.recorder.history.position() < end {
            let began = self.recorder.history.position();
            let edits = self.fast.as_ref().map(|fast| &fast.reexecution.edits);
            let edit = edits.and_then(|edits| edits.range(began..end).next()).map(|(at, edit)| (*at, edit.clone()));
            if let Some((_, edit)) = edit.as_ref().filter(|(at, _)| *at == began) {
                self.edit_again(edit);
                continue;
            }
            let end = edit.map_or(end, |(at, _)| at);
            self.recorder.goal = Goal { position: Some(end), began, ..Goal::default() };
            match self.go() {
                Reason::Serve(service) if self.serve(service).is_ok() => {}
                Reason::Stop(Stop::Steps | Stop::Address) => {}
                Reason::Stop(Stop::Interrupted) => {
                    interrupted |= self.recorder.interrupt.swap(false, Ordering::Relaxed);
                }
                // The run went on from here, so this was found to be a jump.
                Reason::Stop(Stop::Fault(Fault::BadReturnAddress { slot, .. })) => {
                    self.recorder.state.return_as_jump = Some(slot.0);
                }
                Reason::Serve(_) | Reason::Stop(_) => break,
            }
        }
        debug_assert_eq!(self.recorder.history.position(), end, "a run is the same every time");
        // Whoever asked for this goes elsewhere from here.
        self.is_stale = true;
        (self.recorder.goal, self.recorder.stops, self.recorder.budget) = (goal, stops, budget);
        self.recorder.interrupt.fetch_or(interrupted, Ordering::Relaxed);
    }
}
