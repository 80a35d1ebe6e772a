//! [`Findings`]: what passes over the record have found out about a run, so that none of it is looked for twice.
//!
//! Memoisation with one rule: a finding is about the future in which it was made. When another begins, what reaches beyond the parting is
//! forgotten.

use super::last_seen::LastSeenMemo;
use super::ownership::OwnershipMemo;
use crate::lens::infer::Observations;
use crate::model::addr::StepIndex;

/// What is known of the run from its record.
#[derive(Default, Debug)]
pub(super) struct Findings {
    /// What the steps showed of values, as far as that was asked for; type inference rests on it.
    pub(super) observations: Observations,
    /// What became of owners.
    pub(super) owners: OwnershipMemo,
    /// Where variables that are gone had their values.
    pub(super) last_seen: LastSeenMemo,
    /// The end up to which data races were looked for.
    pub(super) raced: Option<StepIndex>,
}

impl Findings {
    /// Forgets what reaches beyond the end of the record, which is that of another future then.
    pub(super) fn forget_after(&mut self, end: StepIndex) {
        self.raced = self.raced.filter(|raced| *raced <= end);
        self.owners.forget_after(end);
        self.last_seen.forget_after(end);
    }

    /// The future that lies ahead of a position is about to be left.
    pub(super) fn leave_future(&mut self, position: StepIndex) {
        self.observations.discard_from(position);
        self.raced = self.raced.filter(|raced| *raced <= position);
        self.owners = OwnershipMemo::default();
        self.last_seen.forget_after(position);
    }
}
