//! Rectangles of character cells.
//!
//! Only sizes and positions: what is drawn in them is others'.

/// A rectangle of cells, from its top left corner.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Area {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) width: usize,
    pub(super) height: usize,
}

impl Area {
    /// The column behind its last.
    pub(super) fn right(self) -> usize {
        self.x + self.width
    }

    /// The row below its last.
    pub(super) fn bottom(self) -> usize {
        self.y + self.height
    }

    pub(super) fn contains(self, column: usize, row: usize) -> bool {
        (self.x..self.right()).contains(&column) && (self.y..self.bottom()).contains(&row)
    }

    /// Its first `height` rows, and the others.
    pub(super) fn split_rows(self, height: usize) -> (Area, Area) {
        let height = height.min(self.height);
        (Area { height, ..self }, Area { y: self.y + height, height: self.height - height, ..self })
    }

    /// Its first `width` columns, and the others.
    pub(super) fn split_columns(self, width: usize) -> (Area, Area) {
        let width = width.min(self.width);
        (Area { width, ..self }, Area { x: self.x + width, width: self.width - width, ..self })
    }
}
