//! Where a variable that the optimiser took away had its value last.
//!
//! Debug information says at which instructions of the function it lies somewhere; the record is searched back for the newest of these within
//! the same call (a search for breakpoints, one for all variables), and the value is read there. Nothing is guessed: what was never anywhere
//! in this call stays unknown. The cost is a pass over the call's steps, and over those since for as long as it is asked again further on.

use super::debuggee::Debuggee;
use super::normal_path::FunctionFlow;
use super::reply::{LastSeen, VariableValue};
use crate::lens::variables::{ReadLimits, ValueKind, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::Function;
use crate::model::debug::target::FrameState;
use crate::model::debug::variable::{Unavailable, VariableId};
use crate::model::run::{RunUntil, SearchResult};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// Places of a variable that are passed because its name means another there, or the call is another one of the same function.
const MOST_PASSED: usize = 64;

/// What was found, for as long as the record behind it stands, so that stepping on with variables shown searches each part of it once.
#[derive(Default, Debug)]
pub(super) struct LastSeenMemo {
    /// The instructions of the function that was asked about last, by its entry.
    code: Option<(Address, Arc<[u64]>)>,
    /// The call: the base of its frame, the step that pushed it, and the functions inlined in it that are meant.
    call: Option<(Address, StepIndex, Option<u32>)>,
    /// In that call: up to which position was searched, and the newest value before it.
    known: HashMap<VariableId, (StepIndex, Option<LastSeen>)>,
}

impl LastSeenMemo {
    /// The record ends here; what was found in another future says nothing of this one.
    pub(super) fn forget_after(&mut self, end: StepIndex) {
        if self.known.values().any(|(to, _)| *to > end) {
            self.known.clear();
        }
    }

    fn begin(&mut self, call: (Address, StepIndex, Option<u32>)) {
        if self.call != Some(call) {
            self.call = Some(call);
            self.known.clear();
        }
    }

    /// Notes at each value of the frame that is looked at that is not here any more where it was.
    pub(super) fn note(&mut self, debuggee: &mut Debuggee, values: &mut [VariableValue]) {
        let is_gone = |value: &&mut VariableValue| {
            let gone = [Unavailable::NotHere, Unavailable::OptimisedOut].map(|why| why.to_string());
            matches!(&value.value.kind, ValueKind::Unknown(why) if gone.contains(why)) && value.moved.is_empty()
        };
        let mut gone: Vec<&mut VariableValue> = values.iter_mut().filter(is_gone).collect();
        let is_present_thread = debuggee.thread_looked_at() == debuggee.machine.current_thread();
        if gone.is_empty() || !debuggee.machine.has_history() || !is_present_thread {
            return;
        }
        let Some(frame) = debuggee.looked_at() else { return };
        let Some(base) = debuggee.frame_identity(debuggee.frame_level()) else { return };
        let Some(since) =
            debuggee.machine.frames().iter().rev().find(|frame| frame.base == base).map(|frame| frame.since)
        else {
            return;
        };
        self.begin((base, since, frame.inline_depth));
        let names: HashSet<Arc<str>> = gone.iter().map(|value| Arc::from(&*value.name)).collect();
        let wanted = self.wanted(debuggee, &names, &frame);
        let ids: Vec<(Arc<str>, VariableId)> =
            wanted.iter().map(|wanted| (Arc::clone(&wanted.name), wanted.id)).collect();
        let stood = debuggee.machine.position();
        self.search_back(
            debuggee,
            wanted,
            base,
            StepIndex(since.0.max(debuggee.machine.start().0)),
            frame.inline_depth,
        );
        for (name, id) in ids {
            let seen = self.known.get(&id).and_then(|(_, seen)| seen.clone());
            if let Some(value) = gone.iter_mut().find(|value| *value.name == *name) {
                value.last_seen = seen.filter(|seen| seen.step < stood);
            }
        }
    }

    /// Finds the newest value of each variable in one pass over the call so far, as far as that was not searched before.
    fn search_back(
        &mut self,
        debuggee: &mut Debuggee,
        wanted: Vec<Wanted>,
        base: Address,
        since: StepIndex,
        inline_depth: Option<u32>,
    ) {
        let stood = debuggee.machine.position();
        let is_known = |wanted: &Wanted| match self.known.get(&wanted.id) {
            Some((to, None)) => *to >= stood,
            Some((to, Some(seen))) => *to >= stood && seen.step < stood,
            None => false,
        };
        let mut left: Vec<Wanted> = wanted.into_iter().filter(|wanted| !is_known(wanted)).collect();
        for wanted in &mut left {
            let known = self.known.get(&wanted.id).filter(|(to, _)| *to < stood);
            wanted.since = known.map_or(since, |(to, _)| (*to).max(since));
        }
        while let Some(first) = left.iter().map(|wanted| wanted.since).min() {
            let mut addresses: Vec<Address> = left.iter().flat_map(|wanted| wanted.addresses.iter().copied()).collect();
            addresses.sort_unstable();
            addresses.dedup();
            let until = RunUntil { addresses, ..RunUntil::default() };
            let step = match debuggee.machine.find_stop_back(first, &until) {
                SearchResult::Found(step) => step,
                SearchResult::Nothing => break,
                SearchResult::Interrupted => {
                    left.clear();
                    break;
                }
            };
            debuggee.machine.seek(step);
            let Some(innermost) = debuggee.frame_state(0) else { break };
            let frame = FrameState { inline_depth, ..innermost };
            let is_call = debuggee.frame_identity(0) == Some(base);
            let visible = if is_call { visible_ids(debuggee, &frame) } else { HashMap::new() };
            let mut ahead = Vec::new();
            for mut wanted in left {
                let is_here = wanted.addresses.binary_search(&frame.pc).is_ok();
                if wanted.since > step {
                    // What was found before is the newest.
                    self.note_searched(&wanted, stood);
                } else if !is_here {
                    ahead.push(wanted);
                } else if visible.get(&wanted.name) == Some(&wanted.id) {
                    let value = debuggee.with_entry_values(|debuggee| debuggee.evaluate_in(&wanted.name, &frame));
                    let value = value.and_then(Result::ok).filter(|value| !matches!(value.kind, ValueKind::Unknown(_)));
                    let seen = value.map(|value| LastSeen { step, text: value.text() });
                    self.known.insert(wanted.id, (stood, seen));
                } else if wanted.n_passed < MOST_PASSED {
                    // Elsewhere the name may be that of another variable: one that it shadows, or one of an inlined function.
                    wanted.n_passed += 1;
                    ahead.push(wanted);
                } else {
                    self.known.insert(wanted.id, (stood, None));
                }
            }
            left = ahead;
        }
        for wanted in &left {
            self.note_searched(wanted, stood);
        }
        debuggee.machine.seek(stood);
    }

    /// Nothing newer than what was found before stands before this position.
    fn note_searched(&mut self, wanted: &Wanted, to: StepIndex) {
        self.known.entry(wanted.id).or_insert((to, None)).0 = to;
    }

    /// Variables of a frame, each with the instructions of its function at which it lies somewhere.
    fn wanted(&mut self, debuggee: &Debuggee, names: &HashSet<Arc<str>>, frame: &FrameState) -> Vec<Wanted> {
        let function = debuggee.debug_info().and_then(|debug| debug.function_at(frame.lookup_address()));
        let Some(function) = function else { return Vec::new() };
        let code = self.code_of(debuggee, &function);
        let Some(debug) = debuggee.debug_info() else { return Vec::new() };
        let target = debuggee.guest();
        let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
        let visible = scene.visible_variables(frame).into_iter().filter(|variable| names.contains(&variable.name));
        let instructions = |range: &Range<u64>| {
            let first = code.partition_point(|at| *at < range.start);
            let last = code.partition_point(|at| *at < range.end);
            code.get(first..last).unwrap_or_default().iter().copied().map(Address).collect::<Vec<_>>()
        };
        let wanted = visible.map(|variable| {
            let mut addresses: Vec<Address> = debug.located(&variable).iter().flat_map(instructions).collect();
            addresses.sort_unstable();
            addresses.dedup();
            Wanted { name: variable.name, id: variable.id, addresses, since: StepIndex(0), n_passed: 0 }
        });
        wanted.collect()
    }

    /// Where the instructions of a function begin, in order.
    fn code_of(&mut self, debuggee: &Debuggee, function: &Function) -> Arc<[u64]> {
        if let Some((entry, code)) = &self.code
            && *entry == function.entry
        {
            return Arc::clone(code);
        }
        let flow = FunctionFlow::of(debuggee);
        let reached =
            flow.map(|flow| flow.reachable(function, [function.entry.0], &HashSet::new())).unwrap_or_default();
        let mut code: Vec<u64> = reached.into_iter().collect();
        code.sort_unstable();
        let code: Arc<[u64]> = code.into();
        self.code = Some((function.entry, Arc::clone(&code)));
        code
    }
}

/// The variables that names mean in a frame.
fn visible_ids(debuggee: &Debuggee, frame: &FrameState) -> HashMap<Arc<str>, VariableId> {
    let Some(debug) = debuggee.debug_info() else { return HashMap::new() };
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    // Of those with one name the last.
    scene.visible_variables(frame).into_iter().map(|variable| (variable.name, variable.id)).collect()
}

/// A variable whose last value is looked for.
struct Wanted {
    name: Arc<str>,
    id: VariableId,
    /// Where it lies somewhere, in order.
    addresses: Vec<Address>,
    /// What was before this is known.
    since: StepIndex,
    n_passed: usize,
}
