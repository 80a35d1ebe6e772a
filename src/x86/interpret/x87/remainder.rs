//! Partial remainders, and taking exponents out of and putting them into numbers.
//!
//! The reduction of `fprem` and `fprem1` is long division of the significands. It is complete if the exponents differ by less than 64;
//! otherwise one instruction takes off as many quotient bits as leave a multiple of 32 (the manual allows any number from 32 to 63).

use super::extended::Extended;
use super::operand;
use super::operand::Operand;
use super::outcome::{Format, Outcome};
use super::real::{Real, Rounding};
use super::sign::Sign;
use super::stack::Stack;
use super::status::{BEFORE, C0, C1, C2, C3, CONDITIONS, Control};
use iced_x86::Mnemonic;

/// A remainder, and the condition codes that tell of the quotient.
struct Division {
    outcome: Outcome,
    /// The codes that take `values`. C1 and C2 are cleared otherwise, C0 and C3 stay.
    changed: u16,
    values: u16,
}

/// `fprem` and `fprem1`.
pub(super) fn remainder(mnemonic: Mnemonic, stack: &mut Stack<'_>) {
    let division = match (stack.read(0), stack.read(1)) {
        (Some(dividend), Some(divisor)) => divide(mnemonic, dividend.into(), divisor.into(), stack.control()),
        _ => Division::without_quotient(Outcome::STACK_UNDERFLOW),
    };
    stack.deliver(0, division.outcome, 0);
    stack.set_conditions(C1 | C2, 0);
    if stack.control().unmasked(division.outcome.exceptions & BEFORE) == 0 {
        stack.set_conditions(division.changed, division.values);
    }
}

impl Division {
    fn without_quotient(outcome: Outcome) -> Division {
        Division { outcome, changed: 0, values: 0 }
    }
}

fn divide(mnemonic: Mnemonic, dividend: Operand, divisor: Operand, control: Control) -> Division {
    if let Some(outcome) = operand::not_numbers(dividend, divisor) {
        return Division::without_quotient(outcome);
    }
    if dividend.is_infinite() || divisor.is_zero() {
        return Division::without_quotient(Outcome::INVALID);
    }
    let denormal = dividend.denormal() | divisor.denormal();
    let value = dividend.value.real();
    let (rest, quotient) = if dividend.is_zero() || divisor.is_infinite() {
        (value, Some(0))
    } else {
        reduce(mnemonic, value, divisor.value.real())
    };
    let outcome = Format::EXTENDED.round(rest, control).and(denormal);
    Division { outcome, changed: CONDITIONS, values: quotient.map_or(C2, quotient_conditions) }
}

/// The low bits of a quotient as C0, C3, C1 tell them.
fn quotient_conditions(quotient: u128) -> u16 {
    [C1, C3, C0]
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| quotient >> bit & 1 == 1)
        .fold(0, |sum, (_, code)| sum | code)
}

/// The rest of a division, and the magnitude of the quotient if the division is complete.
fn reduce(mnemonic: Mnemonic, dividend: Real, divisor: Real) -> (Real, Option<u128>) {
    let distance = dividend.exponent - divisor.exponent;
    if distance < 0 {
        return nearest(mnemonic, dividend, divisor, 0);
    }
    let steps = if distance < 64 { distance } else { 32 + distance % 32 };
    // Both have 64 bits: the dividend, shifted by less than 64, fits in 128.
    let (part, whole) = ((dividend.significand >> 64) << steps, divisor.significand >> 64);
    let rest = Real::new(dividend.sign, part % whole, divisor.exponent - 63 + distance - steps);
    if steps == distance { nearest(mnemonic, rest, divisor, part / whole) } else { (rest, None) }
}

/// Makes a truncated division one to the nearest quotient, as `fprem1` does; ties go to the even one.
fn nearest(mnemonic: Mnemonic, rest: Real, divisor: Real, quotient: u128) -> (Real, Option<u128>) {
    let twice = rest.scaled(1).compare_magnitude(divisor);
    let goes_up = twice.is_gt() || twice.is_eq() && quotient & 1 == 1;
    if mnemonic == Mnemonic::Fprem || !goes_up {
        return (rest, Some(quotient));
    }
    (rest - divisor.with_sign(rest.sign), Some(quotient + 1))
}

