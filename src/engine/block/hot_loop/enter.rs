//! Entering a hot loop: loop-invariant accesses are checked once (hoisted checks), and the copy gets its step budget and its borrowed
//! registers.
//!
//! A hook before a block asks for it when the block's countdown has run out. The loop is entered if all that it names is defined, calls
//! through memory still lead where the copy assumes, and each hoisted access is ordinary; then control goes to the copy in the code cache.
//! If anything fails the block is entered like any other, and nothing has changed but that pages may be noted as dirty. Failures are
//! counted against the loop's profit, so that one which seldom pays is seldom tried. Cost: the time of about 60 steps an entry.

use super::call_log::MAX_REACH;
use super::copyable::Check;
use super::emit::pinned_access;
use super::{
    COUNTER_END, ENTRY_COST, HotLoops, HotRun, MANY_UNPINNED, MAX_COPIES, MAX_STEPS, NEVER, PACKED_STEPS, STEPS_FROM,
};
use crate::engine::block::access_set::AccessSet;
use crate::engine::block::enter::load_registers;
use crate::engine::block::pending::Pending;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, SymbolicValue};
use crate::engine::cpu::unicorn::{Halted, HookVerdict};
use crate::engine::state::State;
use crate::x86::facts::MemoryOperand;

/// The countdown of a block that is tried at its next entry.
const NEXT_TIME: u32 = 1;
/// So many entries of a block count as much as one of a block without a summary, which the recorder executes.
const REFUSED_WEIGHT: u32 = 20;

impl HotLoops {
    /// Has the stack below noted as dirty, as far as it is open, and clears the log there.
    fn open_stack(&mut self, rsp: u64, state: &mut State) -> Option<()> {
        let log = self.log.as_mut()?;
        log.open(rsp - MAX_REACH);
        let from = log.open_from();
        state.note_dirty_stack(from, rsp + 8 - from);
        log.clear_below(state.deepest, &mut self.memory);
        Some(())
    }

    /// Opens more of the stack, because a loop was left for that.
    pub(super) fn open_more(&mut self, hot_run: HotRun) {
        if let Some(log) = &mut self.log {
            log.open_more(hot_run.rsp);
        }
    }
}

