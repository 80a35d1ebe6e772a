//! `asmscope run`: runs a program to its end, or under commands, and reports as text or as JSON.
//!
//! Nobody types into such a run: what it does depends on its arguments and files alone.

use super::{Answer, World, input};
use crate::engine::machine::{Machine, Until};
use crate::faces::outcome::Outcome;
use crate::faces::theme::{Scene, Theme};
use crate::faces::{diagnostic, json, report};
use crate::model::memory_map::DEFAULT_MAX_STEPS;
use crate::model::program::Program;
use crate::source;

#[derive(clap::Args)]
pub(super) struct Options {
    /// The program: a file, `-` for standard input, or the name of a built-in program
    #[arg(value_name = "FILE|-|NAME")]
    file: String,
    /// Print one JSON document (schema asmscope.run/1) instead of text
    #[arg(long)]
    json: bool,
    /// Stop after this many steps [default: 100000000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_steps: Option<u64>,
    #[command(flatten)]
    world: World,
    /// Stop before the instruction at a label, an address or a line (`:12`); repeatable
    #[arg(long = "break", value_name = "PLACE")]
    breaks: Vec<String>,
    /// Run a command of the prompt instead of the whole program; repeatable
    #[arg(short = 'e', value_name = "COMMAND")]
    commands: Vec<String>,
    /// Run the commands of a file, before those of -e
    #[arg(short = 'x', value_name = "PATH")]
    script: Option<String>,
}

pub(super) fn run(options: &Options, theme: &Theme) -> Answer {
    match load(&options.file, theme) {
        Ok(program) => to_the_end(options, &program, theme).unwrap_or_else(|message| Answer::error(&message)),
        Err(answer) => answer,
    }
}

/// Reads and assembles a program; else what to say about it.
pub(super) fn load(path: &str, theme: &Theme) -> Result<Program, Answer> {
    let input = input::read(path).map_err(|message| Answer::error(&message))?;
    source::assemble(&input.name, &input.text)
        .map_err(|errors| Answer::refused(diagnostic::source_errors(&input.name, &input.text, &errors, theme)))
}

fn to_the_end(options: &Options, program: &Program, theme: &Theme) -> Result<Answer, String> {
    let budget = options.max_steps.unwrap_or(DEFAULT_MAX_STEPS);
    let mut machine = Machine::new(program, &options.world.config(0)?)?;
    let stop = machine.run(&Until { steps: Some(budget), ..Until::default() });
    let outcome = Outcome::of_run(&mut machine, &stop, budget);
    let scene = Scene { program, machine: &machine, theme };
    Ok(Answer::new(tell(options, &scene, &outcome), outcome.exit_code()))
}

fn tell(options: &Options, scene: &Scene, outcome: &Outcome) -> String {
    if options.json { json::run(scene, outcome) } else { report::run(scene, outcome) }
}
