//! The bytes of a value as boxes, eight a row, each as wide as it is long.
//!
//! What is drawn: fields by name, tags, and padding. Long values are cut; nothing is said that the table does not say.

use crate::frontend::format;
use crate::frontend::row::{Row, fit};
use crate::frontend::theme::{Ink, Theme};
use crate::lens::types::layout::PointerMetadata;
use crate::lens::types::{BitPattern, FieldLayout, Layout, LayoutKind, Type, VariantLayout};
use unicode_width::UnicodeWidthStr;

const ROW: u64 = 8;
/// Columns of one byte, with its left border.
const BYTE: u64 = 8;
const MOST_ROWS: usize = 8;
/// Stands for a gap among the texts of boxes.
const PADDING: &str = "-";

/// Some bytes and what they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    offset: u64,
    size: u64,
    text: String,
}

/// A line of the table of fields.
pub(super) struct Line {
    pub(super) offset: u64,
    pub(super) size: u64,
    pub(super) align: Option<u64>,
    pub(super) text: String,
    pub(super) is_padding: bool,
}

/// The fields of a struct, the words of a pointer.
pub(super) fn pieces(ty: &Type, layout: &Layout) -> Vec<Piece> {
    let word = |nth: u64, text: &str| Piece { offset: nth * 8, size: 8, text: text.to_owned() };
    match &layout.shape {
        LayoutKind::Pointer { metadata: PointerMetadata::Length, .. } => vec![word(0, "ptr"), word(1, "len")],
        LayoutKind::Pointer { metadata: PointerMetadata::Vtable, .. } => vec![word(0, "data"), word(1, "vtable")],
        LayoutKind::Pointer { .. } => Vec::new(),
        _ => layout.fields().iter().map(|field| piece(ty, field)).collect(),
    }
}

/// The fields of a variant, with what tells it apart.
pub(super) fn variant_pieces(ty: &Type, variant: &VariantLayout, pattern: Option<BitPattern>) -> Vec<Piece> {
    let tag = pattern.map(|BitPattern { offset, size, value }| Piece { offset, size, text: format!("= {value:#x}") });
    let mut pieces: Vec<Piece> = tag.into_iter().chain(variant.fields.iter().map(|field| piece(ty, field))).collect();
    pieces.sort_by_key(|piece| piece.offset);
    pieces
}

fn piece(ty: &Type, field: &FieldLayout) -> Piece {
    Piece {
        offset: field.offset,
        size: field.layout.size,
        text: format!("{}: {}", field.name, ty.name_of(&field.layout.ty)),
    }
}

/// Fields and gaps by increasing offset.
pub(super) fn lines(ty: &Type, fields: &[FieldLayout], size: u64) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut end = 0;
    for field in fields {
        if field.offset > end {
            lines.push(padding(end, field.offset - end));
        }
        end = end.max(field.offset + field.layout.size);
        let (offset, size, align) = (field.offset, field.layout.size, Some(field.layout.align));
        lines.push(Line { offset, size, align, text: piece(ty, field).text, is_padding: false });
    }
    if size > end {
        lines.push(padding(end, size - end));
    }
    lines
}

fn padding(offset: u64, size: u64) -> Line {
    Line { offset, size, align: None, text: String::from("padding"), is_padding: true }
}

/// The drawing; empty when there is nothing to tell apart.
pub(super) fn draw(pieces: &[Piece], size: u64, theme: &Theme) -> String {
    if size == 0 || pieces.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    let (mut above, mut above_end): (Vec<u64>, u64) = (Vec::new(), 0);
    let mut start = 0;
    for _ in 0..MOST_ROWS {
        let end = (start + ROW).min(size);
        let cells = cells(pieces, start, end);
        let cuts: Vec<u64> = cells.iter().map(|(offset, ..)| offset - start).chain([end - start]).collect();
        text += &rule(&above, &cuts, above_end.max(end - start), theme);
        let next = after_continued(pieces, end);
        text += &boxes(&cells, start, theme);
        (above, above_end) = (cuts, end - start);
        if let Some(next) = next {
            text += &folded(next, theme);
        }
        start = next.unwrap_or(end);
        if start >= size {
            break;
        }
    }
    text += &rule(&above, &[], above_end, theme);
    if start < size {
        let what = format!("{} {} more", theme.dots(), format::bytes(size - start));
        text += &Row::new().plain("       ").ink(Ink::Dim, what).line(theme);
    }
    text
}

