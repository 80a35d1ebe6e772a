//! What panels mark: in front of a line what the step changed, and in a drawing the bytes that a report is about.
//!
//! A mark is a character as well as a style, so that it can be seen without colour.

use crate::frontend::text::{Style, StyledLine};
use crate::frontend::theme::Theme;
use crate::model::addr::Address;

/// Bytes that a report is about, marked in the drawing of what they lie in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Highlight {
    /// The first byte.
    pub address: Address,
    /// In bytes.
    pub size: u64,
    /// Short enough to stand beside the bytes: `reads 8 bytes`.
    pub label: String,
}

impl Highlight {
    /// The last of the bytes.
    pub(super) fn last(&self) -> Address {
        self.address.plus(self.size.max(1) - 1)
    }

    pub(super) fn overlaps(&self, address: Address, length: u64) -> bool {
        self.address < address.plus(length) && address < self.address.plus(self.size)
    }
}

/// The two columns in front of a line: whether the step changed what it shows, or a report is about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Gutter {
    Changed,
    Highlighted,
    Same,
}

impl Gutter {
    pub(super) fn when(changed: bool) -> Gutter {
        if changed { Gutter::Changed } else { Gutter::Same }
    }

    /// The style of a value that may have changed.
    pub(super) fn style(self) -> Style {
        match self {
            Gutter::Changed | Gutter::Highlighted => Style::Changed,
            Gutter::Same => Style::Plain,
        }
    }
}

/// A line that begins with its gutter.
pub(super) fn gutter(theme: &Theme, gutter: Gutter) -> StyledLine {
    match gutter {
        Gutter::Changed => StyledLine::of(Style::Changed, theme.pick("● ", "* ")),
        Gutter::Highlighted => StyledLine::of(Style::Error, theme.pick("▸ ", "> ")),
        Gutter::Same => StyledLine::from("  "),
    }
}
