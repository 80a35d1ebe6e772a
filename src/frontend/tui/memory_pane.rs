//! The stack and the heap: boxes of the drawing model as lines, one a row, and where arrows between them begin and end.
//!
//! What is drawn, what has changed and what points where is the [`Picture`]'s to say; here it is only placed. A pointer is a label behind its
//! row (`→ #2`) as well as an arrow, because an arrow needs room and both ends on the screen.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, width};
use crate::frontend::theme::Theme;
use crate::lens::picture::{Arrow, ArrowEnd, ArrowKind, Picture, PictureBox, PictureMark, PictureRegion, PictureRow};

/// Columns that labels and types are aligned to, at most.
const WIDEST_LABEL: usize = 16;
const WIDEST_TYPE: usize = 18;

/// A line of a pane.
#[derive(Clone, Default, Debug)]
pub(super) struct PaneRow {
    pub(super) line: StyledLine,
    /// The box that it belongs to, and the row in it; `None` for the box's title.
    pub(super) at: Option<(String, Option<String>)>,
    /// The pointer in it.
    pub(super) arrow: Option<Arrow>,
}

/// The lines of some regions, in the theme's width.
pub(super) fn rows(picture: &Picture, regions: &[PictureRegion], theme: &Theme) -> Vec<PaneRow> {
    let placer = Placer { picture, theme };
    let mut rows = Vec::new();
    for region in regions {
        let boxes: Vec<&PictureBox> = picture.in_region(*region).collect();
        if *region == PictureRegion::Static && !boxes.is_empty() {
            let line = theme.pick("╌", "-").repeat(3);
            rows.push(remark(&format!("{line} constants and statics")));
        }
        for found in boxes {
            placer.place(found, &mut rows);
        }
    }
    rows
}

/// A line in small.
pub(super) fn remark(text: &str) -> PaneRow {
    PaneRow { line: StyledLine::from("  ").styled(Style::Dim, text), ..PaneRow::default() }
}

struct Placer<'a> {
    picture: &'a Picture,
    theme: &'a Theme,
}

/// Columns of a box's rows.
struct Columns {
    label: usize,
    type_name: usize,
}

impl Placer<'_> {
    fn place(&self, found: &PictureBox, rows: &mut Vec<PaneRow>) {
        // Nothing was popped yet, or it says nothing.
        if found.key == "below" && !found.rows.iter().any(|row| row.marks.has(PictureMark::Changed)) {
            return;
        }
        rows.push(PaneRow { line: self.title(found), at: Some((found.key.clone(), None)), arrow: None });
        let columns = self.columns(found);
        for row in &found.rows {
            rows.push(self.row(found, row, &columns));
        }
    }

    fn title(&self, found: &PictureBox) -> StyledLine {
        let is_gone = found.marks.has(PictureMark::Freed) || found.marks.has(PictureMark::Dead);
        let style = match found.region {
            _ if is_gone => Style::Dim,
            PictureRegion::Stack => Style::Heading,
            PictureRegion::Heap => Style::Heap,
            PictureRegion::Static => Style::Data,
            PictureRegion::Registers => Style::Register,
        };
        let title = self.mark(found.marks.has(PictureMark::Changed)).styled(style, format::clean(&found.title));
        let freed = if found.marks.has(PictureMark::Freed) && !found.detail.contains("freed") { ", freed" } else { "" };
        let detail = format!("  {}{freed}", format::clean(&found.detail));
        self.cut(title.styled(Style::Dim, detail.trim_end()))
    }

    fn mark(&self, is_changed: bool) -> StyledLine {
        if is_changed { StyledLine::of(Style::Changed, self.theme.pick("● ", "* ")) } else { StyledLine::from("  ") }
    }

    fn cut(&self, line: StyledLine) -> StyledLine {
        line.truncate(self.theme.width, self.theme.glyphs)
    }

    fn columns(&self, found: &PictureBox) -> Columns {
        let widest =
            |text: &dyn Fn(&PictureRow) -> usize, most: usize| found.rows.iter().map(text).max().unwrap_or(0).min(most);
        // Types give way to values where there is little room.
        let widest_type = if self.theme.width < 44 { 0 } else { WIDEST_TYPE };
        Columns {
            label: widest(&|row| width(&label(row)), WIDEST_LABEL),
            type_name: widest(&|row| width(&type_name(found, row)), widest_type),
        }
    }

    fn row(&self, found: &PictureBox, row: &PictureRow, columns: &Columns) -> PaneRow {
        let PictureRow { marks, .. } = row;
        let is_gone = [
            PictureMark::Dead,
            PictureMark::Freed,
            PictureMark::Moved,
            PictureMark::Uninitialised,
            PictureMark::Padding,
        ]
        .into_iter();
        let is_gone = is_gone.into_iter().any(|mark| marks.has(mark) || found.marks.has(mark));
        let is_changed = marks.has(PictureMark::Changed);
        let value_style = match (is_gone, is_changed) {
            (true, _) => Style::Dim,
            (false, true) => Style::Changed,
            (false, false) => Style::Plain,
        };
        let label_style = match found.region {
            _ if is_gone => Style::Dim,
            PictureRegion::Stack | PictureRegion::Registers => Style::Stack,
            PictureRegion::Heap => Style::Heap,
            PictureRegion::Static => Style::Data,
        };
        let arrow = self.picture.arrows.iter().find(|arrow| arrow.from.0 == found.key && arrow.from.1 == row.key);
        let tail = self.tail(row, arrow);
        let room = self.theme.width.saturating_sub(tail.width());
        let glyphs = self.theme.glyphs;
        let label = StyledLine::of(label_style, label(row)).truncate(columns.label, glyphs).pad(columns.label);
        let mut line = self.mark(is_changed).plain(" ").append(label).plain("  ");
        if columns.type_name > 0 {
            let name = StyledLine::of(Style::Dim, type_name(found, row));
            line = line.append(name.truncate(columns.type_name, glyphs).pad(columns.type_name)).plain("  ");
        }
        let value = if marks.has(PictureMark::Uninitialised) && row.value.is_empty() { "__" } else { &*row.value };
        // A word that only points is said by its arrow.
        let value = if arrow.is_some_and(|arrow| arrow_text(self.picture, arrow) == value) { "" } else { value };
        line = line.styled(value_style, format::printable_line(value).replace('\t', " "));
        let notes = notes(row);
        if !notes.is_empty() {
            let gap = if value.is_empty() { "" } else { "  " };
            line = line.styled(Style::Dim, format!("{gap}{notes}"));
        }
        let line = line.truncate(room, glyphs);
        let line = if tail.width() == 0 { line } else { line.pad(room).append(tail) };
        PaneRow { line, at: Some((found.key.clone(), Some(row.key.clone()))), arrow: arrow.cloned() }
    }

    /// What stands at the right end of a row: registers that point there, and what it points at.
    fn tail(&self, row: &PictureRow, arrow: Option<&Arrow>) -> StyledLine {
        let mut tail = StyledLine::new();
        if !row.tags.is_empty() {
            tail = tail.styled(Style::Stack, format!(" {} {}", self.theme.pick("◂", "<"), row.tags.join(" ")));
        }
        let Some(arrow) = arrow else { return tail };
        let style = arrow_style(self.picture, arrow);
        let shaft = match (arrow.is_dangling, arrow.kind) {
            (true, _) => self.theme.pick(" ✗ ", " X "),
            (false, ArrowKind::Borrows | ArrowKind::BorrowsMut | ArrowKind::Weak) => self.theme.pick(" ⇢ ", " ~> "),
            (false, ArrowKind::Owns | ArrowKind::Shares | ArrowKind::Points) => self.theme.pick(" → ", " -> "),
        };
        let most = (self.theme.width / 3).max(8);
        let text = StyledLine::of(style, format!("{shaft}{}", arrow_text(self.picture, arrow)));
        tail.append(text.truncate(most, self.theme.glyphs))
    }
}

