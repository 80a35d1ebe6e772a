//! Owners of counted blocks (`Rc`, `Arc`) in the record: which places hold a share, and from where each came.
//!
//! A place that holds the block's address newly is a clone's if the count was raised for it, and else the share was moved there: from the
//! variable that the record leads back to, or the newest owner, whose value may have stayed in a register.

use super::super::reply::{OwnershipChange, OwnershipEvent};
use super::Found;
use super::events::{Holding, Replay, holding};
use super::shares::Share;
use crate::lens::variables::Place;
use crate::model::addr::StepIndex;
use crate::model::block::BlockId;

/// One of the owners of a counted block.
#[derive(Clone, Debug)]
pub(super) struct KnownShare {
    pub(super) holding: Holding,
    /// It was not moved or dropped since it was written.
    pub(super) is_held: bool,
}

impl Replay<'_> {
    pub(super) fn look_at_shares(&mut self, id: BlockId, holders: &[usize], found: &[Found]) {
        let mut known = self.shares.remove(&id).unwrap_or_default();
        let is_first = known.is_empty();
        let mut new: Vec<(StepIndex, usize, usize)> = Vec::new();
        for (first, last) in by_place(holders, found) {
            let one = &found[last];
            let written = self.written_at(one, id);
            let same_place = known.iter_mut().find(|known| known.holding.place == one.pointer.place);
            match (same_place, written) {
                (Some(known), Some(step)) if step > known.holding.since => new.push((step, first, last)),
                (Some(known), _) => known.holding.name = holding(one, known.holding.since).name,
                (None, Some(step)) => new.push((step, first, last)),
                // It has not been written yet, and lies where another one was; or in a register, which tells nothing of clones.
                (None, None) => {}
            }
        }
        new.sort();
        for (step, first, last) in new {
            let now = holding(&found[first], step);
            known.retain(|known| known.holding.place != now.place);
            let raised = self.raised.entry(id).or_default();
            let clone = raised.iter().rposition(|raised| *raised < step);
            if is_first && known.is_empty() {
                self.found.first_owners.insert(id, now.name.clone());
            } else if let Some(clone) = clone {
                raised.remove(clone);
                let line = self.line_of(step);
                let n_owners = found[last].pointer.strong.and_then(|strong| u64::try_from(strong).ok()).unwrap_or(0);
                let what = OwnershipChange::Shared { by: now.name.clone(), block: id, n_owners };
                self.found.events.push(OwnershipEvent { step, line, what });
            } else if let Some(from) = self.source_of_share(&now, step, &known) {
                known[from].is_held = false;
                let event = self.moved(known[from].holding.name.clone(), now.clone(), id);
                self.found.events.push(event);
            }
            let mut now = now;
            if first != last {
                let to = holding(&found[last], step).name;
                let from = std::mem::replace(&mut now.name, to.clone());
                let what = OwnershipChange::Moved { from, to, blocks: vec![id] };
                self.found.events.push(OwnershipEvent { step, line: found[last].declared, what });
            }
            known.push(KnownShare { holding: now, is_held: true });
        }
        self.shares.insert(id, known);
    }

    /// Which of the known places a share was carried from; what a closure captured has the name of its variable.
    fn source_of_share(&mut self, now: &Holding, step: StepIndex, known: &[KnownShare]) -> Option<usize> {
        let memory = |place: &Place| match place {
            Place::Memory(address) => Some(*address),
            Place::Register(_) | Place::Nowhere => None,
        };
        let is_other = |idx: &usize| known[*idx].is_held && known[*idx].holding.place != now.place;
        let indices: Vec<usize> = (0..known.len()).filter(is_other).collect();
        let share = |idx: &usize| Some(Share { place: memory(&known[*idx].holding.place)?, written: None });
        let shares: Vec<Share> = indices.iter().filter_map(share).collect();
        if shares.len() == indices.len()
            && let Some(place) = memory(&now.place)
            && let Some(nth) = self.session.share_carried_to(place, step, &shares)
        {
            return Some(indices[nth]);
        }
        // A value that stayed in a register since is that of the newest owner.
        let same_name = |idx: &&usize| known[**idx].holding.name.path == now.name.path;
        let newest = || indices.iter().max_by_key(|idx| known[**idx].holding.since);
        indices.iter().find(same_name).or_else(newest).copied()
    }
}

/// Holders by their places, in the order of the list: of those in the innermost call that has the place the one declared first, and last.
fn by_place(holders: &[usize], found: &[Found]) -> Vec<(usize, usize)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for idx in holders {
        let one = &found[*idx];
        let known = places.iter_mut().find(|(first, _)| found[*first].pointer.place == one.pointer.place);
        match known {
            Some((first, last)) if found[*first].level == one.level && found[*first].thread == one.thread => {
                // Paths through other pointers to one place are not variables with one place.
                if one.pointer.depth == 0 {
                    *last = *idx;
                }
            }
            Some(_) => {}
            None => places.push((*idx, *idx)),
        }
    }
    places
}
