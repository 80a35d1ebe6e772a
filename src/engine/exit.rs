//! The end of a run: exit, leak report and fault, the search for who wrote a bad value, and the warnings given so far.
//!
//! An end is not a step: the machine stays before the instruction, and running again gives the same end. What leaked is looked for at an
//! exit (`leak`), and what became of the last pointer to it when that is asked for.
//!
//! Faults come from the check with what the state shows. Who wrote a bad value is found by a backward search, in the log and then in
//! re-executed segments, as far as the writer and never beyond the call that is returning; a dead frame has no such bound and gets
//! `MAX_SEARCH_STEPS`. Cost: re-executing the run back to the writer, about a second for each 30 million steps that are not in the log.

use super::exec::syscalls;
use super::host::undefined;
use super::leak;
use super::machine::Machine;
use super::reexecute::Reproduced;
use super::state::{State, signals};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::{Canary, Fault, Writer};
use crate::model::memory_map::CANARY_OFFSET;
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, Step};
use crate::model::warning::Warning;
use crate::x86::facts::InsnKind;

/// Words left on an unbalanced stack whose writers are searched for.
const MAX_LEFT_WORDS: u64 = 8;
/// How far back the writer of a dead frame's bytes is searched for; other searches end at the call that is returning.
const MAX_SEARCH_STEPS: u64 = 1 << 24;
/// Steps that are looked at one by one.
const MAX_WALKED_STEPS: u64 = 1 << 15;
/// Steps from the load of a canary to the call of `__stack_chk_fail`, at most.
const MAX_CANARY_STEPS: u64 = 16;

/// The end that the furthest run came to.
pub(crate) struct EndOfRun {
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
    /// Whether it lies ahead of a position.
    pub(crate) fn is_after(&self, position: u64) -> bool {
        self.position > position
    }

    fn panic(&self) -> Option<&Fault> {
        match &self.panic {
            PanicAtEnd::Found(fault) => Some(fault),
            PanicAtEnd::NotLookedFor | PanicAtEnd::None => None,
        }
    }
}

impl Machine {
    pub(crate) fn set_end_of_run(&mut self, stop: &Stop) {
        if matches!(stop, Stop::Exited { .. } | Stop::Fault(_)) {
            let position = self.exec.recording.history.position();
            self.end_of_run =
                Some(EndOfRun { position, stop: stop.clone(), leak: None, panic: PanicAtEnd::NotLookedFor });
            // What a signal ends has no time to give anything back.
            let is_exit = matches!(stop, Stop::Exited { .. }) && self.fatal_signal().is_none();
            let leak = if is_exit { leak::find(&self.exec.recording.state) } else { None };
            if let Some(end) = &mut self.end_of_run {
                end.leak = leak;
            }
        }
    }

    /// Adds to a leak what became of the last pointer to its first block.
    pub(crate) fn complete_leak(&mut self) -> Reproduced {
        let leak = self.end_of_run.as_ref().and_then(|end| end.leak.as_ref());
        let Some(Fault::Leak { blocks, .. }) = leak else { return Ok(()) };
        let leaked = blocks.clone();
        let first = leaked.first().and_then(|id| self.exec.recording.state.heap.block(*id));
        let Some(block) = first.filter(|_| self.exec.recording.state.process.is_none()) else { return Ok(()) };
        let position = self.exec.recording.history.position();
        let since = block.allocated.step.0.max(position.saturating_sub(MAX_WALKED_STEPS));
        let found = self.search_back(since, |recording| recording.last_pointer(&block, &leaked, since))?;
        if let Some(EndOfRun { leak: Some(Fault::Leak { last_pointer, .. }), .. }) = &mut self.end_of_run {
            *last_pointer = found;
        }
        Ok(())
    }

    /// Looks for who overwrote the slots of registers that functions pushed and got back changed.
    pub(crate) fn complete_warnings(&mut self) -> Reproduced {
        let stood = self.position();
        let open = self.exec.recording.history.take_overwritten_slots();
        if open.is_empty() {
            return Ok(());
        }
        for open in open {
            self.go_to(StepIndex(open.step))?;
            // A run goes on after a warning, so it is not kept waiting for long.
            let since = self.step_of_call().max(open.step.saturating_sub(MAX_SEARCH_STEPS));
            let writer = self.search_back(since, |recording| recording.overwriter(open.slot, open.value, since))?;
            self.exec.recording.history.set_overwriter(open.step, writer);
        }
        self.go_to(stood)
    }

