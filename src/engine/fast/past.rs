//! What lies before the record of a machine in fast mode: leaps back, and executing again from where they lead.
//!
//! A run in fast mode leaves a leap behind every so many steps. When somebody looks further back than the record reaches, the state
//! goes there by leaps, and the stretch around is executed once more, this time under the recorder: runs are deterministic. A change
//! by hand cannot be executed again, so nothing before one is kept.

use crate::engine::goal::{Goal, Reason};
use crate::engine::leap::Leap;
use crate::engine::machine::{Machine, Stop};
use crate::engine::recorder::Recorder;
use crate::engine::state::State;
use crate::engine::stretches::Counted;
use crate::model::fault::Fault;
use crate::model::memory_map::RUNTIME_BASE;
use std::collections::VecDeque;
use std::sync::atomic::Ordering;

/// Steps between two leaps, and more for every page that changes between them, so that copying those costs little.
pub const EPOCH: u64 = if cfg!(debug_assertions) { 5_000 } else { 50_000 };

/// The leaps: each begins where the one before ends.
#[derive(Default)]
pub struct Past {
    /// Those that lead up to the record, or into it.
    leaps: VecDeque<Stretch>,
    /// Those from where the record begins, nearest last, when it has been made anew for a stretch in the middle of the run.
    ahead: Vec<Stretch>,
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
    /// The first position that can be gone back to from the start of the record; `None` when the leaps do not lead up to that.
    #[must_use]
    pub fn start_before(&self, recorded: u64) -> Option<u64> {
        let first = self.leaps.front().or(self.ahead.last())?;
        let reached = self.end_ahead().or(self.near_end())?;
        (reached >= recorded).then_some(first.from)
    }

    /// Where the leaps end that lead up to the record.
    fn near_end(&self) -> Option<u64> {
        self.leaps.back().map(|stretch| stretch.to)
    }

