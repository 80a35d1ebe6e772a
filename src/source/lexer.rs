//! Lexer for instructions and expressions: characters → tokens with positions.
//!
//! Numbers follow each dialect's spellings. Every unknown character is an error at its position. Comments are removed
//! before, and strings of data directives are read by `literal`.

use super::error::SourceError;
pub use crate::model::program::Dialect;

/// A position in the source: part of one line.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct SourceSpan {
    /// 1-based line.
    pub line: u32,
    /// 1-based column in characters.
    pub column: u32,
    /// Length in characters.
    pub length: u32,
}

impl SourceSpan {
    /// An error at this position.
    pub fn error(self, message: impl Into<String>) -> SourceError {
        SourceError {
            line: self.line,
            column: self.column,
            length: self.length.max(1),
            message: message.into(),
            help: None,
        }
    }

    /// An error at this position, with what to write instead.
    pub fn error_with(self, message: impl Into<String>, help: impl Into<String>) -> SourceError {
        SourceError { help: Some(help.into()), ..self.error(message) }
    }

    /// From the start of `self` to the end of `last`.
    #[must_use]
    pub fn to(self, last: SourceSpan) -> SourceSpan {
        let end = (last.column + last.length).max(self.column + self.length);
        SourceSpan { length: end - self.column, ..self }
    }
}

/// Search direction of a numeric local label.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LabelDirection {
    /// `1b`: the nearest `1:` above.
    Backward,
    /// `1f`: the nearest `1:` below.
    Forward,
}

/// What a token is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum TokenKind {
    /// A number or a character constant.
    Number(i128),
    /// `1b`, `1f` (GNU only).
    NumericLabel { number: u64, direction: LabelDirection },
    /// A name: mnemonic, register, symbol, size word.
    Name(String),
    /// A quoted symbol name: `"a b"` (GNU only).
    Quoted(String),
    /// An operator or a delimiter; `<<` and `>>` are one.
    Punct(&'static str),
}

/// A token and its position.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub kind: TokenKind,
    pub span: SourceSpan,
}

/// Longest text that is read as one line, in bytes.
pub(crate) const MAX_LINE: usize = 4096;

/// How to get compilers to print Intel syntax.
pub(crate) const INTEL_HELP: &str = "write Intel syntax without `%` and `$`; compilers print it with \
     `rustc --emit asm -C llvm-args=-x86-asm-syntax=intel` and `gcc -S -masm=intel`";

const PUNCTUATION: [&str; 25] = [
    "<<", ">>", "$$", ",", "[", "]", "(", ")", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", ":", "@", "{", "}",
    "=", "$", ".",
];

/// Reads all tokens of `text`, whose first character stands in column `column` of line `line`.
///
/// # Errors
/// The first character or literal that is no token.
pub(crate) fn tokens(line: u32, text: &str, column: u32, dialect: Dialect) -> Result<Vec<Token>, SourceError> {
    if text.len() > MAX_LINE {
        let whole = SourceSpan { line, column, length: 1 };
        return Err(whole.error(format!("this line is longer than {MAX_LINE} bytes")));
    }
    let mut lexer = Lexer { chars: text.chars().collect(), at: 0, line, column, dialect };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next_token()? {
        tokens.push(token);
    }
    Ok(tokens)
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
    line: u32,
    column: u32,
    dialect: Dialect,
}

impl Lexer {
    fn next_token(&mut self) -> Result<Option<Token>, SourceError> {
        while self.peek(0).is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        let start = self.at;
        let Some(first) = self.peek(0) else { return Ok(None) };
        let kind = if first.is_ascii_digit() {
            self.number()?
        } else if self.starts_name(first) {
            TokenKind::Name(self.take_word())
        } else if first == '\'' || (first == '"' && self.dialect.is_nasm()) {
            TokenKind::Number(self.character(first)?)
        } else if first == '"' {
            TokenKind::Quoted(self.quoted_name()?)
        } else if first == '$' && self.dialect.is_nasm() && self.peek(1).is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
            let digits = self.take_word();
            TokenKind::Number(self.radix(&digits, 16, start)?)
        } else {
            TokenKind::Punct(self.punctuation()?)
        };
        Ok(Some(Token { kind, span: self.span(start) }))
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn span(&self, start: usize) -> SourceSpan {
        SourceSpan { line: self.line, column: self.column + start as u32, length: (self.at - start) as u32 }
    }

