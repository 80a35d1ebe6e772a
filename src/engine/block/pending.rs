//! What remains open after a block was entered: a transfer of control, a bit test's flags, a hot loop.
//!
//! All are settled only when the next block is entered, because the hook runs before a block and never after one. Plain data of a run.

use super::hot_loop::HotRun;

/// What the last block left open; the next block's entry settles it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pending {
    Nothing,
    /// A call whose frame needs callee-saved registers that were not valid.
    Call(Called),
    Jump {
        site: u64,
        next: u64,
    },
    IndirectJump {
        site: u64,
    },
    /// A bit test, whose undefined flags are to get their value.
    BitTest,
    /// A hot loop runs, without hooks.
    HotLoop(HotRun),
}

/// A call: the call instruction, return slot, return address and function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Called {
    pub site: u64,
    pub slot: u64,
    pub next: u64,
    pub function: u64,
}

/// What a block's last instruction does to the call stack.
pub(crate) enum CallEffect {
    Next,
    Return { rsp: u64, extra: u16 },
    Call(Called),
    Jump(Pending),
}
