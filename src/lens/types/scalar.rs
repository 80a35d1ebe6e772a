//! Scalar types: integers, floats, `bool`, `char`, `NonZero` types and the standard library's restricted integers, with
//! their valid ranges.
//!
//! The invalid patterns are the niches of these types. They are guaranteed by the language for `bool`, `char` and
//! `NonZero`, and facts of rustc 1.95 for the private ones.

/// Interpretation of a scalar's bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ScalarKind {
    /// A plain binary number.
    Unsigned,
    /// Two's complement.
    Signed,
    /// IEEE 754.
    Float,
    /// 0 or 1.
    Bool,
    /// A Unicode scalar value.
    Char,
}

/// A scalar type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Scalar {
    /// As Rust writes it: `u8`.
    pub name: &'static str,
    /// In bytes; the alignment is the same.
    pub size: u64,
    /// What its bits mean.
    pub kind: ScalarKind,
    /// The first and last valid bit pattern.
    pub valid: (u128, u128),
}

impl Scalar {
    /// True for integer types without invalid patterns.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        matches!(self.kind, ScalarKind::Unsigned | ScalarKind::Signed) && self.is_full()
    }

    /// True when every bit pattern is valid.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.valid == (0, all_ones(self.size))
    }
}

/// The largest unsigned number of `size` bytes, 1 to 16.
#[must_use]
pub fn all_ones(size: u64) -> u128 {
    u128::MAX >> (128 - 8 * size as u32)
}

const fn full(name: &'static str, size: u64, kind: ScalarKind) -> Scalar {
    Scalar { name, size, kind, valid: (0, u128::MAX >> (128 - 8 * size as u32)) }
}

const fn non_zero(name: &'static str, size: u64, kind: ScalarKind) -> Scalar {
    Scalar { valid: (1, u128::MAX >> (128 - 8 * size as u32)), ..full(name, size, kind) }
}

const fn limited(name: &'static str, size: u64, kind: ScalarKind, last: u128) -> Scalar {
    Scalar { valid: (0, last), ..full(name, size, kind) }
}

use ScalarKind::{Bool, Char, Float, Signed, Unsigned};

static SCALARS: [Scalar; 42] = [
    full("u8", 1, Unsigned),
    full("u16", 2, Unsigned),
    full("u32", 4, Unsigned),
    full("u64", 8, Unsigned),
    full("u128", 16, Unsigned),
    full("usize", 8, Unsigned),
    full("i8", 1, Signed),
    full("i16", 2, Signed),
    full("i32", 4, Signed),
    full("i64", 8, Signed),
    full("i128", 16, Signed),
    full("isize", 8, Signed),
    full("f32", 4, Float),
    full("f64", 8, Float),
    limited("bool", 1, Bool, 1),
    limited("char", 4, Char, 0x10_ffff),
    non_zero("NonZeroU8", 1, Unsigned),
    non_zero("NonZeroU16", 2, Unsigned),
    non_zero("NonZeroU32", 4, Unsigned),
    non_zero("NonZeroU64", 8, Unsigned),
    non_zero("NonZeroU128", 16, Unsigned),
    non_zero("NonZeroUsize", 8, Unsigned),
    non_zero("NonZeroI8", 1, Signed),
    non_zero("NonZeroI16", 2, Signed),
    non_zero("NonZeroI32", 4, Signed),
    non_zero("NonZeroI64", 8, Signed),
    non_zero("NonZeroI128", 16, Signed),
    non_zero("NonZeroIsize", 8, Signed),
    full("AtomicU8", 1, Unsigned),
    full("AtomicU16", 2, Unsigned),
    full("AtomicU32", 4, Unsigned),
    full("AtomicU64", 8, Unsigned),
    full("AtomicUsize", 8, Unsigned),
    full("AtomicI8", 1, Signed),
    full("AtomicI16", 2, Signed),
    full("AtomicI32", 4, Signed),
    full("AtomicI64", 8, Signed),
    full("AtomicIsize", 8, Signed),
    // An atomic has no niche, but its value is still a bool.
    Scalar { valid: (0, 0xff), ..limited("AtomicBool", 1, Bool, 1) },
    // A capacity never exceeds isize::MAX, nor do nanoseconds a second.
    limited("Capacity", 8, Unsigned, i64::MAX as u128),
    limited("Nanoseconds", 4, Unsigned, 999_999_999),
    limited("c_void", 1, Unsigned, 0xff),
];

/// The scalar of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Scalar> {
    SCALARS.iter().find(|scalar| scalar.name == name)
}

/// The scalar for `NonZero<INTEGER>`.
#[must_use]
pub fn non_zero_of(integer: &Scalar) -> Option<&'static Scalar> {
    let of_kind = |scalar: &&Scalar| scalar.valid.0 == 1 && scalar.kind == integer.kind;
    let ends = |scalar: &&Scalar| scalar.name["NonZero".len()..].eq_ignore_ascii_case(integer.name);
    SCALARS.iter().filter(of_kind).find(ends).filter(|_| integer.is_integer())
}

/// Every name, for suggestions.
pub fn names() -> impl Iterator<Item = &'static str> {
    SCALARS.iter().map(|scalar| scalar.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_integer_has_a_non_zero_type() {
        for scalar in SCALARS.iter().filter(|scalar| scalar.is_integer() && !scalar.name.starts_with('A')) {
            if scalar.name == "c_void" {
                continue;
            }
            assert_eq!(non_zero_of(scalar).map(|found| found.size), Some(scalar.size), "{}", scalar.name);
        }
        assert_eq!(non_zero_of(named("char").unwrap()), None);
    }
}
