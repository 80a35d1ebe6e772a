//! `asmscope run`: runs a program to its end, or under commands, and reports as text or as JSON.
//!
//! Such a run is not interactive: what it does depends on its arguments and on what it reads.

use super::answer::{Answer, Output};
use super::documents::DocumentOptions;
use super::options::{GuestOptions, ProgramOptions};
use super::trace::{Stream, Trace, check_free};
use crate::frontend::batch::{BatchEnd, BatchLine, Collected, Echo, collect};
use crate::frontend::documents::DOCUMENTS;
use crate::frontend::json::Mistake;
use crate::frontend::outcome::{BAD_INPUT, RunOutcome};
use crate::frontend::text::StyledText;
use crate::frontend::theme::{Scene, Theme};
use crate::frontend::{diagnostic, interrupt, json, replies, report, values_table, variables_table};
use crate::lens::infer::values_seen;
use crate::model::addr::Address;
use crate::model::memory_map::DEFAULT_MAX_STEPS;
use crate::model::run::{MOST_OUTPUT, RunUntil, Stop};
use crate::session::input;
use crate::session::input::{Input, InputError, reason};
use crate::session::line_reader::LineReader;
use crate::session::load;
use crate::session::load::{LoadError, Loaded};
use crate::session::lookup::here;
use crate::session::reply::{EndFacts, Reply};
use crate::session::session::{Session, TYPED_ROOM};
use crate::session::trace::Form;
use crate::session::trace::linked::RecordedRun;
use crate::source::error::SourceError;
use crate::toolchain::BuildError;
use crate::{Error, ErrorKind};
use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

#[derive(clap::Args)]
pub(super) struct Options {
    /// The program: a file (assembly, Rust, C, C++, an executable, an object), the folder of a Cargo package, `-` for standard input, or
    /// the name of a built-in program
    #[arg(value_name = "FILE|-|NAME")]
    file: String,
    /// Print one JSON document (schema asmscope.run/1) instead of text
    #[arg(long)]
    json: bool,
    /// Write every step to a file: packed if the name ends in `.scope`, else as JSON Lines (schema asmscope.trace/1); `-` writes to
    /// standard output, and the report to standard error
    #[arg(long, value_name = "PATH")]
    trace: Option<String>,
    /// Stop after this many steps [default: 100000000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_steps: Option<u64>,
    /// Run much faster, with every check, but record nothing: going back executes again what lies since the last of the moments
    /// that are kept instead
    #[arg(long, conflicts_with = "trace")]
    no_history: bool,
    /// Look at the `first` 20,000 steps for the table of values at the end, at `all`, which makes long runs slow, or turn it
    /// `off`
    #[arg(long, value_name = "WHICH", value_enum, default_value_t = ValuesOption::First)]
    values: ValuesOption,
    #[command(flatten)]
    guest: GuestOptions,
    /// Stop before the instruction at a label, an address or a line (`:12`); repeatable
    #[arg(long = "break", value_name = "PLACE")]
    breaks: Vec<String>,
    /// Run a command of the prompt, at the first --break, else at the entry; repeatable
    #[arg(short = 'e', value_name = "COMMAND")]
    commands: Vec<String>,
    /// Run the commands of a file, before those of -e
    #[arg(short = 'x', value_name = "PATH")]
    script: Option<String>,
    #[command(flatten)]
    documents: DocumentOptions,
    /// Print each command of -e and -x before its answer, as a session at the prompt reads
    #[arg(long, conflicts_with = "json")]
    transcript: bool,
    #[command(flatten)]
    program: ProgramOptions,
}

/// Steps that are looked at for the table of values.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
enum ValuesOption {
    First,
    All,
    Off,
}

/// Steps looked at unless more are asked for.
const FIRST_STEPS: u64 = 20_000;

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    let program = program(&options.file, read(&options.file), &options.program, theme);
    let answer = match program.and_then(|loaded| options.guest.enter(loaded, theme)) {
        Ok(loaded) => run_program(options, loaded, theme).unwrap_or_else(|error| Answer::error(&error)),
        Err(answer) => answer,
    };
    if options.json { answer.into_document(&options.file) } else { answer }
}

/// Reads a file, or standard input for `-`.
pub(super) fn read(path: &str) -> Result<Input, InputError> {
    if path == "-" { input::standard() } else { input::open(path) }
}

