//! Functions that call nothing but each other, written out so that they run without a hook.
//!
//! A call leaves the return address that the program's own call would leave, and a `ret` goes by a table of jumps to where that is in the copy:
//! reading an address from memory would cost the emulator more.
//! Two registers that none of the functions names are borrowed: one counts, the other is used on the way. No flag is touched.

use super::Profit;
use super::code_cache::{BACK, CodeCache, TO_NOTE, TO_STEPS};
use super::control_flow::{End, Function, Node, Noting};
use super::step_budget::{StepBudget, StepBudgets, unnoted};
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::state::memory::Memory;
use crate::model::register::Register;
use crate::x86::emitter::{EmitOp, EmittedCode, emit, jump};
use std::collections::HashMap;

/// Functions of a group, at most.
const MOST_FUNCTIONS: usize = 16;
/// Return instructions of a function, at most: as many as there are addresses to a call, so that each has a place in the table.
const MOST_RETURNS: u64 = 5;

/// Bytes of the table for each address; a jump fits into them.
const SLOT: u64 = 8;
/// What stands where nothing leads: `int3`.
const TRAP: u8 = 0xcc;

/// The functions and where their copies are.
pub(crate) struct EmittedFunctions {
    pub functions: Vec<Function>,
    pub budgets: Vec<StepBudgets>,
    /// How it went when one was entered.
    pub(crate) profit: Vec<Profit>,
    /// The register that counts, and the other one that is borrowed.
    pub borrowed: [Register; 2],
    /// What stands for the return address of the call that was entered.
    pub back: u64,
    /// Where the copy of each node begins, in that order: function and node.
    copies: Vec<(u64, usize, usize)>,
    /// Where calls return to: function and node that calls.
    sites: HashMap<u64, (usize, usize)>,
}

impl EmittedFunctions {
    /// The functions that this one may lead to, if they are all sure and call themselves in the end; written to the area.
    pub fn of(entry: u64, code: &mut DecodeCache, memory: &Memory, area: &mut CodeCache) -> Option<EmittedFunctions> {
        [Noting::BeforeCalling, Noting::AtEntry].into_iter().find_map(|noting| {
            let functions = reached_from(entry, noting, code, memory)?;
            EmittedFunctions::written(functions, area)
        })
    }

    fn written(functions: Vec<Function>, area: &mut CodeCache) -> Option<EmittedFunctions> {
        let unnoted_of: HashMap<u64, StepBudget> =
            functions.iter().map(|function| (function.entry, unnoted(function))).collect();
        let budgets = functions
            .iter()
            .map(|function| StepBudgets::of(function, &unnoted_of))
            .collect::<Option<Vec<StepBudgets>>>()?;
        let names = functions.iter().fold(1 << 4, |all, function| all | function.names);
        let mut free = (0..16).rev().filter(|number| names & 1 << number == 0).map(Register::Gpr);
        let borrowed = [free.next()?, free.next()?];
        let profit = vec![Profit::default(); functions.len()];
        let (copies, sites) = (Vec::new(), HashMap::new());
        let mut group = EmittedFunctions { functions, budgets, profit, borrowed, back: 0, copies, sites };
        group.note_sites()?;
        let (lowest, highest) = (*group.sites.keys().min()?, *group.sites.keys().max()?);
        group.back = highest + MOST_RETURNS;
        let size = (emit(&group.lines(0)?, super::code_cache::CODE)?.code.len() as u64).next_multiple_of(SLOT);
        let size_of_table = SLOT * (group.back + MOST_RETURNS - lowest);
        let start = area.room_for_code(size + size_of_table)?;
        let table = start + size;
        let by_table = i32::try_from(table as i64 - (SLOT * lowest) as i64).ok()?;
        let EmittedCode { mut code, labels } = emit(&group.lines(by_table)?, start)?;
        code.resize((size + size_of_table) as usize, TRAP);
        for (returns_to, to) in group.ways_on(&labels) {
            let slot = size + SLOT * (returns_to - lowest);
            let jump = jump(start + slot, to)?;
            code[slot as usize..][..jump.len()].copy_from_slice(&jump);
        }
        area.write_code(start, &code).then_some(())?;
        group.note_copies(&labels);
        Some(group)
    }

