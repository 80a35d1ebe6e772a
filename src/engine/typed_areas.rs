//! Bump allocation of what is typed at the prompt: two areas of guest memory, reserved when a program is loaded, one for code and one for
//! variables ([`TypedAreas`]).
//!
//! Typed code becomes part of the program while that runs, so the program's own addresses must not move: it is appended behind what was typed
//! before, and taking it back truncates. Invariant: behind the end of the code lies filler that no run may execute, and the decode cache, the
//! emulator's translations and the block executor's summaries hold nothing of what was there before. Cost: each change flushes these three.

use super::block::BlockExecutor;
use super::cpu::decode_cache::KeptEntries;
use super::cpu::unicorn::Cpu;
use super::error::MachineError;
use super::load;
use super::load::CodeLayout;
use super::record::recording::Recording;
use super::reexecute::Replayer;
use crate::model::addr::Address;
use crate::model::memory_map::{PAGE, RegionKind};

/// The areas of memory in which typed code and variables lie, one behind the other, and how far they are filled. What they hold is in the guest's
/// memory; the decode cache and both executors are told of each change.
pub(crate) struct TypedAreas {
    pub(crate) places: CodeLayout,
    /// Bytes reserved for typed code, and as many for variables.
    pub(crate) capacity: u64,
    /// Where typed code ends.
    pub(crate) end: u64,
    /// Where the variables begin, and where they end.
    data_start: u64,
    pub(crate) data_end: u64,
}

impl TypedAreas {
    /// Those of a program, with nothing typed. The decode cache learns where running off the code ends the run.
    pub(crate) fn new(places: CodeLayout, capacity: u64, data_start: u64, recording: &mut Recording) -> TypedAreas {
        let areas = TypedAreas { places, capacity, end: places.typed_start, data_start, data_end: data_start };
        areas.set_code_ends(recording);
        areas
    }

    fn set_code_ends(&self, recording: &mut Recording) {
        let typed = (self.capacity > 0).then_some(self.end);
        recording.code.may_end_at = self.places.code_end.into_iter().chain(typed).collect();
    }

    pub(super) fn set_end(&mut self, replayer: &mut Replayer, end: u64) {
        self.end = end;
        let recording = replayer.recording_mut();
        self.set_code_ends(recording);
        if recording.code.set_end(self.places.typed_start, end) == KeptEntries::Nothing {
            recording.history.evict_instructions();
        }
        replayer.processor.cpu.iter_mut().for_each(Cpu::flush_code);
        replayer.fast.iter_mut().for_each(BlockExecutor::flush_code);
    }

    /// Appends code or variables, and returns where.
    ///
    /// # Errors
    /// When the capacity is exhausted.
    pub(super) fn append(
        &mut self,
        replayer: &mut Replayer,
        kind: RegionKind,
        bytes: &[u8],
    ) -> Result<Address, MachineError> {
        let is_code = kind == RegionKind::Code;
        let (start, end) = if is_code { (self.places.typed_start, self.end) } else { (self.data_start, self.data_end) };
        if bytes.len() as u64 > (start + self.capacity).saturating_sub(end) {
            return Err(MachineError::NoRoom { capacity: self.capacity });
        }
        let stored = bytes.is_empty() || replayer.recording_mut().state.memory.store(end, bytes);
        assert!(stored, "the memory for typed code and data is mapped");
        let new_end = end + bytes.len() as u64;
        if is_code {
            self.set_end(replayer, new_end);
        } else {
            self.data_end = new_end;
        }
        Ok(Address(end))
    }

    /// Removes variables from an address on.
    pub(super) fn truncate_data(&mut self, replayer: &mut Replayer, address: u64) {
        let from = address.clamp(self.data_start, self.data_end);
        let length = (self.data_end - from) as usize;
        let stored = length == 0 || replayer.recording_mut().state.memory.store(from, &vec![0; length]);
        assert!(stored, "the memory for typed code and data is mapped");
        self.data_end = from;
    }

    /// Removes code from an address on, which no step ahead may have run.
    pub(super) fn truncate(&mut self, replayer: &mut Replayer, address: u64) {
        let from = address.clamp(self.places.typed_start, self.end);
        let length =
            (self.end - from).next_multiple_of(PAGE).min(self.capacity + PAGE - (from - self.places.typed_start));
        let filler = vec![load::FILLER; length as usize];
        let stored = length == 0 || replayer.recording_mut().state.memory.store(from, &filler);
        assert!(stored, "the memory for typed code and data is mapped, with a page after it");
        self.set_end(replayer, from);
    }
}
