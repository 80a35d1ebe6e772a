//! The compact record of a host call: some 12 bytes from which, with the block table and the argument registers, undo and redo reconstruct
//! everything.
//!
//! Programs allocate all the time, and a wide record is a whole step with its vectors. Calls that write much, that print, or whose caller
//! is not an ordinary `call` get wide records. Knows no CPU.
//!
//! ```text
//! header    0x81 + the function
//! rip       zigzag LEB128, relative to where code begins
//! notes     bit 0: a block was allocated   bit 1: one was freed   bit 2: the bytes of a freed one were handed out again
//!           bit 3: the word died that the call had left on the stack   bit 4: other bytes of the stack died
//!           bit 5: the block changed its size in place   bit 6: bytes were written   bit 7: definedness of heap bytes flipped
//! length    of the call instruction
//! rax       zigzag LEB128 of new - old, if the function returns something
//! recycled  LEB128 of how much lower its number is than the new one's  (bit 2)
//! resized   zigzag LEB128 of new - old size                            (bit 5)
//! written   LEB128 of how many bytes                                   (bit 6)
//! flips     of definedness, from rax on                                (bit 7)
//! contents  what differs, from rax on                                  (bit 6)
//! died      stack bytes that became undefined                          (bit 4)
//! ```
//!
//! Stack bytes are distances from the stack pointer after the call downwards, as LEB128, each with a 16-bit mask; a distance of 0
//! ends them. The others are as [contents](super::contents) has them.

use super::contents::{toggle_difference, write_difference, write_flips};
use super::decode::RecordDecoder;
use super::encode::{RecordLog, WIDE, write_signed, write_unsigned};
use super::recording::Recording;
use crate::engine::host::plan::{Contents, HostCallPlan, Write};
use crate::engine::host::ranges::{find_warning, may_warn, return_address};
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::model::addr::StepIndex;
use crate::model::block::{BlockId, HeapSite};
use crate::model::frame::Entered;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::HeapEvent;

const ALLOCATED: u8 = 1;
const FREED: u8 = 2;
const RECYCLED: u8 = 4;
const WORD_DIED: u8 = 8;
const OTHERS_DIED: u8 = 16;
const RESIZED: u8 = 32;
const WRITTEN: u8 = 64;
const FLIPPED: u8 = 128;

/// Return addresses are recorded relative to this, which is a short number for code that lies near it.
const NEAR_CODE: u64 = 0x40_1000;

/// Bytes that a call writes, at most, to be recorded so; a wide record is no longer than they are, whatever they are.
const MOST_WRITTEN: u64 = 4096;

/// Serves and records a call; false, and nothing is changed, when that is not for this form.
pub(crate) fn serve(recording: &mut Recording, function: RuntimeFn, site: HeapSite) -> bool {
    let Some(target) =
        return_address(&recording.state, &recording.code).filter(|_| recording.state.register_definedness.is_clean())
    else {
        return false;
    };
    let Some(length) = call_length(&recording.state, recording.history.position(), target) else { return false };
    let Some(plan) = plan(&mut recording.state, function, site.step) else { return false };
    recording.begin_host_step();
    let Recording { state, history, .. } = recording;
    let before = state.registers.rip;
    let log = &mut history.log;
    log.push(WIDE + 1 + function as u8);
    write_signed(log, target.wrapping_sub(NEAR_CODE));
    let notes_at = log.len();
    log.push(0);
    log.push(length);
    let mut notes = write_heap_changes(&plan, state, log);
    if plan.fresh.is_some() || plan.write.is_some() {
        notes |= change_contents(&plan, state, log);
    }
    plan.apply_to_heap(state, site);
    state.end_frame();
    let rsp = state.registers.rsp() + 8;
    state.end_call(rsp, |at, mask| {
        if (at, mask) == (rsp - 16, 0xff00) {
            notes |= WORD_DIED;
        } else {
            notes |= OTHERS_DIED;
            write_unsigned(log, rsp - at);
            log.extend_from_slice(&mask.to_le_bytes());
        }
    });
    if notes & OTHERS_DIED != 0 {
        log.push(0);
    }
    log.set(notes_at, notes);
    return_to(state, rsp, target, plan.result);
    history.appended();
    recording.last_rip = Some(before);
    true
}

