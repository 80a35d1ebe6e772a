//! Ownership in compiled programs: which variable owns each heap block, which borrow, and which ones were moved from.
//!
//! A move is a copy of bytes in machine code, and what was moved from keeps them. A value of a type that frees its block has one owner, so
//! of several places that hold the same owning pointer the one written last has it, and the others were moved from. The blocks of `Rc` and
//! `Arc` count their owners: where there are more places than that, the record tells which were moved or dropped (`shares`). An owning
//! pointer to a freed block was moved too, wherever to. A move of C++ leaves a value that owns nothing, so there nothing is moved from.
//!
//! The facts are the types of the debug information and the record. What no variable in a frame of the user's holds, on any thread, is not
//! seen. Cost: a search of the record for each place of those that hold the same pointer. What became of owners over time is in `events`.

mod counted;
mod drop_glue;
mod drops;
mod events;
mod found;
mod moves;
mod scan;
mod shares;
mod within;

pub(super) use self::events::{OwnershipMemo, ownership_history};
pub(super) use self::found::{ending_in, threads_looked_at_first};
pub(super) use self::shares::shares_given_away;

use self::found::{Found, MOST_FRAMES, found_pointers, is_in_progress};
use self::moves::found_with_moves;
use self::within::note_what_leads_there;
use super::debuggee::Debuggee;
use super::error::LineError;
use super::inspect::address_of;
use super::reply::{BlockHolders, HolderRole, MovedTo, OwnerName, OwnershipChange, PointerHolder, Reply};
use crate::lens::variables::{Ownership, ReadLimits, ValuePlace, VariableContext};
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::debug::target::FrameState;
use std::collections::BTreeMap;
use std::sync::Arc;

/// `owners` over the variables of a compiled program.
pub(super) fn variable_owners(
    debuggee: &mut Debuggee,
    memo: &mut OwnershipMemo,
    only: Option<BlockId>,
) -> Result<Reply, LineError> {
    if let Some(id) = only {
        address_of(&debuggee.machine, id)?;
    }
    let mut holders = holders(debuggee);
    note_sources(debuggee, memo, &mut holders);
    let looked_at = debuggee.thread_looked_at() as u32 + 1;
    let mut blocks: BTreeMap<BlockId, Vec<PointerHolder>> = BTreeMap::new();
    let mut borrows = Vec::new();
    for block in debuggee.machine.live_blocks().filter(|block| debuggee.program.is_users_block(block)) {
        blocks.insert(block.id, Vec::new());
    }
    for holder in holders {
        match holder.block {
            Some((id, _)) => blocks.entry(id).or_default().push(holder),
            None => borrows.push(holder),
        }
    }
    let listed = |(id, holders)| BlockHolders { id, holders, within: None };
    let mut blocks: Vec<BlockHolders> = blocks.into_iter().map(listed).collect();
    note_what_leads_there(debuggee, &mut blocks);
    if let Some(id) = only {
        blocks.retain(|block| block.id == id);
        if blocks.is_empty() {
            blocks.push(listed((id, Vec::new())));
        }
        borrows.clear();
    }
    Ok(Reply::Owners { looked_at, blocks, borrows })
}

/// Notes from where owners got what they own, as the record tells.
fn note_sources(debuggee: &mut Debuggee, memo: &mut OwnershipMemo, holders: &mut [PointerHolder]) {
    let history = memo.up_to(debuggee, debuggee.machine.position());
    for holder in holders.iter_mut().filter(|holder| matches!(holder.role, HolderRole::Owner | HolderRole::Shared)) {
        let Some((id, _)) = holder.block else { continue };
        let PointerHolder { thread, call, .. } = *holder;
        let name = OwnerName { path: holder.path.clone(), function: holder.function.clone(), thread, call };
        // What a resumed function keeps on the heap is its own in each of the calls.
        let is_it =
            |to: &OwnerName| *to == name || to.is_namesake_of(&name) && !is_in_progress(debuggee, to.call, to.thread);
        let moved = history.events.iter().rev().find_map(|event| match &event.what {
            OwnershipChange::Moved { from, to, blocks } if blocks.contains(&id) && is_it(to) => {
                Some((from.clone(), event.line))
            }
            _ => None,
        });
        holder.from = moved;
    }
}

/// Every variable, and every part of one, that holds a pointer: owners first, then who borrows, then what was moved from.
pub(super) fn holders(debuggee: &mut Debuggee) -> Vec<PointerHolder> {
    let found = found_with_moves(debuggee);
    let mut holders: Vec<PointerHolder> = Vec::new();
    for one in &found {
        let Some(holder) = holder(debuggee, one, &found) else { continue };
        // Two owners of an `Rc` lead to what lies in it.
        let is_known = |known: &PointerHolder| holder.place.is_some() && known.place == holder.place;
        if !holders.iter().any(is_known) {
            holders.push(holder);
        }
    }
    holders.sort_by_key(|holder| (holder.role.rank(), holder.level));
    holders
}

/// The variables that own blocks themselves, of all calls in progress.
pub(super) fn present_owners(debuggee: &mut Debuggee) -> Vec<(OwnerName, BlockId)> {
    let found = found_with_moves(debuggee);
    let owns =
        |one: &&Found| one.pointer.owns() && one.pointer.is_live && one.pointer.depth == 0 && one.moved.is_none();
    let owner = |one: &Found| {
        let block = debuggee.machine.block_at(one.pointer.points.address)?;
        Some((one.name(), block.id))
    };
    found.iter().filter(owns).filter_map(owner).collect()
}

