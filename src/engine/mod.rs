//! Program → Steps: the machine, and everything it is made of.
//!
//! [`machine::Machine`] is the way in, with the values of [`error`], [`tuning`] and [`exec::injected`]. Its parts stand beside it, a type a file:
//! `reexecute` (any position of the run), `processor` (execution), `execute` (a run), `ending`, `typed_areas`. So do its methods by topic:
//! loading, start-up, editing, inspecting, finding, injecting, ends of a run, re-entry. The layers, lowest first, each of which may use those
//! before it:
//!
//! - `memory` primitives → `heap` → `state`: what a step can change. They know no CPU, take facts and return events or a fault.
//! - `cpu`: the emulator and the decode cache. `unicorn` is the only file that names the emulator.
//! - `check`, `host` (plans of calls): whether an instruction or a call is valid, and what a call will do; nothing is changed there.
//! - `checkpoint` → `record` → `query`: state deltas and the list of segments, the log of changes with the state at a position, searches
//!   over both.
//! - `exec` → `block`: the two executors, one instruction or one basic block at a time.

pub use cpu::unicorn::version as engine_version;

mod baseline;
mod block;
pub(crate) mod check;
pub(crate) mod checkpoint;
pub(crate) mod cpu;
mod edit;
mod ending;
pub mod error;
mod events;
pub mod exec;
mod execute;
mod exit;
mod find;
pub mod frames;
mod heap;
pub(crate) mod host;
pub mod inject;
mod inspect;
mod leak;
mod leb128;
pub mod limits;
mod load;
pub mod machine;
mod memory;
mod process_stack;
mod processor;
pub(crate) mod query;
pub(crate) mod record;
mod reentry;
mod reexecute;
mod start_up;
mod state;
pub mod thread_view;
pub mod tuning;
mod typed_areas;
mod who_wrote;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod segment_tests;
#[cfg(test)]
mod tests;
