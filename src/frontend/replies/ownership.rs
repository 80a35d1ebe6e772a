//! Ownership in terms of variables: `owners`, and the words for what was moved.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, width};
use crate::frontend::theme::Scene;
use crate::model::addr::StepIndex;
use crate::model::block::{BlockId, HeapSite};
use crate::session::reply::{
    BlockHolders, DropCause, HolderRole, LineProgress, MovedTo, OwnerName, OwnershipChange, OwnershipEvent,
    PointerHolder, Within,
};
use std::cmp::Ordering;

/// Rows before the rest is only counted.
const MOST_HOLDERS: usize = 16;
/// Events of a step, and blocks of one of them, before the rest is only counted.
const MOST_EVENTS: usize = 12;
const MOST_BLOCKS: usize = 4;
/// Columns that paths are aligned to, at most.
const WIDEST_PATH: usize = 24;
const WIDEST_TYPE: usize = 22;

/// Each block with who has it, then what borrows from the stack.
pub(super) fn owners(scene: &Scene, looked_at: u32, blocks: &[BlockHolders], borrows: &[PointerHolder]) -> StyledText {
    let mut text = StyledText::new();
    for block in blocks {
        text += title(scene, block.id).fit(scene.theme);
        if block.holders.is_empty() {
            let what = match &block.within {
                Some(Within { block, variable }) => format!("  heap {block} points at it, a part of `{variable}`"),
                None => "  no variable here holds a pointer to it".to_owned(),
            };
            text += StyledLine::of(Style::Dim, what).fit(scene.theme);
        }
        text += rows(scene, looked_at, &block.holders);
    }
    if !borrows.is_empty() {
        text += StyledLine::of(Style::Stack, "on the stack").fit(scene.theme);
        text += rows(scene, looked_at, borrows);
    }
    if text.is_empty() { StyledText::from("no variable here owns or borrows anything") } else { text }
}

fn title(scene: &Scene, id: BlockId) -> StyledLine {
    let title = StyledLine::of(Style::Heap, format!("heap {id}"));
    let Some(block) = scene.machine.block(id) else { return title };
    let site = |at: HeapSite| match scene.program.line_at(at.caller) {
        Some(entry) => format::line(scene.program, entry.line),
        None => format::step_and_site(scene.program, at),
    };
    let title = title.plain(format!(", {}, allocated at {}", format::bytes(block.size), site(block.allocated)));
    match block.freed {
        Some(freed) => title.plain(format!(", freed at {}", site(freed))),
        None => title,
    }
}

fn rows(scene: &Scene, looked_at: u32, holders: &[PointerHolder]) -> StyledText {
    let shown = || holders.iter().take(MOST_HOLDERS);
    let widest = |text: &dyn Fn(&PointerHolder) -> usize, most| shown().map(text).max().unwrap_or(0).min(most);
    let path_width = widest(&|holder| width(&path(holder, looked_at)), WIDEST_PATH);
    let type_width = widest(&|holder| width(&holder.type_name), WIDEST_TYPE);
    let row = |holder: &PointerHolder| {
        let style = if matches!(holder.role, HolderRole::MovedFrom(_)) { Style::Dim } else { Style::Heading };
        StyledLine::from("  ")
            .left(style, path(holder, looked_at), path_width)
            .plain("  ")
            .left(Style::Dim, &*holder.type_name, type_width)
            .plain("  ")
            .plain(role(scene, holder))
            .fit_lines(scene.theme)
    };
    let mut text: StyledText = shown().map(row).collect();
    if let Some(more) = holders.len().checked_sub(MOST_HOLDERS).filter(|more| *more > 0) {
        text += StyledLine::of(Style::Dim, format!("  {}", format::more(scene.theme, more as u64, "pointer")))
            .fit(scene.theme);
    }
    text
}

/// `main: v`, as the frames below the innermost have variables too, and those of other threads.
fn path(holder: &PointerHolder, looked_at: u32) -> String {
    match &holder.function {
        Some(function) if holder.thread != looked_at => {
            format!("thread {}, {}: {}", holder.thread, last_segment(function), holder.path)
        }
        Some(function) if holder.level > 0 => format!("{}: {}", last_segment(function), holder.path),
        _ => holder.path.clone(),
    }
}

fn role(scene: &Scene, holder: &PointerHolder) -> String {
    let offset = holder.block.map_or(0, |(_, offset)| offset);
    let of = match (&holder.target, offset) {
        (Some(target), 0) => format!(" {target}"),
        (Some(target), offset) => format!(" {target}, from byte {}", format::count(offset)),
        (None, 0) => String::new(),
        (None, offset) => format!(" from byte {}", format::count(offset)),
    };
    match &holder.role {
        HolderRole::Owner | HolderRole::Shared => {
            let verb = if holder.role == HolderRole::Owner { "owns" } else { "shares" };
            let from = holder.from.as_ref().map(|(from, line)| {
                let line = line.map(|line| format!(" at {}", format::line(scene.program, line))).unwrap_or_default();
                let which = if from.function == holder.function && from.thread == holder.thread {
                    which_call(from.call, holder.call, " of the call before", " of an inner call")
                } else {
                    ""
                };
                format!(", moved from {}{which}{line}", owner(from, holder.function.as_deref()))
            });
            let ending = if holder.is_ending { ", and is being dropped" } else { "" };
            format!("{verb} it{}{ending}", from.unwrap_or_default())
        }
        HolderRole::Weak => "refers to it weakly".to_owned(),
        HolderRole::Borrow => format!("borrows{of}"),
        HolderRole::BorrowMut => format!("borrows{of}, mutably"),
        HolderRole::Raw => format!("points to{}", if of.is_empty() { " it" } else { &of }),
        HolderRole::MovedFrom(to) => {
            let line = holder.line.map(|line| format!(" at {}", format::line(scene.program, line))).unwrap_or_default();
            moved(to) + &line
        }
    }
}

