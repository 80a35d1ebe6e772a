//! Re-entry: calling the function of an [`Entry::Call`](crate::model::program::Entry::Call) again with other arguments, in one machine.
//!
//! An exercise is judged on hundreds of arguments, and making a machine costs more than a call. Seeking to the start and truncating the
//! record leaves the state as if the machine were new. No step is taken.

use super::error::MachineError;
use super::load;
use super::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::program::CallArguments;

impl Machine {
    /// Goes back to the start, truncates the record, and puts other arguments in place: `memory` is what lies at
    /// the map's `arguments`, as many bytes as the program has there.
    ///
    /// # Errors
    /// When the record does not reach back to the start, or the bytes do not fit.
    pub fn call_again(&mut self, arguments: CallArguments, memory: &[u8]) -> Result<(), MachineError> {
        self.seek(StepIndex(0));
        if self.position() != StepIndex(0) {
            return Err(MachineError::CallForgotten);
        }
        // What was begun here began with the old arguments.
        self.replayer.recording_mut().truncate();
        self.ending.forget();
        self.replayer.processor.is_stale = true;
        load::put_arguments(&mut self.replayer.recording_mut().state.registers, arguments);
        let start = self.replayer.recording_mut().state.map.arguments;
        if !memory.is_empty() && !self.replayer.recording_mut().state.memory.store(start, memory) {
            return Err(MachineError::ArgumentsTooLarge { size: memory.len() });
        }
        Ok(())
    }
}
