//! Faults and warnings of the guest, as facts: addresses, blocks, sizes. Front ends word them.
//!
//! A fault holds what was known when it was detected, without conclusions. Codes are stable.

use super::addr::{Address, StepIndex};
use super::block::BlockId;
use super::memory_map::RegionKind;
use super::register::Register;

/// How memory was about to be used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AccessKind {
    Read,
    Write,
    Execute,
}

impl AccessKind {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            AccessKind::Read => "read",
            AccessKind::Write => "write",
            AccessKind::Execute => "execute",
        }
    }
}

/// One use of memory: `size` bytes from `address`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Access {
    pub address: Address,
    pub size: u64,
    pub kind: AccessKind,
}

/// The control transfer to an address without code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Transfer {
    Jump,
    Call,
    Return,
    /// Execution ran on into it from the instruction before.
    FallThrough,
}

/// Why an allocation request is invalid.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BadRequest {
    /// Rust's allocator functions must not be asked for 0 bytes (`GlobalAlloc::alloc`, safety).
    ZeroSize,
    AlignNotPowerOfTwo,
    /// `Layout` demands that size rounded up to align fits `isize`.
    TooLarge,
}

/// Why a division faults.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DivideProblem {
    ByZero,
    /// The quotient does not fit its register.
    QuotientTooLarge,
}

/// Where floating-point instructions are executed, each with flags and masks of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatingPointUnit {
    X87,
    Sse,
}

/// Side and distance in bytes of an access from the nearest block: 0 when it touches the block's edge or overlaps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockGap {
    Before(u64),
    After(u64),
}

/// A step that wrote something, and the responsible instruction: for a host function's write, the caller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Writer {
    pub step: StepIndex,
    pub at: Address,
}

/// Something that the guest did wrong. The instruction that did it has not retired and changed nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The stack ran into its guard. `depth` counts the frames, `used` the stack bytes in use out of `size`.
    StackOverflow {
        access: Access,
        depth: u64,
        used: u64,
        size: u64,
    },
    /// More was popped or read than was ever pushed.
    StackUnderflow {
        access: Access,
    },

    /// `ret` took something else than the address that the call left in `slot`; `written` is who overwrote it.
    BadReturnAddress {
        slot: Address,
        expected: Address,
        found: Address,
        written: Option<Writer>,
    },
    /// `ret` with the stack pointer not at the frame's return slot (`None`: nobody called this function). `left` is who wrote
    /// the words that are still on top of it, from rsp up, each writer once and only as far as the record tells.
    UnbalancedStack {
        rsp: Address,
        slot: Option<Address>,
        found: Address,
        left: Vec<Writer>,
    },
    /// A read below the stack pointer of bytes that a finished call left behind; `written` is who wrote them last.
    DeadFrameAccess {
        access: Access,
        written: Option<Writer>,
    },

    UseAfterFree {
        access: Access,
        block: BlockId,
    },
    /// Bytes that belong to no block; `nearest` is the block they were probably meant to belong to.
    HeapOutOfBounds {
        access: Access,
        nearest: Option<(BlockId, BlockGap)>,
    },
    DoubleFree {
        block: BlockId,
        pointer: Address,
    },
    /// Not the start of a live block; `near` is the block that contains it, if one does.
    InvalidFree {
        pointer: Address,
        near: Option<BlockId>,
    },
    /// Freed or resized with another size or align than it was allocated with.
    LayoutMismatch {
        block: BlockId,
        size: u64,
        align: u64,
    },
    BadAllocRequest {
        size: u64,
        align: u64,
        problem: BadRequest,
    },
    /// Blocks that were never freed and that no static variable leads to, when the run ended.
    Leak {
        blocks: Vec<BlockId>,
        bytes: u64,
    },
    OutOfMemory {
        size: u64,
        align: u64,
        live_bytes: u64,
        heap_size: u64,
    },

    /// Below the first 64 KiB, where nothing is ever mapped.
    NullAccess {
        access: Access,
    },
    UnmappedAccess {
        access: Access,
    },
    ReadOnlyWrite {
        access: Access,
        region: RegionKind,
    },
    /// `target` is mapped without execute permission, or not at all (`region` is `None`).
    NotExecutable {
        target: Address,
        transfer: Transfer,
        region: Option<RegionKind>,
    },
    NonCanonical {
        access: Access,
    },
    /// An SSE instruction or `cmpxchg16b` demands an address that is a multiple of `align`.
    MisalignedAccess {
        access: Access,
        align: u64,
    },

    /// `dividend` and `divisor` as the instruction sees them, sign-extended when `signed`.
    DivideError {
        dividend: i128,
        divisor: i128,
        signed: bool,
        bits: u32,
        problem: DivideProblem,
    },
    UndefinedInstruction {
        bytes: Vec<u8>,
    },
    BreakpointTrap,
    /// An operand has bits set that must be 0 (`#GP`).
    GeneralProtection {
        mnemonic: String,
    },
    /// A floating-point exception that the program has unmasked: `#XM` at the SSE instruction that raises it, `#MF` at the next x87
    /// instruction after the one that did. `exceptions` are the flags of those, in the order of the status words: invalid operation,
    /// denormal operand, division by zero, overflow, underflow, inexact result.
    FloatingPointException {
        mnemonic: String,
        unit: FloatingPointUnit,
        exceptions: u8,
    },
    PrivilegedInstruction {
        mnemonic: String,
    },
    /// The sandbox, not the program, falls short; `why` is a clause that says how.
    UnsupportedInstruction {
        mnemonic: String,
        why: &'static str,
    },
    UnsupportedSyscall {
        number: u64,
    },
    /// A call to a function that is defined in a library that is not here.
    UnsupportedSymbol {
        name: String,
    },

    /// `function` is the demangled panic entry point; `location` is `file:line:column` as rustc recorded it.
    Panic {
        function: String,
        message: Option<String>,
        location: Option<String>,
    },
    /// Rust's handler for failed allocations was called.
    AllocError {
        size: u64,
        align: u64,
    },
    Abort {
        function: &'static str,
    },
}

