//! What stands out in the record: calls, allocations, frees and output, with their steps. The machine stands where it stood.
//!
//! A short record is gone through step by step. Of a long one the parts that can be leapt over are only counted, so that the answer
//! does not take longer the longer the run was.

use crate::engine::checkpoint::segments::Counted;
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use std::sync::atomic::Ordering;

/// Records of up to so many steps are gone through step by step.
const EXACT: u64 = 1 << 20;

/// Something that stands out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// Calls, tail calls included; the function, when it is one.
    Call {
        n: u64,
        function: Option<Address>,
    },
    Alloc {
        id: BlockId,
        size: u64,
    },
    Free {
        id: BlockId,
    },
    Output {
        bytes: Vec<u8>,
    },
}

impl Machine {
    /// Hands out the landmarks of the whole record with their steps, and within how many steps that is right: 1 when it is exact.
    /// Those of the heap come first. False when the interrupt flag was raised (Ctrl-C).
    pub fn events(&mut self, mut visit: impl FnMut(StepIndex, u64, Event)) -> bool {
        let position = self.position();
        let (start, end) = (self.start().0, self.end().0);
        self.seek(StepIndex(end));
        for block in self.recorder.state.heap.blocks() {
            if block.allocated.step.0 >= start {
                visit(block.allocated.step, 1, Event::Alloc { id: block.id, size: block.size });
            }
            if let Some(freed) = block.freed.filter(|freed| freed.step.0 >= start) {
                visit(freed.step, 1, Event::Free { id: block.id });
            }
        }
        let mut at = start;
        let mut finished = true;
        while at < end && finished {
            let delta = if end - start > EXACT { self.counted_from(at) } else { None };
            if let Some(counted) = delta.as_ref().filter(|counted| counted.from == at) {
                let precision = counted.to - at;
                if counted.n_calls > 0 {
                    visit(StepIndex(at), precision, Event::Call { n: counted.n_calls, function: None });
                }
                if !counted.printed.is_empty() {
                    let bytes = self.recorder.state.printed[counted.printed.clone()].to_vec();
                    visit(StepIndex(at), precision, Event::Output { bytes });
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
            self.recorder.interrupt.store(false, Ordering::Relaxed);
        }
        finished
    }

    fn counted_from(&self, position: u64) -> Option<Counted> {
        match &self.fast {
            Some(fast) => fast.reexecution.counted_from(position),
            None => self.recorder.counted_from(position),
        }
    }

    /// Calls and output of `from..to`, step by step.
    fn exact_events(&mut self, from: u64, to: u64, visit: &mut impl FnMut(StepIndex, u64, Event)) -> bool {
        self.seek(StepIndex(from));
        for step in from..to {
            if self.recorder.history.here().is_none() && !self.reach_on() {
                break;
            }
            let state = &self.recorder.state;
            let (n_pushed, n_printed) = (state.frames.n_pushed(), state.n_printed);
            self.recorder.redo();
            let state = &self.recorder.state;
            if state.frames.n_pushed() > n_pushed {
                let function = state.frames.innermost_function().map(Address);
                visit(StepIndex(step), 1, Event::Call { n: 1, function });
            }
            if state.n_printed > n_printed {
                let bytes = state.printed[n_printed..state.n_printed].to_vec();
                visit(StepIndex(step), 1, Event::Output { bytes });
            }
            if self.recorder.note_reached() && self.recorder.interrupt.load(Ordering::Relaxed) {
                return false;
            }
        }
        true
    }
}
