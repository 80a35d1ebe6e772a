//! Damage tracking for a screen of lines: what is shown is remembered, and only lines that changed are written.
//!
//! A line is cleared before it is written and never after: a terminal that has just filled its last column would clear that column.
//! Another size, and the first frame, write everything.

use super::Size;
use crate::frontend::text::StyledLine;
use crate::frontend::theme::Color;
use crossterm::{cursor, queue, style, terminal};
use std::io::{self, Write};

/// The lines on the screen, as they were written; `None` before the first.
#[derive(Default)]
pub(super) struct Frame {
    shown: Option<(Size, Vec<String>)>,
}

impl Frame {
    /// Writes what differs from the lines shown before.
    pub(super) fn draw(
        &mut self,
        lines: &[StyledLine],
        color: Color,
        size: Size,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let rows: Vec<String> = lines.iter().take(size.rows).map(|line| visible(line, size).render(color)).collect();
        let before = match self.shown.take() {
            Some((shown_size, rows)) if shown_size == size => rows,
            _ => {
                queue!(out, terminal::Clear(terminal::ClearType::All))?;
                Vec::new()
            }
        };
        for idx in 0..rows.len().max(before.len()) {
            let (row, shown) = (rows.get(idx).map_or("", String::as_str), before.get(idx).map_or("", String::as_str));
            if row == shown {
                continue;
            }
            // A terminal has fewer rows than a u16 can count.
            queue!(out, cursor::MoveTo(0, idx as u16), terminal::Clear(terminal::ClearType::UntilNewLine))?;
            queue!(out, style::Print(row))?;
        }
        self.shown = Some((size, rows));
        out.flush()
    }
}

/// As much of a line as the window is wide.
fn visible(line: &StyledLine, size: Size) -> StyledLine {
    line.fold(size.columns).into_iter().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::StyledText;

    const SIZE: Size = Size { columns: 10, rows: 3 };

    /// What is written for `text`.
    fn drawn(frame: &mut Frame, text: &str, size: Size) -> String {
        let mut out = Vec::new();
        let lines: Vec<StyledLine> = StyledText::from(text).into_iter().collect();
        frame.draw(&lines, Color::Off, size, &mut out).expect("a vector can be written to");
        String::from_utf8(out).expect("lines are text")
    }

    #[test]
    fn only_lines_that_changed_are_written() {
        let mut frame = Frame::default();
        let first = drawn(&mut frame, "one\ntwo\nthree", SIZE);
        assert!(["one", "two", "three"].iter().all(|line| first.contains(line)), "{first:?}");
        assert_eq!(drawn(&mut frame, "one\ntwo\nthree", SIZE), "");
        assert_eq!(drawn(&mut frame, "one\nTWO\nthree", SIZE), "\u{1b}[2;1H\u{1b}[KTWO");
        assert_eq!(drawn(&mut frame, "one\nTWO", SIZE), "\u{1b}[3;1H\u{1b}[K");
    }

    #[test]
    fn another_size_writes_everything() {
        let mut frame = Frame::default();
        drawn(&mut frame, "one\ntwo", SIZE);
        let again = drawn(&mut frame, "one\ntwo", Size { columns: 9, ..SIZE });
        assert!(again.starts_with("\u{1b}[2J") && again.contains("one") && again.contains("two"), "{again:?}");
    }

    #[test]
    fn what_does_not_fit_the_window_is_left_out() {
        let text = drawn(&mut Frame::default(), "0123456789abc\n漢漢漢漢漢漢\n3\n4", SIZE);
        assert!(text.contains("0123456789\u{1b}") && text.contains("漢漢漢漢漢\u{1b}"), "{text:?}");
        assert!(text.ends_with("\u{1b}[K3"), "{text:?}");
    }
}
