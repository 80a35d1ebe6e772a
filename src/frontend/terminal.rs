//! The whole terminal as a screen: keys in, lines out. The only file that names `crossterm` and `signal_hook`.
//!
//! Promises that the terminal is given back as it was, at the end, on a panic, and when the process is told to end; and that a
//! terminal that hangs up ends the process.

use super::outcome::Outcome;
use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::{cursor, execute, queue, style, terminal};
use signal_hook::consts::{SIGHUP, SIGTERM};
use signal_hook::iterator::Signals;
use std::io::{self, Write as _};
use std::sync::Once;
use std::time::Duration;
use std::{panic, process, thread};

/// A key that means something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Key {
    Letter(char),
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    /// Ctrl-C, Ctrl-D, Escape.
    Leave,
    /// No key: the window has another size.
    Resized,
}

/// The terminal, ours until this is dropped.
pub(super) struct Terminal(());

static RESTORE_ON_PANIC: Once = Once::new();

impl Terminal {
    pub(super) fn take() -> io::Result<Terminal> {
        RESTORE_ON_PANIC.call_once(|| {
            let report = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                give_back();
                report(info);
            }));
        });
        let taken = Terminal(());
        end_when_told()?;
        take_over()?;
        Ok(taken)
    }

    /// Lets something else have the terminal, and takes it again afterwards.
    pub(super) fn lend<T>(user: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let result = user();
        take_over()?;
        Ok(result)
    }

    /// Columns and lines; a terminal that does not know them says 0.
    pub(super) fn size() -> (usize, usize) {
        let (columns, lines) = terminal::size().ok().filter(|size| size.0 > 0 && size.1 > 0).unwrap_or((80, 24));
        (usize::from(columns), usize::from(lines))
    }

    /// Draws lines, which must fit, from the top.
    pub(super) fn draw(lines: &[String]) -> io::Result<()> {
        let mut out = io::stdout().lock();
        for (row, line) in (0..).zip(lines) {
            queue!(out, cursor::MoveTo(0, row), style::Print(line))?;
            queue!(
                out,
                style::SetAttribute(style::Attribute::Reset),
                terminal::Clear(terminal::ClearType::UntilNewLine)
            )?;
        }
        queue!(out, terminal::Clear(terminal::ClearType::FromCursorDown))?;
        out.flush()
    }

    /// The next key, if one comes soon.
    pub(super) fn key(patience: Duration) -> io::Result<Option<Key>> {
        match event::poll(patience) {
            Ok(true) => Ok(meaning(&event::read()?)),
            Ok(false) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// Has a thread wait for the signals that end the process, because crossterm 0.29 never comes back from waiting for a key on a
/// terminal that hung up: it takes the end of the file for no input yet, without rest.
fn end_when_told() -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP])?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            give_back();
            process::exit(i32::from(Outcome::Interrupted.exit_code()));
        }
    });
    Ok(())
}

fn take_over() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    execute!(io::stdout(), terminal::EnterAlternateScreen, cursor::Hide)
}

/// As it was before. Whoever cannot be given a terminal back has none.
fn give_back() {
    drop(execute!(io::stdout(), terminal::LeaveAlternateScreen, cursor::Show));
    drop(terminal::disable_raw_mode());
}

fn meaning(event: &Event) -> Option<Key> {
    let key = match event {
        Event::Resize(..) => return Some(Key::Resized),
        Event::Key(key) if key.kind != KeyEventKind::Release => key,
        _ => return None,
    };
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    Some(match key.code {
        KeyCode::Char('c' | 'd') if control => Key::Leave,
        KeyCode::Esc => Key::Leave,
        KeyCode::Char(' ') | KeyCode::PageDown => Key::PageDown,
        KeyCode::Char(c) if !control => Key::Letter(c.to_ascii_lowercase()),
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Enter => Key::Enter,
        _ => return None,
    })
}
