//! `info limits`: the limits of the machine, of what is typed, and of what is read.

use super::branch_list::{BranchList, MOST_BRANCHES, MOST_ENTRIES};
use super::debuggee::Debuggee;
use super::entry_log::EntryLog;
use super::parse::LONGEST_LINE;
use crate::engine::limits::limits as machine_limits;
use crate::model::limit::Limit;
use crate::source::MAX_SOURCE;

/// Every store that can grow, with what it holds.
pub(super) fn limits(debuggee: &Debuggee, entries: &EntryLog, branches: &BranchList) -> Vec<Limit> {
    let steps = Limit::count("steps", debuggee.machine.position().0, 0, "the run stops").set_by("--max-steps");
    let mut limits = vec![Limit { most: debuggee.budget, ..steps }];
    limits.extend(machine_limits(&debuggee.machine));
    let typed = entries.all().len() + branches.n_entries();
    let n_branches = branches.kept().count() as u64;
    limits.extend([
        Limit::count("branches", n_branches, MOST_BRANCHES as u64, "the oldest is forgotten"),
        Limit::count("typed entries", typed as u64, MOST_ENTRIES as u64, "the oldest branch is forgotten"),
        Limit::bytes("a typed line", None, LONGEST_LINE as u64, "it is refused"),
        Limit::bytes("a source file", None, MAX_SOURCE as u64, "it is refused"),
    ]);
    limits
}
