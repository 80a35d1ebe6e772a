//! Pointers that come to a place: a word that is written, an argument, a result, a variable that an instruction names.
//!
//! A pointer seen again in the same place of the same function is the same sighting; how many are kept apart is bounded.

use super::{Decoded, NEAR_FRAMES, Now, Story, is_pointer};
use crate::lens::infer::Holder;
use crate::lens::infer::block::Note;
use crate::lens::infer::pointer::{Key, Placed, Sighting, Target, Via};
use crate::lens::infer::shape;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryWrite};

/// Values that are kept apart, at most.
const MOST_SIGHTINGS: usize = 20_000;
/// Words of one write that are looked at.
const MOST_WORDS: usize = 64;

impl Story {
    pub(super) fn note_write(&mut self, now: &Now, write: &MemoryWrite, decoded: Option<&Decoded>) {
        if let Some(block) = now.machine.block_at(write.address).filter(Block::is_live) {
            self.note_block_write(now, write, (block.id, write.address.0 - block.address.0), decoded);
            let copied = decoded.is_none() && write.address == block.address;
            if copied && block.align == 1 && shape::is_text(now.machine, block.address, write.new.len() as u64) {
                self.blocks.entry(block.id).or_default().note(now.step.index, Note::Text);
            }
        }
        let first = write.address.0.next_multiple_of(8);
        let end = write.address.0 + write.new.len() as u64;
        for at in (first..end.saturating_sub(7)).step_by(8).take(MOST_WORDS) {
            let from = (at - write.address.0) as usize;
            let word = u64::from_le_bytes(write.new[from..from + 8].try_into().expect("eight bytes"));
            self.note_word(now, Address(at), word);
        }
    }

    /// A word was written: it may be a pointer, or stand beside one.
    fn note_word(&mut self, now: &Now, at: Address, word: u64) {
        for pointer_at in [at, at.plus(8), at.minus(8)] {
            self.note_header(now, pointer_at);
        }
        let idx = self.active_at(Holder::Word(at.minus(8)));
        if let Some(idx) = idx {
            self.observations[idx].second = Some(word);
            self.look_for_text(now, idx);
        }
        if is_pointer(now.machine, word) && !is_kept_by_calls(now, at) {
            let second = now.machine.read_u64(at.plus(8));
            self.sight(now, Holder::Word(at), word, second, Via::Store);
        }
    }

    /// What a call was given, and what it returned.
    pub(super) fn note_arguments(&mut self, now: &Now) {
        let entered = now.step.frames.iter().any(|event| matches!(event, FrameEvent::Push(_)));
        let left = now.step.frames.iter().any(|event| matches!(event, FrameEvent::Pop(_)));
        let served = !matches!(now.step.what, Executed::Instruction { .. });
        let allocated = now.step.heap.iter().any(|event| matches!(event, HeapEvent::Alloc(_)));
        let registers = now.machine.registers();
        if entered && shape::is_code(now.machine, registers.rip) {
            for register in Register::ARGUMENTS {
                let second = register.argument_after().map(|next| registers.gpr(next));
                self.sight(now, Holder::Register(register), registers.gpr(register), second, Via::Argument);
            }
        } else if (left && !served) || allocated {
            let second = Some(registers.gpr(Register::RDX)).filter(|_| !served);
            self.sight(now, Holder::Register(Register::RAX), registers.gpr(Register::RAX), second, Via::Result);
        }
    }

