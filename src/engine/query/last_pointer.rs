//! What became of the last pointer to a leaked block: a walk back over the log to the newest step that lost a copy of it.
//!
//! A copy counts where the program can still reach it: in the stack from rsp up, in a static variable, in a live block that did not leak
//! itself, and in a general register, unless a call that has returned since may have changed it. At the end no copy is left but in registers,
//! so the newest step that loses a copy lost the last one.
//! Costs some microseconds a step; only the log is looked at, and the position is the same afterwards.

use crate::engine::cpu::decode_cache::CodeAt;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId};
use crate::model::fault::{LastPointer, Writer};
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::step::{HeapEvent, Step};
use crate::x86::facts::Flow;

/// Words of an ended frame that are looked at.
const MOST_WORDS: u64 = 4096;

/// A copy in a register that a call may change, lost at a step or held at the end. Whether it was a pointer still, or what a call had left
/// behind, shows further back: a return between where it was made and where it went makes it the latter.
#[derive(Clone, Copy)]
struct Candidate {
    register: Register,
    lost: Option<StepIndex>,
    is_confirmed: bool,
}

impl Recording {
    /// What became of the last pointer to `block`, one of the blocks in `leaked`; steps before `since` are not looked at.
    pub(crate) fn last_pointer(&mut self, block: &Block, leaked: &[BlockId], since: u64) -> Option<LastPointer> {
        let position = self.history.position();
        let held: Vec<Register> = registers_holding(&self.state, block).collect();
        if let Some(register) = held.iter().find(|register| Register::CALLEE_SAVED.contains(register)) {
            return Some(LastPointer::Held(*register));
        }
        let held = held.into_iter().map(|register| Candidate { register, lost: None, is_confirmed: false });
        let mut candidates: Vec<Candidate> = held.collect();
        let mut certain = None;
        while !is_decided(&candidates, certain) && self.history.position() > since && self.undo() {
            let here = self.history.position();
            let before: Vec<Register> = registers_holding(&self.state, block).collect();
            let slots = copies_in_frames(&self.state, block);
            let ends_call = self.ends_call();
            let Some(step) = self.redo_as_step() else { break };
            let state = &self.state;
            if ends_call {
                candidates.retain(|candidate| candidate.is_confirmed || is_result(candidate.register));
            }
            for candidate in &mut candidates {
                candidate.is_confirmed |= !before.contains(&candidate.register);
            }
            let lost = before.into_iter().filter(|register| !points_into(state.registers.gpr(*register), block));
            let (saved, scratch): (Vec<Register>, _) =
                lost.partition(|register| Register::CALLEE_SAVED.contains(register));
            let scratch = scratch.into_iter().filter(|_| !ends_call);
            candidates.extend(scratch.map(|register| Candidate {
                register,
                lost: Some(step.index),
                is_confirmed: false,
            }));
            let loses = !saved.is_empty()
                || slots.into_iter().any(|slot| slot < state.registers.rsp())
                || overwrites(state, &step, block, leaked)
                || step.heap.iter().any(|event| frees_copy(state, event, block, leaked));
            certain = certain.or_else(|| loses.then_some(step.index));
            self.seek(here);
        }
        let confirmed = candidates.iter().find(|candidate| candidate.is_confirmed);
        let found = match (confirmed, certain) {
            (Some(Candidate { register, lost: None, .. }), _) => Some(Ok(*register)),
            (Some(Candidate { lost: Some(step), .. }), certain) => {
                Some(Err(certain.map_or(*step, |other| other.max(*step))))
            }
            (None, certain) => certain.map(Err),
        };
        let found = found.map(|found| match found {
            Ok(register) => LastPointer::Held(register),
            Err(step) => {
                self.seek(step.0);
                LastPointer::Lost(self.writer_here(step))
            }
        });
        self.seek(position);
        found
    }

