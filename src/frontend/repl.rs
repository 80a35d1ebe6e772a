//! The prompt: a read-eval-print loop with history, completion and syntax highlighting. The only place that names `rustyline`.
//!
//! `asmscope FILE` and `asmscope` alone come here, and the full screen ([`super::tui`]) hands over to it and back ([`Left`]). It reads a line,
//! has a [`LineReader`] execute it, and prints each reply as the session stands at it. Completion offers
//! names of the program and of the table of commands; `repl/history` is the file of typed lines.
//!
//! Where either end is no terminal, the same lines give the same answers without a prompt (see [`super::batch`]). Ctrl-C stops the guest and
//! never the session.

pub(super) mod history;

use self::history::{HISTORY, history_file};
use super::batch::{BatchEnd, BatchLine, LineEnd, Response, lines_from, print, run_commands, run_line};
use super::complete::{Completions, EditorContext, complete, hint};
use super::format;
use super::highlight::highlight;
use super::interrupt;
use super::outcome::{BAD_INPUT, RunOutcome};
use super::replies::{standing, where_it_stands};
use super::terminal::text_width;
use super::text::{Style, StyledLine, StyledText};
use super::theme::{Appearance, Color, Scene, Theme};
use crate::model::run::Stop;
use crate::session::line_reader::LineReader;
use crate::session::lookup::here;
use crate::session::session::Session;
use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hint, Hinter};
use rustyline::history::FileHistory;
use rustyline::{
    Cmd, ColorMode, CompletionType, ConditionalEventHandler, Config, Context, Editor, Event, EventContext,
    EventHandler, Helper, KeyEvent, RepeatCount, Validator,
};
use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// The prompt where what is typed is all there is.
const TYPING: &str = "asm";

/// Whether input and output are a terminal, so that a person can press Ctrl-C.
#[must_use]
pub fn has_typist() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Where somebody goes who leaves the prompt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Left {
    /// Away; what the process exits with.
    Quit(u8),
    /// To the full screen, with a line that was not finished.
    ToScreen(String),
}

/// Reads and answers lines until the input ends or the full screen is asked for. The process exits with 0, or, without a terminal, 1
/// when it stands at a fault, 2 when a line was refused, 3 when the session's step limit was reached, 130 when interrupted. `line` is what was typed before, and
/// the greeting is left out where there was something before.
///
/// # Errors
/// When the terminal or a pipe fails. A reader that went away is none.
pub fn run(
    session: &mut Session,
    reader: &mut LineReader,
    appearance: &Appearance,
    line: Option<&str>,
) -> io::Result<Left> {
    if has_typist() {
        return interactive(session, reader, appearance, line);
    }
    batch(session, appearance).map(Left::Quit)
}

/// Lines that nobody types.
fn batch(session: &mut Session, appearance: &Appearance) -> io::Result<u8> {
    let lines = lines_from(io::stdin().lock());
    interrupt::raise(session.interrupt_flag());
    match run_commands(session, lines, &appearance.theme, &mut |response| print(&response, appearance.color)) {
        Ok(BatchEnd::Refused) => Ok(BAD_INPUT),
        Ok(BatchEnd::Interrupted) => Ok(RunOutcome::Interrupted.exit_code()),
        Ok(BatchEnd::Done) => Ok(match session.limit_reached() {
            Some(budget) => RunOutcome::StepLimit { budget }.exit_code(),
            None => match RunOutcome::of_state(session.machine_mut()) {
                fault @ RunOutcome::Fault(_) => fault.exit_code(),
                _ => 0,
            },
        }),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        Err(error) => Err(error),
    }
}

fn interactive(
    session: &mut Session,
    reader: &mut LineReader,
    appearance: &Appearance,
    line: Option<&str>,
) -> io::Result<Left> {
    let Appearance { mut theme, color } = *appearance;
    let to_screen = ToScreen::default();
    let mut editor = editor(color, &to_screen).map_err(io::Error::other)?;
    let history = history_file();
    if let Some(path) = &history {
        // A history that cannot be read is an empty one.
        drop(editor.load_history(path));
    }
    if line.is_none() {
        io::stdout().write_all(greeting(session, &theme).render(color).as_bytes())?;
    }
    let mut unfinished = line.unwrap_or_default().to_owned();
    loop {
        let prompt = prompt(session, reader);
        if let Some(assistance) = editor.helper_mut() {
            assistance.learn(session, reader);
        }
        let styled = StyledLine::of(Style::Prompt, prompt.as_str()).render(color);
        let read = editor.readline_with_initial(&(prompt, styled), (&std::mem::take(&mut unfinished), ""));
        if let Some(line) = to_screen.take() {
            return Ok(Left::ToScreen(line));
        }
        match read {
            Ok(text) => {
                remember(&mut editor, &text, history.as_ref());
                // The window may have another size by now.
                theme.width = text_width();
                let was_open = reader.is_block_open();
                let end = respond(session, reader, &text, &theme, color)?;
                if !was_open && reader.is_block_open() {
                    let hint =
                        StyledLine::of(Style::Dim, "a block: an empty line ends it and places it; `help` says more");
                    io::stdout().write_all((hint.fit(&theme).render(color) + "\n").as_bytes())?;
                }
                match end {
                    LineEnd::Quit => return Ok(Left::Quit(0)),
                    LineEnd::FullScreen => return Ok(Left::ToScreen(String::new())),
                    LineEnd::Next | LineEnd::Refused | LineEnd::Interrupted => {}
                }
            }
            Err(ReadlineError::Interrupted) => reader.cancel_block(),
            Err(ReadlineError::Eof) if reader.is_block_open() => {
                respond(session, reader, "", &theme, color)?;
            }
            Err(ReadlineError::Eof) => return Ok(Left::Quit(0)),
            Err(error) => return Err(io::Error::other(error)),
        }
    }
}

