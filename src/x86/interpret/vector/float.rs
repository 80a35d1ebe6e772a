//! Floating-point instructions by shape: functions of one, two or three numbers, applied to all elements or to the lowest.

use super::arithmetic::round_to_integer;
use super::compare::holds;
use super::convert::{Conversion, Mode, Rest};
use super::environment::{Environment, PRECISION, Rounding};
use super::fma::Fusion;
use super::format::Format;
use super::lanes::Lanes;
use super::operands::destination_width;
use crate::x86::interpret::{GuestMemory, GuestState};
use iced_x86::{EncodingKind, Instruction};
use std::ops::Range;

/// Which elements an instruction works on. Scalar forms have one source more, the first, which the other elements are taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Extent {
    Packed,
    Scalar,
}

/// A floating-point operation with a vector or a general register as its result.
#[derive(Clone, Copy)]
pub(super) enum FloatOperation {
    /// A function of each number.
    Elementwise(Format, Extent, fn(Format, u64, &mut Environment) -> u64),
    /// A function of each pair of numbers.
    Pairwise(Format, Extent, fn(Format, u64, u64, &mut Environment) -> u64),
    /// A function of whole vectors.
    Combined(fn(Lanes, Lanes, &mut Environment) -> Lanes),
    CombinedImmediate(fn(Lanes, Lanes, u8, &mut Environment) -> Lanes),
    Fused(Fusion),
    Convert(Conversion),
    /// Rounds to integers of the same format as the immediate says.
    Round(Format, Extent),
    /// Compares under the predicate in the immediate: all ones where it holds.
    Compare(Format, Extent),
}

impl FloatOperation {
    /// Computes the result, and raises in the environment what the CPU raises.
    pub(super) fn result<M: GuestMemory>(
        self,
        instruction: &Instruction,
        guest: &mut GuestState<'_, M>,
        environment: &mut Environment,
    ) -> Lanes {
        match self {
            FloatOperation::Elementwise(format, extent, compute) => {
                let [first, a] = extent.unary_sources(instruction, guest);
                extent.apply(format, first, |idx| compute(format, a.number(format.size, idx), environment))
            }
            FloatOperation::Pairwise(format, extent, compute) => {
                let [a, b] = guest.sources(instruction);
                extent.apply(format, a, |idx| {
                    compute(format, a.number(format.size, idx), b.number(format.size, idx), environment)
                })
            }
            FloatOperation::Combined(compute) => {
                let [a, b] = guest.sources(instruction);
                compute(a, b, environment)
            }
            FloatOperation::CombinedImmediate(compute) => {
                let [a, b, immediate] = guest.sources(instruction);
                compute(a, b, immediate.low(), environment)
            }
            FloatOperation::Fused(fusion) => fusion.apply(guest.sources(instruction), environment),
            FloatOperation::Convert(conversion) => converted(conversion, instruction, guest, environment),
            FloatOperation::Round(format, extent) => rounded(format, extent, instruction, guest, environment),
            FloatOperation::Compare(format, extent) => compared(format, extent, instruction, guest, environment),
        }
    }
}

impl Extent {
    /// The elements of a vector of `width` bytes that are worked on.
    pub(super) fn elements(self, format: Format, width: usize) -> Range<usize> {
        match self {
            Extent::Packed => 0..width / format.size,
            Extent::Scalar => 0..1,
        }
    }

    /// A vector with the elements that are worked on replaced.
    fn apply(self, format: Format, first: Lanes, mut element: impl FnMut(usize) -> u64) -> Lanes {
        let mut result = first;
        for idx in self.elements(format, first.width()) {
            result.set_number(format.size, idx, element(idx));
        }
        result
    }

    /// What the other elements are taken from, and the operand of a function of one number.
    fn unary_sources<M: GuestMemory>(self, instruction: &Instruction, guest: &mut GuestState<'_, M>) -> [Lanes; 2] {
        match self {
            Extent::Packed => {
                let [a] = guest.sources(instruction);
                [a, a]
            }
            Extent::Scalar => guest.sources(instruction),
        }
    }
}

/// The operands of an instruction that its immediate modifies: what the other elements are taken from, and the last before it.
fn sources_before_immediate<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    extent: Extent,
) -> [Lanes; 2] {
    match extent {
        Extent::Packed => {
            let [a, _] = guest.sources(instruction);
            [a, a]
        }
        Extent::Scalar => {
            let [first, a, _] = guest.sources(instruction);
            [first, a]
        }
    }
}

fn converted<M: GuestMemory>(
    conversion: Conversion,
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    environment: &mut Environment,
) -> Lanes {
    let [first, source] = match (conversion.mode, conversion.rest) {
        (Mode::Immediate, _) => sources_before_immediate(instruction, guest, Extent::Packed),
        (_, Rest::Keep(_)) => Extent::Scalar.unary_sources(instruction, guest),
        (_, Rest::Zero) => Extent::Packed.unary_sources(instruction, guest),
    };
    match conversion.mode {
        Mode::Mxcsr => {}
        Mode::Truncate => environment.rounding = Rounding::TowardZero,
        Mode::Immediate => environment.take_mode_of(instruction.immediate8()),
    }
    conversion.apply(first, source, destination_width(instruction), environment)
}

/// Bit 3 of the immediate keeps the precision exception from being raised.
fn rounded<M: GuestMemory>(
    format: Format,
    extent: Extent,
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    environment: &mut Environment,
) -> Lanes {
    let [first, a] = sources_before_immediate(instruction, guest, extent);
    let immediate = instruction.immediate8();
    environment.take_mode_of(immediate);
    let result = extent.apply(format, first, |idx| round_to_integer(format, a.number(format.size, idx), environment));
    if immediate & 8 != 0 {
        environment.withdraw(PRECISION);
    }
    result
}

fn compared<M: GuestMemory>(
    format: Format,
    extent: Extent,
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
    environment: &mut Environment,
) -> Lanes {
    let [a, b, immediate] = guest.sources(instruction);
    let is_legacy = instruction.code().encoding() == EncodingKind::Legacy;
    let predicate = immediate.low::<u8>() & if is_legacy { 7 } else { 31 };
    extent.apply(format, a, |idx| {
        let [x, y] = [a, b].map(|source| source.number(format.size, idx));
        if holds(format, x, y, predicate, environment) { u64::MAX } else { 0 }
    })
}
