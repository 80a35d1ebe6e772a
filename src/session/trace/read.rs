//! Reading a trace: the program that it is of, and its steps, each checked against that program before the next is looked at.
//!
//! What is read may be anything: whatever is wrong with it is an error with the number of its line, and lines are bounded.

use super::error::{Cause, Place, TraceError};
use super::lines::{LineEncoder, injected_step};
use super::number::Hex;
use super::packed::{Kind, Packer};
use super::scope;
use super::wire::{AnyHeader, EndLine, Header, StepLine, TypedLine, What};
use super::{Form, calling, longest_line, typed_lines};
use crate::engine::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use crate::model::run::{Config, Stop};
use crate::session::entry_log::{EntryKind, EntryLog, TypedEntry};
use crate::session::input;
use crate::session::input::recognise::MAGIC;
use crate::session::input::recognise::SCHEMA;
use crate::source::{MAX_SOURCE, assemble};
use std::io::{self, BufRead, BufReader, Read};

/// The first line holds a program and an input, both no longer than sources may be, in JSON's and in two digits' spelling.
const LONGEST_HEADER: u64 = 8 * MAX_SOURCE as u64 + (1 << 20);

/// The most bytes that anything typed can take.
const MOST_TYPED: u64 = 1 << 20;

/// A trace being read.
pub struct TraceReader {
    lines: Lines,
    loaded: Program,
    config: Config,
    encoder: LineEncoder,
    entries: EntryLog,
    packer: Packer,
    /// The fault or exit has been read.
    has_ended: bool,
}

/// How the run ended that a trace is of, in the words of `run --json`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TraceEnd {
    /// The program ended itself.
    Exited,
    /// It faulted.
    Fault,
    /// It had taken as many steps as it was given.
    StepLimit,
    /// It had printed as much as a run may.
    OutputLimit,
    /// It stood at a breakpoint, or where commands had left it.
    Breakpoint,
    /// Ctrl-C.
    Interrupted,
}

impl TraceReader {
    /// Opens a trace and reads its first line.
    ///
    /// # Errors
    /// When the file cannot be read or is no trace, or its program does not assemble.
    pub fn open(path: &str) -> Result<TraceReader, TraceError> {
        let file: Box<dyn Read> = match path {
            "-" => Box::new(io::stdin()),
            path => Box::new(input::file(path).map_err(Cause::Unreadable)?),
        };
        TraceReader::new(Box::new(BufReader::with_capacity(1 << 16, file)))
    }

    /// The same for what is not a file.
    ///
    /// # Errors
    /// As for `open`.
    pub fn new(mut input: Box<dyn BufRead>) -> Result<TraceReader, TraceError> {
        let is_packed = input.fill_buf()?.starts_with(&MAGIC);
        let mut form = Form::Lines;
        if is_packed {
            input.consume(MAGIC.len());
            (input, form) = (scope::unpack(input), Form::Packed);
        }
        let mut lines = Lines { input, form, number: 0, longest: LONGEST_HEADER, buffer: Vec::new() };
        if !lines.advance()? {
            return Err(Cause::Empty.into());
        }
        let (loaded, config) = header(&lines.buffer).map_err(|cause| lines.error(cause))?;
        lines.longest = longest_line(&config);
        let encoder = LineEncoder::new(&loaded);
        let (entries, packer) = (EntryLog::default(), Packer::default());
        Ok(TraceReader { lines, loaded, config, encoder, entries, packer, has_ended: false })
    }

    /// The program that the run began with.
    #[must_use]
    pub fn loaded(&self) -> &Program {
        &self.loaded
    }

    /// The program with what was typed up to where it was read.
    #[must_use]
    pub fn program(&self) -> &Program {
        self.encoder.program()
    }

    /// What was typed, up to where it was read.
    #[must_use]
    pub fn entries(&self) -> &EntryLog {
        &self.entries
    }

    #[must_use]
    /// How the machine of the run was set up.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// A machine without an emulator that stands where the trace begins, to be given to `replay`.
    ///
    /// # Errors
    /// When the sizes in the trace are out of range.
    pub fn machine(&self) -> Result<Machine, TraceError> {
        Machine::without_cpu(&self.loaded, &self.config).map_err(|error| self.lines.error(Cause::Machine(error)))
    }

    /// Has the machine take up to `n` more steps of the trace; how the run ended, once its last line is read.
    ///
    /// # Errors
    /// When a line is not what comes next. The machine is of no more use then.
    pub fn replay(&mut self, machine: &mut Machine, n: u64) -> Result<Option<TraceEnd>, TraceError> {
        for _ in 0..n {
            if !self.lines.advance()? {
                return Err(self.lines.error(Cause::CutShort { n_steps: machine.position().0 }));
            }
            let end = self.replay_line(machine).map_err(|cause| self.lines.error(cause))?;
            if let Some(end) = end {
                return if self.lines.advance()? { Err(self.lines.error(Cause::AfterLastLine)) } else { Ok(Some(end)) };
            }
        }
        Ok(None)
    }

