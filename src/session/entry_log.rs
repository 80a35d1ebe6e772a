//! [`EntryLog`]: what was typed, and which steps belong together, so that `back` takes one typed instruction as one and what was taken
//! back can be truncated.
//!
//! Only the log; placing and running is [`super::typed_source`]'s. Ranges of steps are in order and do not overlap.

use crate::model::addr::Address;
use std::ops::Range;

/// One instruction, block or edit as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypedEntry {
    /// Steps taken when it was typed.
    pub at: u64,
    /// Steps taken when it was done; the same as `at` while it could not be executed, and for a block that moved nothing.
    pub end: u64,
    /// What it was.
    pub kind: EntryKind,
    /// As typed, without what surrounds it on its line.
    pub text: String,
    /// Where its code went.
    pub code_at: Address,
    /// Where its data went.
    pub data_at: Address,
    /// The machine had found that it could not go on when it was typed.
    pub after_end: bool,
}

/// What kind of entry was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// Executed when typed.
    Instruction,
    /// Placed, not executed.
    Block(BlockContent),
    /// A change by hand; no source.
    Edit,
}

/// What a block was placed as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockContent {
    /// It has an instruction at least.
    Code,
    /// Variables and constants only.
    Data,
}

/// A typed call or jump whose end execution has yet to arrive at; the machine is then put back to where it stood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PendingReturn {
    /// Steps taken before the instruction.
    pub(super) since: u64,
    /// Just after the instruction.
    pub(super) end: Address,
    /// Where the machine stood; `None` when it simply goes on with what is typed next.
    pub(super) return_to: Option<Address>,
    /// Steps taken when it was through.
    pub(super) resolved: Option<u64>,
}

/// What was typed in a session, oldest first.
#[derive(Clone, Default, Debug)]
pub struct EntryLog {
    entries: Vec<TypedEntry>,
    /// Steps that are one to the user, in order, each longer than 1.
    units: Vec<Range<u64>>,
    returns: Vec<PendingReturn>,
}

impl EntryLog {
    /// What was typed and is still in effect.
    #[must_use]
    pub fn all(&self) -> &[TypedEntry] {
        &self.entries
    }

    /// Adds what was just typed.
    pub(super) fn push(&mut self, entry: TypedEntry) {
        self.entries.push(entry);
    }

    /// Notes how many steps had been taken when the entry typed last was done.
    pub(super) fn set_end(&mut self, position: u64) {
        if let Some(entry) = self.entries.last_mut() {
            entry.end = position;
        }
    }

    /// Adds an instruction that went elsewhere.
    pub(super) fn add_pending(&mut self, pending: PendingReturn) {
        self.returns.push(pending);
    }

    /// Steps that are one to the user from now on; shorter ones need no mention.
    pub(super) fn join(&mut self, steps: Range<u64>) {
        if let Some(last) = self.units.last_mut().filter(|last| last.end > steps.start) {
            last.end = last.end.max(steps.end);
        } else if steps.end > steps.start + 1 {
            self.units.push(steps);
        }
    }

    /// How many steps the unit takes that comes next at `position`.
    #[must_use]
    pub(super) fn steps_ahead(&self, position: u64) -> u64 {
        let unit = self.units.iter().rfind(|unit| unit.start <= position && position < unit.end);
        unit.map_or(1, |unit| unit.end - position)
    }

    /// How many steps the unit took that ended at `position`.
    #[must_use]
    pub(super) fn steps_behind(&self, position: u64) -> u64 {
        let unit = self.units.iter().rfind(|unit| unit.start < position && position <= unit.end);
        unit.map_or(1, |unit| position - unit.start)
    }

    /// True when every step in the range is a unit by itself.
    #[must_use]
    pub(super) fn are_single(&self, steps: &Range<u64>) -> bool {
        self.units.iter().all(|unit| unit.end <= steps.start || steps.end <= unit.start)
    }

    /// True between the steps of a unit.
    #[must_use]
    pub(super) fn is_inside(&self, position: u64) -> bool {
        self.units.iter().any(|unit| unit.start < position && position < unit.end)
    }

