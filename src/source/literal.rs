//! Literals of data directives: strings with escapes, and floating-point numbers. Integers are expressions.

use super::error::SourceError;
use super::extended_float::extended;
use super::lexer::Dialect;
use super::located_text::LocatedText;

/// The bytes of a quoted string, without a terminator.
///
/// # Errors
/// A missing quote, or an escape that the dialect does not have.
pub(super) fn string(located: LocatedText<'_>) -> Result<Vec<u8>, SourceError> {
    let quote = located.text.chars().next().unwrap_or(' ');
    let is_string = match located.dialect {
        Dialect::Gnu => quote == '"',
        Dialect::Nasm | Dialect::NasmRel => matches!(quote, '"' | '\'' | '`'),
    };
    if !is_string {
        return Err(located.error_with("expected a string", "strings stand in double quotes: \"hello\""));
    }
    let inner = located.text[1..].strip_suffix(quote).filter(|_| ends_closed(located));
    let Some(inner) = inner else {
        return Err(located.error_with("this string is never closed", format!("add `{quote}` at its end")));
    };
    if located.dialect.is_nasm() && quote != '`' {
        return Ok(inner.as_bytes().to_vec());
    }
    unescaped(located.from(1).until(inner.len()))
}

/// Whether the quote at the end closes the string, rather than being escaped or the opening one.
fn ends_closed(located: LocatedText<'_>) -> bool {
    let text = located.text;
    let length = super::located_text::quoted_length(text, located.dialect);
    if length != text.len() || text.len() < 2 {
        return false;
    }
    let escapes = !located.dialect.is_nasm() || text.starts_with('`');
    let n_backslashes = text[1..text.len() - 1].bytes().rev().take_while(|byte| *byte == b'\\').count();
    !escapes || n_backslashes % 2 == 0
}

/// C's escapes, with up to three octal digits and any number of hexadecimal ones, of which the last two count (gas manual,
/// 3.6.1.1).
fn unescaped(inner: LocatedText<'_>) -> Result<Vec<u8>, SourceError> {
    let mut bytes = Vec::with_capacity(inner.text.len());
    let mut chars = inner.text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            continue;
        }
        let Some((_, escape)) = chars.next() else { break };
        let mut number = |value: u32, radix: u32, most: usize| {
            let mut value = value;
            for _ in 0..most {
                let Some(digit) = chars.peek().and_then(|(_, c)| c.to_digit(radix)) else { break };
                value = (value.wrapping_mul(radix)).wrapping_add(digit);
                chars.next();
            }
            value as u8
        };
        bytes.push(match escape {
            'n' => b'\n',
            't' => b'\t',
            'r' => b'\r',
            'b' => 8,
            'f' => 12,
            'v' => 11,
            'a' => 7,
            'e' => 27,
            '0'..='7' => number(escape as u32 - '0' as u32, 8, 2),
            'x' | 'X' => number(0, 16, usize::MAX),
            '\\' | '"' | '\'' | '`' | '?' => escape as u8,
            _ => {
                let bad_escape = inner.from(at).until(1 + escape.len_utf8());
                let known = "known are \\n \\t \\r \\0 \\\\ \\\" \\b \\f \\v \\a \\e, \\ooo and \\xhh";
                return Err(bad_escape.error_with(format!("unknown escape `\\{}`", escape.escape_debug()), known));
            }
        });
    }
    Ok(bytes)
}

/// The names that NASM has for what no digits say: `__?Infinity?__`, `__?NaN?__`, `__?QNaN?__`, `__?SNaN?__`, and the older spelling without
/// the question marks (NASM manual, 3.4.7).
const NASM_FLOATS: [(&str, &str); 4] = [("infinity", "inf"), ("nan", "nan"), ("qnan", "nan"), ("snan", "snan")];

