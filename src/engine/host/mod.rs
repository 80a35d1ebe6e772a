//! Calls that the host serves: what one will do is decided here, before anything is changed.
//!
//! `ranges` checks the memory that the arguments name, by the function's row in [`crate::model::runtime`]; `plan` reads the arguments and
//! the state and gives a plan, or the fault of the call; `direct` does what only moves ordinary bytes, without a plan; `undefined` names the fault of calling what the program does not define. Executors
//! carry plans out (`exec::host_functions`, `record::host_call`, `block::host_calls`), each with its own form of record. Uses `check`, `cpu`,
//! `state`, `heap`, and nothing that records.

pub(crate) mod direct;
pub(crate) mod plan;
pub(crate) mod ranges;
pub(crate) mod undefined;

#[cfg(test)]
mod tests;