    /// The furthest position ahead, when the record is one of the middle of the run.
    #[must_use]
    pub fn end_ahead(&self) -> Option<u64> {
        self.ahead.first().map(|stretch| stretch.to)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.leaps.len() + self.ahead.len()
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

    /// The first stretch that begins at a position or after it, counted.
    #[must_use]
    pub fn counted_from(&self, position: u64) -> Option<Counted> {
        let behind = self.leaps.get(self.leaps.partition_point(|stretch| stretch.from < position));
        let ahead = || self.ahead.get(self.ahead.partition_point(|stretch| stretch.from >= position).checked_sub(1)?);
        let Stretch { from, to, last: _, leap } = behind.or_else(ahead)?;
        Some(Counted { from: *from, to: *to, n_calls: leap.n_calls(), printed: leap.printed() })
    }

    /// Forgets what lies ahead of the record.
    fn cut(&mut self) {
        self.size -= self.ahead.drain(..).map(|stretch| stretch.leap.size()).sum::<usize>();
    }

    /// Takes note that the state is the one that the leaps ahead lead to.
    fn arrive(&mut self) {
        self.leaps.extend(self.ahead.drain(..).rev());
    }

    /// Adds a stretch. The oldest quarter goes when all take more than `budget` bytes.
    pub fn push(&mut self, stretch: Stretch, budget: usize) {
        debug_assert!(self.ahead.is_empty(), "the run goes on at its end");
        if self.near_end().is_some_and(|end| end != stretch.from) || stretch.from < self.edited {
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

    /// Leaps from where the state is, between two leaps, to the beginning of the stretch around a position, or of the last one.
    fn leap(&mut self, state: &mut State, position: u64) {
        while let Some(stretch) = self.ahead.pop_if(|stretch| stretch.to <= position) {
            stretch.leap.on(state);
            self.leaps.push_back(stretch);
        }
        while self.ahead.is_empty() || self.begins_behind(position) || !self.may_begin(state) {
            let Some(stretch) = self.leaps.pop_back() else { break };
            stretch.leap.back(state);
            self.ahead.push(stretch);
        }
    }

    fn begins_behind(&self, position: u64) -> bool {
        self.near_end().is_some_and(|end| position < end)
    }

    /// A call of the host's must be executed together with the instruction that made it.
    fn may_begin(&self, state: &State) -> bool {
        self.ahead.last().is_some_and(|stretch| stretch.last.is_some()) || state.registers.rip < RUNTIME_BASE
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

    /// Must be called before the run goes another way from here: forgets what lies ahead.
    pub(in crate::engine) fn leave_future(&mut self) {
        self.recorder.cut();
        if let Some(fast) = self.fast.as_mut().filter(|fast| fast.past.end_ahead().is_some()) {
            fast.past.cut();
            self.recorder.forget_ahead();
        }
    }

    /// Must be called before execution goes on at the end of the run.
    pub(in crate::engine) fn leave_past(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|fast| fast.past.end_ahead().is_some()) {
            fast.past.arrive();
            self.recorder.forget_stretches();
        }
    }

    /// Puts the stretch that is not recorded behind.
    pub(in crate::engine) fn end_unrecorded(&mut self) {
        if let Some(fast) = self.fast.as_mut().filter(|_| self.recorder.holds_stretch()) {
            fast.leave_behind(&mut self.recorder);
        }
    }

    /// Makes the record one that holds a position, if it can be reached; the machine then stands somewhere in it.
    pub(in crate::engine) fn reach(&mut self, position: u64) {
        let history = &self.recorder.history;
        if (history.start()..=history.end()).contains(&position) || self.fast.is_none() {
            return;
        }
        self.record_around(position);
    }

    /// Makes the record that of the stretch which the step at a position belongs to, or of the last one.
    fn record_around(&mut self, position: u64) {
        self.go_between_leaps();
        let here = self.recorder.history.position();
        let Some(past) = self.fast.as_mut().map(|fast| &mut fast.past) else { return };
        if past.ahead.is_empty() && past.near_end() != Some(here) {
            return;
        }
        past.leap(&mut self.recorder.state, position);
        let (Some(first), Some(last)) = (past.ahead.last(), past.ahead.first()) else { return };
        let (from, before) = (first.from, first.last);
        let to = past.ahead.iter().rev().find(|stretch| position < stretch.to).unwrap_or(last).to;
        self.recorder.forget_stretches();
        self.recorder.begin_anew(from, before);
        self.execute_again(to);
    }

    /// Goes to where the leaps behind end and those ahead begin.
    fn go_between_leaps(&mut self) {
        if self.fast.as_ref().is_some_and(|fast| fast.past.end_ahead().is_some()) {
            self.recorder.seek(self.recorder.history.start());
            return;
        }
        self.recorder.seek(self.recorder.history.end());
        self.end_unrecorded();
        let Some(fast) = self.fast.as_mut() else { return };
        for (from, to, leap) in self.recorder.take_stretches() {
            fast.past.push(Stretch { from, to, last: None, leap }, self.recorder.budget);
        }
    }

    /// Makes the record the one of what comes after it; false if nothing does.
    pub(in crate::engine) fn reach_on(&mut self) -> bool {
        let end = self.recorder.history.end();
        if self.end().0 <= end {
            return false;
        }
        self.record_around(end);
        self.recorder.seek(end);
        true
    }

    /// Searches the record, and further back as long as nothing is found, but not before `since`. The machine stands at the end of
    /// the run, which may go on.
    pub(in crate::engine) fn search_back<T>(
        &mut self,
        since: u64,
        search: impl Fn(&mut Recorder) -> Option<T>,
    ) -> Option<T> {
        let position = self.position();
        let found = loop {
            let found = search(&mut self.recorder);
            if found.is_some() || self.recorder.history.start() <= since || !self.reach_further() {
                break found;
            }
        };
        self.seek(position);
        self.leave_past();
        found
    }

    /// Makes the record the one of what comes before it, and stands at its end; false if nothing does.
    pub(in crate::engine) fn reach_further(&mut self) -> bool {
        self.end_unrecorded();
        let start = self.recorder.history.start();
        if start <= self.start().0 {
            return false;
        }
        self.reach(start - 1);
        self.recorder.seek(start);
        self.recorder.history.start() < start
    }

    /// Executes up to a position that was reached before from here.
    fn execute_again(&mut self, end: u64) {
        self.is_stale = true;
        let goal = self.recorder.goal;
        let budget = std::mem::replace(&mut self.recorder.budget, usize::MAX);
        let stops = std::mem::take(&mut self.recorder.stops);
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
        // Whoever asked for this goes elsewhere from here.
        self.is_stale = true;
        (self.recorder.goal, self.recorder.stops, self.recorder.budget) = (goal, stops, budget);
        self.recorder.interrupt.fetch_or(interrupted, Ordering::Relaxed);
    }
}
