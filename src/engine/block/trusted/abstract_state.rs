//! The abstract domain of the analysis: for each program point of a function, what registers and frame slots hold, whoever called it.
//!
//! A value is a register's value at entry, an address in the frame, or anything (a flat lattice, join to top); 32-bit and narrower results
//! are anything. Frame addresses are offsets from the return slot, which is 8 above a multiple of 16. Stack pointer, defined bytes and noted
//! saves must be exact: paths that differ there cannot be joined, and the function is not trusted. Control flow is in `control_flow`.
//!
//! Across a call the frame is kept and callee-saved registers too: trusted callees write only below their own return slot and preserve them
//! (assume/guarantee; `emitter` refuses the group otherwise). Cost: a few map operations an instruction.

use crate::engine::block::frame_memory::{FrameMemory, SavedRegister};
use crate::engine::block::symbolic::number_of;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::register::Register;
use crate::x86::dataflow::DataMove;
use crate::x86::facts::{InsnFacts, InsnKind, MemoryOperand, SegmentBase};
use crate::x86::transfer::{Extension, TransferExpr, effects};

const RSP: usize = 4;

/// The state at one program point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct AbstractState {
    registers: [AbstractValue; 16],
    memory: FrameMemory<AbstractValue>,
    /// The callee-saved registers that were pushed, and where.
    pub saves: Vec<(u8, i64)>,
}

/// An abstract value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum AbstractValue {
    /// The value of this register at entry.
    AtEntry(u8),
    /// The address at this offset.
    Frame(i64),
    Anything,
}

/// An instruction that only changes registers and memory.
pub(crate) struct DataInsn<'a> {
    pub facts: &'a InsnFacts,
    pub bytes: &'a [u8],
    pub at: u64,
}

impl AbstractState {
    pub(super) fn at_entry() -> AbstractState {
        let mut registers = std::array::from_fn(|number| AbstractValue::AtEntry(number as u8));
        registers[RSP] = AbstractValue::Frame(0);
        // The return address is not part of the function's frame.
        AbstractState { registers, memory: FrameMemory::undefined(), saves: Vec::new() }
    }

    /// The stack pointer.
    pub(super) fn rsp(&self) -> i64 {
        match self.registers[RSP] {
            AbstractValue::Frame(at) => at,
            AbstractValue::AtEntry(_) | AbstractValue::Anything => {
                unreachable!("an instruction after which it is unknown is refused")
            }
        }
    }

    /// The offset of the lowest defined byte, or 0.
    pub(super) fn lowest_defined(&self) -> i64 {
        self.memory.lowest_defined()
    }

    /// The defined bytes: offset and length.
    pub(super) fn defined_bytes(&self) -> impl Iterator<Item = (i64, u64)> {
        self.memory.defined_bytes()
    }

    /// Where the entry values of the callee-saved registers are, in the order of [`Register::CALLEE_SAVED`]; `None` if one is lost.
    pub(super) fn saved_registers(&self) -> Option<[SavedRegister; 6]> {
        let mut all = [SavedRegister::InPlace; 6];
        for (saved, register) in all.iter_mut().zip(Register::CALLEE_SAVED) {
            let number = number_of(register)?;
            if self.registers[usize::from(number)] != AbstractValue::AtEntry(number) {
                *saved = SavedRegister::At(self.memory.slot_with(AbstractValue::AtEntry(number))?);
            }
        }
        Some(all)
    }

    /// The join of two states; `None` where stack pointer, defined bytes or saved registers differ.
    pub(super) fn join(mut self, other: &AbstractState) -> Option<AbstractState> {
        (self.saves == other.saves && self.registers[RSP] == other.registers[RSP]).then_some(())?;
        self.memory.join(&other.memory)?;
        for (value, other) in self.registers.iter_mut().zip(&other.registers) {
            if value != other {
                *value = AbstractValue::Anything;
            }
        }
        Some(self)
    }