    /// Takes what was read for all there is, after an error that [says](TraceError::is_cut_short) so: of what was typed last and is not whole
    /// nothing stays.
    pub fn end_here(&mut self, machine: &Machine) {
        drop(self.entries.truncate(machine.position().0));
    }

    /// Takes the line that was just read; how the run ended, if it is the last.
    fn replay_line(&mut self, machine: &mut Machine) -> Result<Option<TraceEnd>, Cause> {
        let TraceReader { lines, encoder, entries, packer, has_ended, .. } = self;
        let line = lines.buffer.as_slice();
        let position = machine.position().0;
        if line.starts_with(b"{\"typed\"") {
            let typed: TypedLine = serde_json::from_slice(line)?;
            if *has_ended {
                return Err(Cause::TypedAfterEnd);
            }
            check_carried_out(entries, position)?;
            let entry = typed_lines::replay(&typed, encoder, machine)?;
            if entry.kind == EntryKind::Instruction {
                entries.join(entry.at..entry.end);
            }
            entries.push(entry);
            return Ok(None);
        }
        if line.starts_with(b"{\"stop\"") {
            let end = serde_json::from_slice(line)?;
            check_carried_out(entries, position)?;
            return check_end(&end, machine).map(Some);
        }
        let is_edit = if lines.form == Form::Packed && line.first() != Some(&b'{') {
            replay_record(line, packer, machine, has_ended)? == Kind::Edit
        } else {
            let step: StepLine = serde_json::from_slice(line)?;
            replay_step(&step, encoder, machine, has_ended)?;
            step.what == What::Edit
        };
        if is_edit && entries.all().last().is_some_and(|last| last.end <= position) {
            // Not by hand: what was typed had gone elsewhere and is through, so that the machine was put back.
            entries.join(position.saturating_sub(1)..position + 1);
        }
        Ok(None)
    }
}

/// The entry typed last says how many steps it took.
fn check_carried_out(entries: &EntryLog, position: u64) -> Result<(), Cause> {
    match entries.all().last() {
        Some(TypedEntry { at, end, .. }) if *end > position => Err(Cause::TypedTook { at: *at, n_steps: end - at }),
        _ => Ok(()),
    }
}

fn header(line: &[u8]) -> Result<(Program, Config), Cause> {
    let schema = match serde_json::from_slice(line) {
        Ok(AnyHeader { schema }) => schema,
        Err(error) if error.is_eof() && line.starts_with(b"{\"schema\"") => {
            return Err(Cause::BreaksOff);
        }
        Err(_) => return Err(Cause::NoTrace { schema: SCHEMA }),
    };
    if schema != SCHEMA {
        return Err(Cause::OtherSchema { found: schema.into_owned(), schema: SCHEMA });
    }
    let Header { schema: _, program: part, config } = serde_json::from_slice(line)?;
    let program = assemble(&part.path, &part.source);
    let program = program.map_err(|errors| Cause::Program(errors.into_iter().next()))?;
    let program = match part.call {
        None => program,
        Some(call) => calling::entered(program, &call).ok_or(Cause::Call)?,
    };
    if program.entry.address().map(|entry| Hex::from(entry.0)) != part.entry {
        return Err(Cause::Entry);
    }
    if config.typed_capacity > MOST_TYPED {
        return Err(Cause::TypedCapacity(config.typed_capacity));
    }
    let input = config.input.0.into_owned();
    let (stack_size, heap_size, typed_capacity) = (config.stack_size, config.heap_size, config.typed_capacity);
    Ok((program, Config { stack_size, heap_size, input, typed_capacity }))
}

/// Takes one step, and checks that the program does in it what the line says.
fn replay_step(
    line: &StepLine,
    encoder: &mut LineEncoder,
    machine: &mut Machine,
    has_ended: &mut bool,
) -> Result<(), Cause> {
    if *has_ended {
        return Err(Cause::StepAfterEnd);
    }
    let position = machine.position();
    if line.step != position.0 {
        return Err(Cause::OtherStep { next: position, found: line.step });
    }
    let injected = injected_step(line).ok_or(Cause::WideAddress)?;
    *has_ended = line.fault.is_some() || line.what == What::Exit;
    let taken = match line.what {
        _ if *has_ended => machine.injector().end(),
        What::Edit => machine.injector().edit(&injected),
        _ => machine.injector().take(&injected),
    };
    taken.map_err(|divergence| Cause::Diverges { step: position, divergence })?;
    let step = machine.step_at(StepIndex(line.step)).ok_or(Cause::NoEnd(position))?;
    match encoder.line(step).differs_from(line) {
        Some(key) => Err(Cause::Differs { step: position, key }),
        None => Ok(()),
    }
}