/// What a call will do, if this form has room for it and nothing is to be said about it.
fn plan(state: &mut State, function: RuntimeFn, step: StepIndex) -> Option<HostCallPlan> {
    let plan = HostCallPlan::plan(state, function, step).ok().filter(|plan| plan.failed.is_none())?;
    let has_room = |write: Write| write.length <= MOST_WRITTEN && !matches!(write.what, Contents::Number(_));
    let fits = plan.output.is_none() && plan.recycled().len() <= 1 && plan.write.is_none_or(has_room);
    let warns = || may_warn(function) && find_warning(state, function).is_some();
    (fits && !warns()).then_some(plan)
}

/// Writes everything from rax up to how many bytes are written. Returns the notes of what there is.
fn write_heap_changes(plan: &HostCallPlan, state: &State, log: &mut RecordLog) -> u8 {
    let HostCallPlan { alloc, resize, free, fresh: _, write, output: _, result, failed: _ } = plan;
    let mut notes = 0;
    if let Some(result) = result {
        write_signed(log, result.wrapping_sub(state.registers.gpr(Register::RAX)));
    }
    if alloc.is_some() {
        notes |= ALLOCATED;
    }
    if let Some(id) = plan.recycled().first() {
        notes |= RECYCLED;
        write_unsigned(log, (state.heap.next_id().0 - id.0).into());
    }
    if let Some(resize) = resize {
        notes |= RESIZED;
        write_signed(log, resize.new_size.wrapping_sub(resize.old_size));
    }
    if free.is_some() {
        notes |= FREED;
    }
    if let Some(write) = write {
        notes |= WRITTEN;
        write_unsigned(log, write.length);
    }
    notes
}

/// Writes whose definedness flips and what differs, and flips and changes it. Returns whether definedness did.
fn change_contents(plan: &HostCallPlan, state: &mut State, log: &mut RecordLog) -> u8 {
    let start = plan.result.expect("a call that changes bytes returns where they are");
    let offset = log.len();
    let (from, length) = plan.fresh.or(plan.write.map(|write| (write.to, write.length))).unwrap_or_default();
    let tracks_definedness = state.tracks_definedness(from)
        && write_flips(log, flips(plan, state, from, length).map(|(at, flips)| (at - start, flips)));
    if let Some(Write { to, length, what }) = plan.write {
        write_difference(log, length, |offset, piece| difference(state, to + offset, offset, what, piece));
        state.note_dirty(to, length);
    }
    let notes = if tracks_definedness { FLIPPED } else { 0 };
    if tracks_definedness {
        state.note_dirty_definedness(from, length);
    }
    toggle_contents(
        &mut RecordDecoder::within(log, offset),
        notes,
        plan.write.map_or(0, |write| write.length),
        state,
        start,
    );
    notes
}

/// The bytes of a range whose definedness flips: a mask of 64 bytes each, by address.
fn flips(plan: &HostCallPlan, state: &State, from: u64, length: u64) -> impl Iterator<Item = (u64, u64)> {
    let write = plan.write;
    (0..length).step_by(64).map(move |offset| {
        let low = |n: u64| if n == 0 { 0 } else { u64::MAX >> (64 - n.min(64)) };
        let after = match write {
            None => 0,
            Some(Write { length, what: Contents::Fill(_), .. }) => low(length.saturating_sub(offset)),
            Some(Write { length, what: Contents::Copy { from }, .. }) if offset < length => {
                low(length - offset) & state.defined_window(from + offset)
            }
            Some(_) => 0,
        };
        (from + offset, (state.defined_window(from + offset) ^ after) & low(length - offset))
    })
}

/// What differs of a piece of what is written.
fn difference(state: &State, at: u64, offset: u64, what: Contents, piece: &mut [u8]) {
    let mut old = [0; 64];
    let old = &mut old[..piece.len()];
    let loaded = match what {
        Contents::Fill(byte) => {
            piece.fill(byte);
            true
        }
        Contents::Copy { from } => state.memory.load(from + offset, piece),
        Contents::Number(_) => unreachable!("what writes a number has a wide record"),
    };
    assert!(state.memory.load(at, old) && loaded, "the range was checked before the step");
    piece.iter_mut().zip(old).for_each(|(new, old)| *new ^= *old);
}

