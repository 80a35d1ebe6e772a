//! Why an executable cannot be loaded, with what can be done about it.

use std::fmt;

/// A file that is no program for this machine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LoadError {
    /// The file is damaged, or cut off: what is wrong.
    Damaged(String),
    /// A program for another processor or in another width.
    OtherMachine(&'static str),
    /// An object file, which has to be linked first.
    Object,
    /// A library without an entry point.
    Library,
    /// A core dump.
    Core,
    /// The program needs more memory than a guest has.
    TooLarge {
        /// In bytes.
        size: u64,
    },
    /// A segment lies where it cannot.
    Misplaced {
        /// Where it would begin.
        address: u64,
        /// A clause that says what is wrong with that.
        why: &'static str,
    },
    /// A file that the dynamic linker would need.
    MissingLibrary {
        /// As the program names it: `libc.so.6`.
        name: String,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Damaged(what) => write!(f, "this ELF file is damaged: {what}"),
            LoadError::OtherMachine(machine) => write!(f, "this program is for {machine}"),
            LoadError::Object => f.write_str("this is an object file, which is not linked yet"),
            LoadError::Library => f.write_str("this is a library: it has no entry point to begin at"),
            LoadError::Core => f.write_str("this is a core dump, not a program"),
            LoadError::TooLarge { size } => write!(f, "the program needs {} MiB of memory", size >> 20),
            LoadError::Misplaced { address, why } => write!(f, "a segment at {address:#x} {why}"),
            LoadError::MissingLibrary { name } => write!(f, "the program needs `{name}`, which is not on this machine"),
        }
    }
}

impl LoadError {
    /// What can be done.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        match self {
            LoadError::Damaged(_) => Some("build or copy it again"),
            LoadError::OtherMachine(_) => {
                Some("asmscope runs programs for x86-64 Linux; build it for `x86_64-unknown-linux-gnu`")
            }
            LoadError::Object => Some("`cc FILE.o` or `ld FILE.o` links it"),
            LoadError::Library => Some("give it a program that uses the library"),
            LoadError::Core => Some("give it the program that it was written by"),
            LoadError::TooLarge { .. } => None,
            LoadError::Misplaced { .. } => Some("link it without a script of its own"),
            LoadError::MissingLibrary { .. } => Some("link it statically (`-static`), or install the library"),
        }
    }
}
