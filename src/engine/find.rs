//! Looking for a step in the record: one that executes a place, writes bytes or a register, or changes what is there.
//!
//! The machine stands where it stood when an answer is given. Nothing is executed, so nothing beyond the record is found.

use super::code::slot_of;
use super::history::CHUNK;
use super::machine::Machine;
use super::recorder::Recorder;
use super::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::Register;
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

impl Machine {
    /// The newest step before `before` that does any of what is sought.
    pub fn find_back(&mut self, before: StepIndex, what: &[Sought]) -> Search {
        let position = self.position();
        self.seek(before);
        let mut found = self.recorder.find_back(what);
        while found == Search::Nothing && self.reach_further() {
            found = self.recorder.find_back(what);
        }
        self.seek(position);
        self.lower_flag(found)
    }

    /// The first step from `from` on that does any of what is sought.
    pub fn find_forward(&mut self, from: StepIndex, what: &[Sought]) -> Search {
        let position = self.position();
        self.seek(from);
        let found = self.go_to_next(what);
        self.seek(position);
        self.lower_flag(found)
    }

    /// Goes on in the record to after the next step that changes what is in any of these places: that step; or to the end.
    pub fn go_to_change(&mut self, watched: &[Watched]) -> Search {
        let what: Vec<Sought> = watched.iter().map(|watched| Sought::Changes(*watched)).collect();
        let found = self.go_to_next(&what);
        self.lower_flag(found)
    }

    fn go_to_next(&mut self, what: &[Sought]) -> Search {
        self.is_stale = true;
        let mut found = self.recorder.find_forward(what);
        while found == Search::Nothing && self.reach_on() {
            found = self.recorder.find_forward(what);
        }
        found
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
    fn find_back(&mut self, what: &[Sought]) -> Search {
        let seen = self.seen(what);
        while self.history.position() > self.history.start() {
            let down_to = self.pass_back(what);
            while self.history.position() > down_to {
                self.undo();
                if self.differs(&seen) || self.next_step_does(what) {
                    return Search::Found(StepIndex(self.history.position()));
                }
                if self.is_interrupted() {
                    return Search::Interrupted;
                }
            }
        }
        Search::Nothing
    }

    fn find_forward(&mut self, what: &[Sought]) -> Search {
        let seen = self.seen(what);
        while self.history.position() < self.history.end() {
            let up_to = self.pass_on(what);
            while self.history.position() < up_to {
                let step = self.history.position();
                let does = self.next_step_does(what);
                self.redo();
                if does || self.differs(&seen) {
                    return Search::Found(StepIndex(step));
                }
                if self.is_interrupted() {
                    return Search::Interrupted;
                }
            }
        }
        Search::Nothing
    }

    fn seen(&self, what: &[Sought]) -> Vec<Seen> {
        let changing = what.iter().filter_map(|sought| match sought {
            Sought::Changes(watched) => Some(*watched),
            Sought::Executes(_) | Sought::Writes(_) => None,
        });
        changing.map(|watched| Seen::now(watched, &self.state)).collect()
    }

    fn differs(&self, seen: &[Seen]) -> bool {
        seen.iter().any(|seen| seen.differs(&self.state))
    }

    /// Whether the recorded step at the position executes or writes what is sought.
    fn next_step_does(&mut self, what: &[Sought]) -> bool {
        what.iter().any(|sought| match *sought {
            Sought::Executes(address) => self.state.registers.rip == address.0,
            Sought::Writes(Watched::Memory { address, size }) => self.next_step_writes(address.0, size),
            Sought::Writes(Watched::Register(register)) => self.next_step_writes_register(register, slot_of(register)),
            Sought::Changes(_) => false,
        })
    }

    /// Notes how far it is and looks at the flag, once in a chunk.
    fn is_interrupted(&self) -> bool {
        self.note_reached() && self.interrupt.load(Ordering::Relaxed)
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
