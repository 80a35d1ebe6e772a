//! List-walk memo: a simulated loop whose only address is the pointer it loaded in the round before, and a memo of the last few walks.
//!
//! Only nodes on the heap, in a loop that writes nothing; anything else is simulated in the general way. Walking costs a bitmap check and
//! a load for each node. As long as the heap does not change, the same walk from the same node passes again, so it need not be made
//! twice; a block with effects outside its stack path clears the memo.

use super::access_set::AccessSet;
use super::operation::{ExitValues, Operation};
use super::symbolic::{EntryValues, SymbolicValue, ZERO};
use crate::engine::state::State;
use crate::x86::transfer::Extension;
/// The form of such a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ListWalk {
    /// The register with the node's address.
    register: u8,
    /// The accesses to a node.
    accesses: AccessSet,
    /// The offset of the pointer to the next node.
    next: u64,
}

/// The end of a walk: a node whose address under a mask equals this.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WalkEnd {
    pub bound: u64,
    pub mask: u64,
}

/// The memo: the last walks, replaced in turn.
#[derive(Default)]
pub(crate) struct ListWalkMemo {
    all: [Option<MemoisedWalk>; 8],
    oldest: usize,
}

/// A walk of a block's loop from one node to another, that many rounds on.
#[derive(Clone, Copy)]
struct MemoisedWalk {
    idx: usize,
    end: Option<WalkEnd>,
    from: u64,
    to: u64,
    rounds: u64,
}

/// The fewest rounds that are memoised.
const MIN_MEMOISED: u64 = 8;

impl ListWalk {
    /// The list walk of a loop with this summary; `None` if it is none.
    #[must_use]
    pub(super) fn of(operations: &[Operation], accesses: &[AccessSet], exits: &ExitValues) -> Option<ListWalk> {
        let [Operation::Load { to, at, size: 8, sign: Extension::Zero, n_prior_stores: 0 }] = *operations else {
            return None;
        };
        let ([accesses], [(register, value)]) = (accesses, &exits.assigned[..]) else { return None };
        let follows_next = *value == SymbolicValue::register(to) && exits.added.is_empty() && *register == at.root;
        let is_same_register = accesses.at.root == at.root && at.root < ZERO && accesses.align == 1;
        (follows_next && is_same_register).then_some(ListWalk { register: at.root, accesses: *accesses, next: at.plus })
    }

    /// Walks until a check fails or the end is reached, and returns the number of rounds.
    #[inline]
    fn advance(&self, node: &mut u64, end: Option<WalkEnd>, state: &State, max_rounds: u64) -> u64 {
        let WalkEnd { bound, mask } = end.unwrap_or(WalkEnd { bound: 1, mask: 0 });
        let mut rounds = 0;
        while rounds < max_rounds
            && *node & mask != bound
            && self.accesses.is_ordinary_in_heap(node.wrapping_add(self.accesses.at.plus), state)
            && let Some(next) = state.memory.heap_number(node.wrapping_add(self.next))
        {
            *node = next;
            rounds += 1;
        }
        rounds
    }
}

impl ListWalkMemo {
    /// Must be called when anything on the heap changed.
    #[inline]
    pub(super) fn clear(&mut self) {
        self.all = [None; 8];
    }

    /// Walks a block's loop, or takes the result from the memo. Sets the register and returns the number of rounds.
    pub(super) fn advance(
        &mut self,
        (idx, walk): (usize, &ListWalk),
        values: &mut EntryValues,
        end: Option<WalkEnd>,
        state: &State,
        max_rounds: u64,
    ) -> u64 {
        let from = values.get(SymbolicValue::register(walk.register));
        let is_same =
            |memo: &&MemoisedWalk| (memo.idx, memo.from, memo.end) == (idx, from, end) && memo.rounds <= max_rounds;
        if let Some(memo) = self.all.iter().flatten().find(is_same) {
            values.set(walk.register, memo.to);
            return memo.rounds;
        }
        let mut to = from;
        let rounds = walk.advance(&mut to, end, state, max_rounds);
        if rounds >= MIN_MEMOISED {
            self.all[self.oldest] = Some(MemoisedWalk { idx, end, from, to, rounds });
            self.oldest = (self.oldest + 1) % self.all.len();
        }
        values.set(walk.register, to);
        rounds
    }
}