/// The program that was read from `path`, assembled or built; else what to say about it.
pub(super) fn program(
    path: &str,
    input: Result<Input, InputError>,
    options: &ProgramOptions,
    theme: &Theme,
) -> Result<Loaded, Answer> {
    let input = input.map_err(|error| Answer::error(&error))?;
    let interrupt = Arc::new(AtomicBool::new(false));
    if !matches!(input, Input::Assembly(_)) {
        interrupt::raise(Arc::clone(&interrupt));
    }
    let loaded = load::program(input, &options.load(&interrupt));
    let loaded = loaded.map_err(|error| refused(path, error, theme))?;
    print_diagnostics(&loaded.diagnostics);
    for remark in &loaded.remarks {
        print_diagnostics(&format!("asmscope: {remark}\n"));
    }
    Ok(loaded)
}

/// Why there is no program, behind what the compiler printed.
fn refused(path: &str, error: LoadError, theme: &Theme) -> Answer {
    match error {
        LoadError::Trace => {
            Answer::error(&format!("`{path}` is a trace, no program; `asmscope replay {path}` opens it"))
        }
        LoadError::Source { name, text, errors } => {
            let mistakes = errors.iter().map(|error| mistake(&name, error)).collect();
            Answer { mistakes, ..Answer::refused(diagnostic::source_errors(&name, &text, &errors, theme)) }
        }
        LoadError::Build(BuildError::Interrupted) => {
            Answer { code: RunOutcome::Interrupted.exit_code(), ..Answer::error(&BuildError::Interrupted) }
        }
        LoadError::Build(error) => {
            print_diagnostics(error.output().unwrap_or_default());
            Answer::error(&error)
        }
        error => Answer::error(&error),
    }
}

/// A mistake in an assembled text.
fn mistake(name: &str, error: &SourceError) -> Mistake {
    Mistake {
        file: (!name.is_empty()).then(|| name.to_owned()),
        line: Some(error.line),
        column: Some(error.column),
        length: Some(error.length),
        message: error.message.clone(),
        help: error.help.clone(),
    }
}

/// What a compiler printed, byte for byte: it knows whether there is a terminal.
fn print_diagnostics(text: &str) {
    // Where standard error is gone, nobody reads it.
    let _ = io::stderr().write_all(text.as_bytes());
}

fn run_program(options: &Options, loaded: Loaded, theme: &Theme) -> Result<Answer, Error> {
    let commands = commands(options.script.as_deref(), &options.commands)?;
    let typed_capacity = if commands.is_empty() { 0 } else { TYPED_ROOM };
    let budget = options.max_steps.unwrap_or(DEFAULT_MAX_STEPS);
    let config = options.guest.config(&loaded, typed_capacity)?;
    let mut session = Session::new(loaded.program, config)?
        .with_debug_info(loaded.debug, loaded.files)
        .with_step_limit(budget)
        .with_record_budget(options.guest.history())
        .with_epilogue(json::epilogue)
        .with_documents(DOCUMENTS);
    if options.no_history {
        session = session.without_history()?;
    }
    interrupt::raise(session.interrupt_flag());
    let stops = match stops(&mut session, &options.breaks, theme) {
        Ok(stops) => stops,
        Err((complaint, error)) => {
            return Ok(Answer { mistakes: vec![error], ..Answer::refused(complaint) });
        }
    };
    if let Some(run) = &loaded.run {
        restore(&mut session, run)?;
    }
    if session.program().process.is_some()
        && let Some(path) = &options.trace
    {
        return linked(options, &mut session, &stops, commands, path, theme);
    }
    options.documents.check()?;
    let trace = options.trace.as_ref().map(|path| create_trace(path, options)).transpose()?;
    let has_output = trace.as_ref().is_some_and(Trace::has_output);
    let mut answer = if commands.is_empty() {
        let trace = trace.map(|trace| trace.begin(session.program(), session.config())).transpose()?;
        let answer = to_the_end(options, &mut session, &stops, trace, theme)?;
        options.guest.check_arguments(&mut session);
        answer
    } else {
        under_commands(options, &mut session, &stops, commands, trace, theme)?
    };
    let written = options.documents.write(&mut session, theme);
    match (options.json, written) {
        // A document on standard output is nothing else.
        (true, Ok(said) | Err(said)) => answer.complaint += said,
        (false, Ok(said)) => answer.output = Output::Text(answer.output.into_text() + said),
        (false, Err(refusal)) => {
            answer.complaint += refusal;
            answer.code = BAD_INPUT;
        }
    }
    Ok(if has_output {
        Answer {
            complaint: answer.output.into_text() + answer.complaint,
            ..Answer::new(StyledText::new(), answer.code)
        }
    } else {
        answer
    })
}

