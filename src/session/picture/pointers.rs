//! Pointers become arrows: each target is looked for among the rows that are drawn.

use super::draft::{Draft, FOLDED, Pointer};
use super::words;
use crate::lens::picture::{Arrow, ArrowEnd, ArrowKind, FOLDED_FRAMES, PictureBox, PictureMark, PictureRegion};
use crate::lens::pointer_target::{self, PointerTarget};
use crate::model::addr::Address;
use crate::session::debuggee::Debuggee;
use crate::session::ownership::shares_given_away;
use std::collections::{BTreeMap, BTreeSet};

/// The arrows of all pointers, those of one box in the order of its rows; and marks at what was moved from. Shares that were given away lie at
/// the addresses `given`.
pub(super) fn arrows(debuggee: &Debuggee, draft: &mut Draft, given: &BTreeSet<Address>) -> Vec<Arrow> {
    let mut moved = moved_from(draft);
    for (is_moved, pointer) in moved.iter_mut().zip(&draft.pointers) {
        *is_moved |= place_of(draft, pointer).is_some_and(|place| given.contains(&place));
    }
    let mut pointers: Vec<(Pointer, bool)> = std::mem::take(&mut draft.pointers).into_iter().zip(moved).collect();
    for (pointer, _) in &mut pointers {
        if let Some(row) = drawn_row(&draft.boxes, &pointer.from) {
            pointer.from.1 = row;
        }
    }
    let place = |pointer: &Pointer| {
        let idx = draft.boxes.iter().position(|found| found.key == pointer.from.0);
        (idx, idx.and_then(|idx| draft.boxes[idx].row_index(&pointer.from.1)))
    };
    pointers.retain(|(pointer, _)| place(pointer).1.is_some());
    pointers.sort_by_key(|(pointer, _)| place(pointer));
    for (pointer, is_moved) in &pointers {
        if *is_moved {
            mark_moved(&mut draft.boxes, &pointer.from);
        }
    }
    let mut arrows: Vec<Arrow> = Vec::new();
    for (pointer, is_moved) in pointers {
        let Some(arrow) = arrow(debuggee, draft, pointer, is_moved) else { continue };
        // A row that stands for several leads to what is not drawn once, and one for many not at all.
        let is_elsewhere = |arrow: &Arrow| matches!(arrow.to, ArrowEnd::Nowhere(_)) && !arrow.is_dangling;
        let is_said = |other: &Arrow| *other == arrow || other.from == arrow.from && is_elsewhere(other);
        let is_folded = arrow.from.1 == FOLDED;
        let is_again = (is_elsewhere(&arrow) || is_folded) && arrows.iter().any(is_said);
        let is_of_many = is_folded && matches!(arrow.to, ArrowEnd::Nowhere(_));
        if !is_again && !is_of_many {
            arrows.push(arrow);
        }
    }
    arrows
}

/// Where a pointer lies, if its row is drawn.
fn place_of(draft: &Draft, pointer: &Pointer) -> Option<Address> {
    let (in_box, row) = &pointer.from;
    draft.boxes.iter().find(|found| found.key == *in_box)?.row(row)?.address
}

/// Where shares of counted blocks lie that were given away: their bytes are still there, so that more of them lead to a block than it counts. Which,
/// the record tells, by a search for each such block.
pub(super) fn given_away(debuggee: &mut Debuggee, draft: &Draft) -> BTreeSet<Address> {
    let mut by_block: BTreeMap<Address, BTreeSet<Address>> = BTreeMap::new();
    for pointer in draft.pointers.iter().filter(|pointer| pointer.kind == ArrowKind::Shares && !pointer.is_gone) {
        if let (Some(place), Some(block)) = (place_of(draft, pointer), debuggee.machine.block_at(pointer.to)) {
            by_block.entry(block.address).or_default().insert(place);
        }
    }
    let mut given = BTreeSet::new();
    for (count, places) in by_block {
        if debuggee.machine.read_u64(count).is_some_and(|n_owners| (places.len() as u64) > n_owners) {
            let places: Vec<Address> = places.into_iter().collect();
            given.extend(shares_given_away(debuggee, &places, count));
        }
    }
    given
}

/// The row that an arrow begins in: that of the pointer, of what it is a part of, or the one that stands for rows which are left out.
fn drawn_row(boxes: &[PictureBox], (in_box, row): &(String, String)) -> Option<String> {
    let found = boxes.iter().find(|found| found.key == *in_box)?;
    let parents = std::iter::successors(Some(row.as_str()), |key| key.rfind(['/', '.']).map(|end| &key[..end]));
    let drawn = parents.chain([FOLDED]).find(|key| found.row_index(key).is_some());
    drawn.map(str::to_owned)
}

fn arrow(debuggee: &Debuggee, draft: &Draft, pointer: Pointer, is_moved: bool) -> Option<Arrow> {
    let target = pointer_target::classify(&debuggee.program, &debuggee.machine, pointer.to.0);
    let to = end(draft, &pointer).or_else(|| elsewhere(&target))?;
    let target_box = to.box_key().and_then(|key| draft.boxes.iter().find(|found| found.key == key));
    let is_gone =
        target_box.is_some_and(|found| found.marks.has(PictureMark::Freed) || found.marks.has(PictureMark::Dead));
    let is_freed = matches!(target, PointerTarget::Heap { live: false, .. });
    let is_below = matches!(target, PointerTarget::Stack { from_rsp: ..0, .. });
    // Of two owners the earlier was moved from; an owner of a freed block was moved or dropped, and nobody can use it.
    let is_moved = is_moved || pointer.is_gone && matches!(pointer.kind, ArrowKind::Owns | ArrowKind::Shares);
    Some(Arrow { from: pointer.from, to, kind: pointer.kind, is_dangling: is_gone || is_freed || is_below, is_moved })
}

