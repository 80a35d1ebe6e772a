//! Owners of counted blocks (`Rc`, `Arc`) in the record: which places hold a share, and from where each came.
//!
//! A place that holds the block's address newly is a clone's if the count was raised for it, and else the share was moved there, from the
//! variable that the record leads back to. Optimised code has clones in one place, as they are the same number: nothing is told of these.

use super::super::reply::{OwnerName, OwnershipChange, OwnershipEvent};
use super::events::{Holding, Replay, holding};
use super::found::{Found, is_in_one_place};
use super::shares::Share;
use super::shares::share_carried_to;
use crate::lens::variables::ValuePlace;
use crate::model::addr::StepIndex;
use crate::model::block::BlockId;

/// One of the owners of a counted block.
#[derive(Clone, Debug)]
pub(super) struct KnownShare {
    pub(super) holding: Holding,
    /// It was not moved or dropped since it was written.
    pub(super) is_held: bool,
    /// It lies in one place in its whole scope.
    pub(super) is_in_one_place: bool,
}

impl Replay<'_> {
    pub(super) fn look_at_shares(&mut self, id: BlockId, holders: &[usize], found: &[Found]) {
        let mut known = self.shares.remove(&id).unwrap_or_default();
        let is_first = known.is_empty();
        // An optimiser may have made the first clone's count with the block.
        if holders.iter().any(|idx| found[*idx].pointer.strong.is_some_and(|strong| strong > 1)) {
            self.cloned.insert(id);
        }
        let mut new: Vec<(StepIndex, Vec<usize>)> = Vec::new();
        for same in by_place(holders, found) {
            let (first, last) = (&found[same[0]], &found[same[same.len() - 1]]);
            let written = self.written_at(last, id);
            let same_place = known.iter_mut().find(|known| known.holding.place == last.pointer.place);
            match (same_place, written) {
                (Some(known), Some(step)) if step > known.holding.since => new.push((step, same)),
                (Some(known), _) => {
                    let names: Vec<OwnerName> = same.iter().map(|idx| found[*idx].name()).collect();
                    if !names.contains(&known.holding.name) {
                        known.holding.name = first.name();
                    }
                }
                (None, Some(step)) => new.push((step, same)),
                // It has not been written yet, and lies where another one was; or in a register, which tells nothing of clones.
                (None, None) => {}
            }
        }
        new.sort();
        for (step, same) in new {
            let (first, last) = (same[0], same[same.len() - 1]);
            // What was there before is another's.
            let is_new = |idx: &usize| !known.iter().any(|known| known.holding.name == found[*idx].name());
            let first = same.iter().copied().find(is_new).unwrap_or(first);
            let mut now = holding(&found[first], step);
            known.retain(|known| known.holding.place != now.place);
            // Clones are the same number, so optimised code has them in one place.
            let is_in_one_place = same.iter().all(|idx| is_in_one_place(self.debuggee, &found[*idx]));
            let is_cloned = self.cloned.contains(&id);
            let is_certain = first == last || is_in_one_place || !is_cloned;
            // As long as all that are known may have a share, nobody gave one away.
            let n_held = known.iter().filter(|known| known.is_held).count() as i128;
            let is_surplus = found[last].pointer.strong.is_none_or(|strong| n_held >= strong);
            let clone = self.raised.get(&id).and_then(|raised| raised.iter().rposition(|raised| *raised < step));
            if is_first && known.is_empty() {
                if is_certain {
                    self.found.first_owners.insert(id, now.name.clone());
                }
            } else if let Some(clone) = clone {
                if is_certain && self.is_made_by(id, clone, &found[first], step) {
                    self.raised.entry(id).or_default().remove(clone);
                    let line = self.line_of(step);
                    let strong = found[last].pointer.strong;
                    let n_owners = strong.and_then(|strong| u64::try_from(strong).ok()).unwrap_or(0);
                    let what = OwnershipChange::Shared { by: now.name.clone(), block: id, n_owners };
                    self.found.events.push(OwnershipEvent { step, line, what });
                }
            } else if let Some(from) = self.source_of_share(&now, step, &known).filter(|_| is_surplus)
                && is_certain
                && known[from].holding.is_certain
                && (!is_cloned || is_in_one_place && known[from].is_in_one_place)
            {
                known[from].is_held = false;
                let event = self.moved(known[from].holding.name.clone(), now.clone(), id);
                self.found.events.push(event);
            }
            if first != last && is_certain {
                let to = found[last].name();
                let from = std::mem::replace(&mut now.name, to.clone());
                let what = OwnershipChange::Moved { from, to, blocks: vec![id] };
                self.found.events.push(OwnershipEvent { step, line: found[last].declared, what });
            }
            let holding = Holding { is_certain, ..now };
            known.push(KnownShare { holding, is_held: true, is_in_one_place });
        }
        self.shares.insert(id, known);
    }

    /// Whether a clone may be what was written to a variable at a step: a statement begins at or before the line of what it clones. An argument
    /// is written in the function that is called.
    fn is_made_by(&mut self, id: BlockId, clone: usize, one: &Found, step: StepIndex) -> bool {
        let Some(raised) = self.raised.get(&id).map(|raised| raised[clone]) else { return false };
        let [raised, written] = [raised, step].map(|step| self.line_of(step));
        let is_before = raised
            .zip(written)
            .is_none_or(|(raised, written)| raised.file != written.file || written.number <= raised.number);
        is_before || one.is_parameter
    }

    /// Which of the known places a share was carried from; what a closure captured has the name of its variable.
    fn source_of_share(&mut self, now: &Holding, step: StepIndex, known: &[KnownShare]) -> Option<usize> {
        let memory = |place: &ValuePlace| match place {
            ValuePlace::Memory(address) => Some(*address),
            ValuePlace::Register(_) | ValuePlace::Nowhere => None,
        };
        let is_other = |idx: &usize| known[*idx].is_held && known[*idx].holding.place != now.place;
        let indices: Vec<usize> = (0..known.len()).filter(is_other).collect();
        let share = |idx: &usize| {
            let holding = &known[*idx].holding;
            Some(Share { place: memory(&holding.place)?, written: holding.written() })
        };
        let shares: Vec<Share> = indices.iter().filter_map(share).collect();
        if shares.len() == indices.len()
            && let Some(place) = memory(&now.place)
            && let Some(nth) = share_carried_to(self.debuggee, place, step, &shares)
        {
            return Some(indices[nth]);
        }
        // A closure's variable has the name of the one that it captured; else it is not known which of several it was.
        let is_closure = now.name.function.as_deref().is_some_and(|function| function.contains("{{closure}}"));
        let same_name = |idx: &&usize| is_closure && known[**idx].holding.name.path == now.name.path;
        let only = || indices.first().filter(|_| indices.len() == 1);
        indices.iter().find(same_name).or_else(only).copied()
    }
}

/// Holders by their places, in the order of the list: the variables of the innermost call that has the place.
fn by_place(holders: &[usize], found: &[Found]) -> Vec<Vec<usize>> {
    let mut places: Vec<Vec<usize>> = Vec::new();
    for idx in holders {
        let one = &found[*idx];
        let known = places.iter_mut().find(|same| found[same[0]].pointer.place == one.pointer.place);
        let Some(same) = known else {
            places.push(vec![*idx]);
            continue;
        };
        let first = &found[same[0]];
        let is_of_call = (first.level, first.thread, &first.function) == (one.level, one.thread, &one.function);
        // Paths through other pointers to one place are not variables with one place.
        if is_of_call && one.pointer.depth == 0 {
            same.push(*idx);
        }
    }
    places
}
