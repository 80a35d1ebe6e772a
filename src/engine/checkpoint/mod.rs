//! Checkpoints: the record in segments, state deltas between their ends, and re-execution of segments that are not in the record.
//!
//! `delta` takes, applies and joins state deltas; `segments` splits the record and evicts what outgrows the budget; `list` seeks over many
//! deltas at once; `reexecution` is what a machine without history keeps to go back.
//!
//! The executors open and close segments, `query` skips segments by their write sets, the machine seeks. Promises that a seek over a delta
//! gives the same state, bit for bit, as undo and redo of every step.
//!
//! Uses `memory`, `heap`, `state`, `cpu` and `record`.

pub(crate) mod delta;
pub(crate) mod list;
pub(crate) mod reexecution;
pub(crate) mod segments;
