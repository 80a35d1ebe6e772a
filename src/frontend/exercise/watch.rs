//! Learning that a file was saved. The only file that names `notify`.
//!
//! A hint that something happened in the folder, no more: what changed is found by reading the file. Where the system cannot
//! tell, reading now and then has to do.

use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

/// Watches a folder for as long as it lives.
pub(super) struct Watch {
    // Stops telling when it is dropped.
    _watcher: Option<RecommendedWatcher>,
    events: Receiver<()>,
}

impl Watch {
    pub(super) fn folder(path: &Path) -> Watch {
        let (sender, events) = channel();
        let told = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                // Nobody listens any more: then nobody needs to know.
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(told).ok();
        let watched = watcher.as_mut().is_some_and(|watcher| watcher.watch(path, RecursiveMode::NonRecursive).is_ok());
        Watch { _watcher: watcher.filter(|_| watched), events }
    }

    /// Whether something happened since the last time.
    pub(super) fn has_news(&self) -> bool {
        self.events.try_iter().count() > 0
    }
}
