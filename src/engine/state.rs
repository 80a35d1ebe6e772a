//! Everything that a step can change, in one place.
//!
//! Registers, memory, heap, calls and output of one moment; how they came to be is the record's.

use crate::engine::state::frames::{CallEntry, FrameRecord};
use crate::model::frame::Entered;
use crate::model::register::Register;
pub(crate) mod bitmap;
pub(crate) mod definedness;
pub(crate) mod dirty_pages;
pub(crate) mod frames;
pub(crate) mod memory;
pub(crate) mod shadow;

use super::heap::Heap;
use crate::model::expr::Operands;
use crate::model::memory_map::PAGE;
use crate::model::register::Registers;
use dirty_pages::{DirtyPages, PageDelta, PageImage};
use frames::Frames;
use memory::Memory;
use shadow::{RegisterDefinedness, StackDefinedness};

/// Which checks are made before an instruction runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checks {
    All,
    /// Only whether memory is there and may be used so.
    MemoryOnly,
}

/// The machine's state at one position.
pub struct State {
    pub registers: Registers,
    pub memory: Memory,
    pub heap: Heap,
    pub stack: StackDefinedness,
    pub register_definedness: RegisterDefinedness,
    pub frames: Frames,
    /// What the guest printed, including what lies ahead of the position.
    pub printed: Vec<u8>,
    /// How much of it was printed up to here.
    pub n_printed: usize,
    /// What the guest can read from file descriptor 0.
    pub input: Vec<u8>,
    /// How much of it was read up to here.
    pub n_read: usize,
    /// The lowest stack pointer up to here.
    pub deepest: u64,
    /// Pages that execution changed since the last [`State::begin`].
    pub dirty: DirtyPages,
    /// Chosen before the run.
    pub checks: Checks,
    /// A `ret` at this stack pointer was found to be meant as a jump. Set just before it runs, no part of the state.
    pub return_as_jump: Option<u64>,
    /// The base of `fs`; never changes.
    pub fs_base: u64,
}

impl Operands for State {
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
    /// One bit a byte, the lowest for `address`, set where nobody has written the byte since it was allocated or since the
    /// call that it belonged to ended. At most 16 bytes, all in one region; other regions are written from the start.
    #[must_use]
    #[inline]
    pub fn undefined_bytes(&self, address: u64, length: u64) -> u16 {
        if self.stack.written.covers(address) {
            self.stack.written.missing(address, length)
        } else if self.heap.written.covers(address) {
            self.heap.written.missing(address, length)
        } else {
            0
        }
    }

    /// Which of 64 bytes somebody has written, one bit a byte, the lowest for `address`; of those beyond its region nothing is said.
    #[must_use]
    #[inline]
    pub fn written(&self, address: u64) -> u64 {
        if self.stack.written.covers(address) {
            self.stack.written.window(address)
        } else if self.heap.written.covers(address) {
            self.heap.written.window(address)
        } else {
            u64::MAX
        }
    }

    /// Whether it is remembered of this address who wrote there.
    #[must_use]
    pub fn tracks_definedness(&self, address: u64) -> bool {
        self.stack.written.covers(address) || self.heap.written.covers(address)
    }

    /// Flips written-marks; applied twice it is nothing.
    #[inline]
    pub fn toggle_definedness(&mut self, address: u64, mask: u16) {
        if self.stack.written.covers(address) {
            self.stack.toggle_mask(address, mask);
        } else if self.heap.written.covers(address) {
            self.heap.written.toggle(address, mask);
        }
    }

    /// Flips the written-marks of a range, all in one region.
    pub fn toggle_definedness_range(&mut self, address: u64, length: u64) {
        if self.stack.written.covers(address) {
            self.stack.toggle_range(address, length);
        } else if self.heap.written.covers(address) {
            self.heap.written.toggle_range(address, length);
        }
    }

    /// Begins to keep what a difference between now and later needs.
    pub fn begin(&mut self) {
        self.dirty.clear();
        self.frames.begin();
        self.heap.begin();
    }

