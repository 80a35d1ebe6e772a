//! Where a variable that the optimiser took away had its value last.
//!
//! Debug information says at which instructions of the function it lies somewhere; the record is searched back for the newest of these within the
//! same call (a search for breakpoints), and the value is read there. Nothing is guessed: what was never anywhere in this call stays unknown.

use super::reply::{LastSeen, VariableValue};
use super::session::Session;
use crate::lens::variables::{Limits, Scene, ValueKind};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::target::FrameState;
use crate::model::debug::variable::Unavailable;
use crate::model::run::{RunUntil, SearchResult};
use std::collections::HashSet;

/// Other calls of the same function that are passed in search of this one.
const MOST_CALLS: usize = 64;

impl Session {
    /// Notes at each value that is not here any more where it was.
    pub(super) fn note_last_seen(&mut self, values: &mut [VariableValue], level: usize) {
        let is_gone = |value: &&mut VariableValue| {
            let gone = [Unavailable::NotHere, Unavailable::OptimisedOut].map(|why| why.to_string());
            matches!(&value.value.kind, ValueKind::Unknown(why) if gone.contains(why)) && value.moved.is_empty()
        };
        let stood = self.machine.position();
        for value in values.iter_mut().filter(is_gone) {
            value.last_seen = self.last_seen(&value.name, level);
            self.machine.seek(stood);
        }
    }

    /// The machine stands elsewhere afterwards.
    fn last_seen(&mut self, name: &str, level: usize) -> Option<LastSeen> {
        if !self.machine.has_history() || self.thread_looked_at() != self.machine.current_thread() {
            return None;
        }
        let base = self.frame_identity(level)?;
        let since = self.machine.frames().iter().rev().find(|frame| frame.base == base)?.since;
        let addresses = self.addresses_with_value(name, level);
        let until = RunUntil { addresses, ..RunUntil::default() };
        let first = StepIndex(since.0.max(self.machine.start().0));
        for _ in 0..MOST_CALLS {
            let SearchResult::Found(step) = self.machine.find_stop_back(first, &until) else { return None };
            self.machine.seek(step);
            if self.frame_identity(0) == Some(base) {
                let value = self.with_entry_values(|session| session.evaluate(name))?.ok()?;
                let is_known = !matches!(value.kind, ValueKind::Unknown(_));
                return is_known.then(|| LastSeen { step, text: value.text() });
            }
        }
        None
    }

    /// The instructions of a frame's function at which a variable of it lies somewhere.
    fn addresses_with_value(&self, name: &str, level: usize) -> Vec<Address> {
        let (Some(debug), Some(frame)) = (self.debug_info(), self.frame_state(level)) else { return Vec::new() };
        let Some(function) = debug.function_at(frame.lookup_address()) else { return Vec::new() };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let visible =
            |frame: &FrameState| scene.visible_variables(frame).into_iter().find(|found| *found.name == *name);
        let Some(meant) = visible(&frame).map(|variable| variable.id) else { return Vec::new() };
        let has_value = |address: &Address| {
            let there = FrameState { pc: *address, is_call: false, ..frame.clone() };
            // Elsewhere the name may be that of another variable: one that it shadows, or one of an inlined function.
            let found = visible(&there).filter(|variable| variable.id == meant);
            let located = found.map(|variable| debug.locate(&variable, &there, &target));
            !matches!(located, None | Some(Err(Unavailable::NotHere | Unavailable::OptimisedOut)))
        };
        let instructions = self.reachable(&function, [function.entry.0], &HashSet::new());
        instructions.into_iter().map(Address).filter(has_value).collect()
    }
}
