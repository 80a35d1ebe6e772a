//! `owners`: each live block, and below it who points at it.
//!
//! Owners stand first. What is only likely says that it is a guess.

use crate::frontend::format;
use crate::frontend::inference;
use crate::frontend::text::{Style, StyledLine, StyledText, shorten};
use crate::frontend::theme::Scene;
use crate::lens::infer::{BlockPointer, BlockPointers, PointerRole};
use crate::model::block::{Block, BlockId};

/// Pointers listed for one block.
const MOST_POINTERS: usize = 24;

/// The live blocks with who points at them; only one block when it is named.
#[must_use]
pub fn owners(scene: &Scene, owned: &[BlockPointers], only: Option<BlockId>) -> StyledText {
    let wanted = |owned: &&BlockPointers| only.is_none_or(|id| owned.block == id);
    let text: StyledText = owned.iter().filter(wanted).map(|owned| block(scene, owned)).collect();
    match only {
        _ if !text.is_empty() => text,
        Some(id) => StyledText::from(format!("heap {id} is freed: nobody owns it")),
        None => StyledText::from("there are no live blocks"),
    }
}

fn block(scene: &Scene, owned: &BlockPointers) -> StyledText {
    let facts = scene.machine.block(owned.block).map(|block| title(&block)).unwrap_or_default();
    let title = StyledLine::of(Style::Heap, format!("heap {}", owned.block)).plain(facts);
    let mut text = StyledText::from(title.fit(scene.theme));
    if owned.pointers.is_empty() {
        return text + StyledLine::of(Style::Dim, "  nothing points at it").fit(scene.theme);
    }
    for pointer in owned.pointers.iter().take(MOST_POINTERS) {
        text += line(scene, pointer);
    }
    if let Some(folded) = owned.pointers.len().checked_sub(MOST_POINTERS).filter(|folded| *folded > 0) {
        let what = format!("  {}", format::more(scene.theme, folded as u64, "pointer"));
        text += StyledLine::of(Style::Dim, what).fit(scene.theme);
    }
    text
}

fn title(block: &Block) -> String {
    format!(", {}, align {}", format::bytes(block.size), block.align)
}

fn line(scene: &Scene, pointer: &BlockPointer) -> StyledLine {
    let role = match pointer.role {
        PointerRole::Owner => "owner",
        PointerRole::Borrower => "borrower",
        PointerRole::Unknown => "points at it",
    };
    let offset = if pointer.offset == 0 { String::new() } else { format!(" (byte {})", format::count(pointer.offset)) };
    let guess = pointer.guess.as_ref().map(inference::short).unwrap_or_default();
    let row = StyledLine::from("  ").left(Style::Plain, role, 14).left(
        Style::Stack,
        inference::location(scene, pointer.location) + &offset,
        32,
    );
    let room = scene.theme.width.saturating_sub(row.width());
    row.plain(shorten(&guess, room, scene.theme.glyphs)).fit(scene.theme)
}
