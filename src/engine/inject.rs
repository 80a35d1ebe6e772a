//! Running on injected steps: a machine without an emulator is given each step's result by a trace and records it as if it had executed.
//!
//! Each step is validated like an executed one (addresses, checks, calls, what the host serves), so a trace that does not fit the program
//! is refused with a [`Divergence`] at the first step that differs.

use super::check::access;
use super::ending::{Ending, commit_stop};
use super::exec::executor::refused;
use super::exec::goal::{Goal, Reason};
use super::exec::host_step::HostStep;
use super::exec::injected::{Divergence, InjectedStep};
use super::machine::Machine;
use super::reexecute::Replayer;
use super::state::State;
use crate::model::addr::Address;
use crate::model::run::Stop;
use crate::model::step::Executed;

/// The hand of a trace on a machine that has no emulator: it gives the result of each step. The machine stands at the end of its run whenever
/// a step is given, and must not be used any more after one that did not fit.
pub struct Injector<'a> {
    replayer: &'a mut Replayer,
    ending: &'a mut Ending,
    /// One past the program's own code, if running off it ends the run.
    code_end: Option<u64>,
}

impl Injector<'_> {
    /// Takes the step at rip with the injected result: an instruction, or what the host does there.
    ///
    /// # Errors
    /// When the step does not fit. The machine must not be used after that.
    pub fn take(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        self.replayer.processor.is_stale = true;
        match self.begin() {
            Ok(true) => self.replayer.processor.exec.finish_injected(injected),
            Ok(false) => is_as(&self.replayer.recording().state, injected),
            Err(Stop::Fault(fault)) => {
                Err(Divergence(format!("the instruction at {} faults here with {}", self.rip(), fault.code())))
            }
            Err(_) => Err(Divergence(format!("the run ends at {}", self.rip()))),
        }
    }

    /// Takes an edit.
    ///
    /// # Errors
    /// When it writes memory that an edit cannot write.
    pub fn edit(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        let memory = &self.replayer.recording().state.memory;
        for (address, bytes) in &injected.writes {
            let region = memory.region_at(address.0).filter(|region| !region.permissions.execute);
            if region.is_none_or(|region| bytes.len() as u64 > region.end().0 - address.0) {
                return Err(Divergence(format!("the bytes at {address} cannot be changed by hand")));
            }
        }
        self.go_to_end();
        self.ending.forget();
        let mut step = HostStep::begin(self.replayer.recording_mut(), Executed::Edit);
        injected.registers.iter().for_each(|(register, value)| step.set(*register, *value));
        injected.writes.iter().filter(|(_, bytes)| !bytes.is_empty()).for_each(|(at, bytes)| step.write(at.0, bytes));
        step.commit();
        Ok(())
    }

    /// Finds the end of the run, a fault or an exit, which the trace says is here.
    ///
    /// # Errors
    /// When the run can continue.
    pub fn end(&mut self) -> Result<(), Divergence> {
        let rip = self.replayer.recording().state.registers.rip;
        match self.begin() {
            Err(_) => Ok(()),
            Ok(true) => {
                // No check failed: the trace's emulator refused an instruction that it cannot execute.
                self.replayer.processor.exec.roll_back();
                let fault = refused(access::mnemonic_at(rip, &self.replayer.recording().state.memory));
                self.ending.set(&Stop::Fault(fault), self.replayer.recording());
                Ok(())
            }
            Ok(false) => Err(Divergence(format!("the run does not end at {}", Address(rip)))),
        }
    }

    /// Checks what is at rip. True: an instruction passed and waits for its result. False: the host served a call, which is done.
    fn begin(&mut self) -> Result<bool, Stop> {
        self.go_to_end();
        self.replayer.processor.exec.goal = Goal {
            began: self.replayer.processor.exec.recording.history.position(),
            code_end: self.code_end,
            ..Goal::default()
        };
        loop {
            let stop =
                match self.replayer.processor.exec.begin(self.replayer.processor.exec.recording.state.registers.rip) {
                    Ok(()) => return Ok(true),
                    Err(Reason::Stop(stop)) => stop,
                    Err(Reason::Refetch) => continue,
                    Err(Reason::Serve(service)) => match self.replayer.processor.serve(service) {
                        Ok(()) => return Ok(false),
                        Err(stop) => stop,
                    },
                };
            if let Some(stop) = commit_stop(self.replayer, self.ending, stop) {
                return Err(stop);
            }
        }
    }

    fn rip(&self) -> Address {
        Address(self.replayer.recording().state.registers.rip)
    }

    fn go_to_end(&mut self) {
        let reached = self.replayer.go_to(self.replayer.end());
        self.replayer.note_divergence(reached);
    }
}

impl Machine {
    /// Takes what a trace tells, in place of executing. Only for a machine without an emulator.
    pub fn injector(&mut self) -> Injector<'_> {
        let code_end = self.typed.places.code_end;
        Injector { replayer: &mut self.replayer, ending: &mut self.ending, code_end }
    }

    /// Whether the machine has no emulator.
    #[must_use]
    pub fn is_injected(&self) -> bool {
        self.replayer.processor.cpu.is_none()
    }
}

/// Checks that a step computed here left the injected result.
fn is_as(state: &State, injected: &InjectedStep) -> Result<(), Divergence> {
    let differs = injected.registers.iter().any(|(register, value)| state.registers.get(*register) != *value)
        || injected.writes.iter().any(|(at, bytes)| state.memory.read(at.0, bytes.len()).as_ref() != Some(bytes));
    if differs { Err(Divergence(String::from("it leaves something else than its instruction does"))) } else { Ok(()) }
}