    /// Whether the `ret` at rip is a jump by design: the function wrote its return slot as a whole word, addressed by the stack pointer. A
    /// stray write has neither property.
    pub(crate) fn allows_return(&mut self) -> Reproduced<bool> {
        let rsp = self.exec.recording.state.registers.rsp();
        let Some((slot, _)) = self.exec.recording.state.frames.returning(rsp) else { return Ok(false) };
        let found = self.exec.recording.state.memory.read_number(slot, 8).unwrap_or(0);
        let since = self.exec.recording.state.frames.frame_at(rsp).map_or(0, |frame| frame.since.0);
        let Some(step) = self.search_back(since, |recording| recording.last_write(slot, 8))? else { return Ok(false) };
        let whole = step.writes.iter().any(|write| write.address.0 == slot && write.new.len() == 8);
        let by_stack_pointer = self.exec.recording.writes_by_stack_pointer(step.at.0);
        let allowed =
            step.index.0 > since && whole && by_stack_pointer && self.exec.recording.code.is_executable(found);
        if allowed {
            self.exec.recording.state.return_as_jump = Some(slot);
        }
        Ok(allowed)
    }

    /// Completes a fault with facts from the record (who wrote a bad value).
    pub(crate) fn complete_fault(&mut self, fault: Fault) -> Reproduced<Fault> {
        Ok(match fault {
            // A variable of a library that is not here lies where its function would be.
            Fault::UnmappedAccess { access } => {
                let external = self
                    .exec
                    .recording
                    .state
                    .map
                    .external_around(access.address)
                    .and_then(|nth| self.externals.get(nth));
                external.map_or(Fault::UnmappedAccess { access }, |external| Fault::UnsupportedSymbol {
                    name: external.name.clone(),
                })
            }
            Fault::BadReturnAddress { slot, expected, found, written: _ } => {
                let since = self.step_of_call();
                let written = self.search_back(since, |recording| recording.overwriter(slot.0, expected.0, since))?;
                Fault::BadReturnAddress { slot, expected, found, written }
            }
            Fault::UnbalancedStack { rsp, slot: Some(slot), found, left: _ } => {
                let since = self.step_of_call();
                let n_words = u64::try_from(slot.offset_from(rsp)).unwrap_or(0) / 8;
                let words = (0..n_words.min(MAX_LEFT_WORDS)).map(|n| rsp.plus(8 * n));
                let writer =
                    |word: Address| self.search_back(since, |recording| recording.last_writer(word.0, 8, since));
                let writers: Reproduced<Vec<Option<Writer>>> = words.map(writer).collect();
                let mut left: Vec<Writer> = writers?.into_iter().flatten().collect();
                left.dedup();
                Fault::UnbalancedStack { rsp, slot: Some(slot), found, left }
            }
            Fault::DeadFrameAccess { access, written: _ } => {
                let since = self.exec.recording.history.position().saturating_sub(MAX_SEARCH_STEPS);
                let (at, size) = (access.address.0, access.size);
                let written = self.search_back(since, |recording| recording.last_writer(at, size, since))?;
                Fault::DeadFrameAccess { access, written }
            }
            Fault::Abort { function, canary: _ } if function == RuntimeFn::StackCheckFail.name() => {
                Fault::Abort { function, canary: self.find_canary()? }
            }
            fault => fault,
        })
    }

    /// The stack protector's word that the call of `__stack_chk_fail` is about, and who overwrote it.
    fn find_canary(&mut self) -> Reproduced<Option<Canary>> {
        let State { memory, registers, .. } = &self.exec.recording.state;
        let Some(canary) = memory.read_number(registers.fs_base.wrapping_add(CANARY_OFFSET), 8) else {
            return Ok(None);
        };
        let since = self.exec.recording.history.position().saturating_sub(MAX_CANARY_STEPS);
        let Some(slot) = self.search_back(since, |recording| recording.last_stack_word_read(since))? else {
            return Ok(None);
        };
        let since = since.saturating_sub(MAX_SEARCH_STEPS);
        let mut written = self.search_back(since, |recording| recording.overwriter(slot, canary, since))?;
        // By hand any number may do.
        if written.is_none() {
            written = self.search_back(since, |recording| recording.last_writer(slot, 8, since))?;
        }
        Ok(Some(Canary { slot: Address(slot), written }))
    }

    /// The step that called the function that is about to return.
    fn step_of_call(&self) -> u64 {
        let rsp = self.exec.recording.state.registers.rsp();
        self.exec.recording.state.frames.frame_at(rsp).map_or(0, |frame| frame.since.0)
    }

