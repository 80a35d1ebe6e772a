//! A vector as lanes: up to 32 bytes, read and written as elements of any integer type (little-endian, element 0 lowest).
//!
//! "Lane" in the narrow sense of the manuals is the 128-bit half of a ymm register that most AVX instructions stay within
//! (Intel SDM vol. 1, 14.1.1); for an MMX operand it is the whole of its 64 bits.

/// A number that a vector can be divided into.
pub(super) trait Element: Copy + Default {
    /// Bytes that it takes.
    const SIZE: usize;
    /// The value with every bit set.
    const ONES: Self;
    /// Reads the number from exactly `SIZE` bytes.
    fn from_bytes(bytes: &[u8]) -> Self;
    /// Writes the number to exactly `SIZE` bytes.
    fn to_bytes(self, bytes: &mut [u8]);
}

macro_rules! element {
    ($($number:ty)*) => {$(
        impl Element for $number {
            const SIZE: usize = size_of::<$number>();
            const ONES: Self = <$number>::from_le_bytes([0xff; size_of::<$number>()]);
            fn from_bytes(bytes: &[u8]) -> Self {
                let mut number = [0; size_of::<$number>()];
                number.copy_from_slice(bytes);
                <$number>::from_le_bytes(number)
            }
            fn to_bytes(self, bytes: &mut [u8]) {
                bytes.copy_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}

element!(u8 u16 u32 u64 u128 i8 i16 i32 i64);

/// The value of an operand. Bytes from `width` on are zero when an operand has been read; results may leave them anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lanes {
    bytes: [u8; 32],
    width: usize,
}

impl Lanes {
    /// Zeros. `width` is in bytes, at most 32.
    pub(super) fn zero(width: usize) -> Lanes {
        Lanes { bytes: [0; 32], width }
    }

    /// A vector of `width` bytes with this as its lowest element.
    pub(super) fn from_low<T: Element>(width: usize, low: T) -> Lanes {
        Lanes::zero(width).with(0, low)
    }

    /// A vector of `width` bytes whose bytes the function fills in.
    pub(super) fn filled(width: usize, fill: impl FnOnce(&mut [u8])) -> Lanes {
        let mut lanes = Lanes::zero(width);
        fill(&mut lanes.bytes[..width]);
        lanes
    }

    /// A vector of `width` bytes with each element computed from its number.
    #[inline]
    pub(super) fn from_fn<T: Element>(width: usize, mut element: impl FnMut(usize) -> T) -> Lanes {
        let mut lanes = Lanes::zero(width);
        for (idx, bytes) in lanes.bytes[..width].chunks_exact_mut(T::SIZE).enumerate() {
            element(idx).to_bytes(bytes);
        }
        lanes
    }

    /// As [`Lanes::from_fn`], with the number of the lane's first element and the number of the element within its lane.
    pub(super) fn from_fn_by_lane<T: Element>(width: usize, mut element: impl FnMut(usize, usize) -> T) -> Lanes {
        let count = width.min(16) / T::SIZE;
        Lanes::from_fn(width, |idx| element(idx / count * count, idx % count))
    }

    /// Width in bytes.
    pub(super) fn width(self) -> usize {
        self.width
    }

    /// Number of elements of a type.
    pub(super) fn count<T: Element>(self) -> usize {
        self.width / T::SIZE
    }

    /// Number of elements of a type in a lane.
    pub(super) fn count_in_lane<T: Element>(self) -> usize {
        self.width.min(16) / T::SIZE
    }

    /// The bytes that the vector has.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.width]
    }

    /// An element; counted beyond the width, what lies there.
    #[inline]
    pub(super) fn get<T: Element>(self, idx: usize) -> T {
        T::from_bytes(&self.bytes[idx * T::SIZE..][..T::SIZE])
    }

    /// The lowest element.
    pub(super) fn low<T: Element>(self) -> T {
        self.get(0)
    }

    /// Writes an element.
    #[inline]
    pub(super) fn set<T: Element>(&mut self, idx: usize, value: T) {
        value.to_bytes(&mut self.bytes[idx * T::SIZE..][..T::SIZE]);
    }

    /// The vector with one element replaced.
    #[must_use]
    pub(super) fn with<T: Element>(mut self, idx: usize, value: T) -> Lanes {
        self.set(idx, value);
        self
    }

    /// An element of 1, 2, 4 or 8 bytes, zero-extended.
    #[inline]
    pub(super) fn number(self, size: usize, idx: usize) -> u64 {
        match size {
            1 => self.get::<u8>(idx).into(),
            2 => self.get::<u16>(idx).into(),
            4 => self.get::<u32>(idx).into(),
            _ => self.get(idx),
        }
    }

    /// Writes an element of 1, 2, 4 or 8 bytes.
    #[inline]
    pub(super) fn set_number(&mut self, size: usize, idx: usize, value: u64) {
        match size {
            1 => self.set(idx, value as u8),
            2 => self.set(idx, value as u16),
            4 => self.set(idx, value as u32),
            _ => self.set(idx, value),
        }
    }

    /// Each element passed through a function.
    pub(super) fn map<T: Element>(self, element: impl Fn(T) -> T) -> Lanes {
        Lanes::from_fn(self.width, |idx| element(self.get(idx)))
    }

    /// The elements of two vectors combined pair by pair.
    pub(super) fn zip<T: Element>(self, other: Lanes, element: impl Fn(T, T) -> T) -> Lanes {
        Lanes::from_fn(self.width, |idx| element(self.get(idx), other.get(idx)))
    }

    /// All ones where the predicate holds for a pair of elements, else zeros.
    pub(super) fn compare<T: Element>(self, other: Lanes, holds: impl Fn(T, T) -> bool) -> Lanes {
        self.zip(other, |x: T, y: T| if holds(x, y) { T::ONES } else { T::default() })
    }

    /// The elements of two vectors one after another (`number` 0 is the first of the lower vector), lane by lane.
    pub(super) fn concatenated<T: Element>(self, above: Lanes, lane: usize, number: usize) -> T {
        let count = self.count_in_lane::<T>();
        if number < count { self.get(lane + number) } else { above.get(lane + number - count) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_little_endian_and_lanes_are_of_128_bits() {
        let lanes = Lanes::from_fn(32, |idx| idx as u8);
        assert_eq!(lanes.get::<u32>(1), 0x0706_0504);
        let twice = Lanes::from_fn_by_lane(32, |lane, idx| (lane * 16 + idx) as u16);
        assert_eq!(twice.get::<u16>(9), 8 * 16 + 1);
        assert_eq!(lanes.concatenated::<u64>(Lanes::zero(32), 2, 1), 0x1f1e_1d1c_1b1a_1918);
        assert_eq!(lanes.concatenated::<u64>(lanes, 2, 3), 0x1f1e_1d1c_1b1a_1918);
    }
}
