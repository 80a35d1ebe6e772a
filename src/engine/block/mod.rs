//! BlockExecutor mode: whole blocks are checked before they run, and nothing is recorded.
//!
//! When a block is first met it is boiled down to what must be asked of it: the addresses that its instructions will use, as sums of what
//! the registers hold when it is entered. Each time it is entered those are computed and checked as the recording would check them one by one,
//! and what the block does to calls and to written-marks is done ahead. A block of which that cannot be told, or that does not pass, is left to
//! the recording, instruction by instruction: so a fault is found at the same instruction, and nothing is reported that is none.
//!
//! A block that follows itself is let go as often as its addresses, which move by constants or are gone through ahead, stay where they
//! pass; if it is known how it ends, in a copy that is written out several times over.
//!
//! A function that recurses and can have nothing said about it runs without a hook altogether.
//!
//! Every so many steps it keeps what differs from the last time, so that one can still go back: by executing again from there, under the
//! recording.
//!
//! It keeps the state exactly as the recording would, but for the registers, which are brought up to date when it stops.

mod access_set;
mod enter;
mod enter_stack_path;
mod executor;
mod host_calls;
mod list_walk;
mod loop_budget;
mod operation;
mod pending;
mod run;
mod stack_path;
mod summarise;
mod summary;
mod summary_cache;
mod symbolic;
mod transfers;
mod trusted;
mod unrolled;

pub use super::checkpoint::reexecution::Reexecution;
pub use executor::{BlockExecutor, may_begin};
