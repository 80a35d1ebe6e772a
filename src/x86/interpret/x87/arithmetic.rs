//! Addition, subtraction, multiplication, division and square root, rounded as precision and rounding control say; and signs.

use super::extended::Extended;
use super::operand;
use super::operand::Operand;
use super::outcome::Outcome;
use super::real::Rounding;
use super::sign::Sign;
use super::stack::Stack;
use super::status::Control;
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{Instruction, Mnemonic, OpKind};

/// A basic operation on two operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Operation {
    Add,
    Subtract,
    /// The operands change places.
    SubtractReversed,
    Multiply,
    Divide,
    DivideReversed,
}

impl Operation {
    fn of(mnemonic: Mnemonic) -> Operation {
        use Mnemonic as M;
        match mnemonic {
            M::Fadd | M::Faddp | M::Fiadd => Operation::Add,
            M::Fsub | M::Fsubp | M::Fisub => Operation::Subtract,
            M::Fsubr | M::Fsubrp | M::Fisubr => Operation::SubtractReversed,
            M::Fmul | M::Fmulp | M::Fimul => Operation::Multiply,
            M::Fdiv | M::Fdivp | M::Fidiv => Operation::Divide,
            _ => Operation::DivideReversed,
        }
    }

    fn apply(self, destination: Operand, source: Operand, control: Control) -> Outcome {
        let (a, b) = (destination, source);
        if let Some(outcome) = operand::not_numbers(a, b) {
            return outcome;
        }
        match self {
            Operation::Add => add(a, b, control),
            Operation::Subtract => add(a, negated(b), control),
            Operation::SubtractReversed => add(b, negated(a), control),
            Operation::Multiply => multiply(a, b, control),
            Operation::Divide => divide(a, b, control),
            Operation::DivideReversed => divide(b, a, control),
        }
    }
}

fn negated(operand: Operand) -> Operand {
    Operand { value: operand.value.with_sign(!operand.value.sign), ..operand }
}

fn add(a: Operand, b: Operand, control: Control) -> Outcome {
    let denormal = a.denormal() | b.denormal();
    match (a.is_infinite(), b.is_infinite()) {
        (true, true) if a.value.sign != b.value.sign => return Outcome::INVALID,
        (true, _) => return Outcome::exact(a.value).and(denormal),
        (_, true) => return Outcome::exact(b.value).and(denormal),
        _ => {}
    }
    let sum = a.value.real() + b.value.real();
    if sum.is_zero() && a.value.sign != b.value.sign {
        // Opposite numbers cancel to +0, or -0 when rounding down.
        let sign = if control.rounding() == Rounding::Down { Sign::Minus } else { Sign::Plus };
        return Outcome::zero(sign).and(denormal);
    }
    control.format().round(sum, control).and(denormal)
}

fn multiply(a: Operand, b: Operand, control: Control) -> Outcome {
    let denormal = a.denormal() | b.denormal();
    let sign = a.value.sign * b.value.sign;
    match (a.is_infinite() || b.is_infinite(), a.is_zero() || b.is_zero()) {
        (true, true) => Outcome::INVALID,
        (true, false) => Outcome::infinity(sign).and(denormal),
        (false, true) => Outcome::zero(sign).and(denormal),
        _ => control.format().round(a.value.real() * b.value.real(), control).and(denormal),
    }
}

fn divide(a: Operand, b: Operand, control: Control) -> Outcome {
    let denormal = a.denormal() | b.denormal();
    let sign = a.value.sign * b.value.sign;
    match (a.is_infinite(), b.is_infinite()) {
        (true, true) => return Outcome::INVALID,
        (true, _) => return Outcome::infinity(sign).and(denormal),
        (_, true) => return Outcome::zero(sign).and(denormal),
        _ => {}
    }
    match (a.is_zero(), b.is_zero()) {
        (true, true) => Outcome::INVALID,
        // A denormal dividend is not reported then.
        (_, true) => Outcome::zero_divide(sign),
        (true, _) => Outcome::zero(sign).and(denormal),
        _ => control.format().round(a.value.real() / b.value.real(), control).and(denormal),
    }
}

/// `fsqrt` of `st(0)`.
pub(super) fn square_root(operand: Operand, control: Control) -> Outcome {
    if let Some(outcome) = operand.not_a_number() {
        return outcome;
    }
    if operand.value.sign.is_minus() && !operand.is_zero() {
        return Outcome::INVALID;
    }
    if operand.is_zero() || operand.is_infinite() {
        return Outcome::exact(operand.value);
    }
    control.format().round(operand.value.real().square_root(), control).and(operand.denormal())
}

/// `fchs` and `fabs`: only the sign bit counts, even of NaNs.
pub(super) fn change_sign(mnemonic: Mnemonic, value: Extended) -> Outcome {
    let sign = if mnemonic == Mnemonic::Fchs { !value.sign } else { Sign::Plus };
    Outcome::exact(value.with_sign(sign))
}

/// `fadd` and its kin, in every form.
pub(super) fn execute<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    use Mnemonic as M;
    let source = operand::source(instruction, guest);
    let destination = match instruction.op_kind(0) {
        OpKind::Register => instruction.op_register(0).number(),
        _ => 0,
    };
    let pops = match instruction.mnemonic() {
        M::Faddp | M::Fsubp | M::Fsubrp | M::Fmulp | M::Fdivp | M::Fdivrp => 1,
        _ => 0,
    };
    let mut stack = Stack::new(guest.registers);
    let outcome = match (stack.read(destination), source) {
        (Some(a), Some(b)) => Operation::of(instruction.mnemonic()).apply(a.into(), b, stack.control()),
        _ => Outcome::STACK_UNDERFLOW,
    };
    stack.deliver(destination, outcome, pops);
}
