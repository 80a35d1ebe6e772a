//! What replies show of a compiled program: variables, frames, and steps by source lines.

use super::Halt;
use crate::lens::variables::Value;
use crate::model::addr::Address;
use crate::model::source_map::SourceLine;
use crate::model::step::{HeapEvent, Step};
use std::sync::Arc;

/// A variable, or an expression over variables, with its value.
#[derive(Clone, PartialEq, Debug)]
pub struct VariableValue {
    pub name: String,
    /// As people write it: `Vec<i32>`.
    pub type_name: String,
    /// As `{:?}` prints it.
    pub text: String,
    pub place: VariableWhere,
    /// Bytes of the value itself.
    pub size: u64,
    pub value: Value,
}

/// Where a variable's bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VariableWhere {
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
    pub function: Option<Arc<str>>,
    /// Where that is in a file of the user.
    pub line: Option<SourceLine>,
}

/// What stepping by lines did.
#[derive(Clone, Debug)]
pub struct LineProgress {
    /// Instructions executed, or taken back.
    pub n_steps: u64,
    pub is_backwards: bool,
    pub halt: Halt,
    /// The start of the record was reached.
    pub is_at_start: bool,
    /// Set when another function or another call of it is in progress now.
    pub entered: Option<FrameView>,
    /// Where it stands now.
    pub line: Option<SourceLine>,
    pub variables: Vec<VariableChange>,
    /// What happened to the user's blocks.
    pub heap: Vec<HeapEvent>,
    pub output: Vec<u8>,
    /// The step that could not be taken.
    pub last: Option<Box<Step>>,
}

/// A variable whose value is another now.
#[derive(Clone, PartialEq, Debug)]
pub struct VariableChange {
    pub name: String,
    pub type_name: String,
    /// `None` for one that was not in scope.
    pub old: Option<String>,
    pub new: String,
}
