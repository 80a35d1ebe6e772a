//! Floating-point numbers as they are typed: `3.0`, `-2.5e3`, `0.5f32`. Kept as bits, so that equal texts are equal values.

use std::fmt;

/// A number of `f64` or `f32`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Float {
    /// Bits of an `f64`.
    Double(u64),
    /// Bits of an `f32`.
    Single(u32),
}

impl Float {
    /// Reads one from the start of a text, with the number of characters that it takes; `None` for an integer or a range.
    #[must_use]
    pub fn parse_prefix(text: &[char]) -> Option<(Float, usize)> {
        let digits = |from: usize| text[from.min(text.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
        let mut end = usize::from(text.first() == Some(&'-'));
        let n_whole = digits(end);
        if n_whole == 0 {
            return None;
        }
        end += n_whole;
        let mut is_float = false;
        let n_fraction = digits(end + 1);
        if text.get(end) == Some(&'.') && n_fraction > 0 {
            (is_float, end) = (true, end + 1 + n_fraction);
        }
        if matches!(text.get(end), Some('e' | 'E')) {
            let sign = usize::from(matches!(text.get(end + 1), Some('+' | '-')));
            let n_exponent = digits(end + 1 + sign);
            if n_exponent > 0 {
                (is_float, end) = (true, end + 1 + sign + n_exponent);
            }
        }
        let number: String = text[..end].iter().collect();
        let has_suffix = |suffix: &str| text[end..].iter().take(suffix.len()).collect::<String>() == suffix;
        if has_suffix("f32") {
            return Some((Float::Single(number.parse::<f32>().ok()?.to_bits()), end + 3));
        }
        let suffix = if has_suffix("f64") { 3 } else { 0 };
        if !is_float && suffix == 0 {
            return None;
        }
        Some((Float::Double(number.parse::<f64>().ok()?.to_bits()), end + suffix))
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> f64 {
        match self {
            Float::Double(bits) => f64::from_bits(bits),
            Float::Single(bits) => f32::from_bits(bits).into(),
        }
    }

    /// What the low half of an xmm register holds.
    #[must_use]
    pub fn bits(self) -> u64 {
        match self {
            Float::Double(bits) => bits,
            Float::Single(bits) => bits.into(),
        }
    }
}

/// As [`Float::parse_prefix`] reads it.
impl fmt::Display for Float {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Float::Double(bits) => write!(f, "{:?}", f64::from_bits(*bits)),
            Float::Single(bits) => write!(f, "{:?}f32", f32::from_bits(*bits)),
        }
    }
}
