//! The body of a loop: the strongly connected component of the control-flow graph around a block, as far as its instructions can be copied.
//!
//! The graph ends at calls, returns and whatever the emulator does not execute by itself, so a component is a nest of loops without those;
//! leaving it is a jump to the program's own code. Indirect jumps lead to where they have led so far. Bounded by a number of instructions.

use super::jump_targets::JumpTargets;
use crate::engine::block::passes::slots_used;
use crate::engine::block::symbolic::number_of;
use crate::engine::cpu::decode_cache::{DecodeCache, DecodedInsn, Found};
use crate::engine::memory::guest::Memory;
use crate::model::register::Register;
use crate::x86::emitter::{registers_used, uses_vector_register};
use crate::x86::facts::{Conditional, Divide, Flow, IndirectTarget, InsnKind, MemoryOperand, SegmentBase};
use std::collections::{BTreeMap, BTreeSet};

/// The most instructions that are looked at.
const MAX_INSNS: usize = 800;
/// The longest access that the emulator makes in one piece.
const MAX_GUARDED: u16 = 8;
/// The vector register that is borrowed if no general one is free.
const SPARE_VECTOR: u8 = 15;

/// The blocks of a loop, in the order of their addresses.
#[derive(Clone, Debug)]
pub(super) struct LoopBody {
    pub nodes: Vec<Node>,
    /// The general registers that it writes, and those that it names.
    pub written: u16,
    pub used: u16,
    /// All registers that it names, by slot.
    pub touched: u64,
    /// It names the vector register that could be borrowed.
    pub uses_spare_vector: bool,
    /// Accesses can be checked by their bytes.
    has_shadow: bool,
}

/// What a copy may do.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    /// Check accesses by their bytes.
    pub use_shadow: bool,
    /// Have the emulator execute SSE's arithmetic.
    pub compute_floats: bool,
    /// Where indirect jumps have led.
    pub jumps: &'a JumpTargets,
}

/// A basic block.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub insns: Vec<Insn>,
    pub end: NodeEnd,
    /// The counter is tested at its start, because it is where a round begins.
    pub is_tested: bool,
    /// An instruction that may come before it.
    pub last: u64,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(super) struct Insn {
    pub at: u64,
    pub bytes: Vec<u8>,
    /// The general registers that it writes.
    pub written: u16,
    /// Its memory operand, and how that is checked.
    pub access: Option<(MemoryOperand, Check)>,
}

/// How an access is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Check {
    /// Once, when the loop is entered, because its address does not change.
    Once,
    /// By its page.
    Page,
    /// By its bytes.
    Bytes,
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
}

/// Where control goes: to a node of the loop, or out of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    Node(usize),
    Exit(u64),
}

/// A block while the component is looked for.
struct Block {
    insns: Vec<u32>,
    flow: Flow,
    next: u64,
    /// Where its indirect jump has led.
    led_to: Vec<u64>,
}

impl Node {
    pub(super) fn start(&self) -> u64 {
        self.insns[0].at
    }

    pub(super) fn n(&self) -> u64 {
        self.insns.len() as u64
    }

    pub(super) fn targets(&self) -> Vec<Target> {
        match self.end {
            NodeEnd::Next(next) | NodeEnd::Jump(next) => vec![next],
            NodeEnd::Branch { taken, next } => vec![taken, next],
            NodeEnd::Switch { ref targets, .. } => targets.iter().map(|(_, target)| *target).collect(),
        }
    }
}

impl LoopBody {
    /// The loop around a block; `None` if there is none that can be copied.
    pub(super) fn around(start: u64, code: &mut DecodeCache, memory: &Memory, may: Means<'_>) -> Option<LoopBody> {
        let mut blocks = blocks_from(start, code, memory, may)?;
        loop {
            let members = component(start, &blocks);
            members.contains(&start).then_some(())?;
            let body = LoopBody { has_shadow: may.use_shadow, ..LoopBody::of(&members, &blocks, code, memory)? };
            let Some(obstacle) = body.obstacle() else { return Some(body) };
            (obstacle != start).then_some(())?;
            blocks.remove(&obstacle);
        }
    }

