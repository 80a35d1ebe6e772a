//! The body of a loop: the strongly connected component of the control-flow graph around a block, as far as its instructions can be copied.
//!
//! Calls are inlined where their functions return, or are calls of procedures, which come with it as a whole (`graph`); it ends at
//! whatever else calls, returns or is not executed by the emulator itself, so leaving it is a jump to the program's own code. Indirect
//! jumps lead to where they have led so far.

use super::borrowed::{Borrowed, n_named, needs_scratch};
use super::copyable::{Check, Means, can_be_checked_by_bytes, check_of, is_guardable, needs_look, registers_of};
use super::frame_state::AbstractFrames;
use super::graph::{Graph, GraphLimits};
use super::graph_node::{Context, GraphNode, HostCall, Service};
use super::guard_windows::GuardWindows;
use super::jump_targets::MAX_CALLED;
use super::known::{Known, may_come_back};
use super::layout::layout;
use crate::engine::block::symbolic::number_of;
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, DecodedInsn, slot_of};
use crate::engine::memory::guest::Memory;
use crate::engine::state::definedness::RED_ZONE;
use crate::model::register::Register;
use crate::x86::facts::{Conditional, Flow, IndirectTarget, MemoryOperand};
use crate::x86::repeated_store::RepeatedStore;
use crate::x86::transfer::effects;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

/// The most instructions of a loop.
const MAX_BODY: u64 = 1200;
/// The most calls within each other that are inlined; that of these by which a loop is largest.
const DEPTHS: [usize; 3] = [0, 2, 6];
/// The vector register that is borrowed if no general one is free.
const SPARE_VECTOR: u8 = 15;

/// The nodes of a loop in the order in which they are copied.
#[derive(Clone, Debug)]
pub(super) struct LoopBody {
    pub nodes: Vec<Node>,
    /// The calls that are inlined, after the function's own frame.
    pub contexts: Vec<Context>,
    /// The general registers that it writes.
    pub written: u16,
    /// By general register: how many instructions name it; `None` if it cannot be lent.
    n_named: [Option<usize>; 16],
    /// All registers that it names, by slot.
    pub touched: u64,
    /// How far below the stack pointer at its entry the stack is used, and the remainder by 16 that the stack pointer must have.
    pub depth: u64,
    pub alignment: Option<u64>,
    /// It names the vector register that could be borrowed.
    uses_spare_vector: bool,
    /// Accesses can be checked by their bytes.
    has_shadow: bool,
    /// Words that hold where calls go, which must be the same when it is entered.
    pub slots: Vec<(u64, u64)>,
}

/// A run of instructions up to a transfer of control, in a context.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub insns: Vec<Insn>,
    pub end: NodeEnd,
    /// The counter is tested at its start, because it is where a round begins.
    pub is_tested: bool,
    /// The instruction, if any, that makes the stack as deep as it is in this node, which is logged before it, and by how much.
    pub lowered_by: Option<(usize, i64)>,
    /// An instruction that may come before it.
    pub last: u64,
    pub context: usize,
    /// What is certain before its first instruction, and at its end.
    pub state: AbstractFrames,
    pub end_state: AbstractFrames,
    /// The lowest stack pointer in it, as an offset.
    pub lowest: i64,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(super) struct Insn {
    pub at: u64,
    pub bytes: Vec<u8>,
    /// The general registers that it writes, and those that it names.
    pub written: u16,
    pub used: u16,
    /// All registers that it names, by slot.
    pub touched: u64,
    /// Its memory operand, and how that is checked.
    pub access: Option<(MemoryOperand, Check)>,
}

