//! The status flags of rflags: their masks, how results and carries set them, and the conditions that read them.
//!
//! Flags travel as a `u64` with the bits in their rflags positions (Intel SDM vol. 1, figure 3-8).

use super::super::GuestState;
use super::width::Width;
use iced_x86::ConditionCode;

pub(super) const CARRY: u64 = 1;
pub(super) const PARITY: u64 = 1 << 2;
pub(super) const ADJUST: u64 = 1 << 4;
pub(super) const ZERO: u64 = 1 << 6;
pub(super) const SIGN: u64 = 1 << 7;
pub(super) const DIRECTION: u64 = 1 << 10;
pub(super) const OVERFLOW: u64 = 1 << 11;

/// The six flags that arithmetic sets.
pub(super) const STATUS: u64 = CARRY | PARITY | ADJUST | ZERO | SIGN | OVERFLOW;

impl<M> GuestState<'_, M> {
    /// Whether any flag of `mask` is set.
    pub(super) fn flag(&self, mask: u64) -> bool {
        self.registers.rflags & mask != 0
    }

    /// The carry flag as a number to add or subtract.
    pub(super) fn carry(&self) -> u64 {
        self.registers.rflags & CARRY
    }

    /// Replaces the flags of `mask` by those of `values`.
    pub(super) fn set_flags(&mut self, mask: u64, values: u64) {
        let rflags = &mut self.registers.rflags;
        *rflags = *rflags & !mask | values & mask;
    }

    /// Whether a condition holds (Intel SDM vol. 1, appendix B).
    pub(super) fn holds(&self, condition: ConditionCode) -> bool {
        let less = self.flag(SIGN) != self.flag(OVERFLOW);
        match condition {
            ConditionCode::None => true,
            ConditionCode::o => self.flag(OVERFLOW),
            ConditionCode::no => !self.flag(OVERFLOW),
            ConditionCode::b => self.flag(CARRY),
            ConditionCode::ae => !self.flag(CARRY),
            ConditionCode::e => self.flag(ZERO),
            ConditionCode::ne => !self.flag(ZERO),
            ConditionCode::be => self.flag(CARRY | ZERO),
            ConditionCode::a => !self.flag(CARRY | ZERO),
            ConditionCode::s => self.flag(SIGN),
            ConditionCode::ns => !self.flag(SIGN),
            ConditionCode::p => self.flag(PARITY),
            ConditionCode::np => !self.flag(PARITY),
            ConditionCode::l => less,
            ConditionCode::ge => !less,
            ConditionCode::le => less || self.flag(ZERO),
            ConditionCode::g => !less && !self.flag(ZERO),
        }
    }
}

/// ZF, SF and PF of a truncated result.
pub(super) fn of_result(width: Width, result: u64) -> u64 {
    let even = (result as u8).count_ones().is_multiple_of(2);
    (ZERO * u64::from(result == 0)) | (SIGN * width.sign(result)) | (PARITY * u64::from(even))
}

/// The truncated sum of two truncated numbers and a carry, and all six flags.
pub(super) fn sum(width: Width, left: u64, right: u64, carry: u64) -> (u64, u64) {
    let sum = width.truncate(left.wrapping_add(right).wrapping_add(carry));
    let carries = left & right | (left | right) & !sum;
    let overflow = (left ^ sum) & (right ^ sum);
    (sum, of_result(width, sum) | carry_flags(width, carries, overflow, left ^ right ^ sum))
}

/// The truncated difference of two truncated numbers and a borrow, and all six flags.
pub(super) fn difference(width: Width, left: u64, right: u64, borrow: u64) -> (u64, u64) {
    let difference = width.truncate(left.wrapping_sub(right).wrapping_sub(borrow));
    let borrows = !left & right | (!left | right) & difference;
    let overflow = (left ^ right) & (left ^ difference);
    (difference, of_result(width, difference) | carry_flags(width, borrows, overflow, left ^ right ^ difference))
}

/// CF and OF from the top bit of the carries and the overflows, AF from the carry into bit 4.
fn carry_flags(width: Width, carries: u64, overflow: u64, carry_in: u64) -> u64 {
    (CARRY * width.sign(carries)) | (OVERFLOW * width.sign(overflow)) | carry_in & ADJUST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_sets_every_flag_by_its_definition() {
        assert_eq!(sum(Width::BYTE, 0x7f, 0, 1), (0x80, SIGN | ADJUST | OVERFLOW));
        assert_eq!(sum(Width::BYTE, 0xff, 1, 0), (0, CARRY | ZERO | PARITY | ADJUST));
        assert_eq!(sum(Width::QUADWORD, u64::MAX, u64::MAX, 1), (u64::MAX, CARRY | SIGN | PARITY | ADJUST));
    }

    #[test]
    fn a_difference_sets_every_flag_by_its_definition() {
        assert_eq!(difference(Width::BYTE, 0x80, 1, 0), (0x7f, ADJUST | OVERFLOW));
        assert_eq!(difference(Width::BYTE, 0, 0xff, 1), (0, CARRY | ZERO | PARITY | ADJUST));
        assert_eq!(difference(Width::QUADWORD, 5, 5, 0), (0, ZERO | PARITY));
    }
}
