//! The one table of commands: names, arguments, help and examples. Parsing, `help`, completion, hints and the README read it.
//!
//! A command that is not in it does not exist.
//!
//! `spec` is what a row holds, and the rows stand by the groups of `help`: `run`, `time`, `look`, `types`, `files`. A row's parser takes its
//! words by `arguments` and `type_arguments`: words to values, with a place and a remedy for each mistake. Called by `parse` and by whoever
//! lists commands; promises that form is checked here and meaning never.

/// What several pages say about places.
macro_rules! places {
    () => {
        "A place is a symbol, a symbol and an offset, a line number, or an address: `fib`, `fib+4`, `12`, `0x401010`."
    };
}

mod arguments;
mod files;
mod look;
mod run;
mod spec;
mod time;
mod type_arguments;
mod types;

pub use arguments::codes;
pub(crate) use spec::Words;
pub use spec::{Group, Spec, Takes};

use super::command::Command;
use super::error::LineError;
use crate::guide;

/// Every command, each group in the order of `help`.
pub fn all() -> impl Iterator<Item = &'static Spec> {
    [run::ROWS, look::ROWS, files::ROWS, time::ROWS, types::ROWS].into_iter().flatten()
}

/// The command of this name or alias.
#[must_use]
pub fn find(name: &str) -> Option<&'static Spec> {
    all().find(|spec| spec.name == name || spec.aliases.contains(&name))
}

/// Every name and alias, names first.
pub fn names() -> impl Iterator<Item = &'static str> {
    let aliases = all().flat_map(|spec| spec.aliases.iter().copied());
    all().map(|spec| spec.name).chain(aliases)
}

/// `help COMMAND` or a page of the guide; any other word is looked up in the manual of instructions.
fn help(words: &Words<'_>) -> Result<Command, LineError> {
    let word = words.arguments.text.trim_start_matches('.');
    if word.is_empty() {
        return Ok(Command::Help(None));
    }
    if word == guide::INDEX {
        return Ok(Command::Guide(None));
    }
    if let Some(page) = guide::find(word) {
        return Ok(Command::Guide(Some(page)));
    }
    match find(word) {
        Some(spec) => Ok(Command::Help(Some(spec.name))),
        None if word.chars().all(|c| c.is_ascii_alphanumeric()) => Ok(Command::Mnemonic(word.to_owned())),
        None => Err(LineError::at(words.arguments.span(), format!("there is no command `{word}`"))),
    }
}

/// What other debuggers call things, and what does it here.
const ELSEWHERE: [(&[&str], &str); 9] = [
    (&["rwatch", "awatch"], "`watch PLACE` stops at changes; `who PLACE` tells who wrote last"),
    (&["select-frame"], "`frame N` looks at another frame"),
    (&["jump"], "`jmp PLACE` is executed at once; `rip = PLACE` goes there by hand"),
    (&["kill", "detach", "attach"], "`reset` starts over, `quit` leaves"),
    (&["clear", "cls"], "`delete` deletes breakpoints; Ctrl-L clears the screen"),
    (&["condition"], "`b PLACE if EXPR` sets a breakpoint that stops only when the expression holds"),
    (&["ignore", "commands"], "`b PLACE if EXPR` stops only when EXPR holds; `delete N` deletes one"),
    (
        &["record", "replay", "trace"],
        "every run is recorded (`info history`); at the shell, `asmscope run FILE --trace PATH` writes one, `asmscope replay PATH` opens it",
    ),
    (&["memory", "mem", "dump"], "`x/8xg rsp` shows memory, `stack` and `heap` what is in it"),
];

/// What does here what a word from another debugger asks for.
#[must_use]
pub fn elsewhere(word: &str) -> Option<&'static str> {
    ELSEWHERE.iter().find(|(words, _)| words.contains(&word)).map(|(_, remedy)| *remedy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_page_of_the_guide_can_be_asked_for() {
        for name in guide::names() {
            assert!(find(name).is_none(), "{name} is a command");
        }
    }

    #[test]
    fn every_name_means_one_command() {
        let mut seen = HashSet::new();
        for name in names() {
            assert!(seen.insert(name), "`{name}` is given twice");
        }
        for word in ELSEWHERE.iter().flat_map(|(words, _)| *words) {
            assert!(find(word).is_none(), "`{word}` is a command here too");
        }
    }

    #[test]
    fn every_example_begins_with_its_command_or_is_a_bare_form() {
        for spec in all() {
            for (line, _) in spec.examples {
                let starts = std::iter::once(spec.name).chain(spec.aliases.iter().copied());
                assert!(spec.name == "set" || starts.into_iter().any(|name| line.starts_with(name)), "{line}");
            }
        }
    }
}
