//! What a run or a movement changed in terms of the source: lines, variables, owners, heap blocks, output.
//!
//! The state where it began is kept ([`LinesBefore`]) and compared with the one where it ended. The cost is that of reading the variables of one
//! frame twice, and of `ownership` for the steps in between where these are not too many.

use super::command::VariableSet;
use super::debuggee::{CallIdentity, Debuggee};
use super::end_facts::end_facts;
use super::heap_change::HeapBefore;
use super::ownership::{moved_in_frame, ownership_history};
use super::reply::{
    Halt, LineProgress, MovedTo, OwnershipChange, OwnershipEvent, Reply, VariableChange, VariableValue,
};
use crate::lens::variables::{HeapPointer, ValueKind, ValuePlace};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::step::HeapEvent;

/// Longer runs are not looked through for what became of owners.
const MOST_STEPS_LOOKED_AT: u64 = 200_000;

/// What a run is compared with: where it began, and what the variables were.
pub(super) struct LinesBefore {
    position: u64,
    /// The call of the user's.
    call: Option<CallIdentity>,
    variables: Vec<VariableValue>,
    heap: HeapBefore,
    n_output: usize,
}

/// A share of a counted block that a variable does not have any more.
struct GivenShare {
    path: String,
    /// What became of it, if since what is compared with.
    since: Option<MovedTo>,
}

impl LinesBefore {
    /// What there is now.
    pub(super) fn of(debuggee: &Debuggee) -> LinesBefore {
        let level = debuggee.user_level();
        LinesBefore {
            position: debuggee.machine.position().0,
            call: debuggee.call_identity(level),
            variables: debuggee.variable_values(VariableSet::All, level),
            heap: HeapBefore::of(&debuggee.machine),
            n_output: debuggee.machine.output().len(),
        }
    }

    /// What changed since then, in terms of the source.
    pub(super) fn reply(&self, debuggee: &mut Debuggee, halt: Halt) -> Reply {
        let mut heap = self.heap.change(&debuggee.machine, |block| debuggee.program.is_users_block(block));
        let level = debuggee.user_level();
        let position = debuggee.machine.position().0;
        let is_backwards = position < self.position;
        let call = debuggee.call_identity(level);
        let same_call = call.is_some() && call == self.call;
        let is_in_library = level > 0;
        let is_over = matches!(halt, Halt::Fault | Halt::Exited { .. });
        let line = match &halt {
            // A panic says its own place, also where the optimiser merged its call with others.
            Halt::Panic(facts) => facts.location.as_deref().and_then(|place| debuggee.program.source.line_named(place)),
            _ => None,
        };
        let last = is_over.then(|| debuggee.machine.step_at(StepIndex(position)).map(Box::new)).flatten();
        let values = |debuggee: &Debuggee| debuggee.variable_values(VariableSet::All, level);
        let now = if is_over { Vec::new() } else { debuggee.with_entry_values(values) };
        let old = if same_call { &self.variables[..] } else { &[] };
        let shares = if is_backwards { Vec::new() } else { shares_given(debuggee, self.position, &now, level) };
        let is_new = |value: &VariableValue| old.iter().all(|old| old.name != value.name) && owned(value).is_some();
        let moved_before = if now.iter().any(is_new) { moved_in_frame(debuggee, level) } else { Vec::new() };
        let ownership = if is_backwards { Vec::new() } else { owners_since(debuggee, self.position, &mut heap.events) };
        let output = debuggee.machine.output().get(self.n_output..).unwrap_or_default().to_vec();
        Reply::Lines(Box::new(LineProgress {
            n_steps: position.abs_diff(self.position),
            is_backwards,
            halt,
            is_at_start: is_backwards && debuggee.machine.position() == debuggee.machine.start(),
            entered: (!is_over && (!same_call || is_in_library)).then(|| debuggee.frame_view(0)),
            line: line.or_else(|| debuggee.frame_view(level).line),
            variables: changes(old, &now, &shares, &moved_before, |address| {
                debuggee.machine.block_at(address).map(|block| block.id)
            }),
            function: self.call.as_ref().and_then(CallIdentity::function),
            ownership,
            heap: heap.events,
            unlisted: heap.unlisted,
            output,
            last,
            end: is_over.then(|| Box::new(end_facts(debuggee))),
            returned: None,
        }))
    }
}

