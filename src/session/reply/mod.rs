//! [`Reply`]: what a command found or did, as plain data. The front ends turn it into text.
//!
//! Nothing is said about how it looks, and nothing here acts on a session.
//!
//! One file a subject: `stops`, `record` (searches, origins, branches), `source` (variables, frames, lines), `ownership`, `end`. Made by the
//! session's commands, read by `frontend/replies` and the JSON documents.

mod end;
mod ownership;
mod record;
mod source;
mod stops;

pub use end::{CycleLink, EndFacts};
pub use ownership::{
    BlockHolders, DropCause, HolderRole, MovedTo, OwnerName, OwnershipChange, OwnershipEvent, OwnershipHistory,
    PointerHolder, Within,
};
pub use record::{
    Arrival, BranchInfo, EventCount, Hop, N_BUCKETS, Navigation, Origin, OriginKind, Timeline, TimelineEvent,
    TimelineRow, ValueLocation, Who,
};
pub use source::{
    Awaited, FrameView, InlinedCall, LastSeen, LineProgress, ThreadRow, VariableChange, VariableValue, VariableWhere,
};
pub use stops::{Breakpoint, Deleted, PanicFacts, WatchChange, WatchHit, Watchpoint};

use super::command::{Shown, Switch, VariableSet, Views};
use super::examine::{Examine, Format};
use super::expr::Expr;
use super::table::Spec;
use super::value::ExprValue;
use crate::guide::Page;
use crate::lens::infer::FirstWord as Holder;
use crate::lens::picture::Picture;
use crate::lens::races::Race;
use crate::lens::types::{Layout, Type};
use crate::lens::variables::{TypeShape, ValueWord};
use crate::lens::view::TypedValue;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::limit::Limit;
use crate::model::source_map::SourceLine;
use crate::model::step::Step;
use crate::model::symbol_table::Symbol;
use crate::session::heap_change::HeapTally;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The answer to one command.
#[derive(Clone, Debug)]
pub enum Reply {
    /// There is nothing to say.
    Nothing,
    /// A label has opened a block: what follows belongs to it, up to an empty line.
    BlockOpen,
    /// The answer to whatever executes.
    Progress(Progress),
    /// The answer to whatever goes by lines.
    Lines(Box<LineProgress>),
    /// Variables of a frame.
    Variables {
        /// Those that were asked for.
        set: VariableSet,
        /// In order of declaration.
        values: Vec<VariableValue>,
    },
    /// The user's calls in progress, the innermost first, each with its variables.
    CallsWithVariables(Vec<(FrameView, Vec<VariableValue>)>),
    /// Who owns and who borrows, by variables.
    Owners {
        /// The thread that is looked at.
        looked_at: u32,
        /// The user's live blocks, by id; or the one that was asked about.
        blocks: Vec<BlockHolders>,
        /// Borrows of what is in no block.
        borrows: Vec<PointerHolder>,
    },
    /// The value of an expression over variables.
    Evaluated(Box<VariableValue>),
    /// The words that a variable is made of.
    Words {
        /// The variable.
        value: Box<VariableValue>,
        /// In the order of their addresses.
        words: Vec<ValueWord>,
    },
    /// Another frame is looked at.
    FrameSelected(FrameView),
    /// What each thread does.
    Threads(Vec<ThreadRow>),
    /// Typed source that is placed but not run.
    Placed(Placed),
    /// The answer to `back`.
    Undone(Undone),
    /// Something to draw.
    Panel(Panel),
    /// What an expression is worth.
    Value {
        /// Its value now.
        value: ExprValue,
        /// How it was asked for.
        format: Option<Format>,
    },
    /// What `value` points at.
    Where {
        /// What was asked about, as typed.
        text: String,
        /// Where the value was read, when it was in memory.
        at: Option<Address>,
        /// The register or word that holds it.
        holder: Option<Holder>,
        /// The value.
        value: u64,
    },
    /// The answer to what goes back and forth in the record.
    Navigation(Navigation),
    /// A watchpoint was set.
    WatchSet(Watchpoint),
    /// The step that wrote a place.
    Who(Box<Who>),
    /// No step of the record wrote there.
    NotWritten {
        /// The place as typed.
        text: String,
        /// Steps before this one were looked at.
        before: StepIndex,
        /// An answer was given before.
        is_repeated: bool,
    },
    /// Where a value came from.
    Origin(Box<Origin>),
    /// When an expression became true.
    When {
        /// The expression as typed.
        text: String,
        /// Before this step.
        index: StepIndex,
        /// The instruction that comes then; `None` at the end of the record.
        at: Option<Address>,
        /// The step that made it true.
        maker: Option<Box<Step>>,
    },
    /// An expression is true nowhere in a part of the record.
    NeverTrue {
        /// The expression as typed.
        text: String,
        /// The first position that was looked at.
        from: StepIndex,
        /// The last.
        end: StepIndex,
    },
    /// The whole record at a glance.
    Timeline(Box<Timeline>),
    /// The futures that were left, oldest first.
    Branches(Vec<BranchInfo>),
    /// It stands at the end of a branch again.
    BranchRestored {
        /// Its number, which is free again.
        number: u32,
        /// Where it parts from the future that was present before.
        parting: StepIndex,
        /// The step that could not be taken there, where the branch ended the run.
        last: Option<Box<Step>>,
    },
    /// Something that happened besides what was asked for.
    Notice(Notice),
    /// Ctrl-C ended a search.
    SearchInterrupted,
    /// Ctrl-C ended the way to another future, on which the session stands now; asked again, it goes on.
    BranchInterrupted {
        /// The future's number.
        number: u32,
    },
    /// A breakpoint was set, or was there.
    BreakpointSet {
        /// The first of them.
        breakpoint: Breakpoint,
        /// Where the same line or function has code besides; each has a breakpoint of its own.
        others: Vec<Address>,
        /// The line that was asked for, if it has no code and a later one was taken.
        asked: Option<u32>,
    },
    /// A place, seen as a type.
    View {
        /// The place as typed, with the second register of a pair where only the first was named.
        text: String,
        /// What the bytes are.
        seen: Box<TypedValue>,
    },
    /// The calls in progress.
    Calls {
        /// Those of the thread with this number, which is not in progress.
        thread: Option<u32>,
        /// The innermost ones, so many; the outermost for a negative number.
        most: Option<i64>,
        /// By the address at which a frame stands: the user's functions there, the innermost first.
        inlined: BTreeMap<Address, Vec<InlinedCall>>,
    },
    /// A type of the program and how it is laid out.
    TypeShape(Box<TypeShape>),
    /// A type's name.
    TypeName(Box<TypeShape>),
    /// How a type is laid out, as rustc would do it.
    Layout {
        /// The type.
        ty: Type,
        /// Its size, fields and niches.
        layout: Arc<Layout>,
    },
    /// Whether the stack shows decoded values from now on.
    Views(Views),
    /// What was deleted.
    Deleted(Deleted),
    /// Breakpoints and watchpoints were switched on or off.
    Switched {
        /// Their numbers.
        numbers: Vec<u32>,
        /// What they are.
        to: Switch,
    },
    /// An expression is shown after each step.
    Displayed(Display),
    /// All of them.
    Displays(Vec<Display>),
    /// The comment that the program begins with, line by line.
    Lesson(Vec<String>),
    /// What may be typed in a block.
    BlockHelp,
    /// The panels after each step.
    Shown(Vec<Shown>),
    /// A program was loaded or started over.
    Ready,
    /// What was typed was written to a file.
    Saved {
        /// The file.
        path: String,
        /// Typed entries in it.
        n_entries: usize,
    },
    /// The drawing of the state.
    Picture(Box<Picture>),
    /// A picture, or a page that plays the run, was written to a file.
    DocumentSaved {
        /// The file.
        path: String,
        /// What it is.
        kind: DocumentKind,
        /// In bytes.
        size: usize,
    },
    /// The run was written to a file.
    TraceSaved {
        /// The file.
        path: String,
        /// Steps in it.
        n_steps: u64,
    },
    /// A trace was opened; it stands at its start.
    TraceLoaded {
        /// Steps in it.
        n_steps: u64,
        /// Whether it ends as a trace does; else the file was cut short, and these are the steps before.
        is_whole: bool,
    },
    /// Ctrl-C came before a trace was written or read to its end.
    FileInterrupted,
    /// Lines to be executed as if they were typed.
    Script {
        /// The file that they stand in.
        path: String,
        /// The lines.
        text: String,
    },
    /// The list of commands, or the page on one.
    Help(Option<&'static Spec>),
    /// A page of the guide, or the list of them.
    Guide(Option<&'static Page>),
    /// A fault's or warning's page.
    FaultPage(&'static str),
    /// The fault that the machine stands at.
    FaultHere(Box<Step>),
    /// It stands at no fault.
    NoFault,
    /// The manual's page on a mnemonic.
    Mnemonic(String),
    /// To the full screen, or back from it; the session stays as it is.
    FullScreen,
    /// The session is over.
    Quit,
}

/// An expression that is shown after each step.
#[derive(Clone, PartialEq, Debug)]
pub struct Display {
    /// By which `undisplay` knows it.
    pub number: u32,
    /// As typed.
    pub text: String,
    /// How its value is shown.
    pub format: Option<Format>,
    /// What is shown.
    pub expr: Expr,
    /// It is a variable of a compiled program, or a part of one: what it is called means that of the frame that is looked at.
    pub is_variable: bool,
}

/// A kind of file that is written for people to look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DocumentKind {
    /// One state, as SVG.
    Picture,
    /// A run, as a page.
    Page,
}

/// How far a run went, what changed, and why it stopped.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Every step when there were few, else one that compares the states before and after. The last may carry a fault.
    pub steps: Vec<Step>,
    /// Steps taken.
    pub n_steps: u64,
    /// How much of it was asked for.
    pub detail: Detail,
    /// Blocks of which the steps say nothing.
    pub unlisted: HeapTally,
    /// Why it stopped.
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
    Watched(WatchChange, Vec<u32>),
    /// The function returned with this in rax.
    Returned(u64),
    /// A typed instruction that had called a function is through; the machine stands again where it stood.
    TypedLineThrough,
    /// A typed instruction went elsewhere: into a call or a jump.
    TypedLineLeft {
        /// Instructions of the line that were not run.
        not_run: Vec<String>,
    },
    /// Rust begins to handle a panic; going on prints its message and unwinds.
    Panic(PanicFacts),
    /// The last step carries the fault.
    Fault,
    /// The fault that the reply before told: nothing was executed.
    SameFault,
    /// The program ended.
    Exited {
        /// Its exit code.
        code: i32,
    },
    /// Ctrl-C.
    Interrupted,
    /// The session's budget of steps is used up.
    Limit {
        /// The budget.
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
    /// Instructions in it.
    pub n_instructions: usize,
    /// Bytes of data.
    pub n_data: u64,
    /// The first label that can be called.
    pub callable: Option<String>,
}

/// What `back` did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Undone {
    /// Steps as the user counts them: a typed line's instruction is one.
    pub n_steps: u64,
    /// How many were asked for.
    pub n_asked: u64,
    /// A typed instruction that had faulted or ended the run, and so had not been executed.
    pub unexecuted: Option<String>,
    /// What was undone, oldest first; nothing when it was a great deal.
    pub steps: Vec<Step>,
}

/// Something that happened besides what was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// The future that lay ahead was left, and is kept as a branch.
    BranchKept {
        /// The branch's number.
        number: u32,
        /// Steps that lay ahead.
        n_steps: u64,
        /// Branches that had to go for it.
        dropped: Vec<u32>,
    },
    /// A branch was returned to, and the future that was left for it is kept as another.
    BranchReplaced {
        /// The number of the future that was left.
        number: u32,
        /// Branches that had to go for it.
        dropped: Vec<u32>,
    },
    /// The frame that it lay in has ended.
    WatchEnded(Watchpoint),
    /// Two threads raced, in the run that has just ended.
    Race(Race),
}

