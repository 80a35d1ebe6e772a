//! Calling the function of an [`Entry::Call`](crate::model::program::Entry::Call) once more with other arguments, in the same
//! machine.
//!
//! The state is then as if the machine had just been made for that call, at a fraction of the cost. No step is taken.

use super::block::Reexecution;
use super::error::MachineError;
use super::load;
use super::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::memory_map::ARGUMENT_BASE;

impl Machine {
    /// Goes back to the start, forgets the record, and puts other arguments in place: `memory` is what lies at
    /// [`ARGUMENT_BASE`], as many bytes as the program has there.
    ///
    /// # Errors
    /// When the record does not reach back to the start, or the bytes do not fit.
    pub fn call_again(&mut self, arguments: [u64; 6], memory: &[u8]) -> Result<(), MachineError> {
        self.seek(StepIndex(0));
        if self.position() != StepIndex(0) {
            return Err(MachineError::CallForgotten);
        }
        self.leave_future();
        self.fast.iter_mut().for_each(|fast| fast.reexecution = Reexecution::default());
        self.ended = None;
        self.is_stale = true;
        load::put_arguments(&mut self.exec.recording.state.registers, arguments);
        if !memory.is_empty() && !self.exec.recording.state.memory.store(ARGUMENT_BASE, memory) {
            return Err(MachineError::ArgumentsTooLarge { size: memory.len() });
        }
        Ok(())
    }
}
