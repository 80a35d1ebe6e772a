//! Pictures in a terminal: boxes and arrows of box characters, as styled lines.
//!
//! Lines are collected as directions a cell and become characters at the end, so that those that meet or cross join. Where no arrow has
//! room it is said in words below the picture.

use super::caption;
use super::layout::{ColumnWidths, PlacedArrow, PlacedBox, Placement, Widths, place};
use super::row_text::{RowText, detail};
use crate::frontend::text::{Style, StyledLine, StyledText, shorten, width};
use crate::frontend::theme::{Glyphs, Theme};
use crate::lens::picture::{Arrow, Picture, PictureBox, PictureMark, PictureRegion, PictureRow};

/// The picture in the theme's width.
#[must_use]
pub fn draw(picture: &Picture, theme: &Theme) -> StyledText {
    let placement = place(picture, &Widths::of(picture).within(theme.width));
    let mut canvas = Canvas::new(&placement, theme.glyphs);
    for heading in &placement.headings {
        canvas.text(heading.x, heading.y, &heading.region.name().to_uppercase(), Style::Dim);
    }
    for (found, placed) in picture.boxes.iter().zip(&placement.boxes) {
        let columns = placement.widths.columns[found.region as usize];
        canvas.boxed(found, *placed, columns);
    }
    for placed in &placement.arrows {
        canvas.arrow(placed, &picture.arrows[placed.arrow], &picture.boxes);
    }
    let mut text = StyledText::from(StyledLine::of(Style::Dim, caption(picture)).fit(theme));
    text += canvas.lines(theme);
    if picture.boxes.is_empty() {
        text += "nothing to draw yet: no variable, no block";
    }
    for idx in &placement.in_words {
        text += StyledLine::of(Style::Dim, picture.sentence(&picture.arrows[*idx])).wrap(theme.width);
    }
    if !picture.omitted.is_empty() {
        let omitted = format!("not drawn: {}", picture.omitted.join(", "));
        text += StyledLine::of(Style::Dim, omitted).wrap(theme.width);
    }
    text
}

/// Where lines leave a cell.
const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

#[derive(Clone, Copy)]
struct Cell {
    /// `None` behind a wide character.
    character: Option<char>,
    style: Style,
    lines: u8,
    is_dashed: bool,
}

struct Canvas {
    width: usize,
    cells: Vec<Cell>,
    glyphs: Glyphs,
}

impl Canvas {
    fn new(placement: &Placement, glyphs: Glyphs) -> Canvas {
        let blank = Cell { character: Some(' '), style: Style::Plain, lines: 0, is_dashed: false };
        let width = placement.width.max(1);
        Canvas { width, cells: vec![blank; width * placement.height], glyphs }
    }

    fn cell(&mut self, x: usize, y: usize) -> Option<&mut Cell> {
        if x >= self.width { None } else { self.cells.get_mut(y * self.width + x) }
    }

    fn text(&mut self, x: usize, y: usize, text: &str, style: Style) {
        let mut at = x;
        for c in text.chars() {
            let n_columns = width(c.encode_utf8(&mut [0; 4]));
            for nth in 0..n_columns {
                if let Some(cell) = self.cell(at + nth, y) {
                    *cell =
                        Cell { character: if nth == 0 { Some(c) } else { None }, style, lines: 0, is_dashed: false };
                }
            }
            at += n_columns;
        }
    }

    /// Text in so many columns; the columns that it took.
    fn cut(&mut self, (x, y): (usize, usize), text: &str, room: usize, style: Style) -> usize {
        let text = shorten(text, room, self.glyphs);
        self.text(x, y, &text, style);
        width(&text)
    }

    fn line(&mut self, x: usize, y: usize, lines: u8, style: Style, is_dashed: bool) {
        if let Some(cell) = self.cell(x, y) {
            cell.is_dashed = is_dashed && (cell.lines == 0 || cell.is_dashed);
            cell.lines |= lines;
            cell.style = style;
            cell.character = Some(' ');
        }
    }

