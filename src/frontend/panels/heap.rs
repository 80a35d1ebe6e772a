//! The heap: the table of blocks, and one block as bytes.
//!
//! Blocks are never left out for being freed, because what is gone is half of what the heap teaches; only the middle of a long
//! table or block is folded.

use super::marks::Highlight;
use crate::frontend::format;
use crate::frontend::text::{self, Style, StyledLine, StyledText, shorten, shorten_middle};
use crate::frontend::theme::{Scene, Theme};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::block::{Block, BlockId, HeapSite};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Blocks listed before the middle of the table is folded.
const LONGEST_TABLE: usize = 40;
/// Blocks kept at each end of a folded table.
const TABLE_ENDS: usize = 15;
/// What stands above the columns, behind the ids.
const HEADER: &str = "address              size align  state allocated          freed";
/// Columns of the sizes in a narrow panel, and of whole addresses in others.
const NARROW_SIZE: usize = 8;
const ADDRESS: usize = 16;
/// Bytes in a row.
const ROW: u64 = 16;
/// Rows of bytes drawn before the middle of a block is folded.
const LONGEST_BLOCK: i64 = 16;
const HEAD_ROWS: i64 = 8;
const TAIL_ROWS: i64 = 4;
/// Rows kept at each end of a long block when something in it or near it is what matters.
const HIGHLIGHT_ENDS: i64 = 2;
/// Rows drawn for the bytes that a report is about.
const MOST_HIGHLIGHT_ROWS: i64 = 8;
/// Columns that a row of bytes takes.
const HEX_WIDTH: usize = 52;

/// The block table, live blocks and freed ones, oldest first. The blocks that the libraries of a compiled program made for
/// themselves are only counted.
#[must_use]
pub fn heap(scene: &Scene) -> StyledText {
    let is_users = |block: &Block| scene.program.is_users_block(block);
    let totals = Totals::of(scene, is_users);
    let n_hidden = (scene.machine.blocks().len() - totals.n) as u64;
    let text = table(scene, &totals, is_users);
    if n_hidden == 0 {
        return text;
    }
    let blocks = format::plural(n_hidden, "block");
    let remark = format!("{blocks} of libraries not listed; `heap all` has them");
    text + StyledLine::of(Style::Dim, remark).fit(scene.theme)
}

/// The same with the blocks of libraries.
#[must_use]
pub fn heap_with_libraries(scene: &Scene) -> StyledText {
    table(scene, &Totals::of(scene, |_| true), |_| true)
}

/// The blocks of a table, summed up: there may be millions, of which few are shown.
struct Totals {
    n: usize,
    n_live: u64,
    live_bytes: u64,
}

impl Totals {
    fn of(scene: &Scene, is_listed: impl Fn(&Block) -> bool) -> Totals {
        let mut totals = Totals { n: 0, n_live: 0, live_bytes: 0 };
        for block in scene.machine.blocks().filter(is_listed) {
            totals.n += 1;
            if block.is_live() {
                totals.n_live += 1;
                totals.live_bytes += block.size;
            }
        }
        totals
    }

    /// On one line: `2 live blocks with 28 bytes, 1 freed, peak 40 bytes`.
    fn summary(&self, scene: &Scene) -> String {
        let n_live = format::plural(self.n_live, "live block");
        let freed = format::thousands(self.n as u64 - self.n_live);
        // The peak is that of all blocks together.
        let is_complete = self.n == scene.machine.blocks().len();
        let peak = format!(", peak {}", format::bytes(scene.machine.peak_heap_bytes()));
        let peak = if is_complete { peak } else { String::new() };
        format!("{n_live} with {}, {freed} freed{peak}", format::bytes(self.live_bytes))
    }
}

fn table(scene: &Scene, totals: &Totals, is_listed: impl Fn(&Block) -> bool) -> StyledText {
    let n = totals.n;
    if n == 0 {
        return StyledText::from("the heap is empty: nothing was allocated yet");
    }
    let folded = if n > LONGEST_TABLE { TABLE_ENDS..n - TABLE_ENDS } else { 0..0 };
    let id_width = scene.machine.blocks().len().to_string().len().max(3) + 2;
    let narrow = scene.theme.is_narrow().then(|| NarrowColumns::of(scene, id_width, totals));
    let header = match &narrow {
        None => format!("{:<id_width$}{HEADER}", "id"),
        Some(columns) => columns.header(scene.theme),
    };
    let mut text = StyledText::from(StyledLine::of(Style::Heading, header).fit(scene.theme));
    for (idx, block) in scene.machine.blocks().filter(is_listed).enumerate() {
        if !folded.contains(&idx) {
            text += match &narrow {
                None => table_row(scene, &block, id_width),
                Some(columns) => columns.row(scene, &block),
            };
        } else if idx == folded.start {
            let what = format::more(scene.theme, folded.len() as u64, "block");
            text += StyledLine::of(Style::Dim, what).fit(scene.theme);
        }
    }
    text + StyledLine::of(Style::Dim, totals.summary(scene)).fit(scene.theme)
}

