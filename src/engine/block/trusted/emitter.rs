//! Functions that call nothing but each other, written out so that they run without a hook.
//!
//! A call leaves the return address that the program's own call would leave, and a `ret` goes by a table of jumps to where that is in the copy:
//! reading an address from memory would cost the emulator more.
//! Two registers that none of the functions names are borrowed: one counts, the other is used on the way. No flag is touched.

use super::Profit;
use super::code_cache::{CodeCache, EXIT_TARGET, TO_LOG, TO_STEPS};
use super::control_flow::{Function, LogPoint, Node, Terminator};
use super::step_budget::{StepBudget, StepBudgets, unlogged};
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::memory::guest::Memory;
use crate::model::register::Register;
use crate::x86::emitter::{Line, Relaid, jump, relaid};
use std::collections::HashMap;

/// Functions of a group, at most.
const MAX_FUNCTIONS: usize = 16;
/// Return instructions of a function, at most: as many as there are addresses to a call, so that each has a place in the table.
const MAX_RETURNS: u64 = 5;

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
    pub scratch: [Register; 2],
    /// What stands for the return address of the call that was entered.
    pub exit_return_address: u64,
    /// Where the copy of each node begins, in that order: function and node.
    nodes_by_address: Vec<(u64, usize, usize)>,
    /// Where calls return to: function and node that calls.
    call_sites: HashMap<u64, (usize, usize)>,
}

impl EmittedFunctions {
    /// The functions that this one may lead to, if they are all sure and call themselves in the end; written to the area.
    pub fn emit_from(
        entry: u64,
        code: &mut DecodeCache,
        memory: &Memory,
        code_cache: &mut CodeCache,
    ) -> Option<EmittedFunctions> {
        [LogPoint::BeforeFirstCall, LogPoint::AtEntry].into_iter().find_map(|log_point| {
            let functions = call_graph_from(entry, log_point, code, memory)?;
            EmittedFunctions::emit(functions, code_cache)
        })
    }

    fn emit(functions: Vec<Function>, code_cache: &mut CodeCache) -> Option<EmittedFunctions> {
        let unlogged_of: HashMap<u64, StepBudget> =
            functions.iter().map(|function| (function.entry, unlogged(function))).collect();
        let budgets = functions
            .iter()
            .map(|function| StepBudgets::of(function, &unlogged_of))
            .collect::<Option<Vec<StepBudgets>>>()?;
        let used_registers = functions.iter().fold(1 << 4, |all, function| all | function.used_registers);
        let mut free = (0..16).rev().filter(|number| used_registers & 1 << number == 0).map(Register::Gpr);
        let scratch = [free.next()?, free.next()?];
        let profit = vec![Profit::default(); functions.len()];
        let (nodes_by_address, call_sites) = (Vec::new(), HashMap::new());
        let mut group = EmittedFunctions {
            functions,
            budgets,
            profit,
            scratch,
            exit_return_address: 0,
            nodes_by_address,
            call_sites,
        };
        group.index_call_sites()?;
        let (lowest, highest) = (*group.call_sites.keys().min()?, *group.call_sites.keys().max()?);
        group.exit_return_address = highest + MAX_RETURNS;
        let size = (relaid(&group.lines(0)?, super::code_cache::CODE)?.code.len() as u64).next_multiple_of(SLOT);
        let size_of_table = SLOT * (group.exit_return_address + MAX_RETURNS - lowest);
        let start = code_cache.next_code_address(size + size_of_table)?;
        let table = start + size;
        let table_base = i32::try_from(table as i64 - (SLOT * lowest) as i64).ok()?;
        let Relaid { mut code, labels } = relaid(&group.lines(table_base)?, start)?;
        code.resize((size + size_of_table) as usize, TRAP);
        for (returns_to, to) in group.jump_table_entries(&labels) {
            let slot = size + SLOT * (returns_to - lowest);
            let jump = jump(start + slot, to)?;
            code[slot as usize..][..jump.len()].copy_from_slice(&jump);
        }
        code_cache.write_code(start, &code).then_some(())?;
        group.index_nodes(&labels);
        Some(group)
    }

    /// Where the copy of a function begins.
    pub fn entry_point(&self, function: usize) -> u64 {
        let of = |(_, of, node): &&(u64, usize, usize)| *of == function && *node == 0;
        self.nodes_by_address.iter().find(of).map_or(0, |(at, _, _)| *at)
    }

