//! Observations of pointers that arrive in a location: stored words, arguments, results, statics named by an
//! instruction.
//!
//! The same pointer in the same location of the same function is one observation; their number is bounded.

use super::{MAX_CALLS, Observations, ObservedInsn, ObservedStep};
use crate::lens::infer::block_observations::BlockObservation;
use crate::lens::infer::guess::FirstWord;
use crate::lens::infer::memory_patterns;
use crate::lens::infer::memory_patterns::is_pointer;
use crate::lens::infer::pointer_observation::{
    LocationKey, ObservationKey, PointerObservation, PointerSource, TargetKey,
};
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryWrite};

/// Distinct pointer observations.
const MAX_POINTERS: usize = 20_000;
/// Words examined per write.
const MOST_WORDS: usize = 64;

impl Observations {
    pub(super) fn note_write(&mut self, observed: &ObservedStep, write: &MemoryWrite, decoded: Option<&ObservedInsn>) {
        if let Some(block) = observed.machine.block_at(write.address).filter(Block::is_live) {
            self.note_block_write(observed, write, (block.id, write.address.0 - block.address.0), decoded);
            let copied = decoded.is_none() && write.address == block.address;
            if copied
                && block.align == 1
                && memory_patterns::is_text(observed.machine, block.address, write.new.len() as u64)
            {
                self.blocks.entry(block.id).or_default().record(observed.step.index, BlockObservation::Text);
            }
        }
        let first = write.address.0.next_multiple_of(8);
        let end = write.address.0 + write.new.len() as u64;
        for at in (first..end.saturating_sub(7)).step_by(8).take(MOST_WORDS) {
            let from = (at - write.address.0) as usize;
            let word = u64::from_le_bytes(write.new[from..from + 8].try_into().expect("eight bytes"));
            self.note_word(observed, Address(at), word);
        }
    }

    /// Records a written word: a pointer, or the second word of one.
    fn note_word(&mut self, observed: &ObservedStep, at: Address, word: u64) {
        for pointer_at in [at, at.plus(8), at.minus(8)] {
            self.note_header(observed, pointer_at);
        }
        let idx = self.find_in_calls(FirstWord::Word(at.minus(8)));
        if let Some(idx) = idx {
            self.pointers[idx].second_word = Some(word);
            self.note_pair(observed, idx);
        }
        if is_pointer(observed.machine, word) && !is_saved_by_call(observed, at) {
            let second_word = observed.machine.read_u64(at.plus(8));
            self.record_pointer(observed, FirstWord::Word(at), word, second_word, PointerSource::Store);
        }
    }

    /// Records the arguments of a call that begins, or the result of one that ended.
    pub(super) fn note_arguments(&mut self, observed: &ObservedStep) {
        let entered = observed.step.frames.iter().any(|event| matches!(event, FrameEvent::Push(_)));
        let left = observed.step.frames.iter().any(|event| matches!(event, FrameEvent::Pop(_)));
        let served = !matches!(observed.step.what, Executed::Instruction { .. });
        let allocated = observed.step.heap.iter().any(|event| matches!(event, HeapEvent::Alloc(_)));
        let registers = observed.machine.registers();
        if entered && memory_patterns::is_code(observed.machine, registers.rip) {
            for register in Register::ARGUMENTS {
                let second_word = register.argument_after().map(|next| registers.gpr(next));
                self.record_pointer(
                    observed,
                    FirstWord::Register(register),
                    registers.gpr(register),
                    second_word,
                    PointerSource::Argument,
                );
            }
        } else if (left && !served) || allocated {
            let second_word = Some(registers.gpr(Register::RDX)).filter(|_| !served);
            self.record_pointer(
                observed,
                FirstWord::Register(Register::RAX),
                registers.gpr(Register::RAX),
                second_word,
                PointerSource::Result,
            );
        }
    }

