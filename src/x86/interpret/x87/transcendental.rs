//! The transcendental instructions: special operands, exceptions, and the rounding of [`elementary`] functions.
//!
//! Results are rounded as rounding control says and to 64 bits, whatever precision control says. They count as inexact even where the
//! function has an exact value, except for zeros and infinities.

use super::elementary;
use super::extended::{Class, Extended};
use super::operand;
use super::operand::Operand;
use super::outcome::{Format, Outcome};
use super::real::Real;
use super::sign::Sign;
use super::stack::Stack;
use super::status::{C1, C2, Control, PRECISION, UNDERFLOW};
use iced_x86::Mnemonic;
use std::cmp::Ordering;

/// Rounds a result that is not zero. As it counts as inexact, a denormal one is an underflow.
fn inexact(real: Real, control: Control) -> Outcome {
    let outcome = Format::EXTENDED.round(real, control);
    let is_denormal = outcome.value.class() == Class::Denormal;
    outcome.and(PRECISION | if is_denormal { UNDERFLOW } else { 0 })
}

/// `fsin`, `fcos`, `fptan`, `fsincos`. C2 tells that the angle is too large; nothing else happens then.
pub(super) fn angle_function(mnemonic: Mnemonic, stack: &mut Stack<'_>) {
    let pushes = matches!(mnemonic, Mnemonic::Fptan | Mnemonic::Fsincos);
    stack.set_conditions(C2, 0);
    let (first, second) = match stack.read(0) {
        None => (Outcome::STACK_UNDERFLOW, Outcome::STACK_UNDERFLOW),
        Some(_) if pushes && !stack.is_empty(7) => (Outcome::STACK_OVERFLOW, Outcome::STACK_OVERFLOW),
        Some(value) if is_too_large(value.into()) => {
            stack.set_conditions(C1 | C2, C2);
            return;
        }
        Some(value) => functions_of_angle(mnemonic, value.into(), stack.control()),
    };
    if pushes {
        stack.replace_and_push(first.and(second.exceptions), second.value);
    } else {
        stack.deliver(0, first, 0);
    }
}

/// Whether an angle is finite and at least 2^63.
fn is_too_large(angle: Operand) -> bool {
    !angle.is_infinite() && angle.not_a_number().is_none() && angle.value.real().exponent >= 63
}

/// The result that replaces the angle, and the one that is pushed.
fn functions_of_angle(mnemonic: Mnemonic, angle: Operand, control: Control) -> (Outcome, Outcome) {
    let one = Outcome::exact(Extended::ONE);
    if let Some(outcome) = angle.not_a_number() {
        return (outcome, outcome);
    }
    if angle.is_infinite() {
        return (Outcome::INVALID, Outcome::INVALID);
    }
    if angle.is_zero() {
        return if mnemonic == Mnemonic::Fcos { (one, one) } else { (Outcome::exact(angle.value), one) };
    }
    let real = angle.value.real();
    let rounded = |real| inexact(real, control).and(angle.denormal());
    if mnemonic == Mnemonic::Fptan {
        return (rounded(elementary::tangent(real)), one);
    }
    let (sine, cosine) = elementary::sine_and_cosine(real);
    let (sine, cosine) = (rounded(sine), rounded(cosine));
    if mnemonic == Mnemonic::Fcos { (cosine, sine) } else { (sine, cosine) }
}

/// `f2xm1`. Outside of -1 to 1 the manual leaves the result undefined; it is the operand then.
pub(super) fn exponential(operand: Operand, control: Control) -> Outcome {
    if let Some(outcome) = operand.not_a_number() {
        return outcome;
    }
    let value = operand.value;
    if operand.is_zero() {
        return Outcome::exact(value);
    }
    if operand.is_infinite() {
        let limit = if value.sign.is_minus() { Extended::ONE.with_sign(Sign::Minus) } else { value };
        return Outcome::exact(limit);
    }
    let real = value.real();
    let result = match real.with_sign(Sign::Plus).compare_magnitude(Real::ONE) {
        Ordering::Greater => real,
        Ordering::Equal if real.sign.is_minus() => real.scaled(-1),
        // The result for 1 comes out a little below 1.
        _ => elementary::exponential_less_one(real),
    };
    inexact(result, control).and(operand.denormal())
}

