//! Makes a program of what was opened: assembles it, or has it built and loads the executable.
//!
//! The one place where an [`Input`] becomes a [`Program`].

use super::error::{LineError, SessionError};
#[cfg(feature = "build")]
use super::input::STANDARD;
use super::input::{BinaryKind, ElfFile, Input, SourceText};
#[cfg(feature = "build")]
use super::programs::LayoutRow;
#[cfg(feature = "trace")]
use super::trace::linked;
#[cfg(feature = "trace")]
use super::trace::linked::RecordedRun;
use crate::loader::dwarf::DebugInfo;
use crate::loader::elf;
use crate::model::program::Program;
use crate::source::error::SourceError;
use crate::source::{assemble, unknown_names, with_nearest};
#[cfg(feature = "build")]
use crate::toolchain;
#[cfg(feature = "build")]
use crate::toolchain::{BuildError, BuildOptions, Built, PackageTarget};
use std::cell::RefCell;
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
    /// Chooses an interleaving of threads; 0 is plain round robin.
    pub schedule_seed: u64,
    /// What the program gets in `argv`, behind its name.
    pub arguments: Vec<String>,
}

/// A program, and what the compiler said about it.
pub struct Loaded {
    /// What is to run.
    pub program: Program,
    /// What is known of the source that the program was compiled from; `None` for one that was assembled here.
    pub debug: Option<Rc<DebugInfo>>,
    /// Warnings as the compiler printed them; empty where none was asked.
    pub diagnostics: String,
    /// What the user should know about the file.
    pub remarks: Vec<String>,
    /// What a compiled program was loaded from.
    pub files: Option<Rc<LinkedFiles>>,
    /// How it ran when it was recorded.
    #[cfg(feature = "trace")]
    pub run: Option<RecordedRun>,
}

/// What a compiled program was loaded from: enough to load it again where none of it is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinkedFiles {
    /// The path as given.
    pub name: String,
    /// The executable's bytes.
    pub executable: Vec<u8>,
    /// The user's sources, by the paths in the debug information.
    pub sources: Vec<(String, String)>,
    /// Shared libraries, by the paths that they were looked for at.
    pub libraries: Vec<(String, Vec<u8>)>,
    /// What the program gets in `argv`, behind its name.
    pub arguments: Vec<String>,
    /// The start-up is part of the record.
    pub is_from_start: bool,
    /// Chooses an interleaving of threads.
    pub schedule_seed: u64,
}

impl Loaded {
    /// An empty sandbox.
    #[must_use]
    pub fn nothing() -> Loaded {
        Loaded::assembled(Program::default())
    }

    fn assembled(program: Program) -> Loaded {
        Loaded {
            remarks: undefined(&program).into_iter().collect(),
            program,
            debug: None,
            diagnostics: String::new(),
            files: None,
            #[cfg(feature = "trace")]
            run: None,
        }
    }
}

/// What is said of names that an assembled program uses and nobody defines.
fn undefined(program: &Program) -> Option<String> {
    const MOST_NAMED: usize = 5;
    if program.process.is_some() {
        return None;
    }
    let all: Vec<&str> = unknown_names(program).collect();
    let names: Vec<String> = all.iter().take(MOST_NAMED).map(|name| with_nearest(name)).collect();
    let more = if all.len() > MOST_NAMED { ", …" } else { "" };
    (!all.is_empty()).then(|| {
        format!(
            "warning: defined nowhere: {}{more}; calling one stops the run, and `--link` links with the system's C library",
            names.join(", ")
        )
    })
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
    /// A recorded run that cannot be opened.
    #[cfg(feature = "trace")]
    Recorded {
        /// The path as given.
        name: String,
        /// A clause.
        why: String,
    },
    /// An executable that cannot be loaded.
    Elf {
        /// The path as given.
        name: String,
        /// What is wrong with it.
        why: elf::ElfError,
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
        Input::Elf(file) if file.kind == BinaryKind::Executable => executable(file, options),
        #[cfg(feature = "trace")]
        Input::Trace => Err(LoadError::Trace),
        #[cfg(feature = "trace")]
        Input::LinkedRun { name, bytes } => recorded(name, bytes),
        input => built(input, options),
    }
}

