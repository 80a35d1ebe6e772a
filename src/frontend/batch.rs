//! Batches of commands: from `-e`, from a file, through a pipe. The same answers as at the prompt, and no prompt.
//!
//! A batch stops at the first line that is refused: what follows was written for a state that did not come about. An empty line
//! closes a block and else does nothing; repeating a step is for the keyboard. Answers are handed out one by one, as styled text:
//! to be printed at once ([`print()`]) or collected ([`collect`]).

use super::format;
use super::progress_line::ProgressLine;
use super::replies::{answer, refusal};
use super::text::{Style, StyledLine, StyledText};
use super::theme::{Color, Theme};
use crate::session::line_reader::LineReader;
use crate::session::reply::{Arrival, Halt, Navigation, Progress, Reply};
use crate::session::session::Session;
use std::io::{self, BufRead, Write as _};

/// How a batch ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BatchEnd {
    /// Every line was executed, or `quit` was.
    Done,
    /// A line was refused; its refusal was handed out last.
    Refused,
    /// Ctrl-C stopped the guest; the lines after that were not executed.
    Interrupted,
}

/// Where a line came from, for the message when it is refused.
pub struct BatchLine {
    /// `setup.repl:3`; empty for lines that need no place.
    pub place: String,
    /// The line as it was typed.
    pub text: String,
}

/// What is said about a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Response {
    /// What a command says.
    Answer(StyledText),
    /// With the line's place, if it has one.
    Refusal(StyledText),
}

/// Prints an answer to standard output, a refusal to standard error.
///
/// # Errors
/// When that cannot be written to.
pub fn print(response: &Response, color: Color) -> io::Result<()> {
    match response {
        Response::Answer(text) => io::stdout().write_all(text.render(color).as_bytes()),
        Response::Refusal(text) => {
            io::stdout().flush()?;
            io::stderr().write_all(text.render(color).as_bytes())
        }
    }
}

/// What a batch said, and how it ended.
pub struct Collected {
    /// What was answered, in order.
    pub answers: StyledText,
    /// What was refused, with places.
    pub refusals: StyledText,
    /// How it ended.
    pub end: BatchEnd,
}

/// Whether each line stands before its answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Echo {
    /// Each command is printed before its answer.
    On,
    /// Only answers are printed.
    Off,
}

/// Executes lines one after the other and keeps what they say.
///
/// # Errors
/// When a line cannot be read.
pub fn collect(session: &mut Session, lines: Vec<BatchLine>, echo: Echo, theme: &Theme) -> io::Result<Collected> {
    let (mut answers, mut refusals) = (StyledText::new(), StyledText::new());
    if echo == Echo::On {
        return collect_echoed(session, lines, theme);
    }
    let end = run_commands(session, lines.into_iter().map(Ok), theme, &mut |response| {
        match response {
            Response::Answer(text) => answers += text,
            Response::Refusal(text) => refusals += text,
        }
        Ok(())
    })?;
    Ok(Collected { answers, refusals, end })
}

/// The same with `> ` and the line before each answer, also before the one that is refused.
fn collect_echoed(session: &mut Session, lines: Vec<BatchLine>, theme: &Theme) -> io::Result<Collected> {
    let (mut answers, mut refusals) = (StyledText::new(), StyledText::new());
    let mut reader = LineReader::default();
    for line in lines {
        answers += StyledLine::of(Style::Prompt, "> ").plain(format::printable_line(&line.text));
        let end = run_line(session, &mut reader, &line, theme, &mut |response| {
            match response {
                Response::Answer(text) => answers += text,
                Response::Refusal(text) => refusals += text,
            }
            Ok(())
        })?;
        let end = match end {
            LineEnd::Next | LineEnd::FullScreen => continue,
            LineEnd::Quit => BatchEnd::Done,
            LineEnd::Refused => BatchEnd::Refused,
            LineEnd::Interrupted => BatchEnd::Interrupted,
        };
        return Ok(Collected { answers, refusals, end });
    }
    Ok(Collected { answers, refusals, end: BatchEnd::Done })
}

/// Executes lines one after the other; `respond` gets what they say.
///
/// # Errors
/// When a line cannot be read, or `respond` fails.
pub fn run_commands(
    session: &mut Session,
    lines: impl Iterator<Item = io::Result<BatchLine>>,
    theme: &Theme,
    respond: &mut dyn FnMut(Response) -> io::Result<()>,
) -> io::Result<BatchEnd> {
    let mut reader = LineReader::default();
    for line in lines {
        let line = line?;
        if line.text.trim().is_empty() && !reader.is_block_open() {
            continue;
        }
        match run_line(session, &mut reader, &line, theme, respond)? {
            LineEnd::Next | LineEnd::FullScreen => {}
            LineEnd::Quit => return Ok(BatchEnd::Done),
            LineEnd::Refused => return Ok(BatchEnd::Refused),
            LineEnd::Interrupted => return Ok(BatchEnd::Interrupted),
        }
    }
    let end = BatchLine { place: String::from("end of input"), text: String::new() };
    if reader.is_block_open() && run_line(session, &mut reader, &end, theme, respond)? == LineEnd::Refused {
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
    /// The next line.
    Next,
    /// No line: `quit` was executed.
    Quit,
    /// The full screen is asked for; where there is a terminal it is shown, else that was said.
    FullScreen,
    /// The line was refused: a batch ends, the prompt goes on.
    Refused,
    /// Ctrl-C stopped the guest: a batch ends, the prompt goes on.
    Interrupted,
}

/// Executes one line; `respond` gets its answers as they come, or its refusal.
///
/// # Errors
/// When `respond` fails.
pub fn run_line(
    session: &mut Session,
    reader: &mut LineReader,
    line: &BatchLine,
    theme: &Theme,
    respond: &mut dyn FnMut(Response) -> io::Result<()>,
) -> io::Result<LineEnd> {
    let mut responded = Ok(());
    let mut end = LineEnd::Next;
    let mut progress_line = Some(ProgressLine::begin(session.machine().reached()));
    let result = reader.line(session, &line.text, &mut |session, reply| {
        progress_line = None;
        match &reply {
            Reply::Quit => end = LineEnd::Quit,
            Reply::FullScreen => end = LineEnd::FullScreen,
            Reply::Progress(Progress { halt: Halt::Interrupted, .. })
            | Reply::Navigation(Navigation { arrival: Arrival::Interrupted, .. })
            | Reply::SearchInterrupted
            | Reply::FileInterrupted
            | Reply::BranchInterrupted { .. } => end = LineEnd::Interrupted,
            _ => {}
        }
        if responded.is_ok() {
            responded = respond(Response::Answer(answer(session, &reply, theme)));
        }
    });
    drop(progress_line);
    responded?;
    if let Err(error) = result {
        let place = format!("{}: {}", line.place, clipped(line.text.trim_end()));
        let place = (!line.place.is_empty()).then(|| StyledLine::from(place));
        respond(Response::Refusal(StyledText::from(place) + refusal(&line.text, &error, theme)))?;
        return Ok(LineEnd::Refused);
    }
    Ok(end)
}
