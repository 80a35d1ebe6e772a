//! Dynamic type inference: which Rust type a pointer-sized value has, from the accesses in a recorded run (which widths were accessed
//! through it, counts that changed, headers, vtables), never from symbol names. As REWARDS (2010) and Howard (2011) do for C.
//!
//! [`Observations`] records facts from Steps (`observations`, with the data types in `block_observations` and
//! `pointer_observation`; `memory_patterns` recognises vtables, text and headers). `rules` turns the observations of
//! one pointer into a [`TypeGuess`]. On top: `live_values` (registers and stack now), `inventory` (all values of a
//! run), `owners` (who points at each block), `moves` (ownership transfers). Vocabulary is in `guess`.
//!
//! A guess depends only on observations before a position and on memory there, so stepping back needs no undo.

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
    Certainty, Evidence, EvidenceKind, FirstWord, GuessedPointee, Mutability, RustKind, TextLocation, TypeGuess,
};
pub use inventory::{ObservedValue, values_seen};
pub use live_values::{guess_at, guesses_at};
pub use moves::{OwnershipMove, moves};
pub use observations::Observations;
pub use owners::{BlockPointer, BlockPointers, PointerRole, owners};
