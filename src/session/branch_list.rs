//! Branches: futures that were left. A future is what was typed and how far it ran.
//!
//! Runs are deterministic, so that is all it takes to have every step of it again. Only the list is here; leaving one and returning to
//! it is [`super::branches`]'s.

use super::entry_log::TypedEntry;
use crate::model::run::Stop;
use std::collections::VecDeque;

/// Futures that are kept; the oldest is dropped for another.
pub(super) const MOST_BRANCHES: usize = 64;
/// Typed entries that all of them may have together.
pub(super) const MOST_ENTRIES: usize = 1 << 16;

/// One future: everything that was typed since the program was loaded, and how far it ran.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Branch {
    /// From 1, never given twice.
    pub number: u32,
    /// What was typed, oldest first.
    pub entries: Vec<TypedEntry>,
    /// Steps it took.
    pub end: u64,
    /// It could not go on from there.
    pub stop: Option<Stop>,
}

/// The futures of a session but the present one.
#[derive(Debug, Default)]
pub(super) struct BranchList {
    kept: VecDeque<Branch>,
    /// Numbers given, the present one's not among them: it gets its own when it is left.
    n_given: u32,
    /// The number that the present one had when it was returned to.
    present: Option<u32>,
}

impl Branch {
    /// Where two futures part: how many entries they share, and the step.
    #[must_use]
    pub(super) fn parting(&self, other: &Branch) -> (usize, u64) {
        let n_shared = self.entries.iter().zip(&other.entries).take_while(|(one, other)| one == other).count();
        let next = |branch: &Branch| branch.entries.get(n_shared).map_or(branch.end, |entry| entry.at);
        (n_shared, next(self).min(next(other)))
    }
}

impl BranchList {
    /// Those that were left, oldest first.
    pub(super) fn kept(&self) -> impl Iterator<Item = &Branch> {
        self.kept.iter()
    }

    /// The branch of this number.
    pub(super) fn find(&self, number: u32) -> Option<&Branch> {
        self.kept.iter().find(|branch| branch.number == number)
    }

    /// Adds one; returns the numbers of those that had to go for it.
    pub(super) fn keep(&mut self, branch: Branch) -> Vec<u32> {
        self.kept.push_back(branch);
        let mut dropped = Vec::new();
        while self.kept.len() > MOST_BRANCHES || self.n_entries() > MOST_ENTRIES && self.kept.len() > 1 {
            dropped.extend(self.kept.pop_front().map(|oldest| oldest.number));
        }
        dropped
    }

    pub(super) fn n_entries(&self) -> usize {
        self.kept.iter().map(|branch| branch.entries.len()).sum()
    }

    /// Makes a branch the present future, and takes it off the list.
    pub(super) fn restore(&mut self, number: u32) {
        self.kept.retain(|branch| branch.number != number);
        self.present = Some(number);
    }

    /// The number that the present future gets when it is left: the one that it had before, else the next.
    pub(super) fn number_of_present(&mut self) -> u32 {
        self.present.take().unwrap_or_else(|| {
            self.n_given += 1;
            self.n_given
        })
    }
}
