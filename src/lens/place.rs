//! What a value points at: [`classify`] is the one place where this is decided, for every panel, delta and report.
//!
//! The answer is facts. It is a guess in one respect only: a number that happens to lie in mapped memory is taken for a
//! pointer, which with addresses like these is right nearly always.

use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;

/// Where a value points.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// Inside a heap block, or just behind its end (`offset` equals its size).
    Heap { block: BlockId, offset: u64, live: bool },
    /// In the heap, but in no block.
    HeapGap,
    /// On the stack. `function` is the frame's, `frame` its number from the outermost (0); both are `None` above the first
    /// frame. `below` counts from rsp: negative for popped bytes.
    Stack { frame: Option<usize>, function: Option<String>, from_rsp: i64 },
    /// In the program's instructions.
    Code { symbol: String, offset: u64 },
    /// In its constants, with the text that stands there if it is text.
    Rodata { symbol: Option<(String, u64)>, text: Option<String> },
    /// In its variables.
    Data { symbol: Option<(String, u64)> },
    /// The entry point of a function that the host serves, or of an external one.
    Runtime { name: String },
    /// In mapped memory that has no better name: `argv`, the thread block, code before any label.
    Region(RegionKind),
    /// Nowhere: a plain number.
    Number,
}

/// Decides what `value` points at.
#[must_use]
pub fn classify(program: &Program, machine: &Machine, value: u64) -> Place {
    let _ = (program, machine, Address(value));
    unimplemented!()
}
