//! Undo, redo, and reading a record as a [`Step`].
//!
//! A record holds differences, so it is applied in both directions; nothing is executed and the emulator is not asked. Invariant: redo ends
//! in the state, bit for bit, that executing led to, and undo in the one before it.

use super::decode;
use super::decode::RecordDecoder;
use super::encode::{CompactRecord, SideEffects};
use super::history::{History, WideRecord};
use super::host_call::HostCallRecord;
use super::kinds::RecordKind;
use super::recording::Recording;
use crate::engine::check::access::Addresses;
use crate::engine::cpu::decode_cache::{CodeAt, DecodeCache, DecodedInsn, FLAGS_SLOT, RecordShape, register_of};
use crate::engine::host::ranges;
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::model::addr::{Address, StepIndex};
use crate::model::frame::SavedRegister;
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryRead, MemoryWrite, RegisterChange, Step};

/// Stands for a step that is in the table of wide records.
const NO_INSTRUCTION: u32 = u32::MAX;

impl Recording {
    /// Takes the step before the position back; false at the start.
    pub(crate) fn undo(&mut self) -> bool {
        let Recording { code, history, state, last_rip, .. } = self;
        *last_rip = None;
        let skip = |history: &History, step: u64, offset: usize, rip: u64| match RecordKind::at(&history.log, offset) {
            RecordKind::Compact(mut record) => {
                let idx = recorded(code, state, rip);
                let hot = code.hot(idx);
                let following = decode::skip(&mut record, &hot.shape, rip + u64::from(hot.length));
                (idx, record.end(), following)
            }
            RecordKind::HostCall(host_call) => {
                let following = host_call.rip;
                (NO_INSTRUCTION, host_call.end(), following)
            }
            RecordKind::Wide => (NO_INSTRUCTION, offset + 1, rip ^ history.wide_at(step).rip()),
        };
        let Some((offset, instruction)) = history.rewind(skip) else { return false };
        let position = history.position();
        match RecordKind::at(&history.log, offset) {
            RecordKind::Compact(record) => undo_compact(state, code, instruction, record, position),
            RecordKind::HostCall(host_call) => host_call.undo(state, position),
            RecordKind::Wide => undo_wide(state, history.wide_at(position)),
        }
        true
    }

    /// Takes the step at the position again, from the record; false at its end.
    pub(crate) fn redo(&mut self) -> bool {
        let Recording { code, history, state, last_rip, .. } = self;
        let Some(offset) = history.here() else { return false };
        *last_rip = None;
        let position = history.position();
        let end = match RecordKind::at(&history.log, offset) {
            RecordKind::Compact(record) => {
                let instruction = recorded(code, state, state.registers.rip);
                redo_compact(state, code, instruction, record, position)
            }
            RecordKind::HostCall(host_call) => host_call.redo(state),
            RecordKind::Wide => {
                redo_wide(state, history.wide_at(position));
                offset + 1
            }
        };
        history.moved_on(end);
        true
    }

    /// Takes the step at the position again and tells what it changed; `None` at the end of the record.
    pub(crate) fn redo_as_step(&mut self) -> Option<Step> {
        let offset = self.history.here()?;
        let index = StepIndex(self.history.position());
        let at = Address(self.state.registers.rip);
        Some(match RecordKind::at(&self.history.log, offset) {
            RecordKind::Compact(mut record) => {
                let entry = recorded_entry(&mut self.code, &self.state, at.0).clone();
                let next = at.0 + u64::from(entry.facts.length);
                let record = decode::read(&mut record, &entry.shape, next);
                self.redo_compact_as_step(&entry, &record, index, at)
            }
            RecordKind::HostCall(_) => self.redo_host_call_as_step(offset, index, at),
            RecordKind::Wide => self.redo_wide_as_step(index, at),
        })
    }

    fn redo_compact_as_step(
        &mut self,
        entry: &DecodedInsn,
        record: &CompactRecord,
        index: StepIndex,
        at: Address,
    ) -> Step {
        let addresses = Addresses::of(&entry.facts, &self.state);
        let operands = || entry.facts.memory.iter().enumerate().filter_map(|(idx, op)| Some((addresses.get(idx)?, op)));
        let reads = operands().filter(|(_, op)| op.reads);
        let reads = reads.map(|(address, op)| read_of(&self.state, address, usize::from(op.size))).collect();
        let places: Vec<(u64, usize)> =
            operands().filter(|(_, op)| op.writes).map(|(address, op)| (address, usize::from(op.size))).collect();
        let registers_before = entry
            .shape
            .slots()
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
        Step {
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
        }
    }

    /// The events of the innermost calls ending.
    fn popped(&self, n: usize) -> Vec<FrameEvent> {
        let records = self.state.frames.inward_out().take(n);
        records.map(|record| FrameEvent::Pop(record.to_frame())).collect()
    }

