//! Traces of a session's run: opened as a replay, and written.
//!
//! A replay is a machine that is given the steps of a trace: every command that looks or moves works there, and nothing is executed. Steps
//! are read and written in slices, so that Ctrl-C ends either.

use super::branch_list::Branch;
use super::command::Existing;
use super::error::{LineError, SessionError};
use super::files::create;
use super::reply::Reply;
use super::session::Session;
use super::trace::linked;
use super::trace::linked::RecordedRun;
use super::trace::read::TraceReader;
use super::trace::write::{Sink, TraceWriter};
use super::trace::{Form, TraceError};
use crate::engine::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use std::fs;
use std::io::Write;
use std::sync::atomic::Ordering;

/// Steps of a trace that are written or read before Ctrl-C is looked for again.
const SLICE: u64 = 1 << 16;

impl Session {
    /// Starts on a machine that was given a trace to its end, at the first step. Nothing can be changed there.
    #[must_use]
    pub fn replaying(reader: &TraceReader, mut machine: Machine) -> Session {
        machine.seek(machine.start());
        let mut session = Session::with_machine(reader.loaded().clone(), reader.config().clone(), machine);
        session.debuggee.program = reader.program().clone();
        session.entries = reader.entries().clone();
        session
    }

    /// Replaces the run by that of a trace, as [`Session::replaying`] begins; what was set about looks stays.
    fn replace_by_replay(&mut self, reader: &TraceReader, machine: Machine) {
        let mut replay = Session::replaying(reader, machine);
        replay.shown = std::mem::take(&mut self.shown);
        (replay.views, replay.epilogue) = (self.views, self.epilogue);
        *self = replay;
    }

    /// `load TRACE`.
    pub(super) fn load_trace(&mut self, path: &str) -> Result<Reply, LineError> {
        let failed = |error: TraceError| LineError::new(format!("`{path}` cannot be replayed: {error}"));
        let mut reader = TraceReader::open(path).map_err(failed)?;
        let mut machine = reader.machine().map_err(failed)?;
        let (interrupt, reached) = (self.debuggee.machine.interrupt_flag(), self.debuggee.machine.reached());
        let mut is_whole = true;
        loop {
            match reader.replay(&mut machine, SLICE) {
                Ok(Some(_)) => break,
                Ok(None) => {}
                Err(error) if error.is_cut_short() && machine.position() > machine.start() => {
                    reader.end_here(&machine);
                    is_whole = false;
                    break;
                }
                Err(error) => return Err(failed(error)),
            }
            reached.store(machine.position().0, Ordering::Relaxed);
            if interrupt.swap(false, Ordering::Relaxed) {
                return Ok(Reply::FileInterrupted);
            }
        }
        self.replace_by_replay(&reader, machine);
        Ok(Reply::TraceLoaded { n_steps: self.debuggee.machine.end().0, is_whole })
    }

    /// Everything that the record holds, and what was typed, whether it lies behind or ahead.
    pub(super) fn save_trace(&mut self, path: &str, existing: Existing) -> Result<Reply, LineError> {
        let Some(epilogue) = self.epilogue else {
            return Err(LineError::new("no trace can be saved here").with_help("`save typed.s` keeps what was typed"));
        };
        let start = self.debuggee.machine.start();
        if start.0 > 0 {
            return Err(LineError::new(format!(
                "the steps before step {start} are forgotten, and a trace holds them all"
            ))
            .with_help("`save typed.s` keeps what was typed"));
        }
        let cannot_write = |error: TraceError| LineError::new(format!("cannot write `{path}`: {error}"));
        if self.files.is_some() && Form::of_path(path) == Form::Lines {
            return Err(LineError::new("the run of a compiled program is kept with its executable, which is no text")
                .with_help("a name that ends in `.scope` keeps it"));
        }
        let file = create(path, existing)?;
        if self.files.is_some() {
            let written = self.write_linked(Box::new(file));
            if written.is_err() {
                drop(fs::remove_file(path));
            }
            written.map_err(cannot_write)?;
            return Ok(Reply::TraceSaved { path: path.to_owned(), n_steps: self.debuggee.machine.end().0 });
        }
        let written = Sink::new(Box::new(file), Form::of_path(path))
            .and_then(|sink| self.write_trace(sink, Form::of_path(path), epilogue))
            .and_then(|sink| sink.map(Sink::finish).transpose());
        if !matches!(written, Ok(Some(()))) {
            // A part of a trace is no trace. If it cannot be removed either, whoever opens it is told that it breaks off.
            drop(fs::remove_file(path));
        }
        match written.map_err(cannot_write)? {
            Some(()) => Ok(Reply::TraceSaved { path: path.to_owned(), n_steps: self.debuggee.machine.end().0 }),
            None => Ok(Reply::FileInterrupted),
        }
    }

    /// Writes the run of a compiled program.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write_linked(&mut self, out: Box<dyn Write>) -> Result<(), TraceError> {
        let Some(files) = self.files.clone() else { return Ok(()) };
        let stood = self.debuggee.machine.position();
        let end = self.debuggee.machine.end();
        self.debuggee.machine.seek(end);
        let typed = self.entries.all().to_vec();
        let run =
            RecordedRun { config: self.config.clone(), typed, end: end.0, digest: self.debuggee.machine.digest() };
        self.debuggee.machine.seek(stood);
        linked::write(out, &files, &run)
    }

    /// Takes the steps of a recorded run of a compiled program, and stands at the first.
    ///
    /// # Errors
    /// When it comes to another state than the one that was recorded.
    pub fn restore(&mut self, run: &RecordedRun) -> Result<Reply, SessionError> {
        let target = Branch { number: 0, entries: run.typed.clone(), end: run.end, stop: None };
        let is_through = self.typing().reenter_all(&target, 0)?;
        self.notices.clear();
        if !is_through && self.debuggee.machine.position().0 < run.end && self.debuggee.machine.ended().is_none() {
            return Ok(Reply::FileInterrupted);
        }
        if self.debuggee.machine.position().0 != run.end || self.debuggee.machine.digest() != run.digest {
            return Err(LineError::new("the run comes to another state than the one that was recorded")
                .with_help("it was recorded by another version of asmscope, or the file is damaged")
                .into());
        }
        let start = self.debuggee.machine.start();
        self.debuggee.machine.seek(start);
        Ok(Reply::TraceLoaded { n_steps: self.debuggee.machine.end().0, is_whole: true })
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
        let stood = self.debuggee.machine.position();
        let written = self.write_whole(out, form, epilogue);
        self.debuggee.machine.seek(stood);
        written
    }

    /// Writes the steps and what was typed, in slices; `None` when Ctrl-C came before the end.
    fn write_whole<W: Write>(
        &mut self,
        out: W,
        form: Form,
        epilogue: impl FnOnce(&Program, &mut Machine) -> String,
    ) -> Result<Option<W>, TraceError> {
        let mut writer = TraceWriter::new(out, form, &self.loaded, &self.config)?;
        let (machine, typed) = (&mut self.debuggee.machine, self.entries.all());
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
        let epilogue = epilogue(&self.debuggee.program, machine);
        writer.end(machine, typed, &epilogue).map(Some)
    }
}