/// One block with its bytes; says so when there is no such block.
#[must_use]
pub fn block(scene: &Scene, id: BlockId) -> StyledText {
    block_highlighted(scene, id, None)
}

/// One block with its bytes and those that a report is about marked, also where they lie outside it.
#[must_use]
pub fn block_highlighted(scene: &Scene, id: BlockId, highlight: Option<&Highlight>) -> StyledText {
    let Some(block) = scene.machine.block(id) else {
        let n = format::plural(scene.machine.blocks().len() as u64, "block");
        return StyledText::from(format!("there is no block {id}; {n} so far"));
    };
    facts(scene, &block) + bytes(scene, &block, highlight)
}

fn table_row(scene: &Scene, block: &Block, id_width: usize) -> StyledLine {
    let (state, style) = if block.is_live() { ("live", Style::Heap) } else { ("freed", Style::Dim) };
    StyledLine::new()
        .left(style, block.id.to_string(), id_width)
        .left(style, block.address.to_string(), ADDRESS)
        .right(Style::Plain, format::thousands(block.size), 8)
        .right(Style::Plain, block.align.to_string(), 6)
        .plain("  ")
        .left(style, state, 6)
        .left(Style::Plain, moment(scene, block.allocated), 18)
        .plain(" ")
        .plain(block.freed.map_or_else(|| "-".to_owned(), |site| moment(scene, site)))
        .fit(scene.theme)
}

/// The columns of a panel in which not all have room: that a block is freed says the last of them.
struct NarrowColumns {
    id: usize,
    /// Where it was allocated, and where it was freed.
    allocated: usize,
    freed: usize,
}

impl NarrowColumns {
    fn of(scene: &Scene, id: usize, totals: &Totals) -> NarrowColumns {
        let room = scene.theme.width.saturating_sub(id + scene.theme.address_width(ADDRESS) + NARROW_SIZE + 2 + 1);
        let is_any_freed = totals.n as u64 > totals.n_live;
        let freed = if is_any_freed { room / 2 } else { "freed".len().min(room) };
        NarrowColumns { id, allocated: room - freed, freed }
    }

    fn header(&self, theme: &Theme) -> String {
        let NarrowColumns { id, allocated, .. } = *self;
        let address = theme.address_width(ADDRESS);
        format!("{:<id$}{:<address$}{:>NARROW_SIZE$}  {:<allocated$} freed", "id", "address", "size", "allocated")
    }

    fn row(&self, scene: &Scene, block: &Block) -> StyledLine {
        let style = if block.is_live() { Style::Heap } else { Style::Dim };
        let cell = |site: HeapSite, width| {
            let whole = moment(scene, site);
            let without_word = || shorten_middle(&whole["step ".len()..], width, scene.theme.glyphs);
            if text::width(&whole) <= width { whole.clone() } else { without_word() }
        };
        StyledLine::new()
            .left(style, block.id.to_string(), self.id)
            .left(style, scene.theme.address(block.address), scene.theme.address_width(ADDRESS))
            .right(Style::Plain, format::thousands(block.size), NARROW_SIZE)
            .plain("  ")
            .left(Style::Plain, cell(block.allocated, self.allocated), self.allocated)
            .plain(" ")
            .plain(block.freed.map_or_else(|| "-".to_owned(), |site| cell(site, self.freed)))
            .fit(scene.theme)
    }
}

/// The step and the place of a request: `step 12 main:7`.
fn moment(scene: &Scene, site: HeapSite) -> String {
    format!("step {} {}", site.step, line_of(scene, site))
}

/// `main:12`, as short as a table wants it.
fn line_of(scene: &Scene, site: HeapSite) -> String {
    let function =
        crate::lens::pointer_target::code(scene.program, site.caller).map_or_else(String::new, |(name, _)| name);
    match scene.program.line_at(site.caller) {
        Some(entry) if function.is_empty() => format!("line {}", entry.line.number),
        Some(entry) => format!("{function}:{}", entry.line.number),
        None => function,
    }
}

