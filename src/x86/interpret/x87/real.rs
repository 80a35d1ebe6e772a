//! Binary floating-point numbers of 128 significant bits and unlimited exponent: what x87 results are before they are rounded.
//!
//! The last bits are sticky ("jamming"): one of them is set whenever a bit below was lost. Sums, products, quotients and roots of
//! numbers of up to 64 bits therefore round as the exact values would. Longer numbers keep about 125 correct bits.

use super::sign::Sign;
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// How a number between two representable ones is rounded: the RC field of the control word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rounding {
    /// To the nearest, ties to even.
    Nearest,
    /// Toward minus infinity.
    Down,
    /// Toward plus infinity.
    Up,
    /// Toward zero.
    Zero,
}

/// ±`significand`·2^(`exponent`-127); the significand's top bit is set unless the number is zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Real {
    pub sign: Sign,
    pub exponent: i32,
    pub significand: u128,
}

/// A number rounded to a whole multiple of some power of two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Multiple {
    /// The magnitude in units of that power.
    pub count: u128,
    pub inexact: bool,
    /// Whether the magnitude grew.
    pub up: bool,
}

impl Real {
    pub(super) const ZERO: Real = Real { sign: Sign::Plus, exponent: 0, significand: 0 };
    pub(super) const ONE: Real = Real { sign: Sign::Plus, exponent: 0, significand: 1 << 127 };

    /// ±`magnitude`·2^`scale`.
    pub(super) fn new(sign: Sign, magnitude: u128, scale: i32) -> Real {
        if magnitude == 0 {
            return Real { sign, ..Real::ZERO };
        }
        let shift = magnitude.leading_zeros();
        Real { sign, exponent: scale + 127 - shift as i32, significand: magnitude << shift }
    }

    /// A whole number.
    pub(super) fn integer(value: i64) -> Real {
        Real::new(Sign::of(value), value.unsigned_abs().into(), 0)
    }

    pub(super) fn is_zero(self) -> bool {
        self.significand == 0
    }

    /// The magnitude with a sign of one's choice.
    pub(super) fn with_sign(self, sign: Sign) -> Real {
        Real { sign, ..self }
    }

    /// The number times 2^`power`.
    pub(super) fn scaled(self, power: i32) -> Real {
        Real { exponent: self.exponent + power, ..self }
    }

    /// Compares magnitudes.
    pub(super) fn compare_magnitude(self, other: Real) -> Ordering {
        let key = |real: Real| (!real.is_zero(), real.exponent, real.significand);
        key(self).cmp(&key(other))
    }

    /// The root of a positive number. Exact to the sticky bit for numbers of up to 64 bits.
    pub(super) fn square_root(self) -> Real {
        let odd = self.exponent & 1;
        let radicand = self.significand >> (1 - odd);
        let root = radicand.isqrt();
        let rest = radicand - root * root;
        // The next bit of the root is set if (root + 1/2)² is not above the radicand.
        let half = u128::from(rest > root) << 63;
        let exponent = (self.exponent - odd) / 2;
        Real::new(Sign::Plus, root << 64 | half | u128::from(rest != 0), exponent - 127)
    }

    /// Rounds to a multiple of 2^`unit`. The count must fit: the number is below 2^(`unit`+128).
    pub(super) fn to_multiple(self, unit: i32, rounding: Rounding) -> Multiple {
        let shift = unit - (self.exponent - 127);
        if self.is_zero() || shift <= 0 {
            let count = self.significand.checked_shl(shift.unsigned_abs()).unwrap_or(0);
            return Multiple { count, inexact: false, up: false };
        }
        let count = self.significand.checked_shr(shift as u32).unwrap_or(0);
        // The lost bits, with the half unit on top.
        let lost = if shift > 128 { 1 } else { self.significand << (128 - shift) };
        let half = 1 << 127;
        let up = match rounding {
            Rounding::Nearest => lost > half || lost == half && count & 1 == 1,
            Rounding::Down => self.sign.is_minus() && lost != 0,
            Rounding::Up => !self.sign.is_minus() && lost != 0,
            Rounding::Zero => false,
        };
        Multiple { count: count + u128::from(up), inexact: lost != 0, up }
    }
}

/// Shifts right; a set bit that is lost sets the last one.
fn shift_right_sticky(value: u128, shift: u32) -> u128 {
    match shift {
        0 => value,
        1..128 => value >> shift | u128::from(value << (128 - shift) != 0),
        _ => u128::from(value != 0),
    }
}

