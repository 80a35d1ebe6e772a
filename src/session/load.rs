//! Makes a program of what was opened: assembles it, or has it built and loads the executable.
//!
//! The one place where an [`Input`] becomes a [`Program`].

use super::error::{LineError, SessionError};
#[cfg(feature = "build")]
use super::input::STANDARD;
use super::input::{BinaryKind, ElfFile, Input, SourceText};
use crate::loader::dwarf::DebugInfo;
use crate::loader::elf;
use crate::model::program::Program;
use crate::source::assemble;
use crate::source::error::SourceError;
#[cfg(feature = "build")]
use crate::toolchain;
#[cfg(feature = "build")]
use crate::toolchain::{BuildError, BuildOptions, Built, PackageTarget};
use std::fmt;
use std::path::Path;
#[cfg(feature = "build")]
use std::path::PathBuf;
use std::rc::Rc;

/// How a program is made, where there is a choice.
#[derive(Clone, Default, Debug)]
pub struct LoadOptions {
    /// How compilers are called.
    #[cfg(feature = "build")]
    pub build: BuildOptions,
    /// Which program of a package is meant.
    #[cfg(feature = "build")]
    pub target: PackageTarget,
    /// Assembly is linked with the C library by the system's own tools, instead of being laid out with the functions that the sandbox
    /// serves.
    pub is_linked: bool,
    /// An executable's start-up is part of the record.
    pub is_from_start: bool,
    /// What the program gets in `argv`, behind its name.
    pub arguments: Vec<String>,
}

/// A program, and what the compiler said about it.
pub struct Loaded {
    pub program: Program,
    /// What is known of the source that the program was compiled from; `None` for one that was assembled here.
    pub debug: Option<Rc<DebugInfo>>,
    /// Warnings as the compiler printed them; empty where none was asked.
    pub diagnostics: String,
    /// What the user should know about the file.
    pub remarks: Vec<String>,
}

impl Loaded {
    /// An empty sandbox.
    #[must_use]
    pub fn nothing() -> Loaded {
        Loaded::assembled(Program::default())
    }

    fn assembled(program: Program) -> Loaded {
        Loaded { program, debug: None, diagnostics: String::new(), remarks: Vec::new() }
    }
}

/// Why there is no program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LoadError {
    /// The assembler refuses the text.
    Source {
        /// Its name.
        name: String,
        /// What the errors' lines and columns count in.
        text: String,
        /// At least one.
        errors: Vec<SourceError>,
    },
    /// The compiler or the linker refuses it, or is not there.
    #[cfg(feature = "build")]
    Build(BuildError),
    /// This build of the crate has no compiler driver.
    NoBuild {
        /// The path as given.
        name: String,
    },
    /// Only files can be linked.
    NoFile,
    /// A trace is replayed, not run.
    Trace,
    /// An executable that cannot be loaded.
    Elf {
        /// The path as given.
        name: String,
        why: elf::LoadError,
    },
}

/// The program that an input is or becomes.
///
/// # Errors
/// When the assembler, the compiler or the linker refuses it.
pub fn program(input: Input, options: &LoadOptions) -> Result<Loaded, LoadError> {
    match input {
        Input::Assembly(source) if options.is_linked => linked(&source, options),
        Input::Assembly(SourceText { name, text }) => match assemble(&name, &text) {
            Ok(program) => Ok(Loaded::assembled(program)),
            Err(errors) => Err(LoadError::Source { name, text, errors }),
        },
        Input::Elf(file) if file.kind == BinaryKind::Executable => executable(&file, options),
        #[cfg(feature = "trace")]
        Input::Trace => Err(LoadError::Trace),
        input => built(input, options),
    }
}

/// The largest source file that is read to be shown.
const LARGEST_SOURCE: u64 = 16 << 20;

/// Loads an executable.
fn executable(file: &ElfFile, options: &LoadOptions) -> Result<Loaded, LoadError> {
    let own_name = Path::new(&file.name).file_stem().unwrap_or_default().as_encoded_bytes().to_vec();
    let arguments = std::iter::once(own_name).chain(options.arguments.iter().map(|text| text.clone().into_bytes()));
    let elf_options = elf::LoadOptions { arguments: arguments.collect(), from_start: options.is_from_start };
    let host = elf::Host { read_source: &mut read_source, read_library: &read_library };
    let image = elf::load(&file.name, &file.bytes, &elf_options, host);
    let elf::Image { program, debug, remarks } =
        image.map_err(|why| LoadError::Elf { name: file.name.clone(), why })?;
    Ok(Loaded { program, debug: debug.map(Rc::new), diagnostics: String::new(), remarks })
}

/// The largest library that is read.
const LARGEST_LIBRARY: u64 = 256 << 20;

/// The bytes of a library, if it is there.
fn read_library(path: &str) -> Option<Vec<u8>> {
    let is_small =
        std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= LARGEST_LIBRARY);
    is_small.then(|| std::fs::read(path).ok()).flatten()
}

