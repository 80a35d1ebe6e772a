//! Comments → blanks, so that what is left of a line keeps its columns.
//!
//! GNU: `#` and `//` to the end of the line, `/* */` over lines. NASM: `;` to the end of the line; `#` too, which means nothing else
//! there. Comment signs in strings and character constants are part of those.

use super::error::SourceError;
use super::lexer::{Dialect, SourceSpan};
use super::located_text::quoted_length;

/// What `;` means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Semicolon {
    /// It may separate statements; [`super::statement`] decides.
    Separates,
    /// It begins a comment.
    Comments,
}

/// The block comment that a line may begin in.
#[derive(Default, Debug)]
pub struct CommentStripper {
    open: Option<SourceSpan>,
}

impl CommentStripper {
    /// The line with its comments blanked, and the byte ranges of it between the semicolons that separate.
    pub fn blank(
        &mut self,
        number: u32,
        line: &str,
        dialect: Dialect,
        semicolon: Semicolon,
    ) -> (String, Vec<(usize, usize)>) {
        let mut text = String::with_capacity(line.len());
        let mut cuts = Vec::new();
        let (mut at, mut start) = (0, 0);
        let (mut column, mut counted) = (1, 0);
        while let Some(c) = line[at..].chars().next() {
            let rest = &line[at..];
            if self.open.is_some() {
                at += self.close(rest, &mut text);
                continue;
            }
            let gnu = !dialect.is_nasm();
            if c == '#' || (gnu && rest.starts_with("//")) || (c == ';' && semicolon == Semicolon::Comments) {
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
                cuts.push((start, text.len()));
                start = text.len() + 1;
            }
            text.push_str(&rest[..length]);
            at += length;
        }
        cuts.push((start, text.len()));
        (text, cuts)
    }

    /// The comment that the text ended in.
    #[must_use]
    pub fn unclosed(&self) -> Option<SourceError> {
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

    fn blank(line: &str, dialect: Dialect) -> String {
        CommentStripper::default().blank(1, line, dialect, Semicolon::Separates).0.trim_end().to_owned()
    }

    #[test]
    fn comments_become_blanks_and_strings_stay() {
        for (line, left) in [
            ("nop # x", "nop"),
            ("nop // x", "nop"),
            ("a /* é */ b", "a         b"),
            (".ascii \"# // /*\" # x", ".ascii \"# // /*\""),
            ("cmp al, '#' # x", "cmp al, '#'"),
            ("cmp al, '\\'' # x", "cmp al, '\\''"),
        ] {
            assert_eq!(blank(line, Dialect::Gnu), left);
        }
        assert_eq!(blank("db 'a\\', \"#\" # x", Dialect::Nasm), "db 'a\\', \"#\"");
    }

    #[test]
    fn a_block_comment_reaches_over_lines() {
        let mut blanks = CommentStripper::default();
        let mut line = |text| blanks.blank(1, text, Dialect::Gnu, Semicolon::Separates).0;
        assert_eq!(line("a /* b").trim_end(), "a");
        assert_eq!(line("c ; d").trim_end(), "");
        assert_eq!(line("e */ f"), "     f");
        assert!(blanks.unclosed().is_none());
    }
}
