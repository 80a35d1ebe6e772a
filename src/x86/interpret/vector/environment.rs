//! The floating-point environment: what MXCSR asks for, and the exceptions that an instruction raises (Intel SDM vol. 1, 11.5).

use super::format::Format;
use crate::x86::interpret::Exception;

// The exception flags of MXCSR; each has its mask seven bits above.

/// IE: a signalling NaN, or an operation without a result.
pub(super) const INVALID: u32 = 1;
/// DE: an operand is a denormal.
pub(super) const DENORMAL: u32 = 1 << 1;
/// ZE: a finite number is divided by zero.
pub(super) const DIVIDE: u32 = 1 << 2;
/// OE: the result is beyond the largest number.
pub(super) const OVERFLOW: u32 = 1 << 3;
/// UE: the result is below the lowest normal number.
pub(super) const UNDERFLOW: u32 = 1 << 4;
/// PE: the result had to be rounded.
pub(super) const PRECISION: u32 = 1 << 5;

/// The exceptions that are found in the operands, before anything is computed.
const BEFORE: u32 = INVALID | DENORMAL | DIVIDE;

const DENORMALS_ARE_ZERO: u32 = 1 << 6;
const FLUSH_TO_ZERO: u32 = 1 << 15;

/// Where a result that lies between two numbers goes; in the encoding order of MXCSR.RC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rounding {
    NearestEven,
    Down,
    Up,
    TowardZero,
}

impl Rounding {
    /// The mode that the low two bits name.
    pub(super) fn from_bits(bits: u32) -> Rounding {
        match bits & 3 {
            0 => Rounding::NearestEven,
            1 => Rounding::Down,
            2 => Rounding::Up,
            _ => Rounding::TowardZero,
        }
    }
}

/// The environment of one instruction.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    pub rounding: Rounding,
    mxcsr: u32,
    /// The exceptions of the step that is being computed, and those of the steps before.
    raised: u32,
    settled: u32,
}

impl Environment {
    /// The environment that MXCSR describes, with no exception raised.
    pub(super) fn new(mxcsr: u32) -> Environment {
        Environment { rounding: Rounding::from_bits(mxcsr >> 13), mxcsr, raised: 0, settled: 0 }
    }

    /// Notes exceptions of the step that is being computed.
    pub(super) fn raise(&mut self, flags: u32) {
        self.raised |= flags;
    }

    /// Takes an exception back that the instruction does not raise after all.
    pub(super) fn withdraw(&mut self, flags: u32) {
        self.raised &= !flags;
    }

    /// Sets the rounding mode as the immediate of `roundps` or `vcvtps2ph` asks for: its low two bits, or MXCSR if bit 2 is set.
    pub(super) fn take_mode_of(&mut self, immediate: u8) {
        if immediate & 4 == 0 {
            self.rounding = Rounding::from_bits(immediate.into());
        }
    }

    /// Whether the exception of a flag is masked.
    pub(super) fn is_masked(&self, flag: u32) -> bool {
        self.mxcsr >> 7 & flag != 0
    }

    /// Whether tiny results become zero: only while underflow is masked.
    pub(super) fn flushes_to_zero(&self) -> bool {
        self.mxcsr & FLUSH_TO_ZERO != 0 && self.is_masked(UNDERFLOW)
    }

    /// The environment for formats that the flushing modes do not apply to.
    pub(super) fn never_flush(&mut self) {
        self.mxcsr &= !FLUSH_TO_ZERO;
    }

    /// An operand as the instruction sees it: a denormal is zero under DAZ.
    #[inline]
    pub(super) fn operand(&self, format: Format, bits: u64) -> u64 {
        let is_zeroed = self.mxcsr & DENORMALS_ARE_ZERO != 0 && format.is_denormal(bits);
        if is_zeroed { bits & format.sign() } else { bits }
    }

    /// Raises the denormal exception if one of the operands is a denormal.
    #[inline]
    pub(super) fn note_denormals(&mut self, format: Format, operands: &[u64]) {
        if operands.iter().any(|bits| format.is_denormal(*bits)) {
            self.raise(DENORMAL);
        }
    }

    /// The result when an operand is a NaN: the first that is, made quiet (Intel SDM vol. 1, table 4-7).
    #[inline]
    pub(super) fn nan(&mut self, format: Format, operands: &[u64]) -> Option<u64> {
        let first = operands.iter().find(|bits| format.is_nan(**bits))?;
        if operands.iter().any(|bits| format.is_signalling(*bits)) {
            self.raise(INVALID);
        }
        Some(first | format.quiet())
    }

    /// The result of an invalid operation.
    pub(super) fn invalid(&mut self, format: Format) -> u64 {
        self.raise(INVALID);
        format.default_nan()
    }

    /// Ends a step of an instruction that computes in several: one with an unmasked exception is the last whose exceptions count.
    /// Unmasked exceptions of the operands keep the computation, and its exceptions, from happening.
    pub(super) fn end_step(&mut self) {
        let raised = std::mem::take(&mut self.raised);
        if self.unmasked(self.settled) == 0 {
            let operands_are_at_fault = self.unmasked(raised & BEFORE) != 0;
            self.settled |= if operands_are_at_fault { raised & BEFORE } else { raised };
        }
    }

    fn unmasked(&self, flags: u32) -> u32 {
        flags & !(self.mxcsr >> 7)
    }

    /// Sets the flags in MXCSR.
    pub(super) fn finish(mut self, mxcsr: &mut u32) -> Result<(), Exception> {
        self.end_step();
        *mxcsr |= self.settled;
        if self.unmasked(self.settled) == 0 { Ok(()) } else { Err(Exception::SimdFloatingPoint) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::vector::format::SINGLE;

    #[test]
    fn an_unmasked_exception_of_the_operands_hides_those_of_the_result() {
        let mut mxcsr = 0x1f80 & !(INVALID << 7);
        let mut environment = Environment::new(mxcsr);
        environment.raise(INVALID | DENORMAL | PRECISION);
        assert_eq!(environment.finish(&mut mxcsr), Err(Exception::SimdFloatingPoint));
        assert_eq!(mxcsr & 0x3f, INVALID | DENORMAL);
    }

    #[test]
    fn denormals_are_zero_only_when_asked() {
        assert_eq!(Environment::new(0x1f80).operand(SINGLE, 0x8000_0001), 0x8000_0001);
        assert_eq!(Environment::new(0x1fc0).operand(SINGLE, 0x8000_0001), 0x8000_0000);
    }
}
