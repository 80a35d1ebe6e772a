//! One line: spans from left to right, and the layout of a line in columns.
//!
//! Widths are terminal columns (Unicode Standard Annex 11), not characters. A line that was fitted to a width may end in blanks that only fill
//! a column; plain text leaves those out, so that files have no trailing blanks, while blanks that are text (in a program's
//! output, in a source line) stay.

use super::style::{Style, StyledSpan};
use crate::frontend::theme::{Glyphs, Theme};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A line being put together, left to right.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct StyledLine {
    spans: Vec<StyledSpan>,
    is_fitted: bool,
}

impl StyledLine {
    /// An empty line.
    #[must_use]
    pub const fn new() -> StyledLine {
        StyledLine { spans: Vec::new(), is_fitted: false }
    }

    /// A line that begins with text of a style.
    #[must_use]
    pub fn of(style: Style, text: impl Into<String>) -> StyledLine {
        StyledLine::new().styled(style, text)
    }

    /// Adds text of a style.
    #[must_use]
    pub fn styled(mut self, style: Style, text: impl Into<String>) -> StyledLine {
        let text = visible(text.into());
        debug_assert!(!text.contains('\n'), "a line end inside a line: {text:?}");
        if !text.is_empty() {
            self.spans.push(StyledSpan { style, text });
        }
        self
    }

    /// Adds text without a meaning of its own.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> StyledLine {
        self.styled(Style::Plain, text)
    }

    /// Adds text that ends `width` columns further right.
    #[must_use]
    pub fn right(self, style: Style, text: impl Into<String>, width: usize) -> StyledLine {
        let text = text.into();
        self.plain(blanks_beside(&text, width)).styled(style, text)
    }

    /// Adds text and fills up to `width` columns.
    #[must_use]
    pub fn left(self, style: Style, text: impl Into<String>, width: usize) -> StyledLine {
        let text = text.into();
        let blanks = blanks_beside(&text, width);
        self.styled(style, text).plain(blanks)
    }

    /// Adds the spans of another line, which ends as that one does.
    #[must_use]
    pub fn append(mut self, other: StyledLine) -> StyledLine {
        self.spans.extend(other.spans);
        StyledLine { is_fitted: other.is_fitted, ..self }
    }

    /// Fills the line up to `width` columns.
    #[must_use]
    pub fn pad(self, width: usize) -> StyledLine {
        let blanks = " ".repeat(width.saturating_sub(self.width()));
        self.plain(blanks)
    }

    /// Its pieces, left to right; no two neighbours need differ in style.
    #[must_use]
    pub fn spans(&self) -> &[StyledSpan] {
        &self.spans
    }

    /// True for a line whose blanks at the end only fill a column.
    #[must_use]
    pub fn is_fitted(&self) -> bool {
        self.is_fitted
    }

    /// Columns taken so far.
    #[must_use]
    pub fn width(&self) -> usize {
        self.spans.iter().map(|span| span.text.width()).sum()
    }

    /// The first `width` columns; where more is left out, the last of them is a mark that says so.
    #[must_use]
    pub fn truncate(self, width: usize, glyphs: Glyphs) -> StyledLine {
        if self.width() <= width {
            return self;
        }
        let mut left = width;
        let mut line = StyledLine { spans: Vec::new(), ..self };
        for StyledSpan { style, text } in self.spans {
            line = line.styled(style, cut(&text, &mut left, glyphs));
        }
        line
    }

    /// The line in the theme's width; blanks at its end are padding.
    #[must_use]
    pub fn fit(self, theme: &Theme) -> StyledLine {
        StyledLine { is_fitted: true, ..self.truncate(theme.width, theme.glyphs) }
    }

    /// The line between two sides, in all exactly as wide as the theme.
    #[must_use]
    pub fn framed(self, side: &str, theme: &Theme) -> StyledLine {
        let inner = theme.width.saturating_sub(2 * side.width());
        let content = self.pad(inner).truncate(inner, theme.glyphs);
        StyledLine::new().styled(Style::Dim, side).append(content).styled(Style::Dim, side)
    }
}

impl From<&str> for StyledLine {
    fn from(text: &str) -> StyledLine {
        StyledLine::new().plain(text)
    }
}

impl From<String> for StyledLine {
    fn from(text: String) -> StyledLine {
        StyledLine::new().plain(text)
    }
}

/// Terminal columns that a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text`, cut with a mark when it takes more than `width` columns.
#[must_use]
pub fn shorten(text: &str, width: usize, glyphs: Glyphs) -> String {
    let mut left = width;
    if text.width() <= width { text.to_owned() } else { cut(text, &mut left, glyphs) }
}

/// `text`, with a mark in its middle for what is left out when it takes more than `width` columns. More is kept of its end, which in a
/// path names what it leads to.
#[must_use]
pub fn shorten_middle(text: &str, width: usize, glyphs: Glyphs) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mark = glyphs.pick("…", "~");
    let Some(room) = width.checked_sub(mark.width()) else { return String::new() };
    let head = taken(text.chars(), room / 3);
    let tail: Vec<char> = taken(text.chars().rev(), room - room / 3).chars().rev().collect();
    format!("{head}{mark}{}", String::from_iter(tail))
}

