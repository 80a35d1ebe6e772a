//! The control-flow graph around a block, with the calls that it makes inlined: which instructions a loop may have, in which frame, and what
//! is certain of that frame before each.
//!
//! A node is a run of instructions up to a transfer of control, in the context of the calls that led there, with the state joined over
//! all paths ([`frame_state`](super::frame_state)); paths whose states cannot be joined get nodes of their own. A function that is called
//! while it runs is a procedure: it is there once, and what is certain in it is so for all callers. The state at the start is
//! assumed to be as at entry and weakened until it holds for all rounds (an optimistic fixed point). An instruction that might be
//! reported, or cannot be copied, makes its node bad: edges to it leave the loop. Bounded by numbers of nodes, instructions and contexts.

use super::copyable::{Means, can_be_copied, may_serve, needs_look};
use super::frame_state::{AbstractFrames, OperandPlace, StackUse};
use super::graph_node::{Context, GraphNode, HostCall, Service};
use super::known::{Known, Semantics};
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, DecodedInsn};
use crate::engine::memory::guest::Memory;
use crate::model::register::Register;
use crate::x86::facts::{Conditional, Flow, IndirectTarget, SegmentBase};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The most instructions, of a node and in all, nodes and contexts.
const MAX_RUN: usize = 128;
const MAX_INSNS: usize = 2000;
const MAX_NODES: usize = 400;
const MAX_CONTEXTS: usize = 64;
/// Code whose addresses a `push` can take is below.
const END_OF_CODE: u64 = 1 << 31;

/// The graph; the first node is that of the block.
pub(super) struct Graph<'a> {
    pub nodes: Vec<GraphNode>,
    pub contexts: Vec<Context>,
    /// The stack pointer's remainder by 16 that the loop needs.
    pub alignment: Option<u64>,
    code: &'a mut DecodeCache,
    memory: &'a Memory,
    pub(super) may: Means<'a>,
    limits: GraphLimits<'a>,
    /// Words that cannot be written and hold where calls go, with what they hold.
    pub slots: BTreeMap<u64, u64>,
    /// Something was left out because of a limit.
    pub is_cut: bool,
    /// A function turned out to be recursive: what was found is of no use then.
    pub is_outdated: bool,
    n_insns: usize,
    open: BTreeSet<usize>,
    /// The nodes at an address in a context.
    by_start: HashMap<(usize, u64), Vec<usize>>,
    known: &'a mut Known,
}

/// Instructions up to where control goes elsewhere, or the host acts.
struct RunOfInsns {
    insns: Vec<u32>,
    flow: Flow,
    next: u64,
    service: Option<Service>,
}

/// What a graph is made with: the blocks that are left out, and the most calls within each other that are inlined.
#[derive(Clone, Copy)]
pub(super) struct GraphLimits<'a> {
    pub bad: &'a HashSet<u64>,
    pub max_depth: usize,
}