    /// Where the copy of a function begins.
    pub fn entry(&self, function: usize) -> u64 {
        let of = |(_, of, node): &&(u64, usize, usize)| *of == function && *node == 0;
        self.copies.iter().find(of).map_or(0, |(at, _, _)| *at)
    }

    /// The node in whose copy an address is.
    pub fn node_at(&self, at: u64) -> Option<(usize, usize)> {
        let next = self.copies.partition_point(|(start, _, _)| *start <= at);
        self.copies.get(next.checked_sub(1)?).map(|(_, function, node)| (*function, *node))
    }

    /// The call that leaves this return address.
    pub fn site(&self, returns_to: u64) -> Option<(usize, usize)> {
        self.sites.get(&returns_to).copied()
    }

    pub fn node(&self, (function, node): (usize, usize)) -> &Node {
        &self.functions[function].nodes[node]
    }

    fn note_sites(&mut self) -> Option<()> {
        for (function, of) in self.functions.iter().enumerate() {
            (of.returns.len() as u64 <= MOST_RETURNS).then_some(())?;
            for (idx, node) in of.nodes.iter().enumerate() {
                if let End::Call { next, .. } = node.end {
                    let returns_to = of.nodes[next].start();
                    // Two ways to call from one place would be two ways to go on.
                    self.sites.insert(returns_to, (function, idx)).is_none().then_some(())?;
                }
            }
        }
        let is_apart = |at: &u64| (1..MOST_RETURNS).all(|more| !self.sites.contains_key(&(at + more)));
        self.sites.keys().all(is_apart).then_some(())
    }

    /// The label of a node.
    fn label(&self, function: usize, node: usize) -> usize {
        self.functions[..function].iter().map(|function| function.nodes.len()).sum::<usize>() + node
    }

    fn lines(&self, by_table: i32) -> Option<Vec<EmitOp>> {
        let mut writer = Writer { group: self, by_table, lines: Vec::new(), detours: Vec::new(), n_labels: 0 };
        writer.n_labels = self.label(self.functions.len(), 0);
        for (idx, function) in self.functions.iter().enumerate() {
            for (node_idx, node) in function.nodes.iter().enumerate() {
                writer.node(idx, node_idx, node)?;
            }
        }
        let detours = std::mem::take(&mut writer.detours);
        writer.lines.extend(detours);
        for way_back in 0..MOST_RETURNS as u32 {
            writer.lines.push(EmitOp::Label(writer.n_labels));
            writer.lines.push(EmitOp::LoadImmediate { to: self.borrowed[1], value: way_back });
            writer.lines.push(EmitOp::JumpMemory { at: BACK as i32 });
            writer.n_labels += 1;
        }
        Some(writer.lines)
    }

    /// For each return address, and how far after it by return instruction, where to go on.
    fn ways_on(&self, labels: &[u64]) -> Vec<(u64, u64)> {
        let ways_back = &labels[labels.len() - MOST_RETURNS as usize..];
        let mut all: Vec<(u64, u64)> = (self.back..).zip(ways_back.iter().copied()).collect();
        for (returns_to, (function, node)) in &self.sites {
            let End::Call { next, .. } = self.node((*function, *node)).end else { continue };
            let to = labels[self.label(*function, next)];
            all.extend((0..MOST_RETURNS).map(|way| (returns_to + way, to)));
        }
        all
    }

    fn note_copies(&mut self, labels: &[u64]) {
        for function in 0..self.functions.len() {
            for node in 0..self.functions[function].nodes.len() {
                self.copies.push((labels[self.label(function, node)], function, node));
            }
        }
        self.copies.sort_unstable();
    }
}

struct Writer<'a> {
    group: &'a EmittedFunctions,
    /// Where the table would begin if it had a place for address 0.
    by_table: i32,
    lines: Vec<EmitOp>,
    /// What stands behind everything: ways from one node to another on which something is taken back.
    detours: Vec<EmitOp>,
    n_labels: usize,
}

