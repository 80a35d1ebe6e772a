//! Searches of the past: which step executed, wrote or changed something, and when an expression became true.
//!
//! `search` goes over the segments that may hold the answer, `scan` decodes their records following registers (and memory on demand, in
//! `overlay`), `filter` says what a search is about, `predicate` evaluates expressions, `find` and `events` are the machine's methods.
//!
//! Promises that the machine stands where it stood before the query. Nothing is executed here: segments outside the record are
//! re-executed by the machine.
//!
//! Uses `memory`, `state`, `cpu`, `record` and `checkpoint`.

pub(crate) mod events;
pub(crate) mod filter;
pub(crate) mod find;
pub(crate) mod overlay;
pub(crate) mod predicate;
pub(crate) mod scan;
pub(crate) mod search;
