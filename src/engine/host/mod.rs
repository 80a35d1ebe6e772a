//! Calls that the host serves: what one will do is decided here, before anything is changed.
//!
//! `plan` reads the arguments and the state and gives a plan, or the fault of the call; `undefined` names the fault of calling what the
//! program does not define. Executors carry plans out (`exec::host_functions`, `record::host_call`, `block::host_calls`), each with its own
//! form of record. Uses `check`, `cpu`, `state`, `heap`, and nothing that records.

pub(crate) mod plan;
pub(crate) mod undefined;
