//! Writing a trace: the first line, steps as they are taken, and how it ended.
//!
//! Holds no more than one line at a time, however long the run is.

use super::error::{Cause, TraceError};
use super::lines::LineEncoder;
use super::packed::{Packer, unsigned};
use super::scope;
use super::scope::Packing;
use super::wire::{ConfigPart, Header, ProgramPart};
use super::{Form, calling, longest_line};
use crate::engine::machine::Machine;
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use crate::model::run::Config;
use crate::model::source_map::FileId;
use crate::model::step::Step;
use crate::session::entry_log::TypedEntry;
use crate::session::input::recognise::SCHEMA;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufWriter, Write};

/// Where a trace goes: a file, or for `-` standard output.
pub enum Sink {
    /// Lines as they are.
    Plain(BufWriter<Box<dyn Write>>),
    /// Records, compressed.
    Packed(Box<Packing>),
}

/// Bytes that are written at once.
const BUFFER: usize = 1 << 16;

impl Sink {
    /// Opens it; a file that is there is replaced.
    ///
    /// # Errors
    /// When the file cannot be created.
    pub fn create(path: &str) -> Result<Sink, TraceError> {
        let out: Box<dyn Write> = match path {
            "-" => Box::new(io::stdout()),
            path => Box::new(File::create(path)?),
        };
        Sink::new(out, Form::of_path(path))
    }

    /// The same for what is open already.
    ///
    /// # Errors
    /// When it cannot be written to.
    pub fn new(out: Box<dyn Write>, form: Form) -> Result<Sink, TraceError> {
        let out = BufWriter::with_capacity(BUFFER, out);
        Ok(match form {
            Form::Lines => Sink::Plain(out),
            Form::Packed => Sink::Packed(Box::new(scope::pack(out)?)),
        })
    }

    /// Closes it.
    ///
    /// # Errors
    /// When what is left cannot be written.
    pub fn finish(self) -> Result<(), TraceError> {
        match self {
            Sink::Plain(mut out) => Ok(out.flush()?),
            Sink::Packed(out) => scope::finish(*out),
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Plain(out) => out.write(bytes),
            Sink::Packed(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Plain(out) => out.flush(),
            Sink::Packed(out) => out.flush(),
        }
    }
}

/// A trace in the making.
pub struct TraceWriter<W> {
    out: W,
    encoder: LineEncoder,
    spelling: Spelling,
    /// Entries that are written.
    n_typed: usize,
    /// The step that comes next.
    next: u64,
    longest: u64,
    line: Vec<u8>,
}

/// How the steps are spelled.
enum Spelling {
    Lines,
    Packed(Packer),
}

impl<W: Write> TraceWriter<W> {
    /// Writes the first line.
    ///
    /// # Errors
    /// When `out` does.
    pub fn new(out: W, form: Form, program: &Program, config: &Config) -> Result<TraceWriter<W>, TraceError> {
        let longest = longest_line(config);
        let spelling = match form {
            Form::Lines => Spelling::Lines,
            Form::Packed => Spelling::Packed(Packer::default()),
        };
        let mut writer = TraceWriter {
            out,
            encoder: LineEncoder::new(program),
            spelling,
            n_typed: 0,
            next: 0,
            longest,
            line: Vec::new(),
        };
        let header = Header {
            schema: Cow::Borrowed(SCHEMA),
            program: ProgramPart {
                path: Cow::Borrowed(&program.name),
                entry: program.entry.address().map(|entry| entry.0.into()),
                source: program.source.lines(FileId::default()).join("\n"),
                call: calling::part(program),
            },
            config: ConfigPart {
                stack_size: config.stack_size,
                heap_size: config.heap_size,
                typed_capacity: config.typed_capacity,
                input: config.input.clone().into(),
            },
        };
        serde_json::to_writer(&mut writer.line, &header).expect("a header is strings and numbers");
        writer.put()?;
        Ok(writer)
    }

    /// Writes the steps up to where the machine stands, each after what was typed before it. `typed` is everything that was typed since the
    /// program was loaded.
    ///
    /// # Errors
    /// When `out` does, or the record no longer reaches back to the step that comes next.
    pub fn catch_up(&mut self, machine: &mut Machine, typed: &[TypedEntry]) -> Result<(), TraceError> {
        let (next, end) = (self.next, machine.position());
        if machine.start().0 > next {
            return Err(Cause::Forgotten(machine.start()).into());
        }
        let mut result = Ok(());
        machine.walk(StepIndex(next), end, |step| {
            if result.is_ok() {
                result = self.write_typed(typed, step.index.0).and_then(|()| self.write_step(step));
            }
        });
        self.next = end.0;
        result
    }

    /// Writes what is left: the steps up to where the machine stands, the fault or exit that it stands at, and `end`, which is a
    /// JSON object that begins with `stop` and `steps`. Returns what was written to.
    ///
    /// # Errors
    /// As for `catch_up`.
    pub fn end(mut self, machine: &mut Machine, typed: &[TypedEntry], end: &str) -> Result<W, TraceError> {
        self.catch_up(machine, typed)?;
        self.write_typed(typed, machine.position().0)?;
        if machine.ended().is_some()
            && let Some(step) = machine.step_at(machine.position())
        {
            self.write_step(step)?;
        }
        self.line.extend_from_slice(end.trim_end().as_bytes());
        self.put()?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn write_step(&mut self, step: Step) -> Result<(), TraceError> {
        match &mut self.spelling {
            Spelling::Lines => {
                serde_json::to_writer(&mut self.line, &self.encoder.line(step)).expect("a line is strings and numbers");
            }
            Spelling::Packed(packer) => packer.pack(&step, &mut self.line),
        }
        self.put_bounded("a step takes")
    }

    /// Writes what was typed before step `next`, as far as it is not written yet.
    fn write_typed(&mut self, typed: &[TypedEntry], next: u64) -> Result<(), TraceError> {
        while let Some(entry) = typed.get(self.n_typed).filter(|entry| entry.at <= next) {
            self.n_typed += 1;
            let (line, _) = self.encoder.encode_typed(entry)?;
            serde_json::to_writer(&mut self.line, &line).expect("a line is strings and numbers");
            self.put_bounded("what was typed takes")?;
        }
        Ok(())
    }

    fn put_bounded(&mut self, what: &'static str) -> Result<(), TraceError> {
        if self.line.len() as u64 > self.longest {
            return Err(Cause::TooLong { what, length: self.line.len(), longest: self.longest }.into());
        }
        self.put()
    }

    fn put(&mut self) -> Result<(), TraceError> {
        let mut length = Vec::new();
        match self.spelling {
            Spelling::Lines => self.line.push(b'\n'),
            Spelling::Packed(_) => unsigned(&mut length, self.line.len() as u128),
        }
        let written = self.out.write_all(&length).and_then(|()| self.out.write_all(&self.line));
        self.line.clear();
        Ok(written?)
    }
}
