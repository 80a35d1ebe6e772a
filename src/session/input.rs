//! Where a program's text comes from: a file, standard input, or the programs that are built in. What is read is bounded.
//!
//! Whatever is wrong with it is said in words; nothing here panics or reads without a bound.

use super::programs;

use super::programs::BuiltIn;
use crate::source::nearest::nearest;
use crate::source::{MAX_SOURCE, decode_text};
use std::fs::File;
use std::io::{self, Read};

/// Larger inputs are neither assembly programs nor what one reads.
const LARGEST: u64 = MAX_SOURCE as u64;

/// A program's text and what to call it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Input {
    /// The path as given, `-`, or a built-in program's name.
    pub name: String,
    pub text: String,
}

/// A program's text from the file `path`; a name that is no file may be a built-in program's.
///
/// # Errors
/// In words, when it cannot be read, is too large or is not text.
pub fn program(path: &str) -> Result<Input, String> {
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => built_in(path),
        _ => text(path).map(|text| Input { name: path.to_owned(), text }),
    }
}

/// A program's text from standard input.
///
/// # Errors
/// In words, when it cannot be read, is too large or is not text.
pub fn standard() -> Result<Input, String> {
    let text = bounded(io::stdin().lock()).and_then(|bytes| decode(&bytes));
    let text = text.map_err(|why| format!("cannot read standard input: {why}"))?;
    Ok(Input { name: String::from("-"), text })
}

/// The text of a file.
///
/// # Errors
/// In words, when it cannot be read, is too large or is not text.
pub fn text(path: &str) -> Result<String, String> {
    decode(&bytes(path)?).map_err(|why| format!("cannot read `{path}`: {why}"))
}

/// Reads bytes from a file for the guest or the session.
///
/// # Errors
/// In words, when it cannot be read or is too large.
pub fn bytes(path: &str) -> Result<Vec<u8>, String> {
    let file = File::open(path).map_err(|error| reason(&error));
    file.and_then(bounded).map_err(|why| format!("cannot read `{path}`: {why}"))
}

fn built_in(name: &str) -> Result<Input, String> {
    if let Some(program) = BuiltIn::find(name) {
        return Ok(Input { name: name.to_owned(), text: program.text.to_owned() });
    }
    let names = programs::all().map(|program| program.name);
    let remedy = match nearest(name, names) {
        Some(near) => format!("did you mean the built-in program `{near}`?"),
        None => "`asmscope programs` lists the built-in programs".to_owned(),
    };
    Err(format!("there is no file `{name}`, and no built-in program of that name; {remedy}"))
}

fn bounded(source: impl Read) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("it is larger than {} MiB", LARGEST >> 20));
    }
    Ok(bytes)
}

fn decode(bytes: &[u8]) -> Result<String, String> {
    decode_text(bytes).map_err(|error| {
        let help = error.help.map_or_else(String::new, |help| format!("; {help}"));
        format!("line {}: {}{help}", error.line, error.message)
    })
}

/// The system's words for an error, without its number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_built_in_programs_are_found_and_suggested() {
        assert_eq!(program("frames").unwrap().text, BuiltIn::find("frames").unwrap().text);
        let error = program("framse").unwrap_err();
        assert!(error.ends_with("did you mean the built-in program `frames`?"), "{error}");
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        assert!(decode(b"a\nb\xff").unwrap_err().starts_with("line 2: "));
        assert!(program(env!("CARGO_MANIFEST_DIR")).unwrap_err().contains("directory"));
    }
}
