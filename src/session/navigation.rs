//! Going back and forth in the record: to a step, to breakpoints and changes, over calls, to the call of a function.
//!
//! Nothing is executed. Steps that are one to the user are never torn apart.

use super::error::LineError;
use super::reply::{Arrival, Reply, Travelled};
use super::session::{MOST_UNDONE, Session};
use super::value::here;
use super::watch::{Change, Hit};
use crate::model::addr::StepIndex;
use crate::model::frame::Frame;
use crate::model::run::{RunUntil, SearchResult, Stop};
use crate::model::step::{Executed, FrameEvent, Step};

/// Where `goto` goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    Step(u64),
    /// So many steps from here.
    Offset(i64),
    Start,
    End,
    /// Before the instruction that faulted.
    Fault,
}

/// How one stretch backwards ended.
enum Backwards {
    Arrived,
    Stopped(Arrival),
}

impl Session {
    /// `goto`.
    pub(super) fn goto(&mut self, moment: Moment) -> Result<Reply, LineError> {
        let (start, end, stood) = (self.machine.start().0, self.machine.end().0, self.machine.position().0);
        let target = match moment {
            Moment::Step(step) => step,
            Moment::Offset(n) => stood.checked_add_signed(n).unwrap_or(0),
            Moment::Start => start,
            Moment::End => end,
            Moment::Fault => self.fault_position()?,
        };
        if target > end {
            return Err(LineError::new(format!("the record ends at step {end}"))
                .with_help("`goto end` goes there; `c` and `si N` run on from it"));
        }
        if target < start {
            return Err(LineError::new(format!("the record begins at step {start}: what was before it is forgotten"))
                .with_help("`goto start` goes there; `info history` says how much is kept"));
        }
        Ok(self.travel(stood, target, Arrival::Asked))
    }

    fn fault_position(&self) -> Result<u64, LineError> {
        match self.machine.end_met() {
            Some((position, Stop::Fault(_))) => Ok(position.0),
            Some((position, _)) if self.machine.leak_met() => Ok(position.0),
            _ => Err(LineError::new("the record holds no fault").with_help("`c` runs to one, if there is one ahead")),
        }
    }

    /// `rc`.
    pub(super) fn reverse_continue(&mut self) -> Reply {
        let stood = self.machine.position().0;
        let unexecuted = self.take_back_unexecuted();
        let arrival = match self.backwards(self.machine.start().0) {
            Backwards::Stopped(arrival) => arrival,
            Backwards::Arrived => Arrival::Start,
        };
        self.arrived(stood, arrival, unexecuted)
    }

    /// `rni`.
    pub(super) fn reverse_over(&mut self, n: u64) -> Reply {
        let stood = self.machine.position().0;
        let unexecuted = self.take_back_unexecuted();
        let mut arrival = Arrival::Asked;
        for _ in u64::from(unexecuted.is_some())..n {
            if self.machine.position() == self.machine.start() {
                arrival = Arrival::Start;
                break;
            }
            if let Backwards::Stopped(stopped) = self.back_over() {
                arrival = stopped;
                break;
            }
        }
        self.arrived(stood, arrival, unexecuted)
    }

    /// Takes back one unit; a call that has returned, the runtime's answer to a call, and a repeated instruction are taken back
    /// whole.
    fn back_over(&mut self) -> Backwards {
        let stood = self.machine.position().0;
        self.machine.back(self.timeline.steps_behind(stood));
        let undone = self.machine.step_at(self.machine.position());
        if let Some(call) = undone.as_ref().and_then(returned_from) {
            return self.backwards(call.since.0.max(self.machine.start().0));
        }
        if undone.is_some_and(|step| matches!(step.what, Executed::RuntimeCall { .. })) {
            self.machine.back(self.timeline.steps_behind(self.machine.position().0));
            return Backwards::Arrived;
        }
        let at = here(&self.machine);
        if self.machine.facts_at(at).is_some_and(|facts| facts.repeats) {
            while self.machine.back(1) == 1 {
                if here(&self.machine) != at {
                    self.machine.seek(StepIndex(self.machine.position().0 + 1));
                    break;
                }
            }
        }
        Backwards::Arrived
    }

