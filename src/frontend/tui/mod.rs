//! The full screen: source, stack, heap, registers, output, the run as a bar, and the prompt, at once and on one session.
//!
//! - [`screen`] is the state: keys and mouse in, commands of the one table to the session, what is shown computed once after it moved.
//! - `paint` draws it on a `canvas`, the only file that names ratatui; `arrange` says where panes stand, and the panes (`code_pane`,
//!   `memory_pane`, `time_bar`, `answers`) make styled lines, as everything that people see is made of.
//! - Here is the loop: it waits for a key, takes all that are there, and draws once, so that keys that are held down are never ahead of the
//!   screen by more than a frame.
//!
//! The terminal is taken while the loop runs and given back whatever ends it (see [`super::terminal`]).

mod answers;
mod area;
mod arrange;
mod arrows;
mod canvas;
mod code_pane;
mod help;
mod keys;
mod legend;
mod line_editor;
mod look;
mod memory_pane;
mod mouse;
mod paint;
pub mod screen;
mod time_bar;
mod trail;

use super::repl::history::{History, state_folder};
use super::terminal::{Keyboard, MouseMode, Terminal};
use super::text::{Style, StyledLine, StyledText};
use super::theme::{Appearance, Scene};
use crate::session::line_reader::LineReader;
use crate::session::session::Session;
use canvas::Display;
use screen::{Request, Screen, Way};
use std::io;
use std::time::Duration;

/// How long a key is waited for before something that is left to compute is begun, while it is computed in parts, and where nothing is.
const SOON: Duration = Duration::from_millis(60);
const AT_ONCE: Duration = Duration::ZERO;
const LATER: Duration = Duration::from_secs(3600);

/// Keys that are taken before the screen is drawn, at most.
const MOST_KEYS: usize = 64;

/// Where somebody goes who leaves the screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Left {
    /// To where it was opened from.
    Closed,
    /// The session is over.
    Quit,
    /// To the plain prompt, with a line that was not finished.
    ToPrompt(String),
}

/// Shows the screen until it is left; `line` is what was typed before, and `said` what was answered.
///
/// # Errors
/// When the terminal fails.
pub fn run(
    session: &mut Session,
    reader: &mut LineReader,
    appearance: &Appearance,
    line: &str,
    said: StyledText,
) -> io::Result<Left> {
    let mut screen = Screen::new(session, reader, *appearance);
    screen.history = History::open();
    screen.type_ahead(line);
    let size = Terminal::size();
    paint::place(&mut screen, size.columns, size.rows);
    screen.say(said);
    screen.say(first_hint().wrap(screen.answer_theme().width));
    let mut terminal = Terminal::take(MouseMode::Reported, appearance.color)?;
    screen.keyboard = Some(Keyboard::start()?);
    let mut display = Display::new(appearance.color)?;
    let left = watch(&mut screen, &mut terminal, &mut display);
    // It reads no more before anybody else does.
    drop(screen.keyboard.take());
    drop(terminal);
    left
}

fn watch(screen: &mut Screen<'_>, terminal: &mut Terminal, display: &mut Display) -> io::Result<Left> {
    let mut is_idle = false;
    loop {
        screen.refresh();
        display.draw(|canvas| paint::paint(screen, canvas))?;
        let patience = match (screen.is_behind(), is_idle) {
            (true, true) => AT_ONCE,
            (true, false) => SOON,
            (false, _) => LATER,
        };
        let event = next_event(screen, patience)?;
        is_idle = event.is_none();
        match event {
            Some(event) => screen.event(event),
            None if screen.is_behind() => screen.settle(),
            None => {}
        }
        for _ in 0..MOST_KEYS {
            if screen.way.is_some() || screen.request.is_some() {
                break;
            }
            let Some(event) = next_event(screen, Duration::ZERO)? else { break };
            screen.event(event);
        }
        if screen.take_was_progress_shown() {
            *display = Display::new(screen.appearance.color)?;
        }
        if let Some(request) = screen.request.take() {
            serve(request, screen, terminal, display)?;
        }
        match screen.way {
            Some(Way::Leave) => return Ok(Left::Closed),
            Some(Way::Quit) => return Ok(Left::Quit),
            Some(Way::Prompt) => return Ok(Left::ToPrompt(screen.editor.take())),
            None => {}
        }
    }
}

fn next_event(screen: &Screen<'_>, patience: Duration) -> io::Result<Option<super::terminal::Event>> {
    match &screen.keyboard {
        Some(keyboard) => keyboard.next(patience),
        None => Ok(None),
    }
}

/// What only the terminal can do.
fn serve(request: Request, screen: &mut Screen<'_>, terminal: &mut Terminal, display: &mut Display) -> io::Result<()> {
    match request {
        Request::Suspend => {
            #[cfg(unix)]
            terminal.suspend()?;
            *display = Display::new(screen.appearance.color)?;
        }
        Request::Redraw => *display = Display::new(screen.appearance.color)?,
        Request::Mouse => {
            screen.is_mouse_on = !screen.is_mouse_on;
            terminal.set_mouse(if screen.is_mouse_on { MouseMode::Reported } else { MouseMode::Ignored })?;
            let what = if screen.is_mouse_on {
                "the mouse is the screen's; F2 gives it back"
            } else {
                "the mouse is the terminal's, for selecting text; F2 takes it back"
            };
            screen.message = what.into();
        }
    }
    Ok(())
}

/// What somebody should know who never saw the screen; nothing from the second time on.
fn first_hint() -> StyledLine {
    let Some(seen) = state_folder().map(|folder| folder.join("screen-seen")) else { return StyledLine::new() };
    if seen.exists() {
        return StyledLine::new();
    }
    // Where nothing can be kept it is said again.
    drop(std::fs::write(seen, ""));
    StyledLine::of(Style::Help, "new here?")
        .plain(" s takes a step and S takes it back; what changed has a mark. Any command can be typed: try ")
        .styled(Style::Heading, "locals")
        .plain(" or ")
        .styled(Style::Heading, "stack")
        .plain(". ? lists every key.")
}

/// Draws the screen in a window of so many columns and rows; returns the text, with runs of styles below it.
pub fn picture(screen: &mut Screen<'_>, columns: usize, rows: usize) -> String {
    screen.refresh();
    let color = screen.appearance.color;
    canvas::picture(columns, rows, color, |canvas| paint::paint(screen, canvas))
}

/// What is said of a session when the screen opens on it.
#[must_use]
pub fn greeting(session: &Session, appearance: &Appearance) -> StyledText {
    super::replies::standing(&Scene {
        program: session.program(),
        machine: session.machine(),
        theme: &appearance.theme,
    })
}