/// The box, row or rows that a pointer leads to.
fn end(draft: &Draft, pointer: &Pointer) -> Option<ArrowEnd> {
    let found = draft.boxes.iter().find(|found| contains(found, pointer.to))?;
    let in_box = found.key.clone();
    let is_at_start = found.address == Some(pointer.to);
    let is_owner = matches!(pointer.kind, ArrowKind::Owns | ArrowKind::Shares | ArrowKind::Weak);
    let is_whole = is_at_start && pointer.size.is_none_or(|size| size >= found.size);
    if found.region != PictureRegion::Stack && is_at_start && (is_owner || is_whole) {
        return Some(ArrowEnd::Box(in_box));
    }
    let end = pointer.to.plus(pointer.size.unwrap_or(1).max(1));
    let exact = |row: &&crate::lens::picture::PictureRow| {
        row.address == Some(pointer.to) && pointer.size.is_none_or(|size| row.size >= size)
    };
    // Of a whole and its first part, the smaller that is large enough.
    let size = |row: &&crate::lens::picture::PictureRow| if pointer.size.is_some() { row.size } else { 0 };
    if let Some(row) = found.rows.iter().filter(exact).min_by_key(size) {
        return Some(ArrowEnd::Row { in_box, row: row.key.clone() });
    }
    let overlaps = |row: &&crate::lens::picture::PictureRow| {
        row.address.is_some_and(|address| address < end && pointer.to < address.plus(row.size.max(1)))
    };
    let deepest = found.rows.iter().filter(overlaps).map(|row| row.depth).max();
    let rows: Vec<_> = found.rows.iter().filter(overlaps).filter(|row| Some(row.depth) == deepest).collect();
    Some(match rows[..] {
        [] if found.region == PictureRegion::Stack && !in_box.starts_with(FOLDED_FRAMES) => return None,
        [] => ArrowEnd::Box(in_box),
        [only] => ArrowEnd::Row { in_box, row: only.key.clone() },
        [first, .., last] if pointer.size.is_some() => {
            ArrowEnd::Range { in_box, first: first.key.clone(), last: last.key.clone() }
        }
        [first, ..] => ArrowEnd::Row { in_box, row: first.key.clone() },
    })
}

fn contains(found: &PictureBox, address: Address) -> bool {
    found.address.is_some_and(|start| {
        let offset = address.0.wrapping_sub(start.0);
        offset < found.size || (found.region == PictureRegion::Heap && offset == 0)
    })
}

/// What is said of a pointer whose target is not drawn; nothing where it is no matter of data.
fn elsewhere(target: &PointerTarget) -> Option<ArrowEnd> {
    match target {
        PointerTarget::Heap { block, live, .. } => {
            Some(ArrowEnd::Nowhere(format!("{}heap {block}", if *live { "" } else { "freed " })))
        }
        PointerTarget::Stack { from_rsp: ..0, .. } => {
            Some(ArrowEnd::Nowhere(String::from("the frame of a function that has returned")))
        }
        PointerTarget::Stack { frame: Some(_), .. } => words::place(target).map(ArrowEnd::Nowhere),
        _ => None,
    }
}

/// Which pointers belong to an owner that was moved from: another owns the same block. A holder in the heap took it over from one on
/// the stack, a thread from the one that began it, an inner frame from an outer one, a variable that was declared later from an earlier one,
/// even if its scope has ended.
fn moved_from(draft: &Draft) -> Vec<bool> {
    let Draft { pointers, ended, boxes, threads, .. } = draft;
    let rank = |pointer: &Pointer| {
        let idx = boxes.iter().position(|found| found.key == pointer.from.0).unwrap_or(usize::MAX);
        let in_heap = boxes.get(idx).is_some_and(|found| found.region == PictureRegion::Heap);
        let thread = threads.get(&pointer.from.0).copied().unwrap_or(0);
        (in_heap, thread, std::cmp::Reverse(idx), pointer.declared)
    };
    let is_owner = |pointer: &Pointer| pointer.kind == ArrowKind::Owns && !pointer.is_gone;
    let is_moved = |pointer: &Pointer| {
        let outranks = |other: &&Pointer| is_owner(other) && other.to == pointer.to && rank(other) > rank(pointer);
        is_owner(pointer) && pointers.iter().chain(ended).any(|other| outranks(&other))
    };
    pointers.iter().map(is_moved).collect()
}

/// Marks the row and the variable that it belongs to.
fn mark_moved(boxes: &mut [PictureBox], (in_box, row): &(String, String)) {
    let Some(found) = boxes.iter_mut().find(|found| found.key == *in_box) else { return };
    let Some(idx) = found.row_index(row) else { return };
    let first = (0..=idx).rev().find(|idx| found.rows[*idx].depth == 0).unwrap_or(idx);
    for row in &mut found.rows[first..=idx] {
        row.marks = row.marks.with(PictureMark::Moved);
    }
    let depth = found.rows[first].depth;
    let rest = found.rows[idx + 1..].iter_mut().take_while(|row| row.depth > depth);
    rest.for_each(|row| row.marks = row.marks.with(PictureMark::Moved));
}
