//! Builds one file: looks it up in the cache, else runs what makes an executable of it and stores that.

use super::cache::{Cache, Entry};
use super::colour;
use super::dependencies::Dependencies;
use super::environment::Environment;
use super::error::BuildError;
use super::hash::Hash;
use super::options::BuildOptions;
use super::process;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// An executable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
    /// Where it is. What a cache holds stays for at least a minute.
    pub executable: PathBuf,
    /// True when no compiler had to run.
    pub was_cached: bool,
    /// The files that were written for it, by absolute path; the main one first.
    pub sources: Vec<PathBuf>,
    /// What the compiler said, as it printed it: warnings, since there are no errors.
    pub diagnostics: String,
}

/// How a file becomes an executable.
pub(super) struct Recipe<'a> {
    /// The file, from the environment's folder.
    pub(super) path: &'a Path,
    /// What the result depends on but for the sources: the form of this key, programs with their arguments, variables.
    pub(super) key: Hash,
    /// False where the compiler does not say what it reads, and it reads other files.
    pub(super) is_cacheable: bool,
    /// Files that are known to be read besides those that the compiler lists.
    pub(super) also_read: Vec<PathBuf>,
    /// Which commands have to run, one after another.
    pub(super) commands: &'a dyn Fn(&Outputs) -> Result<Vec<Command>, BuildError>,
    /// What a failure means; gets the messages without colours to look into, and as they are to be shown.
    pub(super) refusal: &'a dyn Fn(&str, String) -> BuildError,
}

/// What the commands write.
pub(super) struct Outputs {
    pub(super) executable: PathBuf,
    /// Rules of a makefile; may be left unwritten.
    pub(super) dependencies: PathBuf,
    /// A file between two commands.
    pub(super) object: PathBuf,
}

/// Executes a recipe, or finds what it made before.
pub(super) fn build(recipe: &Recipe, options: &BuildOptions, environment: &Environment) -> Result<Built, BuildError> {
    let mut key = recipe.key.clone();
    let main = read(recipe.path, environment)?;
    key.field(environment.folder.as_os_str().as_encoded_bytes());
    key.field(recipe.path.as_os_str().as_encoded_bytes());
    key.field(&main);
    let cache = Cache::new(options, environment);
    let name = executable_name(recipe.path);
    if let Some(entry) = cache.find(&key, &name, environment) {
        return Ok(built(entry, true, recipe, options, environment));
    }

    let workspace = cache.workspace()?;
    let outputs = Outputs {
        executable: workspace.path.join(&name),
        dependencies: workspace.path.join("rules"),
        object: workspace.path.join("object.o"),
    };
    let start = SystemTime::now();
    let messages = execute(recipe, &outputs, options)?;
    let dependencies = dependencies(recipe, &outputs);
    // Removed before the entry is stored, which then holds what is needed and nothing else.
    let _ = fs::remove_file(&outputs.dependencies);
    let _ = fs::remove_file(&outputs.object);
    let is_unchanged = read(recipe.path, environment)? == main;
    let others = Dependencies {
        files: dependencies.files.iter().filter(|file| *file != recipe.path).cloned().collect(),
        variables: Vec::new(),
    };
    let is_known = recipe.is_cacheable && is_unchanged && others.are_older_than(start, environment);
    let entry = workspace.store(&key, &name, dependencies, messages, is_known, environment)?;
    Ok(built(entry, false, recipe, options, environment))
}

/// Runs the commands until one fails; gives what all of them printed.
fn execute(recipe: &Recipe, outputs: &Outputs, options: &BuildOptions) -> Result<String, BuildError> {
    let mut messages = String::new();
    for mut command in (recipe.commands)(outputs)? {
        let finished = process::run(&mut command, options, None)?;
        messages += &finished.messages();
        if !finished.status.success() {
            return Err((recipe.refusal)(&colour::without(&messages), shown(messages.clone(), options)));
        }
    }
    Ok(messages)
}

/// The main file, what the compiler listed, and what is known otherwise.
fn dependencies(recipe: &Recipe, outputs: &Outputs) -> Dependencies {
    let rules = fs::read_to_string(&outputs.dependencies).unwrap_or_default();
    let Dependencies { files: listed, variables } = Dependencies::parse(&rules);
    let mut files = vec![recipe.path.to_owned()];
    for file in listed.into_iter().chain(recipe.also_read.iter().cloned()) {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    Dependencies { files, variables }
}

fn built(entry: Entry, was_cached: bool, recipe: &Recipe, options: &BuildOptions, environment: &Environment) -> Built {
    let Entry { executable, dependencies, messages } = entry;
    let main = environment.absolute(recipe.path);
    let others = dependencies.sources(environment).into_iter().filter(|path| *path != main);
    let sources = std::iter::once(main.clone()).chain(others).collect();
    Built { executable, was_cached, sources, diagnostics: shown(messages, options) }
}

/// Messages with the colours that are wanted.
pub(super) fn shown(messages: String, options: &BuildOptions) -> String {
    if options.is_coloured { messages } else { colour::without(&messages) }
}

/// The bytes of a file.
pub(super) fn read(path: &Path, environment: &Environment) -> Result<Vec<u8>, BuildError> {
    fs::read(environment.absolute(path)).map_err(|error| BuildError::unreadable(path, &error))
}

/// A path that no tool takes for an option. Else it stays as it is, because programs say it (`file!()`, `__FILE__`).
pub(super) fn as_argument(path: &Path) -> PathBuf {
    let is_like_option = path.as_os_str().as_encoded_bytes().starts_with(b"-");
    if is_like_option { Path::new(".").join(path) } else { path.to_owned() }
}

/// The file's name without its extension, in characters that every tool takes.
fn executable_name(path: &Path) -> String {
    let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or("program");
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let name: String = stem.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    // Names that files of an entry have.
    if matches!(name.as_str(), "" | "." | ".." | "messages" | "rules" | "object.o") {
        "program".to_owned()
    } else {
        name
    }
}

/// Files that arguments name, such as that behind `--extern=name=`.
pub(super) fn files_in(arguments: &[String], environment: &Environment) -> Vec<PathBuf> {
    let paths = arguments.iter().map(|argument| PathBuf::from(argument.rsplit('=').next().unwrap_or(argument)));
    paths.filter(|path| environment.absolute(path).is_file()).collect()
}
