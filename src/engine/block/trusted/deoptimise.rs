//! Deoptimisation: leaving emitted code, with the state reconstructed to what the recorder would have at that point.
//!
//! After a regular return little remains of the call. A run that was stopped midway (at a node's start) is reconstructed by walking the
//! return addresses on the stack: the abstract state at each call site gives frame layout, saved registers and defined bytes, and the log
//! gives the step at which each call was made. The cost is proportional to the depth of the stack.

use super::FunctionRef;
use super::abstract_state::AbstractState;
use super::code_cache::CodeCache;
use super::emitter::EmittedFunctions;
use super::enter::{TrustedCall, index_of};
use super::step_budget::StepBudget;
use crate::engine::block::frame_memory::SavedRegister;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::block::transfers::CALLEE_SAVED;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::State;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;

/// A call in progress, found by the stack walk.
struct LiveCall {
    slot: u64,
    /// Function and node: it stands before that node, or in the call that ends it.
    at: (usize, usize),
    is_calling: bool,
}

impl BlockRun<'_> {
    /// The outermost call has returned.
    #[inline(never)]
    pub(crate) fn return_from_trusted(&mut self, cpu: Halted, trusted_call: TrustedCall) {
        let FunctionRef { group, function } = trusted_call.function;
        let group = &self.trusted.groups[group];
        let [counter, return_idx] = group.scratch.map(|register| cpu.read(register) as u64);
        for (register, value) in group.scratch.iter().zip(trusted_call.saved_scratch) {
            cpu.write(*register, value.into());
        }
        let done = StepBudget::from_counter(counter.wrapping_sub(trusted_call.counter_base));
        self.last = group.functions[function].returns[return_idx as usize];
        self.position += done.steps as u64;
        let state = &mut self.recording.state;
        state.restore_return_address(&trusted_call);
        state.frames.end_innermost(trusted_call.slot + 8);
        state.frames.skip_numbers(done.calls as u32);
        note_depth(state, &mut self.trusted.code_cache);
        state.end_call_unrecorded(trusted_call.slot + 8);
        // Callee-saved registers are preserved, and the scavenged ones were restored just above.
        let scratch = group.scratch.into_iter().filter_map(number_of).fold(0, |all, number| all | 1 << number);
        self.values.invalidate(!(CALLEE_SAVED | scratch));
        self.values.set_register(RSP, trusted_call.slot + 8);
        self.trusted.note_profit(trusted_call.function, done.steps as u64);
    }

    /// The run stopped before the emitted instruction at `at`. The state has the processor's registers. Reconstructs all else, and stops
    /// before the node's first instruction.
    pub(crate) fn deoptimise(&mut self, trusted_call: TrustedCall, at: u64) -> Option<()> {
        let group = &self.trusted.groups[trusted_call.function.group];
        let here = group.node_at(at)?;
        let node = group.node(here);
        let state = &mut self.recording.state;
        let counter =
            std::mem::replace(&mut state.registers.gpr[index_of(group.scratch[0])], trusted_call.saved_scratch[0]);
        state.registers.gpr[index_of(group.scratch[1])] = trusted_call.saved_scratch[1];
        let innermost = state.registers.rsp().wrapping_sub_signed(node.at_entry.rsp());
        let live_calls = live_calls(group, state, innermost, here, trusted_call.slot)?;
        let (start, last) = (node.start(), node.last);
        let outer = outer_budgets(group, &live_calls);
        let done = StepBudget::from_counter(counter.wrapping_sub(trusted_call.counter_base))
            - outer[0]
            - group.budgets[here.0].after[here.1];
        let began = self.position;
        self.position += done.steps as u64;
        self.last = last.unwrap_or_else(|| match &live_calls[..] {
            [_, caller, ..] => call_site(group, caller),
            _ => self.last,
        });
        let n_pushed = state.frames.n_pushed();
        let code_cache = &self.trusted.code_cache;
        let entry = |(call, outer): (&LiveCall, &StepBudget)| {
            budget_at_entry(group, call, *outer, trusted_call, code_cache, done)
        };
        let at_entry: Vec<StepBudget> = live_calls.iter().zip(&outer).map(entry).collect();
        let values = values_at_entry(group, &live_calls, state)?;
        state.restore_return_address(&trusted_call);
        state.frames.note_dirty_innermost();
        for (idx, call) in live_calls.iter().enumerate().rev() {
            let abstract_state = abstract_state_of(group, call);
            if idx + 1 < live_calls.len() {
                let caller = &live_calls[idx + 1];
                state.frames.skip_numbers(n_pushed + at_entry[idx].calls as u32 - 1 - state.frames.n_pushed());
                let return_address = state.memory.read_number(call.slot, 8)?;
                state.frames.enter_call(CallEntry {
                    function: group.functions[call.at.0].entry,
                    step: began + at_entry[idx].steps as u64 - 1,
                    call_site: call_site(group, caller),
                    return_slot: call.slot,
                    return_address,
                    callee_saved: values[idx],
                });
            }
            for (register, at) in &abstract_state.saves {
                state.frames.save(*register, call.slot.wrapping_add_signed(*at));
            }
            for (at, size) in abstract_state.defined_bytes() {
                state.stack.insert(call.slot.wrapping_add_signed(at), size);
            }
        }
        state.frames.skip_numbers(n_pushed + done.calls as u32 - state.frames.n_pushed());
        note_depth(state, &mut self.trusted.code_cache);
        state.stack.note_rsp(state.registers.rsp());
        if !CodeCache::is_exhausted(counter) {
            self.trusted.code_cache.open_more(trusted_call.slot);
        }
        self.trusted.note_profit(trusted_call.function, done.steps as u64);
        self.stop_before(start);
        Some(())
    }
}

