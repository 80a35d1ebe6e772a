//! Lenses: interpretation of guest memory as something that people recognise. Nothing here changes the machine or prints.
//!
//! `pointer_target` classifies what a value points at, and `text` recognises strings. `types` parses Rust types and computes their layouts
//! as rustc does; `view` reads memory as such a type. `infer` guesses the Rust type of a value from the accesses that were observed.
//! `variables` reads the variables of compiled programs by their debug information. `picture` is the drawing model. `races` finds data races
//! among the steps of a run, `user_call` the call of the user's code that led into a library. Called by the session (commands) and the front ends (panels, reports).
//!
//! Facts and guesses are kept apart: `view`, `variables` and `races` report facts, `infer` marks every answer as a guess with its certainty
//! and evidence. `pointer_target` and `text` go by an address or by bytes that look like text, which is a heuristic.

pub mod infer;
pub mod picture;
pub mod pointer_target;
pub mod races;
pub mod text;
pub mod types;
pub mod user_call;
pub mod variables;
pub mod view;
pub(crate) mod x87;
