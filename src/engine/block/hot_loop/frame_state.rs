//! The abstract domain of the analysis of a loop: what registers and the fresh part of the stack hold at a point, as far as that is certain.
//!
//! Offsets are from the stack pointer at the loop's entry. Bytes below it are *fresh*: what the loop pushes, and the frames of calls that it
//! makes. A value is a frame address, what a register held when a frame was entered (for the loop's own function: when the loop was
//! entered), or anything. Fresh bytes start undefined; only operands at a known offset can reach them, all others are checked against what
//! was defined at entry. So the stack pointer, the defined bytes and the noted saves are exact: states that differ in them cannot be joined.

use super::call_log::MAX_REACH;
use crate::engine::block::frame_memory::{CalleeSavedAt, FrameMemory};
use crate::engine::block::symbolic::number_of;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::register::Register;
use crate::x86::dataflow::DataMove;
use crate::x86::facts::{InsnFacts, InsnKind, MemoryOperand};
use crate::x86::transfer::{Extension, RegisterEffect, TransferExpr};

const RAX: usize = 0;
const RCX: usize = 1;
const RSP: usize = 4;
const RSI: usize = 6;
const RDI: usize = 7;
/// How far the stack may reach down, red zone included.
const MAX_FRAME: i64 = MAX_REACH as i64 - RED_ZONE as i64;
/// Where the stack must be aligned to 16 bytes, and an operand at most.
const STACK_ALIGN: i64 = 16;

/// The state at one point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct AbstractFrames {
    registers: [AbstractValue; 16],
    memory: FrameMemory<AbstractValue>,
    /// The callee-saved registers that were pushed: by which frame, and where.
    saves: Vec<(usize, u8, i64)>,
    /// The lowest stack pointer since a call returned, or since the entry: a bound where paths differ.
    lowest: i64,
    /// A call has returned to here on all paths.
    has_returned: bool,
    kind: StackUse,
    /// How many calls are in progress, and where the frame of the innermost begins, with its return address.
    depth: usize,
    slot: i64,
}

/// How the function that has the loop uses the stack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum StackUse {
    /// It keeps the stack pointer where it is, and nothing is fresh.
    Still,
    /// It moves the stack pointer or calls: what is below is fresh.
    Moving,
    /// It is a procedure, which is entered by calls in the loop only: of its caller nothing is known.
    Procedure,
}

/// An abstract value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum AbstractValue {
    /// What a register held when the frame of this depth was entered, and a number.
    AtEntry {
        depth: usize,
        register: u8,
        plus: i64,
    },
    /// The address at this offset.
    Frame(i64),
    /// The return address of the frame of this depth.
    ReturnAddress(usize),
    Anything,
}

fn at_entry(depth: usize, register: u8) -> AbstractValue {
    AbstractValue::AtEntry { depth, register, plus: 0 }
}

/// What an operand addresses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OperandPlace {
    /// Fresh bytes of the frame, with nothing to check.
    Fresh,
    /// What does not change in the loop: the value of a register at its entry, or 0, and a displacement.
    Fixed {
        register: Option<u8>,
        displacement: u64,
    },
    Unknown,
}

/// What an instruction needs: the places of its operands, and the offset, if any, that must lie at a multiple of 16.
pub(super) struct Needs {
    pub place: Option<OperandPlace>,
    pub aligned: Option<i64>,
}

impl AbstractFrames {
    pub(super) fn at_entry(kind: StackUse) -> AbstractFrames {
        let mut registers = std::array::from_fn(|number| at_entry(0, number as u8));
        registers[RSP] = AbstractValue::Frame(0);
        let memory = FrameMemory::undefined();
        AbstractFrames { registers, memory, saves: Vec::new(), lowest: 0, has_returned: false, kind, depth: 0, slot: 0 }
    }

    /// What every caller of a procedure has in common, whose stack pointer is the origin of offsets.
    pub(super) fn of_any_caller() -> AbstractFrames {
        let mut state = AbstractFrames::at_entry(StackUse::Procedure);
        state.registers = [AbstractValue::Anything; 16];
        state.registers[RSP] = AbstractValue::Frame(0);
        state
    }

    /// The stack pointer.
    pub(super) fn rsp(&self) -> i64 {
        match self.registers[RSP] {
            AbstractValue::Frame(at) => at,
            _ => unreachable!("an instruction after which it is unknown is refused"),
        }
    }

