//! Exact arithmetic on finite binary numbers, and correct rounding to a format (IEEE 754-2008, 4.3 and 7).
//!
//! A significand has up to 128 bits, the lowest of which may be sticky: set if anything nonzero lies below it. Every operation leaves
//! enough bits above the sticky one for rounding to any format to be correct, so that the work is the same for all formats.

use super::environment::{Environment, OVERFLOW, PRECISION, Rounding, UNDERFLOW};
use super::format::Format;
use std::cmp::Ordering;

/// A finite number, `significand * 2^exponent`, with its sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Exact {
    pub negative: bool,
    pub exponent: i32,
    pub significand: u128,
}

/// Where the leading bit of a normalized significand is: a sum of two still fits.
const LEADING: u32 = 125;

impl Exact {
    /// Whether this is a zero, of either sign.
    pub(super) fn is_zero(self) -> bool {
        self.significand == 0
    }

    /// A signed integer.
    pub(super) fn from_integer(value: i64) -> Exact {
        Exact { negative: value < 0, exponent: 0, significand: value.unsigned_abs().into() }
    }

    /// The same number with its leading bit at [`LEADING`]; zero stays.
    fn normalized(self) -> Exact {
        if self.is_zero() {
            return self;
        }
        let shift = self.significand.leading_zeros() - (127 - LEADING);
        Exact { significand: self.significand << shift, exponent: self.exponent - shift as i32, ..self }
    }

    /// The exponent of the leading bit of a number that is not zero.
    fn scale(self) -> i32 {
        self.exponent + self.significand.ilog2() as i32
    }

    /// The sum. A zero that comes of opposite numbers is positive, except that rounding down makes it negative.
    pub(super) fn sum(self, other: Exact, rounding: Rounding) -> Exact {
        if self.is_zero() && other.is_zero() {
            let negative = if self.negative == other.negative { self.negative } else { rounding == Rounding::Down };
            return Exact { negative, ..self };
        }
        if self.is_zero() || other.is_zero() {
            return if self.is_zero() { other } else { self };
        }
        let (a, b) = (self.normalized(), other.normalized());
        let (large, small) = if a.exponent >= b.exponent { (a, b) } else { (b, a) };
        // Bits are lost only where the numbers are so far apart that no more than one leading bit can cancel.
        let addend = shifted_right_sticky(small.significand, (large.exponent - small.exponent) as u32);
        if large.negative == small.negative {
            return Exact { significand: large.significand + addend, ..large };
        }
        match large.significand.cmp(&addend) {
            Ordering::Equal => Exact { negative: rounding == Rounding::Down, exponent: 0, significand: 0 },
            Ordering::Greater => Exact { significand: large.significand - addend, ..large },
            Ordering::Less => Exact { significand: addend - large.significand, negative: small.negative, ..large },
        }
    }

    /// The product of two numbers whose significands have at most 64 bits.
    pub(super) fn product(self, other: Exact) -> Exact {
        Exact {
            negative: self.negative != other.negative,
            exponent: self.exponent + other.exponent,
            significand: self.significand * other.significand,
        }
    }

    /// The quotient by a number that is not zero and has at most 63 significant bits.
    pub(super) fn quotient(self, divisor: Exact) -> Exact {
        let (a, b) = (self.normalized(), divisor.normalized());
        // The divisor's leading bit comes to bit 62, so the quotient's to 62 or 63.
        let shift = LEADING - 62;
        let below = b.significand >> shift;
        let quotient = a.significand / below;
        Exact {
            negative: a.negative != b.negative,
            exponent: a.exponent - b.exponent - shift as i32,
            significand: quotient | u128::from(quotient * below != a.significand),
        }
    }

    /// The square root of a number that is not negative, with enough bits for a format.
    pub(super) fn root(self, format: Format) -> Exact {
        let number = self.normalized();
        // The exponent has to be even to be halved.
        let odd = (number.exponent & 1) as u32;
        let radicand = number.significand << odd;
        let exponent = (number.exponent - odd as i32) / 2;
        let (high, low) = ((radicand >> 64) as u64, radicand as u64);
        let (root, exponent, exact) = if format.fraction < 28 {
            // The upper half is enough, and its root is found faster.
            let root = high.isqrt();
            (root.into(), exponent + 32, low == 0 && root * root == high)
        } else {
            let root = radicand.isqrt();
            (root, exponent, root * root == radicand)
        };
        Exact { exponent, significand: root | u128::from(!exact), ..number }
    }

