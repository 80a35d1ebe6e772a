//! File change notification: that something happened in a folder. The only file that names `notify`.
//!
//! What changed is found by reading the file. Where the system has no notifications, the caller reads it now and then.

use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

/// Watches a folder for as long as it lives.
pub(super) struct Watch {
    // Stops when it is dropped.
    _watcher: Option<RecommendedWatcher>,
    events: Receiver<()>,
}

impl Watch {
    pub(super) fn folder(path: &Path) -> Watch {
        let (sender, events) = channel();
        let on_event = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                // A closed channel means that the watch is over.
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(on_event).ok();
        let watched = watcher.as_mut().is_some_and(|watcher| watcher.watch(path, RecursiveMode::NonRecursive).is_ok());
        Watch { _watcher: watcher.filter(|_| watched), events }
    }

    /// Whether something happened since the last time.
    pub(super) fn has_news(&self) -> bool {
        self.events.try_iter().count() > 0
    }
}
