//! What stands out in the record: calls, allocations, frees and output, with their steps. The machine stands where it stood.
//!
//! A short record is gone through step by step. Of a long one the parts that can be leapt over are only counted, so that the answer
//! does not take longer the longer the run was.

use super::checkpoint::segments::Counted;
use super::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::run::RunEvent;
use std::sync::atomic::Ordering;

/// Records of up to so many steps are gone through step by step.
const EXACT: u64 = 1 << 20;

impl Machine {
    /// Hands out the landmarks of the whole record with their steps, and within how many steps that is right: 1 when it is exact.
    /// Those of the heap come first. False when the interrupt flag was raised (Ctrl-C).
    pub fn events(&mut self, mut visit: impl FnMut(StepIndex, u64, RunEvent)) -> bool {
        let position = self.position();
        let (start, end) = (self.start().0, self.end().0);
        self.seek(StepIndex(end));
        for block in self.exec.recording.state.heap.blocks() {
            if block.allocated.step.0 >= start {
                visit(block.allocated.step, 1, RunEvent::Alloc { id: block.id, size: block.size });
            }
            if let Some(freed) = block.freed.filter(|freed| freed.step.0 >= start) {
                visit(freed.step, 1, RunEvent::Free { id: block.id });
            }
        }
        let mut at = start;
        let mut finished = true;
        while at < end && finished {
            let delta = if end - start > EXACT { self.counted_from(at) } else { None };
            if let Some(counted) = delta.as_ref().filter(|counted| counted.from == at) {
                let precision = counted.to - at;
                if counted.n_calls > 0 {
                    visit(StepIndex(at), precision, RunEvent::Call { n: counted.n_calls, function: None });
                }
                if !counted.printed.is_empty() {
                    let bytes = self.exec.recording.state.printed[counted.printed.clone()].to_vec();
                    visit(StepIndex(at), precision, RunEvent::Output { bytes });
                }
                at = counted.to;
            } else {
                let to = delta.map_or(end, |counted| counted.from);
                finished = self.exact_events(at, to, &mut visit);
                at = to;
            }
        }
        self.seek(position);
        if !finished {
            self.exec.recording.interrupt.store(false, Ordering::Relaxed);
        }
        finished
    }

    fn counted_from(&self, position: u64) -> Option<Counted> {
        match &self.fast {
            Some(fast) => fast.reexecution.counted_from(position),
            None => self.exec.recording.counted_from(position),
        }
    }

    /// Calls and output of `from..to`, step by step.
    fn exact_events(&mut self, from: u64, to: u64, visit: &mut impl FnMut(StepIndex, u64, RunEvent)) -> bool {
        self.seek(StepIndex(from));
        for step in from..to {
            if self.exec.recording.history.here().is_none() && !self.reach_on() {
                break;
            }
            let state = &self.exec.recording.state;
            let (n_pushed, n_printed) = (state.frames.n_pushed(), state.n_printed);
            self.exec.recording.redo();
            let state = &self.exec.recording.state;
            if state.frames.n_pushed() > n_pushed {
                let function = state.frames.innermost_function().map(Address);
                visit(StepIndex(step), 1, RunEvent::Call { n: 1, function });
            }
            if state.n_printed > n_printed {
                let bytes = state.printed[n_printed..state.n_printed].to_vec();
                visit(StepIndex(step), 1, RunEvent::Output { bytes });
            }
            if self.exec.recording.note_reached() && self.exec.recording.interrupt.load(Ordering::Relaxed) {
                return false;
            }
        }
        true
    }
}
