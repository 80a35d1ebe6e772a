//! Kernel state of a program: program break and mappings, open files, signals, the guest's clock.
//!
//! It is small enough to be recorded whole, before and after, with the system call that changed it. Memory that can be mapped exists from
//! the start, zeroed (`RegionKind::Mapped`); here is how much of it the program was given. What is unmapped is not handed out again, so it
//! needs no undo of contents.

use super::protection::Protections;
use super::signals::Signals;
use crate::model::memory_map::{AddressRange, PAGE};

/// Files that can be open at once, beside the three that always are.
pub(crate) const MAX_FILES: usize = 8;

/// The first file descriptor that `open` gives out.
pub(crate) const FIRST_FILE: u64 = 3;

/// The state of the system.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct SystemState {
    /// From the start of the program break to where it is now.
    pub program_break: AddressRange,
    /// From the start of the room for mappings to the end of the last one.
    pub mappings: AddressRange,
    /// What of the mappings may not be accessed.
    pub protections: Protections,
    pub signals: Signals,
    /// By descriptor, from [`FIRST_FILE`] on.
    pub files: [Option<OpenFile>; MAX_FILES],
    /// Nanoseconds since the start: what sleeping took, and a little for each time that somebody asks.
    pub time: u64,
    /// Random bytes handed out.
    pub n_random: u64,
    /// Files that the program wanted to open and could not, because there are none.
    pub n_refused_files: u64,
}

/// The addresses that the system may give a program; empty where it gives none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Rooms {
    pub program_break: AddressRange,
    pub mappings: AddressRange,
}

/// A file being read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct OpenFile {
    pub file: FileContent,
    pub offset: u64,
}

/// Which file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum FileContent {
    /// One of [`Process::files`](crate::model::process::Process::files).
    Virtual(u16),
    /// `/proc/self/maps`, of which only the line of the stack is told.
    Maps,
}

impl SystemState {
    /// That of a program at its first instruction.
    #[must_use]
    pub(crate) fn at_start(rooms: Rooms) -> SystemState {
        let nothing = |room: AddressRange| AddressRange { start: room.start, end: room.start };
        SystemState {
            program_break: nothing(rooms.program_break),
            mappings: nothing(rooms.mappings),
            ..SystemState::default()
        }
    }

    /// Whether the program was given all of these bytes.
    #[must_use]
    pub(crate) fn maps(&self, address: u64, size: u64) -> bool {
        let end = address.saturating_add(size);
        // The kernel maps whole pages.
        let holds = |range: AddressRange| range.start <= address && end <= range.end.next_multiple_of(PAGE);
        holds(self.program_break) || holds(self.mappings)
    }
}
