//! `asmscope exercise`: the course, or a teacher's own, as plain commands with exit codes; alone, the screen.
//!
//! One file a group of subcommands: `learn` for who solves exercises, `teach` for who writes them.

mod teach;

use super::Answer;
use crate::faces::diagnostic;
use crate::faces::theme::Theme;
use crate::session::exercise::folder::FolderError;

/// The process's exit code when a check failed.
pub(super) const CHECK_FAILED: u8 = 4;

#[derive(clap::Args)]
pub(super) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Write a small exercise that works, to be changed into another
    New(teach::New),
    /// Verify exercises: the start fails, the solution passes, nothing is idle
    Lint(teach::Lint),
    /// Judge a file against the exercise in a folder
    Judge(teach::Judge),
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    match &options.command {
        Command::New(options) => teach::new(options),
        Command::Lint(options) => teach::lint(options, theme),
        Command::Judge(options) => teach::judge(options, theme),
    }
}

/// What is wrong with a folder of exercises.
fn refused(error: &FolderError, theme: &Theme) -> Answer {
    match error {
        FolderError::Unreadable(message) => Answer::error(message),
        FolderError::Format { path, text, error } => {
            Answer::refused(diagnostic::source_errors(path, text, std::slice::from_ref(error), theme))
        }
    }
}
