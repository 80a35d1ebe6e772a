//! [`Error`]: anything that can go wrong in this library, for whoever calls several of its layers and tells the outcome to somebody.
//!
//! Each layer has an error type of its own, and all of them convert to this one, so that `?` works across layers. What the *guest* does
//! wrong is no error: it is a [`Fault`](crate::model::fault::Fault) in a [`Stop`](crate::model::run::Stop) or a step.

use crate::engine::error::MachineError;
use crate::model::divergence::ReexecutionDivergence;
use crate::session::error::{LineError, SessionError};
#[cfg(feature = "exercise")]
use crate::session::exercise::error::ExerciseError;
use crate::session::size::SizeError;
#[cfg(feature = "trace")]
use crate::session::trace::TraceError;
use crate::source::error::SourceError;
use std::fmt;
use std::io;

/// Anything that can go wrong in this library. What kind of thing it was, [`Error::kind`] says; what happened, its text.
pub struct Error(Box<Cause>);

/// What went wrong, roughly.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A size is malformed or out of range.
    InvalidSize,
    /// The host cannot run a machine: it has no room, the program cannot be laid out, or the emulator cannot be opened.
    Emulator,
    /// A machine refuses a change by hand.
    Edit,
    /// Steps could not be executed again as they were: a defect of this crate.
    Divergence,
    /// The assembler refuses a source text.
    Assembler,
    /// A session cannot do what it was asked.
    Command,
    /// A trace cannot be read or written.
    Trace,
    /// A course of exercises cannot be read, or progress in it kept.
    Exercise,
    /// A file or a stream cannot be read or written.
    File,
    /// A process cannot be confined for judging strangers' submissions.
    Confinement,
    /// The command line asks for what cannot be.
    Usage,
}

enum Cause {
    Machine(MachineError),
    Divergence(ReexecutionDivergence),
    Size(SizeError),
    /// At least one.
    Source(Vec<SourceError>),
    Session(SessionError),
    #[cfg(feature = "trace")]
    Trace(TraceError),
    #[cfg(feature = "exercise")]
    Exercise(ExerciseError),
    Io(io::Error),
    #[cfg(any(feature = "exercise-screen", feature = "grade"))]
    Message(ErrorKind, String),
}

impl Error {
    /// An error of which nothing more is known than a message: lower case, no full stop at the end.
    #[cfg(any(feature = "exercise-screen", feature = "grade"))]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Cause::Message(kind, message.into())))
    }

    /// A file or a stream cannot be read or written, as the message says.
    #[cfg(feature = "grade")]
    pub(crate) fn file(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::File, message)
    }

    /// What went wrong, roughly.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &*self.0 {
            Cause::Machine(MachineError::InvalidSize { .. }) | Cause::Size(_) => ErrorKind::InvalidSize,
            Cause::Machine(
                MachineError::NoMemory { .. }
                | MachineError::Overlap { .. }
                | MachineError::NeedsRecord { .. }
                | MachineError::Emulator(_)
                | MachineError::Stumbled { .. },
            ) => ErrorKind::Emulator,
            Cause::Machine(_) => ErrorKind::Edit,
            Cause::Divergence(_) => ErrorKind::Divergence,
            Cause::Source(_) => ErrorKind::Assembler,
            Cause::Session(_) => ErrorKind::Command,
            #[cfg(feature = "trace")]
            Cause::Trace(_) => ErrorKind::Trace,
            #[cfg(feature = "exercise")]
            Cause::Exercise(_) => ErrorKind::Exercise,
            Cause::Io(_) => ErrorKind::File,
            #[cfg(any(feature = "exercise-screen", feature = "grade"))]
            Cause::Message(kind, _) => *kind,
        }
    }

    /// Every mistake that the assembler found, in line order; empty unless the kind is [`ErrorKind::Assembler`].
    #[must_use]
    pub fn source_errors(&self) -> &[SourceError] {
        match &*self.0 {
            Cause::Source(errors) => errors,
            _ => &[],
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Cause::Machine(error) => error.fmt(f),
            Cause::Divergence(divergence) => divergence.fmt(f),
            Cause::Size(error) => error.fmt(f),
            Cause::Source(errors) => match errors.as_slice() {
                [] => f.write_str("the source is wrong"),
                [first, ..] => write!(f, "line {}: {}", first.line, first.message),
            },
            Cause::Session(error) => error.fmt(f),
            #[cfg(feature = "trace")]
            Cause::Trace(error) => error.fmt(f),
            #[cfg(feature = "exercise")]
            Cause::Exercise(error) => error.fmt(f),
            Cause::Io(error) => error.fmt(f),
            #[cfg(any(feature = "exercise-screen", feature = "grade"))]
            Cause::Message(_, message) => f.write_str(message),
        }
    }
}

/// As `main` prints it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Cause::Machine(error) => error.source(),
            Cause::Divergence(_) | Cause::Size(_) | Cause::Source(_) => None,
            #[cfg(any(feature = "exercise-screen", feature = "grade"))]
            Cause::Message(..) => None,
            Cause::Session(error) => error.source(),
            #[cfg(feature = "trace")]
            Cause::Trace(error) => error.source(),
            #[cfg(feature = "exercise")]
            Cause::Exercise(error) => error.source(),
            Cause::Io(error) => error.source(),
        }
    }
}

impl From<MachineError> for Error {
    fn from(error: MachineError) -> Error {
        Error(Box::new(Cause::Machine(error)))
    }
}

impl From<ReexecutionDivergence> for Error {
    fn from(divergence: ReexecutionDivergence) -> Error {
        Error(Box::new(Cause::Divergence(divergence)))
    }
}

impl From<SizeError> for Error {
    fn from(error: SizeError) -> Error {
        Error(Box::new(Cause::Size(error)))
    }
}

impl From<Vec<SourceError>> for Error {
    fn from(errors: Vec<SourceError>) -> Error {
        Error(Box::new(Cause::Source(errors)))
    }
}

impl From<SessionError> for Error {
    fn from(error: SessionError) -> Error {
        Error(Box::new(Cause::Session(error)))
    }
}

impl From<LineError> for Error {
    fn from(error: LineError) -> Error {
        SessionError::from(error).into()
    }
}

#[cfg(feature = "trace")]
impl From<TraceError> for Error {
    fn from(error: TraceError) -> Error {
        Error(Box::new(Cause::Trace(error)))
    }
}

#[cfg(feature = "exercise")]
impl From<ExerciseError> for Error {
    fn from(error: ExerciseError) -> Error {
        Error(Box::new(Cause::Exercise(error)))
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        Error(Box::new(Cause::Io(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::machine::Machine;
    use crate::model::program::Program;
    use crate::model::run::Config;
    use crate::source::assemble;

    fn made(text: &str, config: &Config) -> Result<Machine, Error> {
        Ok(Machine::new(&assemble("t.s", text)?, config)?)
    }

    #[test]
    fn errors_of_several_layers_are_one() {
        let config = Config { stack_size: 0, heap_size: 1, input: Vec::new(), typed_capacity: 0 };
        let error = made("main: ret", &config).err().expect("there is no stack");
        assert_eq!(error.kind(), ErrorKind::InvalidSize);
        assert!(error.to_string().starts_with("a stack of 0 bytes"), "{error}");
        let error = made("main: frob\nret rax, 1", &config).err().expect("there is no such instruction");
        assert_eq!((error.kind(), error.source_errors().len()), (ErrorKind::Assembler, 2));
        assert!(error.to_string().starts_with("line 1: "), "{error}");
        assert!(Machine::new(&Program::default(), &config).is_err());
    }
}
