//! The notable events of a run (calls, allocations, frees, output) with their steps, for a timeline.
//!
//! Allocations and frees are in the block table, each with its step. For calls and output a short run is walked step by step and gives every
//! one; of a long one each segment only gives how many there were, from its delta, so that the steps between need not be made again.
//! Afterwards the machine stands where it stood. Cost: linear in the blocks, and in the steps of a short run or the segments of a long one.

use super::machine::Machine;
use super::reexecute::{Replayer, Reproduced};
use crate::model::addr::{Address, StepIndex};
use crate::model::run::RunEvent;
use std::ops::Range;
use std::sync::atomic::Ordering;

/// What is known of a segment without walking it.
struct SegmentCounts {
    from: u64,
    to: u64,
    n_calls: u64,
    /// Which bytes of the output it printed.
    printed: Range<usize>,
}

impl Machine {
    /// Hands out the events of the whole run with their steps, and within how many steps that is right: 1 when it is exact.
    /// Those of the heap come first. False when the interrupt flag was raised (Ctrl-C).
    pub fn events(&mut self, mut visit: impl FnMut(StepIndex, u64, RunEvent)) -> bool {
        let visited = self.replayer.visit_events(&mut visit);
        let finished = self.replayer.note_divergence(visited).unwrap_or(false);
        if !finished {
            self.replayer.recording().interrupt.store(false, Ordering::Relaxed);
        }
        finished
    }

    /// Hands out the executed address and the number of calls in progress before each step of a part of the record, oldest first, and
    /// stands where it stood when done. False when the interrupt flag was raised (Ctrl-C).
    pub fn trail(&mut self, steps: Range<StepIndex>, mut visit: impl FnMut(StepIndex, Address, usize)) -> bool {
        let steps = steps.start.max(self.start()).0..steps.end.min(self.end()).0;
        let visited = self.replayer.visit_trail(steps, &mut visit);
        let finished = self.replayer.note_divergence(visited).unwrap_or(false);
        if !finished {
            self.replayer.recording().interrupt.store(false, Ordering::Relaxed);
        }
        finished
    }
}

impl Replayer {
    fn visit_trail(
        &mut self,
        steps: Range<u64>,
        visit: &mut impl FnMut(StepIndex, Address, usize),
    ) -> Reproduced<bool> {
        if steps.is_empty() {
            return Ok(true);
        }
        let position = self.position();
        let mut finished = true;
        self.go_to(StepIndex(steps.start))?;
        for step in steps {
            let state = &self.recording().state;
            visit(StepIndex(step), Address(state.registers.rip), state.frames.depth());
            if self.recording().history.here().is_none() && !self.materialise_next()? {
                break;
            }
            self.recording_mut().redo();
            if self.recording_mut().note_reached() && self.recording().interrupt.load(Ordering::Relaxed) {
                finished = false;
                break;
            }
        }
        self.go_to(position)?;
        Ok(finished)
    }

    fn visit_events(&mut self, visit: &mut impl FnMut(StepIndex, u64, RunEvent)) -> Reproduced<bool> {
        let position = self.position();
        let (start, end) = (self.start().0, self.end().0);
        self.go_to(StepIndex(end))?;
        self.visit_heap_events(start, visit);
        let is_counted = end - start > self.recording().tuning.exact_event_steps;
        let mut at = start;
        let mut finished = true;
        while at < end && finished {
            let counts = if is_counted { self.counts_from(at) } else { None };
            let to = match counts {
                Some(counts) if counts.from == at => self.visit_counts(counts, visit),
                counts => {
                    let to = counts.map_or(end, |counts| counts.from);
                    finished = self.visit_steps(at..to, visit)?;
                    to
                }
            };
            at = to;
        }
        self.go_to(position)?;
        Ok(finished)
    }

    fn visit_heap_events(&self, start: u64, visit: &mut impl FnMut(StepIndex, u64, RunEvent)) {
        for block in self.recording().state.heap.blocks() {
            if block.allocated.step.0 >= start {
                visit(block.allocated.step, 1, RunEvent::Alloc { id: block.id, size: block.size });
            }
            if let Some(freed) = block.freed.filter(|freed| freed.step.0 >= start) {
                visit(freed.step, 1, RunEvent::Free { id: block.id });
            }
        }
    }

    /// The first segment that begins at a position or after it, counted.
    fn counts_from(&self, position: u64) -> Option<SegmentCounts> {
        let checkpoints = &self.recording().checkpoints;
        let segment = checkpoints.get(checkpoints.first_from(position))?;
        let (n_calls, printed) = (segment.delta.n_calls(), segment.delta.printed());
        Some(SegmentCounts { from: segment.from, to: segment.to, n_calls, printed })
    }

    /// Visits what is known of a segment. Returns its end.
    fn visit_counts(&self, counts: SegmentCounts, visit: &mut impl FnMut(StepIndex, u64, RunEvent)) -> u64 {
        let SegmentCounts { from, to, n_calls, printed } = counts;
        if n_calls > 0 {
            visit(StepIndex(from), to - from, RunEvent::Call { n: n_calls, function: None });
        }
        if !printed.is_empty() {
            let bytes = self.recording().state.printed[printed].to_vec();
            visit(StepIndex(from), to - from, RunEvent::Output { bytes });
        }
        to
    }

    /// Calls and output, step by step; false when the interrupt flag was raised.
    fn visit_steps(&mut self, steps: Range<u64>, visit: &mut impl FnMut(StepIndex, u64, RunEvent)) -> Reproduced<bool> {
        self.go_to(StepIndex(steps.start))?;
        for step in steps {
            if self.recording().history.here().is_none() && !self.materialise_next()? {
                break;
            }
            let state = &self.recording().state;
            let (n_pushed, n_printed) = (state.frames.n_pushed(), state.n_printed);
            self.recording_mut().redo();
            let state = &self.recording().state;
            if state.frames.n_pushed() > n_pushed {
                let function = state.frames.innermost_function().map(Address);
                visit(StepIndex(step), 1, RunEvent::Call { n: 1, function });
            }
            if state.n_printed > n_printed {
                let bytes = state.printed[n_printed..state.n_printed].to_vec();
                visit(StepIndex(step), 1, RunEvent::Output { bytes });
            }
            if self.recording_mut().note_reached() && self.recording().interrupt.load(Ordering::Relaxed) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
