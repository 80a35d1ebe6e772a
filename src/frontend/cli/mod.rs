//! The command line: what can be asked for, and what the process exits with. The only place that names `clap`
//! and `terminal_size`.
//!
//! One file a subcommand. Everything is composed as text and written once, so that a reader who goes away early
//! (`asmscope run x | head`) ends the process quietly.

mod exercise;
mod explain;
mod grade;
mod layout;
mod programs;
mod repl;
mod replay;
mod run;
mod trace;

use super::replies;
use super::theme::{Color, Glyphs, Syntax, Theme};
use crate::Error;
use crate::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use crate::model::program::Program;
use crate::model::run::{Config, RECORD_BUDGET};
use crate::session::call::Call;
use crate::session::error::SessionError;
use crate::session::{input, size};
use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  asmscope                        an empty prompt: type `mov eax, 5` and see
  asmscope fib.s                  the prompt, with fib.s loaded and stopped at its entry
  asmscope run fib.s              run it to its end and report
  asmscope programs               what is built in; `asmscope run overflow` runs one
  asmscope explain leak           what a fault is, with a program that has it

Exit status:
  0    ran to its end without a fault
  1    the program faulted
  2    bad input or usage; a message on standard error says what and where
  3    the limit of steps or of output was reached
  130  interrupted";

const RUN_EXAMPLES: &str = "\
Examples:
  asmscope run fib.s
  asmscope run overflow --stack-size 8MiB
  asmscope run fib.s --json | jq .heap
  asmscope run fib.s --trace fib.jsonl
  asmscope run fib.s --break fib -e bt -e stack
  echo 'mov eax, 5' | asmscope run -

Exit status:
  0    ran to its end without a fault, or stands at a breakpoint
  1    the program faulted
  2    bad input or usage; a message on standard error says what and where
  3    the limit of steps or of output was reached
  130  interrupted";

const USAGE: &str = "\
asmscope [OPTIONS] [FILE]
       asmscope <COMMAND>";

const REPLAY_EXAMPLES: &str = "\
Examples:
  asmscope run fib.s --trace fib.scope      a small file, to be mailed
  asmscope fib.scope                        opens it, as `asmscope replay fib.scope` does
  asmscope replay fib.scope --trace fib.jsonl
  asmscope replay fib.jsonl -e c -e bt";

/// See where data lives: step x86-64 code and watch registers, stack frames and heap blocks.
#[derive(Parser)]
#[command(name = "asmscope", version, after_help = EXAMPLES, override_usage = USAGE)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    repl: repl::Options,
    #[command(flatten)]
    look: Look,
}

#[derive(Subcommand)]
enum Command {
    /// Run a program to its end and report
    #[command(after_help = RUN_EXAMPLES)]
    Run(run::Options),
    /// Open a trace that `run --trace` wrote: step through it both ways, with nothing executed
    #[command(after_help = REPLAY_EXAMPLES)]
    Replay(replay::Options),
    /// List the built-in programs, or print one
    Programs(programs::Options),
    /// Learn by exercises, or write some
    Exercise(exercise::Options),
    /// Judge many submissions of an exercise, one JSON line each
    #[command(after_help = grade::EXAMPLES)]
    Grade(grade::Options),
    #[command(name = super::grade::child::COMMAND, hide = true)]
    JudgeConfined(grade::ChildOptions),
    /// Explain a fault or warning by its code, or list the codes
    Explain(explain::Options),
    /// Size, alignment, fields and niches of Rust types
    #[command(after_help = layout::EXAMPLES)]
    Layout(layout::Options),
}

/// How output looks, whatever it is.
#[derive(Args)]
#[command(next_help_heading = "Output")]
struct Look {
    /// Colour: `auto` means on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: When,
    /// Draw with plain ASCII characters
    #[arg(long, global = true)]
    ascii: bool,
    /// How instructions are spelled in output
    #[arg(long, global = true, value_name = "SYNTAX", default_value = "intel")]
    syntax: Spelling,
}

#[derive(Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum Spelling {
    Intel,
    Att,
}

/// The guest's memory and input.
#[derive(Args)]
struct World {
    /// Bytes of stack, such as 64k or 8MiB [default: 64KiB]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    stack_size: Option<u64>,
    /// Bytes of heap [default: 16MiB]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    heap_size: Option<u64>,
    /// Bytes that the record of a run may take; beyond that the run goes on without one [default: 1GiB]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    history: Option<u64>,
    /// Call one function instead of running from the entry: 'fact(6)', 'sum([1, 2, 3], len)', 'length("hello")'
    #[arg(long, value_name = "CALL")]
    call: Option<String>,
    /// A file that the program reads as its standard input
    #[arg(long, value_name = "PATH")]
    input: Option<String>,
    /// A text that the program reads as its standard input
    #[arg(long, value_name = "TEXT", conflicts_with = "input")]
    input_text: Option<String>,
}

impl World {
    /// The program as it is entered: at its entry, or with a call.
    fn enter(&self, program: Program, theme: &Theme) -> Result<Program, Answer> {
        let Some(text) = &self.call else { return Ok(program) };
        let entered = Call::parse(text).and_then(|call| call.enter(&program));
        entered.map_err(|error| Answer::refused(replies::refusal(text, &SessionError::Line(error), theme)))
    }

