//! Where things are in the guest: the regions of its memory, and the map that a program carries.
//!
//! A program that is assembled has the sandbox's own map, of fixed, readable addresses. One from elsewhere lies where it was linked to, and
//! what the sandbox adds to it (the host's entry points, room for what is typed, heap, stack) goes where that leaves room. So who wants to
//! know what an address is asks the program's map or the machine's regions, and never compares it with a constant.
//! Only numbers and names; the memory itself belongs to the engine.

use super::addr::Address;
use super::runtime::RuntimeFn;

/// Bytes of a page.
pub const PAGE: u64 = 0x1000;
/// First byte of `.text` in the sandbox.
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
/// Entry points of the external functions that a program names and the host does not serve.
pub const EXTERNAL_BASE: u64 = 0x71_0000;
/// `argv` and the thread-control block that `fs` points to.
pub const STARTUP_BASE: u64 = 0x72_0000;
/// Where a `.bss` goes that has no room below the runtime.
pub const LARGE_BSS_BASE: u64 = 0x1000_0000;
/// What `brk` can give an assembled program.
pub const SANDBOX_BREAK: AddressRange = AddressRange { start: 0x2000_0000, end: 0x2010_0000 };
/// What `mmap` can give an assembled program.
pub const SANDBOX_MAPPINGS: AddressRange = AddressRange { start: 0x2800_0000, end: 0x2880_0000 };
/// First byte of the heap.
pub const HEAP_BASE: u64 = 0x5555_0000_0000;
/// One past the highest stack byte.
pub const STACK_TOP: u64 = 0x7fff_ffff_f000;
/// Unmapped bytes below the stack in which an access counts as running off its end.
pub const STACK_GUARD: u64 = 0x10_0000;

/// Bytes of stack of an assembled program, unless told otherwise.
pub const DEFAULT_STACK_SIZE: u64 = 64 * 1024;
/// Bytes of heap of an assembled program, unless told otherwise.
pub const DEFAULT_HEAP_SIZE: u64 = 16 * 1024 * 1024;
/// Those of a linked program: its stack is as large as Linux makes it.
pub const PROCESS_STACK_SIZE: u64 = 8 * 1024 * 1024;
/// Bytes of heap of a linked program, unless told otherwise.
pub const PROCESS_HEAP_SIZE: u64 = 256 * 1024 * 1024;
/// Instructions that a `run` may take unless told otherwise.
pub const DEFAULT_MAX_STEPS: u64 = 100_000_000;

/// Bytes from one entry point of the host to the next.
const ENTRY_SPACING: u64 = 16;

/// The addresses from `start` up to `end`, which is one past the last.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct AddressRange {
    /// The first address.
    pub start: u64,
    /// One past the last.
    pub end: u64,
}

impl AddressRange {
    /// Whether `address` is one of them.
    #[must_use]
    pub fn contains(self, address: Address) -> bool {
        (self.start..self.end).contains(&address.0)
    }
}

/// Where a program leaves room for what is not its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemoryMap {
    /// Code typed at the prompt.
    pub typed_code: AddressRange,
    /// Variables typed at the prompt.
    pub typed_data: AddressRange,
    /// Where arrays and texts lie that a function is called with from outside.
    pub arguments: u64,
    /// The entry points that the host serves, first those of the runtime's functions.
    pub host: AddressRange,
    /// In `host`: where those of functions begin that a program names and nobody defines.
    pub externals: u64,
    /// `argv` and the thread-control block that `fs` points to; one page.
    pub startup: u64,
    /// First byte of the heap.
    pub heap: u64,
    /// One past the highest stack byte.
    pub stack_top: u64,
    /// Where the guest calls each function that the host serves, in the order of [`RuntimeFn::ALL`]; 0 for those that it cannot call.
    pub served: [u64; RuntimeFn::ALL.len()],
}

