//! A line that tells those who wait how far a long run or search is. On a terminal only, and gone when the answer comes.
//!
//! It reads one number that the machine keeps; it never touches the machine.

use super::format;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Nothing is said about what takes less time.
const PATIENCE: Duration = Duration::from_millis(500);
const AGAIN: Duration = Duration::from_millis(200);

/// Tells how far it is until it is dropped.
pub struct Waiting(Option<(Sender<()>, JoinHandle<()>)>);

impl Waiting {
    /// Begins to watch the number of a step, if standard error is a terminal.
    #[must_use]
    pub fn begin(reached: Arc<AtomicU64>) -> Waiting {
        if !io::stderr().is_terminal() {
            return Waiting(None);
        }
        let (over, is_over) = mpsc::channel();
        let tell = move || {
            let mut patience = PATIENCE;
            let mut has_told = false;
            while is_over.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                let step = format::thousands(reached.load(Ordering::Relaxed));
                // Where nothing can be written, nobody waits for it.
                drop(write!(io::stderr(), "\r\x1b[Kat step {step}; Ctrl-C stops"));
                patience = AGAIN;
                has_told = true;
            }
            if has_told {
                drop(write!(io::stderr(), "\r\x1b[K"));
            }
        };
        let thread = thread::Builder::new().spawn(tell);
        Waiting(thread.ok().map(|thread| (over, thread)))
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some((over, thread)) = self.0.take() {
            drop(over);
            // It ends at once and has nothing to report.
            drop(thread.join());
        }
    }
}