/// Something to draw.
#[derive(Clone, Debug)]
pub enum Panel {
    /// Registers and flags.
    Registers,
    /// The stack, frame by frame.
    Stack,
    /// The innermost frame.
    Frame,
    /// The frame so many further out, with its words.
    FrameAt(usize),
    /// The blocks; of a compiled program those of the user's.
    Heap,
    /// Those of libraries too.
    HeapAll,
    /// One block.
    Block(BlockId),
    /// Who points at each block, or at one.
    Owners(Option<BlockId>),
    /// Some units of memory.
    Memory {
        /// Where the first lies.
        at: Address,
        /// How many, of what size, and how they are shown.
        examine: Examine,
    },
    /// Instructions with their source, around this one.
    Listing(Address),
    /// Lines of the source.
    Lines {
        /// The first.
        first: SourceLine,
        /// How many.
        n: u32,
        /// The numbers of those that were executed before.
        executed: Vec<u32>,
    },
    /// The instructions that a line became.
    CodeOfLine(SourceLine),
    /// The line that the machine stands at.
    Line,
    /// What the argument registers hold.
    Arguments,
    /// Which signals there are.
    Signals,
    /// The vector registers.
    VectorRegisters,
    /// What is mapped.
    Regions,
    /// Functions that the host serves.
    Runtime,
    /// Labels, functions, variables and constants.
    Symbols {
        /// Those to be shown.
        shown: Vec<Symbol>,
        /// How many of libraries are left out.
        n_omitted: usize,
    },
    /// What the sandbox holds at most, and what it holds.
    Limits(Vec<Limit>),
    /// What was loaded.
    Program,
    /// How far the record reaches, and its newest steps, oldest first.
    History(Vec<Step>),
    /// All of them, in order of making.
    Breakpoints(Vec<Breakpoint>, Vec<Watchpoint>),
    /// Breaches of the calling convention so far.
    Warnings,
}
