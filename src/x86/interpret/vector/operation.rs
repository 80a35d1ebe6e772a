//! What an instruction does, as data: a function on lanes and the shape of its operands. One place executes every shape.
//!
//! Legacy SSE computes `destination = f(destination, source)` where VEX computes `destination = f(source, source)`, and in both the
//! sources are the last operands of the instruction; so a shape with n sources serves both.

use super::compare::{QuietNan, Tested, order};
use super::control::Control;
use super::environment::Environment;
use super::float::FloatOperation;
use super::format::Format;
use super::lanes::Lanes;
use super::masked::Masked;
use crate::model::register::Flag;
use crate::x86::interpret::{Exception, GuestMemory, GuestState};
use iced_x86::Instruction;
use std::cmp::Ordering;

/// An operation that raises no exception, by the number of its sources. An immediate is a source too.
#[derive(Clone, Copy)]
pub(super) enum LaneOperation {
    Unary(fn(Lanes) -> Lanes),
    /// Shifts by an immediate count are among these.
    Binary(fn(Lanes, Lanes) -> Lanes),
    Ternary(fn(Lanes, Lanes, Lanes) -> Lanes),
    UnaryImmediate(fn(Lanes, u8) -> Lanes),
    BinaryImmediate(fn(Lanes, Lanes, u8) -> Lanes),
}

/// What a vector instruction does.
#[derive(Clone, Copy)]
pub(super) enum Operation {
    Lanes(LaneOperation),
    Float(FloatOperation),
    /// Sets rflags by the bits of two vectors.
    Test(fn(Lanes, Lanes) -> Tested),
    /// Sets rflags by the order of the lowest elements.
    Order(Format, QuietNan),
    Masked(Masked),
    Control(Control),
}

impl Operation {
    /// Executes an instruction that this is the operation of.
    pub(super) fn execute<M: GuestMemory>(
        self,
        instruction: &Instruction,
        guest: &mut GuestState<'_, M>,
    ) -> Result<(), Exception> {
        match self {
            Operation::Lanes(operation) => {
                let result = operation.result(instruction, guest);
                guest.set_destination(instruction, result);
            }
            Operation::Float(operation) => {
                let mut environment = Environment::new(guest.registers.mxcsr);
                let result = operation.result(instruction, guest, &mut environment);
                environment.finish(&mut guest.registers.mxcsr)?;
                guest.set_destination(instruction, result);
            }
            Operation::Test(test) => {
                let [a, b] = guest.sources(instruction);
                let tested = test(a, b);
                guest.replace_flags(&[(Flag::Zero, tested.disjoint), (Flag::Carry, tested.contained)]);
            }
            Operation::Order(format, quiet_nan) => {
                let [a, b] = guest.sources(instruction).map(|source| source.number(format.size, 0));
                let mut environment = Environment::new(guest.registers.mxcsr);
                let order = order(format, a, b, quiet_nan, &mut environment);
                environment.finish(&mut guest.registers.mxcsr)?;
                guest.replace_flags(&flags_of(order));
            }
            Operation::Masked(masked) => masked.execute(instruction, guest)?,
            Operation::Control(control) => control.execute(instruction, guest)?,
        }
        Ok(())
    }
}

impl LaneOperation {
    fn result<M: GuestMemory>(self, instruction: &Instruction, guest: &mut GuestState<'_, M>) -> Lanes {
        match self {
            LaneOperation::Unary(compute) => {
                let [a] = guest.sources(instruction);
                compute(a)
            }
            LaneOperation::Binary(compute) => {
                let [a, b] = guest.sources(instruction);
                compute(a, b)
            }
            LaneOperation::Ternary(compute) => {
                let [a, b, c] = guest.sources(instruction);
                compute(a, b, c)
            }
            LaneOperation::UnaryImmediate(compute) => {
                let [a, immediate] = guest.sources(instruction);
                compute(a, immediate.low())
            }
            LaneOperation::BinaryImmediate(compute) => {
                let [a, b, immediate] = guest.sources(instruction);
                compute(a, b, immediate.low())
            }
        }
    }
}

/// The flags that `comiss` sets: all three for numbers without an order.
fn flags_of(order: Option<Ordering>) -> [(Flag, bool); 3] {
    let is = |wanted| order.is_none_or(|order| order == wanted);
    [(Flag::Zero, is(Ordering::Equal)), (Flag::Parity, order.is_none()), (Flag::Carry, is(Ordering::Less))]
}
