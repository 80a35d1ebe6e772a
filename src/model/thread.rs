//! [`ThreadState`]: what a thread of a linked program does at a position of the run.

use super::addr::Address;

/// What a thread does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThreadState {
    /// It is the one in progress.
    Running,
    /// It can go on when its turn comes.
    Ready,
    /// It waits until somebody wakes those who wait at this word of memory (`futex`), or for a time.
    Waiting {
        /// The word.
        word: Address,
        /// Whether it goes on by itself when a time has come.
        has_timeout: bool,
    },
    /// It waits for a time.
    Sleeping,
    /// It has ended.
    Ended,
}
