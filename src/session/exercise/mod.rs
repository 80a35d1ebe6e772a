//! Exercises: a task, a file to start from, and checks on what the learner's program does. Read, judged, kept track of.
//!
//! An exercise is a folder of text files, so that a teacher can write one without knowing this program's code; the folder's
//! name gives its place in the course (`01_registers`). Judging is a function of texts: it reads no file, prints nothing, and
//! gives the same verdict wherever and however often it is asked.
//!
//! What the files are, and every key of `exercise.toml`, is described in [`mod@format`].
//!
//! `judge` gives the verdict, `lint` says whether an exercise works, `template` begins a new exercise, `built_in` holds the course that comes
//! with this program, `progress` what a learner has done. Called by the exercise screen, the command line and `frontend/grade`.

pub mod built_in;
pub mod compile;
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
use crate::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE, PROCESS_STACK_SIZE};
use crate::model::run::Config;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What the files of an exercise are written in.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExerciseLanguage {
    /// Laid out with the functions that the sandbox serves.
    #[default]
    Assembly,
    /// Compiled by rustc.
    Rust,
}

impl ExerciseLanguage {
    /// All of them.
    pub const ALL: [ExerciseLanguage; 2] = [ExerciseLanguage::Assembly, ExerciseLanguage::Rust];

    /// Of its files, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            ExerciseLanguage::Assembly => "s",
            ExerciseLanguage::Rust => "rs",
        }
    }

    /// A file of an exercise: `start.s`.
    #[must_use]
    pub fn file(self, stem: &str) -> String {
        format!("{stem}.{}", self.extension())
    }
}

/// A task and what is checked.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The folder's name.
    pub name: String,
    /// What is written in it.
    pub language: ExerciseLanguage,
    /// A few words.
    pub title: String,
    /// What it teaches, in a sentence.
    pub teaches: String,
    /// 1 to 5.
    pub difficulty: u8,
    /// From a nudge to nearly the answer.
    pub hints: Vec<String>,
    /// What the submitted text may consist of.
    pub rules: Rules,
    /// The world that the program runs in.
    pub limits: ExerciseLimits,
    /// At least one, in the file's order.
    pub checks: Vec<Check>,
    /// The task.
    pub text: String,
    /// The source that a learner starts from.
    pub start: String,
    /// A source that passes every check.
    pub solution: String,
    /// Which checks the start file passes, in the order of a verdict: found out once, when something is judged.
    pub(crate) start_passes: OnceLock<Vec<bool>>,
}

/// What the submitted text may consist of: instructions by their mnemonics, or in Rust words and paths such as `clone`, `Rc::clone`.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Rules {
    /// The only mnemonics allowed; all, when empty. Canonical names: `je` also means `jz`.
    pub allow: Vec<String>,
    /// None of these may occur.
    pub forbid: Vec<String>,
    /// Each must occur.
    pub require: Vec<String>,
    /// Most instructions in the file.
    pub max_instructions: Option<u64>,
}

/// The world that the program runs in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExerciseLimits {
    /// Most steps that any one run takes.
    pub max_steps: u64,
    /// In bytes.
    pub stack_size: u64,
    /// In bytes.
    pub heap_size: u64,
    /// What the program reads from its standard input.
    pub input: String,
}

/// Bytes of heap of an exercise in Rust unless it says otherwise: what a judge gives to each of many submissions.
const RUST_HEAP_SIZE: u64 = 64 << 20;
/// Steps of one run.
const USUAL_STEPS: u64 = 1_000_000;

impl ExerciseLimits {
    /// Those of an exercise that states none.
    #[must_use]
    pub fn usual(language: ExerciseLanguage) -> ExerciseLimits {
        let (stack_size, heap_size) = match language {
            ExerciseLanguage::Assembly => (DEFAULT_STACK_SIZE, DEFAULT_HEAP_SIZE),
            ExerciseLanguage::Rust => (PROCESS_STACK_SIZE, RUST_HEAP_SIZE),
        };
        ExerciseLimits { max_steps: USUAL_STEPS, stack_size, heap_size, input: String::new() }
    }

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
    /// What it checks, as the verdict lists it.
    pub name: String,
    /// What it counts in the score.
    pub points: u32,
    /// What is checked, and how.
    pub kind: CheckKind,
    /// What to add to the message when a condition holds that a known misunderstanding leads to.
    pub mistakes: Vec<KnownMistake>,
}

/// A known misunderstanding: how it shows, and what to say to who has it.
#[derive(Clone, Debug)]
pub struct KnownMistake {
    /// The condition as written; for a predict check, the answer.
    pub text: String,
    /// `None` for a predict check, which looks at no machine.
    pub condition: Option<Expr>,
    /// What to say to who has it.
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
    /// Where the run ends.
    End,
    /// Before the instruction at a label, for the n-th time, from 1; in Rust where a function has its parameters, or before a line.
    Label {
        /// The label; in Rust the path of a function, or a comment with its slashes, which stands in the line.
        name: String,
        /// Which time, from 1.
        time: u64,
    },
}

/// What is checked.
#[derive(Clone, Debug)]
pub enum CheckKind {
    /// Registers, flags and memory.
    State(StateCheck),
    /// Variables.
    Variables(VariablesCheck),
    /// What functions return and do to arrays.
    Call(Box<CallCheck>),
    /// Calls in progress.
    Frames(Box<FramesCheck>),
    /// Allocations.
    Heap(Box<HeapCheck>),
    /// That the run ends in a fault.
    Fault(FaultCheck),
    /// What is printed.
    Output(OutputCheck),
    /// A question, answered in a comment.
    Predict(PredictCheck),
    /// That the calling convention is kept.
    Convention {
        /// The run that must keep it.
        run: Run,
    },
}

