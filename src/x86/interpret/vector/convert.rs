//! Conversions between floating-point formats and integers.

use super::environment::{Environment, INVALID, PRECISION};
use super::exact::Exact;
use super::float::FloatOperation;
use super::float::FloatOperation::Convert;
use super::format::{DOUBLE, Format, HALF, SINGLE};
use super::lanes::Lanes;
use iced_x86::Mnemonic;

/// A kind of number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Float(Format),
    /// A signed integer of 32 bits.
    Doubleword,
    /// A signed integer as wide as the general register or the memory operand.
    General,
}

/// Which rounding mode applies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    Mxcsr,
    Truncate,
    /// The one in the instruction's immediate.
    Immediate,
}

/// What becomes of the destination around the converted elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rest {
    /// As many elements as both sides have room for; zeros above.
    Zero,
    /// This many elements; the rest is that of the first source.
    Keep(usize),
}

/// A conversion instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Conversion {
    pub from: Kind,
    pub to: Kind,
    pub mode: Mode,
    pub rest: Rest,
}

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use Kind::{Doubleword, General};
    use Mnemonic as M;
    const FLOAT: Kind = Kind::Float(SINGLE);
    const WIDE: Kind = Kind::Float(DOUBLE);
    const NARROW: Kind = Kind::Float(HALF);
    let (from, to, mode, rest) = match mnemonic {
        M::Cvtps2pd | M::Vcvtps2pd => (FLOAT, WIDE, Mode::Mxcsr, Rest::Zero),
        M::Cvtpd2ps | M::Vcvtpd2ps => (WIDE, FLOAT, Mode::Mxcsr, Rest::Zero),
        M::Cvtss2sd | M::Vcvtss2sd => (FLOAT, WIDE, Mode::Mxcsr, Rest::Keep(1)),
        M::Cvtsd2ss | M::Vcvtsd2ss => (WIDE, FLOAT, Mode::Mxcsr, Rest::Keep(1)),
        M::Vcvtph2ps => (NARROW, FLOAT, Mode::Mxcsr, Rest::Zero),
        M::Vcvtps2ph => (FLOAT, NARROW, Mode::Immediate, Rest::Zero),
        M::Cvtdq2ps | M::Vcvtdq2ps => (Doubleword, FLOAT, Mode::Mxcsr, Rest::Zero),
        M::Cvtdq2pd | M::Vcvtdq2pd | M::Cvtpi2pd => (Doubleword, WIDE, Mode::Mxcsr, Rest::Zero),
        M::Cvtpi2ps => (Doubleword, FLOAT, Mode::Mxcsr, Rest::Keep(2)),
        M::Cvtsi2ss | M::Vcvtsi2ss => (General, FLOAT, Mode::Mxcsr, Rest::Keep(1)),
        M::Cvtsi2sd | M::Vcvtsi2sd => (General, WIDE, Mode::Mxcsr, Rest::Keep(1)),
        M::Cvtps2dq | M::Vcvtps2dq | M::Cvtps2pi => (FLOAT, Doubleword, Mode::Mxcsr, Rest::Zero),
        M::Cvttps2dq | M::Vcvttps2dq | M::Cvttps2pi => (FLOAT, Doubleword, Mode::Truncate, Rest::Zero),
        M::Cvtpd2dq | M::Vcvtpd2dq | M::Cvtpd2pi => (WIDE, Doubleword, Mode::Mxcsr, Rest::Zero),
        M::Cvttpd2dq | M::Vcvttpd2dq | M::Cvttpd2pi => (WIDE, Doubleword, Mode::Truncate, Rest::Zero),
        M::Cvtss2si | M::Vcvtss2si => (FLOAT, General, Mode::Mxcsr, Rest::Zero),
        M::Cvttss2si | M::Vcvttss2si => (FLOAT, General, Mode::Truncate, Rest::Zero),
        M::Cvtsd2si | M::Vcvtsd2si => (WIDE, General, Mode::Mxcsr, Rest::Zero),
        M::Cvttsd2si | M::Vcvttsd2si => (WIDE, General, Mode::Truncate, Rest::Zero),
        _ => return None,
    };
    Some(Convert(Conversion { from, to, mode, rest }))
}

impl Kind {
    /// Bytes of one number, in an operand of so many bytes.
    fn size(self, width: usize) -> usize {
        match self {
            Kind::Float(format) => format.size,
            Kind::Doubleword => 4,
            Kind::General => width,
        }
    }
}

impl Conversion {
    /// The destination, `width` bytes wide, after the conversion. `first` is what the rest is kept of.
    pub(super) fn apply(self, first: Lanes, source: Lanes, width: usize, environment: &mut Environment) -> Lanes {
        let (from, to) = (self.from.size(source.width()), self.to.size(width));
        let (mut result, count) = match self.rest {
            Rest::Zero => (Lanes::zero(width), (source.width() / from).min(width / to)),
            Rest::Keep(count) => (first, count),
        };
        for idx in 0..count {
            let converted = self.convert(source.number(from, idx), from, to, environment);
            result.set_number(to, idx, converted);
        }
        result
    }