impl BlockRun<'_> {
    /// Enters the loop that a block is part of, if it is part of one and that is in order.
    #[inline(never)]
    pub(crate) fn try_enter_hot(&mut self, cpu: Halted, idx: usize) -> Option<HookVerdict> {
        let block = &mut self.blocks.all[idx];
        let recording = &mut *self.recording;
        if block.hot_loop.is_none_or(|(idx, _)| self.hot_loops.loops[idx].is_outdated) {
            if self.hot_loops.must_wait(block.start, self.position) {
                block.countdown = recording.tuning.hot_entries.max(NEXT_TIME);
                return None;
            }
            block.hot_loop = self.hot_loops.find(block.start, &mut recording.code, &recording.state.memory);
        }
        let (entered, countdown) = block.hot_loop.map_or((None, NEVER), |found| self.try_enter_hot_at(cpu, found));
        self.blocks.all[idx].countdown = countdown;
        entered
    }

    /// The same for a block without a summary.
    #[cold]
    pub(crate) fn try_enter_refused(&mut self, cpu: Halted, start: u64) -> Option<HookVerdict> {
        let n_refused = self.hot_loops.n_refused.entry(start).or_insert(0);
        if *n_refused < self.recording.tuning.hot_entries / REFUSED_WEIGHT {
            *n_refused += 1;
            return None;
        }
        if self.hot_loops.must_wait(start, self.position) {
            return None;
        }
        let found = self.hot_loops.find(start, &mut self.recording.code, &self.recording.state.memory)?;
        self.try_enter_hot_at(cpu, found).0
    }

    /// The verdict, if the loop is entered, and when to try again.
    fn try_enter_hot_at(&mut self, cpu: Halted, (idx, node): (usize, usize)) -> (Option<HookVerdict>, u32) {
        if let Some(skips) = self.hot_loops.loops[idx].profit.skip() {
            return (None, skips);
        }
        let entered = self.enter_hot(cpu, idx, node);
        if entered.is_none() {
            self.hot_loops.loops[idx].profit.note(0, ENTRY_COST);
        }
        (entered, NEXT_TIME)
    }

    /// Has what is not in order when the loop is entered checked where it is accessed, if that happened often: it may be on a path that is
    /// seldom taken.
    #[cold]
    fn note_unpinned(&mut self, idx: usize) {
        let (values, state, hot_loops) = (&self.values, &self.recording.state, &mut *self.hot_loops);
        let hot_loop = &mut hot_loops.loops[idx];
        hot_loop.n_unpinned += 1;
        if hot_loop.n_unpinned < MANY_UNPINNED || hot_loop.n_copies == MAX_COPIES {
            return;
        }
        let is_ordinary = |operand: &MemoryOperand, check: Check| {
            pinned_access(operand, check).is_none_or(|access| AccessSet::of(access).is_ordinary(values, state))
        };
        if hot_loop.body.unpin(is_ordinary) {
            hot_loops.copy_anew(idx);
        }
    }

    fn enter_hot(&mut self, cpu: Halted, idx: usize, node: usize) -> Option<HookVerdict> {
        let BlockRun { recording, hot_loops, values, .. } = self;
        let hot_loop = &hot_loops.loops[idx];
        (hot_loop.body.touched & self.undefined == 0).then_some(())?;
        let is_packed = hot_loop.body.has_log();
        let most_steps = if is_packed { PACKED_STEPS } else { MAX_STEPS };
        let steps = self.limit.saturating_sub(self.position).min(most_steps);
        let budget = steps.checked_sub(hot_loop.n_unrolled * hot_loop.body.most_steps())?;
        (budget >= recording.tuning.min_hot_steps).then_some(())?;
        let holds = |(slot, target): &(u64, u64)| recording.state.memory.read_number(*slot, 8) == Some(*target);
        hot_loop.body.slots.iter().all(holds).then_some(())?;
        load_registers(values, cpu, hot_loop.needs);
        let state = &mut recording.state;
        if !hot_loop.pinned.iter().all(|set| set.is_ordinary(values, state)) {
            self.note_unpinned(idx);
            return None;
        }
        for set in hot_loop.pinned.iter().filter(|set| set.writes) {
            set.define(values, state);
        }
        let rsp = values.get(SymbolicValue::register(RSP));
        if is_packed {
            let is_aligned = hot_loop.body.alignment.is_none_or(|remainder| rsp % 16 == remainder);
            let is_in_stack = state.stack.defined.covers_all(rsp.wrapping_sub(MAX_REACH), MAX_REACH + 8);
            (is_aligned && is_in_stack && state.stack.is_clear_below(rsp)).then_some(())?;
            hot_loops.open_stack(rsp, state)?;
        }
        let hot_loop = &hot_loops.loops[idx];
        if hot_loops.pages.must_flush(rsp, state) {
            cpu.flush_tlb();
        }
        hot_loops.pages.shadow.follow_stack(rsp, state, &mut hot_loops.memory);
        for address in std::mem::take(&mut state.heap.newly_defined) {
            hot_loops.pages.shadow.gain(address, state, &mut hot_loops.memory);
        }
        let counter_base = if is_packed { (PACKED_STEPS - budget) << STEPS_FROM } else { COUNTER_END - budget };
        let n_asked = hot_loops.pages.n_asked;
        let borrowed = hot_loop.borrowed.map(|borrowed| cpu.read(borrowed.register));
        cpu.write(hot_loop.counter(), counter_base.into());
        let entry = hot_loop.starts[node];
        if hot_loop.borrowed.iter().any(|borrowed| borrowed.is_spilled) {
            hot_loops.lend(idx, borrowed);
        }
        if hot_loops.entered.last() != Some(&idx) && !hot_loops.entered.contains(&idx) {
            hot_loops.entered.push(idx);
        }
        self.pending = Pending::HotLoop(HotRun { idx, counter_base, n_asked, borrowed, rsp });
        Some(HookVerdict::GoTo(entry))
    }
}
