//! `asmscope exercise`: the course, or a teacher's own, as plain commands with exit codes; alone, the screen.
//!
//! One file a group of subcommands, each with its options and a function that does it:
//!
//! - `learn` for who solves exercises: `list`, `start`, `show`, `hint`, `check` and the like. A failed check exits with 4.
//! - `teach` for who writes them: `new` writes one to begin from, `lint` verifies that the start fails and the solution passes, `judge` judges a file.
//!
//! Called by [`super`] as one subcommand. Texts are made by [`frontend::exercise`](crate::frontend::exercise), verdicts by
//! [`session::exercise`](crate::session::exercise); here files are found, and what is answered is chosen.

mod learn;
mod teach;

use super::answer::Answer;
use crate::frontend::diagnostic;
use crate::frontend::theme::{Appearance, Theme};
use crate::session::exercise::error::ExerciseError;
use crate::session::exercise::format::DESCRIPTION;

/// The process's exit code when a check failed.
pub(super) const CHECK_FAILED: u8 = 4;

#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    place: learn::Place,
}

const EXAMPLES: &str = "\
Examples:
  asmscope exercise               the course on a screen of its own: edit, save, see
  asmscope exercise check         judge your file of the current exercise
  asmscope exercise start 3       work on the third: its task, and its file to edit
  asmscope exercise show 3 --html > task.html
  $EDITOR $(asmscope exercise path)
  asmscope exercise --path mine   a course of your own: a folder of exercises

Exit status:
  0    every check passed, or nothing was checked
  2    bad input or usage; a message on standard error says what and where
  4    a check failed";

#[derive(clap::Subcommand)]
enum Command {
    /// Watch your file and check it whenever it is saved; what `exercise` alone does
    Watch,
    /// Every exercise, and which are done
    List,
    /// Choose an exercise to work on, and show it
    Start(learn::Named),
    /// The task
    Show(learn::Show),
    /// One more hint
    Hint(learn::Hint),
    /// Judge your file
    Check(learn::Check),
    /// Check, and go on to the next one
    Next,
    /// The prompt at the step where a check failed
    Open(learn::Named),
    /// How it can be solved, once you have solved it
    Solution(learn::Named),
    /// Start a file over; what was there is kept
    Reset(learn::Named),
    /// Where your file is
    Path(learn::Named),
    /// Write a small exercise that works, to be changed into another
    New(teach::New),
    /// What an exercise consists of, and what every key of exercise.toml means
    Format,
    /// Verify exercises: the start fails, the solution passes, nothing is idle
    Lint(teach::Lint),
    /// Judge a file against the exercise in a folder
    Judge(teach::Judge),
}

pub(super) fn run(options: &Options, appearance: &Appearance) -> Answer {
    let theme = &appearance.theme;
    let command = match &options.command {
        Some(Command::New(options)) => return teach::new(options),
        Some(Command::Format) => return Answer::verbatim(DESCRIPTION.to_owned()),
        Some(Command::Lint(options)) => return teach::lint(options, theme),
        Some(Command::Judge(options)) => return teach::judge(options, theme),
        Some(command) => command,
        None => &Command::Watch,
    };
    options.place.with(theme, |learner| match command {
        Command::List => Ok(learn::list(learner, theme)),
        Command::Start(named) => learn::start(named, learner, theme),
        Command::Show(options) => learn::show(options, learner, theme),
        Command::Hint(options) => learn::hint(options, learner, theme),
        Command::Check(options) => learn::check(options, learner, theme),
        Command::Next => learn::next(learner, theme),
        Command::Open(named) => learn::open(named, learner, appearance),
        Command::Solution(named) => learn::solution(named, learner),
        Command::Reset(named) => learn::reset(named, learner),
        Command::Path(named) => learn::path(named, learner),
        Command::Watch | Command::New(_) | Command::Format | Command::Lint(_) | Command::Judge(_) => {
            learn::watch(learner, appearance)
        }
    })
}

/// What is wrong with a folder of exercises.
fn refused(error: &ExerciseError, theme: &Theme) -> Answer {
    match error {
        ExerciseError::Format { path, text, error } => {
            Answer::refused(diagnostic::source_errors(path, text, std::slice::from_ref(error), theme))
        }
        error => Answer::error(error),
    }
}
