//! Which of the variables that hold an owning pointer were moved from, where the machine stands.
//!
//! A move is a copy of bytes, and what was moved from keeps them. Of several places with one owning pointer the one that was written last has it
//! (last-writer rule, by a search of the record for each place); a counted block has as many owners as it counts, and `shares` tells which.

use super::drop_glue::{was_dropped_by_inlined_glue, was_dropped_in_place};
use super::found::{Found, found_pointers, is_in_one_place};
use super::shares::{Share, ShareEnd, last_write, share_ends, was_count_of_several};
use crate::lens::variables::{HeapPointer, ValuePlace};
use crate::model::addr::{Address, StepIndex};
use crate::model::debug::code::Language;
use crate::session::debuggee::Debuggee;
use crate::session::reply::MovedTo;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The pointers in the variables of all threads, with what was moved from marked; those of the thread that is looked at first.
pub(super) fn found_with_moves(debuggee: &mut Debuggee) -> Vec<Found> {
    let mut found = found_pointers(debuggee);
    find_moves(debuggee, &mut found);
    found
}

/// Marks what was moved from, outermost pointers first: what lies in a moved value moved with it.
fn find_moves(debuggee: &mut Debuggee, found: &mut [Found]) {
    let deepest = found.iter().map(|one| one.pointer.depth).max().unwrap_or(0);
    for depth in 0..=deepest {
        let is_gone: Vec<bool> =
            found.iter().map(|one| one.parent.is_some_and(|parent| found[parent].moved.is_some())).collect();
        for (one, is_gone) in found.iter_mut().zip(is_gone) {
            // It is found in the value's place of today, if that is in a variable.
            if is_gone && one.pointer.depth == depth {
                one.moved = Some(MovedTo::WithOuter);
            }
        }
        let mut n_holders: BTreeMap<Address, usize> = BTreeMap::new();
        for one in found.iter().filter(|one| one.pointer.depth == depth && one.pointer.owns()) {
            *n_holders.entry(one.pointer.points.address).or_default() += 1;
        }
        for one in found.iter_mut() {
            let pointer = &one.pointer;
            let is_movable = pointer.owns() && pointer.language == Language::Rust;
            if pointer.depth == depth && is_movable && !pointer.is_live && one.moved.is_none() {
                let block = debuggee.machine.block_at(pointer.points.address);
                let freed = block.and_then(|block| Some((block.id, block.freed?.step)));
                let is_only = n_holders.get(&pointer.points.address) == Some(&1);
                one.moved = freed.map(|(id, step)| match pointer.place {
                    ValuePlace::Memory(place) if was_dropped_in_place(debuggee, place, step) => {
                        MovedTo::DroppedInPlace(id)
                    }
                    _ if is_only && was_dropped_by_inlined_glue(debuggee, step) => MovedTo::DroppedInPlace(id),
                    _ => MovedTo::Freed(id),
                });
            }
        }
        let mut by_block: BTreeMap<Address, Vec<usize>> = BTreeMap::new();
        for (idx, one) in found.iter().enumerate() {
            let is_movable = one.pointer.owns() && one.pointer.language == Language::Rust;
            if one.pointer.depth <= depth && is_movable && one.pointer.is_live && one.moved.is_none() {
                by_block.entry(one.pointer.points.address).or_default().push(idx);
            }
        }
        for (_, holders) in by_block {
            keep_newest(debuggee, found, holders);
        }
    }
}

