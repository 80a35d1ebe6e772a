//! Entering a sure function: what must hold, what is announced, and how many steps it may take.
//!
//! Where something is in the way it is entered like any other block; nothing is changed then.

use super::code_cache::{CodeCache, MOST_STEPS, REACH};
use super::step_budget::CALL_BITS;
use super::{Eligibility, NodeRef};
use crate::engine::block::pending::Pending;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::{Halted, LoopGrant, Verdict};
use crate::model::frame::Entered;
use crate::model::register::Register;

/// Fewer steps are not worth while.
const FEWEST_STEPS: u64 = 512;

/// A call that runs without a hook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Inside {
    pub(crate) place: NodeRef,
    /// Where its return address lies, and what that is.
    pub(crate) slot: u64,
    pub(crate) returns_to: u64,
    /// What the counter would be before anything is counted.
    pub(crate) uncounted: u64,
    /// What the borrowed registers hold.
    pub(crate) lent: [u64; 2],
}

/// Whether a function that was not entered may be later.
pub(crate) enum Chance {
    Later,
    Never,
}

impl Inside {
    pub(crate) fn returns_to(&self) -> u64 {
        self.returns_to
    }
}

impl BlockRun<'_> {
    /// Lets a block that begins a function go on without a hook, if that can be.
    ///
    /// # Errors
    /// When it must be entered like any other: whether it is of use to ask again.
    pub(crate) fn enter_surely(&mut self, cpu: Halted, entry: u64) -> Result<Verdict, Chance> {
        let recording = &mut *self.recording;
        match self.trusted.called(entry, &mut recording.code, &recording.state.memory) {
            Eligibility::Trusted(place) => self.enter_trusted(cpu, entry, place).ok_or(Chance::Later),
            Eligibility::Called(_) => Err(Chance::Later),
            Eligibility::Untrusted => Err(Chance::Never),
        }
    }

    fn enter_trusted(&mut self, cpu: Halted, entry: u64, place: NodeRef) -> Option<Verdict> {
        let rsp = self.gpr(cpu, RSP);
        let returns_to = self.called_just_now(entry, rsp)?;
        let steps = (self.limit.checked_sub(self.position)?).min(MOST_STEPS);
        (steps >= FEWEST_STEPS).then_some(())?;
        self.open_stack(rsp)?;
        let of = &self.trusted.groups[place.group];
        let (borrowed, back, copy) = (of.borrowed, of.back, of.entry(place.function));
        let lent = borrowed.map(|register| number_of(register).map_or(0, |number| self.gpr(cpu, number)));
        let uncounted = CodeCache::counter_for(steps);
        let counted = self.trusted.groups[place.group].budgets[place.function].before[0];
        cpu.write(borrowed[0], (uncounted + ((counted.steps as u64) << CALL_BITS)).into());
        self.trusted.area.go_back_to(returns_to);
        let stored = self.recording.state.memory.store(rsp, &back.to_le_bytes());
        debug_assert!(stored, "the call left its return address there");
        let inside = Inside { place, slot: rsp, returns_to, uncounted, lent };
        self.pending = Pending::Inside(inside);
        Some(Verdict::GoTo(copy, LoopGrant::NONE))
    }

    /// Where the function returns to that begins here, if it was called by the step before.
    fn called_just_now(&self, entry: u64, rsp: u64) -> Option<u64> {
        let frame = self.recording.state.frames.innermost_at(rsp)?;
        let is_call = frame.entered == Entered::Call && frame.function == entry && frame.since + 1 == self.position;
        (is_call && rsp % 16 == 8).then_some(frame.return_address)
    }

    /// Announces what may be written, and forgets what may be noted; `None` if something is in the way.
    fn open_stack(&mut self, rsp: u64) -> Option<()> {
        let (state, area) = (&mut self.recording.state, &mut self.trusted.area);
        let lowest = rsp - REACH;
        (state.stack.written.covers(lowest) && state.stack.is_clear_below(rsp)).then_some(())?;
        area.open(lowest);
        let from = area.open_from();
        state.note_dirty_stack(from, rsp + 8 - from);
        area.forget_below(state.deepest);
        Some(())
    }
}

/// The number of a general register, for the registers of the state.
pub(crate) fn index_of(register: Register) -> usize {
    number_of(register).map_or(0, usize::from)
}
