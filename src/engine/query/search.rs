//! Searches of the record: each goes through the stretches that may hold what is looked for, and passes over the others.
//!
//! The state stays where it is. Where the record ends is the machine's affair.

use super::expr::CompiledExpr;
use super::filter::{Filter, Keeps};
use super::find::{Search, Sought, Watched};
use super::overlay::MemoryOverlay;
use super::scan::{Passed, ScanEvent, ScanPlan, ScanPosition, ScannedStep, Scanner};
use crate::engine::checkpoint::segments::SegmentSpan;
use crate::engine::exec::recorder::Recorder;
use crate::engine::exec::stop_conditions::StopConditions;
use crate::engine::record::history::{CHUNK, Entrance};
use crate::model::addr::{Address, StepIndex};
use crate::model::register::Registers;
use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

/// Steps that are looked at before the interrupt flag is.
const AT_ONCE: u64 = 16 * CHUNK;

/// Everything there is, as a place.
const EVERYWHERE: (u64, u64) = (0, u64::MAX);

/// What is looked for, where the search is, and what it knows of the instructions.
pub(crate) struct SegmentSearch {
    pub at: ScanPosition,
    pub lookout: Filter,
    pub chart: ScanPlan,
}

impl SegmentSearch {
    /// Begins where the state is.
    pub fn here(recorder: &Recorder, lookout: Filter) -> SegmentSearch {
        SegmentSearch {
            at: ScanPosition::here(&recorder.history, &recorder.state),
            lookout,
            chart: ScanPlan::default(),
        }
    }

    /// Goes on in what is the record now, of which the state is the beginning of the rest.
    pub fn go_on(&mut self, recorder: &Recorder) {
        self.at = ScanPosition::here(&recorder.history, &recorder.state);
    }
}

impl ScannedStep<'_> {
    /// Whether a run would stop here.
    fn stops(&self, stops: &StopConditions) -> bool {
        match self.event {
            ScanEvent::Executes => stops.stops_at(Address(self.at.registers.rip), self.scene()),
            ScanEvent::Did => stops.has_changed(self.scene()),
        }
    }
}

impl Recorder {
    /// A lookout for steps.
    pub(crate) fn lookout(&self, what: &[Sought]) -> Filter {
        Filter::new(what, self.state.fs_base)
    }

    /// A lookout for changes of everything that a formula hangs on.
    pub(crate) fn lookout_for(&self, formula: &CompiledExpr) -> Filter {
        let scene = self.state.scene();
        if formula.is_fixed() {
            let what: Vec<Sought> = formula.sources(scene).into_iter().map(Sought::Changes).collect();
            return self.lookout(&what).keeping(Keeps::places(formula.places(scene)));
        }
        let registers = formula.registers().iter().map(|register| Sought::Changes(Watched::Register(*register)));
        let mut lookout = self.lookout(&registers.collect::<Vec<_>>()).keeping(Keeps::Everything);
        lookout.follow(formula.places(scene).into_iter());
        lookout
    }

    /// A lookout for whatever may stop a run.
    pub(crate) fn lookout_for_stops(&self, stops: &StopConditions) -> Filter {
        let scene = self.state.scene();
        let mut what: Vec<Sought> = stops.addresses().map(Sought::Executes).collect();
        let is_fixed = stops.watched().all(CompiledExpr::is_fixed);
        for formula in stops.watched() {
            let sources = formula.sources(scene).into_iter();
            let staying = sources.filter(|source| is_fixed || matches!(source, Watched::Register(_)));
            what.extend(staying.map(Sought::Changes));
        }
        let mut lookout = self.lookout(&what).keeping(stops.keeps(scene));
        if !is_fixed {
            lookout.follow(std::iter::once(EVERYWHERE));
        }
        lookout
    }

