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
use crate::model::memory_map::RUNTIME_BASE;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// Steps between two leaps, and more for every page that changes between them, so that copying those costs little.
pub const EPOCH: u64 = if cfg!(debug_assertions) { 5_000 } else { 70_000 };

/// The leaps that lead up to the record, or into it, and those from where it begins, when it has been made anew for a stretch in the
/// middle of the run; and what was changed by hand, which is not executed again but done again.
#[derive(Default)]
pub struct Reexecution {
    leaps: CheckpointList,
    edits: BTreeMap<u64, WideRecord>,
}

impl Reexecution {
    /// The first position that can be gone back to from the start of the record; `None` when the leaps do not lead up to that.
    #[must_use]
    pub fn start_before(&self, recorded: u64) -> Option<u64> {
        let (first, last) = (self.leaps.first()?, self.leaps.last()?);
        (last.to >= recorded).then_some(first.from)
    }

    /// The furthest position ahead, when the record is one of the middle of the run.
    #[must_use]
    pub fn end_ahead(&self) -> Option<u64> {
        self.leaps.ahead().and(self.leaps.last()).map(|stretch| stretch.to)
    }

    /// Whether the state, at this position, is between two leaps or at the end of the last.
    fn lead_to(&self, position: u64) -> bool {
        self.leaps.ahead().is_some() || self.leaps.last().is_some_and(|last| last.to == position)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.leaps.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.leaps.size()
    }

    /// The first stretch that begins at a position or after it, counted.
    #[must_use]
    pub fn counted_from(&self, position: u64) -> Option<Counted> {
        let ReexecutedSegment { from, to, last: _, leap, summary: _ } = self.leaps.from(position)?;
        Some(Counted { from: *from, to: *to, n_calls: leap.n_calls(), printed: leap.printed() })
    }

    /// Forgets what lies ahead of the record, which goes up to a position.
    fn cut(&mut self, position: u64) {
        self.leaps.cut();
        self.edits.split_off(&position);
    }

    /// Puts what is recorded behind, with what was changed by hand there.
    fn put_behind(&mut self, recorder: &mut Recorder) {
        self.edits.extend(recorder.history.edits().map(|edit| (edit.step, edit.clone())));
        for (from, to, leap, summary) in recorder.take_stretches() {
            self.push(ReexecutedSegment { from, to, last: None, leap, summary }, room_for_leaps(recorder));
        }
    }

    /// Adds a stretch. The oldest quarter goes when all take more than `budget` bytes.
    pub fn push(&mut self, stretch: ReexecutedSegment, budget: usize) {
        if self.leaps.last().is_some_and(|last| last.to != stretch.from) {
            self.leaps = CheckpointList::default();
        }
        if stretch.from == stretch.to {
            return;
        }
        self.leaps.push(stretch);
        if self.leaps.size() > budget {
            self.leaps.forget();
        }
        if let Some(first) = self.leaps.first() {
            self.edits = self.edits.split_off(&first.from);
        }
    }

    /// Takes the state to the beginning of the stretch around a position, or of the last one: from where, and after which
    /// instruction, the stretches up to there are executed again, up to where, and how many blocks there are then.
    fn go_to(&mut self, position: u64, state: &mut State) -> Option<(u64, Option<u64>, u64, usize)> {
        self.leaps.go_to(position, state);
        let ReexecutedSegment { to, ref leap, .. } = *self.leaps.ahead()?;
        let n_blocks = leap.n_blocks();
        // A call of the host's must be executed together with the instruction that made it.
        let may_begin = |leaps: &CheckpointList, state: &State| {
            leaps.ahead().is_some_and(|stretch| stretch.last.is_some()) || state.registers.rip < RUNTIME_BASE
        };
        while !may_begin(&self.leaps, state) && self.leaps.go_back(state) {}
        let ReexecutedSegment { from, last, .. } = *self.leaps.ahead()?;
        Some((from, last, to, n_blocks))
    }
}

/// Bytes that leaps may take: what the list of all blocks leaves of the budget, but a quarter of it always.
pub fn room_for_leaps(recorder: &Recorder) -> usize {
    recorder.budget.saturating_sub(recorder.state.heap.size()).max(recorder.budget / 4)
}

impl Machine {
    /// Puts what is recorded behind and begins a stretch that is not.
    pub(crate) fn begin_unrecorded(&mut self) {
        let Some(fast) = self.fast.as_mut().filter(|_| !self.recorder.holds_stretch()) else { return };
        fast.past.put_behind(&mut self.recorder);
        fast.hold(&mut self.recorder);
    }

    /// Must be called before the run goes another way from here: forgets what lies ahead.
    pub(crate) fn leave_future(&mut self) {
        if self.position() < self.end() && self.record_up_to_here().is_some() {
            self.recorder.forget_ahead();
        } else {
            self.recorder.cut();
        }
    }

    /// Makes the record one that ends here, and begins where a stretch behind it ends, so that leaps will lead over it; `None`, and it
    /// stays as it is, where there are no leaps.
    fn record_up_to_here(&mut self) -> Option<()> {
        let position = self.recorder.history.position();
        self.go_between_leaps();
        let here = self.recorder.history.position();
        let past = self.fast.as_mut().map(|fast| &mut fast.past).filter(|past| past.lead_to(here));
        let Some(past) = past else {
            self.recorder.seek(position);
            return None;
        };
        let (from, last, _, n_blocks) = past.go_to(position, &mut self.recorder.state)?;
        past.cut(position);
        self.record_again(from, last, position, n_blocks);
        Some(())
    }