/// What happened to owners since a position, if that is not too far back. What it tells of blocks is taken out of the heap's events.
fn owners_since(debuggee: &mut Debuggee, position: u64, heap: &mut Vec<HeapEvent>) -> Vec<OwnershipEvent> {
    let now = debuggee.machine.position();
    if now.0 <= position || now.0 - position > MOST_STEPS_LOOKED_AT {
        return Vec::new();
    }
    let history = ownership_history(debuggee, StepIndex(position)..now);
    if history.end < now {
        return Vec::new();
    }
    for event in &history.events {
        match &event.what {
            OwnershipChange::Dropped { freed, .. } => heap.retain(
                |event| !matches!(event, HeapEvent::Free { id, .. } if freed.iter().any(|(freed, _)| freed == id)),
            ),
            OwnershipChange::Grown { old, new, .. } => heap.retain(|event| match event {
                HeapEvent::Free { id, .. } => id != old,
                HeapEvent::Alloc(block) => block.id != *new,
                HeapEvent::Resize { .. } | HeapEvent::Recycle { .. } => true,
            }),
            OwnershipChange::Moved { .. } | OwnershipChange::Shared { .. } => {}
        }
    }
    history.events
}

/// The shares of counted blocks (`Rc`, `Arc`) that variables of a frame gave away: paths with what became of them, if since a position.
fn shares_given(debuggee: &mut Debuggee, position: u64, now: &[VariableValue], level: usize) -> Vec<GivenShare> {
    let shares: Vec<HeapPointer> = now.iter().filter_map(counted).collect();
    let is_surplus = |share: &HeapPointer| {
        let n_holders = shares.iter().filter(|other| other.points.address == share.points.address).count();
        share.strong.is_some_and(|strong| strong < n_holders as i128)
    };
    if !shares.iter().any(is_surplus) {
        return Vec::new();
    }
    let moves = moved_in_frame(debuggee, level).into_iter();
    let given = moves.filter_map(|(path, to)| match to {
        MovedTo::Place { at: Some(at), .. } | MovedTo::Dropped(at) => {
            Some(GivenShare { path, since: (at.0 >= position).then_some(to) })
        }
        _ => None,
    });
    given.collect()
}

/// Variables whose value is another now, and those that were moved from.
fn changes(
    old: &[VariableValue],
    now: &[VariableValue],
    shares: &[GivenShare],
    moved_before: &[(String, MovedTo)],
    block: impl Fn(Address) -> Option<BlockId>,
) -> Vec<VariableChange> {
    let change = |value: &VariableValue| {
        let is_same = |other: &&VariableValue| other.id == value.id;
        let before = old.iter().find(is_same);
        let moved = match before {
            Some(before) => match counted(value) {
                Some(share) => match shares.iter().find(|given| given.path == share.path) {
                    // What became of a value that it does not have any more is nothing new of it.
                    Some(GivenShare { since: None, .. }) => return None,
                    given => given.and_then(|given| given.since.clone()),
                },
                None => moved(before, value, old, now, &block),
            },
            // What was moved before it is seen first: to a call, whose block may be freed by now.
            None => moved_before.iter().find(|(path, _)| *path == value.name).map(|(_, to)| to.clone()),
        };
        let old = before.map(|value| value.text.clone());
        // A pattern's variables are in scope while it is still matched.
        if old.is_none() && matches!(value.value.kind, ValueKind::Unknown(_)) {
            return None;
        }
        (old.as_ref() != Some(&value.text) || moved.is_some()).then(|| VariableChange {
            name: value.name.clone(),
            type_name: value.type_name.clone(),
            old,
            new: value.text.clone(),
            moved,
        })
    };
    now.iter().filter_map(change).collect()
}

/// The first pointer by which a variable owns something itself.
fn owned(value: &VariableValue) -> Option<HeapPointer> {
    value.value.pointers().into_iter().find(|pointer| pointer.depth == 0 && pointer.owns())
}

/// The share of a counted block that a variable holds itself.
fn counted(value: &VariableValue) -> Option<HeapPointer> {
    owned(value).filter(|held| held.is_live && held.strong.is_some())
}

/// Where a variable was moved meanwhile: its block was freed, or another holds the pointer that only it held.
fn moved(
    before: &VariableValue,
    value: &VariableValue,
    old: &[VariableValue],
    now: &[VariableValue],
    block: impl Fn(Address) -> Option<BlockId>,
) -> Option<MovedTo> {
    let (held, holds) = (owned(before).filter(|held| held.is_live)?, owned(value)?);
    if held.points.address != holds.points.address {
        return None;
    }
    if !holds.is_live {
        return block(holds.points.address).map(MovedTo::Freed);
    }
    let holders = |values: &[VariableValue]| -> Vec<(String, ValuePlace)> {
        let pointers = values.iter().flat_map(|value| value.value.pointers());
        let same = pointers.filter(|pointer| pointer.owns() && pointer.points.address == held.points.address);
        same.map(|pointer| (pointer.path, pointer.place)).collect()
    };
    let before = holders(old);
    let new = holders(now).into_iter().find(|(_, place)| before.iter().all(|(_, known)| known != place));
    new.map(|(path, _)| MovedTo::Place { path, function: None, at: None })
}