    fn boxed(&mut self, found: &PictureBox, placed: PlacedBox, columns: ColumnWidths) {
        let PlacedBox { x, y, width: w, height } = placed;
        let is_quiet = found.marks.has(PictureMark::Freed) || found.marks.has(PictureMark::Dead);
        let style = if is_quiet { Style::Dim } else { region_style(found.region) };
        let is_dashed = is_quiet;
        let (right, bottom) = (x + w - 1, y + height - 1);
        for at in x + 1..right {
            self.line(at, y, LEFT | RIGHT, style, is_dashed);
            self.line(at, bottom, LEFT | RIGHT, style, is_dashed);
        }
        for at in y + 1..bottom {
            self.line(x, at, UP | DOWN, style, is_dashed);
            self.line(right, at, UP | DOWN, style, is_dashed);
        }
        for (cx, cy, lines) in
            [(x, y, RIGHT | DOWN), (right, y, LEFT | DOWN), (x, bottom, RIGHT | UP), (right, bottom, LEFT | UP)]
        {
            self.line(cx, cy, lines, style, false);
        }
        let title_style = match (is_quiet, found.marks.has(PictureMark::Changed)) {
            (true, _) => Style::Dim,
            (false, true) => Style::Changed,
            (false, false) => Style::Heading,
        };
        let room = w.saturating_sub(3);
        let used = self.cut((x + 2, y), &format!(" {} ", found.title), room, title_style);
        let detail = detail(found);
        if used + 2 < room && !detail.is_empty() {
            self.cut((x + 2 + used, y), &format!("{detail} "), room - used, Style::Dim);
        }
        for (nth, row) in found.rows.iter().enumerate() {
            self.row(found, row, (x, y + 1 + nth, w), columns);
        }
    }

    fn row(&mut self, found: &PictureBox, row: &PictureRow, (x, y, w): (usize, usize, usize), columns: ColumnWidths) {
        let text = RowText::of(row, found.region);
        let is_quiet = [
            PictureMark::Dead,
            PictureMark::Moved,
            PictureMark::Uninitialised,
            PictureMark::Padding,
            PictureMark::Freed,
        ]
        .into_iter()
        .any(|mark| row.marks.has(mark) || found.marks.has(mark));
        let style = match (is_quiet, row.marks.has(PictureMark::Changed)) {
            (true, _) => Style::Dim,
            (false, true) => Style::Changed,
            (false, false) => Style::Plain,
        };
        let label_style = if is_quiet || row.depth > 0 { Style::Dim } else { region_style(found.region) };
        if row.marks.has(PictureMark::Changed) {
            let mark = self.glyphs.pick("•", "*").to_owned();
            self.text(x + 1, y, &mark, Style::Changed);
        }
        self.cut((x + 2, y), &text.label, columns.label, label_style);
        self.cut((x + columns.type_x(), y), &text.type_name, columns.type_name, Style::Dim);
        let tag = RowText::tag(row, self.glyphs.pick("◂", "<"));
        let mut at = x + columns.value_x_of(&text, row);
        let end = x + w - 2;
        let tag_room = if tag.is_empty() { 0 } else { width(&tag) + 1 };
        let (value_room, note_room) = text.shares((end + 1).saturating_sub(at + tag_room));
        let used = self.cut((at, y), &text.value, value_room, style);
        at += if used > 0 { used + 2 } else { 0 };
        if !text.note.is_empty() && note_room > 3 {
            self.cut((at, y), &text.note, note_room, Style::Dim);
        }
        if !tag.is_empty() {
            self.text((end + 1).saturating_sub(width(&tag)), y, &tag, Style::Stack);
        }
    }

