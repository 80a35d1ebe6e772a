//! Host calls of a loop, served without leaving it: what frees, copies, fills and compares.
//!
//! The copy jumps to the program's own call, where the hook is called; it serves the function before anything of the call has happened,
//! and goes on behind the call in the copy. What cannot be served like that (a fault, a warning, bytes of the frames of calls in the loop,
//! which only the loop's analysis knows) leaves the loop before the call. What allocates does, too: a new block's bytes are undefined, and
//! the first store to each would leave the loop soon after.

use super::call_log::MAX_REACH;
use super::control_flow::NodeEnd;
use super::graph::HostCall;
use super::{HotRun, STEPS_FROM};
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::host::plan::{Contents, HeapCall, HostCallPlan, Write};
use crate::engine::host::ranges;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::memory_map::{PAGE, RegionKind};
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;

/// The slots of the general registers, in which arguments and results are passed.
const GENERAL: u64 = 0xffff;

/// A call was served, with a result if it has one.
struct Served {
    result: Option<u64>,
}

impl BlockRun<'_> {
    /// Serves the host function that a loop calls where it has come to, and returns where it goes on; `None`, and nothing has changed, if
    /// it does not call one there or that must be left to others.
    pub(in crate::engine::block) fn serve_in_loop(&mut self, cpu: Halted, hot_run: HotRun) -> Option<u64> {
        let hot_loop = &self.hot_loops.loops[hot_run.idx];
        hot_loop.body.has_log().then_some(())?;
        let place = hot_loop.exits.get(self.hot_loops.exit_taken(hot_run.idx)?)?;
        let back = place.back?;
        let node = &hot_loop.body.nodes[place.node];
        let NodeEnd::HostCall { host_call, .. } = node.end else { return None };
        let (call_site, next) = (node.insns.last()?.at, node.next());
        let counter_register = hot_loop.borrowed[0].register;
        let counter = cpu.read(counter_register) as u64;
        let position = self.position + hot_loop.steps_at(counter, hot_run.counter_base);
        let is_over = position >= self.limit || position + self.call_steps >= self.segment_end;
        (!is_over && self.undefined & GENERAL == 0).then_some(())?;
        let slot = cpu.gpr(RSP).wrapping_sub(8);
        let log = self.hot_loops.log.as_ref()?;
        let logged_at = slot.wrapping_add_signed(log.to_counter.into());
        (host_call.is_tail || slot.checked_sub(MAX_REACH)? >= log.open_from()).then_some(())?;
        let caller = self.recording.heap_caller_without_frames(call_site)?;
        let site = HeapSite { step: StepIndex(position), caller: Address(caller) };
        let Served { result } = self.serve_plainly(cpu, host_call, site, hot_run.rsp)?;
        if let Some(result) = result {
            cpu.write(Register::RAX, result.into());
        }
        if !host_call.is_tail {
            let stored = self.recording.state.memory.store(slot, &next.to_le_bytes())
                && self.hot_loops.memory.store(logged_at, &counter.to_le_bytes());
            debug_assert!(stored, "the slot and its word lie in what is open");
        }
        self.recording.open_segment.note_host_step(host_call.address);
        cpu.write(counter_register, (counter + (1 << STEPS_FROM)).into());
        if self.hot_loops.pages.must_flush(hot_run.rsp, &self.recording.state) {
            cpu.flush_tlb();
        }
        Some(back)
    }

    /// Does what a call does, if that is in order. `entered` is the stack pointer with which the loop was
    /// entered.
    fn serve_plainly(
        &mut self,
        cpu: Halted,
        HostCall { function, .. }: HostCall,
        site: HeapSite,
        entered: u64,
    ) -> Option<Served> {
        let arguments = Register::ARGUMENTS.map(|register| number_of(register).map_or(0, |number| cpu.gpr(number)));
        let heap_steps = self.recording.tuning.heap_call_steps;
        let state = &mut self.recording.state;
        if let Some(HeapCall::Free { pointer, given }) = HeapCall::of(function, |nth| arguments[nth]) {
            if function == RuntimeFn::Free && pointer == 0 {
                return Some(Served { result: None });
            }
            let size = state.heap.free_if_valid(pointer, given, site)?;
            self.hot_loops.lose(pointer, size);
            self.call_steps += heap_steps;
            return Some(Served { result: None });
        }
        for (register, value) in Register::ARGUMENTS.into_iter().zip(arguments) {
            state.registers.set(register, value.into());
        }
        let plan = HostCallPlan::plan(state, function, site.step).ok()?;
        let warns = ranges::may_warn(function) && ranges::find_warning(state, function).is_some();
        let is_fresh = |at: u64, length: u64| {
            let is_stack = state.memory.region_at(at).is_some_and(|region| region.kind == RegionKind::Stack);
            is_stack && length > 0 && at < entered
        };
        let reads_fresh = ranges::reads(state, function).any(|(at, length)| is_fresh(at, length));
        (!warns && !reads_fresh).then_some(())?;
        let Some(Write { to, length, what }) = plan.write else {
            self.call_steps += heap_steps;
            return Some(Served { result: plan.result });
        };
        (!is_fresh(to, length)).then_some(())?;
        let bytes = match what {
            Contents::Fill(byte) => vec![byte; length as usize],
            Contents::Copy { from } => {
                ranges::contents_unwritten(state, from, length).is_none().then_some(())?;
                state.memory.read(from, length as usize)?
            }
            Contents::Number(number) => number.to_le_bytes().to_vec(),
        };
        self.write_in_loop(to, &bytes);
        self.call_steps += self.recording.tuning.host_call_steps;
        Some(Served { result: plan.result })
    }

    /// Writes bytes that may be written, which are defined then.
    fn write_in_loop(&mut self, to: u64, bytes: &[u8]) {
        let (state, hot_loops) = (&mut self.recording.state, &mut *self.hot_loops);
        let length = bytes.len() as u64;
        state.note_dirty(to, length);
        let was_undefined = State::tracks_definedness(state, to) && !state.define(to, length).is_empty();
        let stored = state.memory.store(to, bytes);
        debug_assert!(stored, "the range was checked");
        if was_undefined {
            for page in (to / PAGE..=(to + length - 1) / PAGE).map(|number| number * PAGE) {
                hot_loops.pages.shadow.refresh(page, 1, state, &mut hot_loops.memory);
            }
        }
    }
}
