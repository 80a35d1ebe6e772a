//! The guest's state at one position: registers, memory, heap, call stack, definedness and output.
//!
//! Everything that a step can change is in one struct, so that execution, undo, redo and checkpoints agree on what "the state" is; a new
//! field must be added to the digest and to the checkpoint's delta. Execution announces what it is about to change (`note_dirty…`), so that
//! a checkpoint copies only what changed. How the state came about is the record's concern.
//!
//! Called by everything that executes, checks, records or inspects. Uses `memory` and `heap` only.
//!
//! `frames` is the shadow stack, `definedness` that of stack and registers, `dirty_pages` the write set since the last checkpoint, `system` with
//! `protection` and `signals` what the kernel would keep for a process, `threads` the other threads.

pub(crate) mod definedness;
pub(crate) mod dirty_pages;
pub(crate) mod frames;
pub(crate) mod protection;
pub(crate) mod signals;
pub(crate) mod system;
pub(crate) mod threads;

use super::heap::Heap;
use crate::engine::memory::bitmap::Bitmap;
use crate::engine::memory::guest::Memory;
use crate::model::expr::EvalContext;
use crate::model::frame::Entered;
use crate::model::memory_map::{MemoryMap, PAGE};
use crate::model::process::Process;
use crate::model::register::{Register, Registers};
use definedness::{RegisterDefinedness, StackDefinedness};
use dirty_pages::{DirtyPages, PageDelta, PageImage};
use frames::{CallEntry, FrameRecord, ShadowStack};
use std::sync::Arc;
use system::{Rooms, SystemState};
use threads::{ThreadParts, Threads};

/// The checks made before an instruction runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Checks {
    All,
    /// Only mapping and permissions.
    MemoryOnly,
}

/// The machine's state at one position.
pub(crate) struct State {
    pub registers: Registers,
    pub memory: Memory,
    pub heap: Heap,
    pub stack: StackDefinedness,
    pub register_definedness: RegisterDefinedness,
    pub frames: ShadowStack,
    /// The guest's output, including that of steps ahead of the position.
    pub printed: Vec<u8>,
    /// Bytes of it printed up to the position.
    pub n_printed: usize,
    /// The content of file descriptor 0.
    pub input: Vec<u8>,
    /// Bytes of it read up to the position.
    pub n_read: usize,
    /// The lowest stack pointer up to the position.
    pub deepest: u64,
    /// The pages that execution changed since [`State::set_delta_base`].
    pub dirty: DirtyPages,
    /// What a linked program asked the system for.
    pub system: SystemState,
    /// What the system can give the program at most.
    pub rooms: Rooms,
    pub threads: Threads,
    /// `None` for a program that was assembled here; never changes.
    pub process: Option<Arc<Process>>,
    /// Chosen before the run.
    pub checks: Checks,
    /// A `ret` at this stack pointer is a jump by design and passes the return check. Set just before it runs; not part of the state.
    pub return_as_jump: Option<u64>,
    /// The program's; never changes.
    pub map: MemoryMap,
}

impl EvalContext for State {
    #[inline]
    fn registers(&self) -> &Registers {
        &self.registers
    }

    #[inline]
    fn load(&self, address: u64, size: u8) -> Option<u128> {
        self.memory.load_small(address, size)
    }
}

impl State {
    /// The bitmap that keeps the definedness of an address: the stack's or the heap's. `None` elsewhere, where every byte is defined.
    #[inline]
    fn definedness_of(&self, address: u64) -> Option<&Bitmap> {
        if self.stack.defined.covers(address) {
            Some(&self.stack.defined)
        } else if self.heap.defined.covers(address) {
            Some(&self.heap.defined)
        } else {
            None
        }
    }

    /// The same, to be changed from that address on.
    #[inline]
    fn definedness_to_change(&mut self, address: u64) -> Option<&mut Bitmap> {
        if self.stack.defined.covers(address) {
            Some(self.stack.changing_from(address))
        } else if self.heap.defined.covers(address) {
            Some(&mut self.heap.defined)
        } else {
            None
        }
    }

    /// A mask of up to 16 bytes, the lowest bit for `address`: set where the byte is undefined, that is, where no defined value was stored
    /// since it was allocated or since the call that it belonged to ended. All lie in one region.
    #[must_use]
    #[inline]
    pub(crate) fn undefined_bytes(&self, address: u64, length: u64) -> u16 {
        self.definedness_of(address).map_or(0, |defined| defined.missing(address, length))
    }

