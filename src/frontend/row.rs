//! A line of a panel: pieces of text, each in its colour, with columns that line up whatever the colours are.
//!
//! Widths are terminal columns, not characters; nothing here knows what the text means.

use super::theme::{Color, Ink, Theme};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A line being put together, left to right.
#[derive(Clone, Default, Debug)]
pub struct Row {
    pieces: Vec<(Ink, String)>,
}

impl Row {
    #[must_use]
    pub fn new() -> Row {
        Row::default()
    }

    /// Adds text in a colour.
    #[must_use]
    pub fn ink(mut self, ink: Ink, text: impl Into<String>) -> Row {
        self.pieces.push((ink, text.into()));
        self
    }

    /// Adds text without a colour.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Row {
        self.ink(Ink::Plain, text)
    }

    /// Adds text that ends `width` columns further right.
    #[must_use]
    pub fn right(self, ink: Ink, text: impl Into<String>, width: usize) -> Row {
        let text = text.into();
        let gap = " ".repeat(width.saturating_sub(text.width()));
        self.plain(gap).ink(ink, text)
    }

    /// Adds text and fills up to `width` columns.
    #[must_use]
    pub fn left(self, ink: Ink, text: impl Into<String>, width: usize) -> Row {
        let text = text.into();
        let gap = " ".repeat(width.saturating_sub(text.width()));
        self.ink(ink, text).plain(gap)
    }

    /// Adds the pieces of another line.
    #[must_use]
    pub fn append(mut self, other: Row) -> Row {
        self.pieces.extend(other.pieces);
        self
    }

    /// Columns taken so far.
    #[must_use]
    pub fn width(&self) -> usize {
        self.pieces.iter().map(|(_, text)| text.width()).sum()
    }

    /// The line without trailing spaces, cut to `width` columns.
    #[must_use]
    pub fn cut(&self, theme: &Theme, width: usize) -> String {
        let mut line = String::new();
        let mut left = width;
        let fits = self.width() <= width;
        for (ink, text) in &self.pieces {
            let shown = if fits { text.clone() } else { cut(text, &mut left, theme) };
            line.push_str(&theme.paint(*ink, &shown));
            if !fits && left == 0 {
                break;
            }
        }
        if theme.color == Color::Off { line.trim_end().to_owned() } else { line }
    }

    /// The line in the theme's width, with a line end.
    #[must_use]
    pub fn line(&self, theme: &Theme) -> String {
        self.cut(theme, theme.width) + "\n"
    }

    /// The line between `left` and `right`, filled so that it takes exactly `width` columns.
    #[must_use]
    pub fn framed(&self, theme: &Theme, side: &str, width: usize) -> String {
        let inner = width.saturating_sub(2);
        let gap = " ".repeat(inner.saturating_sub(self.width()));
        let side = theme.paint(Ink::Dim, side);
        let text = Row { pieces: self.pieces.clone() }.plain(gap).keep(theme, inner);
        format!("{side}{text}{side}\n")
    }

    fn keep(&self, theme: &Theme, width: usize) -> String {
        let mut left = width;
        let fits = self.width() <= width;
        let shown = |text: &String, left: &mut usize| if fits { text.clone() } else { cut(text, left, theme) };
        self.pieces.iter().map(|(ink, text)| theme.paint(*ink, &shown(text, &mut left))).collect()
    }
}

/// `text`, cut with a mark when it takes more than `width` columns.
#[must_use]
pub fn fit(text: &str, width: usize, theme: &Theme) -> String {
    let mut left = width;
    if text.width() <= width { text.to_owned() } else { cut(text, &mut left, theme) }
}

/// As much of `text` as fits `left` columns and still leaves one for the mark that says it was cut.
fn cut(text: &str, left: &mut usize, theme: &Theme) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        let width = c.width().unwrap_or(0);
        if *left == 0 {
            break;
        }
        if width + 1 > *left {
            shown.push_str(theme.pick("…", "~"));
            shown.push_str(&" ".repeat(*left - 1));
            *left = 0;
            break;
        }
        *left -= width;
        shown.push(c);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_with_wide_characters() {
        let row = Row::new().left(Ink::Plain, "漢", 4).right(Ink::Heap, "7", 3).plain("|");
        assert_eq!(row.line(&Theme::plain()), "漢    7|\n");
        assert_eq!(row.width(), 8);
    }

    #[test]
    fn long_lines_are_cut_with_a_mark() {
        let theme = Theme { width: 5, ..Theme::plain() };
        assert_eq!(Row::new().plain("ab").plain("cdefg").line(&theme), "abcd…\n");
        assert_eq!(Row::new().plain("abcde").line(&theme), "abcde\n");
        assert_eq!(Row::new().plain("漢漢漢").line(&theme), "漢漢…\n");
    }

    #[test]
    fn framed_lines_take_the_whole_width() {
        let theme = Theme::plain();
        assert_eq!(Row::new().plain("ab").framed(&theme, "│", 8), "│ab    │\n");
        assert_eq!(Row::new().plain("abcdefgh").framed(&theme, "│", 6), "│abc…│\n");
    }

    #[test]
    fn colour_adds_no_columns() {
        let theme = Theme { color: Color::On, ..Theme::plain() };
        let line = Row::new().left(Ink::Heap, "x", 3).plain("|").line(&theme);
        assert_eq!(line, "\u{1b}[34mx\u{1b}[0m  |\n");
    }
}
