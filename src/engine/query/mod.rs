//! Searches of the past: which step executed, wrote or changed something, and when an expression became true.
//!
//! A [`filter`] says which steps match. A search ([`search`], [`predicate`]) skips the segments whose summary rules them out
//! ([`segments`]) and looks through the others in the log by a scan ([`scan`]), which tracks the registers and no more of memory than the
//! filter needs ([`overlay`]). [`stop_conditions`] is what stops a run, [`writers`] what faults ask about the past.
//!
//! Promises that the position is what it was before the query. Nothing is executed here: what is not in the log is the machine's to bring
//! there.
//!
//! Uses `memory`, `state`, `cpu`, `record` and `checkpoint`.

pub(crate) mod filter;
pub(crate) mod overlay;
pub(crate) mod predicate;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod segments;
pub(crate) mod stop_conditions;
pub(crate) mod writers;

#[cfg(test)]
mod tests;
