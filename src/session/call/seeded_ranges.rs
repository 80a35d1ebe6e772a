//! Ranges of numbers, and values drawn from them: the same ones for the same seed, everywhere and always.
//!
//! For examples that nobody can learn by heart; good for nothing that needs real chance.

use std::fmt;

/// Whole numbers from `low` to `high`, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The lowest.
    pub low: i128,
    /// The highest; not below `low`.
    pub high: i128,
}

impl Range {
    #[must_use]
    /// The range of one number.
    pub fn one(value: i128) -> Range {
        Range { low: value, high: value }
    }

    #[must_use]
    /// Whether it holds one number only.
    pub fn is_one(self) -> bool {
        self.low == self.high
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_one() { write!(f, "{}", self.low) } else { write!(f, "{}..={}", self.low, self.high) }
    }
}

/// A generator of pseudo-random numbers: splitmix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
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
    pub fn sample(&mut self, range: Range) -> i128 {
        let span = (range.high - range.low).cast_unsigned() + 1;
        match self.next() % 8 {
            0 => range.low,
            1 => range.high,
            _ => range.low + (u128::from(self.next()) % span).cast_signed(),
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
