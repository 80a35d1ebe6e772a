//! Searching the log for a step: forwards or backwards, segment by segment; those whose summary rules a match out are skipped.
//!
//! Records can be decoded forwards only. A backward search therefore scans a chunk from its restart point and keeps the last match; where
//! the state before a step must be known, the chunk is scanned twice: its exclusive-or differences, applied to the state after the chunk,
//! give the state before it.
//!
//! Invariant: the machine's state stays where it is. Steps that are not in the log are not found here; the machine re-executes them first.

use super::filter::{Filter, Tracked};
use super::overlay::MemoryOverlay;
use super::scan::{ScanEnd, ScanEvent, ScanPlan, ScanPosition, ScannedStep, Scanner};
use super::segments::SegmentSpan;
use super::stop_conditions::StopConditions;
use crate::engine::record::history::{CHUNK, RestartPoint};
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::expr::CompiledExpr;
use crate::model::location::Location;
use crate::model::register::Registers;
use crate::model::run::{SearchGoal, SearchResult};
use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

/// Steps that are looked at before the interrupt flag is.
const AT_ONCE: u64 = 16 * CHUNK;

/// Everything there is, as a place.
const EVERYWHERE: (u64, u64) = (0, u64::MAX);

/// What is looked for, where the search is, and what it knows of the instructions.
pub(crate) struct SegmentSearch {
    pub at: ScanPosition,
    pub filter: Filter,
    pub plan: ScanPlan,
}

impl SegmentSearch {
    /// Begins where the state is.
    pub(crate) fn here(recording: &Recording, filter: Filter) -> SegmentSearch {
        SegmentSearch {
            at: ScanPosition::here(&recording.history, &recording.state),
            filter,
            plan: ScanPlan::default(),
        }
    }

    /// Continues in the log as it is, from where the state is.
    pub(crate) fn resume(&mut self, recording: &Recording) {
        self.at = ScanPosition::here(&recording.history, &recording.state);
    }
}

impl ScannedStep<'_> {
    /// Whether a run would stop here.
    pub(crate) fn stops(&self, stops: &StopConditions) -> bool {
        match self.event {
            ScanEvent::Before => stops.stops_at(Address(self.at.registers.rip), &self.state()),
            ScanEvent::After => stops.has_changed(&self.state()),
        }
    }
}

impl Recording {
    /// A filter for changes of everything that an expression depends on.
    pub(crate) fn filter_for(&self, expr: &CompiledExpr) -> Filter {
        let state = &self.state;
        if expr.has_fixed_addresses() {
            let what: Vec<SearchGoal> = expr.inputs(state).into_iter().map(SearchGoal::Changes).collect();
            return Filter::new(&what).tracking(Tracked::ranges(expr.memory_ranges(state)));
        }
        let registers = expr.registers().iter().map(|register| SearchGoal::Changes(Location::Register(*register)));
        let mut filter = Filter::new(&registers.collect::<Vec<_>>()).tracking(Tracked::Everything);
        filter.retarget(expr.memory_ranges(state).into_iter());
        filter
    }

    /// A filter for whatever may stop a run.
    pub(crate) fn filter_for_stops(&self, stops: &StopConditions) -> Filter {
        let state = &self.state;
        let mut what: Vec<SearchGoal> = stops.addresses().map(SearchGoal::Executes).collect();
        let is_fixed = stops.watched().all(CompiledExpr::has_fixed_addresses);
        for expr in stops.watched() {
            let sources = expr.inputs(state).into_iter();
            let staying = sources.filter(|source| is_fixed || matches!(source, Location::Register(_)));
            what.extend(staying.map(SearchGoal::Changes));
        }
        let mut filter = Filter::new(&what).tracking(stops.tracked(state));
        if !is_fixed {
            filter.retarget(std::iter::once(EVERYWHERE));
        }
        filter
    }

