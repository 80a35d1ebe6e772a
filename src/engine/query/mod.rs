//! engine::query
//!

pub(crate) mod filter;
pub(crate) mod overlay;
pub(crate) mod predicate;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod stop_conditions;
pub(crate) mod writers;
