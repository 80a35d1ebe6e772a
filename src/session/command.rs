//! [`Command`]: everything that a session can be asked, as plain data. A line of the prompt is one way to come by it.
//!
//! Nothing here has been looked up or done yet: whether a command makes sense is found by
//! [`Session::execute`](super::session::Session::execute).

use super::error::{LineError, Span};
use super::examine::{Examine, Format};
use super::expr::{Assignment, CodePlace, Expr, Expression, MemoryExpr};
use crate::guide::Page;
use crate::lens::types::Type;
use crate::model::block::BlockId;
use crate::model::register::RegisterView;

/// What a session is asked to do.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Instructions, several of them separated by `;`: assembled, all or none, then executed one after the other.
    Instructions(String),
    /// Lines of labels, directives and instructions: placed, not executed.
    Block(String),
    /// A change by hand.
    Assign(Assignment),
    /// What an expression is worth.
    Print(Option<Format>, Printed),
    /// The manual's page on a mnemonic.
    Mnemonic(String),

    /// So many steps.
    StepInto(u64),
    /// So many instructions, each call one of them.
    StepOver(u64),
    /// So many lines of the source; instructions where there are none.
    StepLines(u64, Calls),
    /// To where the current function returns.
    Finish,
    /// To a breakpoint or the end.
    Continue,
    /// The same, past so many hits of breakpoints.
    ContinuePast(u64),
    /// The same from the start of the program.
    Run,
    /// To a place, or a breakpoint.
    Until(CodePlace),
    /// To a line behind the present one, or out of the function.
    UntilLaterLine,
    /// Sets a breakpoint.
    Break {
        /// Where the machine stands, when no place is named.
        place: Option<CodePlace>,
        /// When it is deleted of its own accord.
        lifetime: Lifetime,
        /// It stops a run only where this is not 0.
        condition: Option<Expression>,
    },
    /// Deletes the breakpoint or watchpoint of a number, else all.
    Delete(Option<u32>),
    /// Switches the breakpoint or watchpoint of a number, or all of them, on or off.
    Switch(Option<u32>, Switch),
    /// Undoes so many steps; what was typed counts as one.
    Back(u64),
    /// Goes to a position of the record.
    Goto(Destination),
    /// Back to a breakpoint or the start of the record.
    ReverseContinue,
    /// Back over so many instructions, each call one of them.
    ReverseOver(u64),
    /// Back to the call of the current function.
    ReverseFinish,
    /// Back so many lines of the source.
    StepLinesBack(u64, Calls),
    /// Sets a watchpoint.
    Watch(Expression),
    /// Which step wrote a place last; without one, the step before the last answer.
    Who(Option<Expression>),
    /// Where a value came from.
    Origin(Expression),
    /// When an expression became true; without one, the next time.
    When(Option<Expression>),
    /// The whole record at a glance.
    Timeline,
    /// The futures that were left.
    Branches,
    /// Returns to one of them, by its number.
    Branch(u32),

    /// Registers and flags.
    Registers,
    /// The vector registers, as numbers of each kind.
    VectorRegisters,
    /// The stack, frame by frame.
    Stack,
    /// The calls in progress.
    Frames,
    /// The innermost ones, so many; the outermost for a negative number.
    SomeFrames(i64),
    /// The user's calls in progress, each with its variables.
    FramesWithVariables,
    /// The symbols whose names hold a text; `all` of them.
    Symbols(String),
    /// The variables of the frame that is looked at.
    Variables(VariableSet),
    /// Looks at another frame.
    SelectFrame(FrameChoice),
    /// Looks at another thread, by its number.
    SelectThread(u32),
    /// What a value points at, or for memory also where it lies.
    Where(Expression),
    /// The same for a block's address.
    WhereBlock(BlockId),
    /// Who points at each block, or at one.
    Owners(Option<BlockId>),
    /// One block, or all.
    Heap(Option<BlockId>),
    /// All blocks, those of libraries too.
    HeapAll,
    /// Memory; from where the last of these ended, when no address is named.
    Examine(Examine, Option<Expr>),
    /// Instructions with their source, around a place.
    List(Option<CodePlace>),
    /// Lines of the file at hand, from the first to the last of these.
    ListRange(u32, u32),
    /// The lines after those.
    ListMore,
    /// A function's instructions, or those around where the machine stands.
    Disassemble(Option<CodePlace>),
    /// What the program says of itself: the comment that it begins with.
    Lesson,
    /// One of the lists that `info` shows.
    Info(Topic),
    /// Panels after each step; `None` asks which are on.
    Show(Option<Vec<Shown>>),
    /// Shows an expression after each step.
    Display(Option<Format>, Expression),
    /// Shows the one of a number no longer, or none.
    Undisplay(Option<u32>),
    /// Whether the stack shows decoded values beside guesses.
    ShowViews(Views),
    /// The bytes at a place as a type.
    View(Viewed, Box<SpannedType>),
    /// `view EXPR`: the words of a variable or a part of one, and the place behind it.
    ViewVariable(String, Span),
    /// How a type is laid out.
    Layout(Box<SpannedType>),
    /// How a type of a compiled program is laid out: its name, or an expression over variables.
    TypeShape(String),
    /// The type of such an expression.
    WhatIs(String),

    /// The drawing of frames, blocks and arrows; into a file, if one is named.
    Picture {
        /// Whether those of libraries are in it.
        library_blocks: LibraryBlocks,
        /// Where it goes.
        path: Option<String>,
        /// What becomes of a file of that name.
        existing: Existing,
    },
    /// Loads a file, a built-in program or a trace.
    Load(String),
    /// Writes what was typed, or the run as a trace, as the name asks for.
    Save {
        /// Where it goes.
        path: String,
        /// What becomes of a file of that name.
        existing: Existing,
    },
    /// Starts the program over.
    Reset,
    /// Reads a file of lines, for whoever reads lines to execute.
    Script(String),
    /// A fault's or warning's page by its code, or the fault at hand.
    Explain(Option<&'static str>),
    /// The list of commands, or the page on one by its name.
    Help(Option<&'static str>),
    /// A page of the guide, or the list of them.
    Guide(Option<&'static Page>),
    /// To the full screen, or back from it.
    FullScreen,
    /// The session is over.
    Quit,
}

/// What `p` is asked for: over variables of a compiled program, or over registers, symbols and memory.
#[derive(Clone, PartialEq, Debug)]
pub struct Printed {
    /// As typed.
    pub text: String,
    /// The same as an expression over registers, symbols and memory, or why it is none.
    pub expr: Result<Expr, LineError>,
}

impl Printed {
    /// The value of an expression that is no text.
    #[must_use]
    pub fn of(expr: Expr) -> Printed {
        Printed { text: String::new(), expr: Ok(expr) }
    }
}

/// Whether a call in the line is entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Calls {
    /// It is, if it is one of the user's functions.
    Into,
    /// It is, whoever's function it is.
    IntoLibraries,
    /// It runs to its end.
    Over,
}

/// Which variables are asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VariableSet {
    /// Local variables.
    Locals,
    /// Parameters.
    Arguments,
    /// Both.
    All,
}

