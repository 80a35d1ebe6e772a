//! Branches: an edit or an instruction typed in the past starts another future, and the old one can be returned to.
//!
//! Returning is re-execution: what was typed after the two part is typed again, and runs as far as it ran.

use super::branch_list::Branch;
use super::command::Command;
use super::entry_log::{EntryKind, TypedEntry};
use super::error::{LineError, SessionError};
use super::parse::{Line, parse};
use super::reply::{BranchInfo, Notice, Reply};
use super::running::advance_unwatched;
use super::typing::Typing;
use crate::model::addr::StepIndex;
use crate::model::run::{RunUntil, Stop};

impl Typing<'_> {
    /// Keeps the future that lies ahead, which is about to be left.
    pub(super) fn keep_future(&mut self) {
        let number = self.branches.number_of_present();
        let branch = self.present_branch(number);
        let n_steps = branch.end - self.debuggee.machine.position().0;
        let dropped = self.branches.keep(branch);
        self.notices.push(Notice::BranchKept { number, n_steps, dropped });
    }

    fn present_branch(&self, number: u32) -> Branch {
        let end = self.debuggee.machine.end();
        let met = self.debuggee.machine.furthest_end().filter(|(position, _)| *position == end);
        Branch { number, entries: self.entries.all().to_vec(), end: end.0, stop: met.map(|(_, stop)| stop.clone()) }
    }

    /// `branches`.
    pub(super) fn list_branches(&self) -> Reply {
        let present = self.present_branch(0);
        let info = |branch: &Branch| {
            let (n_shared, at) = branch.parting(&present);
            BranchInfo {
                number: branch.number,
                parting: StepIndex(at),
                first_entry: branch.entries.get(n_shared).map(|entry| entry.text.clone()),
                end: StepIndex(branch.end),
                stop: branch.stop.clone(),
            }
        };
        Reply::Branches(self.branches.kept().map(info).collect())
    }

    /// `branch N`: what was typed there is typed again, from where the two part.
    pub(super) fn branch(&mut self, number: u32) -> Result<Reply, SessionError> {
        let Some(target) = self.branches.find(number).cloned() else {
            return Err(LineError::new(format!("there is no branch {number}"))
                .with_help("`branches` lists them; one is kept when something is typed in the past")
                .into());
        };
        let present = self.present_branch(0);
        let (n_shared, parting) = target.parting(&present);
        if parting < self.debuggee.machine.start().0 {
            let start = self.debuggee.machine.start();
            return Err(LineError::new(format!(
                "branch {number} parts at step {parting}, and what was before step {start} is forgotten"
            ))
            .with_help("`reset` starts over")
            .into());
        }
        let left = if parting < present.end || n_shared < present.entries.len() {
            let number = self.branches.number_of_present();
            Some((number, self.branches.keep(Branch { number, ..present })))
        } else {
            None
        };
        self.debuggee.machine.seek(StepIndex(parting));
        self.truncate_entries(n_shared)?;
        let is_through = self.reenter_all(&target, n_shared)?;
        // What typing again kept or left is part of going there.
        self.notices.clear();
        if let Some((number, dropped)) = left {
            self.notices.push(Notice::BranchReplaced { number, dropped });
        }
        if !is_through {
            return Ok(Reply::BranchInterrupted { number });
        }
        if target.stop.is_some() {
            self.debuggee.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        }
        self.branches.restore(number);
        let last = self.debuggee.machine.step_at(self.debuggee.machine.position()).filter(|_| target.stop.is_some());
        Ok(Reply::BranchRestored { number, parting: StepIndex(parting), last: last.map(Box::new) })
    }

    /// Types the entries of a future after the first few and runs as far as it ran; false when Ctrl-C stopped it.
    pub(super) fn reenter_all(&mut self, target: &Branch, n_shared: usize) -> Result<bool, SessionError> {
        for entry in &target.entries[n_shared..] {
            if !self.run_to(entry.at) {
                return Ok(false);
            }
            self.reenter(entry)?;
        }
        Ok(self.run_to(target.end))
    }

    /// Runs to a position as it was run before; false when Ctrl-C stopped it.
    fn run_to(&mut self, position: u64) -> bool {
        while self.debuggee.machine.position().0 < position {
            let left = position - self.debuggee.machine.position().0;
            let end =
                advance_unwatched(self.debuggee, self.entries, RunUntil { steps: Some(left), ..RunUntil::default() });
            // More was printed on the way than one run may.
            let goes_on = end.may_go_on() || end.is_through || end.stop == Stop::Output;
            if end.stop == Stop::Interrupted || !goes_on {
                return false;
            }
        }
        true
    }

    fn reenter(&mut self, entry: &TypedEntry) -> Result<(), SessionError> {
        if entry.after_end {
            self.debuggee.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        } else {
            // Nor was an end known then: what could not be executed stays.
            self.debuggee.machine.add_symbols(&self.debuggee.program);
        }
        match entry.kind {
            EntryKind::Instruction => {
                self.instructions(&entry.text)?;
            }
            EntryKind::Block(_) => {
                self.block(&entry.text)?;
            }
            EntryKind::Edit => {
                if let Line::Command(Command::Assign(assignment)) = parse(&entry.text)? {
                    self.assign(&assignment)?;
                }
            }
        }
        Ok(())
    }
}