impl Writer<'_> {
    fn node(&mut self, function: usize, idx: usize, node: &Node) -> Option<()> {
        let [counter, other] = self.group.borrowed;
        let budgets = &self.group.budgets[function];
        let rsp = node.head.rsp();
        let noted = |at: i64| Some(i32::try_from(at - rsp).ok()? + TO_NOTE);
        self.lines.push(EmitOp::Label(self.group.label(function, idx)));
        self.add(budgets.at_head(idx))?;
        if node.is_gate {
            self.lines.push(EmitOp::Store { from: counter, displacement: noted(node.noted_at)? });
            self.lines.push(EmitOp::SwapHalves { to: other, from: counter });
            self.lines.push(EmitOp::LoadFromTable { to: other, displacement: TO_STEPS });
        }
        if let Some(mark) = node.mark {
            self.lines.push(EmitOp::Store { from: counter, displacement: noted(mark)? });
        }
        let (body, last) = match node.end {
            End::Next(_) => (&node.lines[..], None),
            _ => node.lines.split_last().map(|(last, body)| (body, Some(last)))?,
        };
        self.lines.extend(body.iter().map(|line| EmitOp::Original { at: line.at, bytes: line.bytes.clone() }));
        match node.end {
            End::Next(next) | End::Jump(next) => self.resume(function, idx, next)?,
            End::Branch { taken, next } => {
                let last = last?;
                let to = self.way(function, idx, taken)?;
                self.lines.push(EmitOp::Branch { at: last.at, bytes: last.bytes.clone(), to });
                self.resume(function, idx, next)?;
            }
            End::Call { function: called, next } => {
                self.add(budgets.on_the_way(idx, next))?;
                let returns_to = self.group.functions[function].nodes[next].start();
                self.lines.push(EmitOp::Push { value: i32::try_from(returns_to).ok()? });
                let called = self.group.functions.iter().position(|function| function.entry == called)?;
                self.lines.push(EmitOp::Jump { to: self.group.label(called, 0) });
            }
            End::Return(way) => {
                self.lines.push(EmitOp::Pop { to: other });
                let plus = self.by_table + SLOT as i32 * i32::try_from(way).ok()?;
                self.lines.push(EmitOp::TimesEight { of: other, displacement: plus });
                self.lines.push(EmitOp::JumpRegister { by: other });
            }
        }
        Some(())
    }

    /// What nothing is added to needs no line.
    fn add(&mut self, budget_left: StepBudget) -> Option<()> {
        if budget_left != StepBudget::default() {
            self.lines.push(EmitOp::Add { to: self.group.borrowed[0], displacement: budget_left.as_addend()? });
        }
        Some(())
    }

    /// Goes from one node to another, which mostly follows.
    fn resume(&mut self, function: usize, from: usize, to: usize) -> Option<()> {
        self.add(self.group.budgets[function].on_the_way(from, to))?;
        if to != from + 1 {
            self.lines.push(EmitOp::Jump { to: self.group.label(function, to) });
        }
        Some(())
    }

    /// The label by which a jump gets from one node to another.
    fn way(&mut self, function: usize, from: usize, to: usize) -> Option<usize> {
        let (budget_left, label) = (self.group.budgets[function].on_the_way(from, to), self.group.label(function, to));
        if budget_left == StepBudget::default() {
            return Some(label);
        }
        let way = self.n_labels;
        self.n_labels += 1;
        let add = EmitOp::Add { to: self.group.borrowed[0], displacement: budget_left.as_addend()? };
        self.detours.extend([EmitOp::Label(way), add, EmitOp::Jump { to: label }]);
        Some(way)
    }
}

/// This function and all that it may lead to, if they are sure and not all of them end without calling one in progress.
pub(crate) fn reached_from(
    entry: u64,
    noting: Noting,
    code: &mut DecodeCache,
    memory: &Memory,
) -> Option<Vec<Function>> {
    let mut functions: Vec<Function> = Vec::new();
    let mut open = vec![entry];
    while let Some(next) = open.pop() {
        if functions.iter().any(|function| function.entry == next) {
            continue;
        }
        let function = Function::of(next, noting, code, memory)?;
        open.extend(function.callees());
        functions.push(function);
        (functions.len() <= MOST_FUNCTIONS).then_some(())?;
    }
    recurs(&functions).then_some(functions)
}

fn recurs(functions: &[Function]) -> bool {
    let mut left: Vec<&Function> = functions.iter().collect();
    loop {
        let n = left.len();
        let remaining = left.clone();
        left.retain(|function| function.callees().any(|callee| remaining.iter().any(|other| other.entry == callee)));
        if left.len() == n {
            return n > 0;
        }
    }
}