    /// Which of the 64 bytes from `address` on are defined, as a mask. Bits for bytes beyond the region's end mean nothing.
    #[must_use]
    #[inline]
    pub(crate) fn defined_window(&self, address: u64) -> u64 {
        self.definedness_of(address).map_or(u64::MAX, |defined| defined.window(address))
    }

    /// Whether definedness is tracked at this address (stack and heap).
    #[must_use]
    #[inline]
    pub(crate) fn tracks_definedness(&self, address: u64) -> bool {
        self.definedness_of(address).is_some()
    }

    /// Flips definedness bits; its own inverse.
    #[inline]
    pub(crate) fn toggle_definedness(&mut self, address: u64, mask: u16) {
        if let Some(defined) = self.definedness_to_change(address) {
            defined.toggle(address, mask);
        }
    }

    /// Flips the definedness bits of a range, all in one region.
    pub(crate) fn toggle_definedness_range(&mut self, address: u64, length: u64) {
        if let Some(defined) = self.definedness_to_change(address) {
            defined.toggle_range(address, length);
        }
    }

    /// Notes that up to 64 bytes, all in one region, are about to be written, and makes those of a mask defined. For executors that keep no
    /// record of single steps.
    #[inline]
    pub(crate) fn define_unrecorded(&mut self, address: u64, size: u64, mask: u64) {
        if self.stack.defined.covers(address) {
            self.note_dirty_stack(address, size);
            self.stack.add(address, mask);
        } else {
            self.note_dirty(address, size);
            if self.heap.defined.covers(address) {
                self.heap.define(address, mask);
            }
        }
    }

    /// Makes a range of bytes, all in one region, defined. Returns the bits that flipped (address and mask), to be recorded for undo.
    pub(crate) fn define(&mut self, address: u64, length: u64) -> Vec<(u64, u16)> {
        let mut flipped = Vec::new();
        for offset in (0..length).step_by(16) {
            let at = address + offset;
            let mask = self.undefined_bytes(at, (length - offset).min(16));
            if mask != 0 {
                self.toggle_definedness(at, mask);
                flipped.push((at, mask));
            }
        }
        flipped
    }

    /// Makes the present state the base of the next delta.
    pub(crate) fn set_delta_base(&mut self) {
        self.dirty.clear();
        self.frames.set_delta_base();
        self.heap.set_delta_base();
    }

    /// Must be called before execution changes mapped bytes and their definedness.
    #[inline]
    pub(crate) fn note_dirty(&mut self, address: u64, length: u64) {
        if !self.dirty.write(address, length) {
            self.note_dirty_pages(address, length);
        }
    }

    /// The same for the stack, where most writes hit bytes that were written shortly before: those cost one comparison.
    #[inline]
    pub(crate) fn note_dirty_stack(&mut self, address: u64, length: u64) {
        if !self.dirty.in_run(address, length) {
            self.note_dirty(address, length);
            self.dirty.extend_run(address, length);
        }
    }

    #[cold]
    fn note_dirty_pages(&mut self, address: u64, length: u64) {
        self.note_dirty_definedness(address, length);
        let end = address + length;
        let mut at = address;
        while at < end {
            let next = (at + 1).next_multiple_of(PAGE).min(end);
            if self.dirty.contains(at / PAGE) {
                let noted = self.dirty.write(at, next - at);
                debug_assert!(noted, "the page was just looked up");
            }
            at = next;
        }
    }

    /// Must be called before execution changes definedness only.
    pub(crate) fn note_dirty_definedness(&mut self, address: u64, length: u64) {
        for number in address / PAGE..=(address + length.max(1) - 1) / PAGE {
            if !self.dirty.contains(number)
                && let Some(page) = self.page(number * PAGE)
            {
                self.dirty.add(page);
            }
        }
    }

    /// The frame that the call at rip enters, as step `position`; `next` is its return address.
    #[inline]
    pub(crate) fn called_frame(&self, function: u64, next: u64, position: u64) -> FrameRecord {
        let slot = self.registers.rsp().wrapping_sub(8);
        FrameRecord::entered_by(CallEntry {
            function,
            step: position,
            call_site: self.registers.rip,
            return_slot: slot,
            return_address: next,
            callee_saved: Register::CALLEE_SAVED.map(|register| self.registers.gpr(register)),
        })
    }

