//! The prompt: a read-eval-print loop with history, completion and syntax highlighting. The only place that names `rustyline`.
//!
//! Where either end is no terminal, the same lines give the same answers without a prompt (see [`super::batch`]).

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
use rustyline::{ColorMode, CompletionType, Config, Context, Editor, Helper, Validator};
use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

/// The prompt where what is typed is all there is.
const TYPING: &str = "asm";

/// Lines that the history keeps.
const HISTORY: usize = 2000;

/// Whether input and output are a terminal, so that a person can press Ctrl-C.
#[must_use]
pub fn has_typist() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Reads and answers lines until the input ends; returns what the process exits with: 0, or, without a terminal, 2 when a line was
/// refused, 3 when the session's step limit was reached, 130 when interrupted.
///
/// # Errors
/// When the terminal or a pipe fails. A reader that went away is none.
pub fn run(session: &mut Session, reader: LineReader, appearance: &Appearance) -> io::Result<u8> {
    if has_typist() {
        return interactive(session, reader, appearance).map(|()| 0);
    }
    let lines = lines_from(io::stdin().lock());
    interrupt::raise(session.interrupt_flag());
    match run_commands(session, lines, &appearance.theme, &mut |response| print(&response, appearance.color)) {
        Ok(BatchEnd::Refused) => Ok(BAD_INPUT),
        Ok(BatchEnd::Interrupted) => Ok(RunOutcome::Interrupted.exit_code()),
        Ok(BatchEnd::Done) => {
            Ok(session.limit_reached().map_or(0, |budget| RunOutcome::StepLimit { budget }.exit_code()))
        }
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        Err(error) => Err(error),
    }
}

fn interactive(session: &mut Session, mut reader: LineReader, appearance: &Appearance) -> io::Result<()> {
    let Appearance { mut theme, color } = *appearance;
    let mut editor = editor(color).map_err(io::Error::other)?;
    let history = history_file();
    if let Some(path) = &history {
        // A history that cannot be read is an empty one.
        drop(editor.load_history(path));
    }
    io::stdout().write_all(greeting(session, &theme).render(color).as_bytes())?;
    loop {
        let prompt = prompt(session, &reader);
        if let Some(assistance) = editor.helper_mut() {
            assistance.learn(session, &reader);
        }
        let styled = StyledLine::of(Style::Prompt, prompt.as_str()).render(color);
        match editor.readline(&(prompt, styled)) {
            Ok(text) => {
                remember(&mut editor, &text, history.as_ref());
                // The window may have another size by now.
                theme.width = text_width();
                if respond(session, &mut reader, &text, &theme, color)? == LineEnd::Quit {
                    return Ok(());
                }
            }
            Err(ReadlineError::Interrupted) => reader.cancel_block(),
            Err(ReadlineError::Eof) if reader.is_block_open() => {
                respond(session, &mut reader, "", &theme, color)?;
            }
            Err(ReadlineError::Eof) => return Ok(()),
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
fn prompt(session: &Session, reader: &LineReader) -> String {
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

/// `$XDG_STATE_HOME/asmscope/history`, by default below `~/.local/state` (XDG Base Directory Specification).
fn history_file() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|path| path.is_absolute());
    let folder = state.or_else(|| Some(set("HOME")?.join(".local/state")))?.join("asmscope");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder.join("history"))
}

fn editor(color: Color) -> rustyline::Result<Editor<Assistance, FileHistory>> {
    let mode = if color == Color::On { ColorMode::Enabled } else { ColorMode::Disabled };
    let config = Config::builder()
        .max_history_size(HISTORY)?
        .history_ignore_dups(true)?
        .completion_type(CompletionType::List)
        .color_mode(mode)
        .bracketed_paste(true)
        .build();
    let mut editor = Editor::with_config(config)?;
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
        self.known = EditorContext {
            symbols: session.program().symbols.iter().map(|symbol| symbol.name.to_string()).collect(),
            registers: session.machine().registers().clone(),
            in_block: reader.is_block_open(),
        };
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
