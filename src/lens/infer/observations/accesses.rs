//! Observations of accesses through known pointers: reads, writes, indexing, locking, comparisons of a length.
//!
//! A pointer is matched by value among those of the innermost calls.

use super::{MAX_CALLS, Observations, ObservedInsn, ObservedStep};
use crate::lens::infer::block_observations::BlockObservation;
use crate::lens::infer::guess::FirstWord;
use crate::lens::infer::memory_patterns;
use crate::lens::infer::memory_patterns::is_pointer;
use crate::lens::infer::pointer_observation::PointerSource;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::register::Register;
use crate::x86::facts::MemoryOperand;

impl Observations {
    /// Records an access through known pointers.
    pub(super) fn note_access(&mut self, observed: &ObservedStep, operand: &MemoryOperand, decoded: &ObservedInsn) {
        let step = observed.step.index;
        let machine = observed.machine;
        if operand.base.is_none()
            && operand.index.is_none()
            && memory_patterns::is_static(machine, operand.displacement)
        {
            if !memory_patterns::is_constant(machine, operand.displacement) {
                self.note_variable(observed, operand.displacement, operand, decoded);
            }
            return;
        }
        let Some(base) = operand.base.filter(|base| *base != Register::RSP) else { return };
        let base = before(observed, base);
        if !is_pointer(machine, base) {
            return;
        }
        if memory_patterns::is_static(machine, base)
            && !memory_patterns::is_constant(machine, base)
            && decoded.lock
            && operand.displacement == 0
        {
            self.note_variable(observed, base, operand, decoded);
        }
        self.note_block_access(observed, base, operand, decoded);
        for frame in self.calls.iter().rev().take(MAX_CALLS) {
            for idx in &frame.pointers {
                let observation = &mut self.pointers[*idx];
                if operand.writes && observation.read.is_some() && observation.source == PointerSource::Argument {
                    let beyond = observed.machine.read_u64(Address(observation.value)) == Some(base);
                    observation.written_through_inner = observation.written_through_inner.or(beyond.then_some(step));
                }
                if observation.value == base {
                    observation.note_use(observed.step, operand, decoded.float);
                }
            }
        }
    }

    fn note_block_access(
        &mut self,
        observed: &ObservedStep,
        base: u64,
        operand: &MemoryOperand,
        decoded: &ObservedInsn,
    ) {
        let Some(block) = observed.machine.block_at(Address(base)).filter(Block::is_live) else { return };
        let offset = base.wrapping_add(operand.displacement).wrapping_sub(block.address.0);
        let note = if operand.index.is_some() {
            BlockObservation::Indexed
        } else if offset < block.size {
            BlockObservation::FieldAccess { offset, width: operand.size.into(), float: decoded.float }
        } else {
            return;
        };
        self.blocks.entry(block.id).or_default().record(observed.step.index, note);
    }

    /// Records the comparison of a length in a register.
    pub(super) fn note_comparison(&mut self, observed: &ObservedStep, registers: [Option<Register>; 2]) {
        let Some(frame) = self.calls.last() else { return };
        for register in registers.into_iter().flatten() {
            let value = observed.machine.registers().gpr(register);
            for idx in &frame.pointers {
                let observation = &mut self.pointers[*idx];
                let is_length =
                    second_of(observation.location) == Some(register) && observation.second_word == Some(value);
                if is_length && observation.source == PointerSource::Argument {
                    observation.length_compared.get_or_insert(observed.step.index);
                    if let Some((id, 0)) = observation.block {
                        self.blocks.entry(id).or_default().record(observed.step.index, BlockObservation::Indexed);
                    }
                }
            }
        }
    }

    fn note_variable(
        &mut self,
        observed: &ObservedStep,
        address: u64,
        operand: &MemoryOperand,
        decoded: &ObservedInsn,
    ) {
        let location = FirstWord::Word(Address(address));
        let Some(idx) = self.record_pointer(observed, location, address, None, PointerSource::Named) else { return };
        let (step, width) = (observed.step.index, u64::from(operand.size));
        let observation = &mut self.pointers[idx];
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
fn second_of(location: FirstWord) -> Option<Register> {
    let FirstWord::Register(register) = location else { return None };
    register.argument_after()
}

/// A register's value before the step.
fn before(observed: &ObservedStep, register: Register) -> u64 {
    let change = observed.step.registers.iter().find(|change| change.register == register);
    change.map_or_else(|| observed.machine.registers().gpr(register), |change| change.old as u64)
}