/// `moved to s2`
pub(super) fn moved(to: &MovedTo) -> String {
    match to {
        MovedTo::Place { path, function: Some(function), .. } => {
            format!("moved to {path} of {}", last_segment(function))
        }
        MovedTo::Place { path, function: None, .. } => format!("moved to {path}"),
        MovedTo::Dropped(_) => "moved, and its share dropped".to_owned(),
        MovedTo::Freed(id) => format!("moved, and heap {id} was freed"),
        MovedTo::DroppedInPlace(id) => format!("dropped, and heap {id} freed"),
        MovedTo::WithOuter => "moved with the value around it".to_owned(),
    }
}

/// `v of main`; the function is left out where it is the one that is spoken of.
pub(super) fn owner(name: &OwnerName, here: Option<&str>) -> String {
    let OwnerName { path, function, thread, call: _ } = name;
    let function = function.as_deref().filter(|function| Some(*function) != here);
    let of = function.map(|function| format!(" of {}", last_segment(function))).unwrap_or_default();
    let thread = if *thread > 1 { format!(" in thread {thread}") } else { String::new() };
    format!("{path}{of}{thread}")
}

/// Which call of one function is meant beside another one.
fn which_call<'a>(meant: Option<StepIndex>, other: Option<StepIndex>, before: &'a str, after: &'a str) -> &'a str {
    match meant.cmp(&other) {
        Ordering::Less => before,
        Ordering::Equal => "",
        Ordering::Greater => after,
    }
}

/// What happened to an owner, in a line, for a reader who looks at a function.
pub(super) fn change(change: &OwnershipChange, here: Option<&str>) -> String {
    match change {
        OwnershipChange::Dropped { owner: name, cause, freed, left, is_done } => {
            let name = name.as_ref().map_or_else(|| "a temporary value".to_owned(), |name| owner(name, here));
            let cause = match cause {
                DropCause::ScopeEnd => " at the end of its scope",
                DropCause::MemDrop => " by `drop`",
                DropCause::Unwinding => " as the panic unwinds its frame",
                DropCause::Other => "",
            };
            let what = match (&freed[..], left) {
                ([], None) => String::new(),
                ([], Some((id, n_owners))) => format!(": {} of heap {id} left", format::plural(*n_owners, "owner")),
                ([(id, size)], _) => format!(": heap {id} freed ({})", format::bytes(*size)),
                (several, _) => {
                    let total = several.iter().map(|(_, size)| size).sum();
                    format!(": {} freed ({})", blocks(several.iter().map(|(id, _)| *id)), format::bytes(total))
                }
            };
            let verb = if *is_done { "" } else { "is being " };
            format!("{name} {verb}dropped{cause}{what}")
        }
        OwnershipChange::Moved { from, to, blocks: moved } => {
            let function = from.function.as_deref().filter(|_| from.thread == to.thread);
            let what = blocks(moved.iter().copied());
            let which = if from.function == to.function && from.thread == to.thread {
                which_call(to.call, from.call, " of the outer call", " of the next call")
            } else {
                ""
            };
            format!("{} moved to {}{which} ({what})", owner(from, here), owner(to, here.or(function)))
        }
        OwnershipChange::Shared { by, block, n_owners } => {
            format!("{} shares heap {block}: {}", owner(by, here), format::plural(*n_owners, "owner"))
        }
        OwnershipChange::Grown { owner: name, old, new, size } => {
            let name = name.as_ref().map(|name| format!("{} grew: ", owner(name, here))).unwrap_or_default();
            format!("{name}heap {old} is heap {new} now, {}", format::bytes(*size))
        }
    }
}

/// `heap #3, #4 and #5`; of many the first few.
fn blocks(ids: impl Iterator<Item = BlockId>) -> String {
    let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
    match &ids[..] {
        [] => "heap".to_owned(),
        [one] => format!("heap {one}"),
        [first @ .., last] if first.len() < MOST_BLOCKS => format!("heap {} and {last}", first.join(", ")),
        all => format!("heap {} and {} more", all[..MOST_BLOCKS].join(", "), all.len() - MOST_BLOCKS),
    }
}

/// What happened to owners during a step by lines: a line each, without the moves that the variables show.
pub(super) fn events(scene: &Scene, progress: &LineProgress, here: Option<&str>) -> StyledText {
    let is_shown = |event: &&OwnershipEvent| match &event.what {
        OwnershipChange::Moved { from, .. } => !progress
            .variables
            .iter()
            .any(|variable| variable.name == from.path && matches!(&variable.moved, Some(MovedTo::Place { .. }))),
        _ => true,
    };
    let shown = || progress.ownership.iter().filter(is_shown);
    let mut text: StyledText = shown()
        .take(MOST_EVENTS)
        .map(|event| StyledLine::of(Style::Heap, change(&event.what, here)).fit_lines(scene.theme))
        .collect();
    if let Some(more) = shown().count().checked_sub(MOST_EVENTS).filter(|more| *more > 0) {
        let more = format!("{}; `timeline` lists them", format::more(scene.theme, more as u64, "move or drop"));
        text += StyledLine::of(Style::Dim, more).fit(scene.theme);
    }
    text
}

fn last_segment(function: &str) -> &str {
    function.rsplit("::").next().unwrap_or(function)
}
