//! Leaving a sure function: the state becomes what the recording would have made of it.
//!
//! Either the call is over, and nothing is left of it; or it is left midway, before a node, and the calls in progress are found again by
//! what they left on the stack, because it is known of each place what lies around it.

use super::NodeRef;
use super::abstract_state::{AbstractState, SavedRegister};
use super::code_cache::CodeCache;
use super::emitter::EmittedFunctions;
use super::enter::{Inside, index_of};
use super::step_budget::StepBudget;
use crate::engine::block::run::BlockRun;
use crate::engine::block::symbolic::{RSP, number_of};
use crate::engine::block::transfers::CALLEE_SAVED;
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::State;
use crate::engine::state::frames::CallEntry;
use crate::model::register::Register;

/// A call in progress, as it is found.
struct Live {
    slot: u64,
    /// Where it stands: before a node, or in the call that ends one.
    at: (usize, usize),
    calls: bool,
}

impl BlockRun<'_> {
    /// Takes note that the call that was entered is over.
    #[inline(never)]
    pub(crate) fn come_back(&mut self, cpu: Halted, inside: Inside) {
        let NodeRef { group, function } = inside.place;
        let group = &self.trusted.groups[group];
        let [counter, way] = group.borrowed.map(|register| cpu.read(register) as u64);
        for (register, value) in group.borrowed.iter().zip(inside.lent) {
            cpu.write(*register, value.into());
        }
        let done = StepBudget::of(counter.wrapping_sub(inside.uncounted));
        self.last = group.functions[function].returns[way as usize];
        self.position += done.steps as u64;
        let state = &mut self.recording.state;
        state.take_back_return_address(&inside);
        state.frames.end_innermost(inside.slot + 8);
        state.frames.skip_over(done.calls as u32);
        note_depth(state, &mut self.trusted.area);
        state.end_call_for_good(inside.slot + 8);
        // The others are given back, and so is what was borrowed.
        let lent = group.borrowed.into_iter().filter_map(number_of).fold(0, |all, number| all | 1 << number);
        self.known.forget(!(CALLEE_SAVED | lent));
        self.known.learn(RSP, inside.slot + 8);
        self.trusted.note_profit(inside.place, done.steps as u64);
    }

    /// Takes note that the call that was entered is left before the instruction at `at`. The state's registers are those of the
    /// processor.
    pub(crate) fn deoptimise(&mut self, inside: Inside, at: u64) -> Option<()> {
        let group = &self.trusted.groups[inside.place.group];
        let here = group.node_at(at)?;
        let node = group.node(here);
        let state = &mut self.recording.state;
        let counter = std::mem::replace(&mut state.registers.gpr[index_of(group.borrowed[0])], inside.lent[0]);
        state.registers.gpr[index_of(group.borrowed[1])] = inside.lent[1];
        let innermost = state.registers.rsp().wrapping_sub_signed(node.head.rsp());
        let live = live(group, state, innermost, here, inside.slot)?;
        let (start, last) = (node.start(), node.last);
        let outer = left_outside(group, &live);
        let done =
            StepBudget::of(counter.wrapping_sub(inside.uncounted)) - outer[0] - group.budgets[here.0].after[here.1];
        let began = self.position;
        self.position += done.steps as u64;
        self.last = last.unwrap_or_else(|| match &live[..] {
            [_, caller, ..] => call_site(group, caller),
            _ => self.last,
        });
        let n_pushed = state.frames.n_pushed();
        let area = &self.trusted.area;
        let entry = |(one, outer): (&Live, &StepBudget)| entry_of(group, one, *outer, inside, area, done);
        let entries: Vec<StepBudget> = live.iter().zip(&outer).map(entry).collect();
        let values = values_at_entry(group, &live, state)?;
        state.take_back_return_address(&inside);
        state.frames.note_dirty_innermost();
        for (idx, one) in live.iter().enumerate().rev() {
            let moment = moment_of(group, one);
            if idx + 1 < live.len() {
                let caller = &live[idx + 1];
                state.frames.skip_over(n_pushed + entries[idx].calls as u32 - 1 - state.frames.n_pushed());
                let return_address = state.memory.read_number(one.slot, 8)?;
                state.frames.enter_call(CallEntry {
                    function: group.functions[one.at.0].entry,
                    step: began + entries[idx].steps as u64 - 1,
                    call_site: call_site(group, caller),
                    return_slot: one.slot,
                    return_address,
                    callee_saved: values[idx],
                });
            }
            for (register, at) in &moment.saves {
                state.frames.save(*register, one.slot.wrapping_add_signed(*at));
            }
            for (at, size) in moment.marked() {
                state.stack.insert(one.slot.wrapping_add_signed(at), size);
            }
        }
        state.frames.skip_over(n_pushed + done.calls as u32 - state.frames.n_pushed());
        note_depth(state, &mut self.trusted.area);
        state.stack.note_rsp(state.registers.rsp());
        if !CodeCache::is_used_up(counter) {
            self.trusted.area.open_more(inside.slot);
        }
        self.trusted.note_profit(inside.place, done.steps as u64);
        self.stopped_at(start);
        Some(())
    }
}

