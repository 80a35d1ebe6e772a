//! Moving through the record without executing anything, and reading a record as a [`Step`].
//!
//! The emulator is not asked; going forward ends in the state that executing led to.

use super::check::Addresses;
use super::code::{Code, Entry, FLAGS_SLOT, Found, register_of};
use super::history::{History, Wide};
use super::log::{self, Compact};
use super::recorder::Recorder;
use super::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Writer;
use crate::model::frame::SavedRegister;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryRead, MemoryWrite, RegisterChange, Step};

impl Recorder {
    /// Takes the step before the position back; false at the start.
    pub fn undo(&mut self) -> bool {
        let Recorder { code, history, state, last_rip, .. } = self;
        *last_rip = None;
        let skip = |history: &History, step: u64, place: usize, rip: u64| {
            if log::is_wide(&history.log, place) {
                let change = history.wide_at(step).registers.iter().find(|(register, _)| *register == Register::Rip);
                return (place + 1, rip ^ change.map_or(0, |(_, difference)| *difference as u64));
            }
            let (record, end) = read_compact(&history.log, place, recorded(code, state, rip), rip);
            (end, record.rip)
        };
        let Some((place, rip)) = history.move_back(skip) else { return false };
        if log::is_wide(&history.log, place) {
            undo_wide(state, history.wide_at(history.position()));
        } else {
            let entry = recorded(code, state, rip);
            let (record, _) = read_compact(&history.log, place, entry, rip);
            undo_compact(state, entry, &record, rip);
        }
        true
    }

    /// Takes the step at the position again, from the record; false at its end.
    pub fn redo(&mut self) -> bool {
        let Recorder { code, history, state, last_rip, .. } = self;
        let Some(place) = history.here() else { return false };
        *last_rip = None;
        if log::is_wide(&history.log, place) {
            redo_wide(state, history.wide_at(history.position()));
            history.moved_on(place + 1);
            return true;
        }
        let rip = state.registers.rip;
        let entry = recorded(code, state, rip);
        let (record, end) = read_compact(&history.log, place, entry, rip);
        redo_compact(state, entry, &record, history.position());
        history.moved_on(end);
        true
    }

    /// Takes the step at the position again and tells what it changed; `None` at the end of the record.
    pub fn redo_as_step(&mut self) -> Option<Step> {
        let place = self.history.here()?;
        let index = StepIndex(self.history.position());
        let at = Address(self.state.registers.rip);
        if log::is_wide(&self.history.log, place) {
            return Some(self.redo_wide_as_step(index, at));
        }
        let entry = recorded(&mut self.code, &self.state, at.0).clone();
        let (record, _) = read_compact(&self.history.log, place, &entry, at.0);
        let addresses = Addresses::of(&entry.facts, &self.state);
        let operands = || entry.facts.memory.iter().enumerate().filter_map(|(idx, op)| Some((addresses.get(idx)?, op)));
        let reads = operands().filter(|(_, op)| op.reads);
        let reads = reads.map(|(address, op)| read_of(&self.state, address, usize::from(op.size))).collect();
        let places: Vec<(u64, usize)> =
            operands().filter(|(_, op)| op.writes).map(|(address, op)| (address, usize::from(op.size))).collect();
        let registers_before = entry.shape.slots[..usize::from(entry.shape.n_slots)]
            .iter()
            .map(|slot| register_of(*slot))
            .chain([Register::Rip])
            .map(|register| (register, self.state.registers.get(register)))
            .collect::<Vec<_>>();
        let old = old_of(&self.state, &places);
        let mut frames = self.popped(record.side.popped.len());
        let moved = self.redo();
        assert!(moved, "the position is not at the end");
        if record.side.pushed {
            frames.extend(self.state.frames.innermost().map(FrameEvent::Push));
        }
        if let (Some(number), Some((slot, _))) = (record.side.saved, places.first()) {
            frames.push(FrameEvent::Save(SavedRegister { register: Register::Gpr(number), slot: Address(*slot) }));
        }
        Some(Step {
            index,
            at,
            what: Executed::Instruction { length: entry.facts.length },
            registers: changes(&self.state, registers_before),
            reads,
            writes: writes_of(&self.state, old),
            heap: Vec::new(),
            frames,
            output: Vec::new(),
            fault: None,
            warnings: self.history.warnings_at(index.0).cloned().collect(),
        })
    }

