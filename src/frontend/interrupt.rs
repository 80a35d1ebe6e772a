//! Ctrl-C: stops the guest, not the session. The only file that names the `ctrlc` crate.
//!
//! The handler raises the flag of the machine that runs at the moment. It does nothing else.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Once};

static FLAG: Mutex<Option<Arc<AtomicBool>>> = Mutex::new(None);
static INSTALL: Once = Once::new();

/// Makes Ctrl-C raise `flag` and no other.
pub(super) fn raise(flag: Arc<AtomicBool>) {
    *FLAG.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(flag);
    // Where no handler can be installed, Ctrl-C ends the process as it does everywhere.
    INSTALL.call_once(|| drop(ctrlc::set_handler(on_interrupt)));
}

fn on_interrupt() {
    if let Some(flag) = &*FLAG.lock().unwrap_or_else(std::sync::PoisonError::into_inner) {
        flag.store(true, Ordering::Relaxed);
    }
}