/// Offset in the startup page of what `fs` points to; compilers read the stack protector's canary at `fs:0x28`.
pub(crate) const THREAD_BLOCK: u64 = 0x800;

/// Where compilers find the stack protector's canary, from what `fs` points to.
pub(crate) const CANARY_OFFSET: u64 = 0x28;

/// What `fs` points to in an assembled program.
pub(crate) const THREAD_POINTER: u64 = STARTUP_BASE + THREAD_BLOCK;

impl MemoryMap {
    /// That of an assembled program.
    pub const SANDBOX: MemoryMap = MemoryMap {
        typed_code: AddressRange { start: TYPED_CODE_BASE, end: RODATA_BASE - PAGE },
        typed_data: AddressRange { start: TYPED_DATA_BASE, end: RUNTIME_BASE - PAGE },
        arguments: ARGUMENT_BASE,
        host: AddressRange { start: RUNTIME_BASE, end: STARTUP_BASE },
        externals: EXTERNAL_BASE,
        startup: STARTUP_BASE,
        heap: HEAP_BASE,
        stack_top: STACK_TOP,
        served: entry_points(RUNTIME_BASE),
    };

    /// The same where no code is loaded: what is typed takes its place.
    pub const WITHOUT_CODE: MemoryMap =
        MemoryMap { typed_code: AddressRange { start: CODE_BASE, end: RODATA_BASE - PAGE }, ..MemoryMap::SANDBOX };

    /// Where the guest calls a function that the host serves.
    #[must_use]
    pub fn runtime_address(&self, function: RuntimeFn) -> Address {
        Address(self.served[function as usize])
    }

    /// The function that the host serves whose entry point is exactly `address`.
    #[must_use]
    #[inline]
    pub fn runtime_at(&self, address: Address) -> Option<RuntimeFn> {
        if self.host.contains(address) {
            let function = RuntimeFn::ALL.get(nth_entry(address, self.host.start)?).copied()?;
            return (self.served[function as usize] == address.0).then_some(function);
        }
        let idx = self.served.iter().position(|entry| *entry == address.0 && *entry != 0)?;
        Some(RuntimeFn::ALL[idx])
    }

    /// Where the n-th external function is called.
    #[must_use]
    pub fn external_address(&self, nth: usize) -> Address {
        Address(self.externals + ENTRY_SPACING * nth as u64)
    }

    /// Which external function has its entry point exactly at `address`, whether or not the program names so many.
    #[must_use]
    pub fn external_at(&self, address: Address) -> Option<usize> {
        if !self.host.contains(address) {
            return None;
        }
        nth_entry(address, self.externals)
    }

    /// Which external function's entry point `address` lies in or just behind.
    #[must_use]
    pub fn external_around(&self, address: Address) -> Option<usize> {
        self.external_at(Address(address.0 - address.0 % ENTRY_SPACING))
    }
}

/// That of a program without code, as what is typed at an empty prompt begins with.
impl Default for MemoryMap {
    fn default() -> MemoryMap {
        MemoryMap::WITHOUT_CODE
    }
}

/// The entry points of all functions, one after the other from `start` on.
#[must_use]
pub const fn entry_points(start: u64) -> [u64; RuntimeFn::ALL.len()] {
    let mut served = [0; RuntimeFn::ALL.len()];
    let mut idx = 0;
    while idx < served.len() {
        served[idx] = start + ENTRY_SPACING * idx as u64;
        idx += 1;
    }
    served
}

fn nth_entry(address: Address, first: u64) -> Option<usize> {
    let offset = address.0.checked_sub(first).filter(|offset| offset.is_multiple_of(ENTRY_SPACING))?;
    usize::try_from(offset / ENTRY_SPACING).ok()
}

/// What may be done with memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Permissions {
    /// It may be loaded.
    pub read: bool,
    /// It may be stored to.
    pub write: bool,
    /// It may be fetched as instructions.
    pub execute: bool,
}

