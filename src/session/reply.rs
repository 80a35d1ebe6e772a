//! [`Reply`]: what a command found or did, as data. The faces turn it into text.
//!
//! Plain values, with nothing said about how they look.

use super::breakpoint::Breakpoint;
use super::command::Shown;
use super::examine::{Examine, Format};
use super::table::Spec;
use super::value::Value;
use crate::lens::guess::Holder;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::step::Step;

/// The answer to one command.
#[derive(Clone, Debug)]
pub enum Reply {
    /// There is nothing to say.
    Nothing,
    /// A label has opened a block: what follows belongs to it, up to an empty line.
    BlockOpen,
    Progress(Progress),
    /// Typed source that is placed but not run.
    Placed(Placed),
    TookBack(TookBack),
    Panel(Panel),
    Value {
        value: Value,
        format: Option<Format>,
    },
    /// What `value` points at; `at` is where it was read, and `named` what was asked about.
    Where {
        named: String,
        at: Option<Address>,
        /// The register or word that holds it.
        holder: Option<Holder>,
        value: u64,
    },
    BreakpointSet(Breakpoint),
    BreakpointsDeleted(Vec<u32>),
    Shown(Vec<Shown>),
    /// A program was loaded or started over.
    Ready,
    Saved {
        path: String,
        n_lines: usize,
    },
    Help(Option<&'static Spec>),
    /// A fault's page.
    FaultPage(&'static str),
    /// The fault that the machine stands at.
    FaultHere(Box<Step>),
    NoFault,
    Mnemonic(String),
    Quit,
}

/// How far a run went, what changed, and why it stopped.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Every step when there were few, else one that compares the states before and after. The last may carry a fault.
    pub steps: Vec<Step>,
    /// Steps taken.
    pub n_steps: u64,
    pub detail: Detail,
    pub halt: Halt,
}

/// How much of a run was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    /// Each step by itself, if they are few.
    EachStep,
    /// What changed over all.
    Sum,
    /// What changed over all but in memory: there were too many steps to add up.
    WithoutMemory,
}

/// Why a run stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Halt {
    /// It went as far as it was asked to.
    Done,
    /// There is nothing more to execute until more is typed.
    EndOfTyped,
    /// A replay came to where its trace ends.
    EndOfTrace,
    /// Breakpoints of these numbers.
    Breakpoints(Vec<u32>),
    /// The function returned with this in rax.
    Returned(u64),
    /// A typed line that had called a function is through; the machine stands again where it stood.
    TypedLineThrough,
    /// A typed line went elsewhere: into a call or a jump.
    TypedLineLeft {
        /// Instructions of the line that were not run.
        not_run: Vec<String>,
    },
    /// The last step carries the fault.
    Fault,
    Exited {
        code: i32,
    },
    Interrupted,
    /// The session's budget of steps is used up.
    Limit {
        budget: u64,
    },
}

/// What a typed block became.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// The labels it defined, in order.
    pub labels: Vec<(String, Address)>,
    /// And the constants.
    pub constants: Vec<(String, u64)>,
    pub n_instructions: usize,
    /// Bytes of data.
    pub n_data: u64,
    /// The first label that can be called.
    pub callable: Option<String>,
}

/// What `back` did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TookBack {
    /// Steps as the user counts them: a typed line's instruction is one.
    pub n_steps: u64,
    pub asked: u64,
    /// A typed instruction that had faulted or ended the run, and so had not been executed.
    pub unexecuted: Option<String>,
    /// What was undone, oldest first; nothing when it was a great deal.
    pub steps: Vec<Step>,
}

/// Something to draw.
#[derive(Clone, Debug)]
pub enum Panel {
    Registers,
    Stack,
    Frames,
    Frame,
    Heap,
    Block(BlockId),
    /// Who points at each block, or at one.
    Owners(Option<BlockId>),
    Memory {
        at: Address,
        examine: Examine,
    },
    Listing(Address),
    Regions,
    Symbols,
    Program,
    History(Vec<Past>),
    Breakpoints(Vec<Breakpoint>),
    Warnings,
}

/// A step of the record, for `info history`.
#[derive(Clone, Debug)]
pub struct Past {
    pub index: StepIndex,
    pub at: Address,
    pub step: Step,
}
