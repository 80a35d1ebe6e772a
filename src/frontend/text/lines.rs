//! Several lines: what a producer returns, put together with `+=` from lines, texts and plain strings.
//!
//! There is no line end in it and none is forgotten: rendering ends every line.

use super::line::{StyledLine, width};
use super::style::StyledSpan;
use std::ops::{Add, AddAssign};

/// Lines, first to last. Built with `+=` from lines, texts and plain strings.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StyledText {
    lines: Vec<StyledLine>,
}

impl StyledText {
    /// No lines.
    #[must_use]
    pub const fn new() -> StyledText {
        StyledText { lines: Vec::new() }
    }

    /// Spans whose texts may hold line ends: `n` line ends make `n + 1` lines.
    #[must_use]
    pub fn of_spans(spans: impl IntoIterator<Item = StyledSpan>) -> StyledText {
        let mut lines = Vec::new();
        let mut line = StyledLine::new();
        for StyledSpan { style, text } in spans {
            for (idx, part) in text.split('\n').enumerate() {
                if idx > 0 {
                    lines.push(std::mem::take(&mut line));
                }
                line = line.styled(style, part);
            }
        }
        lines.push(line);
        StyledText { lines }
    }

    /// From top to bottom.
    #[must_use]
    pub fn lines(&self) -> &[StyledLine] {
        &self.lines
    }

    /// Whether there is no line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The texts with an empty line between any two.
    #[must_use]
    pub fn paragraphs(texts: impl IntoIterator<Item = StyledText>) -> StyledText {
        let mut whole = StyledText::new();
        for text in texts {
            if !whole.is_empty() {
                whole += StyledLine::new();
            }
            whole += text;
        }
        whole
    }

    /// Every line behind `margin` blanks.
    #[must_use]
    pub fn indented(self, margin: usize) -> StyledText {
        self.into_iter().map(|line| StyledLine::from(" ".repeat(margin)).append(line)).collect()
    }

    /// The first line behind `lead`, the others behind as many blanks.
    #[must_use]
    pub fn hanging(self, lead: &str) -> StyledText {
        let blanks = " ".repeat(width(lead));
        let in_front = |idx| if idx == 0 { lead } else { blanks.as_str() };
        self.into_iter().enumerate().map(|(idx, line)| StyledLine::from(in_front(idx)).append(line)).collect()
    }
}

/// Plain lines; a line end after the last is optional.
impl From<&str> for StyledText {
    fn from(text: &str) -> StyledText {
        if text.is_empty() {
            return StyledText::new();
        }
        text.strip_suffix('\n').unwrap_or(text).split('\n').map(StyledLine::from).collect()
    }
}

impl From<String> for StyledText {
    fn from(text: String) -> StyledText {
        StyledText::from(text.as_str())
    }
}

impl From<StyledLine> for StyledText {
    fn from(line: StyledLine) -> StyledText {
        StyledText { lines: vec![line] }
    }
}

impl From<Option<StyledLine>> for StyledText {
    fn from(line: Option<StyledLine>) -> StyledText {
        line.into_iter().collect()
    }
}

impl FromIterator<StyledLine> for StyledText {
    fn from_iter<T: IntoIterator<Item = StyledLine>>(lines: T) -> StyledText {
        StyledText { lines: lines.into_iter().collect() }
    }
}

impl FromIterator<StyledText> for StyledText {
    fn from_iter<T: IntoIterator<Item = StyledText>>(texts: T) -> StyledText {
        texts.into_iter().flatten().collect()
    }
}

impl IntoIterator for StyledText {
    type Item = StyledLine;
    type IntoIter = std::vec::IntoIter<StyledLine>;

    fn into_iter(self) -> Self::IntoIter {
        self.lines.into_iter()
    }
}

impl<T: Into<StyledText>> AddAssign<T> for StyledText {
    fn add_assign(&mut self, other: T) {
        self.lines.append(&mut other.into().lines);
    }
}

impl<T: Into<StyledText>> Add<T> for StyledText {
    type Output = StyledText;

    fn add(mut self, other: T) -> StyledText {
        self += other;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::{Style, plain};

    #[test]
    fn strings_become_lines() {
        let n_lines = |text: &str| StyledText::from(text).lines().len();
        assert_eq!(["", "\n", "a", "a\n", "a\n\n", "a\nb"].map(n_lines), [0, 1, 1, 1, 2, 2]);
    }

    #[test]
    fn spans_are_parted_at_line_ends_and_keep_their_style() {
        let span = |style, text: &str| StyledSpan { style, text: text.to_owned() };
        let text = StyledText::of_spans([span(Style::Heap, "a\nb"), span(Style::Plain, "c\n")]);
        let lines = [StyledLine::of(Style::Heap, "a"), StyledLine::of(Style::Heap, "b").plain("c"), StyledLine::new()];
        assert_eq!(text.lines(), lines);
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        let text = StyledText::paragraphs(["a\nb", "c"].map(StyledText::from));
        assert_eq!(text, StyledText::from("a\nb\n\nc"));
        let indented = |text: StyledText| plain::text(&text);
        assert_eq!(indented(StyledText::from("a\nb").indented(2)), "  a\n  b\n");
        assert_eq!(indented(StyledText::from("a\nb\nc").hanging("- ")), "- a\n  b\n  c\n");
    }
}
