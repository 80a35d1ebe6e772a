//! The abstract domain of the analysis of a loop: what registers and the fresh part of a frame hold at a point, as far as that is certain.
//!
//! A value is what a register held when the frame was entered (of the function that has the loop: when the loop was), an address at an offset
//! from where the frame begins, or anything. A frame of a call begins at its return slot, the loop's own where the stack pointer is when the
//! loop is entered; below lies what is fresh. Fresh bytes are undefined until they are written, and only operands that name them by such an
//! offset get there: all others are checked against what was defined when the loop was entered. So defined bytes, the stack pointer and
//! noted saves are exact: paths that differ in them cannot be joined.

use crate::engine::block::symbolic::number_of;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::register::Register;
use crate::x86::dataflow::DataMove;
use crate::x86::facts::{InsnFacts, InsnKind, MemoryOperand};
use crate::x86::transfer::{Extension, TransferExpr, effects};
use std::collections::BTreeMap;

const RSP: usize = 4;
/// The largest frame in bytes.
const MAX_FRAME: i64 = 4096;
/// Where the stack must be aligned to 16 bytes, and an operand at most.
const STACK_ALIGN: i64 = 16;

/// The state at one point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FrameState {
    registers: [Value; 16],
    /// The value of 8-byte slots, by offset, where it is known.
    slots: BTreeMap<i64, Value>,
    /// The defined bytes: a mask for each word of eight, by the word's number.
    defined: BTreeMap<i64, u8>,
    /// The callee-saved registers that were pushed, and where.
    pub saves: Vec<(u8, i64)>,
    kind: FrameKind,
}

/// Whose frame it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FrameKind {
    /// Of the function that has the loop, which keeps the stack pointer where it is: all of it is fixed.
    Still,
    /// Of that function, which moves the stack pointer: what is below is fresh.
    Own,
    /// Of a function that is called: all of it is fresh.
    Called,
}

/// An abstract value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Value {
    /// The value of this register at entry.
    AtEntry(u8),
    /// The address at this offset.
    Frame(i64),
    Anything,
}

/// What an operand addresses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// Fresh bytes of the frame, with nothing to check.
    Fresh,
    /// What does not change in the loop: the value of a register at its entry, or 0, and a displacement.
    Fixed {
        register: Option<u8>,
        displacement: u64,
    },
    Unknown,
}

/// Where the entry value of a callee-saved register is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SavedRegister {
    InPlace,
    At(i64),
}

/// What an instruction needs: the places of its operands, and the offset, if any, that must lie at a multiple of 16.
pub(super) struct Needs {
    pub place: Option<Place>,
    pub aligned: Option<i64>,
}

impl FrameState {
    pub(super) fn at_entry(kind: FrameKind) -> FrameState {
        let mut registers = std::array::from_fn(|number| Value::AtEntry(number as u8));
        registers[RSP] = Value::Frame(0);
        FrameState { registers, slots: BTreeMap::new(), defined: BTreeMap::new(), saves: Vec::new(), kind }
    }

    /// The stack pointer.
    pub(super) fn rsp(&self) -> i64 {
        match self.registers[RSP] {
            Value::Frame(at) => at,
            Value::AtEntry(_) | Value::Anything => unreachable!("an instruction after which it is unknown is refused"),
        }
    }

    /// Whether these registers hold what they held at entry, and nothing fresh is defined.
    pub(super) fn is_as_at_entry(&self, registers: u16) -> bool {
        let is_kept = |number: &u8| self.registers[usize::from(*number)] == Value::AtEntry(*number);
        let needed = (0..16).filter(|number| registers >> number & 1 != 0 && usize::from(*number) != RSP);
        self.rsp() == 0 && self.defined.is_empty() && needed.into_iter().all(|number| is_kept(&number))
    }

    /// The defined bytes: offset and length.
    pub(super) fn defined_bytes(&self) -> impl Iterator<Item = (i64, u64)> {
        self.defined.iter().flat_map(|(word, mask)| {
            let bytes = (0..8).filter(|bit| mask >> bit & 1 == 1).map(|bit| (8 * word + bit, 1));
            if *mask == u8::MAX { vec![(8 * word, 8)] } else { bytes.collect() }
        })
    }

