//! Scalars of C as gdb prints them: characters with their number, floating point as `%g`, enumerators by name, flags as a sum of them.

use crate::lens::x87::rounded;
use crate::model::debug::types::{DebugType, TypeKind};
use std::fmt::Write as _;

/// The text of a number of a type.
///
/// # Errors
/// A clause: a width that is not read.
pub(super) fn scalar(ty: &DebugType, number: u128) -> Result<String, String> {
    let unused = 128 - 8 * ty.size.clamp(1, 16) as u32;
    let signed = (number << unused).cast_signed() >> unused;
    Ok(match &ty.kind {
        TypeKind::Bool if number < 2 => (number == 1).to_string(),
        TypeKind::Signed => signed.to_string(),
        TypeKind::Bool | TypeKind::Unsigned => number.to_string(),
        TypeKind::CChar { is_signed } => {
            let value = if *is_signed { signed } else { number.cast_signed() };
            format!("{value} '{}'", escaped_byte(number as u8, '\''))
        }
        TypeKind::Char => {
            format!("{number} {}", char::from_u32(number as u32).map_or_else(String::new, |c| format!("{c:?}")))
        }
        TypeKind::Float => match ty.size {
            4 => general(f64::from(f32::from_bits(number as u32)), 9),
            8 => general(f64::from_bits(number as u64), 17),
            16 => general(rounded(number), 17),
            _ => return Err(String::from("floating point numbers of this width are not read")),
        },
        TypeKind::Enumeration { is_signed, names } => {
            enumeration(if *is_signed { signed } else { number.cast_signed() }, names)
        }
        _ => return Err(String::from("numbers of this kind are not read")),
    })
}

/// The name of a value, or those of the bits that it is put together from.
fn enumeration(value: i128, names: &[(std::sync::Arc<str>, i128)]) -> String {
    if let Some((name, _)) = names.iter().find(|(_, named)| *named == value) {
        return name.to_string();
    }
    let is_flags = names.iter().all(|(_, named)| *named == 0 || *named > 0 && named.count_ones() == 1);
    let set: Vec<&str> =
        names.iter().filter(|(_, bit)| *bit > 0 && value & bit == *bit).map(|(name, _)| &**name).collect();
    let rest = names.iter().filter(|(_, bit)| *bit > 0).fold(value, |rest, (_, bit)| rest & !bit);
    match (is_flags && !set.is_empty(), rest) {
        (true, 0) => format!("({})", set.join(" | ")),
        (true, rest) => format!("({} | unknown: {rest:#x})", set.join(" | ")),
        (false, _) => value.to_string(),
    }
}

/// Bytes as they stand in a C string.
pub(super) fn escaped(bytes: &[u8]) -> String {
    // A valid UTF-8 sequence is text, whatever the locale of who compiled it.
    match std::str::from_utf8(bytes) {
        Ok(text) => text.chars().map(escaped_char).collect(),
        Err(_) => bytes.iter().map(|byte| escaped_byte(*byte, '"')).collect(),
    }
}

fn escaped_char(c: char) -> String {
    if c.is_ascii() { escaped_byte(c as u8, '"') } else { c.to_string() }
}

fn escaped_byte(byte: u8, quote: char) -> String {
    match byte {
        7 => String::from("\\a"),
        8 => String::from("\\b"),
        9 => String::from("\\t"),
        10 => String::from("\\n"),
        11 => String::from("\\v"),
        12 => String::from("\\f"),
        13 => String::from("\\r"),
        27 => String::from("\\033"),
        b'\\' => String::from("\\\\"),
        byte if char::from(byte) == quote => format!("\\{quote}"),
        b' '..=b'~' => char::from(byte).to_string(),
        byte => format!("\\{byte:03o}"),
    }
}

/// A number as `%g` writes it with this many significant digits.
fn general(value: f64, n_digits: usize) -> String {
    if value.is_nan() {
        return format!(
            "{}nan(0x{:x})",
            if value.is_sign_negative() { "-" } else { "" },
            value.to_bits() & ((1 << 52) - 1)
        );
    }
    if value.is_infinite() {
        return String::from(if value > 0.0 { "inf" } else { "-inf" });
    }
    let scientific = format!("{value:.*e}", n_digits - 1);
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trimmed = |text: &str| {
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text.to_owned() }
    };
    if exponent < -4 || exponent >= n_digits as i32 {
        let mut text = trimmed(mantissa);
        let sign = if exponent < 0 { '-' } else { '+' };
        let _ = write!(text, "e{sign}{:02}", exponent.abs());
        return text;
    }
    let n_decimals = usize::try_from(n_digits as i32 - 1 - exponent).unwrap_or(0);
    trimmed(&format!("{value:.n_decimals$}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn floats_are_written_like_gdb_does() {
        assert_eq!((general(1.5, 17), general(0.1, 17)), ("1.5".to_owned(), "0.10000000000000001".to_owned()));
        assert_eq!(general(f64::from(f32::from_bits(7)), 9), "9.80908925e-45");
        assert_eq!((general(1e20, 17), general(-0.0, 17)), ("1e+20".to_owned(), "-0".to_owned()));
        assert_eq!(general(rounded(0x3fff_c000_0000_0000_0000), 17), "1.5");
    }

    #[test]
    fn strings_are_escaped_like_in_c() {
        assert_eq!(escaped(b"a\"b\n\0\xff"), "a\\\"b\\n\\000\\377");
        assert_eq!(escaped("ä'".as_bytes()), "ä'");
    }

    #[test]
    fn enumerations_have_names_or_bits() {
        let names: Vec<(Arc<str>, i128)> =
            [("A", 1), ("B", 2), ("C", 4)].map(|(name, bit)| (Arc::from(name), bit)).to_vec();
        assert_eq!(enumeration(2, &names), "B");
        assert_eq!(enumeration(5, &names), "(A | C)");
        assert_eq!(enumeration(9, &names), "(A | unknown: 0x8)");
        assert_eq!(enumeration(9, &[(Arc::from("RED"), 0), (Arc::from("X"), 5)]), "9");
    }
}
