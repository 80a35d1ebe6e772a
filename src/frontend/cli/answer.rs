//! What a subcommand answers: text or a document, a complaint, an exit code; printed once, at the end.
//!
//! Subcommands return it and print nothing themselves.

use crate::frontend::json::{Mistake, refusal};
use crate::frontend::outcome::BAD_INPUT;
use crate::frontend::text::StyledText;
use crate::frontend::theme::Color;
use std::borrow::Cow;
use std::fmt::Display;
use std::io;
use std::io::Write as _;

/// What a subcommand leaves to be printed, and what the process exits with.
pub(super) struct Answer {
    pub(super) output: Output,
    /// For standard error.
    pub(super) complaint: StyledText,
    pub(super) code: u8,
    /// The complaint again, for a document.
    pub(super) mistakes: Vec<Mistake>,
}

/// What goes to standard output.
pub(super) enum Output {
    Text(StyledText),
    /// A document or a file, byte for byte.
    Verbatim(String),
}

impl Output {
    fn render(&self, color: Color) -> Cow<'_, str> {
        match self {
            Output::Text(text) => Cow::Owned(text.render(color)),
            Output::Verbatim(text) => Cow::Borrowed(text),
        }
    }

    pub(super) fn into_text(self) -> StyledText {
        match self {
            Output::Text(text) => text,
            Output::Verbatim(text) => text.into(),
        }
    }
}

impl Answer {
    pub(super) fn new(text: impl Into<StyledText>, code: u8) -> Answer {
        Answer { output: Output::Text(text.into()), complaint: StyledText::new(), code, mistakes: Vec::new() }
    }

    pub(super) fn verbatim(text: String) -> Answer {
        Answer { output: Output::Verbatim(text), complaint: StyledText::new(), code: 0, mistakes: Vec::new() }
    }

    /// Bad input.
    pub(super) fn refused(complaint: StyledText) -> Answer {
        Answer { complaint, ..Answer::new(StyledText::new(), BAD_INPUT) }
    }

    /// The same with a document that says it, if it is a refusal that none says yet.
    pub(super) fn into_document(self, path: &str) -> Answer {
        if self.mistakes.is_empty() {
            return self;
        }
        Answer { output: Output::Verbatim(refusal(path, &self.mistakes)), ..self }
    }

    /// Bad input; what is wrong with it.
    pub(super) fn error(error: &dyn Display) -> Answer {
        let message = error.to_string();
        let complaint = format!("error: {message}").into();
        Answer { mistakes: vec![Mistake { message, ..Mistake::default() }], ..Answer::refused(complaint) }
    }
}

/// Prints an answer; returns what the process exits with. A reader that went away has seen what it wanted.
pub(super) fn print(answer: &Answer, color: Color) -> u8 {
    let written = io::stdout().write_all(answer.output.render(color).as_bytes()).and_then(|()| io::stdout().flush());
    // Where standard error is gone too, nothing can be reported.
    let _ = io::stderr().write_all(answer.complaint.render(color).as_bytes());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: the output cannot be written: {error}");
            BAD_INPUT
        }
        _ => answer.code,
    }
}
