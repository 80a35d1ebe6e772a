//! [`Command`]: everything that a line can ask for, parsed. Whether it makes sense now is the session's business.
//!
//! Every value here has been understood; nothing has been done yet.

use super::examine::{Examine, Format};
use super::expr::{Expr, Place, Target};
use super::navigation::Moment;
use super::table::Spec;
use super::typed_view::{Typed, Viewed};
use crate::model::block::BlockId;

/// A parsed line.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// A comment.
    Nothing,
    /// An empty line: the last step command once more.
    Again,
    /// Instructions, as typed.
    Source(String),
    /// A label or directive: source that is placed but not run, once an empty line closes it.
    OpenBlock(String),
    Assign(Target, Expr),
    /// The whole line is an expression: `rax`, `[rsp+8]`, `p/x rax`.
    Print(Option<Format>, Expr),
    /// `mov?`
    Mnemonic(String),

    StepInto(u64),
    StepOver(u64),
    Finish,
    Continue,
    RunAgain,
    Until(Place),
    /// Where the machine stands, when no place is named; and when it counts, as an expression and as typed.
    Break(Option<Place>, Lifetime, Option<(Expr, String)>),
    /// All, when no number is named.
    Delete(Option<u32>),
    Back(u64),
    Goto(Moment),
    ReverseContinue,
    ReverseOver(u64),
    ReverseFinish,
    /// What to watch, and how it was typed.
    Watch(Expr, String),
    /// Once more, further back, when no place is named.
    Who(Option<(Expr, String)>),
    Origin(Expr, String),
    /// The next time, when no expression is named.
    When(Option<(Expr, String)>),
    Timeline,
    Branches,
    Branch(u32),

    Registers,
    Stack,
    Frames,
    /// What a value points at, or for memory also where it lies.
    Where(Expr),
    WhereBlock(BlockId),
    /// Who points at each block, or at one.
    Owners(Option<BlockId>),
    /// One block, or the whole ledger.
    Heap(Option<BlockId>),
    /// Where the last `x` ended, when no address is named.
    Examine(Examine, Option<Expr>),
    List(Option<Place>),
    Inform(Topic),
    /// Panels after each step; `None` asks which are on.
    Show(Option<Vec<Shown>>),
    ShowViews(Views),
    View(Viewed, Box<Typed>),
    Layout(Box<Typed>),

    Load(String),
    Save {
        path: String,
        existing: Existing,
    },
    Reset,
    Script(String),
    /// A fault's page, or the fault at hand.
    Explain(Option<&'static str>),
    Help(Option<&'static Spec>),
    Quit,
}

/// How long a breakpoint lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lifetime {
    UntilDeleted,
    /// Gone once it is hit.
    OneStop,
}

/// What `save` does with a file that is already there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Existing {
    Keep,
    Replace,
}

/// What `info` is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    Breakpoints,
    Frame,
    Registers,
    Regions,
    Program,
    Symbols,
    History,
    Warnings,
    /// gdb's `info stack`.
    Calls,
}

impl Topic {
    /// Every topic by the word that asks for it.
    pub const ALL: [(&'static str, Topic); 8] = [
        ("breakpoints", Topic::Breakpoints),
        ("frame", Topic::Frame),
        ("history", Topic::History),
        ("program", Topic::Program),
        ("registers", Topic::Registers),
        ("regions", Topic::Regions),
        ("symbols", Topic::Symbols),
        ("warnings", Topic::Warnings),
    ];

    /// What gdb calls them.
    pub const ALSO: [(&'static str, Topic); 14] = [
        ("all-registers", Topic::Registers),
        ("files", Topic::Regions),
        ("functions", Topic::Symbols),
        ("line", Topic::Program),
        ("locals", Topic::Frame),
        ("mappings", Topic::Regions),
        ("mem", Topic::Regions),
        ("memory", Topic::Regions),
        ("proc mappings", Topic::Regions),
        ("record", Topic::History),
        ("source", Topic::Program),
        ("stack", Topic::Calls),
        ("variables", Topic::Symbols),
        ("watchpoints", Topic::Breakpoints),
    ];

    /// The topic that a word or its beginning asks for.
    #[must_use]
    pub fn find(word: &str) -> Option<Topic> {
        let named = Topic::ALL.into_iter().chain(Topic::ALSO);
        named.into_iter().find(|(name, _)| name.starts_with(word)).map(|(_, topic)| topic)
    }
}

/// Whether the stack shows decoded values beside guesses.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Views {
    #[default]
    On,
    Off,
}

/// A panel that `show` keeps on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    Registers,
    Stack,
    Heap,
    List,
}

impl Shown {
    /// Every panel by its name.
    pub const ALL: [(&'static str, Shown); 4] =
        [("regs", Shown::Registers), ("stack", Shown::Stack), ("heap", Shown::Heap), ("list", Shown::List)];

    /// The name that `show` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        Shown::ALL.into_iter().find(|(_, shown)| *shown == self).map_or("", |(name, _)| name)
    }
}
