//! Reverse execution: to a step, to breakpoints and changes, over calls, to the call of a function; all in the record.
//!
//! Nothing is executed. Steps that are one to the user are never torn apart.

use super::breakpoint_list::BreakpointList;
use super::command::Destination;
use super::debuggee::Debuggee;
use super::entry_log::EntryLog;
use super::error::LineError;
use super::lookup::here;
use super::reply::{Arrival, Halt, Navigation, Reply, Undone, WatchChange};

use crate::engine::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::frame::Frame;
use crate::model::run::{RunUntil, SearchResult, Stop};
use crate::model::step::{Executed, FrameEvent, Step};

/// Up to this many steps that were gone through are handed out.
const MOST_HANDED_OUT: u64 = 2000;

/// How one way backwards ended.
enum ReverseEnd {
    /// Where it was meant to.
    Arrived,
    /// Before that.
    Stopped(Arrival),
}

/// Where a movement began.
pub(super) struct Began {
    pub(super) position: StepIndex,
    /// The typed instruction that was taken back first, since it faulted or ended the run.
    pub(super) unexecuted: Option<String>,
}

impl Began {
    fn at(position: StepIndex) -> Began {
        Began { position, unexecuted: None }
    }
}

/// What goes about in the record, stopped by breakpoints and watchpoints on the way. It reads what was typed and changes none of it.
pub(super) struct Navigator<'a> {
    pub(super) debuggee: &'a mut Debuggee,
    pub(super) breakpoints: &'a mut BreakpointList,
    pub(super) entries: &'a EntryLog,
}

impl Navigator<'_> {
    /// `back`: undoes units of the user's, which are mostly single steps.
    pub(super) fn back(&mut self, n: u64, unexecuted: Option<String>) -> Reply {
        let mut n_undone = u64::from(unexecuted.is_some());
        let stood = self.debuggee.machine.position();
        while n_undone < n && self.debuggee.machine.position().0 > 0 {
            let position = self.debuggee.machine.position().0;
            let left = n - n_undone;
            let are_single = self.entries.are_single(&(position.saturating_sub(left)..position));
            let (steps, units) = if are_single { (left, left) } else { (self.entries.steps_behind(position), 1) };
            let went = self.debuggee.machine.back(steps);
            n_undone += if are_single { went } else { units };
            if went == 0 {
                break;
            }
        }
        let position = self.debuggee.machine.position();
        let mut steps = Vec::new();
        if stood.0 - position.0 <= MOST_HANDED_OUT {
            self.debuggee.machine.walk(position, stood, |step| steps.push(step));
        }
        Reply::Undone(Undone { n_steps: n_undone, n_asked: n, unexecuted, steps })
    }

    /// `goto`.
    pub(super) fn goto(&mut self, destination: Destination) -> Result<Reply, LineError> {
        let (start, end, stood) =
            (self.debuggee.machine.start().0, self.debuggee.machine.end().0, self.debuggee.machine.position().0);
        let target = match destination {
            Destination::Step(step) => step,
            Destination::Offset(n) => stood.checked_add_signed(n).unwrap_or(0),
            Destination::Start => start,
            Destination::End => end,
            Destination::Fault => fault_position(&self.debuggee.machine)?,
        };
        if target > end {
            return Err(LineError::new(format!("the record ends at step {end}"))
                .with_help("`goto end` goes there; `c` and `si N` run on from it"));
        }
        if target < start {
            return Err(LineError::new(format!("the record begins at step {start}: what was before it is forgotten"))
                .with_help("`goto start` goes there; `info history` says how much is kept"));
        }
        Ok(self.go_to(target))
    }

    /// `rc`.
    pub(super) fn reverse_continue(&mut self, began: Began) -> Reply {
        let arrival = match self.backwards(self.debuggee.machine.start().0) {
            ReverseEnd::Stopped(arrival) => arrival,
            ReverseEnd::Arrived => Arrival::Start,
        };
        arrived(&mut self.debuggee.machine, began, arrival)
    }

    /// `rni`.
    pub(super) fn reverse_over(&mut self, n: u64, began: Began) -> Reply {
        let mut arrival = Arrival::Asked;
        for _ in u64::from(began.unexecuted.is_some())..n {
            if self.debuggee.machine.position() == self.debuggee.machine.start() {
                arrival = Arrival::Start;
                break;
            }
            if let ReverseEnd::Stopped(stopped) = self.back_over() {
                arrival = stopped;
                break;
            }
        }
        arrived(&mut self.debuggee.machine, began, arrival)
    }

    /// Takes back one unit; a call that has returned, the runtime's answer to a call, and a repeated instruction are taken back
    /// whole.
    fn back_over(&mut self) -> ReverseEnd {
        let stood = self.debuggee.machine.position().0;
        self.debuggee.machine.back(self.entries.steps_behind(stood));
        let undone = self.debuggee.machine.step_at(self.debuggee.machine.position());
        if let Some(call) = undone.as_ref().and_then(returned_from) {
            return self.backwards(call.since.0.max(self.debuggee.machine.start().0));
        }
        if undone.is_some_and(|step| matches!(step.what, Executed::RuntimeCall { .. })) {
            self.debuggee.machine.back(self.entries.steps_behind(self.debuggee.machine.position().0));
            return ReverseEnd::Arrived;
        }
        let at = here(&self.debuggee.machine);
        if self.debuggee.machine.facts_at(at).is_some_and(|facts| facts.repeats) {
            while self.debuggee.machine.back(1) == 1 {
                if here(&self.debuggee.machine) != at {
                    self.debuggee.machine.seek(StepIndex(self.debuggee.machine.position().0 + 1));
                    break;
                }
            }
        }
        ReverseEnd::Arrived
    }

    /// `rfinish`.
    pub(super) fn reverse_finish(&mut self) -> Result<Reply, LineError> {
        let stood = self.debuggee.machine.position();
        let Some(frame) = self.debuggee.machine.frames().last().filter(|frame| frame.call_site.is_some()) else {
            return Err(LineError::new("this is the outermost frame: nothing called it")
                .with_help("`rc` goes back to a breakpoint or the start"));
        };
        if frame.since < self.debuggee.machine.start() {
            return Err(LineError::new(format!("the call was at step {}, which is forgotten", frame.since))
                .with_help("`goto start` goes as far back as the record does"));
        }
        let arrival = match self.backwards(frame.since.0) {
            ReverseEnd::Stopped(arrival) => arrival,
            ReverseEnd::Arrived => Arrival::Call(frame.function),
        };
        Ok(arrived(&mut self.debuggee.machine, Began::at(stood), arrival))
    }

    /// Goes back to `target`, or to a breakpoint or before a change of what is watched, whichever comes first.
    fn backwards(&mut self, target: u64) -> ReverseEnd {
        let stood = self.debuggee.machine.position().0;
        loop {
            let until = RunUntil {
                watched: self.breakpoints.compiled_watches(self.debuggee),
                ..self.breakpoints.stops(self.debuggee)
            };
            let found = match self.debuggee.machine.find_stop_back(StepIndex(target), &until) {
                SearchResult::Found(step) if step.0 >= target => step,
                SearchResult::Interrupted => {
                    self.debuggee.machine.seek(StepIndex(stood));
                    return ReverseEnd::Stopped(Arrival::Interrupted);
                }
                SearchResult::Found(_) | SearchResult::Nothing => {
                    self.debuggee.machine.seek(StepIndex(self.unit_start(target)));
                    return ReverseEnd::Arrived;
                }
            };
            if let Some(arrival) = self.stop_before(found) {
                return ReverseEnd::Stopped(arrival);
            }
        }
    }

    /// Goes to before a step; why to stop there, if there is a reason.
    fn stop_before(&mut self, step: StepIndex) -> Option<Arrival> {
        self.debuggee.machine.seek(StepIndex(step.0 + 1));
        let after = self.breakpoints.watch_values(self.debuggee);
        self.debuggee.machine.seek(StepIndex(self.unit_start(step.0)));
        let before = self.breakpoints.watch_values(self.debuggee);
        let hits = self.breakpoints.hit_watches(self.debuggee, &before, &after);
        let at = here(&self.debuggee.machine);
        let is_at_step = self.debuggee.machine.position() == step;
        let numbers = if is_at_step { self.breakpoints.hit_here(self.debuggee) } else { Vec::new() };
        if !hits.is_empty() {
            return Some(Arrival::Watched(WatchChange { hits, step, at }));
        }
        (!numbers.is_empty()).then_some(Arrival::Breakpoints(numbers))
    }

    /// The start of the unit that a position lies in.
    fn unit_start(&self, position: u64) -> u64 {
        if self.entries.is_inside(position) { position - self.entries.steps_behind(position) } else { position }
    }

    fn go_to(&mut self, target: u64) -> Reply {
        let began = Began::at(self.debuggee.machine.position());
        self.debuggee.machine.seek(StepIndex(self.unit_start(target)));
        arrived(&mut self.debuggee.machine, began, Arrival::Asked)
    }
}

