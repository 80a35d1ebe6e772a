//! [`Story`]: what was seen of a run, step by step. It only grows; what is made of it is decided elsewhere.
//!
//! What a step tells is noted by subject: the blocks, the places that pointers come to, and what is done through them.
//! Steps are looked at when somebody asks, not while the program runs, and no more than [`MOST_STEPS`] at a time: a story
//! that begins late or has nothing to say about a block is no error, it knows less.

mod blocks;
mod places;
mod uses;

use super::block::BlockStory;
use super::pointer::{Key, Sighting, Via};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::frame::Frame;
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, Step};
use crate::x86::facts::Facts;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// Steps that one look catches up with; it begins later when there are more.
pub const MOST_STEPS: u64 = 100_000;
/// Frames, from the innermost, whose values an access is held against.
const NEAR_FRAMES: usize = 6;

/// What was seen of a run.
#[derive(Default, Debug)]
pub struct Story {
    /// The first step that was looked at.
    from: StepIndex,
    /// One past the last.
    to: StepIndex,
    pub(super) blocks: HashMap<BlockId, BlockStory>,
    pub(super) observations: Vec<Sighting>,
    known: HashMap<Key, usize>,
    frames: Vec<Active>,
    /// Where the last count went up: the word at 0 or 8.
    raised: HashMap<BlockId, u64>,
    /// The pointer last stored in a word.
    pub(super) slots: HashMap<u64, usize>,
    decoded: HashMap<u64, Rc<Decoded>>,
}

#[derive(Debug)]
struct Active {
    function: Address,
    base: Address,
    since: StepIndex,
    /// In this call, newest last.
    observations: Vec<usize>,
}

#[derive(Debug)]
struct Decoded {
    facts: Facts,
    lock: bool,
    float: bool,
}

/// The step being looked at, with the machine as it left it.
struct Now<'a> {
    machine: &'a Machine,
    step: &'a Step,
}

impl Story {
    /// Looks at the steps up to the machine's position that it has not seen; of very many, at the last [`MOST_STEPS`].
    pub fn catch_up(&mut self, machine: &mut Machine) {
        self.look_back(machine, MOST_STEPS);
    }

    /// Looks at every step up to the machine's position, however many there are.
    pub fn see_all(&mut self, machine: &mut Machine) {
        self.look_back(machine, u64::MAX);
    }

    fn look_back(&mut self, machine: &mut Machine, most: u64) {
        let position = machine.position();
        self.forget_after(machine.end());
        let start = machine.start().0.max(position.0.saturating_sub(most));
        if self.to.0 < start {
            *self = Story { from: StepIndex(start), to: StepIndex(start), ..Story::default() };
        }
        let mut observations = std::mem::take(self);
        machine
            .walk_with(observations.to, position, |step, machine| observations.observe(&Now { machine, step: &step }));
        observations.to = observations.to.max(position);
        *self = observations;
    }

    /// Forgets everything when steps that it has seen are about to be replaced by others.
    pub fn forget_after(&mut self, position: StepIndex) {
        if self.to > position {
            *self = Story::default();
        }
    }

    /// The steps that it knows of.
    #[must_use]
    pub fn known(&self) -> Range<u64> {
        self.from.0..self.to.0
    }

    fn observe(&mut self, now: &Now) {
        let step = now.step;
        self.to = StepIndex(step.index.0 + 1);
        if self.frames.is_empty() {
            self.frames = now.machine.frames().iter().map(active).collect();
        } else {
            self.follow_frames(now);
        }
        self.note_heap(step);
        let decoded = matches!(step.what, Executed::Instruction { .. }).then(|| self.decode(now));
        for write in &step.writes {
            self.note_write(now, write, decoded.as_deref());
        }
        if let Some(decoded) = decoded {
            for operand in &decoded.facts.memory {
                self.note_access(now, operand, &decoded);
            }
            if let Some(compared) = decoded.facts.compares {
                self.note_comparison(now, compared.registers);
            }
        }
        self.note_arguments(now);
    }

    fn decode(&mut self, now: &Now) -> Rc<Decoded> {
        let at = now.step.at;
        let decoded = self.decoded.entry(at.0).or_insert_with(|| {
            let facts = now.machine.facts_at(at).expect("a step executed the instruction there");
            let text = now.machine.disassemble(at).map(|text| text.intel).unwrap_or_default();
            let mnemonic = text.trim_start_matches("lock ").split(' ').next().unwrap_or_default();
            let float = mnemonic.ends_with("sd") || mnemonic.ends_with("ss");
            let lock = text.starts_with("lock ") || (mnemonic == "xchg" && !facts.memory.is_empty());
            Rc::new(Decoded { facts, lock, float })
        });
        Rc::clone(decoded)
    }

    fn follow_frames(&mut self, now: &Now) {
        for event in &now.step.frames {
            match event {
                FrameEvent::Push(frame) => self.frames.push(active(frame)),
                FrameEvent::Pop(_) => {
                    if let Some(ended) = self.frames.pop() {
                        self.end_call(now, &ended);
                    }
                }
                FrameEvent::Save(_) => {}
            }
        }
    }

    fn end_call(&mut self, now: &Now, ended: &Active) {
        let rax = now.machine.registers().gpr(Register::RAX);
        for idx in &ended.observations {
            let observation = &mut self.observations[*idx];
            observation.until = Some(now.step.index);
            observation.given_back |= observation.via == Via::Argument && observation.value == rax;
        }
    }
}

fn active(frame: &Frame) -> Active {
    Active { function: frame.function, base: frame.base, since: frame.since, observations: Vec::new() }
}

/// True for what may point at constants, variables, the heap or the stack.
pub(super) fn is_pointer(machine: &Machine, value: u64) -> bool {
    machine
        .region_at(Address(value))
        .is_some_and(|region| region.kind.is_static() || matches!(region.kind, RegionKind::Heap | RegionKind::Stack))
}