    /// The lowest stack pointer since a call returned, or since the entry.
    pub(super) fn lowest_rsp(&self) -> i64 {
        self.lowest
    }

    /// Whether a call has returned to here, so that nothing before matters for that.
    pub(super) fn has_returned(&self) -> bool {
        self.has_returned
    }

    /// Whether the loop may be entered here from anywhere: nothing more is certain than that some registers hold what they hold at entry,
    /// these among them, and nothing fresh is defined.
    pub(super) fn is_as_at_entry(&self, registers: u16) -> bool {
        let is_entry = |(number, value): (u8, &AbstractValue)| match *value {
            AbstractValue::Frame(at) => usize::from(number) == RSP && at == 0,
            AbstractValue::Anything => registers >> number & 1 == 0,
            value => value == at_entry(0, number),
        };
        self.memory.is_undefined() && self.saves.is_empty() && (0..).zip(&self.registers).all(is_entry)
    }

    /// The defined bytes: offset and length.
    pub(super) fn defined_bytes(&self) -> impl Iterator<Item = (i64, u64)> {
        self.memory.defined_bytes()
    }

    /// The callee-saved registers that the frame of a depth has pushed, and where.
    pub(super) fn saves_of(&self, depth: usize) -> impl Iterator<Item = (u8, i64)> {
        self.saves.iter().filter(move |(of, _, _)| *of == depth).map(|(_, register, at)| (*register, *at))
    }

    /// Where the callee-saved registers' values at the entry of a frame are, in the order of [`Register::CALLEE_SAVED`]: in the registers at
    /// a point (this, or where the frame calls the next), or in a slot; `None` if one is lost.
    pub(super) fn saved_registers(&self, depth: usize, at: &AbstractFrames) -> Option<[CalleeSavedAt; 6]> {
        let mut all = [CalleeSavedAt::InPlace; 6];
        for (saved, register) in all.iter_mut().zip(Register::CALLEE_SAVED) {
            let number = number_of(register)?;
            if at.registers[usize::from(number)] != at_entry(depth, number) {
                *saved = CalleeSavedAt::At(self.memory.slot_with(at_entry(depth, number))?);
            }
        }
        Some(all)
    }

    /// The join of two states; `None` where stack pointer, defined bytes or saved registers differ.
    pub(super) fn join(&self, other: &AbstractFrames) -> Option<AbstractFrames> {
        (self.saves == other.saves && self.registers[RSP] == other.registers[RSP]).then_some(())?;
        let mut joined = self.clone();
        joined.memory.join(&other.memory)?;
        for (value, other) in joined.registers.iter_mut().zip(&other.registers) {
            if value != other {
                *value = AbstractValue::Anything;
            }
        }
        joined.lowest = joined.lowest.min(other.lowest);
        joined.has_returned &= other.has_returned;
        Some(joined)
    }

