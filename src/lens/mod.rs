//! Bytes → meaning: what a value points at, and what the bytes there say.
//!
//! Lenses look, they never change the machine and never print. How a finding is worded and coloured is the faces' business.

pub mod infer;
pub mod pointer_target;
pub mod text;
pub mod types;
pub mod view;
