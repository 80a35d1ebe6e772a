//! `asmscope [FILE]` and `asmscope tui [FILE]`: the prompt or the full screen, empty or with a program loaded and stopped at its entry.
//!
//! Only the start is here; prompt and screen are faces of their own.

use super::answer::{Answer, print};
use super::options::{GuestOptions, ProgramOptions};
use super::{replay, run};
use crate::Error;
use crate::frontend::documents::DOCUMENTS;
use crate::frontend::interactive::Face;
use crate::frontend::text::StyledText;
use crate::frontend::theme::{Appearance, Theme};
use crate::frontend::{interactive, interrupt, json, repl, replies, tui};
use crate::model::memory_map::DEFAULT_MAX_STEPS;
use crate::session::command::{Command, Destination};
use crate::session::input::Input;
use crate::session::line_reader::LineReader;
use crate::session::load::Loaded;
use crate::session::reply::{Halt, Reply};
use crate::session::session::{Session, TYPED_ROOM};
use std::io::{self, Write as _};

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

/// Starts the prompt or the screen; returns what the process exits with.
pub(super) fn start(options: &Options, face: Face, appearance: &Appearance) -> u8 {
    if face == Face::Screen
        && let Some(reason) = interactive::no_screen()
    {
        return print(&Answer::error(&reason), appearance.color);
    }
    let theme = &appearance.theme;
    let program = match options.file.as_deref() {
        None => Ok(Loaded::nothing()),
        Some(path) => match run::read(path) {
            Ok(Input::Trace) if path != "-" => {
                return replay::start(&replay::Options::prompt(path), face, appearance);
            }
            input => {
                run::program(path, input, &options.program, theme).and_then(|loaded| options.guest.enter(loaded, theme))
            }
        },
    };
    let program = match program {
        Ok(program) => program,
        Err(answer) => return print(&answer, appearance.color),
    };
    open(program, options, face, appearance).unwrap_or_else(|message| print(&Answer::error(&message), appearance.color))
}

/// Runs to where a test fails, and says so; back to the start if none does.
fn to_failing_test(session: &mut Session, theme: &Theme) -> StyledText {
    interrupt::raise(session.interrupt_flag());
    let Ok(reply) = session.execute(Command::Continue) else { return StyledText::new() };
    if matches!(&reply, Reply::Lines(progress) if matches!(progress.halt, Halt::Panic(_))) {
        return replies::answer(session, &reply, theme);
    }
    // The start is always in the record of a run that just began, unless that was too long to be kept.
    let _ = session.execute(Command::Goto(Destination::Start));
    StyledText::from("no test fails; the record has the whole run")
}

fn open(loaded: Loaded, options: &Options, face: Face, appearance: &Appearance) -> Result<u8, Error> {
    let config = options.guest.config(&loaded, TYPED_ROOM)?;
    let session = Session::new(loaded.program, config)?.with_debug_info(loaded.debug, loaded.files);
    let mut session =
        session.with_record_budget(options.guest.history()).with_epilogue(json::epilogue).with_documents(DOCUMENTS);
    let budget = options.max_steps.or_else(|| (!repl::has_typist()).then_some(DEFAULT_MAX_STEPS));
    if let Some(budget) = budget {
        session = session.with_step_limit(budget);
    }
    if options.no_history {
        session = session.without_history()?;
    }
    let mut said = tui::greeting(&session, appearance);
    if let Some(run) = &loaded.run {
        run::restore(&mut session, run)?;
        let what = replies::replay(session.machine().end().0);
        if face == Face::Prompt && repl::has_typist() {
            // Where nothing can be printed, the prompt will say so.
            let _ = writeln!(io::stdout(), "{what}");
        }
        said = StyledText::from(what) + tui::greeting(&session, appearance);
    }
    if options.program.is_test() && loaded.run.is_none() {
        let failing = to_failing_test(&mut session, &appearance.theme);
        if face == Face::Prompt {
            let _ = io::stdout().write_all(failing.render(appearance.color).as_bytes());
        }
        said = failing + said;
    }
    Ok(interactive::run(&mut session, LineReader::default(), appearance, face, said)?)
}
