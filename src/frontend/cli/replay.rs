//! `asmscope replay`: the prompt on a trace. Every command that looks or moves works, both ways, and nothing is executed.
//!
//! With `--trace` the trace is written again, in the other form if the name asks for it.

use super::answer::{Answer, Output, print};
use super::run;
use super::trace::Trace;
use crate::frontend::batch::{BatchEnd, Collected, Echo, collect};
use crate::frontend::documents::DOCUMENTS;
use crate::frontend::interactive::Face;
use crate::frontend::outcome::{BAD_INPUT, RunOutcome};
use crate::frontend::text::StyledText;
use crate::frontend::theme::Appearance;
use crate::frontend::{format, interactive, interrupt, json, repl, replies};
use crate::session::command::Existing;
use crate::session::input::{self, Input};
use crate::session::line_reader::LineReader;
use crate::session::load::{self, LoadOptions};
use crate::session::session::Session;
use crate::session::trace::TraceError;
use crate::session::trace::read::{TraceEnd, TraceReader};
use crate::{Error, ErrorKind};
use std::io::{self, Write as _};

#[derive(clap::Args)]
pub(super) struct Options {
    /// The trace, as `run --trace` or `save` wrote it; `-` for standard input
    #[arg(value_name = "TRACE")]
    file: String,
    /// Write it again: packed if the name ends in `.scope`, else as JSON Lines
    #[arg(long, value_name = "PATH")]
    trace: Option<String>,
    /// Replace the file that --trace names
    #[arg(long, requires = "trace")]
    force: bool,
    /// Run a command of the prompt; repeatable
    #[arg(short = 'e', value_name = "COMMAND")]
    commands: Vec<String>,
    /// Run the commands of a file, before those of -e
    #[arg(short = 'x', value_name = "PATH")]
    script: Option<String>,
}

impl Options {
    /// The prompt on a trace and nothing else.
    pub(super) fn prompt(file: &str) -> Options {
        Options { file: file.to_owned(), trace: None, force: false, commands: Vec::new(), script: None }
    }
}

/// Opens the trace and does what is asked; returns what the process exits with.
pub(super) fn start(options: &Options, face: Face, appearance: &Appearance) -> u8 {
    replay(options, face, appearance).unwrap_or_else(|message| print(&Answer::error(&message), appearance.color))
}

fn replay(options: &Options, face: Face, appearance: &Appearance) -> Result<u8, Error> {
    let commands = run::commands(options.script.as_deref(), &options.commands)?;
    let mut session = open(options)?;
    if options.trace.is_some() && commands.is_empty() {
        return Ok(0);
    }
    if commands.is_empty() {
        let what = replies::replay(session.machine().end().0);
        if repl::has_typist() && face == Face::Prompt {
            // Where nothing can be printed, the prompt will say so.
            let _ = writeln!(io::stdout(), "{what}");
        }
        return Ok(interactive::run(&mut session, LineReader::default(), appearance, face, what.into())?);
    }
    interrupt::raise(session.interrupt_flag());
    let collected = collect(&mut session, commands, Echo::Off, &appearance.theme)?;
    let Collected { answers, refusals, end } = collected;
    let code = match end {
        BatchEnd::Done => 0,
        BatchEnd::Refused => BAD_INPUT,
        BatchEnd::Interrupted => RunOutcome::Interrupted.exit_code(),
    };
    Ok(print(
        &Answer { output: Output::Text(answers), complaint: refusals, ..Answer::new(StyledText::new(), code) },
        appearance.color,
    ))
}

/// Steps that are read between two writings.
const SLICE: u64 = 1 << 12;

/// The run of a compiled program, which is kept with its executable and taken again; stands at its start.
fn open_linked(options: &Options, input: Input) -> Result<Session, Error> {
    let failed = |why: &str| Error::new(ErrorKind::Trace, format!("`{}` cannot be replayed: {why}", options.file));
    if options.trace.is_some() {
        return Err(failed("it holds the executable of a compiled program, and cannot be written in another form"));
    }
    let loaded = load::program(input, &LoadOptions::default()).map_err(|_| failed("it is damaged"))?;
    let run = loaded.run.ok_or_else(|| failed("it holds no run"))?;
    let session = Session::new(loaded.program, run.config.clone())?.with_debug_info(loaded.debug, loaded.files);
    let mut session = session.with_epilogue(json::epilogue).with_documents(DOCUMENTS);
    run::restore(&mut session, &run)?;
    Ok(session)
}

/// Reads the whole trace, and writes it again if that is asked for; stands at its start.
fn open(options: &Options) -> Result<Session, Error> {
    if options.file != "-"
        && let Ok(input @ Input::LinkedRun { .. }) = input::open(&options.file)
    {
        return open_linked(options, input);
    }
    let name = if options.file == "-" { String::from("standard input") } else { format!("`{}`", options.file) };
    let failed = |error: TraceError| Error::new(ErrorKind::Trace, format!("{name} cannot be replayed: {error}"));
    let mut reader = TraceReader::open(&options.file).map_err(failed)?;
    let mut machine = reader.machine().map_err(failed)?;
    let create = |path: &String| {
        let existing = if options.force { Existing::Replace } else { Existing::Keep };
        Trace::create(path, &[&options.file], existing).and_then(|trace| trace.begin(reader.loaded(), reader.config()))
    };
    let mut trace = options.trace.as_ref().map(create).transpose()?;
    let why = loop {
        let end = match reader.replay(&mut machine, SLICE) {
            Err(error) if error.is_cut_short() && trace.is_none() && machine.position() > machine.start() => {
                let steps = format::plural(machine.position().0, "step");
                // Where standard error is gone, nobody reads it.
                let _ = writeln!(io::stderr(), "warning: {name}: {error}; opened with the {steps} before that");
                reader.end_here(&machine);
                Some(TraceEnd::Interrupted)
            }
            end => end.map_err(failed)?,
        };
        trace.iter_mut().try_for_each(|trace| trace.catch_up(&mut machine, reader.entries().all()))?;
        if let Some(why) = end {
            break why;
        }
    };
    let outcome = RunOutcome::of_trace(&mut machine, why);
    if let Some(trace) = trace {
        trace.end(reader.program(), &mut machine, reader.entries().all(), &outcome)?;
    }
    Ok(Session::replaying(&reader, machine).with_epilogue(json::epilogue).with_documents(DOCUMENTS))
}
