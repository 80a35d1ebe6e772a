//! Shadow call stack: the calls in progress, kept beside the guest's stack from calls, returns, tail calls and pushes of callee-saved
//! registers.
//!
//! The guest's own stack cannot be trusted, since a program may overwrite return addresses or saved registers; comparing with this is how
//! that is noticed. `longjmp`, unwinding and tail calls are followed by comparing return slots with the stack pointer. Only calls in
//! progress are kept: undo finds an ended frame in the record of the step that ended it. Knows no CPU.
//!
//! The outer part of a deep recursion is packed ([`CallStack`]). Frames that existed at the base of the delta are copied before they end or
//! change (copy on write). Invariant: executors call [`ShadowStack::note_dirty_innermost`] before they end or change the innermost frame;
//! undo and redo need not. Cost: constant for a call or return; a delta costs the frames that changed.

use crate::model::addr::{Address, StepIndex};
use crate::model::frame::{Entered, Frame, SavedRegister};
use crate::model::register::Register;
use call_stack::PackedFrames;
pub(crate) use call_stack::{CallStack, PackedPage};

mod call_stack;

/// The shadow call stack.
#[derive(Default)]
pub(crate) struct ShadowStack {
    live: CallStack,
    /// Frames pushed up to the position.
    n_pushed: u32,
    /// The outermost frames that have not changed since [`ShadowStack::set_delta_base`].
    n_unchanged: usize,
    /// The other frames as they were then, innermost first.
    old_inner: Vec<FrameRecord>,
}

/// A frame, packed: a third of the size of the [`Frame`] of the model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FrameRecord {
    /// Counts frames in the order in which they are pushed, from 0.
    pub number: u32,
    pub entered: Entered,
    pub n_saved: u8,
    pub function: u64,
    /// The step of the call; 0 if it was before the first.
    pub since: u64,
    /// 0 if it was not called.
    pub call_site: u64,
    /// 0 if it was not called.
    pub return_slot: u64,
    pub return_address: u64,
    /// The canonical frame address (CFA): the stack pointer before the call.
    pub base: u64,
    pub saved: [Saved; 6],
    /// The callee-saved registers at entry, in the order of [`Register::CALLEE_SAVED`].
    pub values_at_entry: [u64; 6],
}

/// What a call knows of the frame it enters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallEntry {
    pub function: u64,
    /// The step of the call.
    pub step: u64,
    pub call_site: u64,
    /// The address of the pushed return address.
    pub return_slot: u64,
    pub return_address: u64,
    /// The callee-saved registers, in the order of [`Register::CALLEE_SAVED`].
    pub callee_saved: [u64; 6],
}

/// A register that the function saved, and the slot's distance below the frame's base in bytes.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Saved {
    pub register: u32,
    pub below_base: u32,
}

/// The difference of two call stacks; serves both directions.
#[derive(Clone, Debug)]
pub(crate) struct ShadowStackDelta {
    /// The outermost frames that are the same in both.
    n_unchanged: usize,
    before: PackedFrames,
    after: PackedFrames,
    n_pushed: [u32; 2],
}

impl ShadowStack {
    /// Enters the frame of a call.
    #[inline]
    pub(crate) fn enter_call(&mut self, call: CallEntry) {
        self.push(FrameRecord::entered_by(call));
    }

    /// Enters the frame of a tail call, in place of one that has ended.
    pub(crate) fn enter_tail_call(&mut self, call: CallEntry) {
        self.push(FrameRecord { entered: Entered::TailCall, ..FrameRecord::entered_by(call) });
    }

    /// Counts steps from here: all calls in progress began before.
    pub(crate) fn begin_here(&mut self) {
        let mut begun = CallStack::default();
        self.live.outward_in().for_each(|record| begun.push(FrameRecord { since: 0, ..record }));
        self.live = begun;
        self.set_delta_base();
    }

    /// Calls in progress.
    #[must_use]
    pub(crate) fn depth(&self) -> usize {
        self.live.len()
    }

    /// Makes the present state the base of the next [`ShadowStack::delta`].
    pub(crate) fn set_delta_base(&mut self) {
        self.n_unchanged = self.live.len();
        self.old_inner.clear();
    }

