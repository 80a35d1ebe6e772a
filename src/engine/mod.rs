//! Program → Steps: the machine, its memory, heap, frames, runtime and history.
//!
//! [`machine::Machine`] is the only way in. Below it, `heap`, `frames` and `history` know no CPU: they take facts and
//! return events or a fault. `unicorn` is the only file that names the emulator.

mod baseline;
mod block;
pub(crate) mod check;
pub(crate) mod checkpoint;
pub(crate) mod cpu;
mod edit;
pub mod error;
pub mod exec;
mod exit;
mod heap;
pub(crate) mod host;
mod inject;
mod inspect;
mod load;
pub mod machine;
pub(crate) mod query;
pub(crate) mod record;
mod reentry;
mod reexecute;
mod state;

#[cfg(test)]
mod tests;
