//! Looking for a step in the record: one that executes a place, writes bytes or a register, or changes what is there.
//!
//! The machine stands where it stood when an answer is given. Nothing is executed, so nothing beyond the record is found.

use super::history::CHUNK;
use super::machine::Machine;
use super::recorder::Recorder;
use super::scan::Lookout;
use super::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::Register;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A register, or some bytes of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Watched {
    Register(Register),
    Memory { address: Address, size: u64 },
}

/// What a step is looked for by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought {
    /// The instruction or runtime entry point here acts.
    Executes(Address),
    /// It writes there, whether or not the value differs then.
    Writes(Watched),
    /// What is there differs afterwards.
    Changes(Watched),
}

/// The answer to a search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Search {
    Found(StepIndex),
    /// No step of the record does.
    Nothing,
    /// The interrupt flag was raised (Ctrl-C).
    Interrupted,
}

/// So few steps are walked before anything is searched.
const NEAR: u64 = 64;

/// What was somewhere when a search began.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Seen {
    watched: Watched,
    value: Vec<u8>,
}

impl Seen {
    pub(super) fn now(watched: Watched, state: &State) -> Seen {
        Seen { watched, value: value_of(watched, state) }
    }

    /// Whether something else is there.
    #[inline]
    pub(super) fn differs(&self, state: &State) -> bool {
        match self.watched {
            Watched::Register(register) => state.registers.get(register).to_le_bytes() != self.value[..],
            Watched::Memory { address, size: size @ ..=16 } => {
                let mut bytes = [0; 16];
                state.memory.load(address.0, &mut bytes[..size as usize]) && bytes[..size as usize] != self.value[..]
            }
            Watched::Memory { .. } => value_of(self.watched, state) != self.value,
        }
    }
}

fn value_of(watched: Watched, state: &State) -> Vec<u8> {
    match watched {
        Watched::Register(register) => state.registers.get(register).to_le_bytes().to_vec(),
        Watched::Memory { address, size } => state.memory.read(address.0, size as usize).unwrap_or_default(),
    }
}

/// Of up to 16 bytes, little-endian.
fn number(bytes: &[u8]) -> u128 {
    bytes.iter().take(16).rev().fold(0, |number, byte| number << 8 | u128::from(*byte))
}

impl Machine {
    /// The newest step before `before` that does any of what is sought.
    pub fn find_back(&mut self, before: StepIndex, what: &[Sought]) -> Search {
        let position = self.position();
        if position == before
            && let Some(step) = self.recorder.find_just_before(what)
        {
            return Search::Found(step);
        }
        self.record_holds(before);
        let mut found = self.recorder.find_back(before.0, what);
        while found == Search::Nothing && self.reach_further() {
            found = self.recorder.find_back(before.0, what);
        }
        self.seek(position);
        self.lower_flag(found)
    }

    /// The first step from `from` on that does any of what is sought.
    pub fn find_forward(&mut self, from: StepIndex, what: &[Sought]) -> Search {
        let position = self.position();
        self.record_holds(from);
        let found = self.find_on(from, what, |_| ControlFlow::Break(()));
        self.seek(position);
        self.lower_flag(found)
    }

    /// The first step from `from` on that changes any of these places, of up to 16 bytes each, so that `holds` is true of what is in
    /// them then.
    pub fn find_values(
        &mut self,
        from: StepIndex,
        watched: &[Watched],
        mut holds: impl FnMut(&[u128]) -> bool,
    ) -> Search {
        let what: Vec<Sought> = watched.iter().map(|watched| Sought::Changes(*watched)).collect();
        let position = self.position();
        self.seek(from);
        let first: Vec<u128> =
            watched.iter().map(|watched| number(&value_of(*watched, &self.recorder.state))).collect();
        let mut values = first.clone();
        let found = self.find_on(from, &what, |lookout| {
            let now = first.iter().zip(lookout.differences()).map(|(first, difference)| first ^ difference);
            values.iter_mut().zip(now).for_each(|(value, now)| *value = now);
            if holds(&values) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        self.seek(position);
        self.lower_flag(found)
    }

    /// Goes on in the record to after the next step that changes what is in any of these places: that step; or to the end.
    pub fn go_to_change(&mut self, watched: &[Watched]) -> Search {
        let what: Vec<Sought> = watched.iter().map(|watched| Sought::Changes(*watched)).collect();
        let seen: Vec<Seen> = watched.iter().map(|watched| Seen::now(*watched, &self.recorder.state)).collect();
        self.is_stale = true;
        let mut found = self.recorder.go_to_difference(&what, &seen);
        while found == Search::Nothing && self.reach_on() {
            found = self.recorder.go_to_difference(&what, &seen);
        }
        self.lower_flag(found)
    }

    /// Makes the record one that holds a position, if it can be reached.
    fn record_holds(&mut self, position: StepIndex) {
        let history = &self.recorder.history;
        if !(history.start()..=history.end()).contains(&position.0) {
            self.seek(position);
        }
    }

    /// Hands each step from a position of the record on that does what is sought to `visit`, until it has seen enough; `Found` is
    /// where that was.
    fn find_on(
        &mut self,
        from: StepIndex,
        what: &[Sought],
        mut visit: impl FnMut(&Lookout) -> ControlFlow<()>,
    ) -> Search {
        let mut lookout = Lookout::new(what, self.recorder.state.fs_base);
        let mut from = from.0;
        loop {
            let end = self.recorder.history.end();
            let found = self.recorder.find_forward(from..end, what, &mut lookout, &mut visit);
            from = end;
            if found != Search::Nothing || !self.reach_on() {
                return found;
            }
        }
    }

    fn lower_flag(&self, found: Search) -> Search {
        if found == Search::Interrupted {
            self.recorder.interrupt.store(false, Ordering::Relaxed);
        }
        found
    }

    /// Where a run or a search in progress is, roughly; for those who wait.
    #[must_use]
    pub fn reached(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.recorder.reached)
    }
}

impl Recorder {
    /// Walks a few steps back and returns, because what changes often would make the search look through the same steps again and
    /// again.
    fn find_just_before(&mut self, what: &[Sought]) -> Option<StepIndex> {
        let seen = |sought: &Sought| match *sought {
            Sought::Changes(watched) => Some(Seen::now(watched, &self.state)),
            Sought::Executes(_) | Sought::Writes(_) => None,
        };
        let seen: Vec<Seen> = what.iter().filter_map(seen).collect();
        let position = self.history.position();
        let is_known_of_state = !what.iter().any(|sought| matches!(sought, Sought::Writes(_)));
        let mut found = None;
        while is_known_of_state && found.is_none() && position - self.history.position() < NEAR && self.undo() {
            let executes = what.contains(&Sought::Executes(Address(self.state.registers.rip)));
            let does = executes || seen.iter().any(|seen| seen.differs(&self.state));
            found = does.then_some(StepIndex(self.history.position()));
        }
        self.seek(position);
        found
    }