    fn of(
        members: &BTreeSet<u64>,
        blocks: &BTreeMap<u64, Block>,
        code: &DecodeCache,
        memory: &Memory,
    ) -> Option<LoopBody> {
        let number = |address: u64| members.iter().position(|member| *member == address);
        let target = |address: u64| number(address).map_or(Target::Exit(address), Target::Node);
        let mut nodes = Vec::new();
        for member in members {
            let Block { insns, flow, next, led_to } = &blocks[member];
            let insns: Option<Vec<Insn>> = insns.iter().map(|idx| insn(code.entry(*idx), memory)).collect();
            let end = match *flow {
                Flow::Jump { target: to, conditional: Conditional::Always } => NodeEnd::Jump(target(to)),
                Flow::Jump { target: to, conditional: Conditional::Maybe } => {
                    NodeEnd::Branch { taken: target(to), next: target(*next) }
                }
                Flow::IndirectJump(by) => {
                    NodeEnd::Switch { by, targets: led_to.iter().map(|to| (*to, target(*to))).collect() }
                }
                _ => NodeEnd::Next(target(*next)),
            };
            nodes.push(Node { insns: insns?, end, is_tested: false, last: 0 });
        }
        let insns = || nodes.iter().flat_map(|node| &node.insns);
        let used = insns().fold(0, |all, insn| all | registers_used(&insn.bytes, insn.at));
        let touched = insns().fold(0, |all, insn| all | slots_used(&insn.bytes, insn.at));
        let uses_spare_vector = insns().any(|insn| uses_vector_register(&insn.bytes, insn.at, SPARE_VECTOR));
        let written = nodes.iter().flat_map(|node| &node.insns).fold(0, |all, insn| all | insn.written);
        let mut body = LoopBody { nodes, written, used, touched, uses_spare_vector, has_shadow: false };
        body.choose_checks();
        body.note_edges();
        Some(body)
    }

    /// How many targets of the indirect jump at an address are known here.
    pub(super) fn n_targets(&self, site: u64) -> usize {
        let is_there = |node: &&Node| node.insns.last().is_some_and(|insn| insn.at == site);
        self.nodes.iter().find(is_there).map_or(0, |node| node.targets().len())
    }

    /// All instructions: as many steps as a round can have.
    pub(super) fn n(&self) -> u64 {
        self.nodes.iter().map(Node::n).sum()
    }

    /// The block without which a smaller loop may do: one with an access that can be checked in no way, or the first if the loop leaves no
    /// register free.
    fn obstacle(&self) -> Option<u64> {
        let is_in_order = |insn: &Insn| match insn.access {
            Some((ref operand, Check::Bytes)) => self.can_check_bytes() && can_be_checked_by_bytes(operand),
            _ => true,
        };
        let has_scratch = self.has_general_scratch();
        let is_good = |node: &Node| {
            node.insns.iter().all(is_in_order) && (has_scratch || !matches!(node.end, NodeEnd::Switch { .. }))
        };
        let bad = self.nodes.iter().find(|node| !is_good(node));
        bad.or_else(|| self.nodes.first().filter(|_| self.spare_registers().is_none())).map(Node::start)
    }

    fn choose_checks(&mut self) {
        let written = self.written;
        for (operand, check) in
            self.nodes.iter_mut().flat_map(|node| &mut node.insns).filter_map(|insn| insn.access.as_mut())
        {
            *check = match () {
                () if is_pinned(operand, written) => Check::Once,
                () if is_guardable(operand) => Check::Page,
                () => Check::Bytes,
            };
        }
    }