/// The largest source file that is read to be shown.
const LARGEST_SOURCE: u64 = 16 << 20;

/// Loads an executable, and keeps what is read for it.
fn executable(file: ElfFile, options: &LoadOptions) -> Result<Loaded, LoadError> {
    let mut sources = Vec::new();
    let libraries = RefCell::new(Vec::new());
    let mut files = LinkedFiles {
        name: file.name,
        executable: file.bytes,
        sources: Vec::new(),
        libraries: Vec::new(),
        arguments: options.arguments.clone(),
        is_from_start: options.is_from_start,
        schedule_seed: options.schedule_seed,
    };
    let mut source = |path: &str| {
        let text = read_source(path)?;
        sources.push((path.to_owned(), text.clone()));
        Some(text)
    };
    let library = |path: &str| {
        let bytes = read_library(path)?;
        libraries.borrow_mut().push((path.to_owned(), bytes.clone()));
        Some(bytes)
    };
    let loaded = load_files(&files, elf::Host { read_source: &mut source, read_library: &library })?;
    (files.sources, files.libraries) = (sources, libraries.into_inner());
    Ok(Loaded { files: Some(Rc::new(files)), ..loaded })
}

/// Loads a program from its files.
fn load_files(files: &LinkedFiles, host: elf::Host<'_>) -> Result<Loaded, LoadError> {
    let own_name = Path::new(&files.name).file_stem().unwrap_or_default().as_encoded_bytes().to_vec();
    let arguments = std::iter::once(own_name).chain(files.arguments.iter().map(|text| text.clone().into_bytes()));
    let options = elf::ImageOptions {
        arguments: arguments.collect(),
        from_start: files.is_from_start,
        schedule_seed: files.schedule_seed,
    };
    let image = elf::load(&files.name, &files.executable, &options, host);
    let elf::Image { program, debug, remarks } =
        image.map_err(|why| LoadError::Elf { name: files.name.clone(), why })?;
    Ok(Loaded { debug: debug.map(Rc::new), remarks, ..Loaded::assembled(program) })
}

/// Loads the program of a recorded run from what travels with it; nothing else is read.
#[cfg(feature = "trace")]
fn recorded(name: String, bytes: Vec<u8>) -> Result<Loaded, LoadError> {
    let (files, run) = linked::read(bytes).map_err(|error| LoadError::Recorded { name, why: error.to_string() })?;
    let mut source = |path: &str| files.sources.iter().find(|(known, _)| known == path).map(|(_, text)| text.clone());
    let library = |path: &str| files.libraries.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.clone());
    let loaded = load_files(&files, elf::Host { read_source: &mut source, read_library: &library })?;
    Ok(Loaded { files: Some(Rc::new(files)), run: Some(run), ..loaded })
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
            match toolchain::build_file(&path, language, &options.build) {
                Err(BuildError::NoTool { .. }) if LayoutRow::of_rust(&source.name).is_some() => return kept(&source),
                built => (source.name, built),
            }
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
        #[cfg(feature = "trace")]
        Input::LinkedRun { name, bytes } => return recorded(name, bytes),
    };
    load(&name, built?, options)
}

/// What rustc made of a built-in program, for where there is no rustc.
#[cfg(feature = "build")]
fn kept(source: &SourceText) -> Result<Loaded, LoadError> {
    let Some(row) = LayoutRow::of_rust(&source.name) else { return Err(LoadError::NoFile) };
    let (name, text) = (row.compiled.name.to_owned(), row.compiled.text.to_owned());
    let remark = format!("there is no rustc here: this is `{name}`, what rustc 1.95 made of `{}`", source.name);
    match assemble(&name, &text) {
        Ok(program) => Ok(Loaded { remarks: vec![remark], ..Loaded::assembled(program) }),
        Err(errors) => Err(LoadError::Source { name, text, errors }),
    }
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
    Ok(Loaded { diagnostics, ..executable(file, options)? })
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
        #[cfg(feature = "trace")]
        Input::LinkedRun { name, bytes } => recorded(name, bytes),
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
            #[cfg(feature = "trace")]
            LoadError::Recorded { name, why } => write!(f, "`{name}` cannot be opened: {why}"),
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
