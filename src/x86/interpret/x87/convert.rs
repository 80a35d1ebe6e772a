//! Conversions between register values, integers, packed decimals and the narrower binary formats.

use super::extended::{Class, Extended, Interchange};
use super::operand::Operand;
use super::outcome::{Format, Outcome};
use super::real::Rounding;
use super::sign::Sign;
use super::status::{Control, PRECISION};

/// Digits of a packed decimal.
const DIGITS: u32 = 18;
/// The packed decimal that stands for "no answer".
const DECIMAL_INDEFINITE: u128 = 0xffff_c000_0000_0000_0000;

/// A whole number near a finite one.
pub(super) fn round_to_integer(value: Extended, rounding: Rounding) -> Outcome {
    let real = value.real();
    // From 2^63 on every number is whole.
    if real.exponent >= 63 {
        return Outcome::exact(value);
    }
    let multiple = real.to_multiple(0, rounding);
    let exceptions = if multiple.inexact { PRECISION } else { 0 };
    Outcome { value: Extended::from_count(value.sign, multiple.count, 0), exceptions, up: multiple.up }
}

/// `frndint`.
pub(super) fn round_operand(operand: Operand, rounding: Rounding) -> Outcome {
    if let Some(outcome) = operand.not_a_number() {
        return outcome;
    }
    match operand.class {
        Class::Infinity | Class::Zero => Outcome::exact(operand.value),
        _ => round_to_integer(operand.value, rounding).and(operand.denormal()),
    }
}

/// The value rounded to a whole number that satisfies a condition; an invalid operation otherwise.
fn round_within(value: Extended, rounding: Rounding, fits: impl Fn(Extended) -> bool) -> Outcome {
    match value.class() {
        Class::Zero => Outcome::exact(value),
        Class::Denormal | Class::Normal => {
            let outcome = round_to_integer(value, rounding);
            if fits(outcome.value) { outcome } else { Outcome::INVALID }
        }
        _ => Outcome::INVALID,
    }
}

/// The value as a signed integer of so many bytes can hold it.
pub(super) fn to_integer(value: Extended, bytes: usize, rounding: Rounding) -> Outcome {
    let limit = Extended::from_count(Sign::Plus, 1, 8 * bytes as i32 - 1);
    round_within(value, rounding, |whole| whole.exponent < limit.exponent || whole == limit.with_sign(Sign::Minus))
}

/// The bits of a whole number; of an invalid operation the integer indefinite, which is the smallest number.
pub(super) fn integer_bits(value: Extended, bytes: usize) -> u64 {
    if value.class() == Class::QuietNan {
        return 1 << (8 * bytes - 1);
    }
    let magnitude = value.real().to_multiple(0, Rounding::Zero).count as u64;
    if value.sign.is_minus() { magnitude.wrapping_neg() } else { magnitude }
}

/// The value as a packed decimal can hold it.
pub(super) fn to_decimal(value: Extended, rounding: Rounding) -> Outcome {
    round_within(value, rounding, |whole| {
        whole.exponent <= Extended::from_integer(i64::MAX).exponent && magnitude(whole) < 10u64.pow(DIGITS)
    })
}

fn magnitude(whole: Extended) -> u64 {
    whole.real().to_multiple(0, Rounding::Zero).count as u64
}

/// The ten bytes of a whole number: two digits a byte, the sign on top.
pub(super) fn decimal_bits(value: Extended) -> u128 {
    if value.class() == Class::QuietNan {
        return DECIMAL_INDEFINITE;
    }
    let mut rest = magnitude(value);
    let mut bits = u128::from(value.sign.bit()) << 79;
    for digit in 0..DIGITS {
        bits |= u128::from(rest % 10) << (4 * digit);
        rest /= 10;
    }
    bits
}

/// The value of a packed decimal. Digits above 9 are undefined in the manual and count as their value here.
pub(super) fn from_decimal(bits: u128) -> Extended {
    let digit = |position: u32| (bits >> (4 * position) & 15) as u64;
    let magnitude = (0..DIGITS).rev().fold(0, |sum: u64, position| sum * 10 + digit(position));
    Extended::from_count(Sign::from_bit((bits >> 79) as u16), magnitude.into(), 0)
}

/// The value as a narrower binary format can hold it.
pub(super) fn to_interchange(value: Extended, interchange: Interchange, control: Control) -> Outcome {
    let operand = Operand::from(value);
    if let Some(outcome) = operand.not_a_number() {
        return outcome;
    }
    match operand.class {
        Class::Infinity | Class::Zero => Outcome::exact(value),
        _ => Format::from(interchange).round(value.real(), control),
    }
}

/// What `fld` makes of an operand in memory: signaling NaNs become quiet, denormals are reported. The widest format is loaded as it is.
pub(super) fn load(operand: Operand) -> Outcome {
    match operand.class {
        Class::SignalingNan => operand.not_a_number().unwrap_or(Outcome::INVALID),
        _ => Outcome::exact(operand.value).and(operand.denormal()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn integer(value: Extended, bytes: usize) -> (u64, u16) {
        let outcome = to_integer(value, bytes, Rounding::Nearest);
        (integer_bits(outcome.value, bytes), outcome.exceptions)
    }

    #[test]
    fn integers_out_of_range_are_indefinite() {
        assert_eq!(integer(Extended::from_integer(-32768), 2), ((-32768i64) as u64, 0));
        assert_eq!(integer(Extended::from_integer(32768), 2), (0x8000, Outcome::INVALID.exceptions));
        assert_eq!(integer(Extended::from_integer(i64::MIN), 8), (1 << 63, 0));
        assert_eq!(integer(Extended::INFINITY, 4), (0x8000_0000, Outcome::INVALID.exceptions));
        let half = Extended::from_count(Sign::Plus, 65535, -1);
        assert_eq!(integer(half, 2), (0x8000, Outcome::INVALID.exceptions));
        assert_eq!(integer(half, 4), (32768, PRECISION));
    }

    #[test]
    fn decimals_round_trip() {
        let number = Extended::from_integer(-123_456_789_012_345_678);
        let outcome = to_decimal(number, Rounding::Nearest);
        assert_eq!(decimal_bits(outcome.value), 0x8012_3456_7890_1234_5678);
        assert_eq!(from_decimal(0x8012_3456_7890_1234_5678), number);
        let large = to_decimal(Extended::from_integer(10i64.pow(18)), Rounding::Nearest);
        assert_eq!((decimal_bits(large.value), large.exceptions), (DECIMAL_INDEFINITE, Outcome::INVALID.exceptions));
    }
}
