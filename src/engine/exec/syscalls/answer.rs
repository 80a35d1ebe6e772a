//! The [`SyscallAnswer`] to a system call: result, memory written, output, and the change of kernel state or threads. Decided
//! before anything changes, so that a call that is a fault changes nothing; one function carries every answer out.

use crate::engine::check::access::check_access;
use crate::engine::state::State;
use crate::engine::state::system::SystemState;
use crate::engine::state::threads::ThreadChange;
use crate::model::addr::Address;
use crate::model::fault::{Access, AccessKind};
use crate::model::register::Register;

/// Bytes of `syscall`.
pub(super) const LENGTH: u64 = 2;

/// The process's number, which is also its first thread's.
pub(super) const PROCESS: u64 = 1000;

/// The number of the thread in progress.
#[must_use]
pub(super) fn thread_number(state: &State) -> u64 {
    PROCESS + state.threads.current() as u64
}

/// Error numbers of Linux (`asm-generic/errno-base.h`, `errno.h`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Errno {
    NoEntry = 2,
    BadDescriptor = 9,
    Again = 11,
    NoMemory = 12,
    BadAddress = 14,
    Invalid = 22,
    TooManyFiles = 24,
    NotATerminal = 25,
    IllegalSeek = 29,
    ReadOnly = 30,
    Range = 34,
    NotImplemented = 38,
    TimedOut = 110,
}

/// What a call does, in the order of these fields.
pub(super) struct SyscallAnswer {
    /// Guest memory read and written.
    pub reads: Vec<(u64, u64)>,
    pub writes: Vec<(u64, Vec<u8>)>,
    pub output: Vec<u8>,
    /// Bytes of the input that are used up.
    pub n_input: usize,
    pub system: SystemState,
    pub threads: Vec<ThreadChange>,
    /// Registers other than rax; what a call sets itself (rax, rcx, r11, rip) gives way to them.
    pub registers: Vec<(Register, u64)>,
    /// A signal handler begins: its address, its return slot, and where it returns to.
    pub handler: Option<(u64, u64, u64)>,
    /// rax after the call.
    pub result: u64,
}

impl SyscallAnswer {
    /// One that only returns something.
    #[must_use]
    pub(super) fn value(state: &State, result: u64) -> SyscallAnswer {
        SyscallAnswer {
            reads: Vec::new(),
            writes: Vec::new(),
            output: Vec::new(),
            n_input: 0,
            system: state.system.clone(),
            threads: Vec::new(),
            registers: Vec::new(),
            handler: None,
            result,
        }
    }

    /// A failed call.
    #[must_use]
    pub(super) fn error(state: &State, errno: Errno) -> SyscallAnswer {
        SyscallAnswer::value(state, (errno as u64).wrapping_neg())
    }

    /// The same answer, which writes these bytes too, unless the pointer is null; `-EFAULT` when they cannot be written.
    #[must_use]
    pub(super) fn writing(mut self, state: &State, to: u64, bytes: Vec<u8>) -> SyscallAnswer {
        if to == 0 || bytes.is_empty() {
            return self;
        }
        if !is_accessible(state, to, bytes.len() as u64, AccessKind::Write) {
            return SyscallAnswer::error(state, Errno::BadAddress);
        }
        self.writes.push((to, bytes));
        self
    }

    /// The same answer, which leaves the system in another state.
    #[must_use]
    pub(super) fn with_system(self, system: SystemState) -> SyscallAnswer {
        SyscallAnswer { system, ..self }
    }
}

/// Whether the kernel could use this memory.
#[must_use]
pub(super) fn is_accessible(state: &State, address: u64, size: u64, kind: AccessKind) -> bool {
    size == 0 || check_access(Access { address: Address(address), size, kind }, state).is_ok()
}

/// A path that the guest points to: up to 4,096 bytes before a zero byte.
#[must_use]
pub(super) fn path(state: &State, address: u64) -> Option<String> {
    let bytes: Option<Vec<u8>> = (0..4096)
        .map(|offset| state.memory.read_number(address.wrapping_add(offset), 1).map(|byte| byte as u8))
        .take_while(|byte| *byte != Some(0))
        .collect();
    Some(String::from_utf8_lossy(&bytes?).into_owned())
}

/// Little-endian words of 8 bytes.
#[must_use]
pub(super) fn words(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