    fn convert(self, bits: u64, from: usize, to: usize, environment: &mut Environment) -> u64 {
        match (self.from, self.to) {
            (Kind::Float(from), Kind::Float(to)) => between_formats(from, to, bits, environment),
            (Kind::Float(format), _) => to_integer(format, bits, to, environment),
            (_, Kind::Float(format)) => Exact::from_integer(sign_extended(bits, from)).round(format, environment),
            _ => bits,
        }
    }
}

fn sign_extended(bits: u64, size: usize) -> i64 {
    let unused = 64 - 8 * size as u32;
    (bits << unused) as i64 >> unused
}

/// The denormals of binary16 are numbers like others: DAZ and FTZ do not apply to them, and as operands they raise nothing (Intel SDM
/// vol. 1, 14.4.1).
fn between_formats(from: Format, to: Format, bits: u64, environment: &mut Environment) -> u64 {
    let bits = if from == HALF { bits } else { environment.operand(from, bits) };
    if let Some(nan) = environment.nan(from, &[bits]) {
        return to.nan_from(from, nan);
    }
    let number = from.unpack(bits);
    if from.is_infinite(bits) {
        return to.infinity() | if number.negative { to.sign() } else { 0 };
    }
    if from != HALF {
        environment.note_denormals(from, &[bits]);
    }
    if to == HALF {
        environment.never_flush();
    }
    number.round(to, environment)
}

/// Rounds to a signed integer of `size` bytes. NaNs and what does not fit give the least one (Intel SDM vol. 1, table 4-1).
fn to_integer(format: Format, bits: u64, size: usize, environment: &mut Environment) -> u64 {
    let bits = environment.operand(format, bits);
    let number = format.unpack(bits);
    let least = 1 << (8 * size - 1);
    let (magnitude, inexact) = number.to_integer(environment.rounding);
    let limit = if number.negative { least } else { least - 1 };
    // The exponent of NaNs and infinities is beyond every integer.
    if number.exponent > 64 || magnitude > u128::from(limit) {
        environment.raise(INVALID);
        return least;
    }
    if inexact {
        environment.raise(PRECISION);
    }
    if number.negative { (magnitude as u64).wrapping_neg() } else { magnitude as u64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::vector::environment::{DENORMAL, OVERFLOW, Rounding, UNDERFLOW};

    fn outcome(mxcsr: u32, compute: impl FnOnce(&mut Environment) -> u64) -> (u64, u32) {
        let (mut environment, mut after) = (Environment::new(mxcsr), mxcsr);
        let bits = compute(&mut environment);
        assert_eq!(environment.finish(&mut after), Ok(()));
        (bits, after & 0x3f)
    }

    #[test]
    fn integers_out_of_range_are_the_least_one() {
        let of = |bits: f32, size| outcome(0x1f80, |e| to_integer(SINGLE, bits.to_bits().into(), size, e));
        assert_eq!(of(2147483648.0, 4), (0x8000_0000, INVALID));
        assert_eq!(of(-2147483648.0, 4), (0xffff_ffff_8000_0000, 0));
        assert_eq!(of(2147483648.0, 8), (0x8000_0000, 0));
        assert_eq!(of(f32::NAN, 8), (1 << 63, INVALID));
        assert_eq!(of(f32::NEG_INFINITY, 4), (0x8000_0000, INVALID));
        assert_eq!(of(2.5, 4), (2, PRECISION));
    }

    #[test]
    fn half_precision_ignores_the_flushing_modes() {
        let widen = |bits| outcome(0x9fc0, |e| between_formats(HALF, SINGLE, bits, e));
        let narrow = |bits| outcome(0x9fc0, |e| between_formats(SINGLE, HALF, bits, e));
        assert_eq!(widen(0x0001), (0x3380_0000, 0));
        assert_eq!(widen(0xfc01), (0xffc0_2000, INVALID));
        assert_eq!(narrow(0x3380_0000), (1, 0));
        assert_eq!(narrow(0x3380_0001), (1, PRECISION | UNDERFLOW));
        assert_eq!(narrow(0x4780_0000), (0x7c00, PRECISION | OVERFLOW));
        assert_eq!(outcome(0x1f80, |e| between_formats(SINGLE, HALF, 1, e)), (0, DENORMAL | PRECISION | UNDERFLOW));
    }

    #[test]
    fn a_conversion_takes_the_elements_that_both_sides_have() {
        let source = Lanes::from_fn(32, |idx| (f64::from(idx as u32) + 0.5).to_bits());
        let Some(Convert(conversion)) = operation(Mnemonic::Vcvttpd2dq) else { panic!("no conversion") };
        let mut environment = Environment::new(0x1f80);
        environment.rounding = Rounding::TowardZero;
        let result = conversion.apply(source, source, 16, &mut environment);
        assert_eq!(result, Lanes::from_fn(16, |idx| idx as u32));
    }
}
