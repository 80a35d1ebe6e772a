//! How `x` and `p` are asked to show memory and values: count, unit and format, as in gdb's `x/4xg`.
//!
//! Only the request; how it looks is a front end's business.

use super::error::{LineError, Span};

/// How each unit is shown; gdb's letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// `x`
    Hex,
    /// `d`
    Signed,
    /// `u`
    Unsigned,
    /// `o`
    Octal,
    /// `t`
    Binary,
    /// `c`
    Character,
    /// `f`: IEEE 754, of the unit's size
    Float,
    /// `s`: bytes up to a zero
    Text,
    /// `i`
    Instruction,
    /// `a`: the value and where it points
    Address,
}

/// How many bytes make one unit; gdb's letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// `b`
    Byte,
    /// `h`
    Half,
    /// `w`
    Word,
    /// `g`
    Giant,
}

/// The `NFU` of `x/NFU`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Examine {
    /// At least 1, at most [`MOST_UNITS`].
    pub count: u64,
    /// How each unit is shown.
    pub format: Format,
    /// How large each is.
    pub unit: Unit,
}

/// More than this many units at once is a slip of the finger.
pub const MOST_UNITS: u64 = 4096;

impl Default for Examine {
    /// `x/1xg`: one word as hexadecimal.
    fn default() -> Examine {
        Examine { count: 1, format: Format::Hex, unit: Unit::Giant }
    }
}

impl Format {
    /// What a letter stands for.
    pub fn from_letter(letter: char) -> Option<Format> {
        Some(match letter {
            'x' => Format::Hex,
            'd' => Format::Signed,
            'u' => Format::Unsigned,
            'o' => Format::Octal,
            't' => Format::Binary,
            'c' => Format::Character,
            'f' => Format::Float,
            's' => Format::Text,
            'i' => Format::Instruction,
            'a' => Format::Address,
            _ => return None,
        })
    }
}

impl Unit {
    /// What a letter stands for.
    pub fn from_letter(letter: char) -> Option<Unit> {
        Some(match letter {
            'b' => Unit::Byte,
            'h' => Unit::Half,
            'w' => Unit::Word,
            'g' => Unit::Giant,
            _ => return None,
        })
    }

    /// Size in bytes.
    #[must_use]
    pub fn bytes(self) -> u64 {
        match self {
            Unit::Byte => 1,
            Unit::Half => 2,
            Unit::Word => 4,
            Unit::Giant => 8,
        }
    }
}

impl Examine {
    /// Reads what stands after the slash: an optional count, then at most one format and one unit letter in any order.
    /// Characters want bytes unless a unit is named.
    ///
    /// # Errors
    /// At the first character that is no count, format or unit; places count from the start of `text`.
    pub fn parse(text: &str) -> Result<Examine, LineError> {
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        let count = if digits == 0 { 1 } else { text[..digits].parse().unwrap_or(u64::MAX) };
        if count == 0 || count > MOST_UNITS {
            let span = Span { start: 0, length: digits };
            return Err(LineError::at(span, format!("a count is between 1 and {MOST_UNITS}")));
        }
        let (mut format, mut unit) = (None, None);
        for (idx, letter) in text.chars().enumerate().skip(digits) {
            match (Format::from_letter(letter), Unit::from_letter(letter)) {
                (Some(found), _) if format.is_none() => format = Some(found),
                (_, Some(found)) if unit.is_none() => unit = Some(found),
                _ => return Err(bad_letter(idx, letter)),
            }
        }
        let format = format.unwrap_or(Format::Hex);
        let usual = if format == Format::Character { Unit::Byte } else { Unit::Giant };
        Ok(Examine { count, format, unit: unit.unwrap_or(usual) })
    }
}

fn bad_letter(idx: usize, letter: char) -> LineError {
    LineError::at(Span { start: idx, length: 1 }, format!("`{letter}` is no format or unit, or the second of its kind"))
        .with_help("formats are x d u o t c f s i a, units b h w g: `x/4xg rsp`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_in_any_order_and_have_defaults() {
        let parsed = |text| Examine::parse(text).unwrap();
        assert_eq!(parsed(""), Examine::default());
        assert_eq!(parsed("4xg"), Examine { count: 4, format: Format::Hex, unit: Unit::Giant });
        assert_eq!(parsed("8bd"), Examine { count: 8, format: Format::Signed, unit: Unit::Byte });
        assert_eq!(parsed("c").unit, Unit::Byte);
    }

    #[test]
    fn a_wrong_letter_is_named_with_its_place() {
        assert_eq!(Examine::parse("4q").unwrap_err().span, Some(Span { start: 1, length: 1 }));
        assert_eq!(Examine::parse("xx").unwrap_err().span, Some(Span { start: 1, length: 1 }));
        assert_eq!(Examine::parse("0x").unwrap_err().span, Some(Span { start: 0, length: 1 }));
        assert!(Examine::parse("99999999999999999999999x").is_err());
    }
}
