//! Why an executable cannot be loaded, with what can be done about it.

use std::fmt;

/// A file that is no program for this machine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ElfError {
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

impl fmt::Display for ElfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ElfError::Damaged(what) => write!(f, "this ELF file is damaged: {what}"),
            ElfError::OtherMachine(machine) => write!(f, "this program is for {machine}"),
            ElfError::Object => f.write_str("this is an object file, which is not linked yet"),
            ElfError::Library => f.write_str("this is a library: it has no entry point to begin at"),
            ElfError::Core => f.write_str("this is a core dump, not a program"),
            ElfError::TooLarge { size } => write!(f, "the program needs {} MiB of memory", size >> 20),
            ElfError::Misplaced { address, why } => write!(f, "a segment at {address:#x} {why}"),
            ElfError::MissingLibrary { name } => write!(f, "the program needs `{name}`, which is not on this machine"),
        }
    }
}

impl ElfError {
    /// What can be done.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        match self {
            ElfError::Damaged(_) => Some("build or copy it again"),
            ElfError::OtherMachine(_) => {
                Some("asmscope runs programs for x86-64 Linux; build it for `x86_64-unknown-linux-gnu`")
            }
            ElfError::Object => Some("`cc FILE.o` or `ld FILE.o` links it"),
            ElfError::Library => Some("give it a program that uses the library"),
            ElfError::Core => Some("give it the program that it was written by"),
            ElfError::TooLarge { .. } => None,
            ElfError::Misplaced { .. } => Some("link it without a script of its own"),
            ElfError::MissingLibrary { .. } => Some("link it statically (`-static`), or install the library"),
        }
    }
}
