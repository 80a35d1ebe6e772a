//! Where a variable that the optimiser took away had its value last.
//!
//! Debug information says at which instructions of the function it lies somewhere; the record is searched back for the newest of these within
//! the same call (a search for breakpoints), and the value is read there. Nothing is guessed: what was never anywhere in this call stays
//! unknown.

use super::reply::{LastSeen, VariableValue};
use super::session::Session;
use crate::lens::variables::{Limits, Scene, ValueKind};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::FrameState;
use crate::model::debug::variable::{Unavailable, VariableId};
use crate::model::run::{RunUntil, SearchResult};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Other calls of the same function that are passed in search of this one.
const MOST_CALLS: usize = 64;

impl Session {
    /// Notes at each value of the frame that is looked at that is not here any more where it was.
    pub(super) fn note_last_seen(&mut self, values: &mut [VariableValue]) {
        let is_gone = |value: &&mut VariableValue| {
            let gone = [Unavailable::NotHere, Unavailable::OptimisedOut].map(|why| why.to_string());
            matches!(&value.value.kind, ValueKind::Unknown(why) if gone.contains(why)) && value.moved.is_empty()
        };
        let mut gone: Vec<&mut VariableValue> = values.iter_mut().filter(is_gone).collect();
        let is_present_thread = self.thread_looked_at() == self.machine.current_thread();
        if gone.is_empty() || !self.machine.has_history() || !is_present_thread {
            return;
        }
        let Some(frame) = self.looked_at() else { return };
        let Some(base) = self.frame_identity(self.frame_level()) else { return };
        let names: HashSet<Arc<str>> = gone.iter().map(|value| Arc::from(&*value.name)).collect();
        let stood = self.machine.position();
        for wanted in self.wanted(&names, &frame) {
            let Some(value) = gone.iter_mut().find(|value| *value.name == *wanted.name) else { continue };
            value.last_seen = self.last_seen(&wanted, base, frame.inline_depth);
            self.machine.seek(stood);
        }
    }

    /// The machine stands elsewhere afterwards.
    fn last_seen(&mut self, wanted: &Wanted, base: Address, inline_depth: Option<u32>) -> Option<LastSeen> {
        let since = self.machine.frames().iter().rev().find(|frame| frame.base == base)?.since;
        let until = RunUntil { addresses: wanted.addresses.clone(), ..RunUntil::default() };
        let first = StepIndex(since.0.max(self.machine.start().0));
        for _ in 0..MOST_CALLS {
            let SearchResult::Found(step) = self.machine.find_stop_back(first, &until) else { return None };
            self.machine.seek(step);
            let frame = FrameState { inline_depth, ..self.frame_state(0)? };
            // Elsewhere the name may be that of another variable: one that it shadows, or one of an inlined function.
            if self.frame_identity(0) == Some(base) && self.visible_id(&wanted.name, &frame) == Some(wanted.id) {
                let value = self.with_entry_values(|session| session.evaluate_in(&wanted.name, &frame))?.ok()?;
                let is_known = !matches!(value.kind, ValueKind::Unknown(_));
                return is_known.then(|| LastSeen { step, text: value.text() });
            }
        }
        None
    }

    /// The variable that a name means in a frame.
    fn visible_id(&self, name: &str, frame: &FrameState) -> Option<VariableId> {
        let (debug, target) = (self.debug_info()?, self.guest());
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        scene.visible_variables(frame).into_iter().rfind(|variable| &*variable.name == name).map(|variable| variable.id)
    }

    /// Variables of a frame, each with the instructions of its function at which it lies somewhere.
    fn wanted(&self, names: &HashSet<Arc<str>>, frame: &FrameState) -> Vec<Wanted> {
        let Some(debug) = self.debug_info() else { return Vec::new() };
        let Some(function) = debug.function_at(frame.lookup_address()) else { return Vec::new() };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let visible = scene.visible_variables(frame).into_iter().filter(|variable| names.contains(&variable.name));
        let mut code: Vec<u64> = self.reachable(&function, [function.entry.0], &HashSet::new()).into_iter().collect();
        code.sort_unstable();
        let instructions = |range: &Range<u64>| {
            let first = code.partition_point(|at| *at < range.start);
            let last = code.partition_point(|at| *at < range.end);
            code.get(first..last).unwrap_or_default().iter().copied().map(Address).collect::<Vec<_>>()
        };
        let wanted = visible.map(|variable| {
            let mut addresses: Vec<Address> = debug.located(&variable).iter().flat_map(instructions).collect();
            addresses.sort_unstable();
            addresses.dedup();
            Wanted { name: variable.name, id: variable.id, addresses }
        });
        wanted.collect()
    }
}

/// A variable whose last value is looked for.
struct Wanted {
    name: Arc<str>,
    id: VariableId,
    /// Where it lies somewhere.
    addresses: Vec<Address>,
}
