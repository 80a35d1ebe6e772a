//! Skipping by summaries: which segments may hold a step that matches, and how a search skips the others (data
//! skipping, as with zone maps: false positives, no false negatives).
//!
//! Skipping a segment applies its delta to the search's position only: the registers, the number of calls in progress, and the bytes of
//! memory that the filter tracks. Invariant: a summary may claim too much and never too little, so no match is missed; looking into one
//! segment too many only costs time.

use super::filter::Filter;
use super::scan::ScanPosition;
use crate::engine::checkpoint::delta::StateDelta;
use crate::engine::checkpoint::list::{LogCursor, RunSegment};
use crate::engine::checkpoint::summary::{CALLS_WRITE, SegmentSummary};
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache};
use crate::engine::memory::guest::Memory;
use crate::engine::record::recording::Recording;
use crate::model::location::Location;
use crate::model::memory_map::PAGE;
use crate::model::register::{Register, Registers};
use crate::model::run::SearchGoal;
use std::ops::Range;

/// What is to be done with the next steps of a search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SegmentSpan {
    /// Scan them, as far as this position.
    Scan(u64),
    /// Skip them: they are this segment of the list, or its rest, and none of them matches.
    Skip(usize),
}

impl Recording {
    /// What is to be done with the steps of the log from here on, up to `end`.
    pub(crate) fn span_ahead(&mut self, at: &ScanPosition, end: u64, filter: &Filter) -> SegmentSpan {
        let Recording { checkpoints, code, state, .. } = self;
        let idx = checkpoints.around(at.step);
        let Some(segment) = checkpoints.get(idx) else { return SegmentSpan::Scan(end) };
        if segment.from > at.step {
            return SegmentSpan::Scan(segment.from.min(end));
        }
        // What is tracked is known only at a segment's ends.
        let is_whole = segment.from == at.step || !filter.tracks_memory();
        let can_skip = segment.log.is_some() && segment.to <= end && is_whole;
        if can_skip && !may_hold(segment, filter, code, &state.memory) {
            return SegmentSpan::Skip(idx);
        }
        SegmentSpan::Scan(segment.to.min(end))
    }

    /// The same with the steps before a position, down to `start`.
    pub(crate) fn span_before(&mut self, position: u64, start: u64, filter: &Filter) -> SegmentSpan {
        let Recording { checkpoints, code, state, .. } = self;
        let Some(idx) = checkpoints.first_from(position).checked_sub(1) else { return SegmentSpan::Scan(start) };
        let Some(segment) = checkpoints.get(idx) else { return SegmentSpan::Scan(start) };
        if segment.to < position {
            return SegmentSpan::Scan(segment.to.max(start));
        }
        let is_whole = segment.to == position || !filter.tracks_memory();
        let can_skip = segment.log.is_some() && segment.from >= start && is_whole;
        if can_skip && !may_hold(segment, filter, code, &state.memory) {
            return SegmentSpan::Skip(idx);
        }
        SegmentSpan::Scan(segment.from.max(start))
    }

    /// The segment of the log that these steps are, whole.
    pub(crate) fn segment_of(&self, steps: Range<u64>) -> Option<usize> {
        let idx = self.checkpoints.around(steps.start);
        let segment = self.checkpoints.get(idx).filter(|segment| segment.log.is_some())?;
        (segment.from == steps.start && segment.to == steps.end).then_some(idx)
    }

    /// Skips a segment of the log, forwards.
    pub(crate) fn skip_ahead(&self, at: &mut ScanPosition, idx: usize, filter: &Filter) {
        let Some(RunSegment { delta, log: Some(range), .. }) = self.checkpoints.get(idx) else { return };
        let ([_, registers], ([_, depth], _)) = (delta.registers(), delta.depths());
        self.skip_to(at, range.to, registers, depth);
        track_changes(delta, at, filter);
    }

    /// Skips a segment of the log, backwards.
    pub(crate) fn skip_backwards(&self, at: &mut ScanPosition, idx: usize, filter: &Filter) {
        let Some(RunSegment { delta, log: Some(range), .. }) = self.checkpoints.get(idx) else { return };
        let ([registers, _], ([depth, _], _)) = (delta.registers(), delta.depths());
        self.skip_to(at, range.from, registers, depth);
        track_changes(delta, at, filter);
    }

    fn skip_to(&self, at: &mut ScanPosition, cursor: LogCursor, registers: &Registers, depth: usize) {
        (at.step, at.offset, at.depth) = (cursor.position, self.history.offset_of(cursor), depth as i64);
        at.registers.clone_from(registers);
    }

    /// The start of the first segment from `position` on that may hold a match.
    pub(crate) fn first_candidate(&mut self, position: u64, filter: &Filter) -> Option<u64> {
        let Recording { checkpoints, code, state, .. } = self;
        let segments = (checkpoints.first_from(position)..).map_while(|idx| checkpoints.get(idx));
        let mut segments = segments.filter(|segment| may_hold(segment, filter, code, &state.memory));
        segments.next().map(|segment| segment.from)
    }

    /// Of the newest segment that begins before `position` and may hold a match: its last step before `position`.
    pub(crate) fn newest_candidate(&mut self, position: u64, filter: &Filter) -> Option<u64> {
        let Recording { checkpoints, code, state, .. } = self;
        let segments = (0..checkpoints.first_from(position)).rev().filter_map(|idx| checkpoints.get(idx));
        let mut segments = segments.filter(|segment| may_hold(segment, filter, code, &state.memory));
        segments.next().map(|segment| segment.to.min(position) - 1)
    }
}

/// Whether some step of a segment may match.
fn may_hold(segment: &RunSegment, filter: &Filter, code: &mut DecodeCache, memory: &Memory) -> bool {
    let (_, fewest) = segment.delta.depths();
    fewest as i64 <= filter.depth || filter.sought().any(|sought| may_do(&segment.summary, sought, code, memory))
}

/// Whether some step of a segment may do what is sought.
fn may_do(summary: &SegmentSummary, sought: SearchGoal, code: &mut DecodeCache, memory: &Memory) -> bool {
    let SegmentSummary { ran, host, host_wrote, written } = summary;
    let Some(ran) = ran else { return true };
    match sought {
        SearchGoal::Executes(address) => [ran, host].iter().any(|places| places.binary_search(&address.0).is_ok()),
        SearchGoal::Writes(Location::Memory { address, size })
        | SearchGoal::Changes(Location::Memory { address, size }) => written.intersects(address.0, size),
        SearchGoal::Writes(Location::Register(register)) | SearchGoal::Changes(Location::Register(register)) => {
            register == Register::Rip
                || host_wrote.binary_search(&register).is_ok()
                || (!host.is_empty() && CALLS_WRITE.contains(&register))
                || ran.iter().any(|at| writes(*at, register, code, memory))
        }
    }
}

fn writes(address: u64, register: Register, code: &mut DecodeCache, memory: &Memory) -> bool {
    match code.find(address, memory) {
        CodeAt::Instruction(idx) => code.entry(idx).facts.writes.contains(&register),
        _ => true,
    }
}

/// Notes what a segment changed in memory that is tracked.
fn track_changes(delta: &StateDelta, at: &mut ScanPosition, filter: &Filter) {
    if filter.tracks_memory() {
        let words = delta.words(|page| filter.tracks_any(page, PAGE));
        words.for_each(|(address, word)| filter.track(address, &word.to_le_bytes(), &mut at.overlay));
    }
}