    /// What changed since the delta base, when `n_pushed` frames had been pushed.
    #[must_use]
    pub(crate) fn delta(&self, n_pushed: u32) -> ShadowStackDelta {
        let n_unchanged = self.n_unchanged.min(self.live.len());
        ShadowStackDelta {
            n_unchanged,
            before: PackedFrames::pack(self.old_inner.iter().rev().copied()),
            after: PackedFrames::pack(self.live.without_outermost(n_unchanged)),
            n_pushed: [n_pushed, self.n_pushed],
        }
    }

    /// From the later state to the earlier.
    pub(crate) fn revert_delta(&mut self, delta: &ShadowStackDelta) {
        self.live.truncate(delta.n_unchanged);
        delta.before.unpack().into_iter().for_each(|record| self.live.push(record));
        self.n_pushed = delta.n_pushed[0];
    }

    /// From the earlier state to the later.
    pub(crate) fn apply_delta(&mut self, delta: &ShadowStackDelta) {
        self.live.truncate(delta.n_unchanged);
        delta.after.unpack().into_iter().for_each(|record| self.live.push(record));
        self.n_pushed = delta.n_pushed[1];
    }

    /// Must be called before execution ends or changes the innermost frame.
    #[inline]
    pub(crate) fn note_dirty_innermost(&mut self) {
        if self.live.len() <= self.n_unchanged
            && let Some(innermost) = self.live.open().last()
        {
            self.old_inner.push(*innermost);
            self.n_unchanged = self.live.len() - 1;
        }
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub(crate) fn in_progress(&self) -> &CallStack {
        &self.live
    }

    /// Takes out all calls in progress, for a switch to another thread.
    pub(crate) fn take_for_switch(&mut self) -> CallStack {
        let n_inner = self.live.len().saturating_sub(self.n_unchanged);
        self.old_inner.extend(self.live.inward_out().skip(n_inner));
        self.n_unchanged = 0;
        std::mem::take(&mut self.live)
    }

    /// Puts in those of the other thread.
    pub(crate) fn put_for_switch(&mut self, frames: CallStack) {
        self.live = frames;
    }

    /// The records of the calls in progress, innermost first.
    pub(crate) fn inward_out(&self) -> impl Iterator<Item = FrameRecord> {
        self.live.inward_out()
    }

    /// The innermost frame.
    #[must_use]
    pub(crate) fn innermost(&self) -> Option<Frame> {
        self.live.open().last().copied().map(FrameRecord::to_frame)
    }

    /// The record of the innermost frame, if `rsp` is its return slot.
    #[must_use]
    #[inline]
    pub(crate) fn innermost_at(&self, rsp: u64) -> Option<&FrameRecord> {
        match self.live.open() {
            [.., innermost] if innermost.return_slot == rsp && rsp != 0 => Some(innermost),
            _ => None,
        }
    }

    /// The function of the innermost frame.
    #[must_use]
    pub(crate) fn innermost_function(&self) -> Option<u64> {
        self.live.open().last().map(|record| record.function)
    }

    /// Frames pushed so far, which is the next frame's number.
    #[must_use]
    pub(crate) fn n_pushed(&self) -> u32 {
        self.n_pushed
    }

    /// Enters a function; the frame gets the next number.
    #[inline]
    pub(crate) fn push(&mut self, record: FrameRecord) {
        self.live.push(FrameRecord { number: self.n_pushed, ..record });
        self.n_pushed += 1;
    }

    /// Counts `n` frames that were pushed and ended without being noted.
    pub(crate) fn skip_numbers(&mut self, n: u32) {
        self.n_pushed += n;
    }

    /// Reverts the newest push.
    pub(crate) fn unpush(&mut self) {
        self.live.pop();
        self.n_pushed -= 1;
    }

    /// The number of frames that end when a `ret` leaves the stack pointer at `rsp`: those whose return slot lies below it. A `ret`
    /// to a pushed address (`push` and `ret`) ends none.
    #[must_use]
    #[inline]
    pub(crate) fn n_ended_by_return(&self, rsp: u64) -> usize {
        let is_ended = |record: &FrameRecord| record.return_slot != 0 && record.return_slot < rsp;
        let open = self.live.open();
        let n_open = open.iter().rev().take_while(|record| is_ended(record)).count();
        if n_open < open.len() { n_open } else { self.live.inward_out().take_while(is_ended).count() }
    }

    /// Ends the innermost frame and returns it.
    #[inline]
    pub(crate) fn pop(&mut self) -> Option<FrameRecord> {
        self.live.pop()
    }

    /// As [`ShadowStack::end_by_return`], if the innermost frame is known to end.
    #[inline]
    pub(crate) fn end_innermost(&mut self, rsp: u64) {
        self.note_dirty_innermost();
        self.live.pop();
        if let [.., next] = self.live.open()
            && next.return_slot < rsp
        {
            self.end_by_return(rsp);
        }
    }

    /// Ends the frames that a `ret` ends which leaves the stack pointer at `rsp`, for executors that do not record them.
    pub(crate) fn end_by_return(&mut self, rsp: u64) {
        while let Some(innermost) = self.live.open().last()
            && innermost.return_slot != 0
            && innermost.return_slot < rsp
        {
            self.note_dirty_innermost();
            self.live.pop();
        }
    }

    /// Reverts a pop.
    pub(crate) fn unpop(&mut self, record: FrameRecord) {
        self.live.push(record);
    }

    /// Return slot and base of the innermost frame, if it was called.
    #[must_use]
    pub(crate) fn innermost_slot(&self) -> Option<(u64, u64)> {
        let record = self.live.open().last()?;
        (record.return_slot != 0).then_some((record.return_slot, record.base))
    }

    /// Return slot and return address of the frame that a `ret` at `rsp` ends, if it was called.
    #[must_use]
    #[inline]
    pub(crate) fn returning(&self, rsp: u64) -> Option<(u64, u64)> {
        let record = self.record_at(rsp)?;
        (record.return_slot != 0).then_some((record.return_slot, record.return_address))
    }

    /// The frame that a `ret` at `rsp` ends.
    #[must_use]
    pub(crate) fn frame_at(&self, rsp: u64) -> Option<Frame> {
        self.record_at(rsp).map(FrameRecord::to_frame)
    }

    /// The callee-saved registers at entry of the function that a `ret` at `rsp` ends; after a tail call, at entry of the first.
    #[must_use]
    #[inline]
    pub(crate) fn values_at_entry(&self, rsp: u64) -> Option<[u64; 6]> {
        self.record_at(rsp).map(|record| record.values_at_entry)
    }

    /// The frame that a `ret` at `rsp` ends: the innermost, unless a jump out of several calls (`longjmp`) took the stack pointer straight
    /// to the return slot of a frame further out.
    #[inline]
    pub(crate) fn record_at(&self, rsp: u64) -> Option<FrameRecord> {
        let innermost = *self.live.open().last()?;
        if innermost.return_slot >= rsp {
            return Some(innermost);
        }
        let is_skipped = |record: &FrameRecord| record.return_slot != 0 && record.return_slot < rsp;
        let target = self.live.inward_out().find(|record| !is_skipped(record));
        target.filter(|record| record.return_slot == rsp).or(Some(innermost))
    }

    /// True when the innermost function has called nothing since it was entered (a leaf so far).
    #[must_use]
    pub(crate) fn has_called_nothing(&self) -> bool {
        self.live.open().last().is_some_and(|record| record.number + 1 == self.n_pushed)
    }

    /// Notes that the innermost function pushed a callee-saved register to `slot`. False, and nothing is noted, if it has saved that
    /// register already, has saved six, or the slot lies outside its frame.
    #[inline]
    pub(crate) fn save(&mut self, register: u8, slot: u64) -> bool {
        let Some(record) = self.live.last_mut() else { return false };
        let n_saved = usize::from(record.n_saved);
        let is_saved = record.saved[..n_saved].iter().any(|saved| saved.register == u32::from(register));
        let Some(below_base) = record.base.checked_sub(slot).and_then(|below| u32::try_from(below).ok()) else {
            return false;
        };
        if is_saved || n_saved == record.saved.len() {
            return false;
        }
        record.saved[n_saved] = Saved { register: register.into(), below_base };
        record.n_saved += 1;
        true
    }

    /// Reverts the newest `save` of the innermost frame.
    pub(crate) fn unsave(&mut self) {
        if let Some(record) = self.live.last_mut() {
            record.n_saved -= 1;
            record.saved[usize::from(record.n_saved)] = Saved::default();
        }
    }
}

impl ShadowStackDelta {
    /// The depth before and after.
    #[must_use]
    pub(crate) fn depths(&self) -> [usize; 2] {
        [&self.before, &self.after].map(|frames| self.n_unchanged + frames.len())
    }

