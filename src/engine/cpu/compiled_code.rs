//! Code of the user's that a compiler wrote, told by its symbols: only compilers state the size of a function.
//!
//! Between two functions of such code a call may breach what the calling convention asks, as far as the compiler had both agree on that.
//! Cost: a binary search an address.

use crate::model::addr::Address;
use crate::model::program::Program;
use crate::model::symbol_table::{Symbol, SymbolKind};

/// The functions: start and end, sorted.
#[derive(Default)]
pub(crate) struct CompiledCode(Vec<(u64, u64)>);

impl CompiledCode {
    #[must_use]
    pub(crate) fn of(program: &Program) -> CompiledCode {
        let is_user = |at: u64| program.process.as_ref().is_none_or(|process| process.is_user(Address(at)));
        let stated = |symbol: &Symbol| Some((symbol.value, symbol.value + symbol.size?));
        let functions = program.symbols.iter().filter(|symbol| symbol.kind == SymbolKind::Function);
        let mut functions: Vec<(u64, u64)> =
            functions.filter_map(stated).filter(|(start, _)| is_user(*start)).collect();
        functions.sort_unstable();
        CompiledCode(functions)
    }

    /// Whether an instruction at `from` that goes to `target` does so within such code, from any of its functions to the start of one.
    #[must_use]
    pub(crate) fn is_call(&self, from: u64, target: u64) -> bool {
        let before = self.0.partition_point(|(start, _)| *start <= from);
        let is_inside = before.checked_sub(1).is_some_and(|last| from < self.0[last].1);
        is_inside && self.0.binary_search_by_key(&target, |(start, _)| *start).is_ok()
    }
}
