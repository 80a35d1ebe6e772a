//! Panels: each draws one aspect of a scene as text that ends in a line end. They fit the theme's width.
//!
//! `changed` is the step whose effects are marked, usually the one just taken. A panel never asks the machine to move.

mod frames;
mod heap;
mod listing;
mod memory;
mod regions;
mod registers;
mod stack;

pub use frames::{frames, size as frame_size};
pub use heap::{block, heap};
pub use listing::{instruction, listing, next_instruction};
pub use memory::{memory, value};
pub use regions::regions;
pub(crate) use registers::lanes;
pub use registers::registers;
pub use stack::stack;

use super::row::Row;
use super::theme::{Ink, Theme};

/// The mark in front of what the step changed, or as much space.
fn mark(row: Row, theme: &Theme, changed: Mark) -> Row {
    match changed {
        Mark::Changed => row.ink(Ink::Changed, theme.pick("● ", "* ")),
        Mark::Same => row.plain("  "),
    }
}

/// Whether the step changed what a line shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Changed,
    Same,
}

impl Mark {
    fn when(changed: bool) -> Mark {
        if changed { Mark::Changed } else { Mark::Same }
    }

    /// The colour of a value that may have changed.
    fn ink(self) -> Ink {
        match self {
            Mark::Changed => Ink::Changed,
            Mark::Same => Ink::Plain,
        }
    }
}
