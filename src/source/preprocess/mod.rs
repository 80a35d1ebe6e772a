//! The preprocessor: macros, repetition, conditions and structures of both dialects, line by line, before anything else is read.
//!
//! A text without them passes through as it is. Expansions are frames on a stack, so that macros may use each other; a line of a frame gets
//! its arguments when it is reached. Everything is bounded: how deep frames nest, how many lines they give, and how long a line grows.
//! Conditions and counts are evaluated by whoever reads the lines, who knows the constants that were defined above.
//!
//! `gnu` and `nasm` are the directives of the two dialects; what they are made of has a file each: `template` (multi-line macros), `define`
//! (single-line macros), `condition`, `structure`, `context`, and `origin`, which says where an expanded line came from. Called by the
//! assembler, line by line.

mod condition;
mod context;
mod define;
mod gnu;
mod nasm;
mod origin;
mod structure;
mod template;

pub(super) use origin::LineOrigins;

use super::comment::{CommentStripper, Semicolon};
use super::error::SourceError;
use super::lexer::Dialect;
use super::located_text::LocatedText;
use super::statement::SplitLine;
use condition::{Conditions, Evaluate};
use context::Contexts;
use define::Defines;
use origin::Call;
use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use structure::Structures;
use template::{Arguments, Template};

/// Lines that expansions of one text may give.
const MOST_LINES: usize = 400_000;
/// Expansions within each other.
const DEEPEST: usize = 100;
/// What all lines that are kept for expansion may take, in bytes.
const MOST_BYTES: usize = 16 << 20;
/// What all lines of expansions may take, in bytes.
const MOST_BYTES_EXPANDED: usize = 64 << 20;

/// A line to be read.
pub(super) struct Line<'a> {
    /// In the text, or as [`LineOrigins`] numbers expanded lines.
    pub number: u32,
    pub text: Cow<'a, str>,
}

/// Reads a text line by line.
pub(super) struct Preprocessor<'a> {
    lines: std::iter::Enumerate<std::str::Lines<'a>>,
    dialect: Dialect,
    semicolon: Semicolon,
    /// The expansions that are being read, innermost last.
    frames: Vec<Frame>,
    /// Lines that one line became.
    ready: VecDeque<(u32, String)>,
    /// Statements of lines that hold several, the innermost expansion's last.
    statements: Vec<Statements>,
    recording: Option<RecordedLines>,
    conditions: Conditions,
    defines: Defines,
    /// By name; in NASM in lower case for `%imacro`. The newest of those with the same parameters counts.
    templates: HashMap<String, Vec<Template>>,
    structures: Structures,
    contexts: Contexts,
    n_calls: u32,
    n_lines: usize,
    n_bytes: usize,
    n_bytes_expanded: usize,
    is_finished: bool,
}

/// What is left of a line with several statements.
struct Statements {
    number: u32,
    left: VecDeque<String>,
    /// How many expansions the line lies in; within more, it waits.
    depth: usize,
    /// Arguments of macros stand in it already.
    is_substituted: bool,
}

/// An expansion.
struct Frame {
    body: Arc<[(u32, String)]>,
    at: usize,
    call: Call,
    kind: FrameKind,
    /// Conditions that were open when it began.
    n_conditions: usize,
}

enum FrameKind {
    Macro(Arguments),
    /// As often as this, again.
    Repeat(u64),
    /// A name that takes one value after the other.
    Each {
        name: String,
        values: VecDeque<String>,
    },
}

/// Lines that are kept until the directive that ends them.
struct RecordedLines {
    what: Recorded,
    /// The directive that began it, for messages.
    word: String,
    line: u32,
    /// Directives of the same kind within it that are still open.
    depth: u32,
    body: Vec<(u32, String)>,
}

enum Recorded {
    Macro {
        name: String,
        parameters: template::Parameters,
    },
    Repeat(u64),
    Each {
        name: String,
        values: VecDeque<String>,
    },
    /// Nothing is done with it.
    Comment,
}

/// What became of a line.
enum Outcome {
    /// It was for the preprocessor, or is not read.
    Taken,
    /// It is to be read, perhaps changed.
    Changed(String),
    Unchanged,
}

