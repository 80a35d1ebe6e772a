//! The [`Machine`]: the façade of the engine. A program at a position of its run, by which every other position is reached.
//!
//! It shows its state as copies and slices; every change of it is a step. Steps are logged; in fast mode only checkpoints are kept, and
//! steps are executed again when they are looked at. So whatever goes back or looks ([`Machine::seek`], [`Machine::step_at`],
//! [`Machine::walk`]) may execute: some tens of nanoseconds a step inside the log, a delta for each segment beyond it, and one re-executed
//! segment (milliseconds) at the end.
//!
//! A machine is made of four parts, each with its own rule: the [`Replayer`] reaches positions (and in it the [`Processor`] executes), the
//! [`Ending`] is the end of the furthest run, [`TypedAreas`] is where typed code lies, [`RecordBudget`] what becomes of a record that grows too
//! large. A run lends them to an [`RunInProgress`]. The methods here make, step and go back; the others stand beside their topics: [`load`],
//! [`start_up`], [`inspect`](super::inspect), [`edit`](super::edit), [`find`](super::find), [`events`](super::events),
//! [`inject`](super::inject), [`exit`](super::exit), [`reentry`](super::reentry).

use super::block::BlockExecutor;
use super::cpu::unicorn::{Cpu, Granularity};
use super::ending::Ending;
use super::error::MachineError;
use super::exec::executor::Executor;
use super::execute::{RecordBudget, RunInProgress, WhenFull};
use super::load;
use super::processor::Processor;
use super::reexecute::{Replayer, Reproduced};
use super::start_up;
use super::state::{Checks, State};
use super::tuning::Tuning;
use super::typed_areas::TypedAreas;
use crate::model::addr::StepIndex;
use crate::model::divergence::ReexecutionDivergence;
use crate::model::program::Program;
use crate::model::run::{Config, RecordingExtent, RunUntil, Stop};
use crate::model::step::Step;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A program being run: everything that a step can change, and the record of every step.
pub struct Machine {
    pub(crate) replayer: Replayer,
    pub(crate) ending: Ending,
    pub(crate) typed: TypedAreas,
    budget: RecordBudget,
}

impl Machine {
    /// Loads a program and stands before its first instruction.
    ///
    /// # Errors
    /// When the sizes are out of range or the emulator cannot be opened.
    pub fn new(program: &Program, config: &Config) -> Result<Machine, MachineError> {
        start_up::started(program, || {
            let mut machine = Machine::without_cpu(program, config)?;
            let cpu = Cpu::open(&machine.replayer.recording().memories(), Granularity::Instruction)?;
            machine.replayer.processor.cpu = Some(cpu);
            Ok(machine)
        })
    }

    /// The same without an emulator: it stands before the first instruction and takes injected steps, by [`Machine::injector`]. Beyond
    /// the last of them a run stops.
    ///
    /// # Errors
    /// When the sizes are out of range.
    pub fn without_cpu(program: &Program, config: &Config) -> Result<Machine, MachineError> {
        let (mut recording, places) = load::load(program, config)?;
        let typed = TypedAreas::new(places, config.typed_capacity, program.map.typed_data.start, &mut recording);
        let (exec, externals) = (Box::new(Executor::new(recording)), program.externals.clone());
        let processor = Processor { cpu: None, exec, externals, is_stale: true };
        Ok(Machine {
            replayer: Replayer { fast: None, processor, divergence: None },
            ending: Ending::default(),
            typed,
            budget: RecordBudget { when_full: WhenFull::Evict, recorded_to: None },
        })
    }

    /// The same machine with the checks on heap blocks, ended calls and conventions left out, so that their cost can be
    /// measured.
    #[must_use]
    pub fn without_checks(mut self) -> Machine {
        self.replayer.recording_mut().state.checks = Checks::MemoryOnly;
        self
    }

    /// The same machine without a record of its runs, which makes them much faster. Going back is executing again from the nearest
    /// checkpoint.
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(mut self) -> Result<Machine, MachineError> {
        self.replayer.fast = Some(BlockExecutor::open(self.replayer.recording())?);
        Ok(self)
    }

