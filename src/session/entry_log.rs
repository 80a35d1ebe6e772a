//! What was typed, and which steps belong together: so that `back` takes one typed instruction as one, and so that what was taken
//! back can be forgotten.
//!
//! Only the record; placing and running is [`super::typed_source`]'s.

use crate::model::addr::Address;
use std::ops::Range;

/// One instruction, block or edit as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Steps taken when it was typed.
    pub at: u64,
    /// Steps taken when it was done; the same as `at` while it could not be executed, and for a block that moved nothing.
    pub end: u64,
    pub kind: EntryKind,
    /// As typed, without what surrounds it on its line.
    pub text: String,
    /// Where its code and its data went.
    pub code_at: Address,
    pub data_at: Address,
    /// The machine had found that it could not go on when it was typed.
    pub after_end: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// Executed when typed.
    Instruction,
    /// Placed, not executed.
    Block(BlockContent),
    /// A change by hand; no source.
    Edit,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockContent {
    Code,
    Data,
}

/// A typed instruction that went elsewhere: what happens when execution arrives at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Detour {
    /// Steps taken before the instruction.
    pub opened: u64,
    /// Just after the instruction.
    pub end: Address,
    /// Where the machine stood; `None` when it simply goes on with what is typed next.
    pub back_to: Option<Address>,
    /// Steps taken when it was through.
    pub closed: Option<u64>,
}

/// The record of a session.
#[derive(Clone, Default, Debug)]
pub struct Timeline {
    entries: Vec<Entry>,
    /// Steps that are one to the user, in order, each longer than 1.
    units: Vec<Range<u64>>,
    detours: Vec<Detour>,
}

impl Timeline {
    /// What was typed and is still in effect.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Adds what was just typed.
    pub fn enter(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Notes how many steps had been taken when the entry typed last was done.
    pub fn done(&mut self, position: u64) {
        if let Some(entry) = self.entries.last_mut() {
            entry.end = position;
        }
    }

    /// Adds an instruction that went elsewhere.
    pub fn leave(&mut self, detour: Detour) {
        self.detours.push(detour);
    }

    /// Steps that are one to the user from now on; shorter ones need no mention.
    pub fn join(&mut self, steps: Range<u64>) {
        if let Some(last) = self.units.last_mut().filter(|last| last.end > steps.start) {
            last.end = last.end.max(steps.end);
        } else if steps.end > steps.start + 1 {
            self.units.push(steps);
        }
    }

    /// How many steps the unit takes that comes next at `position`.
    #[must_use]
    pub fn steps_ahead(&self, position: u64) -> u64 {
        let unit = self.units.iter().rfind(|unit| unit.start <= position && position < unit.end);
        unit.map_or(1, |unit| unit.end - position)
    }

    /// How many steps the unit took that ended at `position`.
    #[must_use]
    pub fn steps_behind(&self, position: u64) -> u64 {
        let unit = self.units.iter().rfind(|unit| unit.start < position && position <= unit.end);
        unit.map_or(1, |unit| position - unit.start)
    }

    /// True when every step in the range is a unit by itself.
    #[must_use]
    pub fn is_plain(&self, steps: &Range<u64>) -> bool {
        self.units.iter().all(|unit| unit.end <= steps.start || steps.end <= unit.start)
    }

    /// True between the steps of a unit.
    #[must_use]
    pub fn is_inside(&self, position: u64) -> bool {
        self.units.iter().any(|unit| unit.start < position && position < unit.end)
    }

    /// The typed instructions that are still away at `position`, innermost last.
    pub fn away(&self, position: u64) -> impl DoubleEndedIterator<Item = &Detour> {
        let is_away =
            move |detour: &&Detour| detour.opened < position && detour.closed.is_none_or(|closed| position < closed);
        self.detours.iter().filter(is_away)
    }

    /// Notes that the innermost one that is away and ends at `end` is through.
    pub fn close(&mut self, end: Address, before: u64, position: u64) {
        let is_away = |detour: &&mut Detour| {
            detour.end == end && detour.opened < before && detour.closed.is_none_or(|closed| before < closed)
        };
        if let Some(detour) = self.detours.iter_mut().rfind(is_away) {
            detour.closed = Some(position);
        }
    }

    /// How many entries were done at `position`.
    #[must_use]
    pub fn n_until(&self, position: u64) -> usize {
        self.entries.iter().take_while(|entry| entry.end <= position).count()
    }

    /// Forgets what came after `position`; returns the entries that are gone, oldest first.
    pub fn forget_after(&mut self, position: u64) -> Vec<Entry> {
        let n_stay = self.n_until(position);
        self.units.retain(|unit| unit.end <= position);
        self.detours.retain(|detour| detour.opened < position);
        for detour in &mut self.detours {
            detour.closed = detour.closed.filter(|closed| *closed <= position);
        }
        self.entries.split_off(n_stay)
    }

    /// Forgets what came after `position` and all but the first `n_stay` entries; returns those that are gone, oldest first.
    pub fn cut(&mut self, n_stay: usize, position: u64) -> Vec<Entry> {
        let mut entries = std::mem::take(&mut self.entries);
        let gone = entries.split_off(n_stay.min(entries.len()));
        drop(self.forget_after(position));
        self.entries = entries;
        gone
    }

    /// Takes back the entry typed last.
    pub fn pop(&mut self) -> Option<Entry> {
        self.entries.pop()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(at: u64, end: u64, kind: EntryKind) -> Entry {
        Entry { at, end, kind, text: String::new(), code_at: Address(0), data_at: Address(0), after_end: false }
    }

    #[test]
    fn units_are_taken_whole_from_either_side() {
        let mut timeline = Timeline::default();
        timeline.join(3..6);
        timeline.join(6..7);
        assert_eq!([2, 3, 4, 6].map(|at| timeline.steps_ahead(at)), [1, 3, 2, 1]);
        assert_eq!([3, 4, 6, 7].map(|at| timeline.steps_behind(at)), [1, 1, 3, 1]);
        assert!(timeline.is_plain(&(6..100)) && timeline.is_plain(&(0..3)));
        assert!(!timeline.is_plain(&(5..6)));
    }

    #[test]
    fn going_back_and_typing_forgets_what_was_undone_but_not_a_block_typed_here() {
        let mut timeline = Timeline::default();
        timeline.enter(entry(0, 1, EntryKind::Instruction));
        timeline.enter(entry(1, 1, EntryKind::Block(BlockContent::Code)));
        timeline.enter(entry(1, 2, EntryKind::Instruction));
        assert_eq!(timeline.forget_after(1).len(), 1);
        assert_eq!(timeline.entries().len(), 2);
        assert_eq!(timeline.forget_after(0).len(), 2);
    }

    #[test]
    fn a_typed_call_is_away_until_it_is_through() {
        let mut timeline = Timeline::default();
        timeline.leave(Detour { opened: 1, end: Address(9), back_to: None, closed: None });
        assert_eq!([1, 2, 5].map(|at| timeline.away(at).count()), [0, 1, 1]);
        timeline.close(Address(9), 4, 5);
        assert_eq!([1, 2, 4, 5].map(|at| timeline.away(at).count()), [0, 1, 1, 0]);
        timeline.forget_after(3);
        assert_eq!(timeline.away(9).count(), 1);
    }
}
