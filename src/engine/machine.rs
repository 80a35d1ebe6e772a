//! The [`Machine`]: CPU, guest memory, heap, frames, output, and the record of how they came to be.
//!
//! The only way into the engine. It shows its state as copies and slices, and every change goes through the record.

use super::block;
use super::block::BlockExecutor;
use super::check::access;
use super::cpu::decode_cache::{Found, Marked};
use super::cpu::unicorn::{Cpu, Ended, Granularity};
use super::exec::goal::{Goal, Reason, Service};
pub use super::exec::recorder::RECORD_BUDGET;
use super::exec::recorder::{Recorder, refused};
use super::exec::stop_conditions::StopConditions;
use super::host::undefined;
use super::host::{functions, syscalls};
use super::load;
use super::load::CodeLayout;
pub use super::query::events::Event;
pub use super::query::expr::{CompiledExpr, Term};
pub use super::query::find::{Search, Sought, Watched};
use super::state::Checks;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::program::{External, Program};
use crate::model::step::Step;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Steps of the record that are walked before the next that stops a run is searched for.
const WALKED: u64 = 256;

/// What can be chosen before a run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Bytes of stack, rounded up to whole pages.
    pub stack_size: u64,
    /// Bytes of heap, rounded up to whole pages.
    pub heap_size: u64,
    /// What the guest reads from file descriptor 0.
    pub input: Vec<u8>,
    /// Bytes of room for code and for variables typed at the prompt; 0 for a run without a prompt.
    pub typed_capacity: u64,
}

/// Bytes that a run prints before it stops: they are kept, and a program that prints in an endless loop must not take all memory.
pub const MOST_OUTPUT: usize = 64 << 20;

/// When a run should stop of its own accord, besides the end of the program and faults.
#[derive(Clone, Debug, Default)]
pub struct Until {
    /// After this many more steps.
    pub steps: Option<u64>,
    /// Before the instruction at any of these addresses, except the one the run starts at.
    pub addresses: Vec<Address>,
    /// The same, but only when something holds there.
    pub conditions: Vec<(Address, CompiledExpr)>,
    /// As soon as no more than this many frames are in progress.
    pub depth: Option<usize>,
    /// After a step that changed what any of these is worth.
    pub watched: Vec<CompiledExpr>,
    /// After a step of execution with which more than this many bytes are printed in all; [`MOST_OUTPUT`] more than before if none are
    /// stated.
    pub output: Option<usize>,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The program ended. Nothing changes by trying to go on.
    Exited { code: i32 },
    /// The instruction at rip cannot be executed. The state is the one before it; going on meets the same fault again.
    Fault(Fault),
    /// `Until::steps` were taken.
    Steps,
    /// More than `Until::output` was printed.
    Output,
    /// An address of `Until::addresses` was reached.
    Address,
    /// `Until::depth` was reached.
    Depth,
    /// The last step changed what is in one of `Until::watched`.
    Watched,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
    /// rip stands at the end of the typed code: there is nothing to execute until more is typed.
    EndOfTyped,
    /// The machine executes nothing and was told no more steps.
    EndOfInjected,
}

/// How much of a run is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecordExtent {
    /// The first position that the record reaches back to, and the last.
    pub start: StepIndex,
    pub end: StepIndex,
    /// Bytes that it takes, and those that it may take.
    pub size: usize,
    pub budget: usize,
    /// From here on not every step was recorded, because the record had outgrown its budget.
    pub recorded_to: Option<StepIndex>,
    /// Positions that can be gone to without passing the steps in between.
    pub n_checkpoints: usize,
}

/// A program being run: everything that a step can change, and the record of every step.
pub struct Machine {
    // Declared, and so dropped, before the memory that it runs on.
    // `None`: the machine executes nothing, it is told its steps.
    pub(crate) cpu: Option<Cpu>,
    /// For a run of which no history is kept.
    pub(crate) fast: Option<BlockExecutor>,
    pub(crate) recorder: Box<Recorder>,
    pub(crate) externals: Vec<External>,
    pub(crate) places: CodeLayout,
    pub(crate) typed_capacity: u64,
    pub(crate) typed_end: u64,
    pub(crate) typed_data_end: u64,
    /// The emulator's registers are not those of the state.
    pub(crate) is_stale: bool,
    /// Why the machine could not go on, and at which position that was.
    pub(crate) ended: Option<(u64, Stop)>,
    /// What the program left behind when it ended there.
    pub(crate) leak: Option<Fault>,
    when_full: WhenFull,
    /// Where the record had outgrown its budget.
    recorded_to: Option<StepIndex>,
}

