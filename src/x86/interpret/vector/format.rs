//! Binary interchange formats of IEEE 754 as the SSE instructions use them. A number is held as its bits in the low end of a `u64`.

use super::exact::Exact;
use std::cmp::Ordering;

/// A binary format: a sign bit, then the exponent, then the fraction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Format {
    /// Size in bytes.
    pub size: usize,
    /// Bits of the fraction, which the leading bit is not part of.
    pub fraction: u32,
}

/// binary16
pub(super) const HALF: Format = Format { size: 2, fraction: 10 };
/// binary32
pub(super) const SINGLE: Format = Format { size: 4, fraction: 23 };
/// binary64
pub(super) const DOUBLE: Format = Format { size: 8, fraction: 52 };

impl Format {
    /// The sign bit.
    #[inline]
    pub(super) fn sign(self) -> u64 {
        1 << (8 * self.size - 1)
    }

    /// Positive infinity: every exponent bit.
    #[inline]
    pub(super) fn infinity(self) -> u64 {
        self.sign() - (1 << self.fraction)
    }

    /// What sets a quiet NaN apart from a signalling one: the highest bit of the fraction.
    #[inline]
    pub(super) fn quiet(self) -> u64 {
        1 << (self.fraction - 1)
    }

    /// The NaN that an invalid operation gives (Intel SDM vol. 1, table 4-3).
    pub(super) fn default_nan(self) -> u64 {
        self.sign() | self.infinity() | self.quiet()
    }

    /// The number 1.
    #[inline]
    pub(super) fn one(self) -> u64 {
        self.infinity() >> 1 & self.infinity()
    }

    /// Exponent of the lowest normal number.
    #[inline]
    pub(super) fn least_exponent(self) -> i32 {
        1 - (self.one() >> self.fraction) as i32
    }

    /// The number without its sign.
    #[inline]
    pub(super) fn magnitude(self, bits: u64) -> u64 {
        bits & (self.sign() - 1)
    }

    /// Whether the sign bit is set.
    #[inline]
    pub(super) fn is_negative(self, bits: u64) -> bool {
        bits & self.sign() != 0
    }

    /// Whether this is a NaN of either kind.
    #[inline]
    pub(super) fn is_nan(self, bits: u64) -> bool {
        self.magnitude(bits) > self.infinity()
    }

    /// Whether this is a signalling NaN.
    #[inline]
    pub(super) fn is_signalling(self, bits: u64) -> bool {
        self.is_nan(bits) && bits & self.quiet() == 0
    }

    /// Whether this is an infinity.
    #[inline]
    pub(super) fn is_infinite(self, bits: u64) -> bool {
        self.magnitude(bits) == self.infinity()
    }

    /// Whether this is a zero.
    #[inline]
    pub(super) fn is_zero(self, bits: u64) -> bool {
        self.magnitude(bits) == 0
    }

    /// Whether this is a denormal: below the lowest normal number, but not zero.
    #[inline]
    pub(super) fn is_denormal(self, bits: u64) -> bool {
        bits & self.infinity() == 0 && !self.is_zero(bits)
    }

    /// The value of a finite number.
    #[inline]
    pub(super) fn unpack(self, bits: u64) -> Exact {
        let fraction = bits & ((1 << self.fraction) - 1);
        let exponent = (self.magnitude(bits) >> self.fraction) as i32;
        let leading = u64::from(exponent != 0) << self.fraction;
        Exact {
            negative: self.is_negative(bits),
            exponent: exponent.max(1) - 1 + self.least_exponent() - self.fraction as i32,
            significand: u128::from(leading | fraction),
        }
    }

    /// The order of two numbers; `None` if one is a NaN.
    pub(super) fn compare(self, a: u64, b: u64) -> Option<Ordering> {
        let rank = |bits| {
            let magnitude = self.magnitude(bits) as i64;
            if self.is_negative(bits) { -magnitude } else { magnitude }
        };
        (!self.is_nan(a) && !self.is_nan(b)).then(|| rank(a).cmp(&rank(b)))
    }

    /// A NaN of another format made one of this: quiet, with the upper bits of its payload.
    pub(super) fn nan_from(self, other: Format, bits: u64) -> u64 {
        let fraction = bits & (other.infinity() ^ (other.sign() - 1));
        // Aligned at the top of 64 bits, the payload fits any format.
        let payload = fraction << (64 - other.fraction) >> (64 - self.fraction);
        let sign = if other.is_negative(bits) { self.sign() } else { 0 };
        sign | self.infinity() | self.quiet() | payload
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_those_of_the_standard() {
        assert_eq!(SINGLE.infinity(), 0x7f80_0000);
        assert_eq!((SINGLE.one(), DOUBLE.one(), HALF.one()), (0x3f80_0000, 1.0f64.to_bits(), 0x3c00));
        assert_eq!([HALF, SINGLE, DOUBLE].map(Format::least_exponent), [-14, -126, -1022]);
        assert_eq!(DOUBLE.default_nan(), 0xfff8_0000_0000_0000);
    }

    #[test]
    fn comparison_knows_two_zeros_and_nans() {
        assert_eq!(SINGLE.compare(0, 0x8000_0000), Some(Ordering::Equal));
        assert_eq!(DOUBLE.compare((-1.0f64).to_bits(), (-2.0f64).to_bits()), Some(Ordering::Greater));
        assert_eq!(HALF.compare(0x7c01, 0), None);
    }

    #[test]
    fn payloads_keep_their_upper_bits() {
        assert_eq!(DOUBLE.nan_from(SINGLE, 0xff80_0001), 0xfff8_0000_2000_0000);
        assert_eq!(HALF.nan_from(SINGLE, 0x7fff_dfff), 0x7ffe);
    }
}
