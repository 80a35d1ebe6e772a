//! Integer operand widths: truncation, sign extension and the sign bit of 8-, 16-, 32- and 64-bit values that are held
//! in a `u64`.

use iced_x86::{Instruction, OpKind};

/// The width of an integer operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Width {
    /// 1, 2, 4 or 8.
    pub bytes: usize,
}

impl Width {
    pub(super) const BYTE: Width = Width { bytes: 1 };
    pub(super) const QUADWORD: Width = Width { bytes: 8 };

    /// The width of a register or memory operand.
    pub(super) fn of(instruction: &Instruction, operand: u32) -> Width {
        if instruction.op_kind(operand) == OpKind::Register {
            Width { bytes: instruction.op_register(operand).size() }
        } else {
            Width { bytes: instruction.memory_size().size() }
        }
    }

    pub(super) fn bits(self) -> u32 {
        self.bytes as u32 * 8
    }

    /// All bits of the width set.
    pub(super) fn mask(self) -> u64 {
        u64::MAX >> (64 - self.bits())
    }

    pub(super) fn truncate(self, value: u64) -> u64 {
        value & self.mask()
    }

    /// The sign bit, 0 or 1.
    pub(super) fn sign(self, value: u64) -> u64 {
        value >> (self.bits() - 1) & 1
    }

    pub(super) fn sign_extend(self, value: u64) -> i64 {
        let unused = 64 - self.bits();
        (value << unused) as i64 >> unused
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_values_extend_from_their_own_sign_bit() {
        assert_eq!(Width::BYTE.sign_extend(0x1ff), -1);
        assert_eq!(Width::BYTE.sign_extend(0x17f), 0x7f);
        assert_eq!(Width::QUADWORD.sign_extend(u64::MAX), -1);
        assert_eq!(Width { bytes: 2 }.truncate(0x12_3456), 0x3456);
        assert_eq!(Width { bytes: 4 }.sign(0x8000_0000), 1);
    }
}
