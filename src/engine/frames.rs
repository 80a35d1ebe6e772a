//! The stack of calls, kept beside the guest's own stack from calls and returns alone.
//!
//! Knows no CPU: it is told of calls, returns and pushes. Frames are never thrown away when they are popped, so that going
//! back finds them again; a fork of the run cuts off what lies ahead.

use crate::model::addr::{Address, StepIndex};
use crate::model::frame::{Entered, Frame, SavedRegister};
use crate::model::register::Register;
use std::collections::BTreeMap;

/// The calls in progress and all those that have ended.
#[derive(Default)]
pub struct Frames {
    /// Every frame pushed since the record begins, in order.
    all: Vec<Record>,
    /// The number of the first of them.
    first: u32,
    /// Frames from before that which were in progress when the record begins.
    older: BTreeMap<u32, Record>,
    /// How many frames have been pushed up to the present position.
    n_pushed: u32,
    /// Their numbers, outermost first.
    live: Vec<u32>,
}

/// A frame as kept: a third of the size of the [`Frame`] that it is shown as.
#[derive(Clone, Copy)]
struct Record {
    function: u64,
    since: u64,
    call_site: u64,
    /// 0: nobody called.
    return_slot: u64,
    return_address: u64,
    base: u64,
    entered: Entered,
    n_saved: u8,
    saved: [Saved; 6],
    /// The callee-saved registers when the function was entered, in the order of [`Register::CALLEE_SAVED`].
    values_at_entry: [u64; 6],
}

#[derive(Clone, Copy, Default)]
struct Saved {
    register: u8,
    /// Bytes below the frame's base.
    below_base: u32,
}

impl Frames {
    /// Calls in progress.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.live.len()
    }

    fn record(&self, idx: u32) -> &Record {
        if idx >= self.first { &self.all[(idx - self.first) as usize] } else { &self.older[&idx] }
    }

    fn record_mut(&mut self, idx: u32) -> &mut Record {
        let recent = idx.checked_sub(self.first).map(|at| &mut self.all[at as usize]);
        recent.or_else(|| self.older.get_mut(&idx)).expect("a frame in progress is kept")
    }

    /// Numbers of the calls in progress, outermost first.
    #[must_use]
    pub fn live(&self) -> &[u32] {
        &self.live
    }

    /// Bytes that the frames take.
    #[must_use]
    pub fn size(&self) -> usize {
        (self.all.len() + self.older.len()) * size_of::<Record>()
    }

    /// Forgets the frames that had ended when `n_pushed` frames had been pushed and `live` were in progress: the record
    /// begins there, so nothing goes back to them.
    pub fn forget_before(&mut self, n_pushed: u32, live: &[u32]) {
        let kept = live.iter().map(|idx| (*idx, *self.record(*idx))).collect();
        self.older = kept;
        self.all.drain(..(n_pushed - self.first) as usize);
        self.first = n_pushed;
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub fn in_progress(&self) -> Vec<Frame> {
        self.live.iter().map(|idx| self.record(*idx).to_frame()).collect()
    }

    /// The innermost frame.
    #[must_use]
    pub fn innermost(&self) -> Option<Frame> {
        self.live.last().map(|idx| self.record(*idx).to_frame())
    }

    /// A frame by the number that `push` and `pop` deal in.
    #[must_use]
    pub fn frame(&self, idx: u32) -> Frame {
        self.record(idx).to_frame()
    }

    /// The number that the next frame gets.
    #[must_use]
    pub fn n_pushed(&self) -> u32 {
        self.n_pushed
    }

    /// Enters a function. What was ahead of the present position is forgotten.
    pub fn push(&mut self, frame: &Frame, values_at_entry: [u64; 6]) {
        self.all.truncate((self.n_pushed - self.first) as usize);
        self.all.push(Record {
            function: frame.function.0,
            since: frame.since.0,
            call_site: frame.call_site.map_or(0, |address| address.0),
            return_slot: frame.return_slot.map_or(0, |address| address.0),
            return_address: frame.return_address.map_or(0, |address| address.0),
            base: frame.base.0,
            entered: frame.entered,
            n_saved: 0,
            saved: [Saved::default(); 6],
            values_at_entry,
        });
        self.push_again();
    }

    /// Enters the function that was entered at this position before.
    pub fn push_again(&mut self) {
        self.live.push(self.n_pushed);
        self.n_pushed += 1;
    }

    /// Takes the newest push back.
    pub fn unpush(&mut self) {
        self.live.pop();
        self.n_pushed -= 1;
    }

    /// How many frames end when a `ret` leaves the stack pointer at `rsp`: those whose return slot lies below it. A `ret`
    /// that takes its target from elsewhere (`push` and `ret`) ends none.
    #[must_use]
    #[inline]
    pub fn n_ended_by_return(&self, rsp: u64) -> usize {
        self.live
            .iter()
            .rev()
            .take_while(|idx| {
                let slot = self.record(**idx).return_slot;
                slot != 0 && slot < rsp
            })
            .count()
    }

    /// Ends the innermost frame and returns its number.
    pub fn pop(&mut self) -> Option<u32> {
        self.live.pop()
    }

    /// Takes a pop back.
    pub fn unpop(&mut self, idx: u32) {
        self.live.push(idx);
    }

    /// Return slot and base of the innermost frame, when somebody called it.
    #[must_use]
    pub fn innermost_slot(&self) -> Option<(u64, u64)> {
        let record = self.record(*self.live.last()?);
        (record.return_slot != 0).then_some((record.return_slot, record.base))
    }

    /// Return slot of the frame that a `ret` at `rsp` ends and what the call left there, when somebody called it.
    #[must_use]
    #[inline]
    pub fn returning(&self, rsp: u64) -> Option<(u64, u64)> {
        let record = self.record_at(rsp)?;
        (record.return_slot != 0).then_some((record.return_slot, record.return_address))
    }

    /// The frame that a `ret` at `rsp` ends.
    #[must_use]
    pub fn frame_at(&self, rsp: u64) -> Option<Frame> {
        self.record_at(rsp).map(|record| record.to_frame())
    }

    /// The callee-saved registers when the function that a `ret` at `rsp` ends was entered; after a tail call, when the
    /// first was.
    #[must_use]
    pub fn values_at_entry(&self, rsp: u64) -> Option<[u64; 6]> {
        self.record_at(rsp).map(|record| record.values_at_entry)
    }

    /// The innermost frame, unless a jump out of several calls (`longjmp`) has taken the stack pointer straight to the return
    /// slot of one further out and left those inside it behind.
    #[inline]
    fn record_at(&self, rsp: u64) -> Option<&Record> {
        let innermost = self.record(*self.live.last()?);
        if innermost.return_slot >= rsp {
            return Some(innermost);
        }
        let is_left = |record: &&Record| record.return_slot != 0 && record.return_slot < rsp;
        let reached = self.live.iter().rev().map(|idx| self.record(*idx)).find(|record| !is_left(record));
        reached.filter(|record| record.return_slot == rsp).or(Some(innermost))
    }

    /// True when the innermost function has called nothing since it was entered.
    #[must_use]
    pub fn has_called_nothing(&self) -> bool {
        self.live.last().is_some_and(|idx| idx + 1 == self.n_pushed)
    }

    /// Notes that the innermost frame pushed a callee-saved register to `slot`. False, and nothing is noted, when it
    /// already saved that register or the slot lies outside it.
    pub fn save(&mut self, register: u8, slot: u64) -> bool {
        let Some(idx) = self.live.last().copied() else { return false };
        let record = self.record_mut(idx);
        let n_saved = usize::from(record.n_saved);
        let known = record.saved[..n_saved].iter().any(|saved| saved.register == register);
        let Some(below_base) = record.base.checked_sub(slot).and_then(|below| u32::try_from(below).ok()) else {
            return false;
        };
        if known || n_saved == record.saved.len() {
            return false;
        }
        record.saved[n_saved] = Saved { register, below_base };
        record.n_saved += 1;
        true
    }

    /// Takes the innermost frame's newest `save` back.
    pub fn unsave(&mut self) {
        if let Some(idx) = self.live.last().copied() {
            self.record_mut(idx).n_saved -= 1;
        }
    }
}

