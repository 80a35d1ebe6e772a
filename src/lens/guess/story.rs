//! [`Story`]: what was seen of a run, step by step. It only grows; what is made of it is decided elsewhere.
//!
//! Steps are looked at when somebody asks, not while the program runs, and no more than [`MOST_STEPS`] at a time: a story
//! that begins late or has nothing to say about a block is no error, it knows less.

use super::Holder;
use super::block::{BlockStory, Note};
use super::shape;
use super::sighting::{Key, Placed, Sighting, Target, Via};
use crate::engine::machine::Machine;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId};
use crate::model::frame::Frame;
use crate::model::memory_map::{CODE_BASE, HEAP_BASE, RODATA_BASE, STACK_TOP};
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryWrite, Step};
use crate::source::iced::facts::{Facts, MAX_LENGTH, MemoryOperand, facts};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// Steps that one look catches up with; it begins later when there are more.
pub const MOST_STEPS: u64 = 100_000;
/// Values that are kept apart, at most.
const MOST_SIGHTINGS: usize = 20_000;
/// Words of one write that are looked at.
const MOST_WORDS: usize = 64;
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
    pub(super) sightings: Vec<Sighting>,
    known: HashMap<Key, usize>,
    frames: Vec<Active>,
    /// Where the last count went up: the word at 0 or 8.
    raised: HashMap<BlockId, u64>,
    /// The pointer last stored in a word.
    pub(super) slots: HashMap<u64, usize>,
    decoded: HashMap<u64, Rc<Decoded>>,
    n_left_out: u64,
}

