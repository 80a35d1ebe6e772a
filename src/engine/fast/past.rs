//! What lies before the record of a machine in fast mode: leaps back, and executing again from where they lead.
//!
//! A run in fast mode leaves a leap behind every so many steps. When somebody looks further back than the record reaches, the state
//! goes back by leaps, and from there to where it was everything is executed once more, this time under the recorder: runs
//! are deterministic. A change by hand cannot be executed again, so nothing before one is kept.

use crate::engine::leap::Leap;
use crate::engine::machine::{Machine, Stop};
use crate::engine::recorder::{Goal, Reason, Recorder};
use crate::engine::state::State;
use crate::model::fault::Fault;
use crate::model::memory_map::RUNTIME_BASE;
use std::collections::VecDeque;
use std::sync::atomic::Ordering;

/// Steps between two leaps, and more for every page that changes between them, so that copying those costs little.
pub const EPOCH: u64 = if cfg!(debug_assertions) { 5_000 } else { 100_000 };

/// The leaps: each begins where the one before ends.
#[derive(Default)]
pub struct Past {
    leaps: VecDeque<Stretch>,
    /// Bytes that they take.
    size: usize,
    /// A change by hand was made just before this position.
    edited: u64,
}

/// A stretch that can be leapt over and executed again.
pub struct Stretch {
    pub from: u64,
    pub to: u64,
    /// The instruction before it, if that is known.
    pub last: Option<u64>,
    pub leap: Leap,
}

impl Past {
    /// The first position that can be gone back to.
    #[must_use]
    pub fn start(&self) -> Option<u64> {
        self.leaps.front().map(|stretch| stretch.from)
    }

    /// Where the leaps end.
    #[must_use]
    pub fn end(&self) -> Option<u64> {
        self.leaps.back().map(|stretch| stretch.to)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.leaps.len()
    }

    /// Bytes that they take.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Takes note of a change by hand just before this position.
    pub fn edit(&mut self, position: u64) {
        *self = Past { edited: position, ..Past::default() };
    }

    /// Adds a stretch. The oldest quarter goes when all take more than `budget` bytes.
    pub fn push(&mut self, stretch: Stretch, budget: usize) {
        if self.end().is_some_and(|end| end != stretch.from) || stretch.from < self.edited {
            (self.leaps, self.size) = (VecDeque::new(), 0);
        }
        if stretch.from < self.edited || stretch.from == stretch.to {
            return;
        }
        self.size += stretch.leap.size();
        self.leaps.push_back(stretch);
        if self.size > budget {
            let oldest = self.leaps.drain(..self.leaps.len().div_ceil(4));
            self.size -= oldest.map(|stretch| stretch.leap.size()).sum::<usize>();
        }
    }

    /// Leaps from the end to a position at or before this one, if there is one; returns it with the instruction before it.
    fn leap_back(&mut self, state: &mut State, position: u64) -> Option<(u64, Option<u64>)> {
        let mut reached = None;
        // A call of the host's must be executed together with the instruction that made it.
        let is_far = |reached: &Option<(u64, Option<u64>)>, state: &State| {
            reached.is_none_or(|(at, last)| at > position || (last.is_none() && state.registers.rip >= RUNTIME_BASE))
        };
        while is_far(&reached, state)
            && let Some(stretch) = self.leaps.pop_back()
        {
            self.size -= stretch.leap.size();
            stretch.leap.back(state);
            reached = Some((stretch.from, stretch.last));
        }
        reached
    }
}

impl Machine {
    /// Puts what is recorded behind and begins a stretch that is not.
    pub(in crate::engine) fn begin_unrecorded(&mut self) {
        let Some(fast) = self.fast.as_mut().filter(|_| !self.recorder.holds_stretch()) else { return };
        for (from, to, leap) in self.recorder.take_stretches() {
            fast.past.push(Stretch { from, to, last: None, leap }, self.recorder.budget);
        }
        fast.hold(&mut self.recorder);
    }

    /// Puts the stretch that is not recorded behind.
    pub(in crate::engine) fn end_unrecorded(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|_| self.recorder.holds_stretch()) {
            fast.leave_behind(&mut self.recorder);
        }
    }

    /// Makes the record reach back to a position, if anything does; the machine then stands at the end of the record.
    pub(in crate::engine) fn reach(&mut self, position: u64) {
        if position >= self.recorder.history.start() {
            return;
        }
        self.end_unrecorded();
        let Some(past) = self.fast.as_mut().map(|fast| &mut fast.past) else { return };
        let end = self.recorder.history.end();
        let Some(past_end) = past.end() else { return };
        self.recorder.seek(past_end);
        debug_assert_eq!(
            self.recorder.history.position(),
            past_end,
            "the record begins where the past ends, or before"
        );
        if let Some((from, last)) = past.leap_back(&mut self.recorder.state, position) {
            self.recorder.begin_anew(from, last);
            self.recorder.forget_stretches();
            self.is_stale = true;
        }
        self.execute_again(end);
    }

    /// Searches the record, and further back as long as nothing is found, but not before `since`.
    pub(in crate::engine) fn search_back<T>(
        &mut self,
        since: u64,
        search: impl Fn(&mut Recorder) -> Option<T>,
    ) -> Option<T> {
        loop {
            let found = search(&mut self.recorder);
            if found.is_some() || self.recorder.history.start() <= since || !self.reach_further() {
                return found;
            }
        }
    }

    /// Makes the record reach back twice as far; false if nothing does.
    pub(in crate::engine) fn reach_further(&mut self) -> bool {
        self.end_unrecorded();
        let (start, end) = (self.recorder.history.start(), self.recorder.history.end());
        self.reach(start.saturating_sub((end - start).max(1)).max(self.start().0));
        self.recorder.history.start() < start
    }

    /// Executes up to a position that was reached before from here.
    fn execute_again(&mut self, end: u64) {
        let goal = self.recorder.goal;
        let watched = std::mem::take(&mut self.recorder.watched);
        let mut interrupted = self.recorder.interrupt.swap(false, Ordering::Relaxed);
        while self.recorder.history.position() < end {
            let began = self.recorder.history.position();
            self.recorder.goal = Goal { position: Some(end), began, ..Goal::default() };
            match self.go() {
                Reason::Serve(service) if self.serve(service).is_ok() => {}
                Reason::Stop(Stop::Steps | Stop::Address) => {}
                Reason::Stop(Stop::Interrupted) => {
                    interrupted |= self.recorder.interrupt.swap(false, Ordering::Relaxed);
                }
                // The run went on from here, so this was found to be a jump.
                Reason::Stop(Stop::Fault(Fault::BadReturnAddress { slot, .. })) => {
                    self.recorder.state.return_as_jump = Some(slot.0);
                }
                Reason::Serve(_) | Reason::Stop(_) => break,
            }
        }
        debug_assert_eq!(self.recorder.history.position(), end, "a run is the same every time");
        (self.recorder.goal, self.recorder.watched) = (goal, watched);
        self.recorder.interrupt.fetch_or(interrupted, Ordering::Relaxed);
    }
}
