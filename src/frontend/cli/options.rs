//! Options that several subcommands have: how output looks, and the guest's memory and input.
//!
//! Their doc comments are the help texts.

use super::answer::Answer;
use crate::Error;
use crate::frontend::replies;
use crate::frontend::terminal::text_width;
use crate::frontend::theme::{Appearance, Color, Glyphs, Syntax, Theme};
use crate::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use crate::model::program::Program;
use crate::model::run::{Config, RECORD_BUDGET};
use crate::session::call::Call;
use crate::session::error::SessionError;
use crate::session::{input, size};
use clap::{Args, ValueEnum};

/// How output looks, whatever it is.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(super) struct OutputOptions {
    /// Colour: `auto` means on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    /// Draw with plain ASCII characters
    #[arg(long, global = true)]
    ascii: bool,
    /// How instructions are spelled in output
    #[arg(long, global = true, value_name = "SYNTAX", default_value = "intel")]
    syntax: SyntaxChoice,
}

#[derive(Clone, Copy, ValueEnum)]
enum ColorChoice {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum SyntaxChoice {
    Intel,
    Att,
}

/// The guest's memory and input.
#[derive(Args)]
pub(super) struct GuestOptions {
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
    pub(super) input: Option<String>,
    /// A text that the program reads as its standard input
    #[arg(long, value_name = "TEXT", conflicts_with = "input")]
    input_text: Option<String>,
}

impl GuestOptions {
    /// The program as it is entered: at its entry, or with a call.
    pub(super) fn enter(&self, program: Program, theme: &Theme) -> Result<Program, Answer> {
        let Some(text) = &self.call else { return Ok(program) };
        let entered = Call::parse(text).and_then(|call| call.enter(&program));
        entered.map_err(|error| Answer::refused(replies::refusal(text, &SessionError::Line(error), theme)))
    }

    /// Bytes that the record may take.
    pub(super) fn history(&self) -> usize {
        self.history.map_or(RECORD_BUDGET, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX))
    }

    /// The machine's configuration; `typed_capacity` is for code typed at a prompt.
    pub(super) fn config(&self, typed_capacity: u64) -> Result<Config, Error> {
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

impl OutputOptions {
    pub(super) fn appearance(&self, is_terminal: bool) -> Appearance {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let color = match self.color {
            ColorChoice::Always => Color::On,
            ColorChoice::Auto if is_terminal && !no_color && !dumb => Color::On,
            ColorChoice::Auto | ColorChoice::Never => Color::Off,
        };
        let theme = Theme {
            glyphs: if self.ascii { Glyphs::Ascii } else { Glyphs::Unicode },
            syntax: match self.syntax {
                SyntaxChoice::Intel => Syntax::Intel,
                SyntaxChoice::Att => Syntax::Att,
            },
            width: if is_terminal { text_width() } else { Theme::plain().width },
        };
        Appearance { theme, color }
    }
}