impl<'a> Graph<'a> {
    /// The graph from a block on; `None` if the block cannot be copied.
    pub(super) fn from(
        start: u64,
        code: &'a mut DecodeCache,
        memory: &'a Memory,
        may: Means<'a>,
        limits: GraphLimits<'a>,
        known: &'a mut Known,
    ) -> Option<Graph<'a>> {
        let kind = if limits.max_depth == 0 { StackUse::Still } else { StackUse::Moving };
        let own = Context::uncalled(AbstractFrames::at_entry(kind));
        let mut graph = Graph {
            nodes: Vec::new(),
            contexts: vec![own],
            alignment: None,
            code,
            memory,
            may,
            limits,
            slots: BTreeMap::new(),
            is_cut: false,
            is_outdated: false,
            by_start: HashMap::new(),
            known,
            n_insns: 0,
            open: BTreeSet::new(),
        };
        graph.visit(0, start, AbstractFrames::at_entry(kind))?;
        while !graph.is_outdated
            && let Some(idx) = graph.open.pop_first()
        {
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

    /// The nodes from which the first can be reached, which is one of them if it is part of a loop, or a return from a procedure.
    pub(super) fn component(&mut self) -> BTreeSet<usize> {
        loop {
            let members = self.reaching();
            let enters_nothing = |idx: &usize| {
                let node = &self.nodes[*idx];
                let mut entered = self.successors(*idx).take(node.n_called()).flatten();
                node.must_enter() && !entered.any(|entered| members.contains(&entered))
            };
            let bad: Vec<usize> = members.iter().copied().filter(enters_nothing).collect();
            if bad.is_empty() {
                return members;
            }
            bad.into_iter().for_each(|idx| self.nodes[idx].is_bad = true);
        }
    }

    fn reaching(&self) -> BTreeSet<usize> {
        let mut predecessors = vec![Vec::new(); self.nodes.len()];
        for idx in (0..self.nodes.len()).filter(|idx| !self.nodes[*idx].is_bad) {
            self.successors(idx).flatten().for_each(|to| predecessors[to].push(idx));
        }
        let procedures = self.contexts.iter().filter(|context| context.is_procedure);
        let returns = procedures.flat_map(|context| &context.returns).copied();
        let returns: Vec<usize> = returns.filter(|idx| !self.nodes[*idx].is_bad).collect();
        let (mut members, mut open) = (BTreeSet::from_iter(returns.clone()), returns);
        open.push(0);
        while let Some(to) = open.pop() {
            open.extend(predecessors[to].iter().filter(|from| members.insert(**from)));
        }
        members
    }

    /// What the memory operand of each instruction of a node addresses.
    pub(super) fn places(&self, idx: usize) -> Vec<Option<OperandPlace>> {
        let node @ GraphNode { insns, state, .. } = &self.nodes[idx];
        let mut state = state.clone();
        let place = |(nth, insn): (usize, &u32)| match node.flow {
            _ if nth < node.n_copied() => self.step(&mut state, *insn)?.0,
            Flow::IndirectCall(IndirectTarget::Memory) if node.service.is_none() => self.place_of_target(*insn, &state),
            _ => None,
        };
        insns.iter().enumerate().map(place).collect()
    }

    /// The lowest stack pointer in a node, as an offset, which of its instructions first makes it so and by how much, and what is certain at
    /// its end.
    pub(super) fn end(&self, idx: usize) -> (i64, Option<(usize, i64)>, AbstractFrames) {
        let node @ GraphNode { insns, state, service, .. } = &self.nodes[idx];
        let mut state = state.clone();
        let (mut lowest, mut lowered_by) = (state.rsp(), None);
        for (nth, insn) in insns[..node.n_copied()].iter().enumerate() {
            let before = state.rsp();
            if self.step(&mut state, *insn).is_some() && state.rsp() < lowest {
                (lowest, lowered_by) = (state.rsp(), Some((nth, state.rsp() - before)));
            }
        }
        if matches!(service, Some(Service::Call(HostCall { is_tail: false, .. }))) {
            lowest = lowest.min(state.rsp() - 8);
        }
        (lowest, lowered_by, state)
    }

    pub(super) fn insn(&self, idx: u32) -> &DecodedInsn {
        self.code.entry(idx)
    }

    pub(super) fn semantics(&self, idx: u32) -> Option<&Semantics> {
        self.known.semantics.get(&idx)
    }

    /// What an indirect call looks its target up in.
    fn place_of_target(&self, insn: u32, state: &AbstractFrames) -> Option<OperandPlace> {
        state.place_of_target(self.code.entry(insn).facts.memory.first()?)
    }

    /// Executes an instruction; the place of its operand, and the offset that must be aligned.
    fn step(&self, state: &mut AbstractFrames, insn: u32) -> Option<(Option<OperandPlace>, Option<i64>)> {
        let effects = self.known.semantics.get(&insn)?.effects.as_ref()?;
        let needs = state.execute(&self.code.entry(insn).facts, effects)?;
        Some((needs.place, needs.aligned))
    }

    /// The node at an address for a state, which is weakened or made; `None` if there can be none.
    fn visit(&mut self, context: usize, start: u64, state: AbstractFrames) -> Option<usize> {
        for idx in self.by_start.get(&(context, start)).into_iter().flatten().copied() {
            let node = &mut self.nodes[idx];
            if let Some(joined) = node.state.join(&state) {
                if joined != node.state {
                    node.state = joined;
                    self.open.insert(idx);
                }
                return Some(idx);
            }
        }
        let is_host_call = self.code.runtime_at(start).is_some();
        (!self.limits.bad.contains(&start) && !is_host_call).then_some(())?;
        let RunOfInsns { insns, flow, next, service } = self.run_from(start)?;
        self.n_insns += insns.len();
        self.within(self.nodes.len() < MAX_NODES && self.n_insns <= MAX_INSNS)?;
        let site = insns.last().map_or(start, |insn| self.code.entry(*insn).address);
        let led_to = match flow {
            _ if service.is_some() => Vec::new(),
            Flow::IndirectJump(_) => self.may.jumps.led_to(site, self.code),
            Flow::IndirectCall(_) => self.may.jumps.called(site),
            _ => Vec::new(),
        };
        let idx = self.nodes.len();
        self.by_start.entry((context, start)).or_default().push(idx);
        self.open.insert(idx);
        self.nodes.push(GraphNode {
            context,
            start,
            insns,
            flow,
            service,
            tail_call: None,
            next,
            led_to,
            state,
            successors: Vec::new(),
            is_bad: false,
        });
        Some(idx)
    }

    /// The instructions from an address up to a transfer of control or a service; `None` if one cannot be copied.
    fn run_from(&mut self, start: u64) -> Option<RunOfInsns> {
        let (mut at, mut insns) = (start, Vec::new());
        loop {
            let CodeAt::Instruction(idx) = self.code.find(at, self.memory) else { return None };
            (!self.code.stops_at(at)).then_some(())?;
            let (flow, host_call) = self.flow_of(idx);
            let entry = self.code.entry(idx);
            let repeated = entry.facts.repeated_store().filter(|_| self.limits.max_depth > 0);
            let service = host_call.map(Service::Call).or(repeated.map(Service::Repeat));
            (service.is_some() || can_be_copied(entry, flow, self.may)).then_some(())?;
            insns.push(idx);
            let bytes = self.memory.read(at, entry.facts.length.into())?;
            self.known.semantics.entry(idx).or_insert_with(|| Semantics::of(bytes, at));
            at += u64::from(entry.facts.length);
            if flow != Flow::Next || service.is_some() || insns.len() == MAX_RUN {
                return Some(RunOfInsns { insns, flow, next: at, service });
            }
        }
    }

    /// Where an instruction goes; a call by a word that cannot be written is one of what that holds.
    fn flow_of(&mut self, insn: u32) -> (Flow, Option<HostCall>) {
        let facts = &self.code.entry(insn).facts;
        let by_slot = |memory: &Memory| {
            let operand = facts.memory.first().filter(|operand| operand.base.is_none() && operand.index.is_none())?;
            let region = memory.region_at(operand.displacement).filter(|region| !region.permissions.write)?;
            let is_whole = operand.displacement + 8 <= region.used_end() && operand.segment == SegmentBase::Zero;
            let target = memory.read_number(operand.displacement, 8).filter(|_| is_whole)?;
            Some((operand.displacement, target))
        };
        let (target, is_tail) = match facts.flow {
            Flow::Call { target } => (target, false),
            Flow::Jump { target, conditional: Conditional::Always } => (target, true),
            Flow::IndirectCall(IndirectTarget::Memory) | Flow::IndirectJump(IndirectTarget::Memory) => {
                let Some((slot, target)) = by_slot(self.memory) else { return (facts.flow, None) };
                self.slots.insert(slot, target);
                (target, matches!(facts.flow, Flow::IndirectJump(_)))
            }
            _ => return (facts.flow, None),
        };
        let served = self.code.runtime_at(target).filter(|function| may_serve(*function));
        let served = served.filter(|_| self.limits.max_depth > 0 && !self.code.stops_at(target));
        let flow = if is_tail { facts.flow } else { Flow::Call { target } };
        let enters_frame = !matches!(facts.flow, Flow::IndirectJump(_));
        (flow, served.map(|function| HostCall { function, address: target, is_tail, enters_frame }))
    }

    /// Visits where a host call comes back to, like [`Graph::execute`].
    fn execute_host_call(&mut self, idx: usize, host_call: HostCall, state: &AbstractFrames) -> Option<()> {
        let GraphNode { context, next, .. } = self.nodes[idx];
        self.is_restorable(context, state)?;
        let after = state.after_host_call();
        if !host_call.is_tail {
            self.align(context, state.rsp())?;
            let back = self.visit(context, next, after)?;
            self.nodes[idx].successors = vec![Some(back)];
            return Some(());
        }
        self.execute_return(idx, &after)
    }

    fn execute_return(&mut self, idx: usize, state: &AbstractFrames) -> Option<()> {
        state.may_return().then_some(())?;
        let context = self.nodes[idx].context;
        if !self.contexts[context].returns.contains(&idx) {
            self.contexts[context].returns.push(idx);
        }
        let Context { parent, next, ref at_call, is_procedure, .. } = self.contexts[context];
        if is_procedure {
            return Some(());
        }
        let after = state.after_return(at_call);
        let back = self.visit(parent, next, after)?;
        self.nodes[idx].successors = vec![Some(back)];
        Some(())
    }

    /// Executes a node and visits where it leads; `None` if it is bad.
    fn execute(&mut self, idx: usize) -> Option<()> {
        let GraphNode { context, ref insns, flow, service, next, ref led_to, ref state, .. } = self.nodes[idx];
        let n_copied = self.nodes[idx].n_copied();
        let (insns, led_to, mut state) = (insns.clone(), led_to.clone(), state.clone());
        self.known.n_executed += insns.len() as u64;
        let last = insns.last()?;
        for insn in &insns[..n_copied] {
            let (place, aligned) = self.step(&mut state, *insn)?;
            let writes_saved = self.insn(*insn).facts.writes.iter().any(|to| Register::CALLEE_SAVED.contains(to));
            if writes_saved || place == Some(OperandPlace::Fresh) {
                // What is lost could not be told where the loop is left.
                self.is_restorable(context, &state)?;
            }
            if let Some(offset) = aligned {
                self.align(context, offset)?;
            }
        }
        match service {
            Some(Service::Call(host_call)) => return self.execute_host_call(idx, host_call, &state),
            Some(Service::Repeat(_)) => {
                self.is_restorable(context, &state)?;
                self.nodes[idx].successors = vec![self.visit(context, next, state.after_repeat())];
                return Some(());
            }
            None => {}
        }
        let targets = match flow {
            Flow::Call { target } => {
                let called = self.call(context, *last, (target, next), &state)?;
                if self.contexts[called].is_procedure {
                    let entered = self.visit(called, target, self.contexts[called].at_call.in_call())?;
                    let back = self.visit(context, next, state.after_procedure());
                    self.nodes[idx].successors = vec![Some(entered), back];
                    return Some(());
                }
                let entered = self.visit(called, target, state.in_call())?;
                self.nodes[idx].successors = vec![Some(entered)];
                return Some(());
            }
            Flow::IndirectCall(by) => {
                if by == IndirectTarget::Memory {
                    self.place_of_target(*last, &state)?;
                }
                let mut successors = Vec::new();
                for function in led_to {
                    // A procedure would need to come back to here by the log.
                    let called = self.call(context, *last, (function, next), &state);
                    let inlined = called.filter(|called| !self.contexts[*called].is_procedure);
                    successors.push(inlined.and_then(|called| self.visit(called, function, state.in_call())));
                }
                self.nodes[idx].successors = successors;
                return Some(());
            }
            Flow::Return { .. } => return self.execute_return(idx, &state),
            Flow::Jump { target, conditional: Conditional::Always } => {
                if self.is_tail_call(context, *last, target, &state)? {
                    return self.execute_tail_call(idx, *last, target, &state);
                }
                vec![target]
            }
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

    /// Whether a jump is a tail call, as [`note_flow`](crate::engine::exec::executor::Executor::note_flow) tells it; `None` where that is not
    /// certain.
    fn is_tail_call(&self, context: usize, insn: u32, target: u64, state: &AbstractFrames) -> Option<bool> {
        let entry = self.code.entry(insn);
        let leads_on = target == entry.address + u64::from(entry.facts.length);
        if !entry.target_is_function || leads_on {
            return Some(false);
        }
        // The frame that has the loop may be of any function, and anywhere.
        (context != 0).then_some(state.is_at_slot() && self.contexts[context].function != target)
    }

    /// Visits the function that a tail call enters, like [`Graph::execute`].
    fn execute_tail_call(&mut self, idx: usize, insn: u32, function: u64, state: &AbstractFrames) -> Option<()> {
        state.may_return().then_some(())?;
        let (context, site) = (self.nodes[idx].context, self.code.entry(insn).address);
        let called = self.tail_called(context, site, function)?;
        let ended = &mut self.contexts[context];
        if !ended.is_procedure && !ended.returns.contains(&idx) {
            ended.returns.push(idx);
        }
        let entered = self.visit(called, function, state.in_tail_call())?;
        self.nodes[idx].tail_call = Some(called);
        self.nodes[idx].successors = vec![Some(entered)];
        Some(())
    }

    /// The context of a tail call in place of another; `None` if there can be none.
    fn tail_called(&mut self, context: usize, site: u64, function: u64) -> Option<usize> {
        let ended = self.contexts[context].clone();
        // Procedures have their callers in common, and so do those that they tail-call from the same place.
        let is_known = |of: &Context| {
            of.site == site
                && if ended.is_procedure {
                    of.is_procedure && of.tail_of.is_some()
                } else {
                    of.tail_of == Some(context)
                }
        };
        if let Some(known) = self.contexts.iter().position(is_known) {
            let of = &mut self.contexts[known];
            if of.at_call != ended.at_call {
                of.at_call = ended.at_call;
                self.open.extend(&of.returns);
            }
            return Some(known);
        }
        // Inlined functions that tail-call each other in turn would need contexts without end.
        let mut before = std::iter::successors(Some(context), |of| self.contexts[*of].tail_of);
        (ended.is_procedure || before.all(|of| self.contexts[of].function != function)).then_some(())?;
        self.add_context(Context { site, function, tail_of: Some(context), returns: Vec::new(), ..ended })
    }

    /// The context of a call; `None` if it is neither inlined nor one of a procedure.
    fn call(
        &mut self,
        caller: usize,
        insn: u32,
        (function, next): (u64, u64),
        state: &AbstractFrames,
    ) -> Option<usize> {
        let entry = self.code.entry(insn);
        let (site, is_compiled_call) = (entry.address, entry.is_compiled_call);
        let depth = self.contexts[caller].depth + 1;
        (self.limits.max_depth > 0 && next < END_OF_CODE).then_some(())?;
        if !is_compiled_call {
            self.align(caller, state.rsp())?;
        }
        if self.known.procedures.contains(&function) {
            return self.procedure(function, caller, state);
        }
        if self.active(caller).any(|of| self.contexts[of].function == function) {
            self.known.procedures.insert(function);
            self.is_outdated = true;
            return None;
        }
        let root_depth = usize::from(self.root(caller) != 0);
        self.within(depth <= self.limits.max_depth + root_depth)?;
        for idx in 1..self.contexts.len() {
            let context = &mut self.contexts[idx];
            if (context.parent, context.site, context.function) == (caller, site, function)
                && let Some(joined) = context.at_call.join(state)
            {
                if joined != context.at_call {
                    context.at_call = joined;
                    self.open.extend(&context.returns);
                }
                return Some(idx);
            }
        }
        let at_call = state.clone();
        self.add_context(Context {
            is_procedure: false,
            parent: caller,
            depth,
            site,
            function,
            tail_of: None,
            next,
            at_call,
            returns: Vec::new(),
        })
    }

    /// The context of a procedure that is called here.
    fn procedure(&mut self, function: u64, caller: usize, state: &AbstractFrames) -> Option<usize> {
        // Its frame begins at a multiple of 16, whoever calls it.
        self.align(caller, state.rsp())?;
        self.is_restorable(caller, state)?;
        let is_known = |of: &Context| of.is_procedure && of.tail_of.is_none() && of.function == function;
        let known = self.contexts.iter().position(is_known);
        known.or_else(|| {
            let uncalled = Context::uncalled(AbstractFrames::of_any_caller());
            self.add_context(Context { is_procedure: true, depth: 1, function, ..uncalled })
        })
    }

    /// `None`, and that is noted, if a limit is exceeded.
    fn within(&mut self, is_within: bool) -> Option<()> {
        self.is_cut |= !is_within;
        is_within.then_some(())
    }

    fn add_context(&mut self, context: Context) -> Option<usize> {
        self.within(self.contexts.len() < MAX_CONTEXTS)?;
        self.contexts.push(context);
        Some(self.contexts.len() - 1)
    }

    /// The calls in progress in a context that are known, innermost first.
    fn active(&self, context: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(context), |of| Some(self.contexts[*of].parent)).take_while(|of| *of != 0)
    }

    /// The context from whose origin offsets are: that of a procedure, or the first.
    fn root(&self, context: usize) -> usize {
        self.active(context).find(|of| self.contexts[*of].is_procedure).unwrap_or(0)
    }

    /// `None` if the value of a callee-saved register at the entry of a call in progress is lost.
    fn is_restorable(&self, context: usize, state: &AbstractFrames) -> Option<()> {
        let mut at = state;
        for of in self.active(context) {
            let Context { depth, ref at_call, .. } = self.contexts[of];
            state.saved_registers(depth, at)?;
            at = at_call;
        }
        Some(())
    }

    /// Demands that an offset is at a multiple of 16; `None` if it is not, or another demand contradicts.
    fn align(&mut self, context: usize, offset: i64) -> Option<()> {
        let needed = offset.wrapping_neg().rem_euclid(16).cast_unsigned();
        let given = if self.root(context) == 0 { *self.alignment.get_or_insert(needed) } else { 0 };
        (given == needed).then_some(())
    }
}
