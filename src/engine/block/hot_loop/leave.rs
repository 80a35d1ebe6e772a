//! Leaving a hot loop: by a jump out of it, or at an instruction that trapped.
//!
//! The position and the borrowed registers are always restored. A loop that pushes or calls also gets its frames and the definedness of the
//! stack reconstructed (`frames`); any other changed only registers and bytes. Repeated traps and misses are counted here: after some of
//! them the loop is copied again, with a closer check or with more jump targets.

use super::copyable::Check;
use super::{
    ENTRY_COST, FEW_STEPS, HotRun, LeaveReason, MANY_MISSES, MANY_PAGE_TRAPS, MAX_COPIES, PAGE_COST, TRAP_COST,
};
use crate::engine::block::pending::Pending;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::number_of;
use crate::engine::cpu::unicorn::Halted;
use crate::x86::facts::MemoryOperand;

impl BlockRun<'_> {
    /// The loop was left by a jump to `here`.
    #[inline(never)]
    pub(crate) fn leave_hot(&mut self, cpu: Halted, hot_run: HotRun, here: u64) {
        let hot_loop = &self.hot_loops.loops[hot_run.idx];
        let counter = cpu.read(hot_loop.counter()) as u64;
        let (mut done, mut n_calls) = (hot_loop.steps_at(counter, hot_run.counter_base), hot_loop.calls_at(counter));
        self.give_back(cpu, hot_run);
        let last = if hot_loop.body.has_log() {
            let exit = self.hot_loops.exit_taken(hot_run.idx).unwrap_or(0);
            let hot_loop = &self.hot_loops.loops[hot_run.idx];
            let place = hot_loop.exits.get(exit).copied().expect("an exit notes its number");
            let at = (place.node, place.nth);
            let last = hot_loop.body.last_before(place.node, place.nth);
            // What the host would have executed was counted and not made.
            if place.gate_for.is_some() {
                (done, n_calls) = (done - 1, n_calls - hot_loop.body.nodes[place.node].n_calls());
            }
            let rebuilt = self.rebuild_stack(cpu, hot_run, at, n_calls);
            debug_assert!(rebuilt.is_some(), "the analysis went through all of the node");
            last
        } else {
            hot_loop.lasts.iter().find(|(to, _)| *to == here).map(|(_, last)| *last)
        };
        self.position += done;
        self.last = last.unwrap_or(self.last);
        let hot_loop = &mut self.hot_loops.loops[hot_run.idx];
        self.values.invalidate(hot_loop.body.written);
        let n_asked = self.hot_loops.pages.n_asked - hot_run.n_asked;
        let cost = ENTRY_COST + hot_loop.stack_cost();
        hot_loop.profit.note(done, cost + PAGE_COST * n_asked as i64);
    }

    /// The loop stopped before the instruction of the copy at `at`, which would have touched what must be checked. Returns the program's
    /// instruction, which is next.
    #[inline(never)]
    pub(crate) fn leave_hot_midway(&mut self, cpu: Halted, hot_run: HotRun, at: u64) -> Option<u64> {
        let hot_loop = &self.hot_loops.loops[hot_run.idx];
        let nth = hot_loop.points.binary_search_by_key(&at, |point| point.at).ok()?;
        let point = hot_loop.points[nth];
        let swapped = self.hot_loops.swapped_counter(hot_run.idx).filter(|_| point.is_swapped);
        let counter = swapped.unwrap_or_else(|| cpu.read(hot_loop.counter()) as u64);
        self.give_back(cpu, hot_run);
        let counter = counter.wrapping_add_signed(point.correction);
        let (done, n_calls) = (hot_loop.steps_at(counter, hot_run.counter_base), hot_loop.calls_at(counter));
        if hot_loop.body.has_log() {
            let rebuilt = self.rebuild_stack(cpu, hot_run, point.before, n_calls);
            debug_assert!(rebuilt.is_some(), "the analysis went through all of the node");
        }
        let hot_loop = &mut self.hot_loops.loops[hot_run.idx];
        if done > 0 {
            self.last = point.last;
        }
        self.position += done;
        self.values.invalidate(hot_loop.body.written);
        self.pending = Pending::Nothing;
        // The end of the budget is no loss, nor is a deeper stack.
        let is_loss = !matches!(point.reason, LeaveReason::Budget | LeaveReason::Stack);
        let cost = if is_loss { TRAP_COST + hot_loop.stack_cost() } else { ENTRY_COST };
        let n_asked = self.hot_loops.pages.n_asked - hot_run.n_asked;
        hot_loop.profit.note(done, cost + PAGE_COST * n_asked as i64);
        match point.reason {
            LeaveReason::Budget => {}
            LeaveReason::Stack => self.hot_loops.open_more(hot_run),
            LeaveReason::Access => self.note_trap(cpu, hot_run.idx, point.before, done),
            LeaveReason::Target(site) => self.note_miss(hot_run.idx, site),
        }
        Some(point.original)
    }

    /// Writes the program's values of the registers that were borrowed.
    fn give_back(&self, cpu: Halted, hot_run: HotRun) {
        let borrowed = self.hot_loops.loops[hot_run.idx].borrowed;
        for (nth, (borrowed, at_entry)) in borrowed.into_iter().zip(hot_run.borrowed).enumerate() {
            cpu.write(borrowed.register, self.hot_loops.lent(hot_run.idx, nth).map_or(at_entry, u128::from));
        }
    }

    /// Copies the loop anew where an indirect jump or call has led to more places than the copy knows.
    fn note_miss(&mut self, idx: usize, site: u64) {
        let hot_loop = &mut self.hot_loops.loops[idx];
        hot_loop.n_missed += 1;
        let knows_all = hot_loop.body.knows_targets(site, self.hot_loops.jumps.n_known(site));
        if hot_loop.n_missed >= MANY_MISSES && !knows_all {
            self.hot_loops.give_up(idx);
        }
    }

    /// Makes it less likely that an access traps again.
    fn note_trap(&mut self, cpu: Halted, idx: usize, (node, insn): (usize, usize), done: u64) {
        let hot_loops = &mut *self.hot_loops;
        let hot_loop = &mut hot_loops.loops[idx];
        let registers = &mut self.recording.state.registers;
        let mut address_of = |operand: MemoryOperand| {
            for number in [operand.base, operand.index].into_iter().flatten().filter_map(number_of) {
                registers.gpr[usize::from(number)] = cpu.gpr(number);
            }
            operand.address(registers)
        };
        match hot_loop.body.nodes[node].insns[insn].access {
            Some((operand, Check::Bytes)) => {
                let (address, size) = (address_of(operand), u64::from(operand.size));
                hot_loops.pages.shadow.refresh(address, size, &self.recording.state, &mut hot_loops.memory);
            }
            Some((operand, Check::Page | Check::Window(_))) if done < FEW_STEPS => {
                hot_loop.n_page_traps += 1;
                let is_tired = hot_loop.n_page_traps >= MANY_PAGE_TRAPS && hot_loop.n_copies < MAX_COPIES;
                let address = address_of(operand);
                if is_tired && hot_loop.body.check_closer((node, insn), address, &hot_loops.windows) {
                    hot_loops.copy_anew(idx);
                }
            }
            _ => hot_loop.n_page_traps = 0,
        }
    }
}
