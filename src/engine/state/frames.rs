//! The stack of calls, kept beside the guest's own stack from calls and returns alone.
//!
//! Knows no CPU: it is told of calls, returns and pushes. Only calls in progress are kept; what going back needs of one that
//! has ended is in the record of the step that ended it.

use crate::model::addr::{Address, StepIndex};
use crate::model::frame::{Entered, Frame, SavedRegister};
use crate::model::register::Register;

/// The calls in progress.
#[derive(Default)]
pub struct Frames {
    /// Outermost first.
    live: Vec<FrameRecord>,
    /// How many frames have been pushed up to the present position.
    n_pushed: u32,
    /// Calls further out than this have not changed since [`Frames::begin`].
    low: usize,
    /// Those from there inwards as they were then, innermost first.
    older: Vec<FrameRecord>,
}

/// A frame as kept: a third of the size of the [`Frame`] that it is shown as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FrameRecord {
    /// In the order in which frames are pushed, from 0.
    pub number: u32,
    pub entered: Entered,
    pub n_saved: u8,
    pub function: u64,
    pub since: u64,
    /// 0: nobody called.
    pub call_site: u64,
    /// 0: nobody called.
    pub return_slot: u64,
    pub return_address: u64,
    pub base: u64,
    pub saved: [Saved; 6],
    /// The callee-saved registers when the function was entered, in the order of [`Register::CALLEE_SAVED`].
    pub values_at_entry: [u64; 6],
}

/// A call as it enters its function.
#[derive(Clone, Copy, Debug)]
pub struct CallEntry {
    pub function: u64,
    /// The step of the call.
    pub step: u64,
    pub call_site: u64,
    /// Where it left its return address.
    pub return_slot: u64,
    pub return_address: u64,
    /// The callee-saved registers, in the order of [`Register::CALLEE_SAVED`].
    pub callee_saved: [u64; 6],
}

/// A register that a call saved, and how many bytes below the frame's base.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Saved {
    pub register: u32,
    pub below_base: u32,
}

/// What became of the calls between two moments; serves both ways.
#[derive(Clone, Debug)]
pub struct FramesDelta {
    /// Calls further out are the same in both.
    low: usize,
    before: Box<[FrameRecord]>,
    after: Box<[FrameRecord]>,
    n_pushed: [u32; 2],
}

impl Frames {
    /// Enters the frame of a call.
    #[inline]
    pub fn enter_call(&mut self, call: CallEntry) {
        self.push(FrameRecord::entered_by(call));
    }