    /// The newest step before the position that changed any of these bytes.
    pub fn last_write(&mut self, address: u64, length: usize) -> Option<Step> {
        let position = self.history.position();
        let now = self.state.memory.read(address, length)?;
        let mut found = false;
        while !found && self.undo() {
            found = self.state.memory.read(address, length).as_ref() != Some(&now);
        }
        let step = if found { self.redo_as_step() } else { None };
        self.seek(position);
        step
    }

    /// The newest step before the position, and not before `since`, that wrote any of these bytes, whether or not it changed
    /// them.
    pub fn last_writer(&mut self, address: u64, length: u64, since: u64) -> Option<Writer> {
        self.newest(since, |recorder| recorder.next_step_writes(address, length))
    }

    /// The step, not before `since`, from which on the word at `address` no longer was `expected`.
    pub fn overwriter(&mut self, address: u64, expected: u64, since: u64) -> Option<Writer> {
        self.newest(since, |recorder| recorder.state.memory.read_number(address, 8) == Some(expected))
    }

    /// The newest step before the position, and not before `since`, of which something holds when it is about to be taken.
    fn newest(&mut self, since: u64, holds: impl Fn(&mut Recorder) -> bool) -> Option<Writer> {
        let position = self.history.position();
        let mut found = false;
        while !found && self.history.position() > since && self.undo() {
            found = holds(self);
        }
        let writer = found.then(|| {
            let step = StepIndex(self.history.position());
            // The step before one of the host's is the instruction that called it.
            if RuntimeFn::at(Address(self.state.registers.rip)).is_some() {
                self.undo();
            }
            Writer { step, at: Address(self.state.registers.rip) }
        });
        self.seek(position);
        writer
    }

    /// Whether the recorded step at the position writes any of these bytes.
    pub(super) fn next_step_writes(&mut self, address: u64, length: u64) -> bool {
        let overlaps = |at: u64, size: u64| at < address.saturating_add(length) && address < at.saturating_add(size);
        let Some(place) = self.history.here() else { return false };
        if log::is_wide(&self.history.log, place) {
            let wide = self.history.wide_at(self.history.position());
            return wide.writes.iter().any(|(at, bytes)| overlaps(*at, bytes.len() as u64));
        }
        let entry = recorded(&mut self.code, &self.state, self.state.registers.rip);
        let Some(idx) = entry.shape.write_idx.map(usize::from) else { return false };
        let size = u64::from(entry.facts.memory[idx].size);
        Addresses::of(&entry.facts, &self.state).get(idx).is_some_and(|at| overlaps(at, size))
    }

    /// Whether the recorded step at the position writes a register, even if to what it was.
    pub(super) fn next_step_writes_register(&mut self, register: Register, slot: Option<u8>) -> bool {
        let Some(place) = self.history.here() else { return false };
        if log::is_wide(&self.history.log, place) {
            let wide = self.history.wide_at(self.history.position());
            let is_told = match &wide.what {
                Executed::RuntimeCall { result, .. } => register == Register::RAX && result.is_some(),
                Executed::Syscall { .. } => [Register::RAX, Register::RCX, Register::R11].contains(&register),
                Executed::Instruction { .. } | Executed::Edit | Executed::Exit { .. } => false,
            };
            if is_told || wide.registers.iter().any(|(changed, _)| *changed == register) {
                return true;
            }
            if !matches!(wide.what, Executed::Instruction { .. }) {
                return false;
            }
            return recorded(&mut self.code, &self.state, self.state.registers.rip).facts.writes.contains(&register);
        }
        let shape = &recorded(&mut self.code, &self.state, self.state.registers.rip).shape;
        register == Register::Rip || slot.is_some_and(|slot| shape.slots[..usize::from(shape.n_slots)].contains(&slot))
    }

    /// Whether the instruction at an address writes memory relative to rsp.
    pub fn writes_by_stack_pointer(&mut self, address: u64) -> bool {
        let Found::Instruction(idx) = self.code.find(address, &self.state.memory) else { return false };
        let entry = self.code.entry(idx);
        let written = entry.shape.write_idx.and_then(|idx| entry.facts.memory.get(usize::from(idx)));
        written.is_some_and(|operand| operand.base == Some(Register::RSP))
    }