impl Permissions {
    /// r--.
    pub const READ: Permissions = Permissions { read: true, write: false, execute: false };
    /// rw-.
    pub const READ_WRITE: Permissions = Permissions { read: true, write: true, execute: false };
    /// r-x.
    pub const READ_EXECUTE: Permissions = Permissions { read: true, write: false, execute: true };
    /// --x.
    pub const EXECUTE: Permissions = Permissions { read: false, write: false, execute: true };
}

/// What a region of guest memory is for.
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
    /// Blocks that are allocated; rw-.
    Heap,
    /// Frames, and for a linked program its arguments and environment; rw-.
    Stack,
    /// What a linked program asks the system for while it runs: the program break and mappings; rw-.
    Mapped,
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
            RegionKind::Mapped => "mapped",
        }
    }

    /// What may be done with such memory unless something else is said.
    #[must_use]
    pub fn permissions(self) -> Permissions {
        match self {
            RegionKind::Code => Permissions::READ_EXECUTE,
            RegionKind::Rodata => Permissions::READ,
            RegionKind::Runtime => Permissions::EXECUTE,
            RegionKind::Data
            | RegionKind::Bss
            | RegionKind::Startup
            | RegionKind::Heap
            | RegionKind::Stack
            | RegionKind::Mapped => Permissions::READ_WRITE,
        }
    }

    /// The program's own constants and variables.
    #[must_use]
    pub fn is_static(self) -> bool {
        matches!(self, RegionKind::Rodata | RegionKind::Data | RegionKind::Bss)
    }
}

/// What a program may not do with memory that it asked the system for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Protection {
    /// Writing (`PROT_READ`).
    ReadOnly,
    /// Every access (`PROT_NONE`).
    NoAccess,
    /// Every access: it was given back (`munmap`).
    Unmapped,
    /// Every access: it lies between two mappings or behind the last.
    Gap,
}

/// A mapped range of guest memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Region {
    /// What it is for.
    pub kind: RegionKind,
    /// What may be done with it.
    pub permissions: Permissions,
    /// First byte.
    pub start: Address,
    /// Length in bytes, a multiple of [`PAGE`].
    pub size: u64,
    /// How many of them the program may use: what is behind in the last page belongs to nothing.
    pub used: u64,
}

impl Region {
    /// A region with the permissions that its kind has.
    #[must_use]
    pub fn new(kind: RegionKind, start: Address, size: u64) -> Region {
        Region { kind, permissions: kind.permissions(), start, size, used: size }
    }

    /// One past the last byte that a program put there.
    #[must_use]
    pub fn used_end(&self) -> u64 {
        self.start.0 + self.used
    }

    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> Address {
        self.start.plus(self.size)
    }

    /// Whether `address` is in it.
    #[must_use]
    pub fn contains(&self, address: Address) -> bool {
        address.0.wrapping_sub(self.start.0) < self.size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entry_points_lead_back_to_their_functions() {
        let elsewhere = MemoryMap {
            host: AddressRange { start: 0x7000_0000, end: 0x7002_0000 },
            externals: 0x7001_0000,
            served: entry_points(0x7000_0000),
            ..MemoryMap::SANDBOX
        };
        for map in [MemoryMap::SANDBOX, elsewhere] {
            for function in RuntimeFn::ALL {
                let address = map.runtime_address(function);
                assert_eq!(map.runtime_at(address), Some(function));
                assert_eq!(map.runtime_at(address.plus(1)), None);
            }
            let third = map.external_address(2);
            assert_eq!((map.external_at(third), map.external_at(third.plus(8))), (Some(2), None));
            assert_eq!(map.external_around(third.plus(15)), Some(2));
            assert_eq!(map.external_at(Address(map.host.end)), None);
            assert_eq!((map.runtime_at(third), map.external_at(Address(map.host.start))), (None, None));
        }
        assert_eq!(MemoryMap::SANDBOX.runtime_at(elsewhere.runtime_address(RuntimeFn::Malloc)), None);
    }
}
