//! The record of a call that only keeps the heap's books: a few bytes that, with the ledger, serve both ways.
//!
//! Calls of any other kind, or out of the ordinary, have wide records. Knows no CPU.
//!
//! ```text
//! header    0x81 + the function
//! rip       zigzag LEB128, relative to where code begins
//! notes     bit 0: a block was allocated   bit 1: one was freed   bit 2: the bytes of a freed one were handed out again
//!           bit 3: the word died that the call had left on the stack   bit 4: other bytes of the stack died
//! length    of the call instruction
//! rax       zigzag LEB128 of new - old                                 (bit 0)
//! recycled  LEB128 of how much lower its number is than the new one's  (bit 2)
//! marks     of bytes of the block that were written before             (bit 2)
//! died      marks of stack bytes                                       (bit 4)
//! ```
//!
//! Marks are distances, from the block's start upwards + 1 or from the stack pointer after the call downwards, as LEB128, each with a
//! 16-bit mask; a distance of 0 ends them.

use super::books::{Booking, return_address};
use super::frames::Record;
use super::heap::Recycled;
use super::log::{Log, WIDE, write_signed, write_unsigned};
use super::reader::Reader;
use super::recorder::Recorder;
use super::state::State;
use crate::model::block::{BlockId, HeapSite};
use crate::model::frame::Entered;
use crate::model::memory_map::CODE_BASE;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::HeapEvent;

const ALLOCATED: u8 = 1;
const FREED: u8 = 2;
const RECYCLED: u8 = 4;
const WORD_DIED: u8 = 8;
const OTHERS_DIED: u8 = 16;

/// Serves and records a call; false, and nothing is changed, when that is not for this form.
pub fn serve(recorder: &mut Recorder, function: RuntimeFn, site: HeapSite) -> bool {
    let Some(target) = return_address(recorder).filter(|_| recorder.state.register_shadow.is_clean()) else {
        return false;
    };
    let Some(length) = call_length(&recorder.state, recorder.history.position(), target) else { return false };
    let booking = Booking::plan(&mut recorder.state, function).filter(|booking| booking.n_recycled() <= 1);
    let Some(booking) = booking else { return false };
    recorder.begin_host_step();
    let Recorder { state, history, .. } = recorder;
    let before = state.registers.rip;
    let log = &mut history.log;
    log.push(WIDE + 1 + function as u8);
    write_signed(log, target.wrapping_sub(CODE_BASE));
    let notes_at = log.len();
    log.push(0);
    log.push(length);
    let mut notes = carry_out(&booking, state, site, log);
    state.end_frame();
    let rsp = state.registers.rsp() + 8;
    state.end_call_telling(rsp, |at, mask| {
        if (at, mask) == (rsp - 8, 0xff) {
            notes |= WORD_DIED;
        } else {
            notes |= OTHERS_DIED;
            write_mark(log, rsp - at, mask);
        }
    });
    if notes & OTHERS_DIED != 0 {
        log.push(0);
    }
    log.set(notes_at, notes);
    go(state, rsp, target, booking.result());
    history.appended();
    recorder.last_rip = Some(before);
    true
}

/// Keeps the books, and writes rax, recycled and marks. Returns the notes of what there is.
fn carry_out(booking: &Booking, state: &mut State, site: HeapSite, log: &mut Log) -> u8 {
    match booking {
        Booking::Nothing => {}
        Booking::Free(_) => booking.carry_out(state, site, |_, _| {}),
        Booking::Alloc(_, placement) => {
            let start = placement.address.0;
            write_signed(log, start.wrapping_sub(state.registers.gpr(Register::RAX)));
            let Recycled::One(id) = placement.recycled else {
                booking.carry_out(state, site, |_, _| {});
                return ALLOCATED;
            };
            write_unsigned(log, (state.heap.next_id().0 - id.0).into());
            booking.carry_out(state, site, |at, mask| write_mark(log, at - start + 1, mask));
            log.push(0);
            return ALLOCATED | RECYCLED;
        }
    }
    if matches!(booking, Booking::Free(_)) { FREED } else { 0 }
}

fn write_mark(log: &mut Log, distance: u64, mask: u16) {
    write_unsigned(log, distance);
    log.extend_from_slice(&mask.to_le_bytes());
}

/// Leaves the registers as they are after a call.
fn go(state: &mut State, rsp: u64, target: u64, result: Option<u64>) {
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
    let innermost = state.frames.innermost_records(1)[0];
    let length = target.checked_sub(innermost.call_site).filter(|length| (1..16).contains(length))? as u8;
    (innermost == called(state, position, target, length)).then_some(length)
}

