//! What can be opened: a file, standard input or a built-in program, recognised by what it holds.
//!
//! A recorded run and a binary are known by their first bytes, before anything else is read; of text that is no assembly the name has a say,
//! too, and a folder is a package if it says so. Nothing is built here. What cannot be opened is refused with a sentence that says why and what to do instead. Reading is bounded, and waits for nobody: a
//! named pipe is refused, because opening one blocks until somebody writes to it.

pub(crate) mod recognise;

use super::programs;
use super::programs::{BuiltIn, LayoutRow};
use crate::source::error::SourceError;
use crate::source::nearest::nearest;
use crate::source::{MAX_SOURCE, decode_text};
use crate::toolchain::CompiledLanguage;
pub use recognise::BinaryKind;
#[cfg(feature = "trace")]
use recognise::is_trace;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Larger inputs are neither assembly programs nor what one reads.
const LARGEST: u64 = MAX_SOURCE as u64;
/// Larger binaries are refused before they take all memory.
const LARGEST_BINARY: u64 = 1 << 30;
/// Bytes by which a file is recognised, at most.
const HEAD: u64 = 4096;
/// What makes a folder a package.
const MANIFEST: &str = "Cargo.toml";
/// What standard input is called.
pub(super) const STANDARD: &str = "-";

/// Something that can be opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// Assembly.
    Assembly(SourceText),
    /// An executable, an object or an archive of objects.
    Elf(ElfFile),
    /// Source text that is compiled before it is run.
    Source(CompiledLanguage, SourceText),
    /// The folder of a Cargo package or workspace.
    Package(PathBuf),
    /// A recorded run, which [`TraceReader`](super::trace::read::TraceReader) opens by its path.
    #[cfg(feature = "trace")]
    Trace,
    /// A recorded run of a compiled program, with all that it was loaded from.
    #[cfg(feature = "trace")]
    LinkedRun {
        /// The path as given, or `-`.
        name: String,
        /// The whole file.
        bytes: Vec<u8>,
    },
}

/// A program's text and what to call it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceText {
    /// The path as given, `-`, or a built-in program's name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A binary file as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ElfFile {
    /// The path as given, or `-`.
    pub name: String,
    /// What it is by its first bytes; all else is still to be checked.
    pub kind: BinaryKind,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// Why something cannot be opened. Displayed as a sentence that ends in what to do instead, where there is something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InputError {
    /// The path as given, or `-`.
    pub name: String,
    /// What is wrong.
    pub why: Unreadable,
}

/// What is wrong with an input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// There is neither a file nor a built-in program of that name; `near` is one that may be meant.
    NoProgram {
        /// A name that is like it.
        near: Option<String>,
    },
    /// In the system's words.
    System(String),
    /// It is a named pipe, to which nobody may ever write.
    NamedPipe,
    /// It is larger than this many bytes.
    TooLarge(u64),
    /// It is a folder without a manifest of Cargo.
    NoPackage,
    /// It is no text; where, and why.
    NotText(SourceError),
    /// A dump of memory, which is no program.
    CoreDump,
}

/// What the file or folder `path` holds; a name that is neither may be a built-in program's.
///
/// # Errors
/// When it is nothing that can be opened.
pub fn open(path: &str) -> Result<Input, InputError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => built_in(path),
        Ok(metadata) if metadata.is_dir() => package(path),
        Ok(_) if Path::new(path).file_name().is_some_and(|name| name == MANIFEST) => {
            let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty());
            Ok(Input::Package(folder.unwrap_or(Path::new(".")).to_owned()))
        }
        _ => read(path, file(path)?),
    }
}

