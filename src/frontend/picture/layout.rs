//! Placement of a picture on a grid of character cells: two columns of boxes and three gutters for arrows.
//!
//! Registers and frames stand in the left column, blocks and statics in the right one. An arrow from left to right or back runs between them,
//! one within a column on that column's outer side, so that no arrow crosses a box. Widths come from the texts, within a total; they can be
//! taken over many pictures, so that those of a run stay in place.

use super::lanes::{Track, beside, between};
use super::row_text::{RowText, detail};
use crate::frontend::text::width;
use crate::lens::picture::{ArrowEnd, Picture, PictureBox, PictureRegion, PictureRow};

/// Columns between two lanes.
pub const LANE: usize = 2;
/// Columns that a gutter has beside its lanes: the line out and the head.
const GUTTER_ENDS: usize = 2;
/// Arrows that are drawn in the gutter between the columns, and in one beside them.
const MOST_BETWEEN: usize = 12;
const MOST_BESIDE: usize = 6;

/// The widths of everything, in cells.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Widths {
    /// Of the boxes of each region, in the order of [`PictureRegion::ALL`]: columns line up within a region.
    pub columns: [ColumnWidths; 4],
    /// Lanes left of the left column, between the columns, right of the right one.
    pub lanes: [usize; 3],
}

/// The widths of the texts in the boxes of a region.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ColumnWidths {
    /// The widest name with its indentation.
    pub label: usize,
    /// The widest type; 0 where no row has one.
    pub type_name: usize,
    /// The value with its note.
    pub value: usize,
    /// What titles need, and rows without a label.
    pub title: usize,
}

/// A picture on the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placement {
    /// In cells.
    pub width: usize,
    /// In cells.
    pub height: usize,
    /// What it was placed with.
    pub widths: Widths,
    /// One above the first box of each region but the registers.
    pub headings: Vec<Heading>,
    /// As many as the picture has.
    pub boxes: Vec<PlacedBox>,
    /// Those that have a lane.
    pub arrows: Vec<PlacedArrow>,
    /// Arrows for which there was no lane, by index.
    pub in_words: Vec<usize>,
}

/// The name of a region above its boxes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// The column of its first character.
    pub x: usize,
    /// The row of cells that it stands in.
    pub y: usize,
    /// What stands below it.
    pub region: PictureRegion,
}

/// A box on the grid: its title is in its first row of cells, its lower border in its last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlacedBox {
    /// The column of its left border.
    pub x: usize,
    /// The row of cells of its title.
    pub y: usize,
    /// In cells, borders included.
    pub width: usize,
    /// In cells, title and lower border included.
    pub height: usize,
}

/// The gutter of an arrow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gutter {
    /// Left of the left column.
    Left = 0,
    /// Between the columns.
    Between = 1,
    /// Right of the right column.
    Right = 2,
}

/// An arrow on the grid: from a point beside its holder along `lane` to a point beside its target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlacedArrow {
    /// In the picture.
    pub arrow: usize,
    /// Where it runs.
    pub gutter: Gutter,
    /// Counted from the left in the gutter between, else from the boxes.
    pub lane: usize,
    /// The cell beside its holder.
    pub from: (usize, usize),
    /// The column of the lane.
    pub lane_x: usize,
    /// The cell beside its target.
    pub to: (usize, usize),
    /// First and last row of a slice's bracket.
    pub bracket: Option<(usize, usize)>,
    /// It ends in the gutter, at nothing that is drawn.
    pub is_stub: bool,
}

