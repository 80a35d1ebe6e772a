//! The usual block: all that it uses lies near the stack pointer, in the stack, and it goes on, calls or returns.
//!
//! Most blocks of a function are like this, so they are checked and done by the shortest way. What this leaves out is in `enter`, which
//! comes to the same; a block that does not pass here is left to the recording.

use super::access_set::AccessSet;
use super::symbolic::{RSP, SymbolicValue};
use crate::engine::state::State;
/// How a block is entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// There is nothing to check and nothing to do.
    Idle,
    /// There is nothing but what is near the stack pointer, and it goes on to another block of the same function.
    Next,
    /// The same, and it calls.
    Call,
    /// The same, and it returns.
    Return,
    /// Anything else.
    General,
    /// It begins a function, which may be sure; else it is entered by the other way.
    Function,
}

/// All that a block does near the stack pointer, as long as that points into the stack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StackPath {
    /// From the stack pointer to the lowest byte that is used or that it points to in between.
    from: u64,
    /// Bytes from there to the highest.
    size: u64,
    /// From the stack pointer to where the marks begin.
    marks: u64,
    /// What must have been written before the block, one bit a byte.
    reads: u64,
    /// What is written, one bit a byte.
    writes: u64,
    /// From the stack pointer to where it is when it is lowest.
    lowest: u64,
    /// Registers that it takes from the stack, and from where.
    pub(crate) given_back: Box<[(u8, u64)]>,
}

impl StackPath {
    /// What a block does near the stack pointer, which gets as low as `lowest`: taken out of all that it uses and all that it
    /// writes. `None` if it does nothing there, or too much.
    #[must_use]
    pub fn taken_from(
        uses: &mut Vec<AccessSet>,
        marks: &mut Vec<AccessSet>,
        lowest: &mut Vec<SymbolicValue>,
    ) -> Option<StackPath> {
        let by_rsp = |uses: &&AccessSet| uses.at.root == RSP;
        let used = *uses.iter().find(by_rsp)?;
        let written = marks.iter().find(by_rsp).copied();
        let is_one = uses.iter().filter(by_rsp).count() == 1 && marks.iter().filter(by_rsp).count() <= 1;
        let is_simple = used.above.is_none() && used.align == 1;
        if !is_one || !is_simple || lowest.len() > 1 || lowest.iter().any(|lowest| lowest.root != RSP) {
            return None;
        }
        // Where the stack pointer is lowest must be stack, too.
        let (low, lowest_at) = lowest.first().map_or((0, used.at.plus), |lowest| (lowest.plus, lowest.plus));
        let from = (used.at.plus as i64).min(lowest_at as i64);
        let to = (used.at.plus as i64 + i64::from(used.size)).max(lowest_at as i64 + 1);
        // Whatever is written is used, and so lies within.
        let writes = written.map_or(0, |written| written.used << written.at.plus.wrapping_sub(used.at.plus));
        uses.retain(|uses| uses.at.root != RSP);
        marks.retain(|uses| uses.at.root != RSP);
        lowest.clear();
        Some(StackPath {
            from: from as u64,
            size: (to - from) as u64,
            marks: used.at.plus,
            reads: used.reads,
            writes,
            lowest: low,
            given_back: Box::default(),
        })
    }

    /// Marks what is written and notes how low the stack pointer gets, if everything passes; else nothing is changed, though it may be
    /// announced.
    #[expect(clippy::inline_always, reason = "it is what most of the time goes to, and called in three places")]
    #[inline(always)]
    pub(crate) fn pass_and_mark(&self, rsp: u64, state: &mut State) -> Option<()> {
        let (from, marks) = (rsp.wrapping_add(self.from), rsp.wrapping_add(self.marks));
        state.stack.written.covers_all(from, self.size).then_some(())?;
        let all_written = if self.writes == 0 {
            self.reads & !state.stack.written.window(marks) == 0
        } else {
            state.note_dirty_stack(from, self.size);
            state.stack.add_if(marks, self.reads, self.writes)
        };
        all_written.then_some(())?;
        if self.lowest != 0 {
            let lowest = rsp.wrapping_add(self.lowest);
            state.stack.note_rsp(lowest);
            state.deepest = state.deepest.min(lowest);
        }
        Some(())
    }
}