impl State {
    fn take_back_return_address(&mut self, inside: &Inside) {
        let stored = self.memory.store(inside.slot, &inside.returns_to.to_le_bytes());
        debug_assert!(stored, "it lay there before");
    }
}

/// The stack got as deep as is noted.
fn note_depth(state: &mut State, area: &mut CodeCache) {
    let lowest = area.lowest_noted(state.deepest);
    state.stack.note_rsp(lowest);
    state.deepest = lowest;
}

/// The calls in progress from the innermost to the one that was entered.
fn live(
    group: &EmittedFunctions,
    state: &State,
    innermost: u64,
    here: (usize, usize),
    entered: u64,
) -> Option<Vec<Live>> {
    let mut live = vec![Live { slot: innermost, at: here, calls: false }];
    let mut slot = innermost;
    while slot != entered {
        let at = group.site(state.memory.read_number(slot, 8)?)?;
        slot = slot.wrapping_sub_signed(group.node(at).site.as_ref()?.rsp());
        (slot <= entered).then_some(())?;
        live.push(Live { slot, at, calls: true });
    }
    Some(live)
}

fn moment_of<'a>(group: &'a EmittedFunctions, live: &Live) -> &'a AbstractState {
    let node = group.node(live.at);
    if live.calls { node.site.as_ref().unwrap_or(&node.head) } else { &node.head }
}

/// What a call that called still has to its account.
fn left(group: &EmittedFunctions, live: &Live) -> StepBudget {
    let super::control_flow::End::Call { next, .. } = group.node(live.at).end else { return StepBudget::default() };
    group.budgets[live.at.0].before[next]
}

fn call_site(group: &EmittedFunctions, caller: &Live) -> u64 {
    group.node(caller.at).lines.last().map_or(0, |line| line.at)
}

/// For each call in progress, what those further out still have to their account.
fn left_outside(group: &EmittedFunctions, live: &[Live]) -> Vec<StepBudget> {
    let mut all = vec![StepBudget::default(); live.len()];
    for idx in (1..live.len()).rev() {
        all[idx - 1] = all[idx] + left(group, &live[idx]);
    }
    all
}

/// Steps and calls up to when a call in progress began; `outer` is what those further out still have to their account, and `done` how
/// many there were up to now.
fn entry_of(
    group: &EmittedFunctions,
    live: &Live,
    outer: StepBudget,
    inside: Inside,
    area: &CodeCache,
    done: StepBudget,
) -> StepBudget {
    let Live { slot, at, calls } = *live;
    let node = group.node(at);
    let lead = |lead: u64| StepBudget { steps: lead as i64, calls: 0 };
    match node.gate {
        Some(gate_idx) if calls || gate_idx != at.1 => {
            let gate = &group.functions[at.0].nodes[gate_idx];
            let noted = area.note_at(slot.wrapping_add_signed(gate.noted_at));
            let counted = StepBudget::of(noted.wrapping_sub(inside.uncounted));
            counted - outer - group.budgets[at.0].after[gate_idx] - lead(gate.lead)
        }
        _ => done - lead(node.lead),
    }
}

/// What the callee-saved registers held when each of the calls was entered.
fn values_at_entry(group: &EmittedFunctions, live: &[Live], state: &State) -> Option<Vec<[u64; 6]>> {
    let mut values = Register::CALLEE_SAVED.map(|register| state.registers.gpr(register));
    let mut all = Vec::new();
    for one in live {
        for (value, kept) in values.iter_mut().zip(moment_of(group, one).kept()?) {
            if let SavedRegister::At(at) = kept {
                *value = state.memory.read_number(one.slot.wrapping_add_signed(at), 8)?;
            }
        }
        all.push(values);
    }
    Some(all)
}