/// The 256-bit product of two numbers: high and low half.
fn full_product(a: u128, b: u128) -> (u128, u128) {
    let low = u128::from(u64::MAX);
    let (a1, a0, b1, b0) = (a >> 64, a & low, b >> 64, b & low);
    let (cross, bottom) = (a1 * b0 + ((a0 * b0) >> 64), (a0 * b0) & low);
    let middle = (cross & low) + a0 * b1;
    (a1 * b1 + (cross >> 64) + (middle >> 64), middle << 64 | bottom)
}

impl Neg for Real {
    type Output = Real;

    fn neg(self) -> Real {
        self.with_sign(!self.sign)
    }
}

impl Add for Real {
    type Output = Real;

    /// An exact zero from two opposite numbers has the sign of the first.
    fn add(self, other: Real) -> Real {
        let (large, small) =
            if self.compare_magnitude(other) == Ordering::Less { (other, self) } else { (self, other) };
        if small.is_zero() {
            return large;
        }
        let distance = large.exponent.abs_diff(small.exponent);
        // One place of headroom for the carry.
        let high = shift_right_sticky(large.significand, 1);
        let low = shift_right_sticky(small.significand, distance.saturating_add(1));
        let sum = if large.sign == small.sign { high + low } else { high - low };
        Real::new(large.sign, sum, large.exponent - 126)
    }
}

impl Sub for Real {
    type Output = Real;

    fn sub(self, other: Real) -> Real {
        self + -other
    }
}

impl Mul for Real {
    type Output = Real;

    fn mul(self, other: Real) -> Real {
        let (high, low) = full_product(self.significand, other.significand);
        Real::new(self.sign * other.sign, high | u128::from(low != 0), self.exponent + other.exponent - 126)
    }
}

impl Div for Real {
    type Output = Real;

    /// Restoring long division; the divisor is not zero.
    fn div(self, divisor: Real) -> Real {
        let mut rest = self.significand;
        let mut quotient = u128::from(rest >= divisor.significand);
        rest -= quotient * divisor.significand;
        for _ in 0..127 {
            let carry = rest >> 127 == 1;
            rest <<= 1;
            let bit = carry || rest >= divisor.significand;
            if bit {
                rest = rest.wrapping_sub(divisor.significand);
            }
            quotient = quotient << 1 | u128::from(bit);
        }
        Real::new(self.sign * divisor.sign, quotient | u128::from(rest != 0), self.exponent - divisor.exponent - 127)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_keeps_a_lost_bit_as_sticky() {
        let sum = Real::ONE + Real::ONE.scaled(-500);
        assert_eq!(sum.significand, 1 << 127 | 2);
        let difference = Real::ONE - Real::ONE.scaled(-500);
        assert_eq!((difference.exponent, difference.significand), (-1, u128::MAX - 3));
        assert!((Real::ONE - Real::ONE).is_zero());
    }

    #[test]
    fn quotients_and_products_are_inverse() {
        let third = Real::ONE / Real::integer(3);
        assert_eq!((third.exponent, third.significand >> 4), (-2, u128::MAX / 24));
        assert!(third.to_multiple(-100, Rounding::Nearest).inexact);
        assert_eq!(Real::integer(-21) / Real::integer(7), Real::integer(-3));
        assert_eq!(Real::integer(1 << 40) * Real::integer(-3), Real::integer(-3 << 40));
    }

    #[test]
    fn roots_round_as_exact_values() {
        assert_eq!(Real::integer(49).square_root(), Real::integer(7));
        assert_eq!(Real::integer(1 << 61).square_root().to_multiple(0, Rounding::Nearest).count, 1_518_500_250);
        assert!(Real::integer(2).square_root().to_multiple(-63, Rounding::Zero).inexact);
    }

    #[test]
    fn rounding_takes_the_direction_and_ties_to_even() {
        let half = |n: i64| Real::integer(n).scaled(-1);
        let count = |real: Real, rounding| real.to_multiple(0, rounding).count;
        assert_eq!(count(half(5), Rounding::Nearest), 2);
        assert_eq!(count(half(7), Rounding::Nearest), 4);
        assert_eq!(count(half(-5), Rounding::Down), 3);
        assert_eq!(count(half(-5), Rounding::Up), 2);
        assert_eq!(count(half(5), Rounding::Up), 3);
        assert_eq!(count(half(1), Rounding::Nearest), 0);
        assert_eq!(count(Real::integer(3).scaled(-2), Rounding::Nearest), 1);
        assert_eq!(count(Real::ONE.scaled(-900), Rounding::Up), 1);
        assert_eq!(count(Real::ONE.scaled(-900), Rounding::Nearest), 0);
    }
}
