//! The registers after an instruction, by one interface whoever executed it: the emulator, a trace, or the interpreter.
//!
//! The executor completes every kind of step with the same code; this is the seam.

use super::unicorn::Halted;
use crate::model::register::{Register, Registers};

/// What an instruction left in the registers: as the emulator holds them, or as a trace tells.
pub(crate) trait CpuAfter: Copy {
    /// A general register by its encoding number.
    fn gpr(self, number: u8) -> u64;
    fn rflags(self) -> u64;
    /// Any register, zero-extended.
    fn read(self, register: Register) -> u128;
    /// Puts right what the processor would have left there.
    fn write(self, register: Register, value: u128);
}

impl CpuAfter for Halted {
    #[inline]
    fn gpr(self, number: u8) -> u64 {
        Halted::gpr(self, number)
    }

    #[inline]
    fn rflags(self) -> u64 {
        Halted::rflags(self)
    }

    #[inline]
    fn read(self, register: Register) -> u128 {
        Halted::read(self, register)
    }

    fn write(self, register: Register, value: u128) {
        Halted::write(self, register, value);
    }
}

impl CpuAfter for &Registers {
    fn gpr(self, number: u8) -> u64 {
        self.gpr[usize::from(number)]
    }

    fn rflags(self) -> u64 {
        self.rflags
    }

    fn read(self, register: Register) -> u128 {
        self.get(register)
    }

    /// What a trace states has been corrected already.
    fn write(self, _: Register, _: u128) {}
}
