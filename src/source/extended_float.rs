//! Decimal text to the x87's extended format: 1 bit of sign, 15 of exponent, 64 of significand with its leading one written out (Intel SDM
//! volume 1, section 4.2.2).
//!
//! Rust has no such type. The conversion is exact: the number as a fraction of two natural numbers of any length, divided for 64 bits, and
//! what remains rounds to nearest even. Exponents that can only be infinite or zero are settled before, which bounds the lengths.

use std::cmp::Ordering;

const BIAS: i64 = 16383;
/// The exponent of the last bit of the smallest number.
const LEAST_BIT: i64 = -16445;
/// Powers of ten beyond which every significand in a line of text is infinite or rounds to zero.
const MOST_TEN: i64 = 5000;

/// The ten bytes of decimal digits, which may have a sign, a point and an exponent; `None` for other text.
pub(super) fn extended(text: &str) -> Option<[u8; 10]> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (exponent, significand) = match digits {
        "inf" | "infinity" => (0x7fff, 1 << 63),
        "nan" => (0x7fff, 3 << 62),
        digits => finite(digits)?,
    };
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(&u64::to_le_bytes(significand));
    bytes[8..].copy_from_slice(&(exponent | u16::from(is_negative) << 15).to_le_bytes());
    Some(bytes)
}

