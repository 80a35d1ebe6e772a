//! The [`Machine`]: CPU, guest memory, heap, frames, output, and the record of how they came to be.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;
use crate::model::fault::Fault;
use crate::model::frame::Frame;
use crate::model::memory_map::{Region, RegionKind};
use crate::model::program::Program;
use crate::model::register::{Register, Registers};
use crate::model::step::Step;

/// What can be chosen before a run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Bytes of stack, rounded up to whole pages.
    pub stack_size: u64,
    /// Bytes of heap, rounded up to whole pages.
    pub heap_size: u64,
    /// What the guest reads from file descriptor 0.
    pub input: Vec<u8>,
    /// Bytes of room for code and for variables typed at the prompt; 0 for a run without a prompt.
    pub typed_room: u64,
}

/// When a run should stop of its own accord, besides the end of the program and faults.
#[derive(Clone, Debug, Default)]
pub struct Until {
    /// After this many more steps.
    pub steps: Option<u64>,
    /// Before the instruction at any of these addresses, except the one the run starts at.
    pub addresses: Vec<Address>,
    /// As soon as no more than this many frames are in progress.
    pub depth: Option<usize>,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The program ended. Nothing changes by trying to go on.
    Exited { code: i32 },
    /// The instruction at rip cannot be executed. The state is the one before it; going on meets the same fault again.
    Fault(Fault),
    /// `Until::steps` were taken.
    Steps,
    /// An address of `Until::addresses` was reached.
    Address,
    /// `Until::depth` was reached.
    Depth,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
    /// rip stands at the end of the typed code: there is nothing to execute until more is typed.
    EndOfTyped,
}

/// Everything that a step can change.
pub struct Machine {}

impl Machine {
    /// Loads a program and stands before its first instruction.
    ///
    /// # Errors
    /// When the sizes do not fit the guest's address space or the emulator cannot be opened.
    pub fn new(program: &Program, config: &Config) -> Result<Machine, String> {
        unimplemented!()
    }

    // --- running ---

    /// Goes forward until something stops it: through the record where there is one, else by executing.
    pub fn run(&mut self, until: &Until) -> Stop {
        unimplemented!()
    }
    /// Takes back up to `n` steps; returns how many were taken back (fewer at the start of the record).
    pub fn back(&mut self, n: u64) -> u64 {
        unimplemented!()
    }
    /// Steps taken so far: the index that the next step gets.
    pub fn position(&self) -> StepIndex {
        unimplemented!()
    }
    /// The position furthest ahead that the record reaches; equals `position` unless steps were taken back.
    pub fn end(&self) -> StepIndex {
        unimplemented!()
    }
    /// What the step at `index` changed, from the record. `index < end()`. If the step at `position` was tried and
    /// ended the run or faulted, asking for that index gives the Step with its `fault` or `Exit`.
    pub fn step_at(&mut self, index: StepIndex) -> Option<Step> {
        unimplemented!()
    }
    /// Why the machine cannot go on from here, if that was already found out at this position.
    pub fn ended(&self) -> Option<&Stop> {
        unimplemented!()
    }

    // --- looking ---

    pub fn registers(&self) -> &Registers {
        unimplemented!()
    }
    /// Every mapped region in address order.
    pub fn regions(&self) -> Vec<Region> {
        unimplemented!()
    }
    /// Copies guest memory; `None` if any byte is unmapped.
    pub fn read(&self, address: Address, length: usize) -> Option<Vec<u8>> {
        unimplemented!()
    }
    /// A little-endian 64-bit word; `None` if any byte is unmapped.
    pub fn read_u64(&self, address: Address) -> Option<u64> {
        unimplemented!()
    }
    /// Calls in progress, outermost first.
    pub fn frames(&self) -> Vec<Frame> {
        unimplemented!()
    }
    /// Every block ever allocated, live or freed, by id.
    pub fn blocks(&self) -> &[Block] {
        unimplemented!()
    }
    /// The block, live or freed, that `address` lies in; live ones first, then the one freed last.
    pub fn block_at(&self, address: Address) -> Option<&Block> {
        unimplemented!()
    }
    /// Whether each byte of a heap range has been written since it was allocated.
    pub fn initialised(&self, address: Address, length: usize) -> Vec<bool> {
        unimplemented!()
    }
    /// The most heap bytes that were live at once up to here.
    pub fn peak_heap_bytes(&self) -> u64 {
        unimplemented!()
    }
    /// Everything the guest printed up to here.
    pub fn output(&self) -> &[u8] {
        unimplemented!()
    }
    /// The lowest stack pointer up to here.
    pub fn deepest_stack(&self) -> Address {
        unimplemented!()
    }
    /// How the instruction at an address reads: its bytes decoded; `None` where no instruction can be.
    pub fn disassemble(&self, address: Address) -> Option<crate::source::iced::Disassembly> {
        unimplemented!()
    }

    // --- changing by hand; each is a step of its own that can be taken back ---

    pub fn set_register(&mut self, register: Register, value: u128) {
        unimplemented!()
    }
    /// Writes guest memory by hand, in any mapped region but code.
    ///
    /// # Errors
    /// When the range is unmapped or holds code.
    pub fn write(&mut self, address: Address, bytes: &[u8]) -> Result<(), String> {
        unimplemented!()
    }
    /// Puts typed code at `typed_end` or typed variables at `typed_data_end`, as `kind` says (`Code` or `Data`). Not a
    /// step: what is typed becomes part of the program.
    ///
    /// # Errors
    /// When the room for what is typed is used up.
    pub fn place(&mut self, kind: RegionKind, bytes: &[u8]) -> Result<Address, String> {
        unimplemented!()
    }
    /// Where the next typed instruction goes.
    pub fn typed_end(&self) -> Address {
        unimplemented!()
    }
    /// Where the next typed variable goes.
    pub fn typed_data_end(&self) -> Address {
        unimplemented!()
    }
    /// Forgets typed code from `address` on.
    pub fn truncate_typed(&mut self, address: Address) {
        unimplemented!()
    }
}
