//! The texts of a row and of a box's title, the same for every renderer.

use crate::frontend::text::width;
use crate::lens::picture::{PictureBox, PictureMark, PictureRegion, PictureRow};

/// What stands in the columns of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct RowText {
    /// With its indentation.
    pub(crate) label: String,
    pub(crate) type_name: String,
    pub(crate) value: String,
    /// Said in a quieter voice.
    pub(crate) note: String,
}

impl RowText {
    /// The texts of a row; types stand only where variables do.
    #[must_use]
    pub(crate) fn of(row: &PictureRow, region: PictureRegion) -> RowText {
        let indent = "  ".repeat(usize::from(row.depth));
        let type_name = match (region, row.marks.has(PictureMark::Guess)) {
            (PictureRegion::Stack, true) => format!("{}?", row.type_name),
            (PictureRegion::Stack, false) => row.type_name.clone(),
            _ => String::new(),
        };
        let mut notes: Vec<&str> = Vec::new();
        if !row.note.is_empty() {
            notes.push(&row.note);
        }
        if row.marks.has(PictureMark::Uninitialised) {
            notes.push("never written");
        }
        if row.marks.has(PictureMark::Padding) {
            notes.push("padding");
        }
        if row.marks.has(PictureMark::Moved) && row.depth == 0 && row.note.is_empty() {
            notes.push("moved");
        }
        let value = if row.marks.has(PictureMark::Uninitialised) && row.value.is_empty() { "__" } else { &*row.value };
        let value = without_type(value, &type_name).to_owned();
        RowText { label: format!("{indent}{}", row.label), type_name, value, note: notes.join(", ") }
    }

    /// Whether there is nothing in front of the value.
    #[must_use]
    pub(crate) fn is_bare(&self) -> bool {
        self.label.trim().is_empty() && self.type_name.is_empty()
    }

    /// The columns of the value and of the note where they share so many: the value gives way, down to half.
    #[must_use]
    pub(crate) fn shares(&self, room: usize) -> (usize, usize) {
        let note = if self.note.is_empty() { 0 } else { width(&self.note) + 2 };
        let value = room.saturating_sub(note).max(room / 2);
        let taken = if self.value.is_empty() { 0 } else { width(&self.value).min(value) + 2 };
        (value, room.saturating_sub(taken))
    }

    /// `◂ rsp`, empty for a row that no register is tagged at.
    #[must_use]
    pub(crate) fn tag(row: &PictureRow, mark: &str) -> String {
        if row.tags.is_empty() { String::new() } else { format!("{mark} {}", row.tags.join(" ")) }
    }
}

/// `{ x: 1.0 }` of `Point { x: 1.0 }` beside the type `Point`.
fn without_type<'a>(value: &'a str, type_name: &str) -> &'a str {
    let base = type_name.split('<').next().unwrap_or_default();
    match value.strip_prefix(base).map(str::trim_start) {
        Some(rest) if !base.is_empty() && rest.starts_with(['{', '(']) => rest,
        _ => value,
    }
}

/// Beside a box's title: its size, and whether it is freed.
#[must_use]
pub(crate) fn detail(found: &PictureBox) -> String {
    let is_freed = found.marks.has(PictureMark::Freed) && !found.detail.contains("freed");
    if is_freed { format!("{}, freed", found.detail) } else { found.detail.clone() }
}
