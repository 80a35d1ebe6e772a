//! Commands that nobody types: from `-e`, from a file, through a pipe. The same answers as at the prompt, and no prompt.
//!
//! It stops at the first line that is refused: what follows was written for a state that did not come about. An empty line
//! closes a block and else does nothing; repeating a step is a gesture of the keyboard.

use super::format;
use super::progress_line::Waiting;
use super::replies::{answer, refusal};
use super::theme::Theme;
use crate::session::line_reader::LineReader;
use crate::session::reply::{Arrival, Halt, Navigation, Progress, Reply};
use crate::session::session::Session;
use std::io::{self, BufRead, Write};

/// How a batch ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BatchEnd {
    /// Every line was executed, or `quit` was.
    Done,
    /// A line was refused; the message is on `errors`.
    Refused,
    /// Ctrl-C stopped the guest; the lines after that were not executed.
    Interrupted,
}

/// Where a line came from, for the message when it is refused.
pub struct BatchLine {
    /// `setup.repl:3`; empty for lines that need no place.
    pub place: String,
    pub text: String,
}

/// Executes lines one after the other.
///
/// # Errors
/// When `out` or `errors` cannot be written to.
pub fn run_commands(
    session: &mut Session,
    lines: impl Iterator<Item = io::Result<BatchLine>>,
    theme: &Theme,
    out: &mut dyn Write,
    errors: &mut dyn Write,
) -> io::Result<BatchEnd> {
    let mut reader = LineReader::default();
    for line in lines {
        let line = line?;
        if line.text.trim().is_empty() && !reader.is_block_open() {
            continue;
        }
        match run_line(session, &mut reader, &line, theme, out, errors)? {
            LineEnd::Next => {}
            LineEnd::Quit => return Ok(BatchEnd::Done),
            LineEnd::Refused => return Ok(BatchEnd::Refused),
            LineEnd::Interrupted => return Ok(BatchEnd::Interrupted),
        }
    }
    let end = BatchLine { place: String::from("end of input"), text: String::new() };
    if reader.is_block_open() && run_line(session, &mut reader, &end, theme, out, errors)? == LineEnd::Refused {
        return Ok(BatchEnd::Refused);
    }
    Ok(BatchEnd::Done)
}

/// The lines of a stream, each with its place. A line that is no UTF-8 text is handed out with its wrong bytes replaced, so that
/// it is refused where it stands.
pub fn lines_from(input: impl BufRead) -> impl Iterator<Item = io::Result<BatchLine>> {
    input.split(b'\n').enumerate().map(|(idx, bytes)| {
        let text = String::from_utf8_lossy(&bytes?).trim_end_matches('\r').to_owned();
        Ok(BatchLine { place: format!("line {}", idx + 1), text })
    })
}

/// What is shown of a line that may be very long.
fn clipped(text: &str) -> String {
    const SHOWN: usize = 100;
    let shown: String = format::printable_line(text).chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() { shown + "..." } else { shown }
}

/// What comes after a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineEnd {
    Next,
    Quit,
    Refused,
    Interrupted,
}

/// Executes one line: answers to `out`, a refusal to `errors`.
///
/// # Errors
/// When `out` or `errors` cannot be written to.
pub fn run_line(
    session: &mut Session,
    reader: &mut LineReader,
    line: &BatchLine,
    theme: &Theme,
    out: &mut dyn Write,
    errors: &mut dyn Write,
) -> io::Result<LineEnd> {
    let mut written = Ok(());
    let mut end = LineEnd::Next;
    let mut waiting = Some(Waiting::begin(session.machine().reached()));
    let result = reader.line(session, &line.text, &mut |session, reply| {
        waiting = None;
        match &reply {
            Reply::Quit => end = LineEnd::Quit,
            Reply::Progress(Progress { halt: Halt::Interrupted, .. })
            | Reply::Navigation(Navigation { arrival: Arrival::Interrupted, .. })
            | Reply::SearchInterrupted
            | Reply::FileInterrupted
            | Reply::BranchInterrupted { .. } => end = LineEnd::Interrupted,
            _ => {}
        }
        if written.is_ok() {
            written = out.write_all(answer(session, &reply, theme).as_bytes());
        }
    });
    drop(waiting);
    written?;
    if let Err(error) = result {
        out.flush()?;
        if !line.place.is_empty() {
            writeln!(errors, "{}: {}", line.place, clipped(line.text.trim_end()))?;
        }
        errors.write_all(refusal(&line.text, &error, theme).as_bytes())?;
        return Ok(LineEnd::Refused);
    }
    Ok(end)
}
