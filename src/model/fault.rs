//! Faults of the guest, as facts: addresses, blocks, sizes. Front ends word them.
//!
//! A fault holds what was known when it was detected, without conclusions. Codes are stable.

use super::addr::{Address, StepIndex};
use super::block::BlockId;
use super::memory_map::RegionKind;
use super::register::Register;
use super::runtime::Allocator;

/// How memory was about to be used.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AccessKind {
    /// Loaded, also by a host function.
    Read,
    /// Stored, also by a host function.
    Write,
    /// Fetched as an instruction.
    Execute,
}

impl AccessKind {
    /// In words: `read`, `write`, `execute`.
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
    /// The first byte.
    pub address: Address,
    /// In bytes.
    pub size: u64,
    /// What for.
    pub kind: AccessKind,
}

/// The control transfer to an address without code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Transfer {
    /// `jmp` or a conditional jump.
    Jump,
    /// `call`.
    Call,
    /// `ret`.
    Return,
    /// Execution ran on into it from the instruction before.
    FallThrough,
}

/// Why an allocation request is invalid.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BadRequest {
    /// Rust's allocator functions must not be asked for 0 bytes (`GlobalAlloc::alloc`, safety).
    ZeroSize,
    /// The align is 0 or not a power of two.
    AlignNotPowerOfTwo,
    /// `Layout` demands that size rounded up to align fits `isize`.
    TooLarge,
}

/// Why a division faults.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DivideProblem {
    /// The divisor is 0.
    ByZero,
    /// The quotient does not fit its register.
    QuotientTooLarge,
}

/// Where floating-point instructions are executed, each with flags and masks of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatingPointUnit {
    /// The x87 unit, with control and status word.
    X87,
    /// SSE and AVX, with MXCSR.
    Sse,
}

/// Side and distance in bytes of an access from the nearest block: 0 when it touches the block's edge or overlaps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockGap {
    /// It ends so many bytes before the block's first byte.
    Before(u64),
    /// It begins so many bytes after the block's last byte.
    After(u64),
}

/// A step that wrote something, and the responsible instruction: for a write of a host function, or of a library of a linked program, the
/// user's call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Writer {
    /// The step that wrote.
    pub step: StepIndex,
    /// The instruction's address.
    pub at: Address,
}

