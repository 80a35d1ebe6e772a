//! [`LocatedText`]: a substring of a source line with its position, and the ways to split it.
//!
//! Every split keeps line and column right, so that an error found in a substring points at the source.

use super::error::SourceError;
use super::lexer::{Dialect, SourceSpan};

/// Part of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocatedText<'a> {
    /// 1-based line.
    pub line: u32,
    /// 1-based column of the first character.
    pub column: u32,
    pub text: &'a str,
    /// Determines the quoting rules.
    pub dialect: Dialect,
}

impl<'a> LocatedText<'a> {
    /// Without white space at either end.
    #[must_use]
    pub fn trim(self) -> LocatedText<'a> {
        let start = self.text.len() - self.text.trim_start().len();
        let rest = self.from(start);
        LocatedText { text: rest.text.trim_end(), ..rest }
    }

    /// What is left after the first `at` bytes.
    #[must_use]
    pub fn from(self, at: usize) -> LocatedText<'a> {
        let (before, text) = self.text.split_at(at);
        LocatedText { column: self.column + before.chars().count() as u32, text, ..self }
    }

    /// The first `at` bytes.
    #[must_use]
    pub fn until(self, at: usize) -> LocatedText<'a> {
        LocatedText { text: &self.text[..at], ..self }
    }

    /// The first word (up to white space) and what follows it, trimmed.
    #[must_use]
    pub fn split_word(self) -> (LocatedText<'a>, LocatedText<'a>) {
        let located = self.trim();
        let end = located.text.find(char::is_whitespace).unwrap_or(located.text.len());
        (located.until(end), located.from(end).trim())
    }

    /// The name at the start (empty if there is none) and what follows it, trimmed. A quoted name keeps its quotes.
    #[must_use]
    pub fn split_name(self) -> (LocatedText<'a>, LocatedText<'a>) {
        let located = self.trim();
        let end = name_end(located.text);
        (located.until(end), located.from(end).trim())
    }

    /// Splits at commas outside of strings and brackets; empty for empty text.
    #[must_use]
    pub fn split_commas(self) -> Vec<LocatedText<'a>> {
        let mut parts = Vec::new();
        if self.text.trim().is_empty() {
            return parts;
        }
        let (mut rest, mut depth, mut skip_until) = (self, 0_i32, 0);
        for (at, c) in self.text.char_indices() {
            if at < skip_until {
                continue;
            }
            match c {
                '"' | '\'' | '`' => skip_until = at + quoted_length(&self.text[at..], self.dialect),
                '(' | '[' => depth += 1,
                ')' | ']' => depth -= 1,
                ',' if depth <= 0 => {
                    let length = at - (self.text.len() - rest.text.len());
                    parts.push(rest.until(length).trim());
                    rest = rest.from(length + 1);
                }
                _ => {}
            }
        }
        parts.push(rest.trim());
        parts
    }

    #[must_use]
    pub fn is_empty(self) -> bool {
        self.text.is_empty()
    }

    #[must_use]
    pub fn span(self) -> SourceSpan {
        SourceSpan { line: self.line, column: self.column, length: (self.text.chars().count() as u32).max(1) }
    }

    pub fn error(self, message: impl Into<String>) -> SourceError {
        self.span().error(message)
    }

    pub fn error_with(self, message: impl Into<String>, help: impl Into<String>) -> SourceError {
        self.span().error_with(message, help)
    }
}

/// Whether a character can be part of a symbol's name.
#[must_use]
pub(super) fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '?' | '@')
}

/// Length in bytes of the name that `text` begins with, quotes included; 0 if it begins with none.
#[must_use]
pub(super) fn name_end(text: &str) -> usize {
    if text.starts_with('"') {
        let length = quoted_length(text, Dialect::Gnu);
        return if length > 2 && text[1..length].ends_with('"') { length } else { 0 };
    }
    text.find(|c| !is_name_char(c)).unwrap_or(text.len())
}

/// The name without quotes and backslashes.
#[must_use]
pub(super) fn unquoted(name: &str) -> String {
    match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(inner) => {
            let mut escaped = false;
            inner
                .chars()
                .filter(|c| {
                    escaped = *c == '\\' && !escaped;
                    !escaped
                })
                .collect()
        }
        None => name.to_owned(),
    }
}

/// Length in bytes of the string or character constant that `text` begins with. A string reaches to its closing quote, or
/// to the end where there is none. In GNU `'` begins one character, whose closing quote may be left out.
#[must_use]
pub(super) fn quoted_length(text: &str, dialect: Dialect) -> usize {
    let mut chars = text.char_indices();
    let Some((_, quote)) = chars.next() else { return 0 };
    if quote == '\'' && !dialect.is_nasm() {
        return character_length(text);
    }
    let escapes = quote == '`' || !dialect.is_nasm();
    let mut escaped = false;
    for (at, c) in chars {
        match c {
            _ if escaped => escaped = false,
            '\\' if escapes => escaped = true,
            _ if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn character_length(text: &str) -> usize {
    let n_chars = if text[1..].starts_with('\\') { 3 } else { 2 };
    let length = text.chars().take(n_chars).map(char::len_utf8).sum();
    length + usize::from(text[length..].starts_with('\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(text: &str) -> LocatedText<'_> {
        LocatedText { line: 1, column: 1, text, dialect: Dialect::Gnu }
    }

    #[test]
    fn commas_in_strings_and_brackets_do_not_separate() {
        let parts = located(r#" "a,\",b" , (1,2), ',', é, x"#).split_commas();
        let found: Vec<_> = parts.iter().map(|part| (part.column, part.text)).collect();
        assert_eq!(found, [(2, r#""a,\",b""#), (13, "(1,2)"), (20, "','"), (25, "é"), (28, "x")]);
    }

    #[test]
    fn an_unclosed_string_reaches_to_the_end() {
        assert_eq!(located("\"a, b").split_commas().len(), 1);
        assert_eq!(located("").split_commas().len(), 0);
        assert_eq!(located("a,").split_commas().len(), 2);
    }

    #[test]
    fn quoted_names_lose_their_quotes() {
        assert_eq!(unquoted(r#""a \"b\\""#), r#"a "b\"#);
        assert_eq!(name_end(r#""a b": nop"#), 5);
        assert_eq!(name_end("_ZN3a$b..c: x"), 10);
    }
}
