//! What is still open when a block has been let go, because only the next block tells where it went and how often.
//!
//! Plain data of a run.

use super::trusted::Inside;

/// What the last instruction of the block before may have done, which is told by where it went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pending {
    Nothing,
    /// What the called function may not change was not known.
    Call(Called),
    Jump {
        site: u64,
        next: u64,
    },
    IndirectJump {
        site: u64,
    },
    /// It was a call that runs without a hook.
    Inside(Inside),
}

/// A call: from where, where its return address lies, what that is, and to where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Called {
    pub site: u64,
    pub slot: u64,
    pub next: u64,
    pub function: u64,
}

/// What a block's last instruction does to the calls in progress.
pub(crate) enum Ended {
    Plainly,
    InReturn { rsp: u64, extra: u16 },
    InCall(Called),
    InJump(Pending),
}

/// A block that was let go more than once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GrantedRounds {
    pub(crate) idx: usize,
    /// How many times more than once.
    pub(crate) granted: u64,
}