    /// A lone `.` is "here"; before a letter or digit it begins a name.
    fn starts_name(&self, c: char) -> bool {
        c.is_alphabetic() || c == '_' || c == '?' || (c == '.' && self.peek(1).is_some_and(is_name_char))
    }

    fn take_word(&mut self) -> String {
        let start = self.at;
        while self.peek(0).is_some_and(is_name_char) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    fn punctuation(&mut self) -> Result<&'static str, SourceError> {
        let found =
            PUNCTUATION.iter().find(|punct| punct.chars().enumerate().all(|(idx, c)| self.peek(idx) == Some(c)));
        if let Some(punct) = found {
            self.at += punct.len();
            return Ok(punct);
        }
        let c = self.chars[self.at];
        self.at += 1;
        Err(self.span(self.at - 1).error(format!("`{}` has no meaning here", c.escape_debug())))
    }

    fn number(&mut self) -> Result<TokenKind, SourceError> {
        let start = self.at;
        let word = self.take_word();
        if !word.is_ascii() {
            return Err(self.bad_number(&word, start));
        }
        let text = word.to_ascii_lowercase();
        let nasm = self.dialect.is_nasm();
        if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0h").filter(|d| !d.is_empty())) {
            return Ok(TokenKind::Number(self.radix(digits, 16, start)?));
        }
        // In NASM `0bh` is hexadecimal; in both `0b` with nothing behind it is not a binary number.
        let binary =
            text.strip_prefix("0b").or_else(|| text.strip_prefix("0y")).filter(|d| is_digits(&d.replace('_', ""), 2));
        if let Some(digits) = binary {
            return Ok(TokenKind::Number(self.radix(digits, 2, start)?));
        }
        if let Some(digits) = text.strip_prefix("0o").or_else(|| text.strip_prefix("0q")) {
            return Ok(TokenKind::Number(self.radix(digits, 8, start)?));
        }
        let decimal = text
            .strip_prefix("0d")
            .or_else(|| text.strip_prefix("0t"))
            .filter(|d| nasm && is_digits(&d.replace('_', ""), 10));
        if let Some(digits) = decimal {
            return Ok(TokenKind::Number(self.radix(digits, 10, start)?));
        }
        if let Some(digits) = text.strip_suffix('h') {
            return Ok(TokenKind::Number(self.radix(digits, 16, start)?));
        }
        if !text.is_ascii() {
            return Err(self.bad_number(&word, start));
        }
        let (digits, last) = text.split_at(text.len() - 1);
        match last {
            "b" | "y" if nasm => return Ok(TokenKind::Number(self.radix(digits, 2, start)?)),
            "o" | "q" => return Ok(TokenKind::Number(self.radix(digits, 8, start)?)),
            "d" => return Ok(TokenKind::Number(self.radix(digits, 10, start)?)),
            "b" | "f" if !nasm => {
                let direction = if last == "b" { LabelDirection::Backward } else { LabelDirection::Forward };
                let number = digits.parse().map_err(|_| self.bad_number(&word, start))?;
                return Ok(TokenKind::NumericLabel { number, direction });
            }
            _ => {}
        }
        let octal = !nasm && text.len() > 1 && text.starts_with('0');
        Ok(TokenKind::Number(self.radix(&text, if octal { 8 } else { 10 }, start)?))
    }

    fn radix(&self, digits: &str, radix: u32, start: usize) -> Result<i128, SourceError> {
        let digits: String = digits.chars().filter(|c| *c != '_').collect();
        if !is_digits(&digits, radix) {
            let word: String = self.chars[start..self.at].iter().collect();
            return Err(self.bad_number(&word, start));
        }
        i128::from_str_radix(&digits, radix).map_err(|_| self.span(start).error("this number needs more than 127 bits"))
    }

    fn bad_number(&self, word: &str, start: usize) -> SourceError {
        let help = "numbers are written 10, 0x1f, 0b101, 0o17, 0FFh or 'a'";
        self.span(start).error_with(format!("`{word}` is not a number"), help)
    }

    /// A character constant. GNU knows escapes and lets the closing quote be left out; NASM packs up to 8 characters,
    /// the first lowest (NASM manual, 3.4.3).
    fn character(&mut self, quote: char) -> Result<i128, SourceError> {
        let start = self.at;
        self.at += 1;
        if self.dialect.is_nasm() {
            let text: String = self.chars[self.at..].iter().take_while(|c| **c != quote).collect();
            self.at += text.chars().count() + 1;
            if self.at > self.chars.len() || text.is_empty() || text.len() > 8 {
                self.at = self.at.min(self.chars.len());
                return Err(self
                    .span(start)
                    .error("a character constant is 1 to 8 characters between two equal quotes"));
            }
            return Ok(text.bytes().rev().fold(0, |value, byte| value << 8 | i128::from(byte)));
        }
        let mut value = self.peek(0);
        if value == Some('\\') {
            self.at += 1;
            value = self.peek(0).map(unescape);
        }
        self.at = (self.at + 1).min(self.chars.len());
        let value = value.map(u32::from).filter(|value| *value < 256);
        if self.peek(0) == Some('\'') {
            self.at += 1;
        }
        value
            .map(i128::from)
            .ok_or_else(|| self.span(start).error_with("not a character constant", "write one ASCII character: 'a'"))
    }

    fn quoted_name(&mut self) -> Result<String, SourceError> {
        let start = self.at;
        self.at += 1;
        let mut name = String::new();
        while let Some(c) = self.peek(0) {
            self.at += 1;
            match c {
                '"' if !name.is_empty() => return Ok(name),
                '"' => return Err(self.span(start).error("a symbol's name is not empty")),
                '\\' => {
                    name.extend(self.peek(0));
                    self.at = (self.at + 1).min(self.chars.len());
                }
                _ => name.push(c),
            }
        }
        Err(self.span(start).error_with("this name has no closing quote", "add `\"`"))
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '?')
}