/// What becomes of a record that outgrows its budget.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WhenFull {
    /// Its oldest part is forgotten.
    Forget,
    /// The run goes on in fast mode.
    GoOnUnrecorded,
}

impl Machine {
    /// Loads a program and stands before its first instruction.
    ///
    /// # Errors
    /// When the sizes are out of range or the emulator cannot be opened.
    pub fn new(program: &Program, config: &Config) -> Result<Machine, String> {
        let mut machine = Machine::without_cpu(program, config)?;
        let mut cpu = Cpu::open(&[&machine.recorder.state.memory], Granularity::Instruction)?;
        cpu.set_fs_base(machine.recorder.state.fs_base);
        machine.cpu = Some(cpu);
        Ok(machine)
    }

    /// The same without an emulator: it stands before the first instruction and goes where it is told, by [`Machine::take`]. Beyond
    /// what it was told a run stops.
    ///
    /// # Errors
    /// When the sizes are out of range.
    pub fn without_cpu(program: &Program, config: &Config) -> Result<Machine, String> {
        let (recorder, places) = load::load(program, config)?;
        let mut machine = Machine {
            cpu: None,
            fast: None,
            recorder: Box::new(recorder),
            externals: program.externals.clone(),
            places,
            typed_capacity: config.typed_capacity,
            typed_end: places.typed_start,
            typed_data_end: program.map.typed_data.start,
            is_stale: true,
            ended: None,
            leak: None,
            when_full: WhenFull::Forget,
            recorded_to: None,
        };
        machine.note_ends();
        Ok(machine)
    }

    /// The same machine with the checks on heap blocks, ended calls and conventions left out, so that their cost can be
    /// measured.
    #[must_use]
    pub fn without_checks(mut self) -> Machine {
        self.recorder.state.checks = Checks::MemoryOnly;
        self
    }

    /// The same machine without a record of its runs, which makes them much faster. Going back is executing again from the nearest
    /// of the moments that are kept instead.
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(mut self) -> Result<Machine, String> {
        self.fast = Some(BlockExecutor::open(&self.recorder.state)?);
        Ok(self)
    }