/// The frame of the call, given the state before it is served.
fn called(state: &State, position: u64, target: u64, length: u8) -> Record {
    let rsp = state.registers.rsp();
    Record {
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

/// A record, read up to its marks.
pub struct Served<'a> {
    pub function: RuntimeFn,
    /// rip after the call.
    pub rip: u64,
    notes: u8,
    length: u8,
    /// new - old.
    rax: u64,
    /// How much lower the number of the recycled block is.
    recycled: u32,
    rest: Reader<'a>,
}

impl Served<'_> {
    /// The record at a place; `None` if the step there has another kind of record.
    #[must_use]
    #[inline]
    pub fn at(log: &[u8], at: usize) -> Option<Served<'_>> {
        let number = log[at].checked_sub(WIDE + 1)?;
        let mut rest = Reader::at(log, at);
        let rip = CODE_BASE.wrapping_add(rest.signed());
        let (notes, length) = (rest.byte(), rest.byte());
        let rax = if notes & ALLOCATED == 0 { 0 } else { rest.signed() };
        let recycled = if notes & RECYCLED == 0 { 0 } else { rest.unsigned() as u32 };
        Some(Served { function: RuntimeFn::ALL[usize::from(number)], rip, notes, length, rax, recycled, rest })
    }

    /// Whether it returned something.
    #[must_use]
    pub fn has_result(&self) -> bool {
        self.notes & ALLOCATED != 0
    }

    /// Where the next record begins.
    #[must_use]
    pub fn end(mut self) -> usize {
        self.each_mark(|_, _| {}, |_, _| {});
        self.rest.end()
    }

    /// The same; general registers become what they are after the call.
    pub fn pass(self, gpr: &mut [u64; 16]) -> usize {
        for (number, difference) in [(0, self.rax), (4, 8)] {
            gpr[number] = gpr[number].wrapping_add(difference);
        }
        self.end()
    }

    /// Hands out the marks of the block, then those of the stack.
    fn each_mark(&mut self, mut block: impl FnMut(u64, u16), mut stack: impl FnMut(u64, u16)) {
        if self.notes & RECYCLED != 0 {
            self.rest.each_mark(&mut block);
        }
        if self.notes & OTHERS_DIED != 0 {
            self.rest.each_mark(&mut stack);
        }
    }

    fn toggle_marks(&mut self, state: &mut State, block: u64, rsp: u64) {
        let State { heap, stack, .. } = state;
        if self.notes & WORD_DIED != 0 {
            stack.toggle(&[(rsp - 8, 0xff)]);
        }
        self.each_mark(
            |distance, mask| heap.written.toggle(block + distance - 1, mask),
            |distance, mask| stack.toggle(&[(rsp - distance, mask)]),
        );
    }

    /// Takes the call back, which was step `position`.
    pub fn undo(mut self, state: &mut State, position: u64) {
        let (block, rsp) = (state.registers.gpr(Register::RAX), state.registers.rsp());
        self.toggle_marks(state, block, rsp);
        if self.notes & ALLOCATED != 0 {
            state.heap.unallocate();
        }
        if self.notes & RECYCLED != 0 {
            state.heap.give_back_to_freed(self.recycled(state));
        }
        if self.notes & FREED != 0 {
            state.heap.unfree(argument_block(state));
        }
        go(state, rsp - 8, self.function.address().0, Some(block.wrapping_sub(self.rax)));
        let frame = called(state, position, self.rip, self.length);
        state.frames.unpop(frame);
    }

    /// Takes the call again and returns where the next record begins.
    pub fn redo(mut self, state: &mut State) -> usize {
        let (block, rsp) = (state.registers.gpr(Register::RAX).wrapping_add(self.rax), state.registers.rsp() + 8);
        if self.notes & FREED != 0 {
            state.heap.free(argument_block(state));
        }
        if self.notes & RECYCLED != 0 {
            state.heap.take_from_freed(self.recycled(state));
        }
        if self.notes & ALLOCATED != 0 {
            state.heap.allocate();
        }
        self.toggle_marks(state, block, rsp);
        state.frames.pop();
        go(state, rsp, self.rip, Some(block));
        state.stack.note_rsp(rsp);
        self.rest.end()
    }

    /// The block whose bytes are handed out again to the next one.
    fn recycled(&self, state: &State) -> BlockId {
        BlockId(state.heap.next_id().0 - self.recycled)
    }

    /// What happens to the ledger; the state is the one before the call.
    #[must_use]
    pub fn events(&self, state: &State) -> Vec<HeapEvent> {
        let mut events = Vec::new();
        if self.notes & FREED != 0 {
            let id = argument_block(state);
            events.push(HeapEvent::Free { id, site: state.heap.freed_by(id) });
        }
        if self.notes & RECYCLED != 0 {
            events.push(HeapEvent::Recycle { id: self.recycled(state) });
        }
        if self.notes & ALLOCATED != 0 {
            events.push(HeapEvent::Alloc(state.heap.next_block()));
        }
        events
    }
}

/// The block that is freed.
fn argument_block(state: &State) -> BlockId {
    state.heap.starting_at(state.registers.gpr(Register::RDI)).expect("the call freed it")
}
