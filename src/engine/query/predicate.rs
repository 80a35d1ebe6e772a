//! When a formula becomes true: stretches of the record are gone through by two threads, because at each one's beginning everything
//! that the formula hangs on is known.
//!
//! The answer is the first step, whichever thread is sooner. Formulas on memory that moves are followed by one.

use super::filter::Filter;
use super::scan::{Passed, ScanPlan, ScanPosition, ScannedStep, Scanner};
use super::search::SegmentSearch;
use super::segments::SegmentSpan;
use crate::engine::memory::guest::Memory;
use crate::engine::record::recording::Recording;
use crate::model::addr::StepIndex;
use crate::model::expr::CompiledExpr;
use crate::model::run::SearchResult;
use std::ops::ControlFlow;
use std::thread;

/// Steps to go through, from a position of which all that counts is known.
struct Job {
    at: ScanPosition,
    end: u64,
    found: Option<u64>,
    /// Its instructions were not all charted.
    is_left: bool,
}

impl Recording {
    /// The first step from where the search is after which a formula holds that did not hold before it.
    pub(crate) fn find_predicate(&mut self, segment_search: &mut SegmentSearch, expr: &CompiledExpr) -> SearchResult {
        if !expr.has_fixed_addresses() {
            let visit = becomes_true(expr, &segment_search.at, &self.state.memory);
            return self.look_ahead(segment_search, u64::MAX, visit);
        }
        while segment_search.at.step < self.history.end() {
            let mut jobs = self.jobs(segment_search);
            if jobs.len() >= self.tuning.min_parallel_segments {
                self.go_through(&mut jobs, segment_search, expr);
            } else {
                jobs.iter_mut().for_each(|job| job.is_left = true);
            }
            for job in &mut jobs {
                if job.is_left {
                    self.finish_job(job, segment_search, expr);
                }
                if let Some(step) = job.found {
                    return SearchResult::Found(StepIndex(step));
                }
            }
            if let Some(last) = jobs.pop().filter(|last| last.at.step > segment_search.at.step) {
                segment_search.at = last.at;
            }
            if self.is_interrupted(segment_search.at.step) {
                return SearchResult::Interrupted;
            }
        }
        SearchResult::Nothing
    }

    /// What is to be gone through next. The search goes to where the last job begins or, if that is a whole stretch, ends.
    fn jobs(&mut self, segment_search: &mut SegmentSearch) -> Vec<Job> {
        let end = self.history.end();
        let mut jobs = Vec::new();
        while jobs.len() < self.tuning.parallel_segments && segment_search.at.step < end {
            match self.span_ahead(&segment_search.at, end, &segment_search.filter) {
                SegmentSpan::Pass(idx) => self.pass_ahead(&mut segment_search.at, idx, &segment_search.filter),
                SegmentSpan::Look(until) => {
                    jobs.push(Job { at: segment_search.at.clone(), end: until, found: None, is_left: false });
                    let Some(idx) = self.segment_of(segment_search.at.step..until) else { break };
                    self.pass_ahead(&mut segment_search.at, idx, &segment_search.filter);
                }
            }
        }
        jobs
    }

    fn go_through(&self, jobs: &mut [Job], segment_search: &SegmentSearch, expr: &CompiledExpr) {
        let Recording { history, code, state, .. } = self;
        let (chart, filter, memory): (&ScanPlan, &Filter, &Memory) =
            (&segment_search.chart, &segment_search.filter, &state.memory);
        let road = Scanner { history, code, chart, memory };
        let mut turns: [Vec<&mut Job>; 2] = Default::default();
        jobs.iter_mut().enumerate().for_each(|(idx, job)| turns[idx % 2].push(job));
        let [one, other] = turns;
        thread::scope(|scope| {
            scope.spawn(|| take_turns(road, other, filter, expr));
            take_turns(road, one, filter, expr);
        });
    }

    fn finish_job(&mut self, job: &mut Job, segment_search: &mut SegmentSearch, expr: &CompiledExpr) {
        std::mem::swap(&mut job.at, &mut segment_search.at);
        let mut visit = becomes_true(expr, &segment_search.at, &self.state.memory);
        let end = job.end;
        if self.go(segment_search, end, &mut visit).is_break() {
            job.found = Some(segment_search.at.step - 1);
        }
        std::mem::swap(&mut job.at, &mut segment_search.at);
    }
}

/// Goes through jobs in order until one has found something.
fn take_turns(road: Scanner, jobs: Vec<&mut Job>, filter: &Filter, expr: &CompiledExpr) {
    let mut filter = filter.clone();
    for job in jobs {
        let start = job.at.clone();
        let mut visit = becomes_true(expr, &job.at, road.memory);
        match road.go(&mut job.at, job.end, &mut filter, &mut visit) {
            Passed::Whole => {}
            Passed::Enough => {
                job.found = Some(job.at.step - 1);
                return;
            }
            Passed::Uncharted => {
                job.at = start;
                job.is_left = true;
            }
        }
    }
}

/// Sees enough when the formula holds after a step that did not hold before it, beginning here.
fn becomes_true<'a>(
    expr: &'a CompiledExpr,
    at: &ScanPosition,
    memory: &Memory,
) -> impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()> + use<'a> {
    let mut holds = expr.holds(&at.over(memory));
    move |sight, filter| {
        if !expr.has_fixed_addresses() {
            filter.follow(expr.memory_ranges(&sight.state()).into_iter());
        }
        let held = std::mem::replace(&mut holds, expr.holds(&sight.state()));
        if holds && !held { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
