//! [`SourceError`]: one error in a source text, with its position and remedy, as data. Front ends draw it.

use std::fmt;

/// One error in the source: position, message, and a remedy where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceError {
    /// 1-based line.
    pub line: u32,
    /// 1-based column of the first wrong character, counted in characters.
    pub column: u32,
    /// How many characters are wrong; at least 1.
    pub length: u32,
    /// Lower case, no final full stop.
    pub message: String,
    /// What to write instead, or what is nearest to what was written.
    pub help: Option<String>,
}

/// The message; the place and the remedy stand beside it.
impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SourceError {}
