//! Requests to a machine and their results: configuration, stop conditions and stop reasons, searches of the record.

use super::addr::{Address, StepIndex};
use super::block::BlockId;
use super::expr::CompiledExpr;
use super::fault::Fault;
use super::location::Location;
use super::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};

/// Default limit of a run's record, in bytes.
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

/// Default limit of a run's output: it is kept, and an endless loop that prints must not exhaust memory.
pub const MOST_OUTPUT: usize = 64 << 20;

/// When a run should stop of its own accord, besides the end of the program and faults.
#[derive(Clone, Debug, Default)]
pub struct RunUntil {
    /// After this many more steps.
    pub steps: Option<u64>,
    /// Before the instruction at any of these addresses, except the one the run starts at.
    pub addresses: Vec<Address>,
    /// The same, if the condition holds there.
    pub conditions: Vec<(Address, CompiledExpr)>,
    /// As soon as no more than this many frames are in progress.
    pub depth: Option<usize>,
    /// After a step that changed the value of any of these.
    pub watched: Vec<CompiledExpr>,
    /// After a step of execution with which more than this many bytes are printed in all; [`MOST_OUTPUT`] more than before if none are
    /// stated.
    pub output: Option<usize>,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The program ended. Nothing changes by trying to go on.
    Exited {
        /// What `main` returned or `exit` was given.
        code: i32,
    },
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
    /// The last step changed a value of `RunUntil::watched`.
    Watched,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
    /// rip is at the end of the typed code: nothing to execute until more is typed.
    EndOfTyped,
    /// No more injected steps, in a machine that does not execute.
    EndOfInjected,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

/// How much of a run is recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecordingExtent {
    /// The first position that the record reaches back to.
    pub start: StepIndex,
    /// The last position.
    pub end: StepIndex,
    /// Bytes that it takes.
    pub size: usize,
    /// Bytes that it may take.
    pub budget: usize,
    /// From here on not every step was recorded, because the record had outgrown its budget.
    pub recorded_to: Option<StepIndex>,
    /// Number of checkpoints.
    pub n_checkpoints: usize,
}

/// What a search looks for in a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchGoal {
    /// It executes the instruction or host function at this address.
    Executes(Address),
    /// It writes there, whether or not the value changes.
    Writes(Location),
    /// It changes the value there.
    Changes(Location),
}

/// The answer to a search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SearchResult {
    /// The first step in the search's direction that matches.
    Found(StepIndex),
    /// No step of the record matches.
    Nothing,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
}

/// A notable event of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RunEvent {
    /// Consecutive calls, tail calls included; the function if there is one call.
    Call {
        /// How many.
        n: u64,
        /// The function's first instruction.
        function: Option<Address>,
    },
    /// A block was allocated.
    Alloc {
        /// The block.
        id: BlockId,
        /// In bytes, as asked for.
        size: u64,
    },
    /// A block was freed.
    Free {
        /// The block.
        id: BlockId,
    },
    /// Something was printed.
    Output {
        /// What consecutive steps printed, together.
        bytes: Vec<u8>,
    },
}