    /// Where the entry values of the callee-saved registers are, in the order of [`Register::CALLEE_SAVED`]; `None` if one is lost.
    pub(super) fn saved_registers(&self) -> Option<[SavedRegister; 6]> {
        let mut all = [SavedRegister::InPlace; 6];
        for (saved, register) in all.iter_mut().zip(Register::CALLEE_SAVED) {
            let number = number_of(register)?;
            if self.registers[usize::from(number)] != Value::AtEntry(number) {
                let slot = self.slots.iter().find(|(_, value)| **value == Value::AtEntry(number))?;
                *saved = SavedRegister::At(*slot.0);
            }
        }
        Some(all)
    }

    /// The join of two states; `None` where stack pointer, defined bytes or saved registers differ.
    pub(super) fn join(&self, other: &FrameState) -> Option<FrameState> {
        (self.defined == other.defined && self.saves == other.saves).then_some(())?;
        (self.registers[RSP] == other.registers[RSP]).then_some(())?;
        let mut joined = self.clone();
        for (value, other) in joined.registers.iter_mut().zip(&other.registers) {
            if value != other {
                *value = Value::Anything;
            }
        }
        joined.slots.retain(|at, value| other.slots.get(at) == Some(value));
        Some(joined)
    }

    /// The transfer function of an instruction; `None` if it might be reported or is not modelled.
    pub(super) fn execute(&mut self, facts: &InsnFacts, bytes: &[u8], at: u64) -> Option<Needs> {
        let is_tracked =
            |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
        facts.writes.iter().all(is_tracked).then_some(())?;
        let mut needs = Needs { place: None, aligned: None };
        let mut offset = None;
        if let Some(operand) = facts.memory.first() {
            offset = self.offset_of(operand);
            needs.place = Some(self.place_of(operand, offset, facts.kind)?);
            if operand.align > 1 && needs.place == Some(Place::Fresh) {
                (i64::from(operand.align) <= STACK_ALIGN).then_some(())?;
                needs.aligned = offset;
            }
        }
        let fresh = offset.filter(|_| needs.place == Some(Place::Fresh));
        if let InsnKind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            // What the function that has the loop saves was noted long ago, if ever.
            (self.kind == FrameKind::Called).then_some(())?;
            self.save(number_of(register)?, fresh?);
        }
        let results: Vec<(u8, Value)> = effects(bytes, at)?
            .iter()
            .filter_map(|effect| Some((number_of(effect.to)?, self.evaluate(&effect.value, fresh))))
            .collect();
        if let (Some(operand), Some(at)) = (facts.memory.first().filter(|operand| operand.writes), fresh) {
            let from = if let DataMove::Store { from } = facts.moves { number_of(from) } else { None };
            let value = from.map_or(Value::Anything, |from| self.registers[usize::from(from)]);
            self.write(at, operand.size.into(), value);
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = results.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.map_or(Value::Anything, |(_, value)| *value);
        }
        // Never above where the frame begins, and always aligned to a slot.
        let lowest = if self.kind == FrameKind::Still { 0 } else { -MAX_FRAME };
        let is_in_frame = |at: i64| (lowest..=0).contains(&at) && at % 8 == 0;
        matches!(self.registers[RSP], Value::Frame(at) if is_in_frame(at)).then_some(needs)
    }

    /// The state with the return address of a call pushed; `None` if a register's entry value is lost.
    pub(super) fn at_call(&self) -> Option<FrameState> {
        let mut at_call = self.clone();
        let slot = self.rsp() - 8;
        if self.kind == FrameKind::Called {
            self.saved_registers()?;
        }
        at_call.registers[RSP] = Value::Frame(slot);
        at_call.write(slot, 8, Value::Anything);
        Some(at_call)
    }

    /// The state after the call returned: registers that it need not preserve are anything, and what is below the stack pointer is dead.
    pub(super) fn after_call(&self) -> FrameState {
        let mut after = self.clone();
        let rsp = self.rsp() + 8;
        for (number, value) in (0..).zip(&mut after.registers) {
            if !Register::CALLEE_SAVED.contains(&Register::Gpr(number)) {
                *value = Value::Anything;
            }
        }
        after.registers[RSP] = Value::Frame(rsp);
        after.defined.retain(|word, _| 8 * word >= rsp);
        after.slots.retain(|at, _| *at >= rsp);
        after
    }

    /// Whether a return from here is in order.
    pub(super) fn may_return(&self) -> bool {
        let is_preserved = |register: Register| {
            number_of(register).is_some_and(|number| self.registers[usize::from(number)] == Value::AtEntry(number))
        };
        self.rsp() == 0 && self.kind == FrameKind::Called && Register::CALLEE_SAVED.into_iter().all(is_preserved)
    }

    /// The offset of an operand in the frame.
    fn offset_of(&self, operand: &MemoryOperand) -> Option<i64> {
        let Value::Frame(base) = self.registers[usize::from(number_of(operand.base?)?)] else { return None };
        operand.index.is_none().then(|| base.checked_add(operand.displacement.cast_signed())).flatten()
    }

    /// What an operand addresses; `None` if its access might be reported.
    fn place_of(&self, operand: &MemoryOperand, offset: Option<i64>, kind: InsnKind) -> Option<Place> {
        let Some(at) = offset else { return Some(self.elsewhere(operand)) };
        let size = i64::from(operand.size);
        let fixed = Place::Fixed { register: Some(RSP as u8), displacement: at.cast_unsigned() };
        match self.kind {
            FrameKind::Still => return Some(fixed),
            FrameKind::Own if at >= 0 => return Some(fixed),
            // The return address is nobody's to look at; above lie arguments.
            FrameKind::Called if at >= 0 => return (at >= 8).then_some(Place::Unknown),
            FrameKind::Own | FrameKind::Called => {}
        }
        let is_near = !operand.writes || matches!(kind, InsnKind::Push(_)) || at + RED_ZONE as i64 >= self.rsp();
        let is_defined = !operand.reads || (at..at + size).all(|byte| self.is_defined(byte));
        let is_fresh = at >= -MAX_FRAME && at + size <= 0;
        (is_fresh && is_near && is_defined).then_some(Place::Fresh)
    }

    /// What an operand addresses that is not at a known offset of the frame.
    fn elsewhere(&self, operand: &MemoryOperand) -> Place {
        let fixed = |register| Place::Fixed { register, displacement: operand.displacement };
        match operand.base {
            _ if operand.index.is_some() => Place::Unknown,
            None => fixed(None),
            Some(base) => match number_of(base).map(|number| self.registers[usize::from(number)]) {
                Some(Value::AtEntry(register)) if self.kind != FrameKind::Called => fixed(Some(register)),
                _ => Place::Unknown,
            },
        }
    }

    fn is_defined(&self, byte: i64) -> bool {
        self.defined.get(&byte.div_euclid(8)).is_some_and(|mask| mask >> byte.rem_euclid(8) & 1 == 1)
    }

    fn write(&mut self, at: i64, size: i64, value: Value) {
        for byte in at..at + size {
            *self.defined.entry(byte.div_euclid(8)).or_default() |= 1 << byte.rem_euclid(8);
        }
        self.slots.retain(|other, _| *other >= at + size || other + 8 <= at);
        if size == 8 && value != Value::Anything {
            self.slots.insert(at, value);
        }
    }

    /// As [`ShadowStack::save`](crate::engine::state::frames::ShadowStack::save) does: each register once, six at most.
    fn save(&mut self, register: u8, at: i64) {
        if self.saves.len() < 6 && !self.saves.iter().any(|(other, _)| *other == register) {
            self.saves.push((register, at));
        }
    }

    fn evaluate(&self, computed: &TransferExpr, fresh: Option<i64>) -> Value {
        let of = |register| number_of(register).map_or(Value::Anything, |number| self.registers[usize::from(number)]);
        match *computed {
            TransferExpr::Sum { base: Some(base), index: None, displacement, bits: 64, factor: _ } => {
                match (of(base), displacement.cast_signed()) {
                    (value, 0) => value,
                    (Value::Frame(at), plus) => at.checked_add(plus).map_or(Value::Anything, Value::Frame),
                    _ => Value::Anything,
                }
            }
            TransferExpr::Loaded { size: 8, sign: Extension::Zero } => {
                fresh.and_then(|at| self.slots.get(&at)).copied().unwrap_or(Value::Anything)
            }
            _ => Value::Anything,
        }
    }
}
