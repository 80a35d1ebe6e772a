//! Data-flow analysis of one function: its control-flow graph, which must be acyclic, with the abstract state at each block. `None` if it
//! might need a check; whether what it calls is trusted too is for `emitter` to see.
//!
//! Forward abstract interpretation, one pass in topological order, because loops are refused. Refused is all that the recorder might report
//! (memory other than the function's own frame, undefined bytes, a register not preserved), and what has no single state: indirect jumps
//! and calls, tail calls, paths that differ in stack pointer, defined bytes or saved registers. Each call is logged once, by emitted code
//! (`code_cache`); a block that can be reached with and without that having been done becomes two nodes (node splitting).
//!
//! Invariant: at the start of each node at which emitted code may stop, the whole state follows from registers, stack and log
//! (`deoptimise`). Cost: linear in the instructions, at most 512, times the size of a state; once a function, at its hundredth call.

use super::abstract_state::{AbstractState, DataInsn};
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found};
use crate::engine::memory::guest::Memory;
use crate::x86::emitter::registers_used;
use crate::x86::facts::{Conditional, Flow, InsnKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The largest frame in bytes.
pub(crate) const MAX_FRAME: i64 = 512;
/// The most instructions of a function.
const MAX_INSNS: usize = 512;

/// An analysed function.
#[derive(Debug)]
pub(crate) struct Function {
    pub entry: u64,
    /// In topological order; the first is the entry.
    pub nodes: Vec<Node>,
    /// The general registers that its instructions name, as a mask.
    pub used_registers: u16,
    /// The addresses of its `ret` instructions.
    pub returns: Vec<u64>,
}

/// A basic block, in the context of whether the call was logged before it.
#[derive(Debug)]
pub(crate) struct Node {
    pub insns: Vec<Insn>,
    pub end: Terminator,
    /// The call is logged here.
    pub logs_call: bool,
    /// The instructions executed since the function was entered, if the call was not logged before.
    pub n_before_log: u64,
    /// The node that logged the call, which may be this one.
    pub logged_by: Option<usize>,
    /// The state before its first instruction.
    pub at_entry: AbstractState,
    /// If it ends in a call: the state at the call, with the return address pushed.
    pub at_call: Option<AbstractState>,
    /// If the call is logged here: the offset of the log slot from the return slot.
    pub log_slot: i64,
    /// If the stack gets deeper here than any log entry shows: the offset at which that is logged, from the return slot.
    pub depth_log: Option<i64>,
    /// The address of the instruction before it; `None` if there are several, or none.
    pub last: Option<u64>,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(crate) struct Insn {
    pub at: u64,
    pub bytes: Vec<u8>,
}

/// A node's terminator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Terminator {
    Next(usize),
    Jump(usize),
    Branch {
        taken: usize,
        next: usize,
    },
    Call {
        function: u64,
        next: usize,
    },
    /// The return instruction with this index.
    Return(usize),
}

/// The point at which a function logs that it was called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LogPoint {
    /// Before the first call that it makes itself: leaf calls are not logged.
    BeforeFirstCall,
    /// At its entry.
    AtEntry,
}

impl Function {
    /// Analyses the function at an address; `None` if a check might be needed.
    pub(super) fn of(entry: u64, log_point: LogPoint, code: &mut DecodeCache, memory: &Memory) -> Option<Function> {
        let blocks = basic_blocks(entry, code, memory)?;
        let mut order = Vec::new();
        let first = NodeKey { start: entry, is_logged: false };
        visit(first, log_point, &blocks, &mut order, &mut HashMap::new())?;
        order.reverse();
        let mut builder = Builder { log_point, code, memory, numbers: HashMap::new(), incoming: BTreeMap::new() };
        builder.numbers = order.iter().enumerate().map(|(idx, key)| (*key, idx)).collect();
        builder.incoming.insert(
            0,
            vec![Incoming {
                state: AbstractState::at_entry(),
                n_before_log: 0,
                logged_by: None,
                last: None,
                logged_depth: 0,
                log_slot: 0,
            }],
        );
        let mut function = Function { entry, nodes: Vec::new(), used_registers: 0, returns: Vec::new() };
        for key in order {
            let block = &blocks[&key.start];
            let node = builder.node(key, block, &mut function.returns)?;
            let used = node.insns.iter().map(|insn| registers_used(&insn.bytes, insn.at));
            function.used_registers |= used.fold(0, |all, used| all | used);
            function.nodes.push(node);
        }
        Some(function)
    }

    /// The functions that it calls.
    pub(super) fn callees(&self) -> impl Iterator<Item = u64> {
        self.nodes.iter().filter_map(|node| match node.end {
            Terminator::Call { function, .. } => Some(function),
            _ => None,
        })
    }
}

