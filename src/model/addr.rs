//! Newtypes for guest addresses and step indices, so that the type checker keeps them apart from counts.
//!
//! Address arithmetic wraps like the CPU's. Whether an address is mapped is not known here.

use std::fmt;

/// A guest virtual address, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Address(pub u64);

impl Address {
    /// The address `bytes` further up; wraps like the CPU's address arithmetic.
    #[must_use]
    pub fn plus(self, bytes: u64) -> Address {
        Address(self.0.wrapping_add(bytes))
    }

    /// The address `bytes` further down; wraps like the CPU's address arithmetic.
    #[must_use]
    pub fn minus(self, bytes: u64) -> Address {
        Address(self.0.wrapping_sub(bytes))
    }

    /// How many bytes `self` lies above `other` (negative when below).
    #[must_use]
    pub fn offset_from(self, other: Address) -> i64 {
        self.0.wrapping_sub(other.0).cast_signed()
    }

    /// True when bits 63 to 47 are all equal, which the CPU demands of every address (Intel SDM vol. 1, 3.3.7.1).
    #[must_use]
    pub fn is_canonical(self) -> bool {
        let top = self.0.cast_signed() >> 47;
        top == 0 || top == -1
    }
}

/// `0x40_1000`, `0x5555_0000_0010`: hexadecimal in groups of four digits, which is how people read it.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&grouped_hex(self.0))
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Plain hexadecimal for JSON and machine-readable output: `{:#x}` gives `0x401000`.
impl fmt::LowerHex for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

/// A number in hexadecimal, its digits grouped by four from the right: `0x7fff_ffff_f000`.
#[must_use]
pub fn grouped_hex(value: u64) -> String {
    let digits = format!("{value:x}");
    let mut text = String::from("0x");
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(4) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// The n-th step of a run, from 0. As a position it counts the steps already taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct StepIndex(pub u64);

impl fmt::Display for StepIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_grouped_by_four_digits() {
        for (value, text) in
            [(0, "0x0"), (0xfff, "0xfff"), (0x40_1000, "0x40_1000"), (0x5555_0000_0010, "0x5555_0000_0010")]
        {
            assert_eq!(Address(value).to_string(), text);
        }
    }

    #[test]
    fn canonical_addresses_have_equal_top_bits() {
        assert!(Address(0x7fff_ffff_ffff).is_canonical());
        assert!(!Address(0x8000_0000_0000).is_canonical());
        assert!(Address(0xffff_8000_0000_0000).is_canonical());
    }
}