    /// A lower bound of the depth in between.
    #[must_use]
    pub(crate) fn min_depth(&self) -> usize {
        self.n_unchanged
    }

    /// The number of calls in between.
    #[must_use]
    pub(crate) fn n_calls(&self) -> u64 {
        u64::from(self.n_pushed[1] - self.n_pushed[0])
    }

    /// Host memory in bytes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        size_of::<ShadowStackDelta>() + self.before.size() + self.after.size()
    }
}

impl FrameRecord {
    /// The frame that a call enters; `push` gives it its number.
    #[must_use]
    #[inline]
    pub(crate) fn entered_by(call: CallEntry) -> FrameRecord {
        let CallEntry { function, step, call_site, return_slot, return_address, callee_saved } = call;
        FrameRecord {
            number: 0,
            entered: Entered::Call,
            n_saved: 0,
            function,
            since: step,
            call_site,
            return_slot,
            return_address,
            base: return_slot.wrapping_add(8),
            saved: Default::default(),
            values_at_entry: callee_saved,
        }
    }

    /// The numbers of a packed record, which has besides the tag and the registers that were saved.
    pub(crate) const WORDS: usize = 13;

    /// Its numbers, those first that differ from call to call.
    #[inline]
    pub(crate) fn words(&self) -> [u64; FrameRecord::WORDS] {
        let FrameRecord {
            number,
            entered: _,
            n_saved: _,
            function,
            since,
            call_site,
            return_slot,
            return_address,
            base,
            saved: _,
            values_at_entry: [a, b, c, d, e, f],
        } = *self;
        [a, b, c, d, e, f, since, return_slot, function, call_site, return_address, base, number.into()]
    }

