//! Floating-point arithmetic on single elements: sums, products, quotients, square roots, fused products, rounding to integers.
//!
//! Each function looks at its operands in the order of precedence that the CPU has: NaNs, then invalid combinations and division by
//! zero, then denormals, then the computation with its own exceptions (Intel SDM vol. 1, 11.5.2 and table 4-7).

use super::environment::{DIVIDE, Environment, PRECISION};
use super::exact::Exact;
use super::float::Extent::{Packed, Scalar};
use super::float::FloatOperation;
use super::float::FloatOperation::{Elementwise, Pairwise, Round};
use super::format::Format;
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<FloatOperation> {
    use super::format::{DOUBLE, SINGLE};
    use Mnemonic as M;
    Some(match mnemonic {
        M::Addps | M::Vaddps => Pairwise(SINGLE, Packed, add),
        M::Addpd | M::Vaddpd => Pairwise(DOUBLE, Packed, add),
        M::Addss | M::Vaddss => Pairwise(SINGLE, Scalar, add),
        M::Addsd | M::Vaddsd => Pairwise(DOUBLE, Scalar, add),
        M::Subps | M::Vsubps => Pairwise(SINGLE, Packed, subtract),
        M::Subpd | M::Vsubpd => Pairwise(DOUBLE, Packed, subtract),
        M::Subss | M::Vsubss => Pairwise(SINGLE, Scalar, subtract),
        M::Subsd | M::Vsubsd => Pairwise(DOUBLE, Scalar, subtract),
        M::Mulps | M::Vmulps => Pairwise(SINGLE, Packed, multiply),
        M::Mulpd | M::Vmulpd => Pairwise(DOUBLE, Packed, multiply),
        M::Mulss | M::Vmulss => Pairwise(SINGLE, Scalar, multiply),
        M::Mulsd | M::Vmulsd => Pairwise(DOUBLE, Scalar, multiply),
        M::Divps | M::Vdivps => Pairwise(SINGLE, Packed, divide),
        M::Divpd | M::Vdivpd => Pairwise(DOUBLE, Packed, divide),
        M::Divss | M::Vdivss => Pairwise(SINGLE, Scalar, divide),
        M::Divsd | M::Vdivsd => Pairwise(DOUBLE, Scalar, divide),
        M::Sqrtps | M::Vsqrtps => Elementwise(SINGLE, Packed, square_root),
        M::Sqrtpd | M::Vsqrtpd => Elementwise(DOUBLE, Packed, square_root),
        M::Sqrtss | M::Vsqrtss => Elementwise(SINGLE, Scalar, square_root),
        M::Sqrtsd | M::Vsqrtsd => Elementwise(DOUBLE, Scalar, square_root),
        M::Roundps | M::Vroundps => Round(SINGLE, Packed),
        M::Roundpd | M::Vroundpd => Round(DOUBLE, Packed),
        M::Roundss | M::Vroundss => Round(SINGLE, Scalar),
        M::Roundsd | M::Vroundsd => Round(DOUBLE, Scalar),
        _ => return None,
    })
}

/// The sum.
pub(super) fn add(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    let [a, b] = [a, b].map(|bits| environment.operand(format, bits));
    if let Some(nan) = environment.nan(format, &[a, b]) {
        return nan;
    }
    if format.is_infinite(a) && format.is_infinite(b) && a != b {
        return environment.invalid(format);
    }
    environment.note_denormals(format, &[a, b]);
    if format.is_infinite(a) || format.is_infinite(b) {
        return if format.is_infinite(a) { a } else { b };
    }
    format.unpack(a).sum(format.unpack(b), environment.rounding).round(format, environment)
}

/// The difference.
pub(super) fn subtract(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    // A NaN keeps its sign.
    add(format, a, if format.is_nan(b) { b } else { b ^ format.sign() }, environment)
}

/// The product.
pub(super) fn multiply(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    let [a, b] = [a, b].map(|bits| environment.operand(format, bits));
    if let Some(nan) = environment.nan(format, &[a, b]) {
        return nan;
    }
    let infinite = format.is_infinite(a) || format.is_infinite(b);
    if infinite && (format.is_zero(a) || format.is_zero(b)) {
        return environment.invalid(format);
    }
    environment.note_denormals(format, &[a, b]);
    if infinite {
        return (a ^ b) & format.sign() | format.infinity();
    }
    format.unpack(a).product(format.unpack(b)).round(format, environment)
}

fn divide(format: Format, a: u64, b: u64, environment: &mut Environment) -> u64 {
    let [a, b] = [a, b].map(|bits| environment.operand(format, bits));
    if let Some(nan) = environment.nan(format, &[a, b]) {
        return nan;
    }
    let sign = (a ^ b) & format.sign();
    match (format.is_infinite(a), format.is_infinite(b)) {
        (true, true) => return environment.invalid(format),
        (false, false) if format.is_zero(b) => {
            if format.is_zero(a) {
                return environment.invalid(format);
            }
            environment.raise(DIVIDE);
            return sign | format.infinity();
        }
        _ => environment.note_denormals(format, &[a, b]),
    }
    if format.is_infinite(a) {
        return sign | format.infinity();
    }
    if format.is_infinite(b) || format.is_zero(a) {
        return sign;
    }
    format.unpack(a).quotient(format.unpack(b)).round(format, environment)
}

