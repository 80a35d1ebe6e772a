//! What an operation delivers: a value, the exceptions it raised and whether rounding went up; and the rounding itself.
//!
//! Masked and unmasked responses follow the Intel SDM, volume 1, 8.5: tininess is found after rounding; an unmasked overflow or
//! underflow delivers the result with its exponent moved by 24576.

use super::extended::{Extended, Interchange};
use super::real::{Multiple, Real, Rounding};
use super::sign::Sign;
use super::status::{Control, INVALID, OVERFLOW, PRECISION, STACK_FAULT, UNDERFLOW, ZERO_DIVIDE};

/// The result of an operation, before it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Outcome {
    pub value: Extended,
    /// Exception bits of the status word.
    pub exceptions: u16,
    /// What C1 becomes: the magnitude was rounded up, or a stack fault was an overflow.
    pub up: bool,
}

/// The numbers that a result is rounded to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Format {
    /// Significant bits.
    pub precision: i32,
    /// The least and the greatest exponent of normal numbers.
    pub minimum: i32,
    pub maximum: i32,
}

impl Outcome {
    /// The masked answer to an invalid operation.
    pub(super) const INVALID: Outcome = Outcome { value: Extended::INDEFINITE, exceptions: INVALID, up: false };
    /// The masked answer to an operation on an empty register.
    pub(super) const STACK_UNDERFLOW: Outcome = Outcome { exceptions: INVALID | STACK_FAULT, ..Outcome::INVALID };
    /// The masked answer to a push onto a full register.
    pub(super) const STACK_OVERFLOW: Outcome = Outcome { up: true, ..Outcome::STACK_UNDERFLOW };

    /// A value without exceptions.
    pub(super) fn exact(value: Extended) -> Outcome {
        Outcome { value, exceptions: 0, up: false }
    }

    pub(super) fn zero(sign: Sign) -> Outcome {
        Outcome::exact(Extended::ZERO.with_sign(sign))
    }

    pub(super) fn infinity(sign: Sign) -> Outcome {
        Outcome::exact(Extended::INFINITY.with_sign(sign))
    }

    /// The masked answer to a division by zero: an infinity.
    pub(super) fn zero_divide(sign: Sign) -> Outcome {
        Outcome { value: Extended::INFINITY.with_sign(sign), exceptions: ZERO_DIVIDE, up: false }
    }

    /// With some exceptions more.
    pub(super) fn and(self, exceptions: u16) -> Outcome {
        Outcome { exceptions: self.exceptions | exceptions, ..self }
    }

    /// A multiple of 2^`unit`.
    fn rounded(sign: Sign, multiple: Multiple, unit: i32) -> Outcome {
        let value = Extended::from_count(sign, multiple.count, unit);
        Outcome { value, exceptions: if multiple.inexact { PRECISION } else { 0 }, up: multiple.up }
    }
}

impl Format {
    pub(super) const EXTENDED: Format = Format { precision: 64, minimum: -16382, maximum: 16383 };

    /// Rounds as rounding control and the masks of overflow and underflow say.
    pub(super) fn round(self, real: Real, control: Control) -> Outcome {
        /// How far an unmasked overflow or underflow moves the exponent.
        const WRAP: i32 = 24576;
        if real.is_zero() {
            return Outcome::zero(real.sign);
        }
        let unit = real.exponent - self.precision + 1;
        let multiple = real.to_multiple(unit, control.rounding());
        let exponent = real.exponent + (multiple.count >> self.precision) as i32;
        let moved = |by: i32| Outcome::rounded(real.sign, multiple, unit + by);
        if exponent > self.maximum {
            return match control.unmasked(OVERFLOW) {
                0 => self.overflow(real.sign, control.rounding()),
                // Only scaling can go that far.
                _ if exponent - WRAP > self.maximum => self.overflow(real.sign, Rounding::Nearest),
                _ => moved(-WRAP).and(OVERFLOW),
            };
        }
        if exponent >= self.minimum {
            return moved(0);
        }
        match control.unmasked(UNDERFLOW) {
            0 => self.underflow(real, control.rounding()),
            _ if exponent + WRAP < self.minimum => self.underflow(real, Rounding::Zero),
            _ => moved(WRAP).and(UNDERFLOW),
        }
    }

    /// What stands for a number too large: infinity, or the largest finite number if rounding goes the other way.
    fn overflow(self, sign: Sign, rounding: Rounding) -> Outcome {
        let up = match rounding {
            Rounding::Nearest => true,
            Rounding::Down => sign.is_minus(),
            Rounding::Up => !sign.is_minus(),
            Rounding::Zero => false,
        };
        let largest = Extended::from_count(Sign::Plus, (1 << self.precision) - 1, self.maximum - self.precision + 1);
        let magnitude = if up { Extended::INFINITY } else { largest };
        Outcome { value: magnitude.with_sign(sign), exceptions: OVERFLOW | PRECISION, up }
    }

    /// What stands for a number too small: a denormal or zero. An exact one is no exception.
    fn underflow(self, real: Real, rounding: Rounding) -> Outcome {
        let unit = self.minimum - self.precision + 1;
        let multiple = real.to_multiple(unit, rounding);
        Outcome::rounded(real.sign, multiple, unit).and(if multiple.inexact { UNDERFLOW } else { 0 })
    }
}

impl From<Interchange> for Format {
    fn from(interchange: Interchange) -> Format {
        let maximum = interchange.maximum;
        Format { precision: interchange.precision as i32, minimum: 1 - maximum, maximum }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(real: Real, control: u16) -> Outcome {
        let control = Control::new(control);
        control.format().round(real, control)
    }

    #[test]
    fn precision_control_cuts_the_significand() {
        let third = Real::ONE / Real::integer(3);
        assert_eq!(round(third, 0x37f).value.significand, 0xaaaa_aaaa_aaaa_aaab);
        assert_eq!(round(third, 0x27f).value.significand, 0xaaaa_aaaa_aaaa_a800);
        assert_eq!(round(third, 0x07f).value.significand, 0xaaaa_ab00_0000_0000);
        assert_eq!(round(third, 0xf7f), Outcome { up: false, exceptions: PRECISION, ..round(third, 0xf7f) });
    }

    #[test]
    fn overflow_becomes_infinity_or_the_largest_number_or_wraps() {
        let large = Real::ONE.scaled(16384);
        assert_eq!(round(large, 0x37f).value, Extended::INFINITY);
        assert_eq!(round(large, 0x77f).value.significand, u64::MAX);
        assert_eq!(round(-large, 0x77f).value, Extended::INFINITY.with_sign(Sign::Minus));
        let wrapped = round(large, 0x377);
        assert_eq!((wrapped.value.exponent, wrapped.exceptions), (16383 + 16384 - 24576, OVERFLOW));
    }

    #[test]
    fn exact_denormals_underflow_only_unmasked() {
        let tiny = Real::ONE.scaled(-16383);
        assert_eq!(round(tiny, 0x37f), Outcome::exact(Extended { significand: 1 << 62, ..Extended::ZERO }));
        assert_eq!(round(tiny, 0x36f).exceptions, UNDERFLOW);
        let inexact = tiny + tiny.scaled(-70);
        assert_eq!(round(inexact, 0x37f).exceptions, UNDERFLOW | PRECISION);
    }
}
