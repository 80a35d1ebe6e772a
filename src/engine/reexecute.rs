//! Re-execution: a position that is not in the record is reached by the nearest checkpoint before it, and by executing the segment around it
//! once more, under the recorder.
//!
//! Runs are deterministic, so the steps are the same; a run that ends elsewhere than it did before is an error that is reported.

use super::checkpoint::list::ReexecutedSegment;
use super::exec::goal::{Goal, Reason};
use super::machine::Machine;
use super::query::filter::Filter;
use super::record::recording::Recording;
use crate::model::addr::StepIndex;
use crate::model::fault::Fault;
use crate::model::run::Stop;
use std::sync::atomic::Ordering;

impl Machine {
    /// Puts what is recorded behind and begins a stretch that is not.
    pub(crate) fn begin_unrecorded(&mut self) {
        let Some(fast) = self.fast.as_mut().filter(|_| !self.exec.recording.holds_stretch()) else { return };
        fast.reexecution.put_behind(&mut self.exec.recording);
        fast.hold(&mut self.exec.recording);
    }

    /// Must be called before the run goes another way from here: forgets what lies ahead.
    pub(crate) fn leave_future(&mut self) {
        if self.position() < self.end() && self.record_up_to_here().is_some() {
            self.exec.recording.truncate_ahead();
        } else {
            self.exec.recording.cut();
        }
    }

    /// Makes the record one that ends here, and begins where a stretch behind it ends, so that leaps will lead over it; `None`, and it
    /// stays as it is, where there are no leaps.
    fn record_up_to_here(&mut self) -> Option<()> {
        let position = self.exec.recording.history.position();
        self.seek_by_checkpoints();
        let here = self.exec.recording.history.position();
        let reexecution =
            self.fast.as_mut().map(|fast| &mut fast.reexecution).filter(|reexecution| reexecution.lead_to(here));
        let Some(reexecution) = reexecution else {
            self.exec.recording.seek(position);
            return None;
        };
        let (from, last, _, n_blocks) = reexecution.go_to(position, &mut self.exec.recording.state)?;
        reexecution.cut(position);
        self.record_again(from, last, position, n_blocks);
        Some(())
    }

