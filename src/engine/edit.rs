//! Edits by the user: registers, memory, and code and variables typed at the prompt.
//!
//! An edit of registers or memory is a step of its own and can be undone like any other; the steps ahead of it (the redo history) are
//! dropped. What an edit writes counts as defined. Typed code is no step: it is appended to the program, into memory reserved for it, which
//! cannot be undone but only truncated.
//!
//! Invariant: code that a recorded step ran is never changed: typed code is only appended, and taking it back drops the steps ahead, which
//! may have run it. Cost: an edit costs a wide record; each change of code flushes the emulator's translations and the block executor's
//! summaries, and taking it back the decode cache too.

use super::block::BlockExecutor;
use super::cpu::decode_cache::KeptEntries;
use super::cpu::unicorn::Cpu;
use super::error::MachineError;
use super::exec::host_step::HostStep;
use super::load;
use super::machine::Machine;
use super::record::history::WideRecord;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, RegionKind};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::step::Executed;

impl Machine {
    /// Sets a register. Of rflags only the seven flags that instructions set change, of MXCSR only the bits that it has.
    pub fn set_register(&mut self, register: Register, value: u128) {
        const SETTABLE_FLAGS: u128 = 0xcd5;
        let old = self.exec.recording.state.registers.get(register);
        let value = match register {
            Register::Rflags => old & !SETTABLE_FLAGS | value & SETTABLE_FLAGS,
            Register::Mxcsr => value & 0xffff,
            _ => value,
        };
        self.cpu_is_stale = true;
        if let Some(mut step) = self.begin_edit() {
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
        if let Some(mut step) = self.begin_edit() {
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
        let memory = &self.exec.recording.state.memory;
        let region = memory.region_at(address.0).filter(|region| length <= region.end().0 - address.0);
        let Some(region) = region else {
            return Err(MachineError::Unmapped { address, length });
        };
        if region.permissions.execute {
            return Err(MachineError::HoldsCode(address));
        }
        Ok(())
    }

    /// Begins an edit step. The run ahead is dropped, and with it an end that it reached. `None` if the way to here diverged.
    fn begin_edit(&mut self) -> Option<HostStep<'_>> {
        let position = self.exec.recording.history.position();
        self.end_of_run.take_if(|end| end.is_after(position));
        let left = self.leave_future();
        self.note_divergence(left)?;
        Some(HostStep::begin(&mut self.exec.recording, Executed::Edit))
    }

    /// Applies a recorded edit again, in re-execution.
    pub(crate) fn reapply_edit(&mut self, edit: &WideRecord) {
        self.cpu_is_stale = true;
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

    /// Appends typed code (`Code`) at `typed_end` or typed variables (`Data`) at `typed_data_end`, and returns where. Not a step: what is
    /// typed becomes part of the program.
    ///
    /// # Errors
    /// When the capacity for typed code or data is exhausted.
    pub fn append_typed(&mut self, kind: RegionKind, bytes: &[u8]) -> Result<Address, MachineError> {
        let is_code = kind == RegionKind::Code;
        let (start, end) = if is_code {
            (self.places.typed_start, self.typed_end)
        } else {
            (self.exec.recording.state.map.typed_data.start, self.typed_data_end)
        };
        if bytes.len() as u64 > (start + self.typed_capacity).saturating_sub(end) {
            return Err(MachineError::NoRoom { capacity: self.typed_capacity });
        }
        let stored = bytes.is_empty() || self.exec.recording.state.memory.store(end, bytes);
        assert!(stored, "the memory for typed code and data is mapped");
        let new_end = end + bytes.len() as u64;
        if is_code {
            self.set_typed_end(new_end);
        } else {
            self.typed_data_end = new_end;
        }
        Ok(Address(end))
    }

    /// Adds symbols and externals that typed code declared.
    pub fn add_symbols(&mut self, program: &Program) {
        self.externals.clone_from(&program.externals);
        self.exec.recording.code.learn_symbols(program);
        self.set_typed_end(self.typed_end);
    }

    fn set_typed_end(&mut self, end: u64) {
        self.typed_end = end;
        self.set_code_ends();
        if self.exec.recording.code.set_end(self.places.typed_start, end) == KeptEntries::Nothing {
            self.exec.recording.history.evict_instructions();
        }
        self.cpu.iter_mut().for_each(Cpu::flush_code);
        self.fast.iter_mut().for_each(BlockExecutor::flush_code);
        // The run may have ended for lack of code that is there from here on.
        self.end_of_run = None;
    }

    /// Where the next typed instruction goes.
    #[must_use]
    pub fn typed_end(&self) -> Address {
        Address(self.typed_end)
    }

    /// Where the next typed variable goes.
    #[must_use]
    pub fn typed_data_end(&self) -> Address {
        Address(self.typed_data_end)
    }

    /// Removes typed variables from `address` on; the next one is placed there.
    pub fn truncate_typed_data(&mut self, address: Address) {
        let from = address.0.clamp(self.exec.recording.state.map.typed_data.start, self.typed_data_end);
        let length = (self.typed_data_end - from) as usize;
        let stored = length == 0 || self.exec.recording.state.memory.store(from, &vec![0; length]);
        assert!(stored, "the memory for typed code and data is mapped");
        self.typed_data_end = from;
    }

    /// Removes typed code from `address` on, and the record ahead of the position, which may have run it.
    pub fn truncate_typed(&mut self, address: Address) {
        let from = address.0.clamp(self.places.typed_start, self.typed_end);
        let length = (self.typed_end - from)
            .next_multiple_of(PAGE)
            .min(self.typed_capacity + PAGE - (from - self.places.typed_start));
        let left = self.leave_future();
        self.note_divergence(left);
        let stored = length == 0 || self.exec.recording.state.memory.store(from, &vec![load::FILLER; length as usize]);
        assert!(stored, "the memory for typed code and data is mapped, with a page after it");
        self.set_typed_end(from);
    }
}
