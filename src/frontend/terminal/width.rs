//! How wide text is laid out on this terminal. The only file that names `terminal_size`.
//!
//! Asked anew before each answer, because a window can be resized at any time.

use crate::frontend::theme::Theme;

/// The columns of the terminal, within what panels need and what can be read as a line.
#[must_use]
pub fn text_width() -> usize {
    let (narrowest, widest) = (40, 120);
    let columns = terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    columns.map_or(Theme::plain().width, |columns| columns.clamp(narrowest, widest))
}