/// `fyl2x`, `fyl2xp1` and `fpatan`, which replace `st(1)` by a function of both and pop.
pub(super) fn binary(mnemonic: Mnemonic, stack: &mut Stack<'_>) {
    let outcome = match (stack.read(0), stack.read(1)) {
        (Some(x), Some(y)) => function_of_two(mnemonic, x.into(), y.into(), stack.control()),
        _ => Outcome::STACK_UNDERFLOW,
    };
    stack.deliver(1, outcome, 1);
}

fn function_of_two(mnemonic: Mnemonic, x: Operand, y: Operand, control: Control) -> Outcome {
    if let Some(outcome) = operand::not_numbers(y, x) {
        return outcome;
    }
    match mnemonic {
        Mnemonic::Fyl2x => logarithm(x, y, control),
        Mnemonic::Fyl2xp1 => logarithm_of_successor(x, y, control),
        _ => angle_of(x, y, control),
    }
}

/// y log₂ x
fn logarithm(x: Operand, y: Operand, control: Control) -> Outcome {
    let sign = y.value.sign;
    if x.is_zero() {
        return match (y.is_zero(), y.is_infinite()) {
            (true, _) => Outcome::INVALID,
            (_, true) => Outcome::infinity(!sign),
            _ => Outcome::zero_divide(!sign),
        };
    }
    if x.value.sign.is_minus() {
        return Outcome::INVALID;
    }
    if x.is_infinite() {
        return if y.is_zero() { Outcome::INVALID } else { Outcome::infinity(sign).and(y.denormal()) };
    }
    times_logarithm(y, elementary::logarithm(x.value.real()), control).and(x.denormal())
}

/// y log₂(x + 1). Beyond the arguments that the manual allows it is the same function; from -1 down the result is x.
fn logarithm_of_successor(x: Operand, y: Operand, control: Control) -> Outcome {
    let sign = y.value.sign * x.value.sign;
    if x.is_infinite() {
        let is_invalid = x.value.sign.is_minus() || y.is_zero();
        return if is_invalid { Outcome::INVALID } else { Outcome::infinity(sign).and(y.denormal()) };
    }
    let real = x.value.real();
    if y.is_zero() || y.is_infinite() || x.is_zero() {
        let one = Real::ONE.with_sign(x.value.sign);
        return times_logarithm(y, if x.is_zero() { real } else { one }, control).and(x.denormal());
    }
    if real.sign.is_minus() && real.exponent >= 0 {
        return inexact(real, control).and(y.denormal());
    }
    times_logarithm(y, elementary::logarithm_of_successor(real), control).and(x.denormal())
}

/// The product of y and a finite logarithm.
fn times_logarithm(y: Operand, logarithm: Real, control: Control) -> Outcome {
    let sign = y.value.sign * logarithm.sign;
    match (y.is_infinite(), y.is_zero() || logarithm.is_zero()) {
        (true, true) => Outcome::INVALID,
        (true, _) => Outcome::infinity(sign),
        (_, true) => Outcome::zero(sign).and(y.denormal()),
        _ => inexact(y.value.real() * logarithm, control).and(y.denormal()),
    }
}

/// The angle of the point (x, y).
fn angle_of(x: Operand, y: Operand, control: Control) -> Outcome {
    let denormal = x.denormal() | y.denormal();
    if !x.value.sign.is_minus() && (y.is_zero() || x.is_infinite() && !y.is_infinite()) {
        return Outcome::zero(y.value.sign).and(denormal);
    }
    // Beside an infinity a finite number counts as nothing; two infinities count as equal.
    let part = |operand: Operand, other: Operand| match (operand.is_infinite(), other.is_infinite()) {
        (true, _) => Real::ONE.with_sign(operand.value.sign),
        (_, true) => Real::ZERO,
        _ => operand.value.real(),
    };
    let (x_part, y_part) = (part(x, y), part(y, x));
    let angle = match (x_part.is_zero(), y_part.is_zero()) {
        (_, true) => elementary::PI,
        (true, _) => elementary::PI.scaled(-1),
        _ => elementary::angle_of(y_part, x_part),
    };
    inexact(angle.with_sign(y.value.sign), control).and(denormal)
}
