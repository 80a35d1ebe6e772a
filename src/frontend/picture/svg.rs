//! Pictures as SVG: one self-contained image that follows the reader's light or dark scheme and can be put into a slide or a page.
//!
//! Text is text, with an accessible name and description, in which every arrow is a sentence. There are no ids, markers or links, so that several
//! pictures may stand in one page. The geometry is that of [`layout`](super::layout), a cell being [`CELL_WIDTH`] by [`CELL_HEIGHT`] pixels.
#![expect(clippy::cast_precision_loss, reason = "cells of a picture are few")]

use super::caption;
use super::layout::{ColumnWidths, Gutter, PlacedArrow, PlacedBox, Placement, Widths, place};
use super::plain_style;
use super::row_text::{RowText, detail};
use crate::frontend::text::html::escape;
use crate::frontend::text::{shorten, width};
use crate::frontend::theme::Glyphs;
use crate::lens::picture::{Arrow, Marks, Picture, PictureBox, PictureMark, PictureRegion, PictureRow};
use std::fmt::Write as _;

/// Pixels of a character of 14-pixel monospaced type, in the widest of the usual fonts.
pub const CELL_WIDTH: f64 = 8.43;
/// Pixels that a row of cells takes.
pub const CELL_HEIGHT: f64 = 22.0;
/// Cells that a picture may take, more than a terminal has.
pub const MOST_COLUMNS: usize = 128;
/// Cells that a picture is widened to for what stands above it.
const CAPTION_COLUMNS: usize = 64;
/// The styles of a picture, below `.asmscope-picture`.
pub const STYLESHEET: &str = include_str!("picture.css");
/// The colours of pictures and players by the classes that mdBook's themes have, instead of by the reader's scheme.
pub const BOOK_STYLESHEET: &str = include_str!("book.css");
/// Fonts of one width, as `picture.css` has them, without those that only browsers know.
const FONTS: &str = "Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";
/// Pixels around everything.
const MARGIN: f64 = 16.0;
/// Pixels that a box goes on below its last row.
const FOOT: f64 = 6.0;

