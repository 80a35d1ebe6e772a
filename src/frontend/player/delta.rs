//! Differences between pictures, in the form in which they are sent.
//!
//! A box or row is sent whole when any of its texts changes, and never because it was marked as changed: the player finds changes itself.

use crate::frontend::picture::layout::{Lane, lanes};
use crate::frontend::picture::row_text::{RowText, detail};
use crate::lens::picture::{ArrowEnd, ArrowKind, Picture, PictureBox, PictureMark, PictureRow};

/// What differs from the picture before.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Delta {
    /// Keys of all boxes in order, when that differs.
    pub order: Option<Vec<String>>,
    pub boxes: Vec<BoxDelta>,
    /// All arrows, when one differs.
    pub arrows: Option<Vec<ArrowText>>,
    /// What was left out, when that differs.
    pub omitted: Option<String>,
}

/// What differs in a box, or all of one that is new.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BoxDelta {
    pub key: String,
    /// Region, title, detail and marks, when one differs.
    pub head: Option<(u8, String, String, u16)>,
    /// Keys of all rows in order, when that differs.
    pub order: Option<Vec<String>>,
    pub rows: Vec<RowDelta>,
}

/// A row that is new or differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowDelta {
    pub key: String,
    /// Label, type, value, note, tag.
    pub texts: [String; 5],
    pub marks: u16,
    pub depth: u8,
}

/// An arrow as it is sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArrowText {
    /// Box and row.
    pub from: (String, String),
    /// Box, first and last row; no row for a box as a whole, no box for what is not drawn.
    pub to: (String, String, String),
    /// An index into [`ArrowKind::ALL`].
    pub kind: u8,
    /// 1 dangling, 2 moved from.
    pub flags: u8,
    /// Gutter and lane; `None` for an arrow that is said in words only.
    pub lane: Option<(u8, usize)>,
}

/// Compares each picture with the one before.
#[derive(Default)]
pub(super) struct Encoder {
    before: Option<Picture>,
    arrows: Vec<ArrowText>,
}

impl Encoder {
    /// What differs from the last picture that was given.
    pub(super) fn next(&mut self, picture: &Picture) -> Delta {
        let before = self.before.take();
        let keys = |picture: &Picture| picture.boxes.iter().map(|found| found.key.clone()).collect::<Vec<_>>();
        let order = Some(keys(picture)).filter(|now| before.as_ref().map(keys).as_ref() != Some(now));
        let old = |found: &PictureBox| before.as_ref().and_then(|before| before.find(&found.key));
        let boxes = picture.boxes.iter().filter_map(|found| box_delta(old(found), found)).collect();
        let arrows = arrow_texts(picture);
        let changed = (before.is_none() || arrows != self.arrows).then(|| arrows.clone());
        let omitted = |picture: &Picture| picture.omitted.join(", ");
        let said = before.as_ref().map(omitted).unwrap_or_default();
        let omitted = Some(omitted(picture)).filter(|now| *now != said);
        self.before = Some(picture.clone());
        self.arrows = arrows;
        Delta { order, boxes, arrows: changed, omitted }
    }
}

fn box_delta(before: Option<&PictureBox>, found: &PictureBox) -> Option<BoxDelta> {
    let head = |found: &PictureBox| {
        let marks = found.marks.without(PictureMark::Changed).bits();
        (found.region as u8, found.title.clone(), detail(found), marks)
    };
    let keys = |found: &PictureBox| found.rows.iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    let row = |row: &PictureRow| row_delta(row, found);
    let is_new = |shown: &RowDelta| {
        let old = before.and_then(|before| Some(row_delta(before.row(&shown.key)?, before)));
        old.as_ref() != Some(shown)
    };
    let delta = BoxDelta {
        key: found.key.clone(),
        head: Some(head(found)).filter(|now| before.map(head).as_ref() != Some(now)),
        order: Some(keys(found)).filter(|now| before.map(keys).as_ref() != Some(now)),
        rows: found.rows.iter().map(row).filter(is_new).collect(),
    };
    (delta.head.is_some() || delta.order.is_some() || !delta.rows.is_empty()).then_some(delta)
}

fn row_delta(row: &PictureRow, found: &PictureBox) -> RowDelta {
    let RowText { label, type_name, value, note } = RowText::of(row, found.region);
    RowDelta {
        key: row.key.clone(),
        texts: [label, type_name, value, note, RowText::tag(row, "◂")],
        marks: row.marks.without(PictureMark::Changed).bits(),
        depth: row.depth,
    }
}

fn arrow_texts(picture: &Picture) -> Vec<ArrowText> {
    let lanes = lanes(picture);
    let text = |(arrow, lane): (&crate::lens::picture::Arrow, Option<Lane>)| {
        let to = match arrow.to.clone() {
            ArrowEnd::Box(key) => (key, String::new(), String::new()),
            ArrowEnd::Row { in_box, row } => (in_box, row, String::new()),
            ArrowEnd::Range { in_box, first, last } => (in_box, first, last),
            ArrowEnd::Nowhere(what) => (String::new(), what, String::new()),
        };
        let kind = ArrowKind::ALL.iter().position(|kind| *kind == arrow.kind).unwrap_or_default();
        ArrowText {
            from: arrow.from.clone(),
            to,
            kind: kind as u8,
            flags: u8::from(arrow.is_dangling) | u8::from(arrow.is_moved) << 1,
            lane: lane.map(|lane| (lane.gutter as u8, lane.lane)),
        }
    };
    picture.arrows.iter().zip(lanes).map(text).collect()
}
