//! Options that several subcommands have: how output looks, how the program is built, and the guest's memory and input.
//!
//! Their doc comments are the help texts.

use super::answer::Answer;
use crate::frontend::json::Mistake;
use crate::frontend::replies;
use crate::frontend::terminal::text_width;
use crate::frontend::theme::{Appearance, Color, Glyphs, Syntax, Theme};
use crate::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE, PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use crate::model::run::{Config, RECORD_BUDGET};
use crate::session::call::Call;
use crate::session::error::SessionError;
use crate::session::load::LoadOptions;
use crate::session::load::Loaded;
use crate::session::session::Session;
use crate::session::{input, size};
use crate::toolchain::{BuildOptions, Linkage, OptLevel, PackageTarget};
use crate::{Error, ErrorKind};
use clap::{Args, ValueEnum};
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// How output looks, whatever it is.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(super) struct OutputOptions {
    /// Colour: `auto` means on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
    /// Draw with plain ASCII characters; on a terminal whose locale is not UTF-8, or where ASMSCOPE_ASCII is set (0 means no), it does so by itself
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
    /// Bytes of stack, such as 64k or 8MiB [default: 64KiB; 8MiB for a program that was compiled]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    stack_size: Option<u64>,
    /// Bytes of heap [default: 16MiB; 256MiB for a program that was compiled]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    heap_size: Option<u64>,
    /// Bytes that the record of a run may take; beyond that the run goes on without one [default: 1GiB]
    #[arg(long, value_name = "SIZE", value_parser = size::parse)]
    history: Option<u64>,
    /// Call one function instead of running from the entry: 'fact(6)', 'demo::area(3)', 'length("hello")', 'sum([1, 2, 3], len)';
    /// elements have 8 bytes, or as many as u32[1, 2, 3] says
    #[arg(long, value_name = "CALL")]
    call: Option<String>,
    /// A file that the program reads as its standard input
    #[arg(long, value_name = "PATH")]
    pub(super) input: Option<String>,
    /// A text that the program reads as its standard input
    #[arg(long, value_name = "TEXT", conflicts_with = "input")]
    input_text: Option<String>,
}

/// How a program is made of what was given, where there is a choice.
#[derive(Args)]
#[command(next_help_heading = "Programs that are compiled")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option without a value")]
pub(super) struct ProgramOptions {
    /// How much is optimised: 0, 1, 2, 3, s or z [default: 0, or as the package's profile says]
    #[arg(long, value_name = "N")]
    opt_level: Option<OptLevel>,
    /// The edition of a Rust file [default: that of its package, else 2024]
    #[arg(long, value_name = "YEAR")]
    edition: Option<String>,
    /// One more argument for `rustc`; repeatable
    #[arg(long = "rustc-arg", value_name = "ARG", allow_hyphen_values = true)]
    rustc_args: Vec<String>,
    /// One more argument for the compiler of C or C++, such as -std=c11, -DN=3, -Wall or another source; repeatable
    #[arg(long = "cc-arg", value_name = "ARG", allow_hyphen_values = true)]
    cc_args: Vec<String>,
    /// Link the standard libraries into the program, as is done unless the system has only shared ones
    #[arg(long = "static", conflicts_with = "is_dynamic")]
    is_static: bool,
    /// Use shared libraries, which are loaded at start-up
    #[arg(long = "dynamic")]
    is_dynamic: bool,
    /// Link assembly with the C library by the system's own tools, instead of having its functions served
    #[arg(long = "link")]
    is_linked: bool,
    /// Begin at the executable's entry, before the start-up of its libraries, instead of at `main`
    #[arg(long = "from-start")]
    is_from_start: bool,
    /// Another interleaving of threads than round robin, the same one for the same number
    #[arg(long = "seed", value_name = "N", default_value_t = 0, hide_default_value = true)]
    schedule_seed: u64,
    /// The binary of a package
    #[arg(long, value_name = "NAME", group = "target")]
    bin: Option<String>,
    /// An example of a package
    #[arg(long, value_name = "NAME", group = "target")]
    example: Option<String>,
    /// Tests of a package: a file under tests/, or the unit tests of the library or binary of that name
    #[arg(long, value_name = "NAME", group = "target")]
    test: Option<String>,
    /// What the program gets as its arguments
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<String>,
}

impl ProgramOptions {
    /// Whether a package's tests are run, of which one that fails is what somebody wants to see.
    pub(super) fn is_test(&self) -> bool {
        self.test.is_some()
    }

    /// What they ask for; raising `interrupt` ends a compiler.
    pub(super) fn load(&self, interrupt: &Arc<AtomicBool>) -> LoadOptions {
        let named = |name: &Option<String>, target: fn(String) -> PackageTarget| name.clone().map(target);
        let target = named(&self.bin, PackageTarget::Bin)
            .or_else(|| named(&self.example, PackageTarget::Example))
            .or_else(|| named(&self.test, PackageTarget::Test));
        let is_terminal = io::stderr().is_terminal();
        let build = BuildOptions {
            opt_level: self.opt_level,
            edition: self.edition.clone(),
            rustc_args: self.rustc_args.clone(),
            cc_args: self.cc_args.clone(),
            linkage: if self.is_dynamic { Linkage::Dynamic } else { Linkage::Static },
            is_coloured: is_terminal,
            cache: None,
            launcher: Vec::new(),
            interrupt: Some(Arc::clone(interrupt)),
            progress: is_terminal.then_some(say),
        };
        LoadOptions {
            build,
            target: target.unwrap_or_default(),
            is_linked: self.is_linked,
            is_from_start: self.is_from_start,
            schedule_seed: self.schedule_seed,
            arguments: self.arguments.clone(),
        }
    }
}