    fn arrow(&mut self, placed: &PlacedArrow, arrow: &Arrow, boxes: &[PictureBox]) {
        let target = arrow.to.box_key().and_then(|key| boxes.iter().find(|found| found.key == key));
        let style = match (arrow.is_moved, arrow.is_dangling) {
            (true, _) => Style::Dim,
            (false, true) => Style::Error,
            (false, false) => target.map_or(Style::Dim, |found| region_style(found.region)),
        };
        let is_dashed = arrow.is_dangling || arrow.is_moved;
        let (from, to) = (placed.from, placed.to);
        // The line begins at the border of its box.
        let is_rightwards = placed.lane_x > from.0;
        let border = if is_rightwards { from.0.wrapping_sub(1) } else { from.0 + 1 };
        let out = if is_rightwards { RIGHT } else { LEFT };
        if let Some(cell) = self.cell(border, from.1) {
            cell.lines |= out;
        }
        self.line(from.0, from.1, LEFT | RIGHT, style, is_dashed);
        let dead_end = self.glyphs.pick("✗", "x").to_owned();
        if placed.is_stub {
            self.run(from.1, from.0, placed.lane_x, style, is_dashed);
            let head = if arrow.is_dangling { &dead_end } else { self.glyphs.pick("▶", ">") };
            return self.text(placed.lane_x, from.1, head, style);
        }
        if from.1 == to.1 && placed.gutter == super::layout::Gutter::Between {
            self.run(from.1, from.0, to.0, style, is_dashed);
        } else {
            self.run(from.1, from.0, placed.lane_x, style, is_dashed);
            self.fall(placed.lane_x, from.1, to.1, style, is_dashed);
            self.run(to.1, placed.lane_x, to.0, style, is_dashed);
        }
        let points_right = placed.lane_x < to.0;
        if let Some((first, last)) = placed.bracket {
            let x = to.0;
            self.fall(x, first, last, style, is_dashed);
            let inwards = if points_right { RIGHT } else { LEFT };
            self.line(x, first, inwards, style, is_dashed);
            self.line(x, last, inwards, style, is_dashed);
            return;
        }
        let head = match (arrow.is_dangling, points_right) {
            (true, _) => dead_end,
            (false, true) => self.glyphs.pick("▶", ">").to_owned(),
            (false, false) => self.glyphs.pick("◀", "<").to_owned(),
        };
        self.text(to.0, to.1, &head, style);
    }

    /// A horizontal line.
    fn run(&mut self, y: usize, one: usize, other: usize, style: Style, is_dashed: bool) {
        let (from, to) = (one.min(other), one.max(other));
        for x in from..=to {
            let lines = if x > from { LEFT } else { 0 } | if x < to { RIGHT } else { 0 };
            self.line(x, y, lines, style, is_dashed);
        }
    }

    /// A vertical line.
    fn fall(&mut self, x: usize, one: usize, other: usize, style: Style, is_dashed: bool) {
        let (from, to) = (one.min(other), one.max(other));
        for y in from..=to {
            let lines = if y > from { UP } else { 0 } | if y < to { DOWN } else { 0 };
            self.line(x, y, lines, style, is_dashed);
        }
    }

    fn lines(&self, theme: &Theme) -> StyledText {
        let mut text = StyledText::new();
        for row in self.cells.chunks(self.width) {
            let mut line = StyledLine::new();
            let mut run = String::new();
            let mut style = Style::Plain;
            for cell in row {
                let Some(c) = cell.character else { continue };
                let c = if cell.lines == 0 { c } else { self.line_character(*cell) };
                if cell.style != style && !run.is_empty() {
                    line = line.styled(style, std::mem::take(&mut run));
                }
                style = cell.style;
                run.push(c);
            }
            text += line.styled(style, run).fit(theme);
        }
        text
    }

    fn line_character(&self, cell: Cell) -> char {
        const HORIZONTAL: u8 = LEFT | RIGHT;
        const VERTICAL: u8 = UP | DOWN;
        if self.glyphs == Glyphs::Ascii {
            return match cell.lines {
                LEFT | RIGHT | HORIZONTAL => '-',
                UP | DOWN | VERTICAL if cell.is_dashed => ':',
                UP | DOWN | VERTICAL => '|',
                _ => '+',
            };
        }
        match cell.lines {
            LEFT | RIGHT | HORIZONTAL if cell.is_dashed => '╌',
            UP | DOWN | VERTICAL if cell.is_dashed => '╎',
            lines => CHARACTERS[usize::from(lines)],
        }
    }
}

/// By the directions of a cell's lines: up 1, down 2, left 4, right 8.
const CHARACTERS: [char; 16] = [' ', '│', '│', '│', '─', '╯', '╮', '┤', '─', '╰', '╭', '├', '─', '┴', '┬', '┼'];

fn region_style(region: PictureRegion) -> Style {
    match region {
        PictureRegion::Registers => Style::Register,
        PictureRegion::Stack => Style::Stack,
        PictureRegion::Heap => Style::Heap,
        PictureRegion::Static => Style::Data,
    }
}
