//! The command line: what can be asked for, and what the process exits with. The only folder that names `clap`.
//!
//! `main.rs` calls [`main`]. One file a subcommand: its options, and a function that does it and returns an
//! [`Answer`](answer::Answer), which is printed once, at the end, so that a reader who goes away early (`asmscope run x | head`) ends the process quietly. The prompt, the
//! exercise screen and grading print while they run and return their exit code.
//!
//! Exit codes: 0 ended well, 1 the program faulted, 2 bad input or usage, 3 a limit was reached, 4 a check failed, 130 interrupted.

mod answer;
mod completions;
mod documents;
mod exercise;
mod explain;
mod grade;
mod help;
mod layout;
mod man;
mod mdbook;
mod options;
mod programs;
mod repl;
mod replay;
mod run;
mod schema;
mod trace;
mod version;

use super::interactive::Face;
use super::outcome::BAD_INPUT;
use answer::print;
use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use options::OutputOptions;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  asmscope                        an empty prompt: type `mov eax, 5` and see
  asmscope factorial              a built-in program or your file at the prompt, at its entry
  asmscope tui factorial          the same on a full screen: stack, heap and registers at once
  asmscope run factorial          run it to its end and report
  asmscope programs               what is built in; `asmscope run overflow` runs one
  asmscope explain leak           what a fault is, with a program that has it
  asmscope help guide             pages to read: what is checked, files, pictures, speed …

Exit status:
  0    ran to its end without a fault
  1    the program faulted
  2    bad input or usage; a message on standard error says what and where
  3    the limit of steps or of output was reached
  130  interrupted";

const RUN_EXAMPLES: &str = "\
Examples:
  asmscope run factorial
  asmscope run overflow --stack-size 8MiB
  asmscope run box --json | jq .heap
  asmscope run factorial --trace factorial.jsonl
  asmscope run factorial --break factorial -e bt -e stack
  asmscope run box --html box.html          a page that plays the run
  asmscope run ownership.rs --at :23 --svg move.svg
  echo 'mov eax, 5' | asmscope run -

Exit status:
  0    ran to its end without a fault, or stands at a breakpoint
  1    the program faulted
  2    bad input or usage; a message on standard error says what and where
  3    the limit of steps or of output was reached
  130  interrupted";

const USAGE: &str = "\
asmscope [OPTIONS] [FILE] [-- ARGS]
       asmscope <COMMAND>";

const TUI_EXAMPLES: &str = "\
Examples:
  asmscope tui vec                a built-in program
  asmscope tui vec.rs             a program in Rust, compiled; yours goes by its path
  asmscope tui vec.scope          a run that was recorded

On the screen `?` lists the keys: s steps, S steps back, q leaves.";

const REPLAY_EXAMPLES: &str = "\
Examples:
  asmscope run vec --trace vec.scope        a small file, to be mailed
  asmscope vec.scope                        opens it, as `asmscope replay vec.scope` does
  asmscope replay vec.scope --trace vec.jsonl
  asmscope replay vec.jsonl -e c -e bt";

/// See where data lives: step x86-64 code and watch registers, stack frames and heap blocks.
#[derive(Parser)]
#[command(name = "asmscope", version, after_help = EXAMPLES, override_usage = USAGE, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    repl: repl::Options,
    #[command(flatten)]
    output: OutputOptions,
}

#[derive(Subcommand)]
enum Command {
    /// Run a program to its end and report
    #[command(after_help = RUN_EXAMPLES)]
    Run(Box<run::Options>),
    /// See it all at once: source, stack, heap, registers, output and time on a full screen
    #[command(after_help = TUI_EXAMPLES)]
    Tui(Box<repl::Options>),
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
    /// Put runs into a book: a preprocessor of mdBook
    #[command(after_help = mdbook::EXAMPLES)]
    Mdbook(mdbook::Options),
    #[command(name = super::grade::child::COMPILE_COMMAND, hide = true)]
    CompileConfined(grade::CompilerOptions),
    /// Explain a fault or warning by its code, or list the codes
    Explain(explain::Options),
    /// Size, alignment, fields and niches of Rust types
    #[command(after_help = layout::EXAMPLES)]
    Layout(layout::Options),
    /// Print a JSON Schema of a document that other commands print
    Schema(schema::Options),
    /// About traces
    #[command(subcommand)]
    Trace(schema::TraceCommand),
    /// Print completions for a shell
    #[command(after_help = completions::EXAMPLES)]
    Completions(completions::Options),
    /// Print the manual page
    #[command(after_help = man::EXAMPLES)]
    Man(man::Options),
    /// Show the options of a command, or a page of the guide
    #[command(after_help = help::EXAMPLES)]
    Help(help::Options),
}

