//! The vocabulary of all layers, as plain values: addresses, registers, programs, blocks, frames, steps, faults, and
//! what is asked of a run.
//!
//! `addr`, `register`, `memory_map` and `location` describe machine state; `program` and `runtime` what is loaded;
//! `step`, `frame`, `block` and `fault` what happened; `run` and `expr` requests to the engine. Used by every other
//! layer and using none.
//!
//! Fields are public; there is no I/O, no engine and no printing here. A type belongs here if two layers exchange it.

pub mod addr;
pub mod block;
pub mod debug;
pub mod divergence;
pub mod expr;
pub mod fault;
pub mod frame;
pub mod limit;
pub mod location;
pub mod memory_map;
pub mod process;
pub mod program;
pub mod register;
pub mod run;
pub mod runtime;
pub mod source_map;
pub(crate) mod split_mix;
pub mod step;
pub mod symbol_table;
pub mod thread;
pub mod warning;
