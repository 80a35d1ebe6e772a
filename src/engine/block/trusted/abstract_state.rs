//! What is known of registers and frame at one place of a function, whoever called it.
//!
//! Addresses count from where the return address lies, which is 8 above a multiple of 16. Knows nothing of where execution goes.

use crate::engine::block::symbolic::number_of;
use crate::engine::state::shadow::RED_ZONE;
use crate::model::register::Register;
use crate::x86::dataflow::DataMove;
use crate::x86::facts::{InsnFacts, InsnKind, MemoryOperand, SegmentBase};
use crate::x86::transfer::{Extension, TransferExpr, effects};
use std::collections::BTreeMap;

const RSP: usize = 4;

/// What is known at one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct AbstractState {
    registers: [AbstractValue; 16],
    /// What eight bytes of the frame hold, by where they begin, if that is known.
    slots: BTreeMap<i64, AbstractValue>,
    /// Which bytes are marked as written: one bit a byte, by words of eight.
    written: BTreeMap<i64, u8>,
    /// The registers that it was seen to save, and where.
    pub saves: Vec<(u8, i64)>,
}

/// What a register or a slot holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum AbstractValue {
    /// What this register held when the function was entered.
    AtEntry(u8),
    /// This address.
    Frame(i64),
    Anything,
}

/// Where what a callee-saved register held at entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SavedRegister {
    InPlace,
    At(i64),
}

/// An instruction that does nothing but change registers and memory.
pub(crate) struct Change<'a> {
    pub facts: &'a InsnFacts,
    pub bytes: &'a [u8],
    pub at: u64,
}

impl AbstractState {
    pub fn at_entry() -> AbstractState {
        let mut registers = std::array::from_fn(|number| AbstractValue::AtEntry(number as u8));
        registers[RSP] = AbstractValue::Frame(0);
        // The return address is not the function's.
        AbstractState { registers, slots: BTreeMap::new(), written: BTreeMap::new(), saves: Vec::new() }
    }

    /// The stack pointer.
    pub fn rsp(&self) -> i64 {
        match self.registers[RSP] {
            AbstractValue::Frame(at) => at,
            AbstractValue::AtEntry(_) | AbstractValue::Anything => {
                unreachable!("a change that leaves it unknown is refused")
            }
        }
    }

    /// The lowest byte that is marked as written, or 0.
    pub fn lowest(&self) -> i64 {
        self.written.first_key_value().map_or(0, |(word, mask)| 8 * word + i64::from(mask.trailing_zeros()))
    }

    /// Which bytes are marked: from where, and how many.
    pub fn marked(&self) -> impl Iterator<Item = (i64, u64)> {
        self.written.iter().flat_map(|(word, mask)| {
            let bytes = (0..8).filter(|bit| mask >> bit & 1 == 1).map(|bit| (8 * word + bit, 1));
            if *mask == u8::MAX { vec![(8 * word, 8)] } else { bytes.collect() }
        })
    }

    /// Where each of the callee-saved registers' values at entry is, in the order of [`Register::CALLEE_SAVED`].
    pub fn kept(&self) -> Option<[SavedRegister; 6]> {
        let mut kept = [SavedRegister::InPlace; 6];
        for (kept, register) in kept.iter_mut().zip(Register::CALLEE_SAVED) {
            let number = number_of(register)?;
            if self.registers[usize::from(number)] != AbstractValue::AtEntry(number) {
                let slot = self.slots.iter().find(|(_, held)| **held == AbstractValue::AtEntry(number))?;
                *kept = SavedRegister::At(*slot.0);
            }
        }
        Some(kept)
    }

    /// What is known whichever of two ways led here; `None` where marks, saved registers or stack pointer differ.
    pub fn met(mut self, other: &AbstractState) -> Option<AbstractState> {
        (self.written == other.written && self.saves == other.saves).then_some(())?;
        (self.registers[RSP] == other.registers[RSP]).then_some(())?;
        for (held, other) in self.registers.iter_mut().zip(&other.registers) {
            if held != other {
                *held = AbstractValue::Anything;
            }
        }
        self.slots.retain(|at, held| other.slots.get(at) == Some(held));
        Some(self)
    }

