//! A line that shows how far a long run or search is, on a terminal only; it is erased when the answer comes.
//!
//! A thread of its own reads one number that the machine keeps. Nothing shorter than half a second shows a line.

use super::format;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What takes less time shows no line.
const PATIENCE: Duration = Duration::from_millis(500);
const AGAIN: Duration = Duration::from_millis(200);

/// Shows the line until it is dropped.
pub(super) struct ProgressLine(Option<(Sender<()>, JoinHandle<()>)>);

impl ProgressLine {
    /// Begins to watch the number of a step, if standard error is a terminal.
    #[must_use]
    pub(super) fn begin(reached: Arc<AtomicU64>) -> ProgressLine {
        if !io::stderr().is_terminal() {
            return ProgressLine(None);
        }
        let (over, is_over) = mpsc::channel();
        let show = move || {
            let mut patience = PATIENCE;
            let mut is_shown = false;
            while is_over.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                let step = format::thousands(reached.load(Ordering::Relaxed));
                // Where standard error is gone there is nothing to show.
                drop(write!(io::stderr(), "\r\x1b[Kat step {step}; Ctrl-C stops"));
                patience = AGAIN;
                is_shown = true;
            }
            if is_shown {
                drop(write!(io::stderr(), "\r\x1b[K"));
            }
        };
        let thread = thread::Builder::new().spawn(show);
        ProgressLine(thread.ok().map(|thread| (over, thread)))
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        if let Some((over, thread)) = self.0.take() {
            drop(over);
            // It ends at once and has nothing to report.
            drop(thread.join());
        }
    }
}
