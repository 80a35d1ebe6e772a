//! A step made by the host rather than by an instruction: a runtime call, a system call, an edit. Every change goes through [`HostStep`],
//! which records old and new values as it makes them.
//!
//! Invariant: whatever may go wrong is checked before the first change, so a step that was begun is always committed.

use crate::engine::record::history::WideRecord;
use crate::engine::record::recording::{Recording, note_register};
use crate::engine::state::State;
use crate::engine::state::frames::{CallEntry, FrameRecord};
use crate::engine::state::system::SystemState;
use crate::engine::state::threads::ThreadChange;
use crate::model::register::Register;
use crate::model::step::{Executed, HeapEvent};
use crate::model::warning::Warning;

/// A step in the making.
pub(crate) struct HostStep<'a> {
    recording: &'a mut Recording,
    wide: WideRecord,
    rip_before: u64,
}

impl HostStep<'_> {
    /// Begins a step at the end of the record; what lies ahead of the position is truncated.
    pub(crate) fn begin(recording: &mut Recording, what: Executed) -> HostStep<'_> {
        recording.begin_host_step();
        let wide = recording.new_wide(what);
        let rip_before = recording.state.registers.rip;
        HostStep { recording, wide, rip_before }
    }

    #[must_use]
    pub(crate) fn state(&self) -> &State {
        &self.recording.state
    }

    pub(crate) fn set(&mut self, register: Register, value: u128) {
        self.recording.open_segment.note_host_write(register);
        note_register(&mut self.wide, &mut self.recording.state, register, value);
    }

    /// Writes guest memory, which must be mapped, and makes its bytes defined.
    pub(crate) fn write(&mut self, address: u64, bytes: &[u8]) {
        self.write_bytes(address, bytes);
        let flipped = self.recording.state.define(address, bytes.len() as u64);
        self.wide.memory_flips.extend(flipped);
    }

    /// Copies guest memory with its definedness.
    pub(crate) fn copy(&mut self, from: u64, to: u64, length: u64) {
        let bytes =
            self.recording.state.memory.read(from, length as usize).expect("the range was checked before the step");
        let undefined_bytes: Vec<u16> =
            pieces(from, length).map(|(at, n)| self.state().undefined_bytes(at, n)).collect();
        self.write_bytes(to, &bytes);
        for ((at, n), undefined_bytes) in pieces(to, length).zip(undefined_bytes) {
            self.set_undefined(at, n, undefined_bytes);
        }
    }

    /// Makes these bytes undefined.
    pub(crate) fn undefine(&mut self, address: u64, length: u64) {
        for (at, n) in pieces(address, length) {
            self.set_undefined(at, n, ((1_u32 << n) - 1) as u16);
        }
    }

    /// Sets which of up to 16 bytes are undefined.
    fn set_undefined(&mut self, address: u64, length: u64, undefined_bytes: u16) {
        let flipped = self.state().undefined_bytes(address, length) ^ undefined_bytes;
        if flipped != 0 && self.state().tracks_definedness(address) {
            self.recording.state.note_dirty_definedness(address, length);
            self.recording.state.toggle_definedness(address, flipped);
            self.wide.memory_flips.push((address, flipped));
        }
    }

    fn write_bytes(&mut self, address: u64, bytes: &[u8]) {
        self.recording.state.note_dirty(address, bytes.len() as u64);
        let memory = &mut self.recording.state.memory;
        let mut difference = memory.read(address, bytes.len()).expect("the range was checked before the step");
        difference.iter_mut().zip(bytes).for_each(|(old, new)| *old ^= new);
        let stored = memory.store(address, bytes);
        assert!(stored, "the range was checked before the step");
        self.wide.writes.push((address, difference.into()));
    }

    /// Notes a read, for those who show the step.
    pub(crate) fn read(&mut self, address: u64, length: u64) {
        self.wide.reads.push((address, length as usize));
    }

    pub(crate) fn heap(&mut self, event: HeapEvent) {
        self.recording.state.heap.apply_tracked(&event);
        self.wide.heap.push(event);
    }

    /// What is executed once more prints what it printed before, and what follows that may be needed still.
    pub(crate) fn print(&mut self, bytes: &[u8]) {
        let State { printed, n_printed, .. } = &mut self.recording.state;
        let n_known = (printed.len() - *n_printed).min(bytes.len());
        debug_assert_eq!(printed[*n_printed..*n_printed + n_known], bytes[..n_known]);
        printed.extend_from_slice(&bytes[n_known..]);
        *n_printed += bytes.len();
        self.wide.output += bytes.len();
    }

    /// Takes input bytes that were read.
    pub(crate) fn consume(&mut self, n: usize) {
        self.recording.state.n_read += n;
        self.wide.input += n;
    }

    /// Says what was executed, once the result is known.
    pub(crate) fn describe(&mut self, what: Executed) {
        self.wide.what = what;
    }

    /// Goes back to the caller as `ret` does.
    pub(crate) fn return_to_caller(&mut self) {
        let rsp = self.state().registers.rsp();
        let target = self.state().memory.read_number(rsp, 8).expect("the return slot was checked before the step");
        for _ in 0..self.state().frames.n_ended_by_return(rsp + 8) {
            let popped = self.recording.state.end_frame();
            self.wide.popped.extend(popped);
        }
        self.recording.state.end_call(rsp + 8, |at, mask| self.wide.dead_stack.push((at, mask)));
        self.read(rsp, 8);
        self.set(Register::RSP, u128::from(rsp + 8));
        self.set(Register::Rip, u128::from(target));
    }

    /// Enters a signal handler, whose return address has been written to its slot.
    pub(crate) fn enter_handler(&mut self, function: u64, return_slot: u64, return_address: u64) {
        let (step, state) = (self.wide.step, &mut self.recording.state);
        let callee_saved = Register::CALLEE_SAVED.map(|register| state.registers.gpr(register));
        let call_site = state.registers.rip;
        let call = CallEntry { function, step, call_site, return_slot, return_address, callee_saved };
        let record = FrameRecord::entered_by(call);
        state.frames.push(record);
        self.wide.handler = Some(Box::new(record));
    }

    /// Changes the state of the system, once a step.
    pub(crate) fn set_system(&mut self, system: SystemState) {
        let before = std::mem::replace(&mut self.recording.state.system, system.clone());
        if before != system {
            self.wide.system = Some(Box::new([before, system]));
        }
    }

    /// Changes the threads.
    pub(crate) fn change_threads(&mut self, changes: Vec<ThreadChange>) {
        changes.iter().for_each(|change| self.recording.state.threads.apply(change));
        self.wide.threads.extend(changes);
    }

    /// Goes over to another thread; the step does nothing else.
    pub(crate) fn switch_thread(&mut self, to: usize) {
        let state = &mut self.recording.state;
        let (from, before, depth) = (state.threads.current(), state.registers.clone(), state.frames.depth());
        state.switch_thread(to);
        self.wide.switch = Some((from, to));
        self.wide.deeper_by = state.frames.depth() as i64 - depth as i64;
        for register in Register::all() {
            let difference = before.get(register) ^ state.registers.get(register);
            if difference != 0 {
                self.recording.open_segment.note_host_write(register);
                self.wide.registers.push((register, difference));
            }
        }
    }

    /// Notes a breach of convention by this step, at the place that it is about.
    pub(crate) fn warn(&mut self, place: u64, warning: Warning) {
        self.recording.history.warn(place, warning);
    }

    /// Records the step.
    pub(crate) fn commit(self) {
        self.recording.append(self.wide, self.rip_before);
    }
}

/// A range in pieces of up to 16 bytes: address and length of each.
fn pieces(address: u64, length: u64) -> impl Iterator<Item = (u64, u64)> {
    (0..length).step_by(16).map(move |offset| (address + offset, (length - offset).min(16)))
}
