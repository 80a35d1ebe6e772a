//! The bytes of a value as boxes, eight a row, each as wide as it is long: fields by name, tags, and padding.
//!
//! Long values are cut; the table below the drawing has everything that is in it.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, shorten, width};
use crate::frontend::theme::Theme;
use crate::lens::types::layout::PointerMetadata;
use crate::lens::types::{BitPattern, FieldLayout, Layout, LayoutKind, Type, VariantLayout};

const ROW: u64 = 8;
/// Columns of one byte, with its left border.
const BYTE: u64 = 8;
const MOST_ROWS: usize = 8;
/// Stands for a gap among the texts of boxes.
const PADDING: &str = "-";

/// Some bytes and what they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Part {
    offset: u64,
    size: u64,
    text: String,
}

/// A line of the table of fields.
pub(super) struct FieldRow {
    pub(super) offset: u64,
    pub(super) size: u64,
    pub(super) align: Option<u64>,
    pub(super) text: String,
    pub(super) is_padding: bool,
}

/// The fields of a struct, the words of a pointer.
pub(super) fn parts(ty: &Type, layout: &Layout) -> Vec<Part> {
    let word = |nth: u64, text: &str| Part { offset: nth * 8, size: 8, text: text.to_owned() };
    match &layout.shape {
        LayoutKind::Pointer { metadata: PointerMetadata::Length, .. } => vec![word(0, "ptr"), word(1, "len")],
        LayoutKind::Pointer { metadata: PointerMetadata::Vtable, .. } => vec![word(0, "data"), word(1, "vtable")],
        LayoutKind::Pointer { .. } => Vec::new(),
        _ => layout.fields().iter().map(|field| part(ty, field)).collect(),
    }
}

/// The fields of a variant, with its tag.
pub(super) fn variant_parts(ty: &Type, variant: &VariantLayout, pattern: Option<BitPattern>) -> Vec<Part> {
    let tag = pattern.map(|BitPattern { offset, size, value }| Part { offset, size, text: format!("= {value:#x}") });
    let mut parts: Vec<Part> = tag.into_iter().chain(variant.fields.iter().map(|field| part(ty, field))).collect();
    parts.sort_by_key(|part| part.offset);
    parts
}

fn part(ty: &Type, field: &FieldLayout) -> Part {
    Part {
        offset: field.offset,
        size: field.layout.size,
        text: format!("{}: {}", field.name, ty.name_of(&field.layout.ty)),
    }
}

/// Fields and gaps by increasing offset.
pub(super) fn lines(ty: &Type, fields: &[FieldLayout], size: u64) -> Vec<FieldRow> {
    let mut lines = Vec::new();
    let mut end = 0;
    for field in fields {
        if field.offset > end {
            lines.push(padding(end, field.offset - end));
        }
        end = end.max(field.offset + field.layout.size);
        let (offset, size, align) = (field.offset, field.layout.size, Some(field.layout.align));
        lines.push(FieldRow { offset, size, align, text: part(ty, field).text, is_padding: false });
    }
    if size > end {
        lines.push(padding(end, size - end));
    }
    lines
}

fn padding(offset: u64, size: u64) -> FieldRow {
    FieldRow { offset, size, align: None, text: String::from("padding"), is_padding: true }
}

/// The drawing; empty when there are no parts.
pub(super) fn draw(parts: &[Part], size: u64, theme: &Theme) -> StyledText {
    if size == 0 || parts.is_empty() {
        return StyledText::new();
    }
    let mut text = StyledText::new();
    let (mut above, mut above_end): (Vec<u64>, u64) = (Vec::new(), 0);
    let mut start = 0;
    for _ in 0..MOST_ROWS {
        let end = (start + ROW).min(size);
        let cells = cells(parts, start, end);
        let cuts: Vec<u64> = cells.iter().map(|(offset, ..)| offset - start).chain([end - start]).collect();
        text += rule(&above, &cuts, above_end.max(end - start), theme);
        let next = after_continued(parts, end);
        text += boxes(&cells, start, theme);
        (above, above_end) = (cuts, end - start);
        if let Some(next) = next {
            text += folded(next, theme);
        }
        start = next.unwrap_or(end);
        if start >= size {
            break;
        }
    }
    text += rule(&above, &[], above_end, theme);
    if start < size {
        let what = format!("{} {} more", theme.dots(), format::bytes(size - start));
        text += StyledLine::from("       ").styled(Style::Dim, what).fit(theme);
    }
    text
}

/// Where the rows end that only go on with the part that goes on at `at`, when there are some.
fn after_continued(parts: &[Part], at: u64) -> Option<u64> {
    let goes_on = parts.iter().find(|part| part.offset < at && part.offset + part.size > at)?;
    let end = goes_on.offset + goes_on.size;
    // A last row that it shares with others is drawn.
    let end =
        if parts.iter().any(|part| part.offset >= end) || end.is_multiple_of(ROW) { end / ROW * ROW } else { end };
    (end > at).then_some(end)
}

fn folded(to: u64, theme: &Theme) -> StyledLine {
    let what = format!("{} on to byte {}", theme.dots(), to - 1);
    StyledLine::from("       ").styled(Style::Dim, theme.pick("│", "|")).plain(" ").styled(Style::Dim, what).fit(theme)
}

/// What the bytes of a row are: offset, size and text, gaps too.
fn cells(parts: &[Part], start: u64, end: u64) -> Vec<(u64, u64, String)> {
    let mut cells = Vec::new();
    let mut at = start;
    for part in parts.iter().filter(|part| part.size > 0) {
        let (from, to) = (part.offset.max(at), (part.offset + part.size).min(end));
        if from >= to {
            continue;
        }
        if from > at {
            cells.push((at, from - at, PADDING.to_owned()));
        }
        let text = if part.offset < start { String::new() } else { part.text.clone() };
        cells.push((from, to - from, text));
        at = to;
    }
    if at < end {
        cells.push((at, end - at, PADDING.to_owned()));
    }
    cells
}

fn boxes(cells: &[(u64, u64, String)], start: u64, theme: &Theme) -> StyledLine {
    let side = theme.pick("│", "|");
    let mut row = StyledLine::new().right(Style::Dim, start.to_string(), 6).plain(" ");
    for (_, size, text) in cells {
        let room = (size * BYTE - 1) as usize;
        let (style, text) = if text == PADDING { (Style::Dim, "padding") } else { (Style::Plain, text.as_str()) };
        let text = shortened(text, room.saturating_sub(1), theme);
        let gap = " ".repeat(room.saturating_sub(1 + width(&text)));
        row = row.styled(Style::Dim, side).plain(" ").styled(style, text).plain(gap);
    }
    row.styled(Style::Dim, side).fit(theme)
}

/// The text, else its name alone, else as much as fits.
fn shortened(text: &str, room: usize, theme: &Theme) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    match text {
        "padding" => "pad".to_owned(),
        _ => shorten(text.split(": ").next().unwrap_or(text), room, theme.glyphs),
    }
}

/// The line between two rows, with a corner wherever a box ends above or below.
fn rule(above: &[u64], below: &[u64], n_bytes: u64, theme: &Theme) -> StyledLine {
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
    StyledLine::from("       ").styled(Style::Dim, text).fit(theme)
}
