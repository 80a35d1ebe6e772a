//! engine::query
//!

pub(crate) mod events;
pub(crate) mod filter;
pub(crate) mod find;
pub(crate) mod overlay;
pub(crate) mod predicate;
pub(crate) mod scan;
pub(crate) mod search;
