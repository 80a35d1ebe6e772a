//! Finding when an expression becomes true: a scan that evaluates it after each step that changed one of its inputs.
//!
//! If the expression reads only fixed addresses, all that it depends on is known at each checkpoint, so segments are independent jobs and
//! two threads scan them side by side. An expression whose addresses move (`[rax]`) must be tracked from the start, by one thread.
//!
//! Invariant: the answer is the first step of the log at which it becomes true, whichever thread finds one first. Cost: that of a scan, for
//! fixed addresses in half of the time.

use super::filter::Filter;
use super::scan::{ScanEnd, ScanPlan, ScanPosition, ScannedStep, Scanner};
use super::search::SegmentSearch;
use super::segments::SegmentSpan;
use crate::engine::memory::guest::Memory;
use crate::engine::record::recording::Recording;
use crate::model::addr::StepIndex;
use crate::model::expr::CompiledExpr;
use crate::model::run::SearchResult;
use std::ops::ControlFlow;
use std::thread;

/// A span of steps to scan, from a position at which all inputs of the expression are known.
struct Job {
    at: ScanPosition,
    end: u64,
    found: Option<u64>,
    /// It met an instruction that the plan does not have yet, so it has to be scanned again.
    is_unplanned: bool,
}

impl Recording {
    /// The first step from where the search is after which an expression holds that did not hold before it.
    pub(crate) fn find_predicate(&mut self, segment_search: &mut SegmentSearch, expr: &CompiledExpr) -> SearchResult {
        if !expr.has_fixed_addresses() {
            let visit = becomes_true(expr, &segment_search.at, &self.state.memory);
            return self.look_ahead(segment_search, u64::MAX, visit);
        }
        while segment_search.at.step < self.history.end() {
            let mut jobs = self.jobs(segment_search);
            if jobs.len() >= self.tuning.min_parallel_segments {
                self.scan_in_parallel(&mut jobs, segment_search, expr);
            } else {
                jobs.iter_mut().for_each(|job| job.is_unplanned = true);
            }
            for job in &mut jobs {
                if job.is_unplanned {
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

    /// The next spans to scan. The search moves to where the last of them begins or, if that is a whole segment, ends.
    fn jobs(&mut self, segment_search: &mut SegmentSearch) -> Vec<Job> {
        let end = self.history.end();
        let mut jobs = Vec::new();
        while jobs.len() < self.tuning.parallel_segments && segment_search.at.step < end {
            match self.span_ahead(&segment_search.at, end, &segment_search.filter) {
                SegmentSpan::Skip(idx) => self.skip_ahead(&mut segment_search.at, idx, &segment_search.filter),
                SegmentSpan::Scan(until) => {
                    jobs.push(Job { at: segment_search.at.clone(), end: until, found: None, is_unplanned: false });
                    let Some(idx) = self.segment_of(segment_search.at.step..until) else { break };
                    self.skip_ahead(&mut segment_search.at, idx, &segment_search.filter);
                }
            }
        }
        jobs
    }

    fn scan_in_parallel(&self, jobs: &mut [Job], segment_search: &SegmentSearch, expr: &CompiledExpr) {
        let Recording { history, code, state, .. } = self;
        let (plan, filter, memory): (&ScanPlan, &Filter, &Memory) =
            (&segment_search.plan, &segment_search.filter, &state.memory);
        let scanner = Scanner { history, code, plan, memory };
        let mut turns: [Vec<&mut Job>; 2] = Default::default();
        jobs.iter_mut().enumerate().for_each(|(idx, job)| turns[idx % 2].push(job));
        let [one, other] = turns;
        thread::scope(|scope| {
            scope.spawn(|| scan_jobs(scanner, other, filter, expr));
            scan_jobs(scanner, one, filter, expr);
        });
    }

    fn finish_job(&mut self, job: &mut Job, segment_search: &mut SegmentSearch, expr: &CompiledExpr) {
        std::mem::swap(&mut job.at, &mut segment_search.at);
        let mut visit = becomes_true(expr, &segment_search.at, &self.state.memory);
        let end = job.end;
        if self.scan_to(segment_search, end, &mut visit).is_break() {
            job.found = Some(segment_search.at.step - 1);
        }
        std::mem::swap(&mut job.at, &mut segment_search.at);
    }
}

/// Scans jobs in order until one has found something.
fn scan_jobs(scanner: Scanner, jobs: Vec<&mut Job>, filter: &Filter, expr: &CompiledExpr) {
    let mut filter = filter.clone();
    for job in jobs {
        let start = job.at.clone();
        let mut visit = becomes_true(expr, &job.at, scanner.memory);
        match scanner.scan_to(&mut job.at, job.end, &mut filter, &mut visit) {
            ScanEnd::Complete => {}
            ScanEnd::Found => {
                job.found = Some(job.at.step - 1);
                return;
            }
            ScanEnd::Unplanned => {
                job.at = start;
                job.is_unplanned = true;
            }
        }
    }
}

/// Breaks off when the expression holds after a step and did not hold before it.
fn becomes_true<'a>(
    expr: &'a CompiledExpr,
    at: &ScanPosition,
    memory: &Memory,
) -> impl FnMut(ScannedStep, &mut Filter) -> ControlFlow<()> + use<'a> {
    let mut holds = expr.holds(&at.over(memory));
    move |scanned, filter| {
        if !expr.has_fixed_addresses() {
            filter.retarget(expr.memory_ranges(&scanned.state()).into_iter());
        }
        let held = std::mem::replace(&mut holds, expr.holds(&scanned.state()));
        if holds && !held { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