    /// The step on display at the end of a run: the instruction or call that was not executed, with its fault.
    pub(crate) fn step_at_end(&self, index: StepIndex) -> Option<Step> {
        if index != self.position() {
            return None;
        }
        let rip = self.exec.recording.state.registers.rip;
        let end = self.end_here()?;
        let (what, fault) = match &end.stop {
            Stop::Exited { code } => (Executed::Exit { code: *code }, end.panic().or(end.leak.as_ref()).cloned()),
            // A panic that may not unwind aborts.
            Stop::Fault(fault @ Fault::Abort { .. }) => {
                (self.attempted(rip), Some(end.panic().unwrap_or(fault).clone()))
            }
            Stop::Fault(fault) => (self.attempted(rip), Some(fault.clone())),
            _ => return None,
        };
        Some(Step {
            index,
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

    fn attempted(&self, rip: u64) -> Executed {
        if let Some(function) = self.exec.recording.state.map.runtime_at(Address(rip)) {
            let arguments = Register::ARGUMENTS[..function.n_arguments()]
                .iter()
                .map(|r| self.exec.recording.state.registers.gpr(*r));
            return Executed::RuntimeCall { function, arguments: arguments.collect(), result: None };
        }
        let length = self.disassemble(Address(rip)).map_or(1, |instruction| instruction.length);
        Executed::Instruction { length }
    }

    fn end_here(&self) -> Option<&EndOfRun> {
        self.end_of_run.as_ref().filter(|end| end.position == self.exec.recording.history.position())
    }

    fn end_in_record(&self) -> Option<&EndOfRun> {
        self.end_of_run.as_ref().filter(|end| !end.is_after(self.end().0))
    }

    /// The end of the run, if the machine stands at it.
    #[must_use]
    pub fn ended(&self) -> Option<&Stop> {
        self.end_here().map(|end| &end.stop)
    }

    /// The leak, if the program ended at this position: `Fault::Leak`.
    #[must_use]
    pub fn leak(&self) -> Option<&Fault> {
        self.end_here()?.leak.as_ref()
    }

    /// The end of the furthest run and its position, if that is still in the record.
    #[must_use]
    pub fn furthest_end(&self) -> Option<(StepIndex, &Stop)> {
        self.end_in_record().map(|end| (StepIndex(end.position), &end.stop))
    }

    /// Whether the program of the furthest run ended itself, with a leak or by a panic.
    #[must_use]
    pub fn furthest_exit_has_fault(&self) -> bool {
        self.end_in_record().is_some_and(|end| end.leak.is_some() || end.panic().is_some())
    }

    /// Whether nobody has said yet if it was a panic that the program ended with.
    #[must_use]
    pub fn may_have_panicked(&self) -> bool {
        self.end_of_run.as_ref().is_some_and(|end| matches!(end.panic, PanicAtEnd::NotLookedFor))
    }

    /// Says whether it was a panic that the program ended with: `Fault::Panic`.
    pub fn note_panic_at_end(&mut self, panic: Option<Fault>) {
        if let Some(end) = &mut self.end_of_run {
            end.panic = panic.map_or(PanicAtEnd::None, PanicAtEnd::Found);
        }
    }

    /// What a panic says of itself at the first instruction of its entry point `function`: message, and `file:line:column`, as far as the
    /// arguments tell.
    #[must_use]
    pub fn panic_facts(&self, function: &str) -> (Option<String>, Option<String>) {
        undefined::panic_facts(function, &self.exec.recording.state)
    }

    /// The signal that ended the process at this position by its default action: its number, and its name if it has one.
    #[must_use]
    pub fn fatal_signal(&self) -> Option<(i32, Option<&'static str>)> {
        let Some(Stop::Exited { code }) = self.ended() else { return None };
        let state = &self.exec.recording.state;
        // It stands at the system call that sent the signal, or let it through.
        let is_exit =
            [syscalls::number::EXIT, syscalls::number::EXIT_GROUP].contains(&state.registers.gpr(Register::RAX));
        let signal = code - signals::SIGNALLED;
        let is_call = self.facts_at(Address(state.registers.rip)).is_some_and(|facts| facts.kind == InsnKind::Syscall);
        let is_signal = state.process.is_some() && is_call && !is_exit && signal > 0;
        is_signal.then(|| (signal, signals::name(signal as u64)))
    }

    /// Adds a warning about a step in the record, unless one of its kind was given for the same instruction.
    pub fn warn_of(&mut self, step: StepIndex, at: Address, warning: Warning) {
        self.exec.recording.history.warn_of(step.0, at.0, warning);
    }

    /// The warnings up to the position, with step and instruction address; each once for an address.
    pub fn warnings(&self) -> impl Iterator<Item = (StepIndex, Address, &Warning)> {
        self.exec
            .recording
            .history
            .warnings()
            .iter()
            .map(|(step, place, warning)| (StepIndex(*step), Address(*place), warning))
    }
}
