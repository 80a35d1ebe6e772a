//! `asmscope [FILE]`: the prompt, empty or with a program loaded and stopped at its entry.
//!
//! Only the start is here; the prompt itself is a face of its own.

use super::{World, run};
use crate::faces::outcome::BAD_INPUT;
use crate::faces::repl;
use crate::faces::theme::Theme;
use crate::model::program::Program;
use crate::session::session::{Session, TYPED_ROOM};
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
    prompt(program, &options.world, &theme).unwrap_or_else(|message| {
        let _ = writeln!(io::stderr(), "error: {message}");
        BAD_INPUT
    })
}

fn prompt(program: Program, world: &World, theme: &Theme) -> Result<u8, String> {
    let mut session = Session::new(program, world.config(TYPED_ROOM)?)?;
    repl::run(&mut session, theme).map_err(|error| error.to_string())
}
