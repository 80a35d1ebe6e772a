//! What instructions do through pointers that are known: reading, writing, indexing, locking, comparing a length.
//!
//! A pointer is known by its value, in the innermost frames only.

use super::{Decoded, NEAR_FRAMES, Now, Story, is_pointer};
use crate::lens::infer::Holder;
use crate::lens::infer::block::Note;
use crate::lens::infer::pointer::Via;
use crate::lens::infer::shape;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::register::Register;
use crate::x86::facts::MemoryOperand;

impl Story {
    /// Notes what an instruction did through a pointer that is known.
    pub(super) fn note_access(&mut self, now: &Now, operand: &MemoryOperand, decoded: &Decoded) {
        let step = now.step.index;
        let machine = now.machine;
        if operand.base.is_none() && operand.index.is_none() && shape::is_static(machine, operand.displacement) {
            if !shape::is_constant(machine, operand.displacement) {
                self.note_variable(now, operand.displacement, operand, decoded);
            }
            return;
        }
        let Some(base) = operand.base.filter(|base| *base != Register::RSP) else { return };
        let base = before(now, base);
        if !is_pointer(machine, base) {
            return;
        }
        let is_variable = shape::is_static(machine, base) && !shape::is_constant(machine, base);
        if is_variable && decoded.lock && operand.displacement == 0 {
            self.note_variable(now, base, operand, decoded);
        }
        self.note_block_access(now, base, operand, decoded);
        for frame in self.frames.iter().rev().take(NEAR_FRAMES) {
            for idx in &frame.observations {
                let observation = &mut self.observations[*idx];
                if operand.writes && observation.read.is_some() && observation.via == Via::Argument {
                    let beyond = now.machine.read_u64(Address(observation.value)) == Some(base);
                    observation.written_beyond = observation.written_beyond.or(beyond.then_some(step));
                }
                if observation.value == base {
                    observation.note_use(now.step, operand, decoded.float);
                }
            }
        }
    }

    fn note_block_access(&mut self, now: &Now, base: u64, operand: &MemoryOperand, decoded: &Decoded) {
        let Some(block) = now.machine.block_at(Address(base)).filter(Block::is_live) else { return };
        let offset = base.wrapping_add(operand.displacement).wrapping_sub(block.address.0);
        let note = if operand.index.is_some() {
            Note::Counted
        } else if offset < block.size {
            Note::Field { offset, width: operand.size.into(), float: decoded.float }
        } else {
            return;
        };
        self.blocks.entry(block.id).or_default().note(now.step.index, note);
    }

    /// A length in a register is compared before it is relied on.
    pub(super) fn note_comparison(&mut self, now: &Now, registers: [Option<Register>; 2]) {
        let Some(frame) = self.frames.last() else { return };
        for register in registers.into_iter().flatten() {
            let value = now.machine.registers().gpr(register);
            for idx in &frame.observations {
                let observation = &mut self.observations[*idx];
                let is_length = second_of(observation.holder) == Some(register) && observation.second == Some(value);
                if is_length && observation.via == Via::Argument {
                    observation.tested.get_or_insert(now.step.index);
                    if let Some((id, 0)) = observation.block {
                        self.blocks.entry(id).or_default().note(now.step.index, Note::Counted);
                    }
                }
            }
        }
    }

    fn note_variable(&mut self, now: &Now, address: u64, operand: &MemoryOperand, decoded: &Decoded) {
        let holder = Holder::Word(Address(address));
        let Some(idx) = self.sight(now, holder, address, None, Via::Named) else { return };
        let (step, width) = (now.step.index, u64::from(operand.size));
        let observation = &mut self.observations[idx];
        observation.width.get_or_insert((step, width, decoded.float));
        if operand.writes {
            observation.written.get_or_insert(step);
        }
        if decoded.lock {
            observation.locked.get_or_insert(step);
        }
    }
}

/// The argument register after this one.
fn second_of(holder: Holder) -> Option<Register> {
    let Holder::Register(register) = holder else { return None };
    register.argument_after()
}

/// A register's value before the step.
fn before(now: &Now, register: Register) -> u64 {
    let change = now.step.registers.iter().find(|change| change.register == register);
    change.map_or_else(|| now.machine.registers().gpr(register), |change| change.old as u64)
}
