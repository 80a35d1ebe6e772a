//! Warnings: violations of a convention after which the run goes on, as facts.
//!
//! As a fault, a warning holds what was known when it was found. Codes are stable.

use super::addr::{Address, StepIndex};
use super::fault::{AccessKind, Writer, codes};
use super::register::Register;

/// Where a function pushed a register that it should give back.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SavedSlot {
    /// The slot.
    pub address: Address,
    /// What it holds at the `ret`, below the stack pointer.
    pub holds: u64,
    /// The step after which it no longer held the register's value, as far as the record tells.
    pub overwritten: Option<Writer>,
}

/// A violation of a convention: the run continues. Reported once per address.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Warning {
    /// A call with a stack pointer that is no multiple of 16 (System V ABI, AMD64 supplement, 3.2.2).
    MisalignedCall {
        /// The stack pointer at the call.
        rsp: Address,
    },
    /// A function returned with a callee-saved register changed (System V ABI, AMD64 supplement, figure 3.4).
    ClobberedRegister {
        /// The function that returned.
        function: Address,
        /// The register that it should have given back.
        register: Register,
        /// What the register held at the call.
        expected: u64,
        /// What it holds at the `ret`.
        found: u64,
        /// What became of the slot that the function pushed it to; `None` if it pushed it nowhere.
        saved: Option<SavedSlot>,
    },
    /// A write more than 128 bytes below the stack pointer (System V ABI, AMD64 supplement, 3.2.2).
    RedZoneOverrun {
        /// First byte of the write.
        address: Address,
        /// Distance from the stack pointer down to it, in bytes.
        below: u64,
    },
    /// A call or return with the direction flag set (System V ABI, AMD64 supplement, 3.2.1).
    DirectionFlag,
    /// Bytes that were never written influence execution.
    UninitialisedRead {
        /// The first byte that was read; for a register, the instruction that uses it.
        address: Address,
        /// In bytes.
        size: u64,
        /// What depends on them.
        decides: UninitialisedUse,
    },
    /// `ret` used as a jump to code.
    ReturnAsJump {
        /// Where it goes.
        target: Address,
    },
    /// A function was given two ranges that must not overlap, and they do (C17 7.24.2.1, `memcpy`).
    OverlappingCopy {
        /// Where the bytes go.
        to: Address,
        /// Where they come from.
        from: Address,
        /// How many they are.
        length: u64,
    },
    /// An allocation for which there is no room: it returned 0 (C17 7.22.3).
    AllocationFailed {
        /// The size in bytes that was asked for.
        size: u64,
        /// What live blocks take together.
        live_bytes: u64,
        /// Bytes of the heap.
        heap_size: u64,
    },
    /// A system call that the sandbox does not serve; it answered `-ENOSYS`.
    UnservedSyscall {
        /// Its number on x86-64 Linux: rax.
        number: u64,
    },
    /// A system call failed, and the program does not look at what it returned.
    UncheckedSyscall {
        /// Its number on x86-64 Linux.
        number: u64,
        /// The error number that it returned, as a positive number.
        error: u64,
    },
    /// The program goes on to use a register that `syscall` overwrites (Intel SDM vol. 2, `syscall`).
    SyscallOverwrites {
        /// rcx, which becomes the return address, or r11, which becomes the flags.
        register: Register,
        /// The instruction that uses it.
        used_at: Address,
    },
    /// Two threads accessed a byte, at least one of them wrote, and nothing put one access before the other.
    DataRace {
        /// The byte.
        address: Address,
        /// The second access.
        later: ConflictingAccess,
        /// The first one.
        earlier: ConflictingAccess,
    },
}

/// An access in a data race.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ConflictingAccess {
    /// Counted from 1, which is the one that runs `main`.
    pub thread: u32,
    /// When.
    pub step: StepIndex,
    /// The instruction.
    pub at: Address,
    /// Whether it wrote.
    pub is_write: bool,
}

/// The memory access that a warning is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WarningAccess {
    /// First byte.
    pub address: Address,
    /// What for.
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

codes! {
    Warning:
    MisalignedCall "misaligned-call",
    ClobberedRegister "clobbered-register",
    RedZoneOverrun "red-zone-overrun",
    DirectionFlag "direction-flag",
    UninitialisedRead "uninitialised-read",
    ReturnAsJump "return-as-jump",
    OverlappingCopy "overlapping-copy",
    AllocationFailed "allocation-failed",
    UnservedSyscall "unserved-syscall",
    UncheckedSyscall "unchecked-syscall",
    SyscallOverwrites "syscall-overwrites",
    DataRace "data-race",
}

impl Warning {
    /// The memory that the warning is about, if it is about some. How much an overrun writes is not known.
    #[must_use]
    pub fn access(&self) -> Option<WarningAccess> {
        let access = |address: &Address, kind, size| Some(WarningAccess { address: *address, kind, size });
        match self {
            Warning::RedZoneOverrun { address, .. } => access(address, AccessKind::Write, None),
            Warning::UninitialisedRead { address, size, .. } => access(address, AccessKind::Read, Some(*size)),
            Warning::DataRace { address, later, .. } => {
                access(address, if later.is_write { AccessKind::Write } else { AccessKind::Read }, Some(1))
            }
            Warning::ReturnAsJump { target } => access(target, AccessKind::Execute, None),
            Warning::OverlappingCopy { from, length, .. } => access(from, AccessKind::Read, Some(*length)),
            Warning::MisalignedCall { .. }
            | Warning::ClobberedRegister { .. }
            | Warning::DirectionFlag
            | Warning::AllocationFailed { .. }
            | Warning::UnservedSyscall { .. }
            | Warning::UncheckedSyscall { .. }
            | Warning::SyscallOverwrites { .. } => None,
        }
    }
}
