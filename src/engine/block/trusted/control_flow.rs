//! A function → what is the same about it whenever it is called, or nothing.
//!
//! It is gone through once, with what each instruction leaves in the registers and in the frame. Every place in it is reached with the same
//! stack pointer, the same bytes written and the same registers saved, whichever way led there, or the function is refused: so all of that
//! is known from where execution stands. Refused is whatever the recording might have something to say about, as well: the use of any memory
//! but the function's own, bytes that nobody wrote, a register that is not given back, loops.

use super::abstract_state::{AbstractState, Change};
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found};
use crate::engine::state::memory::Memory;
use crate::x86::emitter::registers_used;
use crate::x86::facts::{Conditional, Flow, InsnKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Bytes of a function's frame, at most.
pub(crate) const LARGEST: i64 = 512;
/// Instructions of a function, at most.
const MOST: usize = 512;

/// A function.
#[derive(Debug)]
pub(crate) struct Function {
    pub entry: u64,
    /// Each before those that it leads to; the first is where the function is entered.
    pub nodes: Vec<Node>,
    /// The general registers that it names, by bit.
    pub names: u16,
    /// Where its `ret` instructions are.
    pub returns: Vec<u64>,
}

/// A straight stretch of it.
#[derive(Debug)]
pub(crate) struct Node {
    pub lines: Vec<RestoredRegister>,
    pub end: End,
    /// A call is certain from here on and none was made before: the call is noted here.
    pub is_gate: bool,
    /// How many instructions of the call were executed before, if it is not noted yet.
    pub lead: u64,
    /// The gate that was passed, or is this.
    pub gate: Option<usize>,
    /// What is known before it.
    pub head: AbstractState,
    /// What is known when it calls, the return address included.
    pub site: Option<AbstractState>,
    /// Where the call is noted, if it is a gate, from the return slot.
    pub noted_at: i64,
    /// How deep it is to be noted that the stack reaches, where the calls do not tell; from the return slot.
    pub mark: Option<i64>,
    /// The instruction before it; `None` if there are several, or none.
    pub last: Option<u64>,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(crate) struct RestoredRegister {
    pub at: u64,
    pub bytes: Vec<u8>,
}

/// Where a node leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
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
pub(crate) enum Noting {
    /// Before the first call that it makes: calls that make none need not be noted.
    BeforeCalling,
    /// When it is entered.
    AtEntry,
}

impl Function {
    /// The function that is entered here; `None` if it is not sure.
    pub fn of(entry: u64, noting: Noting, code: &mut DecodeCache, memory: &Memory) -> Option<Function> {
        let lines = lines(entry, code, memory)?;
        let mut order = Vec::new();
        let first = Key { start: entry, is_noted: false };
        visit(first, noting, &lines, &mut order, &mut HashMap::new())?;
        order.reverse();
        let mut builder = Builder { noting, code, memory, numbers: HashMap::new(), arriving: BTreeMap::new() };
        builder.numbers = order.iter().enumerate().map(|(idx, key)| (*key, idx)).collect();
        builder.arriving.insert(
            0,
            vec![Arrival {
                moment: AbstractState::at_entry(),
                lead: 0,
                gate: None,
                last: None,
                marked: 0,
                noted_at: 0,
            }],
        );
        let mut function = Function { entry, nodes: Vec::new(), names: 0, returns: Vec::new() };
        for key in order {
            let line = &lines[&key.start];
            let node = builder.node(key, line, &mut function.returns)?;
            let used = node.lines.iter().map(|line| registers_used(&line.bytes, line.at));
            function.names |= used.fold(0, |all, used| all | used);
            function.nodes.push(node);
        }
        Some(function)
    }

    /// The functions that it calls.
    pub fn callees(&self) -> impl Iterator<Item = u64> {
        self.nodes.iter().filter_map(|node| match node.end {
            End::Call { function, .. } => Some(function),
            _ => None,
        })
    }
}

/// A straight stretch and whether the call was noted before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Key {
    start: u64,
    is_noted: bool,
}

/// From an instruction to the next that ends it, and where it goes then.
struct StraightLine {
    lines: Vec<u32>,
    flow: Flow,
    next: u64,
}

impl StraightLine {
    /// Where it may go on in the same function.
    fn leads_to(&self) -> Vec<u64> {
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
fn lines(entry: u64, code: &mut DecodeCache, memory: &Memory) -> Option<BTreeMap<u64, StraightLine>> {
    let mut starts = BTreeSet::from([entry]);
    let mut found: BTreeMap<u64, u32> = BTreeMap::new();
    let mut open = vec![entry];
    while let Some(at) = open.pop() {
        if found.contains_key(&at) {
            continue;
        }
        let Found::Instruction(idx) = code.find(at, memory) else { return None };
        let line = code.entry(idx);
        if found.len() == MOST || code.stops_at(at) || line.bad_target.is_some() {
            return None;
        }
        let next = at + u64::from(line.facts.length);
        found.insert(at, idx);
        match line.facts.flow {
            Flow::Next => open.push(next),
            Flow::Jump { .. } if line.target_is_function => return None,
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
        let (mut at, mut lines) = (*start, Vec::new());
        let flow = loop {
            let idx = *found.get(&at)?;
            let facts = &code.entry(idx).facts;
            lines.push(idx);
            at += u64::from(facts.length);
            if facts.flow != Flow::Next || starts.contains(&at) {
                break facts.flow;
            }
        };
        all.insert(*start, StraightLine { lines, flow, next: at });
    }
    Some(all)
}

/// Puts a node behind all that it leads to; `None` if it leads back to itself. What is noted of each: whether that is done.
fn visit(
    key: Key,
    noting: Noting,
    lines: &BTreeMap<u64, StraightLine>,
    order: &mut Vec<Key>,
    met: &mut HashMap<Key, bool>,
) -> Option<()> {
    match met.get(&key) {
        Some(true) => return Some(()),
        Some(false) => return None,
        None => {}
    }
    met.insert(key, false);
    let line = lines.get(&key.start)?;
    let is_noted = key.is_noted || line.calls() || noting == Noting::AtEntry;
    // The last that is visited comes first: what follows should follow.
    for start in line.leads_to().into_iter().rev() {
        visit(Key { start, is_noted }, noting, lines, order, met)?;
    }
    met.insert(key, true);
    order.push(key);
    Some(())
}

/// What is known when a node is reached from another.
struct Arrival {
    moment: AbstractState,
    lead: u64,
    gate: Option<usize>,
    last: Option<u64>,
    /// How deep it is known that the stack reached.
    marked: i64,
    /// Where the call was noted; as yet no call may leave its return address further up, where it would be noted in turn.
    noted_at: i64,
}

struct Builder<'a> {
    noting: Noting,
    code: &'a DecodeCache,
    memory: &'a Memory,
    numbers: HashMap<Key, usize>,
    /// By node.
    arriving: BTreeMap<usize, Vec<Arrival>>,
}

impl Builder<'_> {
    fn node(&mut self, key: Key, line: &StraightLine, returns: &mut Vec<u64>) -> Option<Node> {
        let idx = self.numbers[&key];
        let Arrival { moment, lead, gate, last, mut marked, mut noted_at } = met(self.arriving.remove(&idx)?)?;
        let is_gate = !key.is_noted && (line.calls() || self.noting == Noting::AtEntry);
        // A run may have to end here, and then it must be known what came before.
        if is_gate {
            (idx == 0 || last.is_some()).then_some(())?;
        }
        let gate = if is_gate { Some(idx) } else { gate };
        let mut node = Node {
            lines: Vec::new(),
            end: End::Next(0),
            is_gate,
            lead,
            gate,
            head: moment.clone(),
            site: None,
            noted_at: 0,
            mark: None,
            last,
        };
        let (mut low, mut now) = (moment.rsp(), moment);
        for line in &line.lines {
            let entry = self.code.entry(*line);
            let bytes = self.memory.read(entry.address, entry.facts.length.into())?;
            step(entry, &bytes, &mut now)?;
            low = low.min(now.rsp());
            node.lines.push(RestoredRegister { at: entry.address, bytes });
        }
        let final_line = self.code.entry(*line.lines.last()?);
        let (address, flow) = (final_line.address, final_line.facts.flow);
        let reach = low.min(now.lowest());
        match flow {
            Flow::Call { .. } => {
                let site = now.calling()?;
                low = low.min(site.rsp());
                if is_gate && self.noting == Noting::BeforeCalling {
                    noted_at = site.rsp();
                }
                (site.rsp() <= noted_at).then_some(())?;
                now = now.after_call();
                node.site = Some(site);
            }
            Flow::Return { .. } => now.may_return()?,
            _ => {}
        }
        if is_gate {
            node.noted_at = noted_at;
            marked = marked.min(noted_at);
        }
        if low < marked {
            // As for a gate.
            (idx == 0 || last.is_some()).then_some(())?;
            node.mark = Some(low);
            marked = low;
        }
        if is_gate || node.mark.is_some() {
            node.head.kept()?;
        }
        (low.min(reach) >= -LARGEST).then_some(())?;
        let is_noted = key.is_noted || is_gate;
        let lead = if is_noted { lead } else { lead + line.lines.len() as u64 };
        let last = Some(address);
        let on = |start| self.numbers.get(&Key { start, is_noted }).copied();
        node.end = match flow {
            Flow::Next => End::Next(on(line.next)?),
            Flow::Jump { target, conditional: Conditional::Always } => End::Jump(on(target)?),
            Flow::Jump { target, conditional: Conditional::Maybe } => {
                End::Branch { taken: on(target)?, next: on(line.next)? }
            }
            Flow::Call { target } => End::Call { function: target, next: on(line.next)? },
            _ => {
                returns.push(address);
                End::Return(returns.len() - 1)
            }
        };
        for to in node.leads_to() {
            let arrival = Arrival { moment: now.clone(), lead, gate, last, marked, noted_at };
            self.arriving.entry(to).or_default().push(arrival);
        }
        Some(node)
    }
}

/// What an instruction that is neither call nor return does to what is known.
fn step(entry: &DecodedInsn, bytes: &[u8], now: &mut AbstractState) -> Option<()> {
    if matches!(entry.facts.flow, Flow::Call { .. } | Flow::Return { .. }) {
        return Some(());
    }
    let special = entry.facts.repeats || !matches!(entry.facts.kind, InsnKind::Plain | InsnKind::Push(_));
    (!special).then_some(())?;
    now.change(&Change { facts: &entry.facts, bytes, at: entry.address })
}

/// What is known whichever way a node was reached; `None` where that differs too much.
fn met(arrivals: Vec<Arrival>) -> Option<Arrival> {
    let mut arrivals = arrivals.into_iter();
    let mut met = arrivals.next()?;
    for other in arrivals {
        (met.lead == other.lead && met.gate == other.gate).then_some(())?;
        met.moment = met.moment.met(&other.moment)?;
        met.marked = met.marked.max(other.marked);
        met.last = None;
    }
    Some(met)
}

impl Node {
    /// Where it may go on in the same function.
    pub fn leads_to(&self) -> Vec<usize> {
        match self.end {
            End::Next(next) | End::Jump(next) | End::Call { next, .. } => vec![next],
            End::Branch { taken, next } => vec![taken, next],
            End::Return(_) => Vec::new(),
        }
    }

    pub fn start(&self) -> u64 {
        self.lines[0].at
    }

    /// Its instructions.
    pub fn n(&self) -> u64 {
        self.lines.len() as u64
    }
}
