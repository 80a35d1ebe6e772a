//! A thread of a linked program, as it stands at a position of the run.

use super::frames::Frames;
use crate::model::addr::Address;
use crate::model::register::Registers;
use crate::model::thread::ThreadState;

/// A thread.
#[derive(Clone, Debug)]
pub struct ThreadView {
    /// Counted from 1, which is the one that runs `main`.
    pub number: u32,
    /// Where it stands, or stood when another went on.
    pub registers: Registers,
    /// Its calls in progress, outermost first.
    pub frames: Frames,
    /// What it does.
    pub state: ThreadState,
    /// The word at which those wait who wait for its end.
    pub end_word: Option<Address>,
}