/// `fscale`: `st(0)` times two to the whole part of `st(1)`.
pub(super) fn scale(value: Operand, power: Operand, control: Control) -> Outcome {
    if let Some(outcome) = operand::not_numbers(value, power) {
        return outcome;
    }
    let denormal = value.denormal() | power.denormal();
    if power.is_infinite() {
        return scale_without_end(value, power.value.sign).and(denormal);
    }
    if value.is_infinite() || value.is_zero() {
        return Outcome::exact(value.value).and(denormal);
    }
    let scaled = value.value.real().scaled(whole_power(power.value.real()));
    Format::EXTENDED.round(scaled, control).and(denormal)
}

/// The scaling by an infinite power of two, up or down.
fn scale_without_end(value: Operand, direction: Sign) -> Outcome {
    match direction {
        Sign::Plus if value.is_zero() => Outcome::INVALID,
        Sign::Minus if value.is_infinite() => Outcome::INVALID,
        Sign::Plus => Outcome::infinity(value.value.sign),
        Sign::Minus => Outcome::zero(value.value.sign),
    }
}

/// The whole part of a power; large ones are cut to more than any exponent can make good.
fn whole_power(power: Real) -> i32 {
    const LIMIT: i32 = 1 << 16;
    let magnitude = if power.exponent < 16 { power.to_multiple(0, Rounding::Zero).count as i32 } else { LIMIT };
    if power.sign.is_minus() { -magnitude } else { magnitude }
}

/// `fxtract`: the exponent replaces `st(0)`, then the significand is pushed.
pub(super) fn extract(stack: &mut Stack<'_>) {
    let (exponent, significand) = match stack.read(0) {
        None => (Outcome::STACK_UNDERFLOW, Outcome::STACK_UNDERFLOW.value),
        Some(_) if !stack.is_empty(7) => (Outcome::STACK_OVERFLOW, Outcome::STACK_OVERFLOW.value),
        Some(value) => take_apart(value.into()),
    };
    stack.replace_and_push(exponent, significand);
}

fn take_apart(operand: Operand) -> (Outcome, Extended) {
    if let Some(outcome) = operand.not_a_number() {
        return (outcome, outcome.value);
    }
    if operand.is_zero() {
        return (Outcome::zero_divide(Sign::Minus), operand.value);
    }
    if operand.is_infinite() {
        return (Outcome::exact(Extended::INFINITY), operand.value);
    }
    let real = operand.value.real();
    let exponent = Extended::from_integer(real.exponent.into());
    let significand = Extended::from_count(real.sign, real.significand >> 64, -63);
    (Outcome::exact(exponent).and(operand.denormal()), significand)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reduced(mnemonic: Mnemonic, dividend: i64, divisor: i64) -> (Real, Option<u128>) {
        reduce(mnemonic, Real::integer(dividend), Real::integer(divisor))
    }

    #[test]
    fn one_remainder_is_truncated_and_the_other_nearest_with_ties_to_even() {
        assert_eq!(reduced(Mnemonic::Fprem, 11, 4), (Real::integer(3), Some(2)));
        assert_eq!(reduced(Mnemonic::Fprem1, 11, 4), (Real::integer(-1), Some(3)));
        assert_eq!(reduced(Mnemonic::Fprem1, -10, 4), (Real::integer(-2), Some(2)));
        assert_eq!(reduced(Mnemonic::Fprem1, 14, 4), (Real::integer(-2), Some(4)));
        assert_eq!(reduced(Mnemonic::Fprem1, 3, 4), (Real::integer(-1), Some(1)));
    }

    #[test]
    fn far_exponents_are_reduced_in_steps_that_leave_a_multiple_of_32() {
        let (rest, quotient) = reduce(Mnemonic::Fprem, Real::integer(5).scaled(100), Real::integer(3));
        assert_eq!(quotient, None);
        // 5 · 2^100 is 5 · 2^36 · 2^64, and 5 · 2^36 leaves 2 when divided by 3.
        assert_eq!(rest, Real::integer(2).scaled(64));
    }

    #[test]
    fn the_low_quotient_bits_go_to_c0_c3_c1() {
        assert_eq!(quotient_conditions(0b1001), C1);
        assert_eq!(quotient_conditions(0b110), C0 | C3);
    }

    #[test]
    fn scaling_truncates_the_power() {
        let scaled =
            |power: Real| scale(Extended::ONE.into(), to_extended(power).into(), Control::INITIAL).value.real();
        assert_eq!(scaled(Real::integer(-7).scaled(-1)), Real::ONE.scaled(-3));
        assert_eq!(
            scale(Extended::ONE.into(), Extended::from_integer(1 << 40).into(), Control::INITIAL).value,
            Extended::INFINITY
        );
    }

    fn to_extended(real: Real) -> Extended {
        Format::EXTENDED.round(real, Control::INITIAL).value
    }
}
