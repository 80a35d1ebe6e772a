//! [`RunInProgress`]: a run from the position until something stops it.
//!
//! Through the record where there is one, and at its end by the block executor as far as that goes, and else by the recorder. Which of the two
//! executes is decided here and nowhere else: breakpoints by depth and watchpoints need the recorder, a record that has outgrown its budget
//! needs the block executor.

use super::block;
use super::block::BlockExecutor;
use super::cpu::decode_cache::{CodeAt, StopMark};
use super::ending::{Ending, commit_stop};
use super::exec::goal::{Goal, Reason};
use super::processor::Processor;
use super::query::stop_conditions::StopConditions;
use super::record::recording::Recording;
use super::reexecute::{Replayer, Reproduced};
use crate::model::addr::{Address, StepIndex};
use crate::model::run::{MOST_OUTPUT, RunUntil, Stop};
use std::sync::atomic::Ordering;

/// What becomes of a record that outgrows its budget, and what became of it.
pub(crate) struct RecordBudget {
    pub(crate) when_full: WhenFull,
    /// Where the record had outgrown its budget.
    pub(crate) recorded_to: Option<StepIndex>,
}

/// What becomes of a record that outgrows its budget.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WhenFull {
    /// Its oldest part is evicted.
    Evict,
    /// The run goes on in fast mode.
    ContinueUnrecorded,
}

/// A run in progress, and the parts of the machine that it may change. It never leaves the future that lies ahead.
pub(crate) struct RunInProgress<'a> {
    pub(crate) replayer: &'a mut Replayer,
    pub(crate) ending: &'a mut Ending,
    pub(crate) budget: &'a mut RecordBudget,
    /// Where typed code ends, and the program's own if running off it ends the run.
    pub(crate) typed_end: u64,
    pub(crate) code_end: Option<u64>,
}

impl RunInProgress<'_> {
    /// Goes forward until something stops it: through the record where there is one, else by executing. If steps that were executed again
    /// diverged it says that it was interrupted.
    pub(crate) fn run(&mut self, until: &RunUntil) -> Stop {
        let exec = &mut self.replayer.processor.exec;
        let position = exec.recording.history.position();
        exec.goal = Goal {
            position: until.steps.map(|steps| position.saturating_add(steps)),
            depth: until.depth,
            began: position,
            typed_end: 0,
            code_end: self.code_end,
            ends_when_full: false,
            output: Some(until.output.unwrap_or(exec.recording.state.n_printed.saturating_add(MOST_OUTPUT))),
        };
        exec.stops = StopConditions::of(until, &exec.recording.state);
        let addresses: Vec<Address> = exec.stops.addresses().collect();
        exec.recording.code.mark_stops(&addresses, StopMark::Yes);
        self.replayer.fast.iter_mut().for_each(|fast| fast.stop_at(&addresses));
        let stopped = self.redo_to_stop(until.depth);
        let stop = match self.replayer.note_divergence(stopped) {
            Some(Some(stop)) => stop,
            Some(None) => self.execute(),
            None => Stop::Interrupted,
        };
        let exec = &mut self.replayer.processor.exec;
        exec.recording.code.mark_stops(&addresses, StopMark::No);
        exec.stops = StopConditions::default();
        if stop == Stop::Interrupted {
            exec.recording.interrupt.store(false, Ordering::Relaxed);
        }
        stop
    }

    /// Redoes steps of the log up to what stops the run; `None` at its end. Walks a few steps, then searches ahead for what stops it.
    fn redo_to_stop(&mut self, depth: Option<usize>) -> Reproduced<Option<Stop>> {
        let mut n_walked = 0;
        while self.position() < self.replayer.recording().history.end() || self.replayer.skip_to_stop(depth)? {
            let Processor { exec, is_stale, .. } = &mut self.replayer.processor;
            if let Err(Reason::Stop(stop)) = exec.stop_here(exec.recording.state.registers.rip) {
                return Ok(Some(stop));
            }
            *is_stale = true;
            n_walked += 1;
            if n_walked == exec.recording.tuning.walked_ahead {
                n_walked = 0;
                exec.seek_to_stop(depth, exec.goal.position.unwrap_or(u64::MAX));
            } else {
                exec.recording.redo();
                exec.recording.note_reached();
            }
        }
        Ok(None)
    }

    fn execute(&mut self) -> Stop {
        let exec = &mut self.replayer.processor.exec;
        let goal = exec.goal.position;
        // The block executor looks at neither.
        if exec.goal.depth.is_some() || exec.stops.watched().next().is_some() {
            return self.execute_recorded();
        }
        if self.replayer.fast.is_none() {
            exec.goal.ends_when_full = self.budget.when_full == WhenFull::ContinueUnrecorded;
            let stop = self.execute_recorded();
            let has_room = stop != Stop::Steps || goal == Some(self.position());
            if has_room || !self.stop_recording() {
                return stop;
            }
        }
        let stop = self.execute_fast(goal);
        self.replayer.end_unbounded_segment();
        stop
    }

    /// Goes over to fast mode because the record has outgrown its budget; false when another emulator cannot be opened, and from
    /// then on the oldest part is evicted.
    fn stop_recording(&mut self) -> bool {
        self.replayer.processor.exec.goal.ends_when_full = false;
        self.budget.when_full = WhenFull::Evict;
        let Ok(fast) = BlockExecutor::open(self.replayer.recording()) else { return false };
        self.replayer.fast = Some(fast);
        self.budget.recorded_to = Some(self.replayer.position());
        true
    }

    fn execute_fast(&mut self, goal: Option<u64>) -> Stop {
        loop {
            let n_recorded = self.execute_unrecorded(goal.unwrap_or(u64::MAX));
            let until = self.position().saturating_add(n_recorded);
            self.replayer.processor.exec.goal.position = Some(goal.map_or(until, |goal| until.min(goal)));
            let stop = self.execute_recorded();
            if stop != Stop::Steps || goal == Some(self.position()) {
                return stop;
            }
        }
    }

    /// Runs in fast mode as far as possible; returns the number of steps that the recorder should take next.
    fn execute_unrecorded(&mut self, limit: u64) -> u64 {
        const STEPS_BEFORE_RETRY: u64 = 64;
        self.replayer.begin_unbounded_segment();
        let Replayer { fast, processor, .. } = &mut *self.replayer;
        let recording = &mut processor.exec.recording;
        recording.bound_log();
        let Recording { code, state, .. } = recording;
        // Elsewhere the run ends or the host acts, which is for the recorder to find.
        let is_code = !state.threads.are_several()
            && matches!(code.find(state.registers.rip, &state.memory), CodeAt::Instruction(_));
        let may_begin = is_code && block::may_begin(recording);
        let Some(fast) = fast.as_mut().filter(|_| may_begin) else {
            return STEPS_BEFORE_RETRY;
        };
        processor.is_stale = true;
        // At least one, or a run would never come to its end.
        fast.run(recording, limit).max(1)
    }

    fn execute_recorded(&mut self) -> Stop {
        self.replayer.processor.exec.goal.typed_end = self.typed_end;
        loop {
            let processor = &mut self.replayer.processor;
            let stop = if processor.exec.recording.state.threads.are_several() {
                processor.execute_threads()
            } else {
                match processor.run_emulator() {
                    Reason::Stop(stop) => Some(stop),
                    Reason::Refetch => None,
                    Reason::Serve(service) => processor.serve_within_output(service),
                }
            };
            if let Some(stop) = stop.and_then(|stop| commit_stop(self.replayer, self.ending, stop)) {
                return stop;
            }
        }
    }

    fn position(&self) -> u64 {
        self.replayer.recording().history.position()
    }
}
