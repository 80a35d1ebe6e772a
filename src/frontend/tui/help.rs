//! The page over the screen that lists its keys and what its marks and colours mean.
//!
//! From the table of keys; no key is named twice.

use super::keys::HELP;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;

/// Columns of the page.
pub(super) const WIDTH: usize = 74;
/// Columns of the keys.
const KEYS: usize = 15;

/// The page, in so many columns: what a key does goes on below itself where it is longer.
pub(super) fn page(theme: &Theme, columns: usize) -> StyledText {
    let keys = HELP.iter().map(|(keys, what)| (*keys, StyledLine::from(*what)));
    let mut text = StyledText::new();
    for (key, what) in keys.chain([("", StyledLine::new())]).chain(legend(theme)) {
        for (nth, line) in what.wrap(columns.saturating_sub(KEYS)).lines().iter().enumerate() {
            let key = if nth == 0 { key } else { "" };
            text += StyledLine::new().left(Style::Heading, key, KEYS).append(line.clone());
        }
    }
    text
}

/// What marks, arrows, colours and the letters of the timeline mean.
fn legend(theme: &Theme) -> [(&'static str, StyledLine); 6] {
    let marks = StyledLine::of(Style::Changed, theme.pick("●", "*"))
        .plain(" changed  ")
        .styled(Style::Changed, theme.pick("▶", ">"))
        .plain(" comes next  ")
        .styled(Style::Changed, theme.pick("▷", "~"))
        .plain(" waits for a call  ")
        .styled(Style::Success, theme.pick("▎", "|"))
        .plain("executed");
    let more_marks = StyledLine::of(Style::Error, theme.pick("●", "*"))
        .plain(" breakpoint, in the margin  ")
        .styled(Style::Dim, "dim")
        .plain(" dead, freed or moved from");
    let pointers = StyledLine::of(Style::Heap, theme.pick("→ #2", "-> #2"))
        .plain(" owns or points  ")
        .styled(Style::Heap, theme.pick("⇢ #2", "~> #2"))
        .plain(" borrows  ")
        .styled(Style::Error, theme.pick("✗ #2", "X #2"))
        .plain(" dangles");
    let colours = StyledLine::of(Style::Stack, "stack")
        .plain("  ")
        .styled(Style::Heap, "heap")
        .plain("  ")
        .styled(Style::Data, "constants and statics")
        .plain("  ")
        .styled(Style::Code, "code");
    let events = StyledLine::from("a allocated  f freed  m moved  s shared  d dropped");
    let more_events = StyledLine::from("o output  X fault; above it, how deep calls go");
    [
        ("Marks", marks),
        ("", more_marks),
        ("Pointers", pointers),
        ("Colours", colours),
        ("Time", events),
        ("", more_events),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn nothing_of_it_is_cut_in_a_small_window() {
        let words = |columns: usize| {
            let text = plain::text(&page(&Theme::plain(), columns));
            assert!(text.lines().all(|line| crate::frontend::text::width(line) <= columns), "{columns}:\n{text}");
            text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(words(WIDTH), words(WIDTH * 2));
        assert_eq!(words(WIDTH), words(40));
    }
}
