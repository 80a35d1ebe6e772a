//! The list of breakpoints and watchpoints: numbered places and values that stop a run.
//!
//! A number is never given twice, so that what was said about it stays true. Where they lie in the program, and whether they are met there,
//! is `breakpoint` and `watch` of this folder.

use super::command::{Lifetime, Switch};
use super::expr::Expression;
use super::reply::{Breakpoint, Deleted, WatchHit, Watchpoint};
use super::value::ExprValue;
use crate::model::addr::Address;
use crate::model::debug::types::TypeId;

/// All breakpoints and watchpoints of a session.
#[derive(Default, Debug)]
pub(super) struct BreakpointList {
    list: Vec<Breakpoint>,
    watches: Vec<Watchpoint>,
    n_made: u32,
}

impl BreakpointList {
    /// Adds one; an equal one that is already there is returned as it is.
    pub(super) fn add(&mut self, address: Address, lifetime: Lifetime, condition: Option<Expression>) -> Breakpoint {
        let text = |condition: &Option<Expression>| condition.as_ref().map(|condition| condition.text.clone());
        let is_same =
            |b: &&Breakpoint| b.address == address && b.lifetime == lifetime && text(&b.condition) == text(&condition);
        if let Some(same) = self.list.iter().find(is_same) {
            return same.clone();
        }
        self.n_made += 1;
        let (number, switch) = (self.n_made, Switch::On);
        let breakpoint = Breakpoint { number, address, lifetime, switch, condition, n_hits: 0 };
        self.list.push(breakpoint.clone());
        breakpoint
    }

    /// Deletes one, or all; returns what was deleted.
    pub(super) fn remove(&mut self, number: Option<u32>) -> Deleted {
        let is_meant = |other: u32| number.is_none_or(|number| number == other);
        let gone = self.list.extract_if(.., |breakpoint| is_meant(breakpoint.number));
        let breakpoints = gone.map(|breakpoint| breakpoint.number).collect();
        let watches = self.drop_watches(|watch| is_meant(watch.number));
        Deleted { breakpoints, watchpoints: watches.iter().map(|watch| watch.number).collect() }
    }

    /// Switches one, or all; returns the numbers of those that there are.
    pub(super) fn switch_to(&mut self, number: Option<u32>, to: Switch) -> Vec<u32> {
        let is_meant = |other: u32| number.is_none_or(|number| number == other);
        let mut numbers = Vec::new();
        for breakpoint in self.list.iter_mut().filter(|breakpoint| is_meant(breakpoint.number)) {
            breakpoint.switch = to;
            numbers.push(breakpoint.number);
        }
        for watch in self.watches.iter_mut().filter(|watch| is_meant(watch.number)) {
            watch.switch = to;
            numbers.push(watch.number);
        }
        numbers.sort_unstable();
        numbers
    }

    /// Notes that a run stopped at `address`; returns the numbers of the breakpoints there whose conditions hold. Those for one stop
    /// are gone.
    pub(super) fn hit(&mut self, address: Address, holds: impl Fn(&Expression) -> bool) -> Vec<u32> {
        let is_hit =
            |b: &Breakpoint| b.address == address && b.switch == Switch::On && b.condition.as_ref().is_none_or(&holds);
        let mut numbers = Vec::new();
        for breakpoint in self.list.iter_mut().filter(|breakpoint| is_hit(breakpoint)) {
            breakpoint.n_hits += 1;
            numbers.push(breakpoint.number);
        }
        self.list.retain(|b| !numbers.contains(&b.number) || b.lifetime == Lifetime::UntilDeleted);
        numbers
    }

    /// Adds a watchpoint, given its number.
    pub(super) fn add_watch(&mut self, make: impl FnOnce(u32) -> Watchpoint) -> Watchpoint {
        self.n_made += 1;
        self.watches.push(make(self.n_made));
        self.watches[self.watches.len() - 1].clone()
    }

    /// All watchpoints, in order of making.
    #[must_use]
    pub(super) fn watches(&self) -> &[Watchpoint] {
        &self.watches
    }

    /// Deletes watchpoints and hands them out.
    pub(super) fn drop_watches(&mut self, is_meant: impl Fn(&Watchpoint) -> bool) -> Vec<Watchpoint> {
        let (gone, stay) = std::mem::take(&mut self.watches).into_iter().partition(is_meant);
        self.watches = stay;
        gone
    }

    /// Compares the values of all watchpoints before and after a step, and notes which were hit.
    /// `text` gives a value of a type as `{:?}` does.
    pub(super) fn note_watch_hits(
        &mut self,
        before: &[Option<ExprValue>],
        after: &[Option<ExprValue>],
        text: impl Fn(TypeId, ExprValue) -> Option<String>,
    ) -> Vec<WatchHit> {
        let mut hits = Vec::new();
        for ((watch, old), new) in self.watches.iter_mut().zip(before).zip(after) {
            if old != new {
                watch.n_hits += 1;
                let shown = |value: &Option<ExprValue>| text(watch.ty?, (*value)?);
                let texts = shown(old).zip(shown(new)).map(|(old, new)| [old, new]);
                hits.push(WatchHit { number: watch.number, text: watch.text.clone(), old: *old, new: *new, texts });
            }
        }
        hits
    }

    /// All of them, in order of making.
    #[must_use]
    pub(super) fn list(&self) -> &[Breakpoint] {
        &self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::expr::Expr;

    #[test]
    fn one_stop_breakpoints_go_when_hit_and_numbers_are_never_reused() {
        let mut breakpoints = BreakpointList::default();
        let condition = Some(Expression { expr: Expr::Number(1), text: "1".to_owned() });
        breakpoints.add(Address(1), Lifetime::OneStop, None);
        breakpoints.add(Address(1), Lifetime::UntilDeleted, None);
        breakpoints.add(Address(1), Lifetime::OneStop, condition);
        assert_eq!(breakpoints.add(Address(1), Lifetime::UntilDeleted, None).number, 2);
        assert_eq!(breakpoints.hit(Address(1), |_| false), [1, 2]);
        assert_eq!(breakpoints.hit(Address(1), |_| true), [2, 3]);
        assert_eq!(breakpoints.hit(Address(1), |_| true), [2]);
        assert_eq!(breakpoints.remove(None).breakpoints, [2]);
        assert_eq!(breakpoints.add(Address(2), Lifetime::OneStop, None).number, 4);
        assert_eq!(breakpoints.switch_to(Some(4), Switch::Off), [4]);
        assert!(breakpoints.hit(Address(2), |_| true).is_empty());
        assert_eq!(breakpoints.switch_to(None, Switch::On), [4]);
        assert_eq!(breakpoints.hit(Address(2), |_| true), [4]);
    }
}