/// Something that the guest did wrong. The instruction that did it has not retired and changed nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The stack ran into its guard.
    StackOverflow {
        /// The access that reached the guard.
        access: Access,
        /// Number of frames in progress.
        depth: u64,
        /// Bytes from the stack pointer up to the top of the stack.
        used: u64,
        /// Bytes of the stack.
        size: u64,
    },
    /// More was popped or read than was ever pushed.
    StackUnderflow {
        /// The access above the top of the stack.
        access: Access,
    },

    /// `ret` took something else than the address that the call left in its slot.
    BadReturnAddress {
        /// Where the return address should lie.
        slot: Address,
        /// What the call left there.
        expected: Address,
        /// What lies there instead.
        found: Address,
        /// Who overwrote it, if the record tells.
        written: Option<Writer>,
    },
    /// `ret` with the stack pointer not at the frame's return slot.
    UnbalancedStack {
        /// The stack pointer at the `ret`.
        rsp: Address,
        /// The frame's return slot; `None` where nobody called this function.
        slot: Option<Address>,
        /// What `ret` would take for a return address: the word at `rsp`.
        found: Address,
        /// Who wrote the words that are still on top of the slot, from rsp up, each writer once and as far as the record tells.
        left: Vec<Writer>,
    },
    /// A read below the stack pointer of bytes that a finished call left behind.
    DeadFrameAccess {
        /// The read.
        access: Access,
        /// Who wrote the bytes last, if the record tells.
        written: Option<Writer>,
    },

    /// An access to a block that is freed and in quarantine.
    UseAfterFree {
        /// The access.
        access: Access,
        /// The freed block.
        block: BlockId,
    },
    /// Bytes of the heap that belong to no block.
    HeapOutOfBounds {
        /// The access.
        access: Access,
        /// The block that they were probably meant to belong to, and how far off they are.
        nearest: Option<(BlockId, BlockGap)>,
    },
    /// A block is freed that was freed before.
    DoubleFree {
        /// The block.
        block: BlockId,
        /// The argument of the call: the block's address.
        pointer: Address,
    },
    /// What is freed is not the start of a live block.
    InvalidFree {
        /// The argument of the call.
        pointer: Address,
        /// The live block that the pointer lies in.
        near: Option<BlockId>,
    },
    /// Freed or resized with another size or align than it was allocated with.
    LayoutMismatch {
        /// The block, which knows what it was allocated with.
        block: BlockId,
        /// The size in bytes that the call states.
        size: u64,
        /// The align in bytes that the call states.
        align: u64,
    },
    /// Freed or resized by a function of another allocator than the one that it was allocated by.
    AllocatorMismatch {
        /// The block, which knows what it was allocated by.
        block: BlockId,
        /// Whose function it was given to.
        given_to: Allocator,
    },
    /// An allocation that the allocator's contract forbids.
    BadAllocRequest {
        /// The size in bytes that was asked for.
        size: u64,
        /// The align in bytes that was asked for.
        align: u64,
        /// Which rule it breaks.
        problem: BadRequest,
    },
    /// Blocks that were never freed and that no static variable leads to, when the run ended.
    Leak {
        /// In order of allocation.
        blocks: Vec<BlockId>,
        /// Their sizes together.
        bytes: u64,
        /// What became of the last pointer to the first of them, if the record tells.
        last_pointer: Option<LastPointer>,
    },
    /// No room for an allocation, with every freed block's bytes reused.
    OutOfMemory {
        /// The size in bytes that was asked for.
        size: u64,
        /// The align in bytes that was asked for.
        align: u64,
        /// What live blocks take together.
        live_bytes: u64,
        /// Bytes of the heap.
        heap_size: u64,
    },

    /// Below the first 64 KiB, where nothing is ever mapped.
    NullAccess {
        /// The access.
        access: Access,
    },
    /// Nothing is mapped there.
    UnmappedAccess {
        /// The access.
        access: Access,
    },
    /// A write to memory that may only be read or executed.
    ReadOnlyWrite {
        /// The write.
        access: Access,
        /// What the memory is for.
        region: RegionKind,
    },
    /// Execution would go on where memory is mapped without execute permission, or not at all.
    NotExecutable {
        /// Where execution would have gone on.
        target: Address,
        /// How it came there.
        transfer: Transfer,
        /// What the memory there is for; `None` where nothing is mapped.
        region: Option<RegionKind>,
    },
    /// An address whose bits 63 to 47 are not all the same (Intel SDM vol. 1, 3.3.7.1).
    NonCanonical {
        /// The access.
        access: Access,
    },
    /// An SSE instruction or `cmpxchg16b` demands an aligned address.
    MisalignedAccess {
        /// The access.
        access: Access,
        /// What the address must be a multiple of, in bytes.
        align: u64,
    },

    /// A division without a result; both numbers are sign-extended when `signed`.
    DivideError {
        /// The number that is divided: of twice `bits`.
        dividend: i128,
        /// The number that it is divided by: of `bits`.
        divisor: i128,
        /// `idiv` rather than `div`.
        signed: bool,
        /// Operand size.
        bits: u32,
        /// Why there is no quotient.
        problem: DivideProblem,
    },
    /// Bytes that are no instruction, or one that is made to be undefined (`ud2`); `#UD`.
    UndefinedInstruction {
        /// What lies there, up to the length of an instruction.
        bytes: Vec<u8>,
    },
    /// `int3`.
    BreakpointTrap,
    /// An operand has bits set that must be 0 (`#GP`).
    GeneralProtection {
        /// The instruction's name.
        mnemonic: String,
    },
    /// A floating-point exception that the program has unmasked: `#XM` at the SSE instruction that raises it, `#MF` at the next x87
    /// instruction after the one that did.
    FloatingPointException {
        /// The name of the instruction that stopped.
        mnemonic: String,
        /// Whose flags and masks they are.
        unit: FloatingPointUnit,
        /// Flags in the order of the status words, lowest bit first: invalid operation, denormal operand, division by zero, overflow,
        /// underflow, inexact result.
        exceptions: u8,
    },
    /// An instruction that only an operating system may execute (`hlt`, `in`); `#GP`.
    PrivilegedInstruction {
        /// The instruction's name.
        mnemonic: String,
    },
    /// The sandbox, not the program, falls short.
    UnsupportedInstruction {
        /// The instruction's name.
        mnemonic: String,
        /// In what: a clause.
        why: &'static str,
    },
    /// A system call that is not served.
    UnsupportedSyscall {
        /// Its number on x86-64 Linux: rax.
        number: u64,
    },
    /// A call to a function that is defined in a library that is not here.
    UnsupportedSymbol {
        /// Demangled, as it is called.
        name: String,
    },

    /// All threads wait, and nobody is left to wake one.
    Deadlock {
        /// How many threads there are.
        n_threads: u64,
        /// Address of the futex that each waits at.
        words: Vec<Address>,
    },

    /// Rust's panic machinery was called.
    Panic {
        /// The demangled entry point.
        function: String,
        /// What it says, where that can be read from the arguments.
        message: Option<String>,
        /// `file:line:column` as rustc recorded it.
        location: Option<String>,
        /// In a linked program, whose run ends only when the panic was reported: the call in the user's code that panicked, if there is
        /// one.
        raised: Option<Raised>,
    },
    /// Rust's handler for failed allocations was called.
    AllocError {
        /// The size in bytes that could not be had.
        size: u64,
        /// Its align in bytes.
        align: u64,
    },
    /// The program ended itself on purpose.
    Abort {
        /// The host function that does so: `abort`, `__stack_chk_fail`.
        function: &'static str,
        /// For a stack protector's check, the canary that it found changed, if the record tells.
        canary: Option<Canary>,
    },
}