fn fault_position(machine: &Machine) -> Result<u64, LineError> {
    match machine.furthest_end() {
        Some((position, Stop::Fault(_))) => Ok(position.0),
        Some((position, _)) if machine.furthest_exit_has_fault() => Ok(position.0),
        _ => Err(LineError::new("the record holds no fault").with_help("`c` runs to one, if there is one ahead")),
    }
}

/// What is told of a movement that is over.
fn arrived(machine: &mut Machine, began: Began, arrival: Arrival) -> Reply {
    let (from, to) = (began.position, machine.position());
    let mut steps = Vec::new();
    if from.0.abs_diff(to.0) <= MOST_HANDED_OUT {
        machine.walk(from.min(to), from.max(to), |step| steps.push(step));
    }
    let ended = matches!(machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. }));
    let last = if ended { machine.step_at(to).map(Box::new) } else { None };
    Reply::Navigation(Navigation { from, to, steps, arrival, unexecuted: began.unexecuted, last })
}

/// The outermost call that a step has ended.
fn returned_from(step: &Step) -> Option<&Frame> {
    let popped = step.frames.iter().rev().find_map(|event| match event {
        FrameEvent::Pop(frame) => Some(frame),
        FrameEvent::Push(_) | FrameEvent::Save(_) => None,
    });
    popped.filter(|frame| frame.call_site.is_some())
}

impl Navigation {
    /// Why it ended where it did, as a run would say; `ended` is the end of the run, if the machine stands there.
    pub(super) fn halt(self, ended: Option<&Stop>) -> Halt {
        match self.arrival {
            Arrival::Breakpoints(numbers) => Halt::Breakpoints(numbers),
            Arrival::Watched(change) => Halt::Watched(change, Vec::new()),
            Arrival::Interrupted => Halt::Interrupted,
            Arrival::Asked | Arrival::Start | Arrival::Call(_) => match ended {
                Some(Stop::Fault(_)) => Halt::Fault,
                Some(Stop::Exited { code }) => Halt::Exited { code: *code },
                _ => Halt::Done,
            },
        }
    }
}
