//! Heap blocks: what variables or guesses say of their bytes, else their words; what was freed; what was never written.
//!
//! A block's rows may lead to other blocks, whose contents are then known too, so blocks are drawn in rounds until none is left.

use super::assembly::guessed_rows;
use super::draft::{Content, Draft, Noted, Pointer, fold};
use super::value_rows::{Rows, note_contents};
use super::words;
use crate::lens::infer::TypeGuess;
use crate::lens::picture::{ArrowKind, Marks, PictureBox, PictureMark, PictureRegion, PictureRow};
use crate::lens::pointer_target::{self, PointerTarget};
use crate::lens::variables::{ReadLimits, VariableContext};
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId};
use crate::session::command::LibraryBlocks;
use crate::session::debuggee::Debuggee;
use std::collections::{BTreeMap, BTreeSet};

/// Blocks that are drawn.
const MOST_BLOCKS: usize = 16;
/// Freed blocks that nothing points at, the newest.
const MOST_FREED: usize = 3;
/// Rows of one block, and how many of them at its end.
const MOST_ROWS: usize = 12;
const TAIL_ROWS: usize = 2;
/// Words of a block of which nothing is known.
const MOST_WORDS: u64 = 6;

pub(super) fn blocks(debuggee: &Debuggee, library_blocks: LibraryBlocks, draft: &mut Draft) {
    let is_users = |block: &Block| library_blocks == LibraryBlocks::Drawn || debuggee.program.is_users_block(block);
    let machine = &debuggee.machine;
    let mut live: Vec<Block> = machine.live_blocks().collect();
    live.sort_unstable_by_key(|block| block.id);
    let guesses = std::mem::take(&mut draft.guesses);
    let mut rows: BTreeMap<BlockId, Vec<PictureRow>> = BTreeMap::new();
    // Blocks of libraries are drawn where a variable leads to one.
    loop {
        let mut pointed: BTreeMap<BlockId, usize> = BTreeMap::new();
        for (nth, pointer) in draft.pointers.iter().enumerate() {
            if let Some(block) = machine.block_at(pointer.to) {
                pointed.entry(block.id).or_insert(nth);
            }
        }
        let is_wanted = |block: &&Block| is_users(block) || pointed.contains_key(&block.id);
        // What an owner says of a block goes before what a borrower says, and a block may be known only when its owner's block is. Of
        // blocks of a rank those come first that variables lead to, then those that these lead to (breadth first).
        let rank = |block: &&Block| {
            let contents = draft.contents.get(&block.id);
            let is_owned = contents.is_some_and(|contents| contents.values().any(|noted| noted.by_owner));
            let first = pointed.get(&block.id).copied();
            let rank = if is_owned { 0 } else { 1 + u8::from(first.is_none()) };
            (rank, first, block.id)
        };
        let next = live.iter().filter(is_wanted).filter(|block| !rows.contains_key(&block.id)).min_by_key(rank);
        let Some(next) = next else { break };
        if rows.len() >= MOST_BLOCKS {
            let left = live.iter().filter(is_wanted).filter(|block| !rows.contains_key(&block.id)).count();
            draft.omitted.push(words::plural(left as u64, "more block"));
            break;
        }
        rows.insert(next.id, rows_of(debuggee, draft, next, &guesses));
    }
    let freed = || machine.blocks().rev().filter(|block| !block.is_live() && is_users(block));
    let mut shown: BTreeSet<BlockId> = freed().take(MOST_FREED).map(|block| block.id).collect();
    let pointed = draft.pointers.iter().filter_map(|pointer| machine.block_at(pointer.to));
    let pointed: BTreeSet<BlockId> = pointed.filter(|block| !block.is_live()).map(|block| block.id).collect();
    shown.extend(pointed.into_iter().take(MOST_BLOCKS));
    let n_freed = freed().filter(|block| !shown.contains(&block.id)).count();
    if n_freed > 0 {
        draft.omitted.push(words::plural(n_freed as u64, "older freed block"));
    }
    shown.extend(rows.keys());
    let n_of_libraries = machine.blocks().filter(|block| !is_users(block) && !shown.contains(&block.id)).count();
    if n_of_libraries > 0 {
        draft.omitted.push(format!("{} of libraries", words::plural(n_of_libraries as u64, "block")));
    }
    for id in shown {
        let Some(block) = machine.block(id) else { continue };
        let rows = rows.remove(&id).unwrap_or_default();
        let found = draw(debuggee, &block, rows, &guesses);
        draft.boxes.push(found);
    }
}

