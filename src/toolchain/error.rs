//! [`BuildError`]: why there is no executable, each with what to do instead.
//!
//! The compiler's own words are never reworded: [`BuildError::output`] has them as they were printed.

use super::language::CompiledLanguage;
use super::options::PackageTarget;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no executable. Displayed as a sentence that ends in what to do instead, where there is something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BuildError {
    /// A compiler, linker or assembler is not installed.
    NoTool {
        /// What was looked for, as a command.
        program: String,
        /// What it is for.
        tool: Tool,
    },
    /// The compiler or the linker refused the program.
    Failed {
        /// The file or the package's folder.
        path: PathBuf,
        /// What the compiler printed.
        output: String,
        /// The package in which a Rust file lies: perhaps it uses what only Cargo finds.
        package: Option<PathBuf>,
    },
    /// It compiles, and has no `main`.
    NoMain {
        /// The file.
        path: PathBuf,
        /// What it is written in; `None` for assembly and objects.
        language: Option<CompiledLanguage>,
        /// What the compiler printed.
        output: String,
    },
    /// The package has no such program.
    NoTarget {
        /// Its folder.
        package: PathBuf,
        /// What was asked for.
        wanted: PackageTarget,
        /// What there is instead.
        available: Vec<PackageTarget>,
    },
    /// The package has several binaries, and none was named.
    SeveralTargets {
        /// Its folder.
        package: PathBuf,
        /// Their names.
        names: Vec<String>,
    },
    /// A file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// In the system's words.
        why: String,
    },
    /// The system cannot start a program.
    NotStarted {
        /// Its path.
        program: PathBuf,
        /// In the system's words.
        why: String,
    },
    /// There is nowhere to put an executable.
    NoRoom {
        /// Where it should have been.
        path: PathBuf,
        /// In the system's words.
        why: String,
    },
    /// Cargo was successful, and said nothing of an executable.
    NoExecutable {
        /// The package's folder.
        package: PathBuf,
    },
    /// It was asked to give up.
    Interrupted,
}

/// What a missing program would have done.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tool {
    /// `rustc`.
    RustCompiler,
    /// `cargo`.
    Cargo,
    /// `cc`.
    CCompiler,
    /// `c++`.
    CppCompiler,
    /// `nasm`.
    Nasm,
    /// `cc` as `rustc` calls it, or for objects.
    Linker,
}

impl Tool {
    fn noun(self) -> &'static str {
        match self {
            Tool::RustCompiler => "the Rust compiler",
            Tool::Cargo => "Cargo, which builds Rust packages,",
            Tool::CCompiler => "a C compiler",
            Tool::CppCompiler => "a C++ compiler",
            Tool::Nasm => "the assembler NASM",
            Tool::Linker => "a linker",
        }
    }

    /// Where it comes from.
    fn remedy(self) -> &'static str {
        match self {
            Tool::RustCompiler | Tool::Cargo => "https://rustup.rs installs it",
            Tool::CCompiler | Tool::Linker => {
                "install gcc or clang (`apt install gcc`, `dnf install gcc glibc-static`, `xcode-select --install`)"
            }
            Tool::CppCompiler => {
                "install g++ or clang++ (`apt install g++`, `dnf install gcc-c++ libstdc++-static`, `xcode-select --install`)"
            }
            Tool::Nasm => "install nasm (`apt install nasm`, `dnf install nasm`, `brew install nasm`)",
        }
    }
}

impl BuildError {
    /// What the compiler printed, verbatim; `None` where it printed nothing or was not started.
    #[must_use]
    pub fn output(&self) -> Option<&str> {
        match self {
            BuildError::Failed { output, .. } | BuildError::NoMain { output, .. } => {
                Some(output.as_str()).filter(|output| !output.is_empty())
            }
            _ => None,
        }
    }

    pub(super) fn unreadable(path: &Path, error: &io::Error) -> BuildError {
        BuildError::Unreadable { path: path.to_owned(), why: reason(error) }
    }

