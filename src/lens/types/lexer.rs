//! Lexer for type syntax: tokens with their character range; comments and white space are skipped.

use super::error::TypeError;
use std::ops::Range;

/// A token and its range in characters, from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct TypeToken {
    pub(super) kind: TypeTokenKind,
    pub(super) span: Range<usize>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum TypeTokenKind {
    Ident(String),
    Number(u128),
    /// `'a`
    Lifetime,
    /// `"C"`
    Text,
    /// `::`, `->`, or one character.
    Punct(&'static str),
}

const PUNCTUATION: [&str; 25] = [
    "::", "->", "{", "}", "(", ")", "[", "]", "<", ">", ",", ";", ":", "&", "*", "!", "=", "+", "-", "#", "?", "|",
    ".", "/", "@",
];

/// Tokenises `text`.
///
/// # Errors
/// Invalid characters, and numbers that are too large.
pub(super) fn tokens(text: &str) -> Result<Vec<TypeToken>, TypeError> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let c = chars[at];
        if c.is_whitespace() {
            at += 1;
            continue;
        }
        if chars[at..].starts_with(&['/', '/']) {
            at = scan_while(&chars, at, |c| c != '\n');
            continue;
        }
        let kind = if c.is_alphabetic() || c == '_' {
            at = scan_while(&chars, at, is_word);
            TypeTokenKind::Ident(chars[start..at].iter().collect())
        } else if c.is_ascii_digit() {
            at = scan_while(&chars, at, is_word);
            let digits: String = chars[start..at].iter().collect();
            TypeTokenKind::Number(
                number(&digits).ok_or_else(|| TypeError::at(start..at, format!("`{digits}` is no number")))?,
            )
        } else if c == '\'' {
            at = scan_while(&chars, at + 1, is_word);
            TypeTokenKind::Lifetime
        } else if c == '"' {
            at = scan_while(&chars, at + 1, |c| c != '"') + 1;
            TypeTokenKind::Text
        } else {
            let punct =
                PUNCTUATION.into_iter().find(|punct| chars[at..].iter().take(punct.len()).copied().eq(punct.chars()));
            let punct = punct.ok_or_else(|| TypeError::at(at..at + 1, format!("`{c}` is no part of a type")))?;
            at += punct.len();
            TypeTokenKind::Punct(punct)
        };
        found.push(TypeToken { kind, span: start..at.min(chars.len()) });
    }
    Ok(found)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The end of the run of `wanted` characters from `at`.
fn scan_while(chars: &[char], at: usize, wanted: impl Fn(char) -> bool) -> usize {
    at + chars[at.min(chars.len())..].iter().take_while(|c| wanted(**c)).count()
}

/// `16`, `1_000`, `0x10`, `0b1`, `0o7`, with or without a suffix such as `usize`.
fn number(text: &str) -> Option<u128> {
    let plain = text.replace('_', "");
    let (digits, radix) = match plain.get(..2) {
        Some("0x") => (&plain[2..], 16),
        Some("0b") => (&plain[2..], 2),
        Some("0o") => (&plain[2..], 8),
        _ => (&plain[..], 10),
    };
    let suffix = digits.find(['u', 'i']).unwrap_or(digits.len());
    let (digits, suffix) = digits.split_at(suffix);
    let is_type = suffix.is_empty() || super::scalar::named(suffix).is_some_and(super::scalar::Scalar::is_integer);
    if is_type { u128::from_str_radix(digits, radix).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_syntax_is_rusts() {
        for (text, value) in [("16", 16), ("1_000usize", 1000), ("0x1F", 31), ("0b101u8", 5), ("0o17", 15)] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in ["4x", "0x", "7f", "1ubig", "999999999999999999999999999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn spans_count_characters() {
        let found = tokens("ä: &'a u8 // x\n").unwrap();
        let spans: Vec<_> = found.iter().map(|token| token.span.clone()).collect();
        assert_eq!(spans, [0..1, 1..2, 3..4, 4..6, 7..9]);
        assert_eq!(tokens("u8 %").unwrap_err().span, 3..4);
        assert!(tokens("\"open").is_ok());
    }
}
