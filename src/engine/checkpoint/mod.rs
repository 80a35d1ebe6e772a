//! Checkpoints: how a position of a run is reached without going through every step before it.
//!
//! A run is divided into segments. Each has the state difference between its two ends ([`delta`]) and a summary of what its steps did
//! ([`summary`]); all stand in one list ([`list`]), whether their steps are in the log or have to be executed again. [`open_segment`] is
//! the one that has not ended.
//!
//! Nothing here executes, searches or reads the log: callers pass positions, deltas and summaries.

pub(crate) mod delta;
pub(crate) mod list;
pub(crate) mod open_segment;
pub(crate) mod summary;