/// What became of the last pointer to a block that leaked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LastPointer {
    /// A step overwrote it, or ended the frame or freed the block that it lay in.
    Lost(Writer),
    /// The register held it when the run ended.
    Held(Register),
}

/// A stack protector's word between a function's locals and its return address, changed since it was put there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Canary {
    /// Where it lies.
    pub slot: Address,
    /// Who overwrote it.
    pub written: Option<Writer>,
}

/// Gives each variant its code, and the type a list of them, in the order of the documentation.
macro_rules! codes {
    ($of:ident: $($variant:ident $code:literal,)*) => {
        impl $of {
            /// Every code.
            pub const CODES: [&'static str; [$($code),*].len()] = [$($code),*];

            /// The stable kebab-case code.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $($of::$variant { .. } => $code,)*
                }
            }
        }
    };
}

pub(super) use codes;

codes! {
    Fault:
    StackOverflow "stack-overflow",
    StackUnderflow "stack-underflow",
    BadReturnAddress "bad-return-address",
    UnbalancedStack "unbalanced-stack",
    DeadFrameAccess "dead-frame-access",
    UseAfterFree "use-after-free",
    HeapOutOfBounds "heap-out-of-bounds",
    DoubleFree "double-free",
    InvalidFree "invalid-free",
    LayoutMismatch "layout-mismatch",
    AllocatorMismatch "allocator-mismatch",
    BadAllocRequest "bad-alloc-request",
    OutOfMemory "out-of-memory",
    Leak "leak",
    NullAccess "null-access",
    UnmappedAccess "unmapped-access",
    ReadOnlyWrite "read-only-write",
    NotExecutable "not-executable",
    NonCanonical "non-canonical",
    MisalignedAccess "misaligned-access",
    DivideError "divide-error",
    UndefinedInstruction "undefined-instruction",
    BreakpointTrap "breakpoint-trap",
    GeneralProtection "general-protection",
    FloatingPointException "floating-point-exception",
    PrivilegedInstruction "privileged-instruction",
    UnsupportedInstruction "unsupported-instruction",
    UnsupportedSyscall "unsupported-syscall",
    UnsupportedSymbol "unsupported-symbol",
    Deadlock "deadlock",
    Panic "panic",
    AllocError "alloc-error",
    Abort "abort",
}

/// Where a panic began.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Raised {
    /// The step of the call.
    pub step: StepIndex,
    /// The call in the user's code.
    pub at: Address,
}

impl Fault {
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
            | Fault::LayoutMismatch { block, .. }
            | Fault::AllocatorMismatch { block, .. } => Some(*block),
            Fault::HeapOutOfBounds { nearest, .. } => nearest.map(|(block, _)| block),
            Fault::Leak { blocks, .. } => blocks.first().copied(),
            Fault::InvalidFree { near, .. } => *near,
            _ => None,
        }
    }
}