    /// Calls in progress.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.live.len()
    }

    /// Begins to keep what a difference between now and later needs.
    pub fn begin(&mut self) {
        self.low = self.live.len();
        self.older.clear();
    }

    /// What changed since `begin`, when `n_pushed` frames had been pushed.
    #[must_use]
    pub fn difference(&self, n_pushed: u32) -> FramesDelta {
        let before = self.older.iter().rev().copied().collect();
        let low = self.low.min(self.live.len());
        FramesDelta { low, before, after: self.live[low..].into(), n_pushed: [n_pushed, self.n_pushed] }
    }

    /// Goes to the earlier of the two moments, from the later.
    pub fn revert_delta(&mut self, difference: &FramesDelta) {
        self.live.truncate(difference.low);
        self.live.extend_from_slice(&difference.before);
        self.n_pushed = difference.n_pushed[0];
    }

    /// Goes to the later of the two moments, from the earlier.
    pub fn apply_delta(&mut self, difference: &FramesDelta) {
        self.live.truncate(difference.low);
        self.live.extend_from_slice(&difference.after);
        self.n_pushed = difference.n_pushed[1];
    }

    /// Must be called before execution ends the innermost call or changes what is known of it.
    #[inline]
    pub fn note_dirty_innermost(&mut self) {
        if self.live.len() <= self.low
            && let Some(innermost) = self.live.last()
        {
            self.older.push(*innermost);
            self.low = self.live.len() - 1;
        }
    }

    /// Calls in progress, outermost first.
    #[must_use]
    pub fn in_progress(&self) -> Vec<Frame> {
        self.live.iter().copied().map(FrameRecord::to_frame).collect()
    }

    /// The innermost frame.
    #[must_use]
    pub fn innermost(&self) -> Option<Frame> {
        self.live.last().copied().map(FrameRecord::to_frame)
    }

    /// The innermost frame as kept, if a `ret` at `rsp` takes what its call left.
    #[must_use]
    #[inline]
    pub fn innermost_at(&self, rsp: u64) -> Option<&FrameRecord> {
        match &self.live[..] {
            [.., innermost] if innermost.return_slot == rsp && rsp != 0 => Some(innermost),
            _ => None,
        }
    }

    /// The function that the innermost frame belongs to.
    #[must_use]
    pub fn innermost_function(&self) -> Option<u64> {
        self.live.last().map(|record| record.function)
    }

    /// The calls that end when the innermost `n` do, innermost first.
    #[must_use]
    pub fn innermost_records(&self, n: usize) -> &[FrameRecord] {
        &self.live[self.live.len() - n..]
    }

    /// The number that the next frame gets.
    #[must_use]
    pub fn n_pushed(&self) -> u32 {
        self.n_pushed
    }

    /// Enters a function; the frame gets the next number.
    #[inline]
    pub fn push(&mut self, record: FrameRecord) {
        self.live.push(FrameRecord { number: self.n_pushed, ..record });
        self.n_pushed += 1;
    }

    /// Takes note of frames that were pushed and are no more.
    pub fn skip_over(&mut self, n: u32) {
        self.n_pushed += n;
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
        let is_ended = |record: &&FrameRecord| record.return_slot != 0 && record.return_slot < rsp;
        self.live.iter().rev().take_while(is_ended).count()
    }

    /// Ends the innermost frame and returns it.
    #[inline]
    pub fn pop(&mut self) -> Option<FrameRecord> {
        self.live.pop()
    }

    /// Like [`Frames::end_by_return`], where the innermost is certainly one of those that end.
    #[inline]
    pub fn end_innermost(&mut self, rsp: u64) {
        self.note_dirty_innermost();
        self.live.pop();
        if let [.., next] = &self.live[..]
            && next.return_slot < rsp
        {
            self.end_by_return(rsp);
        }
    }

    /// Ends the frames that a `ret` ends, which leaves the stack pointer at `rsp`, for whoever needs them no more.
    pub fn end_by_return(&mut self, rsp: u64) {
        while let Some(innermost) = self.live.last()
            && innermost.return_slot != 0
            && innermost.return_slot < rsp
        {
            self.note_dirty_innermost();
            self.live.truncate(self.live.len() - 1);
        }
    }

    /// Takes a pop back.
    pub fn unpop(&mut self, record: FrameRecord) {
        self.live.push(record);
    }

    /// Return slot and base of the innermost frame, when somebody called it.
    #[must_use]
    pub fn innermost_slot(&self) -> Option<(u64, u64)> {
        let record = self.live.last()?;
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
        self.record_at(rsp).copied().map(FrameRecord::to_frame)
    }

    /// The callee-saved registers when the function that a `ret` at `rsp` ends was entered; after a tail call, when the
    /// first was.
    #[must_use]
    #[inline]
    pub fn values_at_entry(&self, rsp: u64) -> Option<[u64; 6]> {
        self.record_at(rsp).map(|record| record.values_at_entry)
    }

    /// The innermost frame, unless a jump out of several calls (`longjmp`) has taken the stack pointer straight to the return
    /// slot of one further out and left those inside it behind.
    #[inline]
    pub fn record_at(&self, rsp: u64) -> Option<&FrameRecord> {
        let innermost = self.live.last()?;
        if innermost.return_slot >= rsp {
            return Some(innermost);
        }
        let is_left = |record: &&FrameRecord| record.return_slot != 0 && record.return_slot < rsp;
        let reached = self.live.iter().rev().find(|record| !is_left(record));
        reached.filter(|record| record.return_slot == rsp).or(Some(innermost))
    }

    /// True when the innermost function has called nothing since it was entered.
    #[must_use]
    pub fn has_called_nothing(&self) -> bool {
        self.live.last().is_some_and(|record| record.number + 1 == self.n_pushed)
    }

    /// Notes that the innermost frame pushed a callee-saved register to `slot`. False, and nothing is noted, when it
    /// already saved that register or the slot lies outside it.
    #[inline]
    pub fn save(&mut self, register: u8, slot: u64) -> bool {
        let Some(record) = self.live.last_mut() else { return false };
        let n_saved = usize::from(record.n_saved);
        let known = record.saved[..n_saved].iter().any(|saved| saved.register == u32::from(register));
        let Some(below_base) = record.base.checked_sub(slot).and_then(|below| u32::try_from(below).ok()) else {
            return false;
        };
        if known || n_saved == record.saved.len() {
            return false;
        }
        record.saved[n_saved] = Saved { register: register.into(), below_base };
        record.n_saved += 1;
        true
    }

    /// Takes the innermost frame's newest `save` back.
    pub fn unsave(&mut self) {
        if let Some(record) = self.live.last_mut() {
            record.n_saved -= 1;
            record.saved[usize::from(record.n_saved)] = Saved::default();
        }
    }
}

impl FramesDelta {
    /// How many calls were in progress before and after.
    #[must_use]
    pub fn depths(&self) -> [usize; 2] {
        [&self.before, &self.after].map(|calls| self.low + calls.len())
    }

    /// There never were fewer calls in progress than this.
    #[must_use]
    pub fn fewest(&self) -> usize {
        self.low
    }