    /// The newest step of the record before `before` that does any of what is sought; the position stays.
    pub(super) fn find_back(&mut self, before: u64, what: &[Sought]) -> Search {
        let mut lookout = Lookout::new(what, self.state.fs_base);
        let mut end = before.min(self.history.end());
        while let Some(worth) = self.worth_before(end, what) {
            end = worth.end;
            while end > worth.start {
                let start = worth.start.max((end - 1) / CHUNK * CHUNK);
                let mut last = None;
                self.scan(start..end, &mut lookout, |step, _| {
                    last = Some(step);
                    ControlFlow::Continue(())
                });
                if let Some(step) = last {
                    return Search::Found(StepIndex(step));
                }
                end = start;
                if self.is_interrupted(end) {
                    return Search::Interrupted;
                }
            }
        }
        Search::Nothing
    }

    /// Hands those of the record's steps to `visit` that do what is sought, until it has seen enough.
    fn find_forward(
        &mut self,
        steps: Range<u64>,
        what: &[Sought],
        lookout: &mut Lookout,
        visit: &mut impl FnMut(&Lookout) -> ControlFlow<()>,
    ) -> Search {
        let mut start = steps.start.max(self.history.start());
        while let Some(worth) = self.worth_after(start, what).filter(|worth| worth.start < steps.end) {
            start = worth.start;
            while start < worth.end.min(steps.end) {
                let end = worth.end.min(steps.end).min((start / CHUNK + 1) * CHUNK);
                let mut found = None;
                self.scan(start..end, lookout, |step, lookout| {
                    let seen = visit(lookout);
                    found = seen.is_break().then_some(step);
                    seen
                });
                if let Some(step) = found {
                    return Search::Found(StepIndex(step));
                }
                start = end;
                if self.is_interrupted(start) {
                    return Search::Interrupted;
                }
            }
        }
        Search::Nothing
    }

    /// Goes on in the record to before the next step that does what is sought, but not beyond a position.
    pub(super) fn pass_on(&mut self, what: &[Sought], end: u64) {
        let (here, mut goal) = (self.history.position(), end.min(self.history.end()));
        if !what.is_empty() {
            let mut lookout = Lookout::new(what, self.state.fs_base);
            match self.find_forward(here..goal, what, &mut lookout, &mut |_| ControlFlow::Break(())) {
                Search::Found(step) => goal = step.0,
                Search::Interrupted => goal = self.reached.load(Ordering::Relaxed),
                Search::Nothing => {}
            }
        }
        self.seek(goal);
    }

    /// Goes on until something differs, else to the end of the record.
    fn go_to_difference(&mut self, what: &[Sought], seen: &[Seen]) -> Search {
        while let Some(worth) = self.worth_after(self.history.position(), what) {
            self.seek(worth.start);
            let found = self.walk_to_difference(worth.end, seen);
            if found != Search::Nothing {
                return found;
            }
        }
        self.seek(u64::MAX);
        Search::Nothing
    }

    /// Goes on until something differs, but not beyond a position.
    fn walk_to_difference(&mut self, end: u64, seen: &[Seen]) -> Search {
        while self.history.position() < end && self.redo() {
            if seen.iter().any(|seen| seen.differs(&self.state)) {
                return Search::Found(StepIndex(self.history.position() - 1));
            }
            if self.note_reached() && self.interrupt.load(Ordering::Relaxed) {
                return Search::Interrupted;
            }
        }
        Search::Nothing
    }

    /// Notes how far it is and looks at the flag.
    fn is_interrupted(&self, position: u64) -> bool {
        self.reached.store(position, Ordering::Relaxed);
        self.interrupt.load(Ordering::Relaxed)
    }

    /// Notes how far it is, once in a chunk; true then.
    #[inline]
    pub(super) fn note_reached(&self) -> bool {
        let position = self.history.position();
        let is_due = position.is_multiple_of(CHUNK);
        if is_due {
            self.reached.store(position, Ordering::Relaxed);
        }
        is_due
    }
}
