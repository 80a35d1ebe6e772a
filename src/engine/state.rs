//! Everything that a step can change, in one place.
//!
//! Registers, memory, heap, calls and output of one moment; how they came to be is the record's.

use super::frames::Frames;
use super::heap::Heap;
use super::memory::Memory;
use super::shadow::{RegisterShadow, StackShadow};
use crate::model::register::Registers;

/// Which checks are made before an instruction runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checks {
    All,
    /// Only whether memory is there and may be used so.
    MemoryOnly,
}

/// The machine's state at one position.
pub struct State {
    pub registers: Registers,
    pub memory: Memory,
    pub heap: Heap,
    pub stack: StackShadow,
    pub register_shadow: RegisterShadow,
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
    /// Chosen before the run.
    pub checks: Checks,
    /// A `ret` at this stack pointer was found to be meant as a jump. Set just before it runs, no part of the state.
    pub return_as_jump: Option<u64>,
    /// The base of `fs`; never changes.
    pub fs_base: u64,
}

impl State {
    /// One bit a byte, the lowest for `address`, set where nobody has written the byte since it was allocated or since the
    /// call that it belonged to ended. At most 16 bytes, all in one region; other regions are written from the start.
    #[must_use]
    #[inline]
    pub fn unwritten(&self, address: u64, length: u64) -> u16 {
        if self.stack.written.covers(address) {
            self.stack.written.missing(address, length)
        } else if self.heap.written.covers(address) {
            self.heap.written.missing(address, length)
        } else {
            0
        }
    }

    /// Whether it is remembered of this address who wrote there.
    #[must_use]
    pub fn is_marked(&self, address: u64) -> bool {
        self.stack.written.covers(address) || self.heap.written.covers(address)
    }

    /// Flips written-marks; applied twice it is nothing.
    #[inline]
    pub fn toggle_written(&mut self, address: u64, mask: u16) {
        if self.stack.written.covers(address) {
            self.stack.written.toggle(address, mask);
        } else if self.heap.written.covers(address) {
            self.heap.written.toggle(address, mask);
        }
    }
}
