//! The control-flow graph around a block, with the calls that it makes inlined: which instructions a loop may have, in which frame, and what
//! is certain of that frame before each.
//!
//! A node is a run of instructions up to a transfer of control, in the context of the calls that led there, with the state joined over
//! all paths ([`frame_state`](super::frame_state)); paths whose states cannot be joined get nodes of their own. The state at the start is
//! assumed to be as at entry and weakened until it holds for all rounds (an optimistic fixed point). An instruction that might be
//! reported, or cannot be copied, makes its node bad: edges to it leave the loop. Bounded by numbers of nodes, instructions and contexts.

use super::control_flow::{Means, can_be_copied, needs_look};
use super::frame_state::{FrameKind, FrameState, Place};
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found};
use crate::engine::memory::guest::Memory;
use crate::model::register::Register;
use crate::x86::facts::{Conditional, Flow};
use std::collections::{BTreeSet, HashSet};

/// The most instructions, of a node and in all, nodes and contexts.
const MAX_RUN: usize = 128;
const MAX_INSNS: usize = 2000;
const MAX_NODES: usize = 400;
const MAX_CONTEXTS: usize = 64;
/// The most calls of a function in progress, so far as they are inlined: a recursion is left where it gets deeper.
const MAX_ACTIVE: usize = 2;
/// Code whose addresses a `push` can take is below.
const END_OF_CODE: u64 = 1 << 31;

/// The call by which a frame was entered; the first is none, but the function that has the loop.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub parent: usize,
    pub depth: usize,
    pub site: u64,
    pub function: u64,
    /// The return address.
    pub next: u64,
    /// The caller's state.
    pub at_call: FrameState,
    /// Nodes that return from it.
    returns: Vec<usize>,
}

/// A node.
pub(super) struct GraphNode {
    pub context: usize,
    pub start: u64,
    pub insns: Vec<u32>,
    pub flow: Flow,
    /// The address after it.
    pub next: u64,
    pub led_to: Vec<u64>,
    /// Before its first instruction.
    pub state: FrameState,
    /// Where it leads, in the order of its targets; `None` out of the graph.
    pub successors: Vec<Option<usize>>,
    is_bad: bool,
}

/// The graph; the first node is that of the block.
pub(super) struct Graph<'a> {
    pub nodes: Vec<GraphNode>,
    pub contexts: Vec<Context>,
    /// The stack pointer's remainder by 16 that the loop needs.
    pub alignment: Option<u64>,
    code: &'a mut DecodeCache,
    memory: &'a Memory,
    pub(super) may: Means<'a>,
    bad: &'a HashSet<u64>,
    max_depth: usize,
    n_insns: usize,
    open: BTreeSet<usize>,
}

impl<'a> Graph<'a> {
    /// The graph from a block on, without the blocks at some addresses; `None` if the block cannot be copied.
    pub(super) fn from(
        start: u64,
        code: &'a mut DecodeCache,
        memory: &'a Memory,
        may: Means<'a>,
        (bad, max_depth): (&'a HashSet<u64>, usize),
    ) -> Option<Graph<'a>> {
        let kind = if max_depth == 0 { FrameKind::Still } else { FrameKind::Moving };
        let own = Context {
            parent: 0,
            depth: 0,
            site: 0,
            function: 0,
            next: 0,
            at_call: FrameState::at_entry(kind),
            returns: Vec::new(),
        };
        let mut graph = Graph {
            nodes: Vec::new(),
            contexts: vec![own],
            alignment: None,
            code,
            memory,
            may,
            bad,
            max_depth,
            n_insns: 0,
            open: BTreeSet::new(),
        };
        graph.visit(0, start, FrameState::at_entry(kind))?;
        while let Some(idx) = graph.open.pop_first() {
            graph.nodes[idx].successors.clear();
            graph.nodes[idx].is_bad |= graph.execute(idx).is_none();
        }
        Some(graph)
    }

    /// Where a node leads within the graph, in the order of its targets.
    pub(super) fn successors(&self, idx: usize) -> impl Iterator<Item = Option<usize>> {
        let is_good = |idx: &usize| !self.nodes[*idx].is_bad;
        self.nodes[idx].successors.iter().map(move |to| to.filter(is_good))
    }