impl Fault {
    /// The stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Fault::StackOverflow { .. } => "stack-overflow",
            Fault::StackUnderflow { .. } => "stack-underflow",
            Fault::BadReturnAddress { .. } => "bad-return-address",
            Fault::UnbalancedStack { .. } => "unbalanced-stack",
            Fault::DeadFrameAccess { .. } => "dead-frame-access",
            Fault::UseAfterFree { .. } => "use-after-free",
            Fault::HeapOutOfBounds { .. } => "heap-out-of-bounds",
            Fault::Leak { .. } => "leak",
            Fault::DoubleFree { .. } => "double-free",
            Fault::InvalidFree { .. } => "invalid-free",
            Fault::LayoutMismatch { .. } => "layout-mismatch",
            Fault::BadAllocRequest { .. } => "bad-alloc-request",
            Fault::OutOfMemory { .. } => "out-of-memory",
            Fault::NullAccess { .. } => "null-access",
            Fault::UnmappedAccess { .. } => "unmapped-access",
            Fault::ReadOnlyWrite { .. } => "read-only-write",
            Fault::NotExecutable { .. } => "not-executable",
            Fault::NonCanonical { .. } => "non-canonical",
            Fault::MisalignedAccess { .. } => "misaligned-access",
            Fault::DivideError { .. } => "divide-error",
            Fault::UndefinedInstruction { .. } => "undefined-instruction",
            Fault::BreakpointTrap => "breakpoint-trap",
            Fault::GeneralProtection { .. } => "general-protection",
            Fault::FloatingPointException { .. } => "floating-point-exception",
            Fault::PrivilegedInstruction { .. } => "privileged-instruction",
            Fault::UnsupportedInstruction { .. } => "unsupported-instruction",
            Fault::UnsupportedSyscall { .. } => "unsupported-syscall",
            Fault::UnsupportedSymbol { .. } => "unsupported-symbol",
            Fault::Panic { .. } => "panic",
            Fault::AllocError { .. } => "alloc-error",
            Fault::Abort { .. } => "abort",
        }
    }

    /// Every code, in the order of the documentation.
    pub const CODES: [&'static str; 31] = [
        "stack-overflow",
        "stack-underflow",
        "bad-return-address",
        "unbalanced-stack",
        "dead-frame-access",
        "use-after-free",
        "heap-out-of-bounds",
        "double-free",
        "invalid-free",
        "layout-mismatch",
        "bad-alloc-request",
        "out-of-memory",
        "leak",
        "null-access",
        "unmapped-access",
        "read-only-write",
        "not-executable",
        "non-canonical",
        "misaligned-access",
        "divide-error",
        "undefined-instruction",
        "breakpoint-trap",
        "general-protection",
        "floating-point-exception",
        "privileged-instruction",
        "unsupported-instruction",
        "unsupported-syscall",
        "unsupported-symbol",
        "panic",
        "alloc-error",
        "abort",
    ];

    /// The memory use that went wrong, for faults that are about one.
    #[must_use]
    pub fn access(&self) -> Option<Access> {
        match self {
            Fault::StackOverflow { access, .. }
            | Fault::StackUnderflow { access }
            | Fault::DeadFrameAccess { access, .. }
            | Fault::UseAfterFree { access, .. }
            | Fault::HeapOutOfBounds { access, .. }
            | Fault::NullAccess { access }
            | Fault::UnmappedAccess { access }
            | Fault::ReadOnlyWrite { access, .. }
            | Fault::NonCanonical { access }
            | Fault::MisalignedAccess { access, .. } => Some(*access),
            Fault::NotExecutable { target, .. } => {
                Some(Access { address: *target, size: 1, kind: AccessKind::Execute })
            }
            _ => None,
        }
    }

    /// The heap block that the fault is about, if it is about one.
    #[must_use]
    pub fn block(&self) -> Option<BlockId> {
        match self {
            Fault::UseAfterFree { block, .. }
            | Fault::DoubleFree { block, .. }
            | Fault::LayoutMismatch { block, .. } => Some(*block),
            Fault::HeapOutOfBounds { nearest, .. } => nearest.map(|(block, _)| block),
            Fault::Leak { blocks, .. } => blocks.first().copied(),
            Fault::InvalidFree { near, .. } => *near,
            _ => None,
        }
    }
}