/// How a node ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum NodeEnd {
    Next(Target),
    /// By a jump, which is its last instruction.
    Jump(Target),
    Branch {
        taken: Target,
        next: Target,
    },
    /// By an indirect jump, which is its last instruction, to one of these addresses; otherwise the loop is left before it.
    Switch {
        by: IndirectTarget,
        targets: Vec<(u64, Target)>,
    },
    /// By a call by a pointer, of one of the inlined functions at these addresses; otherwise the loop is left before it.
    SwitchCall {
        by: IndirectTarget,
        targets: Vec<(u64, Target)>,
    },
    /// By a call, with the context of its frame; that of a procedure comes back to somewhere.
    Call {
        to: Target,
        context: usize,
        back: Option<Target>,
    },
    /// By a tail call, whose jump is its last instruction, with the context that takes the place of the frame's.
    TailCall {
        to: Target,
        context: usize,
    },
    /// By a call of a host function, which comes back to somewhere, or by a tail call, which returns to somewhere or by the call log.
    HostCall {
        host_call: HostCall,
        back: Option<Target>,
    },
    /// By a repeated string instruction, which the host executes.
    Repeat {
        repeated: RepeatedStore,
        next: Target,
    },
    /// By the return from one that is inlined.
    Return(Target),
    /// By the return from a procedure, to where the call log says.
    ReturnByLog,
}

/// Where control goes: to a node of the loop, or out of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    Node(usize),
    Exit(u64),
    /// Out of it, before the jump that would lead there.
    Before,
}

impl Node {
    pub(super) fn start(&self) -> u64 {
        self.insns[0].at
    }

    /// The address after it.
    pub(super) fn next(&self) -> u64 {
        self.insns.last().map_or(0, |insn| insn.at + insn.bytes.len() as u64)
    }

    pub(super) fn n(&self) -> u64 {
        self.insns.len() as u64
    }

    /// How many frames are entered at its end.
    pub(super) fn n_calls(&self) -> u64 {
        match self.end {
            NodeEnd::Call { .. } | NodeEnd::TailCall { .. } | NodeEnd::SwitchCall { .. } => 1,
            NodeEnd::HostCall { host_call, .. } => host_call.enters_frame.into(),
            _ => 0,
        }
    }

    /// Whether it returns from a procedure.
    fn returns_by_log(&self) -> bool {
        matches!(self.end, NodeEnd::ReturnByLog | NodeEnd::HostCall { back: None, .. })
    }

    pub(super) fn targets(&self) -> Vec<Target> {
        match self.end {
            NodeEnd::Next(next)
            | NodeEnd::Jump(next)
            | NodeEnd::Return(next)
            | NodeEnd::TailCall { to: next, .. }
            | NodeEnd::Repeat { next, .. } => vec![next],
            NodeEnd::Call { to, back, .. } => [to].into_iter().chain(back).collect(),
            NodeEnd::HostCall { back, .. } => back.into_iter().collect(),
            NodeEnd::ReturnByLog => Vec::new(),
            NodeEnd::Branch { taken, next } => vec![taken, next],
            NodeEnd::Switch { ref targets, .. } | NodeEnd::SwitchCall { ref targets, .. } => {
                targets.iter().map(|(_, target)| *target).collect()
            }
        }
    }

    /// What is certain before its instruction with an index, or at its end, or behind that when the procedure that it calls has returned,
    /// and the lowest stack pointer up to there.
    pub(super) fn state_before(
        &self,
        nth: usize,
        code: &mut DecodeCache,
        memory: &Memory,
    ) -> Option<(Cow<'_, AbstractFrames>, i64)> {
        if nth == 0 {
            return Some((Cow::Borrowed(&self.state), self.state.rsp()));
        }
        if nth == self.insns.len() {
            return Some((Cow::Borrowed(&self.end_state), self.lowest));
        }
        if nth > self.insns.len() {
            return Some((Cow::Owned(self.end_state.after_procedure()), self.lowest));
        }
        let mut state = self.state.clone();
        let mut lowest = state.rsp();
        for insn in &self.insns[..nth] {
            let CodeAt::Instruction(idx) = code.find(insn.at, memory) else { return None };
            state.execute(&code.entry(idx).facts, &effects(&insn.bytes, insn.at)?)?;
            lowest = lowest.min(state.rsp());
        }
        Some((Cow::Owned(state), lowest))
    }
}

