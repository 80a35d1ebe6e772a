//! Reverse watchpoints: backward searches for the last write of some bytes, for faults that name the instruction that overwrote something.
//!
//! Only the log is searched here, from the position backwards, so the answer may be missing; nothing is executed again. `Replayer::search_back`
//! repeats the search over re-executed segments, as far back as the fault allows. The position is the same afterwards. Cost: that of a search
//! ([`search`](super::search)) for each write that is passed over, and of one walk over the rest where there are many.

use crate::engine::check::access::Addresses;
use crate::engine::cpu::decode_cache::CodeAt;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Writer;
use crate::model::location::Location;
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::step::Step;
use crate::x86::facts::Flow;

/// Steps that are searched for, one behind the other, before the log is walked instead.
const MOST_SEARCHED: u64 = 64;

impl Recording {
    /// The newest step before the position that changed any of these bytes.
    pub(crate) fn last_write(&mut self, address: u64, size: u64) -> Option<Step> {
        let position = self.history.position();
        let place = Location::Memory { address: Address(address), size };
        let SearchResult::Found(step) = self.find_back(position, &[SearchGoal::Changes(place)]) else { return None };
        self.seek(step.0);
        let step = self.redo_as_step();
        self.seek(position);
        step
    }

    /// The newest step before the position, and not before `since`, that wrote any of these bytes, whether or not it changed
    /// them.
    pub(crate) fn last_writer(&mut self, address: u64, size: u64, since: u64) -> Option<Writer> {
        let place = Location::Memory { address: Address(address), size };
        self.newest(since, SearchGoal::Writes(place), |_| true)
    }

    /// The step, not before `since`, from which on the word at `address` no longer was `expected`.
    pub(crate) fn overwriter(&mut self, address: u64, expected: u64, since: u64) -> Option<Writer> {
        let place = Location::Memory { address: Address(address), size: 8 };
        let was_expected = |state: &State| state.memory.read_number(address, 8) == Some(expected);
        self.newest(since, SearchGoal::Changes(place), was_expected)
    }

    /// The newest step before the position, and not before `since`, that does what is sought and before which something holds.
    fn newest(&mut self, since: u64, sought: SearchGoal, holds: impl Fn(&State) -> bool) -> Option<Writer> {
        let position = self.history.position();
        let mut found = false;
        let mut n_searched = 0;
        while !found && self.history.position() > since {
            // What keeps happening is found sooner by walking.
            if n_searched < MOST_SEARCHED {
                match self.find_back(self.history.position(), &[sought]) {
                    SearchResult::Found(step) if step.0 >= since => self.seek(step.0),
                    _ => break,
                }
                n_searched += 1;
            } else if !self.undo() {
                break;
            }
            found = holds(&self.state);
        }
        let writer = found.then(|| {
            let step = StepIndex(self.history.position());
            // The step before one of the host's is the instruction that called it.
            if self.code.runtime_at(self.state.registers.rip).is_some() {
                self.undo();
            }
            Writer { step, at: self.responsible() }
        });
        self.seek(position);
        writer
    }

    /// The word of the stack that an instruction before the position, and not before `since`, read last, calls and returns left out.
    pub(crate) fn last_stack_word_read(&mut self, since: u64) -> Option<u64> {
        let position = self.history.position();
        let mut found = None;
        while found.is_none() && self.history.position() > since && self.undo() {
            let CodeAt::Instruction(idx) = self.code.find(self.state.registers.rip, &self.state.memory) else {
                continue;
            };
            let facts = &self.code.entry(idx).facts;
            if !matches!(facts.flow, Flow::Next) {
                continue;
            }
            let addresses = Addresses::of(facts, &self.state);
            let operands = facts.memory.iter().enumerate().filter(|(_, operand)| operand.reads && operand.size == 8);
            let read = operands.filter_map(|(idx, _)| addresses.get(idx));
            found = read
                .into_iter()
                .find(|at| self.state.memory.region_at(*at).is_some_and(|region| region.kind == RegionKind::Stack));
        }
        self.seek(position);
        found
    }

    /// Whether the instruction at an address writes memory relative to rsp.
    pub(crate) fn writes_by_stack_pointer(&mut self, address: u64) -> bool {
        let CodeAt::Instruction(idx) = self.code.find(address, &self.state.memory) else { return false };
        let entry = self.code.entry(idx);
        let written = entry.shape.write_idx.and_then(|idx| entry.facts.memory.get(usize::from(idx)));
        written.is_some_and(|operand| operand.base == Some(Register::RSP))
    }
}
