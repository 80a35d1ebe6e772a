//! What a build sees of the host: variables, the working folder, and programs on the `PATH`.
//!
//! It is a value, so that a test can take away the `PATH` without changing the process that it runs in.

use super::error::{BuildError, Tool};
use super::hash::Hash;
use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Variables and the working folder of a process.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    pub(super) variables: BTreeMap<OsString, OsString>,
    /// Relative paths start here.
    pub(super) folder: PathBuf,
}

/// A program that was found, with arguments that always come first (`CC='ccache gcc'`).
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub(super) path: PathBuf,
    arguments: Vec<String>,
}

impl Environment {
    /// Those of this process.
    pub(super) fn current() -> Environment {
        Environment { variables: env::vars_os().collect(), folder: env::current_dir().unwrap_or_default() }
    }

    /// A variable that is set and not empty.
    pub(super) fn variable(&self, name: &str) -> Option<&OsStr> {
        self.variables.get(OsStr::new(name)).map(OsString::as_os_str).filter(|value| !value.is_empty())
    }

    /// A variable that holds an absolute path.
    pub(super) fn folder_in(&self, name: &str) -> Option<PathBuf> {
        self.variable(name).map(PathBuf::from).filter(|path| path.is_absolute())
    }

    /// The program that the variable `chosen_by` names, else `name`, on the `PATH`.
    pub(super) fn find(&self, name: &str, chosen_by: &str, tool: Tool) -> Result<Program, BuildError> {
        let chosen = self.variable(chosen_by).and_then(OsStr::to_str).unwrap_or(name);
        let mut words = chosen.split_whitespace();
        let program = words.next().unwrap_or(name);
        match self.search(program) {
            Some(path) => Ok(Program { path, arguments: words.map(str::to_owned).collect() }),
            None => Err(BuildError::NoTool { program: program.to_owned(), tool }),
        }
    }

    /// Where a program is. Behind the `PATH` comes the folder where rustup puts its programs, which a shell that was open at the
    /// installation does not know.
    fn search(&self, program: &str) -> Option<PathBuf> {
        if program.contains('/') {
            return Some(self.folder.join(program)).filter(|path| is_executable(path));
        }
        let path = self.variable("PATH").unwrap_or_default();
        let cargo = self.folder_in("CARGO_HOME").or_else(|| Some(self.folder_in("HOME")?.join(".cargo")));
        let folders = env::split_paths(path).filter(|folder| !folder.as_os_str().is_empty());
        let folders = folders.chain(cargo.map(|folder| folder.join("bin")));
        folders.map(|folder| self.folder.join(folder).join(program)).find(|path| is_executable(path))
    }

    /// A path from the working folder, made absolute without asking the file system.
    pub(super) fn absolute(&self, path: &Path) -> PathBuf {
        let joined = self.folder.join(path);
        std::path::absolute(&joined).unwrap_or(joined)
    }
}

impl Program {
    /// A program at a known place.
    pub(super) fn at(path: PathBuf) -> Program {
        Program { path, arguments: Vec::new() }
    }

    /// A command that runs it with the variables and the working folder of `environment`.
    pub(super) fn command(&self, environment: &Environment) -> Command {
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).env_clear().envs(&environment.variables).current_dir(&environment.folder);
        command
    }

    /// Adds to a key what tells this compiler from every other, without running it: path, size, time and inode of the file, and for a
    /// proxy of rustup all that decides which toolchain it stands for.
    pub(super) fn identify(&self, environment: &Environment, hash: &mut Hash) {
        hash.field(self.path.as_os_str().as_encoded_bytes());
        self.arguments.iter().for_each(|argument| hash.field(argument.as_bytes()));
        let Ok(target) = fs::canonicalize(&self.path) else { return };
        identify_file(&target, hash);
        if target.file_stem().is_some_and(|stem| stem == "rustup" || stem == "rustup-init") {
            identify_toolchains(environment, hash);
        }
    }
}

/// The toolchain override, the default one with its exceptions by folder, and each compiler that is installed.
fn identify_toolchains(environment: &Environment, hash: &mut Hash) {
    hash.field(environment.variable("RUSTUP_TOOLCHAIN").unwrap_or_default().as_encoded_bytes());
    for folder in environment.folder.ancestors() {
        for name in ["rust-toolchain", "rust-toolchain.toml"] {
            hash.optional(fs::read(folder.join(name)).ok().as_deref());
        }
    }
    let home = environment.folder_in("RUSTUP_HOME").or_else(|| Some(environment.folder_in("HOME")?.join(".rustup")));
    let Some(home) = home else { return };
    hash.optional(fs::read(home.join("settings.toml")).ok().as_deref());
    let toolchains = fs::read_dir(home.join("toolchains")).into_iter().flatten().flatten();
    let mut compilers: Vec<PathBuf> = toolchains.map(|toolchain| toolchain.path().join("bin/rustc")).collect();
    compilers.sort();
    compilers.iter().for_each(|path| identify_file(path, hash));
}

fn identify_file(path: &Path, hash: &mut Hash) {
    hash.field(path.as_os_str().as_encoded_bytes());
    let Ok(metadata) = fs::metadata(path) else { return };
    hash.number(metadata.len());
    if let Some(time) = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok()) {
        hash.number(time.as_secs());
        hash.number(time.subsec_nanos().into());
    }
    #[cfg(unix)]
    hash.number(std::os::unix::fs::MetadataExt::ino(&metadata));
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &Path) -> bool {
    path.is_file()
}
