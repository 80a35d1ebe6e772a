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
mod limits;
mod listing;
mod marks;
mod memory;
mod owners;
mod regions;
mod registers;
mod runtime;
mod stack;

pub use frames::{calls, frames, size as frame_size};
pub use heap::{block, block_highlighted, heap, heap_with_libraries};
pub use limits::limits;
pub use listing::{code_of_line, instruction, lines, listing, next_instruction};
pub use marks::Highlight;
pub use memory::{memory, value};
pub use owners::owners;
pub use regions::regions;
pub use registers::{arguments, registers, vectors};
pub(crate) use registers::{lanes, lanes_and_numbers};
pub use runtime::runtime;
pub use stack::{frame_words, highlighted as stack_highlighted, stack, with_guesses as stack_with_guesses};