fn facts(scene: &Scene, block: &Block) -> StyledText {
    let state = if block.is_live() { "live" } else { "freed" };
    let what = format!("heap {}", block.id);
    let rest = format!(": {} at {}, align {}, {state}", format::bytes(block.size), block.address, block.align);
    let mut text = StyledText::from(StyledLine::of(Style::Heap, what).plain(rest).fit(scene.theme));
    let mut note = |what: &str, site: HeapSite| {
        let line = format!("  {what} at {}", format::step_and_site(scene.program, site));
        text += StyledLine::from(line).fit(scene.theme);
    };
    note("allocated", block.allocated);
    if let Some(site) = block.freed {
        note("freed", site);
    }
    text
}

/// The bytes of a block, 16 a row, with those that are highlighted.
fn bytes(scene: &Scene, block: &Block, highlight: Option<&Highlight>) -> StyledText {
    let mut text = StyledText::new();
    let mut next = None;
    for row in rows(block, highlight) {
        if let Some(skipped) = next.map(|next: i64| row - next).filter(|skipped| *skipped > 0) {
            let what = format!("  {}", format::more(scene.theme, skipped.unsigned_abs() * ROW, "byte"));
            text += StyledLine::of(Style::Dim, what).fit(scene.theme);
        }
        next = Some(row + 1);
        text += byte_row(scene, block, row * ROW as i64, highlight);
        text += match highlight {
            Some(highlight) => carets_row(scene, block, row * ROW as i64, highlight),
            None => names_row(scene, block, row.unsigned_abs() * ROW),
        };
    }
    text
}

/// The rows that are drawn, counted from the block's start: both ends of a long block, and those of the highlighted bytes.
fn rows(block: &Block, highlight: Option<&Highlight>) -> BTreeSet<i64> {
    let n_rows = block.size.div_ceil(ROW) as i64;
    let is_long = n_rows > LONGEST_BLOCK;
    let (n_head, n_tail) = match (is_long, highlight) {
        (false, _) => (n_rows, 0),
        (true, None) => (HEAD_ROWS, TAIL_ROWS),
        (true, Some(_)) => (HIGHLIGHT_ENDS, HIGHLIGHT_ENDS),
    };
    let mut rows: BTreeSet<i64> = (0..n_head).chain(n_rows - n_tail..n_rows).collect();
    if let Some(highlight) = highlight {
        let first = highlight.address.offset_from(block.address).div_euclid(ROW as i64);
        let last = highlight.last().offset_from(block.address).div_euclid(ROW as i64);
        rows.extend(first..=last.min(first + MOST_HIGHLIGHT_ROWS));
    }
    rows
}

/// A byte as it is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Byte(u8),
    /// In the block, and never written.
    Unwritten,
    /// Not in the block.
    Outside,
}

/// A row up to the last byte of the block or of the highlight.
fn byte_row(scene: &Scene, block: &Block, offset: i64, highlight: Option<&Highlight>) -> StyledLine {
    let start = block.address.plus(offset.cast_unsigned());
    let cell = |n: u64| {
        let address = start.plus(n);
        if address < block.address || address >= block.end() {
            return Cell::Outside;
        }
        match (scene.machine.read(address, 1), scene.machine.defined_heap_bytes(address, 1).first()) {
            (Some(bytes), Some(true)) => Cell::Byte(bytes[0]),
            (Some(_), _) => Cell::Unwritten,
            (None, _) => Cell::Outside,
        }
    };
    let is_highlighted = |n: u64| highlight.is_some_and(|highlight| highlight.overlaps(start.plus(n), 1));
    let n_shown = (0..ROW).rev().find(|n| is_highlighted(*n) || cell(*n) != Cell::Outside).map_or(0, |last| last + 1);
    let cells: Vec<Cell> = (0..n_shown).map(cell).collect();
    row_of(scene.theme, offset, &cells, Hatch::of(block))
}

/// The row below with `^^` under the highlighted bytes; none when this row has none of them.
fn carets_row(scene: &Scene, block: &Block, offset: i64, highlight: &Highlight) -> Option<StyledLine> {
    let start = block.address.plus(offset.cast_unsigned());
    let marked: Vec<u64> = (0..ROW).filter(|n| highlight.overlaps(start.plus(*n), 1)).collect();
    let (first, last) = (marked.first()?, marked.last()?);
    let column = |n: u64| (1 + 3 * n + u64::from(n >= ROW / 2)) as usize;
    let carets = " ".repeat(column(*first)) + &"^".repeat(column(*last) + 2 - column(*first));
    let is_last = highlight.last() < start.plus(ROW);
    let label = if is_last { highlight.label.as_str() } else { "" };
    let row = StyledLine::from(" ".repeat(10)).left(Style::Error, carets, HEX_WIDTH);
    Some(row.styled(Style::Error, label).fit(scene.theme))
}

