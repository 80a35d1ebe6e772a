//! A session at a terminal: the plain prompt and the full screen in turn, as the user goes from one to the other.
//!
//! Neither knows the other. What is handed over is the session, the block that is open, and the line that was being typed.

use super::repl;
use super::terminal::Terminal;
use super::text::StyledText;
use super::theme::Appearance;
use super::tui;
use crate::session::line_reader::LineReader;
use crate::session::session::Session;
use std::io::{self, Write as _};

/// A way to work with a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// Lines that are typed and answered.
    Prompt,
    /// The full screen.
    Screen,
}

/// Why there is no full screen here; `None` where there can be one.
#[must_use]
pub fn no_screen() -> Option<&'static str> {
    if !repl::has_typist() {
        return Some("the full screen needs a terminal; without one, `asmscope run FILE -e COMMAND` answers commands");
    }
    let dumb = "the full screen needs a terminal with a cursor that can be moved, and TERM says `dumb`; `asmscope FILE` works on it";
    (!Terminal::has_cursor()).then_some(dumb)
}

/// Works with a session, beginning with one face, until it is left; returns what the process exits with. `said` is what the full screen
/// begins with.
///
/// # Errors
/// When the terminal or a pipe fails.
pub fn run(
    session: &mut Session,
    mut reader: LineReader,
    appearance: &Appearance,
    first: Face,
    said: StyledText,
) -> io::Result<u8> {
    let mut said = Some(said);
    let (mut face, mut line) = (first, None::<String>);
    loop {
        match face {
            Face::Prompt => match repl::run(session, &mut reader, appearance, line.as_deref())? {
                repl::Left::Quit(code) => return Ok(code),
                repl::Left::ToScreen(unfinished) => (face, line) = (Face::Screen, Some(unfinished)),
            },
            Face::Screen => {
                let typed = line.take().unwrap_or_default();
                if let Some(reason) = no_screen() {
                    if first == Face::Screen {
                        return Err(io::Error::other(reason));
                    }
                    writeln!(io::stdout(), "{reason}")?;
                    (face, line) = (Face::Prompt, Some(typed));
                    continue;
                }
                match tui::run(session, &mut reader, appearance, &typed, said.take().unwrap_or_default())? {
                    tui::Left::Quit => return Ok(0),
                    tui::Left::Closed if first == Face::Screen => return Ok(0),
                    tui::Left::Closed => (face, line) = (Face::Prompt, Some(String::new())),
                    tui::Left::ToPrompt(unfinished) => (face, line) = (Face::Prompt, Some(unfinished)),
                }
            }
        }
    }
}
