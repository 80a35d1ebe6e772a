//! Arrows: from the row that holds a pointer to what it points at.
//!
//! Plain data, with the keys of both ends; an arrow says what kind of pointer it is, and where it leads if that is not drawn.

/// A pointer, as an arrow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrow {
    /// Box and row that hold the pointer.
    pub from: (String, String),
    /// Where it leads.
    pub to: ArrowEnd,
    /// What its type says.
    pub kind: ArrowKind,
    /// What it points at is freed or belongs to a function that has returned.
    pub is_dangling: bool,
    /// Its holder was moved from: the pointer is still there, and somebody else owns what it points at.
    pub is_moved: bool,
}

/// What an arrow points at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ArrowEnd {
    /// A box as a whole.
    Box(String),
    /// One row of a box.
    Row {
        /// The key of the box.
        in_box: String,
        /// The key of the row.
        row: String,
    },
    /// A slice: the first and the last of its rows.
    Range {
        /// The key of the box.
        in_box: String,
        /// The key of its first row.
        first: String,
        /// The key of its last row.
        last: String,
    },
    /// Nothing that is drawn: what is there, in words.
    Nowhere(String),
}

impl ArrowEnd {
    /// The box that it lies in.
    #[must_use]
    pub fn box_key(&self) -> Option<&str> {
        match self {
            ArrowEnd::Box(key) | ArrowEnd::Row { in_box: key, .. } | ArrowEnd::Range { in_box: key, .. } => Some(key),
            ArrowEnd::Nowhere(_) => None,
        }
    }
}

/// What a pointer's type says of who frees what it points at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ArrowKind {
    /// `Box`, `Vec`, `String`.
    Owns,
    /// `Rc`, `Arc`.
    Shares,
    /// `Weak`.
    Weak,
    /// `&T`
    Borrows,
    /// `&mut T`
    BorrowsMut,
    /// `*const T`, C, and every word whose type is not known.
    Points,
}

impl ArrowKind {
    /// Every kind.
    pub const ALL: [ArrowKind; 6] = [
        ArrowKind::Owns,
        ArrowKind::Shares,
        ArrowKind::Weak,
        ArrowKind::Borrows,
        ArrowKind::BorrowsMut,
        ArrowKind::Points,
    ];

    /// The verb between holder and target.
    #[must_use]
    pub const fn verb(self) -> &'static str {
        match self {
            ArrowKind::Owns => "owns",
            ArrowKind::Shares => "shares",
            ArrowKind::Weak => "points weakly at",
            ArrowKind::Borrows => "borrows",
            ArrowKind::BorrowsMut => "borrows mutably",
            ArrowKind::Points => "points at",
        }
    }
}
