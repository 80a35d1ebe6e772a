//! Breaking lines: between words for sentences, at the last column for a screen.
//!
//! Both keep the style of every character. A word that is wider than the line stands alone and is not broken.

use super::line::StyledLine;
use super::lines::StyledText;
use super::style::StyledSpan;
use crate::frontend::theme::Theme;
use std::ops::Range;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// `text` with line ends where a word would go beyond `width` columns.
#[must_use]
pub fn wrap(text: &str, width: usize) -> String {
    let lines: Vec<&str> = wrapped(text, width).into_iter().map(|line| &text[line]).collect();
    lines.join("\n")
}

impl StyledLine {
    /// The line broken between words, so that none of the lines takes more than `width` columns.
    #[must_use]
    pub fn wrap(&self, width: usize) -> StyledText {
        wrapped(&self.text(), width).into_iter().map(|range| self.slice(range)).collect()
    }

    /// The line in the theme's width; in a narrow one on a few lines, so that what it says is not cut.
    #[must_use]
    pub fn fit_lines(self, theme: &Theme) -> StyledText {
        const MOST: usize = 3;
        const INDENT: usize = 4;
        if !theme.is_narrow() || self.width() <= theme.width {
            return self.fit(theme).into();
        }
        let mut lines = self.wrap(theme.width.saturating_sub(INDENT)).lines().to_vec();
        if lines.len() > MOST {
            return self.fit(theme).into();
        }
        let text = self.text();
        let first = (text.len() - text.trim_start_matches(' ').len()).min(INDENT);
        let indented = |line: StyledLine, indent: usize| StyledLine::from(" ".repeat(indent)).append(line);
        let rest = lines.split_off(1).into_iter().map(|line| indented(line, INDENT));
        lines.into_iter().map(|line| indented(line, first)).chain(rest).map(|line| line.fit(theme)).collect()
    }

    /// The line in pieces of at most `columns` columns, broken anywhere.
    #[must_use]
    pub fn fold(&self, columns: usize) -> StyledText {
        folded(&self.text(), columns).into_iter().map(|range| self.slice(range)).collect()
    }

    /// The line in pieces of at most `columns` columns, broken between words, or anywhere in a word that is wider.
    #[must_use]
    #[cfg(feature = "repl")]
    pub(crate) fn fold_words(&self, columns: usize) -> StyledText {
        folded_at_words(&self.text(), columns).into_iter().map(|range| self.slice(range)).collect()
    }

    fn text(&self) -> String {
        self.spans().iter().map(|span| span.text.as_str()).collect()
    }

    /// The bytes `range` of the line's text.
    fn slice(&self, range: Range<usize>) -> StyledLine {
        let mut start = 0;
        let mut line = StyledLine::new();
        for StyledSpan { style, text } in self.spans() {
            let end = start + text.len();
            let (from, to) = (range.start.clamp(start, end), range.end.clamp(start, end));
            line = line.styled(*style, &text[from - start..to - start]);
            start = end;
        }
        line
    }
}

/// The lines of a text that is broken between words, as bytes of it; at least one.
fn wrapped(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut line = 0..0;
    let mut column = 0;
    for word in words(text) {
        let taken = text[word.clone()].width();
        if column > 0 && column + 1 + taken > width {
            lines.push(line);
            line = word.clone();
            column = 0;
        } else if column > 0 {
            column += 1;
        } else {
            // Blanks in front of the first word are left out.
            line.start = word.start;
        }
        line.end = word.end;
        column += taken;
    }
    lines.push(line);
    lines
}

/// The words of a text, as bytes of it; `heap #1` is one.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let is_end = |at: &usize| !text[at + 1..].starts_with('#');
        let end = text[from..].match_indices(' ').map(|(at, _)| from + at).find(is_end);
        start = end.map(|end| end + 1);
        Some(from..end.unwrap_or(text.len()))
    })
}