impl LoopBody {
    /// The loop around a block; `None` if there is none that can be copied.
    pub(super) fn around(
        start: u64,
        code: &mut DecodeCache,
        memory: &Memory,
        may: Means<'_>,
        known: &mut Known,
    ) -> Option<LoopBody> {
        may_come_back(start, code, memory).then_some(())?;
        let mut with = |depth: usize| LoopBody::with_calls(depth, start, code, memory, may, known);
        let deep = with(DEPTHS[2]);
        if deep.as_ref().is_some_and(|(body, is_cut)| body.calls_something() && !is_cut) {
            return deep.map(|(body, _)| body);
        }
        let others = [deep, with(DEPTHS[1]), with(DEPTHS[0])];
        others.into_iter().flatten().map(|(body, _)| body).max_by_key(LoopBody::n)
    }

    /// The loop with calls that deep within each other, and whether something was left out because it was too much.
    fn with_calls(
        max_depth: usize,
        start: u64,
        code: &mut DecodeCache,
        memory: &Memory,
        may: Means<'_>,
        known: &mut Known,
    ) -> Option<(LoopBody, bool)> {
        let mut bad = HashSet::new();
        loop {
            let limits = GraphLimits { bad: &bad, max_depth };
            let mut graph = Graph::from(start, code, memory, may, limits, known)?;
            if graph.is_outdated {
                continue;
            }
            let body = LoopBody::of(&mut graph, may.use_shadow)?;
            let Some(obstacle) = body.obstacle() else { return Some((body, graph.is_cut)) };
            (obstacle != start).then_some(())?;
            bad.insert(obstacle);
        }
    }

    fn of(graph: &mut Graph<'_>, has_shadow: bool) -> Option<LoopBody> {
        let members = graph.component();
        let graph = &*graph;
        members.contains(&0).then_some(())?;
        let order = layout(graph, &members);
        let numbers: BTreeMap<usize, usize> = order.iter().enumerate().map(|(number, idx)| (*idx, number)).collect();
        let nodes = order.iter().map(|idx| node(graph, *idx, &numbers)).collect::<Option<Vec<Node>>>()?;
        let insns = || nodes.iter().flat_map(|node| &node.insns);
        let touched = insns().fold(0, |all, insn| all | insn.touched);
        let uses_spare_vector = slot_of(Register::Xmm(SPARE_VECTOR)).is_some_and(|slot| touched & 1 << slot != 0);
        let written = insns().fold(0, |all, insn| all | insn.written);
        let n_named = std::array::from_fn(|number| n_named(&nodes, number));
        let contexts = graph.contexts.clone();
        let lowest = nodes.iter().map(|node| node.lowest).min().unwrap_or(0);
        let is_fresh = |insn: &Insn| matches!(insn.access, Some((_, Check::Fresh)));
        let has_gate = |node: &Node| matches!(node.end, NodeEnd::HostCall { .. } | NodeEnd::Repeat { .. });
        let is_logged = lowest < 0 || insns().any(is_fresh) || nodes.iter().any(has_gate);
        let depth = if is_logged { lowest.unsigned_abs() + RED_ZONE } else { 0 };
        let alignment = graph.alignment;
        let slots = graph.slots.iter().map(|(slot, target)| (*slot, *target)).collect();
        let mut body = LoopBody {
            nodes,
            contexts,
            written,
            n_named,
            touched,
            depth,
            alignment,
            uses_spare_vector,
            has_shadow,
            slots,
        };
        (body.n() <= MAX_BODY).then_some(())?;
        body.leave_windows();
        body.note_edges();
        Some(body)
    }

    /// Whether as many targets of the indirect jump or call at an address are known here as may be, of so many that there are.
    pub(super) fn knows_targets(&self, site: u64, n: usize) -> bool {
        let is_there = |node: &&Node| node.insns.last().is_some_and(|insn| insn.at == site);
        self.nodes.iter().find(is_there).is_some_and(|node| {
            let most = if matches!(node.end, NodeEnd::SwitchCall { .. }) { MAX_CALLED } else { usize::MAX };
            node.targets().len() >= n.min(most)
        })
    }

    /// All instructions.
    pub(super) fn n(&self) -> u64 {
        self.nodes.iter().map(Node::n).sum()
    }

    /// As many steps as a round can have, with those of the host functions that it calls.
    pub(super) fn most_steps(&self) -> u64 {
        let n_served = self.nodes.iter().filter(|node| matches!(node.end, NodeEnd::HostCall { .. })).count();
        self.n() + n_served as u64
    }

