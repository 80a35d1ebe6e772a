//! A body that scrolls between a head line and the lines of keys, folded to the size of the terminal.
//!
//! Lines in, lines out: nothing here touches a terminal.

use crate::frontend::terminal::Size;
use crate::frontend::text::{Style, StyledLine};
use crate::frontend::theme::Theme;

/// A body and how far it is scrolled.
#[derive(Default)]
pub(super) struct Scroll {
    /// Lines of the body above the screen.
    above: usize,
    /// Lines that the body had when it was drawn last, and how many of them fitted.
    n_lines: usize,
    room: usize,
}

impl Scroll {
    /// Scrolls so that the body's line `line` is the first, as far as the body goes.
    pub(super) fn to(&mut self, line: usize) {
        self.above = line;
    }

    pub(super) fn up(&mut self, n: usize) {
        self.above = self.above.saturating_sub(n);
    }

    pub(super) fn down(&mut self, n: usize) {
        self.above = (self.above + n).min(self.n_lines.saturating_sub(self.room));
    }

    /// Lines of one page, less one to hold on to.
    pub(super) fn page(&self) -> usize {
        self.room.saturating_sub(1).max(1)
    }

    /// The screen's lines.
    pub(super) fn draw(
        &mut self,
        head: &StyledLine,
        body: &[StyledLine],
        foot: &[StyledLine],
        size: Size,
        theme: &Theme,
    ) -> Vec<StyledLine> {
        let Size { columns, rows } = size;
        let foot: Vec<StyledLine> = foot.iter().flat_map(|line| line.fold(columns)).collect();
        self.room = rows.saturating_sub(foot.len() + 2).max(1);
        self.n_lines = body.len();
        self.above = self.above.min(self.n_lines.saturating_sub(self.room));
        let shown = &body[self.above..(self.above + self.room).min(self.n_lines)];
        let mut lines: Vec<StyledLine> = head.fold(columns).into_iter().take(1).collect();
        lines.extend(shown.iter().cloned());
        lines.resize(1 + self.room, StyledLine::new());
        lines.push(self.rule(columns, theme));
        lines.extend(foot);
        lines.truncate(rows);
        lines
    }

    /// What parts the body from the keys, and says whether there is more.
    fn rule(&self, columns: usize, theme: &Theme) -> StyledLine {
        let below = self.n_lines.saturating_sub(self.above + self.room);
        let more = match (self.above, below) {
            (0, 0) => String::new(),
            (0, n) => format!(" {n} lines more below "),
            (n, 0) => format!(" {n} lines more above "),
            (above, below) => format!(" {above} lines above, {below} below "),
        };
        let line = theme.pick("─", "-").repeat(columns.saturating_sub(more.len() + 2));
        StyledLine::of(Style::Dim, format!("{line}{more}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn a_body_scrolls_within_its_ends() {
        let mut scroll = Scroll::default();
        let body: Vec<StyledLine> = (1..=10).map(|n| StyledLine::from(n.to_string())).collect();
        let draw = |scroll: &mut Scroll| -> Vec<String> {
            let size = Size { columns: 40, rows: 6 };
            let lines = scroll.draw(&"head".into(), &body, &["keys".into()], size, &Theme::plain());
            lines.iter().map(plain::line).collect()
        };
        let lines = draw(&mut scroll);
        assert_eq!(lines.len(), 6);
        assert_eq!(lines[..4], ["head", "1", "2", "3"]);
        assert!(lines[4].ends_with(" 7 lines more below "), "{}", lines[4]);
        scroll.down(100);
        assert_eq!(draw(&mut scroll)[1..4], ["8", "9", "10"]);
        scroll.up(scroll.page());
        assert_eq!(draw(&mut scroll)[1], "6");
        scroll.to(99);
        assert_eq!(draw(&mut scroll)[1], "8");
    }
}