    /// Goes on to after an instruction; `None` if it may do anything that is not known.
    pub fn change(&mut self, change: &Change) -> Option<()> {
        let facts = change.facts;
        let is_followed =
            |register: &Register| matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags);
        facts.writes.iter().all(is_followed).then_some(())?;
        let effects = effects(change.bytes, change.at)?;
        let mut places = Vec::new();
        for operand in &facts.memory {
            places.push(self.place(operand, facts.kind)?);
        }
        if let InsnKind::Push(register) = facts.kind
            && Register::CALLEE_SAVED.contains(&register)
        {
            self.save(number_of(register)?, *places.first()?);
        }
        let before = self.clone();
        let computed: Vec<(u8, AbstractValue)> = effects
            .iter()
            .filter_map(|effect| Some((number_of(effect.to)?, before.computed(effect.value, places.first().copied()))))
            .collect();
        for (operand, at) in facts.memory.iter().zip(&places).filter(|(operand, _)| operand.writes) {
            let from = if let DataMove::Store { from } = facts.moves { number_of(from) } else { None };
            let held = from.map_or(AbstractValue::Anything, |from| before.registers[usize::from(from)]);
            self.write(*at, operand.size.into(), held);
        }
        for number in facts.writes.iter().filter_map(|register| number_of(*register)) {
            let result = computed.iter().find(|(to, _)| *to == number);
            self.registers[usize::from(number)] = result.map_or(AbstractValue::Anything, |(_, held)| *held);
        }
        // Never above the return address, and always where calls and returns find it.
        matches!(self.registers[RSP], AbstractValue::Frame(at) if at <= 0 && at % 8 == 0).then_some(())
    }

    /// The moment in which a call has left its return address; `None` if there is something to be said about it.
    pub fn calling(&self) -> Option<AbstractState> {
        let mut calling = self.clone();
        let rsp = self.rsp();
        ((rsp + 8) % 16 == 0).then_some(())?;
        self.kept()?;
        calling.registers[RSP] = AbstractValue::Frame(rsp - 8);
        calling.write(rsp - 8, 8, AbstractValue::Anything);
        Some(calling)
    }

    /// The moment in which the call that would be made here is over. What lay below the stack pointer is dead.
    pub fn after_call(mut self) -> AbstractState {
        let rsp = self.rsp();
        for (number, held) in (0..).zip(&mut self.registers) {
            if !Register::CALLEE_SAVED.contains(&Register::Gpr(number)) && usize::from(number) != RSP {
                *held = AbstractValue::Anything;
            }
        }
        self.written.retain(|word, _| 8 * word >= rsp);
        self.slots.retain(|at, _| *at >= rsp);
        self
    }

    /// Everything is given back.
    pub fn may_return(&self) -> Option<()> {
        let is_same = |register: Register| {
            number_of(register)
                .is_some_and(|number| self.registers[usize::from(number)] == AbstractValue::AtEntry(number))
        };
        (self.rsp() == 0 && Register::CALLEE_SAVED.into_iter().all(is_same)).then_some(())
    }

    /// Where an operand is, if it may be used so and nothing is to be said about it.
    fn place(&self, operand: &MemoryOperand, kind: InsnKind) -> Option<i64> {
        let is_plain = !operand.is_32_bit && operand.bit_offset.is_none() && !operand.index_is_byte;
        let is_small = (1..=16).contains(&operand.size);
        (is_plain && is_small && operand.index.is_none() && operand.segment == SegmentBase::Zero).then_some(())?;
        let AbstractValue::Frame(base) = self.registers[usize::from(number_of(operand.base?)?)] else { return None };
        let at = base.checked_add(operand.displacement.cast_signed())?;
        let size = i64::from(operand.size);
        let is_own = (-(1 << 20)..0).contains(&at) && at + size <= 0;
        let is_aligned = (at + 8) % i64::from(operand.align) == 0;
        let is_near = !operand.writes || matches!(kind, InsnKind::Push(_)) || at + RED_ZONE as i64 >= self.rsp();
        let is_written = !operand.reads || (at..at + size).all(|byte| self.is_written(byte));
        (is_own && is_aligned && is_near && is_written).then_some(at)
    }

    fn is_written(&self, byte: i64) -> bool {
        self.written.get(&byte.div_euclid(8)).is_some_and(|mask| mask >> byte.rem_euclid(8) & 1 == 1)
    }

    fn write(&mut self, at: i64, size: i64, held: AbstractValue) {
        for byte in at..at + size {
            *self.written.entry(byte.div_euclid(8)).or_default() |= 1 << byte.rem_euclid(8);
        }
        self.slots.retain(|other, _| *other >= at + size || other + 8 <= at);
        if size == 8 && held != AbstractValue::Anything {
            self.slots.insert(at, held);
        }
    }

    /// As the recording does: each register once, and no more than there is room for.
    fn save(&mut self, register: u8, at: i64) {
        if self.saves.len() < 6 && !self.saves.iter().any(|(other, _)| *other == register) {
            self.saves.push((register, at));
        }
    }

    fn computed(&self, computed: TransferExpr, place: Option<i64>) -> AbstractValue {
        let of = |register| {
            number_of(register).map_or(AbstractValue::Anything, |number| self.registers[usize::from(number)])
        };
        match computed {
            TransferExpr::Sum { base: Some(base), index: None, displacement, bits: 64, factor: _ } => {
                match (of(base), displacement.cast_signed()) {
                    (held, 0) => held,
                    (AbstractValue::Frame(at), plus) => {
                        at.checked_add(plus).map_or(AbstractValue::Anything, AbstractValue::Frame)
                    }
                    _ => AbstractValue::Anything,
                }
            }
            TransferExpr::Loaded { size: 8, sign: Extension::Zero } => {
                place.and_then(|at| self.slots.get(&at)).copied().unwrap_or(AbstractValue::Anything)
            }
            _ => AbstractValue::Anything,
        }
    }
}
