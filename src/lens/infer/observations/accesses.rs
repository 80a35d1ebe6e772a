//! What instructions do through pointers that are known: reading, writing, indexing, locking, comparing a length.
//!
//! A pointer is known by its value, in the innermost frames only.

use super::{DecodedInsn, NEAR_FRAMES, Observations, ObservedStep};
use crate::lens::infer::block_observations::BlockObservation;
use crate::lens::infer::guess::ValueLocation;
use crate::lens::infer::memory_patterns;
use crate::lens::infer::memory_patterns::is_pointer;
use crate::lens::infer::pointer_observation::PointerSource;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::register::Register;
use crate::x86::facts::MemoryOperand;

impl Observations {
    /// Notes what an instruction did through a pointer that is known.
    pub(super) fn note_access(&mut self, now: &ObservedStep, operand: &MemoryOperand, decoded: &DecodedInsn) {
        let step = now.step.index;
        if operand.base.is_none() && operand.index.is_none() && memory_patterns::is_static(operand.displacement) {
            if !memory_patterns::is_constant(operand.displacement) {
                self.note_variable(now, operand.displacement, operand, decoded);
            }
            return;
        }
        let Some(base) = operand.base.filter(|base| *base != Register::RSP) else { return };
        let base = before(now, base);
        if !is_pointer(base) {
            return;
        }
        if memory_patterns::is_static(base)
            && !memory_patterns::is_constant(base)
            && decoded.lock
            && operand.displacement == 0
        {
            self.note_variable(now, base, operand, decoded);
        }
        self.note_block_access(now, base, operand, decoded);
        for frame in self.frames.iter().rev().take(NEAR_FRAMES) {
            for idx in &frame.observations {
                let observation = &mut self.observations[*idx];
                if operand.writes && observation.read.is_some() && observation.via == PointerSource::Argument {
                    let beyond = now.machine.read_u64(Address(observation.value)) == Some(base);
                    observation.written_beyond = observation.written_beyond.or(beyond.then_some(step));
                }
                if observation.value == base {
                    observation.note_use(now.step, operand, decoded.float);
                }
            }
        }
    }

    fn note_block_access(&mut self, now: &ObservedStep, base: u64, operand: &MemoryOperand, decoded: &DecodedInsn) {
        let Some(block) = now.machine.block_at(Address(base)).filter(Block::is_live) else { return };
        let offset = base.wrapping_add(operand.displacement).wrapping_sub(block.address.0);
        let note = if operand.index.is_some() {
            BlockObservation::Counted
        } else if offset < block.size {
            BlockObservation::Field { offset, width: operand.size.into(), float: decoded.float }
        } else {
            return;
        };
        self.blocks.entry(block.id).or_default().note(now.step.index, note);
    }

    /// A length in a register is compared before it is relied on.
    pub(super) fn note_comparison(&mut self, now: &ObservedStep, registers: [Option<Register>; 2]) {
        let Some(frame) = self.frames.last() else { return };
        for register in registers.into_iter().flatten() {
            let value = now.machine.registers().gpr(register);
            for idx in &frame.observations {
                let observation = &mut self.observations[*idx];
                let is_length = second_of(observation.holder) == Some(register) && observation.second == Some(value);
                if is_length && observation.via == PointerSource::Argument {
                    observation.tested.get_or_insert(now.step.index);
                    if let Some((id, 0)) = observation.block {
                        self.blocks.entry(id).or_default().note(now.step.index, BlockObservation::Counted);
                    }
                }
            }
        }
    }

    fn note_variable(&mut self, now: &ObservedStep, address: u64, operand: &MemoryOperand, decoded: &DecodedInsn) {
        let holder = ValueLocation::Word(Address(address));
        let Some(idx) = self.sight(now, holder, address, None, PointerSource::Named) else { return };
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
fn second_of(holder: ValueLocation) -> Option<Register> {
    let ValueLocation::Register(register) = holder else { return None };
    register.argument_after()
}

/// A register's value before the step.
fn before(now: &ObservedStep, register: Register) -> u64 {
    let change = now.step.registers.iter().find(|change| change.register == register);
    change.map_or_else(|| now.machine.registers().gpr(register), |change| change.old as u64)
}