    /// The nodes from which the first can be reached, which is one of them if it is part of a loop.
    pub(super) fn component(&self) -> BTreeSet<usize> {
        let mut predecessors = vec![Vec::new(); self.nodes.len()];
        for idx in (0..self.nodes.len()).filter(|idx| !self.nodes[*idx].is_bad) {
            self.successors(idx).flatten().for_each(|to| predecessors[to].push(idx));
        }
        let (mut members, mut open) = (BTreeSet::new(), vec![0]);
        while let Some(to) = open.pop() {
            open.extend(predecessors[to].iter().filter(|from| members.insert(**from)));
        }
        members
    }

    /// What the memory operand of each instruction of a node addresses.
    pub(super) fn places(&self, idx: usize) -> Vec<Option<Place>> {
        let GraphNode { insns, state, flow, .. } = &self.nodes[idx];
        let mut state = state.clone();
        let is_copied = |nth: usize| nth + 1 < insns.len() || !matches!(flow, Flow::Call { .. } | Flow::Return { .. });
        let place = |(nth, insn): (usize, &u32)| if is_copied(nth) { self.step(&mut state, *insn)?.0 } else { None };
        insns.iter().enumerate().map(place).collect()
    }

    /// The lowest stack pointer in a node, as an offset, and after which of its instructions that is first, and what is certain at its end.
    pub(super) fn end(&self, idx: usize) -> (i64, Option<usize>, FrameState) {
        let GraphNode { insns, state, flow, .. } = &self.nodes[idx];
        let mut state = state.clone();
        let (mut lowest, mut lowest_after) = (state.rsp(), None);
        let n_copied = insns.len() - usize::from(matches!(flow, Flow::Call { .. } | Flow::Return { .. }));
        for (nth, insn) in insns[..n_copied].iter().enumerate() {
            if self.step(&mut state, *insn).is_some() && state.rsp() < lowest {
                (lowest, lowest_after) = (state.rsp(), Some(nth));
            }
        }
        (lowest, lowest_after, state)
    }

    pub(super) fn insn(&self, idx: u32) -> &DecodedInsn {
        self.code.entry(idx)
    }

    /// Executes an instruction; the place of its operand, and the offset that must be aligned.
    fn step(&self, state: &mut FrameState, insn: u32) -> Option<(Option<Place>, Option<i64>)> {
        let entry = self.code.entry(insn);
        let bytes = self.memory.read(entry.address, entry.facts.length.into())?;
        let needs = state.execute(&entry.facts, &bytes, entry.address)?;
        Some((needs.place, needs.aligned))
    }

    /// The node at an address for a state, which is weakened or made; `None` if there can be none.
    fn visit(&mut self, context: usize, start: u64, state: FrameState) -> Option<usize> {
        let mut idx = 0;
        while idx < self.nodes.len() {
            let node = &mut self.nodes[idx];
            if node.start == start
                && node.context == context
                && let Some(joined) = node.state.join(&state)
            {
                if joined != node.state {
                    node.state = joined;
                    self.open.insert(idx);
                }
                return Some(idx);
            }
            idx += 1;
        }
        let is_host_call = self.code.runtime_at(start).is_some();
        (self.nodes.len() < MAX_NODES && !self.bad.contains(&start) && !is_host_call).then_some(())?;
        let (insns, flow, next) = self.run_from(start)?;
        self.n_insns += insns.len();
        (self.n_insns <= MAX_INSNS).then_some(())?;
        let is_indirect = matches!(flow, Flow::IndirectJump(_));
        let site = insns.last().map_or(start, |insn| self.code.entry(*insn).address);
        let led_to = if is_indirect { self.may.jumps.led_to(site, self.code) } else { Vec::new() };
        self.open.insert(idx);
        self.nodes.push(GraphNode {
            context,
            start,
            insns,
            flow,
            next,
            led_to,
            state,
            successors: Vec::new(),
            is_bad: false,
        });
        Some(idx)
    }

    /// The instructions from an address up to a transfer of control; `None` if one cannot be copied.
    fn run_from(&mut self, start: u64) -> Option<(Vec<u32>, Flow, u64)> {
        let (mut at, mut insns) = (start, Vec::new());
        loop {
            let Found::Instruction(idx) = self.code.find(at, self.memory) else { return None };
            let entry = self.code.entry(idx);
            (!self.code.stops_at(at) && can_be_copied(entry, self.may)).then_some(())?;
            insns.push(idx);
            at += u64::from(entry.facts.length);
            if entry.facts.flow != Flow::Next || insns.len() == MAX_RUN {
                return Some((insns, entry.facts.flow, at));
            }
        }
    }