/// What standard input holds. Of a recorded run the beginning is consumed.
///
/// # Errors
/// When it is nothing that can be opened.
pub fn standard() -> Result<Input, InputError> {
    read(STANDARD, io::stdin().lock())
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read, is too large or is not text.
pub fn text(path: &str) -> Result<String, InputError> {
    decode(path, &bytes(path)?)
}

/// Reads bytes from a file for the guest or the session.
///
/// # Errors
/// When it cannot be read or is too large.
pub fn bytes(path: &str) -> Result<Vec<u8>, InputError> {
    let mut bytes = Vec::new();
    fill(path, file(path)?, LARGEST, &mut bytes)?;
    Ok(bytes)
}

/// Opens a file without waiting for somebody to write to it.
///
/// # Errors
/// When the system refuses, or it is a named pipe.
pub(super) fn file(path: &str) -> Result<File, InputError> {
    let refused = |why| InputError { name: path.to_owned(), why };
    let system = |error: io::Error| refused(Unreadable::System(reason(&error)));
    if is_named_pipe(path, &fs::metadata(path).map_err(system)?) {
        return Err(refused(Unreadable::NamedPipe));
    }
    File::open(path).map_err(system)
}

/// Whether opening it waits for a writer. What lies below `/dev` or `/proc` is open already, as where the shell passes `<(command)`.
#[cfg(unix)]
fn is_named_pipe(path: &str, metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    let is_open = ["/dev", "/proc"].iter().any(|folder| Path::new(path).starts_with(folder));
    metadata.file_type().is_fifo() && !is_open
}

#[cfg(not(unix))]
fn is_named_pipe(_: &str, _: &fs::Metadata) -> bool {
    false
}

fn package(path: &str) -> Result<Input, InputError> {
    if Path::new(path).join(MANIFEST).is_file() {
        return Ok(Input::Package(path.into()));
    }
    Err(InputError { name: path.to_owned(), why: Unreadable::NoPackage })
}

fn built_in(name: &str) -> Result<Input, InputError> {
    let text = |program: BuiltIn| SourceText { name: name.to_owned(), text: program.text.to_owned() };
    if let Some(program) = BuiltIn::find(name) {
        return Ok(Input::Assembly(text(program)));
    }
    if let Some(row) = LayoutRow::of_rust(name) {
        return Ok(Input::Source(CompiledLanguage::Rust, text(row.rust)));
    }
    let near = nearest(name, programs::all().map(|program| program.name)).map(str::to_owned);
    Err(InputError { name: name.to_owned(), why: Unreadable::NoProgram { near } })
}

/// Recognises what comes from `source`, and reads it if it is something that can be opened.
fn read(name: &str, mut source: impl Read) -> Result<Input, InputError> {
    let refused = |why| InputError { name: name.to_owned(), why };
    let mut bytes = Vec::new();
    let head = source.by_ref().take(HEAD).read_to_end(&mut bytes);
    head.map_err(|error| refused(Unreadable::System(reason(&error))))?;
    #[cfg(feature = "trace")]
    if is_trace(&bytes) {
        return Ok(Input::Trace);
    }
    #[cfg(feature = "trace")]
    if bytes.starts_with(&recognise::LINKED_MAGIC) {
        fill(name, source, LARGEST_BINARY, &mut bytes)?;
        return Ok(Input::LinkedRun { name: name.to_owned(), bytes });
    }
    match recognise::binary(&bytes) {
        Some(BinaryKind::Core) => return Err(refused(Unreadable::CoreDump)),
        Some(kind) => {
            fill(name, source, LARGEST_BINARY, &mut bytes)?;
            return Ok(Input::Elf(ElfFile { name: name.to_owned(), kind, bytes }));
        }
        None => fill(name, source, LARGEST, &mut bytes)?,
    }
    let source = SourceText { name: name.to_owned(), text: decode(name, &bytes)? };
    Ok(match recognise::language(name, &source.text) {
        Some(language) => Input::Source(language, source),
        None => Input::Assembly(source),
    })
}

/// Reads the rest of what comes from `source`, if it is not too much.
fn fill(name: &str, source: impl Read, largest: u64, bytes: &mut Vec<u8>) -> Result<(), InputError> {
    let refused = |why| Err(InputError { name: name.to_owned(), why });
    let room = largest + 1 - bytes.len() as u64;
    match source.take(room).read_to_end(bytes) {
        Err(error) => refused(Unreadable::System(reason(&error))),
        Ok(_) if bytes.len() as u64 > largest => refused(Unreadable::TooLarge(largest)),
        Ok(_) => Ok(()),
    }
}

fn decode(name: &str, bytes: &[u8]) -> Result<String, InputError> {
    decode_text(bytes).map_err(|error| InputError { name: name.to_owned(), why: Unreadable::NotText(error) })
}

/// The system's words for an error, without its number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

impl InputError {
    /// What is wrong and what to do instead, without the name.
    #[must_use]
    pub fn clause(&self) -> String {
        match &self.why {
            Unreadable::NoProgram { near: Some(near) } => {
                format!("no built-in program of that name; did you mean the built-in program `{near}`?")
            }
            Unreadable::NoProgram { near: None } => {
                "no built-in program of that name; `asmscope programs` lists the built-in programs".to_owned()
            }
            Unreadable::System(why) => why.clone(),
            Unreadable::NamedPipe => {
                "it is a named pipe, and nobody may ever write to it; make it a file first".to_owned()
            }
            Unreadable::TooLarge(largest) => format!("it is larger than {} MiB", largest >> 20),
            Unreadable::NoPackage => {
                "it is a folder without a Cargo.toml; give asmscope a file, or the folder of a package".to_owned()
            }
            Unreadable::NotText(SourceError { line, message, help, .. }) => {
                let help = help.as_ref().map_or_else(String::new, |help| format!("; {help}"));
                format!("line {line}: {message}{help}")
            }
            Unreadable::CoreDump => {
                "it is a core dump, and no program; give asmscope the executable that it is of".to_owned()
            }
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.name == STANDARD { "standard input".to_owned() } else { format!("`{}`", self.name) };
        match self.why {
            Unreadable::NoProgram { .. } => write!(f, "there is no file {name}, and {}", self.clause()),
            _ => write!(f, "cannot read {name}: {}", self.clause()),
        }
    }
}

impl std::error::Error for InputError {}

impl From<InputError> for String {
    fn from(error: InputError) -> String {
        error.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, bytes: &[u8]) -> Unreadable {
        read(name, bytes).expect_err("it is refused").why
    }

    #[test]
    fn names_of_built_in_programs_are_found_and_suggested() {
        let Ok(Input::Assembly(program)) = open("frames") else { panic!("it is built in") };
        assert_eq!(program.text, BuiltIn::find("frames").unwrap().text);
        let error = open("framse").unwrap_err().to_string();
        assert!(error.ends_with("did you mean the built-in program `frames`?"), "{error}");
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        assert!(matches!(refused("a.s", b"a\nb\xff"), Unreadable::NotText(SourceError { line: 2, .. })));
        assert!(open("/").unwrap_err().to_string().contains("without a Cargo.toml"));
        assert!(text("no-such-file").unwrap_err().to_string().ends_with("no such file or directory"));
    }

    #[test]
    fn no_more_is_read_than_a_source_may_have() {
        assert_eq!(read("a.s", io::repeat(b'\n')).expect_err("it never ends").why, Unreadable::TooLarge(LARGEST));
        let mut largest = vec![b'\n'; MAX_SOURCE];
        assert!(matches!(read("a.s", &*largest), Ok(Input::Assembly(_))));
        largest.push(b'\n');
        assert_eq!(refused("a.s", &largest), Unreadable::TooLarge(LARGEST));
    }

    #[cfg(feature = "trace")]
    #[test]
    fn a_recorded_run_is_known_by_its_first_bytes() {
        let packed = b"asmscop\x01\xff\xff\0";
        let lines = b"{\"schema\":\"asmscope.trace/1\",\"program\":{}}";
        for (name, bytes) in [("a.scope", &packed[..]), ("a.s", packed), ("-", lines), ("b.jsonl", lines)] {
            assert_eq!(read(name, bytes), Ok(Input::Trace), "{name}");
        }
        assert!(matches!(read("a.scope", &b"nop\n"[..]), Ok(Input::Assembly(_))));
    }

    #[test]
    fn a_binary_is_known_whatever_it_is_called() {
        let elf = |kind: u8| [b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", &[kind, 0, 62, 0][..], &[0xff; 9999]].concat();
        for (name, kind, expected) in
            [("main.s", 2, BinaryKind::Executable), ("main", 3, BinaryKind::Executable), ("-", 1, BinaryKind::Object)]
        {
            let Ok(Input::Elf(file)) = read(name, &*elf(kind)) else { panic!("{name} is one") };
            assert_eq!((file.name.as_str(), file.kind, file.bytes), (name, expected, elf(kind)));
        }
        let error = read("core", elf(4).chain(io::repeat(0))).expect_err("it is refused, however large it is");
        assert_eq!(error.why, Unreadable::CoreDump);
    }

    #[test]
    fn source_in_another_language_is_handed_on() {
        let rust = "// A comment.\nfn main() {\n    greet();\n}\n";
        for name in ["src/main.rs", "-"] {
            let source = SourceText { name: name.to_owned(), text: rust.to_owned() };
            assert_eq!(read(name, rust.as_bytes()), Ok(Input::Source(CompiledLanguage::Rust, source)));
        }
        assert!(matches!(read("a.c", &b"#include <stdio.h>\nint f;\n"[..]), Ok(Input::Source(CompiledLanguage::C, _))));
    }

    #[test]
    fn a_folder_is_a_package_by_its_manifest() {
        let folder = env!("CARGO_MANIFEST_DIR");
        for path in [folder.to_owned(), format!("{folder}/{MANIFEST}")] {
            assert_eq!(open(&path), Ok(Input::Package(folder.into())));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_named_pipe_is_not_waited_for() {
        let path = std::env::temp_dir().join(format!("asmscope-pipe-{}", std::process::id()));
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.is_ok_and(|status| status.success()));
        let name = path.to_string_lossy();
        let found = [open(&name).map(|_| ()), text(&name).map(|_| ()), bytes(&name).map(|_| ())];
        fs::remove_file(&path).expect("it was just made");
        for result in found {
            assert_eq!(result.map_err(|error| error.why), Err(Unreadable::NamedPipe));
        }
    }
}