    /// `rfinish`.
    pub(super) fn reverse_finish(&mut self) -> Result<Reply, LineError> {
        let stood = self.machine.position().0;
        let Some(frame) = self.machine.frames().pop().filter(|frame| frame.call_site.is_some()) else {
            return Err(LineError::new("this is the outermost frame: nothing called it")
                .with_help("`rc` goes back to a breakpoint or the start"));
        };
        if frame.since < self.machine.start() {
            return Err(LineError::new(format!("the call was at step {}, which is forgotten", frame.since))
                .with_help("`goto start` goes as far back as the record does"));
        }
        let arrival = match self.backwards(frame.since.0) {
            Backwards::Stopped(arrival) => arrival,
            Backwards::Arrived => Arrival::Call(frame.function),
        };
        Ok(self.arrived(stood, arrival, None))
    }

    /// Goes back to `target`, or to a breakpoint or before a change of what is watched, whichever comes first.
    fn backwards(&mut self, target: u64) -> Backwards {
        let stood = self.machine.position().0;
        loop {
            let until = RunUntil { watched: self.watch_formulas(), ..self.breakpoint_stops() };
            let found = match self.machine.find_stop_back(StepIndex(target), &until) {
                SearchResult::Found(step) if step.0 >= target => step,
                SearchResult::Interrupted => {
                    self.machine.seek(StepIndex(stood));
                    return Backwards::Stopped(Arrival::Interrupted);
                }
                SearchResult::Found(_) | SearchResult::Nothing => {
                    self.machine.seek(StepIndex(self.settled(target)));
                    return Backwards::Arrived;
                }
            };
            if let Some(arrival) = self.stop_before(found) {
                return Backwards::Stopped(arrival);
            }
        }
    }

    /// Goes to before a step, and tells whether that is a place to stop.
    fn stop_before(&mut self, step: StepIndex) -> Option<Arrival> {
        self.machine.seek(StepIndex(step.0 + 1));
        let after = self.watch_values();
        self.machine.seek(StepIndex(self.settled(step.0)));
        let before = self.watch_values();
        let hits: Vec<Hit> = self.breakpoints.hit_watches(&before, &after);
        let at = here(&self.machine);
        let is_at_step = self.machine.position() == step;
        let numbers = if is_at_step { self.hit_breakpoints() } else { Vec::new() };
        if !hits.is_empty() {
            return Some(Arrival::Watched(Change { hits, step, at }));
        }
        (!numbers.is_empty()).then_some(Arrival::Breakpoints(numbers))
    }

    /// The start of the unit that a position lies in.
    fn settled(&self, position: u64) -> u64 {
        if self.timeline.is_inside(position) { position - self.timeline.steps_behind(position) } else { position }
    }

    fn travel(&mut self, stood: u64, target: u64, arrival: Arrival) -> Reply {
        self.machine.seek(StepIndex(self.settled(target)));
        self.arrived(stood, arrival, None)
    }

    fn arrived(&mut self, stood: u64, arrival: Arrival, unexecuted: Option<String>) -> Reply {
        let (from, to) = (StepIndex(stood), self.machine.position());
        let mut steps = Vec::new();
        if from.0.abs_diff(to.0) <= MOST_UNDONE {
            self.machine.walk(from.min(to), from.max(to), |step| steps.push(step));
        }
        let ended = matches!(self.machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. }));
        let last = if ended { self.machine.step_at(to).map(Box::new) } else { None };
        Reply::Travelled(Travelled { from, to, steps, arrival, unexecuted, last })
    }
}

/// The outermost call that a step has ended.
fn returned_from(step: &Step) -> Option<&Frame> {
    let popped = step.frames.iter().rev().find_map(|event| match event {
        FrameEvent::Pop(frame) => Some(frame),
        FrameEvent::Push(_) | FrameEvent::Save(_) => None,
    });
    popped.filter(|frame| frame.call_site.is_some())
}