    /// How it was entered, in the lower two bits, and how many registers it saved.
    #[inline]
    pub(crate) fn tag(&self) -> u8 {
        self.n_saved << 2 | self.entered as u8
    }

    /// The number of saved registers that a tag tells.
    #[inline]
    pub(crate) fn n_saved_of(tag: u8) -> u8 {
        tag >> 2
    }

    /// The record of such words, tag and saved registers.
    pub(crate) fn of_words(words: [u64; FrameRecord::WORDS], tag: u8, saved: [Saved; 6]) -> FrameRecord {
        let [a, b, c, d, e, f, since, return_slot, function, call_site, return_address, base, number] = words;
        FrameRecord {
            number: number as u32,
            entered: [Entered::Start, Entered::Call, Entered::TailCall][usize::from(tag & 3)],
            n_saved: FrameRecord::n_saved_of(tag),
            function,
            since,
            call_site,
            return_slot,
            return_address,
            base,
            saved,
            values_at_entry: [a, b, c, d, e, f],
        }
    }

    /// A frame that has saved no register yet.
    #[must_use]
    pub(crate) fn from_frame(frame: &Frame, values_at_entry: [u64; 6]) -> FrameRecord {
        FrameRecord {
            number: 0,
            entered: frame.entered,
            n_saved: 0,
            function: frame.function.0,
            since: frame.since.0,
            call_site: frame.call_site.map_or(0, |address| address.0),
            return_slot: frame.return_slot.map_or(0, |address| address.0),
            return_address: frame.return_address.map_or(0, |address| address.0),
            base: frame.base.0,
            saved: [Saved::default(); 6],
            values_at_entry,
        }
    }