fn is_digits(text: &str, radix: u32) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_digit(radix))
}

fn unescape(c: char) -> char {
    match c {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        '0' => '\0',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str, dialect: Dialect) -> Vec<TokenKind> {
        tokens(1, text, 1, dialect).unwrap().into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn numbers_of_both_dialects() {
        for (text, value) in [
            ("10", 10),
            ("0x1F", 31),
            ("0b101", 5),
            ("0o17", 15),
            ("017", 15),
            ("10h", 16),
            ("0FFh", 255),
            ("0bh", 11),
            ("'a'", 97),
            ("'\\n'", 10),
            ("' '", 32),
        ] {
            assert_eq!(kinds(text, Dialect::Gnu), [TokenKind::Number(value)], "{text}");
        }
        for (text, value) in [
            ("017", 17),
            ("1010b", 10),
            ("0d11", 11),
            ("0d11h", 0xd11),
            ("1_000", 1000),
            ("0b1010_0101", 0xa5),
            ("$0ff", 255),
            ("'ab'", 0x6261),
            ("\"a\"", 97),
        ] {
            assert_eq!(kinds(text, Dialect::Nasm), [TokenKind::Number(value)], "{text}");
        }
        let label = TokenKind::NumericLabel { number: 1, direction: LabelDirection::Backward };
        assert_eq!(kinds("1b", Dialect::Gnu), [label]);
    }

    #[test]
    fn positions_count_characters() {
        let tokens = tokens(7, "é + .L4[", 3, Dialect::Gnu).unwrap();
        let spans: Vec<_> = tokens.iter().map(|token| (token.span.column, token.span.length)).collect();
        assert_eq!(spans, [(3, 1), (5, 1), (7, 3), (10, 1)]);
    }

    #[test]
    fn invalid_tokens_are_errors_at_their_position() {
        for (text, column) in [("mov \u{1}", 5), ("0xg", 1), ("a 1z", 3), ("\"a", 1), ("a `", 3)] {
            let found = tokens(1, text, 1, Dialect::Gnu).map_err(|error| error.column);
            assert_eq!(found, Err(column), "{text}");
        }
    }
}