    /// Whether the step at the position returns from a call, so that what it leaves in scratch registers means nothing.
    fn ends_call(&mut self) -> bool {
        match self.code.find(self.state.registers.rip, &self.state.memory) {
            CodeAt::Instruction(idx) => matches!(self.code.entry(idx).facts.flow, Flow::Return { .. }),
            CodeAt::Runtime(_) => true,
            CodeAt::External(_) | CodeAt::Nothing => false,
        }
    }

    /// The instruction responsible for the step at the position: for one of the host's, the call before it.
    fn writer_here(&mut self, step: StepIndex) -> Writer {
        if self.code.runtime_at(self.state.registers.rip).is_some() {
            self.undo();
        }
        Writer { step, at: Address(self.state.registers.rip) }
    }
}

/// Whether the newest loss is known: no candidate is open, and there is one that counts.
fn is_decided(candidates: &[Candidate], certain: Option<StepIndex>) -> bool {
    candidates.first().map_or(certain.is_some(), |first| first.is_confirmed)
}

/// What a call returns is in rax, and in rdx where it is a pair.
fn is_result(register: Register) -> bool {
    matches!(register, Register::RAX | Register::RDX)
}

fn points_into(value: u64, block: &Block) -> bool {
    block.contains(Address(value))
}

fn registers_holding<'a>(state: &'a State, block: &'a Block) -> impl Iterator<Item = Register> + 'a {
    (0..16).map(Register::Gpr).filter(|register| points_into(state.registers.gpr(*register), block))
}

/// Slots near rsp that hold a copy: those that a step can take off the stack.
fn copies_in_frames(state: &State, block: &Block) -> Vec<u64> {
    let rsp = state.registers.rsp().next_multiple_of(8);
    let Some(stack) = state.memory.region_at(rsp).filter(|region| region.kind == RegionKind::Stack) else {
        return Vec::new();
    };
    let end = stack.end().0.min(rsp + 8 * MOST_WORDS);
    let Some(bytes) = state.memory.read(rsp, (end - rsp) as usize) else { return Vec::new() };
    let words = bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("chunks of 8")));
    (rsp..).step_by(8).zip(words).filter(|(_, word)| points_into(*word, block)).map(|(slot, _)| slot).collect()
}

/// Whether a step overwrites a copy in memory; the state is the one after it.
fn overwrites(state: &State, step: &Step, block: &Block, leaked: &[BlockId]) -> bool {
    step.writes.iter().any(|write| {
        let (from, end) = (write.address.0 & !7, write.address.0 + write.old.len() as u64);
        (from..end).step_by(8).any(|slot| {
            let Some(after) = state.memory.read_number(slot, 8) else { return false };
            let mut before = after.to_le_bytes();
            for (offset, byte) in write.old.iter().enumerate() {
                let at = (write.address.0 + offset as u64).wrapping_sub(slot);
                if let Some(old) = usize::try_from(at).ok().and_then(|at| before.get_mut(at)) {
                    *old = *byte;
                }
            }
            points_into(u64::from_le_bytes(before), block)
                && !points_into(after, block)
                && is_reachable(state, slot, leaked)
        })
    })
}

fn is_reachable(state: &State, slot: u64, leaked: &[BlockId]) -> bool {
    match state.memory.region_at(slot).map(|region| region.kind) {
        Some(RegionKind::Stack) => slot >= state.registers.rsp(),
        Some(RegionKind::Heap) => {
            let holder = state.heap.block_at(Address(slot)).filter(Block::is_live);
            holder.is_some_and(|holder| !leaked.contains(&holder.id))
        }
        found => found.is_some(),
    }
}

/// Whether a block is freed that holds a copy; its bytes are still there.
fn frees_copy(state: &State, event: &HeapEvent, block: &Block, leaked: &[BlockId]) -> bool {
    let HeapEvent::Free { id, .. } = event else { return false };
    let Some(freed) = state.heap.block(*id).filter(|freed| freed.id != block.id && !leaked.contains(&freed.id)) else {
        return false;
    };
    let bytes = state.memory.read(freed.address.0, freed.size as usize).unwrap_or_default();
    let mut words = bytes.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("chunks of 8")));
    words.any(|word| points_into(word, block))
}
