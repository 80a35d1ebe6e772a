//! Where a variable that the optimiser took away had its value last.
//!
//! Debug information says at which instructions of the function it lies somewhere; the record is searched back for the newest of these within the
//! same call (a search for breakpoints), and the value is read there. Nothing is guessed: what was never anywhere in this call stays unknown.

use super::reply::{LastSeen, VariableValue};
use super::session::Session;
use crate::lens::variables::{Limits, Scene, ValueKind};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::FrameState;
use crate::model::debug::variable::{Unavailable, VariableId};
use crate::model::run::{RunUntil, SearchResult};
use std::collections::{HashMap, HashSet};
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
        let names: HashSet<&str> = gone.iter().map(|value| &*value.name).collect();
        let mut addresses = self.addresses_with_values(&names, &frame);
        let stood = self.machine.position();
        for value in &mut gone {
            let addresses = addresses.remove(&*value.name).unwrap_or_default();
            value.last_seen = self.last_seen(&value.name, addresses, base, frame.inline_depth);
            self.machine.seek(stood);
        }
    }

    /// The machine stands elsewhere afterwards.
    fn last_seen(
        &mut self,
        name: &str,
        addresses: Vec<Address>,
        base: Address,
        inline_depth: Option<u32>,
    ) -> Option<LastSeen> {
        let since = self.machine.frames().iter().rev().find(|frame| frame.base == base)?.since;
        let until = RunUntil { addresses, ..RunUntil::default() };
        let first = StepIndex(since.0.max(self.machine.start().0));
        for _ in 0..MOST_CALLS {
            let SearchResult::Found(step) = self.machine.find_stop_back(first, &until) else { return None };
            self.machine.seek(step);
            if self.frame_identity(0) == Some(base) {
                let frame = FrameState { inline_depth, ..self.frame_state(0)? };
                let value = self.with_entry_values(|session| session.evaluate_in(name, &frame))?.ok()?;
                let is_known = !matches!(value.kind, ValueKind::Unknown(_));
                return is_known.then(|| LastSeen { step, text: value.text() });
            }
        }
        None
    }

    /// The instructions of a frame's function at which variables of it lie somewhere, by name. All names are looked for in one pass, since
    /// asking what is in scope at an instruction is what takes time.
    fn addresses_with_values(&self, names: &HashSet<&str>, frame: &FrameState) -> HashMap<Arc<str>, Vec<Address>> {
        let mut found: HashMap<Arc<str>, Vec<Address>> = HashMap::new();
        let Some(debug) = self.debug_info() else { return found };
        let Some(function) = debug.function_at(frame.lookup_address()) else { return found };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let visible = scene.visible_variables(frame).into_iter().filter(|variable| names.contains(&*variable.name));
        // Elsewhere a name may be that of another variable: one that it shadows, or one of an inlined function.
        let meant: HashSet<VariableId> = visible.map(|variable| variable.id).collect();
        for address in self.reachable(&function, [function.entry.0], &HashSet::new()).into_iter().map(Address) {
            let there = FrameState { pc: address, is_call: false, ..frame.clone() };
            for variable in scene.visible_variables(&there).into_iter().filter(|variable| meant.contains(&variable.id))
            {
                let located = debug.locate(&variable, &there, &target);
                if !matches!(located, Err(Unavailable::NotHere | Unavailable::OptimisedOut)) {
                    found.entry(variable.name).or_default().push(address);
                }
            }
        }
        found
    }
}
