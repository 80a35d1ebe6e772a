//! Blocks that follow themselves: how often more they may without being asked again, and making good what they did then.
//!
//! Only where every address moves by a constant from one time to the next, so that what lies ahead can be looked at in one go.

use super::enter::{mark, operate};
use super::list_walk::WalkEnd;
use super::operation::AccessCheck;
use super::operation::Operation;
use super::pending::GrantedRounds;
use super::run::BlockRun;
use super::symbolic::{EntryValues, SymbolicValue, ZERO};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::cpu::unicorn::Verdict;
use crate::engine::state::bitmap::Bitmap;

/// Times that are granted at most, so that an interrupt is noticed soon.
const MOST_TIMES: u64 = 1 << 16;
/// Times that are gone through ahead, at most: where it is known how the loop ends, and where it is not.
const MOST_TO_END: u64 = 4096;
const MOST_FORESEEN: u64 = 128;
/// Bytes that are looked at ahead, and that may be written, where it is not known how often the block will follow itself.
const AHEAD: u64 = 4096;

impl BlockRun<'_> {
    /// Decides how often the block, which has just been let go, may run again.
    #[inline(never)]
    pub(crate) fn repeat(&mut self, cpu: Halted, idx: usize) -> Verdict {
        if self.block(idx).is_foreseen {
            return self.repeat_foreseen(idx);
        }
        let granted = self.times(idx, MOST_TIMES, AHEAD);
        if granted == 0 {
            return Verdict::Go;
        }
        let (granted, verdict) = self.run_on(cpu, idx, granted);
        if granted > 0 {
            self.announce(idx, granted);
        }
        self.repeated = Some(GrantedRounds { idx, granted });
        verdict
    }

    fn repeat_foreseen(&mut self, idx: usize) -> Verdict {
        let granted = self.foresee(idx);
        if granted == 0 {
            return Verdict::Go;
        }
        self.repeated = Some(GrantedRounds { idx, granted });
        self.run_foreseen(idx, granted)
    }

    /// How many times more than once the last block was let go.
    pub(crate) fn granted(&self) -> u64 {
        self.repeated.map_or(0, |repeated| repeated.granted)
    }

    /// Steps that were let go beyond the position.
    pub(crate) fn granted_steps(&self) -> u64 {
        self.repeated.map_or(0, |repeated| repeated.granted * self.block(repeated.idx).n)
    }

    /// Goes on through the block as long as it passes and does not end, as if it followed itself; it changes nothing but registers.
    fn foresee(&mut self, idx: usize) -> u64 {
        let block = &self.blocks.all[idx];
        let end = block.ends.map(|(register, end)| {
            let bound = end.bound.value(|register| self.known.of(register)) & end.mask;
            (register, WalkEnd { bound, mask: end.mask })
        });
        let most = if end.is_some() { MOST_TO_END } else { MOST_FORESEEN };
        let most = ((self.limit - self.position) / block.n).min(most);
        let mut times = 0;
        if let Some(walk) = &block.walk {
            let end = end.map(|(_, end)| end);
            times = self.walks.go((idx, walk), &mut self.known, end, &self.recording.state, most);
            if times > 0 {
                self.known.forget(block.exits.unknown);
            }
        }
        let goes_on = |known: &EntryValues| {
            end.is_none_or(|(register, WalkEnd { bound, mask })| {
                known.get(SymbolicValue::register(register)) & mask != bound
            })
        };
        while times < most && goes_on(&self.known) {
            let block = &self.blocks.all[idx];
            let (known, state) = (&mut self.known, &self.recording.state);
            let can_be_told = block.operations.iter().all(|operation| operate(operation, &[], known, state).is_some());
            if !can_be_told || !block.uses.iter().all(|uses| uses.pass(known, state)) {
                break;
            }
            self.go_through(idx);
            times += 1;
        }
        times
    }

    /// Announces what the repeats may write.
    fn announce(&mut self, idx: usize, times: u64) {
        let block = &self.blocks.all[idx];
        let strides = block.strides.as_ref().expect("only such blocks are repeated");
        for store in &block.written {
            let stride = strides[usize::from(store.at.root)];
            let next = self.known.get(store.at).wrapping_add(if store.at.root < ZERO { 0 } else { stride });
            if stride != 0 {
                let last = next.wrapping_add(stride.wrapping_mul(times - 1));
                let length = last.abs_diff(next) + u64::from(store.size);
                self.recording.state.note_dirty(next.min(last), length);
            }
        }
    }

    /// How often more the block surely passes, but not more than `most` times, and with no more than so many bytes looked at ahead.
    pub(crate) fn times(&self, idx: usize, most: u64, ahead: u64) -> u64 {
        let block = self.block(idx);
        let Some(strides) = &block.strides else { return 0 };
        let mut times = ((self.limit - self.position) / block.n).min(MOST_TIMES).min(most);
        for operation in &block.operations {
            if let Operation::Check(check) = operation {
                let stride = strides[usize::from(check.at.root)] as i64;
                times = self.times_of(check, stride, times, ahead);
                if times == 0 {
                    break;
                }
            }
        }
        times
    }

    /// How often more an access surely passes that moves by `stride` from one time to the next, but not more than `most` times.
    fn times_of(&self, check: &AccessCheck, stride: i64, most: u64, ahead: u64) -> u64 {
        if stride == 0 {
            return most;
        }
        if !stride.unsigned_abs().is_multiple_of(check.align.into()) {
            return 0;
        }
        let state = &self.recording.state;
        // Registers stand where the block leaves them, what is computed from them where it was.
        let at = self.known.get(check.at).wrapping_sub(if check.at.root < ZERO { stride as u64 } else { 0 });
        let size = u64::from(check.size);
        let ahead = stride.unsigned_abs().saturating_mul(most).min(ahead);
        let (heap, stack) = (&state.heap, &state.stack.written);
        let room = if heap.written.covers(at) {
            let live = room(heap.live(), at, size, stride, ahead);
            if check.reads { room(&heap.written, at, size, stride, live.min(ahead)) } else { live }
        } else if stack.covers(at) {
            match (check.reads, check.above) {
                (true, None) => room(stack, at, size, stride, ahead),
                (false, None) if !check.writes && stride > 0 => stack.end() - (at + size),
                (_, Some(_)) if !check.reads && stride > 0 => stack.end() - (at + size),
                _ => 0,
            }
        } else {
            let region = state.memory.region_at(at).expect("the access passed");
            if stride > 0 { region.end().0 - (at + size) } else { at - region.start.0 }
        };
        most.min(room.min(ahead) / stride.unsigned_abs())
    }

    /// Makes good what the repeats did that were used: registers, position, written-marks.
    #[inline]
    pub(crate) fn commit_stop(&mut self, left: u64) {
        if self.repeated.is_some() {
            self.settle_up(left);
        }
    }

    #[inline(never)]
    fn settle_up(&mut self, left: u64) {
        let Some(GrantedRounds { idx, granted }) = self.repeated.take() else { return };
        let (block, times) = (&self.blocks.all[idx], granted - left);
        if block.is_foreseen {
            self.position += block.n * times;
            if left > 0 {
                self.known.forget(block.exits.changed());
            }
            return;
        }
        let strides = block.strides.as_ref().expect("only such blocks are repeated");
        self.position += block.n * times;
        for store in &block.written {
            let stride = strides[usize::from(store.at.root)];
            let moved_on = if store.at.root < ZERO { stride } else { 0 };
            let first = self.known.get(store.at).wrapping_sub(moved_on);
            let size = u64::from(store.size);
            let state = &mut self.recording.state;
            match stride as i64 {
                0 => {}
                step if step.unsigned_abs() == size && times > 0 => {
                    let last = first.wrapping_add(stride.wrapping_mul(times));
                    mark(state, first.wrapping_add(stride).min(last), size * times);
                }
                _ => (1..=times).for_each(|n| mark(state, first.wrapping_add(stride.wrapping_mul(n)), size)),
            }
        }
        block.exits.plus.iter().for_each(|(number, more)| self.known.add(*number, more.wrapping_mul(times)));
        let changing = block.exits.is.iter().filter(|(_, value)| value.as_constant().is_none());
        changing.for_each(|(number, _)| self.known.forget(1 << number));
    }
}

/// Bytes beyond the access, in the direction of the stride, that are in the set; looked at are so many that at least `ahead` are.
fn room(set: &Bitmap, at: u64, size: u64, stride: i64, ahead: u64) -> u64 {
    if stride > 0 {
        set.n_present(at + size, ahead)
    } else {
        // Looked at in pieces, the nearest first.
        let mut room = 0;
        while room < ahead && at - room >= 16 && set.covers(at - room - 16) && set.missing(at - room - 16, 16) == 0 {
            room += 16;
        }
        room
    }
}
