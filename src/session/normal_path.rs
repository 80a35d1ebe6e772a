//! Where a line of a compiled program begins when nothing panics.
//!
//! The drops of a closing brace stand in a function twice: on the normal path and in cleanups, which only unwinding enters, by landing pads.
//! A line that is nothing else is taken for the next one. What can be reached from a pad, and not from the function's entry without passing
//! one, is cleanup (reachability in the control-flow graph; calls return, except of functions that are known not to). Through a jump table
//! nothing is followed, so a doubt is decided for the normal path. The cost is one pass over a function's code for each breakpoint at a line.

use super::debuggee::Debuggee;
use crate::engine::machine::Machine;
use crate::lens::pointer_target;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::code::Function;
use crate::model::program::Program;
use crate::model::source_map::SourceLine;
use crate::x86::facts::{Conditional, Flow, IndirectTarget, InsnFacts, InsnKind, MAX_LENGTH, facts};
use std::collections::HashSet;

/// Instructions of one function that are looked at.
const MOST_INSTRUCTIONS: usize = 1 << 17;

/// Functions of libraries that do not return, as far as compiled code calls them; debug information of theirs may be missing.
const NEVER_RETURN: [&str; 19] = [
    "_Unwind_Resume",
    "__assert_fail",
    "__clang_call_terminate",
    "__cxa_bad_cast",
    "__cxa_rethrow",
    "__cxa_throw",
    "__stack_chk_fail",
    "_exit",
    "abort",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "exit",
    "std::terminate",
];

/// The code of a compiled program as graphs, one a function: control flow is followed as it can be read, without executing anything.
#[derive(Clone, Copy)]
pub(super) struct FunctionFlow<'a> {
    program: &'a Program,
    /// Where the instructions are read.
    machine: &'a Machine,
    debug: &'a DebugInfo,
}

