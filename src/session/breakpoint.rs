//! Breakpoints and watchpoints: numbered places and values that stop a run. Only the list; running is [`super::running`]'s.
//!
//! A number is never given twice, so that what was said about it stays true.

use super::command::Lifetime;
use super::session::Session;
use super::value::Value;
use super::watch::{Hit, Watchpoint};
use crate::engine::machine::Until;
use crate::model::addr::Address;

/// A place where running stops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Breakpoint {
    /// From 1, never given twice.
    pub number: u32,
    pub address: Address,
    pub lifetime: Lifetime,
    /// How often it stopped a run.
    pub n_hits: u64,
}

/// All breakpoints of a session.
#[derive(Default, Debug)]
pub struct Breakpoints {
    list: Vec<Breakpoint>,
    watches: Vec<Watchpoint>,
    n_made: u32,
}

/// The numbers of what was deleted, in order of making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deleted {
    pub breakpoints: Vec<u32>,
    pub watchpoints: Vec<u32>,
}

impl Breakpoints {
    /// Adds one; an equal one that is already there is returned as it is.
    pub fn add(&mut self, address: Address, lifetime: Lifetime) -> Breakpoint {
        if let Some(same) = self.list.iter().find(|b| b.address == address && b.lifetime == lifetime) {
            return *same;
        }
        self.n_made += 1;
        let breakpoint = Breakpoint { number: self.n_made, address, lifetime, n_hits: 0 };
        self.list.push(breakpoint);
        breakpoint
    }

    /// Deletes one, or all; returns what was deleted.
    pub fn delete(&mut self, number: Option<u32>) -> Deleted {
        let is_meant = |other: u32| number.is_none_or(|number| number == other);
        let gone = self.list.extract_if(.., |breakpoint| is_meant(breakpoint.number));
        let breakpoints = gone.map(|breakpoint| breakpoint.number).collect();
        let watches = self.drop_watches(|watch| is_meant(watch.number));
        Deleted { breakpoints, watchpoints: watches.iter().map(|watch| watch.number).collect() }
    }

    /// Notes that a run stopped at `address`; returns the numbers of the breakpoints there. Those for one stop are gone.
    pub fn hit(&mut self, address: Address) -> Vec<u32> {
        let mut numbers = Vec::new();
        for breakpoint in self.list.iter_mut().filter(|breakpoint| breakpoint.address == address) {
            breakpoint.n_hits += 1;
            numbers.push(breakpoint.number);
        }
        self.list.retain(|b| b.address != address || b.lifetime == Lifetime::UntilDeleted);
        numbers
    }

    /// Adds a watchpoint, given its number.
    pub fn watch(&mut self, make: impl FnOnce(u32) -> Watchpoint) -> Watchpoint {
        self.n_made += 1;
        self.watches.push(make(self.n_made));
        self.watches[self.watches.len() - 1].clone()
    }

    /// All watchpoints, in order of making.
    #[must_use]
    pub fn watches(&self) -> &[Watchpoint] {
        &self.watches
    }

    /// Deletes watchpoints and hands them out.
    pub fn drop_watches(&mut self, is_meant: impl Fn(&Watchpoint) -> bool) -> Vec<Watchpoint> {
        let (gone, stay) = std::mem::take(&mut self.watches).into_iter().partition(is_meant);
        self.watches = stay;
        gone
    }

    /// Compares the values of all watchpoints before and after a step, and notes which were hit.
    pub fn hit_watches(&mut self, before: &[Option<Value>], after: &[Option<Value>]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for ((watch, old), new) in self.watches.iter_mut().zip(before).zip(after) {
            if old != new {
                watch.n_hits += 1;
                hits.push(Hit { number: watch.number, text: watch.text.clone(), old: *old, new: *new });
            }
        }
        hits
    }

    /// Where runs stop.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        self.list.iter().map(|breakpoint| breakpoint.address)
    }

    /// All of them, in order of making.
    #[must_use]
    pub fn list(&self) -> &[Breakpoint] {
        &self.list
    }
}

impl Session {
    /// A run that stops at the breakpoints.
    pub(super) fn breakpoint_stops(&self) -> Until {
        Until { addresses: self.breakpoints.addresses().collect(), ..Until::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_stop_breakpoints_go_when_hit_and_numbers_are_never_reused() {
        let mut breakpoints = Breakpoints::default();
        breakpoints.add(Address(1), Lifetime::OneStop);
        breakpoints.add(Address(1), Lifetime::UntilDeleted);
        assert_eq!(breakpoints.add(Address(1), Lifetime::UntilDeleted).number, 2);
        assert_eq!(breakpoints.hit(Address(1)), [1, 2]);
        assert_eq!(breakpoints.hit(Address(1)), [2]);
        assert_eq!(breakpoints.delete(None).breakpoints, [2]);
        assert_eq!(breakpoints.add(Address(2), Lifetime::OneStop).number, 3);
    }
}
