//! Styled text: lines of spans, each with what it means instead of how it looks. Every panel, reply and report is made of it.
//!
//! A producer says what a piece of text is ([`Style`]) and in which column it stands; a renderer gives it a form: [`ansi`] for
//! terminals, [`plain`] for files and pipes, [`html`] for pages. So a new face is a new renderer, and the words of all faces are the
//! same. What a text says never depends on who renders it; only glyphs and width, which are the [`Theme`](super::theme::Theme)'s, do.
//!
//! Invariants: a span holds no line end and no escape sequence, and rendering ends every line. The cost is a `String` a span.

pub mod ansi;
mod columns;
pub mod html;
mod line;
pub mod plain;
mod wrap;

pub use columns::columns;
pub use line::{StyledLine, shorten, width};
pub use wrap::wrap;

use std::ops::{Add, AddAssign};

/// What a piece of text is about. A renderer decides how that looks, and the text itself says it too: a style is never the only
/// sign of a fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Style {
    Plain,
    /// Headings, and the name of what a line is about.
    Heading,
    /// What matters least: addresses beside values, frames of boxes, folded runs.
    Dim,
    /// What stands in front of the line that is typed.
    Prompt,
    Stack,
    Heap,
    Code,
    /// Constants and variables.
    Data,
    /// What the step changed.
    Changed,
    /// A fault, a refusal, a failed check.
    Error,
    /// Title and marks of an error that is drawn with its source line.
    ErrorMark,
    /// A warning, drawn or in words.
    Warning,
    /// The word in front of a note about a drawn error or warning.
    Note,
    /// The word in front of a remedy.
    Help,
    /// Ended well, or passed.
    Success,
    /// Line numbers, frame and secondary marks of a drawn source line.
    Margin,
    /// A command, mnemonic or label in a line that is typed.
    Keyword,
    Register,
    Number,
}

impl Style {
    pub const ALL: [Style; 19] = [
        Style::Plain,
        Style::Heading,
        Style::Dim,
        Style::Prompt,
        Style::Stack,
        Style::Heap,
        Style::Code,
        Style::Data,
        Style::Changed,
        Style::Error,
        Style::ErrorMark,
        Style::Warning,
        Style::Note,
        Style::Help,
        Style::Success,
        Style::Margin,
        Style::Keyword,
        Style::Register,
        Style::Number,
    ];

    /// `error-mark`: lower case, with dashes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Style::Plain => "plain",
            Style::Heading => "heading",
            Style::Dim => "dim",
            Style::Prompt => "prompt",
            Style::Stack => "stack",
            Style::Heap => "heap",
            Style::Code => "code",
            Style::Data => "data",
            Style::Changed => "changed",
            Style::Error => "error",
            Style::ErrorMark => "error-mark",
            Style::Warning => "warning",
            Style::Note => "note",
            Style::Help => "help",
            Style::Success => "success",
            Style::Margin => "margin",
            Style::Keyword => "keyword",
            Style::Register => "register",
            Style::Number => "number",
        }
    }
}

/// Text of one style, without a line end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Span {
    pub style: Style,
    pub text: String,
}

/// Whether the reader of printed text shows ANSI escapes as colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    On,
    Off,
}

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
    pub fn of_spans(spans: impl IntoIterator<Item = Span>) -> StyledText {
        let mut lines = Vec::new();
        let mut line = StyledLine::new();
        for Span { style, text } in spans {
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

    #[must_use]
    pub fn lines(&self) -> &[StyledLine] {
        &self.lines
    }

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

    /// For a terminal with colours, or without.
    #[must_use]
    pub fn render(&self, color: Color) -> String {
        self.lines.iter().map(|line| line.render(color) + "\n").collect()
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

    #[test]
    fn strings_become_lines() {
        let n_lines = |text: &str| StyledText::from(text).lines().len();
        assert_eq!(["", "\n", "a", "a\n", "a\n\n", "a\nb"].map(n_lines), [0, 1, 1, 1, 2, 2]);
    }

    #[test]
    fn spans_are_parted_at_line_ends_and_keep_their_style() {
        let span = |style, text: &str| Span { style, text: text.to_owned() };
        let text = StyledText::of_spans([span(Style::Heap, "a\nb"), span(Style::Plain, "c\n")]);
        let lines = [StyledLine::of(Style::Heap, "a"), StyledLine::of(Style::Heap, "b").plain("c"), StyledLine::new()];
        assert_eq!(text.lines(), lines);
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        let text = StyledText::paragraphs(["a\nb", "c"].map(StyledText::from));
        assert_eq!(text, StyledText::from("a\nb\n\nc"));
        let indented = |text: StyledText| text.render(Color::Off);
        assert_eq!(indented(StyledText::from("a\nb").indented(2)), "  a\n  b\n");
        assert_eq!(indented(StyledText::from("a\nb\nc").hanging("- ")), "- a\n  b\n  c\n");
    }

    #[test]
    fn every_style_is_listed_with_a_name_of_its_own() {
        let mut names = Style::ALL.map(Style::name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Style::ALL.len());
    }
}
