//! The operands of x87 operations, and what becomes of NaNs and unsupported formats (Intel SDM vol. 1, 4.8.3.5 and table 4-7).

use super::extended::{Class, Extended, Interchange};
use super::outcome::Outcome;
use super::stack::Stack;
use super::status::{DENORMAL, INVALID};
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{Instruction, MemorySize, OpKind};

/// A value, with what it was before it was widened: the denormals of narrow formats become normal numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Operand {
    pub value: Extended,
    pub class: Class,
}

impl From<Extended> for Operand {
    fn from(value: Extended) -> Operand {
        Operand { value, class: value.class() }
    }
}

impl From<(Extended, Class)> for Operand {
    fn from((value, class): (Extended, Class)) -> Operand {
        Operand { value, class }
    }
}

impl Operand {
    pub(super) fn is_zero(self) -> bool {
        self.class == Class::Zero
    }

    pub(super) fn is_infinite(self) -> bool {
        self.class == Class::Infinity
    }

    /// The exception of a denormal operand, if it is one.
    pub(super) fn denormal(self) -> u16 {
        if self.class == Class::Denormal { DENORMAL } else { 0 }
    }

    /// The answer to an operand that is no number; `None` for numbers and infinities.
    pub(super) fn not_a_number(self) -> Option<Outcome> {
        match self.class {
            Class::Unsupported => Some(Outcome::INVALID),
            Class::QuietNan => Some(Outcome::exact(self.value)),
            Class::SignalingNan => Some(Outcome { value: self.value.quieted(), ..Outcome::INVALID }),
            _ => None,
        }
    }
}

/// The answer to two operands of which at least one is no number. Of a quiet and a signaling NaN the quiet one is taken, else the one
/// with the larger significand, else the positive one.
pub(super) fn not_numbers(a: Operand, b: Operand) -> Option<Outcome> {
    let (first, second) = match (a.not_a_number(), b.not_a_number()) {
        (None, None) => return None,
        (Some(only), None) | (None, Some(only)) => return Some(only),
        (Some(first), Some(second)) => (first, second),
    };
    if [a.class, b.class].contains(&Class::Unsupported) {
        return Some(Outcome::INVALID);
    }
    let rank = |operand: Operand| {
        (operand.class == Class::QuietNan, operand.value.significand, !operand.value.sign.is_minus())
    };
    let chosen = if rank(a) >= rank(b) { first } else { second };
    Some(chosen.and((first.exceptions | second.exceptions) & INVALID))
}

/// The source operand of arithmetic and comparisons: memory, widened; or the register that is not `st(0)` or, where both
/// operands are named, the second one. `None` if it is empty.
pub(super) fn source<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Option<Operand> {
    if instruction.op_kind(0) == OpKind::Memory {
        return Some(memory(instruction, guest));
    }
    Stack::new(guest.registers).read(last_register(instruction)).map(Operand::from)
}

/// The index of the register that is named last.
pub(super) fn last_register(instruction: &Instruction) -> usize {
    instruction.op_register(instruction.op_count().saturating_sub(1)).number()
}

/// A number in memory, of any format but the packed decimal one.
pub(super) fn memory<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Operand {
    let address = guest.address(instruction, 0, 0);
    let bytes = instruction.memory_size().size().min(8);
    match instruction.memory_size() {
        MemorySize::Float32 => Interchange::SINGLE.widen(guest.load_number(address, bytes)).into(),
        MemorySize::Float64 => Interchange::DOUBLE.widen(guest.load_number(address, bytes)).into(),
        MemorySize::Float80 => Extended::from_bits(load_tenbyte(address, guest)).into(),
        _ => {
            let unused = 64 - 8 * bytes as u32;
            let number = (guest.load_number(address, bytes) << unused) as i64 >> unused;
            Extended::from_integer(number).into()
        }
    }
}

/// Ten bytes of memory.
pub(super) fn load_tenbyte<M: GuestMemory>(address: u64, guest: &mut GuestState<'_, M>) -> u128 {
    let mut bytes = [0; 16];
    guest.memory.load(address, &mut bytes[..10]);
    u128::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::x87::sign::Sign;

    fn nan(significand: u64) -> Operand {
        Extended { sign: Sign::Plus, exponent: 0x7fff, significand }.into()
    }

    #[test]
    fn a_quiet_nan_wins_over_a_signaling_one_and_the_larger_over_the_smaller() {
        let (quiet, signaling) = (nan(0xc000_0000_0000_0001), nan(0x8000_0000_0000_0009));
        assert_eq!(not_numbers(signaling, quiet), Some(Outcome { value: quiet.value, ..Outcome::INVALID }));
        let larger = nan(0xc000_0000_0000_0002);
        assert_eq!(not_numbers(quiet, larger), Some(Outcome::exact(larger.value)));
        let negative = Operand { value: larger.value.with_sign(Sign::Minus), ..larger };
        assert_eq!(not_numbers(negative, larger), Some(Outcome::exact(larger.value)));
    }

    #[test]
    fn an_unsupported_operand_makes_the_answer_indefinite() {
        let unnormal = Operand::from(Extended { exponent: 5, ..Extended::ZERO });
        assert_eq!(not_numbers(nan(u64::MAX), unnormal), Some(Outcome::INVALID));
        assert_eq!(not_numbers(Extended::ONE.into(), Extended::ZERO.into()), None);
    }
}
