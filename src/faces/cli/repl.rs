//! `asmscope [FILE]`: the prompt, empty or with a program loaded and stopped at its entry.
//!
//! Only the start is here; the prompt itself is a face of its own.

use super::{World, run};
use crate::faces::theme::Theme;
use crate::model::program::Program;
use std::io::{self, Write as _};

#[derive(clap::Args)]
pub(super) struct Options {
    /// A program to load: a file or the name of a built-in program
    file: Option<String>,
    #[command(flatten)]
    world: World,
}

/// Starts the prompt; returns what the process exits with.
pub(super) fn start(options: &Options, theme: Theme) -> u8 {
    let program = match options.file.as_deref().map(|path| run::load(path, &theme)) {
        None => Program::default(),
        Some(Ok(program)) => program,
        Some(Err(answer)) => {
            let _ = io::stderr().write_all(answer.complaint.as_bytes());
            return answer.code;
        }
    };
    let _ = program;
    0
}
