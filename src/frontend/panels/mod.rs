//! Panels: each draws one aspect of a scene as text that ends in a line end. They fit the theme's width.
//!
//! `changed` is the step whose effects are marked, usually the one just taken. A panel never asks the machine to move.

mod frames;
mod heap;
mod listing;
mod memory;
mod owners;
mod regions;
mod registers;
mod stack;

pub use frames::{frames, size as frame_size};
pub use heap::{block, block_with, heap};
pub use listing::{instruction, listing, next_instruction};
pub use memory::{memory, value};
pub use owners::owners;
pub use regions::regions;
pub(crate) use registers::lanes;
pub use registers::registers;
pub use stack::{stack, stack_with, with_guesses as stack_with_guesses};

use super::row::Row;
use super::theme::{Ink, Theme};
use crate::model::addr::Address;

/// Bytes that a report is about, and what about them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    pub address: Address,
    /// In bytes.
    pub size: u64,
    /// A few words: `read 8 bytes`.
    pub label: String,
}

impl Spot {
    fn overlaps(&self, address: Address, length: u64) -> bool {
        self.address < address.plus(length) && address < self.address.plus(self.size)
    }
}

/// The mark in front of what the step changed, or as much space.
fn mark(row: Row, theme: &Theme, changed: Mark) -> Row {
    match changed {
        Mark::Changed => row.ink(Ink::Changed, theme.pick("● ", "* ")),
        Mark::Spot => row.ink(Ink::Fault, theme.pick("▸ ", "> ")),
        Mark::Same => row.plain("  "),
    }
}

/// Whether the step changed what a line shows, or a report is about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Changed,
    Spot,
    Same,
}

impl Mark {
    fn when(changed: bool) -> Mark {
        if changed { Mark::Changed } else { Mark::Same }
    }

    /// The colour of a value that may have changed.
    fn ink(self) -> Ink {
        match self {
            Mark::Changed | Mark::Spot => Ink::Changed,
            Mark::Same => Ink::Plain,
        }
    }
}
