//! Splits an expression typed at the prompt into tokens, each with its place in the line.
//!
//! Numbers are read in every spelling that the tool itself prints or that assemblers accept: `10`, `0x5555_0000_0010`,
//! `0b101`, `0o17`, `0FFh`, `'a'`.

use super::error::{LineError, Span};
use super::expr::size_word;
use super::float::Float;

/// A token and the characters it came from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    Number(u128),
    /// `1.5`, `2.5f`, `1.5e3`.
    Float(Float),
    /// A register, flag, symbol or size word; a leading `$`, gdb's habit, is dropped; `$pc`, `$sp`,
    /// `$fp` and `$ps` mean what they mean there.
    Name(String),
    /// An operator or bracket.
    Sign(&'static str),
}

/// Longest first, so that `<<` is not two `<`.
const SIGNS: [&str; 26] = [
    "<<", ">>", "==", "!=", "<=", ">=", "&&", "||", "[", "]", "(", ")", "+", "-", "*", "/", "%", "&", "|", "^", "~",
    "!", "<", ">", "=", ":",
];

/// Part of a line, and how many characters of the line stand before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece<'a> {
    pub text: &'a str,
    pub start: usize,
}

impl<'a> Piece<'a> {
    /// A whole line.
    #[must_use]
    pub(crate) fn whole(text: &'a str) -> Piece<'a> {
        Piece { text, start: 0 }
    }

    /// The characters of the line that this is.
    #[must_use]
    pub(crate) fn span(self) -> Span {
        Span { start: self.start, length: self.text.chars().count().max(1) }
    }

    /// The place just after the last character.
    #[must_use]
    pub(crate) fn end(self) -> usize {
        self.start + self.text.chars().count()
    }

    /// What remains after the first `bytes` bytes, which must end at a character.
    #[must_use]
    pub(crate) fn skip(self, bytes: usize) -> Piece<'a> {
        let (before, after) = self.text.split_at(bytes);
        Piece { text: after, start: self.start + before.chars().count() }
    }

    /// Without white space at either end.
    #[must_use]
    pub(crate) fn trim(self) -> Piece<'a> {
        let rest = self.text.trim_start();
        self.skip(self.text.len() - rest.len()).until_space()
    }

    fn until_space(self) -> Piece<'a> {
        Piece { text: self.text.trim_end(), ..self }
    }

    /// The first word and what follows it, both without the space between.
    #[must_use]
    pub(crate) fn split_first(self) -> (Piece<'a>, Piece<'a>) {
        let piece = self.trim();
        let length = piece.text.find(char::is_whitespace).unwrap_or(piece.text.len());
        (Piece { text: &piece.text[..length], ..piece }, piece.skip(length).trim())
    }
}

/// Splits a piece of a line.
///
/// # Errors
/// At the first character that belongs to no token.
pub(super) fn tokens(piece: Piece<'_>) -> Result<Vec<Token>, LineError> {
    let chars: Vec<char> = piece.text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if chars[at].is_whitespace() {
            at += 1;
            continue;
        }
        let (kind, length) = token(&chars[at..]).map_err(|error| error.shifted(piece.start + at))?;
        found.push(Token { kind, span: Span { start: piece.start + at, length } });
        at += length;
    }
    Ok(found)
}

fn token(chars: &[char]) -> Result<(TokenKind, usize), LineError> {
    match chars[0] {
        '\'' => character(chars),
        '"' => quoted(chars),
        first if first.is_ascii_digit() => number(chars),
        first if is_name_start(first) => Ok(name(chars)),
        '#' if chars.get(1).is_some_and(char::is_ascii_digit) => Ok(block(chars)),
        first => sign(chars).ok_or_else(|| {
            LineError::at(Span { start: 0, length: 1 }, format!("`{first}` has no meaning in an expression"))
        }),
    }
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '_' | '.' | '$' | '@' | '?')
}

fn name(chars: &[char]) -> (TokenKind, usize) {
    let is_name = |c: &&char| is_name_start(**c) || c.is_ascii_digit();
    let mut length = chars.iter().take_while(is_name).count();
    // A path: `demo::area`.
    while let [':', ':', next, ..] = &chars[length..]
        && is_name_start(*next)
    {
        length += 2 + chars[length + 2..].iter().take_while(is_name).count();
    }
    length = part_of_variable(chars, length);
    let text: String = chars[..length].iter().collect();
    let name = match text.strip_prefix('$') {
        None | Some("") => &text,
        Some("pc") => "rip",
        Some("sp") => "rsp",
        Some("fp") => "rbp",
        Some("ps") => "rflags",
        Some(rest) => rest,
    };
    (TokenKind::Name(name.to_owned()), length)
}

/// How long the name of a variable is with what leads to a part of it: `v[2].x`, `p->next`, `v.len()`. A size word has its brackets for
/// itself.
fn part_of_variable(chars: &[char], length: usize) -> usize {
    let base: String = chars[..length].iter().collect();
    let mut length = length;
    let n_name = |from: &[char]| from.iter().take_while(|c| is_name_start(**c) || c.is_ascii_digit()).count();
    loop {
        length += match &chars[length..] {
            ['[', inside @ ..] if size_word(&base).is_none() => match closing(inside) {
                Some(n) => n + 2,
                None => return length,
            },
            ['-', '>', next, ..] if is_name_start(*next) => 2,
            ['(', ')', ..] if base.contains('.') || length > base.chars().count() => 2,
            rest if length > base.chars().count() && n_name(rest) > 0 => n_name(rest),
            _ => return length,
        };
    }
}

