//! Entering a trusted function: the preconditions, the stack pages it may write, and its step budget.
//!
//! If a precondition fails it is entered like any other block; nothing has changed then.

use super::code_cache::{CodeCache, MAX_REACH, MAX_STEPS};
use super::step_budget::CALL_BITS;
use super::{Eligibility, FunctionRef};
use crate::engine::block::pending::Pending;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::{Halted, Verdict};
use crate::model::frame::Entered;
use crate::model::register::Register;

/// The smallest budget for which entering pays.
const MIN_STEPS: u64 = 512;

/// The outermost call of a trusted function that runs without hooks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TrustedCall {
    pub(crate) function: FunctionRef,
    /// Its return slot and return address.
    pub(crate) slot: u64,
    pub(crate) returns_to: u64,
    /// The counter's value for 0 steps.
    pub(crate) counter_base: u64,
    /// The program's values of the scavenged registers.
    pub(crate) saved_scratch: [u64; 2],
}

/// Why a function was not entered: whether it may be at another call.
pub(crate) enum Refusal {
    Retry,
    Permanent,
}

impl TrustedCall {
    pub(crate) fn returns_to(&self) -> u64 {
        self.returns_to
    }
}

impl BlockRun<'_> {
    /// Enters a function without hooks.
    ///
    /// # Errors
    /// When it must be entered like any other block.
    pub(crate) fn try_enter_trusted(&mut self, cpu: Halted, entry: u64) -> Result<Verdict, Refusal> {
        let recording = &mut *self.recording;
        match self.trusted.note_call(entry, &mut recording.code, &recording.state.memory) {
            Eligibility::Trusted(function) => self.enter_trusted(cpu, entry, function).ok_or(Refusal::Retry),
            Eligibility::Called(_) => Err(Refusal::Retry),
            Eligibility::Untrusted => Err(Refusal::Permanent),
        }
    }

    fn enter_trusted(&mut self, cpu: Halted, entry: u64, function: FunctionRef) -> Option<Verdict> {
        (self.undefined == 0).then_some(())?;
        let rsp = self.gpr(cpu, RSP);
        let returns_to = self.return_address_of_call(entry, rsp)?;
        let steps = (self.limit.checked_sub(self.position)?).min(MAX_STEPS);
        (steps >= MIN_STEPS).then_some(())?;
        self.open_stack(rsp)?;
        let group = &self.trusted.groups[function.group];
        let (scratch, exit_return_address, entry_point) =
            (group.scratch, group.exit_return_address, group.entry_point(function.function));
        let saved_scratch = scratch.map(|register| number_of(register).map_or(0, |number| self.gpr(cpu, number)));
        let counter_base = CodeCache::counter_for(steps);
        let counted = self.trusted.groups[function.group].budgets[function.function].before[0];
        cpu.write(scratch[0], (counter_base + ((counted.steps as u64) << CALL_BITS)).into());
        self.trusted.code_cache.set_exit_target(returns_to);
        let stored = self.recording.state.memory.store(rsp, &exit_return_address.to_le_bytes());
        debug_assert!(stored, "the call left its return address there");
        let trusted_call = TrustedCall { function, slot: rsp, returns_to, counter_base, saved_scratch };
        self.pending = Pending::TrustedCall(trusted_call);
        Some(Verdict::GoTo(entry_point))
    }

    /// The return address of the function at `entry`, if the last step was the call.
    fn return_address_of_call(&self, entry: u64, rsp: u64) -> Option<u64> {
        let frame = self.recording.state.frames.innermost_at(rsp)?;
        let is_call = frame.entered == Entered::Call && frame.function == entry && frame.since + 1 == self.position;
        (is_call && rsp % 16 == 8).then_some(frame.return_address)
    }

    /// Opens the stack pages, notes them as dirty and clears the log below; `None` if the stack is too small or has defined bytes below.
    fn open_stack(&mut self, rsp: u64) -> Option<()> {
        let (state, code_cache) = (&mut self.recording.state, &mut self.trusted.code_cache);
        let lowest = rsp - MAX_REACH;
        (state.stack.defined.covers(lowest) && state.stack.is_clear_below(rsp)).then_some(())?;
        code_cache.open(lowest);
        let from = code_cache.open_from();
        state.note_dirty_stack(from, rsp + 8 - from);
        code_cache.clear_log_below(state.deepest);
        Some(())
    }
}

/// The index of a general register in the state's registers.
pub(crate) fn index_of(register: Register) -> usize {
    number_of(register).map_or(0, usize::from)
}
