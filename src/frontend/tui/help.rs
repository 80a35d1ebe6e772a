//! The page over the screen that lists its keys and what its marks and colours mean.
//!
//! From the table of keys; no key is named twice.

use super::keys::HELP;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;

/// Columns of the page.
pub(super) const WIDTH: usize = 74;

/// The page.
pub(super) fn page(theme: &Theme) -> StyledText {
    let key = |(keys, what): &(&str, &str)| StyledLine::new().left(Style::Heading, *keys, 15).plain(*what);
    let mut text: StyledText = HELP.iter().map(key).collect();
    text += StyledLine::new();
    text += StyledLine::new()
        .left(Style::Heading, "Marks", 15)
        .styled(Style::Changed, theme.pick("●", "*"))
        .plain(" changed  ")
        .styled(Style::Changed, theme.pick("▶", ">"))
        .plain(" comes next  ")
        .styled(Style::Changed, theme.pick("▷", "~"))
        .plain(" waits for a call  ")
        .styled(Style::Success, theme.pick("▎", "|"))
        .plain("executed");
    text += StyledLine::new()
        .left(Style::Heading, "", 15)
        .styled(Style::Error, theme.pick("●", "*"))
        .plain(" breakpoint, in the margin  ")
        .styled(Style::Dim, "dim")
        .plain(" dead, freed or moved from");
    text += StyledLine::new()
        .left(Style::Heading, "Pointers", 15)
        .styled(Style::Heap, theme.pick("→ #2", "-> #2"))
        .plain(" owns or points  ")
        .styled(Style::Heap, theme.pick("⇢ #2", "~> #2"))
        .plain(" borrows  ")
        .styled(Style::Error, theme.pick("✗ #2", "X #2"))
        .plain(" dangles");
    text += StyledLine::new()
        .left(Style::Heading, "Colours", 15)
        .styled(Style::Stack, "stack")
        .plain("  ")
        .styled(Style::Heap, "heap")
        .plain("  ")
        .styled(Style::Data, "constants and statics")
        .plain("  ")
        .styled(Style::Code, "code");
    text += StyledLine::new()
        .left(Style::Heading, "Time", 15)
        .plain("a allocated  f freed  o output  X fault; above it, how deep calls go");
    text
}
