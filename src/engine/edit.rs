//! Edits by the user: registers, memory, and code and variables typed at the prompt.
//!
//! An edit of registers or memory is a step of its own and can be undone like any other; the steps ahead of it (the redo history) are
//! dropped. What an edit writes counts as defined. Typed code is no step: it is appended to the program, into memory reserved for it, which
//! cannot be undone but only truncated.
//!
//! Invariant: code that a recorded step ran is never changed: typed code is only appended, and taking it back drops the steps ahead, which
//! may have run it. Cost: an edit costs a wide record; each change of code flushes the emulator's translations and the block executor's
//! summaries, and taking it back the decode cache too.

use super::ending::Ending;
use super::error::MachineError;
use super::exec::host_step::HostStep;
use super::machine::Machine;
use super::reexecute::Replayer;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::step::Executed;

impl Machine {
    /// Sets a register. Of rflags only the seven flags that instructions set change, of MXCSR only the bits that it has.
    pub fn set_register(&mut self, register: Register, value: u128) {
        const SETTABLE_FLAGS: u128 = 0xcd5;
        let old = self.state().registers.get(register);
        let value = match register {
            Register::Rflags => old & !SETTABLE_FLAGS | value & SETTABLE_FLAGS,
            Register::Mxcsr => value & 0xffff,
            _ => value,
        };
        self.replayer.processor.is_stale = true;
        if let Some(mut step) = begin_edit(&mut self.replayer, &mut self.ending) {
            step.set(register, value);
            step.commit();
        }
    }

    /// Writes guest memory, in any mapped region but code.
    ///
    /// # Errors
    /// When the range is unmapped or holds code.
    pub fn write(&mut self, address: Address, bytes: &[u8]) -> Result<(), MachineError> {
        self.can_write(address, bytes.len() as u64)?;
        if bytes.is_empty() {
            return Ok(());
        }
        if let Some(mut step) = begin_edit(&mut self.replayer, &mut self.ending) {
            step.write(address.0, bytes);
            step.commit();
        }
        Ok(())
    }

    /// Checks that a range can be written by an edit.
    ///
    /// # Errors
    /// When the range is unmapped or holds code.
    pub fn can_write(&self, address: Address, length: u64) -> Result<(), MachineError> {
        let memory = &self.state().memory;
        let region = memory.region_at(address.0).filter(|region| length <= region.end().0 - address.0);
        let Some(region) = region else {
            return Err(MachineError::Unmapped { address, length });
        };
        if region.permissions.execute {
            return Err(MachineError::HoldsCode(address));
        }
        Ok(())
    }

    /// Appends typed code (`Code`) at `typed_end` or typed variables (`Data`) at `typed_data_end`, and returns where. Not a step: what is
    /// typed becomes part of the program.
    ///
    /// # Errors
    /// When the capacity for typed code or data is exhausted.
    pub fn append_typed(&mut self, kind: RegionKind, bytes: &[u8]) -> Result<Address, MachineError> {
        let appended = self.typed.append(&mut self.replayer, kind, bytes)?;
        if kind == RegionKind::Code {
            // The run may have ended for lack of code that is there from here on.
            self.ending.forget();
        }
        Ok(appended)
    }

    /// Adds symbols and externals that typed code declared.
    pub fn add_symbols(&mut self, program: &Program) {
        self.replayer.processor.externals.clone_from(&program.externals);
        self.replayer.recording_mut().code.learn_symbols(program);
        self.typed.set_end(&mut self.replayer, self.typed.end);
        self.ending.forget();
    }

    /// Where the next typed instruction goes.
    #[must_use]
    pub fn typed_end(&self) -> Address {
        Address(self.typed.end)
    }

    /// Where the next typed variable goes.
    #[must_use]
    pub fn typed_data_end(&self) -> Address {
        Address(self.typed.data_end)
    }

    /// Removes typed code and typed variables from these addresses on, and the record ahead of the position, which may have run the code.
    pub fn truncate_typed(&mut self, code: Address, data: Address) {
        let left = self.replayer.leave_future();
        self.replayer.note_divergence(left);
        self.typed.truncate(&mut self.replayer, code.0);
        self.typed.truncate_data(&mut self.replayer, data.0);
        // The run may have ended for lack of code that is there from here on.
        self.ending.forget();
    }
}

/// Begins an edit step. The run ahead is dropped, and with it an end that it reached. `None` if the way to here diverged.
fn begin_edit<'a>(replayer: &'a mut Replayer, ending: &mut Ending) -> Option<HostStep<'a>> {
    ending.forget_after(replayer.position());
    let left = replayer.leave_future();
    replayer.note_divergence(left)?;
    Some(HostStep::begin(replayer.recording_mut(), Executed::Edit))
}