    /// The block without which a smaller loop may do: one with an access that can be checked in no way or that needs a register which is not
    /// free, or the outermost if the loop leaves none.
    fn obstacle(&self) -> Option<u64> {
        let is_in_order = |insn: &Insn| match insn.access {
            Some((ref operand, Check::Bytes)) => self.can_check_bytes() && can_be_checked_by_bytes(operand),
            _ => true,
        };
        let has_scratch = self.has_general_scratch();
        let is_good = |node: &Node| node.insns.iter().all(is_in_order) && (has_scratch || !needs_scratch(node));
        let bad = self.nodes.iter().find(|node| !is_good(node));
        let has_few = self.borrowed().is_none() || self.depth > 0 && !has_scratch;
        // The outermost loop begins at the lowest address.
        let outermost = || self.nodes.iter().filter(|_| has_few).min_by_key(|node| node.start());
        bad.or_else(outermost).map(Node::start)
    }

    /// Has an access, and all others with the same base, checked by a guard window or by their bytes from now on; false if they are by
    /// their bytes, or cannot be.
    pub(super) fn check_closer(&mut self, (node, insn): (usize, usize), at: u64, windows: &GuardWindows) -> bool {
        let Some((trapped, now)) = self.nodes[node].insns[insn].access else { return false };
        let next = match (now, windows.nth_at(at)) {
            (Check::Page, Some(window)) if self.has_general_scratch() => Check::Window(window),
            (Check::Page | Check::Window(_), _) if self.can_check_bytes() => Check::Bytes,
            _ => return false,
        };
        for (operand, check) in
            self.nodes.iter_mut().flat_map(|node| &mut node.insns).filter_map(|insn| insn.access.as_mut())
        {
            // Without a base it is the displacement that says which section that is.
            let is_alike = operand.base == trapped.base
                && (operand.base.is_some()
                    || windows.nth_at(operand.displacement) == windows.nth_at(trapped.displacement));
            if *check == now && is_alike && can_be_checked_by_bytes(operand) {
                *check = next;
            }
        }
        true
    }

    /// Does without guard windows if no register is free for them.
    fn leave_windows(&mut self) {
        if self.has_general_scratch() {
            return;
        }
        for (operand, check) in
            self.nodes.iter_mut().flat_map(|node| &mut node.insns).filter_map(|insn| insn.access.as_mut())
        {
            if matches!(check, Check::Window(_)) {
                *check = if is_guardable(operand) { Check::Page } else { Check::Bytes };
            }
        }
    }

    /// Has accesses that are checked once, and are not in order now, checked by their pages or bytes; false if there is none, or one
    /// cannot be.
    pub(super) fn unpin(&mut self, is_ordinary: impl Fn(&MemoryOperand, Check) -> bool) -> bool {
        let can_check_bytes = self.can_check_bytes();
        let mut is_changed = false;
        for (operand, check) in
            self.nodes.iter_mut().flat_map(|node| &mut node.insns).filter_map(|insn| insn.access.as_mut())
        {
            if is_ordinary(operand, *check) {
                continue;
            }
            let is_addressed = registers_of(operand) != 0;
            match () {
                () if is_addressed && can_check_bytes && can_be_checked_by_bytes(operand) => *check = Check::Bytes,
                () if is_addressed && is_guardable(operand) => *check = Check::Page,
                () => return false,
            }
            is_changed = true;
        }
        is_changed
    }

    /// Whether there is a general register for what is known of the bytes.
    fn can_check_bytes(&self) -> bool {
        self.has_shadow && self.has_general_scratch()
    }

    fn has_general_scratch(&self) -> bool {
        self.n_named.iter().flatten().count() >= 2
    }

    /// Whether something in it needs a general register besides the counter.
    fn needs_general_scratch(&self) -> bool {
        let is_looked_at = |insn: &Insn| matches!(insn.access, Some((_, Check::Window(_) | Check::Bytes)));
        self.depth > 0 || self.nodes.iter().any(|node| needs_scratch(node) || node.insns.iter().any(is_looked_at))
    }

