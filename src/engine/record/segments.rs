//! Dividing the log into segments as it grows, and evicting the oldest when the record exceeds its budget.
//!
//! A logged segment ends after so many steps or bytes of log; one that is not logged ends when its executor says so. The list of
//! checkpoints and the log share one budget. A quarter of the segments is evicted at once, so that the bytes of the log are moved seldom,
//! and the newest segment always stays.

use super::recording::Recording;
use crate::engine::checkpoint::delta::DeltaBase;
use crate::engine::checkpoint::list::{LogCursor, LoggedRange, RunSegment};
use crate::engine::checkpoint::open_segment::{SegmentLimit, SegmentStart};
use crate::engine::checkpoint::summary::SegmentSummary;
use std::sync::atomic::Ordering;

impl Recording {
    /// Must be called before execution takes a step at the end of the record, and before that changes anything.
    #[inline]
    pub(crate) fn before_step(&mut self) {
        if self.is_segment_due() {
            self.begin_segment();
        }
    }

    /// Whether a segment begins before the next step.
    #[inline]
    pub(crate) fn is_segment_due(&self) -> bool {
        self.open_segment.is_due(self.history.end(), self.history.size())
    }

    /// Whether something is to be evicted before the next step.
    #[inline]
    pub(crate) fn is_outgrown(&self) -> bool {
        self.is_segment_due() && self.checkpoints.len() > 1 && self.is_over_budget()
    }

    #[cold]
    fn begin_segment(&mut self) {
        self.end_segment();
        self.evict_while(Recording::is_over_budget);
        let step = self.history.position();
        self.reached.store(step, Ordering::Relaxed);
        let size = (self.budget / self.tuning.segments_in_budget).max(self.tuning.min_segment_bytes);
        let limit = SegmentLimit {
            step: step + self.tuning.logged_segment_steps,
            size: self.history.size().saturating_add(size),
        };
        self.open_segment(self.last_rip, limit);
    }

    /// Begins a segment here that goes on until it is ended, whether what comes is logged or not.
    pub(crate) fn begin_unbounded_segment(&mut self) {
        self.end_segment();
        let last = self.caller();
        self.open_segment(Some(last), SegmentLimit::NONE);
    }

    fn open_segment(&mut self, last: Option<u64>, limit: SegmentLimit) {
        // What happened before belongs to another.
        self.take_summary();
        let from = self.history.position();
        let log = Some(self.history.cursor(&self.state.registers));
        let base = DeltaBase::here(&mut self.state);
        self.open_segment.begin(SegmentStart { base, from, log, last }, limit);
    }

    /// Ends the segment in progress here, at the end of the record, if one was begun.
    pub(crate) fn end_segment(&mut self) {
        let Some(SegmentStart { base, from, log, last }) = self.open_segment.take() else { return };
        let to = self.history.cursor(&self.state.registers);
        if from == to.position {
            return;
        }
        let (delta, summary) = (base.delta(&self.state), self.take_summary());
        let log = log.map(|from| Box::new(LoggedRange { from, to }));
        self.checkpoints.push(RunSegment { from, to: to.position, last, delta, summary, log });
        // The delta has what is needed of them.
        self.state.dirty.clear();
    }

    /// The same with an unbounded segment. Of the log there is little, or it is about to be emptied.
    pub(crate) fn end_unbounded_segment(&mut self) {
        self.end_segment();
        self.evict_while(|recording| recording.checkpoints.size() > recording.room());
    }

    /// Goes back to where the unbounded segment in progress began, as if nothing had been executed since.
    pub(crate) fn revert_segment(&mut self) {
        let Some(SegmentStart { base, from, last, log: _ }) = self.open_segment.take() else { return };
        base.delta(&self.state).revert(&mut self.state);
        self.reset(from, last);
    }

    /// Begins to execute a segment of the list once more: returns where the log will hold it.
    pub(crate) fn begin_again(&mut self) -> LogCursor {
        self.open_segment.suspend();
        self.take_summary();
        self.state.set_delta_base();
        self.history.cursor(&self.state.registers)
    }

    /// What happened since this was asked last.
    fn take_summary(&mut self) -> SegmentSummary {
        let (host, host_wrote) = self.open_segment.take_host();
        SegmentSummary { ran: self.code.take_run(), host, host_wrote, written: self.state.dirty.written() }
    }

    /// Evicts the oldest part of a record as long as that is too large.
    fn evict_while(&mut self, is_too_large: impl Fn(&Recording) -> bool) {
        while self.checkpoints.len() > 1 && is_too_large(self) {
            self.checkpoints.evict_quarter();
            let Some(first) = self.checkpoints.get(0) else { return };
            self.edits = self.edits.split_off(&first.from);
            if let Some(range) = first.log.as_deref().filter(|range| self.history.start() < range.from.position) {
                self.history.evict_before(range.from);
            }
        }
    }

    fn is_over_budget(&self) -> bool {
        self.history.size() + self.checkpoints.size() + self.state.dirty.size() > self.room()
    }

    /// Bytes that log and checkpoints may take: what the block table leaves of the budget, but a quarter of it always.
    fn room(&self) -> usize {
        self.budget.saturating_sub(self.state.heap.size()).max(self.budget / 4)
    }

    /// Bytes that the record takes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        self.history.size() + self.checkpoints.size() + self.state.dirty.size() + self.state.heap.size()
    }

    /// Truncates what lies ahead of the position in the log: the run goes another way.
    pub(crate) fn cut(&mut self) {
        if self.history.position() < self.history.end() {
            self.truncate();
        }
    }

    /// Truncates all that lies ahead of the position, in the log and beyond it.
    pub(crate) fn truncate(&mut self) {
        let position = self.history.position();
        self.history.truncate();
        self.open_segment.take();
        self.checkpoints.truncate(position);
        self.edits.split_off(&position);
        self.truncate_ahead();
    }

    /// Truncates warnings and output ahead of the position, which stand beside the record.
    pub(crate) fn truncate_ahead(&mut self) {
        self.history.truncate_warnings();
        self.state.printed.truncate(self.state.n_printed);
    }

    /// Empties the log: it begins at this step, which the instruction at `last` led to, if that is known. The state is that before it.
    pub(crate) fn reset(&mut self, step: u64, last: Option<u64>) {
        for edit in self.history.edits() {
            self.edits.entry(edit.step).or_insert_with(|| edit.clone());
        }
        self.checkpoints.set_unlogged();
        self.open_segment.set_unlogged();
        self.history.reset(step, &self.state.registers);
        self.last_rip = last;
    }
}
