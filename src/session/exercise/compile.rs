//! Submissions in Rust: compiled by the rustc of this machine, and what it refuses as mistakes with their places.
//!
//! Whoever judges strangers' work compiles it in a process that is shut off, by a command in front of the compiler's
//! ([`BuildOptions::launcher`]), and hands the executable to the judge.

use crate::loader::dwarf::DebugInfo;
use crate::loader::elf;
use crate::model::program::Program;
use crate::source::error::SourceError;
use crate::toolchain::{self, BuildError, BuildOptions, CompiledLanguage};
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// What is judged.
#[derive(Clone)]
pub(super) struct Subject {
    pub program: Program,
    /// `None` for assembly.
    pub debug: Option<Rc<DebugInfo>>,
}

/// Compiles a submission; the executable.
///
/// # Errors
/// What the compiler refuses, or why it cannot be asked, at line 1 then.
pub fn compile(text: &str, options: &BuildOptions) -> Result<Vec<u8>, Vec<SourceError>> {
    let extension = CompiledLanguage::Rust.extension();
    let built = toolchain::keep_text(text, extension, options)
        .and_then(|path| toolchain::build_file(&path, CompiledLanguage::Rust, options))
        .map_err(|error| refused(&error))?;
    fs::read(&built.executable).map_err(|error| vec![mistake(1, 1, error.to_string())])
}

/// Loads what was compiled from `text`.
///
/// # Errors
/// Why it cannot be loaded, at line 1.
pub(super) fn load(name: &str, text: &str, executable: &[u8]) -> Result<Subject, Vec<SourceError>> {
    let stem = Path::new(name).file_stem().unwrap_or_default().as_encoded_bytes().to_vec();
    let options = elf::ImageOptions { arguments: vec![stem], ..elf::ImageOptions::default() };
    let mut read_source = |_: &str| Some(text.to_owned());
    let host = elf::Host { read_source: &mut read_source, read_library: &|_| None };
    let image = elf::load(name, executable, &options, host);
    let image = image.map_err(|error| vec![mistake(1, 1, error.to_string())])?;
    Ok(Subject { program: image.program, debug: image.debug.map(Rc::new) })
}

fn mistake(line: u32, column: u32, message: String) -> SourceError {
    SourceError { line, column, length: 1, message, help: None }
}

/// The errors among a compiler's messages.
fn refused(error: &BuildError) -> Vec<SourceError> {
    let mut errors = error.output().map_or_else(Vec::new, messages);
    if errors.is_empty() {
        errors.push(mistake(1, 1, error.to_string()));
    }
    errors
}

/// `error[E0382]: borrow of moved value: `v`` with the `--> file:line:column` below it and the first `help` or `note` of its own.
fn messages(output: &str) -> Vec<SourceError> {
    let mut errors: Vec<SourceError> = Vec::new();
    let mut is_error = false;
    for line in output.lines() {
        let line = line.trim_end();
        if let Some(message) = message_of(line, "error") {
            is_error = !message.starts_with("aborting due to") && !message.starts_with("could not compile");
            if is_error {
                errors.push(mistake(1, 1, message.to_owned()));
            }
        } else if message_of(line, "warning").is_some() {
            is_error = false;
        } else if let Some(last) = errors.last_mut().filter(|_| is_error) {
            let rest = line.trim_start();
            if let Some(place) = rest.strip_prefix("--> ").filter(|_| last.column == 1 && last.line == 1) {
                let mut numbers = place.rsplit(':').map(str::parse);
                if let (Some(Ok(column)), Some(Ok(line))) = (numbers.next(), numbers.next()) {
                    (last.line, last.column) = (line, column);
                }
            } else if let Some((_, help)) = rest.split_once("help: ").filter(|_| last.help.is_none()) {
                last.help = Some(help.to_owned());
            }
        }
    }
    errors
}

/// What follows `error: ` or `error[E0382]: ` at the start of a line, with the code.
fn message_of<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(kind)?;
    if let Some(message) = rest.strip_prefix(": ") {
        return Some(message);
    }
    let (code, message) = rest.strip_prefix('[')?.split_once("]: ")?;
    code.starts_with('E').then_some(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_found_with_their_places() {
        let output = "warning: unused variable: `x`\n --> a.rs:1:5\n  |\n\
                      error[E0382]: borrow of moved value: `v`\n --> a.rs:5:17\n  |\n3 |   let v\n\
                      \x20 = note: it is\nhelp: consider cloning\n --> a.rs:4:9\n\n\
                      error: expected `;`\n  --> a.rs:9:2\n\nerror: aborting due to 2 previous errors; 1 warning emitted\n";
        let places: Vec<(u32, u32, String)> =
            messages(output).into_iter().map(|error| (error.line, error.column, error.message)).collect();
        let borrowed = "borrow of moved value: `v`".to_owned();
        assert_eq!(places, [(5, 17, borrowed), (9, 2, "expected `;`".to_owned())]);
        assert_eq!(messages(output)[0].help.as_deref(), Some("consider cloning"));
    }
}