/// A file with the picture.
#[must_use]
pub fn document(picture: &Picture) -> String {
    let placement = place(picture, &Widths::of(picture).within(MOST_COLUMNS));
    let caption = caption(picture);
    let notes = notes(picture, &placement);
    let head = if caption.is_empty() { 0.0 } else { CELL_HEIGHT * 1.5 };
    let longest = notes.iter().map(|text| width(text)).max().unwrap_or(0).min(MOST_COLUMNS);
    let columns = placement.width.max(longest).max(width(&caption).min(CAPTION_COLUMNS));
    let (inner_width, inner_height) = (columns as f64 * CELL_WIDTH, placement.height as f64 * CELL_HEIGHT);
    let height = head + inner_height + notes.len() as f64 * CELL_HEIGHT + 2.0 * MARGIN;
    let (w, h) = (number(inner_width + 2.0 * MARGIN), number(height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"{FONTS}\" font-size=\"14\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">\n"
    );
    let _ = writeln!(svg, "<title>{}</title>", escape(&caption));
    let _ = writeln!(svg, "<desc>{}</desc>", escape(&description(picture)));
    let _ = writeln!(svg, "<style>\n{}</style>", plain_style::stylesheet());
    let _ = writeln!(svg, "<rect class=\"ground\" width=\"{w}\" height=\"{h}\" rx=\"8\"/>");
    if !caption.is_empty() {
        text(&mut svg, "caption", MARGIN, MARGIN + 14.0, &shorten(&caption, columns, Glyphs::Unicode));
    }
    let _ = writeln!(svg, "<g transform=\"translate({} {})\">", number(MARGIN), number(MARGIN + head));
    svg += &body(picture, &placement);
    svg += "</g>\n";
    for (nth, note) in notes.iter().enumerate() {
        let y = MARGIN + head + inner_height + (nth as f64 + 0.7) * CELL_HEIGHT;
        text(&mut svg, "quiet", MARGIN, y, &shorten(note, columns, Glyphs::Unicode));
    }
    svg + "</svg>\n"
}

/// Everything that the picture shows, in sentences.
#[must_use]
pub fn description(picture: &Picture) -> String {
    let boxes = picture.boxes.iter().map(|found| {
        let rows: Vec<String> = found.rows.iter().map(|row| row_words(row, found.region)).collect();
        let rows = if rows.is_empty() { String::new() } else { format!(": {}", rows.join("; ")) };
        format!("{} {}, {}{rows}.", found.region.name(), found.title, detail(found))
    });
    let arrows = picture.arrows.iter().map(|arrow| format!("{}.", picture.sentence(arrow)));
    boxes.chain(arrows).collect::<Vec<_>>().join(" ")
}

fn row_words(row: &PictureRow, region: PictureRegion) -> String {
    let RowText { label, type_name, value, note } = RowText::of(row, region);
    let parts = [label.trim(), &type_name, &value, &note, &RowText::tag(row, "here:")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What has no place in the drawing.
fn notes(picture: &Picture, placement: &Placement) -> Vec<String> {
    let mut notes: Vec<String> = placement.in_words.iter().map(|idx| picture.sentence(&picture.arrows[*idx])).collect();
    if !picture.omitted.is_empty() {
        notes.push(format!("not drawn: {}", picture.omitted.join(", ")));
    }
    notes
}

/// The image as a part of a page, which has the styles.
#[must_use]
pub fn inline(picture: &Picture, placement: &Placement) -> String {
    let (w, h) = (placement.width as f64 * CELL_WIDTH + 2.0, placement.height as f64 * CELL_HEIGHT + 2.0);
    let (w, h) = (number(w), number(h));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"asmscope-picture\" role=\"group\" width=\"{w}\" height=\"{h}\" viewBox=\"-1 -1 {w} {h}\"><title>{}</title><desc>{}</desc>{}</svg>",
        escape(&caption(picture)),
        escape(&description(picture)),
        body(picture, placement)
    )
}

/// The elements of a placed picture, from its upper left corner on.
#[must_use]
pub fn body(picture: &Picture, placement: &Placement) -> String {
    let mut svg = String::new();
    for heading in &placement.headings {
        let (x, y) = (heading.x as f64 * CELL_WIDTH, heading.y as f64 * CELL_HEIGHT + 15.0);
        text(&mut svg, "region", x, y, &heading.region.name().to_uppercase());
    }
    for (found, placed) in picture.boxes.iter().zip(&placement.boxes) {
        let columns = placement.widths.columns[found.region as usize];
        boxed(&mut svg, found, *placed, columns);
    }
    for placed in &placement.arrows {
        let found = &picture.arrows[placed.arrow];
        let start = arrow_start(picture, placement, found);
        arrow(&mut svg, (placed, start), found, &picture.boxes, &picture.sentence(found));
    }
    svg
}

/// Where an arrow begins in its row, if it leaves that to the right.
fn arrow_start(picture: &Picture, placement: &Placement, arrow: &Arrow) -> Option<f64> {
    let idx = picture.boxes.iter().position(|found| found.key == arrow.from.0)?;
    let (found, placed) = (&picture.boxes[idx], placement.boxes[idx]);
    let row = found.row(&arrow.from.1)?;
    let pieces = RowPieces::of(row, found.region, placed.width, placement.widths.columns[found.region as usize]);
    Some(column_x(placed.x, pieces.arrow_column(placed.width)?))
}

fn boxed(svg: &mut String, found: &PictureBox, placed: PlacedBox, columns: ColumnWidths) {
    let (x, y) = (placed.x as f64 * CELL_WIDTH, placed.y as f64 * CELL_HEIGHT);
    let w = placed.width as f64 * CELL_WIDTH;
    let h = (placed.height - 1) as f64 * CELL_HEIGHT + if found.rows.is_empty() { 0.0 } else { FOOT };
    let is_gone = found.marks.has(PictureMark::Freed) || found.marks.has(PictureMark::Dead);
    let class = format!("{}{}{}", found.region.name(), if is_gone { " gone" } else { "" }, changed(found.marks));
    let _ = writeln!(svg, "<g class=\"{class}\">");
    let _ = writeln!(svg, "{}", rect("frame", x, y, w, h, 5.0));
    if !found.rows.is_empty() {
        let at = number(y + CELL_HEIGHT);
        let _ = writeln!(svg, "<path class=\"rule\" d=\"M{} {at}H{}\"/>", number(x), number(x + w));
    }
    if found.marks.has(PictureMark::Changed) && !is_gone {
        svg.push_str(&rect("mark", x + 1.5, y + 1.5, w - 3.0, CELL_HEIGHT - 2.5, 4.0));
        svg.push('\n');
    }
    let baseline = y + 15.5;
    let room = placed.width.saturating_sub(3);
    let title = shorten(&found.title, room, Glyphs::Unicode);
    text(svg, "name", x + 1.4 * CELL_WIDTH, baseline, &title);
    let used = width(&title) + 2;
    let detail = detail(found);
    if used + 2 < room && !detail.is_empty() {
        let at = x + (1.4 + used as f64) * CELL_WIDTH;
        text(svg, "quiet", at, baseline, &shorten(&detail, room - used, Glyphs::Unicode));
    }
    for (nth, row) in found.rows.iter().enumerate() {
        one_row(svg, row, found.region, (placed.x, placed.y + 1 + nth, placed.width), columns);
    }
    svg.push_str("</g>\n");
}

fn one_row(
    svg: &mut String,
    row: &PictureRow,
    region: PictureRegion,
    (x, y, w): (usize, usize, usize),
    columns: ColumnWidths,
) {
    let is_dim = [PictureMark::Dead, PictureMark::Moved, PictureMark::Uninitialised, PictureMark::Padding]
        .into_iter()
        .any(|mark| row.marks.has(mark));
    let _ = write!(svg, "<g class=\"row{}{}\">", if is_dim { " dim" } else { "" }, changed(row.marks));
    let top = y as f64 * CELL_HEIGHT;
    let left = x as f64 * CELL_WIDTH;
    if row.marks.has(PictureMark::Changed) {
        svg.push_str(&rect("mark", left + 3.0, top + 2.0, w as f64 * CELL_WIDTH - 6.0, CELL_HEIGHT - 2.0, 3.0));
    }
    let baseline = top + 16.5;
    let shown = RowPieces::of(row, region, w, columns);
    let at = |column: usize| column_x(x, column);
    text(svg, if row.depth > 0 { "sub" } else { "label" }, at(2), baseline, &shown.label);
    text(svg, "quiet", at(columns.type_x()), baseline, &shown.type_name);
    text(svg, "value", at(shown.value_column), baseline, &shown.value);
    text(svg, "quiet", at(shown.note_column), baseline, &shown.note);
    text(svg, "tag", at(w.saturating_sub(1 + width(&shown.tag))), baseline, &shown.tag);
    svg.push_str("</g>\n");
}

/// Where a column of a box begins. Columns of cells count from the box's border; half a cell of air stands before the first.
fn column_x(x: usize, column: usize) -> f64 {
    (x as f64 + column as f64 - 0.6) * CELL_WIDTH
}

/// The texts of a row as they are cut, and where they stand.
struct RowPieces {
    label: String,
    type_name: String,
    value: String,
    note: String,
    tag: String,
    value_column: usize,
    note_column: usize,
}

impl RowPieces {
    fn of(row: &PictureRow, region: PictureRegion, w: usize, columns: ColumnWidths) -> RowPieces {
        let shown = RowText::of(row, region);
        let cut = |text: &str, room: usize| shorten(text, room, Glyphs::Unicode);
        let tag = RowText::tag(row, "◂");
        let tag_room = if tag.is_empty() { 0 } else { width(&tag) + 1 };
        let end = w.saturating_sub(1);
        let value_column = columns.value_x_of(&shown, row);
        let (value_room, note_room) = shown.shares(end.saturating_sub(value_column + tag_room));
        let value = cut(&shown.value, value_room);
        let note_column = value_column + if value.is_empty() { 0 } else { width(&value) + 2 };
        let note = if note_room > 3 { cut(&shown.note, note_room) } else { String::new() };
        RowPieces {
            label: cut(&shown.label, columns.label),
            type_name: cut(&shown.type_name, columns.type_name),
            value,
            note,
            tag,
            value_column,
            note_column,
        }
    }

    /// Where an arrow to the right begins: behind the last text, so that it is seen which row it belongs to; `None` where that is at the
    /// border.
    fn arrow_column(&self, w: usize) -> Option<usize> {
        let column = match (self.value.is_empty(), self.note.is_empty()) {
            (true, true) => self.value_column,
            (false, true) => self.note_column - 1,
            (_, false) => self.note_column + width(&self.note) + 1,
        };
        (self.tag.is_empty() && column + 2 < w).then_some(column)
    }
}

/// The line of an arrow, its head or bracket, and what it says.
fn arrow(
    svg: &mut String,
    (placed, start): (&PlacedArrow, Option<f64>),
    arrow: &Arrow,
    boxes: &[PictureBox],
    sentence: &str,
) {
    let target = arrow.to.box_key().and_then(|key| boxes.iter().find(|found| found.key == key));
    let region = target.map_or("elsewhere", |found| found.region.name());
    let state = match (arrow.is_moved, arrow.is_dangling) {
        (true, _) => " moved",
        (false, true) => " dangling",
        (false, false) => "",
    };
    let Geometry { start, line, end, points_right, bracket } = geometry(placed, start);
    let _ = write!(svg, "<g class=\"arrow {region}{state}\"><title>{}</title>", escape(sentence));
    let _ =
        write!(svg, "<path d=\"{line}\"/><circle cx=\"{}\" cy=\"{}\" r=\"2.6\"/>", number(start.0), number(start.1));
    let (x, y) = end;
    if let Some(bracket) = bracket {
        let _ = write!(svg, "<path d=\"{bracket}\"/>");
    } else if arrow.is_dangling {
        let [west, east, north, south] = [x - 4.0, x + 4.0, y - 4.0, y + 4.0].map(number);
        let _ =
            write!(svg, "<path class=\"cross\" d=\"M{west} {north}L{east} {south}M{west} {south}L{east} {north}\"/>");
    } else {
        let back = if points_right { x - 8.0 } else { x + 8.0 };
        let [x, back, y, north, south] = [x, back, y, y - 4.5, y + 4.5].map(number);
        let _ = write!(svg, "<path class=\"head\" d=\"M{x} {y}L{back} {north}V{south}Z\"/>");
    }
    svg.push_str("</g>\n");
}

/// An arrow in pixels.
struct Geometry {
    start: (f64, f64),
    /// The path from there to its end.
    line: String,
    end: (f64, f64),
    points_right: bool,
    bracket: Option<String>,
}

fn geometry(placed: &PlacedArrow, start: Option<f64>) -> Geometry {
    let middle = |y: usize| (y as f64 + 0.5) * CELL_HEIGHT;
    let lane = (placed.lane_x as f64 + 0.5) * CELL_WIDTH;
    let leaves_right = placed.lane_x >= placed.from.0 && placed.gutter != Gutter::Left;
    let edge = (placed.from.0 + usize::from(!leaves_right)) as f64 * CELL_WIDTH;
    let x0 = start.filter(|_| leaves_right).unwrap_or(edge);
    let (y0, y1) = (middle(placed.from.1), middle(placed.to.1));
    if placed.is_stub {
        let line = format!("M{} {}H{}", number(x0), number(y0), number(lane));
        return Geometry { start: (x0, y0), line, end: (lane, y0), points_right: true, bracket: None };
    }
    let points_right = placed.gutter != Gutter::Right && placed.to.0 >= placed.lane_x;
    let x1 = (placed.to.0 + usize::from(points_right)) as f64 * CELL_WIDTH;
    let inset = if placed.bracket.is_some() { 7.0 } else { 2.0 };
    let stop = if points_right { x1 - inset } else { x1 + inset };
    let line = if (y0 - y1).abs() < 0.5 && placed.gutter == Gutter::Between {
        format!("M{} {}H{}", number(x0), number(y0), number(stop))
    } else {
        rounded((x0, y0), lane, (stop, y1))
    };
    let bracket = placed.bracket.map(|(first, last)| {
        let (top, bottom) = (first as f64 * CELL_HEIGHT + 4.0, (last + 1) as f64 * CELL_HEIGHT - 3.0);
        let lip = if points_right { stop + 5.0 } else { stop - 5.0 };
        let [lip, stop, top, bottom] = [lip, stop, top, bottom].map(number);
        format!("M{lip} {top}H{stop}V{bottom}H{lip}")
    });
    Geometry { start: (x0, y0), line, end: (x1, y1), points_right, bracket }
}

/// Horizontally to a lane, along it and horizontally on, with rounded corners.
fn rounded((x0, y0): (f64, f64), lane: f64, (x1, y1): (f64, f64)) -> String {
    const RADIUS: f64 = 6.0;
    let radius = RADIUS.min((y1 - y0).abs() / 2.0).min((lane - x0).abs()).min((x1 - lane).abs());
    let (into, down, on) = ((lane - x0).signum() * radius, (y1 - y0).signum() * radius, (x1 - lane).signum() * radius);
    let [x0, y0, x1, lane_in, lane_on, y_in, y_out] =
        [x0, y0, x1, lane - into, lane + on, y0 + down, y1 - down].map(number);
    let (lane, y1) = (number(lane), number(y1));
    format!("M{x0} {y0}H{lane_in}Q{lane} {y0} {lane} {y_in}V{y_out}Q{lane} {y1} {lane_on} {y1}H{x1}")
}

fn changed(marks: Marks) -> &'static str {
    if marks.has(PictureMark::Changed) { " changed" } else { "" }
}

fn rect(class: &str, x: f64, y: f64, w: f64, h: f64, radius: f64) -> String {
    let [x, y, w, h, radius] = [x, y, w, h, radius].map(number);
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{radius}\"/>")
}

fn text(svg: &mut String, class: &str, x: f64, y: f64, text: &str) {
    if !text.trim().is_empty() {
        // Blanks in front are where the text begins.
        let n_blanks = text.len() - text.trim_start().len();
        let (x, y) = (number(x + n_blanks as f64 * CELL_WIDTH), number(y));
        let _ = write!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escape(text.trim()));
    }
}

/// With a digit behind the point where there must be one.
fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    if tenths == 0.0 { String::from("0") } else { tenths.to_string() }
}
