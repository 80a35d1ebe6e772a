//! Pictures in words: every arrow as a sentence, for people who cannot see it and for what has no room to draw it.

use super::{Arrow, ArrowEnd, Picture, PictureBox, PictureRegion};

impl Picture {
    /// `main's v owns heap #1`; `x in add points at main's total`.
    #[must_use]
    pub fn sentence(&self, arrow: &Arrow) -> String {
        let holder = self.holder(arrow);
        let verb = match (arrow.is_moved, arrow.is_dangling) {
            (true, _) => "was moved from; its pointer still says",
            (false, true) => "dangles: it points at",
            (false, false) => arrow.kind.verb(),
        };
        format!("{holder} {verb} {}", self.target(&arrow.to))
    }

    fn holder(&self, arrow: &Arrow) -> String {
        let (in_box, row) = &arrow.from;
        match self.find(in_box) {
            Some(found) => place(found, row),
            None => row.clone(),
        }
    }

    /// What an arrow points at, in words.
    #[must_use]
    pub fn target(&self, end: &ArrowEnd) -> String {
        let found = end.box_key().and_then(|key| self.find(key));
        match (end, found) {
            (ArrowEnd::Nowhere(what), _) => what.clone(),
            (ArrowEnd::Box(_), Some(found)) => whole(found),
            (ArrowEnd::Row { row, .. }, Some(found)) => place(found, row),
            (ArrowEnd::Range { first, last, .. }, Some(found)) => {
                let label = |key: &str| found.row(key).map_or(key.to_owned(), |row| row.label.clone());
                format!("{} to {} of {}", label(first), label(last), whole(found))
            }
            (_, None) => String::from("something that is not drawn"),
        }
    }
}

fn whole(found: &PictureBox) -> String {
    match found.region {
        PictureRegion::Heap => {
            let freed = if found.marks.has(super::PictureMark::Freed) { "freed " } else { "" };
            format!("{freed}heap {}", found.title)
        }
        PictureRegion::Stack if found.key.starts_with(super::FOLDED_FRAMES) => format!("one of {}", found.title),
        PictureRegion::Stack => format!("the frame of {}", found.title),
        PictureRegion::Static => format!("static {}", found.title),
        PictureRegion::Registers => found.title.clone(),
    }
}

/// A row with the path of labels that leads to it.
fn place(found: &PictureBox, key: &str) -> String {
    let Some(idx) = found.row_index(key) else { return whole(found) };
    let mut label = found.rows[idx].label.clone();
    let mut depth = found.rows[idx].depth;
    for row in found.rows[..idx].iter().rev() {
        if row.depth < depth {
            depth = row.depth;
            let dot = if label.starts_with('[') { "" } else { "." };
            label = format!("{}{dot}{label}", row.label);
        }
    }
    if label.is_empty() {
        return whole(found);
    }
    match found.region {
        PictureRegion::Registers => label,
        // A word of the stack is called by its address.
        PictureRegion::Stack if found.rows[idx].is_called_by_address() => format!("slot {label} of {}", found.title),
        PictureRegion::Stack => format!("{}'s {label}", found.title),
        PictureRegion::Heap | PictureRegion::Static => format!("{label} of {}", whole(found)),
    }
}
