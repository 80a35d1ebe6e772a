//! Rust guesses: what kind of value stands where, judged from what the machine was seen to do, never from names alone.
//!
//! A [`Observations`] is fed Steps in order and keeps what it saw. A [`TypeGuess`] follows from what was seen before a position and from
//! memory at that position, so going back needs no undo. Every guess says that it is one, and on which steps it rests.

mod block_observations;
mod guess;
mod inventory;
mod live_values;
mod memory_patterns;
mod moves;
mod observations;
mod owners;
mod pointer_observation;
mod rules;

pub use guess::{
    Certainty, Evidence, EvidenceKind, Mutability, Pointee, RustKind, TextLocation, TypeGuess, ValueLocation,
};
pub use inventory::{ObservedValue, values_seen};
pub use live_values::{guess_at, guesses_at};
pub use moves::{OwnershipMove, moves};
pub use observations::Observations;
pub use owners::{BlockPointer, BlockPointers, PointerRole, owners};
