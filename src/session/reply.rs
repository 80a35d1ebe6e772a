//! [`Reply`]: what a command found or did, as data. The faces turn it into text.
//!
//! Plain values, with nothing said about how they look.

use super::branches::Branch;
use super::breakpoint::{Breakpoint, Deleted};
use super::command::{Shown, Views};
use super::examine::{Examine, Format};
use super::origin::Spot;
use super::table::Spec;
use super::timeline::Overview;
use super::value::Value;
use super::watch::{Change, Watchpoint};
use crate::lens::infer::ValueLocation;
use crate::lens::types::{Layout, Type};
use crate::lens::view::TypedValue;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::step::Step;
use std::sync::Arc;

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
        holder: Option<ValueLocation>,
        value: u64,
    },
    Travelled(Travelled),
    WatchSet(Watchpoint),
    Who(Box<Who>),
    /// No step of the record before this one wrote there.
    WhoNobody {
        text: String,
        before: StepIndex,
        /// An answer was given before.
        is_repeated: bool,
    },
    Origin(Box<Origin>),
    When {
        text: String,
        index: StepIndex,
        /// The instruction that comes then.
        at: Option<Address>,
        /// The step that made it true.
        maker: Option<Box<Step>>,
    },
    NeverTrue {
        text: String,
        from: StepIndex,
        end: StepIndex,
    },
    Overview(Box<Overview>),
    /// Each with the step where it parts from the present, and what was typed there.
    Branches(Vec<(Branch, StepIndex, Option<String>)>),
    /// It stands at the end of a branch again.
    Branched {
        number: u32,
        parting: StepIndex,
        last: Option<Box<Step>>,
    },
    /// Something that happened besides what was asked for.
    Notice(Notice),
    /// Ctrl-C ended a search.
    SearchInterrupted,
    /// Ctrl-C ended the way to another future, on which the session stands now; asked again, it goes on.
    BranchInterrupted {
        number: u32,
    },
    BreakpointSet(Breakpoint),
    /// A place, seen as a type.
    View {
        named: String,
        seen: Box<TypedValue>,
    },
    Layout {
        ty: Type,
        layout: Arc<Layout>,
    },
    Views(Views),
    Deleted(Deleted),
    Shown(Vec<Shown>),
    /// A program was loaded or started over.
    Ready,
    Saved {
        path: String,
        n_lines: usize,
    },
    TraceSaved {
        path: String,
        n_steps: u64,
    },
    /// A trace was opened; it stands at its start.
    TraceLoaded {
        n_steps: u64,
    },
    /// Ctrl-C came before a trace was written or read to its end.
    FileInterrupted,
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
    /// What is watched changed; and the breakpoints there.
    Watched(Change, Vec<u32>),
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
    /// It printed as much as one run may.
    OutputLimit,
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

/// Where a journey in the record led.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Travelled {
    pub from: StepIndex,
    pub to: StepIndex,
    /// What lies between, oldest first; nothing when it is a great deal.
    pub steps: Vec<Step>,
    pub arrival: Arrival,
    /// A typed instruction that had not been executed and is forgotten.
    pub unexecuted: Option<String>,
    /// The step that could not be taken here, where the run ended.
    pub last: Option<Box<Step>>,
}

/// Why a journey ended where it did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrival {
    Asked,
    Breakpoints(Vec<u32>),
    /// Before the step that changes what is watched.
    Watched(Change),
    /// The record begins here.
    Start,
    /// Before the call of this function.
    Call(Address),
    Interrupted,
}

/// The step that wrote a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Who {
    /// The place as typed.
    pub text: String,
    pub step: Step,
    /// The instruction that called, when the host served it.
    pub caller: Option<Address>,
}

/// The way of a value, newest step first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    pub text: String,
    pub hops: Vec<Hop>,
    pub made: Made,
    /// Where the value was when it was made or the record began.
    pub rests: Spot,
}

/// A step that moved a value to `spot`, or made it there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hop {
    pub spot: Spot,
    pub step: Step,
    pub caller: Option<Address>,
}

/// How a value came to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Made {
    Computed,
    Constant,
    /// `lea`, of something that is mapped.
    Address,
    /// `lea`, of anything else: what was summed.
    Sum(String),
    ReturnAddress,
    Allocated(BlockId),
    Input,
    ByHand,
    /// The step wrote only a part of it.
    InPieces,
    /// No step of the record wrote it.
    FromTheStart,
    /// It was moved too often to follow.
    FurtherBack,
}

/// Something that happened besides what was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// The future that lay ahead is kept.
    Kept(Kept),
    /// The future that was left for another is kept under this number.
    Left { number: u32, dropped: Vec<u32> },
    /// The frame that it lay in has ended.
    WatchEnded(Watchpoint),
}

/// A future that was left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    pub number: u32,
    /// Steps that lay ahead.
    pub n_steps: u64,
    /// Branches that had to go for it.
    pub dropped: Vec<u32>,
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
    Breakpoints(Vec<Breakpoint>, Vec<Watchpoint>),
    Warnings,
}

/// A step of the record, for `info history`.
#[derive(Clone, Debug)]
pub struct Past {
    pub index: StepIndex,
    pub at: Address,
    pub step: Step,
}
