//! Walking along a list ahead: a loop whose only address is what it read from there the time before.
//!
//! Nodes of the heap only, and nothing is written; wherever else the walk leads is looked at in the general way. As long as nothing changes in the
//! heap a walk passes as it did before, so the last few are remembered.

use super::access_set::AccessSet;
use super::operation::{ExitValues, Operation};
use super::symbolic::{EntryValues, SymbolicValue, ZERO};
use crate::engine::state::State;
use crate::x86::transfer::Sign;
/// How such a loop goes from node to node.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListWalk {
    /// The register that holds where the node is.
    register: u8,
    /// What is used of a node.
    accesses: AccessSet,
    /// Where in the node the next one's address is.
    next: u64,
}

/// Where a walk ends: at a node whose address, as far as the mask goes, is this.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WalkEnd {
    pub bound: u64,
    pub mask: u64,
}

/// The last walks.
#[derive(Default)]
pub(crate) struct ListWalkMemo {
    all: [Option<MemoisedWalk>; 8],
    oldest: usize,
}

/// From a node to another so many times on; what passed was the walk of this block, to this end.
#[derive(Clone, Copy)]
struct MemoisedWalk {
    idx: usize,
    end: Option<WalkEnd>,
    from: u64,
    to: u64,
    rounds: u64,
}

/// Steps from node to node that are worth remembering.
const MIN_MEMOISED: u64 = 8;

impl ListWalk {
    /// How the loop walks that does this each time; `None` if it does anything else.
    #[must_use]
    pub fn of(operations: &[Operation], accesses: &[AccessSet], exits: &ExitValues) -> Option<ListWalk> {
        let [Operation::Load { to, at, size: 8, sign: Sign::Zero, n_prior_stores: 0 }] = *operations else {
            return None;
        };
        let ([accesses], [(register, value)]) = (accesses, &exits.assigned[..]) else { return None };
        let follows_next = *value == SymbolicValue::register(to) && exits.added.is_empty() && *register == at.root;
        let is_same_register = accesses.at.root == at.root && at.root < ZERO && accesses.align == 1;
        (follows_next && is_same_register).then_some(ListWalk { register: at.root, accesses: *accesses, next: at.plus })
    }

    /// Goes on from node to node as long as they pass and it is not at the end, and returns how often.
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
    /// Must be called when anything changed in the heap.
    #[inline]
    pub fn clear(&mut self) {
        self.all = [None; 8];
    }

    /// Takes the walk of a block to where it ends, or as far as it passes, and returns how many times that is.
    pub fn advance(
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
