//! `--trace PATH`: where a trace goes, and what can go wrong there.
//!
//! A file that is there is left alone unless `--force` is given, and one that the run reads always.

use crate::engine::machine::Machine;
use crate::frontend::json;
use crate::frontend::outcome::RunOutcome;
use crate::model::program::Program;
use crate::model::run::{Config, RunUntil, Stop};
use crate::session::command::Existing;
use crate::session::entry_log::TypedEntry;
use crate::session::session::Session;
use crate::session::trace::write::{Sink, TraceWriter};
use crate::session::trace::{Form, TraceError};
use crate::{Error, ErrorKind};
use std::fs;
use std::path::Path;

/// Steps between two writings. The record may forget its oldest part, but hardly of the newest steps: they would have to write
/// 256 KiB each. If they do, that is an error, and nothing is left out.
const SLICE: u64 = 1 << 12;

/// Where a trace goes.
pub(super) struct Trace {
    path: String,
    sink: Sink,
}

/// A trace that is written while the machine runs.
pub(super) struct Stream {
    path: String,
    writer: TraceWriter<Sink>,
}

impl Trace {
    /// Creates the file. `read` are files that the run reads.
    pub(super) fn create(path: &str, read: &[&str], existing: Existing) -> Result<Trace, Error> {
        let same =
            |other: &&&str| matches!((fs::canonicalize(path), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b);
        if let Some(other) = read.iter().find(same) {
            let message = format!("the trace would replace `{other}`, which the run reads; name another file");
            return Err(Error::new(ErrorKind::Usage, message));
        }
        check_free(path, existing)?;
        let sink = Sink::create(path).map_err(|error| failed(path, &error))?;
        Ok(Trace { path: path.to_owned(), sink })
    }

    /// True when the trace goes to standard output.
    pub(super) fn has_output(&self) -> bool {
        self.path == "-"
    }

    /// Writes what comes before the first step.
    pub(super) fn begin(self, program: &Program, config: &Config) -> Result<Stream, Error> {
        let Trace { path, sink } = self;
        let writer = TraceWriter::new(sink, Form::of_path(&path), program, config);
        Ok(Stream { writer: writer.map_err(|error| failed(&path, &error))?, path })
    }

    /// Writes all that was done in a session. `outcome` says how it stopped if it can go on.
    pub(super) fn write(self, session: &mut Session, outcome: &RunOutcome) -> Result<(), Error> {
        let Trace { path, sink } = self;
        let epilogue = |program: &Program, machine: &mut Machine| match outcome {
            RunOutcome::StepLimit { .. } | RunOutcome::OutputLimit | RunOutcome::Interrupted
                if machine.ended().is_none() =>
            {
                json::end_of_trace(program, machine, outcome)
            }
            _ => json::epilogue(program, machine),
        };
        let written = session.write_trace(sink, Form::of_path(&path), epilogue);
        let ended = written.and_then(|sink| sink.map_or(Ok(()), Sink::finish));
        ended.map_err(|error| failed(&path, &error))
    }
}

impl Stream {
    /// Runs as `Machine::run` does, and writes the steps.
    pub(super) fn run(&mut self, machine: &mut Machine, until: &RunUntil) -> Result<Stop, Error> {
        let mut left = until.steps.unwrap_or(u64::MAX);
        loop {
            let steps = left.min(SLICE);
            let stop = machine.run(&RunUntil { steps: Some(steps), ..until.clone() });
            self.catch_up(machine, &[])?;
            left -= steps;
            if stop != Stop::Steps || left == 0 {
                return Ok(stop);
            }
            // The next slice would not stop where it starts.
            if until.addresses.iter().any(|stop| stop.0 == machine.registers().rip) {
                return Ok(Stop::Address);
            }
        }
    }

    /// Writes the steps up to where the machine stands, and what was typed before them.
    pub(super) fn catch_up(&mut self, machine: &mut Machine, typed: &[TypedEntry]) -> Result<(), Error> {
        self.writer.catch_up(machine, typed).map_err(|error| failed(&self.path, &error))
    }

    /// Writes what is left, and how the run ended.
    pub(super) fn end(
        self,
        program: &Program,
        machine: &mut Machine,
        typed: &[TypedEntry],
        outcome: &RunOutcome,
    ) -> Result<(), Error> {
        let end = json::end_of_trace(program, machine, outcome);
        let ended = self.writer.end(machine, typed, &end).and_then(Sink::finish);
        ended.map_err(|error| failed(&self.path, &error))
    }
}

/// Refuses a file that is there, unless it is to be replaced. What is no file, such as a pipe, takes what is written.
pub(super) fn check_free(path: &str, existing: Existing) -> Result<(), Error> {
    if path != "-" && existing == Existing::Keep && Path::new(path).is_file() {
        return Err(Error::new(ErrorKind::Usage, format!("`{path}` is already there; --force replaces it")));
    }
    Ok(())
}

fn failed(path: &str, error: &TraceError) -> Error {
    let place = if path == "-" { String::from("standard output") } else { format!("`{path}`") };
    Error::new(ErrorKind::Trace, format!("the trace cannot be written to {place}: {error}"))
}
