//! Rust guesses: what kind of value stands where, judged from what the machine was seen to do, never from names alone.
//!
//! A [`Story`] is fed Steps in order and keeps what it saw. A [`Guess`] follows from what was seen before a position and from
//! memory at that position, so going back needs no undo. Every guess says that it is one, and on which steps it rests.

mod block;
mod guess;
mod inventory;
mod moves;
mod observations;
mod owners;
mod pointer;
mod resolve;
mod scan;
mod shape;

pub use guess::{Access, Certainty, Evidence, Guess, Holder, Kind, Pointee, Sign, TextPlace};
pub use inventory::{Seen, values_seen};
pub use moves::{Move, moves};
pub use observations::Story;
pub use owners::{Owned, Pointer, Role, owners};
pub use scan::{guess_at, guesses_at};
