//! [`ExerciseError`]: why a course cannot be read, or a learner's progress in it kept.
//!
//! What is wrong with a submission is a verdict and never arrives here.

use crate::session::input::reason;
use crate::source::error::SourceError;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a course cannot be read, or a learner's progress in it kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExerciseError {
    /// A file cannot be read; the whole message.
    Unreadable(String),
    /// A folder cannot be read.
    Folder {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A folder holds no exercise.
    NoExercise {
        /// Its path.
        path: PathBuf,
    },
    /// A mistake in `exercise.toml`.
    Format {
        /// Its path.
        path: String,
        /// Its text.
        text: String,
        /// The mistake, with its place in the text.
        error: Box<SourceError>,
    },
    /// A wrong answer does not say what its verdict must be.
    NoExpectation {
        /// Its path.
        path: PathBuf,
    },
    /// No exercise of a course has this name.
    Unknown {
        /// What was asked for.
        name: String,
        /// A name that is there, and like it.
        nearest: Option<String>,
    },
    /// The learner has no file of an exercise yet.
    NoFile {
        /// Where it would be.
        path: PathBuf,
        /// The exercise.
        name: String,
    },
    /// The environment names no folder for the record of progress.
    NoStateFolder,
    /// A learner's file cannot be written.
    Write {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A learner's file cannot be set aside.
    Rename {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

impl fmt::Display for ExerciseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExerciseError::Unreadable(message) => f.write_str(message),
            ExerciseError::Folder { path, cause } => write!(f, "cannot read `{}`: {}", path.display(), reason(cause)),
            ExerciseError::NoExercise { path } => {
                write!(f, "cannot read `{}`: no folder in it has an exercise.toml", path.display())
            }
            ExerciseError::Format { path, error, .. } => write!(f, "{path}:{}: {}", error.line, error.message),
            ExerciseError::NoExpectation { path } => {
                write!(f, "{}:1: the first line must be `# expect: TEXT`, a part of the message", path.display())
            }
            ExerciseError::Unknown { name, nearest } => {
                write!(f, "there is no exercise `{name}`; ")?;
                match nearest {
                    Some(nearest) => write!(f, "did you mean `{nearest}`?"),
                    None => f.write_str("`asmscope exercise list` lists them"),
                }
            }
            ExerciseError::NoFile { path, name } => {
                let path = path.display();
                write!(f, "there is no file `{path}` yet; `asmscope exercise start {name}` puts it there")
            }
            ExerciseError::NoStateFolder => {
                f.write_str("there is no place for your progress: set HOME or XDG_STATE_HOME")
            }
            ExerciseError::Write { path, cause } => write!(f, "cannot write `{}`: {}", path.display(), reason(cause)),
            ExerciseError::Rename { path, cause } => write!(f, "cannot rename `{}`: {}", path.display(), reason(cause)),
        }
    }
}

impl std::error::Error for ExerciseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ExerciseError::Folder { cause, .. }
            | ExerciseError::Write { cause, .. }
            | ExerciseError::Rename { cause, .. } => Some(cause),
            _ => None,
        }
    }
}