    /// The transfer function of an instruction with these effects; `None` if it might be reported or is not modelled.
    pub(super) fn execute(&mut self, facts: &InsnFacts, effects: &[RegisterEffect]) -> Option<Needs> {
        let is_tracked =
            |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
        facts.writes.iter().all(is_tracked).then_some(())?;
        let mut needs = Needs { place: None, aligned: None };
        let mut offset = None;
        if let Some(operand) = facts.memory.first() {
            offset = self.offset_of(operand);
            needs.place = Some(self.place_of(operand, offset, facts.kind)?);
            if operand.align > 1 && needs.place == Some(OperandPlace::Fresh) {
                (i64::from(operand.align) <= STACK_ALIGN).then_some(())?;
                needs.aligned = offset;
            }
        }
        let fresh = offset.filter(|_| needs.place == Some(OperandPlace::Fresh));
        if let InsnKind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            self.save(number_of(register)?, fresh?);
        }
        let results: Vec<(u8, AbstractValue)> = effects
            .iter()
            .filter_map(|effect| Some((number_of(effect.to)?, self.evaluate(&effect.value, fresh))))
            .collect();
        if let (Some(operand), Some(at)) = (facts.memory.first().filter(|operand| operand.writes), fresh) {
            let from = if let DataMove::Store { from } = facts.moves { number_of(from) } else { None };
            let value = from.map_or(AbstractValue::Anything, |from| self.registers[usize::from(from)]);
            self.write(at, operand.size.into(), value);
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = results.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.map_or(AbstractValue::Anything, |(_, value)| *value);
        }
        // Never above where the frame begins, and always aligned to a slot.
        let lowest = if self.kind == StackUse::Still { 0 } else { -MAX_FRAME };
        let is_in_frame = |at: i64| (lowest..=self.slot).contains(&at) && at % 8 == 0;
        matches!(self.registers[RSP], AbstractValue::Frame(at) if is_in_frame(at)).then_some(())?;
        self.lowest = self.lowest.min(self.rsp());
        Some(needs)
    }

    /// The state at the first instruction of a function that is called here.
    pub(super) fn in_call(&self) -> AbstractFrames {
        let mut called = self.clone();
        called.depth += 1;
        called.slot = self.rsp() - 8;
        called.registers[RSP] = AbstractValue::Frame(called.slot);
        called.lowest = called.lowest.min(called.slot);
        called.write(called.slot, 8, AbstractValue::ReturnAddress(called.depth));
        for number in Register::CALLEE_SAVED.into_iter().filter_map(number_of) {
            called.registers[usize::from(number)] = at_entry(called.depth, number);
        }
        called
    }

    /// Whether the return address of the innermost call in progress is on top of the stack.
    pub(super) fn is_at_slot(&self) -> bool {
        self.depth > 0 && self.rsp() == self.slot
    }

    /// The state at the first instruction of a function that a tail call from here enters: it has the frame of the one that ends, and has
    /// saved nothing.
    pub(super) fn in_tail_call(&self) -> AbstractFrames {
        let mut called = self.clone();
        called.saves.retain(|(depth, _, _)| *depth < self.depth);
        called
    }

    /// The state after a return from here to the function that called in a state: what is below the stack pointer is dead.
    pub(super) fn after_return(&self, at_call: &AbstractFrames) -> AbstractFrames {
        let mut after = self.clone();
        let rsp = self.slot + 8;
        (after.depth, after.slot) = (at_call.depth, at_call.slot);
        for number in Register::CALLEE_SAVED.into_iter().filter_map(number_of).map(usize::from) {
            after.registers[number] = at_call.registers[number];
        }
        // The next call of that depth has other values.
        let is_over = |value: &AbstractValue| match *value {
            AbstractValue::AtEntry { depth, .. } | AbstractValue::ReturnAddress(depth) => depth == self.depth,
            AbstractValue::Frame(_) | AbstractValue::Anything => false,
        };
        after.registers.iter_mut().filter(|value| is_over(value)).for_each(|value| *value = AbstractValue::Anything);
        after.registers[RSP] = AbstractValue::Frame(rsp);
        (after.lowest, after.has_returned) = (rsp, true);
        after.memory.forget(is_over);
        after.memory.end_below(rsp);
        after.saves.retain(|(depth, _, _)| *depth < self.depth);
        after
    }

    /// The state after a procedure that was called here has returned: it preserves what the convention demands, and the frame is as it
    /// was, because nothing in the loop writes to a fresh byte of another function's frame.
    pub(super) fn after_procedure(&self) -> AbstractFrames {
        let mut after = self.clone();
        let is_lost = |number: usize| {
            let register = Register::Gpr(number as u8);
            number != RSP && !Register::CALLEE_SAVED.contains(&register)
        };
        (0..16).filter(|number| is_lost(*number)).for_each(|number| after.registers[number] = AbstractValue::Anything);
        (after.lowest, after.has_returned) = (self.rsp(), true);
        after.memory.end_below(self.rsp());
        after
    }

    /// The state after a host function was called here, which changes rax only.
    pub(super) fn after_host_call(&self) -> AbstractFrames {
        let mut after = self.clone();
        after.registers[RAX] = AbstractValue::Anything;
        (after.lowest, after.has_returned) = (self.rsp(), true);
        after.memory.end_below(self.rsp());
        after
    }

    /// The state after a repeated `stos` or `movs`, whose registers change and which writes to no fresh byte.
    pub(super) fn after_repeat(&self) -> AbstractFrames {
        let mut after = self.clone();
        [RCX, RSI, RDI].into_iter().for_each(|number| after.registers[number] = AbstractValue::Anything);
        after
    }

    /// Whether a return from here is in order.
    pub(super) fn may_return(&self) -> bool {
        let is_preserved = |register: Register| {
            number_of(register)
                .is_some_and(|number| self.registers[usize::from(number)] == at_entry(self.depth, number))
        };
        let is_intact = self.memory.slot(self.slot) == Some(AbstractValue::ReturnAddress(self.depth));
        self.depth > 0 && self.rsp() == self.slot && is_intact && Register::CALLEE_SAVED.into_iter().all(is_preserved)
    }

    /// The offset of an operand.
    fn offset_of(&self, operand: &MemoryOperand) -> Option<i64> {
        let AbstractValue::Frame(base) = self.registers[usize::from(number_of(operand.base?)?)] else { return None };
        operand.index.is_none().then(|| base.checked_add(operand.displacement.cast_signed())).flatten()
    }

    /// What the operand of an indirect call addresses, in which its target is looked up; `None` if that might be reported.
    pub(super) fn place_of_target(&self, operand: &MemoryOperand) -> Option<OperandPlace> {
        self.place_of(operand, self.offset_of(operand), InsnKind::Plain)
    }

    /// What an operand addresses; `None` if its access might be reported.
    fn place_of(&self, operand: &MemoryOperand, offset: Option<i64>, kind: InsnKind) -> Option<OperandPlace> {
        let Some(at) = offset else { return Some(self.elsewhere(operand)) };
        let size = i64::from(operand.size);
        if at >= 0 && self.kind == StackUse::Procedure {
            return Some(OperandPlace::Unknown);
        }
        if at >= 0 || self.kind == StackUse::Still {
            return Some(OperandPlace::Fixed { register: Some(RSP as u8), displacement: at.cast_unsigned() });
        }
        let is_near = !operand.writes || matches!(kind, InsnKind::Push(_)) || at + RED_ZONE as i64 >= self.rsp();
        let is_defined = !operand.reads || self.memory.is_defined(at, size);
        let is_fresh = at >= -MAX_FRAME && at + size <= 0;
        (is_fresh && is_near && is_defined).then_some(OperandPlace::Fresh)
    }

    /// What an operand addresses that is not at a known offset of the frame.
    fn elsewhere(&self, operand: &MemoryOperand) -> OperandPlace {
        let fixed = |register, plus: i64| OperandPlace::Fixed {
            register,
            displacement: operand.displacement.wrapping_add_signed(plus),
        };
        match operand.base {
            _ if operand.index.is_some() => OperandPlace::Unknown,
            None => fixed(None, 0),
            Some(base) => match number_of(base).map(|number| self.registers[usize::from(number)]) {
                Some(AbstractValue::AtEntry { depth: 0, register, plus }) => fixed(Some(register), plus),
                _ => OperandPlace::Unknown,
            },
        }
    }

    fn write(&mut self, at: i64, size: i64, value: AbstractValue) {
        self.memory.write(at, size, Some(value).filter(|value| *value != AbstractValue::Anything));
    }

    /// As [`ShadowStack::save`](crate::engine::state::frames::ShadowStack::save) does: each register once, six at most.
    fn save(&mut self, register: u8, at: i64) {
        let n = self.saves_of(self.depth).count();
        if n < 6 && !self.saves_of(self.depth).any(|(other, _)| other == register) {
            self.saves.push((self.depth, register, at));
        }
    }

    fn evaluate(&self, computed: &TransferExpr, fresh: Option<i64>) -> AbstractValue {
        let of = |register| {
            number_of(register).map_or(AbstractValue::Anything, |number| self.registers[usize::from(number)])
        };
        match *computed {
            TransferExpr::Sum { base: Some(base), index: None, displacement, bits: 64, factor: _ } => {
                match (of(base), displacement.cast_signed()) {
                    (value, 0) => value,
                    (AbstractValue::Frame(at), more) => {
                        at.checked_add(more).map_or(AbstractValue::Anything, AbstractValue::Frame)
                    }
                    (AbstractValue::AtEntry { depth: 0, register, plus }, more) => {
                        AbstractValue::AtEntry { depth: 0, register, plus: plus.wrapping_add(more) }
                    }
                    _ => AbstractValue::Anything,
                }
            }
            TransferExpr::Loaded { size: 8, sign: Extension::Zero } => {
                fresh.and_then(|at| self.memory.slot(at)).unwrap_or(AbstractValue::Anything)
            }
            _ => AbstractValue::Anything,
        }
    }
}
