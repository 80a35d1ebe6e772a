//! [`TraceError`]: why a trace cannot be written or read, with the line or record that is to blame.
//!
//! What is wrong is a value; its words stand in one place, here.

use crate::engine::error::MachineError;
use crate::engine::exec::injected::Divergence;
use crate::model::addr::StepIndex;
use crate::session::error::SessionError;
use crate::session::input::{InputError, reason};
use crate::source::error::SourceError;
use std::fmt;
use std::io;

/// Why a trace cannot be written or read.
#[derive(Debug)]
pub struct TraceError {
    place: Place,
    cause: Cause,
}

/// Where in a trace something is wrong, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    Line(u64),
    Record(u64),
    /// In the file as a whole.
    Nowhere,
}

/// What is wrong.
#[derive(Debug)]
pub(super) enum Cause {
    Io(io::Error),
    /// The file cannot be opened.
    Unreadable(InputError),
    /// What the compressor says.
    Compression(String),
    Empty,
    NoTrace {
        schema: &'static str,
    },
    OtherSchema {
        found: String,
        schema: &'static str,
    },
    /// In the middle of a line or record.
    BreaksOff,
    /// After a line, without the last.
    CutShort {
        n_steps: u64,
    },
    Damaged(io::Error),
    Json(serde_json::Error),
    /// The first mistake of the program.
    Program(Option<SourceError>),
    Call,
    Entry,
    TypedCapacity(u64),
    Machine(MachineError),
    AfterLastLine,
    TypedAfterEnd,
    StepAfterEnd,
    TypedElsewhere {
        before: u64,
        next: u64,
    },
    TooManySteps,
    /// What was typed says that it took more steps than there are.
    TypedTook {
        at: u64,
        n_steps: u64,
    },
    TypedUnassembled {
        at: u64,
        error: Box<SessionError>,
    },
    TypedDiffers {
        at: u64,
    },
    OtherStep {
        next: StepIndex,
        found: u64,
    },
    WideAddress,
    NoStep(StepIndex),
    NoEnd(StepIndex),
    Diverges {
        step: StepIndex,
        divergence: Divergence,
    },
    /// A key of a step's line is not what the program does.
    Differs {
        step: StepIndex,
        key: &'static str,
    },
    EndsElsewhere {
        position: StepIndex,
        found: u64,
    },
    UnknownEnd(String),
    OtherEnd,
    /// The record no longer holds the steps before this one.
    Forgotten(StepIndex),
    /// Something to be written takes a longer line than any reader takes.
    TooLong {
        what: &'static str,
        length: usize,
        longest: u64,
    },
    /// A line or step that was read is longer than one may be.
    LongerThan {
        longest: u64,
        what: &'static str,
    },
}

impl TraceError {
    /// Whether the file ends before the trace does, as where writing it was interrupted; all that comes before is good.
    #[must_use]
    pub fn is_cut_short(&self) -> bool {
        match &self.cause {
            Cause::BreaksOff | Cause::CutShort { .. } => true,
            Cause::Json(error) => error.is_eof(),
            _ => false,
        }
    }

    /// The line of the trace, from 1, where one is to blame.
    #[must_use]
    pub fn line(&self) -> Option<u64> {
        match self.place {
            Place::Line(number) => Some(number),
            Place::Record(_) | Place::Nowhere => None,
        }
    }

    pub(super) fn at(place: Place, cause: Cause) -> TraceError {
        TraceError { place, cause }
    }
}

impl From<Cause> for TraceError {
    fn from(cause: Cause) -> TraceError {
        TraceError { place: Place::Nowhere, cause }
    }
}

impl From<io::Error> for TraceError {
    fn from(error: io::Error) -> TraceError {
        Cause::Io(error).into()
    }
}

impl From<serde_json::Error> for Cause {
    fn from(error: serde_json::Error) -> Cause {
        Cause::Json(error)
    }
}