impl State {
    fn restore_return_address(&mut self, trusted_call: &TrustedCall) {
        let stored = self.memory.store(trusted_call.slot, &trusted_call.returns_to.to_le_bytes());
        debug_assert!(stored, "it lay there before");
    }
}

/// Lowers the state's stack minimum to what the log shows.
fn note_depth(state: &mut State, code_cache: &mut CodeCache) {
    let lowest = code_cache.lowest_logged(state.deepest);
    state.stack.note_rsp(lowest);
    state.deepest = lowest;
}

/// Stack walk: the calls in progress, from the innermost to the outermost trusted one.
fn live_calls(
    group: &EmittedFunctions,
    state: &State,
    innermost: u64,
    here: (usize, usize),
    entered: u64,
) -> Option<Vec<LiveCall>> {
    let mut live_calls = vec![LiveCall { slot: innermost, at: here, is_calling: false }];
    let mut slot = innermost;
    while slot != entered {
        let at = group.call_site(state.memory.read_number(slot, 8)?)?;
        slot = slot.wrapping_sub_signed(group.node(at).at_call.as_ref()?.rsp());
        (slot <= entered).then_some(())?;
        live_calls.push(LiveCall { slot, at, is_calling: true });
    }
    Some(live_calls)
}

fn abstract_state_of<'a>(group: &'a EmittedFunctions, call: &LiveCall) -> &'a AbstractState {
    let node = group.node(call.at);
    if call.is_calling { node.at_call.as_ref().unwrap_or(&node.at_entry) } else { &node.at_entry }
}

/// The budget that a call keeps for after the call it is in.
fn remaining_budget(group: &EmittedFunctions, call: &LiveCall) -> StepBudget {
    let super::control_flow::Terminator::Call { next, .. } = group.node(call.at).end else {
        return StepBudget::default();
    };
    group.budgets[call.at.0].before[next]
}

fn call_site(group: &EmittedFunctions, caller: &LiveCall) -> u64 {
    group.node(caller.at).insns.last().map_or(0, |insn| insn.at)
}

/// For each call in progress, the remaining budget of all calls further out.
fn outer_budgets(group: &EmittedFunctions, live_calls: &[LiveCall]) -> Vec<StepBudget> {
    let mut all = vec![StepBudget::default(); live_calls.len()];
    for idx in (1..live_calls.len()).rev() {
        all[idx - 1] = all[idx] + remaining_budget(group, &live_calls[idx]);
    }
    all
}

/// Steps and calls made when a call in progress was entered. `outer` is the remaining budget of the calls further out, `done` what was
/// made up to now.
fn budget_at_entry(
    group: &EmittedFunctions,
    call: &LiveCall,
    outer: StepBudget,
    trusted_call: TrustedCall,
    code_cache: &CodeCache,
    done: StepBudget,
) -> StepBudget {
    let LiveCall { slot, at, is_calling } = *call;
    let node = group.node(at);
    let steps = |n: u64| StepBudget { steps: n as i64, calls: 0 };
    match node.logged_by {
        Some(log_idx) if is_calling || log_idx != at.1 => {
            let logged_by = &group.functions[at.0].nodes[log_idx];
            let logged = code_cache.logged_at(slot.wrapping_add_signed(logged_by.log_slot));
            let counted = StepBudget::from_counter(logged.wrapping_sub(trusted_call.counter_base));
            counted - outer - group.budgets[at.0].after[log_idx] - steps(logged_by.n_before_log)
        }
        _ => done - steps(node.n_before_log),
    }
}

/// The callee-saved registers at entry of each call, from the innermost out.
fn values_at_entry(group: &EmittedFunctions, live_calls: &[LiveCall], state: &State) -> Option<Vec<[u64; 6]>> {
    let mut values = Register::CALLEE_SAVED.map(|register| state.registers.gpr(register));
    let mut all = Vec::new();
    for call in live_calls {
        for (value, saved) in values.iter_mut().zip(abstract_state_of(group, call).saved_registers()?) {
            if let SavedRegister::At(at) = saved {
                *value = state.memory.read_number(call.slot.wrapping_add_signed(at), 8)?;
            }
        }
        all.push(values);
    }
    Some(all)
}
