//! Running on injected steps: a machine without an emulator is given each step's result by a trace and records it as if it had executed.
//!
//! Each step is validated like an executed one (addresses, checks, calls, what the host serves), so a trace that does not fit the program
//! is refused with a [`Divergence`] at the first step that differs.

use super::check::access;
use super::exec::executor::refused;
use super::exec::goal::{Goal, Reason};
use super::exec::host_step::HostStep;
use super::exec::injected::{Divergence, InjectedStep};
use super::machine::Machine;
use crate::model::addr::Address;
use crate::model::run::Stop;
use crate::model::step::Executed;

impl Machine {
    /// Takes the step at rip with the injected result: an instruction, or what the host does there.
    ///
    /// # Errors
    /// When the step does not fit. The machine must not be used after that.
    pub fn take(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        self.cpu_is_stale = true;
        match self.begin_injected() {
            Ok(true) => self.exec.finish_injected(injected),
            Ok(false) => self.is_as(injected),
            Err(Stop::Fault(fault)) => {
                Err(Divergence(format!("the instruction at {} faults here with {}", self.rip(), fault.code())))
            }
            Err(_) => Err(Divergence(format!("the run ends at {}", self.rip()))),
        }
    }

    /// Checks that a step computed here left the injected result.
    fn is_as(&self, injected: &InjectedStep) -> Result<(), Divergence> {
        let state = &self.exec.recording.state;
        let differs = injected.registers.iter().any(|(register, value)| state.registers.get(*register) != *value)
            || injected.writes.iter().any(|(at, bytes)| state.memory.read(at.0, bytes.len()).as_ref() != Some(bytes));
        if differs {
            Err(Divergence(String::from("it leaves something else than its instruction does")))
        } else {
            Ok(())
        }
    }

    /// Takes an edit.
    ///
    /// # Errors
    /// When it writes memory that an edit cannot write.
    pub fn inject_edit(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        let memory = &self.exec.recording.state.memory;
        for (address, bytes) in &injected.writes {
            let region = memory.region_at(address.0).filter(|region| !region.permissions.execute);
            if region.is_none_or(|region| bytes.len() as u64 > region.end().0 - address.0) {
                return Err(Divergence(format!("the bytes at {address} cannot be changed by hand")));
            }
        }
        self.seek(self.end());
        self.end_of_run = None;
        let mut step = HostStep::begin(&mut self.exec.recording, Executed::Edit);
        injected.registers.iter().for_each(|(register, value)| step.set(*register, *value));
        injected.writes.iter().filter(|(_, bytes)| !bytes.is_empty()).for_each(|(at, bytes)| step.write(at.0, bytes));
        step.commit();
        Ok(())
    }

    /// Finds the end of the run, a fault or an exit, which the trace says is here.
    ///
    /// # Errors
    /// When the run can continue.
    pub fn inject_end(&mut self) -> Result<(), Divergence> {
        let rip = self.exec.recording.state.registers.rip;
        match self.begin_injected() {
            Err(_) => Ok(()),
            Ok(true) => {
                // No check failed: the trace's emulator refused an instruction that it cannot execute.
                self.exec.roll_back();
                let fault = refused(access::mnemonic_at(rip, &self.exec.recording.state.memory));
                self.set_end_of_run(&Stop::Fault(fault));
                Ok(())
            }
            Ok(false) => Err(Divergence(format!("the run does not end at {}", Address(rip)))),
        }
    }

    /// Checks what is at rip. True: an instruction passed and waits for its result. False: the host served a call, which is done.
    fn begin_injected(&mut self) -> Result<bool, Stop> {
        self.seek(self.end());
        self.exec.goal =
            Goal { began: self.exec.recording.history.position(), code_end: self.places.code_end, ..Goal::default() };
        loop {
            let stop = match self.exec.begin(self.exec.recording.state.registers.rip) {
                Ok(()) => return Ok(true),
                Err(Reason::Stop(stop)) => stop,
                Err(Reason::Refetch) => continue,
                Err(Reason::Serve(service)) => match self.serve(service) {
                    Ok(()) => return Ok(false),
                    Err(stop) => stop,
                },
            };
            if let Some(stop) = self.commit_stop(stop) {
                return Err(stop);
            }
        }
    }

    /// Why a run stops when the trace has no further step.
    pub(crate) fn end_of_injected(&self) -> Stop {
        match self.exec.stop_here(self.exec.recording.state.registers.rip) {
            Err(Reason::Stop(stop)) => stop,
            _ => self.ended().cloned().unwrap_or(Stop::EndOfInjected),
        }
    }

    /// Whether the machine has no emulator.
    #[must_use]
    pub fn is_injected(&self) -> bool {
        self.cpu.is_none()
    }

    fn rip(&self) -> Address {
        Address(self.exec.recording.state.registers.rip)
    }
}
