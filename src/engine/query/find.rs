//! Looking for a step in the record: one that executes a place, writes bytes or a register, or changes what is there.
//!
//! The machine stands where it stood when an answer is given. Nothing is executed, so nothing beyond the record is found.

use super::filter::Filter;
use super::search::SegmentSearch;
use crate::engine::exec::stop_conditions::StopConditions;
use crate::engine::machine::Machine;
use crate::engine::record::history::CHUNK;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::expr::CompiledExpr;
use crate::model::run::{RunUntil, SearchGoal, SearchResult};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// So few steps are walked before anything is searched.
const NEAR: u64 = 64;

impl Machine {
    /// The newest step before `before` that does any of what is sought.
    pub fn find_back(&mut self, before: StepIndex, what: &[SearchGoal]) -> SearchResult {
        let position = self.position();
        self.record_holds(before);
        let mut found = self.exec.recording.find_back(before.0, what);
        let filter = self.exec.recording.filter(what);
        while found == SearchResult::Nothing && self.materialise_for(&filter) {
            found = self.exec.recording.find_back(before.0, what);
        }
        self.seek(position);
        self.lower_flag(found)
    }

    /// The first step from `from` on that does any of what is sought.
    pub fn find_forward(&mut self, from: StepIndex, what: &[SearchGoal]) -> SearchResult {
        let filter = self.exec.recording.filter(what);
        self.find_on(from, filter, |recording, segment_search| {
            recording.look_ahead(segment_search, u64::MAX, |_, _| ControlFlow::Break(()))
        })
    }

    /// The first step from the position on after which a formula holds that did not hold before it.
    pub fn find_predicate(&mut self, expr: &CompiledExpr) -> SearchResult {
        let filter = self.exec.recording.filter_for(expr);
        self.find_on(self.position(), filter, |recording, segment_search| {
            recording.find_predicate(segment_search, expr)
        })
    }

    /// The newest step before the position, and not before `since`, at which a run would stop: the one before which it does, or
    /// whose change it stops after.
    pub fn find_stop_back(&mut self, since: StepIndex, until: &RunUntil) -> SearchResult {
        let position = self.position();
        let mut stops = StopConditions::of(until, &self.exec.recording.state);
        if let Some(step) = self.exec.recording.find_stop_just_before(&stops) {
            return SearchResult::Found(step);
        }
        let mut found = self.exec.recording.find_stop_back(since.0, &mut stops);
        let filter = self.exec.recording.filter_for_stops(&stops);
        while found == SearchResult::Nothing
            && self.exec.recording.history.start() > since.0
            && self.materialise_for(&filter)
        {
            found = self.exec.recording.find_stop_back(since.0, &mut stops);
        }
        self.seek(position);
        self.lower_flag(found)
    }

    /// What a formula is worth here.
    #[must_use]
    pub fn value_of(&self, expr: &CompiledExpr) -> Option<u128> {
        expr.value(&self.exec.recording.state)
    }

    /// Whether a formula holds here.
    #[must_use]
    pub fn holds(&self, expr: &CompiledExpr) -> bool {
        expr.holds(&self.exec.recording.state)
    }

    /// Makes the record one that holds a position, if it can be reached.
    fn record_holds(&mut self, position: StepIndex) {
        let history = &self.exec.recording.history;
        if !(history.start()..=history.end()).contains(&position.0) {
            self.seek(position);
        }
    }

    /// Searches the record from a position on, and what comes after it.
    fn find_on(
        &mut self,
        from: StepIndex,
        filter: Filter,
        mut search: impl FnMut(&mut Recording, &mut SegmentSearch) -> SearchResult,
    ) -> SearchResult {
        let position = self.position();
        self.seek(from);
        let mut segment_search = SegmentSearch::here(&self.exec.recording, filter);
        let found = loop {
            let found = search(&mut self.exec.recording, &mut segment_search);
            // Where what is looked for moves about, it may have moved since.
            let goes_on = |machine: &mut Machine| {
                if segment_search.filter.keeps_everything() {
                    machine.reach_on()
                } else {
                    machine.reach_on_for(&segment_search.filter)
                }
            };
            if found != SearchResult::Nothing || !goes_on(self) {
                break found;
            }
            segment_search.resume(&self.exec.recording);
        };
        self.seek(position);
        self.lower_flag(found)
    }

    fn lower_flag(&self, found: SearchResult) -> SearchResult {
        if found == SearchResult::Interrupted {
            self.exec.recording.interrupt.store(false, Ordering::Relaxed);
        }
        found
    }

    /// Where a run or a search in progress is, roughly; for those who wait.
    #[must_use]
    pub fn reached(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.exec.recording.reached)
    }
}

impl Recording {
    /// The newest of a few steps before the position at which a run would stop. They are walked, because what changes often would make
    /// the search look through the same steps again and again. The position stays.
    fn find_stop_just_before(&mut self, stops: &StopConditions) -> Option<StepIndex> {
        let addresses: Vec<Address> = stops.addresses().collect();
        let holds = |state: &State| {
            let here = Address(state.registers.rip);
            addresses.contains(&here) && stops.stops_at(here, state) || stops.has_changed(state)
        };
        let position = self.history.position();
        let mut found = None;
        while found.is_none() && position - self.history.position() < NEAR && self.undo() {
            found = holds(&self.state).then_some(StepIndex(self.history.position()));
        }
        self.seek(position);
        found
    }

    /// Notes how far it is, once in a chunk; true then.
    #[inline]
    pub(crate) fn note_reached(&self) -> bool {
        let position = self.history.position();
        let is_due = position.is_multiple_of(CHUNK);
        if is_due {
            self.reached.store(position, Ordering::Relaxed);
        }
        is_due
    }
}
