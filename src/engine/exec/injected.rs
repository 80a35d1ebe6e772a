//! Steps that the machine is told instead of executing them: how a trace is gone through without an emulator.
//!
//! What an instruction left in registers and memory is taken from the telling; everything else (addresses, checks, calls, marks,
//! and what the host serves) is worked out as in a run, so that a telling which does not fit the program is noticed.

use super::goal::{Goal, Reason};
use super::recorder::{Overwritten, Recorder, refused};
use crate::engine::check::access;
use crate::engine::cpu::decode_cache::DecodedInsn;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::host::step::HostStep;
use crate::engine::machine::{Machine, Stop};
use crate::model::addr::Address;
use crate::model::register::{Register, Registers};
use crate::model::step::Executed;

/// What a step left behind, as it is told.
#[derive(Clone, Debug, Default)]
pub struct InjectedStep {
    /// The whole new values of those that changed.
    pub registers: Vec<(Register, u128)>,
    /// Address and new bytes, in program order.
    pub writes: Vec<(Address, Vec<u8>)>,
}

/// Why a step cannot have happened here, as a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Divergence(pub String);

/// What an instruction left in the registers: as the emulator holds them, or as a trace tells.
pub(crate) trait CpuAfter: Copy {
    /// A general register by its encoding number.
    fn gpr(self, number: u8) -> u64;
    fn rflags(self) -> u64;
    /// Any register, zero-extended.
    fn read(self, register: Register) -> u128;
    /// Puts right what the processor would have left there.
    fn write(self, register: Register, value: u128);
}

impl CpuAfter for Halted {
    #[inline]
    fn gpr(self, number: u8) -> u64 {
        Halted::gpr(self, number)
    }

    #[inline]
    fn rflags(self) -> u64 {
        Halted::rflags(self)
    }

    #[inline]
    fn read(self, register: Register) -> u128 {
        Halted::read(self, register)
    }

    fn write(self, register: Register, value: u128) {
        Halted::write(self, register, value);
    }
}

impl CpuAfter for &Registers {
    fn gpr(self, number: u8) -> u64 {
        self.gpr[usize::from(number)]
    }

    fn rflags(self) -> u64 {
        self.rflags
    }

    fn read(self, register: Register) -> u128 {
        self.get(register)
    }

    /// What is told has been put right already.
    fn write(self, _: Register, _: u128) {}
}

impl Machine {
    /// Takes the step at rip as it is told: an instruction, or whatever the host does there.
    ///
    /// # Errors
    /// When no such step can be taken here. The machine is of no more use then.
    pub fn take(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        self.is_stale = true;
        match self.begin_injected() {
            Ok(true) => self.recorder.finish_injected(injected),
            Ok(false) => Ok(()),
            Err(Stop::Fault(fault)) => {
                Err(Divergence(format!("the instruction at {} faults here with {}", self.rip(), fault.code())))
            }
            Err(_) => Err(Divergence(format!("the run ends at {}", self.rip()))),
        }
    }

    /// Takes a change by hand.
    ///
    /// # Errors
    /// When it changes memory that cannot be changed by hand.
    pub fn inject_edit(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        let memory = &self.recorder.state.memory;
        for (address, bytes) in &injected.writes {
            let region = memory.region_at(address.0).filter(|region| !region.permissions.execute);
            if region.is_none_or(|region| bytes.len() as u64 > region.end().0 - address.0) {
                return Err(Divergence(format!("the bytes at {address} cannot be changed by hand")));
            }
        }
        self.seek(self.end());
        self.ended = None;
        let mut step = HostStep::begin(&mut self.recorder, Executed::Edit);
        injected.registers.iter().for_each(|(register, value)| step.set(*register, *value));
        injected.writes.iter().filter(|(_, bytes)| !bytes.is_empty()).for_each(|(at, bytes)| step.write(at.0, bytes));
        step.commit();
        Ok(())
    }

    /// Finds the end of the run, a fault or an exit, that is told to be here.
    ///
    /// # Errors
    /// When the run can go on from here.
    pub fn inject_end(&mut self) -> Result<(), Divergence> {
        let rip = self.recorder.state.registers.rip;
        match self.begin_injected() {
            Err(_) => Ok(()),
            Ok(true) => {
                // What the emulator refused although nothing speaks against it.
                self.recorder.abandon();
                let fault = refused(access::mnemonic_at(rip, &self.recorder.state.memory));
                self.note_end(&Stop::Fault(fault));
                Ok(())
            }
            Ok(false) => Err(Divergence(format!("the run does not end at {}", Address(rip)))),
        }
    }

    /// Checks what is at rip and does it if it is the host's to do: false. True when an instruction has been let go.
    fn begin_injected(&mut self) -> Result<bool, Stop> {
        self.seek(self.end());
        self.recorder.goal =
            Goal { began: self.recorder.history.position(), code_end: self.places.code_end, ..Goal::default() };
        loop {
            let stop = match self.recorder.begin(self.recorder.state.registers.rip) {
                Ok(()) => return Ok(true),
                Err(Reason::Stop(stop)) => stop,
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

    /// Why a run goes no further when no more is told.
    pub(crate) fn end_of_injected(&self) -> Stop {
        match self.recorder.stop_here(self.recorder.state.registers.rip) {
            Err(Reason::Stop(stop)) => stop,
            _ => self.ended().cloned().unwrap_or(Stop::EndOfInjected),
        }
    }

    /// True when the machine executes nothing.
    #[must_use]
    pub fn is_injected(&self) -> bool {
        self.cpu.is_none()
    }

    fn rip(&self) -> Address {
        Address(self.recorder.state.registers.rip)
    }
}

impl Recorder {
    /// Records the instruction that has been let go, with what it is told to have left.
    fn finish_injected(&mut self, injected: &InjectedStep) -> Result<(), Divergence> {
        let Some(pending) = self.pending.take() else { return Ok(()) };
        let mut after = self.state.registers.clone();
        for (register, value) in &injected.registers {
            after.set(*register, *value);
        }
        let fits = match &pending.old {
            Overwritten::Nothing => injected.writes.is_empty(),
            Overwritten::Compact { size, .. } => {
                let idx = self.code.entry(pending.entry).shape.write_idx.unwrap_or(0);
                let place = pending.addresses.get(usize::from(idx)).map(|address| (address, usize::from(*size)));
                places(injected).eq(place)
            }
            Overwritten::Wide(writes) => places(injected).eq(writes.iter().map(|(address, old)| (*address, old.len()))),
        };
        if !fits {
            return Err(Divergence(String::from("it writes elsewhere than its instruction does")));
        }
        let DecodedInsn { facts, shape, address, .. } = self.code.entry(pending.entry);
        if shape.target != 0 && ![shape.target, address + u64::from(facts.length)].contains(&after.rip) {
            return Err(Divergence(String::from("its instruction does not lead there")));
        }
        let is_written = |register: &Register| *register == Register::Rip || facts.writes.contains(register);
        if let Some((register, _)) = injected.registers.iter().find(|(register, _)| !is_written(register)) {
            return Err(Divergence(format!("its instruction does not change {register}")));
        }
        for (address, bytes) in &injected.writes {
            let stored = self.state.memory.store(address.0, bytes);
            debug_assert!(stored, "the operand was just checked");
        }
        self.finish(&pending, &after, after.rip);
        Ok(())
    }
}

fn places(injected: &InjectedStep) -> impl Iterator<Item = (u64, usize)> {
    injected.writes.iter().map(|(address, bytes)| (address.0, bytes.len()))
}