    /// The node in whose copy an address is.
    pub fn node_at(&self, at: u64) -> Option<(usize, usize)> {
        let next = self.nodes_by_address.partition_point(|(start, _, _)| *start <= at);
        self.nodes_by_address.get(next.checked_sub(1)?).map(|(_, function, node)| (*function, *node))
    }

    /// The call that leaves this return address.
    pub fn call_site(&self, returns_to: u64) -> Option<(usize, usize)> {
        self.call_sites.get(&returns_to).copied()
    }

    pub fn node(&self, (function, node): (usize, usize)) -> &Node {
        &self.functions[function].nodes[node]
    }

    fn index_call_sites(&mut self) -> Option<()> {
        for (function, of) in self.functions.iter().enumerate() {
            (of.returns.len() as u64 <= MAX_RETURNS).then_some(())?;
            for (idx, node) in of.nodes.iter().enumerate() {
                if let Terminator::Call { next, .. } = node.end {
                    let returns_to = of.nodes[next].start();
                    // Two ways to call from one place would be two ways to go on.
                    self.call_sites.insert(returns_to, (function, idx)).is_none().then_some(())?;
                }
            }
        }
        let is_apart = |at: &u64| (1..MAX_RETURNS).all(|more| !self.call_sites.contains_key(&(at + more)));
        self.call_sites.keys().all(is_apart).then_some(())
    }

    /// The label of a node.
    fn label(&self, function: usize, node: usize) -> usize {
        self.functions[..function].iter().map(|function| function.nodes.len()).sum::<usize>() + node
    }

    fn lines(&self, table_base: i32) -> Option<Vec<Line>> {
        let mut emitter = Emitter { group: self, table_base, lines: Vec::new(), split_edges: Vec::new(), n_labels: 0 };
        emitter.n_labels = self.label(self.functions.len(), 0);
        for (idx, function) in self.functions.iter().enumerate() {
            for (node_idx, node) in function.nodes.iter().enumerate() {
                emitter.node(idx, node_idx, node)?;
            }
        }
        let split_edges = std::mem::take(&mut emitter.split_edges);
        emitter.lines.extend(split_edges);
        for return_idx in 0..MAX_RETURNS as u32 {
            emitter.lines.push(Line::Label(emitter.n_labels));
            emitter.lines.push(Line::Set { to: self.scratch[1], value: return_idx });
            emitter.lines.push(Line::JumpThrough { at: EXIT_TARGET as i32 });
            emitter.n_labels += 1;
        }
        Some(emitter.lines)
    }

    /// For each return address, and how far after it by return instruction, where to go on.
    fn jump_table_entries(&self, labels: &[u64]) -> Vec<(u64, u64)> {
        let exits = &labels[labels.len() - MAX_RETURNS as usize..];
        let mut all: Vec<(u64, u64)> = (self.exit_return_address..).zip(exits.iter().copied()).collect();
        for (returns_to, (function, node)) in &self.call_sites {
            let Terminator::Call { next, .. } = self.node((*function, *node)).end else { continue };
            let to = labels[self.label(*function, next)];
            all.extend((0..MAX_RETURNS).map(|idx| (returns_to + idx, to)));
        }
        all
    }

    fn index_nodes(&mut self, labels: &[u64]) {
        for function in 0..self.functions.len() {
            for node in 0..self.functions[function].nodes.len() {
                self.nodes_by_address.push((labels[self.label(function, node)], function, node));
            }
        }
        self.nodes_by_address.sort_unstable();
    }
}

struct Emitter<'a> {
    group: &'a EmittedFunctions,
    /// Where the table would begin if it had a place for address 0.
    table_base: i32,
    lines: Vec<Line>,
    /// What stands behind everything: ways from one node to another on which something is taken back.
    split_edges: Vec<Line>,
    n_labels: usize,
}