    /// Scans to a step at most, and hands what is looked for to `visit` until it has seen enough; `Found` is the step that was
    /// handed to it last then.
    pub(crate) fn look_ahead(
        &mut self,
        segment_search: &mut SegmentSearch,
        end: u64,
        mut visit: impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> SearchResult {
        let end = end.min(self.history.end());
        let mut found = None;
        let mut visit = |scanned: ScannedStep, filter: &mut Filter| {
            found = Some(scanned.step());
            visit(scanned, filter)
        };
        while segment_search.at.step < end {
            match self.span_ahead(&segment_search.at, end, &segment_search.filter) {
                SegmentSpan::Skip(idx) => self.skip_ahead(&mut segment_search.at, idx, &segment_search.filter),
                SegmentSpan::Scan(until) => {
                    let until = until.min(segment_search.at.step.saturating_add(AT_ONCE));
                    if self.scan_to(segment_search, until, &mut visit).is_break() {
                        return found.map_or(SearchResult::Nothing, |step| SearchResult::Found(StepIndex(step)));
                    }
                    if self.is_interrupted(segment_search.at.step) {
                        return SearchResult::Interrupted;
                    }
                }
            }
        }
        SearchResult::Nothing
    }

    /// Scans up to a step, and adds instructions to the plan as they are met.
    pub(crate) fn scan_to(
        &mut self,
        segment_search: &mut SegmentSearch,
        end: u64,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        loop {
            let SegmentSearch { at, filter, plan } = segment_search;
            let Recording { history, code, state, .. } = self;
            match (Scanner { history, code, plan, memory: &state.memory }).scan_to(at, end, filter, visit) {
                ScanEnd::Complete => return ControlFlow::Continue(()),
                ScanEnd::Found => return ControlFlow::Break(()),
                ScanEnd::Unplanned => plan.add_at(at.registers.rip, filter, code, &state.memory),
            }
        }
    }

    /// The newest step of the record before `before` that does any of what is sought.
    pub(crate) fn find_back(&mut self, before: u64, what: &[SearchGoal]) -> SearchResult {
        let mut segment_search = SegmentSearch::here(self, Filter::new(what));
        let start = self.history.start();
        let mut end = before.min(self.history.end());
        while end > start {
            match self.span_before(end, start, &segment_search.filter) {
                SegmentSpan::Skip(idx) => {
                    self.skip_backwards(&mut segment_search.at, idx, &segment_search.filter);
                    end = segment_search.at.step;
                }
                SegmentSpan::Scan(from) => {
                    let from = from.max((end - 1) / CHUNK * CHUNK);
                    let mut last = None;
                    self.enter(&mut segment_search, from);
                    let _ = self.scan_to(&mut segment_search, end, &mut |scanned, _| {
                        last = Some(scanned.step()).filter(|step| *step >= from).or(last);
                        ControlFlow::Continue(())
                    });
                    if let Some(step) = last {
                        return SearchResult::Found(StepIndex(step));
                    }
                    end = from;
                    if self.is_interrupted(end) {
                        return SearchResult::Interrupted;
                    }
                }
            }
        }
        SearchResult::Nothing
    }

    /// Goes to a step by way of where the record can be entered. Of the state only rip and the general registers are known there.
    fn enter(&mut self, segment_search: &mut SegmentSearch, from: u64) {
        let RestartPoint { step, offset, rip, gpr } = self.history.restart_point(from);
        let registers = Registers { gpr, rip, ..Registers::default() };
        segment_search.at = ScanPosition { step, offset, registers, depth: 0, overlay: MemoryOverlay::default() };
        let _ = self.scan_to(segment_search, from, &mut |_, _| ControlFlow::Continue(()));
    }

    /// The newest step of the record before the position, and not before `since`, at which a run would stop: one that acts where it
    /// stops, or changes what is watched.
    pub(crate) fn find_stop_back(&mut self, since: u64, stops: &mut StopConditions) -> SearchResult {
        let mut segment_search = SegmentSearch::here(self, self.filter_for_stops(stops));
        let start = since.max(self.history.start());
        while segment_search.at.step > start {
            match self.span_before(segment_search.at.step, start, &segment_search.filter) {
                SegmentSpan::Skip(idx) => self.skip_backwards(&mut segment_search.at, idx, &segment_search.filter),
                SegmentSpan::Scan(from) => {
                    let from = from.max((segment_search.at.step - 1) / CHUNK * CHUNK);
                    if let Some(step) = self.find_stop_in(&mut segment_search, from, stops) {
                        return SearchResult::Found(StepIndex(step));
                    }
                    if self.is_interrupted(segment_search.at.step) {
                        return SearchResult::Interrupted;
                    }
                }
            }
        }
        SearchResult::Nothing
    }

    /// The newest step from `from` up to where the search is; without one the search goes to `from`.
    ///
    /// Of the flags, the wide registers and memory only what is behind is known. What the steps change is an exclusive-or, so going
    /// through them once tells what was there before, and going through them again what was there in between.
    fn find_stop_in(
        &mut self,
        segment_search: &mut SegmentSearch,
        from: u64,
        stops: &mut StopConditions,
    ) -> Option<u64> {
        let end = segment_search.at.step;
        let (registers, mut overlay) =
            (segment_search.at.registers.clone(), std::mem::take(&mut segment_search.at.overlay));
        self.enter(segment_search, from);
        let ScanPosition { offset, registers: Registers { gpr, rip, .. }, .. } = segment_search.at;
        segment_search.at.registers = Registers { gpr, rip, ..registers };
        segment_search.at.overlay = MemoryOverlay::default();
        let mut is_met = false;
        let _ = self.scan_to(segment_search, end, &mut |_, _| {
            is_met = true;
            ControlFlow::Continue(())
        });
        let change = std::mem::take(&mut segment_search.at.overlay);
        overlay.toggle_all(&change);
        let registers = Registers { gpr, rip, ..segment_search.at.registers.clone() };
        segment_search.at = ScanPosition { step: from, offset, registers: registers.clone(), depth: 0, overlay };
        if !is_met {
            return None;
        }
        let last = self.last_stop(segment_search, end, stops);
        segment_search.at.overlay.toggle_all(&change);
        (segment_search.at.step, segment_search.at.offset, segment_search.at.registers) = (from, offset, registers);
        last
    }

    /// Scans to a step. Returns the last on the way at which a run would stop.
    fn last_stop(&mut self, segment_search: &mut SegmentSearch, end: u64, stops: &mut StopConditions) -> Option<u64> {
        stops.note(&segment_search.at.over(&self.state.memory));
        let mut last = None;
        let _ = self.scan_to(segment_search, end, &mut |scanned, _| {
            if scanned.stops(stops) {
                last = Some(scanned.step());
                stops.note(&scanned.state());
            }
            ControlFlow::Continue(())
        });
        last
    }

    /// Notes how far it is and looks at the flag.
    pub(crate) fn is_interrupted(&self, position: u64) -> bool {
        self.reached.store(position, Ordering::Relaxed);
        self.interrupt.load(Ordering::Relaxed)
    }

    /// The newest of a few steps before the position at which a run would stop. They are walked, because what changes often would make
    /// the search look through the same steps again and again. The position stays.
    pub(crate) fn find_stop_just_before(&mut self, stops: &StopConditions) -> Option<StepIndex> {
        let addresses: Vec<Address> = stops.addresses().collect();
        let holds = |state: &State| {
            let here = Address(state.registers.rip);
            addresses.contains(&here) && stops.stops_at(here, state) || stops.has_changed(state)
        };
        let position = self.history.position();
        let mut found = None;
        while found.is_none() && position - self.history.position() < self.tuning.walked_back && self.undo() {
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
