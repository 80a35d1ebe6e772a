//! Inspection: registers, memory, calls, heap and output at the position, and a digest of the whole state. Changes nothing.
//!
//! Plain accessors that copy or borrow; what a number means is decided by the layers above. The digest (FxHash, not cryptographic) is what
//! tests compare states by; it must cover every field of `State` that a step can change (threads: of linked programs only). Cost of the
//! digest: linear in mapped memory.

use super::check::access;
use super::cpu::decode_cache::slot_of;
use super::frames::Frames;
use super::machine::Machine;
use super::thread_view::ThreadView;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::model::memory_map::{Protection, Region, RegionKind};
use crate::model::register::{Register, Registers};
use crate::x86;
use crate::x86::Disassembly;
use crate::x86::facts::{InsnFacts, MAX_LENGTH};
use std::hash::{Hash, Hasher};

impl Machine {
    /// The registers at the position.
    #[must_use]
    pub fn registers(&self) -> &Registers {
        &self.state().registers
    }

    /// Whether any byte of a register is undefined; false for registers that are not tracked.
    #[must_use]
    pub fn is_undefined(&self, register: Register) -> bool {
        let shadow = &self.state().register_definedness;
        slot_of(register).is_some_and(|slot| shadow.undefined_bytes(slot) != 0)
    }

    /// Every mapped region in address order.
    #[must_use]
    pub fn regions(&self) -> Vec<Region> {
        self.state().memory.regions()
    }

    /// The mapped region that `address` lies in.
    #[must_use]
    pub fn region_at(&self, address: Address) -> Option<Region> {
        self.state().memory.region_at(address.0).copied()
    }

    /// The stack.
    ///
    /// # Panics
    /// Never: every machine has one.
    #[must_use]
    pub fn stack_region(&self) -> Region {
        self.state().memory.region_of(RegionKind::Stack).expect("the stack is mapped when a program is loaded")
    }

    /// Copies guest memory; `None` if any byte is unmapped.
    #[must_use]
    pub fn read(&self, address: Address, length: usize) -> Option<Vec<u8>> {
        self.state().memory.read(address.0, length)
    }

    /// A little-endian 64-bit word; `None` if any byte is unmapped.
    #[must_use]
    pub fn read_u64(&self, address: Address) -> Option<u64> {
        self.state().memory.read_number(address.0, 8)
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub fn frames(&self) -> Frames {
        Frames::new(self.state().frames.in_progress())
    }

    /// How many calls are in progress: that of [`Self::frames`], without copying them.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.state().frames.depth()
    }

    /// Every block allocated up to the position, live or freed, by id.
    #[must_use]
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = Block> + DoubleEndedIterator {
        self.state().heap.blocks()
    }

    /// The live blocks at the position, by address.
    pub fn live_blocks(&self) -> impl Iterator<Item = Block> {
        self.state().heap.live_blocks()
    }

