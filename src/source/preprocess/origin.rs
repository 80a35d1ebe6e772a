//! Where a line that a macro made comes from: the line of the macro's body, and the line that called it.
//!
//! Expanded lines are numbered beyond all lines of a text, so that the rest of the assembler needs to know nothing of them; what leaves it
//! (errors, the line table) is translated back.

use crate::source::error::SourceError;
use std::sync::Arc;

/// The first number of an expanded line; no text has so many lines.
const FIRST: u32 = 1 << 30;

/// The expanded lines of a text, by number.
#[derive(Default, Debug)]
pub struct LineOrigins {
    origins: Vec<Origin>,
}

/// One expanded line.
#[derive(Clone, Debug)]
struct Origin {
    /// The line of the text.
    line: u32,
    /// Its first character that is no blank, from 1, and how many there are from there to its end.
    column: u32,
    length: u32,
    call: Option<Call>,
}

/// The use of a macro.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) name: Arc<str>,
    /// The line of the text.
    pub(super) line: u32,
}

impl LineOrigins {
    /// The line of the text that a line is or comes from.
    #[must_use]
    pub fn line(&self, number: u32) -> u32 {
        self.origin(number).map_or(number, |origin| origin.line)
    }

    /// The column that an expanded line has as a whole; `None` for a line of the text.
    #[must_use]
    pub fn column(&self, number: u32) -> Option<u32> {
        self.origin(number).map(|origin| origin.column)
    }

    /// The error at its place in the text. What a macro made is marked as a whole, since its characters stand nowhere.
    #[must_use]
    pub fn located(&self, error: SourceError) -> SourceError {
        let Some(Origin { line, column, length, call }) = self.origin(error.line) else { return error };
        let message = match call {
            Some(Call { name, line }) => format!("{} (in `{name}`, which line {line} uses)", error.message),
            None => error.message,
        };
        SourceError { line: *line, column: *column, length: *length, message, help: error.help }
    }

    /// A number for what `text`, the line `number` of the text or of an expansion, became.
    pub(super) fn add(&mut self, number: u32, text: &str, call: Option<Call>) -> u32 {
        let line = self.line(number);
        let trimmed = text.trim_start();
        let column = (text.chars().count() - trimmed.chars().count()) as u32 + 1;
        let length = (trimmed.trim_end().chars().count() as u32).max(1);
        self.origins.push(Origin { line, column, length, call });
        FIRST + self.origins.len() as u32 - 1
    }

    fn origin(&self, number: u32) -> Option<&Origin> {
        self.origins.get(number.checked_sub(FIRST)? as usize)
    }
}