    /// Must be called before execution goes on at the end of the run.
    pub(crate) fn leave_past(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|fast| fast.past.end_ahead().is_some()) {
            fast.past.leaps.arrive();
            self.recorder.forget_stretches();
        }
    }

    /// Puts the stretch that is not recorded behind.
    pub(crate) fn end_unrecorded(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|_| self.recorder.holds_stretch()) {
            fast.leave_behind(&mut self.recorder);
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
        self.go_between_leaps();
        let here = self.recorder.history.position();
        let Some(past) = self.fast.as_mut().map(|fast| &mut fast.past) else { return };
        if !past.lead_to(here) {
            return;
        }
        let Some((from, last, to, n_blocks)) = past.go_to(position, &mut self.recorder.state) else { return };
        self.record_again(from, last, to, n_blocks);
        #[cfg(debug_assertions)]
        self.check_summary(from, to);
    }

    /// Passing over a stretch relies on its summary.
    #[cfg(debug_assertions)]
    fn check_summary(&mut self, from: u64, to: u64) {
        let stretch = self.fast.as_ref().and_then(|fast| fast.past.leaps.ahead());
        if let Some(ReexecutedSegment { summary, .. }) =
            stretch.filter(|stretch| (stretch.from, stretch.to) == (from, to))
        {
            let ran = self.recorder.code.ran();
            assert!(summary.knows(&ran), "{from} to {to}: {ran:x?} ran");
        }
    }

    /// Makes the record that of the steps from here up to a position, which were taken before; there were so many blocks then, at least.
    fn record_again(&mut self, from: u64, last: Option<u64>, to: u64, n_blocks: usize) {
        self.recorder.forget_stretches();
        self.recorder.begin_anew(from, last);
        self.recorder.state.heap.foresee(n_blocks);
        self.execute_again(to);
        self.recorder.state.heap.foresee(0);
    }

    /// Goes to where the leaps behind end and those ahead begin.
    fn go_between_leaps(&mut self) {
        if self.fast.as_ref().is_some_and(|fast| fast.past.end_ahead().is_some()) {
            self.recorder.seek(self.recorder.history.start());
            return;
        }
        self.recorder.seek(self.recorder.history.end());
        self.end_unrecorded();
        self.fast.iter_mut().for_each(|fast| fast.past.put_behind(&mut self.recorder));
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
    pub(crate) fn reach_on_for(&mut self, lookout: &Filter) -> bool {
        let end = self.recorder.history.end();
        let Some(stretch) = self.end_of_run_ahead().and_then(|_| self.worth_from(end, lookout)) else { return false };
        self.record_around(stretch);
        self.recorder.seek(stretch);
        true
    }

    /// Goes on, from the end of the record, to where a run may stop at the nearest, or to the end of the run; false if that is here.
    pub(crate) fn reach_on_to_stop(&mut self, depth: Option<usize>) -> bool {
        let Some(end_of_run) = self.end_of_run_ahead() else { return false };
        let lookout = self.recorder.lookout_for_stops(&self.recorder.stops).down_to(depth);
        let stop = self.worth_from(self.recorder.history.end(), &lookout).unwrap_or(end_of_run);
        self.seek(StepIndex(stop.min(self.recorder.goal.position.unwrap_or(u64::MAX))));
        true
    }

    /// Where the run ends, if that is not the end of the record.
    fn end_of_run_ahead(&self) -> Option<u64> {
        Some(self.end().0).filter(|end| *end > self.recorder.history.end())
    }

    /// Where the first stretch from a position on begins in which a step may count.
    fn worth_from(&mut self, position: u64, lookout: &Filter) -> Option<u64> {
        let Recorder { code, state, .. } = &mut *self.recorder;
        let may_hold =
            |stretch: &&ReexecutedSegment| stretch.summary.may_hold(&stretch.leap, lookout, code, &state.memory);
        self.fast.as_ref()?.past.leaps.first_from(position, may_hold).map(|stretch| stretch.from)
    }

    /// Makes the record the nearest one before it in which a step may count, and stands at its end; false if there is none.
    pub(crate) fn reach_further_for(&mut self, lookout: &Filter) -> bool {
        self.end_unrecorded();
        let start = self.recorder.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.go_between_leaps();
        let Recorder { code, state, .. } = &mut *self.recorder;
        let may_hold =
            |stretch: &&ReexecutedSegment| stretch.summary.may_hold(&stretch.leap, lookout, code, &state.memory);
        let Some(fast) = &self.fast else { return false };
        let worth = fast.past.leaps.newest_before(start, may_hold).map(|stretch| stretch.to.min(start) - 1);
        let Some(position) = worth else { return false };
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
            if found.is_some() || self.recorder.history.start() <= since || !self.reach_further() {
                break found;
            }
        };
        self.seek(position);
        self.leave_past();
        found
    }

    /// Makes the record the one of what comes before it, and stands at its end; false if nothing does.
    pub(crate) fn reach_further(&mut self) -> bool {
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
            let edits = self.fast.as_ref().map(|fast| &fast.past.edits);
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