    /// Whether every step is recorded, as long as there is room.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.fast.is_none() || self.recorded_to.is_some()
    }

    /// The same machine, keeping no more of its record than so many bytes hold, as far as whole stretches allow. A run that outgrows
    /// that goes on as it does [without history](Machine::without_history), which takes little room.
    #[must_use]
    pub fn remembering(mut self, bytes: usize) -> Machine {
        self.recorder.budget = bytes;
        self.when_full = WhenFull::GoOnUnrecorded;
        self
    }

    pub(crate) fn note_ends(&mut self) {
        let typed = (self.typed_capacity > 0).then_some(self.typed_end);
        self.recorder.code.may_end_at = self.places.code_end.into_iter().chain(typed).collect();
    }

    // --- running ---

    /// Goes forward until something stops it: through the record where there is one, else by executing.
    pub fn run(&mut self, until: &Until) -> Stop {
        let position = self.recorder.history.position();
        self.recorder.goal = Goal {
            position: until.steps.map(|steps| position.saturating_add(steps)),
            depth: until.depth,
            began: position,
            typed_end: 0,
            code_end: self.places.code_end,
            ends_when_full: false,
            output: Some(until.output.unwrap_or(self.recorder.state.n_printed.saturating_add(MOST_OUTPUT))),
        };
        self.recorder.stops = StopConditions::of(until, &self.recorder.state);
        let addresses: Vec<Address> = self.recorder.stops.addresses().collect();
        self.recorder.code.mark_stops(&addresses, Marked::Yes);
        self.fast.iter_mut().for_each(|fast| fast.stop_at(&addresses));
        let stop = self.replay(until.depth).unwrap_or_else(|| self.execute());
        self.recorder.code.mark_stops(&addresses, Marked::No);
        self.recorder.stops = StopConditions::default();
        if stop == Stop::Interrupted {
            self.recorder.interrupt.store(false, Ordering::Relaxed);
        }
        stop
    }

    /// Goes through the record; `None` at its end. What stops it is soon searched for.
    fn replay(&mut self, depth: Option<usize>) -> Option<Stop> {
        let mut n_walked = 0;
        while self.recorder.history.position() < self.recorder.history.end() || self.reach_on_to_stop(depth) {
            if let Err(Reason::Stop(stop)) = self.recorder.stop_here(self.recorder.state.registers.rip) {
                return Some(stop);
            }
            self.is_stale = true;
            n_walked += 1;
            if n_walked == WALKED {
                n_walked = 0;
                self.recorder.pass_on(depth, self.recorder.goal.position.unwrap_or(u64::MAX));
            } else {
                self.recorder.redo();
                self.recorder.note_reached();
            }
        }
        None
    }

    fn execute(&mut self) -> Stop {
        self.leave_past();
        let goal = self.recorder.goal.position;
        // BlockExecutor mode looks at neither.
        if self.recorder.goal.depth.is_some() || self.recorder.stops.watched().next().is_some() {
            return self.execute_recorded();
        }
        if self.fast.is_none() {
            self.recorder.goal.ends_when_full = self.when_full == WhenFull::GoOnUnrecorded;
            let stop = self.execute_recorded();
            let has_room = stop != Stop::Steps || goal == Some(self.recorder.history.position());
            if has_room || !self.stop_recording() {
                return stop;
            }
        }
        let stop = self.execute_fast(goal);
        self.end_unrecorded();
        stop
    }

    /// Goes over to fast mode because the record has outgrown its budget; false when another emulator cannot be opened, and from
    /// then on the oldest part is forgotten.
    fn stop_recording(&mut self) -> bool {
        self.recorder.goal.ends_when_full = false;
        self.when_full = WhenFull::Forget;
        let Ok(fast) = BlockExecutor::open(&self.recorder.state) else { return false };
        self.fast = Some(fast);
        self.recorded_to = Some(self.position());
        true
    }

    fn execute_fast(&mut self, goal: Option<u64>) -> Stop {
        loop {
            let n_recorded = self.execute_unrecorded(goal.unwrap_or(u64::MAX));
            let until = self.recorder.history.position().saturating_add(n_recorded);
            self.recorder.goal.position = Some(goal.map_or(until, |goal| until.min(goal)));
            let stop = self.execute_recorded();
            if stop != Stop::Steps || goal == Some(self.recorder.history.position()) {
                return stop;
            }
        }
    }

    /// Takes steps in fast mode as far as that goes, and returns how many the recorder should take then.
    fn execute_unrecorded(&mut self, limit: u64) -> u64 {
        const UNTIL_IT_MAY: u64 = 64;
        self.begin_unrecorded();
        let Some(fast) = self.fast.as_mut().filter(|_| block::may_begin(&self.recorder.state)) else {
            return UNTIL_IT_MAY;
        };
        self.is_stale = true;
        fast.run(&mut self.recorder, limit)
    }

    fn execute_recorded(&mut self) -> Stop {
        self.recorder.goal.typed_end = self.typed_end;
        loop {
            let stop = match self.go() {
                Reason::Stop(stop) => stop,
                Reason::Serve(service) => match self.serve(service) {
                    Ok(()) if self.prints_too_much() => Stop::Output,
                    Ok(()) => continue,
                    Err(stop) => stop,
                },
            };
            if let Some(stop) = self.commit_stop(stop) {
                return stop;
            }
        }
    }

    fn prints_too_much(&self) -> bool {
        self.recorder.goal.output.is_some_and(|most| self.recorder.state.n_printed > most)
    }

    /// Completes the facts of a stop and notes it; `None` when the run may go on after all.
    pub(crate) fn commit_stop(&mut self, stop: Stop) -> Option<Stop> {
        let stop = match stop {
            Stop::Fault(Fault::BadReturnAddress { .. }) if self.allows_return() => return None,
            Stop::Fault(fault) => Stop::Fault(self.with_writer(fault)),
            stop => stop,
        };
        self.note_end(&stop);
        Some(stop)
    }

    /// Lets the emulator run until the hook stops it.
    pub(crate) fn go(&mut self) -> Reason {
        let rip = self.recorder.state.registers.rip;
        let Some(cpu) = &mut self.cpu else { return Reason::Stop(self.end_of_injected()) };
        let here = self.recorder.code.find(rip, &self.recorder.state.memory);
        if !matches!(here, Found::Instruction(_))
            && let Err(reason) = self.recorder.begin(rip)
        {
            return reason;
        }
        if self.is_stale {
            cpu.load(&self.recorder.state.registers);
            self.is_stale = false;
        }
        self.recorder.quiet_until = 0;
        match cpu.run(rip, &mut *self.recorder, Recorder::on_instruction) {
            Ended::Stopped => self.recorder.take_reason(),
            Ended::Failed { .. } | Ended::Fenced { .. } => {
                self.is_stale = true;
                let rip = self.recorder.abandon().unwrap_or(rip);
                Reason::Stop(Stop::Fault(refused(access::mnemonic_at(rip, &self.recorder.state.memory))))
            }
        }
    }

    pub(crate) fn serve(&mut self, service: Service) -> Result<(), Stop> {
        self.is_stale = true;
        match service {
            Service::Syscall => syscalls::serve(&mut self.recorder),
            Service::Runtime(function) => {
                let caller = self.recorder.caller();
                functions::serve(&mut self.recorder, function, caller)
            }
            Service::External(number) => {
                let external = &self.externals[number];
                Err(Stop::Fault(undefined::fault(external, &self.recorder.state)))
            }
        }
    }

    /// Takes back up to `n` steps; returns how many were taken back (fewer at the start of the record).
    pub fn back(&mut self, n: u64) -> u64 {
        let before = self.position();
        self.seek(StepIndex(before.0.saturating_sub(n)));
        before.0 - self.position().0
    }

    /// Goes to a position of the record; one beyond its end means the end, one before its start the start.
    pub fn seek(&mut self, position: StepIndex) {
        let before = self.position();
        self.reach(position.0.clamp(self.start().0, self.end().0));
        self.recorder.seek(position.0);
        self.is_stale |= self.position() != before;
    }

    /// Steps taken so far: the index that the next step gets.
    #[must_use]
    pub fn position(&self) -> StepIndex {
        StepIndex(self.recorder.history.position())
    }

    /// The first position that can be gone back to: 0, until what going back takes has grown beyond [`RECORD_BUDGET`] and its
    /// oldest part was forgotten.
    #[must_use]
    pub fn start(&self) -> StepIndex {
        let recorded = self.recorder.history.start();
        let reexecution = self.fast.as_ref().and_then(|fast| fast.reexecution.start_before(recorded));
        StepIndex(recorded.min(reexecution.unwrap_or(u64::MAX)))
    }

    /// The position furthest ahead that the record reaches; equals `position` unless steps were taken back.
    #[must_use]
    pub fn end(&self) -> StepIndex {
        let ahead = self.fast.as_ref().and_then(|fast| fast.reexecution.end_ahead());
        StepIndex(self.recorder.history.end().max(ahead.unwrap_or(0)))
    }

    /// What the step at `index` changed, from the record; `None` beyond its end. If the machine could not go on from
    /// `index`, the Step with the `fault` or the `Exit`.
    pub fn step_at(&mut self, index: StepIndex) -> Option<Step> {
        let mut found = None;
        self.walk(index, StepIndex(index.0.saturating_add(1)), |step| found = Some(step));
        found.or_else(|| self.last_step(index))
    }

    /// Calls `visit` with each step of `from..to` that is in the record, and stands where it stood when done.
    pub fn walk(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step)) {
        self.walk_with(from, to, |step, _| visit(step));
    }

    /// The same, with the machine as each step left it.
    pub fn walk_with(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step, &Machine)) {
        let position = self.position();
        let (from, to) = (from.max(self.start()), to.min(self.end()));
        if from >= to {
            return;
        }
        self.seek(from);
        while self.position() < to {
            match self.recorder.redo_as_step() {
                Some(step) => visit(step, self),
                None if self.reach_on() => {}
                None => break,
            }
        }
        self.seek(position);
    }

    /// Raised by another thread or a signal handler, it stops a run before its next instruction.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.recorder.interrupt)
    }

    /// How much of the run is recorded, and what that takes.
    #[must_use]
    pub fn record(&self) -> RecordExtent {
        RecordExtent {
            start: self.start(),
            end: self.end(),
            size: self.record_size(),
            budget: self.recorder.budget,
            recorded_to: self.recorded_to,
            n_checkpoints: self.recorder.segments.len() + self.fast.as_ref().map_or(0, |fast| fast.reexecution.len()),
        }
    }

    /// Bytes that the record of the run takes.
    #[must_use]
    pub fn record_size(&self) -> usize {
        self.recorder.size() + self.fast.as_ref().map_or(0, |fast| fast.reexecution.size())
    }
}
