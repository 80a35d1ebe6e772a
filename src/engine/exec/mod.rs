//! The recording executor: checks, executes and records one instruction at a time.
//!
//! `executor` is called by the emulator's hook before each instruction: it completes the record of the last one, checks this one, notes the
//! old values of what it will overwrite, and resumes or stops the run. `fast_path` does the same for ordinary instructions without detours,
//! `definedness` propagates V bits, `goal` and `stop_conditions` say where a run ends, `injected` takes results from a trace.
//!
//! The machine runs it. Promises that an instruction that was stopped has changed nothing, and that every executed one can be undone.
//!
//! Uses `memory`, `heap`, `state`, `cpu`, `check`, `host`, `record`, `checkpoint` and `query` (compiled expressions).

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
