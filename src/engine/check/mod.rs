//! Checks before execution: memory accesses, divisions, control flow and returns as faults; breaches of the calling convention as warnings.
//!
//! Each rule stands here once. Every executor asks it: `exec` for each instruction, `host` for the memory that a call touches, `block`
//! for a whole block's accesses. Each asks first the cheap, conservative question (`is_ordinary`, `is_in_order`: nothing to report), and
//! only if the answer is no the exact one, which finds the fault or the warning.
//!
//! Promises that nothing is changed, and that an instruction which passes cannot make the emulator raise an exception.
//!
//! Uses `memory`, `heap`, `state` and `cpu` (decoded instructions).

pub(crate) mod abi;
pub(crate) mod access;
pub(crate) mod ret;