    /// The frame that the tail call at rip enters in place of the one that it ends.
    pub(crate) fn tail_called_frame(&self, function: u64, ended: &FrameRecord, position: u64) -> FrameRecord {
        FrameRecord {
            entered: Entered::TailCall,
            n_saved: 0,
            function,
            since: position,
            call_site: self.registers.rip,
            return_address: self.memory.read_number(ended.return_slot, 8).unwrap_or(0),
            saved: Default::default(),
            ..*ended
        }
    }

    /// A frame that ends at step `position`, relative to the state before that step. When a function returns in order most fields become
    /// 0, so the record of it is short. It is its own inverse. `n_pushed` is the number of frames pushed before the step.
    #[must_use]
    #[inline]
    pub(crate) fn relative_frame(&self, record: &FrameRecord, position: u64, n_pushed: u32) -> FrameRecord {
        let rsp = self.registers.rsp();
        let on_top = self.memory.read_number(rsp, 8).unwrap_or(0);
        let mut values_at_entry = Register::CALLEE_SAVED.map(|register| self.registers.gpr(register));
        values_at_entry.iter_mut().zip(record.values_at_entry).for_each(|(now, then)| *now = now.wrapping_sub(then));
        FrameRecord {
            number: n_pushed.wrapping_sub(record.number),
            function: self.registers.rip.wrapping_sub(record.function),
            since: position.wrapping_sub(record.since),
            call_site: on_top.wrapping_sub(record.call_site),
            return_slot: rsp.wrapping_sub(record.return_slot),
            return_address: on_top.wrapping_sub(record.return_address),
            base: rsp.wrapping_add(8).wrapping_sub(record.base),
            values_at_entry,
            ..*record
        }
    }

    /// Which interleaving of threads was asked for.
    #[must_use]
    pub(crate) fn schedule_seed(&self) -> u64 {
        self.process.as_deref().map_or(0, |process| process.schedule_seed)
    }

    /// Goes over to another thread. Registers are exchanged, too; its own inverse with the thread that was in progress before.
    pub(crate) fn switch_thread(&mut self, to: usize) {
        let own = ThreadParts {
            registers: self.registers.clone(),
            register_definedness: self.register_definedness.clone(),
            frames: self.frames.take_for_switch(),
        };
        let ThreadParts { registers, register_definedness, frames } = self.threads.exchange(to, own);
        (self.registers, self.register_definedness) = (registers, register_definedness);
        self.frames.put_for_switch(frames);
    }

    /// Ends the innermost frame and returns it.
    pub(crate) fn end_frame(&mut self) -> Option<FrameRecord> {
        self.frames.note_dirty_innermost();
        self.frames.pop()
    }

    /// A call ended and left the stack pointer at `rsp`: all bytes below become undefined. `on_flip` gets what flips, from the top down.
    #[inline]
    pub(crate) fn end_call(&mut self, rsp: u64, on_flip: impl FnMut(u64, u16)) {
        if let Some((bottom, length)) = self.stack.dead_below(rsp) {
            self.note_dirty_definedness(bottom, length);
            self.stack.end_call(rsp, on_flip);
        }
    }

    /// The same for executors that keep no record of single steps.
    #[inline]
    pub(crate) fn end_call_unrecorded(&mut self, rsp: u64) {
        let Some(dead) = self.stack.dead_range(rsp) else { return };
        if dead.length > 0 {
            self.note_dirty_stack(dead.from, dead.length);
        }
        self.stack.end_call_unrecorded(dead);
    }

    /// The pages that differ from the delta base.
    #[must_use]
    pub(crate) fn page_deltas(&self) -> Box<[PageDelta]> {
        let pages = self.dirty.pages().iter();
        pages.filter_map(|old| old.delta(&self.page(old.address)?)).collect()
    }

    /// Applies or reverts a page's delta; its own inverse.
    pub(crate) fn xor_page(&mut self, delta: &PageDelta) {
        self.memory.xor_words(delta.address, delta.words());
        for (offset, word) in delta.definedness() {
            let address = delta.address + offset;
            if let Some(defined) = self.definedness_to_change(address) {
                defined.toggle_word(address, word);
            }
        }
    }

    /// An image of a page; `None` where nothing is mapped.
    fn page(&self, address: u64) -> Option<PageImage> {
        let mut page = PageImage::zeroed(address);
        if !self.memory.load_words(address, &mut page.words[..]) {
            return None;
        }
        if let Some(defined) = self.definedness_of(address) {
            let n = page.definedness.len();
            page.definedness.copy_from_slice(defined.words_at(address, n));
        }
        Some(page)
    }
}