/// The pieces of a text that is broken at every `columns` columns, as bytes of it; at least one.
fn folded(text: &str, columns: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let (mut start, mut used) = (0, 0);
    for (at, c) in text.char_indices() {
        let width = c.width().unwrap_or(0);
        if used + width > columns {
            pieces.push(start..at);
            (start, used) = (at, 0);
        }
        used += width;
    }
    pieces.push(start..text.len());
    pieces
}

#[cfg(feature = "repl")]
/// The same with the blank that a piece ends at left out, where it has one behind its first word.
fn folded_at_words(text: &str, columns: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let (mut start, mut used) = (0, 0);
    let mut blank = None;
    for (at, c) in text.char_indices() {
        let width = c.width().unwrap_or(0);
        if used + width > columns {
            let (end, next) = blank.take().map_or((at, at), |blank| (blank, blank + 1));
            pieces.push(start..end);
            start = next;
            used = text[start..at].width();
        }
        if c == ' ' && !text[start..at].trim().is_empty() {
            blank = Some(at);
        }
        used += width;
    }
    pieces.push(start..text.len());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::Style;

    #[test]
    fn long_sentences_are_wrapped_between_words() {
        assert_eq!(wrap("ab cd ef", 5), "ab cd\nef");
        assert_eq!(wrap("abcdefgh ij", 5), "abcdefgh\nij");
        assert_eq!(wrap("", 5), "");
        assert_eq!(wrap("a heap #1", 7), "a\nheap #1");
        assert_eq!(wrap("  a  b ", 9), "a  b ");
    }

    #[test]
    fn in_a_narrow_width_a_line_keeps_its_indentation_and_goes_on_below_it() {
        let theme = Theme { width: 40, ..Theme::plain() };
        let line = StyledLine::from("  moved  [1, 2, 3] and a few more words that do not fit");
        let lines = line.fit_lines(&theme);
        let text = |nth: usize| lines.lines()[nth].text();
        assert_eq!(
            (text(0).as_str(), text(1).as_str()),
            ("  moved  [1, 2, 3] and a few more", "    words that do not fit")
        );
    }

    #[test]
    fn a_wrapped_line_keeps_its_styles() {
        let line = StyledLine::of(Style::Help, "help").plain(": ab cd");
        let lines = [StyledLine::of(Style::Help, "help").plain(": ab"), StyledLine::from("cd")];
        assert_eq!(line.wrap(8).lines(), lines);
        assert_eq!(StyledLine::new().wrap(8).lines(), [StyledLine::new()]);
    }

    #[test]
    fn lines_are_folded_at_columns_whatever_stands_there() {
        let folded = |text: &str| StyledLine::from(text).fold(4);
        assert_eq!(folded("abcdef"), StyledText::from("abcd\nef"));
        assert_eq!(folded("漢漢漢"), StyledText::from("漢漢\n漢"));
        assert_eq!(folded("").lines(), [StyledLine::new()]);
        let line = StyledLine::of(Style::Heap, "abc").styled(Style::Code, "def");
        let pieces = [StyledLine::of(Style::Heap, "abc").styled(Style::Code, "d"), StyledLine::of(Style::Code, "ef")];
        assert_eq!(line.fold(4).lines(), pieces);
    }

    #[test]
    fn lines_are_folded_between_words_where_there_are_some() {
        let folded = |text: &str, columns| -> Vec<String> {
            folded_at_words(text, columns).into_iter().map(|range| text[range].to_owned()).collect()
        };
        assert_eq!(folded("  ab  cd ef", 6), ["  ab ", "cd ef"]);
        assert_eq!(folded("  abcdefgh i", 6), ["  abcd", "efgh i"]);
        assert_eq!(folded("abcdef", 6), ["abcdef"]);
        assert_eq!(folded("漢漢 漢漢漢", 5), ["漢漢", "漢漢", "漢"]);
        assert_eq!(folded("", 6), [""]);
    }
}
