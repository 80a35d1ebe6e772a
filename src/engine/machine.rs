//! The [`Machine`]: the façade of the engine. Emulator, state at a position, and the recording by which every other position is reached.
//!
//! It shows its state as copies and slices; every change of it is a step. Steps are logged; in fast mode only checkpoints are kept, and
//! steps are executed again when they are looked at. So whatever goes back or looks ([`Machine::seek`], [`Machine::step_at`],
//! [`Machine::walk`]) may execute: some tens of nanoseconds a step inside the log, a delta for each segment beyond it, and one re-executed
//! segment (milliseconds) at the end.
//!
//! The methods here run and step; the others stand beside their topics: [`load`], [`start_up`], [`inspect`](super::inspect),
//! [`edit`](super::edit), [`find`](super::find), [`events`](super::events), [`inject`](super::inject), [`exit`](super::exit),
//! [`reentry`](super::reentry), [`reexecute`](super::reexecute).

use super::block;
use super::block::BlockExecutor;
use super::check::access;
use super::cpu::decode_cache::{CodeAt, StopMark};
use super::cpu::unicorn::{Cpu, Ended, Granularity};
use super::error::MachineError;
use super::exec::executor::{Executor, refused};
use super::exec::goal::{Goal, Reason, Service};
use super::exec::{host_functions, syscalls};
use super::exit::EndOfRun;
use super::host::undefined;
use super::load;
use super::load::CodeLayout;
use super::query::stop_conditions::StopConditions;
use super::record::recording::Recording;
use super::reexecute::Reproduced;
use super::start_up;
use super::state::Checks;
use super::state::threads::slice_end;
use super::tuning::Tuning;
use crate::model::addr::{Address, StepIndex};
use crate::model::divergence::ReexecutionDivergence;
use crate::model::fault::Fault;
use crate::model::program::{External, Program};
use crate::model::run::{Config, MOST_OUTPUT, RecordingExtent, RunUntil, Stop};
use crate::model::step::Step;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A program being run: everything that a step can change, and the record of every step.
pub struct Machine {
    // Declared, and so dropped, before the memory that it runs on.
    // `None`: the machine executes nothing, its steps are injected.
    pub(crate) cpu: Option<Cpu>,
    /// Runs without logging each step; `Some` in fast mode.
    pub(crate) fast: Option<BlockExecutor>,
    pub(crate) exec: Box<Executor>,
    /// Symbols that the program uses and nothing defines.
    pub(crate) externals: Vec<External>,
    pub(crate) places: CodeLayout,
    /// Bytes reserved for typed code, and where that and typed data end.
    pub(crate) typed_capacity: u64,
    pub(crate) typed_end: u64,
    pub(crate) typed_data_end: u64,
    /// The emulator's registers are not those of the state.
    pub(crate) cpu_is_stale: bool,
    pub(crate) end_of_run: Option<EndOfRun>,
    when_full: WhenFull,
    /// Where the record had outgrown its budget.
    recorded_to: Option<StepIndex>,
    /// How a re-execution differed from the run, until [`Machine::take_divergence`] asks.
    pub(crate) divergence: Option<Box<ReexecutionDivergence>>,
}

/// What becomes of a record that outgrows its budget.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WhenFull {
    /// Its oldest part is evicted.
    Evict,
    /// The run goes on in fast mode.
    ContinueUnrecorded,
}

impl Machine {
    /// Loads a program and stands before its first instruction.
    ///
    /// # Errors
    /// When the sizes are out of range or the emulator cannot be opened.
    pub fn new(program: &Program, config: &Config) -> Result<Machine, MachineError> {
        start_up::started(program, || Machine::at_first_instruction(program, config))
    }

    fn at_first_instruction(program: &Program, config: &Config) -> Result<Machine, MachineError> {
        let mut machine = Machine::without_cpu(program, config)?;
        machine.cpu = Some(Cpu::open(&machine.exec.recording.memories(), Granularity::Instruction)?);
        Ok(machine)
    }

