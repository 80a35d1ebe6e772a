//! The double-extended format: sign, 15-bit exponent, 64-bit significand with an explicit integer bit (Intel SDM vol. 1, 4.2 and 8.2).
//!
//! Numbers of the narrower formats widen to it exactly; rounding from it is in [`super::outcome`].

use super::real::Real;
use super::sign::Sign;

/// What is added to an exponent before it is stored.
const BIAS: i32 = 16383;
/// The stored exponent of infinities and NaNs.
const SPECIAL: u16 = 0x7fff;
const INTEGER_BIT: u64 = 1 << 63;
const QUIET_BIT: u64 = 1 << 62;

/// The content of an x87 register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Extended {
    pub sign: Sign,
    /// As stored, biased: 15 bits.
    pub exponent: u16,
    pub significand: u64,
}

/// The kinds of content that instructions tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    Zero,
    /// Stored exponent 0; pseudo-denormals too, whose integer bit is set.
    Denormal,
    Normal,
    Infinity,
    QuietNan,
    SignalingNan,
    /// Unnormals, pseudo-infinities and pseudo-NaNs: the integer bit is missing.
    Unsupported,
}

impl Extended {
    pub(super) const ZERO: Extended = Extended { sign: Sign::Plus, exponent: 0, significand: 0 };
    pub(super) const ONE: Extended = Extended { sign: Sign::Plus, exponent: BIAS as u16, significand: INTEGER_BIT };
    pub(super) const INFINITY: Extended = Extended { sign: Sign::Plus, exponent: SPECIAL, significand: INTEGER_BIT };
    /// The quiet NaN that stands for "no answer".
    pub(super) const INDEFINITE: Extended =
        Extended { sign: Sign::Minus, exponent: SPECIAL, significand: INTEGER_BIT | QUIET_BIT };

    /// From the 80 bits of a register.
    pub(super) fn from_bits(bits: u128) -> Extended {
        let top = (bits >> 64) as u16;
        Extended { sign: Sign::from_bit(top >> 15), exponent: top & SPECIAL, significand: bits as u64 }
    }

    pub(super) fn to_bits(self) -> u128 {
        let top = self.sign.bit() << 15 | self.exponent;
        u128::from(top) << 64 | u128::from(self.significand)
    }

    pub(super) fn class(self) -> Class {
        match (self.exponent, self.significand) {
            (0, 0) => Class::Zero,
            (0, _) => Class::Denormal,
            (_, significand) if significand & INTEGER_BIT == 0 => Class::Unsupported,
            (SPECIAL, INTEGER_BIT) => Class::Infinity,
            (SPECIAL, significand) if significand & QUIET_BIT == 0 => Class::SignalingNan,
            (SPECIAL, _) => Class::QuietNan,
            _ => Class::Normal,
        }
    }

    /// The same number with a sign of one's choice.
    pub(super) fn with_sign(self, sign: Sign) -> Extended {
        Extended { sign, ..self }
    }

    /// A NaN made quiet.
    pub(super) fn quieted(self) -> Extended {
        Extended { significand: self.significand | QUIET_BIT, ..self }
    }

    /// The value of a zero, denormal or normal number.
    pub(super) fn real(self) -> Real {
        // Denormals have the exponent of the smallest normal numbers.
        let exponent = i32::from(self.exponent.max(1)) - BIAS;
        Real::new(self.sign, self.significand.into(), exponent - 63)
    }

    /// The number ±`count`·2^`unit`, which must be representable: `count` is at most 2^64.
    pub(super) fn from_count(sign: Sign, count: u128, unit: i32) -> Extended {
        let real = Real::new(sign, count, unit);
        if real.is_zero() {
            return Extended::ZERO.with_sign(sign);
        }
        let significand = (real.significand >> 64) as u64;
        match real.exponent + BIAS {
            stored @ 1.. => Extended { sign, exponent: stored as u16, significand },
            stored => {
                let significand = significand.checked_shr((1 - stored) as u32).unwrap_or(0);
                Extended { sign, exponent: 0, significand }
            }
        }
    }

    /// A whole number, exactly.
    pub(super) fn from_integer(value: i64) -> Extended {
        Extended::from_count(Sign::of(value), value.unsigned_abs().into(), 0)
    }
}

/// A narrower binary interchange format of IEEE 754.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Interchange {
    /// Significant bits, the hidden one included.
    pub precision: u32,
    /// The largest exponent; also the bias.
    pub maximum: i32,
}

