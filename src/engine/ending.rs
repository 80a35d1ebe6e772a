//! [`Ending`]: the end that a run came to, and the facts that it is completed with.
//!
//! An end is not a step: the machine stays before the instruction, and running again gives the same end. What leaked is looked for at an
//! exit (`leak`); what only the past knows is added by `who_wrote`.

use super::check::access::facts_at;
use super::exec::syscalls;
use super::leak;
use super::record::recording::Recording;
use super::reexecute::{Replayer, Reproduced};
use super::state::{State, signals};
use super::who_wrote::{allows_return, complete_fault, complete_leak, complete_warnings};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::step::{Executed, Step};
use crate::x86::disassemble;
use crate::x86::facts::{InsnKind, MAX_LENGTH};

/// The end that the furthest run came to.
struct EndOfRun {
    /// The position at which it could not go on.
    position: u64,
    /// Why.
    stop: Stop,
    /// What the program left behind.
    leak: Option<Fault>,
    panic: PanicAtEnd,
}

/// Whether it was a panic that a program ended with, which takes a search of the record to find out.
enum PanicAtEnd {
    NotLookedFor,
    None,
    Found(Fault),
}

impl EndOfRun {
    fn panic(&self) -> Option<&Fault> {
        match &self.panic {
            PanicAtEnd::Found(fault) => Some(fault),
            PanicAtEnd::NotLookedFor | PanicAtEnd::None => None,
        }
    }
}

/// The end of the furthest run, as long as it lies in the record: whatever lets the run go another way, or makes code of what was none, forgets
/// it.
#[derive(Default)]
pub(crate) struct Ending {
    furthest: Option<EndOfRun>,
}

impl Ending {
    /// Notes that a run stopped where the recording stands, and for which reason; most stops end nothing.
    pub(crate) fn set(&mut self, stop: &Stop, recording: &Recording) {
        if matches!(stop, Stop::Exited { .. } | Stop::Fault(_)) {
            let (position, state) = (recording.history.position(), &recording.state);
            // What a signal ends has no time to give anything back.
            let is_exit = matches!(stop, Stop::Exited { .. }) && fatal_signal(stop, state).is_none();
            let leak = if is_exit { leak::find(state) } else { None };
            self.furthest = Some(EndOfRun { position, stop: stop.clone(), leak, panic: PanicAtEnd::NotLookedFor });
        }
    }

    /// Forgets it, wherever it is.
    pub(crate) fn forget(&mut self) {
        self.furthest = None;
    }

    /// Forgets it if it lies ahead of a position.
    pub(crate) fn forget_after(&mut self, position: StepIndex) {
        self.furthest.take_if(|end| end.position > position.0);
    }

    /// Why the run could not go on at a position.
    pub(crate) fn stop(&self, position: StepIndex) -> Option<&Stop> {
        self.here(position).map(|end| &end.stop)
    }

    /// What the program left behind, if it ended at a position.
    pub(super) fn leak(&self, position: StepIndex) -> Option<&Fault> {
        self.here(position)?.leak.as_ref()
    }

    /// The end and its position, if that lies in a record that ends at `end_of_record`.
    pub(super) fn in_record(&self, end_of_record: StepIndex) -> Option<(StepIndex, &Stop)> {
        self.known(end_of_record).map(|end| (StepIndex(end.position), &end.stop))
    }

    /// Whether the program ended itself in such a record, with a leak or by a panic.
    pub(super) fn has_fault_in_record(&self, end_of_record: StepIndex) -> bool {
        self.known(end_of_record).is_some_and(|end| end.leak.is_some() || end.panic().is_some())
    }

    /// Whether nobody has said yet if it was a panic.
    pub(super) fn may_be_panic(&self) -> bool {
        self.furthest.as_ref().is_some_and(|end| matches!(end.panic, PanicAtEnd::NotLookedFor))
    }

    /// Says whether it was a panic.
    pub(super) fn note_panic(&mut self, panic: Option<Fault>) {
        if let Some(end) = &mut self.furthest {
            end.panic = panic.map_or(PanicAtEnd::None, PanicAtEnd::Found);
        }
    }

