//! Step budgets: steps and calls counted ahead along the control-flow graph, so that few counter updates are needed at run time.
//!
//! When a call is logged, the most steps it may still take are added to the counter (calls that are not logged included). On an edge where
//! it turns out to take fewer the difference is subtracted. So the counter is an upper bound at any time, which is what the limit is tested
//! against; and together with the budgets of the calls in progress it gives the exact position.

use super::control_flow::{Function, Node, Terminator};
use std::collections::HashMap;
use std::ops::{Add, Sub};

/// A number of steps and of calls.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct StepBudget {
    pub steps: i64,
    pub calls: i64,
}

/// The low bits of a counter that count calls; the steps are above.
pub(crate) const CALL_BITS: u32 = 20;

/// The budget of a function at each of its nodes.
#[derive(Debug)]
pub(crate) struct StepBudgets {
    /// On the edges into it.
    pub before: Vec<StepBudget>,
    /// After what is added at its start.
    pub after: Vec<StepBudget>,
    /// After its instructions, and what they call, are done.
    pub at_exit: Vec<StepBudget>,
}

impl StepBudget {
    const NONE: StepBudget = StepBudget { steps: 0, calls: 0 };

    fn steps(steps: u64) -> StepBudget {
        StepBudget { steps: steps as i64, calls: 0 }
    }

    fn max(self, other: StepBudget) -> StepBudget {
        StepBudget { steps: self.steps.max(other.steps), calls: self.calls.max(other.calls) }
    }

    /// The immediate to add to a counter; `None` if it does not fit into 32 bits.
    pub(super) fn as_addend(self) -> Option<i32> {
        i32::try_from((self.steps << CALL_BITS) + self.calls).ok()
    }

    /// Unpacks a counter.
    pub(super) fn from_counter(counter: u64) -> StepBudget {
        StepBudget { steps: (counter >> CALL_BITS) as i64, calls: (counter & ((1 << CALL_BITS) - 1)) as i64 }
    }
}

impl Add for StepBudget {
    type Output = StepBudget;

    fn add(self, other: StepBudget) -> StepBudget {
        StepBudget { steps: self.steps + other.steps, calls: self.calls + other.calls }
    }
}

impl Sub for StepBudget {
    type Output = StepBudget;

    fn sub(self, other: StepBudget) -> StepBudget {
        StepBudget { steps: self.steps - other.steps, calls: self.calls - other.calls }
    }
}

/// The most steps a call of a function takes before it is logged, or in all if it is not.
pub(crate) fn unlogged(function: &Function) -> StepBudget {
    if function.nodes[0].logs_call {
        return StepBudget::NONE;
    }
    let mut cost = vec![StepBudget::NONE; function.nodes.len()];
    for (idx, node) in function.nodes.iter().enumerate().rev() {
        if node.logged_by.is_none() {
            let most = node.successors().into_iter().map(|to| cost[to]).fold(StepBudget::NONE, StepBudget::max);
            cost[idx] = StepBudget::steps(node.n()) + most;
        }
    }
    cost[0]
}

impl StepBudgets {
    /// The budgets of a function, given [`unlogged`] of its callees.
    pub(super) fn of(function: &Function, unlogged_of: &HashMap<u64, StepBudget>) -> Option<StepBudgets> {
        let nodes = &function.nodes;
        let own_cost = |node: &Node| match node.end {
            Terminator::Call { function, .. } => {
                Some(StepBudget::steps(node.n()) + *unlogged_of.get(&function)? + StepBudget { steps: 0, calls: 1 })
            }
            _ => Some(StepBudget::steps(node.n())),
        };
        let mut cost = vec![StepBudget::NONE; nodes.len()];
        for (idx, node) in nodes.iter().enumerate().rev() {
            let of = |to: usize| if nodes[to].logs_call { StepBudget::NONE } else { cost[to] };
            let most = node.successors().into_iter().map(of).fold(StepBudget::NONE, StepBudget::max);
            cost[idx] = own_cost(node)? + most;
        }
        let none = vec![StepBudget::NONE; nodes.len()];
        let mut budgets = StepBudgets { before: none.clone(), after: none.clone(), at_exit: none };
        let mut incoming: Vec<Vec<StepBudget>> = vec![Vec::new(); nodes.len()];
        incoming[0].push(*unlogged_of.get(&function.entry)?);
        for (idx, node) in nodes.iter().enumerate() {
            let all_same = incoming[idx].iter().all(|other| *other == incoming[idx][0]);
            let floor = if node.logs_call { StepBudget::NONE } else { cost[idx] };
            budgets.before[idx] = if all_same { incoming[idx][0] } else { floor };
            budgets.after[idx] = match node.end {
                Terminator::Return(_) => cost[idx],
                _ if node.logs_call => cost[idx],
                _ => budgets.before[idx],
            };
            budgets.at_exit[idx] = budgets.after[idx] - own_cost(node)?;
            node.successors().into_iter().for_each(|to| incoming[to].push(budgets.at_exit[idx]));
        }
        Some(budgets)
    }

    /// What is added on an edge.
    pub(super) fn on_edge(&self, from: usize, to: usize) -> StepBudget {
        self.before[to] - self.at_exit[from]
    }

    /// What is added at a node's start.
    pub(super) fn at_head(&self, idx: usize) -> StepBudget {
        self.after[idx] - self.before[idx]
    }
}