impl Interchange {
    pub(super) const SINGLE: Interchange = Interchange { precision: 24, maximum: 127 };
    pub(super) const DOUBLE: Interchange = Interchange { precision: 53, maximum: 1023 };

    /// Widens a number of this format, and says what it was: its denormals become normal numbers.
    pub(super) fn widen(self, bits: u64) -> (Extended, Class) {
        let fraction_bits = self.precision - 1;
        let fraction = bits & ((1 << fraction_bits) - 1);
        let sign_and_exponent = bits >> fraction_bits;
        let specials = 2 * self.maximum + 1;
        let stored = (sign_and_exponent & specials as u64) as i32;
        let sign = Sign::from_bit((sign_and_exponent > specials as u64).into());
        if stored == specials {
            let significand = INTEGER_BIT | fraction << (63 - fraction_bits);
            let value = Extended { sign, exponent: SPECIAL, significand };
            return (value, value.class());
        }
        let hidden = u64::from(stored != 0) << fraction_bits;
        let unit = stored.max(1) - self.maximum - fraction_bits as i32;
        let value = Extended::from_count(sign, (hidden | fraction).into(), unit);
        let class = if stored == 0 && fraction != 0 { Class::Denormal } else { value.class() };
        (value, class)
    }

    /// The bits of a number that this format can represent, or of an infinity or NaN, whose low bits are dropped.
    pub(super) fn narrow(self, value: Extended) -> u64 {
        let fraction_bits = self.precision - 1;
        let sign = u64::from(value.sign.bit());
        let specials = 2 * self.maximum + 1;
        let fraction = value.significand << 1 >> (64 - fraction_bits);
        let stored = i32::from(value.exponent) - BIAS + self.maximum;
        let magnitude = match value.class() {
            Class::Zero => 0,
            Class::Normal if stored <= 0 => {
                value.significand.checked_shr(64 - self.precision + (1 - stored) as u32).unwrap_or(0)
            }
            Class::Normal => (stored as u64) << fraction_bits | fraction,
            _ => (specials as u64) << fraction_bits | fraction,
        };
        // The exponent field ends below the sign.
        let exponent_bits = (specials as u64).count_ones();
        sign << (fraction_bits + exponent_bits) | magnitude
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_follow_exponent_integer_bit_and_quiet_bit() {
        let class = |exponent, significand| Extended { sign: Sign::Plus, exponent, significand }.class();
        assert_eq!(class(0, 0), Class::Zero);
        assert_eq!(class(0, INTEGER_BIT), Class::Denormal);
        assert_eq!(class(1, 5), Class::Unsupported);
        assert_eq!(class(SPECIAL, 0), Class::Unsupported);
        assert_eq!(class(SPECIAL, INTEGER_BIT), Class::Infinity);
        assert_eq!(class(SPECIAL, INTEGER_BIT | 1), Class::SignalingNan);
        assert_eq!(Extended::INDEFINITE.class(), Class::QuietNan);
        assert_eq!(Extended::ONE.class(), Class::Normal);
    }

    #[test]
    fn doubles_and_singles_widen_and_narrow_back() {
        for value in [0.0, -0.0, 1.0, -3.25, f64::MAX, f64::MIN_POSITIVE, 5e-324, -1e-310, f64::NEG_INFINITY] {
            let (wide, _) = Interchange::DOUBLE.widen(value.to_bits());
            assert_eq!(Interchange::DOUBLE.narrow(wide), value.to_bits(), "{value:e}");
        }
        for value in [0.0f32, -1.5, f32::MAX, 1e-45, f32::INFINITY] {
            let (wide, _) = Interchange::SINGLE.widen(value.to_bits().into());
            assert_eq!(Interchange::SINGLE.narrow(wide), u64::from(value.to_bits()), "{value:e}");
        }
        assert_eq!(Interchange::DOUBLE.widen(1).1, Class::Denormal);
        assert_eq!(Interchange::DOUBLE.widen(0x7ff0_0000_0000_0001).1, Class::SignalingNan);
    }

    #[test]
    fn values_of_denormals_count_the_smallest_unit() {
        let pseudo = Extended { sign: Sign::Minus, exponent: 0, significand: INTEGER_BIT };
        let normal = Extended { sign: Sign::Minus, exponent: 1, significand: INTEGER_BIT };
        assert_eq!(pseudo.real(), normal.real());
        assert_eq!(Extended::from_count(Sign::Plus, 3, -16445).significand, 3);
        assert_eq!(Extended::from_integer(-5).to_bits(), 0xc001_a000_0000_0000_0000);
    }
}
