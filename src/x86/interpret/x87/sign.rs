//! The sign of a number, which zeros and NaNs have too.

use std::ops::{Mul, Not};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    Plus,
    Minus,
}

impl Sign {
    /// From a sign bit.
    pub(super) fn from_bit(bit: u16) -> Sign {
        if bit == 0 { Sign::Plus } else { Sign::Minus }
    }

    /// The sign of an integer; that of zero is plus.
    pub(super) fn of(value: i64) -> Sign {
        if value < 0 { Sign::Minus } else { Sign::Plus }
    }

    /// 1 for minus.
    pub(super) fn bit(self) -> u16 {
        self as u16
    }

    pub(super) fn is_minus(self) -> bool {
        self == Sign::Minus
    }
}

impl Not for Sign {
    type Output = Sign;

    fn not(self) -> Sign {
        self * Sign::Minus
    }
}

impl Mul for Sign {
    type Output = Sign;

    /// The sign of a product or quotient.
    fn mul(self, other: Sign) -> Sign {
        if self == other { Sign::Plus } else { Sign::Minus }
    }
}