    fn redo_host_call_as_step(&mut self, offset: usize, index: StepIndex, at: Address) -> Step {
        let host_call = HostCallRecord::at(&self.history.log, offset);
        let (function, has_result) = (host_call.function, host_call.has_result());
        let heap = host_call.events(&self.state);
        let registers = &self.state.registers;
        let arguments = Register::ARGUMENTS[..function.n_arguments()].iter().map(|argument| registers.gpr(*argument));
        let arguments = arguments.collect();
        let before = [Register::RAX, Register::RSP, Register::Rip].map(|register| (register, registers.get(register)));
        let reads = ranges::reads(&self.state, function).chain([(registers.rsp(), 8)]);
        let reads = reads.map(|(address, length)| read_of(&self.state, address, length as usize)).collect();
        let written =
            host_call.written(registers.gpr(Register::RAX)).map(|(address, length)| (address, length as usize));
        let old = old_of(&self.state, written.as_slice());
        let frames = self.popped(1);
        let moved = self.redo();
        assert!(moved, "the position is not at the end");
        let result = has_result.then(|| self.state.registers.gpr(Register::RAX));
        Step {
            index,
            at,
            what: Executed::RuntimeCall { function, arguments, result },
            registers: changes(&self.state, before.into()),
            reads,
            writes: writes_of(&self.state, old),
            heap,
            frames,
            output: Vec::new(),
            fault: None,
            warnings: self.history.warnings_at(index.0).cloned().collect(),
        }
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
        let mut frames = self.popped(wide.popped.len());
        let moved = self.redo();
        assert!(moved, "the position is not at the end");
        if wide.pushed || wide.handler.is_some() {
            frames.extend(self.state.frames.innermost().map(FrameEvent::Push));
        }
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
#[inline]
fn recorded(code: &mut DecodeCache, state: &State, rip: u64) -> u32 {
    let CodeAt::Instruction(idx) = code.find(rip, &state.memory) else {
        unreachable!("a compact record is of an instruction, and code that ran is never taken away from under it")
    };
    idx
}

fn recorded_entry<'a>(code: &'a mut DecodeCache, state: &State, rip: u64) -> &'a DecodedInsn {
    let idx = recorded(code, state, rip);
    code.entry(idx)
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
#[inline]
fn undo_compact(state: &mut State, code: &DecodeCache, instruction: u32, mut record: RecordDecoder, position: u64) {
    let hot = code.hot(instruction);
    record.rip(0, &hot.shape);
    change_registers(state, &hot.shape, &mut record, u64::wrapping_sub);
    state.registers.rip = hot.address;
    if record.has_memory_or_side() {
        let address = written(state, code, instruction);
        toggle_memory(state, address, hot.shape.write_size, &mut record);
        if let Some(side) = record.side() {
            undo_side(state, &side, position, address);
        }
    }
}

#[inline(never)]
fn undo_side(state: &mut State, side: &SideEffects, position: u64, address: Option<u64>) {
    let SideEffects { popped, pushed, saved, marked: _, died: _, register_flips: _, deeper } = side;
    state.deepest += deeper;
    if saved.is_some() {
        state.frames.unsave();
    }
    if *pushed {
        state.frames.unpush();
    }
    for frame in popped.iter().rev() {
        let frame = state.relative_frame(frame, position, state.frames.n_pushed());
        state.frames.unpop(frame);
    }
    toggle_definedness(state, side, address);
}

/// Returns the offset after the record.
#[inline]
fn redo_compact(
    state: &mut State,
    code: &DecodeCache,
    instruction: u32,
    mut record: RecordDecoder,
    position: u64,
) -> usize {
    let hot = code.hot(instruction);
    let next = state.registers.rip + u64::from(hot.length);
    let rip = record.rip(next, &hot.shape);
    let address = if record.has_memory_or_side() { written(state, code, instruction) } else { None };
    if let Some(side) = record.peek_side(&hot.shape) {
        redo_side(state, &side, address, [rip, next, position]);
    }
    change_registers(state, &hot.shape, &mut record, u64::wrapping_add);
    toggle_memory(state, address, hot.shape.write_size, &mut record);
    record.skip_side();
    state.registers.rip = rip;
    state.stack.note_rsp(state.registers.rsp());
    record.end()
}

/// The registers are still those before the instruction; `rip` is that after it, and `next` the following instruction's address.
#[inline(never)]
fn redo_side(state: &mut State, side: &SideEffects, address: Option<u64>, [rip, next, position]: [u64; 3]) {
    let SideEffects { popped, pushed, saved, marked: _, died: _, register_flips: _, deeper } = side;
    let ended = popped.iter().filter_map(|_| state.frames.pop()).last();
    if *pushed {
        push_again(state, ended, [rip, next, position]);
    }
    if let (Some(register), Some(slot)) = (saved, address) {
        state.frames.save(*register, slot);
    }
    state.deepest -= deeper;
    toggle_definedness(state, side, address);
}

/// Pushes the frame of a call, or of a tail call if it ended another frame. The registers are still those before the instruction; `rip` is
/// that after it, and `next` the following instruction's address.
fn push_again(state: &mut State, ended: Option<FrameRecord>, [rip, next, position]: [u64; 3]) {
    let frame = match ended {
        Some(ended) => state.tail_called_frame(rip, &ended, position),
        None => state.called_frame(rip, next, position),
    };
    state.frames.push(frame);
}

/// Flips the definedness of what the side effects name, of the written operand's bytes too.
fn toggle_definedness(state: &mut State, side: &SideEffects, address: Option<u64>) {
    state.stack.toggle(&side.died);
    side.register_flips.iter().for_each(|(slot, mask)| state.register_definedness.toggle(*slot, *mask));
    if let Some(address) = address.filter(|_| side.marked != 0) {
        state.toggle_definedness(address, side.marked);
    }
}

/// Applies the record's differences; those of general registers with `general`, all others are exclusive-ors, which serve both ways.
#[inline]
fn change_registers(
    state: &mut State,
    shape: &RecordShape,
    record: &mut RecordDecoder,
    general: impl Fn(u64, u64) -> u64,
) {
    for (idx, slot) in shape.slots().iter().enumerate() {
        if !record.has_value(idx) {
            continue;
        }
        match *slot {
            FLAGS_SLOT => state.registers.rflags ^= record.flags(),
            slot if slot < FLAGS_SLOT => {
                let register = &mut state.registers.gpr[usize::from(slot)];
                *register = general(*register, record.general());
            }
            slot => state.registers.xmm[usize::from(slot - 17)] ^= record.wide(),
        }
    }
}

/// Where the operand lies that an instruction writes, with the registers before it; `None` if it writes none.
#[inline]
fn written(state: &State, code: &DecodeCache, instruction: u32) -> Option<u64> {
    let hot = code.hot(instruction);
    let idx = hot.shape.write_idx?;
    hot.written(&state.registers.gpr).or_else(|| written_by_any(state, code.entry(instruction), idx))
}

#[cold]
fn written_by_any(state: &State, entry: &DecodedInsn, idx: u8) -> Option<u64> {
    Addresses::of(&entry.facts, state).get(usize::from(idx))
}

/// Exchanges old and new bytes of the written operand.
#[inline]
fn toggle_memory(state: &mut State, address: Option<u64>, size: u8, record: &mut RecordDecoder) {
    let difference = record.memory(size);
    if let Some(address) = address.filter(|_| difference != 0) {
        state.memory.xor_small(address, size, difference);
    }
}

fn undo_wide(state: &mut State, wide: &WideRecord) {
    let WideRecord {
        step: _,
        what: _,
        registers,
        reads: _,
        writes,
        heap,
        memory_flips,
        register_flips,
        dead_stack,
        popped,
        pushed,
        handler,
        output,
        input,
        deeper,
        system,
        threads,
        switch,
        deeper_by: _,
    } = wide;
    if let Some((from, _)) = switch {
        // All of its registers come back with it.
        state.switch_thread(*from);
        return;
    }
    if let Some(system) = system {
        state.system.clone_from(&system[0]);
    }
    threads.iter().rev().for_each(|change| state.threads.revert(change));
    toggle_registers(state, registers);
    state.deepest += deeper;
    state.n_printed -= output;
    state.n_read -= input;
    if *pushed || handler.is_some() {
        state.frames.unpush();
    }
    popped.iter().rev().for_each(|frame| state.frames.unpop(*frame));
    state.stack.toggle(dead_stack);
    register_flips.iter().for_each(|(slot, mask)| state.register_definedness.toggle(*slot, *mask));
    memory_flips.iter().for_each(|(address, mask)| state.toggle_definedness(*address, *mask));
    heap.iter().rev().for_each(|event: &HeapEvent| state.heap.revert(event));
    // Two writes of one step may overlap; differences commute, so the order does not matter.
    writes.iter().for_each(|(address, bytes)| state.memory.xor(*address, bytes));
}

fn redo_wide(state: &mut State, wide: &WideRecord) {
    let WideRecord {
        step,
        what,
        registers,
        reads: _,
        writes,
        heap,
        memory_flips,
        register_flips,
        dead_stack,
        popped,
        pushed,
        handler,
        output,
        input,
        deeper,
        system,
        threads,
        switch,
        deeper_by: _,
    } = wide;
    if let Some((_, to)) = switch {
        state.switch_thread(*to);
        return;
    }
    if let Some(system) = system {
        state.system.clone_from(&system[1]);
    }
    threads.iter().for_each(|change| state.threads.apply(change));
    let length = if let Executed::Instruction { length } = what { *length } else { 0 };
    let (rip, next) = (state.registers.rip ^ wide.rip(), state.registers.rip + u64::from(length));
    writes.iter().for_each(|(address, bytes)| state.memory.xor(*address, bytes));
    heap.iter().for_each(|event| state.heap.apply(event));
    memory_flips.iter().for_each(|(address, mask)| state.toggle_definedness(*address, *mask));
    let ended = popped.iter().filter_map(|_| state.frames.pop()).last();
    if *pushed {
        push_again(state, ended, [rip, next, *step]);
    }
    if let Some(handler) = handler {
        state.frames.push(**handler);
    }
    state.stack.toggle(dead_stack);
    register_flips.iter().for_each(|(slot, mask)| state.register_definedness.toggle(*slot, *mask));
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