fn draw(debuggee: &Debuggee, block: &Block, rows: Vec<PictureRow>, guesses: &[TypeGuess]) -> PictureBox {
    let mut detail = words::bytes(block.size);
    if let Some(freed) = block.freed {
        let line = debuggee.program.line_at(freed.caller).map(|entry| format!(", line {}", entry.line.number));
        detail = format!("{detail}, freed{}", line.unwrap_or_default());
    } else if let Some(guess) = owner_of(guesses, block.id) {
        detail = format!("{detail}, {}?", guess.kind.rust());
    }
    PictureBox {
        key: format!("h{}", block.id.0),
        region: PictureRegion::Heap,
        title: block.id.to_string(),
        detail,
        address: Some(block.address),
        size: block.size,
        marks: if block.is_live() { Marks::default() } else { PictureMark::Freed.into() },
        rows,
    }
}

/// What owns a block, as far as that is a guess.
pub(super) fn owner_of(guesses: &[TypeGuess], id: BlockId) -> Option<&TypeGuess> {
    guesses.iter().find(|guess| guess.block == Some(id) && guess.kind.owns())
}

fn rows_of(debuggee: &Debuggee, draft: &mut Draft, block: &Block, guesses: &[TypeGuess]) -> Vec<PictureRow> {
    let key = format!("h{}", block.id.0);
    let rows = if let Some(contents) = draft.contents.get(&block.id).cloned() {
        known(debuggee, draft, block, &key, contents)
    } else {
        let rows = guessed_rows(debuggee, block, guesses).unwrap_or_else(|| plain(debuggee, draft, block, &key));
        with_slices(debuggee, draft, rows)
    };
    fold(rows, MOST_ROWS, TAIL_ROWS, "rows")
}

/// What variables say, and what lies between.
fn known(
    debuggee: &Debuggee,
    draft: &mut Draft,
    block: &Block,
    key: &str,
    contents: BTreeMap<u64, Noted>,
) -> Vec<PictureRow> {
    let mut all = Vec::new();
    let mut end = 0;
    let mut is_spare = false;
    for (offset, Noted { content, .. }) in contents {
        // What lies inside of something that was drawn is a part of it.
        if offset < end {
            continue;
        }
        all.extend(gap(debuggee, block, end, offset, is_spare));
        is_spare = match &content {
            Content::Value(value) => value.label.starts_with('['),
            Content::Text { .. } | Content::Omitted { .. } => true,
            Content::Count { .. } => false,
        };
        let (rows, size) = content_rows(debuggee, draft, block, key, offset, content);
        all.extend(rows);
        end = offset + size.max(1);
    }
    all.extend(gap(debuggee, block, end, block.size, is_spare));
    all
}

fn content_rows(
    debuggee: &Debuggee,
    draft: &mut Draft,
    block: &Block,
    key: &str,
    offset: u64,
    content: Content,
) -> (Vec<PictureRow>, u64) {
    let at = block.address.plus(offset);
    let row = |label: &str, value: String, size: u64| {
        let mut row = PictureRow::new(offset.to_string(), label, value);
        (row.address, row.size) = (Some(at), size);
        row
    };
    match content {
        Content::Text { text, size } => {
            let mut rows = vec![row("", text, size)];
            rows.extend(slices(debuggee, draft, at, size));
            (rows, size)
        }
        Content::Count { name, value, note } => {
            let mut row = row(name, value.to_string(), 8);
            row.note = note;
            (vec![row], 8)
        }
        Content::Omitted { n_elements, size } => {
            let mut row = row("…", String::new(), size);
            row.note = words::plural(n_elements, "more element");
            (vec![row], size)
        }
        Content::Value(value) => {
            let size = value.size;
            let Some(debug) = debuggee.debug_info() else { return (Vec::new(), size) };
            let target = debuggee.guest();
            let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
            let mut rows = Rows::new(debuggee, &scene, key, draft);
            let label = if value.label == "*" { "" } else { &value.label };
            rows.contents(&value, &offset.to_string(), label);
            let rows = rows.into_rows();
            note_contents(debuggee, draft, &value);
            (rows, size)
        }
    }
}

/// A text alone, with its parts.
fn with_slices(debuggee: &Debuggee, draft: &Draft, mut rows: Vec<PictureRow>) -> Vec<PictureRow> {
    if let [PictureRow { value, address: Some(address), size, .. }] = &rows[..]
        && value.starts_with('"')
    {
        let parts = slices(debuggee, draft, *address, *size);
        rows.extend(parts);
    }
    rows
}

/// The parts of a text that slices lead to, each a row below it.
pub(super) fn slices(debuggee: &Debuggee, draft: &Draft, text: Address, size: u64) -> Vec<PictureRow> {
    let end = text.plus(size);
    let part = |pointer: &Pointer| {
        let part_size = pointer.size.filter(|part| *part > 0 && *part < size)?;
        let is_inside = pointer.to >= text && pointer.to.plus(part_size) <= end;
        is_inside.then(|| (pointer.to.0 - text.0, part_size))
    };
    let parts: BTreeSet<(u64, u64)> = draft.pointers.iter().filter_map(part).collect();
    let row = |(offset, size): (u64, u64)| {
        let bytes = debuggee.machine.read(text.plus(offset), size as usize)?;
        let value = words::quoted(std::str::from_utf8(&bytes).ok()?);
        let mut row =
            PictureRow::new(format!("{offset}..{}", offset + size), format!("[{offset}..{}]", offset + size), value);
        (row.address, row.size, row.depth) = (Some(text.plus(offset)), size, 1);
        Some(row)
    };
    parts.into_iter().filter_map(row).collect()
}