    /// The events of the innermost calls ending.
    fn popped(&self, n: usize) -> Vec<FrameEvent> {
        let records = self.state.frames.innermost_records(n).iter().rev();
        records.map(|record| FrameEvent::Pop(record.to_frame())).collect()
    }

    fn redo_wide_as_step(&mut self, index: StepIndex, at: Address) -> Step {
        let wide = self.history.wide_at(index.0).clone();
        let before = wide
            .registers
            .iter()
            .map(|(register, _)| (*register, self.state.registers.get(*register)))
            .collect::<Vec<_>>();
        let reads = wide.reads.iter().map(|(address, length)| read_of(&self.state, *address, *length)).collect();
        let places: Vec<(u64, usize)> = wide.writes.iter().map(|(address, bytes)| (*address, bytes.len())).collect();
        let old = old_of(&self.state, &places);
        let printed = self.state.n_printed;
        let frames = self.popped(wide.popped.len());
        let moved = self.redo();
        assert!(moved, "the position is not at the end");
        Step {
            index,
            at,
            what: wide.what,
            registers: changes(&self.state, before),
            reads,
            writes: writes_of(&self.state, old),
            heap: wide.heap,
            frames,
            output: self.state.printed[printed..self.state.n_printed].to_vec(),
            fault: None,
            warnings: self.history.warnings_at(index.0).cloned().collect(),
        }
    }
}

/// The decoded instruction that a compact record belongs to.
fn recorded<'a>(code: &'a mut Code, state: &State, rip: u64) -> &'a Entry {
    let Found::Instruction(idx) = code.find(rip, &state.memory) else {
        unreachable!("a compact record is of an instruction, and code that ran is never taken away from under it")
    };
    code.entry(idx)
}

fn read_compact(log: &[u8], place: usize, entry: &Entry, rip: u64) -> (Compact, usize) {
    let size = entry.shape.write_idx.map_or(0, |idx| entry.facts.memory[usize::from(idx)].size);
    log::read(log, place, &entry.shape, size, rip + u64::from(entry.facts.length))
}

fn read_of(state: &State, address: u64, length: usize) -> MemoryRead {
    MemoryRead { address: Address(address), bytes: state.memory.read(address, length).unwrap_or_default() }
}

fn old_of(state: &State, places: &[(u64, usize)]) -> Vec<(u64, Vec<u8>)> {
    places
        .iter()
        .map(|(address, length)| (*address, state.memory.read(*address, *length).unwrap_or_default()))
        .collect()
}

fn writes_of(state: &State, old: Vec<(u64, Vec<u8>)>) -> Vec<MemoryWrite> {
    let write = |(address, old): (u64, Vec<u8>)| {
        let new = state.memory.read(address, old.len()).unwrap_or_default();
        MemoryWrite { address: Address(address), old, new }
    };
    old.into_iter().map(write).collect()
}

fn changes(state: &State, before: Vec<(Register, u128)>) -> Vec<RegisterChange> {
    let change = |(register, old)| RegisterChange { register, old, new: state.registers.get(register) };
    before.into_iter().map(change).filter(|change| change.old != change.new).collect()
}

/// Registers, then memory: the operand's address is computed from the registers before the instruction.
fn undo_compact(state: &mut State, entry: &Entry, record: &Compact, rip: u64) {
    change_registers(state, entry, record, u64::wrapping_sub);
    state.registers.rip = rip;
    state.deepest += record.side.deeper;
    if record.side.saved.is_some() {
        state.frames.unsave();
    }
    if record.side.pushed {
        state.frames.unpush();
    }
    state.stack.toggle(&record.side.died);
    record.side.tainted.iter().for_each(|(slot, mask)| state.register_shadow.toggle(*slot, *mask));
    record.side.popped.iter().rev().for_each(|frame| state.frames.unpop(*frame));
    toggle_memory(state, entry, record);
}

