//! Values as known before a block runs: what a register holds when it is entered, or a result of the block, and a constant on top.
//!
//! Only names and arithmetic; what the names stand for when a block is entered is in [`EntryValues`].

use crate::model::register::Register;
/// A root and a constant, added.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SymbolicValue {
    pub root: u8,
    pub plus: u64,
}

/// The root that is always 0; those below are the general registers by number, those above are computed.
pub const ZERO: u8 = 16;

/// The root that the stack pointer is.
pub const RSP: u8 = 4;

/// How many roots there can be.
pub const ROOTS: usize = 256;

impl SymbolicValue {
    #[must_use]
    pub fn constant(value: u64) -> SymbolicValue {
        SymbolicValue { root: ZERO, plus: value }
    }

    #[must_use]
    pub fn register(number: u8) -> SymbolicValue {
        SymbolicValue { root: number, plus: 0 }
    }

    #[must_use]
    pub fn plus(self, more: u64) -> SymbolicValue {
        SymbolicValue { plus: self.plus.wrapping_add(more), ..self }
    }

    /// The constant that it is, if it is one.
    #[must_use]
    pub fn as_constant(self) -> Option<u64> {
        (self.root == ZERO).then_some(self.plus)
    }
}

/// What the roots stand for.
pub struct EntryValues {
    values: [u64; ROOTS],
    /// The general registers whose value is known, by bit.
    valid: u16,
}

impl EntryValues {
    #[must_use]
    pub fn nothing() -> EntryValues {
        EntryValues { values: [0; ROOTS], valid: 0 }
    }

    #[must_use]
    #[inline]
    pub fn get(&self, value: SymbolicValue) -> u64 {
        self.values[usize::from(value.root)].wrapping_add(value.plus)
    }

    /// What a register holds; 0 for one that is not general.
    #[must_use]
    #[inline]
    pub fn of(&self, register: Register) -> u64 {
        number_of(register).map_or(0, |number| self.values[usize::from(number)])
    }

    #[inline]
    fn general(&self) -> &[u64; 16] {
        self.values.first_chunk().expect("there are more roots than general registers")
    }

    /// What the registers of [`Register::CALLEE_SAVED`] hold, in that order.
    #[must_use]
    #[inline]
    pub fn callee_saved(&self) -> [u64; 6] {
        let [_, _, _, rbx, _, rbp, .., r12, r13, r14, r15] = *self.general();
        [rbx, rbp, r12, r13, r14, r15]
    }

    #[must_use]
    #[inline]
    pub fn rsp(&self) -> u64 {
        self.values[usize::from(RSP)]
    }

    #[inline]
    pub fn set(&mut self, root: u8, value: u64) {
        self.values[usize::from(root)] = value;
    }

    /// The registers among these whose value is not known.
    #[must_use]
    #[inline]
    pub fn missing(&self, registers: u16) -> u16 {
        registers & !self.valid
    }

    /// Learns a register.
    #[inline]
    pub fn learn(&mut self, number: u8, value: u64) {
        self.values[usize::from(number)] = value;
        self.valid |= 1 << number;
    }

    #[inline]
    pub fn forget(&mut self, registers: u16) {
        self.valid &= !registers;
    }

    #[must_use]
    #[inline]
    pub fn is_known(&self, root: u8) -> bool {
        // Whatever is no register is known.
        (u32::from(self.valid) | 1 << ZERO) >> root.min(ZERO) & 1 != 0
    }

    /// Learns a register that holds this value, if that is known.
    #[inline]
    pub fn take(&mut self, number: u8, value: SymbolicValue) {
        let is_known = u16::from(self.is_known(value.root));
        self.values[usize::from(number)] = self.get(value);
        self.valid = self.valid & !(1 << number) | is_known << number;
    }

    #[inline]
    pub fn add(&mut self, number: u8, more: u64) {
        let value = &mut self.values[usize::from(number)];
        *value = value.wrapping_add(more);
    }
}

/// The number of a general register.
#[must_use]
#[inline]
pub fn number_of(register: Register) -> Option<u8> {
    match register {
        Register::Gpr(number) => Some(number),
        _ => None,
    }
}