/// How many characters stand before the bracket that closes.
fn closing(inside: &[char]) -> Option<usize> {
    let mut n_open = 1;
    inside.iter().position(|c| {
        n_open += i32::from(*c == '[') - i32::from(*c == ']');
        n_open == 0
    })
}

/// `#2`, as a block is printed.
fn block(chars: &[char]) -> (TokenKind, usize) {
    let length = 1 + chars[1..].iter().take_while(|c| c.is_ascii_digit()).count();
    (TokenKind::Name(chars[..length].iter().collect()), length)
}

fn quoted(chars: &[char]) -> Result<(TokenKind, usize), LineError> {
    let inner = chars[1..].iter().take_while(|c| **c != '"').count();
    if inner + 1 >= chars.len() {
        return Err(LineError::at(Span { start: 0, length: 1 }, "this quotation mark is never closed"));
    }
    Ok((TokenKind::Name(chars[1..=inner].iter().collect()), inner + 2))
}

fn sign(chars: &[char]) -> Option<(TokenKind, usize)> {
    let matches = |sign: &&&str| sign.chars().enumerate().all(|(idx, c)| chars.get(idx) == Some(&c));
    SIGNS.iter().find(matches).map(|sign| (TokenKind::Sign(sign), sign.len()))
}

fn character(chars: &[char]) -> Result<(TokenKind, usize), LineError> {
    let (value, length) = match chars {
        ['\'', '\\', escape, '\'', ..] => {
            let value = match escape {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '0' => '\0',
                other => *other,
            };
            (value, 4)
        }
        ['\'', c, '\'', ..] => (*c, 3),
        _ => {
            let message = "a character stands between two single quotes: 'a'";
            return Err(LineError::at(Span { start: 0, length: 1 }, message));
        }
    };
    Ok((TokenKind::Number(u128::from(u32::from(value))), length))
}

fn number(chars: &[char]) -> Result<(TokenKind, usize), LineError> {
    let length = chars.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == '_').count();
    if let Some(found) = float(chars) {
        return Ok(found);
    }
    let written: String = chars[..length].iter().collect();
    let digits = written.replace('_', "").to_lowercase();
    let (radix, digits) = radix_of(&digits);
    let span = Span { start: 0, length };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return Err(LineError::at(span, format!("`{written}` is no number"))
            .with_help("numbers are written 10, 0x1f, 1fh, 0b101 or 0o17"));
    }
    u128::from_str_radix(digits, radix)
        .map(|value| (TokenKind::Number(value), length))
        .map_err(|_| LineError::at(span, format!("`{written}` does not fit in 128 bits")))
}

/// `1.5`, `1.5e3`, of 64 bits; `1.5f` and `1.5f32` of 32. An exponent alone makes no such number, since `1e3h` is one in hexadecimal.
fn float(chars: &[char]) -> Option<(TokenKind, usize)> {
    let whole = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    if chars.get(whole) != Some(&'.') {
        return None;
    }
    let (number, length) = Float::parse_prefix(chars)?;
    match (number, chars.get(length)) {
        (Float::Double(bits), Some('f')) => {
            let text: String = chars[..length].iter().collect();
            let single = text.parse().map_or(f64::from_bits(bits) as f32, |single: f32| single);
            Some((TokenKind::Float(Float::Single(single.to_bits())), length + 1))
        }
        _ => Some((TokenKind::Float(number), length)),
    }
}

fn radix_of(digits: &str) -> (u32, &str) {
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] {
        if let Some(rest) = digits.strip_prefix(prefix)
            && rest.chars().all(|c| c.is_digit(radix))
        {
            return (radix, rest);
        }
    }
    digits.strip_suffix('h').map_or((10, digits), |rest| (16, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_every_spelling() {
        for (text, value) in [
            ("10", 10),
            ("0x1F", 31),
            ("0x5555_0000_0010", 0x5555_0000_0010),
            ("0b101", 5),
            ("0o17", 15),
            ("0FFh", 255),
            ("0b1h", 0xb1),
            ("'a'", 97),
            ("'\\n'", 10),
        ] {
            assert_eq!(tokens(Piece::whole(text)).unwrap()[0].kind, TokenKind::Number(value), "{text}");
        }
    }

    #[test]
    fn numbers_with_a_point_are_floating_point() {
        for (text, number) in [
            ("1.5", Float::Double(1.5_f64.to_bits())),
            ("1.5e3", Float::Double(1500.0_f64.to_bits())),
            ("2.5f", Float::Single(2.5_f32.to_bits())),
            ("0.1f32", Float::Single(0.1_f32.to_bits())),
        ] {
            let found = tokens(Piece::whole(text)).unwrap();
            assert_eq!((found.len(), &found[0].kind), (1, &TokenKind::Float(number)), "{text}");
        }
    }

    #[test]
    fn a_part_of_a_variable_is_one_name() {
        for (text, name) in [
            ("v[2].x", "v[2].x"),
            ("v[i[0]] + 1", "v[i[0]]"),
            ("p->next->x == 3", "p->next->x"),
            ("v.len() < 3", "v.len()"),
            ("m[\"a\"].0", "m[\"a\"].0"),
            ("a - b", "a"),
            ("byte[rax]", "byte"),
            ("v[2", "v"),
            ("f()", "f"),
        ] {
            let first = tokens(Piece::whole(text)).unwrap().swap_remove(0);
            assert_eq!(first.kind, TokenKind::Name(name.to_owned()), "{text}");
        }
    }

    #[test]
    fn wrong_characters_are_named_with_their_place() {
        for (text, start) in [("rax + `", 6), ("12ab", 0), ("é + 'ab", 4), ("0x", 0), ("\"x", 0)] {
            assert_eq!(tokens(Piece::whole(text)).unwrap_err().span.unwrap().start, start, "{text}");
        }
    }
}
