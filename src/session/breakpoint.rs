//! Breakpoints: numbered places where running stops. Only the list; running is [`super::running`]'s.
//!
//! A number is never given twice, so that what was said about it stays true.

use super::command::Lifetime;
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
    n_made: u32,
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

    /// Deletes one, or all; returns the numbers deleted.
    pub fn delete(&mut self, number: Option<u32>) -> Vec<u32> {
        let is_meant = |breakpoint: &Breakpoint| number.is_none_or(|number| number == breakpoint.number);
        let deleted = self.list.iter().filter(|b| is_meant(b)).map(|b| b.number).collect();
        self.list.retain(|breakpoint| !is_meant(breakpoint));
        deleted
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
        assert_eq!(breakpoints.delete(None), [2]);
        assert_eq!(breakpoints.add(Address(2), Lifetime::OneStop).number, 3);
    }
}