    /// Whether the machine began by recording every step; it may have gone over to fast mode since.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.replayer.fast.is_none() || self.budget.recorded_to.is_some()
    }

    /// The same machine, keeping no more of its record than so many bytes hold, as far as whole segments allow. A run that outgrows
    /// that goes on as it does [without history](Machine::without_history), which takes little room.
    #[must_use]
    pub fn with_record_budget(mut self, bytes: usize) -> Machine {
        self.replayer.recording_mut().budget = bytes;
        self.budget.when_full = WhenFull::ContinueUnrecorded;
        self
    }

    /// The same machine with other tuning constants than the defaults. For tests.
    #[must_use]
    pub fn tuned(mut self, tuning: Tuning) -> Machine {
        self.replayer.recording_mut().tuning = tuning;
        self
    }

    /// The same machine with the interrupt flag and the progress counter of another, so that one handler serves both.
    #[must_use]
    pub fn sharing_interrupt_of(mut self, other: &Machine) -> Machine {
        self.replayer.recording_mut().interrupt = other.interrupt_flag();
        self.replayer.recording_mut().reached = other.reached();
        self
    }

    /// Goes forward until something stops it: through the record where there is one, else by executing. If steps that were executed again
    /// diverged it says that it was interrupted; see [`Machine::take_divergence`].
    pub fn run(&mut self, until: &RunUntil) -> Stop {
        // After a divergence an end may lie in another future.
        self.ending.forget_after(self.end());
        let stop = RunInProgress {
            replayer: &mut self.replayer,
            ending: &mut self.ending,
            budget: &mut self.budget,
            typed_end: self.typed.end,
            code_end: self.typed.places.code_end,
        }
        .run(until);
        // At the end of a trace it is known how the run ended.
        if stop == Stop::EndOfInjected { self.ended().cloned().unwrap_or(stop) } else { stop }
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
        let reached = self.replayer.go_to(position);
        self.replayer.note_divergence(reached);
    }

    /// Why the last thing that was asked of the machine could not be done: steps that were executed again for it diverged. A run or a
    /// search then says that it was interrupted, and the machine stands at the checkpoint that it executed from, which is its end. Whoever
    /// asks machines must ask for this before trusting an answer.
    pub fn take_divergence(&mut self) -> Option<ReexecutionDivergence> {
        self.replayer.take_divergence()
    }

    /// Steps taken so far: the index that the next step gets.
    #[must_use]
    pub fn position(&self) -> StepIndex {
        self.replayer.position()
    }

    /// The first position that can be gone back to: 0, until what going back takes has grown beyond
    /// [`RECORD_BUDGET`](crate::model::run::RECORD_BUDGET) and its oldest part was evicted.
    #[must_use]
    pub fn start(&self) -> StepIndex {
        self.replayer.start()
    }

    /// The position furthest ahead that the record reaches; equals `position` unless steps were taken back.
    #[must_use]
    pub fn end(&self) -> StepIndex {
        self.replayer.end()
    }

    /// What the step at `index` changed, from the record; `None` beyond its end. If the machine could not go on from
    /// `index`, the Step with the `fault` or the `Exit`.
    pub fn step_at(&mut self, index: StepIndex) -> Option<Step> {
        let mut found = None;
        self.walk(index, StepIndex(index.0.saturating_add(1)), |step| found = Some(step));
        let is_end = found.is_none() && index == self.position();
        if is_end { self.ending.step(index, self.state()) } else { found }
    }

    /// Calls `visit` with each step of `from..to` that is in the record, and stands where it stood when done.
    pub fn walk(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step)) {
        self.walk_with(from, to, |step, _| visit(step));
    }

    /// The same, with the machine as each step left it.
    pub fn walk_with(&mut self, from: StepIndex, to: StepIndex, visit: impl FnMut(Step, &Machine)) {
        let walked = self.walk_log(from.max(self.start()), to.min(self.end()), visit);
        self.replayer.note_divergence(walked);
    }

    fn walk_log(&mut self, from: StepIndex, to: StepIndex, mut visit: impl FnMut(Step, &Machine)) -> Reproduced {
        if from >= to {
            return Ok(());
        }
        let position = self.position();
        self.replayer.go_to(from)?;
        while self.position() < to {
            match self.replayer.recording_mut().redo_as_step() {
                Some(step) => visit(step, self),
                None if self.replayer.materialise_next()? => {}
                None => break,
            }
        }
        self.replayer.go_to(position)
    }

    /// Raised by another thread or a signal handler, it stops a run before its next instruction.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.replayer.recording().interrupt)
    }

    /// How much of the run is recorded, and what that takes.
    #[must_use]
    pub fn recording_extent(&self) -> RecordingExtent {
        RecordingExtent {
            start: self.start(),
            end: self.end(),
            size: self.replayer.recording().size(),
            budget: self.replayer.recording().budget,
            recorded_to: self.budget.recorded_to,
            n_checkpoints: self.replayer.recording().checkpoints.len(),
        }
    }

    /// The state at the position.
    #[inline]
    pub(crate) fn state(&self) -> &State {
        &self.replayer.recording().state
    }
}