    /// The frame as the model has it.
    #[must_use]
    pub(crate) fn to_frame(self) -> Frame {
        let nonzero = |address: u64| (address != 0).then_some(Address(address));
        let saved = self.saved[..usize::from(self.n_saved)].iter().map(|saved| SavedRegister {
            register: Register::Gpr(saved.register as u8),
            slot: Address(self.base - u64::from(saved.below_base)),
        });
        Frame {
            function: Address(self.function),
            entered: self.entered,
            since: StepIndex(self.since),
            call_site: nonzero(self.call_site),
            return_slot: nonzero(self.return_slot),
            return_address: nonzero(self.return_address),
            base: Address(self.base),
            saved: saved.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(function: u64, slot: u64) -> Frame {
        Frame {
            function: Address(function),
            entered: Entered::Call,
            since: StepIndex(0),
            call_site: Some(Address(0x40_1000)),
            return_slot: Some(Address(slot)),
            return_address: Some(Address(0x40_1005)),
            base: Address(slot + 8),
            saved: Vec::new(),
        }
    }

    #[test]
    fn a_return_ends_the_frames_below_the_stack_pointer() {
        let mut frames = ShadowStack::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(FrameRecord::from_frame(&called(1, slot), [0; 6]));
        }
        assert_eq!(frames.n_ended_by_return(0xc8), 1);
        assert_eq!(frames.n_ended_by_return(0xe8), 2, "an unwinding that skips a frame ends both");
        assert_eq!(frames.n_ended_by_return(0xb8), 0, "push and ret");
    }

    #[test]
    fn a_return_finds_its_frame_past_frames_skipped_by_longjmp() {
        let mut frames = ShadowStack::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(FrameRecord::from_frame(&called(1, slot), [slot; 6]));
        }
        let slot = |rsp| frames.returning(rsp).map(|(slot, _)| slot);
        assert_eq!((slot(0xc0), slot(0xe0), slot(0xf8)), (Some(0xc0), Some(0xe0), Some(0xf8)));
        assert_eq!(slot(0xd0), Some(0xc0), "between two slots: the innermost is unbalanced");
        assert_eq!(frames.values_at_entry(0xe0), Some([0xe0; 6]));
        assert!(frames.has_called_nothing());
        frames.pop();
        assert!(!frames.has_called_nothing());
    }

    #[test]
    fn undoing_a_pop_restores_the_saved_registers() {
        let mut frames = ShadowStack::default();
        frames.push(FrameRecord::from_frame(&called(1, 0xf8), [0; 6]));
        assert!(frames.save(3, 0xf0));
        assert!(!frames.save(3, 0xe8), "a second push of rbx is a value, not a save");
        let before = frames.in_progress().clone();
        let ended = frames.pop().expect("one frame is live");
        frames.unpop(ended);
        assert_eq!(*frames.in_progress(), before);
        let saved_by = |frames: &ShadowStack| frames.innermost().expect("one frame is live").saved;
        assert_eq!(saved_by(&frames), [SavedRegister { register: Register::RBX, slot: Address(0xf0) }]);
        frames.unsave();
        assert!(saved_by(&frames).is_empty());
    }

    #[test]
    fn a_delta_applies_and_reverts() {
        let mut frames = ShadowStack::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(FrameRecord::from_frame(&called(1, slot), [0; 6]));
        }
        let (before, n_pushed) = (frames.in_progress().clone(), frames.n_pushed());
        frames.set_delta_base();
        frames.note_dirty_innermost();
        frames.pop();
        frames.note_dirty_innermost();
        assert!(frames.save(3, 0xd8));
        frames.push(FrameRecord::from_frame(&called(2, 0xb0), [0; 6]));
        let after = frames.in_progress().clone();
        let delta = frames.delta(n_pushed);
        frames.revert_delta(&delta);
        assert_eq!((frames.in_progress(), frames.n_pushed()), (&before, n_pushed));
        frames.apply_delta(&delta);
        assert_eq!(*frames.in_progress(), after);
    }
}