    /// The two registers that are borrowed, of which the first is a general one: such as the loop does not name, or names least often, in
    /// whose place it uses memory then.
    pub(super) fn borrowed(&self) -> Option<[Borrowed; 2]> {
        let numbered = (0..).zip(self.n_named);
        let mut lent: Vec<(usize, u8)> = numbered.filter_map(|(number, n)| Some((n?, number))).collect();
        lent.sort_by_key(|(n, number)| (*n, std::cmp::Reverse(*number)));
        let general = |nth: usize| {
            lent.get(nth).map(|(n, number)| Borrowed { register: Register::Gpr(*number), is_spilled: *n > 0 })
        };
        let vector = Borrowed { register: Register::Xmm(SPARE_VECTOR), is_spilled: false };
        let is_free = |borrowed: &Borrowed| !borrowed.is_spilled;
        let prefers_vector = !self.uses_spare_vector && !self.needs_general_scratch();
        let scratch = general(1).filter(|scratch| is_free(scratch) || !prefers_vector);
        Some([general(0)?, scratch.or(prefers_vector.then_some(vector))?])
    }

    /// Where the loop is left for, and the last instruction before that.
    pub(super) fn exits(&self) -> Vec<(u64, u64)> {
        let mut exits = Vec::new();
        for node in &self.nodes {
            let last = node.insns.last().map_or(0, |insn| insn.at);
            exits.extend(node.targets().into_iter().filter_map(|target| match target {
                Target::Exit(to) => Some((to, last)),
                _ => None,
            }));
        }
        exits
    }

    /// The calls in progress in a context, innermost first.
    pub(super) fn calls(&self, context: usize) -> impl Iterator<Item = (usize, &Context)> {
        let named = |idx: usize| (idx != 0).then(|| (idx, &self.contexts[idx]));
        std::iter::successors(named(context), move |(_, inner)| named(inner.parent))
    }

    fn calls_something(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node.end, NodeEnd::Call { .. } | NodeEnd::SwitchCall { .. }))
    }

    /// Whether the frames of its calls are logged.
    pub(super) fn has_log(&self) -> bool {
        self.depth > 0
    }

    /// Whether there are procedures in it.
    pub(super) fn has_procedures(&self) -> bool {
        self.nodes.iter().any(Node::returns_by_log)
    }

    /// Every cycle within a function has an edge to a node that is not behind, and every other enters a procedure or comes back from one,
    /// so testing the counter there is enough.
    fn note_edges(&mut self) {
        for from in 0..self.nodes.len() {
            let last = self.nodes[from].insns.last().map_or(0, |insn| insn.at);
            let end = self.nodes[from].end.clone();
            for target in self.nodes[from].targets() {
                if let Target::Node(to) = target {
                    self.nodes[to].is_tested |= to <= from;
                    self.nodes[to].last = last;
                }
            }
            if let NodeEnd::Call { to, context, back: Some(back) } = end {
                for target in [to, back] {
                    if let Target::Node(idx) = target {
                        self.nodes[idx].is_tested = true;
                    }
                }
                if let Target::Node(back) = back {
                    self.nodes[back].last = self.return_of(context).unwrap_or(last);
                }
            }
        }
    }

    /// The address of the instruction before one of a node, with an index as for [`Node::state_before`].
    pub(super) fn last_before(&self, node: usize, nth: usize) -> Option<u64> {
        let node = &self.nodes[node];
        match node.end {
            NodeEnd::Call { context, .. } if nth > node.insns.len() => self.return_of(context),
            _ if nth == 0 => Some(node.last),
            _ => node.insns.get(nth.min(node.insns.len()) - 1).map(|insn| insn.at),
        }
    }

    /// Whether frames of its calls end by tail calls.
    pub(super) fn has_tail_calls(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node.end, NodeEnd::TailCall { .. }))
    }

    /// The address of a return of a procedure, or of a function that it tail-calls.
    pub(super) fn return_of(&self, context: usize) -> Option<u64> {
        let ended = |of: usize| std::iter::successors(Some(of), |of| self.contexts[*of].tail_of);
        let returns = |node: &&Node| node.returns_by_log() && ended(node.context).any(|of| of == context);
        self.nodes.iter().find(returns)?.insns.last().map(|insn| insn.at)
    }
}