/// The text of a source file, if it is there.
fn read_source(path: &str) -> Option<String> {
    let is_small = std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= LARGEST_SOURCE);
    is_small.then(|| std::fs::read(path).ok()).flatten().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(feature = "build")]
fn linked(source: &SourceText, options: &LoadOptions) -> Result<Loaded, LoadError> {
    let path = path_of(source, "s", options)?;
    load(&source.name, toolchain::link_assembly(&path, &options.build)?, options)
}

/// Builds everything that is no executable yet, and loads that.
#[cfg(feature = "build")]
fn built(input: Input, options: &LoadOptions) -> Result<Loaded, LoadError> {
    let (name, built) = match input {
        Input::Source(language, source) => {
            let path = path_of(&source, language.extension(), options)?;
            (source.name, toolchain::build_file(&path, language, &options.build))
        }
        Input::Package(folder) => {
            let built = toolchain::build_package(&folder, &options.target, &options.build);
            (folder.to_string_lossy().into_owned(), built)
        }
        Input::Elf(file) if file.name == STANDARD => return Err(LoadError::NoFile),
        Input::Elf(file) => {
            let built = toolchain::link_object(Path::new(&file.name), &options.build);
            (file.name, built)
        }
        Input::Assembly(source) => return linked(&source, options),
        #[cfg(feature = "trace")]
        Input::Trace => return Err(LoadError::Trace),
    };
    load(&name, built?, options)
}

/// Where the text is; one that did not come from a file is kept as one, because compilers and debuggers read files.
#[cfg(feature = "build")]
fn path_of(source: &SourceText, extension: &str, options: &LoadOptions) -> Result<PathBuf, LoadError> {
    if Path::new(&source.name).is_file() {
        return Ok(PathBuf::from(&source.name));
    }
    Ok(toolchain::keep_text(&source.text, extension, &options.build)?)
}

/// Loads what was built from the input that is called `name`.
#[cfg(feature = "build")]
fn load(name: &str, built: Built, options: &LoadOptions) -> Result<Loaded, LoadError> {
    let Built { executable: path, diagnostics, .. } = built;
    let why = |error: std::io::Error| super::input::reason(&error);
    let bytes = std::fs::read(&path).map_err(|error| BuildError::Unreadable { path, why: why(error) })?;
    let file = ElfFile { name: name.to_owned(), kind: BinaryKind::Executable, bytes };
    Ok(Loaded { diagnostics, ..executable(&file, options)? })
}

#[cfg(not(feature = "build"))]
fn linked(source: &SourceText, _: &LoadOptions) -> Result<Loaded, LoadError> {
    Err(LoadError::NoBuild { name: source.name.clone() })
}

#[cfg(not(feature = "build"))]
fn built(input: Input, _: &LoadOptions) -> Result<Loaded, LoadError> {
    match input {
        Input::Source(_, source) | Input::Assembly(source) => Err(LoadError::NoBuild { name: source.name }),
        Input::Package(folder) => Err(LoadError::NoBuild { name: folder.to_string_lossy().into_owned() }),
        Input::Elf(file) => Err(LoadError::NoBuild { name: file.name }),
        #[cfg(feature = "trace")]
        Input::Trace => Err(LoadError::Trace),
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Source { name, errors, .. } => match errors.as_slice() {
                [] => write!(f, "`{name}` is wrong"),
                [first, ..] => write!(f, "`{name}`, line {}: {}", first.line, first.message),
            },
            #[cfg(feature = "build")]
            LoadError::Build(error) => error.fmt(f),
            LoadError::NoBuild { name } => {
                write!(f, "`{name}` has to be compiled, and this build of asmscope calls no compiler; give it assembly")
            }
            LoadError::NoFile => f.write_str("an object on standard input cannot be linked; make it a file first"),
            LoadError::Trace => f.write_str("it is a trace, no program; `asmscope replay` opens it"),
            LoadError::Elf { name, why } => {
                write!(f, "cannot load `{name}`: {why}")?;
                why.help().map_or(Ok(()), |help| write!(f, "; {help}"))
            }
        }
    }
}

impl std::error::Error for LoadError {}

#[cfg(feature = "build")]
impl From<BuildError> for LoadError {
    fn from(error: BuildError) -> LoadError {
        LoadError::Build(error)
    }
}

impl From<LoadError> for SessionError {
    fn from(error: LoadError) -> SessionError {
        match error {
            LoadError::Source { name, text, errors } => SessionError::File { name, text, errors },
            error => SessionError::Line(LineError::new(message(&error))),
        }
    }
}

/// The error, behind what the compiler printed.
fn message(error: &LoadError) -> String {
    match error {
        #[cfg(feature = "build")]
        LoadError::Build(build) => match build.output() {
            Some(output) => format!("{build}\n{}", output.trim_end()),
            None => build.to_string(),
        },
        error => error.to_string(),
    }
}
