//! Niches: invalid bit patterns of a number, which an enclosing enum can use to encode its variants.
//!
//! Which patterns are reserved first follows rustc 1.95: zero where possible, because testing for it is cheap.

use super::scalar::all_ones;

/// A number inside a value that has invalid patterns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Niche {
    /// Bytes from the start of the value.
    pub offset: u64,
    /// In bytes.
    pub size: u64,
    /// The first and last valid pattern; when the first is larger, the range wraps around.
    pub valid: (u128, u128),
}

impl Niche {
    /// `None` when every pattern is valid.
    pub(super) fn new(offset: u64, size: u64, valid: (u128, u128)) -> Option<Niche> {
        Some(Niche { offset, size, valid }).filter(|niche| niche.available() > 0)
    }

    /// The number of invalid patterns.
    #[must_use]
    pub fn available(&self) -> u128 {
        let (first, last) = self.valid;
        first.wrapping_sub(last.wrapping_add(1)) & all_ones(self.size)
    }

    /// The niche in a value that contains this one at `offset`.
    pub(super) fn at_offset(self, offset: u64) -> Niche {
        Niche { offset: self.offset + offset, ..self }
    }

    /// Reserves `count` patterns: returns the first one and the new valid range.
    pub(super) fn reserve(&self, count: u128) -> Option<(u128, (u128, u128))> {
        if count > self.available() {
            return None;
        }
        let mask = all_ones(self.size);
        let (first, last) = self.valid;
        let below = || {
            let start = first.wrapping_sub(count) & mask;
            Some((start, (start, last)))
        };
        let above = || {
            let start = last.wrapping_add(1) & mask;
            Some((start, (first, last.wrapping_add(count) & mask)))
        };
        let above_last = mask - last;
        if first > last {
            above()
        } else if first <= above_last {
            if count <= first { below() } else { above() }
        } else {
            let end = last.wrapping_add(count) & mask;
            if (1..=last).contains(&end) { below() } else { above() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_reserved_first_where_possible() {
        let pointer = Niche::new(0, 8, (1, u64::MAX.into())).unwrap();
        assert_eq!(pointer.available(), 1);
        assert_eq!(pointer.reserve(1), Some((0, (1, 0))));
        assert_eq!(pointer.reserve(2), None);
        let flag = Niche::new(3, 1, (0, 1)).unwrap();
        assert_eq!(flag.reserve(1), Some((2, (0, 2))));
        assert_eq!(Niche::new(0, 1, (0, 255)), None);
        let ordering = Niche::new(0, 1, (255, 1)).unwrap();
        assert_eq!((ordering.available(), ordering.reserve(1)), (253, Some((2, (255, 2)))));
    }
}