impl FunctionFlow<'_> {
    /// That of a program with debug information, which says where functions are.
    pub(super) fn of(debuggee: &Debuggee) -> Option<FunctionFlow<'_>> {
        let debug = debuggee.debug_info()?;
        Some(FunctionFlow { program: &debuggee.program, machine: &debuggee.machine, debug })
    }

    /// The first statement on its function's normal path of the line at an address, or of a line after it; the address itself where there is
    /// none.
    pub(super) fn on_normal_path(&self, address: Address) -> Address {
        self.normal_statement(address).unwrap_or(address)
    }

    /// Whether unwinding leads to an address, and nothing else does as far as that can be told: a call that never returns seems to lead to
    /// the cleanup behind it, so it is enough that the line stands in the function elsewhere too, where no pad leads to.
    pub(super) fn is_cleanup(&self, address: Address) -> bool {
        let Some(function) = self.debug.function_at(address) else { return false };
        let pads: HashSet<u64> = self.debug.landing_pads(function.entry).into_iter().map(|pad| pad.0).collect();
        let unwinding = self.reachable(&function, pads.iter().copied(), &HashSet::new());
        // Where a call waits is within the instruction.
        let covers = |at: &u64| {
            let length = self.machine.facts_at(Address(*at)).map_or(0, |facts| u64::from(facts.length));
            unwinding.contains(at) && at + length > address.0
        };
        let start = (0..MAX_LENGTH as u64).map(|n| address.0.wrapping_sub(n)).find(covers);
        let Some(start) = start else { return false };
        let line = self.program.line_at(address).map(|entry| entry.line);
        let of_line = line.into_iter().flat_map(|line| self.program.source.of_line(line));
        let is_elsewhere = of_line
            .filter(|entry| entry.is_code && is_in(&function, entry.address.0))
            .any(|entry| !unwinding.contains(&entry.address.0));
        is_elsewhere || !self.reachable(&function, [function.entry.0], &pads).contains(&start)
    }

    /// `None` for what is on the normal path already.
    fn normal_statement(&self, address: Address) -> Option<Address> {
        let function = self.debug.function_at(address)?;
        let pads: HashSet<u64> = self.debug.landing_pads(function.entry).into_iter().map(|pad| pad.0).collect();
        let unwinding = self.reachable(&function, pads.iter().copied(), &HashSet::new());
        if !unwinding.contains(&address.0) {
            return None;
        }
        let normal = self.reachable(&function, [function.entry.0], &pads);
        let source = &self.program.source;
        let mut line = self.program.line_at(address)?.line;
        loop {
            let statements = source.of_line(line).filter(|entry| entry.is_code && entry.is_statement);
            let inside: Vec<Address> =
                statements.map(|entry| entry.address).filter(|at| is_in(&function, at.0)).collect();
            inside.first()?;
            // A call that never returns seems to lead to the cleanup behind it: what no pad leads to is more certain.
            let found = inside.iter().find(|at| !unwinding.contains(&at.0));
            if let Some(found) = found.or_else(|| inside.iter().find(|at| normal.contains(&at.0))) {
                return Some(*found);
            }
            line = source.instruction_from(SourceLine { number: line.number + 1, ..line })?.line;
        }
    }

    /// The instructions of a function that are reached from some of them, without entering those that are barred.
    pub(super) fn reachable(
        &self,
        function: &Function,
        from: impl IntoIterator<Item = u64>,
        barred: &HashSet<u64>,
    ) -> HashSet<u64> {
        let mut left: Vec<u64> = from.into_iter().collect();
        let mut reached = HashSet::new();
        while let Some(at) = left.pop() {
            let is_new = is_in(function, at) && !barred.contains(&at) && !reached.contains(&at);
            if !is_new || reached.len() >= MOST_INSTRUCTIONS {
                continue;
            }
            let Some(bytes) = self.machine.read(Address(at), MAX_LENGTH) else { continue };
            let found = facts(&bytes, at);
            if found.kind == InsnKind::Undefined {
                continue;
            }
            reached.insert(at);
            let next = at.wrapping_add(u64::from(found.length));
            match found.flow {
                Flow::Jump { target, conditional: Conditional::Always } => left.push(target),
                Flow::Jump { target, conditional: Conditional::Maybe } => left.extend([target, next]),
                Flow::Call { .. } | Flow::IndirectCall(_) if self.never_returns(&found) => {}
                Flow::Next | Flow::Call { .. } | Flow::IndirectCall(_) => left.push(next),
                Flow::IndirectJump(_) | Flow::Return { .. } => {}
            }
        }
        reached
    }

    /// Whether what a call calls is known not to return.
    fn never_returns(&self, call: &InsnFacts) -> bool {
        let Some(callee) = self.callee(call) else { return false };
        if self.program.process.as_deref().is_some_and(|process| process.is_user(callee)) {
            let function = self.debug.function_at(callee);
            return function.is_some_and(|function| function.never_returns && function.entry == callee);
        }
        let name = pointer_target::code(self.program, callee).filter(|(_, offset)| *offset == 0);
        name.is_some_and(|(name, _)| name.starts_with("core::panicking::") || NEVER_RETURN.contains(&name.as_str()))
    }

    /// What a call calls, through a stub of the linker too; `None` for what a register decides.
    fn callee(&self, call: &InsnFacts) -> Option<Address> {
        let pointed = |found: &InsnFacts| {
            let operand = found.memory.first().filter(|operand| operand.base.is_none() && operand.index.is_none())?;
            self.machine.read_u64(Address(operand.displacement)).map(Address)
        };
        let target = match call.flow {
            Flow::Call { target, .. } => target,
            Flow::IndirectCall(IndirectTarget::Memory) => return pointed(call),
            _ => return None,
        };
        let stub = self.machine.facts_at(Address(target));
        let stub = stub.filter(|stub| stub.flow == Flow::IndirectJump(IndirectTarget::Memory));
        stub.and_then(|stub| pointed(&stub)).or(Some(Address(target)))
    }
}

fn is_in(function: &Function, address: u64) -> bool {
    function.ranges.iter().any(|range| range.contains(&address))
}