/// The row below with what its two words point at, each under its own; none for a freed block and where neither is a pointer.
fn names_row(scene: &Scene, block: &Block, offset: u64) -> Option<StyledLine> {
    const WIDTH: usize = 24;
    let name = |n: u64| {
        let at = block.address.plus(offset + 8 * n);
        let is_whole = block.is_live() && at.plus(8) <= block.end() && scene.machine.is_defined(at, 8);
        let place =
            pointer_target::classify(scene.program, scene.machine, scene.machine.read_u64(at).filter(|_| is_whole)?);
        (place != PointerTarget::Number)
            .then(|| (format::style(&place), shorten(&format::place(&place), WIDTH, scene.theme.glyphs)))
    };
    let names = [name(0), name(1)];
    if names == [None, None] {
        return None;
    }
    let [(first_style, first), (style, second)] = names.map(|name| name.unwrap_or((Style::Plain, String::new())));
    let row = StyledLine::from(" ".repeat(11)).left(first_style, first, WIDTH + 1).styled(style, second);
    Some(row.fit(scene.theme))
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

/// One row of bytes. The hatching of a freed block ends where the block does.
fn row_of(theme: &Theme, offset: i64, cells: &[Cell], hatch: Hatch) -> StyledLine {
    let in_block = |idx: usize| cells.get(idx).is_some_and(|cell| *cell != Cell::Outside);
    let gap = |idx: usize| {
        let beside = in_block(idx) || idx > 0 && in_block(idx - 1);
        if beside { hatch.gap(theme) } else { " " }
    };
    let mut hex = String::new();
    let shown = cells.iter().rposition(|cell| *cell != Cell::Outside);
    for (idx, cell) in cells.iter().enumerate() {
        hex += if idx == ROW as usize / 2 { gap(idx) } else { "" };
        hex += gap(idx);
        match cell {
            Cell::Byte(byte) => write!(hex, "{byte:02x}").expect("writing to a String cannot fail"),
            Cell::Unwritten => hex += "__",
            Cell::Outside => hex += theme.pick("··", ".."),
        }
    }
    hex += gap(cells.len());
    let text: String = cells[..shown.map_or(0, |last| last + 1)].iter().map(|cell| cell.character()).collect();
    let (hex_style, text_style) =
        if hatch == Hatch::Freed { (Style::Dim, Style::Dim) } else { (Style::Plain, Style::Heap) };
    let offset = if offset == 0 { "+0".to_owned() } else { format::offset(offset) };
    StyledLine::from("  ")
        .left(Style::Dim, offset, 8)
        .left(hex_style, hex, HEX_WIDTH)
        .styled(text_style, text)
        .fit(theme)
}

impl Cell {
    fn character(self) -> char {
        match self {
            Cell::Byte(byte) => printable(byte),
            Cell::Unwritten => '_',
            Cell::Outside => ' ',
        }
    }
}

fn printable(byte: u8) -> char {
    if byte.is_ascii_graphic() || byte == b' ' { char::from(byte) } else { '.' }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    fn check(offset: i64, cells: &[Cell], hatch: Hatch, expect: &str) {
        assert_eq!(plain::line(&row_of(&Theme::plain(), offset, cells, hatch)) + "\n", expect);
    }

    #[test]
    fn bytes_never_written_are_underscores() {
        check(
            16,
            &[Cell::Byte(0x68), Cell::Byte(0x69), Cell::Unwritten, Cell::Byte(0)],
            Hatch::Live,
            "  +0x10    68 69 __ 00                                        hi_.\n",
        );
    }

    #[test]
    fn freed_bytes_are_hatched() {
        check(
            16,
            &[Cell::Byte(1); 9],
            Hatch::Freed,
            "  +0x10   ░01░01░01░01░01░01░01░01░░01░                       .........\n",
        );
    }

    #[test]
    fn bytes_outside_the_block_are_dots_without_hatching() {
        let cells = [Cell::Outside, Cell::Outside, Cell::Byte(0x41), Cell::Outside];
        check(-16, &cells, Hatch::Freed, "  -0x10    ·· ··░41░··                                          A\n");
    }
}
