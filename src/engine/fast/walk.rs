//! Walking along a list ahead: a loop whose only address is what it read from there the time before.
//!
//! Nodes of the heap only, and nothing is written; wherever else the walk leads is looked at in the general way.

use super::block::{Exits, Operation};
use super::uses::Uses;
use super::value::{Known, Value, ZERO};
use crate::engine::state::State;
use crate::source::iced::effects::Sign;

/// How such a loop goes from node to node.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Walk {
    /// The register that holds where the node is.
    register: u8,
    /// What is used of a node.
    uses: Uses,
    /// Where in the node the next one's address is.
    next: u64,
}

impl Walk {
    /// How the loop walks that does this each time; `None` if it does anything else.
    #[must_use]
    pub fn of(operations: &[Operation], uses: &[Uses], exits: &Exits) -> Option<Walk> {
        let [Operation::Load { to, at, size: 8, sign: Sign::Zero, after: 0 }] = *operations else { return None };
        let ([uses], [(register, value)]) = (uses, &exits.is[..]) else { return None };
        let goes_on = *value == Value::register(to) && exits.plus.is_empty() && *register == at.root;
        let stays = uses.at.root == at.root && at.root < ZERO && uses.align == 1;
        (goes_on && stays).then_some(Walk { register: at.root, uses: *uses, next: at.plus })
    }

    /// Goes on from node to node as long as they pass, and returns how often.
    #[inline]
    pub(super) fn go(&self, known: &mut Known, state: &State, most: u64) -> u64 {
        let mut node = known.get(Value::register(self.register));
        let mut times = 0;
        while times < most
            && self.uses.pass_in_heap(node.wrapping_add(self.uses.at.plus), state)
            && let Some(next) = state.memory.heap_number(node.wrapping_add(self.next))
        {
            node = next;
            times += 1;
        }
        known.set(self.register, node);
        times
    }
}
