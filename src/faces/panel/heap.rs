//! The heap: the ledger of blocks as a table, and one block as bytes.
//! Blocks are never left out for being freed: seeing what is gone is half of what the heap teaches.

use crate::faces::row::Row;
use crate::faces::theme::{Ink, Scene, Theme};
use crate::faces::words;
use crate::model::block::{Block, BlockId, HeapSite};
use std::fmt::Write as _;

/// Blocks listed before the middle of the table is folded.
const LONGEST_TABLE: usize = 40;
/// Blocks kept at each end of a folded table.
const TABLE_ENDS: usize = 15;
const BYTES_PER_ROW: usize = 16;
/// Rows of bytes drawn before the middle of a block is folded.
const LONGEST_BLOCK: u64 = 16;
const HEAD_ROWS: u64 = 8;
const TAIL_ROWS: u64 = 4;

/// The heap ledger as a table, live blocks and freed ones, oldest first.
#[must_use]
pub fn heap(scene: &Scene) -> String {
    let blocks = scene.machine.blocks();
    if blocks.is_empty() {
        return "the heap is empty: nothing was allocated yet\n".to_owned();
    }
    let header = "id   address              size align  state allocated          freed";
    let mut text = Row::new().ink(Ink::Title, header).line(scene.theme);
    let folded = if blocks.len() > LONGEST_TABLE { TABLE_ENDS..blocks.len() - TABLE_ENDS } else { 0..0 };
    for (idx, block) in blocks.iter().enumerate() {
        if !folded.contains(&idx) {
            text += &table_row(scene, block);
        } else if idx == folded.start {
            let what = format!("{} {}", scene.theme.dots(), words::plural(folded.len() as u64, "more block"));
            text += &Row::new().ink(Ink::Dim, what).line(scene.theme);
        }
    }
    text + &Row::new().ink(Ink::Dim, summary(scene)).line(scene.theme)
}

/// One block with its bytes; says so when there is no such block.
#[must_use]
pub fn block(scene: &Scene, id: BlockId) -> String {
    match scene.machine.blocks().iter().find(|block| block.id == id) {
        Some(block) => facts(scene, block) + &bytes(scene, block),
        None => {
            format!("there is no block {id}; {} so far\n", words::plural(scene.machine.blocks().len() as u64, "block"))
        }
    }
}

/// Live blocks, bytes and the peak, on one line without a line end: `2 live blocks with 28 bytes, 1 freed, peak 40 bytes`.
fn summary(scene: &Scene) -> String {
    let blocks = scene.machine.blocks();
    let live: Vec<&Block> = blocks.iter().filter(|block| block.is_live()).collect();
    let live_bytes = live.iter().map(|block| block.size).sum();
    let n_live = words::plural(live.len() as u64, "live block");
    let freed = words::thousands((blocks.len() - live.len()) as u64);
    let peak = words::bytes(scene.machine.peak_heap_bytes());
    format!("{n_live} with {}, {freed} freed, peak {peak}", words::bytes(live_bytes))
}

fn table_row(scene: &Scene, block: &Block) -> String {
    let moment = |site: HeapSite| format!("step {} {}", site.step, line_of(scene, site));
    let (state, ink) = if block.is_live() { ("live", Ink::Heap) } else { ("freed", Ink::Dim) };
    Row::new()
        .left(ink, block.id.to_string(), 5)
        .left(ink, block.address.to_string(), 16)
        .right(Ink::Plain, words::thousands(block.size), 8)
        .right(Ink::Plain, block.align.to_string(), 6)
        .plain("  ")
        .left(ink, state, 6)
        .left(Ink::Plain, moment(block.allocated), 18)
        .plain(" ")
        .plain(block.freed.map_or_else(|| "-".to_owned(), moment))
        .line(scene.theme)
}

/// `main:12`, as short as a table wants it.
fn line_of(scene: &Scene, site: HeapSite) -> String {
    let function = crate::lens::place::code(scene.program, site.caller).map_or_else(String::new, |(name, _)| name);
    match scene.program.line_at(site.caller) {
        Some(entry) if function.is_empty() => format!("line {}", entry.line),
        Some(entry) => format!("{function}:{}", entry.line),
        None => function,
    }
}

