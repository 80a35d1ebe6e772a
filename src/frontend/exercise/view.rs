//! What the screen shows: a head line, a body that scrolls, and a line of keys, folded to the size of the terminal.
//!
//! Text in, lines out: nothing here touches a terminal.

use crate::frontend::theme::{Ink, Theme};
use unicode_width::UnicodeWidthChar as _;

/// A body and how far it is scrolled.
#[derive(Default)]
pub(super) struct View {
    /// Lines of the body above the screen.
    scroll: usize,
    /// Lines that the body had when it was drawn last, and how many of them fitted.
    n_lines: usize,
    room: usize,
}

impl View {
    /// Scrolls so that the body's line `line` is the first, as far as the body goes.
    pub(super) fn to(&mut self, line: usize) {
        self.scroll = line;
    }

    pub(super) fn up(&mut self, n: usize) {
        self.scroll = self.scroll.saturating_sub(n);
    }

    pub(super) fn down(&mut self, n: usize) {
        self.scroll = (self.scroll + n).min(self.n_lines.saturating_sub(self.room));
    }

    /// Lines of one page, less one to hold on to.
    pub(super) fn page(&self) -> usize {
        self.room.saturating_sub(1).max(1)
    }

    /// The screen's lines; `size` is columns and lines.
    pub(super) fn draw(
        &mut self,
        head: &str,
        body: &[String],
        foot: &[String],
        size: (usize, usize),
        theme: &Theme,
    ) -> Vec<String> {
        let (columns, rows) = size;
        let foot: Vec<String> = foot.iter().flat_map(|line| fold(line, columns)).collect();
        self.room = rows.saturating_sub(foot.len() + 2).max(1);
        self.n_lines = body.len();
        self.scroll = self.scroll.min(self.n_lines.saturating_sub(self.room));
        let shown = &body[self.scroll..(self.scroll + self.room).min(self.n_lines)];
        let mut lines = fold(head, columns);
        lines.truncate(1);
        lines.extend(shown.iter().cloned());
        lines.resize(1 + self.room, String::new());
        lines.push(self.rule(columns, theme));
        lines.extend(foot);
        lines.truncate(rows);
        lines
    }

    /// What parts the body from the keys, and says whether there is more.
    fn rule(&self, columns: usize, theme: &Theme) -> String {
        let below = self.n_lines.saturating_sub(self.scroll + self.room);
        let more = match (self.scroll, below) {
            (0, 0) => String::new(),
            (0, n) => format!(" {n} lines more below "),
            (n, 0) => format!(" {n} lines more above "),
            (above, below) => format!(" {above} lines above, {below} below "),
        };
        let line = theme.pick("─", "-").repeat(columns.saturating_sub(more.len() + 2));
        theme.paint(Ink::Dim, &format!("{line}{more}"))
    }
}

/// A line in pieces of at most `columns` columns; escape sequences take none.
pub(super) fn fold(line: &str, columns: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let (mut used, mut in_escape) = (0, false);
    for c in line.chars() {
        in_escape |= c == '\u{1b}';
        let width = if in_escape { 0 } else { c.width().unwrap_or(0) };
        if used + width > columns {
            pieces.push(String::new());
            used = 0;
        }
        used += width;
        pieces.last_mut().expect("it starts with one").push(c);
        in_escape &= !c.is_ascii_alphabetic();
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(n: usize) -> Vec<String> {
        (1..=n).map(|n| n.to_string()).collect()
    }

    #[test]
    fn lines_are_folded_by_columns_and_not_by_colours() {
        assert_eq!(fold("abcdef", 4), ["abcd", "ef"]);
        assert_eq!(fold("\u{1b}[31mabcd\u{1b}[0m", 4), ["\u{1b}[31mabcd\u{1b}[0m"]);
        assert_eq!(fold("漢漢漢", 4), ["漢漢", "漢"]);
        assert_eq!(fold("", 4), [""]);
    }

    #[test]
    fn a_body_scrolls_within_its_ends() {
        let theme = Theme::plain();
        let mut view = View::default();
        let draw = |view: &mut View| view.draw("head", &numbered(10), &["keys".to_owned()], (40, 6), &theme);
        let lines = draw(&mut view);
        assert_eq!(lines.len(), 6);
        assert_eq!(lines[..4], ["head", "1", "2", "3"]);
        assert!(lines[4].ends_with(" 7 lines more below "), "{}", lines[4]);
        view.down(100);
        assert_eq!(draw(&mut view)[1..4], ["8", "9", "10"]);
        view.up(view.page());
        assert_eq!(draw(&mut view)[1], "6");
        view.to(99);
        assert_eq!(draw(&mut view)[1], "8");
    }
}
