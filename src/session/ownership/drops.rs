//! Drops in the record: calls of drop glue by the user's code, with the variable, the cause, and what was freed until the call returned.
//!
//! `core::ptr::drop_in_place` gets the value's address, which tells the variable, also one whose scope has ended. What `core::mem::drop` gets
//! by value is told by the blocks that it owned. Blocks that are freed without such a call (the glue was inlined, or a function of the library
//! drops) are their last known owner's. The cost is one look at the variables of the calling frame for each call.

use super::super::debuggee::Debuggee;
use super::super::normal_path::FunctionFlow;
use super::super::reply::{DropCause, FrameView, OwnerName, OwnershipChange, OwnershipEvent};
use super::counted::KnownShare;
use super::drop_glue::{Glue, is_at_scope_end};
use super::events::{Holding, Replay, merged, root};
use super::scan::Mark;
use super::shares::Share;
use super::shares::share_passed;
use crate::lens::variables::{ReadLimits, TypedValue, ValuePlace, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::Register;

impl Replay<'_> {
    /// A call of drop glue, and what was freed until it returned; `behind` are the marks after it.
    pub(super) fn dropped(&mut self, call: StepIndex, end: Option<StepIndex>, glue: Glue, behind: &[Mark]) {
        let is_done = end.is_some();
        let end = end.unwrap_or(StepIndex(u64::MAX));
        let mut freed: Vec<BlockId> = Vec::new();
        let mut inner_until = StepIndex(0);
        for mark in behind {
            match mark {
                Mark::Freed { step, .. } if *step >= end => break,
                Mark::Line(step) if *step >= end => break,
                Mark::Drop { call, end, .. } if *call >= inner_until => inner_until = end.unwrap_or(*call),
                Mark::Freed { step, id } if *step >= inner_until => freed.push(*id),
                _ => {}
            }
        }
        self.debuggee.machine.seek(StepIndex(call.0 + 1));
        let argument = self.debuggee.machine.registers().gpr(Register::RDI);
        let view = self.debuggee.frame_view(1);
        let thread = self.thread();
        // The call of the glue is the innermost.
        let caller = self.debuggee.machine.frames().iter().rev().nth(1).map(|frame| frame.since);
        let named = match glue {
            Glue::InPlace => variable_beginning_at(self.debuggee, 1, Address(argument)),
            Glue::MemDrop => None,
        };
        let counted = named.as_ref().and_then(|named| {
            let pointer = named.value.pointers().into_iter().find(|pointer| pointer.depth == 0)?;
            let strong = u64::try_from(pointer.strong?).ok()?.checked_sub(1)?;
            Some((self.debuggee.machine.block_at(pointer.points.address)?.id, strong))
        });
        if let Some(named) = &named {
            self.moved_unseen(named, &view, call, caller);
        }
        let mut owner =
            named.map(|named| OwnerName { path: named.path, function: view.function.clone(), thread, call: caller });
        let mut left = counted.filter(|(id, strong)| *strong > 0 && !freed.contains(id));
        if glue == Glue::MemDrop {
            owner = self.owner_of_any(&freed);
            if owner.is_none() {
                (owner, left) = self.passed_to_drop(call, argument, &freed);
            }
        }
        let owner = owner.or_else(|| self.owner_of_any(&freed));
        if owner.is_none() && freed.is_empty() {
            return;
        }
        let cause = match glue {
            Glue::MemDrop => DropCause::MemDrop,
            Glue::InPlace => drop_cause(self.debuggee, view.address),
        };
        self.forget(&freed, Address(argument));
        let freed = self.with_sizes(&freed);
        let what = OwnershipChange::Dropped { owner, cause, freed, left, is_done };
        self.found.events.push(OwnershipEvent { step: call, line: view.line, what });
    }

    /// A variable that is dropped before a line of its own was looked at got its value from the owner that is known.
    fn moved_unseen(&mut self, named: &NamedPart, view: &FrameView, call: StepIndex, caller: Option<StepIndex>) {
        let thread = self.thread();
        for pointer in named.value.pointers().into_iter().filter(|pointer| pointer.depth == 0 && pointer.owns()) {
            let path = format!("{}{}", named.path, pointer.path.strip_prefix(&named.value.label).unwrap_or_default());
            let name = OwnerName { path, function: view.function.clone(), thread, call: caller };
            let block = self.debuggee.machine.block_at(pointer.points.address);
            let Some(block) = block.filter(|block| block.address == pointer.points.address) else { continue };
            let Some(before) = self.owners.get(&block.id).filter(|before| !before.name.is_namesake_of(&name)) else {
                continue;
            };
            let from = before.name.clone();
            let to = Holding { name, place: pointer.place, since: call, is_certain: true };
            self.owners.insert(block.id, to.clone());
            let event = self.moved(from, to, block.id);
            self.found.events.extend(merged(vec![event]));
        }
    }

    /// The variable whose share of a counted block was passed to `drop`, which is known by the pointer.
    fn passed_to_drop(
        &mut self,
        call: StepIndex,
        argument: u64,
        freed: &[BlockId],
    ) -> (Option<OwnerName>, Option<(BlockId, u64)>) {
        let block = self.debuggee.machine.block_at(Address(argument)).filter(|block| block.address.0 == argument);
        let Some(block) = block else { return (None, None) };
        let n_owners = self.debuggee.machine.read_u64(block.address).unwrap_or(0);
        let known = self.shares.entry(block.id).or_default();
        let mut indices = Vec::new();
        let mut places = Vec::new();
        for (idx, share) in known.iter().enumerate().filter(|(_, share)| share.is_held) {
            if let ValuePlace::Memory(place) = share.holding.place {
                indices.push(idx);
                places.push(Share { place, written: share.holding.written() });
            }
        }
        // Which of several it was, only the record tells.
        let found = share_passed(self.debuggee, call, &places).or((indices.len() == 1).then_some(0));
        let share = found.and_then(|nth| known.get_mut(indices[nth]));
        let name = share.map(|share| {
            share.is_held = false;
            share.holding.name.clone()
        });
        let left = n_owners.checked_sub(1).filter(|left| *left > 0 && !freed.contains(&block.id));
        (name, left.map(|left| (block.id, left)))
    }

    /// The owner of freed blocks: of several the one furthest out, which has the shortest path.
    fn owner_of_any(&self, freed: &[BlockId]) -> Option<OwnerName> {
        let owner = |id: &BlockId| {
            let held = |shares: &Vec<KnownShare>| {
                let mut held = shares.iter().filter(|share| share.is_held);
                // Which of several it was is not known.
                let only = held.next().filter(|_| held.next().is_none());
                let is_cloned = self.cloned.contains(id);
                let is_known = |share: &&KnownShare| share.holding.is_certain && (share.is_in_one_place || !is_cloned);
                only.filter(is_known).map(|share| share.holding.name.clone())
            };
            let owner = self.owners.get(id).filter(|owner| owner.is_certain).map(|owner| owner.name.clone());
            owner.or_else(|| self.shares.get(id).and_then(held))
        };
        freed.iter().filter_map(owner).min_by_key(|name| name.path.len())
    }

    fn with_sizes(&self, freed: &[BlockId]) -> Vec<(BlockId, u64)> {
        freed.iter().filter_map(|id| Some((*id, self.debuggee.machine.block(*id)?.size))).collect()
    }

    /// What was dropped holds nothing any more.
    fn forget(&mut self, freed: &[BlockId], place: Address) {
        for id in freed {
            self.owners.remove(id);
            self.shares.remove(id);
            self.told.insert(*id);
        }
        for share in self.shares.values_mut().flatten().filter(|share| share.holding.place == ValuePlace::Memory(place))
        {
            share.is_held = false;
        }
    }

    /// A block that no call of drop glue by the user's code freed: a function of the library did, or the glue was inlined.
    pub(super) fn freed(&mut self, step: StepIndex, id: BlockId) {
        if self.told.contains(&id) {
            return;
        }
        let owner = self.owner_of_any(&[id]);
        self.debuggee.machine.seek(step);
        let view = self.debuggee.user_view();
        // What was owned by nobody any more stayed for its weak pointers.
        let was_left = self.left.remove(&id).is_some_and(|line| line != view.line);
        let Some(owner) = owner.filter(|_| !was_left) else {
            self.forget(&[id], Address(0));
            return;
        };
        let cause = drop_cause(self.debuggee, view.address);
        let block = self.with_sizes(&[id]);
        self.forget(&[id], Address(0));
        if let Some(OwnershipEvent { line, what: OwnershipChange::Dropped { owner: Some(last), freed, .. }, .. }) =
            self.found.events.last_mut()
            && *line == view.line
            && (last.function.clone(), root(&last.path)) == (owner.function.clone(), root(&owner.path))
        {
            if owner.path.len() < last.path.len() {
                *last = owner;
            }
            freed.extend(block);
            return;
        }
        let what = OwnershipChange::Dropped { owner: Some(owner), cause, freed: block, left: None, is_done: true };
        self.found.events.push(OwnershipEvent { step, line: view.line, what });
    }

    pub(super) fn grown(&mut self, step: StepIndex, old: BlockId, new: BlockId) {
        self.debuggee.machine.seek(StepIndex(step.0 + 1));
        let size = self.debuggee.machine.block(new).map_or(0, |block| block.size);
        let line = self.debuggee.user_view().line;
        let holding = self.owners.remove(&old);
        let owner = holding.as_ref().map(|holding| holding.name.clone());
        self.owners.extend(holding.map(|holding| (new, holding)));
        self.is_stale = true;
        let what = OwnershipChange::Grown { owner, old, new, size };
        self.found.events.push(OwnershipEvent { step, line, what });
    }
}

