//! Gates: what the host does in a loop without leaving it. Calls of host functions that free, copy, fill and compare, and repeated string
//! instructions.
//!
//! A gate is a jump, back to what follows in the copy, before which the hook is called. The hook acts before anything of the program's
//! instruction has happened; the emulator goes on without having left its translated code. What cannot be done like that (a fault, a warning,
//! bytes of the frames of calls in the loop, which only the loop's analysis knows) leaves the loop before the program's own instruction. What
//! allocates does, too: a new block's bytes are undefined, and the first store to each would leave the loop soon after.

use super::call_log::MAX_REACH;
use super::control_flow::NodeEnd;
use super::graph_node::HostCall;
use super::{ExitPlace, HotRun, PACKED_STEPS, STEPS_FROM};
use crate::engine::block::host_calls::{ARGUMENTS, GENERAL};
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::RSP;
use crate::engine::cpu::unicorn::{Halted, HookVerdict};
use crate::engine::host::direct::{ByteRange, DirectAccess, StringRegisters, is_in_stack};
use crate::engine::host::plan::HeapCall;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::x86::repeated_store::RepeatedStore;

/// What `rep` counts down.
const RCX: u8 = 1;

/// A loop that stands at a gate.
#[derive(Clone, Copy)]
struct AtGate {
    hot_run: HotRun,
    /// The counter, and the register that holds it.
    counter: u64,
    counter_register: Register,
    /// Steps taken before the program's instruction at the gate's end; and the address of that, and of what follows.
    position: u64,
    at: u64,
    next: u64,
}

impl BlockRun<'_> {
    /// Does what is to be done at the gate at which a loop stands, or leaves the loop before the instruction that would do it.
    pub(in crate::engine::block) fn pass_gate(&mut self, cpu: Halted, hot_run: HotRun) -> HookVerdict {
        let exits = &self.hot_loops.loops[hot_run.idx].exits;
        let place = self.hot_loops.exit_taken(hot_run.idx).and_then(|nth| exits.get(nth)).copied();
        let place = place.expect("a gate is an exit, whose number is noted");
        if self.act_at(cpu, hot_run, place).is_some() {
            return HookVerdict::Go;
        }
        let at = place.gate_for.expect("the emulator calls hooks in copies at gates only");
        self.resolve_transfer(cpu, at);
        HookVerdict::GoTo(at)
    }

    /// `None`, and nothing has changed, if it must be left to others.
    fn act_at(&mut self, cpu: Halted, hot_run: HotRun, place: ExitPlace) -> Option<()> {
        let hot_loop = &self.hot_loops.loops[hot_run.idx];
        let node = &hot_loop.body.nodes[place.node];
        let counter_register = hot_loop.borrowed[0].register;
        let counter = cpu.read(counter_register) as u64;
        let position = self.position + hot_loop.steps_at(counter, hot_run.counter_base);
        let is_over = position >= self.limit || position + self.call_steps >= self.segment_end;
        (!is_over && self.undefined & GENERAL == 0).then_some(())?;
        let (at, next) = (node.insns.last()?.at, node.next());
        let gate = AtGate { hot_run, counter, counter_register, position, at, next };
        match node.end {
            NodeEnd::HostCall { host_call, .. } => self.serve_call(cpu, gate, host_call),
            NodeEnd::Repeat { repeated, .. } => self.repeat_at_gate(cpu, gate, repeated),
            _ => None,
        }
    }

    fn serve_call(&mut self, cpu: Halted, gate: AtGate, host_call: HostCall) -> Option<()> {
        let slot = cpu.gpr(RSP).wrapping_sub(8);
        let log = self.hot_loops.log.as_ref()?;
        let logged_at = slot.wrapping_add_signed(log.to_counter.into());
        (host_call.is_tail || slot.checked_sub(MAX_REACH)? >= log.open_from()).then_some(())?;
        let n_arguments = host_call.function.n_arguments();
        let arguments = std::array::from_fn(|nth| if nth < n_arguments { cpu.gpr(ARGUMENTS[nth]) } else { 0 });
        match HeapCall::of(host_call.function, |nth| arguments[nth]) {
            Some(HeapCall::Free { pointer, given }) => {
                if host_call.function != RuntimeFn::Free || pointer != 0 {
                    let caller = Address(self.recording.heap_caller_without_frames(gate.at)?);
                    let site = HeapSite { step: StepIndex(gate.position), caller };
                    let size = self.recording.state.heap.free_if_valid(pointer, given, site)?;
                    self.hot_loops.lose(pointer, size);
                    self.call_steps += self.recording.tuning.heap_call_steps;
                }
            }
            Some(HeapCall::Allocate(_)) => return None,
            None => {
                let access = DirectAccess::of_call(host_call.function, arguments, &self.recording.state)?;
                self.access_directly(access, gate.hot_run)?;
                self.call_steps += self.recording.tuning.host_call_steps;
                if let Some(result) = access.result {
                    cpu.write(Register::RAX, result.into());
                }
            }
        }
        if !host_call.is_tail {
            let stored = self.recording.state.memory.store(slot, &gate.next.to_le_bytes())
                && self.hot_loops.memory.store(logged_at, &gate.counter.to_le_bytes());
            debug_assert!(stored, "the slot and its word lie in what is open");
        }
        self.recording.open_segment.note_host_step(host_call.address);
        cpu.write(gate.counter_register, (gate.counter + (1 << STEPS_FROM)).into());
        if self.hot_loops.pages.must_flush(gate.hot_run.rsp, &self.recording.state) {
            cpu.flush_tlb();
        }
        Some(())
    }

    /// All iterations of a repeated string instruction, of which the first was counted with its node.
    fn repeat_at_gate(&mut self, cpu: Halted, gate: AtGate, repeated: RepeatedStore) -> Option<()> {
        let count = cpu.gpr(RCX);
        let has_budget = count > 0 && count < PACKED_STEPS - (gate.counter >> STEPS_FROM).min(PACKED_STEPS);
        has_budget.then_some(())?;
        let registers = StringRegisters::read(|number| cpu.gpr(number));
        let access = DirectAccess::of_repeat(repeated, count, registers, &self.recording.state)?;
        self.access_directly(access, gate.hot_run)?;
        for (number, value) in registers.after(repeated, count).chain([(RCX, 0)]) {
            cpu.write(Register::Gpr(number), value.into());
        }
        cpu.write(gate.counter_register, (gate.counter + ((count - 1) << STEPS_FROM)).into());
        Some(())
    }

    /// Makes an access, unless it is to bytes of which only the loop's analysis knows.
    fn access_directly(&mut self, access: DirectAccess, hot_run: HotRun) -> Option<()> {
        let (state, hot_loops) = (&mut self.recording.state, &mut *self.hot_loops);
        let is_fresh = |range: ByteRange| range.at < hot_run.rsp && is_in_stack(range.at, state);
        (!access.ranges().any(is_fresh)).then_some(())?;
        if let Some(defined) = access.apply(state) {
            hot_loops.pages.shadow.follow_write(defined.at, defined.length, state, &mut hot_loops.memory);
        }
        Some(())
    }
}
