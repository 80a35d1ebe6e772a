//! The recording executor ("the recorder"): checks, executes and records one instruction at a time.
//!
//! `executor` is called by the emulator's hook before each instruction: it completes the record of the last one, checks this one, notes the
//! old values of what it will overwrite, and resumes or stops the run. `fast_path` does the same for ordinary instructions without detours,
//! `definedness` propagates V bits, `goal` says where a run ends, `interpret` runs what the emulator cannot, `host_functions`, `host_step`
//! and `syscalls` act for the guest, `injected` takes results from a trace.
//!
//! The machine runs it. Promises that an instruction that was stopped has changed nothing, and that every executed one can be undone.
//!
//! Uses `state`, `cpu`, `check`, `host`, `record` and `query` (stop conditions, searching ahead in the log).

pub(crate) mod definedness;
pub(crate) mod executor;
pub(crate) mod fast_path;
pub(crate) mod goal;
pub(crate) mod host_functions;
pub(crate) mod host_step;
pub mod injected;
pub(crate) mod interpret;
pub(crate) mod syscalls;

#[cfg(test)]
mod tests;
