//! Traces: a run as a file that other programs can read, and that can be gone through again without running anything.
//!
//! Everything is streamed: neither writing nor reading holds more than a line, and what is read is checked against the program.
//!
//! Two formats. A run of an assembled program is lines of JSON: `wire` is the format, `lines` and `typed_lines` encode steps and what was
//! typed, `calling` the call that the program is entered by, `number` spells numbers. `packed` is the short form of a step, `scope` its
//! container. A run of a compiled program (`linked`) is what it was loaded from and how far it ran, and is executed again. `write` and
//! `read` go through a file of either form, and `error` says what is wrong with it, and where.
//!
//! Called by the session (`save`, `load`, `replay`) and the command line. Promises that a file which does not fit its program is refused
//! at the first step that differs.
#![doc = include_str!("FORMAT.md")]

mod calling;
mod error;
mod lines;
pub mod linked;
mod number;
mod packed;
pub mod read;
pub mod scope;
mod typed_lines;
mod wire;
pub mod write;

pub use error::TraceError;

/// The description of both formats, in Markdown.
pub const FORMAT: &str = include_str!("FORMAT.md");

use crate::model::run::Config;
use std::path::Path;

/// How a trace is spelled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// JSON Lines, for other programs to read.
    Lines,
    /// A packed file, to be kept and mailed.
    Packed,
}

impl Form {
    /// What a file name asks for.
    #[must_use]
    pub fn of_path(path: &str) -> Form {
        let is_scope = Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("scope"));
        if is_scope { Form::Packed } else { Form::Lines }
    }
}

/// The most bytes that a line can take: one step may read and overwrite all of the stack and the heap, at two digits for each byte
/// read, overwritten and written.
fn longest_line(config: &Config) -> u64 {
    const MOST: u64 = 1 << 30;
    (6 * config.stack_size.saturating_add(config.heap_size)).saturating_add(1 << 20).min(MOST)
}