    /// Must be called before execution changes mapped bytes and their written-marks.
    #[inline]
    pub fn note_dirty(&mut self, address: u64, length: u64) {
        if !self.dirty.write(address, length) {
            self.note_dirty_pages(address, length);
        }
    }

    /// The same for bytes of the stack, where most of what is written was written a moment ago.
    #[inline]
    pub fn note_dirty_stack(&mut self, address: u64, length: u64) {
        if !self.dirty.was_written(address, length) {
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
            if self.dirty.is_known(at / PAGE) {
                let noted = self.dirty.write(at, next - at);
                debug_assert!(noted, "the page was just looked up");
            }
            at = next;
        }
    }

    /// Must be called before execution changes nothing but written-marks.
    pub fn note_dirty_definedness(&mut self, address: u64, length: u64) {
        for number in address / PAGE..=(address + length.max(1) - 1) / PAGE {
            if !self.dirty.is_known(number)
                && let Some(page) = self.page(number * PAGE)
            {
                self.dirty.add(page);
            }
        }
    }

    /// The frame that the call about to be executed enters, as step `position`; `next` is where it returns to.
    #[inline]
    pub fn called_frame(&self, function: u64, next: u64, position: u64) -> FrameRecord {
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

    /// The frame that the jump about to be executed enters in place of the one that it ends.
    pub fn tail_called_frame(&self, function: u64, ended: &FrameRecord, position: u64) -> FrameRecord {
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

    /// A frame that ends at step `position`, as it differs from what is known before that: nothing is left of most parts when a
    /// function returns in order. Given that, it returns the frame. `n_pushed` is how many frames were pushed before the step.
    #[must_use]
    pub fn relative(&self, record: &FrameRecord, position: u64, n_pushed: u32) -> FrameRecord {
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

    /// Ends the innermost frame and returns it.
    pub fn end_frame(&mut self) -> Option<FrameRecord> {
        self.frames.note_dirty_innermost();
        self.frames.pop()
    }

    /// A call ended and left the stack pointer at `rsp`: all bytes below are dead. What flips is told from the top down.
    #[inline]
    pub fn end_call(&mut self, rsp: u64, tell: impl FnMut(u64, u16)) {
        if let Some((bottom, length)) = self.stack.dying(rsp) {
            self.note_dirty_definedness(bottom, length);
            self.stack.end_call(rsp, tell);
        }
    }

    /// The same, for whoever does not go back step by step.
    #[inline]
    pub fn end_call_for_good(&mut self, rsp: u64) {
        let Some(dying) = self.stack.dying_for_good(rsp) else { return };
        if dying.length > 0 {
            self.note_dirty_stack(dying.from, dying.length);
        }
        self.stack.end_call_for_good(dying);
    }

    /// What execution changed since `begin`.
    #[must_use]
    pub fn page_differences(&self) -> Box<[PageDelta]> {
        let pages = self.dirty.pages().iter();
        pages.filter_map(|old| old.difference(&self.page(old.address)?)).collect()
    }

    /// Exchanges what a page held at one moment and at another.
    pub fn toggle_page(&mut self, difference: &PageDelta) {
        self.memory.xor_words(difference.address, difference.words());
        for (offset, word) in difference.marks() {
            let address = difference.address + offset;
            if self.stack.written.covers(address) {
                self.stack.toggle_word(address, word);
            } else if self.heap.written.covers(address) {
                self.heap.written.toggle_word(address, word);
            }
        }
    }

    /// A page as it is; `None` where nothing is mapped.
    fn page(&self, address: u64) -> Option<PageImage> {
        let mut page = PageImage::zeroed(address);
        if !self.memory.load_words(address, &mut page.words[..]) {
            return None;
        }
        let written = [&self.stack.written, &self.heap.written].into_iter().find(|written| written.covers(address));
        if let Some(written) = written {
            let n = page.marks.len();
            page.marks.copy_from_slice(written.words_at(address, n));
        }
        Some(page)
    }
}
