//! Finding a step in the whole run: one that executes a place, writes bytes or a register, changes what is there, or makes an expression
//! true.
//!
//! The log is searched first. While nothing is found, the next segment whose summary allows a match is executed again and searched.
//! Afterwards the machine stands where it stood. Nothing beyond the end of the run is found.

use super::machine::Machine;
use super::query::filter::Filter;
use super::query::search::SegmentSearch;
use super::query::stop_conditions::StopConditions;
use super::record::recording::Recording;
use super::reexecute::{Replayer, Reproduced};
use crate::model::addr::StepIndex;
use crate::model::expr::CompiledExpr;
use crate::model::run::{RunUntil, SearchGoal, SearchResult};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

impl Machine {
    /// The newest step before `before` that does any of what is sought.
    pub fn find_back(&mut self, before: StepIndex, what: &[SearchGoal]) -> SearchResult {
        let filter = Filter::new(what);
        self.replayer.searching(|replayer| {
            if !replayer.recording().is_logged(before.0) {
                replayer.go_to(before)?;
            }
            let found = replayer.recording_mut().find_back(before.0, what);
            replayer.search_before_log(found, 0, &filter, |recording| recording.find_back(before.0, what))
        })
    }

    /// The first step from `from` on that does any of what is sought.
    pub fn find_forward(&mut self, from: StepIndex, what: &[SearchGoal]) -> SearchResult {
        let filter = Filter::new(what);
        self.replayer.find_on(from, filter, |recording, search| {
            recording.look_ahead(search, u64::MAX, |_, _| ControlFlow::Break(()))
        })
    }

    /// The first step from the position on after which an expression holds that did not hold before it.
    pub fn find_predicate(&mut self, expr: &CompiledExpr) -> SearchResult {
        let filter = self.replayer.recording_mut().filter_for(expr);
        self.replayer.find_on(self.position(), filter, |recording, search| recording.find_predicate(search, expr))
    }

    /// The newest step before the position, and not before `since`, at which a run would stop: the one before which it does, or
    /// whose change it stops after.
    pub fn find_stop_back(&mut self, since: StepIndex, until: &RunUntil) -> SearchResult {
        let mut stops = StopConditions::of(until, self.state());
        if let Some(step) = self.replayer.recording_mut().find_stop_just_before(&stops) {
            return SearchResult::Found(step);
        }
        self.replayer.searching(|replayer| {
            let found = replayer.recording_mut().find_stop_back(since.0, &mut stops);
            let filter = replayer.recording_mut().filter_for_stops(&stops);
            replayer
                .search_before_log(found, since.0, &filter, |recording| recording.find_stop_back(since.0, &mut stops))
        })
    }

    /// What an expression is worth here.
    #[must_use]
    pub fn value_of(&self, expr: &CompiledExpr) -> Option<u128> {
        expr.value(self.state())
    }

    /// Whether an expression holds here.
    #[must_use]
    pub fn holds(&self, expr: &CompiledExpr) -> bool {
        expr.holds(self.state())
    }

    /// Where a run or a search in progress is, roughly; for those who wait.
    #[must_use]
    pub fn reached(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.replayer.recording().reached)
    }
}

impl Replayer {
    /// Searches what comes before the log, but not before `since`, if nothing was found in the log.
    fn search_before_log(
        &mut self,
        found_in_log: SearchResult,
        since: u64,
        filter: &Filter,
        mut search: impl FnMut(&mut Recording) -> SearchResult,
    ) -> Reproduced<SearchResult> {
        let mut found = found_in_log;
        while found == SearchResult::Nothing
            && self.recording().history.start() > since
            && self.materialise_previous_for(filter)?
        {
            found = search(self.recording_mut());
        }
        Ok(found)
    }

    /// Searches the log from a position on, and what comes after it.
    fn find_on(
        &mut self,
        from: StepIndex,
        filter: Filter,
        mut search: impl FnMut(&mut Recording, &mut SegmentSearch) -> SearchResult,
    ) -> SearchResult {
        self.searching(|replayer| {
            replayer.go_to(from)?;
            let mut segment_search = SegmentSearch::here(replayer.recording(), filter);
            loop {
                let found = search(replayer.recording_mut(), &mut segment_search);
                if found != SearchResult::Nothing || !replayer.materialise_next_to_search(&segment_search.filter)? {
                    return Ok(found);
                }
                segment_search.resume(replayer.recording());
            }
        })
    }

    /// Makes the log the next segment that is to be searched; false if there is none.
    fn materialise_next_to_search(&mut self, filter: &Filter) -> Reproduced<bool> {
        // Where what is looked for moves about, it may move in any segment.
        if filter.tracks_everything() { self.materialise_next() } else { self.materialise_next_for(filter) }
    }

    /// Does a search and goes back to where the machine stood.
    fn searching(&mut self, search: impl FnOnce(&mut Replayer) -> Reproduced<SearchResult>) -> SearchResult {
        let position = self.position();
        let found = search(self).and_then(|found| self.go_to(position).map(|()| found));
        let found = self.note_divergence(found).unwrap_or(SearchResult::Interrupted);
        if found == SearchResult::Interrupted {
            self.recording().interrupt.store(false, Ordering::Relaxed);
        }
        found
    }
}