/// Runs the command line of this process; `commit` is what the program was built from, as `--version` tells it.
#[must_use]
pub fn main(commit: Option<&str>) -> ExitCode {
    let cli = match parsed(std::env::args_os(), commit) {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    let appearance = cli.output.appearance(io::stdout().is_terminal());
    let theme = appearance.theme;
    let answer = match cli.command {
        None => return ExitCode::from(repl::start(&cli.repl, Face::Prompt, &appearance)),
        Some(Command::Tui(options)) => return ExitCode::from(repl::start(&options, Face::Screen, &appearance)),
        Some(Command::Run(options)) => run::run(&options, &theme),
        Some(Command::Replay(options)) => return ExitCode::from(replay::start(&options, Face::Prompt, &appearance)),
        Some(Command::Programs(options)) => programs::run(&options, &theme),
        Some(Command::Exercise(options)) => exercise::run(&options, &appearance),
        Some(Command::Grade(options)) => {
            return ExitCode::from(grade::start(&options, &cli.output.appearance(io::stderr().is_terminal())));
        }
        Some(Command::CompileConfined(options)) => return ExitCode::from(grade::compile(&options)),
        Some(Command::JudgeConfined(options)) => return ExitCode::from(grade::serve(&options)),
        Some(Command::Mdbook(options)) => mdbook::run(&options),
        Some(Command::Explain(options)) => explain::run(&options, &theme),
        Some(Command::Layout(options)) => layout::run(&options, &theme),
        Some(Command::Schema(options)) => schema::run(&options),
        Some(Command::Trace(command)) => schema::trace(&command),
        Some(Command::Completions(options)) => completions::run(&options, Cli::command()),
        Some(Command::Man(options)) => man::run(&options, Cli::command()),
        Some(Command::Help(options)) => help::run(&options, Cli::command(), &theme),
    };
    ExitCode::from(print(&answer, appearance.color))
}

/// How output looks may be said before a command, too; what is about the prompt may not.
fn parsed(arguments: impl IntoIterator<Item = OsString>, commit: Option<&str>) -> Result<Cli, clap::Error> {
    let mut command = Cli::command().long_version(version::text(commit));
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

/// Help and the version go to standard output with 0, mistakes to standard error with 2.
fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { BAD_INPUT } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::theme::{Color, Glyphs, Syntax};

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn colour_is_for_terminals_unless_asked_for() {
        let color = |arguments: &[&str], is_terminal| Cli::parse_from(arguments).output.appearance(is_terminal).color;
        assert_eq!(color(&["asmscope", "--color", "always"], false), Color::On);
        assert_eq!(color(&["asmscope"], false), Color::Off);
        assert_eq!(color(&["asmscope", "--color", "never"], true), Color::Off);
    }

    #[test]
    fn global_options_may_stand_on_either_side_of_the_subcommand() {
        for line in ["asmscope run x.s --ascii --syntax att", "asmscope --ascii --syntax att run x.s"] {
            let cli =
                parsed(line.split(' ').map(OsString::from), None).unwrap_or_else(|error| panic!("{line}: {error}"));
            let theme = cli.output.appearance(false).theme;
            assert_eq!((theme.glyphs, theme.syntax), (Glyphs::Ascii, Syntax::Att));
        }
    }

    #[test]
    fn what_is_about_the_prompt_does_not_go_with_a_command() {
        for line in ["asmscope x.s run y.s", "asmscope --max-steps 5 run y.s", "asmscope --stack-size 8MiB programs"] {
            let error = parsed(line.split(' ').map(OsString::from), None).err().expect("it is refused");
            assert!(error.to_string().contains("stands before the command"), "{line}: {error}");
        }
    }
}