fn square_root(format: Format, a: u64, environment: &mut Environment) -> u64 {
    let a = environment.operand(format, a);
    if let Some(nan) = environment.nan(format, &[a]) {
        return nan;
    }
    if format.is_zero(a) {
        return a;
    }
    if format.is_negative(a) {
        return environment.invalid(format);
    }
    environment.note_denormals(format, &[a]);
    if format.is_infinite(a) { a } else { format.unpack(a).root(format).round(format, environment) }
}

/// Which parts of a fused product-sum change their sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Negated {
    pub product: bool,
    pub addend: bool,
}

/// The product of the first two operands plus the third, rounded once. The third is the last choice among NaNs, and a quiet one
/// hides an invalid product.
pub(super) fn fused(format: Format, operands: [u64; 3], negated: Negated, environment: &mut Environment) -> u64 {
    let [a, b, addend] = operands.map(|bits| environment.operand(format, bits));
    if let Some(nan) = environment.nan(format, &[a, b, addend]) {
        return nan;
    }
    let product_is_infinite = format.is_infinite(a) || format.is_infinite(b);
    let product_sign = (a ^ b) & format.sign() ^ if negated.product { format.sign() } else { 0 };
    let addend = if negated.addend { addend ^ format.sign() } else { addend };
    let opposed = format.is_infinite(addend) && product_sign != addend & format.sign();
    if product_is_infinite && (format.is_zero(a) || format.is_zero(b) || opposed) {
        return environment.invalid(format);
    }
    environment.note_denormals(format, &[a, b, addend]);
    if product_is_infinite {
        return product_sign | format.infinity();
    }
    if format.is_infinite(addend) {
        return addend;
    }
    let product = format.unpack(a).product(format.unpack(b));
    let product = Exact { negative: product.negative != negated.product, ..product };
    product.sum(format.unpack(addend), environment.rounding).round(format, environment)
}

/// Rounds to an integer of the same format under the environment's mode.
pub(super) fn round_to_integer(format: Format, a: u64, environment: &mut Environment) -> u64 {
    let a = environment.operand(format, a);
    if let Some(nan) = environment.nan(format, &[a]) {
        return nan;
    }
    if format.is_infinite(a) {
        return a;
    }
    let number = format.unpack(a);
    if number.exponent >= 0 {
        return a;
    }
    let (significand, inexact) = number.to_integer(environment.rounding);
    if inexact {
        environment.raise(PRECISION);
    }
    Exact { exponent: 0, significand, ..number }.round(format, environment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::interpret::vector::environment::{DENORMAL, INVALID};
    use crate::x86::interpret::vector::format::SINGLE;

    const QUIET: u64 = 0x7fc0_1234;
    const SIGNALLING: u64 = 0xff80_5678;
    const TINY: u64 = 1;
    const INFINITY: u64 = 0x7f80_0000;
    const NAN: u64 = 0xffc0_0000;

    /// The result of a computation and the flags it raised.
    fn outcome(compute: impl FnOnce(&mut Environment) -> u64) -> (u64, u32) {
        let (mut environment, mut mxcsr) = (Environment::new(0x1f80), 0x1f80);
        let bits = compute(&mut environment);
        assert_eq!(environment.finish(&mut mxcsr), Ok(()));
        (bits, mxcsr & 0x3f)
    }

    #[test]
    fn the_first_nan_is_the_result_whatever_its_kind() {
        assert_eq!(outcome(|e| add(SINGLE, QUIET, SIGNALLING, e)), (QUIET, INVALID));
        assert_eq!(outcome(|e| subtract(SINGLE, TINY, SIGNALLING, e)), (0xffc0_5678, INVALID));
        assert_eq!(outcome(|e| multiply(SINGLE, TINY, QUIET, e)), (QUIET, 0));
    }

    #[test]
    fn invalid_operations_give_the_default_nan() {
        assert_eq!(outcome(|e| subtract(SINGLE, INFINITY, INFINITY, e)), (NAN, INVALID));
        assert_eq!(outcome(|e| multiply(SINGLE, INFINITY, 0, e)), (NAN, INVALID));
        assert_eq!(outcome(|e| divide(SINGLE, 0, 0x8000_0000, e)), (NAN, INVALID));
        assert_eq!(outcome(|e| square_root(SINGLE, 0x8000_0001, e)), (NAN, INVALID));
    }

    #[test]
    fn dividing_by_zero_comes_before_the_denormal() {
        assert_eq!(outcome(|e| divide(SINGLE, TINY, 0x8000_0000, e)), (0xff80_0000, DIVIDE));
        assert_eq!(outcome(|e| divide(SINGLE, INFINITY, TINY, e)), (INFINITY, DENORMAL));
    }

    #[test]
    fn fusing_rounds_once() {
        // (1 + 2^-23)^2 - (1 + 2^-22) = 2^-46, which a rounded product would lose.
        let negated = Negated { product: false, addend: true };
        let bits = outcome(|e| fused(SINGLE, [0x3f80_0001, 0x3f80_0001, 0x3f80_0002], negated, e));
        assert_eq!(bits, (0x2880_0000, 0));
    }

    #[test]
    fn rounding_to_an_integer_keeps_the_sign_of_zero() {
        assert_eq!(outcome(|e| round_to_integer(SINGLE, 0xbe80_0000, e)), (0x8000_0000, PRECISION));
        assert_eq!(outcome(|e| round_to_integer(SINGLE, 0x4020_0000, e)), (0x4000_0000, PRECISION));
        assert_eq!(outcome(|e| round_to_integer(SINGLE, 0x4b80_0001, e)), (0x4b80_0001, 0));
    }
}
