//! Where things are in the guest: fixed, readable addresses, and the regions that cover them.
//!
//! Only numbers and names; the memory itself belongs to the engine.

use super::addr::Address;

pub const PAGE: u64 = 0x1000;
/// First byte of `.text`.
pub const CODE_BASE: u64 = 0x40_1000;
/// Where code typed at the prompt goes when a program is loaded; without one it goes to [`CODE_BASE`].
pub const TYPED_CODE_BASE: u64 = 0x4c_0000;
/// First byte of `.rodata`.
pub const RODATA_BASE: u64 = 0x50_0000;
/// First byte of `.data`; `.bss` follows after an unmapped page.
pub const DATA_BASE: u64 = 0x60_0000;
/// Where variables typed at the prompt go.
pub const TYPED_DATA_BASE: u64 = 0x68_0000;
/// Where arrays and texts lie that a function is called with from outside; see [`super::program::Entry::Call`].
pub const ARGUMENT_BASE: u64 = 0x6c_0000;
/// First runtime entry point; see [`super::runtime`].
pub const RUNTIME_BASE: u64 = 0x70_0000;
/// Entry points of the external functions that a program names and the host does not serve; 16 bytes apart.
pub const EXTERNAL_BASE: u64 = 0x71_0000;
/// `argv` and the thread-control block that `fs` points to.
pub const STARTUP_BASE: u64 = 0x72_0000;
/// Where a `.bss` goes that has no room below the runtime.
pub const LARGE_BSS_BASE: u64 = 0x1000_0000;
pub const HEAP_BASE: u64 = 0x5555_0000_0000;
/// One past the highest stack byte.
pub const STACK_TOP: u64 = 0x7fff_ffff_f000;
/// Unmapped bytes below the stack in which an access counts as running off its end.
pub const STACK_GUARD: u64 = 0x10_0000;

pub const DEFAULT_STACK_SIZE: u64 = 64 * 1024;
pub const DEFAULT_HEAP_SIZE: u64 = 16 * 1024 * 1024;
/// Instructions that a `run` may take unless told otherwise.
pub const DEFAULT_MAX_STEPS: u64 = 100_000_000;

/// What a stretch of guest memory is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RegionKind {
    /// The program's instructions; r-x.
    Code,
    /// Constants; r--.
    Rodata,
    /// Initialised variables; rw-.
    Data,
    /// Zeroed variables; rw-.
    Bss,
    /// Entry points that the host serves; --x.
    Runtime,
    /// `argv` and the block behind `fs`; rw-.
    Startup,
    Heap,
    Stack,
}

impl RegionKind {
    /// The name that panels print.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            RegionKind::Code => "code",
            RegionKind::Rodata => "rodata",
            RegionKind::Data => "data",
            RegionKind::Bss => "bss",
            RegionKind::Runtime => "runtime",
            RegionKind::Startup => "startup",
            RegionKind::Heap => "heap",
            RegionKind::Stack => "stack",
        }
    }

    #[must_use]
    pub fn is_writable(self) -> bool {
        matches!(self, RegionKind::Data | RegionKind::Bss | RegionKind::Startup | RegionKind::Heap | RegionKind::Stack)
    }

    #[must_use]
    pub fn is_executable(self) -> bool {
        matches!(self, RegionKind::Code | RegionKind::Runtime)
    }
}

/// A mapped stretch of guest memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    pub kind: RegionKind,
    pub start: Address,
    /// Length in bytes, a multiple of [`PAGE`].
    pub size: u64,
}

impl Region {
    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> Address {
        self.start.plus(self.size)
    }

    #[must_use]
    pub fn contains(&self, address: Address) -> bool {
        address.0.wrapping_sub(self.start.0) < self.size
    }
}