impl<'a> Preprocessor<'a> {
    #[must_use]
    pub(super) fn new(text: &'a str, dialect: Dialect, semicolon: Semicolon) -> Preprocessor<'a> {
        Preprocessor {
            lines: text.lines().enumerate(),
            dialect,
            semicolon,
            frames: Vec::new(),
            ready: VecDeque::new(),
            statements: Vec::new(),
            recording: None,
            conditions: Conditions::default(),
            defines: Defines::new(),
            templates: HashMap::new(),
            structures: Structures::default(),
            contexts: Contexts::default(),
            n_calls: 0,
            n_lines: 0,
            n_bytes: 0,
            n_bytes_expanded: 0,
            is_finished: false,
        }
    }

    /// The next line to be read; `None` at the end. `in_comment` says that the line begins in a comment.
    ///
    /// # Errors
    /// A mistake in a line for the preprocessor; the lines after it can still be read.
    pub(super) fn next(
        &mut self,
        in_comment: bool,
        origins: &mut LineOrigins,
        evaluate: &Evaluate,
    ) -> Option<Result<Line<'a>, SourceError>> {
        loop {
            if let Some((number, text)) = self.ready.pop_front() {
                return Some(Ok(Line { number, text: Cow::Owned(text) }));
            }
            let line = match self.take(origins) {
                Ok(Some(line)) => line,
                Ok(None) => return self.finish().map(Err),
                Err(error) => return Some(Err(error)),
            };
            if !in_comment && self.split(&line) {
                continue;
            }
            if in_comment || (self.is_idle() && !self.is_for_us(&line.text)) {
                return Some(Ok(line));
            }
            match self.process(&line, origins, evaluate) {
                Ok(Outcome::Taken) => {}
                Ok(Outcome::Unchanged) => return Some(Ok(line)),
                Ok(Outcome::Changed(text)) => {
                    let call = self.frames.last().map(|frame| frame.call.clone());
                    let number = origins.add(line.number, &line.text, call);
                    return Some(Ok(Line { number, text: Cow::Owned(text) }));
                }
                Err(error) => return Some(Err(within(error, &line.text))),
            }
        }
    }

    /// Takes a line of GNU's apart that holds a directive or a macro among several statements.
    fn split(&mut self, line: &Line) -> bool {
        if self.dialect.is_nasm() || self.semicolon == Semicolon::Comment || !line.text.contains(';') {
            return false;
        }
        let Some(parts) = SplitLine::parts_with(&line.text, |statement| self.is_for_gnu(statement)) else {
            return false;
        };
        if parts.len() < 2 {
            return false;
        }
        let is_substituted = self.recording.is_none();
        let depth = self.frames.len();
        self.statements.push(Statements { number: line.number, left: parts.into(), depth, is_substituted });
        true
    }