impl ColumnWidths {
    fn of<'a>(boxes: impl Iterator<Item = &'a PictureBox>) -> ColumnWidths {
        let mut widths = ColumnWidths::default();
        for found in boxes {
            widths.title = widths.title.max(width(&found.title) + 2 + width(&detail(found)));
            for row in &found.rows {
                let text = RowText::of(row, found.region);
                widths.label = widths.label.max(width(&text.label));
                widths.type_name = widths.type_name.max(width(&text.type_name));
                let value = value_width(&text, row);
                if text.is_bare() {
                    widths.title = widths.title.max(2 * usize::from(row.depth) + value);
                } else {
                    widths.value = widths.value.max(value);
                }
            }
        }
        widths
    }

    /// Where the value of a row begins in a box: one without label and type begins where labels do.
    #[must_use]
    pub(super) fn value_x_of(self, text: &RowText, row: &PictureRow) -> usize {
        if text.is_bare() { 2 + 2 * usize::from(row.depth) } else { self.value_x() }
    }

    fn max(self, other: ColumnWidths) -> ColumnWidths {
        ColumnWidths {
            label: self.label.max(other.label),
            type_name: self.type_name.max(other.type_name),
            value: self.value.max(other.value),
            title: self.title.max(other.title),
        }
    }

    /// Of a box, with borders and the blanks beside them.
    #[must_use]
    pub fn width(self) -> usize {
        if self == ColumnWidths::default() {
            return 0;
        }
        let rows = self.value_x() + self.value + 2;
        rows.max(self.title + 4)
    }

    /// Where types begin in a box.
    #[must_use]
    pub fn type_x(self) -> usize {
        2 + self.label + if self.label > 0 { 2 } else { 0 }
    }

    /// Where values begin in a box.
    #[must_use]
    pub fn value_x(self) -> usize {
        self.type_x() + if self.type_name > 0 { self.type_name + 2 } else { 0 }
    }
}

fn value_width(text: &RowText, row: &PictureRow) -> usize {
    let gap = |text: &str| if text.is_empty() { 0 } else { 2 + width(text) };
    let value = width(&text.value) + gap(&text.note) + gap(&RowText::tag(row, "◂"));
    if text.value.is_empty() { value.saturating_sub(2) } else { value }
}

impl Widths {
    /// What a picture needs.
    #[must_use]
    pub fn of(picture: &Picture) -> Widths {
        let columns = PictureRegion::ALL.map(|region| ColumnWidths::of(picture.in_region(region)));
        let mut widths = Widths { columns, lanes: [0; 3] };
        for (found, lane) in routes(picture).1 {
            let lanes = &mut widths.lanes[found.gutter as usize];
            *lanes = (*lanes).max(lane + 1);
        }
        widths.lanes[0] = widths.lanes[0].min(MOST_BESIDE);
        widths.lanes[1] = widths.lanes[1].min(MOST_BETWEEN);
        widths.lanes[2] = widths.lanes[2].min(MOST_BESIDE);
        widths
    }

    /// What both need.
    #[must_use]
    pub fn max(self, other: Widths) -> Widths {
        let lanes = [0, 1, 2].map(|idx| self.lanes[idx].max(other.lanes[idx]));
        let columns = [0, 1, 2, 3].map(|idx| self.columns[idx].max(other.columns[idx]));
        Widths { columns, lanes }
    }

    /// Within a total: values, types and labels give way, the widest first; then arrows.
    #[must_use]
    pub fn within(mut self, total: usize) -> Widths {
        while self.total() > total {
            if !self.shrink() {
                break;
            }
        }
        self
    }

    /// Takes one cell off the widest part of a region that is as wide as its column; else a lane. False when there is nothing to take.
    fn shrink(&mut self) -> bool {
        let (left, right) = (self.left(), self.right());
        let mut widest: Option<&mut usize> = None;
        for (region, columns) in PictureRegion::ALL.into_iter().zip(&mut self.columns) {
            let column = if is_left(region) { left } else { right };
            if columns.width() < column {
                continue;
            }
            let is_title = columns.title + 4 >= column;
            let parts = if is_title {
                [Some((&mut columns.title, 12)), None, None]
            } else {
                [Some((&mut columns.value, 12)), Some((&mut columns.type_name, 8)), Some((&mut columns.label, 8))]
            };
            for (size, least) in parts.into_iter().flatten() {
                if *size > least && widest.as_ref().is_none_or(|widest| *size > **widest) {
                    widest = Some(size);
                }
            }
        }
        if let Some(size) = widest {
            *size -= 1;
            return true;
        }
        match self.lanes.iter_mut().max() {
            Some(lanes) if *lanes > 1 => {
                *lanes -= 1;
                true
            }
            _ => false,
        }
    }

