//! What makes debug information unreadable as a whole.

use std::fmt;

/// Debug information that cannot be opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DebugInfoError {
    what: String,
}

impl DebugInfoError {
    pub(super) fn new(what: impl fmt::Display) -> DebugInfoError {
        DebugInfoError { what: what.to_string() }
    }
}

impl fmt::Display for DebugInfoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the debug information is damaged: {}", self.what)
    }
}

impl std::error::Error for DebugInfoError {}