    /// The nearest integers' magnitude under a rounding mode, and whether it differs from the number.
    pub(super) fn to_integer(self, rounding: Rounding) -> (u128, bool) {
        let (magnitude, rest) = shifted_right(self.significand, -self.exponent);
        (magnitude + u128::from(self.rounds_away(magnitude, rest, rounding)), rest != Rest::Nothing)
    }

    /// Rounds to a format, raising overflow, underflow and precision as MXCSR's masks and flushing mode ask for.
    pub(super) fn round(self, format: Format, environment: &mut Environment) -> u64 {
        let sign = if self.negative { format.sign() } else { 0 };
        if self.is_zero() {
            return sign;
        }
        let scale = self.scale();
        let least = format.least_exponent();
        let tiny = self.is_tiny(format, environment.rounding);
        if tiny && environment.flushes_to_zero() {
            environment.raise(UNDERFLOW | PRECISION);
            return sign;
        }
        let unit = scale.max(least) - format.fraction as i32;
        let (magnitude, inexact) = Exact { exponent: self.exponent - unit, ..self }.to_integer(environment.rounding);
        // The leading bit, where there is one, adds one to the exponent field.
        let bits = ((scale.max(least) - least) as u128 * (1 << format.fraction)) + magnitude;
        if bits >= format.infinity().into() {
            return sign | self.overflow(format, inexact, environment);
        }
        let inexact = if tiny { self.underflow(format, inexact, environment) } else { inexact };
        if inexact {
            environment.raise(PRECISION);
        }
        sign | bits as u64
    }

    /// The number rounded to the precision of a format whose exponent has no limit.
    fn to_precision(self, format: Format, rounding: Rounding) -> (u128, bool) {
        Exact { exponent: self.exponent - self.scale() + format.fraction as i32, ..self }.to_integer(rounding)
    }

    /// Whether the number, below the lowest normal one, would stay so if the exponent had no limit (tininess after rounding).
    fn is_tiny(self, format: Format, rounding: Rounding) -> bool {
        let scale = self.scale();
        let reaches_normal = || self.to_precision(format, rounding).0 >> (format.fraction + 1) != 0;
        scale < format.least_exponent() - 1 || scale == format.least_exponent() - 1 && !reaches_normal()
    }

    /// Raises underflow for a tiny result, and tells whether the result is inexact. Masked, underflow needs an inexact result; a
    /// handler gets the result that an exponent without limit gives, so that unmasked only the loss of that counts.
    fn underflow(self, format: Format, inexact: bool, environment: &mut Environment) -> bool {
        let masked = environment.is_masked(UNDERFLOW);
        if inexact || !masked {
            environment.raise(UNDERFLOW);
        }
        if masked { inexact } else { self.to_precision(format, environment.rounding).1 }
    }

    /// The magnitude that an overflow gives: infinity, or the largest number where the rounding mode leads back to it.
    fn overflow(self, format: Format, inexact: bool, environment: &mut Environment) -> u64 {
        environment.raise(OVERFLOW);
        if inexact || environment.is_masked(OVERFLOW) {
            environment.raise(PRECISION);
        }
        let away = self.rounds_away(1, Rest::AboveHalf, environment.rounding);
        if away { format.infinity() } else { format.infinity() - 1 }
    }

    /// Whether rounding takes the next greater magnitude, given what lies below the unit.
    fn rounds_away(self, magnitude: u128, rest: Rest, rounding: Rounding) -> bool {
        match rounding {
            Rounding::NearestEven => rest == Rest::AboveHalf || rest == Rest::Half && magnitude & 1 == 1,
            Rounding::Down => self.negative && rest != Rest::Nothing,
            Rounding::Up => !self.negative && rest != Rest::Nothing,
            Rounding::TowardZero => false,
        }
    }
}

/// What a right shift loses, in terms of the unit that remains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Nothing,
    BelowHalf,
    Half,
    AboveHalf,
}

/// A significand shifted right, or left by a negative count, and what was lost.
fn shifted_right(significand: u128, count: i32) -> (u128, Rest) {
    if count <= 0 {
        return (significand << count.unsigned_abs().min(127), Rest::Nothing);
    }
    if count > 127 {
        return (0, if significand == 0 { Rest::Nothing } else { Rest::BelowHalf });
    }
    let half = 1 << (count - 1);
    let lost = significand & (2 * half - 1);
    let rest = match lost.cmp(&half) {
        _ if lost == 0 => Rest::Nothing,
        Ordering::Less => Rest::BelowHalf,
        Ordering::Equal => Rest::Half,
        Ordering::Greater => Rest::AboveHalf,
    };
    (significand >> count, rest)
}

