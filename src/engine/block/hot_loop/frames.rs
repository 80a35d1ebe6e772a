//! Deoptimisation of a loop with calls: reconstructing what the recorder would have noted of the stack, when the loop is left.
//!
//! What is certain at each instruction ([`frame_state`](super::frame_state)) tells the defined bytes and where the callee-saved registers'
//! values at each inlined call are; a stack walk by the call log ([`call_log`](super::call_log)) tells who called each procedure, when
//! each call was made and how deep the stack was. Calls that have returned left nothing but their number. Costs a microsecond, and as
//! much again for some dozens of calls in progress.

use super::HotRun;
use super::control_flow::NodeEnd;
use super::frame_state::AbstractFrames;
use crate::engine::block::frame_memory::CalleeSavedAt;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;
use std::borrow::Cow;

/// A call in progress.
struct Call {
    entry: CallEntry,
    /// How many calls of the loop were made before.
    n_before: u32,
    /// The registers that were saved in its frame, and where.
    saves: Vec<(u8, u64)>,
}

/// A procedure that runs, or the function that has the loop, with what it calls inlined.
struct Activation<'a> {
    /// Where offsets are from.
    base: u64,
    /// What is certain where it is.
    state: Cow<'a, AbstractFrames>,
    /// The calls in it, innermost first.
    context: usize,
}

impl Activation<'_> {
    fn saves(&self, depth: usize) -> Vec<(u8, u64)> {
        let saves = self.state.saves_of(depth);
        saves.map(|(register, offset)| (register, self.base.wrapping_add_signed(offset))).collect()
    }
}

impl BlockRun<'_> {
    /// Applies what the loop did to the stack and the calls up to the instruction of a node with an index, when it had made `n_calls`. The
    /// position is still that of its entry. `None`, and nothing has changed, if that cannot be told.
    pub(super) fn rebuild_stack(
        &mut self,
        cpu: Halted,
        hot_run: HotRun,
        (node, nth): (usize, usize),
        n_calls: u64,
    ) -> Option<()> {
        let hot_loops = &mut *self.hot_loops;
        let log = hot_loops.log.as_mut()?;
        let hot_loop = &hot_loops.loops[hot_run.idx];
        let body = &hot_loop.body;
        let recording = &mut *self.recording;
        let (state, lowest_here) = body.nodes[node].state_before(nth, &mut recording.code, &recording.state.memory)?;
        let memory = &recording.state.memory;
        let base = cpu.gpr(RSP).wrapping_add_signed(-state.rsp());
        let lowest_here = base.wrapping_add_signed(lowest_here);
        let mut callee_saved = Register::CALLEE_SAVED.map(|register| number_of(register).map_or(0, |r| cpu.gpr(r)));
        let mut calls: Vec<Call> = Vec::new();
        let mut activations = vec![Activation { base, state, context: body.nodes[node].context }];
        loop {
            let activation = activations.last()?;
            let (base, state) = (activation.base, &*activation.state);
            let (mut at, mut caller) = (state, None);
            for (_, context) in body.calls(activation.context) {
                for (value, saved) in callee_saved.iter_mut().zip(state.saved_registers(context.depth, at)?) {
                    if let CalleeSavedAt::At(offset) = saved {
                        *value = memory.read_number(base.wrapping_add_signed(offset), 8)?;
                    }
                }
                let slot = base.wrapping_add_signed(context.at_call.rsp() - 8);
                let counter = log.counter_at(slot, &hot_loops.memory)?;
                let (mut call_site, mut return_address) = (context.site, context.next);
                if context.is_procedure {
                    let calling = *hot_loop.backs.get(&log.target_at(slot, &hot_loops.memory)?)?;
                    let node = &body.nodes[calling];
                    (call_site, return_address) = (node.insns.last()?.at, node.next());
                    caller = Some((node, slot + 8));
                }
                let entry = CallEntry {
                    function: context.function,
                    step: self.position + hot_loop.steps_at(counter, hot_run.counter_base) - 1,
                    call_site,
                    return_slot: slot,
                    return_address,
                    callee_saved,
                };
                let n_before = hot_loop.calls_at(counter) as u32 - 1;
                calls.push(Call { entry, n_before, saves: activation.saves(context.depth) });
                at = &context.at_call;
            }
            let Some((node, rsp)) = caller else { break };
            debug_assert!(matches!(node.end, NodeEnd::Call { back: Some(_), .. }), "it calls a procedure");
            let state = Cow::Borrowed(&node.end_state);
            activations.push(Activation { base: rsp.wrapping_add_signed(-state.rsp()), state, context: node.context });
        }
        let deepest = log.lowest(recording.state.deepest, &hot_loops.memory).min(lowest_here);
        let machine_state = &mut recording.state;
        machine_state.deepest = machine_state.deepest.min(deepest);
        let frames = &mut machine_state.frames;
        let n_pushed = frames.n_pushed();
        let own_saves = activations.last()?.saves(0);
        if !own_saves.is_empty() {
            frames.note_dirty_innermost();
            for (register, slot) in own_saves {
                frames.save(register, slot);
            }
        }
        let has_returned = n_calls as usize > calls.len();
        for Call { entry, n_before, saves } in calls.into_iter().rev() {
            frames.skip_numbers(n_pushed + n_before - frames.n_pushed());
            frames.enter_call(entry);
            for (register, slot) in saves {
                frames.save(register, slot);
            }
        }
        frames.skip_numbers(n_pushed + n_calls as u32 - frames.n_pushed());
        let (mut lowest_rsp, mut is_known) = (u64::MAX, false);
        for Activation { base, state, .. } in &activations {
            for (offset, length) in state.defined_bytes() {
                machine_state.stack.insert(base.wrapping_add_signed(offset), length);
            }
            if !is_known {
                lowest_rsp = lowest_rsp.min(base.wrapping_add_signed(state.lowest_rsp()));
                is_known = state.has_returned();
            }
        }
        if has_returned {
            machine_state.stack.set_lowest_rsp(lowest_rsp);
        } else {
            machine_state.stack.note_rsp(lowest_rsp);
        }
        self.values.invalidate(u16::MAX);
        Some(())
    }
}