/// Bytes between the things in a block: padding, room for more elements, or something unknown.
fn gap(debuggee: &Debuggee, block: &Block, from: u64, to: u64, is_spare: bool) -> Option<PictureRow> {
    if to <= from {
        return None;
    }
    let size = to - from;
    let at = block.address.plus(from);
    let is_defined = debuggee.machine.defined_heap_bytes(at, size.min(4096) as usize).contains(&true);
    let mut row = PictureRow::new(from.to_string(), "", words::bytes(size));
    (row.address, row.size) = (Some(at), size);
    row.marks = match is_defined {
        _ if size < 8 && !is_spare => PictureMark::Padding.into(),
        false => PictureMark::Uninitialised.into(),
        true => Marks::default(),
    };
    if is_defined && !row.marks.has(PictureMark::Padding) {
        row.note = String::from(if is_spare { "room to grow" } else { "its owner's" });
    }
    Some(row)
}

/// A block of which nothing is known: as text if it is, else word by word.
fn plain(debuggee: &Debuggee, draft: &mut Draft, block: &Block, key: &str) -> Vec<PictureRow> {
    if let Some(row) = text_row(debuggee, block) {
        return vec![row];
    }
    let mut rows = Vec::new();
    let n_words = block.size.div_ceil(8);
    for nth in 0..n_words.min(MOST_WORDS) {
        let size = (block.size - 8 * nth).min(8);
        rows.push(word(debuggee, draft, block, key, 8 * nth, size));
    }
    if n_words > MOST_WORDS {
        rows.extend(gap(debuggee, block, 8 * MOST_WORDS, block.size, true).map(|mut row| {
            row.note = String::new();
            row
        }));
    }
    rows
}

/// A word of a block, with its arrow if it points at data.
pub(super) fn word(
    debuggee: &Debuggee,
    draft: &mut Draft,
    block: &Block,
    key: &str,
    offset: u64,
    size: u64,
) -> PictureRow {
    let at = block.address.plus(offset);
    let machine = &debuggee.machine;
    let label = if block.size <= 8 { String::new() } else { format!("+{offset}") };
    let mut row = PictureRow::new(offset.to_string(), label, "");
    (row.address, row.size) = (Some(at), size);
    if machine.defined_heap_bytes(at, size as usize).iter().all(|is_defined| !is_defined) {
        row.marks = PictureMark::Uninitialised.into();
        return row;
    }
    let mut bytes = [0; 8];
    if let Some(read) = machine.read(at, size as usize) {
        bytes[..read.len()].copy_from_slice(&read);
    }
    if !size.is_power_of_two() {
        let bytes = bytes[..size as usize].iter().map(|byte| format!("{byte:02x}"));
        row.value = bytes.collect::<Vec<_>>().join(" ");
        return row;
    }
    let value = u64::from_le_bytes(bytes);
    let target = pointer_target::classify(&debuggee.program, machine, value);
    row.value = words::place(&target).unwrap_or_else(|| words::number(value));
    if is_data(&target) {
        let from = (key.to_owned(), row.key.clone());
        let kind = ArrowKind::Points;
        draft.pointers.push(Pointer { from, to: Address(value), size: None, kind, is_gone: false, declared: 0 });
    }
    row
}

/// Whether a word points at something that pictures have.
pub(super) fn is_data(target: &PointerTarget) -> bool {
    matches!(
        target,
        PointerTarget::Heap { .. }
            | PointerTarget::Stack { .. }
            | PointerTarget::Rodata { .. }
            | PointerTarget::Data { .. }
    )
}

/// The block as one string, if its written bytes are text.
pub(super) fn text_row(debuggee: &Debuggee, block: &Block) -> Option<PictureRow> {
    const LONGEST: u64 = 4096;
    const SHORTEST: usize = 3;
    let written = debuggee.machine.defined_heap_bytes(block.address, block.size.min(LONGEST) as usize);
    let n_defined = written.iter().take_while(|is_defined| **is_defined).count();
    let bytes = debuggee.machine.read(block.address, n_defined)?;
    let bytes = bytes.strip_suffix(&[0]).unwrap_or(&bytes);
    let text = std::str::from_utf8(bytes).ok()?;
    let is_text = text.len() >= SHORTEST && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'));
    let mut row = PictureRow::new("0", "", words::quoted(text));
    (row.address, row.size) = (Some(block.address), n_defined as u64);
    is_text.then_some(row)
}
