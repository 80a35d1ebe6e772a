//! Reconstructing what the recorder would have noted of the stack in a loop with calls, when it is left.
//!
//! What is certain at each instruction ([`frame_state`](super::frame_state)) tells the defined bytes and where the callee-saved registers'
//! values at each call are; the loop's notes tell when each call in progress was made and how deep the stack was. Calls that have returned
//! left nothing but their number. Costs a microsecond, and nothing for loops that leave the stack below alone.

use super::{HotRun, Note};
use crate::engine::block::frame_memory::SavedRegister;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;

/// A call in progress.
struct Call {
    depth: usize,
    entry: CallEntry,
    /// How many calls of the loop were made before.
    n_before: u32,
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
        let hot_loop = &self.hot_loops.loops[hot_run.idx];
        let (body, node) = (&hot_loop.body, &hot_loop.body.nodes[node]);
        let recording = &mut *self.recording;
        let (state, lowest_here) = node.state_before(nth, &mut recording.code, &recording.state.memory)?;
        let base = cpu.gpr(RSP).wrapping_add_signed(-state.rsp());
        let memory = &recording.state.memory;
        let mut callee_saved = Register::CALLEE_SAVED.map(|register| number_of(register).map_or(0, |r| cpu.gpr(r)));
        let (mut calls, mut at) = (Vec::new(), &*state);
        for (idx, context) in body.calls(node.context) {
            for (value, saved) in callee_saved.iter_mut().zip(state.saved_registers(context.depth, at)?) {
                if let SavedRegister::At(offset) = saved {
                    *value = memory.read_number(base.wrapping_add_signed(offset), 8)?;
                }
            }
            let noted = self.hot_loops.note(hot_run.idx, Note::Context(idx))?;
            let entry = CallEntry {
                function: context.function,
                step: self.position + hot_loop.steps_at(noted, hot_run.counter_base) - 1,
                call_site: context.site,
                return_slot: base.wrapping_add_signed(context.at_call.rsp() - 8),
                return_address: context.next,
                callee_saved,
            };
            calls.push(Call { depth: context.depth, entry, n_before: hot_loop.calls_at(noted) as u32 - 1 });
            at = &context.at_call;
        }
        let deepest = self.hot_loops.lowest_stack(hot_run.idx).min(lowest_here);
        let machine_state = &mut self.recording.state;
        let n_pushed = machine_state.frames.n_pushed();
        for Call { depth, entry, n_before } in calls.iter().rev() {
            let frames = &mut machine_state.frames;
            frames.skip_numbers(n_pushed + n_before - frames.n_pushed());
            frames.enter_call(*entry);
            for (register, offset) in state.saves_of(*depth) {
                frames.save(register, base.wrapping_add_signed(offset));
            }
        }
        let frames = &mut machine_state.frames;
        frames.skip_numbers(n_pushed + n_calls as u32 - frames.n_pushed());
        for (offset, length) in state.defined_bytes() {
            machine_state.stack.insert(base.wrapping_add_signed(offset), length);
        }
        let lowest_rsp = base.wrapping_add_signed(state.lowest_rsp());
        if n_calls as usize > calls.len() {
            machine_state.stack.set_lowest_rsp(lowest_rsp);
        } else {
            machine_state.stack.note_rsp(lowest_rsp);
        }
        machine_state.deepest = machine_state.deepest.min(base.wrapping_add_signed(deepest));
        self.values.invalidate(u16::MAX);
        Some(())
    }
}
