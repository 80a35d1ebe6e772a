//! Ownership in terms of variables: `owners`, and the words for what was moved.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, width};
use crate::frontend::theme::Scene;
use crate::model::block::{BlockId, HeapSite};
use crate::session::reply::{BlockHolders, HolderRole, MovedTo, PointerHolder};

/// Rows before the rest is only counted.
const MOST_HOLDERS: usize = 16;
/// Columns that paths are aligned to, at most.
const WIDEST_PATH: usize = 24;
const WIDEST_TYPE: usize = 22;

/// Each block with who has it, then what borrows from the stack.
pub(super) fn owners(scene: &Scene, blocks: &[BlockHolders], borrows: &[PointerHolder]) -> StyledText {
    let mut text = StyledText::new();
    for block in blocks {
        text += title(scene, block.id).fit(scene.theme);
        if block.holders.is_empty() {
            text += StyledLine::of(Style::Dim, "  no variable here holds a pointer to it").fit(scene.theme);
        }
        text += rows(scene, &block.holders);
    }
    if !borrows.is_empty() {
        text += StyledLine::of(Style::Stack, "on the stack").fit(scene.theme);
        text += rows(scene, borrows);
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

fn rows(scene: &Scene, holders: &[PointerHolder]) -> StyledText {
    let shown = || holders.iter().take(MOST_HOLDERS);
    let widest = |text: &dyn Fn(&PointerHolder) -> usize, most| shown().map(text).max().unwrap_or(0).min(most);
    let path_width = widest(&|holder| width(&path(holder)), WIDEST_PATH);
    let type_width = widest(&|holder| width(&holder.type_name), WIDEST_TYPE);
    let row = |holder: &PointerHolder| {
        let style = if matches!(holder.role, HolderRole::MovedFrom(_)) { Style::Dim } else { Style::Heading };
        StyledLine::from("  ")
            .left(style, path(holder), path_width)
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

/// `main: v`, as the frames below the innermost have variables too.
fn path(holder: &PointerHolder) -> String {
    match &holder.function {
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
        HolderRole::Owner => "owns it".to_owned(),
        HolderRole::Shared => "shares it".to_owned(),
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
        MovedTo::WithOuter => "moved with the value around it".to_owned(),
    }
}

fn last_segment(function: &str) -> &str {
    function.rsplit("::").next().unwrap_or(function)
}