/// The colour of an arrow: that of what it points at.
pub(super) fn arrow_style(picture: &Picture, arrow: &Arrow) -> Style {
    let target = arrow.to.box_key().and_then(|key| picture.find(key));
    match target.map(|found| found.region) {
        _ if arrow.is_dangling => Style::Error,
        _ if arrow.is_moved => Style::Dim,
        Some(PictureRegion::Heap) => Style::Heap,
        Some(PictureRegion::Stack) => Style::Stack,
        Some(PictureRegion::Static | PictureRegion::Registers) | None => Style::Data,
    }
}

/// `#2`, `#2[3]`, `main.v`: what a pointer points at, as short as a label wants it.
fn arrow_text(picture: &Picture, arrow: &Arrow) -> String {
    let Some(found) = arrow.to.box_key().and_then(|key| picture.find(key)) else {
        return picture.target(&arrow.to);
    };
    let part = |key: &str| {
        let row = found.row(key).filter(|_| found.region == PictureRegion::Stack || found.row_index(key) != Some(0))?;
        let dot = if row.label.starts_with(['[', '+']) || row.label.is_empty() { "" } else { "." };
        Some(format!("{dot}{}", row.label))
    };
    let place = match &arrow.to {
        ArrowEnd::Box(_) | ArrowEnd::Nowhere(_) => None,
        ArrowEnd::Row { row, .. } => part(row),
        ArrowEnd::Range { first, .. } => part(first),
    };
    format!("{}{}", found.title, place.unwrap_or_default())
}

fn label(row: &PictureRow) -> String {
    format!("{}{}", "  ".repeat(usize::from(row.depth)), format::clean(&row.label))
}

/// Types stand only where variables do.
fn type_name(found: &PictureBox, row: &PictureRow) -> String {
    match (found.region, row.marks.has(PictureMark::Guess)) {
        (PictureRegion::Stack, true) if !row.type_name.is_empty() => format!("{}?", row.type_name),
        (PictureRegion::Stack, false) => format::clean(&row.type_name),
        _ => String::new(),
    }
}

fn notes(row: &PictureRow) -> String {
    let moved = row.marks.has(PictureMark::Moved) && row.depth == 0 && row.note.is_empty();
    let marks = [
        (row.marks.has(PictureMark::Uninitialised), "never written"),
        (row.marks.has(PictureMark::Padding), "padding"),
        (moved, "moved"),
    ];
    let said = marks.into_iter().filter(|(is_said, _)| *is_said).map(|(_, word)| word);
    let note = Some(&*row.note).filter(|note| !note.is_empty());
    format::clean(&note.into_iter().chain(said).collect::<Vec<_>>().join(", "))
}
