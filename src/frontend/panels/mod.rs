//! Panels: each draws one aspect of a scene (registers, stack, frames, heap, memory, source, regions, owners) as styled lines.
//!
//! Replies call them for commands such as `regs`, and after each step for those that `show` keeps; reports and fault illustrations
//! call them too. A panel takes a [`Scene`](super::theme::Scene) and what to mark in it: `changed` is the step whose effects are
//! marked, usually the one just taken, and a [`Highlight`] the bytes that a report is about.
//!
//! Every line fits the theme's width, long tables and blocks are folded in the middle with a count of what is left out, and no panel
//! moves the machine.

mod frames;
mod heap;
mod listing;
mod memory;
mod owners;
mod regions;
mod registers;
mod stack;

pub use frames::{frames, size as frame_size};
pub use heap::{block, block_highlighted, heap};
pub use listing::{instruction, listing, next_instruction};
pub use memory::{memory, value};
pub use owners::owners;
pub use regions::regions;
pub(crate) use registers::lanes;
pub use registers::registers;
pub use stack::{highlighted as stack_highlighted, stack, with_guesses as stack_with_guesses};

use super::text::{Style, StyledLine};
use super::theme::Theme;
use crate::model::addr::Address;

/// Bytes that a report is about, marked in the drawing of what they lie in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Highlight {
    pub address: Address,
    /// In bytes.
    pub size: u64,
    /// Short enough to stand beside the bytes: `reads 8 bytes`.
    pub label: String,
}

impl Highlight {
    /// The last of the bytes.
    fn last(&self) -> Address {
        self.address.plus(self.size.max(1) - 1)
    }

    fn overlaps(&self, address: Address, length: u64) -> bool {
        self.address < address.plus(length) && address < self.address.plus(self.size)
    }
}

/// The two columns in front of a line: whether the step changed what it shows, or a report is about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gutter {
    Changed,
    Highlighted,
    Same,
}

impl Gutter {
    fn when(changed: bool) -> Gutter {
        if changed { Gutter::Changed } else { Gutter::Same }
    }

    /// The style of a value that may have changed.
    fn style(self) -> Style {
        match self {
            Gutter::Changed | Gutter::Highlighted => Style::Changed,
            Gutter::Same => Style::Plain,
        }
    }
}

/// A line that begins with its gutter.
fn gutter(theme: &Theme, gutter: Gutter) -> StyledLine {
    match gutter {
        Gutter::Changed => StyledLine::of(Style::Changed, theme.pick("● ", "* ")),
        Gutter::Highlighted => StyledLine::of(Style::Error, theme.pick("▸ ", "> ")),
        Gutter::Same => StyledLine::from("  "),
    }
}