impl Emitter<'_> {
    fn node(&mut self, function: usize, idx: usize, node: &Node) -> Option<()> {
        let [counter, other] = self.group.scratch;
        let budgets = &self.group.budgets[function];
        let rsp = node.at_entry.rsp();
        let log_displacement = |at: i64| Some(i32::try_from(at - rsp).ok()? + TO_LOG);
        self.lines.push(Line::Label(self.group.label(function, idx)));
        self.add(budgets.at_head(idx))?;
        if node.logs_call {
            self.lines.push(Line::Store { from: counter, plus: log_displacement(node.log_slot)? });
            self.lines.push(Line::Swap { to: other, from: counter });
            self.lines.push(Line::LoadFromTable { to: other, plus: TO_STEPS });
        }
        if let Some(depth_log) = node.depth_log {
            self.lines.push(Line::Store { from: counter, plus: log_displacement(depth_log)? });
        }
        let (body, last) = match node.end {
            Terminator::Next(_) => (&node.insns[..], None),
            _ => node.insns.split_last().map(|(last, body)| (body, Some(last)))?,
        };
        self.lines.extend(body.iter().map(|insn| Line::Kept { at: insn.at, bytes: insn.bytes.clone() }));
        match node.end {
            Terminator::Next(next) | Terminator::Jump(next) => self.fall_through(function, idx, next)?,
            Terminator::Branch { taken, next } => {
                let last = last?;
                let to = self.edge_label(function, idx, taken)?;
                self.lines.push(Line::Branch { at: last.at, bytes: last.bytes.clone(), to });
                self.fall_through(function, idx, next)?;
            }
            Terminator::Call { function: called, next } => {
                self.add(budgets.on_edge(idx, next))?;
                let returns_to = self.group.functions[function].nodes[next].start();
                self.lines.push(Line::Push { value: i32::try_from(returns_to).ok()? });
                let called = self.group.functions.iter().position(|function| function.entry == called)?;
                self.lines.push(Line::Jump { to: self.group.label(called, 0) });
            }
            Terminator::Return(return_idx) => {
                self.lines.push(Line::Pop { to: other });
                let plus = self.table_base + SLOT as i32 * i32::try_from(return_idx).ok()?;
                self.lines.push(Line::Eightfold { of: other, plus });
                self.lines.push(Line::JumpTo { by: other });
            }
        }
        Some(())
    }

    /// What nothing is added to needs no line.
    fn add(&mut self, change: StepBudget) -> Option<()> {
        if change != StepBudget::default() {
            self.lines.push(Line::Add { to: self.group.scratch[0], plus: change.as_addend()? });
        }
        Some(())
    }

    /// Goes from one node to another, which mostly follows.
    fn fall_through(&mut self, function: usize, from: usize, to: usize) -> Option<()> {
        self.add(self.group.budgets[function].on_edge(from, to))?;
        if to != from + 1 {
            self.lines.push(Line::Jump { to: self.group.label(function, to) });
        }
        Some(())
    }

    /// The label by which a jump gets from one node to another.
    fn edge_label(&mut self, function: usize, from: usize, to: usize) -> Option<usize> {
        let (change, label) = (self.group.budgets[function].on_edge(from, to), self.group.label(function, to));
        if change == StepBudget::default() {
            return Some(label);
        }
        let label_of_edge = self.n_labels;
        self.n_labels += 1;
        let add = Line::Add { to: self.group.scratch[0], plus: change.as_addend()? };
        self.split_edges.extend([Line::Label(label_of_edge), add, Line::Jump { to: label }]);
        Some(label_of_edge)
    }
}

/// This function and all that it may lead to, if they are sure and not all of them end without calling one in progress.
pub(crate) fn call_graph_from(
    entry: u64,
    log_point: LogPoint,
    code: &mut DecodeCache,
    memory: &Memory,
) -> Option<Vec<Function>> {
    let mut functions: Vec<Function> = Vec::new();
    let mut worklist = vec![entry];
    while let Some(next) = worklist.pop() {
        if functions.iter().any(|function| function.entry == next) {
            continue;
        }
        let function = Function::of(next, log_point, code, memory)?;
        worklist.extend(function.callees());
        functions.push(function);
        (functions.len() <= MAX_FUNCTIONS).then_some(())?;
    }
    is_recursive(&functions).then_some(functions)
}

fn is_recursive(functions: &[Function]) -> bool {
    let mut remaining: Vec<&Function> = functions.iter().collect();
    loop {
        let n = remaining.len();
        let before = remaining.clone();
        remaining.retain(|function| function.callees().any(|callee| before.iter().any(|other| other.entry == callee)));
        if remaining.len() == n {
            return n > 0;
        }
    }
}
