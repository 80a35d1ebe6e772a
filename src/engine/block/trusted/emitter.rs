//! Code emission for a group of trusted functions that call only each other.
//!
//! Instructions are copied, with a counter update where the budget changes (edges that need one are split) and a store where a call is
//! logged. A call pushes the return address of the program's own call, so that the stack is the same; a `ret` goes through a table of jumps
//! indexed by that address, because loading a target from memory costs the emulator more. Two registers that no function of the group
//! names are scavenged: a counter and a scratch register. No flag is changed by what is added.

use super::Profit;
use super::code_cache::{CodeCache, EXIT_TARGET, TO_LOG, TO_STEPS};
use super::control_flow::{Function, LogPoint, Node, Terminator};
use super::step_budget::{StepBudget, StepBudgets, unlogged};
use crate::engine::cpu::decode_cache::DecodeCache;
use crate::engine::memory::guest::Memory;
use crate::model::register::Register;
use crate::x86::emitter::{EmitOp, EmittedCode, emit, jump};
use std::collections::HashMap;

/// The most functions of a group.
const MAX_FUNCTIONS: usize = 16;
/// The most `ret` instructions of a function. Each has its own slot behind that of a return address, and a call is at least five bytes.
const MAX_RETURNS: u64 = 5;

/// Bytes of a slot of the jump table; a jump fits.
const SLOT: u64 = 8;
/// Filler of unused slots: `int3`.
const TRAP: u8 = 0xcc;

/// A group of functions and their emitted code.
pub(crate) struct EmittedFunctions {
    pub functions: Vec<Function>,
    pub budgets: Vec<StepBudgets>,
    /// What entering each of them gained.
    pub(crate) profit: Vec<Profit>,
    /// The scavenged registers: the counter, and the scratch register.
    pub scratch: [Register; 2],
    /// The return address given to the outermost call, whose slots in the table leave the code cache.
    pub exit_return_address: u64,
    /// Each node's emitted code by address: address, function, node. Sorted.
    nodes_by_address: Vec<(u64, usize, usize)>,
    /// By return address: the function and node that calls.
    call_sites: HashMap<u64, (usize, usize)>,
}

