//! Asynchronous input: a thread that reads events while the process does something else, so that Ctrl-C reaches a running guest.
//!
//! In raw mode Ctrl-C is a key and no signal, and whoever runs a guest reads no keys. So a thread of its own reads the terminal all the
//! time and hands events over through a queue; while something runs it raises the flag that interrupts it. Keys that were typed ahead
//! stay in the queue in order. Dropping the keyboard ends the thread within [`POLL`], and nothing else may read the terminal before that.

use super::Terminal;
use super::input::{Event, Key, KeyCode};
use crate::frontend::format;
use crossterm::{cursor, execute, style, terminal};
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long the thread waits for a key before it looks whether it is still wanted.
const POLL: Duration = Duration::from_millis(40);

/// What runs no longer than this is not said to run.
const SILENCE: Duration = Duration::from_millis(500);

/// Something that runs while nobody reads keys.
struct Running {
    /// What Ctrl-C raises.
    flag: Arc<AtomicBool>,
    /// The step that it has reached.
    reached: Arc<AtomicU64>,
    since: Instant,
}

/// What both threads see.
#[derive(Default)]
struct Shared {
    is_over: AtomicBool,
    /// `None` where Ctrl-C is an ordinary key.
    running: Mutex<Option<Running>>,
    /// A line about progress was drawn over the last row.
    is_shown: AtomicBool,
}

/// The keys, the mouse and the window of the terminal.
pub(crate) struct Keyboard {
    events: Receiver<io::Result<Event>>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Keyboard {
    /// Begins to read a terminal that was taken.
    ///
    /// # Errors
    /// When the terminal cannot be read from, or no thread can be started.
    pub(crate) fn start() -> io::Result<Keyboard> {
        let (sender, events) = mpsc::channel();
        let shared = Arc::new(Shared::default());
        let seen = Arc::clone(&shared);
        // crossterm listens for another size of the window from its first look at events on; done here, so that none is missed between what
        // is drawn first and the thread's first look.
        let waiting = Terminal::event(Duration::ZERO)?;
        if let Some(event) = waiting {
            drop(sender.send(Ok(event)));
        }
        let thread = thread::Builder::new().name("keyboard".to_owned()).spawn(move || read(&seen, &sender))?;
        Ok(Keyboard { events, shared, thread: Some(thread) })
    }

    /// What happens next, if something does within `patience`.
    ///
    /// # Errors
    /// When the terminal cannot be read from.
    pub(crate) fn next(&self, patience: Duration) -> io::Result<Option<Event>> {
        match self.events.recv_timeout(patience) {
            Ok(event) => event.map(Some),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }

    /// Does something that the flag interrupts; meanwhile Ctrl-C raises it, and the last row of the window says how far it is.
    pub(crate) fn while_running<T>(
        &self,
        flag: Arc<AtomicBool>,
        reached: Arc<AtomicU64>,
        run: impl FnOnce() -> T,
    ) -> T {
        self.set_running(Some(Running { flag, reached, since: Instant::now() }));
        let result = run();
        self.set_running(None);
        result
    }

    /// Whether the last row was drawn over since this was asked last.
    pub(crate) fn take_was_progress_shown(&self) -> bool {
        self.shared.is_shown.swap(false, Ordering::Relaxed)
    }

    fn set_running(&self, running: Option<Running>) {
        *self.shared.running.lock().unwrap_or_else(PoisonError::into_inner) = running;
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        self.shared.is_over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // It has nothing to report.
            drop(thread.join());
        }
    }
}

fn read(shared: &Shared, events: &Sender<io::Result<Event>>) {
    while !shared.is_over.load(Ordering::Relaxed) {
        let event = match Terminal::event(POLL) {
            Ok(None) => {
                show_progress(shared);
                continue;
            }
            Ok(Some(event)) => Ok(event),
            Err(error) => Err(error),
        };
        let is_broken = event.is_err();
        if event.as_ref().is_ok_and(|event| interrupts(event, shared)) {
            continue;
        }
        if events.send(event).is_err() || is_broken {
            return;
        }
    }
}

/// Says how far it is what has run for a while. Nobody else draws meanwhile.
fn show_progress(shared: &Shared) {
    let running = shared.running.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(running) = running.as_ref().filter(|running| running.since.elapsed() > SILENCE) else { return };
    let step = format::thousands(running.reached.load(Ordering::Relaxed));
    let row = Terminal::size().rows.saturating_sub(1) as u16;
    shared.is_shown.store(true, Ordering::Relaxed);
    let text = format!(" running, at step {step}; Ctrl-C stops it");
    // Where the terminal is gone there is nothing to show.
    drop(execute!(
        io::stdout(),
        cursor::MoveTo(0, row),
        terminal::Clear(terminal::ClearType::UntilNewLine),
        style::Print(text)
    ));
}

/// Raises the flag of what runs for Ctrl-C, and for Ctrl-Z, which then waits for its turn.
fn interrupts(event: &Event, shared: &Shared) -> bool {
    let Event::Key(Key { code: KeyCode::Char(c @ ('c' | 'z')), modifiers }) = event else { return false };
    let running = shared.running.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(running) = running.as_ref().filter(|_| modifiers.control) else { return false };
    running.flag.store(true, Ordering::Relaxed);
    *c == 'c'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::terminal::Modifiers;

    #[test]
    fn ctrl_c_raises_the_flag_of_what_runs_and_is_a_key_elsewhere() {
        let control = Modifiers { control: true, ..Modifiers::default() };
        let pressed = |c| Event::Key(Key { code: KeyCode::Char(c), modifiers: control });
        let shared = Shared::default();
        assert!(!interrupts(&pressed('c'), &shared));
        let flag = Arc::new(AtomicBool::new(false));
        *shared.running.lock().expect("nothing panics") =
            Some(Running { flag: Arc::clone(&flag), reached: Arc::default(), since: Instant::now() });
        assert!(!interrupts(&pressed('x'), &shared) && !flag.load(Ordering::Relaxed));
        assert!(interrupts(&pressed('c'), &shared) && flag.swap(false, Ordering::Relaxed));
        assert!(!interrupts(&pressed('z'), &shared) && flag.load(Ordering::Relaxed));
    }
}