    /// Of everything.
    #[must_use]
    pub fn total(&self) -> usize {
        let [left, between, right] = [0, 1, 2].map(|idx| self.gutter(idx));
        left + self.left() + between + self.right() + right
    }

    /// Of a box in the left column.
    fn left(&self) -> usize {
        self.columns[0].width().max(self.columns[1].width())
    }

    /// Of a box in the right column; nothing where no picture has one.
    fn right(&self) -> usize {
        self.columns[2].width().max(self.columns[3].width())
    }

    /// Of a gutter, in cells; nothing without arrows, but for that between the columns.
    fn gutter(&self, idx: usize) -> usize {
        match (idx, self.lanes[idx]) {
            (1, 0) if self.right() == 0 => 0,
            (1, 0) => 2,
            (_, 0) => 0,
            (_, n) => GUTTER_ENDS + LANE * n,
        }
    }
}

fn is_left(region: PictureRegion) -> bool {
    matches!(region, PictureRegion::Registers | PictureRegion::Stack)
}

fn gutter(picture: &Picture, from: &str, to: &ArrowEnd) -> Option<Gutter> {
    let side = |key: &str| picture.find(key).map(|found| is_left(found.region));
    let from = side(from)?;
    let to = match to.box_key() {
        Some(key) => side(key)?,
        // What is not drawn is looked for on the right.
        None => false,
    };
    Some(match (from, to) {
        (true, true) => Gutter::Left,
        (false, false) => Gutter::Right,
        _ => Gutter::Between,
    })
}

/// Places a picture in widths that it fits into, or that were taken over several.
#[must_use]
pub fn place(picture: &Picture, widths: &Widths) -> Placement {
    let (rows, routed) = routes(picture);
    let left_x = widths.gutter(0);
    let left_end = left_x + widths.left();
    let right_x = left_end + widths.gutter(1);
    let right_end = right_x + widths.right();
    let x = |is_left: bool| if is_left { left_x } else { right_x };
    let boxes = picture.boxes.iter().zip(&rows.tops).map(|(found, y)| {
        let is_left = is_left(found.region);
        let width = if is_left { widths.left() } else { widths.right() };
        PlacedBox { x: x(is_left), y: *y, width, height: found.rows.len() + 2 }
    });
    let mut placement = Placement {
        width: widths.total(),
        height: rows.height,
        widths: *widths,
        headings: rows
            .headings
            .iter()
            .map(|(region, y)| Heading { x: x(is_left(*region)), y: *y, region: *region })
            .collect(),
        boxes: boxes.collect(),
        arrows: Vec::new(),
        in_words: rows.unrouted,
    };
    for (found, lane) in routed {
        let Routed { arrow, gutter, from, to, bracket, is_stub } = found;
        if lane >= widths.lanes[gutter as usize] {
            placement.in_words.push(arrow);
            continue;
        }
        let lane_x = match gutter {
            Gutter::Left => left_x - GUTTER_ENDS - LANE * lane,
            Gutter::Between => left_end + 1 + LANE * lane,
            Gutter::Right => right_end + 1 + LANE * lane,
        };
        // The cell beside the box, in its gutter.
        let beside = |is_left: bool| match (gutter, is_left) {
            (Gutter::Left, _) => left_x - 1,
            (Gutter::Between, true) => left_end,
            (Gutter::Between, false) => right_x - 1,
            (Gutter::Right, _) => right_end,
        };
        let (from, to) = ((beside(from.0), from.1), (beside(to.0), to.1));
        placement.arrows.push(PlacedArrow { arrow, gutter, lane, from, lane_x, to, bracket, is_stub });
    }
    placement.arrows.sort_by_key(|placed| placed.arrow);
    placement.in_words.sort_unstable();
    placement
}

/// The way of an arrow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lane {
    /// Where it runs.
    pub gutter: Gutter,
    /// As in [`PlacedArrow::lane`].
    pub lane: usize,
}