/// Which frame to look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameChoice {
    /// So many further out than the present one; further in if negative.
    Relative(i64),
    /// Counted from the innermost, which is 0.
    Level(u64),
    /// The present one.
    Present,
}

/// Where `goto` goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Destination {
    /// Before the step of this index.
    Step(u64),
    /// So many steps from here.
    Offset(i64),
    /// Where the record begins.
    Start,
    /// Where it ends.
    End,
    /// Before the instruction that faulted.
    Fault,
}

/// What `view` looks at.
#[derive(Clone, PartialEq, Debug)]
pub struct Viewed {
    /// As typed.
    pub text: String,
    /// The characters of the line that it stands in.
    pub span: Span,
    /// Where the bytes are.
    pub place: ViewedPlace,
}

/// Where the bytes of a view are.
#[derive(Clone, PartialEq, Debug)]
pub enum ViewedPlace {
    /// In registers, one after the other.
    Registers(Vec<RegisterView>),
    /// At the start of a block.
    Block(BlockId),
    /// In the memory that brackets name.
    Memory(MemoryExpr),
    /// In memory at an address.
    At(Expr),
}

/// A type and the characters of the line that it stands in.
#[derive(Clone, PartialEq, Debug)]
pub struct SpannedType {
    /// The type, not laid out yet.
    pub ty: Type,
    /// Where it stands.
    pub span: Span,
}

/// How long a breakpoint lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lifetime {
    /// Until `delete`.
    UntilDeleted,
    /// Gone once it is hit.
    OneStop,
}

/// Whether a breakpoint or watchpoint stops a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Switch {
    /// It does.
    On,
    /// It is kept, and does not.
    Off,
}

/// What `save` does with a file that is already there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Existing {
    /// It is left alone, and the command fails.
    Keep,
    /// It is replaced.
    Replace,
}

/// What becomes in a picture of the blocks that the libraries of a compiled program made for themselves, and no variable leads to.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum LibraryBlocks {
    /// They are counted.
    #[default]
    Counted,
    /// They are drawn like any other.
    Drawn,
}

/// What `info` is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// Breakpoints and watchpoints.
    Breakpoints,
    /// The innermost frame.
    Frame,
    /// The line that the machine stands at.
    Line,
    /// gdb's word for what stops a program from outside.
    Signals,
    /// The heap blocks.
    Heap,
    /// The local variables of a compiled program.
    Locals,
    /// Its parameters.
    Arguments,
    /// Registers and flags.
    Registers,
    /// What is mapped.
    Regions,
    /// Functions that the host serves.
    Runtime,
    /// What the sandbox holds at most, and what it holds.
    Limits,
    /// What was loaded.
    Program,
    /// Labels and constants.
    Symbols,
    /// How far the record reaches, and its newest steps.
    History,
    /// Breaches of the calling convention so far.
    Warnings,
    /// gdb's `info stack`.
    Calls,
    /// What is shown after each step.
    Displays,
    /// The threads and what each does.
    Threads,
}

impl Topic {
    /// Every topic by the word that asks for it.
    pub const ALL: [(&'static str, Topic); 11] = [
        ("breakpoints", Topic::Breakpoints),
        ("frame", Topic::Frame),
        ("history", Topic::History),
        ("limits", Topic::Limits),
        ("program", Topic::Program),
        ("registers", Topic::Registers),
        ("regions", Topic::Regions),
        ("runtime", Topic::Runtime),
        ("symbols", Topic::Symbols),
        ("threads", Topic::Threads),
        ("warnings", Topic::Warnings),
    ];

    /// What gdb calls them.
    pub const ALSO: [(&'static str, Topic); 19] = [
        ("all-registers", Topic::Registers),
        ("files", Topic::Regions),
        ("functions", Topic::Symbols),
        ("line", Topic::Line),
        ("display", Topic::Displays),
        ("args", Topic::Arguments),
        ("handle", Topic::Signals),
        ("heap", Topic::Heap),
        ("signals", Topic::Signals),
        ("locals", Topic::Locals),
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
    /// It does.
    #[default]
    On,
    /// It shows the guesses alone.
    Off,
}

/// A panel that `show` keeps on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Registers and flags.
    Registers,
    /// The stack, frame by frame.
    Stack,
    /// The blocks.
    Heap,
    /// Instructions with their source.
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