/// A significand shifted right with everything that is lost gathered in the lowest bit.
fn shifted_right_sticky(significand: u128, count: u32) -> u128 {
    if count > 127 {
        return u128::from(significand != 0);
    }
    significand >> count | u128::from(significand & ((1 << count) - 1) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::vector::environment::DENORMAL;
    use crate::x86::interpret::vector::format::{DOUBLE, SINGLE};

    fn exact(significand: u128, exponent: i32) -> Exact {
        Exact { negative: false, exponent, significand }
    }

    fn rounded(number: Exact, mxcsr: u32) -> (u64, u32) {
        let (mut environment, mut after) = (Environment::new(mxcsr), mxcsr);
        let bits = number.round(SINGLE, &mut environment);
        let _ = environment.finish(&mut after);
        (bits, after & 0x3f & !DENORMAL)
    }

    #[test]
    fn every_mode_rounds_a_tie_and_its_neighbours() {
        let tie = exact((1 << 25) + 2, -25);
        let above = exact((1 << 25) + 3, -25);
        for (mode, of_tie, of_above) in [(0, 0, 1), (1, 0, 0), (2, 1, 1), (3, 0, 0)] {
            let mxcsr = 0x1f80 | mode << 13;
            assert_eq!(rounded(tie, mxcsr), (0x3f80_0000 + of_tie, PRECISION), "{mode}");
            assert_eq!(rounded(above, mxcsr), (0x3f80_0000 + of_above, PRECISION), "{mode}");
        }
    }

    #[test]
    fn tininess_is_found_after_rounding() {
        let rounds_up_to_normal = exact((1 << 26) - 1, -126 - 26);
        assert_eq!(rounded(rounds_up_to_normal, 0x1f80), (0x0080_0000, PRECISION));
        let stays_tiny = exact((1 << 26) - 3, -126 - 26);
        assert_eq!(rounded(stays_tiny, 0x1f80), (0x0080_0000, PRECISION | UNDERFLOW));
        let exactly_denormal = exact(1, -149);
        assert_eq!(rounded(exactly_denormal, 0x1f80), (1, 0));
        assert_eq!(rounded(exactly_denormal, 0x9f80), (0, PRECISION | UNDERFLOW));
        assert_eq!(rounded(exactly_denormal, 0x1780), (1, UNDERFLOW));
    }

    #[test]
    fn overflow_goes_where_the_mode_leads() {
        let huge = Exact { negative: true, ..exact(1, 128) };
        for (mode, magnitude) in [(0, 0x7f80_0000), (1, 0x7f80_0000), (2, 0x7f7f_ffff), (3, 0x7f7f_ffff)] {
            assert_eq!(rounded(huge, 0x1f80 | mode << 13), (0x8000_0000 | magnitude, OVERFLOW | PRECISION));
        }
    }

    /// The host's arithmetic is correctly rounded to nearest, so it can judge.
    #[test]
    fn results_are_those_of_the_host() {
        let numbers = [1.0, 3.0, -0.1, 1e300, -1e-300, 5e-324, 2.5e-308, 1.7e308, 123456.789, -1e16, 0.3];
        for a in numbers {
            for b in numbers {
                let (x, y) = (DOUBLE.unpack(f64::to_bits(a)), DOUBLE.unpack(f64::to_bits(b)));
                let mut environment = Environment::new(0x1f80);
                let mut bits = |number: Exact| number.round(DOUBLE, &mut environment);
                assert_eq!(bits(x.sum(y, Rounding::NearestEven)), (a + b).to_bits(), "{a} + {b}");
                assert_eq!(bits(x.product(y)), (a * b).to_bits(), "{a} * {b}");
                assert_eq!(bits(x.quotient(y)), (a / b).to_bits(), "{a} / {b}");
                assert_eq!(
                    bits(x.product(y).sum(x, Rounding::NearestEven)),
                    a.mul_add(b, a).to_bits(),
                    "{a} * {b} + {a}"
                );
                assert_eq!(bits(Exact { negative: false, ..x }.root(DOUBLE)), a.abs().sqrt().to_bits(), "{a}");
            }
        }
    }
}