    /// The same without an emulator: it stands before the first instruction and takes injected steps, by [`Machine::take`]. Beyond
    /// the last of them a run stops.
    ///
    /// # Errors
    /// When the sizes are out of range.
    pub fn without_cpu(program: &Program, config: &Config) -> Result<Machine, MachineError> {
        let (recording, places) = load::load(program, config)?;
        let mut machine = Machine {
            cpu: None,
            fast: None,
            exec: Box::new(Executor::new(recording)),
            externals: program.externals.clone(),
            places,
            typed_capacity: config.typed_capacity,
            typed_end: places.typed_start,
            typed_data_end: program.map.typed_data.start,
            cpu_is_stale: true,
            end_of_run: None,
            when_full: WhenFull::Evict,
            recorded_to: None,
            divergence: None,
        };
        machine.set_code_ends();
        Ok(machine)
    }

    /// The same machine with the checks on heap blocks, ended calls and conventions left out, so that their cost can be
    /// measured.
    #[must_use]
    pub fn without_checks(mut self) -> Machine {
        self.exec.recording.state.checks = Checks::MemoryOnly;
        self
    }

    /// The same machine without a record of its runs, which makes them much faster. Going back is executing again from the nearest
    /// checkpoint.
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(mut self) -> Result<Machine, MachineError> {
        self.fast = Some(BlockExecutor::open(&self.exec.recording)?);
        Ok(self)
    }

