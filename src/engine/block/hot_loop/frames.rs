//! Deoptimisation of a loop with calls: reconstructing what the recorder would have noted of the stack, when the loop is left.
//!
//! What is certain at each instruction ([`frame_state`](super::frame_state)) tells the defined bytes and where the callee-saved registers'
//! values at each inlined call are; a stack walk by the call log ([`call_log`](super::call_log)) tells who called each procedure, when
//! each call was made and how deep the stack was. Calls that have returned left nothing but their number. Costs a microsecond, and as
//! much again for some dozens of calls in progress.

use super::call_log::CallLog;
use super::control_flow::NodeEnd;
use super::frame_state::AbstractFrames;
use super::{HotLoop, HotRun};
use crate::engine::block::frame_memory::CalleeSavedAt;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::memory::guest::Memory;
use crate::engine::record::recording::Recording;
use crate::engine::state::definedness::StackDefinedness;
use crate::engine::state::frames::{CallEntry, ShadowStack};
use crate::model::register::Register;
use std::borrow::Cow;

/// A call in progress.
struct Call {
    entry: CallEntry,
    /// How many calls of the loop were made before.
    n_before: u32,
    /// The registers that were saved in its frame, and where.
    saves: Vec<(u8, u64)>,
    /// It is in the frame of another that ended by it.
    is_tail: bool,
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

/// A walk of the guest's stack, from the innermost call outwards.
struct StackWalk<'a, 'w> {
    hot_loop: &'a HotLoop,
    log: &'w CallLog,
    /// The mirrors of the stack that the log lies in.
    mirrors: &'w Memory,
    /// The guest's.
    memory: &'w Memory,
    /// The step at which the loop was entered, and its counter then.
    entered_at: u64,
    counter_base: u64,
}

impl<'a> StackWalk<'a, '_> {
    /// The calls in progress and the activations that they are in, both innermost first. `callee_saved` are the registers of the innermost.
    /// `None` if that cannot be told.
    fn outwards(
        &self,
        innermost: Activation<'a>,
        mut callee_saved: [u64; 6],
    ) -> Option<(Vec<Call>, Vec<Activation<'a>>)> {
        let body = &self.hot_loop.body;
        let (mut calls, mut activations) = (Vec::new(), vec![innermost]);
        loop {
            let activation = activations.last()?;
            let (base, state) = (activation.base, &*activation.state);
            let (mut at, mut caller) = (state, None);
            for (_, context) in body.calls(activation.context) {
                for (value, saved) in callee_saved.iter_mut().zip(state.saved_registers(context.depth, at)?) {
                    if let CalleeSavedAt::At(offset) = saved {
                        *value = self.memory.read_number(base.wrapping_add_signed(offset), 8)?;
                    }
                }
                let slot = base.wrapping_add_signed(context.at_call.rsp() - 8);
                let counter = self.log.counter_at(slot, self.mirrors)?;
                let (mut call_site, mut return_address) = (context.site, context.next);
                if context.is_procedure {
                    let calling = *self.hot_loop.backs.get(&self.log.target_at(slot, self.mirrors)?)?;
                    let node = &body.nodes[calling];
                    (call_site, return_address) = (node.insns.last()?.at, node.next());
                    caller = Some((node, slot + 8));
                }
                let is_tail = context.tail_of.is_some();
                if is_tail {
                    call_site = context.site;
                }
                let entry = CallEntry {
                    function: context.function,
                    step: self.entered_at + self.hot_loop.steps_at(counter, self.counter_base) - 1,
                    call_site,
                    return_slot: slot,
                    return_address,
                    callee_saved,
                };
                let n_before = self.hot_loop.calls_at(counter) as u32 - 1;
                calls.push(Call { entry, n_before, saves: activation.saves(context.depth), is_tail });
                at = &context.at_call;
            }
            let Some((node, rsp)) = caller else { return Some((calls, activations)) };
            debug_assert!(matches!(node.end, NodeEnd::Call { back: Some(_), .. }), "it calls a procedure");
            let state = Cow::Borrowed(&node.end_state);
            activations.push(Activation { base: rsp.wrapping_add_signed(-state.rsp()), state, context: node.context });
        }
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
        let node = &hot_loop.body.nodes[node];
        let Recording { state, code, .. } = &mut *self.recording;
        let (frames_here, lowest) = node.state_before(nth, code, &state.memory)?;
        let base = cpu.gpr(RSP).wrapping_add_signed(-frames_here.rsp());
        let innermost = Activation { base, state: frames_here, context: node.context };
        let walk = StackWalk {
            hot_loop,
            log,
            mirrors: &hot_loops.memory,
            memory: &state.memory,
            entered_at: self.position,
            counter_base: hot_run.counter_base,
        };
        let callee_saved = Register::CALLEE_SAVED.map(|register| number_of(register).map_or(0, |r| cpu.gpr(r)));
        let (calls, activations) = walk.outwards(innermost, callee_saved)?;
        let deepest = log.lowest(state.deepest, &hot_loops.memory).min(base.wrapping_add_signed(lowest));
        state.deepest = state.deepest.min(deepest);
        // A tail call ended a frame without a return: then it is told by what is certain.
        let has_returned = n_calls as usize > calls.len() && !hot_loop.body.has_tail_calls();
        enter_calls(&mut state.frames, activations.last()?.saves(0), calls, n_calls as u32);
        define_frames(&mut state.stack, &activations, has_returned);
        self.values.invalidate(u16::MAX);
        Some(())
    }
}

/// Enters the calls of a loop that are in progress, of all `n_calls` that it made, and notes what was saved in its own frame.
fn enter_calls(frames: &mut ShadowStack, own_saves: Vec<(u8, u64)>, calls: Vec<Call>, n_calls: u32) {
    let n_pushed = frames.n_pushed();
    if !own_saves.is_empty() {
        frames.note_dirty_innermost();
    }
    let save_all = |frames: &mut ShadowStack, saves: Vec<(u8, u64)>| {
        for (register, slot) in saves {
            frames.save(register, slot);
        }
    };
    save_all(frames, own_saves);
    for Call { entry, n_before, saves, is_tail } in calls.into_iter().rev() {
        frames.skip_numbers(n_pushed + n_before - frames.n_pushed());
        if is_tail {
            frames.enter_tail_call(entry);
        } else {
            frames.enter_call(entry);
        }
        save_all(frames, saves);
    }
    frames.skip_numbers(n_pushed + n_calls - frames.n_pushed());
}

/// Makes defined what the activations wrote to their frames, and notes how deep the stack was since the last call that returned.
fn define_frames(stack: &mut StackDefinedness, activations: &[Activation], has_returned: bool) {
    let (mut lowest_rsp, mut is_known) = (u64::MAX, false);
    for Activation { base, state, .. } in activations {
        for (offset, length) in state.defined_bytes() {
            stack.insert(base.wrapping_add_signed(offset), length);
        }
        if !is_known {
            lowest_rsp = lowest_rsp.min(base.wrapping_add_signed(state.lowest_rsp()));
            is_known = state.has_returned();
        }
    }
    if has_returned || is_known {
        stack.set_lowest_rsp(lowest_rsp);
    } else {
        stack.note_rsp(lowest_rsp);
    }
}
