//! The block executor: basic blocks summarised once by symbolic execution, checked as a whole at each entry, executed without a record.
//!
//! A summary expresses a block's addresses, stores and exit values as sums of the registers at entry (`summarise`, `summary`,
//! `symbolic`). Entering a block (`enter`, `enter_stack_path`) makes the checks that `exec` would make one by one, updates definedness and
//! call stack ahead of time, and runs it at the emulator's speed. What cannot be summarised or fails a check is left to `exec`, so
//! faults, warnings and states are the same. On top: host calls between blocks, and without any hook loops and recursive functions
//! (`hot_loop`).
//!
//! The machine runs it when no history is asked for (fast mode). It keeps the state exactly as `exec` would; every so many steps it leaves
//! a checkpoint, from which `reexecute` goes back.
//!
//! Uses `memory`, `heap`, `state`, `cpu`, `check`, `host`, `record` and `exec` (carrying out host calls).

mod access_set;
mod enter;
mod enter_stack_path;
mod executor;
mod frame_memory;
mod host_calls;
mod hot_loop;
mod operation;
mod passes;
mod pending;
mod repeat;
mod run;
mod stack_path;
mod summarise;
mod summary;
mod summary_cache;
mod symbolic;
mod transfers;

pub(super) use executor::{BlockExecutor, may_begin};

#[cfg(test)]
mod tests;
