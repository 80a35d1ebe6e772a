//! Looking at the machine: registers, memory, calls, heap and output as they are at the position. Changes nothing.
//!
//! What a number means is decided above this layer; here are only the facts.

use super::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::frame::Frame;
use crate::model::memory_map::Region;
use crate::model::register::{Register, Registers};
use crate::x86;
use crate::x86::Disassembly;
use crate::x86::facts::{InsnFacts, MAX_LENGTH, facts};
use std::hash::{Hash, Hasher};

impl Machine {
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.exec.recording.state.registers
    }

    /// Every mapped region in address order.
    #[must_use]
    pub fn regions(&self) -> Vec<Region> {
        self.exec.recording.state.memory.regions()
    }

    /// Copies guest memory; `None` if any byte is unmapped.
    #[must_use]
    pub fn read(&self, address: Address, length: usize) -> Option<Vec<u8>> {
        self.exec.recording.state.memory.read(address.0, length)
    }

    /// A little-endian 64-bit word; `None` if any byte is unmapped.
    #[must_use]
    pub fn read_u64(&self, address: Address) -> Option<u64> {
        self.exec.recording.state.memory.read_number(address.0, 8)
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub fn frames(&self) -> Vec<Frame> {
        self.exec.recording.state.frames.in_progress()
    }

    /// Every block ever allocated, live or freed, by id.
    #[must_use]
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = Block> + DoubleEndedIterator {
        self.exec.recording.state.heap.blocks()
    }

    /// The block with this id.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<Block> {
        self.exec.recording.state.heap.block(id)
    }

    /// The block, live or freed, that `address` lies in; where freed bytes were handed out again, the newest.
    #[must_use]
    pub fn block_at(&self, address: Address) -> Option<Block> {
        self.exec.recording.state.heap.block_at(address)
    }

    /// Whether each byte of a heap range has been written since it was allocated.
    #[must_use]
    pub fn initialised(&self, address: Address, length: usize) -> Vec<bool> {
        let heap = &self.exec.recording.state.heap;
        (0..length as u64).map(|offset| heap.written.contains(address.plus(offset).0)).collect()
    }

    /// Whether every one of up to 16 bytes, all in one region, was written since it was allocated or, on the stack, since the call
    /// that it belonged to before ended. Other regions count as written from the start.
    #[must_use]
    pub fn is_written(&self, address: Address, length: u64) -> bool {
        self.exec.recording.state.undefined_bytes(address.0, length) == 0
    }

    /// The most heap bytes that were live at once up to here.
    #[must_use]
    pub fn peak_heap_bytes(&self) -> u64 {
        self.exec.recording.state.heap.marks().peak_bytes
    }

    /// Everything the guest printed up to here.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.exec.recording.state.printed[..self.exec.recording.state.n_printed]
    }

    /// The lowest stack pointer up to here.
    #[must_use]
    pub fn deepest_stack(&self) -> Address {
        Address(self.exec.recording.state.deepest)
    }

    /// How the instruction at an address reads: its bytes decoded; `None` where no instruction can be.
    #[must_use]
    pub fn disassemble(&self, address: Address) -> Option<Disassembly> {
        let bytes = self.exec.recording.state.memory.read_up_to(address.0, MAX_LENGTH);
        x86::disassemble(&bytes, address.0, &|_| None).filter(|_| !bytes.is_empty())
    }

    /// What the instruction at an address does; `None` where nothing is mapped.
    #[must_use]
    pub fn facts_at(&self, address: Address) -> Option<InsnFacts> {
        let bytes = self.exec.recording.state.memory.read_up_to(address.0, MAX_LENGTH);
        (!bytes.is_empty()).then(|| facts(&bytes, address.0))
    }

    /// A digest of everything that a step can change; equal for equal states.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let mut hasher = Folding::default();
        let state = &self.exec.recording.state;
        Register::all().for_each(|register| state.registers.get(register).hash(&mut hasher));
        for region in state.memory.regions() {
            state.memory.read(region.start.0, region.size as usize).hash(&mut hasher);
        }
        let heap = &state.heap;
        format!("{:?} {:?} {:?}", heap.blocks().collect::<Vec<_>>(), heap.marks(), heap.live_bytes()).hash(&mut hasher);
        heap.written.words().hash(&mut hasher);
        (state.stack.written.words(), &state.register_definedness).hash(&mut hasher);
        state.frames.in_progress().hash(&mut hasher);
        (self.output(), state.n_read, state.deepest).hash(&mut hasher);
        hasher.finish()
    }
}

/// The multiplication of FxHash: most of the time of tests that compare states is spent here.
#[derive(Default)]
struct Folding(u64);

impl Folding {
    fn add(&mut self, word: u64) {
        const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for Folding {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.add(u64::from_le_bytes(*word)));
        rest.iter().for_each(|byte| self.add(u64::from(*byte)));
    }

    fn write_u8(&mut self, number: u8) {
        self.add(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
