//! engine::checkpoint
//!

pub(crate) mod delta;
pub(crate) mod list;
pub(crate) mod reexecution;
pub(crate) mod segments;
