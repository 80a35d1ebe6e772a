//! Checkpoints: how a position of a run is reached without going through every step before it.
//!
//! A run is divided into segments. Of each it is known by what the state differs between its two ends ([`delta`]), and in short what
//! its steps did ([`summary`]). The segments stand in one list ([`list`]), whether their steps are in the log or not.
//!
//! Nothing here executes, searches or reads the log: those who do are given positions, deltas and summaries.

pub(crate) mod delta;
pub(crate) mod list;
pub(crate) mod open_segment;
pub(crate) mod summary;