/// Flips definedness and exchanges old and new bytes, of which `n_written` were written.
fn toggle_contents(record: &mut RecordDecoder, notes: u8, n_written: u64, state: &mut State, start: u64) {
    if notes & FLIPPED != 0 {
        record.each_run(|offset, length| state.toggle_definedness_range(start + offset, length));
    }
    if n_written > 0 {
        toggle_difference(&mut state.memory, start, n_written, record);
    }
}

/// Leaves the registers as they are after a call.
fn return_to(state: &mut State, rsp: u64, target: u64, result: Option<u64>) {
    state.registers.set(Register::RSP, rsp.into());
    state.registers.rip = target;
    result.into_iter().for_each(|result| state.registers.set(Register::RAX, result.into()));
}

/// Bytes of the call instruction that led to the entry point, if the call is the innermost and all is as it left it.
fn call_length(state: &State, position: u64, target: u64) -> Option<u8> {
    let rsp = state.registers.rsp();
    if state.frames.depth() == 0 || state.frames.n_ended_by_return(rsp + 8) != 1 {
        return None;
    }
    let innermost = state.frames.inward_out().next()?;
    let length = target.checked_sub(innermost.call_site).filter(|length| (1..16).contains(length))? as u8;
    (innermost == called(state, position, target, length)).then_some(length)
}

/// The frame of the call, given the state before it is served.
fn called(state: &State, position: u64, target: u64, length: u8) -> FrameRecord {
    let rsp = state.registers.rsp();
    FrameRecord {
        number: state.frames.n_pushed().wrapping_sub(1),
        entered: Entered::Call,
        n_saved: 0,
        function: state.registers.rip,
        since: position.wrapping_sub(1),
        call_site: target.wrapping_sub(length.into()),
        return_slot: rsp,
        return_address: target,
        base: rsp + 8,
        saved: Default::default(),
        values_at_entry: Register::CALLEE_SAVED.map(|register| state.registers.gpr(register)),
    }
}

/// A record, read up to its flips.
pub(crate) struct HostCallRecord<'a> {
    pub function: RuntimeFn,
    /// rip after the call.
    pub rip: u64,
    notes: u8,
    length: u8,
    /// new - old.
    rax: u64,
    /// How much lower the number of the recycled block is.
    recycled: u32,
    /// new - old size.
    resized: u64,
    n_written: u64,
    rest: RecordDecoder<'a>,
}

