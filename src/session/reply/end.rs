//! What the end of a run leaves to be said of a compiled program: what is still alive, what keeps itself alive, who waits for whom.

use super::{OwnerName, ThreadRow};
use crate::model::block::BlockId;

/// Facts of the end of a run.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct EndFacts {
    /// Variables of calls that were in progress when the program ended, with the blocks that they own.
    pub alive: Vec<(OwnerName, BlockId)>,
    /// The function that ended the program while they were, as the user's code called it.
    pub ended_by: Option<String>,
    /// Leaked blocks that own each other.
    pub cycles: Vec<Vec<CycleLink>>,
    /// The threads of a deadlock.
    pub waits: Vec<ThreadRow>,
}

/// A block of a cycle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CycleLink {
    /// The block.
    pub block: BlockId,
    /// The variable that led to it last, if one did.
    pub variable: Option<String>,
    /// The field in it that owns the next one.
    pub field: String,
}

impl EndFacts {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.alive.is_empty() && self.cycles.is_empty() && self.waits.is_empty()
    }
}
