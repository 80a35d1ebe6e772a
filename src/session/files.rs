//! Programs and scripts from files, what was typed to a file, and the whole run to a trace.
//!
//! With [`super::input`], the session's only contact with the file system. An existing file is never overwritten unasked.

use super::command::Existing;
use super::entry_log::{BlockContent, Entry, EntryKind};
use super::error::{LineError, SessionError};
use super::input;
use super::input::{Input, SourceText, reason};
use super::reply::Reply;
use super::session::{Answer, Session};
use super::trace::read::Reader;
use super::trace::write::{Sink, Writer};
use super::trace::{Form, TraceError};
use crate::engine::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use crate::model::source_map::FileId;
use crate::source::assemble;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::atomic::Ordering;

/// Scripts that call scripts deeper than this call themselves.
const MOST_SCRIPTS: usize = 16;

/// Steps of a trace that are written or read before Ctrl-C is looked for again.
const SLICE: u64 = 1 << 16;

impl Session {
    /// `load FILE`: a program, or a trace.
    pub(super) fn load(&mut self, path: &str) -> Result<Reply, SessionError> {
        let SourceText { name, text } = match input::open(path).map_err(LineError::new)? {
            Input::Trace => return Ok(self.load_trace(path)?),
            Input::Assembly(source) => source,
        };
        let program = assemble(&name, &text).map_err(|errors| SessionError::File { name, text, errors })?;
        self.replace(program)?;
        Ok(Reply::Ready)
    }

    fn load_trace(&mut self, path: &str) -> Result<Reply, LineError> {
        let failed = |error: TraceError| LineError::new(format!("`{path}` cannot be replayed: {error}"));
        let mut reader = Reader::open(path).map_err(failed)?;
        let mut machine = reader.machine().map_err(failed)?;
        let (interrupt, reached) = (self.machine.interrupt_flag(), self.machine.reached());
        while reader.follow(&mut machine, SLICE).map_err(failed)?.is_none() {
            reached.store(machine.position().0, Ordering::Relaxed);
            if interrupt.swap(false, Ordering::Relaxed) {
                return Ok(Reply::FileInterrupted);
            }
        }
        self.follow_up(&reader, machine);
        Ok(Reply::TraceLoaded { n_steps: self.machine.end().0 })
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

    /// `save FILE`: the run as a trace if the name asks for one, else what was typed and is still in effect, as source that loads again.
    pub(super) fn save(&mut self, path: &str, existing: Existing) -> Result<Reply, SessionError> {
        let extension = Path::new(path).extension().unwrap_or_default();
        if extension.eq_ignore_ascii_case("scope") || extension.eq_ignore_ascii_case("jsonl") {
            return Ok(self.save_trace(path, existing)?);
        }
        let text = self.typed_source()?;
        let mut file = opened(path, existing)?;
        file.write_all(text.as_bytes()).map_err(|error| cannot_write(path, &error))?;
        let n_lines = self.timeline.entries().iter().filter(|entry| entry.kind != EntryKind::Edit).count();
        Ok(Reply::Saved { path: path.to_owned(), n_lines })
    }

    /// Everything that the record holds, and what was typed, whether it lies behind or ahead.
    fn save_trace(&mut self, path: &str, existing: Existing) -> Result<Reply, LineError> {
        let Some(epilogue) = self.epilogue else {
            return Err(LineError::new("no trace can be saved here").with_help("`save typed.s` keeps what was typed"));
        };
        let start = self.machine.start();
        if start.0 > 0 {
            return Err(LineError::new(format!(
                "the steps before step {start} are forgotten, and a trace holds them all"
            ))
            .with_help("`save typed.s` keeps what was typed"));
        }
        let cannot_write = |error: TraceError| LineError::new(format!("cannot write `{path}`: {error}"));
        let file = opened(path, existing)?;
        let written = Sink::new(Box::new(file), Form::of_path(path))
            .and_then(|sink| self.write_trace(sink, Form::of_path(path), epilogue))
            .and_then(|sink| sink.map(Sink::finish).transpose());
        if !matches!(written, Ok(Some(()))) {
            // A part of a trace is no trace. If it cannot be removed either, whoever opens it is told that it breaks off.
            drop(fs::remove_file(path));
        }
        match written.map_err(cannot_write)? {
            Some(()) => Ok(Reply::TraceSaved { path: path.to_owned(), n_steps: self.machine.end().0 }),
            None => Ok(Reply::FileInterrupted),
        }
    }

    /// Writes the whole run, and what was typed; what it was written to, or `None` when Ctrl-C came before the end.
    ///
    /// # Errors
    /// When it cannot be written, or the record does not reach back to the start.
    pub fn write_trace<W: Write>(
        &mut self,
        out: W,
        form: Form,
        epilogue: impl FnOnce(&Program, &mut Machine) -> String,
    ) -> Result<Option<W>, TraceError> {
        let stood = self.machine.position();
        let written = self.write_whole(out, form, epilogue);
        self.machine.seek(stood);
        written
    }

    fn write_whole<W: Write>(
        &mut self,
        out: W,
        form: Form,
        epilogue: impl FnOnce(&Program, &mut Machine) -> String,
    ) -> Result<Option<W>, TraceError> {
        let mut writer = Writer::new(out, form, &self.loaded, &self.config)?;
        let (machine, typed) = (&mut self.machine, self.timeline.entries());
        let (interrupt, reached) = (machine.interrupt_flag(), machine.reached());
        let end = machine.end().0;
        for position in (0..end).step_by(SLICE as usize).skip(1).chain([end]) {
            machine.seek(StepIndex(position));
            reached.store(position, Ordering::Relaxed);
            writer.catch_up(machine, typed)?;
            if interrupt.swap(false, Ordering::Relaxed) {
                return Ok(None);
            }
        }
        let epilogue = epilogue(&self.program, machine);
        writer.end(machine, typed, &epilogue).map(Some)
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

fn opened(path: &str, existing: Existing) -> Result<File, LineError> {
    let mut options = OpenOptions::new();
    match existing {
        Existing::Keep => options.write(true).create_new(true),
        Existing::Replace => options.write(true).create(true).truncate(true),
    };
    options.open(path).map_err(|error| cannot_write(path, &error))
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
