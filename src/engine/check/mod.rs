//! Checks before execution: memory accesses, divisions, control flow and returns as faults; breaches of the calling convention as warnings.
//!
//! The exact rules stand here once: they find the fault or the warning. Each executor first asks a cheap, conservative question whose "yes"
//! means that there is nothing to report. For one access or return that question is here too (`is_ordinary`, `is_in_order`). Where it is
//! asked of many at once it is a form of the same rule elsewhere, which must never accept what the exact rule reports: `exec::fast_path`
//! (calls, returns), `block::enter` and `block::enter_stack_path` (calls), `block::stack_path` (the stack), `block::summarise` (red zone),
//! and in hot loops `block::hot_loop::{pages, shadow}` (bytes of a page) and `block::hot_loop::{frame_state, graph}` (frames, calls,
//! returns).
//!
//! Promises that nothing is changed, and that an instruction which passes cannot make the emulator raise an exception.
//!
//! Uses `memory`, `state` (with its heap) and `cpu` (decoded instructions).

pub(crate) mod abi;
pub(crate) mod access;
pub(crate) mod ret;