    /// Takes note of a pointer in a place; its index.
    pub(super) fn sight(
        &mut self,
        now: &Now,
        holder: Holder,
        value: u64,
        second: Option<u64>,
        via: Via,
    ) -> Option<usize> {
        if !is_pointer(now.machine, value) {
            return None;
        }
        let innermost = self.frames.len().checked_sub(1)?;
        let depth = match holder {
            Holder::Word(at) if on_stack(now, at) => self.frames.iter().rposition(|frame| at < frame.base)?,
            _ => innermost,
        };
        let owner = &self.frames[depth];
        let place = match holder {
            Holder::Register(register) => Placed::Register(register),
            Holder::Word(at) if on_stack(now, at) => Placed::FromBase(at.offset_from(owner.base)),
            Holder::Word(at) => Placed::Fixed(at.0),
        };
        let block = now.machine.block_at(Address(value)).filter(Block::is_live);
        let block = block.map(|block| (block.id, value - block.address.0));
        if !shape::is_static(now.machine, value) && block.is_none() && !on_stack(now, Address(value)) {
            return None;
        }
        let target = match block {
            Some((id, offset)) => Target::Block(id, offset),
            None if on_stack(now, Address(value)) => Target::Stack(Address(value).offset_from(owner.base)),
            None => Target::Fixed(value),
        };
        let (function, since) = (owner.function, owner.since);
        let weak = block.is_some_and(|(id, _)| self.raised.get(&id) == Some(&8));
        let from_rsp = match holder {
            Holder::Word(at) if on_stack(now, at) => Some(at.offset_from(self.low_end(now, depth))),
            _ => None,
        };
        let key = Key { function, via, place, target, weak };
        let idx = match self.known.get(&key) {
            Some(idx) => *idx,
            None if self.observations.len() >= MOST_SIGHTINGS => return None,
            None => {
                self.observations.push(Sighting {
                    at: now.step.at,
                    function,
                    depth,
                    from_rsp,
                    second,
                    block,
                    weak,
                    ..Sighting::new(now.step.index, holder, value, via)
                });
                self.known.insert(key, self.observations.len() - 1);
                self.observations.len() - 1
            }
        };
        self.observations[idx].count += 1;
        self.observations[idx].value = value;
        self.observations[idx].holder = holder;
        if via != Via::Store {
            self.observations[idx].second = second;
        }
        self.look_for_text(now, idx);
        if let (Holder::Word(at), Via::Store) = (holder, via) {
            self.slots.insert(at.0, idx);
        }
        if let Some(frame) = self.frames.iter_mut().rfind(|frame| frame.function == function && frame.since == since)
            && !frame.observations.contains(&idx)
        {
            frame.observations.push(idx);
        }
        Some(idx)
    }

    /// Whether a pair stands over text, or over the elements of a whole block.
    fn look_for_text(&mut self, now: &Now, idx: usize) {
        let observation = &mut self.observations[idx];
        let Some(length) = observation.second.filter(|length| (1..1 << 32).contains(length)) else { return };
        let room = observation.block.is_none_or(|(id, offset)| {
            let block = now.machine.block_at(Address(observation.value)).filter(|block| block.id == id);
            block.is_some_and(|block| length <= block.size - offset)
        });
        observation.text = room && shape::is_text(now.machine, Address(observation.value), length);
        let Some((id, 0)) = observation.block.filter(|_| observation.via == Via::Argument && length > 1) else {
            return;
        };
        let Some(block) = now.machine.block_at(Address(observation.value)) else { return };
        if block.size.is_multiple_of(length) && (block.size / length).is_multiple_of(block.align) {
            self.blocks.entry(id).or_default().note(now.step.index, Note::Slice { len: length });
        }
    }

    /// What rsp is to the function of a frame: for one that waits for a call, where the called one's bytes begin.
    fn low_end(&self, now: &Now, depth: usize) -> Address {
        self.frames.get(depth + 1).map_or_else(|| Address(now.machine.registers().rsp()), |inner| inner.base)
    }

    fn active_at(&self, holder: Holder) -> Option<usize> {
        let near = self.frames.iter().rev().take(NEAR_FRAMES);
        near.flat_map(|frame| frame.observations.iter().rev().copied())
            .find(|idx| self.observations[*idx].holder == holder)
    }
}

/// True for a slot in which this step put a return address or a register to be given back: no value of the program.
fn is_kept_by_calls(now: &Now, at: Address) -> bool {
    now.step.frames.iter().any(|event| match event {
        FrameEvent::Push(frame) => frame.return_slot == Some(at),
        FrameEvent::Save(saved) => saved.slot == at,
        FrameEvent::Pop(_) => false,
    })
}

fn on_stack(now: &Now, address: Address) -> bool {
    let lowest = now.machine.registers().rsp().saturating_sub(1 << 16);
    address.0 >= lowest && shape::is_on_stack(now.machine, address.0)
}