/// Takes one packed step.
fn replay_record(
    record: &[u8],
    packer: &mut Packer,
    machine: &mut Machine,
    has_ended: &mut bool,
) -> Result<Kind, Cause> {
    if *has_ended {
        return Err(Cause::StepAfterEnd);
    }
    let position = machine.position();
    let (kind, injected) = packer.unpack(record, machine.registers()).ok_or(Cause::NoStep(position))?;
    *has_ended = kind == Kind::End;
    let taken = match kind {
        Kind::Step => machine.injector().take(&injected),
        Kind::Edit => machine.injector().edit(&injected),
        Kind::End => machine.injector().end(),
    };
    taken.map_err(|divergence| Cause::Diverges { step: position, divergence })?;
    Ok(kind)
}

fn check_end(line: &EndLine, machine: &Machine) -> Result<TraceEnd, Cause> {
    let position = machine.position();
    if line.steps != position.0 {
        return Err(Cause::EndsElsewhere { position, found: line.steps });
    }
    let why = match &*line.stop.why {
        "exited" => TraceEnd::Exited,
        "fault" => TraceEnd::Fault,
        "step-limit" => TraceEnd::StepLimit,
        "output-limit" => TraceEnd::OutputLimit,
        "breakpoint" => TraceEnd::Breakpoint,
        "interrupted" => TraceEnd::Interrupted,
        other => return Err(Cause::UnknownEnd(other.to_owned())),
    };
    let code = if let Some(Stop::Exited { code }) = machine.ended() { Some(*code) } else { None };
    let fits = match machine.ended() {
        Some(Stop::Exited { .. }) => why == TraceEnd::Exited,
        Some(Stop::Fault(_)) => why == TraceEnd::Fault,
        _ => !matches!(why, TraceEnd::Exited | TraceEnd::Fault),
    };
    if fits && code == line.stop.code { Ok(why) } else { Err(Cause::OtherEnd) }
}

/// The lines of a stream, none longer than allowed.
/// In the packed form the records take the place of lines.
struct Lines {
    input: Box<dyn BufRead>,
    form: Form,
    /// Of the line in the buffer, from 1.
    number: u64,
    longest: u64,
    buffer: Vec<u8>,
}

impl Lines {
    /// Reads the next line; false at the end.
    fn advance(&mut self) -> Result<bool, TraceError> {
        self.buffer.clear();
        self.number += 1;
        if self.form == Form::Packed {
            return self.advance_packed();
        }
        let read = self.input.by_ref().take(self.longest + 1).read_until(b'\n', &mut self.buffer);
        read.map_err(|error| TraceError::at(Place::Line(self.number), Cause::Io(error)))?;
        if self.buffer.last() == Some(&b'\n') {
            self.buffer.pop();
        } else if self.buffer.len() as u64 > self.longest {
            return Err(self.error(Cause::LongerThan { longest: self.longest, what: "line" }));
        } else if self.buffer.is_empty() {
            return Ok(false);
        }
        Ok(true)
    }

    fn advance_packed(&mut self) -> Result<bool, TraceError> {
        let at_end = self.input.fill_buf().map(<[u8]>::is_empty);
        if at_end.map_err(|error| self.damaged(error))? {
            return Ok(false);
        }
        let mut length = 0_u64;
        for shift in (0..35).step_by(7) {
            let mut byte = [0];
            self.input.read_exact(&mut byte).map_err(|error| self.damaged(error))?;
            length |= u64::from(byte[0] & 0x7f) << shift;
            if byte[0] < 0x80 {
                break;
            }
        }
        if length > self.longest {
            return Err(self.error(Cause::LongerThan { longest: self.longest, what: "step" }));
        }
        let read = self.input.by_ref().take(length).read_to_end(&mut self.buffer);
        let read = read.map_err(|error| self.damaged(error))? as u64;
        if read < length { Err(self.error(Cause::BreaksOff)) } else { Ok(true) }
    }

    fn damaged(&self, error: io::Error) -> TraceError {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            return self.error(Cause::BreaksOff);
        }
        self.error(Cause::Damaged(error))
    }

    fn error(&self, cause: Cause) -> TraceError {
        let place = match self.form {
            Form::Lines => Place::Line(self.number),
            // The first record is what the first line is, and the steps follow.
            Form::Packed if self.number < 2 => Place::Nowhere,
            Form::Packed => Place::Record(self.number),
        };
        TraceError::at(place, cause)
    }
}