/// The little-endian bytes of a floating-point number, 4 or 8 of IEEE 754 or the x87's 10.
///
/// # Errors
/// Text that is not a floating-point number.
pub(super) fn float(located: LocatedText<'_>, width: u8) -> Result<Vec<u8>, SourceError> {
    let text = match nasm_name(located.text) {
        Some(name) if located.dialect.is_nasm() => name,
        _ => located.text.replace('_', "").to_ascii_lowercase(),
    };
    let digits = text.strip_prefix("0f").or_else(|| text.strip_prefix("0d")).unwrap_or(&text);
    let name = digits.trim_start_matches(['-', '+']);
    let is_number =
        name.starts_with(|c: char| c.is_ascii_digit() || c == '.') || matches!(name, "inf" | "nan" | "infinity");
    let no_number = || located.error_with("expected a floating-point number", "such as 1.5, -2e10 or nan");
    if name == "snan" {
        return Ok(signalling(digits.starts_with('-'), width));
    }
    if width == 10 {
        let bytes = if is_number { extended(digits) } else { None };
        return bytes.map(|bytes| bytes.to_vec()).ok_or_else(no_number);
    }
    let value: Option<f64> = if is_number { digits.parse().ok() } else { None };
    match (value, width) {
        // The nearest 32-bit number to the text, not to the 64-bit number nearest to it.
        (Some(_), 4) => Ok(digits.parse::<f32>().unwrap_or(f32::NAN).to_le_bytes().to_vec()),
        (Some(value), _) => Ok(value.to_le_bytes().to_vec()),
        (None, _) => Err(no_number()),
    }
}

/// The NaN that raises an exception where it is used: the lowest bit of the significand, as NASM has it.
fn signalling(is_negative: bool, width: u8) -> Vec<u8> {
    let sign = u128::from(is_negative) << (width * 8 - 1);
    let bits: u128 = match width {
        4 => 0x7f80_0001,
        8 => 0x7ff0_0000_0000_0001,
        _ => 0x7fff_8000_0000_0000_0001,
    };
    (bits | sign).to_le_bytes()[..usize::from(width)].to_vec()
}

/// What Rust calls a number that NASM names, with its sign.
fn nasm_name(text: &str) -> Option<String> {
    let name = text.trim_start_matches(['-', '+']);
    let inner = name.strip_prefix("__")?.strip_suffix("__")?;
    let inner = inner.strip_prefix('?').and_then(|inner| inner.strip_suffix('?')).unwrap_or(inner);
    let (_, own) = NASM_FLOATS.iter().find(|(known, _)| inner.eq_ignore_ascii_case(known))?;
    Some(format!("{}{own}", &text[..text.len() - name.len()]))
}

/// Whether a NASM operand of `dd`, `dq` or `dt` is a floating-point number: digits with a point, or a name of one.
#[must_use]
pub(super) fn is_nasm_float(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    nasm_name(digits).is_some()
        || digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.contains('.')
            && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(text: &str, dialect: Dialect) -> LocatedText<'_> {
        LocatedText { line: 1, column: 1, text, dialect }
    }

    #[test]
    fn c_escapes() {
        let text = r#""a\n\t\\\"\0\1234\x41\x1ff\177é""#;
        let bytes = b"a\n\t\\\"\0S4\x41\xff\x7f\xc3\xa9";
        assert_eq!(string(located(text, Dialect::Gnu)).unwrap(), bytes);
        assert_eq!(string(located("'a\\'", Dialect::Nasm)).unwrap(), b"a\\");
        assert_eq!(string(located("`a\\n`", Dialect::Nasm)).unwrap(), b"a\n");
    }

    #[test]
    fn broken_strings_are_errors() {
        for text in ["\"", "\"a", "a", "\"a\\\"", "\"\\q\"", "\"\\é\"", "'a'", "", "\"a\" x"] {
            assert!(string(located(text, Dialect::Gnu)).is_err(), "{text}");
        }
    }

    #[test]
    fn floats_are_ieee() {
        assert_eq!(float(located("1.5", Dialect::Gnu), 8).unwrap(), 1.5f64.to_le_bytes());
        assert_eq!(float(located("0f-1e10", Dialect::Gnu), 4).unwrap(), (-1e10f32).to_le_bytes());
        assert!(float(located("x", Dialect::Gnu), 8).is_err());
        assert_eq!(float(located("-__?Infinity?__", Dialect::Nasm), 4).unwrap(), f32::NEG_INFINITY.to_le_bytes());
        assert_eq!(float(located("__SNaN__", Dialect::Nasm), 8).unwrap(), [1, 0, 0, 0, 0, 0, 0xf0, 0x7f]);
        assert_eq!(float(located("-__QNaN__", Dialect::Nasm), 10).unwrap(), [0, 0, 0, 0, 0, 0, 0, 0xc0, 0xff, 0xff]);
        assert!(is_nasm_float("-1.5e3") && !is_nasm_float("15") && !is_nasm_float("a.b"));
    }
}
