//! What is asked of a run and what it answers: how a machine is set up, when a run stops and why, and what is searched for in its record.
//!
//! Plain values, which the engine acts on and which the session and the front ends speak.

use super::addr::{Address, StepIndex};
use super::block::BlockId;
use super::expr::CompiledExpr;
use super::fault::Fault;
use super::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use super::register::Register;

/// Bytes that the record of a run may take, unless told otherwise.
pub const RECORD_BUDGET: usize = 1 << 30;

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
    pub typed_capacity: u64,
}

impl Default for Config {
    /// 64 KiB of stack, 16 MiB of heap, no input, and no room for typed code.
    fn default() -> Config {
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 }
    }
}

/// Bytes that a run prints before it stops: they are kept, and a program that prints in an endless loop must not take all memory.
pub const MOST_OUTPUT: usize = 64 << 20;

/// When a run should stop of its own accord, besides the end of the program and faults.
#[derive(Clone, Debug, Default)]
pub struct RunUntil {
    /// After this many more steps.
    pub steps: Option<u64>,
    /// Before the instruction at any of these addresses, except the one the run starts at.
    pub addresses: Vec<Address>,
    /// The same, but only when something holds there.
    pub conditions: Vec<(Address, CompiledExpr)>,
    /// As soon as no more than this many frames are in progress.
    pub depth: Option<usize>,
    /// After a step that changed what any of these is worth.
    pub watched: Vec<CompiledExpr>,
    /// After a step of execution with which more than this many bytes are printed in all; [`MOST_OUTPUT`] more than before if none are
    /// stated.
    pub output: Option<usize>,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The program ended. Nothing changes by trying to go on.
    Exited { code: i32 },
    /// The instruction at rip cannot be executed. The state is the one before it; going on meets the same fault again.
    Fault(Fault),
    /// `RunUntil::steps` were taken.
    Steps,
    /// More than `RunUntil::output` was printed.
    Output,
    /// An address of `RunUntil::addresses` was reached.
    Address,
    /// `RunUntil::depth` was reached.
    Depth,
    /// The last step changed what is in one of `RunUntil::watched`.
    Watched,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
    /// rip stands at the end of the typed code: there is nothing to execute until more is typed.
    EndOfTyped,
    /// The machine executes nothing and was told no more steps.
    EndOfInjected,
}

/// How much of a run is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecordExtent {
    /// The first position that the record reaches back to, and the last.
    pub start: StepIndex,
    pub end: StepIndex,
    /// Bytes that it takes, and those that it may take.
    pub size: usize,
    pub budget: usize,
    /// From here on not every step was recorded, because the record had outgrown its budget.
    pub recorded_to: Option<StepIndex>,
    /// Positions that can be gone to without passing the steps in between.
    pub n_checkpoints: usize,
}

/// A register, or some bytes of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Watched {
    Register(Register),
    Memory { address: Address, size: u64 },
}

/// What a step is looked for by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought {
    /// The instruction or runtime entry point here acts.
    Executes(Address),
    /// It writes there, whether or not the value differs then.
    Writes(Watched),
    /// What is there differs afterwards.
    Changes(Watched),
}

/// The answer to a search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Search {
    Found(StepIndex),
    /// No step of the record does.
    Nothing,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
}

/// Something that stands out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RunEvent {
    /// Calls, tail calls included; the function, when it is one.
    Call {
        n: u64,
        function: Option<Address>,
    },
    Alloc {
        id: BlockId,
        size: u64,
    },
    Free {
        id: BlockId,
    },
    Output {
        bytes: Vec<u8>,
    },
}
