//! What replies show of a compiled program: variables, frames, and steps by source lines.

use super::{EndFacts, Halt, MovedTo, OwnershipEvent};
use crate::lens::variables::TypedValue;
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::variable::VariableId;
use crate::model::source_map::SourceLine;
use crate::model::step::{HeapEvent, Step};
use crate::model::thread::ThreadState;
use crate::session::heap_change::HeapTally;
use std::sync::Arc;

/// A variable, or an expression over variables, with its value.
#[derive(Clone, PartialEq, Debug)]
pub struct VariableValue {
    /// Tells a variable from others of its name; `None` for an expression.
    pub id: Option<VariableId>,
    /// The variable's, or the expression as it was typed.
    pub name: String,
    /// As people write it: `Vec<i32>`.
    pub type_name: String,
    /// As `{:?}` prints it.
    pub text: String,
    /// Where its bytes are.
    pub place: VariableWhere,
    /// Bytes of the value itself.
    pub size: u64,
    /// The value itself, part by part.
    pub value: TypedValue,
    /// Where it, or a part of it, was moved, by the part's path.
    pub moved: Vec<(String, MovedTo)>,
    /// Its scope has ended, and it is still to be dropped.
    pub is_ending: bool,
    /// Of one that the optimiser took away: where it was last.
    pub last_seen: Option<LastSeen>,
}

/// Where a variable had a value last, in the same call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LastSeen {
    /// The machine stood there.
    pub step: StepIndex,
    /// As `{:?}` prints it.
    pub text: String,
}

/// Where a variable's bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VariableWhere {
    /// From this address on.
    Memory(Address),
    /// A register, by its number in DWARF (psABI, figure 3.36).
    Register(u16),
    /// In several places, or nowhere.
    Nowhere,
}

/// A frame and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FrameView {
    /// Counted from the innermost, which is 0.
    pub level: usize,
    /// The instruction that is executed next, or the call that it waits for.
    pub address: Address,
    /// Its readable path.
    pub function: Option<Arc<str>>,
    /// Where that is in a file of the user.
    pub line: Option<SourceLine>,
}

/// A function of the user's at an address of code: one that was inlined there, or the one that has the code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlinedCall {
    /// Its readable path.
    pub function: Arc<str>,
    /// Where it stands; `None` where the optimiser merged code of several lines.
    pub line: Option<SourceLine>,
    /// It has no frame of its own.
    pub is_inlined: bool,
}

/// A thread and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThreadRow {
    /// Counted from 1, which is the one that runs `main`.
    pub number: u32,
    /// What it does.
    pub state: ThreadState,
    /// Its frames are looked at.
    pub is_selected: bool,
    /// Where it stands in the user's code, or for want of that at all; `None` when it has ended.
    pub place: Option<FrameView>,
    /// Whom it waits for, if that is certain.
    pub awaits: Option<Awaited>,
}

/// Whom a thread waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Awaited {
    /// The end of a thread.
    End(u32),
    /// A lock, and the step with which a thread took it.
    Lock {
        /// Who holds it.
        holder: u32,
        /// The write by which it was taken.
        taken: StepIndex,
        /// Where the holder stood in the user's code.
        line: Option<SourceLine>,
        /// The variable of the waiting thread that has the lock.
        name: Option<String>,
    },
}

/// What stepping by lines did.
#[derive(Clone, Debug)]
pub struct LineProgress {
    /// Instructions executed, or taken back.
    pub n_steps: u64,
    /// Steps were taken back.
    pub is_backwards: bool,
    /// Why it stands where it does.
    pub halt: Halt,
    /// The start of the record was reached.
    pub is_at_start: bool,
    /// Set when another function or another call of it is in progress now.
    pub entered: Option<FrameView>,
    /// Where it stands now.
    pub line: Option<SourceLine>,
    /// Those of the frame whose value changed.
    pub variables: Vec<VariableChange>,
    /// The user's function in which it began.
    pub function: Option<Arc<str>>,
    /// What happened to owners: moves, drops, growth.
    pub ownership: Vec<OwnershipEvent>,
    /// What else happened to the user's blocks.
    pub heap: Vec<HeapEvent>,
    /// What is not listed of it.
    pub unlisted: HeapTally,
    /// What was printed meanwhile.
    pub output: Vec<u8>,
    /// The step that could not be taken.
    pub last: Option<Box<Step>>,
    /// What the end of the run leaves to be said.
    pub end: Option<Box<EndFacts>>,
    /// What the function that `finish` left returned.
    pub returned: Option<Box<VariableValue>>,
}

/// A variable whose value is another now.
#[derive(Clone, PartialEq, Debug)]
pub struct VariableChange {
    /// The variable's.
    pub name: String,
    /// As people write it.
    pub type_name: String,
    /// `None` for one that was not in scope.
    pub old: Option<String>,
    /// As `{:?}` prints it.
    pub new: String,
    /// It was moved from; its bytes may be what they were.
    pub moved: Option<MovedTo>,
}