fn facts(scene: &Scene, block: &Block) -> String {
    let state = if block.is_live() { "live" } else { "freed" };
    let what = format!("heap {}", block.id);
    let rest = format!(": {} at {}, align {}, {state}", words::bytes(block.size), block.address, block.align);
    let mut text = Row::new().ink(Ink::Heap, what).plain(rest).line(scene.theme);
    let mut note = |what: &str, site: HeapSite| {
        let line = format!("  {what} at {}", words::moment(scene.program, site));
        text += &Row::new().plain(line).line(scene.theme);
    };
    note("allocated", block.allocated);
    if let Some(site) = block.freed {
        note("freed", site);
    }
    text
}

/// The bytes of a block, 16 a row.
fn bytes(scene: &Scene, block: &Block) -> String {
    let n_rows = block.size.div_ceil(BYTES_PER_ROW as u64);
    let folded = if n_rows > LONGEST_BLOCK { HEAD_ROWS..n_rows - TAIL_ROWS } else { 0..0 };
    let mut text = String::new();
    let mut row_idx = 0;
    while row_idx < n_rows {
        if row_idx == folded.start && !folded.is_empty() {
            let n_bytes = (folded.end - folded.start) * BYTES_PER_ROW as u64;
            let what = format!("  {} {}", scene.theme.dots(), words::plural(n_bytes, "more byte"));
            text += &Row::new().ink(Ink::Dim, what).line(scene.theme);
            row_idx = folded.end;
            continue;
        }
        let Some(line) = byte_row(scene, block, row_idx * BYTES_PER_ROW as u64) else { break };
        text += &line;
        row_idx += 1;
    }
    text
}

fn byte_row(scene: &Scene, block: &Block, offset: u64) -> Option<String> {
    let length = (block.size - offset).min(BYTES_PER_ROW as u64) as usize;
    let address = block.address.plus(offset);
    let bytes = scene.machine.read(address, length)?;
    let written = scene.machine.initialised(address, length);
    let cells: Vec<Option<u8>> = bytes.iter().zip(&written).map(|(byte, written)| written.then_some(*byte)).collect();
    Some(row_of(scene.theme, offset, &cells, Hatch::of(block)))
}

/// Whether the bytes still belong to a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hatch {
    Live,
    Freed,
}

impl Hatch {
    fn of(block: &Block) -> Hatch {
        if block.is_live() { Hatch::Live } else { Hatch::Freed }
    }

    /// What stands between two bytes.
    fn gap(self, theme: &Theme) -> &'static str {
        match self {
            Hatch::Live => " ",
            Hatch::Freed => theme.pick("░", "/"),
        }
    }
}

/// One row of bytes; `None` is a byte that was never written.
fn row_of(theme: &Theme, offset: u64, cells: &[Option<u8>], hatch: Hatch) -> String {
    let gap = hatch.gap(theme);
    let mut hex = String::new();
    for (idx, cell) in cells.iter().enumerate() {
        hex += if idx == 8 { gap } else { "" };
        hex += gap;
        match cell {
            Some(byte) => write!(hex, "{byte:02x}").expect("writing to a String cannot fail"),
            None => hex += "__",
        }
    }
    hex += gap;
    let text: String = cells.iter().map(|cell| cell.map_or('_', printable)).collect();
    let (hex_ink, text_ink) = if hatch == Hatch::Freed { (Ink::Dim, Ink::Dim) } else { (Ink::Plain, Ink::Heap) };
    Row::new()
        .plain("  ")
        .left(Ink::Dim, format!("+{}", words::count(offset)), 8)
        .left(hex_ink, hex, 52)
        .ink(text_ink, text)
        .line(theme)
}

fn printable(byte: u8) -> char {
    if byte.is_ascii_graphic() || byte == b' ' { char::from(byte) } else { '.' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[Option<u8>], hatch: Hatch, expect: &str) {
        assert_eq!(row_of(&Theme::plain(), 16, cells, hatch), expect);
    }

    #[test]
    fn bytes_never_written_are_underscores() {
        check(
            &[Some(0x68), Some(0x69), None, Some(0)],
            Hatch::Live,
            "  +0x10    68 69 __ 00                                        hi_.\n",
        );
    }

    #[test]
    fn freed_bytes_are_hatched() {
        check(&[Some(1); 9], Hatch::Freed, "  +0x10   ░01░01░01░01░01░01░01░01░░01░                       .........\n");
    }
}
