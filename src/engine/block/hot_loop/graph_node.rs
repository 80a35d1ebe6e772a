//! The nodes of a loop's control-flow graph, and the contexts that they are in: the calls that led there, inlined.
//!
//! Context sensitivity as by call strings: the same code in another call is another node, because what is certain of its frame differs. How
//! the graph is made and what holds in it is told in [`graph`](super::graph); here are the values that the loop body is made from.

use super::frame_state::AbstractFrames;
use crate::model::runtime::RuntimeFn;
use crate::x86::facts::Flow;
use crate::x86::repeated_store::RepeatedStore;

/// The call by which a frame was entered; the first is none, but the function that has the loop. That of a procedure is any call of it, and
/// has no site and no parent. A tail call enters a context of its own in place of another, a procedure in place of a procedure.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub is_procedure: bool,
    pub parent: usize,
    pub depth: usize,
    pub site: u64,
    pub function: u64,
    /// The context whose frame ended by the tail call at `site`.
    pub tail_of: Option<usize>,
    /// The return address.
    pub next: u64,
    /// The caller's state.
    pub at_call: AbstractFrames,
    /// Nodes that return from it, and those in an inlined one that end it by a tail call.
    pub returns: Vec<usize>,
}

impl Context {
    /// One that no call in the graph leads to.
    pub(super) fn uncalled(at_entry: AbstractFrames) -> Context {
        let (parent, depth, site, function, next) = (0, 0, 0, 0, 0);
        let (at_call, returns, tail_of) = (at_entry, Vec::new(), None);
        Context { is_procedure: false, parent, depth, site, function, tail_of, next, at_call, returns }
    }
}

/// A node.
pub(super) struct GraphNode {
    pub context: usize,
    pub start: u64,
    pub insns: Vec<u32>,
    pub flow: Flow,
    /// What the host does at its end.
    pub service: Option<Service>,
    /// The context that it enters by a tail call.
    pub tail_call: Option<usize>,
    /// The address after it.
    pub next: u64,
    pub led_to: Vec<u64>,
    /// Before its first instruction.
    pub state: AbstractFrames,
    /// Where it leads, in the order of its targets; `None` out of the graph.
    pub successors: Vec<Option<usize>>,
    pub is_bad: bool,
}

/// What the host does in a loop in place of a node's last instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Service {
    Call(HostCall),
    Repeat(RepeatedStore),
}

/// A host function that is served without leaving the loop, by a call or a tail call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct HostCall {
    pub function: RuntimeFn,
    pub address: u64,
    pub is_tail: bool,
    /// It enters a frame: a tail call by an indirect jump does not.
    pub enters_frame: bool,
}

impl GraphNode {
    /// How many of its successors, the first ones, are functions that it calls.
    pub(super) fn n_called(&self) -> usize {
        match self.flow {
            _ if self.service.is_some() => 0,
            Flow::Call { .. } => 1,
            Flow::IndirectCall(_) => self.led_to.len(),
            _ => self.tail_call.is_some().into(),
        }
    }

    /// Whether it is of no use unless one of those is there.
    pub(super) fn must_enter(&self) -> bool {
        let calls = matches!(self.flow, Flow::Call { .. } | Flow::IndirectCall(_)) && self.service.is_none();
        calls || self.tail_call.is_some()
    }

    /// The instructions that are copied as they are, a jump at the end included.
    pub(super) fn n_copied(&self) -> usize {
        let is_replaced = self.service.is_some()
            || matches!(self.flow, Flow::Call { .. } | Flow::IndirectCall(_) | Flow::Return { .. });
        self.insns.len() - usize::from(is_replaced)
    }
}