/// A variable, or a part of one, with its value.
struct NamedPart {
    path: String,
    value: TypedValue,
}

/// The variable of a frame, or the field of one, that begins at an address; also one whose scope has ended.
fn variable_beginning_at(debuggee: &Debuggee, level: usize, address: Address) -> Option<NamedPart> {
    let frame = debuggee.frame_state(level)?;
    let debug = debuggee.debug.as_deref()?;
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    let in_scope = scene.visible_variables(&frame);
    let all = scene.ended_variables(&frame).into_iter().chain(in_scope);
    let variables: Vec<TypedValue> = all.map(|variable| scene.variable(&variable, &frame)).collect();
    let starts = variables.iter().rev().find(|value| value.place == ValuePlace::Memory(address) && value.size > 0);
    let whole = starts.map(|value| NamedPart { path: value.label.clone(), value: value.clone() });
    whole.or_else(|| {
        variables.into_iter().rev().find_map(|value| {
            let ValuePlace::Memory(start) = value.place else { return None };
            let is_inside = address.0.wrapping_sub(start.0) < value.size;
            if is_inside { part_at(&value, value.label.clone(), address) } else { None }
        })
    })
}

/// Why drop glue is called at an address of the user's code.
fn drop_cause(debuggee: &Debuggee, address: Address) -> DropCause {
    if FunctionFlow::of(debuggee).is_some_and(|flow| flow.is_cleanup(address)) {
        return DropCause::Unwinding;
    }
    if is_at_scope_end(debuggee, address) { DropCause::ScopeEnd } else { DropCause::Other }
}

fn part_at(value: &TypedValue, path: String, address: Address) -> Option<NamedPart> {
    if value.place == ValuePlace::Memory(address) && value.size > 0 {
        return Some(NamedPart { path, value: value.clone() });
    }
    value.parts().find_map(|part| {
        let ValuePlace::Memory(start) = part.place else { return None };
        let is_inside = address.0.wrapping_sub(start.0) < part.size;
        let label = if part.label.starts_with('[') { part.label.clone() } else { format!(".{}", part.label) };
        if is_inside { part_at(part, format!("{path}{label}"), address) } else { None }
    })
}
