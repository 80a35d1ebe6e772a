//! Sizes as people write them: `4096`, `64k`, `8MiB`.
//!
//! Only whole numbers and binary units: `k` is 1024 bytes, as people mean it when they speak of memory.

use std::fmt;

/// Why a text is no size.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SizeError {
    /// It does not begin with a number.
    NoNumber,
    /// What follows the number is no unit.
    UnknownUnit(String),
    /// It is 0.
    Zero,
    /// It does not fit 64 bits.
    TooLarge,
}

impl fmt::Display for SizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SizeError::NoNumber => f.write_str("a size is a number with or without a unit: 4096, 64k, 8MiB"),
            SizeError::UnknownUnit(unit) => {
                write!(f, "`{unit}` is no unit; there are k, M and G (1024 bytes and its powers)")
            }
            SizeError::Zero => f.write_str("a size of 0 leaves no room for anything"),
            SizeError::TooLarge => f.write_str("this is more than 64 bits can address"),
        }
    }
}

impl std::error::Error for SizeError {}

/// Reads a size in bytes. Case does not matter, and `k`, `kb`, `KiB` are the same.
///
/// # Errors
/// When it is no number with a known unit, is 0, or does not fit 64 bits.
pub fn parse(text: &str) -> Result<u64, SizeError> {
    let text = text.trim().replace('_', "");
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().map_err(|_| SizeError::NoNumber)?;
    let scale: u64 = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1 << 30,
        unit => return Err(SizeError::UnknownUnit(unit.to_owned())),
    };
    match number.checked_mul(scale) {
        Some(0) => Err(SizeError::Zero),
        Some(size) => Ok(size),
        None => Err(SizeError::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        for (text, size) in [("4096", 4096), ("64k", 65536), ("8MiB", 8 << 20), ("1_000", 1000), ("2 gb", 2 << 30)] {
            assert_eq!(parse(text), Ok(size), "{text}");
        }
    }

    #[test]
    fn what_is_no_size_is_refused() {
        for text in ["", "k", "-1", "0", "0x10", "1.5M", "3 apples", "99999999999999999999", "99999999999G"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
