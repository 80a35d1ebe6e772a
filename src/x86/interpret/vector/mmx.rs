//! What MMX instructions do to the x87 state around their operands (Intel SDM vol. 1, 9.5).

use crate::model::register::Registers;
use crate::x86::interpret::{Exception, GuestState};
use iced_x86::{Instruction, OpKind};

/// The bit of the x87 status word that tells of an unmasked exception.
const PENDING: u16 = 1 << 7;
const TOP: u16 = 7 << 11;

/// Whether an instruction with an mm register as an operand finds a pending x87 exception.
pub(crate) fn reports_pending(instruction: &Instruction, registers: &Registers) -> bool {
    has_mmx_operand(instruction) && registers.fpu_status & PENDING != 0
}

/// Prepares the x87 state for an instruction that is about to execute; nothing happens if it has no mm register as an operand.
/// A pending x87 exception is raised; else the stack has its top at 0 and no empty register from here on, also if the instruction
/// then raises an exception of its own.
pub(super) fn enter<M>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Result<(), Exception> {
    if !has_mmx_operand(instruction) {
        return Ok(());
    }
    if reports_pending(instruction, guest.registers) {
        return Err(Exception::FloatingPoint);
    }
    guest.registers.fpu_status &= !TOP;
    guest.registers.fpu_tag = tags(&guest.registers.fpr);
    Ok(())
}

fn has_mmx_operand(instruction: &Instruction) -> bool {
    (0..instruction.op_count())
        .any(|operand| instruction.op_kind(operand) == OpKind::Register && instruction.op_register(operand).is_mm())
}

/// The tag word when no register is empty: by contents, valid 0, zero 1, special 2 (Intel SDM vol. 1, 8.1.7).
pub(super) fn tags(registers: &[u128; 8]) -> u16 {
    registers.iter().rev().fold(0, |tags, value| {
        let (exponent, significand) = (value >> 64 & 0x7fff, *value as u64);
        let tag = match exponent {
            0 if significand == 0 => 1,
            1..0x7fff if significand >> 63 == 1 => 0,
            _ => 2,
        };
        tags << 2 | tag
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_tell_contents() {
        let one = 0x3fff_8000_0000_0000_0000;
        assert_eq!(tags(&[0, one, 0xffff_0000_0000_0000_0000, 0, 0, 0, 0, one]), 0b00_01_01_01_01_10_00_01);
    }
}