impl fmt::Display for TraceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Line(number) => write!(f, "line {number}: ")?,
            Place::Record(number) => write!(f, "record {number}: ")?,
            Place::Nowhere => {}
        }
        self.cause.fmt(f)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Io(error) => f.write_str(&reason(error)),
            Cause::Unreadable(error) => f.write_str(&error.clause()),
            Cause::Compression(cause) => f.write_str(cause),
            Cause::Empty => f.write_str("it is empty"),
            Cause::NoTrace { schema } => write!(
                f,
                "this is no trace: it does not begin with {{\"schema\":\"{schema}\", as what `run --trace` writes does"
            ),
            Cause::OtherSchema { found, schema } => {
                write!(f, "its schema is {found:?}, and only {schema} can be read here")
            }
            Cause::BreaksOff => f.write_str("the trace breaks off here"),
            Cause::CutShort { n_steps } => {
                let steps = if *n_steps == 1 { "step" } else { "steps" };
                write!(f, "the trace breaks off after {n_steps} {steps}; the run that wrote it was cut short")
            }
            Cause::Damaged(error) => write!(f, "the trace is damaged here ({})", reason(error)),
            // serde_json counts lines, and this is always the first.
            Cause::Json(error) => f.write_str(&error.to_string().replace(" at line 1 column ", " at column ")),
            Cause::Program(None) => f.write_str("the program in it does not assemble"),
            Cause::Program(Some(error)) => {
                write!(f, "the program in it does not assemble: line {}: {}", error.line, error.message)
            }
            Cause::Call => f.write_str("the call in it cannot be made"),
            Cause::Entry => f.write_str("the program in it does not start where it says"),
            Cause::TypedCapacity(size) => write!(f, "a `typed_capacity` of {size} bytes is out of range"),
            Cause::Machine(error) => error.fmt(f),
            Cause::AfterLastLine => f.write_str("nothing may follow the line that says how the run ended"),
            Cause::TypedAfterEnd => f.write_str("nothing can be typed after the end of the run"),
            Cause::StepAfterEnd => f.write_str("no step can follow the end of the run"),
            Cause::TypedElsewhere { before, next } => {
                write!(f, "what was typed before step {before} cannot follow where step {next} comes next")
            }
            Cause::TooManySteps => f.write_str("no run has so many steps"),
            Cause::TypedTook { at, n_steps } => {
                write!(f, "what was typed before step {at} took {n_steps} steps, and there are not so many")
            }
            Cause::TypedUnassembled { at, error } => {
                write!(f, "what was typed before step {at} does not assemble: {error}")
            }
            Cause::TypedDiffers { at } => {
                write!(f, "what was typed before step {at} does not come to what the line says")
            }
            Cause::OtherStep { next, found } => write!(f, "step {next} comes next, not step {found}"),
            Cause::WideAddress => f.write_str("an address has 64 bits"),
            Cause::NoStep(step) => write!(f, "what should be step {step} is no step"),
            Cause::NoEnd(step) => write!(f, "step {step} is no end of the run"),
            Cause::Diverges { step, divergence: Divergence(why) } => write!(f, "step {step} does not fit: {why}"),
            Cause::Differs { step, key } => {
                write!(f, "step {step} does not fit: its `{key}` is not what the program does here")
            }
            Cause::EndsElsewhere { position, found } => write!(f, "it ends after {position} steps and says {found}"),
            Cause::UnknownEnd(found) => write!(f, "no run stops for the reason {found:?}"),
            Cause::OtherEnd => f.write_str("the run does not stop like this"),
            Cause::Forgotten(step) => write!(f, "the steps before step {step} are forgotten already"),
            Cause::TooLong { what, length, longest } => {
                write!(f, "{what} a line of {length} bytes, and no reader takes more than {longest}")
            }
            Cause::LongerThan { longest, what } => {
                write!(f, "it is longer than the {longest} bytes that a {what} may have")
            }
        }
    }
}

impl std::error::Error for TraceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Io(error) | Cause::Damaged(error) => Some(error),
            Cause::Unreadable(error) => Some(error),
            Cause::Json(error) => Some(error),
            Cause::Machine(error) => Some(error),
            Cause::TypedUnassembled { error, .. } => Some(error),
            _ => None,
        }
    }
}
