//! Programs and scripts from files, and what was typed to a file.
//!
//! With [`super::input`], the session's only contact with the file system. An existing file is never overwritten unasked.

use super::command::Existing;
use super::error::{LineError, SessionError};
use super::input::{self, Input, reason};
use super::reply::Reply;
use super::session::{Answer, Session};
use super::timeline::{BlockContent, Entry, EntryKind};
use crate::source::assemble;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;

/// Scripts that call scripts deeper than this call themselves.
const MOST_SCRIPTS: usize = 16;

impl Session {
    /// `load FILE`.
    pub(super) fn load(&mut self, path: &str) -> Result<Reply, SessionError> {
        let Input { name, text } = input::program(path).map_err(LineError::new)?;
        let program = assemble(&name, &text).map_err(|errors| SessionError::File { name, text, errors })?;
        self.replace(program)?;
        Ok(Reply::Ready)
    }

    /// `script FILE`: its lines, as if typed; but an empty line repeats nothing.
    pub(super) fn script(&mut self, path: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        if self.n_scripts == MOST_SCRIPTS {
            return Err(LineError::new(format!("`{path}` is executed by a script that it executes itself")).into());
        }
        let text = input::text(path).map_err(LineError::new)?;
        self.n_scripts += 1;
        let result = self.script_lines(path, &text, answer);
        self.n_scripts -= 1;
        result
    }

    fn script_lines(&mut self, path: &str, text: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        for (idx, line) in text.lines().enumerate() {
            if line.trim().is_empty() && !self.is_block_open() {
                continue;
            }
            let mut quits = false;
            self.line(line, &mut |session, reply| {
                quits = matches!(reply, Reply::Quit);
                answer(session, reply);
            })
            .map_err(|error| failed(path, idx + 1, line, error))?;
            if quits {
                return Ok(());
            }
        }
        self.end_of_input(answer).map_err(|error| failed(path, text.lines().count(), "", error))
    }

    /// `save FILE`: what was typed and is still in effect, as source that loads again.
    pub(super) fn save(&mut self, path: &str, existing: Existing) -> Result<Reply, SessionError> {
        if let Some((_, "scope" | "jsonl")) = path.rsplit_once('.') {
            return Err(LineError::new(format!("`{path}` is a trace's name, and what is saved here is source"))
                .with_help("`save typed.s` writes it; at the shell `asmscope run typed.s --trace FILE` writes a trace")
                .into());
        }
        let text = self.typed_source()?;
        let mut options = OpenOptions::new();
        match existing {
            Existing::Keep => options.write(true).create_new(true),
            Existing::Replace => options.write(true).create(true).truncate(true),
        };
        let mut file = options.open(path).map_err(|error| cannot_write(path, &error))?;
        file.write_all(text.as_bytes()).map_err(|error| cannot_write(path, &error))?;
        let n_lines = self.timeline.entries().iter().filter(|entry| entry.kind != EntryKind::Edit).count();
        Ok(Reply::Saved { path: path.to_owned(), n_lines })
    }

    /// The source that `save` writes: the loaded program first; then the instructions in the order they were typed, ended by
    /// `hlt`; then the blocks.
    ///
    /// # Errors
    /// When nothing was typed, or the text would not load.
    pub fn typed_source(&self) -> Result<String, SessionError> {
        let entries = self.timeline.entries();
        if entries.iter().all(|entry| entry.kind == EntryKind::Edit) {
            return Err(LineError::new("nothing was typed yet that could be saved").into());
        }
        let mut text = String::new();
        if self.loaded.source.is_empty() {
            text.push_str("# Typed at the asmscope prompt.\n.intel_syntax noprefix\n.text\n");
        } else {
            for line in &self.loaded.source {
                let _ = writeln!(text, "{line}");
            }
            text.push_str(
                "\n# Typed at the asmscope prompt; not part of the program's run.\n.text\ntyped_at_the_prompt:\n",
            );
        }
        write_entries(&mut text, entries);
        match assemble("saved", &text) {
            Ok(_) => Ok(text),
            Err(errors) => Err(SessionError::Source { text, errors }),
        }
    }
}

fn write_entries(text: &mut String, entries: &[Entry]) {
    for entry in entries {
        match entry.kind {
            EntryKind::Instruction => {
                let _ = writeln!(text, "    {}", entry.text);
            }
            EntryKind::Edit => {
                let _ = writeln!(text, "    # by hand: {}", entry.text);
            }
            EntryKind::Block(_) => {}
        }
    }
    let blocks = |content| entries.iter().filter(move |entry| entry.kind == EntryKind::Block(content));
    if blocks(BlockContent::Code).next().is_some() {
        text.push_str("    hlt                         # where the typed instructions ended\n");
    }
    for entry in blocks(BlockContent::Code) {
        let _ = writeln!(text, "\n.text\n{}", entry.text);
    }
    for entry in blocks(BlockContent::Data) {
        let _ = writeln!(text, "\n.data\n{}", entry.text);
    }
}

fn cannot_write(path: &str, error: &std::io::Error) -> LineError {
    if error.kind() == std::io::ErrorKind::AlreadyExists {
        return LineError::new(format!("`{path}` is already there")).with_help(format!("`save! {path}` replaces it"));
    }
    LineError::new(format!("cannot write `{path}`: {}", reason(error)))
}

fn failed(path: &str, line: usize, text: &str, error: SessionError) -> SessionError {
    match error {
        SessionError::Script { .. } => error,
        error => SessionError::Script { path: path.to_owned(), line, text: text.to_owned(), error: Box::new(error) },
    }
}