    /// Records a pointer in a location; returns its index.
    pub(super) fn record_pointer(
        &mut self,
        observed: &ObservedStep,
        location: FirstWord,
        value: u64,
        second_word: Option<u64>,
        source: PointerSource,
    ) -> Option<usize> {
        if !is_pointer(observed.machine, value) {
            return None;
        }
        let innermost = self.calls.len().checked_sub(1)?;
        let depth = match location {
            FirstWord::Word(at) if on_stack(observed, at) => self.calls.iter().rposition(|frame| at < frame.base)?,
            _ => innermost,
        };
        let owner = &self.calls[depth];
        let location_key = match location {
            FirstWord::Register(register) => LocationKey::Register(register),
            FirstWord::Word(at) if on_stack(observed, at) => LocationKey::FromBase(at.offset_from(owner.base)),
            FirstWord::Word(at) => LocationKey::Fixed(at.0),
        };
        let block = observed.machine.block_at(Address(value)).filter(Block::is_live);
        let block = block.map(|block| (block.id, value - block.address.0));
        if !memory_patterns::is_static(observed.machine, value)
            && block.is_none()
            && !on_stack(observed, Address(value))
        {
            return None;
        }
        let target = match block {
            Some((id, offset)) => TargetKey::Block(id, offset),
            None if on_stack(observed, Address(value)) => TargetKey::Stack(Address(value).offset_from(owner.base)),
            None => TargetKey::Fixed(value),
        };
        let (function, since) = (owner.function, owner.since);
        let weak_raised = block.is_some_and(|(id, _)| self.last_raised_count.get(&id) == Some(&8));
        let from_rsp = match location {
            FirstWord::Word(at) if on_stack(observed, at) => {
                Some(at.offset_from(self.stack_pointer_of(observed, depth)))
            }
            _ => None,
        };
        let key = ObservationKey { function, source, location: location_key, target, weak_raised };
        let idx = match self.pointers_by_key.get(&key) {
            Some(idx) => *idx,
            None if self.pointers.len() >= MAX_POINTERS => return None,
            None => {
                self.pointers.push(PointerObservation {
                    at: observed.step.at,
                    function,
                    depth,
                    from_rsp,
                    second_word,
                    block,
                    weak_raised,
                    ..PointerObservation::new(observed.step.index, location, value, source)
                });
                self.pointers_by_key.insert(key, self.pointers.len() - 1);
                self.pointers.len() - 1
            }
        };
        self.pointers[idx].count += 1;
        self.pointers[idx].value = value;
        self.pointers[idx].location = location;
        if source != PointerSource::Store {
            self.pointers[idx].second_word = second_word;
        }
        self.note_pair(observed, idx);
        if let (FirstWord::Word(at), PointerSource::Store) = (location, source) {
            self.slots.insert(at.0, idx);
        }
        if let Some(frame) = self.calls.iter_mut().rfind(|frame| frame.function == function && frame.since == since)
            && !frame.pointers.contains(&idx)
        {
            frame.pointers.push(idx);
        }
        Some(idx)
    }

    /// Checks whether pointer and length delimit text, or the elements of a whole block.
    fn note_pair(&mut self, observed: &ObservedStep, idx: usize) {
        let observation = &mut self.pointers[idx];
        let Some(length) = observation.second_word.filter(|length| (1..1 << 32).contains(length)) else { return };
        let room = observation.block.is_none_or(|(id, offset)| {
            let block = observed.machine.block_at(Address(observation.value)).filter(|block| block.id == id);
            block.and_then(|block| block.size.checked_sub(offset)).is_some_and(|room| length <= room)
        });
        observation.text = room && memory_patterns::is_text(observed.machine, Address(observation.value), length);
        let Some((id, 0)) = observation.block.filter(|_| observation.source == PointerSource::Argument && length > 1)
        else {
            return;
        };
        let Some(block) = observed.machine.block_at(Address(observation.value)) else { return };
        if block.size.is_multiple_of(length) && (block.size / length).is_multiple_of(block.align) {
            self.blocks
                .entry(id)
                .or_default()
                .record(observed.step.index, BlockObservation::PassedWithLength { len: length });
        }
    }

    /// The stack pointer of a frame's function: for a caller, the base of the frame that it called.
    fn stack_pointer_of(&self, observed: &ObservedStep, depth: usize) -> Address {
        self.calls.get(depth + 1).map_or_else(|| Address(observed.machine.registers().rsp()), |inner| inner.base)
    }

    fn find_in_calls(&self, location: FirstWord) -> Option<usize> {
        let near = self.calls.iter().rev().take(MAX_CALLS);
        near.flat_map(|frame| frame.pointers.iter().rev().copied()).find(|idx| self.pointers[*idx].location == location)
    }
}

/// True for a slot in which this step saved a return address or a callee-saved register.
fn is_saved_by_call(observed: &ObservedStep, at: Address) -> bool {
    observed.step.frames.iter().any(|event| match event {
        FrameEvent::Push(frame) => frame.return_slot == Some(at),
        FrameEvent::Save(saved) => saved.slot == at,
        FrameEvent::Pop(_) => false,
    })
}

fn on_stack(observed: &ObservedStep, address: Address) -> bool {
    let lowest = observed.machine.registers().rsp().saturating_sub(1 << 16);
    address.0 >= lowest && memory_patterns::is_on_stack(observed.machine, address.0)
}
