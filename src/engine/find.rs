//! Looking for a step in the record: one that executes a place, writes bytes or a register, or changes what is there.
//!
//! The machine stands where it stood when an answer is given. Nothing is executed, so nothing beyond the record is found.

use super::machine::Machine;
use super::query::filter::Filter;
use super::query::search::SegmentSearch;
use super::query::stop_conditions::StopConditions;
use super::record::recording::Recording;
use crate::model::addr::StepIndex;
use crate::model::expr::CompiledExpr;
use crate::model::run::{RunUntil, Search, Sought};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

impl Machine {
    /// The newest step before `before` that does any of what is sought.
    pub fn find_back(&mut self, before: StepIndex, what: &[Sought]) -> Search {
        let position = self.position();
        self.record_holds(before);
        let mut found = self.exec.recording.find_back(before.0, what);
        let filter = self.exec.recording.filter(what);
        while found == Search::Nothing && self.materialise_for(&filter) {
            found = self.exec.recording.find_back(before.0, what);
        }
        self.seek(position);
        self.lower_flag(found)
    }

    /// The first step from `from` on that does any of what is sought.
    pub fn find_forward(&mut self, from: StepIndex, what: &[Sought]) -> Search {
        let filter = self.exec.recording.filter(what);
        self.find_on(from, filter, |recording, segment_search| {
            recording.look_ahead(segment_search, u64::MAX, |_, _| ControlFlow::Break(()))
        })
    }

    /// The first step from the position on after which a formula holds that did not hold before it.
    pub fn find_predicate(&mut self, expr: &CompiledExpr) -> Search {
        let filter = self.exec.recording.filter_for(expr);
        self.find_on(self.position(), filter, |recording, segment_search| {
            recording.find_predicate(segment_search, expr)
        })
    }

    /// The newest step before the position, and not before `since`, at which a run would stop: the one before which it does, or
    /// whose change it stops after.
    pub fn find_stop_back(&mut self, since: StepIndex, until: &RunUntil) -> Search {
        let position = self.position();
        let mut stops = StopConditions::of(until, &self.exec.recording.state);
        if let Some(step) = self.exec.recording.find_stop_just_before(&stops) {
            return Search::Found(step);
        }
        let mut found = self.exec.recording.find_stop_back(since.0, &mut stops);
        let filter = self.exec.recording.filter_for_stops(&stops);
        while found == Search::Nothing && self.exec.recording.history.start() > since.0 && self.materialise_for(&filter)
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
        mut search: impl FnMut(&mut Recording, &mut SegmentSearch) -> Search,
    ) -> Search {
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
            if found != Search::Nothing || !goes_on(self) {
                break found;
            }
            segment_search.resume(&self.exec.recording);
        };
        self.seek(position);
        self.lower_flag(found)
    }

    fn lower_flag(&self, found: Search) -> Search {
        if found == Search::Interrupted {
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