/// Takes the steps of a recorded run again.
pub(super) fn restore(session: &mut Session, run: &RecordedRun) -> Result<(), Error> {
    interrupt::raise(session.interrupt_flag());
    match session.restore(run) {
        Ok(Reply::FileInterrupted) => {
            Err(Error::new(ErrorKind::Trace, "interrupted before the recorded run was taken again"))
        }
        Ok(_) => Ok(()),
        Err(error) => Err(Error::new(ErrorKind::Trace, error.to_string())),
    }
}

/// Runs a compiled program, and keeps the run with all that it was loaded from.
fn linked(
    options: &Options,
    session: &mut Session,
    stops: &[Address],
    commands: Vec<BatchLine>,
    path: &str,
    theme: &Theme,
) -> Result<Answer, Error> {
    let failed = |why: String| Error::new(ErrorKind::Trace, format!("the run cannot be written to `{path}`: {why}"));
    if Form::of_path(path) == Form::Lines {
        return Err(failed(String::from(
            "that of a compiled program is kept with its executable, which is no text; name it `….scope`",
        )));
    }
    check_free(path, options.documents.existing())?;
    let file = std::fs::File::create(path).map_err(|error| failed(reason(&error)))?;
    let answer = if commands.is_empty() {
        to_the_end(options, session, stops, None, theme)?
    } else {
        under_commands(options, session, stops, commands, None, theme)?
    };
    session.write_linked(Box::new(file)).map_err(|error| failed(error.to_string()))?;
    Ok(answer)
}

/// Runs and says how that ended.
fn to_the_end(
    options: &Options,
    session: &mut Session,
    stops: &[Address],
    mut trace: Option<Stream>,
    theme: &Theme,
) -> Result<Answer, Error> {
    let outcome = go(session, options, stops, trace.as_mut())?;
    let answer = Answer {
        output: report(options, session, &outcome, None, theme),
        ..Answer::new(StyledText::new(), outcome.exit_code())
    };
    if let Some(trace) = trace {
        let program = session.program().clone();
        trace.end(&program, session.machine_mut(), &[], &outcome)?;
    }
    Ok(answer)
}

fn create_trace(path: &str, options: &Options) -> Result<Trace, Error> {
    if path == "-" && options.json {
        let message = "--json and --trace - both write to standard output; give --trace a file";
        return Err(Error::new(ErrorKind::Usage, message));
    }
    let read = [Some(options.file.as_str()), options.script.as_deref(), options.guest.input.as_deref()];
    let read: Vec<&str> = read.into_iter().flatten().collect();
    Trace::create(path, &read, options.documents.existing())
}

/// Runs until the program ends, the budget is used up, or one of the places is reached.
fn go(
    session: &mut Session,
    options: &Options,
    stops: &[Address],
    trace: Option<&mut Stream>,
) -> Result<RunOutcome, Error> {
    if session.has_not_begun() && stops.contains(&here(session.machine())) {
        return Ok(RunOutcome::of_state(session.machine_mut()));
    }
    let budget = options.max_steps.unwrap_or(DEFAULT_MAX_STEPS);
    let output = Some(session.machine().output().len() + MOST_OUTPUT);
    let until = RunUntil { steps: Some(budget), addresses: stops.to_vec(), output, ..RunUntil::default() };
    let stop = match trace {
        Some(trace) => in_two(session, options, until, |session, until| trace.run(session.machine_mut(), until))?,
        None => in_two(session, options, until, |session, until| Ok(session.machine_mut().run(until)))?,
    };
    session.find_panic();
    if !options.no_history {
        session.find_races();
    }
    match options.values {
        ValuesOption::All => session.observe_all(),
        ValuesOption::First if session.machine().position().0 <= FIRST_STEPS => session.observe(),
        ValuesOption::First | ValuesOption::Off => {}
    }
    if let Some(divergence) = session.machine_mut().take_divergence() {
        return Err(divergence.into());
    }
    Ok(RunOutcome::of_run(session.machine_mut(), &stop, budget))
}

/// Runs, and looks at the first steps when they are through: going back to them from far ahead would take long.
fn in_two(
    session: &mut Session,
    options: &Options,
    until: RunUntil,
    mut run: impl FnMut(&mut Session, &RunUntil) -> Result<Stop, Error>,
) -> Result<Stop, Error> {
    let rest = until.steps.and_then(|steps| steps.checked_sub(FIRST_STEPS)).filter(|rest| *rest > 0);
    let Some(rest) = rest.filter(|_| options.values == ValuesOption::First) else { return run(session, &until) };
    let stop = run(session, &RunUntil { steps: Some(FIRST_STEPS), ..until.clone() })?;
    if stop != Stop::Steps {
        return Ok(stop);
    }
    if until.addresses.contains(&here(session.machine())) {
        return Ok(Stop::Address);
    }
    session.observe();
    run(session, &RunUntil { steps: Some(rest), ..until })
}