/// What the shell redirected from a file, `< input.txt`. A pipe may belong to somebody else and never end.
fn redirected_input() -> Vec<u8> {
    const STANDARD_INPUT: &str = "/dev/stdin";
    let is_file = std::fs::metadata(STANDARD_INPUT).is_ok_and(|metadata| metadata.is_file());
    if is_file { input::bytes(STANDARD_INPUT).unwrap_or_default() } else { Vec::new() }
}

/// A line of Cargo's about its progress.
fn say(line: &str) {
    // Where standard error is gone, nobody waits for it.
    let _ = writeln!(io::stderr(), "{line}");
}

impl GuestOptions {
    /// The program as it is entered: at its entry, or with a call.
    pub(super) fn enter(&self, loaded: Loaded, theme: &Theme) -> Result<Loaded, Answer> {
        let Some(text) = &self.call else { return Ok(loaded) };
        let entered = Call::parse(text).and_then(|call| call.enter(&loaded.program));
        entered.map(|program| Loaded { program, ..loaded }).map_err(|error| {
            let mistake = Mistake {
                column: error.span.map(|span| span.start as u32 + 1),
                length: error.span.map(|span| span.length as u32),
                message: format!("--call {text}: {}", error.message),
                help: error.help.clone(),
                ..Mistake::default()
            };
            let complaint = replies::refusal(text, &SessionError::Line(error), theme);
            Answer { mistakes: vec![mistake], ..Answer::refused(complaint) }
        })
    }

    /// Says so where the function that was called takes an argument otherwise than it was given.
    pub(super) fn check_arguments(&self, session: &mut Session) {
        let call = self.call.as_deref().and_then(|text| Call::parse(text).ok());
        let map = session.program().map;
        if let Some(what) = call.and_then(|call| call.misunderstanding(&map, session.machine_mut())) {
            say(&format!("asmscope: {what}"));
        }
    }

    /// Bytes that the record may take.
    pub(super) fn history(&self) -> usize {
        self.history.map_or(RECORD_BUDGET, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX))
    }

    /// The machine's configuration; `typed_capacity` is for code typed at a prompt.
    pub(super) fn config(&self, loaded: &Loaded, typed_capacity: u64) -> Result<Config, Error> {
        let program = &loaded.program;
        if let Some(run) = &loaded.run {
            if self.stack_size.is_some()
                || self.heap_size.is_some()
                || self.input.is_some()
                || self.input_text.is_some()
            {
                return Err(Error::new(
                    ErrorKind::Usage,
                    "a recorded run has its own sizes and input; leave those options out",
                ));
            }
            return Ok(run.config.clone());
        }
        let (stack_size, heap_size) = match program.process {
            Some(_) => (PROCESS_STACK_SIZE, PROCESS_HEAP_SIZE),
            None => (DEFAULT_STACK_SIZE, DEFAULT_HEAP_SIZE),
        };
        Ok(Config {
            stack_size: self.stack_size.unwrap_or(stack_size),
            heap_size: self.heap_size.unwrap_or(heap_size),
            input: match (&self.input_text, &self.input) {
                (Some(text), _) => text.clone().into_bytes(),
                (None, Some(path)) => input::bytes(path).map_err(Error::file)?,
                (None, None) if program.process.is_some() => redirected_input(),
                (None, None) => Vec::new(),
            },
            typed_capacity,
        })
    }
}

/// Whether the environment asks for ASCII. The locale is the first of these that is set (POSIX, 8.2); what goes to a file or a pipe is read by
/// somebody else's.
fn prefers_ascii(is_terminal: bool) -> bool {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = || ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    if let Some(wanted) = set("ASMSCOPE_ASCII") {
        return !["0", "no", "off", "false"].contains(&wanted.to_ascii_lowercase().as_str());
    }
    is_terminal && locale().is_some_and(|locale| !is_utf8(&locale))
}

fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
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
            glyphs: if self.ascii || prefers_ascii(is_terminal) { Glyphs::Ascii } else { Glyphs::Unicode },
            syntax: match self.syntax {
                SyntaxChoice::Intel => Syntax::Intel,
                SyntaxChoice::Att => Syntax::Att,
            },
            width: if is_terminal { text_width() } else { Theme::plain().width },
        };
        Appearance { theme, color }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_name_their_encoding() {
        assert!(["en_US.UTF-8", "C.utf8", "de_DE.utf-8@euro"].into_iter().all(is_utf8));
        assert!(!["C", "POSIX", "en_US.ISO-8859-1", "de_DE"].into_iter().any(is_utf8));
    }
}