    /// The next statement of a line that was taken apart, when the expansions of those before it are read.
    fn next_statement(&mut self) -> Option<Result<Line<'a>, SourceError>> {
        self.statements.retain(|line| line.depth <= self.frames.len() && !line.left.is_empty());
        let line = self.statements.last_mut().filter(|line| line.depth == self.frames.len())?;
        let (number, is_substituted) = (line.number, line.is_substituted);
        let text = line.left.pop_front()?;
        let text = if is_substituted || self.recording.is_some() { Some(text) } else { self.substituted(text) };
        Some(text.map(|text| Line { number, text: Cow::Owned(text) }).ok_or_else(|| self.too_long(number)))
    }

    fn too_long(&self, line: u32) -> SourceError {
        let line = LocatedText { line, column: 1, text: "", dialect: self.dialect };
        line.error("this line grows beyond all bounds with its arguments")
    }

    /// The next line of the innermost expansion or of the text, its continuations joined.
    fn take(&mut self, origins: &mut LineOrigins) -> Result<Option<Line<'a>>, SourceError> {
        loop {
            if let Some(statement) = self.next_statement() {
                return statement.map(Some);
            }
            let Some(frame) = self.frames.last_mut() else { break };
            let Some((number, text)) = frame.body.get(frame.at) else {
                if let Some(unclosed) = self.end_of_frame() {
                    return Err(unclosed);
                }
                continue;
            };
            frame.at += 1;
            let (number, text, call) = (*number, text.clone(), frame.call.clone());
            let number = origins.add(number, &text, Some(call));
            let line = LocatedText { line: number, column: 1, text: "", dialect: self.dialect };
            let text = if self.recording.is_some() { Some(text) } else { self.substituted(text) };
            let text = text.ok_or_else(|| self.too_long(number))?;
            self.n_lines += 1;
            self.n_bytes_expanded += text.len();
            if self.n_lines > MOST_LINES || self.n_bytes_expanded > MOST_BYTES_EXPANDED {
                self.abandon();
                return Err(line.error_with(
                    format!("macros and repetitions give more than {MOST_LINES} lines, or too long ones"),
                    "one of them may use itself without an end",
                ));
            }
            return Ok(Some(Line { number, text: Cow::Owned(text) }));
        }
        let Some((idx, first)) = self.lines.next() else { return Ok(None) };
        let number = idx as u32 + 1;
        if !self.dialect.is_nasm() || !first.ends_with('\\') {
            return Ok(Some(Line { number, text: Cow::Borrowed(first) }));
        }
        let mut text = first.to_owned();
        while text.ends_with('\\') {
            text.pop();
            let Some((_, next)) = self.lines.next() else { break };
            text.push_str(next);
        }
        Ok(Some(Line { number: origins.add(number, first, None), text: Cow::Owned(text) }))
    }

    /// The line with the arguments of the expansions that it lies in, up to the innermost macro; `None` if it grows too long.
    fn substituted(&self, mut text: String) -> Option<String> {
        for frame in self.frames.iter().rev() {
            match &frame.kind {
                FrameKind::Macro(arguments) => return arguments.substitute(&text),
                FrameKind::Each { name, values } => {
                    let value = values.front().cloned().unwrap_or_default();
                    text = Arguments::Named { values: vec![(name.clone(), value)], number: 0 }.substitute(&text)?;
                }
                FrameKind::Repeat(_) => {}
            }
        }
        Some(text)
    }

    /// The innermost expansion is at its end: it is left, or begins again. Gives the error about a condition that it leaves open.
    fn end_of_frame(&mut self) -> Option<SourceError> {
        let frame = self.frames.last_mut()?;
        let again = match &mut frame.kind {
            FrameKind::Macro(_) => false,
            FrameKind::Repeat(left) => {
                *left = left.saturating_sub(1);
                *left > 0
            }
            FrameKind::Each { values, .. } => {
                values.pop_front();
                !values.is_empty()
            }
        };
        frame.at = 0;
        let n_conditions = frame.n_conditions;
        if !again {
            self.frames.pop();
        }
        let line = self.conditions.truncate(n_conditions)?;
        Some(self.unclosed_condition(line))
    }

    /// True while nothing that was read can change a line.
    fn is_idle(&self) -> bool {
        self.frames.is_empty()
            && self.statements.is_empty()
            && self.recording.is_none()
            && self.conditions.len() == 0
            && self.defines.are_built_in()
            && self.templates.is_empty()
            && self.contexts.are_closed()
            && self.structures.are_closed()
    }

    /// Whether a line may be for the preprocessor although nothing was defined.
    fn is_for_us(&self, text: &str) -> bool {
        let first = text.trim_start();
        if self.dialect.is_nasm() { nasm::is_for_us(first) } else { gnu::is_for_us(first) }
    }

    fn process(&mut self, line: &Line, origins: &mut LineOrigins, evaluate: &Evaluate) -> Result<Outcome, SourceError> {
        let (cleaned, ranges) = CommentStripper::default().strip(line.number, &line.text, self.dialect, self.semicolon);
        let end = ranges.first().map_or(0, |(_, end)| *end);
        let statement =
            LocatedText { line: line.number, column: 1, text: &cleaned[..end], dialect: self.dialect }.trim();
        if self.recording.is_some() {
            return self.record(statement, &line.text);
        }
        if self.dialect.is_nasm() {
            self.nasm(statement, &line.text, origins, evaluate)
        } else {
            self.gnu(statement, origins, evaluate)
        }
    }

    fn start_recording(&mut self, what: Recorded, word: LocatedText<'_>) {
        let word_text = word.text.to_lowercase();
        self.recording = Some(RecordedLines { what, word: word_text, line: word.line, depth: 0, body: Vec::new() });
    }

    /// Keeps a line, or ends the recording.
    fn record(&mut self, statement: LocatedText<'_>, text: &str) -> Result<Outcome, SourceError> {
        let word = word(statement.text).to_lowercase();
        let Some(recording) = &mut self.recording else { return Ok(Outcome::Unchanged) };
        let (begins, ends) = match recording.what {
            Recorded::Macro { .. } => (BEGIN_MACRO, END_MACRO),
            Recorded::Repeat(_) | Recorded::Each { .. } => (BEGIN_REPEAT, END_REPEAT),
            Recorded::Comment => (&["%comment"][..], &["%endcomment"][..]),
        };
        if ends.contains(&word.as_str()) {
            if recording.depth == 0 {
                return self.finish_recording(statement).map(|()| Outcome::Taken);
            }
            recording.depth -= 1;
        } else if begins.contains(&word.as_str()) {
            recording.depth += 1;
        }
        self.n_bytes += text.len();
        if self.n_bytes > MOST_BYTES {
            self.abandon();
            return Err(statement.error("the macros of this text take too much room"));
        }
        recording.body.push((statement.line, text.to_owned()));
        Ok(Outcome::Taken)
    }

    fn finish_recording(&mut self, end: LocatedText<'_>) -> Result<(), SourceError> {
        let Some(RecordedLines { what, word, line, body, .. }) = self.recording.take() else { return Ok(()) };
        let body: Arc<[(u32, String)]> = body.into();
        let kind = match what {
            Recorded::Macro { name, parameters } => {
                let template = Template { name: name.as_str().into(), parameters, body };
                let known = self.templates.entry(name).or_default();
                known.retain(|known| known.parameters != template.parameters);
                known.push(template);
                return Ok(());
            }
            Recorded::Repeat(0) | Recorded::Comment => return Ok(()),
            Recorded::Repeat(n) => FrameKind::Repeat(n),
            Recorded::Each { values, .. } if values.is_empty() => return Ok(()),
            Recorded::Each { name, values } => FrameKind::Each { name, values },
        };
        if body.is_empty() {
            return Ok(());
        }
        self.push_frame(Frame { body, at: 0, call: Call { name: word.into(), line }, kind, n_conditions: 0 }, end)
    }

    /// Uses a macro. `line` is the line of the text where that is.
    fn call(&mut self, template: &Template, arguments: LocatedText<'_>, line: u32) -> Result<(), SourceError> {
        self.n_calls += 1;
        let bound = template.parameters.bind(arguments.text, self.n_calls);
        let bound = bound.map_err(|why| arguments.error(format!("`{}`: {why}", template.name)))?;
        let call = Call { name: Arc::clone(&template.name), line };
        let frame =
            Frame { body: Arc::clone(&template.body), at: 0, call, kind: FrameKind::Macro(bound), n_conditions: 0 };
        self.push_frame(frame, arguments)
    }

    fn push_frame(&mut self, frame: Frame, place: LocatedText<'_>) -> Result<(), SourceError> {
        if self.frames.len() >= DEEPEST {
            self.abandon();
            let message = format!("macros use each other more than {DEEPEST} deep");
            return Err(place.error_with(message, "a macro that uses itself needs a condition that ends it"));
        }
        self.frames.push(Frame { n_conditions: self.conditions.len(), ..frame });
        Ok(())
    }

    /// Leaves the innermost expansion of a kind, and those within it.
    fn leave(&mut self, is_it: fn(&FrameKind) -> bool) -> Option<()> {
        let at = self.frames.iter().rposition(|frame| is_it(&frame.kind))?;
        self.conditions.truncate(self.frames[at].n_conditions);
        self.frames.truncate(at);
        Some(())
    }

    /// What goes on is no use after an expansion without an end.
    fn abandon(&mut self) {
        self.frames.clear();
        self.statements.clear();
        self.recording = None;
        self.conditions.truncate(0);
        self.lines = "".lines().enumerate();
        self.is_finished = true;
    }

    /// At the end of the text: what is still open, once.
    fn finish(&mut self) -> Option<SourceError> {
        if std::mem::replace(&mut self.is_finished, true) {
            return None;
        }
        let at = |line| LocatedText { line, column: 1, text: "", dialect: self.dialect };
        if let Some(RecordedLines { word, line, what, .. }) = &self.recording {
            let end = match (what, self.dialect.is_nasm()) {
                (Recorded::Comment, _) => "%endcomment",
                (Recorded::Macro { .. }, true) => "%endmacro",
                (Recorded::Macro { .. }, false) => ".endm",
                (_, true) => "%endrep",
                (_, false) => ".endr",
            };
            return Some(at(*line).error_with(format!("`{word}` is never closed"), format!("add `{end}`")));
        }
        if let Some(line) = self.structures.open_line() {
            return Some(at(line).error_with("this structure is never closed", "add `endstruc` or `iend`"));
        }
        let line = self.conditions.truncate(0)?;
        Some(self.unclosed_condition(line))
    }

    fn unclosed_condition(&self, line: u32) -> SourceError {
        let end = if self.dialect.is_nasm() { "%endif" } else { ".endif" };
        let place = LocatedText { line, column: 1, text: "", dialect: self.dialect };
        place.error_with("this condition is never closed", format!("add `{end}`"))
    }
}

const BEGIN_MACRO: &[&str] = &["%macro", "%imacro", ".macro"];
const END_MACRO: &[&str] = &["%endmacro", "%endm", ".endm"];
const BEGIN_REPEAT: &[&str] = &["%rep", ".rept", ".irp", ".irpc"];
const END_REPEAT: &[&str] = &["%endrep", ".endr"];

/// The first word of a statement.
fn word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or(text)
}

/// The error with a place that is in the line as it was written, whatever names in it were replaced by.
fn within(error: SourceError, text: &str) -> SourceError {
    let n = text.chars().count() as u32;
    let column = error.column.min(n + 1);
    SourceError { column, length: error.length.min(n + 1 - column).max(1), ..error }
}

/// A number of repetitions.
fn count(text: LocatedText<'_>, evaluate: &Evaluate) -> Result<u64, SourceError> {
    let n = evaluate(text)?;
    u64::try_from(n)
        .ok()
        .filter(|n| *n <= MOST_LINES as u64)
        .ok_or_else(|| text.error(format!("a repetition is done 0 to {MOST_LINES} times, and this is {n}")))
}
