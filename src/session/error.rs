//! What is wrong with a line typed at the prompt: a place in the line, a message, and a remedy where there is one.
//!
//! These are the user's mistakes. What the guest does wrong is a [`Fault`](crate::model::fault::Fault) and arrives in a reply.

use crate::engine::error::MachineError;
use crate::lens::types::TypeError;
use crate::source::error::SourceError;
use std::fmt;

/// Why a line was refused. Nothing has changed when one is returned, except where its variant says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SessionError {
    /// The line itself cannot be meant.
    Line(LineError),
    /// The assembler refused what was typed.
    Source {
        /// What the errors' lines and columns count in.
        text: String,
        /// At least one.
        errors: Vec<SourceError>,
    },
    /// The assembler refused a file.
    File {
        /// Its name.
        name: String,
        /// What the errors' lines and columns count in.
        text: String,
        /// At least one.
        errors: Vec<SourceError>,
    },
    /// A line of a script failed; the lines before it have been executed.
    Script {
        /// The script.
        path: String,
        /// The line's number, from 1.
        line: usize,
        /// The line.
        text: String,
        /// What was wrong with it.
        error: Box<SessionError>,
    },
}

/// One mistake in a line, with the characters it concerns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineError {
    /// The first wrong character, counted in characters from 0, and how many are wrong; `None` when the line as a whole
    /// asks for something that cannot be done now.
    pub span: Option<Span>,
    /// Lower case, no final full stop.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

/// Some characters of a line, counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// Characters of the line before it.
    pub start: usize,
    /// How many it is, 1 at least.
    pub length: usize,
}

impl LineError {
    /// A mistake at these characters.
    pub fn at(span: Span, message: impl Into<String>) -> LineError {
        LineError { span: Some(span), message: message.into(), help: None }
    }

    /// A well-formed line that asks for what cannot be done now.
    pub fn new(message: impl Into<String>) -> LineError {
        LineError { span: None, message: message.into(), help: None }
    }

    /// The mistake of a type that stands at `span`; one without a place of its own concerns the whole type.
    pub(super) fn of_type(error: &TypeError, span: Span) -> LineError {
        let inner = Span { start: span.start + error.span.start, length: error.span.len() };
        let span = if error.span.is_empty() { span } else { inner };
        LineError { span: Some(span), message: error.message.clone(), help: error.help.clone() }
    }

    /// The same mistake with a remedy.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> LineError {
        self.help = Some(help.into());
        self
    }

    /// The message and the remedy, in one clause.
    #[must_use]
    pub fn sentence(self) -> String {
        match self.help {
            Some(help) => format!("{}; {help}", self.message),
            None => self.message,
        }
    }

    /// The same mistake, its place counted from `offset` characters further left.
    #[must_use]
    pub fn shifted(mut self, offset: usize) -> LineError {
        if let Some(span) = &mut self.span {
            span.start += offset;
        }
        self
    }
}

impl SessionError {
    /// The failure of a script's line; one of a script that it calls stays what it is.
    pub(super) fn in_script(self, path: &str, line: usize, text: &str) -> SessionError {
        match self {
            SessionError::Script { .. } => self,
            error => {
                SessionError::Script { path: path.to_owned(), line, text: text.to_owned(), error: Box::new(error) }
            }
        }
    }
}

impl From<MachineError> for LineError {
    fn from(error: MachineError) -> LineError {
        LineError::new(error.to_string())
    }
}

impl From<MachineError> for SessionError {
    fn from(error: MachineError) -> SessionError {
        LineError::from(error).into()
    }
}

impl std::error::Error for LineError {}

impl From<LineError> for SessionError {
    fn from(error: LineError) -> SessionError {
        SessionError::Line(error)
    }
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SessionError::Line(error) => error.fmt(f),
            SessionError::Source { errors, .. } | SessionError::File { errors, .. } => {
                f.write_str(errors.first().map_or("the source is wrong", |error| &error.message))
            }
            SessionError::Script { path, line, error, .. } => write!(f, "{path}:{line}: {error}"),
        }
    }
}

impl std::error::Error for SessionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            SessionError::Script { error, .. } => Some(error),
            _ => None,
        }
    }
}
