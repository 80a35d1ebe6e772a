//! The record of a run: a byte log of what each step changed, as deltas that serve undo and redo, with checkpoints.
//!
//! `encode` and `decode` are the compact format of an instruction, `host_call` and `contents` that of a call the host served, `kinds`
//! tells the formats apart, `history` is the log with its restart points and the table of wide records, `apply` undoes and redoes.
//! `recording` ties the log to the state and the checkpoints, `segments` divides it as it grows, `seek` goes to a position of it.
//!
//! `exec` appends, `query` scans, the machine undoes and redoes. The promise: undoing or redoing a record gives the state bit for bit, and a
//! decoded record gives the Step that was executed.
//!
//! Uses `memory`, `state`, `cpu` (the shape of a record depends on the decoded instruction), `check`, `host` and `checkpoint`.

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