    /// The transfer function of an instruction; `None` if the function cannot be trusted because of it.
    pub(super) fn execute(&mut self, insn: &DataInsn) -> Option<()> {
        let facts = insn.facts;
        let is_tracked =
            |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
        facts.writes.iter().all(is_tracked).then_some(())?;
        let effects = effects(insn.bytes, insn.at)?;
        let mut offsets = Vec::new();
        for operand in &facts.memory {
            offsets.push(self.frame_offset(operand, facts.kind)?);
        }
        if let InsnKind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            self.save(number_of(register)?, *offsets.first()?);
        }
        let before = self.clone();
        let results: Vec<(u8, AbstractValue)> = effects
            .iter()
            .filter_map(|effect| {
                Some((number_of(effect.to)?, before.evaluate(&effect.value, offsets.first().copied())))
            })
            .collect();
        for (operand, at) in facts.memory.iter().zip(&offsets).filter(|(operand, _)| operand.writes) {
            let from = if let DataMove::Store { from } = facts.moves { number_of(from) } else { None };
            let value = from.map_or(AbstractValue::Anything, |from| before.registers[usize::from(from)]);
            self.write(*at, operand.size.into(), value);
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = results.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.map_or(AbstractValue::Anything, |(_, value)| *value);
        }
        // Never above the return slot, and always aligned to a slot.
        matches!(self.registers[RSP], AbstractValue::Frame(at) if at <= 0 && at % 8 == 0).then_some(())
    }

    /// The state with the return address of a call pushed; `None` if the call might be reported.
    pub(super) fn at_call(&self) -> Option<AbstractState> {
        let mut at_call = self.clone();
        let rsp = self.rsp();
        ((rsp + 8) % 16 == 0).then_some(())?;
        self.saved_registers()?;
        at_call.registers[RSP] = AbstractValue::Frame(rsp - 8);
        at_call.memory.write(rsp - 8, 8, None);
        Some(at_call)
    }

    /// The state after a call returned: caller-saved registers are anything, and what is below the stack pointer is dead.
    pub(super) fn after_call(mut self) -> AbstractState {
        let rsp = self.rsp();
        for (number, value) in (0..).zip(&mut self.registers) {
            if !Register::CALLEE_SAVED.contains(&Register::Gpr(number)) && usize::from(number) != RSP {
                *value = AbstractValue::Anything;
            }
        }
        self.memory.end_below(rsp);
        self
    }

    /// Whether a return from here is valid.
    pub(super) fn may_return(&self) -> Option<()> {
        let is_preserved = |register: Register| {
            number_of(register)
                .is_some_and(|number| self.registers[usize::from(number)] == AbstractValue::AtEntry(number))
        };
        (self.rsp() == 0 && Register::CALLEE_SAVED.into_iter().all(is_preserved)).then_some(())
    }

    /// The frame offset of an operand, if its access passes every check.
    fn frame_offset(&self, operand: &MemoryOperand, kind: InsnKind) -> Option<i64> {
        let is_plain = !operand.is_32_bit && operand.bit_offset.is_none() && !operand.index_is_byte;
        let is_small = (1..=16).contains(&operand.size);
        (is_plain && is_small && operand.index.is_none() && operand.segment == SegmentBase::Zero).then_some(())?;
        let AbstractValue::Frame(base) = self.registers[usize::from(number_of(operand.base?)?)] else { return None };
        let at = base.checked_add(operand.displacement.cast_signed())?;
        let size = i64::from(operand.size);
        let is_own = (-(1 << 20)..0).contains(&at) && at + size <= 0;
        let is_aligned = (at + 8) % i64::from(operand.align) == 0;
        let is_near = !operand.writes || matches!(kind, InsnKind::Push(_)) || at + RED_ZONE as i64 >= self.rsp();
        let is_defined = !operand.reads || self.memory.is_defined(at, size);
        (is_own && is_aligned && is_near && is_defined).then_some(at)
    }

    fn write(&mut self, at: i64, size: i64, value: AbstractValue) {
        self.memory.write(at, size, Some(value).filter(|value| *value != AbstractValue::Anything));
    }

    /// As [`ShadowStack::save`](crate::engine::state::frames::ShadowStack::save) does: each register once, six at most.
    fn save(&mut self, register: u8, at: i64) {
        if self.saves.len() < 6 && !self.saves.iter().any(|(other, _)| *other == register) {
            self.saves.push((register, at));
        }
    }

    fn evaluate(&self, computed: &TransferExpr, frame_offset: Option<i64>) -> AbstractValue {
        let of = |register| {
            number_of(register).map_or(AbstractValue::Anything, |number| self.registers[usize::from(number)])
        };
        match *computed {
            TransferExpr::Sum { base: Some(base), index: None, displacement, bits: 64, factor: _ } => {
                match (of(base), displacement.cast_signed()) {
                    (value, 0) => value,
                    (AbstractValue::Frame(at), plus) => {
                        at.checked_add(plus).map_or(AbstractValue::Anything, AbstractValue::Frame)
                    }
                    _ => AbstractValue::Anything,
                }
            }
            TransferExpr::Loaded { size: 8, sign: Extension::Zero } => {
                frame_offset.and_then(|at| self.memory.slot(at)).unwrap_or(AbstractValue::Anything)
            }
            _ => AbstractValue::Anything,
        }
    }
}
