//! A function → what is the same about it whenever it is called, or nothing.
//!
//! It is gone through once, with what each instruction leaves in the registers and in the frame. Every place in it is reached with the same
//! stack pointer, the same bytes written and the same registers saved, whichever way led there, or the function is refused: so all of that
//! is known from where execution stands. Refused is whatever the recording might have something to say about, as well: the use of any memory
//! but the function's own, bytes that nobody wrote, a register that is not given back, loops.

use super::abstract_state::{AbstractState, DataInsn};
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found};
use crate::engine::memory::guest::Memory;
use crate::x86::emitter::registers_used;
use crate::x86::facts::{Conditional, Flow, Kind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Bytes of a function's frame, at most.
pub(crate) const MAX_FRAME: i64 = 512;
/// Instructions of a function, at most.
const MAX_INSNS: usize = 512;

/// A function.
#[derive(Debug)]
pub(crate) struct Function {
    pub entry: u64,
    /// Each before those that it leads to; the first is where the function is entered.
    pub nodes: Vec<Node>,
    /// The general registers that it names, by bit.
    pub used_registers: u16,
    /// Where its `ret` instructions are.
    pub returns: Vec<u64>,
}

/// A straight stretch of it.
#[derive(Debug)]
pub(crate) struct Node {
    pub insns: Vec<Insn>,
    pub end: Terminator,
    /// A call is certain from here on and none was made before: the call is noted here.
    pub logs_call: bool,
    /// How many instructions of the call were executed before, if it is not noted yet.
    pub n_before_log: u64,
    /// The gate that was passed, or is this.
    pub log_node: Option<usize>,
    /// What is known before it.
    pub at_entry: AbstractState,
    /// What is known when it calls, the return address included.
    pub at_call: Option<AbstractState>,
    /// Where the call is noted, if it is a gate, from the return slot.
    pub log_slot: i64,
    /// How deep it is to be noted that the stack reaches, where the calls do not tell; from the return slot.
    pub depth_log: Option<i64>,
    /// The instruction before it; `None` if there are several, or none.
    pub last: Option<u64>,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(crate) struct Insn {
    pub at: u64,
    pub bytes: Vec<u8>,
}

/// Where a node leads.
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
    /// By the return instruction with this index.
    Return(usize),
}

/// Where calls are noted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LogPoint {
    /// Before the first call that it makes: calls that make none need not be noted.
    BeforeFirstCall,
    /// When it is entered.
    AtEntry,
}

impl Function {
    /// The function that is entered here; `None` if it is not sure.
    pub fn of(entry: u64, log_point: LogPoint, code: &mut DecodeCache, memory: &Memory) -> Option<Function> {
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
                log_node: None,
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
    pub fn callees(&self) -> impl Iterator<Item = u64> {
        self.nodes.iter().filter_map(|node| match node.end {
            Terminator::Call { function, .. } => Some(function),
            _ => None,
        })
    }
}

/// A straight stretch and whether the call was noted before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct NodeKey {
    start: u64,
    is_logged: bool,
}

/// From an instruction to the next that ends it, and where it goes then.
struct BasicBlock {
    insns: Vec<u32>,
    flow: Flow,
    next: u64,
}

impl BasicBlock {
    /// Where it may go on in the same function.
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

/// The function's straight stretches, by where they begin.
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

/// Puts a node behind all that it leads to; `None` if it leads back to itself. What is noted of each: whether that is done.
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
    // The last that is visited comes first: what follows should follow.
    for start in block.successors().into_iter().rev() {
        visit(NodeKey { start, is_logged }, log_point, blocks, order, finished)?;
    }
    finished.insert(key, true);
    order.push(key);
    Some(())
}

/// What is known when a node is reached from another.
struct Incoming {
    state: AbstractState,
    n_before_log: u64,
    log_node: Option<usize>,
    last: Option<u64>,
    /// How deep it is known that the stack reached.
    logged_depth: i64,
    /// Where the call was noted; as yet no call may leave its return address further up, where it would be noted in turn.
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
        let Incoming { state, n_before_log, log_node, last, mut logged_depth, mut log_slot } =
            join(self.incoming.remove(&idx)?)?;
        let logs_call = !key.is_logged && (block.calls() || self.log_point == LogPoint::AtEntry);
        // A run may have to end here, and then it must be known what came before.
        if logs_call {
            (idx == 0 || last.is_some()).then_some(())?;
        }
        let log_node = if logs_call { Some(idx) } else { log_node };
        let mut node = Node {
            insns: Vec::new(),
            end: Terminator::Next(0),
            logs_call,
            n_before_log,
            log_node,
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
            // As for a gate.
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
            let incoming = Incoming { state: now.clone(), n_before_log, log_node, last, logged_depth, log_slot };
            self.incoming.entry(to).or_default().push(incoming);
        }
        Some(node)
    }
}

/// What an instruction that is neither call nor return does to what is known.
fn step(entry: &DecodedInsn, bytes: &[u8], now: &mut AbstractState) -> Option<()> {
    if matches!(entry.facts.flow, Flow::Call { .. } | Flow::Return { .. }) {
        return Some(());
    }
    let special = entry.facts.repeats || !matches!(entry.facts.kind, Kind::Plain | Kind::Push(_));
    (!special).then_some(())?;
    now.execute(&DataInsn { facts: &entry.facts, bytes, at: entry.address })
}

/// What is known whichever way a node was reached; `None` where that differs too much.
fn join(incoming: Vec<Incoming>) -> Option<Incoming> {
    let mut incoming = incoming.into_iter();
    let mut joined = incoming.next()?;
    for other in incoming {
        (joined.n_before_log == other.n_before_log && joined.log_node == other.log_node).then_some(())?;
        joined.state = joined.state.join(&other.state)?;
        joined.logged_depth = joined.logged_depth.max(other.logged_depth);
        joined.last = None;
    }
    Some(joined)
}

impl Node {
    /// Where it may go on in the same function.
    pub fn successors(&self) -> Vec<usize> {
        match self.end {
            Terminator::Next(next) | Terminator::Jump(next) | Terminator::Call { next, .. } => vec![next],
            Terminator::Branch { taken, next } => vec![taken, next],
            Terminator::Return(_) => Vec::new(),
        }
    }

    pub fn start(&self) -> u64 {
        self.insns[0].at
    }

    /// Its instructions.
    pub fn n(&self) -> u64 {
        self.insns.len() as u64
    }
}