/// What is said before the first prompt.
fn greeting(session: &Session, theme: &Theme) -> StyledText {
    if session.program().entry.address().is_none() && !session.machine().is_injected() {
        let title = StyledLine::of(Style::Heading, format!("asmscope {}", env!("CARGO_PKG_VERSION")));
        return StyledText::from(title.plain("  an x86-64 sandbox that cannot hurt this computer"))
            + "type an instruction, such as `mov rax, 5`; `help` lists the rest; Ctrl-D leaves";
    }
    standing(&Scene { program: session.program(), machine: session.machine(), theme })
}

/// Where the machine stands, shortly.
pub(in crate::frontend) fn prompt(session: &Session, reader: &LineReader) -> String {
    if reader.is_block_open() {
        return String::from("...> ");
    }
    let at_end = here(session.machine()) == session.machine().typed_end();
    let place = if at_end { String::from(TYPING) } else { where_it_stands(session).replace(format::TYPED, TYPING) };
    match session.machine().ended() {
        Some(Stop::Exited { .. }) => String::from("ended> "),
        Some(Stop::Fault(_)) => format!("{place} !> "),
        _ => format!("{place}> "),
    }
}

/// Executes what was typed, which is several lines when it was pasted.
fn respond(
    session: &mut Session,
    reader: &mut LineReader,
    text: &str,
    theme: &Theme,
    color: Color,
) -> io::Result<LineEnd> {
    let pasted = text.contains('\n');
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        if pasted && line.trim().is_empty() && !reader.is_block_open() {
            continue;
        }
        interrupt::raise(session.interrupt_flag());
        let line = BatchLine { place: String::new(), text: line.trim_end_matches('\r').to_owned() };
        // Answers and refusals go to the same stream, so that they keep their order.
        let end = run_line(session, reader, &line, theme, &mut |response| {
            let (Response::Answer(text) | Response::Refusal(text)) = response;
            io::stdout().write_all(text.render(color).as_bytes())
        })?;
        match end {
            LineEnd::Next => {}
            LineEnd::Refused if pasted && lines.peek().is_some() => {
                writeln!(io::stdout(), "the rest of what was pasted is left out")?;
                return Ok(LineEnd::Refused);
            }
            end => return Ok(end),
        }
    }
    io::stdout().flush()?;
    Ok(LineEnd::Next)
}

fn remember(editor: &mut Editor<Assistance, FileHistory>, text: &str, file: Option<&PathBuf>) {
    if text.trim().is_empty() {
        return;
    }
    // A history that cannot be written is kept for this session only.
    drop(editor.add_history_entry(text));
    if let Some(path) = file {
        drop(editor.append_history(path));
    }
}

/// Ctrl-X Ctrl-A: ends the line that is being typed, and keeps it for the full screen.
#[derive(Clone, Default)]
struct ToScreen(Arc<Mutex<Option<String>>>);

impl ToScreen {
    /// The line, if the keys were pressed.
    fn take(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl ConditionalEventHandler for ToScreen {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext<'_>) -> Option<Cmd> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.line().to_owned());
        Some(Cmd::Interrupt)
    }
}

fn editor(color: Color, to_screen: &ToScreen) -> rustyline::Result<Editor<Assistance, FileHistory>> {
    let mode = if color == Color::On { ColorMode::Enabled } else { ColorMode::Disabled };
    let config = Config::builder()
        .max_history_size(HISTORY)?
        .history_ignore_dups(true)?
        .completion_type(CompletionType::List)
        .color_mode(mode)
        .bracketed_paste(true)
        .build();
    let mut editor = Editor::with_config(config)?;
    let keys = Event::KeySeq(vec![KeyEvent::ctrl('X'), KeyEvent::ctrl('A')]);
    editor.bind_sequence(keys, EventHandler::Conditional(Box::new(to_screen.clone())));
    editor.set_helper(Some(Assistance { color, known: EditorContext::default(), files: FilenameCompleter::new() }));
    Ok(editor)
}

/// What rustyline asks while a line is typed.
#[derive(Helper, Validator)]
struct Assistance {
    color: Color,
    known: EditorContext,
    files: FilenameCompleter,
}

impl Assistance {
    fn learn(&mut self, session: &Session, reader: &LineReader) {
        self.known = EditorContext::of(session, reader);
    }
}

impl Completer for Assistance {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        match complete(&self.known, &line[..pos]) {
            Completions::Words(start, words) => {
                Ok((start, words.into_iter().map(|word| Pair { display: word.clone(), replacement: word }).collect()))
            }
            Completions::File => self.files.complete_path(line, pos),
        }
    }
}

/// Shown behind the cursor and never inserted.
struct InlineHint(String);

impl Hint for InlineHint {
    fn display(&self) -> &str {
        &self.0
    }

    fn completion(&self) -> Option<&str> {
        None
    }
}

impl Hinter for Assistance {
    type Hint = InlineHint;

    fn hint(&self, line: &str, pos: usize, _: &Context<'_>) -> Option<InlineHint> {
        (pos == line.len()).then(|| hint(&self.known, line)).flatten().map(InlineHint)
    }
}

impl Highlighter for Assistance {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        let lines: Vec<String> = highlight(line).lines().iter().map(|line| line.render(self.color)).collect();
        Cow::Owned(lines.join("\n"))
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(StyledLine::of(Style::Dim, hint).render(self.color))
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.color == Color::On
    }
}
