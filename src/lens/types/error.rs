//! [`TypeError`]: a text that is no type, or a type without a layout.

use std::fmt;
use std::ops::Range;

/// An error in a type's text, or a type without a layout.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeError {
    /// The range in characters, from 0; may lie just after the last one.
    pub span: Range<usize>,
    /// Lower case, no final full stop.
    pub message: String,
    /// What to write instead, where that can be told.
    pub help: Option<String>,
}

impl TypeError {
    pub(crate) fn at(span: Range<usize>, message: impl Into<String>) -> TypeError {
        TypeError { span, message: message.into(), help: None }
    }

    pub(super) fn too_large() -> TypeError {
        TypeError::at(0..0, "no value is so large")
            .with_help("all of a value lies within half of the addresses there are")
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> TypeError {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for TypeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TypeError {}