/// Of places that hold the same owning pointer keeps as many as the block has owners, the ones written last.
fn keep_newest(debuggee: &mut Debuggee, found: &mut [Found], holders: Vec<usize>) {
    let mut places: Vec<(Option<StepIndex>, usize)> = Vec::new();
    let n_owners = holders
        .iter()
        .filter_map(|idx| found[*idx].pointer.strong)
        .max()
        .map_or(1, |strong| usize::try_from(strong).unwrap_or(usize::MAX));
    // Clones of a counted pointer are the same number, so optimised code has them in one place, and none of them has moved.
    let is_counted = found[holders[0]].pointer.strong.is_some();
    let mut is_cloned: Option<bool> = (is_counted && n_owners > 1).then_some(true);
    let mut shared_places: Vec<ValuePlace> = Vec::new();
    let mut seen: Vec<usize> = Vec::new();
    for idx in holders {
        let one = &found[idx];
        // Different paths may lead to one place. Of variables that share one, that of the innermost function, and of these the one declared
        // last, has the value.
        let known = seen.iter().copied().find(|known| found[*known].pointer.place == one.pointer.place);
        let Some(known) = known else {
            seen.push(idx);
            places.push((None, idx));
            continue;
        };
        let is_of_frame = (found[known].level, found[known].thread) == (one.level, one.thread);
        if !is_of_frame || one.pointer.depth > 0 || found[known].pointer.depth > 0 {
            continue;
        }
        let is_optimised = !is_in_one_place(debuggee, one) || !is_in_one_place(debuggee, &found[known]);
        if is_counted && is_optimised && *is_cloned.get_or_insert_with(|| was_cloned(debuggee, one)) {
            shared_places.push(one.pointer.place.clone());
            continue;
        }
        let (from, into) = if one.function == found[known].function { (known, idx) } else { (idx, known) };
        let function = function_elsewhere(&found[from], &found[into]);
        let path = found[into].pointer.path.clone();
        found[from].moved = Some(MovedTo::Place { path, function, at: None });
        if from == known {
            seen.retain(|other| *other != known);
            seen.push(idx);
            places.retain(|(_, other)| *other != known);
            places.push((None, idx));
        }
    }
    if places.len() <= n_owners {
        return;
    }
    for (step, idx) in &mut places {
        *step = written_at(debuggee, &found[*idx].pointer);
    }
    if found[places[0].1].pointer.strong.is_some() {
        return note_share_ends(debuggee, found, &places, &shared_places);
    }
    places.sort();
    let n_moved = places.len() - n_owners;
    let newest = places.last().map(|(step, idx)| (*step, *idx));
    let (Some((newest_step, newest)), true) = (newest, n_moved > 0) else { return };
    let into = found[newest].pointer.path.clone();
    for (step, idx) in &places[..n_moved] {
        // Where the record does not tell which is older, nothing is said.
        let at = newest_step.filter(|newest| step.is_none_or(|step| step < *newest));
        if at.is_none() {
            continue;
        }
        let function = function_elsewhere(&found[*idx], &found[newest]);
        found[*idx].moved = Some(MovedTo::Place { path: into.clone(), function, at });
    }
}

/// Whether the block that a counted pointer leads to ever had several owners, as far as the record and the search go.
pub(super) fn was_cloned(debuggee: &mut Debuggee, one: &Found) -> bool {
    let count = debuggee.machine.block_at(one.pointer.points.address).map(|block| block.address);
    count.is_none_or(|count| was_count_of_several(debuggee, count))
}

/// Notes what became of the shares of a counted block; of several variables in one place it cannot be told whose was given away.
fn note_share_ends(
    debuggee: &mut Debuggee,
    found: &mut [Found],
    places: &[(Option<StepIndex>, usize)],
    several: &[ValuePlace],
) {
    let in_memory = |(written, idx): &(Option<StepIndex>, usize)| match found[*idx].pointer.place {
        ValuePlace::Memory(place) => Some((*idx, Share { place, written: *written })),
        ValuePlace::Register(_) | ValuePlace::Nowhere => None,
    };
    let (indices, shares): (Vec<usize>, Vec<Share>) = places.iter().filter_map(in_memory).unzip();
    let Some(count) = debuggee.machine.block_at(found[places[0].1].pointer.points.address) else { return };
    for (idx, end) in indices.iter().zip(share_ends(debuggee, &shares, count.address)) {
        if several.contains(&found[*idx].pointer.place) || !is_in_one_place(debuggee, &found[*idx]) {
            continue;
        }
        found[*idx].moved = end.and_then(|end| match end {
            ShareEnd::Moved(into, at) => {
                let into = &found[indices[into]];
                let function = function_elsewhere(&found[*idx], into);
                let is_certain = !several.contains(&into.pointer.place);
                is_certain.then(|| MovedTo::Place { path: into.pointer.path.clone(), function, at: Some(at) })
            }
            ShareEnd::Dropped(at) => Some(MovedTo::Dropped(at)),
        });
    }
}

/// The step that last wrote any byte of the part that holds a pointer; `None` if the record has none.
fn written_at(debuggee: &mut Debuggee, pointer: &HeapPointer) -> Option<StepIndex> {
    let ValuePlace::Memory(address) = pointer.place else { return None };
    last_write(debuggee, address, pointer.size.clamp(1, 64))
}

/// The function of an owner that is in another call, be it one that was inlined.
fn function_elsewhere(from: &Found, to: &Found) -> Option<Arc<str>> {
    let call = |one: &Found| (one.level, one.thread, one.function.clone());
    (call(from) != call(to)).then(|| to.function.clone()).flatten()
}
