//! Symbolic values for basic-block summaries: a root (a register at entry, zero, or a computed value) plus a constant.
//!
//! The form is closed under what most address arithmetic does (adding constants), so that two addresses with the same root can be compared
//! at summary time. [`EntryValues`] gives the roots their values when a block is entered; it doubles as a cache of the emulator's registers
//! from block to block, because reading one from the emulator is slow.

use crate::model::register::Register;
/// The sum of a root and a constant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SymbolicValue {
    pub root: u8,
    pub plus: u64,
}

/// The root that is always 0. Those below are the general registers at entry, by number; those above are computed.
pub(super) const ZERO: u8 = 16;

/// The root of rflags at entry.
pub(super) const FLAGS: u8 = 17;

/// The root of the stack pointer.
pub(super) const RSP: u8 = 4;

/// The number of roots of a block.
pub(super) const ROOTS: usize = 256;

impl SymbolicValue {
    #[must_use]
    pub(super) fn constant(value: u64) -> SymbolicValue {
        SymbolicValue { root: ZERO, plus: value }
    }

    #[must_use]
    pub(super) fn register(number: u8) -> SymbolicValue {
        SymbolicValue { root: number, plus: 0 }
    }

    #[must_use]
    pub(super) fn plus(self, more: u64) -> SymbolicValue {
        SymbolicValue { plus: self.plus.wrapping_add(more), ..self }
    }

    /// The value, if it is a constant.
    #[must_use]
    pub(super) fn as_constant(self) -> Option<u64> {
        (self.root == ZERO).then_some(self.plus)
    }
}

/// The values of the roots.
pub(super) struct EntryValues {
    values: [u64; ROOTS],
    /// The general registers whose value is valid, as a mask.
    valid: u16,
}

impl EntryValues {
    #[must_use]
    pub(super) fn unknown() -> EntryValues {
        EntryValues { values: [0; ROOTS], valid: 0 }
    }

    #[must_use]
    #[inline]
    pub(super) fn get(&self, value: SymbolicValue) -> u64 {
        self.values[usize::from(value.root)].wrapping_add(value.plus)
    }

    /// The value of a register; 0 for one that is not general.
    #[must_use]
    #[inline]
    pub(super) fn of(&self, register: Register) -> u64 {
        number_of(register).map_or(0, |number| self.values[usize::from(number)])
    }

    #[inline]
    fn general(&self) -> &[u64; 16] {
        self.values.first_chunk().expect("there are more roots than general registers")
    }

    /// The callee-saved registers, in the order of [`Register::CALLEE_SAVED`].
    #[must_use]
    #[inline]
    pub(super) fn callee_saved(&self) -> [u64; 6] {
        let [_, _, _, rbx, _, rbp, .., r12, r13, r14, r15] = *self.general();
        [rbx, rbp, r12, r13, r14, r15]
    }

    #[must_use]
    #[inline]
    pub(super) fn rsp(&self) -> u64 {
        self.values[usize::from(RSP)]
    }

    #[inline]
    pub(super) fn set(&mut self, root: u8, value: u64) {
        self.values[usize::from(root)] = value;
    }

    /// Those of a mask of registers that are not valid.
    #[must_use]
    #[inline]
    pub(super) fn invalid(&self, registers: u16) -> u16 {
        registers & !self.valid
    }

    /// Sets a register, which becomes valid.
    #[inline]
    pub(super) fn set_register(&mut self, number: u8, value: u64) {
        self.values[usize::from(number)] = value;
        self.valid |= 1 << number;
    }

    #[inline]
    pub(super) fn invalidate(&mut self, registers: u16) {
        self.valid &= !registers;
    }

    #[must_use]
    #[inline]
    pub(super) fn is_valid(&self, root: u8) -> bool {
        // Roots other than registers are always valid.
        (u32::from(self.valid) | 1 << ZERO) >> root.min(ZERO) & 1 != 0
    }

    /// Assigns a value to a register, which is valid afterwards if the value's root is.
    #[inline]
    pub(super) fn assign(&mut self, number: u8, value: SymbolicValue) {
        let is_valid = u16::from(self.is_valid(value.root));
        self.values[usize::from(number)] = self.get(value);
        self.valid = self.valid & !(1 << number) | is_valid << number;
    }

    #[inline]
    pub(super) fn add(&mut self, number: u8, more: u64) {
        let value = &mut self.values[usize::from(number)];
        *value = value.wrapping_add(more);
    }
}

/// The number of a general register.
#[must_use]
#[inline]
pub(super) fn number_of(register: Register) -> Option<u8> {
    match register {
        Register::Gpr(number) => Some(number),
        _ => None,
    }
}
