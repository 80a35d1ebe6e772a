//! Mistakes, explained: the user's in the source or at the prompt, the guest's as faults.

use super::theme::{Scene, Theme};
use crate::model::step::Step;
use crate::session::error::LineError;
use crate::source::error::SourceError;

/// The mistakes of a source text, each with its line and a caret, in the manner of rustc.
#[must_use]
pub fn source_errors(name: &str, text: &str, errors: &[SourceError], theme: &Theme) -> String {
    let _ = (name, text, errors, theme);
    unimplemented!()
}

/// A line typed at the prompt that was refused, with a caret under what is wrong.
#[must_use]
pub fn line_error(line: &str, error: &LineError, theme: &Theme) -> String {
    let _ = (line, error, theme);
    unimplemented!()
}

/// The report of a faulted step: what happened, where, with which values, to what, why probably, and what to type next.
/// Empty when the step did not fault.
#[must_use]
pub fn fault(scene: &Scene, step: &Step) -> String {
    let _ = (scene, step);
    unimplemented!()
}
