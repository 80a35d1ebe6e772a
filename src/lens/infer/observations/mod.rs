//! [`Observations`]: facts about pointers and blocks, extracted from Steps in order.
//!
//! Split by subject: `blocks` (counts, headers, text), `pointers` (pointers that arrive in a location), `accesses`
//! (uses of known pointers). Steps are replayed on demand, not while the program runs, and at most [`MOST_STEPS`] at
//! once: an observation that is missing makes a guess weaker, not wrong. Append-only; discarded when the steps it saw
//! are replaced by others.

mod accesses;
mod blocks;
mod pointers;

use super::block_observations::BlockObservations;
use super::pointer_observation::{ObservationKey, PointerObservation, PointerSource};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::frame::Frame;
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, Step};
use crate::x86::facts::InsnFacts;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// Steps observed at most by one call of [`Observations::catch_up`]; of more only the last ones.
pub(super) const MOST_STEPS: u64 = 100_000;
/// Calls, from the innermost, whose pointers an access is matched with.
const MAX_CALLS: usize = 6;
/// Calls in progress that are followed, from the innermost when observation begins.
const MOST_CALLS: usize = 4096;

/// The observations of a run.
#[derive(Default, Debug)]
pub struct Observations {
    /// The first observed step.
    first: StepIndex,
    /// One past the last.
    end: StepIndex,
    pub(super) blocks: HashMap<BlockId, BlockObservations>,
    pub(super) pointers: Vec<PointerObservation>,
    pointers_by_key: HashMap<ObservationKey, usize>,
    calls: Vec<ActiveCall>,
    /// The count (word 0 or 8) of each block that was incremented last.
    last_raised_count: HashMap<BlockId, u64>,
    /// The pointer last stored in a word.
    pub(super) slots: HashMap<u64, usize>,
    decoded: HashMap<u64, Rc<ObservedInsn>>,
}

#[derive(Debug)]
struct ActiveCall {
    function: Address,
    base: Address,
    since: StepIndex,
    /// Observations of this call, newest last.
    pointers: Vec<usize>,
}

#[derive(Debug)]
struct ObservedInsn {
    facts: InsnFacts,
    lock: bool,
    float: bool,
}

/// The step being observed, with the machine right after it.
struct ObservedStep<'a> {
    machine: &'a Machine,
    step: &'a Step,
}

impl Observations {
    /// Observes the new steps up to the machine's position; of very many, the last [`MOST_STEPS`].
    pub fn catch_up(&mut self, machine: &mut Machine) {
        self.observe_range(machine, MOST_STEPS);
    }

    /// Observes every step up to the machine's position.
    pub fn observe_all(&mut self, machine: &mut Machine) {
        self.observe_range(machine, u64::MAX);
    }

    fn observe_range(&mut self, machine: &mut Machine, most: u64) {
        let position = machine.position();
        self.discard_from(machine.end());
        let start = machine.start().0.max(position.0.saturating_sub(most));
        if self.end.0 < start {
            *self = Observations { first: StepIndex(start), end: StepIndex(start), ..Observations::default() };
        }
        let mut observations = std::mem::take(self);
        machine.walk_with(observations.end, position, |step, machine| {
            observations.observe(&ObservedStep { machine, step: &step });
        });
        observations.end = observations.end.max(position);
        *self = observations;
    }

    /// Discards all observations if steps that they cover are about to be replaced.
    pub fn discard_from(&mut self, position: StepIndex) {
        if self.end > position {
            *self = Observations::default();
        }
    }

    /// The range of observed steps.
    #[must_use]
    pub fn observed_steps(&self) -> Range<u64> {
        self.first.0..self.end.0
    }

    fn observe(&mut self, observed: &ObservedStep) {
        let step = observed.step;
        self.end = StepIndex(step.index.0 + 1);
        if self.calls.is_empty() {
            let frames = observed.machine.frames();
            let n_outer = frames.len().saturating_sub(MOST_CALLS);
            self.calls = (n_outer..frames.len()).map(|n| active_call(&frames.at(n))).collect();
        } else {
            self.follow_calls(observed);
        }
        self.note_heap(step);
        let decoded = matches!(step.what, Executed::Instruction { .. }).then(|| self.decode(observed));
        for write in &step.writes {
            self.note_write(observed, write, decoded.as_deref());
        }
        if let Some(decoded) = decoded {
            for operand in &decoded.facts.memory {
                self.note_access(observed, operand, &decoded);
            }
            if let Some(compared) = decoded.facts.compares {
                self.note_comparison(observed, compared.registers);
            }
        }
        self.note_arguments(observed);
    }

    fn decode(&mut self, observed: &ObservedStep) -> Rc<ObservedInsn> {
        let at = observed.step.at;
        let decoded = self.decoded.entry(at.0).or_insert_with(|| {
            let facts = observed.machine.facts_at(at).expect("a step executed the instruction there");
            let text = observed.machine.disassemble(at).map(|text| text.intel).unwrap_or_default();
            let mnemonic = text.trim_start_matches("lock ").split(' ').next().unwrap_or_default();
            let float = mnemonic.ends_with("sd") || mnemonic.ends_with("ss");
            let lock = text.starts_with("lock ") || (mnemonic == "xchg" && !facts.memory.is_empty());
            Rc::new(ObservedInsn { facts, lock, float })
        });
        Rc::clone(decoded)
    }

    fn follow_calls(&mut self, observed: &ObservedStep) {
        for event in &observed.step.frames {
            match event {
                FrameEvent::Push(frame) => self.calls.push(active_call(frame)),
                FrameEvent::Pop(_) => {
                    if let Some(ended) = self.calls.pop() {
                        self.end_call(observed, &ended);
                    }
                }
                FrameEvent::Save(_) => {}
            }
        }
    }

    fn end_call(&mut self, observed: &ObservedStep, ended: &ActiveCall) {
        let rax = observed.machine.registers().gpr(Register::RAX);
        for idx in &ended.pointers {
            let observation = &mut self.pointers[*idx];
            observation.call_ended = Some(observed.step.index);
            observation.returned |= observation.source == PointerSource::Argument && observation.value == rax;
        }
    }
}

fn active_call(frame: &Frame) -> ActiveCall {
    ActiveCall { function: frame.function, base: frame.base, since: frame.since, pointers: Vec::new() }
}
