//! What a run did: its steps one by one, or where they are many the difference of the states before and after.
//!
//! In terms of the source, where that is known, it is `line_report` of this folder.

use super::debuggee::Debuggee;
use super::heap_change::{HeapBefore, HeapChange, HeapTally};
use super::line_report::LinesBefore;
use super::reply::{Detail, Halt, Progress, Reply, WatchChange};
use super::running::RunEnd;
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::{Register, Registers};
use crate::model::run::Stop;
use crate::model::step::{Executed, HeapEvent, RegisterChange, Step};

/// Up to this many steps are handed out; beyond it, states are compared.
const MOST_STEPS: u64 = 2000;

/// The state before a run, which a long one is compared with.
pub(super) struct Snapshot {
    position: u64,
    registers: Registers,
    heap: HeapBefore,
    n_output: usize,
}

/// What a run is compared with: lines and variables where they are known, else states.
pub(super) enum RunStart {
    Lines(LinesBefore),
    Steps(Box<Snapshot>),
}

impl Snapshot {
    pub(super) fn of(debuggee: &Debuggee) -> Snapshot {
        Snapshot {
            position: debuggee.machine.position().0,
            registers: debuggee.machine.registers().clone(),
            heap: HeapBefore::of(&debuggee.machine),
            n_output: debuggee.machine.output().len(),
        }
    }

    /// What happened since then, and why it ended; `planned` is the reason when the machine gives none.
    pub(super) fn report(&self, debuggee: &mut Debuggee, planned: Halt, last: &RunEnd) -> Progress {
        let n_steps = debuggee.machine.position().0.saturating_sub(self.position);
        let planned = match (&last.stop, last.is_through, planned) {
            (Stop::Watched, _, planned) if last.change.is_some() => watched(last.change.as_ref(), planned),
            (_, true, Halt::Returned(value)) => Halt::Returned(value),
            (_, true, _) => Halt::TypedLineThrough,
            (Stop::EndOfInjected, ..) => Halt::EndOfTrace,
            (Stop::EndOfTyped, false, _) if debuggee.machine.is_injected() => Halt::EndOfTrace,
            (Stop::EndOfTyped, false, _) => Halt::EndOfTyped,
            (Stop::Output, ..) => Halt::OutputLimit,
            (Stop::Steps, false, planned) => debuggee.limit_reached().map_or(planned, |budget| Halt::Limit { budget }),
            (_, _, planned) => planned,
        };
        if n_steps <= MOST_STEPS {
            return progress(&mut debuggee.machine, self.position, planned, &last.stop);
        }
        let HeapChange { events, unlisted } = self.heap.change(&debuggee.machine, |_| true);
        let compared = self.compared(&debuggee.machine, events);
        let end = debuggee.machine.position().0;
        let progress = progress(&mut debuggee.machine, end, planned, &last.stop);
        let steps = std::iter::once(compared).chain(progress.steps).collect();
        Progress { steps, n_steps, detail: Detail::WithoutMemory, unlisted, halt: progress.halt }
    }

    /// What differs between then and now, as one step; memory is left out.
    fn compared(&self, machine: &Machine, heap: Vec<HeapEvent>) -> Step {
        let Snapshot { position, registers, heap: _, n_output } = self;
        let now = machine.registers();
        let changed = Register::all().filter_map(|register| {
            let (old, new) = (registers.get(register), now.get(register));
            (old != new).then_some(RegisterChange { register, old, new })
        });
        Step {
            index: StepIndex(*position),
            at: Address(registers.rip),
            what: Executed::Instruction { length: 0 },
            registers: changed.collect(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap,
            frames: Vec::new(),
            output: machine.output().get(*n_output..).unwrap_or_default().to_vec(),
            fault: None,
            warnings: machine
                .warnings()
                .filter(|(at, ..)| at.0 >= *position)
                .map(|(_, _, found)| found.clone())
                .collect(),
        }
    }
}

impl RunStart {
    /// What a run is compared with when it is over.
    pub(super) fn of(debuggee: &Debuggee) -> RunStart {
        if debuggee.has_source_lines() {
            RunStart::Lines(LinesBefore::of(debuggee))
        } else {
            RunStart::Steps(Box::new(Snapshot::of(debuggee)))
        }
    }

    /// The answer to a run, in terms of the source where that is known.
    pub(super) fn reply(&self, debuggee: &mut Debuggee, planned: Halt, last: &RunEnd) -> Reply {
        match self {
            RunStart::Steps(before) => Reply::Progress(before.report(debuggee, planned, last)),
            RunStart::Lines(before) => {
                let planned = if last.change.is_some() { watched(last.change.as_ref(), planned) } else { planned };
                let planned = match (&last.stop, planned) {
                    (Stop::Output, _) => Halt::OutputLimit,
                    (Stop::EndOfInjected | Stop::EndOfTyped, _) => Halt::EndOfTrace,
                    (Stop::Steps, planned) => debuggee.limit_reached().map_or(planned, |budget| Halt::Limit { budget }),
                    (_, planned) => planned,
                };
                before.reply(debuggee, halt_of(&last.stop, planned))
            }
        }
    }
}

/// What a run from step `first` on did, and why it stopped; `planned` is the reason when the machine gives none.
pub(super) fn progress(machine: &mut Machine, first: u64, planned: Halt, stop: &Stop) -> Progress {
    let halt = halt_of(stop, planned);
    let n_steps = machine.position().0.saturating_sub(first);
    Progress { steps: steps_since(machine, first), n_steps, detail: Detail::Sum, unlisted: HeapTally::default(), halt }
}

/// The steps from `first` on, and the one that faulted or left blocks behind.
fn steps_since(machine: &mut Machine, first: u64) -> Vec<Step> {
    let end = machine.position();
    let mut steps: Vec<Step> = Vec::new();
    machine.walk(StepIndex(first), end, |step| steps.push(step));
    if matches!(machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. })) {
        steps.extend(machine.step_at(end).filter(|step| step.fault.is_some()));
    }
    steps
}

/// Why a run stopped; `planned` is the reason when the machine gives none.
pub(super) fn halt_of(stop: &Stop, planned: Halt) -> Halt {
    match stop {
        Stop::Fault(_) => Halt::Fault,
        Stop::Exited { code } => Halt::Exited { code: *code },
        Stop::Interrupted => Halt::Interrupted,
        _ => planned,
    }
}

/// A change of what is watched, and the breakpoints that were met there too.
fn watched(change: Option<&WatchChange>, planned: Halt) -> Halt {
    match (change, planned) {
        (Some(change), Halt::Breakpoints(numbers)) => Halt::Watched(change.clone(), numbers),
        (Some(change), _) => Halt::Watched(change.clone(), Vec::new()),
        (None, planned) => planned,
    }
}