/// A node of the graph as one of the loop.
fn node(graph: &Graph<'_>, idx: usize, numbers: &BTreeMap<usize, usize>) -> Option<Node> {
    let GraphNode { context, flow, next, ref led_to, ref state, .. } = graph.nodes[idx];
    let to: Vec<Option<usize>> = graph.successors(idx).map(|to| numbers.get(&to?).copied()).collect();
    let target = |nth: usize, address: u64| {
        let to = to.get(nth).copied().flatten();
        to.map_or(Target::Exit(address), Target::Node)
    };
    let by_host = |host_call: HostCall| {
        let is_by_log = host_call.is_tail && graph.contexts[context].is_procedure;
        NodeEnd::HostCall { host_call, back: (!is_by_log).then(|| target(0, next)) }
    };
    let service = graph.nodes[idx].service;
    let end = match flow {
        _ if service.is_some() => match service? {
            Service::Call(host_call) => by_host(host_call),
            Service::Repeat(repeated) => NodeEnd::Repeat { repeated, next: target(0, next) },
        },
        Flow::Jump { target: to, conditional: Conditional::Always } => match graph.nodes[idx].tail_call {
            Some(context) => NodeEnd::TailCall { to: target(0, to), context },
            None => NodeEnd::Jump(target(0, to)),
        },
        Flow::Jump { target: to, conditional: Conditional::Maybe } => {
            let is_looked_at = graph.nodes[idx].insns.last().is_some_and(|last| needs_look(graph.insn(*last)));
            let taken = if is_looked_at { Target::Before } else { target(0, to) };
            NodeEnd::Branch { taken, next: target(1, next) }
        }
        Flow::IndirectJump(by) => {
            let targets = led_to.iter().enumerate().map(|(nth, to)| (*to, target(nth, *to))).collect();
            NodeEnd::Switch { by, targets }
        }
        Flow::IndirectCall(by) => {
            let inlined = |nth: usize| to.get(nth).copied().flatten().map_or(Target::Before, Target::Node);
            let targets = led_to.iter().enumerate().map(|(nth, to)| (*to, inlined(nth))).collect();
            NodeEnd::SwitchCall { by, targets }
        }
        Flow::Call { target: to } => {
            let entered = graph.nodes[(*graph.nodes[idx].successors.first()?)?].context;
            let back = graph.contexts[entered].is_procedure.then(|| target(1, next));
            NodeEnd::Call { to: target(0, to), context: entered, back }
        }
        Flow::Return { .. } if graph.contexts[context].is_procedure => NodeEnd::ReturnByLog,
        Flow::Return { .. } => NodeEnd::Return(target(0, graph.contexts[context].next)),
        _ => NodeEnd::Next(target(0, next)),
    };
    let mut insns = Vec::new();
    for (insn, place) in graph.nodes[idx].insns.iter().zip(graph.places(idx)) {
        let entry = graph.insn(*insn);
        let semantics = graph.semantics(*insn)?;
        let access = entry
            .facts
            .memory
            .first()
            .zip(place)
            .map(|(operand, place)| (*operand, check_of(operand, place, graph.may)));
        let (bytes, used, touched) = (semantics.bytes.clone(), semantics.used, semantics.touched);
        insns.push(Insn { at: entry.address, bytes, written: written_by(entry), used, touched, access });
    }
    if let (Some(Service::Call(host_call)), Some(last)) = (service, insns.last_mut()) {
        let arguments = &Register::ARGUMENTS[..host_call.function.n_arguments()];
        let arguments = arguments.iter().filter_map(|register| number_of(*register));
        last.used |= arguments.fold(1 << number_of(Register::RAX)?, |all: u16, number| all | 1 << number);
        last.written |= 1 << number_of(Register::RAX)?;
    }
    let (lowest, lowered_by, end_state) = graph.end(idx);
    Some(Node { insns, end, is_tested: false, lowered_by, last: 0, context, state: state.clone(), end_state, lowest })
}

fn written_by(entry: &DecodedInsn) -> u16 {
    entry.facts.writes.iter().filter_map(|register| number_of(*register)).fold(0, |all, number| all | 1 << number)
}
