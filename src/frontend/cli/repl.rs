//! `asmscope [FILE]`: the prompt, empty or with a program loaded and stopped at its entry.
//!
//! Only the start is here; the prompt itself is a face of its own.

use super::{Answer, World, replay, run};
use crate::Error;
use crate::frontend::outcome::BAD_INPUT;
use crate::frontend::theme::Theme;
use crate::frontend::{json, repl};
use crate::model::memory_map::DEFAULT_MAX_STEPS;
use crate::model::program::Program;
use crate::session::line_reader::LineReader;
use crate::session::session::{Session, TYPED_ROOM};
use crate::session::trace::read::is_trace;
use std::io::{self, Write as _};

#[derive(clap::Args)]
pub(super) struct Options {
    /// A program to load: a file or the name of a built-in program
    file: Option<String>,
    /// Stop after this many steps in all [default: 100000000 where nobody types, else none]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_steps: Option<u64>,
    /// Run much faster, with every check, but record nothing: going back executes again what lies since the last of the moments
    /// that are kept instead
    #[arg(long)]
    no_history: bool,
    #[command(flatten)]
    world: World,
}

/// Starts the prompt; returns what the process exits with.
pub(super) fn start(options: &Options, theme: Theme) -> u8 {
    if let Some(path) = options.file.as_deref().filter(|path| is_trace(path)) {
        return replay::start(&replay::Options::prompt(path), &theme);
    }
    let program = match options.file.as_deref().map(|path| load(path, options, &theme)) {
        None => Program::default(),
        Some(Ok(program)) => program,
        Some(Err(answer)) => {
            let _ = io::stderr().write_all(answer.complaint.as_bytes());
            return answer.code;
        }
    };
    prompt(program, options, &theme).unwrap_or_else(|error| {
        let _ = writeln!(io::stderr(), "error: {error}");
        BAD_INPUT
    })
}

fn load(path: &str, options: &Options, theme: &Theme) -> Result<Program, Answer> {
    run::load(path, theme).and_then(|program| options.world.enter(program, theme))
}

fn prompt(program: Program, options: &Options, theme: &Theme) -> Result<u8, Error> {
    let session = Session::new(program, options.world.config(TYPED_ROOM)?)?;
    let mut session = session.with_record_budget(options.world.history()).with_epilogue(json::epilogue);
    let budget = options.max_steps.or_else(|| (!repl::has_typist()).then_some(DEFAULT_MAX_STEPS));
    if let Some(budget) = budget {
        session = session.with_step_limit(budget);
    }
    if options.no_history {
        session = session.without_history()?;
    }
    Ok(repl::run(&mut session, LineReader::default(), theme)?)
}
