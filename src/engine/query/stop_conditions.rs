//! What stops a run besides its goal: addresses, some of them only when something holds there, and values that change.
//!
//! The same is asked of the state before each instruction and of the record when that is gone through.

use super::filter::Keeps;
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

/// A formula, and what it was worth when the run began.
#[derive(Debug)]
struct WatchedValue {
    expr: CompiledExpr,
    value: Option<u128>,
}

impl StopConditions {
    /// What stops a run that begins here.
    pub fn of(until: &RunUntil, state: &State) -> StopConditions {
        let seen = |expr: &CompiledExpr| WatchedValue { expr: expr.clone(), value: expr.value(state) };
        StopConditions {
            addresses: until.addresses.clone(),
            conditions: until.conditions.clone(),
            watched: until.watched.iter().map(seen).collect(),
        }
    }

    /// Where a run may stop.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        self.addresses.iter().copied().chain(self.conditions.iter().map(|(address, _)| *address))
    }

    /// What is watched.
    pub fn watched(&self) -> impl Iterator<Item = &CompiledExpr> {
        self.watched.iter().map(|seen| &seen.expr)
    }

    /// Whether a run stops before the instruction here.
    #[inline]
    pub fn stops_at(&self, address: Address, operands: &impl EvalContext) -> bool {
        self.conditions.is_empty()
            || self.addresses.contains(&address)
            || self.conditions.iter().any(|(at, expr)| *at == address && expr.holds(operands))
    }

    /// Whether something that is watched is worth something else than when the run began.
    #[inline]
    pub fn has_changed(&self, operands: &impl EvalContext) -> bool {
        self.watched.iter().any(|seen| seen.expr.value(operands) != seen.value)
    }

    /// What is watched is worth this much here.
    pub fn note(&mut self, operands: &impl EvalContext) {
        self.watched.iter_mut().for_each(|seen| seen.value = seen.expr.value(operands));
    }

    /// The memory that all of it hangs on.
    pub fn keeps(&self, operands: &impl EvalContext) -> Keeps {
        let formulas = || self.watched().chain(self.conditions.iter().map(|(_, expr)| expr));
        if formulas().all(CompiledExpr::has_fixed_addresses) {
            Keeps::places(formulas().flat_map(|expr| expr.memory_ranges(operands)).collect())
        } else {
            Keeps::Everything
        }
    }
}