    /// This one and the one that follows it, as one.
    #[must_use]
    pub fn and_then(&self, next: &FramesDelta) -> FramesDelta {
        let further_out = |all: &[FrameRecord], from: usize, to: usize| all[..to.saturating_sub(from)].to_vec();
        let before = [&further_out(&next.before, next.low, self.low)[..], &self.before].concat();
        let after = [&further_out(&self.after, self.low, next.low)[..], &next.after].concat();
        FramesDelta {
            low: self.low.min(next.low),
            before: before.into(),
            after: after.into(),
            n_pushed: [self.n_pushed[0], next.n_pushed[1]],
        }
    }

    /// How many calls were made in between.
    #[must_use]
    pub fn n_calls(&self) -> u64 {
        u64::from(self.n_pushed[1] - self.n_pushed[0])
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        size_of::<FramesDelta>() + size_of_val(&self.before[..]) + size_of_val(&self.after[..])
    }
}

impl FrameRecord {
    /// The frame that a call enters; its number is given when it is pushed.
    #[must_use]
    #[inline]
    pub fn entered_by(call: CallEntry) -> FrameRecord {
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

    /// A frame that has saved nothing yet.
    #[must_use]
    pub fn of(frame: &Frame, values_at_entry: [u64; 6]) -> FrameRecord {
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

    /// The frame as people see it.
    #[must_use]
    pub fn to_frame(self) -> Frame {
        let some = |address: u64| (address != 0).then_some(Address(address));
        let saved = self.saved[..usize::from(self.n_saved)].iter().map(|saved| SavedRegister {
            register: Register::Gpr(saved.register as u8),
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
            frames.push(FrameRecord::of(&called(1, slot), [0; 6]));
        }
        assert_eq!(frames.n_ended_by_return(0xc8), 1);
        assert_eq!(frames.n_ended_by_return(0xe8), 2, "an unwinding that skips a frame ends both");
        assert_eq!(frames.n_ended_by_return(0xb8), 0, "push and ret");
    }

    #[test]
    fn a_return_finds_its_frame_behind_those_that_were_left_by_a_jump() {
        let mut frames = Frames::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(FrameRecord::of(&called(1, slot), [slot; 6]));
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
        frames.push(FrameRecord::of(&called(1, 0xf8), [0; 6]));
        assert!(frames.save(3, 0xf0));
        assert!(!frames.save(3, 0xe8), "a second push of rbx is a value, not a save");
        let before = frames.in_progress();
        let ended = frames.pop().expect("one frame is live");
        frames.unpop(ended);
        assert_eq!(frames.in_progress(), before);
        assert_eq!(before[0].saved, [SavedRegister { register: Register::RBX, slot: Address(0xf0) }]);
        frames.unsave();
        assert!(frames.in_progress()[0].saved.is_empty());
    }

    #[test]
    fn a_difference_leads_from_either_moment_to_the_other() {
        let mut frames = Frames::default();
        for slot in [0xf8, 0xe0, 0xc0] {
            frames.push(FrameRecord::of(&called(1, slot), [0; 6]));
        }
        let (before, n_pushed) = (frames.in_progress(), frames.n_pushed());
        frames.begin();
        frames.note_dirty_innermost();
        frames.pop();
        frames.note_dirty_innermost();
        assert!(frames.save(3, 0xd8));
        frames.push(FrameRecord::of(&called(2, 0xb0), [0; 6]));
        let after = frames.in_progress();
        let difference = frames.difference(n_pushed);
        frames.revert_delta(&difference);
        assert_eq!((frames.in_progress(), frames.n_pushed()), (before, n_pushed));
        frames.apply_delta(&difference);
        assert_eq!(frames.in_progress(), after);
    }

    #[test]
    fn two_differences_are_one() {
        for (first, second) in [(1, 3), (3, 1), (2, 2), (0, 1), (1, 0)] {
            let mut frames = Frames::default();
            for slot in [0xf8, 0xe0, 0xc0] {
                frames.push(FrameRecord::of(&called(1, slot), [0; 6]));
            }
            let (before, n_pushed) = (frames.in_progress(), frames.n_pushed());
            let mut exchange = |n: u64, function: u64| {
                let n_pushed = frames.n_pushed();
                frames.begin();
                for _ in 0..n {
                    frames.note_dirty_innermost();
                    frames.pop();
                }
                for nth in 0..3 {
                    frames.push(FrameRecord::of(&called(function + nth, 0xb0 - 16 * nth), [0; 6]));
                }
                frames.difference(n_pushed)
            };
            let joined = exchange(first, 20).and_then(&exchange(second, 30));
            let after = frames.in_progress();
            frames.revert_delta(&joined);
            assert_eq!((frames.in_progress(), frames.n_pushed()), (before, n_pushed));
            frames.apply_delta(&joined);
            assert_eq!(frames.in_progress(), after);
        }
    }
}
