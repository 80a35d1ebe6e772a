//! engine::check
//!

pub(crate) mod abi;
pub(crate) mod access;
pub(crate) mod ret;