/// As many characters as fit a number of columns.
fn taken(text: impl Iterator<Item = char>, width: usize) -> String {
    let mut left = width;
    let fits = |c: &char| {
        let rest = left.checked_sub(c.width().unwrap_or(0));
        left = rest.unwrap_or(left);
        rest.is_some()
    };
    text.take_while(fits).collect()
}

fn blanks_beside(text: &str, width: usize) -> String {
    " ".repeat(width.saturating_sub(text.width()))
}

/// As much of `text` as fits `left` columns and still leaves one for the mark that says it was cut.
fn cut(text: &str, left: &mut usize, glyphs: Glyphs) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        let width = c.width().unwrap_or(0);
        if *left == 0 {
            break;
        }
        if width + 1 > *left {
            shown.push_str(glyphs.pick("…", "~"));
            // A wide character may leave a column over.
            shown.push_str(&" ".repeat(*left - 1));
            *left = 0;
            break;
        }
        *left -= width;
        shown.push(c);
    }
    shown
}

/// A text whose control characters are written out, as terminals do it: `^[` for escape. Names of files and what a program prints come here,
/// and none of them may command the terminal that shows them.
fn visible(text: String) -> String {
    let is_command = |c: char| c.is_control() && !matches!(c, '\t' | '\n');
    if !text.contains(is_command) {
        return text;
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match u8::try_from(c) {
            Ok(byte @ (0..0x20 | 0x7f)) if is_command(c) => shown.extend(['^', char::from(byte ^ 0x40)]),
            _ if is_command(c) => shown.push('\u{fffd}'),
            _ => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::{ansi, plain};

    fn narrow(width: usize) -> Theme {
        Theme { width, ..Theme::plain() }
    }

    #[test]
    fn columns_line_up_with_wide_characters() {
        let line = StyledLine::new().left(Style::Plain, "漢", 4).right(Style::Heap, "7", 3).plain("|");
        assert_eq!(plain::line(&line), "漢    7|");
        assert_eq!(line.width(), 8);
        assert_eq!(line.pad(10).width(), 10);
    }

    #[test]
    fn long_lines_are_cut_with_a_mark() {
        let fitted = |line: StyledLine| plain::line(&line.fit(&narrow(5)));
        assert_eq!(fitted(StyledLine::from("ab").plain("cdefg")), "abcd…");
        assert_eq!(fitted(StyledLine::from("abcde")), "abcde");
        assert_eq!(fitted(StyledLine::from("漢漢漢")), "漢漢…");
        assert_eq!(shorten("漢漢漢", 4, Glyphs::Ascii), "漢~ ");
    }

    #[test]
    fn long_names_are_cut_in_the_middle() {
        assert_eq!(shorten_middle("bank::ledger::one+5", 12, Glyphs::Unicode), "ban…r::one+5");
        assert_eq!(shorten_middle("abc", 3, Glyphs::Ascii), "abc");
        assert_eq!(shorten_middle("漢漢漢漢", 6, Glyphs::Ascii), "~漢漢");
        assert_eq!(shorten_middle("abc", 0, Glyphs::Ascii), "");
    }

    #[test]
    fn a_cut_keeps_the_styles() {
        let line = StyledLine::of(Style::Heap, "abc").styled(Style::Code, "def").styled(Style::Data, "ghi");
        let cut = line.truncate(5, Glyphs::Ascii);
        assert_eq!(cut, StyledLine::of(Style::Heap, "abc").styled(Style::Code, "d~"));
    }

    #[test]
    fn framed_lines_take_the_whole_width() {
        let framed = |text: &str, width| plain::line(&StyledLine::from(text).framed("│", &narrow(width)));
        assert_eq!(framed("ab", 8), "│ab    │");
        assert_eq!(framed("abcdefgh", 6), "│abc…│");
    }

    #[test]
    fn blanks_at_the_end_are_left_out_of_plain_text_where_they_are_padding() {
        let line = StyledLine::new().left(Style::Plain, "ab", 5);
        assert_eq!(plain::line(&line), "ab   ");
        assert_eq!(plain::line(&line.clone().fit(&narrow(9))), "ab");
        assert_eq!(ansi::line(&line.fit(&narrow(9))), "ab   ");
    }

    #[test]
    fn colour_adds_no_columns() {
        let line = StyledLine::new().left(Style::Heap, "x", 3).plain("|");
        assert_eq!(ansi::line(&line), "\u{1b}[94mx\u{1b}[0m  |");
        assert_eq!(line.width(), 4);
    }

    #[test]
    fn no_text_commands_the_terminal() {
        let line = StyledLine::from("a\u{1b}[31mb\u{7f}\u{9b}c\td");
        assert_eq!(crate::frontend::text::plain::line(&line), "a^[[31mb^?\u{fffd}c\td");
    }
}