impl Record {
    fn to_frame(self) -> Frame {
        let some = |address: u64| (address != 0).then_some(Address(address));
        let saved = self.saved[..usize::from(self.n_saved)].iter().map(|saved| SavedRegister {
            register: Register::Gpr(saved.register),
            slot: Address(self.base - u64::from(saved.below_base)),
        });
        Frame {
            function: Address(self.function),
            entered: self.entered,
            since: StepIndex(self.since),
            call_site: some(self.call_site),
            return_slot: some(self.return_slot),
            return_address: some(self.return_address),
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
        let mut frames = Frames::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(&called(1, slot), [0; 6]);
        }
        assert_eq!(frames.n_ended_by_return(0xc8), 1);
        assert_eq!(frames.n_ended_by_return(0xe8), 2, "an unwinding that skips a frame ends both");
        assert_eq!(frames.n_ended_by_return(0xb8), 0, "push and ret");
    }

    #[test]
    fn a_return_finds_its_frame_behind_those_that_were_left_by_a_jump() {
        let mut frames = Frames::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(&called(1, slot), [slot; 6]);
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
    fn popped_frames_come_back_with_what_they_saved() {
        let mut frames = Frames::default();
        frames.push(&called(1, 0xf8), [0; 6]);
        assert!(frames.save(3, 0xf0));
        assert!(!frames.save(3, 0xe8), "a second push of rbx is a value, not a save");
        let before = frames.in_progress();
        let idx = frames.pop().expect("one frame is live");
        frames.unpop(idx);
        assert_eq!(frames.in_progress(), before);
        assert_eq!(before[0].saved, [SavedRegister { register: Register::RBX, slot: Address(0xf0) }]);
        frames.unsave();
        assert!(frames.in_progress()[0].saved.is_empty());
    }
}
