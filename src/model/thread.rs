//! A thread of a linked program, as it stands at a position of the run.

use super::addr::Address;
use super::frame::Frame;
use super::register::Registers;

/// A thread.
#[derive(Clone, Debug)]
pub struct ThreadView {
    /// Counted from 1, which is the one that runs `main`.
    pub number: u32,
    /// Where it stands, or stood when another went on.
    pub registers: Registers,
    /// Its calls in progress, outermost first.
    pub frames: Vec<Frame>,
    /// What it does.
    pub state: ThreadState,
    /// The word at which those wait who wait for its end.
    pub end_word: Option<Address>,
}

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
