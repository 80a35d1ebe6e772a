//! Programs and scripts from files, and what was typed to a file.
//!
//! With [`super::input`] and [`super::replay`], the session's only contact with the file system. An existing file is never overwritten
//! unasked.

use super::command::Existing;
use super::documents::save_page;
use super::entry_log::{BlockContent, EntryKind, TypedEntry};
use super::error::{LineError, SessionError};
use super::input;
#[cfg(feature = "trace")]
use super::input::Input;
use super::input::reason;
use super::load;
use super::load::LoadOptions;
use super::reply::Reply;
use super::session::Session;
use crate::model::source_map::FileId;
use crate::source::assemble;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

impl Session {
    /// `load FILE`: a program, or a trace.
    pub(super) fn load(&mut self, path: &str) -> Result<Reply, SessionError> {
        let input = input::open(path).map_err(LineError::new)?;
        #[cfg(feature = "trace")]
        if input == Input::Trace {
            return Ok(self.load_trace(path)?);
        }
        let loaded = load::program(input, &LoadOptions::default())?;
        #[cfg(feature = "trace")]
        if let Some(run) = &loaded.run {
            self.config = run.config.clone();
        }
        self.replace(loaded.program, loaded.debug, loaded.files)?;
        #[cfg(feature = "trace")]
        if let Some(run) = loaded.run {
            return self.restore(&run);
        }
        Ok(Reply::Ready)
    }

    #[cfg(not(feature = "trace"))]
    #[expect(clippy::unused_self, reason = "it is called like the one that writes")]
    fn save_trace(&self, _: &str, _: Existing) -> Result<Reply, LineError> {
        Err(LineError::new("this build writes no traces").with_help("`save typed.s` keeps what was typed"))
    }

    /// `save FILE`: the run as a trace if the name asks for one, else what was typed and is still in effect, as source that loads again.
    pub(super) fn save(&mut self, path: &str, existing: Existing) -> Result<Reply, SessionError> {
        let extension = Path::new(path).extension().unwrap_or_default();
        if extension.eq_ignore_ascii_case("scope") || extension.eq_ignore_ascii_case("jsonl") {
            return Ok(self.save_trace(path, existing)?);
        }
        if has_extension(path, "html") || has_extension(path, "htm") {
            return Ok(save_page(self, path, existing)?);
        }
        let text = self.typed_source()?;
        let mut file = create(path, existing)?;
        file.write_all(text.as_bytes()).map_err(|error| cannot_write(path, &error))?;
        let n_entries = self.entries.all().iter().filter(|entry| entry.kind != EntryKind::Edit).count();
        Ok(Reply::Saved { path: path.to_owned(), n_entries })
    }

    /// The source that `save` writes: the loaded program first; then the instructions in the order they were typed, ended by
    /// `hlt`; then the blocks.
    ///
    /// # Errors
    /// When nothing was typed, or the text would not load.
    pub fn typed_source(&self) -> Result<String, SessionError> {
        let entries = self.entries.all();
        if entries.iter().all(|entry| entry.kind == EntryKind::Edit) {
            return Err(LineError::new("nothing was typed yet that could be saved").into());
        }
        let mut text = String::new();
        let loaded = self.loaded.source.lines(FileId::default());
        if loaded.is_empty() {
            text.push_str("# Typed at the asmscope prompt.\n.intel_syntax noprefix\n.text\n");
        } else {
            for line in loaded {
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

/// `script FILE`: its text, for whoever reads lines.
pub(super) fn script(path: String) -> Result<Reply, LineError> {
    let text = input::text(&path).map_err(LineError::new)?;
    Ok(Reply::Script { path, text })
}

fn write_entries(text: &mut String, entries: &[TypedEntry]) {
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

pub(super) fn create(path: &str, existing: Existing) -> Result<File, LineError> {
    let mut options = OpenOptions::new();
    match existing {
        Existing::Keep => options.write(true).create_new(true),
        Existing::Replace => options.write(true).create(true).truncate(true),
    };
    options.open(path).map_err(|error| cannot_write(path, &error))
}

pub(super) fn cannot_write(path: &str, error: &std::io::Error) -> LineError {
    if error.kind() == std::io::ErrorKind::AlreadyExists {
        return LineError::new(format!("`{path}` is already there")).with_help(format!("`save! {path}` replaces it"));
    }
    LineError::new(format!("cannot write `{path}`: {}", reason(error)))
}

pub(super) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}
