//! What the record of a run was asked: ways through it, writers and origins of values, the whole of it at a glance, branches.
//!
//! Answers name steps; going there is another command.

use super::ownership::{OwnerName, OwnershipChange};
use super::source::FrameView;
use super::stops::WatchChange;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::RegisterView;
use crate::model::run::{RunEvent, Stop};
use crate::model::source_map::SourceLine;
use crate::model::step::Step;

/// Where a way through the record led.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Navigation {
    /// The position that was left.
    pub from: StepIndex,
    /// The position now.
    pub to: StepIndex,
    /// What lies between, oldest first; nothing when it is a great deal.
    pub steps: Vec<Step>,
    /// Why it ended there.
    pub arrival: Arrival,
    /// A typed instruction that had not been executed and is forgotten.
    pub unexecuted: Option<String>,
    /// The step that could not be taken here, where the run ended.
    pub last: Option<Box<Step>>,
}

/// Why a way through the record ended where it did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// That was asked for.
    Asked,
    /// Breakpoints of these numbers.
    Breakpoints(Vec<u32>),
    /// Before the step that changes what is watched.
    Watched(WatchChange),
    /// The record begins here.
    Start,
    /// Before the call of this function.
    Call(Address),
    /// Ctrl-C.
    Interrupted,
}

/// The step that wrote a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Who {
    /// The place as typed.
    pub text: String,
    /// The step.
    pub step: Step,
    /// The instruction that called, when the host served it.
    pub caller: Option<Address>,
    /// The user's line for which a library did it.
    pub user: Option<FrameView>,
}

/// The way of a value, newest step first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// The place that it was asked of, as typed.
    pub text: String,
    /// The steps that moved it, the one that made it last.
    pub hops: Vec<Hop>,
    /// How it came to be.
    pub kind: OriginKind,
    /// Where the value was when it was made or the record began.
    pub first: ValueLocation,
}

/// A step that moved a value to `location`, or made it there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hop {
    /// Where the value was after it.
    pub location: ValueLocation,
    /// The step.
    pub step: Step,
    /// The instruction that called, when the host served it.
    pub caller: Option<Address>,
}

/// Where a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueLocation {
    /// In a register or a part of one.
    Register(RegisterView),
    /// In memory.
    Memory {
        /// Its first byte.
        address: Address,
        /// Its bytes.
        size: u64,
    },
}

/// How a value came to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OriginKind {
    /// An instruction computed it.
    Computed,
    /// It stands in an instruction.
    Constant,
    /// `lea`, of something that is mapped.
    Address,
    /// `lea`, of anything else: what was summed.
    Sum(String),
    /// A call pushed it.
    ReturnAddress,
    /// The address of a block, from the allocator.
    Allocated(BlockId),
    /// The program read it.
    Input,
    /// A change by hand.
    Edit,
    /// The step wrote only a part of it.
    InPieces,
    /// No step of the record wrote it.
    BeforeRecord,
    /// It was moved too often to follow.
    TooManyHops,
}

/// Equal parts that the record is divided into for [`Timeline`]; more than a terminal has columns.
pub const N_BUCKETS: u64 = 512;

/// The whole record at a glance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timeline {
    /// Where the record begins.
    pub start: StepIndex,
    /// Where it ends.
    pub end: StepIndex,
    /// Where the machine stands.
    pub position: StepIndex,
    /// What happened in each of [`N_BUCKETS`] equal parts of `start..=end`: a bit for each [`TimelineEvent`].
    pub buckets: Vec<u8>,
    /// How often each kind happened; kinds that did not are missing.
    pub counts: Vec<EventCount>,
    /// Each event in step order; nothing when there were many. Of a compiled program those of the user's code alone.
    pub listed: Vec<TimelineRow>,
    /// How it ended, at `end`.
    pub stop: Option<Stop>,
}

/// One event of a timeline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimelineRow {
    /// When.
    pub step: StepIndex,
    /// What.
    pub kind: TimelineEvent,
    /// The facts; nothing for a fault, nor for what happened to an owner.
    pub event: Option<RunEvent>,
    /// The line of a compiled program's user code that was being executed.
    pub line: Option<SourceLine>,
    /// What happened to an owner, if it is that.
    pub ownership: Option<OwnershipChange>,
    /// The first owner of the block that was allocated.
    pub owner: Option<OwnerName>,
}

/// How often something happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EventCount {
    /// What.
    pub event: TimelineEvent,
    /// How often.
    pub n: u64,
    /// The first step.
    pub first: StepIndex,
    /// The last step.
    pub last: StepIndex,
    /// `first` and `last` are multiples of so many steps.
    pub precision: u64,
}

/// A kind of event that a timeline shows, most frequent first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimelineEvent {
    /// A call of a function.
    Call,
    /// A block was allocated.
    Alloc,
    /// A block was freed.
    Free,
    /// Something was printed.
    Output,
    /// A counted block got another owner.
    Share,
    /// A value was moved.
    Move,
    /// A variable was dropped.
    Drop,
    /// The run ended in a fault.
    Fault,
}

impl TimelineEvent {
    /// Every kind.
    pub const ALL: [TimelineEvent; 8] = [
        TimelineEvent::Call,
        TimelineEvent::Alloc,
        TimelineEvent::Free,
        TimelineEvent::Output,
        TimelineEvent::Share,
        TimelineEvent::Move,
        TimelineEvent::Drop,
        TimelineEvent::Fault,
    ];

    /// Its bit in a bucket.
    #[must_use]
    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Timeline {
    /// The bucket that a step lies in.
    #[must_use]
    pub fn bucket(&self, step: StepIndex) -> u64 {
        let length = u128::from(self.end.0 - self.start.0 + 1);
        let offset = u128::from(step.0.clamp(self.start.0, self.end.0) - self.start.0);
        (offset * u128::from(N_BUCKETS) / length) as u64
    }
}

/// A future that was left, beside the present one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BranchInfo {
    /// Its number.
    pub number: u32,
    /// Where the two part.
    pub parting: StepIndex,
    /// What was typed there.
    pub first_entry: Option<String>,
    /// Where the branch ends.
    pub end: StepIndex,
    /// It could not go on from there.
    pub stop: Option<Stop>,
}