    /// The typed instructions that have not returned at `position`, innermost last.
    pub(super) fn pending_at(&self, position: u64) -> impl DoubleEndedIterator<Item = &PendingReturn> {
        let is_pending = move |pending: &&PendingReturn| {
            pending.since < position && pending.resolved.is_none_or(|resolved| position < resolved)
        };
        self.returns.iter().filter(is_pending)
    }

    /// Notes that the innermost one that is pending and ends at `end` is through.
    pub(super) fn resolve(&mut self, end: Address, before: u64, position: u64) {
        let is_pending = |pending: &&mut PendingReturn| {
            pending.end == end && pending.since < before && pending.resolved.is_none_or(|resolved| before < resolved)
        };
        if let Some(pending) = self.returns.iter_mut().rfind(is_pending) {
            pending.resolved = Some(position);
        }
    }

    /// How many entries were done at `position`.
    #[must_use]
    pub(super) fn n_until(&self, position: u64) -> usize {
        self.entries.iter().take_while(|entry| entry.end <= position).count()
    }

    /// Drops what came after `position`; returns the entries that are gone, oldest first.
    pub(in crate::session) fn truncate(&mut self, position: u64) -> Vec<TypedEntry> {
        let n_stay = self.n_until(position);
        self.units.retain(|unit| unit.end <= position);
        self.returns.retain(|pending| pending.since < position);
        for pending in &mut self.returns {
            pending.resolved = pending.resolved.filter(|resolved| *resolved <= position);
        }
        self.entries.split_off(n_stay)
    }

    /// Drops what came after `position` and all but the first `n_stay` entries; returns those that are gone, oldest first.
    pub(super) fn keep_first(&mut self, n_stay: usize, position: u64) -> Vec<TypedEntry> {
        let mut entries = std::mem::take(&mut self.entries);
        let gone = entries.split_off(n_stay.min(entries.len()));
        drop(self.truncate(position));
        self.entries = entries;
        gone
    }

    /// Takes back the entry typed last.
    pub(super) fn pop(&mut self) -> Option<TypedEntry> {
        self.entries.pop()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(at: u64, end: u64, kind: EntryKind) -> TypedEntry {
        TypedEntry { at, end, kind, text: String::new(), code_at: Address(0), data_at: Address(0), after_end: false }
    }

    #[test]
    fn units_are_taken_whole_from_either_side() {
        let mut log = EntryLog::default();
        log.join(3..6);
        log.join(6..7);
        assert_eq!([2, 3, 4, 6].map(|at| log.steps_ahead(at)), [1, 3, 2, 1]);
        assert_eq!([3, 4, 6, 7].map(|at| log.steps_behind(at)), [1, 1, 3, 1]);
        assert!(log.are_single(&(6..100)) && log.are_single(&(0..3)));
        assert!(!log.are_single(&(5..6)));
    }

    #[test]
    fn going_back_and_typing_drops_what_was_undone_but_not_a_block_typed_here() {
        let mut log = EntryLog::default();
        log.push(entry(0, 1, EntryKind::Instruction));
        log.push(entry(1, 1, EntryKind::Block(BlockContent::Code)));
        log.push(entry(1, 2, EntryKind::Instruction));
        assert_eq!(log.truncate(1).len(), 1);
        assert_eq!(log.all().len(), 2);
        assert_eq!(log.truncate(0).len(), 2);
    }

    #[test]
    fn a_typed_call_is_pending_until_it_is_through() {
        let mut log = EntryLog::default();
        log.add_pending(PendingReturn { since: 1, end: Address(9), return_to: None, resolved: None });
        assert_eq!([1, 2, 5].map(|at| log.pending_at(at).count()), [0, 1, 1]);
        log.resolve(Address(9), 4, 5);
        assert_eq!([1, 2, 4, 5].map(|at| log.pending_at(at).count()), [0, 1, 1, 0]);
        log.truncate(3);
        assert_eq!(log.pending_at(9).count(), 1);
    }
}