    /// Whether the machine began by recording every step; it may have gone over to fast mode since.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.fast.is_none() || self.recorded_to.is_some()
    }

    /// The same machine, keeping no more of its record than so many bytes hold, as far as whole segments allow. A run that outgrows
    /// that goes on as it does [without history](Machine::without_history), which takes little room.
    #[must_use]
    pub fn with_record_budget(mut self, bytes: usize) -> Machine {
        self.exec.recording.budget = bytes;
        self.when_full = WhenFull::ContinueUnrecorded;
        self
    }

    /// The same machine with other tuning constants than the defaults. For tests.
    #[must_use]
    pub fn tuned(mut self, tuning: Tuning) -> Machine {
        self.exec.recording.tuning = tuning;
        self
    }

    /// The same machine with the interrupt flag and the progress counter of another, so that one handler serves both.
    #[must_use]
    pub fn sharing_interrupt_of(mut self, other: &Machine) -> Machine {
        self.exec.recording.interrupt = other.interrupt_flag();
        self.exec.recording.reached = other.reached();
        self
    }

    /// Tells the decode cache where running off the code ends the run.
    pub(crate) fn set_code_ends(&mut self) {
        let typed = (self.typed_capacity > 0).then_some(self.typed_end);
        self.exec.recording.code.may_end_at = self.places.code_end.into_iter().chain(typed).collect();
    }

    // --- running ---

    /// Goes forward until something stops it: through the record where there is one, else by executing. If steps that were executed again
    /// diverged it says that it was interrupted; see [`Machine::take_divergence`].
    pub fn run(&mut self, until: &RunUntil) -> Stop {
        let position = self.exec.recording.history.position();
        self.exec.goal = Goal {
            position: until.steps.map(|steps| position.saturating_add(steps)),
            depth: until.depth,
            began: position,
            typed_end: 0,
            code_end: self.places.code_end,
            ends_when_full: false,
            output: Some(until.output.unwrap_or(self.exec.recording.state.n_printed.saturating_add(MOST_OUTPUT))),
        };
        self.exec.stops = StopConditions::of(until, &self.exec.recording.state);
        let addresses: Vec<Address> = self.exec.stops.addresses().collect();
        self.exec.recording.code.mark_stops(&addresses, StopMark::Yes);
        self.fast.iter_mut().for_each(|fast| fast.stop_at(&addresses));
        let stopped = self.redo_to_stop(until.depth);
        let stop = match self.note_divergence(stopped) {
            Some(Some(stop)) => stop,
            Some(None) => self.execute(),
            None => Stop::Interrupted,
        };
        self.exec.recording.code.mark_stops(&addresses, StopMark::No);
        self.exec.stops = StopConditions::default();
        if stop == Stop::Interrupted {
            self.exec.recording.interrupt.store(false, Ordering::Relaxed);
        }
        stop
    }

    /// Redoes steps of the log up to what stops the run; `None` at its end. Walks a few steps, then searches ahead for what stops it.
    fn redo_to_stop(&mut self, depth: Option<usize>) -> Reproduced<Option<Stop>> {
        let mut n_walked = 0;
        while self.exec.recording.history.position() < self.exec.recording.history.end() || self.skip_to_stop(depth)? {
            if let Err(Reason::Stop(stop)) = self.exec.stop_here(self.exec.recording.state.registers.rip) {
                return Ok(Some(stop));
            }
            self.cpu_is_stale = true;
            n_walked += 1;
            if n_walked == self.exec.recording.tuning.walked_ahead {
                n_walked = 0;
                self.exec.seek_to_stop(depth, self.exec.goal.position.unwrap_or(u64::MAX));
            } else {
                self.exec.recording.redo();
                self.exec.recording.note_reached();
            }
        }
        Ok(None)
    }

    fn execute(&mut self) -> Stop {
        let goal = self.exec.goal.position;
        // The block executor looks at neither.
        if self.exec.goal.depth.is_some() || self.exec.stops.watched().next().is_some() {
            return self.execute_recorded();
        }
        if self.fast.is_none() {
            self.exec.goal.ends_when_full = self.when_full == WhenFull::ContinueUnrecorded;
            let stop = self.execute_recorded();
            let has_room = stop != Stop::Steps || goal == Some(self.exec.recording.history.position());
            if has_room || !self.stop_recording() {
                return stop;
            }
        }
        let stop = self.execute_fast(goal);
        self.end_unbounded_segment();
        stop
    }

    /// Goes over to fast mode because the record has outgrown its budget; false when another emulator cannot be opened, and from
    /// then on the oldest part is evicted.
    fn stop_recording(&mut self) -> bool {
        self.exec.goal.ends_when_full = false;
        self.when_full = WhenFull::Evict;
        let Ok(fast) = BlockExecutor::open(&self.exec.recording) else { return false };
        self.fast = Some(fast);
        self.recorded_to = Some(self.position());
        true
    }

    fn execute_fast(&mut self, goal: Option<u64>) -> Stop {
        loop {
            let n_recorded = self.execute_unrecorded(goal.unwrap_or(u64::MAX));
            let until = self.exec.recording.history.position().saturating_add(n_recorded);
            self.exec.goal.position = Some(goal.map_or(until, |goal| until.min(goal)));
            let stop = self.execute_recorded();
            if stop != Stop::Steps || goal == Some(self.exec.recording.history.position()) {
                return stop;
            }
        }
    }

    /// Runs in fast mode as far as possible; returns the number of steps that the recorder should take next.
    fn execute_unrecorded(&mut self, limit: u64) -> u64 {
        const STEPS_BEFORE_RETRY: u64 = 64;
        self.begin_unbounded_segment();
        self.exec.recording.bound_log();
        let Recording { code, state, .. } = &mut self.exec.recording;
        // Elsewhere the run ends or the host acts, which is for the recorder to find.
        let is_code = !state.threads.are_several()
            && matches!(code.find(state.registers.rip, &state.memory), CodeAt::Instruction(_));
        let may_begin = is_code && block::may_begin(&self.exec.recording);
        let Some(fast) = self.fast.as_mut().filter(|_| may_begin) else {
            return STEPS_BEFORE_RETRY;
        };
        self.cpu_is_stale = true;
        // At least one, or a run would never come to its end.
        fast.run(&mut self.exec.recording, limit).max(1)
    }

    fn execute_recorded(&mut self) -> Stop {
        self.exec.goal.typed_end = self.typed_end;
        loop {
            if self.exec.recording.state.threads.are_several() {
                match self.execute_threads() {
                    Some(stop) => match self.commit_stop(stop) {
                        Some(stop) => return stop,
                        None => continue,
                    },
                    None => continue,
                }
            }
            let stop = match self.run_emulator() {
                Reason::Stop(stop) => stop,
                Reason::Refetch => continue,
                Reason::Serve(service) => match self.serve_within_output(service) {
                    Some(stop) => stop,
                    None => continue,
                },
            };
            if let Some(stop) = self.commit_stop(stop) {
                return stop;
            }
        }
    }

    /// Goes on with the thread in progress until it waits, its time slice is over, or the run stops; `None` if the run goes on.
    ///
    /// Which thread runs follows from the position, the seed and the threads' states, so that a run and its re-execution are the same.
    pub(crate) fn execute_threads(&mut self) -> Option<Stop> {
        let position = self.exec.recording.history.position();
        let goal = self.exec.goal.position;
        let threads = &self.exec.recording.state.threads;
        let seed = self.exec.recording.state.schedule_seed();
        let is_slice_over = position > 0
            && slice_end(seed, position - 1) == position
            && threads.next_ready(seed, position) != Some(threads.current());
        if threads.is_blocked() || is_slice_over {
            if goal == Some(position) {
                return Some(Stop::Steps);
            }
            self.cpu_is_stale = true;
            return syscalls::switch(&mut self.exec.recording).err();
        }
        let slice_end = slice_end(seed, position);
        self.exec.goal.position = Some(goal.map_or(slice_end, |goal| goal.min(slice_end)));
        let reason = self.run_emulator();
        self.exec.goal.position = goal;
        match reason {
            Reason::Stop(Stop::Steps) if goal != Some(self.exec.recording.history.position()) => None,
            Reason::Stop(stop) => Some(stop),
            Reason::Refetch => None,
            Reason::Serve(service) => self.serve_within_output(service),
        }
    }

    /// Serves what the program asked for; a stop where it prints too much, or where serving it stops the run.
    fn serve_within_output(&mut self, service: Service) -> Option<Stop> {
        let served = self.serve(service);
        served.err().or_else(|| self.prints_too_much().then_some(Stop::Output))
    }

    fn prints_too_much(&self) -> bool {
        self.exec.goal.output.is_some_and(|most| self.exec.recording.state.n_printed > most)
    }

    /// Completes the facts of a stop and notes it; `None` when the run may go on after all.
    pub(crate) fn commit_stop(&mut self, stop: Stop) -> Option<Stop> {
        let stop = match stop {
            Stop::Fault(fault) => {
                let explained = self.explain(fault);
                // Without its past the fault cannot be told from a jump by design, and the machine is elsewhere.
                self.note_divergence(explained).map_or(Some(Stop::Interrupted), |fault| fault.map(Stop::Fault))?
            }
            stop => stop,
        };
        self.set_end_of_run(&stop);
        let completed = self.complete_leak().and_then(|()| self.complete_warnings());
        if self.note_divergence(completed).is_none() {
            return Some(Stop::Interrupted);
        }
        Some(stop)
    }

    /// A fault with the facts that only the past knows; `None` if it is none.
    fn explain(&mut self, fault: Fault) -> Reproduced<Option<Fault>> {
        if matches!(fault, Fault::BadReturnAddress { .. }) && self.allows_return()? {
            return Ok(None);
        }
        self.complete_fault(fault).map(Some)
    }

    /// Lets the emulator run until the hook stops it.
    pub(crate) fn run_emulator(&mut self) -> Reason {
        let rip = self.exec.recording.state.registers.rip;
        let Some(cpu) = &mut self.cpu else { return Reason::Stop(self.end_of_injected()) };
        self.exec.recording.code.vet(rip, &self.exec.recording.state.memory);
        let here = self.exec.recording.code.find(rip, &self.exec.recording.state.memory);
        if !matches!(here, CodeAt::Instruction(_))
            && let Err(reason) = self.exec.begin(rip)
        {
            return reason;
        }
        if self.cpu_is_stale {
            cpu.load(&self.exec.recording.state.registers);
            self.cpu_is_stale = false;
        }
        self.exec.quiet_until = 0;
        cpu.follow(&self.exec.recording.code.view.changed);
        match cpu.run(rip, &mut *self.exec, Executor::on_instruction) {
            Ended::Stopped => self.exec.take_reason(),
            Ended::Failed { .. } | Ended::Fenced { .. } => {
                self.cpu_is_stale = true;
                let rolled_back = self.exec.roll_back();
                // The emulator reads more memory than some instructions of SSE do, beyond the end of a region too.
                let Recording { code, state, .. } = &mut self.exec.recording;
                if let Some(rip) = rolled_back
                    && let CodeAt::Instruction(idx) = code.find(rip, &state.memory)
                    && code.entry(idx).facts.interpreted.is_some()
                {
                    return Reason::Serve(Service::Interpret(idx));
                }
                let rip = rolled_back.unwrap_or(rip);
                Reason::Stop(Stop::Fault(refused(access::mnemonic_at(rip, &self.exec.recording.state.memory))))
            }
        }
    }

    /// Carries out what only the host can do, as a step.
    ///
    /// # Errors
    /// The end of the run, or the fault of the call.
    pub(crate) fn serve(&mut self, service: Service) -> Result<(), Stop> {
        self.cpu_is_stale = true;
        match service {
            Service::Interpret(idx) => self.exec.interpret(idx),
            Service::Syscall => syscalls::serve(&mut self.exec.recording),
            Service::Runtime(function) => {
                let caller = self.exec.recording.heap_caller();
                host_functions::serve(&mut self.exec.recording, function, caller)
            }
            Service::External(number) => {
                let external = &self.externals[number];
                Err(Stop::Fault(undefined::fault(external, &self.exec.recording.state)))
            }
        }
    }

    /// Takes back up to `n` steps; returns how many were taken back (fewer at the start of the record).
    pub fn back(&mut self, n: u64) -> u64 {
        let before = self.position();
        self.seek(StepIndex(before.0.saturating_sub(n)));
        before.0 - self.position().0
    }

    /// Goes to a position of the record; one beyond its end means the end, one before its start the start. If steps that were executed
    /// again for that diverged it is elsewhere; see [`Machine::take_divergence`].
    pub fn seek(&mut self, position: StepIndex) {
        let reached = self.go_to(position);
        self.note_divergence(reached);
    }

    /// Steps taken so far: the index that the next step gets.
    #[must_use]
    pub fn position(&self) -> StepIndex {
        StepIndex(self.exec.recording.history.position())
    }

    /// The first position that can be gone back to: 0, until what going back takes has grown beyond
    /// [`RECORD_BUDGET`](crate::model::run::RECORD_BUDGET) and its oldest part was evicted.
    #[must_use]
    pub fn start(&self) -> StepIndex {
        let logged = self.exec.recording.history.start();
        StepIndex(self.exec.recording.checkpoints.start().map_or(logged, |first| first.min(logged)))
    }

    /// The position furthest ahead that the record reaches; equals `position` unless steps were taken back.
    #[must_use]
    pub fn end(&self) -> StepIndex {
        let logged = self.exec.recording.history.end();
        StepIndex(self.exec.recording.checkpoints.end().map_or(logged, |last| last.max(logged)))
    }

    /// What the step at `index` changed, from the record; `None` beyond its end. If the machine could not go on from
    /// `index`, the Step with the `fault` or the `Exit`.
    pub fn step_at(&mut self, index: StepIndex) -> Option<Step> {
        let mut found = None;
        self.walk(index, StepIndex(index.0.saturating_add(1)), |step| found = Some(step));
        found.or_else(|| self.step_at_end(index))
    }

    /// Calls `visit` with each step of `from..to` that is in the record, and stands where it stood when done.
    pub fn walk(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step)) {
        self.walk_with(from, to, |step, _| visit(step));
    }

    /// The same, with the machine as each step left it.
    pub fn walk_with(&mut self, from: StepIndex, to: StepIndex, visit: impl FnMut(Step, &Machine)) {
        let walked = self.walk_log(from.max(self.start()), to.min(self.end()), visit);
        self.note_divergence(walked);
    }

    fn walk_log(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step, &Machine)) -> Reproduced {
        if from >= to {
            return Ok(());
        }
        let position = self.position();
        self.go_to(from)?;
        while self.position() < to {
            match self.exec.recording.redo_as_step() {
                Some(step) => visit(step, self),
                None if self.materialise_next()? => {}
                None => break,
            }
        }
        self.go_to(position)
    }

    /// Raised by another thread or a signal handler, it stops a run before its next instruction.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.exec.recording.interrupt)
    }

    /// How much of the run is recorded, and what that takes.
    #[must_use]
    pub fn recording_extent(&self) -> RecordingExtent {
        RecordingExtent {
            start: self.start(),
            end: self.end(),
            size: self.recording_size(),
            budget: self.exec.recording.budget,
            recorded_to: self.recorded_to,
            n_checkpoints: self.exec.recording.checkpoints.len(),
        }
    }

    /// Bytes that the record of the run takes.
    #[must_use]
    pub fn recording_size(&self) -> usize {
        self.exec.recording.size()
    }
}