    /// The block with this id.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<Block> {
        self.state().heap.block(id)
    }

    /// The block, live or freed, that contains `address`; where freed bytes were reused, the newest.
    #[must_use]
    pub fn block_at(&self, address: Address) -> Option<Block> {
        self.state().heap.block_at(address)
    }

    /// Which bytes of a heap range hold defined values.
    #[must_use]
    pub fn defined_heap_bytes(&self, address: Address, length: usize) -> Vec<bool> {
        let heap = &self.state().heap;
        (0..length as u64).map(|offset| heap.defined.contains(address.plus(offset).0)).collect()
    }

    /// Whether each of up to 16 bytes, all in one region, holds a defined value: one that was computed or moved there since the byte was
    /// allocated or, on the stack, since the last call that it belonged to ended. Regions other than stack and heap count as defined.
    #[must_use]
    pub fn is_defined(&self, address: Address, length: u64) -> bool {
        self.state().undefined_bytes(address.0, length) == 0
    }

    /// The peak of live heap bytes up to the position.
    #[must_use]
    pub fn peak_heap_bytes(&self) -> u64 {
        self.state().heap.high_water().peak_bytes
    }

    /// The guest's output up to the position.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.state().printed[..self.state().n_printed]
    }

    /// Files that a linked program wanted to open up to the position, and could not because there are none.
    #[must_use]
    pub fn n_refused_files(&self) -> u64 {
        self.state().system.n_refused_files
    }

    /// The lowest stack pointer up to the position.
    #[must_use]
    pub fn lowest_stack_pointer(&self) -> Address {
        Address(self.state().deepest)
    }

    /// The disassembled instruction at an address; `None` where no instruction can be.
    #[must_use]
    pub fn disassemble(&self, address: Address) -> Option<Disassembly> {
        let bytes = self.state().memory.read_up_to(address.0, MAX_LENGTH);
        x86::disassemble(&bytes, address.0, &|_| None).filter(|_| !bytes.is_empty())
    }

    /// The decoded facts of the instruction at an address; `None` where nothing is mapped.
    #[must_use]
    pub fn facts_at(&self, address: Address) -> Option<InsnFacts> {
        access::facts_at(address.0, &self.state().memory)
    }

    /// The bytes of the instruction at an address.
    #[must_use]
    pub fn instruction_bytes(&self, address: Address) -> Option<Vec<u8>> {
        let length = self.facts_at(address)?.length;
        self.read(address, length.into())
    }

    /// The thread in progress, counted from 0.
    #[must_use]
    pub fn current_thread(&self) -> usize {
        self.state().threads.current()
    }

    /// All threads that there ever were, by their numbers; one, for a program without.
    #[must_use]
    pub fn threads(&self) -> Vec<ThreadView> {
        let state = self.state();
        let view = |idx: usize| match state.threads.view(idx) {
            view if idx == state.threads.current() => {
                ThreadView { registers: state.registers.clone(), frames: self.frames(), ..view }
            }
            view => view,
        };
        (0..state.threads.all().len()).map(view).collect()
    }

    /// What the program may not do at an address of memory that it asked the system for; `None` where it may read and write, and elsewhere.
    #[must_use]
    pub fn protection_at(&self, address: Address) -> Option<Protection> {
        let system = &self.state().system;
        match self.region_at(address) {
            Some(region) if region.kind == RegionKind::Mapped && !system.maps(address.0, 1) => Some(Protection::Gap),
            _ => system.protections.strictest(&(address.0..address.0.saturating_add(1))),
        }
    }

    /// A digest of everything that a step can change; equal for equal states.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let mut hasher = FxHasher::default();
        let state = self.state();
        Register::all().for_each(|register| state.registers.get(register).hash(&mut hasher));
        state.system.hash(&mut hasher);
        if state.process.is_some() {
            state.threads.hash_others(&mut hasher);
        }
        for region in state.memory.regions() {
            state.memory.read(region.start.0, region.size as usize).hash(&mut hasher);
        }
        let heap = &state.heap;
        format!("{:?} {:?} {:?}", heap.blocks().collect::<Vec<_>>(), heap.high_water(), heap.live_bytes())
            .hash(&mut hasher);
        heap.defined.words().hash(&mut hasher);
        (state.stack.defined.words(), &state.register_definedness).hash(&mut hasher);
        self.frames().hash(&mut hasher);
        (self.output(), state.n_read, state.deepest).hash(&mut hasher);
        hasher.finish()
    }
}

/// FxHash a word at a time: tests that compare states spend most of their time here.
#[derive(Default)]
struct FxHasher(u64);

impl FxHasher {
    fn add_word(&mut self, word: u64) {
        const FACTOR: u64 = 0x517c_c1b7_2722_0a95;
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for FxHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.add_word(u64::from_le_bytes(*word)));
        rest.iter().for_each(|byte| self.add_word(u64::from(*byte)));
    }

    fn write_u8(&mut self, number: u8) {
        self.add_word(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.add_word(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add_word(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
