//! The line of keys at the foot of the screen: as many as there is room for, those that help and leave kept longest.
//!
//! A function of the width and of whether something is being typed.

use crate::frontend::text::{Style, StyledLine, width};
use crate::frontend::theme::Theme;

/// Keys in the order in which they are shown; how early each gives way, 0 for never.
const KEYS: [(&str, &str, u8); 13] = [
    ("s", "step", 0),
    ("n", "next", 2),
    ("f", "out", 5),
    ("c", "run", 1),
    ("SNFC", "back", 3),
    ("←→", "time", 4),
    ("g", "go to", 10),
    ("b", "break", 6),
    ("Tab", "pane", 8),
    ("z", "zoom", 9),
    (":", "type", 7),
    ("?", "help", 0),
    ("q", "quit", 0),
];

const TYPING_KEYS: [(&str, &str, u8); 5] = [
    ("Enter", "run", 0),
    ("Tab", "complete", 2),
    ("Up", "history", 3),
    ("Esc", "back to the keys", 0),
    ("F1", "help", 1),
];

/// The line, in so many columns.
pub(super) fn keys(columns: usize, is_typing: bool, theme: &Theme) -> StyledLine {
    let mut keys = if is_typing { TYPING_KEYS.to_vec() } else { KEYS.to_vec() };
    let gap = if columns >= 100 { 2 } else { 1 };
    while keys.iter().map(|(key, what, _)| gap + width(key) + 1 + width(what)).sum::<usize>() > columns {
        let Some((first, _)) = keys.iter().enumerate().max_by_key(|(_, (.., order))| *order) else { break };
        keys.remove(first);
    }
    let mut line = StyledLine::new();
    for (key, what, _) in keys {
        let key = if key == "←→" { theme.pick("←→", "<>") } else { key };
        let before = if line.width() == 0 { 1 } else { gap };
        line = line.plain(" ".repeat(before));
        line = line.styled(Style::Heading, key).styled(Style::Dim, format!(" {what}"));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn help_and_leave_are_said_at_any_width() {
        for columns in 24..220 {
            let line = plain::line(&keys(columns, false, &Theme::plain()));
            assert!(width(&line) <= columns, "{columns}: {line}");
            assert!(line.contains("? help") && line.ends_with("q quit"), "{columns}: {line}");
        }
        assert!(plain::line(&keys(120, false, &Theme::plain())).contains("g go to"));
    }
}
