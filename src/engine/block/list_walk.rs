//! Walking along a list ahead: a loop whose only address is what it read from there the time before.
//!
//! Nodes of the heap only, and nothing is written; wherever else the walk leads is looked at in the general way. As long as nothing changes in the
//! heap a walk passes as it did before, so the last few are remembered.

use super::access_set::AccessSet;
use super::operation::{Exits, Operation};
use super::symbolic::{EntryValues, SymbolicValue, ZERO};
use crate::engine::state::State;
use crate::x86::transfer::Sign;
/// How such a loop goes from node to node.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListWalk {
    /// The register that holds where the node is.
    register: u8,
    /// What is used of a node.
    uses: AccessSet,
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
pub(crate) struct ListWalks {
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
    times: u64,
}

/// Steps from node to node that are worth remembering.
const LONG: u64 = 8;

impl ListWalk {
    /// How the loop walks that does this each time; `None` if it does anything else.
    #[must_use]
    pub fn of(operations: &[Operation], uses: &[AccessSet], exits: &Exits) -> Option<ListWalk> {
        let [Operation::Load { to, at, size: 8, sign: Sign::Zero, after: 0 }] = *operations else { return None };
        let ([uses], [(register, value)]) = (uses, &exits.is[..]) else { return None };
        let goes_on = *value == SymbolicValue::register(to) && exits.plus.is_empty() && *register == at.root;
        let stays = uses.at.root == at.root && at.root < ZERO && uses.align == 1;
        (goes_on && stays).then_some(ListWalk { register: at.root, uses: *uses, next: at.plus })
    }

    /// Goes on from node to node as long as they pass and it is not at the end, and returns how often.
    #[inline]
    fn go(&self, node: &mut u64, end: Option<WalkEnd>, state: &State, most: u64) -> u64 {
        let WalkEnd { bound, mask } = end.unwrap_or(WalkEnd { bound: 1, mask: 0 });
        let mut times = 0;
        while times < most
            && *node & mask != bound
            && self.uses.pass_in_heap(node.wrapping_add(self.uses.at.plus), state)
            && let Some(next) = state.memory.heap_number(node.wrapping_add(self.next))
        {
            *node = next;
            times += 1;
        }
        times
    }
}

impl ListWalks {
    /// Must be called when anything changed in the heap.
    #[inline]
    pub fn forget(&mut self) {
        self.all = [None; 8];
    }

    /// Takes the walk of a block to where it ends, or as far as it passes, and returns how many times that is.
    pub fn go(
        &mut self,
        (idx, walk): (usize, &ListWalk),
        known: &mut EntryValues,
        end: Option<WalkEnd>,
        state: &State,
        most: u64,
    ) -> u64 {
        let from = known.get(SymbolicValue::register(walk.register));
        let is_same =
            |walked: &&MemoisedWalk| (walked.idx, walked.from, walked.end) == (idx, from, end) && walked.times <= most;
        if let Some(walked) = self.all.iter().flatten().find(is_same) {
            known.set(walk.register, walked.to);
            return walked.times;
        }
        let mut to = from;
        let times = walk.go(&mut to, end, state, most);
        if times >= LONG {
            self.all[self.oldest] = Some(MemoisedWalk { idx, end, from, to, times });
            self.oldest = (self.oldest + 1) % self.all.len();
        }
        known.set(walk.register, to);
        times
    }
}
