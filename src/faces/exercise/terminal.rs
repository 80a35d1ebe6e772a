//! The whole terminal as a screen: keys in, lines out. The only file that names `crossterm` and `signal_hook`.
//!
//! Promises that the terminal is given back as it was, at the end, on a panic, and when the process is told to end.

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::{cursor, execute, queue, style, terminal};
use std::io::{self, Write as _};
use std::panic;
use std::sync::Arc;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

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
pub(super) struct Terminal {
    ended: Arc<AtomicBool>,
}

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
        let ended = Arc::new(AtomicBool::new(false));
        for signal in [signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&ended))?;
        }
        let taken = Terminal { ended };
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

    /// Whether the process was told to end.
    pub(super) fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Columns and lines.
    pub(super) fn size() -> (usize, usize) {
        let (columns, lines) = terminal::size().unwrap_or((80, 24));
        (usize::from(columns.max(1)), usize::from(lines.max(1)))
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
