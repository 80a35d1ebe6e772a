//! The record of a run: the log of its steps, and the checkpoints between which it lies.
//!
//! Steps are encoded into the log as they are taken and applied or undone from there ([`apply`]); the log is divided into segments as it grows
//! ([`segments`]), over which a distant position is reached ([`seek`]). Nothing here executes or searches.

pub(crate) mod apply;
pub(crate) mod contents;
pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod history;
pub(crate) mod host_call;
pub(crate) mod kinds;
pub(crate) mod recording;
pub(crate) mod seek;
pub(crate) mod segments;
