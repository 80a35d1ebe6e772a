//! The approximations `rcpps` and `rsqrtps`.
//!
//! Each CPU has tables of its own for these; the manuals promise no more than a relative error of at most 1.5 * 2^-12. Here, as in
//! such a table, every number of an interval has the same result: the intervals are those of the upper 11 bits of the fraction, and
//! the result is that of the interval's midpoint, rounded to 12 bits of fraction. For powers of two that is what AMD's Zen 4 gives.
//! No exception is raised, the rounding mode has no part in it, and denormals count as zeros.

use super::environment::Environment;
use super::exact::Exact;
use super::float::Extent::{Packed, Scalar};
use super::float::FloatOperation;
use super::float::FloatOperation::Elementwise;
use super::format::{Format, SINGLE};
use iced_x86::Mnemonic;

/// MXCSR with all exceptions masked and rounding to nearest.
const DEFAULT: u32 = 0x1f80;
/// Bits of the fraction that a result leaves zero.
const UNUSED: u32 = 11;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Rcpps | M::Vrcpps => Elementwise(SINGLE, Packed, reciprocal),
        M::Rcpss | M::Vrcpss => Elementwise(SINGLE, Scalar, reciprocal),
        M::Rsqrtps | M::Vrsqrtps => Elementwise(SINGLE, Packed, reciprocal_root),
        M::Rsqrtss | M::Vrsqrtss => Elementwise(SINGLE, Scalar, reciprocal_root),
        _ => return None,
    })
}

fn reciprocal(format: Format, bits: u64, _: &mut Environment) -> u64 {
    // Reciprocals of these would be denormals; they become zero.
    const LARGE: u64 = 0x7e80_0000;
    let sign = bits & format.sign();
    if let Some(special) = special(format, bits) {
        return special;
    }
    if format.magnitude(bits) >= LARGE {
        return sign;
    }
    sign | rounded(Exact::from_integer(1).quotient(midpoint(format, format.magnitude(bits))))
}

fn reciprocal_root(format: Format, bits: u64, _: &mut Environment) -> u64 {
    if let Some(special) = special(format, bits) {
        return special;
    }
    if format.is_negative(bits) {
        return format.default_nan();
    }
    rounded(Exact::from_integer(1).quotient(midpoint(format, bits)).root(format))
}

/// The result for what is not a normal number; that of negative infinity is left to the caller.
fn special(format: Format, bits: u64) -> Option<u64> {
    let sign = bits & format.sign();
    if format.is_nan(bits) {
        Some(bits | format.quiet())
    } else if format.is_zero(bits) || format.is_denormal(bits) {
        Some(sign | format.infinity())
    } else {
        (bits == format.infinity()).then_some(0)
    }
}

/// The middle of the interval that a positive number lies in.
fn midpoint(format: Format, bits: u64) -> Exact {
    let unit = 1 << (UNUSED + 1);
    format.unpack(bits & !(unit - 1) | unit >> 1)
}

/// The nearest number that leaves the lowest bits zero.
fn rounded(number: Exact) -> u64 {
    let bits = number.round(SINGLE, &mut Environment::new(DEFAULT));
    let unit = 1 << UNUSED;
    (bits + unit / 2) & !(unit - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(compute: fn(Format, u64, &mut Environment) -> u64, number: f32) -> f32 {
        f32::from_bits(compute(SINGLE, number.to_bits().into(), &mut Environment::new(DEFAULT)) as u32)
    }

    #[test]
    fn the_error_stays_within_what_the_manuals_promise() {
        const LIMIT: f64 = 1.5 / 4096.0;
        for idx in 0..40_000 {
            let number = f32::from_bits(0x3f00_0000 + idx * 419);
            let exact = 1.0 / f64::from(number);
            assert!((f64::from(of(reciprocal, number)) / exact - 1.0).abs() <= LIMIT, "{number}");
            assert!((f64::from(of(reciprocal_root, number)) / exact.sqrt() - 1.0).abs() <= LIMIT, "{number}");
        }
    }

    #[test]
    fn powers_of_two_give_what_zen_4_gives() {
        assert_eq!(of(reciprocal, 1.0).to_bits(), 0x3f7f_f000);
        assert_eq!(of(reciprocal, -2.0).to_bits(), 0xbeff_f000);
        assert_eq!(of(reciprocal_root, 1.0).to_bits(), 0x3f7f_f800);
        assert_eq!(of(reciprocal_root, 2.0).to_bits(), 0x3f35_0000);
    }

    #[test]
    fn zeros_denormals_and_large_numbers() {
        assert_eq!(of(reciprocal, -f32::from_bits(1)).to_bits(), 0xff80_0000);
        assert_eq!(of(reciprocal_root, -0.0).to_bits(), 0xff80_0000);
        assert_eq!(of(reciprocal, f32::from_bits(0xfe80_0000)).to_bits(), 0x8000_0000);
        assert_eq!(of(reciprocal, f32::from_bits(0x7e7f_ffff)).to_bits(), 0x0080_0800);
        assert_eq!(of(reciprocal_root, f32::NEG_INFINITY).to_bits(), 0xffc0_0000);
    }
}
