//! A terminal as a full screen: raw mode and alternate screen, keys and mouse, and lines drawn where they changed. The only folder
//! that names `crossterm`, `signal_hook` and `terminal_size`.
//!
//! [`Terminal`] is an RAII guard: the terminal is as it was when the guard is dropped, when the process panics (before the panic's message
//! is printed), and when SIGTERM or SIGHUP ends it. Only one may exist at a time, because there is only one terminal.
//!
//! `frame` remembers what is shown and writes only lines that changed (damage tracking), `input` has keys, mouse and sizes as plain values,
//! `keyboard` reads them on a thread of its own while a guest runs, so that Ctrl-C reaches it, and `width` asks how wide text may be. The exercise
//! screen ([`super::exercise`]) and the full screen ([`super::tui`]) run on it.

mod frame;
mod input;
mod keyboard;
mod width;

pub use input::{Button, Event, Key, KeyCode, Modifiers, Mouse, MouseAction};
pub(crate) use keyboard::Keyboard;
pub use width::text_width;

use super::outcome::RunOutcome;
use super::text::StyledLine;
use super::theme::Color;
use crossterm::{cursor, event, execute, terminal};
use frame::Frame;
use signal_hook::consts::{SIGHUP, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;
use std::io;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;
use std::{panic, process, thread};

/// Columns and rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size {
    /// Cells in a row.
    pub columns: usize,
    /// Cells in a column.
    pub rows: usize,
}

/// Whether the mouse is reported. A terminal that reports it cannot select text with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MouseMode {
    /// The terminal selects text with it.
    Ignored,
    /// Clicks and the wheel are events.
    Reported,
}

/// The terminal, ours until this is dropped.
pub struct Terminal {
    mouse: MouseMode,
    color: Color,
    frame: Frame,
}

/// How the terminal was changed, for whoever has to give it back.
static CHANGED: AtomicU8 = AtomicU8::new(UNCHANGED);
const UNCHANGED: u8 = 0;
const TAKEN: u8 = 1;
const TAKEN_WITH_MOUSE: u8 = 2;

impl Terminal {
    /// Whether the terminal says that it can be drawn on: `dumb` means one that only prints lines.
    #[must_use]
    pub fn has_cursor() -> bool {
        std::env::var_os("TERM").is_none_or(|name| name != "dumb")
    }

    /// Takes over the terminal of standard output.
    ///
    /// # Errors
    /// When it is none, or signals cannot be waited for.
    pub fn take(mouse: MouseMode, color: Color) -> io::Result<Terminal> {
        restore_on_panic();
        restore_on_signals()?;
        let taken = Terminal { mouse, color, frame: Frame::default() };
        take_over(mouse)?;
        Ok(taken)
    }

    /// Lets something else have the terminal, and takes it again afterwards; what was drawn is gone then.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn lend<T>(&mut self, user: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let result = user();
        self.frame = Frame::default();
        take_over(self.mouse)?;
        Ok(result)
    }

    /// Has the mouse reported from here on, or no longer.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn set_mouse(&mut self, mouse: MouseMode) -> io::Result<()> {
        self.mouse = mouse;
        CHANGED.store(taken_with(mouse), Ordering::SeqCst);
        match mouse {
            MouseMode::Ignored => execute!(io::stdout(), event::DisableMouseCapture),
            MouseMode::Reported => execute!(io::stdout(), event::EnableMouseCapture),
        }
    }

    /// Stops the process as Ctrl-Z does elsewhere, with the terminal given back, and takes the terminal again once it goes on.
    ///
    /// # Errors
    /// When the process cannot be stopped, or the terminal cannot be taken again.
    #[cfg(unix)]
    pub fn suspend(&mut self) -> io::Result<()> {
        self.lend(|| signal_hook::low_level::emulate_default_handler(SIGTSTP))?
    }

    /// The size of the window; 80 by 24 where the terminal does not know it.
    #[must_use]
    pub fn size() -> Size {
        let known = terminal::size().ok().filter(|size| size.0 > 0 && size.1 > 0);
        let (columns, rows) = known.unwrap_or((80, 24));
        Size { columns: usize::from(columns), rows: usize::from(rows) }
    }

    /// Shows these lines from the top and nothing else. Only lines that differ from those shown before are written; what does not
    /// fit the window is left out.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    pub fn draw(&mut self, lines: &[StyledLine]) -> io::Result<()> {
        self.frame.draw(lines, self.color, Terminal::size(), &mut io::stdout().lock())
    }

    /// What happens next, if something does within `patience`.
    ///
    /// # Errors
    /// When the terminal cannot be read from.
    pub fn event(patience: Duration) -> io::Result<Option<Event>> {
        match event::poll(patience) {
            Ok(true) => Ok(input::event(&event::read()?)),
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

/// A panic gives the terminal back before its message is printed.
fn restore_on_panic() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            give_back();
            report(info);
        }));
    });
}

/// Has a thread wait for the signals that end the process, because crossterm 0.29 never comes back from waiting for a key on a
/// terminal that hung up: it takes the end of the file for no input yet, without rest.
fn restore_on_signals() -> io::Result<()> {
    static IS_WAITED_FOR: Mutex<bool> = Mutex::new(false);
    let mut is_waited_for = IS_WAITED_FOR.lock().unwrap_or_else(PoisonError::into_inner);
    if *is_waited_for {
        return Ok(());
    }
    let mut signals = Signals::new([SIGTERM, SIGHUP])?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            give_back();
            process::exit(i32::from(RunOutcome::Interrupted.exit_code()));
        }
    });
    *is_waited_for = true;
    Ok(())
}

fn take_over(mouse: MouseMode) -> io::Result<()> {
    // Said first, so that what is changed half-way is given back too.
    CHANGED.store(taken_with(mouse), Ordering::SeqCst);
    terminal::enable_raw_mode()?;
    execute!(io::stdout(), terminal::EnterAlternateScreen, event::EnableBracketedPaste, cursor::Hide)?;
    match mouse {
        MouseMode::Ignored => Ok(()),
        MouseMode::Reported => execute!(io::stdout(), event::EnableMouseCapture),
    }
}

const fn taken_with(mouse: MouseMode) -> u8 {
    match mouse {
        MouseMode::Ignored => TAKEN,
        MouseMode::Reported => TAKEN_WITH_MOUSE,
    }
}

/// As it was before; nothing where it was not changed. A terminal that cannot be written to any more is not there to be given back.
fn give_back() {
    let changed = CHANGED.swap(UNCHANGED, Ordering::SeqCst);
    if changed == UNCHANGED {
        return;
    }
    if changed == TAKEN_WITH_MOUSE {
        drop(execute!(io::stdout(), event::DisableMouseCapture));
    }
    drop(execute!(io::stdout(), event::DisableBracketedPaste, terminal::LeaveAlternateScreen, cursor::Show));
    drop(terminal::disable_raw_mode());
}