/// Where the rows end that only go on with the piece that goes on at `at`, when there are some.
fn after_continued(pieces: &[Piece], at: u64) -> Option<u64> {
    let goes_on = pieces.iter().find(|piece| piece.offset < at && piece.offset + piece.size > at)?;
    let end = goes_on.offset + goes_on.size;
    // A last row that it shares with others is drawn.
    let end =
        if pieces.iter().any(|piece| piece.offset >= end) || end.is_multiple_of(ROW) { end / ROW * ROW } else { end };
    (end > at).then_some(end)
}

fn folded(to: u64, theme: &Theme) -> String {
    let what = format!("{} on to byte {}", theme.dots(), to - 1);
    Row::new().plain("       ").ink(Ink::Dim, theme.pick("│", "|")).plain(" ").ink(Ink::Dim, what).line(theme)
}

/// What the bytes of a row are: offset, size and text, gaps too.
fn cells(pieces: &[Piece], start: u64, end: u64) -> Vec<(u64, u64, String)> {
    let mut cells = Vec::new();
    let mut at = start;
    for piece in pieces.iter().filter(|piece| piece.size > 0) {
        let (from, to) = (piece.offset.max(at), (piece.offset + piece.size).min(end));
        if from >= to {
            continue;
        }
        if from > at {
            cells.push((at, from - at, PADDING.to_owned()));
        }
        let text = if piece.offset < start { String::new() } else { piece.text.clone() };
        cells.push((from, to - from, text));
        at = to;
    }
    if at < end {
        cells.push((at, end - at, PADDING.to_owned()));
    }
    cells
}

fn boxes(cells: &[(u64, u64, String)], start: u64, theme: &Theme) -> String {
    let side = theme.pick("│", "|");
    let mut row = Row::new().right(Ink::Dim, start.to_string(), 6).plain(" ");
    for (_, size, text) in cells {
        let room = (size * BYTE - 1) as usize;
        let (ink, text) = if text == PADDING { (Ink::Dim, "padding") } else { (Ink::Plain, text.as_str()) };
        let text = shortened(text, room.saturating_sub(1), theme);
        let gap = " ".repeat(room.saturating_sub(1 + text.width()));
        row = row.ink(Ink::Dim, side).plain(" ").ink(ink, text).plain(gap);
    }
    row.ink(Ink::Dim, side).line(theme)
}

/// The text, else its name alone, else as much as fits.
fn shortened(text: &str, room: usize, theme: &Theme) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    match text {
        "padding" => "pad".to_owned(),
        _ => fit(text.split(": ").next().unwrap_or(text), room, theme),
    }
}

/// The line between two rows, with a corner wherever a box ends above or below.
fn rule(above: &[u64], below: &[u64], n_bytes: u64, theme: &Theme) -> String {
    let mut text = String::new();
    let last = n_bytes;
    for byte in 0..=last {
        let up = above.contains(&byte);
        let down = below.contains(&byte);
        let corner = match (up, down) {
            _ if byte == 0 && above.is_empty() => "┌",
            _ if byte == 0 && below.is_empty() => "└",
            _ if byte == 0 => "├",
            (true, true) if byte == last => "┤",
            (false, true) if byte == last => "┐",
            (true, false) if byte == last => "┘",
            (true, true) => "┼",
            (true, false) => "┴",
            (false, true) => "┬",
            (false, false) => "─",
        };
        text += theme.pick(corner, if corner == "─" { "-" } else { "+" });
        if byte < last {
            text += &theme.pick("─", "-").repeat(BYTE as usize - 1);
        }
    }
    Row::new().plain("       ").ink(Ink::Dim, text).line(theme)
}
