//! Stop conditions of a run: breakpoints, breakpoints with a condition, and watched expressions.
//!
//! The same conditions are evaluated on the state before each instruction while the program executes and on a scan's reconstructed state
//! when the record is searched, so that running into a breakpoint and going back to one cannot disagree.

use super::filter::Tracked;
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::expr::{CompiledExpr, EvalContext};
use crate::model::run::RunUntil;

/// What stops a run.
#[derive(Default, Debug)]
pub(crate) struct StopConditions {
    addresses: Vec<Address>,
    conditions: Vec<(Address, CompiledExpr)>,
    watched: Vec<WatchedValue>,
}

/// An expression, and its value when the run began.
#[derive(Debug)]
struct WatchedValue {
    expr: CompiledExpr,
    value: Option<u128>,
}

impl StopConditions {
    /// What stops a run that begins here.
    pub(crate) fn of(until: &RunUntil, state: &State) -> StopConditions {
        let seen = |expr: &CompiledExpr| WatchedValue { expr: expr.clone(), value: expr.value(state) };
        StopConditions {
            addresses: until.addresses.clone(),
            conditions: until.conditions.clone(),
            watched: until.watched.iter().map(seen).collect(),
        }
    }

    /// Where a run may stop.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = Address> {
        self.addresses.iter().copied().chain(self.conditions.iter().map(|(address, _)| *address))
    }

    /// What is watched.
    pub(crate) fn watched(&self) -> impl Iterator<Item = &CompiledExpr> {
        self.watched.iter().map(|seen| &seen.expr)
    }

    /// Whether a run stops before the instruction here.
    #[inline]
    pub(crate) fn stops_at(&self, address: Address, operands: &impl EvalContext) -> bool {
        self.conditions.is_empty()
            || self.addresses.contains(&address)
            || self.conditions.iter().any(|(at, expr)| *at == address && expr.holds(operands))
    }

    /// Whether something that is watched is worth something else than when the run began.
    #[inline]
    pub(crate) fn has_changed(&self, operands: &impl EvalContext) -> bool {
        self.watched.iter().any(|seen| seen.expr.value(operands) != seen.value)
    }

    /// What is watched is worth this much here.
    pub(crate) fn note(&mut self, operands: &impl EvalContext) {
        self.watched.iter_mut().for_each(|seen| seen.value = seen.expr.value(operands));
    }

    /// The memory that the conditions depend on.
    pub(crate) fn tracked(&self, operands: &impl EvalContext) -> Tracked {
        let expressions = || self.watched().chain(self.conditions.iter().map(|(_, expr)| expr));
        if expressions().all(CompiledExpr::has_fixed_addresses) {
            Tracked::ranges(expressions().flat_map(|expr| expr.memory_ranges(operands)).collect())
        } else {
            Tracked::Everything
        }
    }
}
