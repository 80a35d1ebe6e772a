//! Comparisons, whose answer goes to the condition codes or to rflags, and the examination of `st(0)`.

use super::extended::{Class, Extended};
use super::operand;
use super::operand::Operand;
use super::outcome::Outcome;
use super::real::Real;
use super::stack::Stack;
use super::status::{BEFORE, C0, C1, C2, C3, CONDITIONS, INVALID, STACK_FAULT};
use crate::model::register::Flag;
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{Instruction, Mnemonic};
use std::cmp::Ordering;

/// The order of two operands; `None` if one of them is no number.
fn order(a: Operand, b: Operand) -> Option<Ordering> {
    if operand::not_numbers(a, b).is_some() {
        return None;
    }
    let signed = |operand: Operand| match operand.class {
        Class::Zero => (0, Real::ZERO),
        // Above every finite number.
        Class::Infinity => (1, Real::ONE.scaled(1 << 20)),
        _ => (1, operand.value.real()),
    };
    let (a_side, a_real) = signed(a);
    let (b_side, b_real) = signed(b);
    let side = |side: i32, operand: Operand| if operand.value.sign.is_minus() { -side } else { side };
    let magnitudes = a_real.compare_magnitude(b_real);
    let magnitudes = if a.value.sign.is_minus() { magnitudes.reverse() } else { magnitudes };
    Some(side(a_side, a).cmp(&side(b_side, b)).then(magnitudes))
}

/// C3, C2, C0 of an order: what ZF, PF, CF are in rflags.
fn conditions(order: Option<Ordering>) -> u16 {
    match order {
        None => C3 | C2 | C0,
        Some(Ordering::Less) => C0,
        Some(Ordering::Equal) => C3,
        Some(Ordering::Greater) => 0,
    }
}

/// The conditions of comparing two operands, and the exceptions. The unordered comparisons tolerate quiet NaNs.
fn compare(mnemonic: Mnemonic, a: Operand, b: Operand) -> (u16, u16) {
    use Mnemonic as M;
    let tolerant = matches!(mnemonic, M::Fucom | M::Fucomp | M::Fucompp | M::Fucomi | M::Fucomip);
    let exceptions = match operand::not_numbers(a, b) {
        Some(outcome) if tolerant => outcome.exceptions,
        Some(_) => INVALID,
        None => a.denormal() | b.denormal(),
    };
    (conditions(order(a, b)), exceptions)
}

/// How many registers a comparison pops.
fn pops(mnemonic: Mnemonic) -> usize {
    use Mnemonic as M;
    match mnemonic {
        M::Fcompp | M::Fucompp => 2,
        M::Fcomp | M::Fucomp | M::Ficomp | M::Fcomip | M::Fucomip => 1,
        _ => 0,
    }
}

/// What `st(0)` compares to the other operand of an instruction.
fn compare_operands<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) -> (u16, u16) {
    use Mnemonic as M;
    let mnemonic = instruction.mnemonic();
    let source = match mnemonic {
        M::Ftst => Some(Extended::ZERO.into()),
        M::Fcompp | M::Fucompp => Stack::new(guest.registers).read(1).map(Operand::from),
        _ => operand::source(instruction, guest),
    };
    match (Stack::new(guest.registers).read(0), source) {
        (Some(a), Some(b)) => compare(mnemonic, a.into(), b),
        _ => (conditions(None), Outcome::STACK_UNDERFLOW.exceptions),
    }
}

/// Records the exceptions of a comparison and pops, unless one is unmasked.
fn finish(mnemonic: Mnemonic, exceptions: u16, stack: &mut Stack<'_>) {
    if stack.accept(Outcome { exceptions, ..Outcome::STACK_UNDERFLOW }, BEFORE) {
        stack.pop(pops(mnemonic));
    }
}

/// The comparisons that answer in the condition codes. They do so even where an unmasked exception is raised.
pub(super) fn execute<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (answer, exceptions) = compare_operands(instruction, guest);
    let mut stack = Stack::new(guest.registers);
    stack.set_conditions(C0 | C2 | C3, answer);
    finish(instruction.mnemonic(), exceptions, &mut stack);
}

/// The comparisons that answer in rflags. They leave C1, unless there is a stack fault.
pub(super) fn execute_to_flags<M: GuestMemory>(instruction: &Instruction, guest: &mut GuestState<'_, M>) {
    let (answer, exceptions) = compare_operands(instruction, guest);
    set_flags(answer, &mut guest.registers.rflags);
    let mut stack = Stack::new(guest.registers);
    let kept = if exceptions & STACK_FAULT == 0 { stack.status() & C1 } else { 0 };
    finish(instruction.mnemonic(), exceptions, &mut stack);
    stack.set_conditions(C1, kept);
}

/// ZF, PF and CF take the conditions; OF, SF and AF are cleared.
fn set_flags(answer: u16, rflags: &mut u64) {
    for (flag, condition) in [
        (Flag::Zero, answer & C3),
        (Flag::Parity, answer & C2),
        (Flag::Carry, answer & C0),
        (Flag::Overflow, 0),
        (Flag::Sign, 0),
        (Flag::Adjust, 0),
    ] {
        *rflags = *rflags & !(1 << flag.bit()) | u64::from(condition != 0) << flag.bit();
    }
}

/// `fxam`: class and sign of `st(0)`, empty or not.
pub(super) fn examine(stack: &mut Stack<'_>) {
    let value = stack.content(0);
    let class = match value.class() {
        _ if stack.is_empty(0) => C3 | C0,
        Class::Unsupported => 0,
        Class::QuietNan | Class::SignalingNan => C0,
        Class::Normal => C2,
        Class::Infinity => C2 | C0,
        Class::Zero => C3,
        Class::Denormal => C3 | C2,
    };
    stack.set_conditions(CONDITIONS, class | if value.sign.is_minus() { C1 } else { 0 });
}
