//! [`Step`]: the state delta of one instruction, host call, system call or edit.
//!
//! Produced by the engine, consumed by everything else. Undo is applying the old values. Consumers destructure it
//! without `..`, so that a new field fails to compile wherever it must be handled.

use super::addr::{Address, StepIndex};
use super::block::{Block, BlockId, HeapSite};
use super::fault::{Fault, Warning};
use super::frame::{Frame, SavedRegister};
use super::register::Register;
use super::runtime::RuntimeFn;

/// Everything that one step changed. Applying the old values to the state after it gives the state before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The n-th step of the run, from 0.
    pub index: StepIndex,
    /// rip before the step: the instruction or runtime entry point that acted.
    pub at: Address,
    pub what: Executed,
    /// At most one per register; only registers whose value differs. rip is among them.
    pub registers: Vec<RegisterChange>,
    /// For highlighting; no part in undo.
    pub reads: Vec<MemoryRead>,
    /// In program order; only what the step wrote, whether or not the value differs.
    pub writes: Vec<MemoryWrite>,
    pub heap: Vec<HeapEvent>,
    pub frames: Vec<FrameEvent>,
    /// What the guest printed.
    pub output: Vec<u8>,
    /// Set: the instruction did not retire and changed nothing.
    pub fault: Option<Fault>,
    /// Breaches of convention; the step happened all the same.
    pub warnings: Vec<Warning>,
}

/// What acted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Executed {
    /// A guest instruction of this many bytes. One iteration, for a repeated string instruction.
    Instruction { length: u8 },
    /// A runtime function that the host served, with the argument registers it takes and what it returned in rax.
    RuntimeCall { function: RuntimeFn, arguments: Vec<u64>, result: Option<u64> },
    /// A system call that the host served.
    Syscall { number: u64, arguments: [u64; 3], result: u64 },
    /// Another thread goes on, by its number from 1; the registers are its own. Nothing else changed.
    Switch { from: u32, to: u32 },
    /// A change by hand: `rax = 5`, `[rsp] = 1`.
    Edit,
    /// The run ended here; nothing changed.
    Exit { code: i32 },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RegisterChange {
    pub register: Register,
    /// Zero-extended from the register's width.
    pub old: u128,
    pub new: u128,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryRead {
    pub address: Address,
    pub bytes: Vec<u8>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryWrite {
    pub address: Address,
    /// As long as `new`.
    pub old: Vec<u8>,
    pub new: Vec<u8>,
}

/// What happened to the heap ledger, with what the inverse needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeapEvent {
    Alloc(Block),
    Free {
        id: BlockId,
        site: HeapSite,
    },
    /// Resized without moving. A realloc that moves is an `Alloc`, the copied bytes, and a `Free`.
    Resize {
        id: BlockId,
        old_size: u64,
        new_size: u64,
    },
    /// The block's bytes were reused because the heap had run out; the ledger keeps the block.
    Recycle {
        id: BlockId,
    },
}

/// What happened to the stack of calls, with what the inverse needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FrameEvent {
    Push(Frame),
    Pop(Frame),
    /// The innermost frame saved a callee-saved register.
    Save(SavedRegister),
}