/// A node's identity: a basic block, and whether the call was logged before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct NodeKey {
    start: u64,
    is_logged: bool,
}

/// A basic block: indices of its instructions, its end, and the address after it.
struct BasicBlock {
    insns: Vec<u32>,
    flow: Flow,
    next: u64,
}

impl BasicBlock {
    /// The addresses of its successors in the function.
    fn successors(&self) -> Vec<u64> {
        match self.flow {
            Flow::Next | Flow::Call { .. } => vec![self.next],
            Flow::Jump { target, conditional: Conditional::Always } => vec![target],
            Flow::Jump { target, conditional: Conditional::Maybe } => vec![self.next, target],
            _ => Vec::new(),
        }
    }

    fn calls(&self) -> bool {
        matches!(self.flow, Flow::Call { .. })
    }
}

/// The function's basic blocks by address; `None` if the function cannot be trusted.
fn basic_blocks(entry: u64, code: &mut DecodeCache, memory: &Memory) -> Option<BTreeMap<u64, BasicBlock>> {
    let mut starts = BTreeSet::from([entry]);
    let mut found: BTreeMap<u64, u32> = BTreeMap::new();
    let mut open = vec![entry];
    while let Some(at) = open.pop() {
        if found.contains_key(&at) {
            continue;
        }
        let Found::Instruction(idx) = code.find(at, memory) else { return None };
        let insn = code.entry(idx);
        if found.len() == MAX_INSNS || code.stops_at(at) || insn.bad_target.is_some() {
            return None;
        }
        let next = at + u64::from(insn.facts.length);
        found.insert(at, idx);
        match insn.facts.flow {
            Flow::Next => open.push(next),
            Flow::Jump { .. } if insn.target_is_function => return None,
            Flow::Jump { target, conditional } => {
                starts.insert(target);
                open.push(target);
                if conditional == Conditional::Maybe {
                    starts.insert(next);
                    open.push(next);
                }
            }
            Flow::Call { .. } => {
                starts.insert(next);
                open.push(next);
            }
            Flow::Return { extra: 0 } => {}
            Flow::Return { .. } | Flow::IndirectJump(_) | Flow::IndirectCall(_) => return None,
        }
    }
    let mut all = BTreeMap::new();
    for start in &starts {
        let (mut at, mut insns) = (*start, Vec::new());
        let flow = loop {
            let idx = *found.get(&at)?;
            let facts = &code.entry(idx).facts;
            insns.push(idx);
            at += u64::from(facts.length);
            if facts.flow != Flow::Next || starts.contains(&at) {
                break facts.flow;
            }
        };
        all.insert(*start, BasicBlock { insns, flow, next: at });
    }
    Some(all)
}

/// Depth-first search that appends each node after its successors; `None` on a cycle. `finished` says of each node met whether it is done.
fn visit(
    key: NodeKey,
    log_point: LogPoint,
    blocks: &BTreeMap<u64, BasicBlock>,
    order: &mut Vec<NodeKey>,
    finished: &mut HashMap<NodeKey, bool>,
) -> Option<()> {
    match finished.get(&key) {
        Some(true) => return Some(()),
        Some(false) => return None,
        None => {}
    }
    finished.insert(key, false);
    let block = blocks.get(&key.start)?;
    let is_logged = key.is_logged || block.calls() || log_point == LogPoint::AtEntry;
    // The order is reversed later, so the fall-through successor is visited last to be placed next.
    for start in block.successors().into_iter().rev() {
        visit(NodeKey { start, is_logged }, log_point, blocks, order, finished)?;
    }
    finished.insert(key, true);
    order.push(key);
    Some(())
}

/// The state on an edge into a node.
struct Incoming {
    state: AbstractState,
    n_before_log: u64,
    logged_by: Option<usize>,
    last: Option<u64>,
    /// The lowest offset that log entries show the stack to have reached.
    logged_depth: i64,
    /// The offset of the log slot. A later call must have its return slot no higher, or it would be logged above its caller.
    log_slot: i64,
}

struct Builder<'a> {
    log_point: LogPoint,
    code: &'a DecodeCache,
    memory: &'a Memory,
    numbers: HashMap<NodeKey, usize>,
    /// By node.
    incoming: BTreeMap<usize, Vec<Incoming>>,
}

