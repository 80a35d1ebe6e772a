//! Ranges of numbers, and values drawn from them: the same ones for the same seed, everywhere and always.
//!
//! For examples that nobody can learn by heart; good for nothing that needs real chance.

use super::ARGUMENT_ROOM;
use crate::model::memory_map::MemoryMap;
use crate::model::split_mix;
use std::fmt;

/// Whole numbers from `low` to `high`, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeededRange {
    /// The lowest.
    pub low: i128,
    /// The highest; not below `low`.
    pub high: i128,
}

impl SeededRange {
    #[must_use]
    /// The range of one number.
    pub fn one(value: i128) -> SeededRange {
        SeededRange { low: value, high: value }
    }

    #[must_use]
    /// Whether it holds one number only.
    pub fn is_one(self) -> bool {
        self.low == self.high
    }
}

impl fmt::Display for SeededRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_one() { f.write_str(&number(self.low)) } else { write!(f, "{}..={}", self.low, self.high) }
    }
}

/// A number as it is written in a call: in hexadecimal where it is an address of arguments, of the heap or the stack.
pub(super) fn number(value: i128) -> String {
    let MemoryMap { arguments, heap, stack_top, .. } = MemoryMap::SANDBOX;
    let is_argument = (i128::from(arguments)..i128::from(arguments) + ARGUMENT_ROOM as i128).contains(&value);
    let is_above = (i128::from(heap)..i128::from(stack_top)).contains(&value);
    if is_argument || is_above { format!("{value:#x}") } else { value.to_string() }
}

/// A generator of pseudo-random numbers: `SplitMix64`.
pub struct Sampler {
    state: u64,
}

impl Sampler {
    #[must_use]
    /// A generator that starts from a seed.
    pub fn new(seed: u64) -> Sampler {
        Sampler { state: seed }
    }

    /// A value of the range. The ends come more often than the others, because that is where mistakes are.
    pub fn sample(&mut self, range: SeededRange) -> i128 {
        let span = (range.high - range.low).cast_unsigned() + 1;
        match self.next() % 8 {
            0 => range.low,
            1 => range.high,
            _ => range.low + (u128::from(self.next()) % span).cast_signed(),
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(split_mix::STEP);
        split_mix::output(self.state)
    }
}
