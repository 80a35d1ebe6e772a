//! The stack path: one bitmap test in place of a check for each access (check batching), for the accesses of a block relative to the stack
//! pointer, if they all lie within 64 bytes.
//!
//! Unoptimised code spends most of its accesses on its own frame, and checked one by one they would cost more than the block itself. Whether all
//! of them lie on the stack is one comparison, and the definedness of 64 bytes is one word, which is compared with the mask of what the block
//! reads before it writes. A block without other accesses gets an entry path with everything else left out; in any other block this replaces
//! those checks only.
//!
//! Invariant: the same result as the general path in `enter`. It is a conservative form of `check::access`, so it must never accept what that
//! reports; a block that fails is left to the recorder. Cost: a window of the bitmap read, and written where the block writes.

use super::access_set::AccessSet;
use super::symbolic::{RSP, SymbolicValue};
use crate::engine::state::State;
/// The code path by which a block is entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum EntryPath {
    /// Nothing to check or update but the exit values.
    Idle,
    /// Only a stack path, and another block of the same function follows.
    Next,
    /// Only a stack path and a direct call.
    Call,
    /// Only a stack path and a return.
    Return,
    /// The general path.
    General,
}

/// A block's accesses relative to the stack pointer. Offsets are from the stack pointer at entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct StackPath {
    /// The offset of the lowest byte that is accessed or that the stack pointer reaches.
    from: u64,
    /// Bytes from there to the highest byte.
    size: u64,
    /// The offset of the masks' lowest bit.
    mask_at: u64,
    /// The mask of bytes that must be defined before the block.
    reads: u64,
    /// The mask of bytes written.
    writes: u64,
    /// The offset of the stack pointer's minimum.
    lowest: u64,
    /// Callee-saved registers that it restores, with the slots' offsets.
    pub(crate) restored: Box<[(u8, u64)]>,
}

impl StackPath {
    /// Moves what is relative to the stack pointer out of a block's accesses, definitions and lowest stack pointers. `None`, and nothing is
    /// moved, unless it has the form of a stack path.
    #[must_use]
    pub(super) fn extract(
        accesses: &mut Vec<AccessSet>,
        defines: &mut Vec<AccessSet>,
        lowest: &mut Vec<SymbolicValue>,
    ) -> Option<StackPath> {
        let by_rsp = |set: &&AccessSet| set.at.root == RSP;
        let used = *accesses.iter().find(by_rsp)?;
        let written = defines.iter().find(by_rsp).copied();
        let is_one = accesses.iter().filter(by_rsp).count() == 1 && defines.iter().filter(by_rsp).count() <= 1;
        let is_simple = used.red_zone_of.is_none() && used.align == 1;
        if !is_one || !is_simple || lowest.len() > 1 || lowest.iter().any(|lowest| lowest.root != RSP) {
            return None;
        }
        // The stack pointer's minimum must lie in the stack, too.
        let (low, lowest_at) = lowest.first().map_or((0, used.at.plus), |lowest| (lowest.plus, lowest.plus));
        let from = (used.at.plus as i64).min(lowest_at as i64);
        let to = (used.at.plus as i64 + i64::from(used.size)).max(lowest_at as i64 + 1);
        // What is written is also accessed, so it lies within.
        let writes = written.map_or(0, |written| written.used << written.at.plus.wrapping_sub(used.at.plus));
        accesses.retain(|set| set.at.root != RSP);
        defines.retain(|set| set.at.root != RSP);
        lowest.clear();
        Some(StackPath {
            from: from as u64,
            size: (to - from) as u64,
            mask_at: used.at.plus,
            reads: used.reads,
            writes,
            lowest: low,
            restored: Box::default(),
        })
    }

    /// Checks the accesses, makes the written bytes defined, and notes the lowest stack pointer. `None` if the check fails; then nothing
    /// has changed but that pages may be noted as dirty.
    #[expect(clippy::inline_always, reason = "it is what most of the time goes to, and called in three places")]
    #[inline(always)]
    pub(crate) fn check_and_define(&self, rsp: u64, state: &mut State) -> Option<()> {
        let (from, mask_at) = (rsp.wrapping_add(self.from), rsp.wrapping_add(self.mask_at));
        state.stack.defined.covers_all(from, self.size).then_some(())?;
        let all_defined = if self.writes == 0 {
            self.reads & !state.stack.defined.window(mask_at) == 0
        } else {
            state.note_dirty_stack(from, self.size);
            state.stack.add_if(mask_at, self.reads, self.writes)
        };
        all_defined.then_some(())?;
        if self.lowest != 0 {
            let lowest = rsp.wrapping_add(self.lowest);
            state.stack.note_rsp(lowest);
            state.deepest = state.deepest.min(lowest);
        }
        Some(())
    }
}