    /// Goes on to a step at most, and hands what is looked for to `visit` until it has seen enough; `Found` is the step that was
    /// handed to it last then.
    pub(crate) fn look_ahead(
        &mut self,
        hunt: &mut SegmentSearch,
        end: u64,
        mut visit: impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> Search {
        let end = end.min(self.history.end());
        let mut found = None;
        let mut visit = |sight: ScannedStep, lookout: &mut Filter| {
            found = Some(sight.step());
            visit(sight, lookout)
        };
        while hunt.at.step < end {
            match self.piece_ahead(&hunt.at, end, &hunt.lookout) {
                SegmentSpan::Pass(idx) => self.pass_ahead(&mut hunt.at, idx, &hunt.lookout),
                SegmentSpan::Look(until) => {
                    let until = until.min(hunt.at.step.saturating_add(AT_ONCE));
                    if self.go(hunt, until, &mut visit).is_break() {
                        return found.map_or(Search::Nothing, |step| Search::Found(StepIndex(step)));
                    }
                    if self.is_interrupted(hunt.at.step) {
                        return Search::Interrupted;
                    }
                }
            }
        }
        Search::Nothing
    }

    /// Goes through steps and charts the instructions that are met.
    pub(crate) fn go(
        &mut self,
        hunt: &mut SegmentSearch,
        end: u64,
        visit: &mut impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        loop {
            let SegmentSearch { at, lookout, chart } = hunt;
            let Recorder { history, code, state, .. } = self;
            match (Scanner { history, code, chart, memory: &state.memory }).go(at, end, lookout, visit) {
                Passed::Whole => return ControlFlow::Continue(()),
                Passed::Enough => return ControlFlow::Break(()),
                Passed::Uncharted => chart.add_at(at.registers.rip, lookout, code, &state.memory),
            }
        }
    }

    /// The newest step of the record before `before` that does any of what is sought.
    pub(crate) fn find_back(&mut self, before: u64, what: &[Sought]) -> Search {
        let mut hunt = SegmentSearch::here(self, self.lookout(what));
        let start = self.history.start();
        let mut end = before.min(self.history.end());
        while end > start {
            match self.piece_behind(end, start, &hunt.lookout) {
                SegmentSpan::Pass(idx) => {
                    self.pass_behind(&mut hunt.at, idx, &hunt.lookout);
                    end = hunt.at.step;
                }
                SegmentSpan::Look(from) => {
                    let from = from.max((end - 1) / CHUNK * CHUNK);
                    let mut last = None;
                    self.enter(&mut hunt, from);
                    let _ = self.go(&mut hunt, end, &mut |sight, _| {
                        last = Some(sight.step()).filter(|step| *step >= from).or(last);
                        ControlFlow::Continue(())
                    });
                    if let Some(step) = last {
                        return Search::Found(StepIndex(step));
                    }
                    end = from;
                    if self.is_interrupted(end) {
                        return Search::Interrupted;
                    }
                }
            }
        }
        Search::Nothing
    }

    /// Goes to a step by way of where the record can be entered. Of the state only rip and the general registers are known there.
    fn enter(&mut self, hunt: &mut SegmentSearch, from: u64) {
        let Entrance { step, place, rip, gpr } = self.history.entrance(from);
        let registers = Registers { gpr, rip, ..Registers::default() };
        hunt.at = ScanPosition { step, place, registers, depth: 0, drift: MemoryOverlay::default() };
        let _ = self.go(hunt, from, &mut |_, _| ControlFlow::Continue(()));
    }

    /// The newest step of the record before the position, and not before `since`, at which a run would stop: one that acts where it
    /// stops, or changes what is watched.
    pub(crate) fn find_stop_back(&mut self, since: u64, stops: &mut StopConditions) -> Search {
        let mut hunt = SegmentSearch::here(self, self.lookout_for_stops(stops));
        let start = since.max(self.history.start());
        while hunt.at.step > start {
            match self.piece_behind(hunt.at.step, start, &hunt.lookout) {
                SegmentSpan::Pass(idx) => self.pass_behind(&mut hunt.at, idx, &hunt.lookout),
                SegmentSpan::Look(from) => {
                    let from = from.max((hunt.at.step - 1) / CHUNK * CHUNK);
                    if let Some(step) = self.find_stop_in(&mut hunt, from, stops) {
                        return Search::Found(StepIndex(step));
                    }
                    if self.is_interrupted(hunt.at.step) {
                        return Search::Interrupted;
                    }
                }
            }
        }
        Search::Nothing
    }

    /// The newest step from `from` up to where the search is; without one the search goes to `from`.
    ///
    /// Of the flags, the wide registers and memory only what is behind is known. What the steps change is an exclusive-or, so going
    /// through them once tells what was there before, and going through them again what was there in between.
    fn find_stop_in(&mut self, hunt: &mut SegmentSearch, from: u64, stops: &mut StopConditions) -> Option<u64> {
        let end = hunt.at.step;
        let (registers, mut drift) = (hunt.at.registers.clone(), std::mem::take(&mut hunt.at.drift));
        self.enter(hunt, from);
        let ScanPosition { place, registers: Registers { gpr, rip, .. }, .. } = hunt.at;
        hunt.at.registers = Registers { gpr, rip, ..registers };
        hunt.at.drift = MemoryOverlay::default();
        let mut is_met = false;
        let _ = self.go(hunt, end, &mut |_, _| {
            is_met = true;
            ControlFlow::Continue(())
        });
        let change = std::mem::take(&mut hunt.at.drift);
        drift.toggle_all(&change);
        let registers = Registers { gpr, rip, ..hunt.at.registers.clone() };
        hunt.at = ScanPosition { step: from, place, registers: registers.clone(), depth: 0, drift };
        if !is_met {
            return None;
        }
        let last = self.last_stop(hunt, end, stops);
        hunt.at.drift.toggle_all(&change);
        (hunt.at.step, hunt.at.place, hunt.at.registers) = (from, place, registers);
        last
    }

    /// Goes on to a step. Returns the last on the way at which a run would stop.
    fn last_stop(&mut self, hunt: &mut SegmentSearch, end: u64, stops: &mut StopConditions) -> Option<u64> {
        stops.note(hunt.at.scene(&self.state.memory));
        let mut last = None;
        let _ = self.go(hunt, end, &mut |sight, _| {
            if sight.stops(stops) {
                last = Some(sight.step());
                stops.note(sight.scene());
            }
            ControlFlow::Continue(())
        });
        last
    }

    /// Goes on in the record to where a run stops, but not beyond a position. The state is at the position.
    pub(crate) fn pass_on(&mut self, depth: Option<usize>, end: u64) {
        let mut goal = end.min(self.history.end());
        let stops = std::mem::take(&mut self.stops);
        let mut hunt = SegmentSearch::here(self, self.lookout_for_stops(&stops).down_to(depth));
        let found = self.look_ahead(&mut hunt, goal, |sight, lookout| {
            if lookout.has_fallen(sight.at.depth) || sight.stops(&stops) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        self.stops = stops;
        if found != Search::Nothing {
            goal = hunt.at.step;
        }
        self.seek(goal);
    }

    /// Notes how far it is and looks at the flag.
    pub(crate) fn is_interrupted(&self, position: u64) -> bool {
        self.reached.store(position, Ordering::Relaxed);
        self.interrupt.load(Ordering::Relaxed)
    }
}