#[derive(Debug)]
struct Active {
    function: Address,
    base: Address,
    since: StepIndex,
    /// In this call, newest last.
    sightings: Vec<usize>,
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

/// System V argument registers in order.
pub(super) const ARGUMENTS: [Register; 6] =
    [Register::RDI, Register::RSI, Register::RDX, Register::RCX, Register::R8, Register::R9];

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
        let mut story = std::mem::take(self);
        machine.walk_with(story.to, position, |step, machine| story.observe(&Now { machine, step: &step }));
        story.to = story.to.max(position);
        *self = story;
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
            let bytes = (1..=MAX_LENGTH).rev().find_map(|length| now.machine.read(at, length)).unwrap_or_default();
            let text = now.machine.disassemble(at).map(|text| text.intel).unwrap_or_default();
            let mnemonic = text.trim_start_matches("lock ").split(' ').next().unwrap_or_default();
            let float = mnemonic.ends_with("sd") || mnemonic.ends_with("ss");
            let facts = facts(&bytes, at.0);
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
        for idx in &ended.sightings {
            let sighting = &mut self.sightings[*idx];
            sighting.until = Some(now.step.index);
            sighting.given_back |= sighting.via == Via::Argument && sighting.value == rax;
        }
    }

    fn note_heap(&mut self, step: &Step) {
        let resizes =
            matches!(step.what, Executed::RuntimeCall { function: RuntimeFn::RustRealloc | RuntimeFn::Realloc, .. });
        for event in &step.heap {
            match event {
                HeapEvent::Alloc(block) => {
                    let story = self.blocks.entry(block.id).or_default();
                    if resizes {
                        story.note(step.index, Note::Grown);
                    }
                }
                HeapEvent::Resize { id, .. } => {
                    self.blocks.entry(*id).or_default().note(step.index, Note::Grown);
                }
                HeapEvent::Free { .. } | HeapEvent::Recycle { .. } => {}
            }
        }
    }

    fn note_write(&mut self, now: &Now, write: &MemoryWrite, decoded: Option<&Decoded>) {
        if let Some(block) = now.machine.block_at(write.address).filter(Block::is_live) {
            self.note_block_write(now, write, (block.id, write.address.0 - block.address.0), decoded);
            let copied = decoded.is_none() && write.address == block.address;
            if copied && block.align == 1 && shape::is_text(now.machine, block.address, write.new.len() as u64) {
                self.blocks.entry(block.id).or_default().note(now.step.index, Note::Text);
            }
        }
        let first = write.address.0.next_multiple_of(8);
        let end = write.address.0 + write.new.len() as u64;
        for at in (first..end.saturating_sub(7)).step_by(8).take(MOST_WORDS) {
            let from = (at - write.address.0) as usize;
            let word = u64::from_le_bytes(write.new[from..from + 8].try_into().expect("eight bytes"));
            self.note_word(now, Address(at), word);
        }
    }

    fn note_block_write(
        &mut self,
        now: &Now,
        write: &MemoryWrite,
        (id, offset): (BlockId, u64),
        decoded: Option<&Decoded>,
    ) {
        let step = now.step.index;
        let story = self.blocks.entry(id).or_default();
        for word in [0, 8] {
            let Some(from) = u64::checked_sub(word, offset) else { continue };
            let Some(new) = word_of(&write.new, from as usize) else { continue };
            if !story.knows_word(word) {
                story.note(step, Note::First { word, value: new });
                continue;
            }
            let (Some(old), Some(decoded)) = (word_of(&write.old, from as usize), decoded) else { continue };
            let up = new == old.wrapping_add(1);
            if decoded.lock {
                story.note(step, Note::Lock);
                story.counted_at.get_or_insert(now.step.at);
            } else if up || old == new.wrapping_add(1) {
                story.note(step, Note::Plain);
                story.counted_at.get_or_insert(now.step.at);
            }
            if up {
                self.raised.insert(id, word);
            }
        }
    }

    /// A word was written: it may be a pointer, or stand beside one.
    fn note_word(&mut self, now: &Now, at: Address, word: u64) {
        for pointer_at in [at, at.plus(8), at.minus(8)] {
            self.note_header(now, pointer_at);
        }
        let idx = self.active_at(Holder::Word(at.minus(8)));
        if let Some(idx) = idx {
            self.sightings[idx].second = Some(word);
            self.look_for_text(now, idx);
        }
        if is_pointer(word) && !is_kept_by_calls(now, at) {
            let second = now.machine.read_u64(at.plus(8));
            self.sight(now, Holder::Word(at), word, second, Via::Store);
        }
    }

    fn note_header(&mut self, now: &Now, pointer_at: Address) {
        let Some(pointer) = now.machine.read_u64(pointer_at).filter(|value| *value >= HEAP_BASE) else { return };
        let Some(block) = now.machine.block_at(Address(pointer)) else { return };
        let at = pointer_at.minus(8);
        if block.address.0 != pointer {
            return;
        }
        let Some((cap, len)) = shape::header(now.machine, at, &block) else { return };
        let text = block.align == 1 && shape::is_text(now.machine, block.address, len);
        self.blocks.entry(block.id).or_default().note(now.step.index, Note::Header { at, cap, text });
    }

    /// Notes what an instruction did through a pointer that is known.
    fn note_access(&mut self, now: &Now, operand: &MemoryOperand, decoded: &Decoded) {
        let step = now.step.index;
        if operand.base.is_none() && operand.index.is_none() && shape::is_static(operand.displacement) {
            if !shape::is_constant(operand.displacement) {
                self.note_variable(now, operand.displacement, operand, decoded);
            }
            return;
        }
        let Some(base) = operand.base.filter(|base| *base != Register::RSP) else { return };
        let base = before(now, base);
        if !is_pointer(base) {
            return;
        }
        if shape::is_static(base) && !shape::is_constant(base) && decoded.lock && operand.displacement == 0 {
            self.note_variable(now, base, operand, decoded);
        }
        if let Some(block) = now.machine.block_at(Address(base)).filter(Block::is_live) {
            let offset = base.wrapping_add(operand.displacement).wrapping_sub(block.address.0);
            let id = block.id;
            if operand.index.is_some() {
                self.blocks.entry(id).or_default().note(step, Note::Counted);
            }
            if operand.index.is_none() && offset < block.size {
                let field = Note::Field { offset, width: operand.size.into(), float: decoded.float };
                self.blocks.entry(id).or_default().note(step, field);
            }
        }
        let (width, float) = (u64::from(operand.size), decoded.float);
        for frame in self.frames.iter().rev().take(NEAR_FRAMES) {
            for idx in &frame.sightings {
                let sighting = &mut self.sightings[*idx];
                if operand.writes && sighting.read.is_some() && sighting.via == Via::Argument {
                    let beyond = now.machine.read_u64(Address(sighting.value)) == Some(base);
                    sighting.written_beyond = sighting.written_beyond.or(beyond.then_some(step));
                }
                if sighting.value != base {
                    continue;
                }
                sighting.used_at.get_or_insert(now.step.at);
                if operand.writes {
                    sighting.written.get_or_insert(step);
                }
                if operand.reads {
                    sighting.read.get_or_insert(step);
                }
                if operand.index.is_some() {
                    sighting.indexed.get_or_insert((step, width));
                } else {
                    let (_, known, _) = *sighting.width.get_or_insert((step, width, float));
                    let end = operand.displacement.wrapping_add(width);
                    let in_line = known == width && end.is_multiple_of(width) && end <= 64;
                    sighting.span = if in_line { sighting.span.max(end) } else { sighting.span };
                    sighting.note_field(step, operand.displacement, width, float);
                }
            }
        }
    }

    /// A length in a register is compared before it is relied on.
    fn note_comparison(&mut self, now: &Now, registers: [Option<Register>; 2]) {
        let Some(frame) = self.frames.last() else { return };
        for register in registers.into_iter().flatten() {
            let value = now.machine.registers().gpr(register);
            for idx in &frame.sightings {
                let sighting = &mut self.sightings[*idx];
                let is_length = second_of(sighting.holder) == Some(register) && sighting.second == Some(value);
                if is_length && sighting.via == Via::Argument {
                    sighting.tested.get_or_insert(now.step.index);
                    if let Some((id, 0)) = sighting.block {
                        self.blocks.entry(id).or_default().note(now.step.index, Note::Counted);
                    }
                }
            }
        }
    }

    fn note_variable(&mut self, now: &Now, address: u64, operand: &MemoryOperand, decoded: &Decoded) {
        let holder = Holder::Word(Address(address));
        let Some(idx) = self.sight(now, holder, address, None, Via::Named) else { return };
        let (step, width) = (now.step.index, u64::from(operand.size));
        let sighting = &mut self.sightings[idx];
        sighting.width.get_or_insert((step, width, decoded.float));
        if operand.writes {
            sighting.written.get_or_insert(step);
        }
        if decoded.lock {
            sighting.locked.get_or_insert(step);
        }
    }

    /// What a call was given, and what it returned.
    fn note_arguments(&mut self, now: &Now) {
        let entered = now.step.frames.iter().any(|event| matches!(event, FrameEvent::Push(_)));
        let left = now.step.frames.iter().any(|event| matches!(event, FrameEvent::Pop(_)));
        let served = !matches!(now.step.what, Executed::Instruction { .. });
        let allocated = now.step.heap.iter().any(|event| matches!(event, HeapEvent::Alloc(_)));
        let registers = now.machine.registers();
        let is_code = |address: u64| (CODE_BASE..RODATA_BASE).contains(&address);
        if entered && is_code(registers.rip) {
            for (idx, register) in ARGUMENTS.into_iter().enumerate() {
                let second = ARGUMENTS.get(idx + 1).map(|next| registers.gpr(*next));
                self.sight(now, Holder::Register(register), registers.gpr(register), second, Via::Argument);
            }
        } else if (left && !served) || allocated {
            let second = Some(registers.gpr(Register::RDX)).filter(|_| !served);
            self.sight(now, Holder::Register(Register::RAX), registers.gpr(Register::RAX), second, Via::Result);
        }
    }

    /// Takes note of a pointer in a place; its index.
    fn sight(&mut self, now: &Now, holder: Holder, value: u64, second: Option<u64>, via: Via) -> Option<usize> {
        if !is_pointer(value) {
            return None;
        }
        let innermost = self.frames.len().checked_sub(1)?;
        let depth = match holder {
            Holder::Word(at) if on_stack(now, at) => self.frames.iter().rposition(|frame| at < frame.base)?,
            _ => innermost,
        };
        let owner = &self.frames[depth];
        let place = match holder {
            Holder::Register(register) => Placed::Register(register),
            Holder::Word(at) if on_stack(now, at) => Placed::FromBase(at.offset_from(owner.base)),
            Holder::Word(at) => Placed::Fixed(at.0),
        };
        let block = now.machine.block_at(Address(value)).filter(Block::is_live);
        let block = block.map(|block| (block.id, value - block.address.0));
        if value >= HEAP_BASE && block.is_none() && !on_stack(now, Address(value)) {
            return None;
        }
        let target = match block {
            Some((id, offset)) => Target::Block(id, offset),
            None if on_stack(now, Address(value)) => Target::Stack(Address(value).offset_from(owner.base)),
            None => Target::Fixed(value),
        };
        let (function, since) = (owner.function, owner.since);
        let weak = block.is_some_and(|(id, _)| self.raised.get(&id) == Some(&8));
        let from_rsp = match holder {
            Holder::Word(at) if on_stack(now, at) => Some(at.offset_from(self.low_end(now, depth))),
            _ => None,
        };
        let key = Key { function, via, place, target, weak };
        let idx = match self.known.get(&key) {
            Some(idx) => *idx,
            None if self.sightings.len() >= MOST_SIGHTINGS => {
                self.n_left_out += 1;
                return None;
            }
            None => {
                self.sightings.push(Sighting {
                    at: now.step.at,
                    function,
                    depth,
                    from_rsp,
                    second,
                    block,
                    weak,
                    ..Sighting::new(now.step.index, holder, value, via)
                });
                self.known.insert(key, self.sightings.len() - 1);
                self.sightings.len() - 1
            }
        };
        self.sightings[idx].count += 1;
        self.sightings[idx].value = value;
        self.sightings[idx].holder = holder;
        if via != Via::Store {
            self.sightings[idx].second = second;
        }
        self.look_for_text(now, idx);
        if let (Holder::Word(at), Via::Store) = (holder, via) {
            self.slots.insert(at.0, idx);
        }
        if let Some(frame) = self.frames.iter_mut().rfind(|frame| frame.function == function && frame.since == since)
            && !frame.sightings.contains(&idx)
        {
            frame.sightings.push(idx);
        }
        Some(idx)
    }

    /// Whether a pair stands over text, or over the elements of a whole block.
    fn look_for_text(&mut self, now: &Now, idx: usize) {
        let sighting = &mut self.sightings[idx];
        let Some(length) = sighting.second.filter(|length| (1..1 << 32).contains(length)) else { return };
        let room = sighting.block.is_none_or(|(id, offset)| {
            let block = now.machine.block_at(Address(sighting.value)).filter(|block| block.id == id);
            block.is_some_and(|block| length <= block.size - offset)
        });
        sighting.text = room && shape::is_text(now.machine, Address(sighting.value), length);
        let Some((id, 0)) = sighting.block.filter(|_| sighting.via == Via::Argument && length > 1) else { return };
        let Some(block) = now.machine.block_at(Address(sighting.value)) else { return };
        if block.size.is_multiple_of(length) && (block.size / length).is_multiple_of(block.align) {
            self.blocks.entry(id).or_default().note(now.step.index, Note::Slice { len: length });
        }
    }

    /// What rsp is to the function of a frame: for one that waits for a call, where the called one's bytes begin.
    fn low_end(&self, now: &Now, depth: usize) -> Address {
        self.frames.get(depth + 1).map_or_else(|| Address(now.machine.registers().rsp()), |inner| inner.base)
    }

    fn active_at(&self, holder: Holder) -> Option<usize> {
        let near = self.frames.iter().rev().take(NEAR_FRAMES);
        near.flat_map(|frame| frame.sightings.iter().rev().copied()).find(|idx| self.sightings[*idx].holder == holder)
    }
}