/// Biased exponent and significand.
fn finite(text: &str) -> Option<(u16, u64)> {
    let (mantissa, power) = match text.split_once('e') {
        // More digits than fit say the same as the largest power.
        Some((mantissa, power)) => (mantissa, power.parse::<i64>().ok().or_else(|| saturated(power))?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = whole.bytes().chain(fraction.bytes());
    if whole.len() + fraction.len() == 0 || !digits.all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let significant: Vec<u8> =
        whole.bytes().chain(fraction.bytes()).map(|digit| digit - b'0').skip_while(|digit| *digit == 0).collect();
    let ten = power.saturating_sub(fraction.len() as i64);
    let n_digits = significant.len() as i64;
    if n_digits == 0 || ten.saturating_add(n_digits) < -MOST_TEN {
        return Some((0, 0));
    }
    if ten.saturating_add(n_digits) > MOST_TEN {
        return Some((0x7fff, 1 << 63));
    }
    let mut numerator = Natural::default();
    significant.iter().for_each(|digit| numerator.times_plus(10, u32::from(*digit)));
    let mut denominator = Natural::from(1);
    let scaled = if ten < 0 { &mut denominator } else { &mut numerator };
    (0..ten.unsigned_abs()).for_each(|_| scaled.times_plus(10, 0));
    Some(quotient(numerator, denominator))
}

fn saturated(power: &str) -> Option<i64> {
    let digits = power.trim_start_matches(['-', '+']);
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then_some(if power.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 })
}

fn quotient(mut numerator: Natural, mut denominator: Natural) -> (u16, u64) {
    // The exponent of the first bit of the quotient, or one more.
    let mut first = numerator.n_bits() as i64 - denominator.n_bits() as i64;
    let shift = |number: &mut Natural, by: i64| number.shift_left(by.max(0) as usize);
    shift(&mut denominator, first);
    shift(&mut numerator, -first);
    if numerator.compare(&denominator) == Ordering::Less {
        numerator.shift_left(1);
        first -= 1;
    }
    // Numbers below the smallest normal one have fewer bits.
    let last = (first - 63).max(LEAST_BIT);
    let mut bits: u64 = 0;
    let mut exponent = first;
    while exponent >= last {
        bits <<= 1;
        if numerator.compare(&denominator) != Ordering::Less {
            numerator.subtract(&denominator);
            bits |= 1;
        }
        numerator.shift_left(1);
        exponent -= 1;
    }
    // What remains was doubled already: compared with the divisor it says on which side of half a bit it is. A number that begins below
    // half of the smallest bit has nothing left to compare.
    let rest =
        if exponent < first { numerator.compare(&denominator) } else { below_least(first, &numerator, &denominator) };
    let rounds_up = rest == Ordering::Greater || rest == Ordering::Equal && bits & 1 == 1;
    let (bits, carried) = bits.overflowing_add(u64::from(rounds_up));
    let (bits, last) = if carried { (1 << 63, last + 1) } else { (bits, last) };
    if bits >> 63 == 0 {
        return (0, bits);
    }
    let biased = last + 63 + BIAS;
    if biased >= 0x7fff { (0x7fff, 1 << 63) } else { (biased.max(1) as u16, bits) }
}

/// How a number that begins below the smallest bit compares with half of that.
fn below_least(first: i64, numerator: &Natural, denominator: &Natural) -> Ordering {
    if first == LEAST_BIT - 1 { numerator.compare(denominator) } else { Ordering::Less }
}

/// A natural number of any length, in 32-bit digits from the lowest, the highest of which is not 0.
#[derive(Default)]
struct Natural(Vec<u32>);

impl From<u32> for Natural {
    fn from(digit: u32) -> Self {
        Self(vec![digit])
    }
}

impl Natural {
    fn times_plus(&mut self, factor: u32, summand: u32) {
        let mut carry = u64::from(summand);
        for digit in &mut self.0 {
            carry += u64::from(*digit) * u64::from(factor);
            *digit = carry as u32;
            carry >>= 32;
        }
        if carry != 0 {
            self.0.push(carry as u32);
        }
    }

    fn n_bits(&self) -> usize {
        self.0.last().map_or(0, |top| self.0.len() * 32 - top.leading_zeros() as usize)
    }

    fn shift_left(&mut self, by: usize) {
        if !by.is_multiple_of(32) {
            self.times_plus(1 << (by % 32), 0);
        }
        if !self.0.is_empty() {
            self.0.splice(..0, std::iter::repeat_n(0, by / 32));
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// `other` is not larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = 0_i64;
        for (index, digit) in self.0.iter_mut().enumerate() {
            let difference = i64::from(*digit) - i64::from(other.0.get(index).copied().unwrap_or(0)) + borrow;
            *digit = difference as u32;
            borrow = difference >> 32;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (u16, u64) {
        let bytes = extended(text).expect("it is a number");
        (
            u16::from_le_bytes(bytes[8..].try_into().expect("two bytes")),
            u64::from_le_bytes(bytes[..8].try_into().expect("eight bytes")),
        )
    }

    /// What gcc 14 makes of them as `long double`, and the limits of the format.
    #[test]
    fn numbers_have_the_nearest_bits() {
        for (text, exponent, significand) in [
            ("1", 0x3fff, 0x8000_0000_0000_0000),
            ("-1.5", 0xbfff, 0xc000_0000_0000_0000),
            ("0.1", 0x3ffb, 0xcccc_cccc_cccc_cccd),
            ("3.14159265358979323846264338327950288", 0x4000, 0xc90f_daa2_2168_c235),
            ("1e4000", 0x73e6, 0xd1ba_8323_fe55_8c61),
            ("18446744073709551615", 0x403e, 0xffff_ffff_ffff_ffff),
            // Half a bit more: to even, which carries into the next power of two.
            ("18446744073709551615.5", 0x403f, 0x8000_0000_0000_0000),
            ("3.6451995318824746025284059336194e-4951", 0x0000, 0x0000_0000_0000_0001),
            ("1.8e-4951", 0x0000, 0x0000_0000_0000_0000),
            ("1.9e-4951", 0x0000, 0x0000_0000_0000_0001),
            ("1e-4940", 0x0000, 0x0000_0006_6327_8e62),
            ("1.2e4932", 0x7fff, 0x8000_0000_0000_0000),
            ("1.18973149535723176502e4932", 0x7ffe, 0xffff_ffff_ffff_ffff),
            ("3.3621031431120935062e-4932", 0x0001, 0x8000_0000_0000_0000),
            ("-0", 0x8000, 0),
            ("1e99999999999999999999", 0x7fff, 0x8000_0000_0000_0000),
            ("1e-99999999999999999999", 0, 0),
            ("nan", 0x7fff, 0xc000_0000_0000_0000),
        ] {
            assert_eq!(parts(text), (exponent, significand), "{text}: {:x?}", parts(text));
        }
        for text in ["", ".", "e5", "1e", "1e+", "x", "--1", "1.5.2"] {
            assert_eq!(extended(text), None, "{text}");
        }
    }

    #[test]
    fn an_ordinary_number_rounds_to_that_of_rust() {
        let mut number = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..500 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let value = f64::from_bits(number >> 2 | 0x2000_0000_0000_0000 & number);
            if !value.is_finite() || value == 0.0 {
                continue;
            }
            // Every 64-bit number is exact in 80 bits.
            let (exponent, significand) = parts(&format!("{value:e}"));
            assert_eq!(i64::from(exponent) - BIAS + 1023, (value.to_bits() >> 52) as i64 & 0x7ff, "{value:e}");
            // The shortest text of a number lies within half a bit of it, so the 53 bits are its own after rounding.
            assert_eq!(
                (significand as u128 + (1 << 10)) >> 11,
                u128::from(value.to_bits() & ((1 << 52) - 1) | 1 << 52),
                "{value:e}"
            );
        }
    }
}