    /// Has an access, and all others with the same base, checked by their bytes from now on; false if they are or cannot be.
    pub(super) fn check_bytes(&mut self, (node, insn): (usize, usize)) -> bool {
        let Some((MemoryOperand { base, .. }, Check::Page)) = self.nodes[node].insns[insn].access else { return false };
        if !self.can_check_bytes() {
            return false;
        }
        for (operand, check) in
            self.nodes.iter_mut().flat_map(|node| &mut node.insns).filter_map(|insn| insn.access.as_mut())
        {
            if *check == Check::Page && operand.base == base && can_be_checked_by_bytes(operand) {
                *check = Check::Bytes;
            }
        }
        true
    }

    /// Whether there is a general register for what is known of the bytes.
    fn can_check_bytes(&self) -> bool {
        self.has_shadow && self.has_general_scratch()
    }

    fn has_general_scratch(&self) -> bool {
        self.spare_registers().is_some_and(|[_, scratch]| matches!(scratch, Register::Gpr(_)))
    }

    /// Two registers that the loop does not use: the first is a general one.
    pub(super) fn spare_registers(&self) -> Option<[Register; 2]> {
        let mut free = (0..16).rev().filter(|number| (self.used | 1 << 4) & 1 << number == 0).map(Register::Gpr);
        let vector = (!self.uses_spare_vector).then_some(Register::Xmm(SPARE_VECTOR));
        Some([free.next()?, free.next().or(vector)?])
    }

    /// The last instruction before the loop is left for an address.
    pub(super) fn last_before_exit(&self, to: u64) -> Option<u64> {
        let node = self.nodes.iter().find(|node| node.targets().contains(&Target::Exit(to)))?;
        node.insns.last().map(|insn| insn.at)
    }

    /// Every cycle has an edge to a node that is not behind, so testing the counter there is enough.
    fn note_edges(&mut self) {
        for from in 0..self.nodes.len() {
            let last = self.nodes[from].insns.last().map_or(0, |insn| insn.at);
            for target in self.nodes[from].targets() {
                if let Target::Node(to) = target {
                    self.nodes[to].is_tested |= to <= from;
                    self.nodes[to].last = last;
                }
            }
        }
    }
}

/// The blocks that can be copied and are reached from one by jumps; `None` if that one cannot.
fn blocks_from(start: u64, code: &mut DecodeCache, memory: &Memory, may: Means<'_>) -> Option<BTreeMap<u64, Block>> {
    let mut starts = BTreeSet::from([start]);
    let mut found: BTreeMap<u64, u32> = BTreeMap::new();
    let mut open = vec![start];
    while let Some(at) = open.pop() {
        if found.contains_key(&at) || found.len() == MAX_INSNS || code.stops_at(at) {
            continue;
        }
        let Found::Instruction(idx) = code.find(at, memory) else { continue };
        let entry = code.entry(idx);
        if !can_be_copied(entry, may) {
            continue;
        }
        found.insert(at, idx);
        let next = at + u64::from(entry.facts.length);
        match entry.facts.flow {
            Flow::Jump { target, conditional } => {
                starts.insert(target);
                open.push(target);
                if conditional == Conditional::Maybe {
                    starts.insert(next);
                    open.push(next);
                }
            }
            Flow::IndirectJump(_) => {
                let led_to = may.jumps.led_to(at, code);
                starts.extend(&led_to);
                open.extend(led_to);
            }
            _ => open.push(next),
        }
    }
    let mut all = BTreeMap::new();
    for start in &starts {
        let (mut at, mut insns) = (*start, Vec::new());
        while let Some(idx) = found.get(&at) {
            let facts = &code.entry(*idx).facts;
            insns.push(*idx);
            at += u64::from(facts.length);
            if facts.flow != Flow::Next || starts.contains(&at) {
                let (flow, site) = (facts.flow, at - u64::from(facts.length));
                let is_indirect = matches!(flow, Flow::IndirectJump(_));
                let led_to = if is_indirect { may.jumps.led_to(site, code) } else { Vec::new() };
                all.insert(*start, Block { insns, flow, next: at, led_to });
                break;
            }
        }
    }
    all.contains_key(&start).then_some(all)
}