impl EmittedFunctions {
    /// Analyses a function and all that it calls, and emits them; `None` if they are not all trusted or not recursive.
    pub(super) fn emit_from(
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
        let size = (emit(&group.lines(0)?, super::code_cache::CODE)?.code.len() as u64).next_multiple_of(SLOT);
        let size_of_table = SLOT * (group.exit_return_address + MAX_RETURNS - lowest);
        let start = code_cache.next_code_address(size + size_of_table)?;
        let table = start + size;
        let table_base = i32::try_from(table as i64 - (SLOT * lowest) as i64).ok()?;
        let EmittedCode { mut code, labels } = emit(&group.lines(table_base)?, start)?;
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

    /// The address of a function's emitted code.
    pub(super) fn entry_point(&self, function: usize) -> u64 {
        let of = |(_, of, node): &&(u64, usize, usize)| *of == function && *node == 0;
        self.nodes_by_address.iter().find(of).map_or(0, |(at, _, _)| *at)
    }

    /// The node whose emitted code contains an address.
    pub(super) fn node_at(&self, at: u64) -> Option<(usize, usize)> {
        let next = self.nodes_by_address.partition_point(|(start, _, _)| *start <= at);
        self.nodes_by_address.get(next.checked_sub(1)?).map(|(_, function, node)| (*function, *node))
    }

    /// The call that pushes a return address.
    pub(super) fn call_site(&self, returns_to: u64) -> Option<(usize, usize)> {
        self.call_sites.get(&returns_to).copied()
    }

    pub(super) fn node(&self, (function, node): (usize, usize)) -> &Node {
        &self.functions[function].nodes[node]
    }

    fn index_call_sites(&mut self) -> Option<()> {
        for (function, of) in self.functions.iter().enumerate() {
            (of.returns.len() as u64 <= MAX_RETURNS).then_some(())?;
            for (idx, node) in of.nodes.iter().enumerate() {
                if let Terminator::Call { next, .. } = node.end {
                    let returns_to = of.nodes[next].start();
                    // One call in two nodes would need two targets for one return address.
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

    fn lines(&self, table_base: i32) -> Option<Vec<EmitOp>> {
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
            emitter.lines.push(EmitOp::Label(emitter.n_labels));
            emitter.lines.push(EmitOp::LoadImmediate { to: self.scratch[1], value: return_idx });
            emitter.lines.push(EmitOp::JumpMemory { at: EXIT_TARGET as i32 });
            emitter.n_labels += 1;
        }
        Some(emitter.lines)
    }

    /// The entries of the jump table: return address plus index of the `ret`, and the address to jump to.
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
    /// The address of the jump table's slot for address 0.
    table_base: i32,
    lines: Vec<EmitOp>,
    /// Code of the split edges, which follows all nodes.
    split_edges: Vec<EmitOp>,
    n_labels: usize,
}

impl Emitter<'_> {
    fn node(&mut self, function: usize, idx: usize, node: &Node) -> Option<()> {
        let [counter, other] = self.group.scratch;
        let budgets = &self.group.budgets[function];
        let rsp = node.at_entry.rsp();
        let log_displacement = |at: i64| Some(i32::try_from(at - rsp).ok()? + TO_LOG);
        self.lines.push(EmitOp::Label(self.group.label(function, idx)));
        self.add(budgets.at_head(idx))?;
        if node.logs_call {
            self.lines.push(EmitOp::Store { from: counter, displacement: log_displacement(node.log_slot)? });
            self.lines.push(EmitOp::SwapHalves { to: other, from: counter });
            self.lines.push(EmitOp::LoadFromTable { to: other, displacement: TO_STEPS });
        }
        if let Some(depth_log) = node.depth_log {
            self.lines.push(EmitOp::Store { from: counter, displacement: log_displacement(depth_log)? });
        }
        let (body, last) = match node.end {
            Terminator::Next(_) => (&node.insns[..], None),
            _ => node.insns.split_last().map(|(last, body)| (body, Some(last)))?,
        };
        self.lines.extend(body.iter().map(|insn| EmitOp::Original { at: insn.at, bytes: insn.bytes.clone() }));
        match node.end {
            Terminator::Next(next) | Terminator::Jump(next) => self.fall_through(function, idx, next)?,
            Terminator::Branch { taken, next } => {
                let last = last?;
                let to = self.edge_label(function, idx, taken)?;
                self.lines.push(EmitOp::Branch { at: last.at, bytes: last.bytes.clone(), to });
                self.fall_through(function, idx, next)?;
            }
            Terminator::Call { function: called, next } => {
                self.add(budgets.on_edge(idx, next))?;
                let returns_to = self.group.functions[function].nodes[next].start();
                self.lines.push(EmitOp::Push { value: i32::try_from(returns_to).ok()? });
                let called = self.group.functions.iter().position(|function| function.entry == called)?;
                self.lines.push(EmitOp::Jump { to: self.group.label(called, 0) });
            }
            Terminator::Return(return_idx) => {
                self.lines.push(EmitOp::Pop { to: other });
                let plus = self.table_base + SLOT as i32 * i32::try_from(return_idx).ok()?;
                self.lines.push(EmitOp::TimesEight { of: other, displacement: plus });
                self.lines.push(EmitOp::JumpRegister { by: other });
            }
        }
        Some(())
    }

    /// Adds a budget to the counter, unless it is 0.
    fn add(&mut self, change: StepBudget) -> Option<()> {
        if change != StepBudget::default() {
            self.lines.push(EmitOp::Add { to: self.group.scratch[0], displacement: change.as_addend()? });
        }
        Some(())
    }

    /// Continues at a node, which mostly follows directly.
    fn fall_through(&mut self, function: usize, from: usize, to: usize) -> Option<()> {
        self.add(self.group.budgets[function].on_edge(from, to))?;
        if to != from + 1 {
            self.lines.push(EmitOp::Jump { to: self.group.label(function, to) });
        }
        Some(())
    }

    /// The label of an edge's target; if the edge needs a counter update it is split.
    fn edge_label(&mut self, function: usize, from: usize, to: usize) -> Option<usize> {
        let (change, label) = (self.group.budgets[function].on_edge(from, to), self.group.label(function, to));
        if change == StepBudget::default() {
            return Some(label);
        }
        let label_of_edge = self.n_labels;
        self.n_labels += 1;
        let add = EmitOp::Add { to: self.group.scratch[0], displacement: change.as_addend()? };
        self.split_edges.extend([EmitOp::Label(label_of_edge), add, EmitOp::Jump { to: label }]);
        Some(label_of_edge)
    }
}

/// Analyses a function and all functions it may call; `None` unless all are trusted and the call graph has a cycle.
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
