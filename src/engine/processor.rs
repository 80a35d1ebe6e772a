//! [`Processor`]: the emulator and the recording executor that it drives.
//!
//! It goes from the position to the next event that the emulator cannot take by itself: a host call, a system call, an instruction that is
//! interpreted, a switch of threads, a stop. It knows neither checkpoints nor why a run was begun, so that a run and its re-execution are the
//! same code. The cost is that of the executor (`exec`); entering and leaving the emulator takes about a microsecond.

use super::check::access;
use super::cpu::decode_cache::CodeAt;
use super::cpu::unicorn::{Cpu, Ended};
use super::exec::executor::{Executor, refused};
use super::exec::goal::{Goal, Reason, Service};
use super::exec::host_step::HostStep;
use super::exec::{host_functions, syscalls};
use super::host::undefined;
use super::record::history::WideRecord;
use super::record::recording::Recording;
use super::state::threads::slice_end;
use crate::model::fault::Fault;
use crate::model::program::External;
use crate::model::run::Stop;
use crate::model::step::Executed;
use std::sync::atomic::Ordering;

/// What executes, one instruction after another, and records. Whoever changes the state otherwise must mark the emulator's registers as stale.
pub(crate) struct Processor {
    // Declared, and so dropped, before the memory that it runs on.
    // `None`: nothing is executed, steps are injected.
    pub(crate) cpu: Option<Cpu>,
    pub(crate) exec: Box<Executor>,
    /// Symbols that the program uses and nothing defines.
    pub(crate) externals: Vec<External>,
    /// The emulator's registers are not those of the state.
    pub(crate) is_stale: bool,
}

impl Processor {
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
        if self.is_stale {
            cpu.load(&self.exec.recording.state.registers);
            self.is_stale = false;
        }
        self.exec.quiet_until = 0;
        cpu.follow(&self.exec.recording.code.view.changed);
        match cpu.run(rip, &mut *self.exec, Executor::on_instruction) {
            Ended::Stopped => self.exec.take_reason(),
            Ended::Failed { .. } | Ended::Fenced { .. } => {
                self.is_stale = true;
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
        self.is_stale = true;
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
            self.is_stale = true;
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
    pub(crate) fn serve_within_output(&mut self, service: Service) -> Option<Stop> {
        let served = self.serve(service);
        served.err().or_else(|| self.prints_too_much().then_some(Stop::Output))
    }

    fn prints_too_much(&self) -> bool {
        self.exec.goal.output.is_some_and(|most| self.exec.recording.state.n_printed > most)
    }

    /// Why a run stops when the trace has no further step.
    fn end_of_injected(&self) -> Stop {
        match self.exec.stop_here(self.exec.recording.state.registers.rip) {
            Err(Reason::Stop(stop)) => stop,
            _ => Stop::EndOfInjected,
        }
    }

    /// Applies a recorded edit again, in re-execution.
    pub(crate) fn reapply_edit(&mut self, edit: &WideRecord) {
        self.is_stale = true;
        let mut step = HostStep::begin(&mut self.exec.recording, Executed::Edit);
        for (register, difference) in &edit.registers {
            let value = step.state().registers.get(*register) ^ difference;
            step.set(*register, value);
        }
        for (address, difference) in &edit.writes {
            let mut bytes = step.state().memory.read(*address, difference.len()).expect("it was written before");
            bytes.iter_mut().zip(difference).for_each(|(byte, difference)| *byte ^= difference);
            step.write(*address, &bytes);
        }
        step.commit();
    }

    /// Executes up to a position that was reached before from here, whatever would stop a run there.
    ///
    /// # Errors
    /// Why the run cannot go on before that.
    pub(crate) fn execute_again(&mut self, end: u64) -> Result<(), Stop> {
        self.is_stale = true;
        let goal = self.exec.goal;
        let budget = std::mem::replace(&mut self.exec.recording.budget, usize::MAX);
        let stops = std::mem::take(&mut self.exec.stops);
        let mut interrupted = self.exec.recording.interrupt.swap(false, Ordering::Relaxed);
        let executed = self.execute_as_before(end, &mut interrupted);
        // Whoever asked for this goes elsewhere from here.
        self.is_stale = true;
        (self.exec.goal, self.exec.stops, self.exec.recording.budget) = (goal, stops, budget);
        self.exec.recording.interrupt.fetch_or(interrupted, Ordering::Relaxed);
        executed
    }

    fn execute_as_before(&mut self, end: u64, interrupted: &mut bool) -> Result<(), Stop> {
        while self.exec.recording.history.position() < end {
            let began = self.exec.recording.history.position();
            let edit = self.exec.recording.edits.range(began..end).next().map(|(at, edit)| (*at, edit.clone()));
            if let Some((_, edit)) = edit.as_ref().filter(|(at, _)| *at == began) {
                self.reapply_edit(edit);
                continue;
            }
            let end = edit.map_or(end, |(at, _)| at);
            self.exec.goal = Goal { position: Some(end), began, ..Goal::default() };
            let reason = if self.exec.recording.state.threads.are_several() {
                self.execute_threads().map_or(Reason::Refetch, Reason::Stop)
            } else {
                self.run_emulator()
            };
            match reason {
                Reason::Refetch => {}
                Reason::Serve(service) => self.serve(service)?,
                Reason::Stop(Stop::Steps | Stop::Address | Stop::Output) => {}
                Reason::Stop(Stop::Interrupted) => {
                    *interrupted |= self.exec.recording.interrupt.swap(false, Ordering::Relaxed);
                }
                // The run went on from here, so this was found to be a jump.
                Reason::Stop(Stop::Fault(Fault::BadReturnAddress { slot, .. }))
                    if self.exec.recording.state.return_as_jump != Some(slot.0) =>
                {
                    self.exec.recording.state.return_as_jump = Some(slot.0);
                }
                Reason::Stop(stop) => return Err(stop),
            }
        }
        Ok(())
    }
}
