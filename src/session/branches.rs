//! Futures that were left: an edit or an instruction typed in the past starts another one, and the old can be returned to.
//!
//! A future is what was typed and how far it ran. Runs are deterministic, so that is all it takes to have every step of it again.

use super::command::Command;
use super::entry_log::{Entry, EntryKind};
use super::error::{LineError, SessionError};
use super::parse::parse;
use super::reply::{Kept, Notice, Reply};
use super::session::Session;
use crate::model::addr::StepIndex;
use crate::model::run::{RunUntil, Stop};
use std::collections::VecDeque;

/// Futures that are kept; the oldest is dropped for another.
const MOST_KEPT: usize = 64;
/// Typed entries that all of them may have together.
const MOST_ENTRIES: usize = 1 << 16;

/// One future: everything that was typed since the program was loaded, and how far it ran.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Branch {
    /// From 1, never given twice.
    pub number: u32,
    pub entries: Vec<Entry>,
    /// Steps it took.
    pub end: u64,
    /// It could not go on from there.
    pub stop: Option<Stop>,
}

/// The futures of a session but the present one.
#[derive(Debug, Default)]
pub struct Branches {
    kept: VecDeque<Branch>,
    /// Numbers given, the present one's not among them: it gets its own when it is left.
    n_given: u32,
    /// The number that the present one had when it was returned to.
    present: Option<u32>,
}

impl Branch {
    /// Where two futures part: how many entries they share, and the step.
    #[must_use]
    pub fn parting(&self, other: &Branch) -> (usize, u64) {
        let n_shared = self.entries.iter().zip(&other.entries).take_while(|(one, other)| one == other).count();
        let next = |branch: &Branch| branch.entries.get(n_shared).map_or(branch.end, |entry| entry.at);
        (n_shared, next(self).min(next(other)))
    }
}

impl Branches {
    /// Those kept, oldest first.
    pub fn kept(&self) -> impl Iterator<Item = &Branch> {
        self.kept.iter()
    }

    fn keep(&mut self, branch: Branch) -> Vec<u32> {
        self.kept.push_back(branch);
        let mut dropped = Vec::new();
        while self.kept.len() > MOST_KEPT || self.n_entries() > MOST_ENTRIES && self.kept.len() > 1 {
            dropped.extend(self.kept.pop_front().map(|oldest| oldest.number));
        }
        dropped
    }

    fn n_entries(&self) -> usize {
        self.kept.iter().map(|branch| branch.entries.len()).sum()
    }

    fn number_of_present(&mut self) -> u32 {
        self.present.take().unwrap_or_else(|| {
            self.n_given += 1;
            self.n_given
        })
    }
}

impl Session {
    /// Keeps the future that lies ahead, which is about to be left.
    pub(super) fn keep_future(&mut self) {
        let number = self.branches.number_of_present();
        let branch = self.present_branch(number);
        let n_steps = branch.end - self.machine.position().0;
        let dropped = self.branches.keep(branch);
        self.notices.push(Notice::Kept(Kept { number, n_steps, dropped }));
    }

    fn present_branch(&self, number: u32) -> Branch {
        let end = self.machine.end();
        let met = self.machine.end_met().filter(|(position, _)| *position == end);
        Branch {
            number,
            entries: self.timeline.entries().to_vec(),
            end: end.0,
            stop: met.map(|(_, stop)| stop.clone()),
        }
    }

    /// `branches`.
    pub(super) fn list_branches(&self) -> Reply {
        let present = self.present_branch(0);
        let with_parting = |branch: &Branch| {
            let (n_shared, at) = branch.parting(&present);
            let first = branch.entries.get(n_shared).map(|entry| entry.text.clone());
            (branch.clone(), StepIndex(at), first)
        };
        Reply::Branches(self.branches.kept().map(with_parting).collect())
    }

    /// `branch N`: what was typed there is typed again, from where the two part.
    pub(super) fn branch(&mut self, number: u32) -> Result<Reply, SessionError> {
        let Some(idx) = self.branches.kept.iter().position(|branch| branch.number == number) else {
            return Err(LineError::new(format!("there is no branch {number}"))
                .with_help("`branches` lists them; one is kept when something is typed in the past")
                .into());
        };
        let target = self.branches.kept[idx].clone();
        let present = self.present_branch(0);
        let (n_shared, parting) = target.parting(&present);
        if parting < self.machine.start().0 {
            let start = self.machine.start();
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
        self.machine.seek(StepIndex(parting));
        self.cut_entries(n_shared)?;
        let is_through = self.type_again(&target, n_shared)?;
        // What typing again kept or left is part of going there.
        self.notices.clear();
        if let Some((number, dropped)) = left {
            self.notices.push(Notice::Left { number, dropped });
        }
        if !is_through {
            return Ok(Reply::BranchInterrupted { number });
        }
        if target.stop.is_some() {
            self.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        }
        self.branches.kept.retain(|branch| branch.number != number);
        self.branches.present = Some(number);
        let last = self.machine.step_at(self.machine.position()).filter(|_| target.stop.is_some());
        Ok(Reply::Branched { number, parting: StepIndex(parting), last: last.map(Box::new) })
    }

    /// Types the entries of a future after the first few and runs as far as it ran; false when Ctrl-C stopped it.
    fn type_again(&mut self, target: &Branch, n_shared: usize) -> Result<bool, SessionError> {
        for entry in &target.entries[n_shared..] {
            if !self.run_on_to(entry.at) {
                return Ok(false);
            }
            self.enter_again(entry)?;
        }
        Ok(self.run_on_to(target.end))
    }

    /// Runs to a position as it was run before; false when Ctrl-C stopped it.
    fn run_on_to(&mut self, position: u64) -> bool {
        while self.machine.position().0 < position {
            let left = position - self.machine.position().0;
            let stretch = self.advance_unwatched(RunUntil { steps: Some(left), ..RunUntil::default() });
            // More was printed on the way than one run may.
            let goes_on = stretch.goes_on() || stretch.through || stretch.stop == Stop::Output;
            if stretch.stop == Stop::Interrupted || !goes_on {
                return false;
            }
        }
        true
    }

    fn enter_again(&mut self, entry: &Entry) -> Result<(), SessionError> {
        if entry.after_end {
            self.machine.run(&RunUntil { steps: Some(1), ..RunUntil::default() });
        } else {
            // Nor was an end known then: what could not be executed stays.
            self.machine.learn(&self.program);
        }
        match entry.kind {
            EntryKind::Instruction => {
                let mut prepared = self.prepare(&entry.text)?;
                while let Some(next) = prepared.pop_front() {
                    self.execute_typed(next, &mut prepared)?;
                }
            }
            EntryKind::Block(_) => {
                self.place_block(&entry.text)?;
            }
            EntryKind::Edit => {
                if let Command::Assign(target, value) = parse(&entry.text)? {
                    self.assign(&entry.text, &target, &value)?;
                }
            }
        }
        Ok(())
    }
}