/// A violation of a convention: the run continues. Reported once per address.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Warning {
    /// A call with a stack pointer that is no multiple of 16 (System V ABI, AMD64 supplement, 3.2.2).
    MisalignedCall { rsp: Address },
    /// A function returned with a callee-saved register changed (System V ABI, AMD64 supplement, figure 3.4).
    ClobberedRegister { function: Address, register: Register, expected: u64, found: u64 },
    /// A write more than 128 bytes below the stack pointer (System V ABI, AMD64 supplement, 3.2.2).
    RedZoneOverrun { address: Address, below: u64 },
    /// A call or return with the direction flag set (System V ABI, AMD64 supplement, 3.2.1).
    DirectionFlag,
    /// Bytes that were never written influence execution.
    UninitialisedRead { address: Address, size: u64, decides: UninitialisedUse },
    /// `ret` used as a jump to code.
    ReturnAsJump { target: Address },
}

/// The memory access that a warning is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WarningAccess {
    pub address: Address,
    pub kind: AccessKind,
    /// Bytes, where they are known.
    pub size: Option<u64>,
}

/// How an uninitialised value is used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UninitialisedUse {
    /// Whether a branch is taken.
    Branch,
    /// Which address is accessed or jumped to.
    Where,
    /// An argument of a host function or system call.
    Argument,
    /// Memory that a host function or system call reads.
    Contents,
}

impl Warning {
    /// The stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Warning::MisalignedCall { .. } => "misaligned-call",
            Warning::ClobberedRegister { .. } => "clobbered-register",
            Warning::RedZoneOverrun { .. } => "red-zone-overrun",
            Warning::DirectionFlag => "direction-flag",
            Warning::UninitialisedRead { .. } => "uninitialised-read",
            Warning::ReturnAsJump { .. } => "return-as-jump",
        }
    }

    /// The memory that the warning is about, if it is about some. How much an overrun writes is not known.
    #[must_use]
    pub fn access(&self) -> Option<WarningAccess> {
        let access = |address: &Address, kind, size| Some(WarningAccess { address: *address, kind, size });
        match self {
            Warning::RedZoneOverrun { address, .. } => access(address, AccessKind::Write, None),
            Warning::UninitialisedRead { address, size, .. } => access(address, AccessKind::Read, Some(*size)),
            Warning::ReturnAsJump { target } => access(target, AccessKind::Execute, None),
            Warning::MisalignedCall { .. } | Warning::ClobberedRegister { .. } | Warning::DirectionFlag => None,
        }
    }

    /// Every code, in the order of the documentation.
    pub const CODES: [&'static str; 6] = [
        "misaligned-call",
        "clobbered-register",
        "red-zone-overrun",
        "direction-flag",
        "uninitialised-read",
        "return-as-jump",
    ];
}