    fn here(&self, position: StepIndex) -> Option<&EndOfRun> {
        self.furthest.as_ref().filter(|end| end.position == position.0)
    }

    fn known(&self, end_of_record: StepIndex) -> Option<&EndOfRun> {
        self.furthest.as_ref().filter(|end| end.position <= end_of_record.0)
    }

    /// The step on display at the end of a run: the instruction or call that was not executed, with its fault.
    pub(crate) fn step(&self, position: StepIndex, state: &State) -> Option<Step> {
        let rip = state.registers.rip;
        let end = self.here(position)?;
        let (what, fault) = match &end.stop {
            Stop::Exited { code } => (Executed::Exit { code: *code }, end.panic().or(end.leak.as_ref()).cloned()),
            // A panic that may not unwind aborts.
            Stop::Fault(fault @ Fault::Abort { .. }) => (attempted(state), Some(end.panic().unwrap_or(fault).clone())),
            Stop::Fault(fault) => (attempted(state), Some(fault.clone())),
            _ => return None,
        };
        Some(Step {
            index: position,
            at: Address(rip),
            what,
            registers: Vec::new(),
            reads: Vec::new(),
            writes: Vec::new(),
            heap: Vec::new(),
            frames: Vec::new(),
            output: Vec::new(),
            fault,
            warnings: Vec::new(),
        })
    }
}

/// Completes the facts of a stop and notes it; `None` when the run may go on after all.
pub(crate) fn commit_stop(replayer: &mut Replayer, ending: &mut Ending, stop: Stop) -> Option<Stop> {
    let stop = match stop {
        Stop::Fault(fault) => {
            let explained = explain(replayer, fault);
            // Without its past the fault cannot be told from a jump by design, and the machine is elsewhere.
            replayer.note_divergence(explained).map_or(Some(Stop::Interrupted), |fault| fault.map(Stop::Fault))?
        }
        stop => stop,
    };
    ending.set(&stop, replayer.recording());
    let leak = ending.furthest.as_mut().and_then(|end| end.leak.as_mut());
    let completed = leak.map_or(Ok(()), |leak| complete_leak(replayer, leak));
    let completed = completed.and_then(|()| complete_warnings(replayer));
    if replayer.note_divergence(completed).is_none() {
        return Some(Stop::Interrupted);
    }
    Some(stop)
}

/// A fault with the facts that only the past knows; `None` if it is none.
fn explain(replayer: &mut Replayer, fault: Fault) -> Reproduced<Option<Fault>> {
    if matches!(fault, Fault::BadReturnAddress { .. }) && allows_return(replayer)? {
        return Ok(None);
    }
    complete_fault(replayer, fault).map(Some)
}

/// What a run that ended was about to do.
fn attempted(state: &State) -> Executed {
    let rip = state.registers.rip;
    if let Some(function) = state.map.runtime_at(Address(rip)) {
        let arguments = Register::ARGUMENTS[..function.n_arguments()].iter().map(|r| state.registers.gpr(*r));
        return Executed::RuntimeCall { function, arguments: arguments.collect(), result: None };
    }
    let bytes = state.memory.read_up_to(rip, MAX_LENGTH);
    let length = disassemble(&bytes, rip, &|_| None).map_or(1, |instruction| instruction.length);
    Executed::Instruction { length }
}

/// The signal that ended a process by its default action, if a stop in a state was one: its number, and its name if it has one.
pub(super) fn fatal_signal(stop: &Stop, state: &State) -> Option<(i32, Option<&'static str>)> {
    let Stop::Exited { code } = stop else { return None };
    // It stands at the system call that sent the signal, or let it through.
    let is_exit = [syscalls::number::EXIT, syscalls::number::EXIT_GROUP].contains(&state.registers.gpr(Register::RAX));
    let signal = code - signals::SIGNALLED;
    let is_call = facts_at(state.registers.rip, &state.memory).is_some_and(|facts| facts.kind == InsnKind::Syscall);
    let is_signal = state.process.is_some() && is_call && !is_exit && signal > 0;
    is_signal.then(|| (signal, signals::name(signal as u64)))
}