    /// Executes a node and visits where it leads; `None` if it is bad.
    fn execute(&mut self, idx: usize) -> Option<()> {
        let GraphNode { context, ref insns, flow, next, ref led_to, ref state, .. } = self.nodes[idx];
        let (insns, led_to, mut state) = (insns.clone(), led_to.clone(), state.clone());
        let (last, body) = insns.split_last()?;
        let is_call = matches!(flow, Flow::Call { .. } | Flow::Return { .. });
        for insn in if is_call { body } else { &insns[..] } {
            let (place, aligned) = self.step(&mut state, *insn)?;
            let writes_saved = self.insn(*insn).facts.writes.iter().any(|to| Register::CALLEE_SAVED.contains(to));
            if writes_saved || place == Some(Place::Fresh) {
                // What is lost could not be told where the loop is left.
                self.is_restorable(context, &state)?;
            }
            if let Some(offset) = aligned {
                self.align(offset)?;
            }
        }
        let targets = match flow {
            Flow::Call { target } => {
                let called = self.call(context, *last, (target, next), &state)?;
                let entered = self.visit(called, target, state.in_call())?;
                self.nodes[idx].successors = vec![Some(entered)];
                return Some(());
            }
            Flow::Return { .. } => {
                state.may_return().then_some(())?;
                let Context { parent, next, ref at_call, .. } = self.contexts[context];
                let after = state.after_return(at_call);
                if !self.contexts[context].returns.contains(&idx) {
                    self.contexts[context].returns.push(idx);
                }
                let back = self.visit(parent, next, after)?;
                self.nodes[idx].successors = vec![Some(back)];
                return Some(());
            }
            Flow::Jump { target, conditional: Conditional::Always } => vec![target],
            Flow::Jump { target, conditional: Conditional::Maybe } => vec![target, next],
            Flow::IndirectJump(_) => led_to,
            _ => vec![next],
        };
        let is_looked_at = matches!(flow, Flow::Jump { .. }) && needs_look(self.insn(*last));
        let visit = |(nth, to): (usize, u64)| {
            if nth == 0 && is_looked_at { None } else { self.visit(context, to, state.clone()) }
        };
        let successors = targets.into_iter().enumerate().map(visit).collect();
        self.nodes[idx].successors = successors;
        Some(())
    }

    /// The context of a call; `None` if it is not inlined.
    fn call(&mut self, caller: usize, insn: u32, (function, next): (u64, u64), state: &FrameState) -> Option<usize> {
        let entry = self.code.entry(insn);
        let (site, to_private) = (entry.address, entry.target_is_private);
        let depth = self.contexts[caller].depth + 1;
        (depth <= self.max_depth && next < END_OF_CODE).then_some(())?;
        let callers =
            std::iter::successors(Some(caller), |of| Some(self.contexts[*of].parent)).take_while(|of| *of != 0);
        let n_active = callers.filter(|of| self.contexts[*of].function == function).count();
        (n_active < MAX_ACTIVE).then_some(())?;
        if !to_private {
            self.align(state.rsp())?;
        }
        for idx in 1..self.contexts.len() {
            let context = &mut self.contexts[idx];
            if (context.parent, context.site) == (caller, site)
                && let Some(joined) = context.at_call.join(state)
            {
                if joined != context.at_call {
                    context.at_call = joined;
                    self.open.extend(&context.returns);
                }
                return Some(idx);
            }
        }
        (self.contexts.len() < MAX_CONTEXTS).then_some(())?;
        let at_call = state.clone();
        self.contexts.push(Context { parent: caller, depth, site, function, next, at_call, returns: Vec::new() });
        Some(self.contexts.len() - 1)
    }

    /// `None` if the value of a callee-saved register at the entry of a call in progress is lost.
    fn is_restorable(&self, mut context: usize, state: &FrameState) -> Option<()> {
        let mut at = state;
        while context != 0 {
            let Context { parent, depth, ref at_call, .. } = self.contexts[context];
            state.saved_registers(depth, at)?;
            (context, at) = (parent, at_call);
        }
        Some(())
    }

    /// Demands that an offset is at a multiple of 16; `None` if another demand contradicts.
    fn align(&mut self, offset: i64) -> Option<()> {
        let needed = offset.wrapping_neg().rem_euclid(16).cast_unsigned();
        (*self.alignment.get_or_insert(needed) == needed).then_some(())
    }
}
