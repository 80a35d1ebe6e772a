//! Breakpoints and watchpoints: numbered places and values that stop a run. Only the list; running is [`super::running`]'s.
//!
//! A number is never given twice, so that what was said about it stays true.

use super::command::Lifetime;
use super::error::LineError;
use super::expr::{Expr, Place};
use super::reply::Reply;
use super::session::Session;
use super::value::{Lookup, Value, here};
use super::watch::{Hit, Watchpoint};
use crate::model::addr::Address;
use crate::model::run::RunUntil;

/// A place where running stops.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Breakpoint {
    /// From 1, never given twice.
    pub number: u32,
    pub address: Address,
    pub lifetime: Lifetime,
    /// It stops a run only where this is worth something but 0.
    pub condition: Option<Condition>,
    /// How often it stopped a run.
    pub n_hits: u64,
}

/// When a breakpoint counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    pub expr: Expr,
    /// As typed.
    pub text: String,
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
    pub fn add(&mut self, address: Address, lifetime: Lifetime, condition: Option<Condition>) -> Breakpoint {
        let text = |condition: &Option<Condition>| condition.as_ref().map(|condition| condition.text.clone());
        let is_same =
            |b: &&Breakpoint| b.address == address && b.lifetime == lifetime && text(&b.condition) == text(&condition);
        if let Some(same) = self.list.iter().find(is_same) {
            return same.clone();
        }
        self.n_made += 1;
        let breakpoint = Breakpoint { number: self.n_made, address, lifetime, condition, n_hits: 0 };
        self.list.push(breakpoint.clone());
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

    /// Notes that a run stopped at `address`; returns the numbers of the breakpoints there whose conditions hold. Those for one stop
    /// are gone.
    pub fn hit(&mut self, address: Address, holds: impl Fn(&Condition) -> bool) -> Vec<u32> {
        let is_hit = |b: &Breakpoint| b.address == address && b.condition.as_ref().is_none_or(&holds);
        let mut numbers = Vec::new();
        for breakpoint in self.list.iter_mut().filter(|breakpoint| is_hit(breakpoint)) {
            breakpoint.n_hits += 1;
            numbers.push(breakpoint.number);
        }
        self.list.retain(|b| !numbers.contains(&b.number) || b.lifetime == Lifetime::UntilDeleted);
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

    /// All of them, in order of making.
    #[must_use]
    pub fn list(&self) -> &[Breakpoint] {
        &self.list
    }
}

impl Session {
    /// `b PLACE if EXPR`.
    pub(super) fn set_breakpoint(
        &mut self,
        place: Option<Place>,
        lifetime: Lifetime,
        condition: Option<(Expr, String)>,
    ) -> Result<Reply, LineError> {
        let address = self.code_place(place)?;
        let condition = condition.map(|(expr, text)| Condition { expr, text });
        if let Some(Condition { expr, .. }) = &condition {
            self.lookup().know(expr)?;
        }
        Ok(Reply::BreakpointSet(self.breakpoints.add(address, lifetime, condition)))
    }

    /// A run that stops at the breakpoints.
    pub(super) fn breakpoint_stops(&self) -> RunUntil {
        let mut until = RunUntil::default();
        for Breakpoint { address, condition, .. } in self.breakpoints.list() {
            match condition {
                None => until.addresses.push(*address),
                Some(condition) => until.conditions.push((*address, self.lookup().expr(&condition.expr))),
            }
        }
        until
    }

    /// Notes that a run stopped here; returns the numbers of the breakpoints that it met.
    pub(super) fn hit_breakpoints(&mut self) -> Vec<u32> {
        let Session { breakpoints, program, machine, .. } = self;
        let lookup = Lookup { program, machine };
        breakpoints.hit(here(machine), |condition| machine.holds(&lookup.expr(&condition.expr)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_stop_breakpoints_go_when_hit_and_numbers_are_never_reused() {
        let mut breakpoints = Breakpoints::default();
        let condition = Some(Condition { expr: Expr::Number(1), text: "1".to_owned() });
        breakpoints.add(Address(1), Lifetime::OneStop, None);
        breakpoints.add(Address(1), Lifetime::UntilDeleted, None);
        breakpoints.add(Address(1), Lifetime::OneStop, condition);
        assert_eq!(breakpoints.add(Address(1), Lifetime::UntilDeleted, None).number, 2);
        assert_eq!(breakpoints.hit(Address(1), |_| false), [1, 2]);
        assert_eq!(breakpoints.hit(Address(1), |_| true), [2, 3]);
        assert_eq!(breakpoints.hit(Address(1), |_| true), [2]);
        assert_eq!(breakpoints.delete(None).breakpoints, [2]);
        assert_eq!(breakpoints.add(Address(2), Lifetime::OneStop, None).number, 4);
    }
}
