//! The history of lines typed at a prompt: a file that all prompts of a user share, whatever their line editor.
//!
//! In rustyline's format, which keeps pasted lines together. One that cannot be read is empty, one that cannot be written lives as long as
//! the process.

use rustyline::Config;
use rustyline::history::{FileHistory, History as _};
use std::path::PathBuf;

/// Lines that the history keeps.
pub(super) const HISTORY: usize = 2000;

/// What was typed, oldest first.
pub(in crate::frontend) struct History {
    entries: FileHistory,
    file: Option<PathBuf>,
}

impl History {
    /// What is in the file.
    pub(in crate::frontend) fn open() -> History {
        let file = history_file();
        let mut history = History { file, ..History::empty() };
        if let Some(path) = &history.file {
            drop(history.entries.load(path));
        }
        history
    }

    /// Nothing, and no file.
    pub(in crate::frontend) fn empty() -> History {
        let config = Config::builder().max_history_size(HISTORY).and_then(|config| config.history_ignore_dups(true));
        let config = config.map(rustyline::config::Builder::build).unwrap_or_default();
        History { entries: FileHistory::with_config(&config), file: None }
    }

    pub(in crate::frontend) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The n-th line, from 0.
    pub(in crate::frontend) fn line(&self, n: usize) -> Option<&str> {
        self.entries.iter().nth(n).map(String::as_str)
    }

    /// Adds a line, here and in the file; blank ones are left out.
    pub(in crate::frontend) fn add(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        drop(self.entries.add(line));
        if let Some(path) = &self.file {
            drop(self.entries.append(path));
        }
    }
}

/// `$XDG_STATE_HOME/asmscope/history`, by default below `~/.local/state` (XDG Base Directory Specification).
pub(super) fn history_file() -> Option<PathBuf> {
    Some(state_folder()?.join("history"))
}

/// Where what outlives a session is kept; it is made if it is not there.
pub(in crate::frontend) fn state_folder() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|path| path.is_absolute());
    let folder = state.or_else(|| Some(set("HOME")?.join(".local/state")))?.join("asmscope");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}
