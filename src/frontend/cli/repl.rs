//! `asmscope [FILE]`: the prompt, empty or with a program loaded and stopped at its entry.
//!
//! Only the start is here; the prompt itself is a face of its own.

use super::answer::{Answer, print};
use super::options::{GuestOptions, ProgramOptions};
use super::{replay, run};
use crate::Error;
use crate::frontend::theme::Appearance;
use crate::frontend::{json, repl};
use crate::model::memory_map::DEFAULT_MAX_STEPS;
use crate::session::input::Input;
use crate::session::line_reader::LineReader;
use crate::session::load::Loaded;
use crate::session::session::{Session, TYPED_ROOM};

#[derive(clap::Args)]
pub(super) struct Options {
    /// A program to load: a file (assembly, Rust, C, C++, an executable, an object, a trace), the folder of a Cargo package, or the name of
    /// a built-in program
    file: Option<String>,
    /// Stop after this many steps in all [default: 100000000 where nobody types, else none]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_steps: Option<u64>,
    /// Run much faster, with every check, but record nothing: going back executes again what lies since the last of the moments
    /// that are kept instead
    #[arg(long)]
    no_history: bool,
    #[command(flatten)]
    guest: GuestOptions,
    #[command(flatten)]
    program: ProgramOptions,
}

/// Starts the prompt; returns what the process exits with.
pub(super) fn start(options: &Options, appearance: &Appearance) -> u8 {
    let theme = &appearance.theme;
    let program = match options.file.as_deref() {
        None => Ok(Loaded::nothing()),
        Some(path) => match run::read(path) {
            Ok(Input::Trace) if path != "-" => return replay::start(&replay::Options::prompt(path), appearance),
            input => {
                run::program(path, input, &options.program, theme).and_then(|loaded| options.guest.enter(loaded, theme))
            }
        },
    };
    let program = match program {
        Ok(program) => program,
        Err(answer) => return print(&answer, appearance.color),
    };
    prompt(program, options, appearance).unwrap_or_else(|message| print(&Answer::error(&message), appearance.color))
}

fn prompt(loaded: Loaded, options: &Options, appearance: &Appearance) -> Result<u8, Error> {
    let config = options.guest.config(&loaded.program, TYPED_ROOM)?;
    let session = Session::new(loaded.program, config)?.with_debug_info(loaded.debug);
    let mut session = session.with_record_budget(options.guest.history()).with_epilogue(json::epilogue);
    let budget = options.max_steps.or_else(|| (!repl::has_typist()).then_some(DEFAULT_MAX_STEPS));
    if let Some(budget) = budget {
        session = session.with_step_limit(budget);
    }
    if options.no_history {
        session = session.without_history()?;
    }
    Ok(repl::run(&mut session, LineReader::default(), appearance)?)
}
