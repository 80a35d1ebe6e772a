//! What can be asked of a build.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How a program is built. The default is what a debugger wants: no optimisation, statically linked.
#[derive(Clone, Default, Debug)]
pub struct BuildOptions {
    /// How much is optimised; without one files are not, and packages are as their profile says.
    pub opt_level: Option<OptLevel>,
    /// The edition of a Rust file; without one that of the package in which it lies, else [`DEFAULT_EDITION`].
    pub edition: Option<String>,
    /// Further arguments of `rustc`, behind our own; in a package they go to the program itself, not to what it depends on.
    pub rustc_args: Vec<String>,
    /// Further arguments of the compiler of C, C++ and linked assembly, behind our own and the file, before the libraries.
    pub cc_args: Vec<String>,
    /// How the standard libraries are linked.
    pub linkage: Linkage,
    /// Leave the compiler's colours in its messages.
    pub is_coloured: bool,
    /// Where built programs are kept, instead of the user's cache folder.
    pub cache: Option<PathBuf>,
    /// Words that stand before the compiler of a Rust file on its command line: a program that shuts itself off from the rest of the
    /// system, and then becomes the compiler.
    pub launcher: Vec<OsString>,
    /// Raised to give up: the compiler is ended, and the error is [`Interrupted`](super::BuildError::Interrupted).
    pub interrupt: Option<Arc<AtomicBool>>,
    /// Told each line that Cargo says about its progress, while it builds.
    pub progress: Option<fn(&str)>,
}

/// The edition of a Rust file that lies in no package.
pub const DEFAULT_EDITION: &str = "2024";

/// How the standard libraries are linked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Linkage {
    /// Into the executable; C and C++ fall back to shared libraries where the system has no `libc.a`.
    #[default]
    Static,
    /// As shared libraries, which a dynamic linker finds at start-up.
    Dynamic,
}

/// An optimisation level, as `rustc -C opt-level` and `cc -O` have them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum OptLevel {
    /// No optimisation: variables stay where a debugger finds them.
    #[default]
    O0,
    /// A little.
    O1,
    /// What releases are usually built with in C.
    O2,
    /// All; what `cargo build --release` uses.
    O3,
    /// Small code.
    Size,
    /// The smallest code.
    SmallestSize,
}

/// Which program of a package is meant.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub enum PackageTarget {
    /// The only binary, or the one that `default-run` names.
    #[default]
    Default,
    /// A binary by its name.
    Bin(String),
    /// A program under `examples/`.
    Example(String),
    /// A program of tests: one under `tests/`, or the unit tests of the library or binary of that name.
    Test(String),
}

impl BuildOptions {
    /// True once giving up was asked for.
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupt.as_ref().is_some_and(|flag| flag.load(Ordering::Relaxed))
    }
}

impl OptLevel {
    /// Every level.
    pub const ALL: [OptLevel; 6] =
        [OptLevel::O0, OptLevel::O1, OptLevel::O2, OptLevel::O3, OptLevel::Size, OptLevel::SmallestSize];

    /// As it is written behind `opt-level=` and `-O`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            OptLevel::O0 => "0",
            OptLevel::O1 => "1",
            OptLevel::O2 => "2",
            OptLevel::O3 => "3",
            OptLevel::Size => "s",
            OptLevel::SmallestSize => "z",
        }
    }
}

impl fmt::Display for OptLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for OptLevel {
    type Err = String;

    fn from_str(text: &str) -> Result<OptLevel, String> {
        let level = OptLevel::ALL.into_iter().find(|level| level.as_str() == text);
        level.ok_or_else(|| "an optimisation level is one of 0, 1, 2, 3, s and z".to_owned())
    }
}

impl fmt::Display for PackageTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PackageTarget::Default => f.write_str("a binary"),
            PackageTarget::Bin(name) => write!(f, "a binary `{name}`"),
            PackageTarget::Example(name) => write!(f, "an example `{name}`"),
            PackageTarget::Test(name) => write!(f, "tests `{name}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_written_as_they_are_read() {
        for level in OptLevel::ALL {
            assert_eq!(level.to_string().parse(), Ok(level));
        }
        assert!("4".parse::<OptLevel>().is_err());
    }
}