/// A variable of a thread whose block an address lies in, or whose own bytes.
pub(super) fn owner_of_word(debuggee: &Debuggee, word: Address, thread: u32) -> Option<String> {
    let block = debuggee.machine.block_at(word);
    let found = found_pointers(debuggee);
    let is_it = |one: &&Found| {
        let target = one.pointer.points.address;
        one.thread == thread && block.is_some_and(|block| block.contains(target))
    };
    found.iter().find(is_it).map(|one| one.pointer.path.clone())
}

/// What the variables of a frame were moved to: paths with where it went.
pub(super) fn moved_in_frame(debuggee: &mut Debuggee, level: usize) -> Vec<(String, MovedTo)> {
    let thread = debuggee.thread_looked_at() as u32 + 1;
    let found = found_with_moves(debuggee);
    let is_own = |one: &Found| one.level == level && !one.is_outer && one.thread == thread && one.pointer.depth == 0;
    let own = found.into_iter().filter(is_own);
    own.filter_map(|one| Some((one.pointer.path, one.moved?))).collect()
}

/// What the variables of the frame that is looked at were moved to; nothing is said of a function that others were inlined into.
pub(super) fn moves_looked_at(debuggee: &mut Debuggee) -> Vec<(String, MovedTo)> {
    let frame = debuggee.looked_at();
    let depth = |frame: &FrameState| debuggee.inline_depth_at(frame.lookup_address());
    let is_innermost = frame.is_some_and(|frame| frame.inline_depth.is_none_or(|chosen| chosen == depth(&frame)));
    if is_innermost { moved_in_frame(debuggee, debuggee.frame_level()) } else { Vec::new() }
}

/// Where a variable of the frame that is looked at, or parts of it, were moved to.
pub(super) fn moves_of(debuggee: &mut Debuggee, variable: &str) -> Vec<(String, MovedTo)> {
    let mut moves = moves_looked_at(debuggee);
    moves.retain(|(path, _)| {
        path.strip_prefix(variable).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    });
    moves
}

fn holder(debuggee: &mut Debuggee, one: &Found, all: &[Found]) -> Option<PointerHolder> {
    let pointer = &one.pointer;
    let address = pointer.points.address;
    let block = debuggee.machine.block_at(address).map(|block| (block.id, address.0.wrapping_sub(block.address.0)));
    let role = match (&one.moved, pointer.points.ownership) {
        (Some(MovedTo::WithOuter), _) => return None,
        (Some(to), _) => HolderRole::MovedFrom(to.clone()),
        (None, Ownership::Owned) => HolderRole::Owner,
        (None, Ownership::Shared) => HolderRole::Shared,
        (None, Ownership::Weak) => HolderRole::Weak,
        (None, Ownership::Borrowed) => HolderRole::Borrow,
        (None, Ownership::BorrowedMut) => HolderRole::BorrowMut,
        (None, Ownership::Raw) => HolderRole::Raw,
    };
    let is_borrow = matches!(role, HolderRole::Borrow | HolderRole::BorrowMut | HolderRole::Raw);
    let target = is_borrow.then(|| pointee_name(debuggee, one, all)).flatten();
    // What neither the heap nor a variable has is a literal, a static or code.
    if block.is_none() && target.is_none() {
        return None;
    }
    let line = match &role {
        HolderRole::MovedFrom(MovedTo::Place { at: Some(at), .. } | MovedTo::Dropped(at)) => debuggee.user_line_at(*at),
        HolderRole::MovedFrom(MovedTo::Freed(id) | MovedTo::DroppedInPlace(id)) => {
            let freed = debuggee.machine.block(*id).and_then(|block| block.freed.map(|site| site.step));
            freed.and_then(|step| debuggee.user_line_at(step))
        }
        _ => None,
    };
    Some(PointerHolder {
        path: pointer.path.clone(),
        type_name: Arc::clone(&pointer.type_name),
        function: one.function.clone(),
        level: one.level,
        thread: one.thread,
        call: one.call,
        is_ending: one.is_ending,
        place: match pointer.place {
            ValuePlace::Memory(address) => Some(address),
            ValuePlace::Register(_) | ValuePlace::Nowhere => None,
        },
        block,
        target,
        role,
        line,
        from: None,
    })
}

/// The variable, or the part of one, that a borrow leads to.
fn pointee_name(debuggee: &Debuggee, one: &Found, all: &[Found]) -> Option<String> {
    let address = one.pointer.points.address;
    let owner = all.iter().find(|other| {
        let range = other.pointer.points;
        let offset = address.0.wrapping_sub(range.address.0);
        other.pointer.owns() && other.moved.is_none() && offset < range.size.unwrap_or(1).max(1)
    });
    owner.map(|owner| owner.pointer.path.clone()).or_else(|| variable_at(debuggee, address))
}

/// The variable of a user's frame whose bytes are there.
fn variable_at(debuggee: &Debuggee, address: Address) -> Option<String> {
    let debug = debuggee.debug.as_deref()?;
    let process = debuggee.program.process.as_deref()?;
    let target = debuggee.guest();
    let scene = VariableContext {
        debug,
        target: &target,
        limits: ReadLimits { depth: 2, elements: 1, ..ReadLimits::default() },
    };
    let users = |frame: &FrameState| process.is_user(frame.lookup_address());
    for frame in debug.frames(debuggee.frame_state(0)?, &target).take(MOST_FRAMES).filter(users) {
        for variable in scene.visible_variables(&frame) {
            let value = scene.variable(&variable, &frame);
            let ValuePlace::Memory(start) = value.place else { continue };
            if address.0.wrapping_sub(start.0) < value.size {
                return Some(value.label);
            }
        }
    }
    None
}