impl Block {
    fn successors(&self) -> Vec<u64> {
        match self.flow {
            Flow::Jump { target, conditional: Conditional::Always } => vec![target],
            Flow::Jump { target, conditional: Conditional::Maybe } => vec![target, self.next],
            Flow::IndirectJump(_) => self.led_to.clone(),
            _ => vec![self.next],
        }
    }
}

/// The blocks from which `start` can be reached; all of them can be reached from it.
fn component(start: u64, blocks: &BTreeMap<u64, Block>) -> BTreeSet<u64> {
    let mut members = BTreeSet::new();
    loop {
        let n = members.len();
        for (address, block) in blocks {
            if block.successors().iter().any(|to| *to == start || members.contains(to)) {
                members.insert(*address);
            }
        }
        if members.len() == n {
            return members;
        }
    }
}

/// Whether an instruction can run without a hook: it touches registers and plain memory only, the emulator executes it by itself, and if
/// it traps it has changed nothing.
fn can_be_copied(entry: &DecodedInsn, may: Means<'_>) -> bool {
    let facts = &entry.facts;
    let is_plain = match facts.kind {
        InsnKind::Plain | InsnKind::Divide(Divide { bits: 32 | 64, .. }) => true,
        InsnKind::FloatingPoint => may.compute_floats,
        _ => false,
    };
    let is_written = |register: &Register| {
        matches!(register, Register::Gpr(_) | Register::Xmm(_) | Register::Rflags) && *register != Register::RSP
    };
    let flows = match facts.flow {
        Flow::Next => true,
        Flow::Jump { .. } => !entry.target_is_function && entry.bad_target.is_none(),
        Flow::IndirectJump(IndirectTarget::Register(_)) => true,
        Flow::IndirectJump(IndirectTarget::Memory) => facts.memory.first().is_some_and(|of| registers_of(of) != 0),
        _ => false,
    };
    is_plain
        && flows
        && !facts.repeats
        && !entry.is_jumped_over
        && facts.writes.iter().all(is_written)
        && facts.memory.len() <= 1
        && facts.memory.iter().all(is_plain_operand)
}

fn written_by(entry: &DecodedInsn) -> u16 {
    entry.facts.writes.iter().filter_map(|register| number_of(*register)).fold(0, |all, number| all | 1 << number)
}

/// The general registers in an operand's address.
pub(super) fn registers_of(operand: &MemoryOperand) -> u16 {
    [operand.base, operand.index].into_iter().flatten().filter_map(number_of).fold(0, |all, number| all | 1 << number)
}

/// Whether an operand has the same address in all rounds of a loop that writes these registers.
fn is_pinned(operand: &MemoryOperand, written: u16) -> bool {
    let is_fixed = |register| matches!(register, Register::Gpr(number) if written & 1 << number == 0);
    operand.index.is_none() && operand.base.is_none_or(is_fixed)
}

/// Whether there is a load of the same size, or two.
fn can_be_checked_by_bytes(operand: &MemoryOperand) -> bool {
    operand.align == 1 && [1, 2, 4, 8, 16].contains(&operand.size)
}

/// Whether an access can be checked by its page: the emulator makes it in one piece, so that it has changed nothing if it traps.
fn is_guardable(operand: &MemoryOperand) -> bool {
    operand.align == 1 && operand.size <= MAX_GUARDED
}

fn is_plain_operand(operand: &MemoryOperand) -> bool {
    !operand.is_32_bit
        && operand.bit_offset.is_none()
        && !operand.index_is_byte
        && operand.segment == SegmentBase::Zero
        && (1..=16).contains(&operand.size)
}

fn insn(entry: &DecodedInsn, memory: &Memory) -> Option<Insn> {
    let bytes = memory.read(entry.address, entry.facts.length.into())?;
    let access = entry.facts.memory.first().map(|operand| (*operand, Check::Page));
    Some(Insn { at: entry.address, bytes, written: written_by(entry), access })
}
