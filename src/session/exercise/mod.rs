//! Exercises: a task, a file to start from, and checks on what the learner's program does. Read, judged, kept track of.
//!
//! An exercise is a folder of text files, so that a teacher can write one without knowing this program's code; the folder's
//! name gives its place in the course (`01_registers`). Judging is a function of texts: it reads no file, prints nothing, and
//! gives the same verdict wherever and however often it is asked.
//!
//! What the files are, and every key of `exercise.toml`, is described in [`mod@format`].

pub mod built_in;
pub mod error;
pub mod folder;
pub mod format;
pub mod judge;
pub mod learner;
pub mod lint;
pub mod progress;
pub mod template;
pub mod verdict;

use super::call::{Array, Call};
use super::expr::{Expr, Expression};
use crate::model::run::Config;

/// A task and what is checked.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The folder's name.
    pub name: String,
    pub title: String,
    /// What it teaches, in a sentence.
    pub teaches: String,
    /// 1 to 5.
    pub difficulty: u8,
    /// From a nudge to nearly the answer.
    pub hints: Vec<String>,
    pub rules: Rules,
    pub limits: Limits,
    /// At least one, in the file's order.
    pub checks: Vec<Check>,
    /// The task.
    pub text: String,
    pub start: String,
    pub solution: String,
}

/// What the submitted text may consist of.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Rules {
    /// The only mnemonics allowed; all, when empty. Canonical names: `je` also means `jz`.
    pub allow: Vec<String>,
    pub forbid: Vec<String>,
    /// Each must occur.
    pub require: Vec<String>,
    /// Most instructions in the file.
    pub max_instructions: Option<u64>,
}

/// The world that the program runs in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Most steps that any one run takes.
    pub max_steps: u64,
    /// In bytes.
    pub stack_size: u64,
    /// In bytes.
    pub heap_size: u64,
    /// What the program reads from its standard input.
    pub input: String,
}

impl Limits {
    /// The machine's configuration for a run that is judged.
    #[must_use]
    pub fn config(&self) -> Config {
        Config {
            stack_size: self.stack_size,
            heap_size: self.heap_size,
            input: self.input.clone().into_bytes(),
            typed_capacity: 0,
        }
    }
}

/// One thing that must hold.
#[derive(Clone, Debug)]
pub struct Check {
    pub name: String,
    /// What it counts in the score.
    pub points: u32,
    pub kind: Kind,
    /// What to add to the message when a condition holds that a known misunderstanding leads to.
    pub mistakes: Vec<Mistake>,
}

/// A known misunderstanding: how it shows, and what to say to who has it.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// The condition as written; for a predict check, the answer.
    pub text: String,
    /// `None` for a predict check, which looks at no machine.
    pub condition: Option<Expr>,
    pub say: String,
}

/// What is run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Run {
    /// The program from its entry.
    Program,
    /// One function, called from outside.
    Call(Call),
}

impl Run {
    /// What is called; `None` for the whole program.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        match self {
            Run::Program => None,
            Run::Call(call) => Some(&call.function),
        }
    }
}

/// When to look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Moment {
    End,
    /// Before the instruction at a label, for the n-th time, from 1.
    Label {
        name: String,
        time: u64,
    },
}

/// What is checked.
#[derive(Clone, Debug)]
pub enum Kind {
    State(State),
    Call(Box<CallCheck>),
    Frames(Box<Frames>),
    Heap(Box<Heap>),
    Fault(FaultCheck),
    Output(Output),
    Predict(Predict),
    Convention { run: Run },
}

/// Registers, flags and memory at a moment.
#[derive(Clone, Debug)]
pub struct State {
    pub run: Run,
    pub moment: Moment,
    pub expect: Vec<(Expression, Wanted)>,
    /// What lies at an address.
    pub memory: Vec<(Expression, Array)>,
}

/// A value that is wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    Number(i128),
    /// Worth what it is worth at that moment.
    Expression(Expression),
}

/// Functions called from outside.
#[derive(Clone, Debug)]
pub struct CallCheck {
    pub returns: Returns,
    pub cases: Cases,
}

#[derive(Clone, Debug)]
pub enum Cases {
    Given(Vec<Case>),
    /// `times` draws from the ranges of `call`, each compared with the solution.
    Drawn {
        call: Call,
        times: u32,
        seed: u64,
    },
}

/// One call and what must come of it; what is not stated is compared with the solution.
#[derive(Clone, Debug)]
pub struct Case {
    pub call: Call,
    pub result: Option<i128>,
    /// What its arrays hold afterwards, in order.
    pub after: Option<Vec<Array>>,
}

/// What of rax is the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Returns {
    Nothing,
    Bits { bits: u32, signed: bool },
}

/// Calls in progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frames {
    pub run: Run,
    /// Only frames of this function; all, when `None`.
    pub function: Option<String>,
    /// Most frames at once.
    pub depth: Option<u64>,
    pub min_depth: Option<u64>,
    pub max_depth: Option<u64>,
    /// Bytes of each frame, the return address included.
    pub size: Option<u64>,
    pub max_size: Option<u64>,
    pub same_size: bool,
    /// The stack pointer ends where it began.
    pub balanced: bool,
}

/// The ledger of the heap at a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heap {
    pub run: Run,
    pub moment: Moment,
    pub allocations: Option<u64>,
    pub frees: Option<u64>,
    pub live: Option<u64>,
    /// Most bytes live at once.
    pub max_bytes: Option<u64>,
    /// Some or all blocks, in order of allocation.
    pub blocks: Vec<BlockWanted>,
    /// Block numbers in the order in which they must be freed.
    pub freed_order: Vec<u32>,
}

/// One block.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct BlockWanted {
    pub size: Option<u64>,
    pub align: Option<u64>,
    pub freed: Option<bool>,
    /// What it begins with.
    pub holds: Option<Array>,
}

/// A run must end in a fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FaultCheck {
    pub run: Run,
    pub code: String,
    /// Where the guilty instruction must be.
    pub function: Option<String>,
}

/// What the program prints.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    pub run: Run,
    pub expect: Option<String>,
    pub contains: Option<String>,
}

/// A question that is answered in a comment: `# answer KEY: 24`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Predict {
    /// Empty for the only question of an exercise.
    pub key: String,
    pub question: String,
    /// Any of these; numbers in any spelling.
    pub answers: Vec<String>,
}

impl Kind {
    /// What it runs; `None` for what is read off the text, and for calls, which say so case by case.
    #[must_use]
    pub fn run(&self) -> Option<&Run> {
        match self {
            Kind::State(State { run, .. })
            | Kind::Fault(FaultCheck { run, .. })
            | Kind::Output(Output { run, .. })
            | Kind::Convention { run } => Some(run),
            Kind::Frames(frames) => Some(&frames.run),
            Kind::Heap(heap) => Some(&heap.run),
            Kind::Call(_) | Kind::Predict(_) => None,
        }
    }
}