    /// Bytes that the record may take.
    fn history(&self) -> usize {
        self.history.map_or(RECORD_BUDGET, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX))
    }

    /// The machine's configuration; `typed_capacity` is for code typed at a prompt.
    fn config(&self, typed_capacity: u64) -> Result<Config, Error> {
        Ok(Config {
            stack_size: self.stack_size.unwrap_or(DEFAULT_STACK_SIZE),
            heap_size: self.heap_size.unwrap_or(DEFAULT_HEAP_SIZE),
            input: match (&self.input_text, &self.input) {
                (Some(text), _) => text.clone().into_bytes(),
                (None, Some(path)) => input::bytes(path).map_err(Error::file)?,
                (None, None) => Vec::new(),
            },
            typed_capacity,
        })
    }
}

/// What a subcommand leaves to be said.
struct Answer {
    output: String,
    /// For standard error.
    complaint: String,
    code: u8,
}

impl Answer {
    fn new(output: String, code: u8) -> Answer {
        Answer { output, complaint: String::new(), code }
    }

    /// Bad input, in a rendered message that ends in a line end.
    fn refused(complaint: String) -> Answer {
        Answer { output: String::new(), complaint, code: super::outcome::BAD_INPUT }
    }

    /// Bad input; what is wrong with it.
    fn error(error: &dyn Display) -> Answer {
        Answer::refused(format!("error: {error}\n"))
    }
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match parsed(std::env::args_os()) {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    let theme = cli.look.theme(io::stdout().is_terminal());
    let answer = match cli.command {
        None => return ExitCode::from(repl::start(&cli.repl, theme)),
        Some(Command::Run(options)) => run::run(&options, &theme),
        Some(Command::Replay(options)) => return ExitCode::from(replay::start(&options, &theme)),
        Some(Command::Programs(options)) => programs::run(&options, &theme),
        Some(Command::Exercise(options)) => exercise::run(&options, &theme),
        Some(Command::Grade(options)) => {
            return ExitCode::from(grade::start(&options, &cli.look.theme(io::stderr().is_terminal())));
        }
        Some(Command::JudgeConfined(options)) => return ExitCode::from(grade::serve(&options)),
        Some(Command::Explain(options)) => explain::run(&options, &theme),
        Some(Command::Layout(options)) => layout::run(&options, &theme),
    };
    ExitCode::from(say(&answer))
}

/// How output looks may be said before a command, too; what is about the prompt may not.
fn parsed(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
    let mut command = Cli::command();
    let matches = command.try_get_matches_from_mut(arguments)?;
    let Some(name) = matches.subcommand_name() else { return Cli::from_arg_matches(&matches) };
    let is_given = |argument: &&Arg| matches.value_source(argument.get_id().as_str()) == Some(ValueSource::CommandLine);
    let misplaced = command.get_arguments().filter(|argument| !argument.is_global_set()).find(is_given);
    if let Some(argument) = misplaced {
        let message = format!("'{argument}' stands before the command; write `asmscope {name} ...` and it behind that");
        return Err(command.error(ErrorKind::ArgumentConflict, message));
    }
    Cli::from_arg_matches(&matches)
}

/// Writes an answer; returns what the process exits with. A reader that went away has seen what it wanted.
fn say(answer: &Answer) -> u8 {
    let written = io::stdout().write_all(answer.output.as_bytes()).and_then(|()| io::stdout().flush());
    // Where standard error is gone, too, there is nobody left to tell.
    let _ = io::stderr().write_all(answer.complaint.as_bytes());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: the output cannot be written: {error}");
            super::outcome::BAD_INPUT
        }
        _ => answer.code,
    }
}

/// Help and the version go to standard output with 0, mistakes to standard error with 2.
fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { super::outcome::BAD_INPUT } else { 0 })
}

impl Look {
    fn theme(&self, is_terminal: bool) -> Theme {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let color = match self.color {
            When::Always => Color::On,
            When::Auto if is_terminal && !no_color && !dumb => Color::On,
            When::Auto | When::Never => Color::Off,
        };
        Theme {
            color,
            glyphs: if self.ascii { Glyphs::Ascii } else { Glyphs::Unicode },
            syntax: match self.syntax {
                Spelling::Intel => Syntax::Intel,
                Spelling::Att => Syntax::Att,
            },
            width: if is_terminal { terminal_width() } else { Theme::plain().width },
        }
    }
}

/// The columns of the terminal, as long as panels can be drawn in them and lines be read.
pub(super) fn terminal_width() -> usize {
    let (narrowest, widest) = (60, 120);
    let columns = terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    columns.map_or(Theme::plain().width, |columns| columns.clamp(narrowest, widest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn colour_is_for_terminals_unless_asked_for() {
        let theme = |arguments: &[&str], is_terminal| Cli::parse_from(arguments).look.theme(is_terminal).color;
        assert_eq!(theme(&["asmscope", "--color", "always"], false), Color::On);
        assert_eq!(theme(&["asmscope"], false), Color::Off);
        assert_eq!(theme(&["asmscope", "--color", "never"], true), Color::Off);
    }

    #[test]
    fn global_options_may_stand_on_either_side_of_the_subcommand() {
        for line in ["asmscope run x.s --ascii --syntax att", "asmscope --ascii --syntax att run x.s"] {
            let cli = parsed(line.split(' ').map(OsString::from)).unwrap_or_else(|error| panic!("{line}: {error}"));
            let theme = cli.look.theme(false);
            assert_eq!((theme.glyphs, theme.syntax), (Glyphs::Ascii, Syntax::Att));
        }
    }

    #[test]
    fn what_is_about_the_prompt_does_not_go_with_a_command() {
        for line in ["asmscope x.s run y.s", "asmscope --max-steps 5 run y.s", "asmscope --stack-size 8MiB programs"] {
            let error = parsed(line.split(' ').map(OsString::from)).err().expect("it is refused");
            assert!(error.to_string().contains("stands before the command"), "{line}: {error}");
        }
    }
}
