//! What stops a run, as replies show it: breakpoints, watchpoints, and the changes that these found.
//!
//! Breakpoints and watchpoints are numbered together, from 1, and a number is never given twice.

use crate::model::addr::{Address, StepIndex};
use crate::model::debug::types::TypeId;
use crate::model::fault::Raised;
use crate::model::frame::Frame;
use crate::session::command::{Lifetime, Switch};
use crate::session::expr::{Expr, Expression};
use crate::session::value::ExprValue;

/// A place where running stops.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Breakpoint {
    /// Its number.
    pub number: u32,
    /// The instruction that it stops before.
    pub address: Address,
    /// When it is deleted of its own accord.
    pub lifetime: Lifetime,
    /// Whether it stops a run.
    pub switch: Switch,
    /// It stops a run only where this is not 0.
    pub condition: Option<Expression>,
    /// How often it stopped a run.
    pub n_hits: u64,
}

/// Something whose changes stop a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watchpoint {
    /// Its number.
    pub number: u32,
    /// As typed.
    pub text: String,
    /// What is compared, with addresses fixed to what they were when it was set.
    pub expr: Expr,
    /// Of what type it is, for a variable or a part of one.
    pub ty: Option<TypeId>,
    /// Where the bytes lie, when it is memory.
    pub at: Option<Address>,
    /// The call in whose frame they lie.
    pub frame: Option<Frame>,
    /// Whether it stops a run.
    pub switch: Switch,
    /// How often it stopped a run.
    pub n_hits: u64,
}

/// The change of one watched value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WatchHit {
    /// The watchpoint's number.
    pub number: u32,
    /// What it watches, as typed.
    pub text: String,
    /// Before; `None` where the expression had no value, as where nothing is mapped.
    pub old: Option<ExprValue>,
    /// After.
    pub new: Option<ExprValue>,
    /// Both as `{:?}` prints them, for a variable whose type is known.
    pub texts: Option<[String; 2]>,
}

/// The changes of one step, and the step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WatchChange {
    /// At least one.
    pub hits: Vec<WatchHit>,
    /// The step that made them.
    pub step: StepIndex,
    /// The instruction, or the runtime function's entry.
    pub at: Address,
}

/// The numbers of what was deleted, in order of making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deleted {
    /// Of breakpoints.
    pub breakpoints: Vec<u32>,
    /// Of watchpoints.
    pub watchpoints: Vec<u32>,
}

/// A panic that is about to be handled.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct PanicFacts {
    /// What it will print, if the arguments tell.
    pub message: Option<String>,
    /// `file:line:column` of its source.
    pub location: Option<String>,
    /// The call in the user's code.
    pub raised: Option<Raised>,
}