/// Registers, flags and memory at a moment.
#[derive(Clone, Debug)]
pub struct StateCheck {
    /// What is run.
    pub run: Run,
    /// When it is looked at.
    pub moment: Moment,
    /// Expressions, and what each must be worth.
    pub expect: Vec<(Expression, ExpectedValue)>,
    /// What lies at an address.
    pub memory: Vec<(Expression, Array)>,
    /// What to say is expected, where the expressions do not say it.
    pub wanted: Option<String>,
}

/// Variables of a compiled program at a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariablesCheck {
    /// When they are looked at.
    pub moment: Moment,
    /// Whose variables: the innermost call of this function; without one that of the innermost function of the program's own.
    pub function: Option<String>,
    /// Expressions over variables, and the value of each as Rust's `{:?}` prints it.
    pub expect: Vec<(String, String)>,
}

/// A value that is wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExpectedValue {
    /// This number, as signed or unsigned.
    Number(i128),
    /// Worth what it is worth at that moment.
    Expression(Expression),
}

/// Functions called from outside.
#[derive(Clone, Debug)]
pub struct CallCheck {
    /// What of rax is the result.
    pub returns: Returns,
    /// The calls.
    pub cases: Cases,
}

#[derive(Clone, Debug)]
/// The calls of a check.
pub enum Cases {
    /// These.
    Given(Vec<Case>),
    /// `times` draws from the ranges of `call`, each compared with the solution.
    Sampled {
        /// The call, with ranges.
        call: Call,
        /// How many draws.
        times: u32,
        /// What the draws start from; the same seed gives the same calls.
        seed: u64,
    },
}

/// One call and what must come of it; what is not stated is compared with the solution.
#[derive(Clone, Debug)]
pub struct Case {
    /// The call.
    pub call: Call,
    /// What must come back; the solution's result, when `None`.
    pub result: Option<i128>,
    /// What its arrays hold afterwards, in order.
    pub after: Option<Vec<Array>>,
}

/// What of rax is the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Returns {
    /// Nothing is returned.
    Nothing,
    /// The low bits.
    Bits {
        /// How many.
        bits: u32,
        /// Whether they are a signed number.
        signed: bool,
    },
}

/// Calls in progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FramesCheck {
    /// What is run.
    pub run: Run,
    /// Only frames of this function; all, when `None`.
    pub function: Option<String>,
    /// Most frames at once.
    pub depth: Option<u64>,
    /// Fewest at once that the run must come to.
    pub min_depth: Option<u64>,
    /// Most at once that are allowed.
    pub max_depth: Option<u64>,
    /// Bytes of each frame, the return address included.
    pub size: Option<u64>,
    /// Most bytes of each frame.
    pub max_size: Option<u64>,
    /// Whether all must have the same size.
    pub same_size: bool,
    /// The stack pointer ends where it began.
    pub balanced: bool,
}

/// The blocks of the heap at a position.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeapCheck {
    /// What is run.
    pub run: Run,
    /// When it is looked at.
    pub moment: Moment,
    /// Blocks allocated so far.
    pub allocations: Option<u64>,
    /// Blocks freed so far.
    pub frees: Option<u64>,
    /// Blocks that are live.
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
    /// Its bytes.
    pub size: Option<u64>,
    /// Its alignment, in bytes.
    pub align: Option<u64>,
    /// Whether it is freed.
    pub freed: Option<bool>,
    /// What it begins with.
    pub holds: Option<Array>,
}

/// A run must end in a fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FaultCheck {
    /// What is run.
    pub run: Run,
    /// The fault's code.
    pub code: String,
    /// Where the guilty instruction must be.
    pub function: Option<String>,
}

/// What the program prints.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutputCheck {
    /// What is run.
    pub run: Run,
    /// All of it.
    pub expect: Option<String>,
    /// A part of it.
    pub contains: Option<String>,
}

/// A question that is answered in a comment: `# answer KEY: 24`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PredictCheck {
    /// Empty for the only question of an exercise.
    pub key: String,
    /// The question, as the learner reads it.
    pub question: String,
    /// Any of these; numbers in any spelling.
    pub answers: Vec<String>,
}

impl CheckKind {
    /// What it runs; `None` for what is read off the text, and for calls, which say so case by case.
    #[must_use]
    pub fn run(&self) -> Option<&Run> {
        match self {
            CheckKind::State(StateCheck { run, .. })
            | CheckKind::Fault(FaultCheck { run, .. })
            | CheckKind::Output(OutputCheck { run, .. })
            | CheckKind::Convention { run } => Some(run),
            CheckKind::Frames(frames) => Some(&frames.run),
            CheckKind::Heap(heap) => Some(&heap.run),
            CheckKind::Variables(_) => Some(&Run::Program),
            CheckKind::Call(_) | CheckKind::Predict(_) => None,
        }
    }

    /// When it looks.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        match self {
            CheckKind::State(StateCheck { moment, .. }) | CheckKind::Variables(VariablesCheck { moment, .. }) => moment,
            CheckKind::Heap(heap) => &heap.moment,
            CheckKind::Call(_)
            | CheckKind::Predict(_)
            | CheckKind::Frames(_)
            | CheckKind::Output(_)
            | CheckKind::Fault(_)
            | CheckKind::Convention { .. } => &Moment::End,
        }
    }
}
