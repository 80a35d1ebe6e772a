//! Queries: finding a step of a run by what it executes, writes or changes, or by an expression that becomes true.
//!
//! A [`filter`] says which steps count. A search ([`search`], [`predicate`]) passes over the segments whose summary rules them out
//! ([`segments`]) and looks through the others in the log by a scan ([`scan`]), which follows the registers and no more of memory than the
//! filter needs ([`overlay`]). The state stays where it is, and nothing is executed: what is not in the log is the machine's to bring there.

pub(crate) mod filter;
pub(crate) mod overlay;
pub(crate) mod predicate;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod segments;
pub(crate) mod stop_conditions;
pub(crate) mod writers;
