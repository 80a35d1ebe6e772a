//! Plain values that every layer speaks: addresses, registers, steps, faults, programs, the memory map.
//!
//! Nothing here does I/O, holds an engine, or prints. A type belongs here when two layers above exchange it.

pub mod addr;
pub mod block;
pub mod divergence;
pub mod expr;
pub mod fault;
pub mod frame;
pub mod memory_map;
pub mod program;
pub mod register;
pub mod run;
pub mod runtime;
pub mod source_map;
pub mod step;
pub mod symbol_table;