impl Builder<'_> {
    fn node(&mut self, key: NodeKey, block: &BasicBlock, returns: &mut Vec<u64>) -> Option<Node> {
        let idx = self.numbers[&key];
        let Incoming { state, n_before_log, logged_by, last, mut logged_depth, mut log_slot } =
            join(self.incoming.remove(&idx)?)?;
        let logs_call = !key.is_logged && (block.calls() || self.log_point == LogPoint::AtEntry);
        // A run may have to stop here, and then the instruction before must be known.
        if logs_call {
            (idx == 0 || last.is_some()).then_some(())?;
        }
        let logged_by = if logs_call { Some(idx) } else { logged_by };
        let mut node = Node {
            insns: Vec::new(),
            end: Terminator::Next(0),
            logs_call,
            n_before_log,
            logged_by,
            at_entry: state.clone(),
            at_call: None,
            log_slot: 0,
            depth_log: None,
            last,
        };
        let (mut lowest, mut now) = (state.rsp(), state);
        for insn in &block.insns {
            let entry = self.code.entry(*insn);
            let bytes = self.memory.read(entry.address, entry.facts.length.into())?;
            step(entry, &bytes, &mut now)?;
            lowest = lowest.min(now.rsp());
            node.insns.push(Insn { at: entry.address, bytes });
        }
        let terminator = self.code.entry(*block.insns.last()?);
        let (address, flow) = (terminator.address, terminator.facts.flow);
        let reach = lowest.min(now.lowest_defined());
        match flow {
            Flow::Call { .. } => {
                let at_call = now.at_call()?;
                lowest = lowest.min(at_call.rsp());
                if logs_call && self.log_point == LogPoint::BeforeFirstCall {
                    log_slot = at_call.rsp();
                }
                (at_call.rsp() <= log_slot).then_some(())?;
                now = now.after_call();
                node.at_call = Some(at_call);
            }
            Flow::Return { .. } => now.may_return()?,
            _ => {}
        }
        if logs_call {
            node.log_slot = log_slot;
            logged_depth = logged_depth.min(log_slot);
        }
        if lowest < logged_depth {
            // As above.
            (idx == 0 || last.is_some()).then_some(())?;
            node.depth_log = Some(lowest);
            logged_depth = lowest;
        }
        if logs_call || node.depth_log.is_some() {
            node.at_entry.saved_registers()?;
        }
        (lowest.min(reach) >= -MAX_FRAME).then_some(())?;
        let is_logged = key.is_logged || logs_call;
        let n_before_log = if is_logged { n_before_log } else { n_before_log + block.insns.len() as u64 };
        let last = Some(address);
        let node_at = |start| self.numbers.get(&NodeKey { start, is_logged }).copied();
        node.end = match flow {
            Flow::Next => Terminator::Next(node_at(block.next)?),
            Flow::Jump { target, conditional: Conditional::Always } => Terminator::Jump(node_at(target)?),
            Flow::Jump { target, conditional: Conditional::Maybe } => {
                Terminator::Branch { taken: node_at(target)?, next: node_at(block.next)? }
            }
            Flow::Call { target } => Terminator::Call { function: target, next: node_at(block.next)? },
            _ => {
                returns.push(address);
                Terminator::Return(returns.len() - 1)
            }
        };
        for to in node.successors() {
            let incoming = Incoming { state: now.clone(), n_before_log, logged_by, last, logged_depth, log_slot };
            self.incoming.entry(to).or_default().push(incoming);
        }
        Some(node)
    }
}

/// The transfer function of any instruction; calls and returns are handled by the caller.
fn step(entry: &DecodedInsn, bytes: &[u8], now: &mut AbstractState) -> Option<()> {
    if matches!(entry.facts.flow, Flow::Call { .. } | Flow::Return { .. }) {
        return Some(());
    }
    let special = entry.facts.repeats || !matches!(entry.facts.kind, InsnKind::Plain | InsnKind::Push(_));
    (!special).then_some(())?;
    now.execute(&DataInsn { facts: &entry.facts, bytes, at: entry.address })
}

/// The join over all edges into a node; `None` if they cannot be joined.
fn join(incoming: Vec<Incoming>) -> Option<Incoming> {
    let mut incoming = incoming.into_iter();
    let mut joined = incoming.next()?;
    for other in incoming {
        (joined.n_before_log == other.n_before_log && joined.logged_by == other.logged_by).then_some(())?;
        joined.state = joined.state.join(&other.state)?;
        joined.logged_depth = joined.logged_depth.max(other.logged_depth);
        joined.last = None;
    }
    Some(joined)
}

impl Node {
    /// Its successors in the function.
    pub(super) fn successors(&self) -> Vec<usize> {
        match self.end {
            Terminator::Next(next) | Terminator::Jump(next) | Terminator::Call { next, .. } => vec![next],
            Terminator::Branch { taken, next } => vec![taken, next],
            Terminator::Return(_) => Vec::new(),
        }
    }

    pub(super) fn start(&self) -> u64 {
        self.insns[0].at
    }

    /// The number of its instructions.
    pub(super) fn n(&self) -> u64 {
        self.insns.len() as u64
    }
}
