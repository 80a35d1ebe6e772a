//! Borrowed registers: which general registers a loop leaves for its step counter and a scratch value (register allocation for the copy's
//! own values).
//!
//! A register that few instructions name can be kept in memory around those; one that a jump names, or the stack pointer, cannot.

use super::control_flow::{Insn, Node, NodeEnd, Target};
use crate::engine::block::symbolic::RSP;
use crate::model::register::Register;

/// By which `jrcxz` jumps.
const RCX: usize = 1;

/// A register that is borrowed; spilled if the loop names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Borrowed {
    pub register: Register,
    pub is_spilled: bool,
}

/// Whether a node needs a general register besides the counter for how it ends.
pub(super) fn needs_scratch(node: &Node) -> bool {
    let is_plain = matches!(
        node.end,
        NodeEnd::Next(_)
            | NodeEnd::Jump(_)
            | NodeEnd::Branch { .. }
            | NodeEnd::Return(_)
            | NodeEnd::TailCall { .. }
            | NodeEnd::Repeat { .. }
    );
    !is_plain || node.targets().contains(&Target::Before)
}

/// How many instructions name a general register; `None` if one does that cannot have it in memory: a jump, or the comparisons that are
/// made for one.
pub(super) fn n_named(nodes: &[Node], number: usize) -> Option<usize> {
    let names = |insn: &Insn| insn.used & 1 << number != 0;
    let is_jump = |node: &Node| !matches!(node.end, NodeEnd::Next(_)) && node.insns.last().is_some_and(names);
    let compares = |node: &Node| matches!(node.end, NodeEnd::Switch { .. } | NodeEnd::SwitchCall { .. });
    let is_compared = |node: &Node| compares(node) && number == RCX;
    let is_fixed = number == usize::from(RSP) || nodes.iter().any(|node| is_jump(node) || is_compared(node));
    (!is_fixed).then(|| nodes.iter().flat_map(|node| &node.insns).filter(|insn| names(insn)).count())
}
