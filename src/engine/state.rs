//! Everything that a step can change, in one place.
//!
//! Registers, memory, heap, calls and output of one moment; how they came to be is the record's.

use super::frames::Frames;
use super::heap::Heap;
use super::memory::Memory;
use crate::model::register::Registers;

/// The machine's state at one position.
pub struct State {
    pub registers: Registers,
    pub memory: Memory,
    pub heap: Heap,
    pub frames: Frames,
    /// What the guest printed, including what lies ahead of the position.
    pub printed: Vec<u8>,
    /// How much of it was printed up to here.
    pub n_printed: usize,
    /// What the guest can read from file descriptor 0.
    pub input: Vec<u8>,
    /// How much of it was read up to here.
    pub n_read: usize,
    /// The lowest stack pointer up to here.
    pub deepest: u64,
    /// The base of `fs`; never changes.
    pub fs_base: u64,
}