impl HostCallRecord<'_> {
    /// The record at an offset, which is one of these.
    #[must_use]
    #[inline]
    pub(crate) fn at(log: &[u8], at: usize) -> HostCallRecord<'_> {
        let function = RuntimeFn::ALL[usize::from(log[at] - WIDE - 1)];
        let mut rest = RecordDecoder::at(log, at);
        let rip = NEAR_CODE.wrapping_add(rest.signed());
        let (notes, length) = (rest.byte(), rest.byte());
        let rax = if function.row().returns.is_some() { rest.signed() } else { 0 };
        let recycled = if notes & RECYCLED == 0 { 0 } else { rest.unsigned() as u32 };
        let resized = if notes & RESIZED == 0 { 0 } else { rest.signed() };
        let n_written = if notes & WRITTEN == 0 { 0 } else { rest.unsigned() };
        HostCallRecord { function, rip, notes, length, rax, recycled, resized, n_written, rest }
    }

    /// Whether it returned something.
    #[must_use]
    pub(crate) fn has_result(&self) -> bool {
        self.function.row().returns.is_some()
    }

    /// Where bytes were written and how many, given rax before the call.
    #[must_use]
    pub(crate) fn written(&self, rax: u64) -> Option<(u64, u64)> {
        (self.n_written > 0).then_some((rax.wrapping_add(self.rax), self.n_written))
    }

    /// new ^ old of all bytes that were written.
    #[must_use]
    pub(crate) fn difference(&self) -> Vec<u8> {
        let mut bytes = vec![0; self.n_written.next_multiple_of(8) as usize];
        let mut rest = self.rest.clone();
        if self.notes & FLIPPED != 0 {
            rest.each_run(|_, _| {});
        }
        rest.each_difference(self.n_written, |offset, eight| {
            bytes[offset as usize..][..8].copy_from_slice(&eight.to_le_bytes());
        });
        bytes.truncate(self.n_written as usize);
        bytes
    }

    /// Where the next record begins.
    #[must_use]
    pub(crate) fn end(&self) -> usize {
        let mut rest = self.rest.clone();
        if self.notes & FLIPPED != 0 {
            rest.each_run(|_, _| {});
        }
        rest.skip_difference(self.n_written);
        if self.notes & OTHERS_DIED != 0 {
            rest.each_flip(|_, _| {});
        }
        rest.end()
    }

    /// General registers become what they are after the call.
    pub(crate) fn apply_to_gpr(&self, gpr: &mut [u64; 16]) {
        for (number, difference) in [(0, self.rax), (4, 8)] {
            gpr[number] = gpr[number].wrapping_add(difference);
        }
    }

    /// Flips and exchanges all that is in the rest of the record, given the registers after the call.
    fn toggle_rest(&mut self, state: &mut State, rax: u64, rsp: u64) {
        toggle_contents(&mut self.rest, self.notes, self.n_written, state, rax);
        let stack = &mut state.stack;
        if self.notes & WORD_DIED != 0 {
            stack.toggle(&[(rsp - 8, 0xff)]);
        }
        if self.notes & OTHERS_DIED != 0 {
            self.rest.each_flip(|distance, mask| stack.toggle(&[(rsp - distance, mask)]));
        }
    }

    /// Takes the call back, which was step `position`.
    pub(crate) fn undo(mut self, state: &mut State, position: u64) {
        let (rax, rsp) = (state.registers.gpr(Register::RAX), state.registers.rsp());
        self.toggle_rest(state, rax, rsp);
        if self.notes & FREED != 0 {
            state.heap.unfree(argument_block(state));
        }
        if self.notes & RESIZED != 0 {
            let (id, new_size) = sized_block(state);
            state.heap.revert_resize(id, new_size.wrapping_sub(self.resized), new_size);
        }
        if self.notes & ALLOCATED != 0 {
            state.heap.unallocate();
        }
        if self.notes & RECYCLED != 0 {
            state.heap.unrecycle(self.recycled(state));
        }
        return_to(state, rsp - 8, state.map.runtime_address(self.function).0, Some(rax.wrapping_sub(self.rax)));
        let frame = called(state, position, self.rip, self.length);
        state.frames.unpop(frame);
    }

    /// Takes the call again and returns where the next record begins.
    pub(crate) fn redo(mut self, state: &mut State) -> usize {
        let (rax, rsp) = (state.registers.gpr(Register::RAX).wrapping_add(self.rax), state.registers.rsp() + 8);
        if self.notes & RECYCLED != 0 {
            state.heap.recycle(self.recycled(state));
        }
        if self.notes & ALLOCATED != 0 {
            state.heap.allocate();
        }
        if self.notes & RESIZED != 0 {
            let (id, old_size) = sized_block(state);
            state.heap.resize(id, old_size, old_size.wrapping_add(self.resized));
        }
        if self.notes & FREED != 0 {
            state.heap.free(argument_block(state));
        }
        self.toggle_rest(state, rax, rsp);
        state.frames.pop();
        return_to(state, rsp, self.rip, Some(rax));
        state.stack.note_rsp(rsp);
        self.rest.end()
    }

    /// The block whose bytes are handed out again to the next one.
    fn recycled(&self, state: &State) -> BlockId {
        BlockId(state.heap.next_id().0 - self.recycled)
    }

    /// What happens to the block table; the state is the one before the call.
    #[must_use]
    pub(crate) fn events(&self, state: &State) -> Vec<HeapEvent> {
        let mut events = Vec::new();
        if self.notes & RECYCLED != 0 {
            events.push(HeapEvent::Recycle { id: self.recycled(state) });
        }
        if self.notes & ALLOCATED != 0 {
            events.push(HeapEvent::Alloc(state.heap.next_block()));
        }
        if self.notes & RESIZED != 0 {
            let (id, old_size) = sized_block(state);
            events.push(HeapEvent::Resize { id, old_size, new_size: old_size.wrapping_add(self.resized) });
        }
        if self.notes & FREED != 0 {
            let id = argument_block(state);
            events.push(HeapEvent::Free { id, site: state.heap.freed_by(id) });
        }
        events
    }
}

/// The block that is freed or changes its size.
fn argument_block(state: &State) -> BlockId {
    state.heap.starting_at(state.registers.gpr(Register::RDI)).expect("the call was about it")
}

/// The same, with its size.
fn sized_block(state: &State) -> (BlockId, u64) {
    let id = argument_block(state);
    (id, state.heap.block(id).map_or(0, |block| block.size))
}
