//! `--trace PATH`: where a trace goes, and what can go wrong there.
//!
//! Like a compiler's output it replaces a file that is there, but never one that the run reads.

use crate::engine::machine::{Stop, Until};
use crate::faces::json;
use crate::faces::outcome::Outcome;
use crate::faces::theme::{Scene, Theme};
use crate::model::addr::Address;
use crate::session::session::Session;
use crate::session::trace::TraceError;
use crate::session::trace::write::{Sink, Writer};
use std::fs;

/// Steps between two writings: the record may forget its oldest part, but not so soon.
const SLICE: u64 = 1 << 16;

/// A trace being written.
pub(super) struct Trace {
    path: String,
    writer: Writer<Sink>,
}

impl Trace {
    /// Creates the file and writes what comes before the first step. `read` are files that the run reads.
    pub(super) fn create(path: &str, read: &[&str], session: &Session) -> Result<Trace, String> {
        let same =
            |other: &&&str| matches!((fs::canonicalize(path), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b);
        if let Some(other) = read.iter().find(same) {
            return Err(format!("the trace would replace `{other}`, which the run reads; name another file"));
        }
        let writer = Sink::create(path).and_then(|sink| Writer::new(sink, session.program(), session.config()));
        Ok(Trace { path: path.to_owned(), writer: writer.map_err(|error| failed(path, &error))? })
    }

    /// True when the trace goes to standard output.
    pub(super) fn has_output(&self) -> bool {
        self.path == "-"
    }

    /// Runs as `Machine::run` does, and writes the steps.
    pub(super) fn run(&mut self, session: &mut Session, budget: u64, stops: &[Address]) -> Result<Stop, String> {
        let machine = session.machine_mut();
        let mut left = budget;
        loop {
            let steps = left.min(SLICE);
            let stop = machine.run(&Until { steps: Some(steps), addresses: stops.to_vec(), ..Until::default() });
            self.writer.catch_up(machine).map_err(|error| failed(&self.path, &error))?;
            left -= steps;
            if stop != Stop::Steps || left == 0 {
                return Ok(stop);
            }
            // The next slice would not stop where it starts.
            if stops.iter().any(|stop| stop.0 == machine.registers().rip) {
                return Ok(Stop::Address);
            }
        }
    }

    /// Writes what is left, and how the run ended.
    pub(super) fn end(self, session: &mut Session, outcome: &Outcome, theme: &Theme) -> Result<(), String> {
        if session.has_typed() {
            return Err(String::from("a trace holds no instructions typed at a prompt; put them into the program"));
        }
        let scene = Scene { program: session.program(), machine: session.machine(), theme };
        let end = json::end_of_trace(&scene, outcome);
        let ended = self.writer.end(session.machine_mut(), &end).and_then(Sink::finish);
        ended.map_err(|error| failed(&self.path, &error))
    }
}

fn failed(path: &str, error: &TraceError) -> String {
    let place = if path == "-" { String::from("standard output") } else { format!("`{path}`") };
    format!("the trace cannot be written to {place}: {error}")
}
