//! Whether a function takes its arguments as they were given: the elements of an array in the width that they have, and numbers in the kind
//! of register that they went to.
//!
//! `[1, 2, 3]` has elements of 8 bytes, because no width is known when it is read; what the function does with it shows afterwards. Only a read
//! that begins inside an element counts, so a structure that is read field by field is not taken for narrower elements unless it is one.
//! `2` goes in a general register; a function that looks at an xmm register for which nothing was given wants `2.0`.

use super::array::{Array, Element, Elements};
use super::{Argument, Call};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::memory_map::MemoryMap;
use crate::model::register::Register;
use crate::x86::dataflow::{RegisterUse, use_of};
use indexmap::IndexSet;

/// Steps that are looked at.
const MOST_STEPS: u64 = 4096;

/// Registers that floating-point arguments go in (System V ABI, AMD64 supplement, 3.2.3).
const N_FLOAT_REGISTERS: u8 = 8;

impl Call {
    /// What to say about the first argument that the machine, which has made this call, took otherwise than it was given.
    pub fn misunderstanding(&self, map: &MemoryMap, machine: &mut Machine) -> Option<String> {
        self.narrower_elements(map, machine).or_else(|| self.missing_float(machine))
    }

    /// What to say about an xmm register that the function reads first, though there are only numbers in general registers.
    fn missing_float(&self, machine: &mut Machine) -> Option<String> {
        let is_integer = |argument: &Argument| matches!(argument, Argument::Number(_));
        let n_floats = self.arguments.iter().filter(|argument| matches!(argument, Argument::Float(_))).count() as u8;
        let likely = self.arguments.iter().rfind(|argument| is_integer(argument))?.to_string();
        let end = StepIndex(machine.position().0.min(MOST_STEPS));
        let mut places = IndexSet::new();
        machine.walk(machine.start(), end, |step| {
            places.insert(step.at);
        });
        let instruction = |at: &Address| Some((*at, machine.instruction_bytes(*at)?));
        let instructions: Vec<_> = places.iter().filter_map(instruction).collect();
        let is_read_first = |number: &u8| {
            let mut uses = instructions.iter().map(|(at, bytes)| use_of(bytes, at.0, Register::Xmm(*number)));
            uses.find(|found| *found != RegisterUse::None) == Some(RegisterUse::Read)
        };
        let number = (n_floats..N_FLOAT_REGISTERS).find(is_read_first)?;
        Some(format!(
            "`{}` reads xmm{number}, where nothing was passed: numbers without a point go in general registers, so write {likely}.0 for \
             a floating-point {likely}",
            self.function
        ))
    }

    /// What to say about the first array whose elements the machine, which has made this call, read as narrower ones.
    fn narrower_elements(&self, map: &MemoryMap, machine: &mut Machine) -> Option<String> {
        let placed = self.place(Address(map.arguments)).ok()?;
        let end = StepIndex(machine.position().0.min(MOST_STEPS));
        let wide = self.arrays().zip(&placed.arrays).filter(|(array, _)| array.element == Element::U64);
        wide.filter_map(|(array, at)| Some((array, read_width(machine, array, *at, end)?)))
            .map(|(array, width)| self.advice(array, width))
            .next()
    }

    fn advice(&self, array: &Array, width: u64) -> String {
        let narrow = |argument: &Argument| match argument {
            Argument::Array(other) if other == array => with_width(array, width),
            other => other.to_string(),
        };
        let arguments: Vec<String> = self.arguments.iter().map(narrow).collect();
        format!(
            "`{}` reads the elements of {array} as {width} {} each, and they have 8: write `--call '{}({})'`",
            self.function,
            if width == 1 { "byte" } else { "bytes" },
            self.function,
            arguments.join(", ")
        )
    }
}

fn with_width(array: &Array, width: u64) -> String {
    let element = match width {
        1 => "u8",
        2 => "i16",
        _ => "i32",
    };
    format!("{element}{array}")
}

/// The width of the narrowest reads that begin inside an element.
fn read_width(machine: &mut Machine, array: &Array, at: Address, end: StepIndex) -> Option<u64> {
    let Elements::Given(values) = &array.elements else { return None };
    let size = 8 * values.len() as u64;
    let mut width = None;
    machine.walk(machine.start(), end, |step| {
        for read in &step.reads {
            let (offset, n) = (read.address.0.wrapping_sub(at.0), read.bytes.len() as u64);
            if offset < size && offset % 8 != 0 && matches!(n, 1 | 2 | 4) && offset.is_multiple_of(n) {
                width = Some(width.map_or(n, |known: u64| known.min(n)));
            }
        }
    });
    width
}