/// The lane of each arrow of a picture, as far as it gets one; in every placement of the picture it is the same.
#[must_use]
pub fn lanes(picture: &Picture) -> Vec<Option<Lane>> {
    let mut lanes = vec![None; picture.arrows.len()];
    for (Routed { arrow, gutter, .. }, lane) in routes(picture).1 {
        let most = if gutter == Gutter::Between { MOST_BETWEEN } else { MOST_BESIDE };
        lanes[arrow] = (lane < most).then_some(Lane { gutter, lane });
    }
    lanes
}

/// Heights: they depend on nothing but the picture.
struct Heights {
    /// Of each box's title.
    tops: Vec<usize>,
    headings: Vec<(PictureRegion, usize)>,
    height: usize,
    /// Arrows that have no way, by index.
    unrouted: Vec<usize>,
}

/// The ends of an arrow: whether each is at the left column, and how high.
struct Routed {
    arrow: usize,
    gutter: Gutter,
    from: (bool, usize),
    to: (bool, usize),
    bracket: Option<(usize, usize)>,
    is_stub: bool,
}

/// The heights of all boxes, and each arrow with its lane.
fn routes(picture: &Picture) -> (Heights, Vec<(Routed, usize)>) {
    let mut heights = Heights { tops: Vec::new(), headings: Vec::new(), height: 0, unrouted: Vec::new() };
    let mut next = [0, 0];
    let mut region = None;
    for found in &picture.boxes {
        let y = &mut next[usize::from(!is_left(found.region))];
        if region != Some(found.region) && found.region != PictureRegion::Registers {
            heights.headings.push((found.region, *y));
            *y += 1;
        }
        region = Some(found.region);
        heights.tops.push(*y);
        *y += found.rows.len() + 2;
    }
    heights.height = next[0].max(next[1]);
    let mut routed = Vec::new();
    for idx in 0..picture.arrows.len() {
        match route(picture, &heights, idx) {
            Some(found) => routed.push(found),
            None => heights.unrouted.push(idx),
        }
    }
    let mut with_lanes = Vec::new();
    for gutter in [Gutter::Left, Gutter::Between, Gutter::Right] {
        let (here, rest): (Vec<Routed>, Vec<Routed>) = routed.into_iter().partition(|found| found.gutter == gutter);
        routed = rest;
        let track = |found: &Routed| {
            let (left, right) = if found.from.0 { (found.from.1, found.to.1) } else { (found.to.1, found.from.1) };
            Track { left, right }
        };
        let tracks: Vec<Track> = here.iter().map(track).collect();
        let lanes = if gutter == Gutter::Between { between(&tracks) } else { beside(&tracks) };
        with_lanes.extend(here.into_iter().zip(lanes));
    }
    (heights, with_lanes)
}

fn route(picture: &Picture, heights: &Heights, idx: usize) -> Option<Routed> {
    let arrow = &picture.arrows[idx];
    let gutter = gutter(picture, &arrow.from.0, &arrow.to)?;
    let place = |key: &str| picture.boxes.iter().position(|found| found.key == key);
    let row_y =
        |box_idx: usize, key: &str| picture.boxes[box_idx].row_index(key).map(|row| heights.tops[box_idx] + 1 + row);
    let from_idx = place(&arrow.from.0)?;
    let from = (is_left(picture.boxes[from_idx].region), row_y(from_idx, &arrow.from.1)?);
    let Some(key) = arrow.to.box_key() else {
        return Some(Routed { arrow: idx, gutter, from, to: from, bracket: None, is_stub: true });
    };
    let to_idx = place(key)?;
    let (y, bracket) = match &arrow.to {
        ArrowEnd::Row { row, .. } => (row_y(to_idx, row)?, None),
        ArrowEnd::Range { first, last, .. } => {
            let (first, last) = (row_y(to_idx, first)?, row_y(to_idx, last)?);
            (usize::midpoint(first, last), Some((first, last)))
        }
        ArrowEnd::Box(_) | ArrowEnd::Nowhere(_) => (heights.tops[to_idx], None),
    };
    let to = (is_left(picture.boxes[to_idx].region), y);
    Some(Routed { arrow: idx, gutter, from, to, bracket, is_stub: false })
}
