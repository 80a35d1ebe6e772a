//! [`Step`]: the state delta of one instruction, host call, system call or edit.
//!
//! Produced by the engine, consumed by everything else. Undo is applying the old values. Consumers destructure it
//! without `..`, so that a new field fails to compile wherever it must be handled.

use super::addr::{Address, StepIndex};
use super::block::{Block, BlockId, HeapSite};
use super::fault::Fault;
use super::frame::{Frame, SavedRegister};
use super::register::Register;
use super::runtime::RuntimeFn;
use super::warning::Warning;

/// Everything that one step changed. Applying the old values to the state after it gives the state before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The n-th step of the run, from 0.
    pub index: StepIndex,
    /// rip before the step: the instruction or runtime entry point that acted.
    pub at: Address,
    /// What acted, and with which arguments.
    pub what: Executed,
    /// At most one per register; only registers whose value differs. rip is among them.
    pub registers: Vec<RegisterChange>,
    /// For highlighting; no part in undo.
    pub reads: Vec<MemoryRead>,
    /// In program order; only what the step wrote, whether or not the value differs.
    pub writes: Vec<MemoryWrite>,
    /// What happened to the block table, in order.
    pub heap: Vec<HeapEvent>,
    /// What happened to the stack of calls, in order.
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
    Instruction {
        /// In bytes.
        length: u8,
    },
    /// A runtime function that the host served, with the argument registers it takes and what it returned in rax.
    RuntimeCall {
        /// Which one.
        function: RuntimeFn,
        /// As many as the function takes, in order.
        arguments: Vec<u64>,
        /// rax after the call; `None` for a function that returns nothing.
        result: Option<u64>,
    },
    /// A system call that the host served.
    Syscall {
        /// rax at the call.
        number: u64,
        /// rdi, rsi, rdx.
        arguments: [u64; 3],
        /// rax after the call: a negated errno where it failed.
        result: u64,
    },
    /// Another thread goes on, by its number from 1; the registers are its own. Nothing else changed.
    Switch {
        /// The thread that waits now.
        from: u32,
        /// The thread that goes on.
        to: u32,
    },
    /// A change by hand: `rax = 5`, `[rsp] = 1`.
    Edit,
    /// The run ended here; nothing changed.
    Exit {
        /// The exit code.
        code: i32,
    },
}

/// A register before and after a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RegisterChange {
    /// Which one.
    pub register: Register,
    /// Zero-extended from the register's width.
    pub old: u128,
    /// After the step, zero-extended too.
    pub new: u128,
}

/// What a step read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryRead {
    /// The first byte.
    pub address: Address,
    /// What was there.
    pub bytes: Vec<u8>,
}

/// What a step wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemoryWrite {
    /// The first byte.
    pub address: Address,
    /// As long as `new`.
    pub old: Vec<u8>,
    /// What was written.
    pub new: Vec<u8>,
}

/// What happened to the heap's block table, with what the inverse needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeapEvent {
    /// A block was made: with a new number, live.
    Alloc(Block),
    /// A block was freed; its bytes go into quarantine.
    Free {
        /// The block.
        id: BlockId,
        /// The request that freed it.
        site: HeapSite,
    },
    /// Resized without moving. A realloc that moves is an `Alloc`, the copied bytes, and a `Free`.
    Resize {
        /// The block.
        id: BlockId,
        /// In bytes, before.
        old_size: u64,
        /// In bytes, after.
        new_size: u64,
    },
    /// The block's bytes were reused because the heap had run out; the block table keeps the block.
    Recycle {
        /// The block, which was freed before.
        id: BlockId,
    },
}

/// What happened to the stack of calls, with what the inverse needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FrameEvent {
    /// A function was entered; the frame as it begins.
    Push(Frame),
    /// A function returned; the frame as it ended.
    Pop(Frame),
    /// The innermost frame saved a callee-saved register.
    Save(SavedRegister),
}