    /// Must be called before execution goes on at the end of the run.
    pub(crate) fn leave_past(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|fast| fast.reexecution.end_ahead().is_some()) {
            fast.reexecution.checkpoints.arrive();
            self.exec.recording.evict_segments();
        }
    }

    /// Puts the stretch that is not recorded behind.
    pub(crate) fn end_unrecorded(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|_| self.exec.recording.holds_stretch()) {
            fast.truncate_behind(&mut self.exec.recording);
        }
    }

    /// Makes the record one that holds a position, if it can be reached; the machine then stands somewhere in it.
    pub(crate) fn reach(&mut self, position: u64) {
        let history = &self.exec.recording.history;
        if (history.start()..=history.end()).contains(&position) || self.fast.is_none() {
            return;
        }
        self.record_around(position);
    }

    /// Makes the record that of the stretch which the step at a position belongs to, or of the last one.
    fn record_around(&mut self, position: u64) {
        self.seek_by_checkpoints();
        let here = self.exec.recording.history.position();
        let Some(reexecution) = self.fast.as_mut().map(|fast| &mut fast.reexecution) else { return };
        if !reexecution.lead_to(here) {
            return;
        }
        let Some((from, last, to, n_blocks)) = reexecution.go_to(position, &mut self.exec.recording.state) else {
            return;
        };
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
            let ran = self.exec.recording.code.ran();
            assert!(summary.knows(&ran), "{from} to {to}: {ran:x?} ran");
        }
    }

    /// Makes the record that of the steps from here up to a position, which were taken before; there were so many blocks then, at least.
    fn record_again(&mut self, from: u64, last: Option<u64>, to: u64, n_blocks: usize) {
        self.exec.recording.evict_segments();
        self.exec.recording.reset(from, last);
        self.exec.recording.state.heap.foresee(n_blocks);
        self.execute_again(to);
        self.exec.recording.state.heap.foresee(0);
    }

    /// Goes to where the leaps behind end and those ahead begin.
    fn seek_by_checkpoints(&mut self) {
        if self.fast.as_ref().is_some_and(|fast| fast.reexecution.end_ahead().is_some()) {
            self.exec.recording.seek(self.exec.recording.history.start());
            return;
        }
        self.exec.recording.seek(self.exec.recording.history.end());
        self.end_unrecorded();
        self.fast.iter_mut().for_each(|fast| fast.reexecution.put_behind(&mut self.exec.recording));
    }

    /// Makes the record the one of what comes after it; false if nothing does.
    pub(crate) fn reach_on(&mut self) -> bool {
        let end = self.exec.recording.history.end();
        if self.end().0 <= end {
            return false;
        }
        self.record_around(end);
        self.exec.recording.seek(end);
        true
    }

    /// Makes the record the nearest one after it in which a step may count; false if there is none.
    pub(crate) fn reach_on_for(&mut self, filter: &Filter) -> bool {
        let end = self.exec.recording.history.end();
        let Some(segment) = self.end_of_run_ahead().and_then(|_| self.worth_from(end, filter)) else { return false };
        self.record_around(segment);
        self.exec.recording.seek(segment);
        true
    }

    /// Goes on, from the end of the record, to where a run may stop at the nearest, or to the end of the run; false if that is here.
    pub(crate) fn reach_on_to_stop(&mut self, depth: Option<usize>) -> bool {
        let Some(end_of_run) = self.end_of_run_ahead() else { return false };
        let filter = self.exec.recording.filter_for_stops(&self.exec.stops).down_to(depth);
        let stop = self.worth_from(self.exec.recording.history.end(), &filter).unwrap_or(end_of_run);
        self.seek(StepIndex(stop.min(self.exec.goal.position.unwrap_or(u64::MAX))));
        true
    }

    /// Where the run ends, if that is not the end of the record.
    fn end_of_run_ahead(&self) -> Option<u64> {
        Some(self.end().0).filter(|end| *end > self.exec.recording.history.end())
    }

    /// Where the first stretch from a position on begins in which a step may count.
    fn worth_from(&mut self, position: u64, filter: &Filter) -> Option<u64> {
        let Recording { code, state, .. } = &mut self.exec.recording;
        let may_hold =
            |segment: &&ReexecutedSegment| segment.summary.may_hold(&segment.delta, filter, code, &state.memory);
        self.fast.as_ref()?.reexecution.checkpoints.first_from(position, may_hold).map(|segment| segment.from)
    }

    /// Makes the record the nearest one before it in which a step may count, and stands at its end; false if there is none.
    pub(crate) fn materialise_for(&mut self, filter: &Filter) -> bool {
        self.end_unrecorded();
        let start = self.exec.recording.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.seek_by_checkpoints();
        let Recording { code, state, .. } = &mut self.exec.recording;
        let may_hold =
            |segment: &&ReexecutedSegment| segment.summary.may_hold(&segment.delta, filter, code, &state.memory);
        let Some(fast) = &self.fast else { return false };
        let profit =
            fast.reexecution.checkpoints.newest_before(start, may_hold).map(|segment| segment.to.min(start) - 1);
        let Some(position) = profit else { return false };
        self.record_around(position);
        self.exec.recording.seek(start);
        self.exec.recording.history.start() < start
    }

    /// Searches the record, and further back as long as nothing is found, but not before `since`. The machine stands at the end of
    /// the run, which may go on.
    pub(crate) fn search_back<T>(&mut self, since: u64, search: impl Fn(&mut Recording) -> Option<T>) -> Option<T> {
        let position = self.position();
        let found = loop {
            let found = search(&mut self.exec.recording);
            if found.is_some() || self.exec.recording.history.start() <= since || !self.materialise() {
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
        let start = self.exec.recording.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.reach(start - 1);
        self.exec.recording.seek(start);
        self.exec.recording.history.start() < start
    }

    /// Executes up to a position that was reached before from here.
    fn execute_again(&mut self, end: u64) {
        self.is_stale = true;
        let goal = self.exec.goal;
        let budget = std::mem::replace(&mut self.exec.recording.budget, usize::MAX);
        let stops = std::mem::take(&mut self.exec.stops);
        let mut interrupted = self.exec.recording.interrupt.swap(false, Ordering::Relaxed);
        while self.exec.recording.history.position() < end {
            let began = self.exec.recording.history.position();
            let edits = self.fast.as_ref().map(|fast| &fast.reexecution.edits);
            let edit = edits.and_then(|edits| edits.range(began..end).next()).map(|(at, edit)| (*at, edit.clone()));
            if let Some((_, edit)) = edit.as_ref().filter(|(at, _)| *at == began) {
                self.edit_again(edit);
                continue;
            }
            let end = edit.map_or(end, |(at, _)| at);
            self.exec.goal = Goal { position: Some(end), began, ..Goal::default() };
            match self.go() {
                Reason::Refetch => {}
                Reason::Serve(service) if self.serve(service).is_ok() => {}
                Reason::Stop(Stop::Steps | Stop::Address) => {}
                Reason::Stop(Stop::Interrupted) => {
                    interrupted |= self.exec.recording.interrupt.swap(false, Ordering::Relaxed);
                }
                // The run went on from here, so this was found to be a jump.
                Reason::Stop(Stop::Fault(Fault::BadReturnAddress { slot, .. })) => {
                    self.exec.recording.state.return_as_jump = Some(slot.0);
                }
                Reason::Serve(_) | Reason::Stop(_) => break,
            }
        }
        debug_assert_eq!(self.exec.recording.history.position(), end, "a run is the same every time");
        // Whoever asked for this goes elsewhere from here.
        self.is_stale = true;
        (self.exec.goal, self.exec.stops, self.exec.recording.budget) = (goal, stops, budget);
        self.exec.recording.interrupt.fetch_or(interrupted, Ordering::Relaxed);
    }
}
