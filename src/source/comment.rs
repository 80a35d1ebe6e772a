//! Comment removal: comments are replaced by blanks, so that columns of what remains stay right.
//!
//! GNU: `#` and `//` to the end of the line, `/* */` over several lines. NASM: `;` to the end of the line; `#` too,
//! which has no other meaning there. Comment characters inside strings and character constants are kept.

use super::error::SourceError;
use super::lexer::{Dialect, SourceSpan};
use super::located_text::quoted_length;

/// What `;` means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Semicolon {
    /// It may separate statements or begin a comment; [`super::statement`] decides.
    Separator,
    /// It begins a comment.
    Comment,
}

/// Strips comments line by line, and remembers an open block comment.
#[derive(Default, Debug)]
pub(super) struct CommentStripper {
    open: Option<SourceSpan>,
}

impl CommentStripper {
    /// The line with its comments blanked, and the byte ranges between its separators.
    pub(super) fn strip(
        &mut self,
        number: u32,
        line: &str,
        dialect: Dialect,
        semicolon: Semicolon,
    ) -> (String, Vec<(usize, usize)>) {
        let mut text = String::with_capacity(line.len());
        let mut ranges = Vec::new();
        let (mut at, mut start) = (0, 0);
        let (mut column, mut counted) = (1, 0);
        while let Some(c) = line[at..].chars().next() {
            let rest = &line[at..];
            if self.open.is_some() {
                at += self.close(rest, &mut text);
                continue;
            }
            let gnu = !dialect.is_nasm();
            if c == '#' || (gnu && rest.starts_with("//")) || (c == ';' && semicolon == Semicolon::Comment) {
                break;
            }
            if gnu && rest.starts_with("/*") {
                column += line[counted..at].chars().count() as u32;
                counted = at;
                self.open = Some(SourceSpan { line: number, column, length: 2 });
                text.push_str("  ");
                at += 2;
                continue;
            }
            let length = match c {
                '"' | '\'' => quoted_length(rest, dialect),
                '`' if dialect.is_nasm() => quoted_length(rest, dialect),
                _ => c.len_utf8(),
            };
            if c == ';' {
                ranges.push((start, text.len()));
                start = text.len() + 1;
            }
            text.push_str(&rest[..length]);
            at += length;
        }
        ranges.push((start, text.len()));
        (text, ranges)
    }

    /// True when the next line begins in a comment.
    #[must_use]
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The error for a block comment that is open at the end of the text.
    #[must_use]
    pub(super) fn unclosed(&self) -> Option<SourceError> {
        self.open.map(|open| open.error_with("this comment is never closed", "add `*/`"))
    }

    /// Blanks up to the end of the block comment; returns how many bytes that took.
    fn close(&mut self, rest: &str, text: &mut String) -> usize {
        let end = rest.find("*/").map(|end| end + 2);
        if end.is_some() {
            self.open = None;
        }
        let length = end.unwrap_or(rest.len());
        text.extend(rest[..length].chars().map(|_| ' '));
        length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(line: &str, dialect: Dialect) -> String {
        CommentStripper::default().strip(1, line, dialect, Semicolon::Separator).0.trim_end().to_owned()
    }

    #[test]
    fn comments_are_blanked_and_strings_are_kept() {
        for (line, left) in [
            ("nop # x", "nop"),
            ("nop // x", "nop"),
            ("a /* é */ b", "a         b"),
            (".ascii \"# // /*\" # x", ".ascii \"# // /*\""),
            ("cmp al, '#' # x", "cmp al, '#'"),
            ("cmp al, '\\'' # x", "cmp al, '\\''"),
        ] {
            assert_eq!(strip(line, Dialect::Gnu), left);
        }
        assert_eq!(strip("db 'a\\', \"#\" # x", Dialect::Nasm), "db 'a\\', \"#\"");
    }

    #[test]
    fn block_comments_span_lines() {
        let mut comments = CommentStripper::default();
        let mut line = |text| comments.strip(1, text, Dialect::Gnu, Semicolon::Separator).0;
        assert_eq!(line("a /* b").trim_end(), "a");
        assert_eq!(line("c ; d").trim_end(), "");
        assert_eq!(line("e */ f"), "     f");
        assert!(comments.unclosed().is_none());
    }
}