fn redo_compact(state: &mut State, entry: &Entry, record: &Compact, position: u64) {
    let slot = toggle_memory(state, entry, record);
    record.side.popped.iter().for_each(|_| {
        state.frames.pop();
    });
    if record.side.pushed {
        let next = state.registers.rip + u64::from(entry.facts.length);
        let frame = match record.side.popped.last() {
            Some(ended) => state.tail_called_frame(record.rip, ended, position),
            None => state.called_frame(record.rip, next, position),
        };
        state.frames.push(frame);
    }
    if let (Some(register), Some(slot)) = (record.side.saved, slot) {
        state.frames.save(register, slot);
    }
    change_registers(state, entry, record, u64::wrapping_add);
    state.registers.rip = record.rip;
    state.deepest -= record.side.deeper;
    state.stack.toggle(&record.side.died);
    record.side.tainted.iter().for_each(|(slot, mask)| state.register_shadow.toggle(*slot, *mask));
    state.stack.note_rsp(state.registers.rsp());
}

/// Applies the record's differences; those of general registers with `general`, all others are exclusive-ors, which serve both ways.
fn change_registers(state: &mut State, entry: &Entry, record: &Compact, general: impl Fn(u64, u64) -> u64) {
    for (idx, slot) in entry.shape.slots[..usize::from(entry.shape.n_slots)].iter().enumerate() {
        let value = record.values[idx];
        match *slot {
            FLAGS_SLOT => state.registers.rflags ^= value as u64,
            slot if slot < FLAGS_SLOT => {
                let register = &mut state.registers.gpr[usize::from(slot)];
                *register = general(*register, value as u64);
            }
            slot => state.registers.xmm[usize::from(slot - 17)] ^= value,
        }
    }
}

/// Exchanges old and new bytes of the written operand; the registers are those before the instruction. Returns its address.
fn toggle_memory(state: &mut State, entry: &Entry, record: &Compact) -> Option<u64> {
    let idx = usize::from(entry.shape.write_idx?);
    let address = Addresses::of(&entry.facts, state).get(idx)?;
    if record.memory != [0; 16] {
        state.memory.xor(address, &record.memory[..usize::from(entry.facts.memory[idx].size)]);
    }
    if record.side.marked != 0 {
        state.toggle_written(address, record.side.marked);
    }
    Some(address)
}

fn undo_wide(state: &mut State, wide: &Wide) {
    let Wide {
        step: _,
        what: _,
        registers,
        reads: _,
        writes,
        heap,
        heap_marks,
        marked,
        tainted,
        died,
        popped,
        output,
        input,
        deeper,
    } = wide;
    toggle_registers(state, registers);
    state.deepest += deeper;
    state.n_printed -= output;
    state.n_read -= input;
    popped.iter().rev().for_each(|frame| state.frames.unpop(*frame));
    state.stack.toggle(died);
    tainted.iter().for_each(|(slot, mask)| state.register_shadow.toggle(*slot, *mask));
    marked.iter().for_each(|(address, mask)| state.toggle_written(*address, *mask));
    heap.iter().rev().for_each(|event: &HeapEvent| state.heap.revert(event, *heap_marks));
    // Two writes of one step may overlap; differences commute, so the order does not matter.
    writes.iter().for_each(|(address, bytes)| state.memory.xor(*address, bytes));
}

fn redo_wide(state: &mut State, wide: &Wide) {
    let Wide {
        step: _,
        what: _,
        registers,
        reads: _,
        writes,
        heap,
        heap_marks: _,
        marked,
        tainted,
        died,
        popped,
        output,
        input,
        deeper,
    } = wide;
    writes.iter().for_each(|(address, bytes)| state.memory.xor(*address, bytes));
    heap.iter().for_each(|event| state.heap.apply(event));
    marked.iter().for_each(|(address, mask)| state.toggle_written(*address, *mask));
    popped.iter().for_each(|_| {
        state.frames.pop();
    });
    state.stack.toggle(died);
    tainted.iter().for_each(|(slot, mask)| state.register_shadow.toggle(*slot, *mask));
    toggle_registers(state, registers);
    state.deepest -= deeper;
    state.stack.note_rsp(state.registers.rsp());
    state.n_printed += output;
    state.n_read += input;
}

fn toggle_registers(state: &mut State, registers: &[(Register, u128)]) {
    for (register, difference) in registers {
        let value = state.registers.get(*register) ^ difference;
        state.registers.set(*register, value);
    }
}