    pub(super) fn no_room(path: &Path, error: &io::Error) -> BuildError {
        BuildError::NoRoom { path: path.to_owned(), why: reason(error) }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::NoTool { program, tool } => {
                write!(f, "{} is needed, and there is no `{program}` on the PATH; {}", tool.noun(), tool.remedy())
            }
            BuildError::Failed { path, package: None, .. } => write!(f, "`{}` does not compile", path.display()),
            BuildError::Failed { path, package: Some(package), .. } => write!(
                f,
                "`{}` does not compile by itself; it lies in a package, and `asmscope {}` builds that",
                path.display(),
                package.display()
            ),
            BuildError::NoMain { path, language, .. } => {
                let main = match language {
                    Some(CompiledLanguage::Rust) => "`fn main() { … }`",
                    Some(CompiledLanguage::C | CompiledLanguage::Cpp) => "`int main(void) { … }`",
                    None => "a global label `main`, or `_start`",
                };
                write!(
                    f,
                    "`{}` has no `main`, so there is nothing to run; give it {main} that calls what you want to see",
                    path.display()
                )
            }
            BuildError::NoTarget { package, wanted, available } => {
                write!(f, "the package `{}` has no such program: {wanted}; ", package.display())?;
                no_target_remedy(f, available)
            }
            BuildError::SeveralTargets { package, names } => {
                let names: Vec<String> = names.iter().map(|name| format!("`--bin {name}`")).collect();
                write!(
                    f,
                    "the package `{}` has {} programs; say which: {}",
                    package.display(),
                    names.len(),
                    names.join(", ")
                )
            }
            BuildError::Unreadable { path, why } => write!(f, "cannot read `{}`: {why}", path.display()),
            BuildError::NotStarted { program, why } => write!(f, "cannot start `{}`: {why}", program.display()),
            BuildError::NoRoom { path, why } => {
                write!(f, "cannot write `{}`: {why}; XDG_CACHE_HOME may name another folder", path.display())
            }
            BuildError::NoExecutable { package } => {
                write!(f, "Cargo built `{}`, and no executable for this system came of it", package.display())
            }
            BuildError::Interrupted => f.write_str("interrupted while it was compiled"),
        }
    }
}

impl std::error::Error for BuildError {}

fn no_target_remedy(f: &mut fmt::Formatter<'_>, available: &[PackageTarget]) -> fmt::Result {
    let options: Vec<String> = available
        .iter()
        .filter_map(|target| match target {
            PackageTarget::Default => None,
            PackageTarget::Bin(name) => Some(format!("`--bin {name}`")),
            PackageTarget::Example(name) => Some(format!("`--example {name}`")),
            PackageTarget::Test(name) => Some(format!("`--test {name}`")),
        })
        .collect();
    if options.is_empty() {
        return f.write_str("a package becomes one by `src/main.rs` with a `fn main() { … }`");
    }
    write!(f, "there is {}", options.join(", "))
}

/// The system's words for an error, without its number.
pub(super) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_end_in_a_remedy() {
        let error = BuildError::NoTool { program: "rustc".into(), tool: Tool::RustCompiler };
        assert_eq!(
            error.to_string(),
            "the Rust compiler is needed, and there is no `rustc` on the PATH; https://rustup.rs installs it"
        );
        let error = BuildError::SeveralTargets { package: "p".into(), names: vec!["a".into(), "b".into()] };
        assert_eq!(error.to_string(), "the package `p` has 2 programs; say which: `--bin a`, `--bin b`");
        let available = vec![PackageTarget::Example("demo".into()), PackageTarget::Test("all".into())];
        let error = BuildError::NoTarget { package: "p".into(), wanted: PackageTarget::Default, available };
        assert_eq!(
            error.to_string(),
            "the package `p` has no such program: a binary; there is `--example demo`, `--test all`"
        );
        assert_eq!(error.output(), None);
    }
}