fn active(frame: &Frame) -> Active {
    Active { function: frame.function, base: frame.base, since: frame.since, sightings: Vec::new() }
}

/// True for a slot in which this step put a return address or a register to be given back: no value of the program.
fn is_kept_by_calls(now: &Now, at: Address) -> bool {
    now.step.frames.iter().any(|event| match event {
        FrameEvent::Push(frame) => frame.return_slot == Some(at),
        FrameEvent::Save(saved) => saved.slot == at,
        FrameEvent::Pop(_) => false,
    })
}

/// The argument register after this one.
fn second_of(holder: Holder) -> Option<Register> {
    let Holder::Register(register) = holder else { return None };
    let idx = ARGUMENTS.iter().position(|argument| *argument == register)?;
    ARGUMENTS.get(idx + 1).copied()
}

/// True for what may point at constants, variables, the heap or the stack.
pub(super) fn is_pointer(value: u64) -> bool {
    shape::is_static(value) || (HEAP_BASE..STACK_TOP).contains(&value)
}

fn on_stack(now: &Now, address: Address) -> bool {
    address.0 < STACK_TOP && address.0 >= now.machine.registers().rsp().saturating_sub(1 << 16) && address.0 > HEAP_BASE
}

/// A register's value before the step.
fn before(now: &Now, register: Register) -> u64 {
    let change = now.step.registers.iter().find(|change| change.register == register);
    change.map_or_else(|| now.machine.registers().gpr(register), |change| change.old as u64)
}

fn word_of(bytes: &[u8], from: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(from..from + 8)?.try_into().ok()?))
}
