//! Which frame was chosen to be looked at: a plain value, which holds while the machine stands where it stood.

use crate::model::addr::StepIndex;

/// The frame that is looked at, and where the machine stood when it was chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SelectedFrame {
    pub(super) at: StepIndex,
    /// Counted from 0.
    pub(super) thread: usize,
    pub(super) level: usize,
    /// In how many inlined calls it lies; `None` for the innermost of the user.
    pub(super) inline_depth: Option<u32>,
}
