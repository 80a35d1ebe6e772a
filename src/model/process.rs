//! A program that was linked, as a process sees itself: what the kernel tells it when it starts, and what it may ask for while it runs.
//!
//! Nothing here is the host's: files that the program may open were read before the run, and what time it is, who it is and what is random
//! is the same in every run. Plain values; the loader makes them and the engine answers from them.

use super::addr::Address;
use super::block::Block;
use super::memory_map::AddressRange;
use std::sync::Arc;

/// How a linked program is started and what it finds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Process {
    /// `argv`: the program's name, then its arguments.
    pub arguments: Vec<Vec<u8>>,
    /// The environment: `NAME=value` each. Nothing of the host's is among it.
    pub environment: Vec<Vec<u8>>,
    /// Where its program headers lie (`AT_PHDR`).
    pub program_headers: Address,
    /// How many there are (`AT_PHNUM`).
    pub n_program_headers: u64,
    /// The program's own entry point (`AT_ENTRY`), which with a dynamic linker is not where the run begins.
    pub program_entry: Address,
    /// Where the dynamic linker lies (`AT_BASE`); 0 without one.
    pub interpreter: Address,
    /// Room for the program break, which begins at its start.
    pub program_break: AddressRange,
    /// Room for what the program maps.
    pub mappings: AddressRange,
    /// Where step 0 is: the first line of the user's `main`. Execution up to there is the start-up, which is not recorded; `None` if all is
    /// to be.
    pub begin: Option<Address>,
    /// Code that came from the user's files, also what of a library was inlined there. Ascending, as the next two; empty where it is not
    /// known.
    pub user_code: Vec<AddressRange>,
    /// Functions that allocate for a library itself: what they allocate is none of the user's, whoever called them.
    pub runtime_code: Vec<AddressRange>,
    /// Code that reads beyond the end of what it is given, on purpose and by less than a page: string functions that look at 16 bytes at a time.
    pub overreading: Vec<AddressRange>,
    /// The program may look at the exception flags of MXCSR: code of the user has an instruction that does, or it names a function of C's
    /// `fenv.h`.
    pub looks_at_float_flags: bool,
    /// Where functions begin that read a text to its end: beyond the end of the block that it begins in they find none. Ascending.
    pub text_functions: Vec<u64>,
    /// Chooses an interleaving of threads; 0 is plain round robin.
    pub schedule_seed: u64,
    /// What can be opened for reading.
    pub files: Vec<VirtualFile>,
}

impl Process {
    /// Whether an address is in user code; true for all where that is not known.
    #[must_use]
    pub fn is_user(&self, address: Address) -> bool {
        self.user_code.is_empty() || contains(&self.user_code, address.0)
    }

    /// Whether a block was asked for by the user's code, not by a library for itself.
    #[must_use]
    pub fn is_users_block(&self, block: &Block) -> bool {
        self.is_user(block.allocated.caller)
    }

    /// Whether a function allocates for a library itself.
    #[must_use]
    pub fn is_runtime(&self, function: Address) -> bool {
        contains(&self.runtime_code, function.0)
    }

    /// Whether a function reads a text to its end, and stops nowhere else.
    #[must_use]
    pub fn reads_text(&self, function: u64) -> bool {
        self.text_functions.binary_search(&function).is_ok()
    }

    /// Whether code may read beyond the end of what it is given.
    #[must_use]
    pub fn overreads(&self, address: Address) -> bool {
        contains(&self.overreading, address.0)
    }
}

impl Process {
    /// By which call of the user's a frame was entered, going by the instruction that entered it and the address that it returns to. A
    /// call through a table of the linker enters by a jump of the library's, but returns behind the user's call all the same.
    #[must_use]
    pub fn user_call(&self, call_site: Option<Address>, return_address: Option<Address>) -> Option<UserCall> {
        let is_users = |at: &Address| self.is_user(*at);
        let returns_to = || return_address.filter(|at| at.0 > 0 && is_users(&at.minus(1)));
        call_site.filter(is_users).map(UserCall::At).or_else(|| returns_to().map(UserCall::Before))
    }
}

/// A call in the user's code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UserCall {
    /// The instruction.
    At(Address),
    /// What follows the instruction.
    Before(Address),
}

impl UserCall {
    /// An address within the instruction.
    #[must_use]
    pub fn within(self) -> Address {
        match self {
            UserCall::At(address) => address,
            UserCall::Before(next) => next.minus(1),
        }
    }
}

/// Whether one of these ranges, which are ascending and apart, holds an address.
fn contains(ranges: &[AddressRange], address: u64) -> bool {
    let idx = ranges.partition_point(|range| range.end <= address);
    ranges.get(idx).is_some_and(|range| range.start <= address)
}

/// A file that exists in the guest's world.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VirtualFile {
    /// As the guest calls it.
    pub path: String,
    /// What it holds.
    pub bytes: Arc<[u8]>,
    /// Where its segments were loaded, if it is a library.
    pub loaded_at: Option<Address>,
}

/// Where an executable is said to be.
pub const EXECUTABLE_PATH: &str = "/program";