/// Executes commands and says what they answered; as JSON, in the document that says how things stand after them.
fn under_commands(
    options: &Options,
    session: &mut Session,
    stops: &[Address],
    commands: Vec<BatchLine>,
    trace: Option<Trace>,
    theme: &Theme,
) -> Result<Answer, Error> {
    let mut output = StyledText::new();
    if !stops.is_empty() {
        let outcome = go(session, options, stops, None)?;
        output += report::standing(&scene(session, theme), &outcome);
    }
    let echo = if options.transcript { Echo::On } else { Echo::Off };
    let collected = collect(session, commands, echo, theme)?;
    let Collected { answers, refusals, end } = collected;
    output += answers;
    let outcome = match session.limit_reached() {
        _ if end == BatchEnd::Interrupted => RunOutcome::Interrupted,
        Some(budget) => RunOutcome::StepLimit { budget },
        None => RunOutcome::of_state(session.machine_mut()),
    };
    if options.json && options.values == ValuesOption::First && session.machine().position().0 <= FIRST_STEPS {
        session.observe();
    }
    let output =
        if options.json { report(options, session, &outcome, Some(&output), theme) } else { Output::Text(output) };
    let code = if end == BatchEnd::Refused { BAD_INPUT } else { outcome.exit_code() };
    // What was typed may have taken back steps: only now it is known which the run has.
    trace.map_or(Ok(()), |trace| trace.write(session, &outcome))?;
    Ok(Answer { output, complaint: refusals, ..Answer::new(StyledText::new(), code) })
}

/// The lines of -x, then those of -e.
pub(super) fn commands(script: Option<&str>, given: &[String]) -> Result<Vec<BatchLine>, Error> {
    let mut commands = Vec::new();
    if let Some(path) = script {
        let text = input::text(path).map_err(Error::file)?;
        let line =
            |(idx, text): (usize, &str)| BatchLine { place: format!("{path}:{}", idx + 1), text: text.to_owned() };
        commands.extend(text.lines().enumerate().map(line));
    }
    commands.extend(given.iter().map(|text| BatchLine { place: "-e".to_owned(), text: text.clone() }));
    Ok(commands)
}

/// Sets the breakpoints; else the message about the first that is refused.
fn stops(session: &mut Session, places: &[String], theme: &Theme) -> Result<Vec<Address>, (StyledText, Mistake)> {
    let mut stops = Vec::new();
    for place in places {
        let line = format!("b {place}");
        LineReader::default()
            .line(session, &line, &mut |_, reply| {
                if let Reply::BreakpointSet { breakpoint, others, .. } = reply {
                    stops.push(breakpoint.address);
                    stops.extend(others);
                }
            })
            .map_err(|error| {
                let complaint = StyledText::from(format!("--break {place}:")) + replies::refusal(&line, &error, theme);
                (complaint, Mistake { message: format!("--break {place}: {error}"), ..Mistake::default() })
            })?;
    }
    Ok(stops)
}

fn scene<'a>(session: &'a Session, theme: &'a Theme) -> Scene<'a> {
    Scene { program: session.program(), machine: session.machine(), theme }
}

/// What the run came to, as asked for: a JSON document, or the report.
fn report(
    options: &Options,
    session: &mut Session,
    outcome: &RunOutcome,
    answers: Option<&StyledText>,
    theme: &Theme,
) -> Output {
    let variables = if options.values == ValuesOption::Off { Vec::new() } else { session.seen_variables() };
    let end = if options.json { EndFacts::default() } else { session.end_facts() };
    let scene = scene(session, theme);
    let seen = match options.values {
        ValuesOption::Off => Vec::new(),
        ValuesOption::First | ValuesOption::All => {
            let mut seen = values_seen(scene.program, scene.machine, session.observations());
            seen.retain(|value| !scene.program.is_support(value.at));
            seen
        }
    };
    if options.json {
        let known = session.observations().observed_steps();
        let is_exact = scene.program.process.is_some() && session.has_source_lines();
        let seen = if is_exact { json::Seen::Variables(&variables) } else { json::Seen::Values(&seen) };
        return Output::Verbatim(json::run(&scene, outcome, seen, &known, answers));
    }
    let values = if scene.program.process.is_some() {
        variables_table::table(&scene, &variables)
    } else {
        values_table::table(&scene, &seen, &session.observations().observed_steps())
    };
    Output::Text(report::run(&scene, outcome, values, &end))
}
