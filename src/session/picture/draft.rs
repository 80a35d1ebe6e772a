//! A picture being made: boxes so far, pointers whose targets are not resolved yet, and what is known of the contents of blocks.

use super::words;
use crate::lens::infer::TypeGuess;
use crate::lens::picture::{ArrowKind, FOLDED_FRAMES, Marks, PictureBox, PictureRegion, PictureRow};
use crate::lens::variables::{Ownership, TypedValue};
use crate::model::addr::Address;
use crate::model::block::BlockId;
use std::collections::BTreeMap;

#[derive(Default)]
pub(super) struct Draft {
    pub(super) boxes: Vec<PictureBox>,
    pub(super) pointers: Vec<Pointer>,
    /// Those of variables that are not drawn because their scope has ended, and whose owners may own yet.
    pub(super) ended: Vec<Pointer>,
    /// What variables say of a block's bytes, by offset: the first owner's word, else the first borrower's.
    pub(super) contents: BTreeMap<BlockId, BTreeMap<u64, Noted>>,
    pub(super) omitted: Vec<String>,
    /// The threads that the boxes of frames belong to, by the boxes' keys, where there are several.
    pub(super) threads: BTreeMap<String, u32>,
    /// What inference says of registers and words, for programs without debug information.
    pub(super) guesses: Vec<TypeGuess>,
}

/// A pointer in a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Pointer {
    /// Box and row.
    pub(super) from: (String, String),
    pub(super) to: Address,
    /// Bytes that its type says are there.
    pub(super) size: Option<u64>,
    pub(super) kind: ArrowKind,
    /// It was read from bytes that its own type contradicts: its owner was moved from or dropped.
    pub(super) is_gone: bool,
    /// The line of its variable, by which the later of two owners is told.
    pub(super) declared: u32,
}

/// What somebody says of bytes in a block.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Noted {
    pub(super) content: Content,
    pub(super) by_owner: bool,
}

/// Something in a block.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Content {
    Value(TypedValue),
    /// A string's bytes.
    Text {
        text: String,
        size: u64,
    },
    /// One of the counts of an `Rc` or `Arc`.
    Count {
        name: &'static str,
        value: i128,
        note: String,
    },
    /// Elements of a sequence that were not read.
    Omitted {
        n_elements: u64,
        size: u64,
    },
}

/// The arrow of a pointer whose type says this.
pub(super) fn kind_of(ownership: Ownership) -> ArrowKind {
    match ownership {
        Ownership::Owned => ArrowKind::Owns,
        Ownership::Shared => ArrowKind::Shares,
        Ownership::Weak => ArrowKind::Weak,
        Ownership::Borrowed => ArrowKind::Borrows,
        Ownership::BorrowedMut => ArrowKind::BorrowsMut,
        Ownership::Raw => ArrowKind::Points,
    }
}

/// The key of the row that stands for those which are left out.
pub(super) const FOLDED: &str = "folded";

/// A box that stands for frames between those that are drawn.
pub(super) fn folded_frames(thread: Option<u32>, n_frames: usize, low: Option<Address>, size: u64) -> PictureBox {
    PictureBox {
        key: thread.map_or_else(|| FOLDED_FRAMES.to_owned(), |thread| format!("{FOLDED_FRAMES}{thread}")),
        region: PictureRegion::Stack,
        title: words::plural(n_frames as u64, "more frame"),
        detail: if size > 0 { words::bytes(size) } else { String::new() },
        address: low,
        size,
        marks: Marks::default(),
        rows: Vec::new(),
    }
}

/// Rows that are too many: the parts of the last values go first, the deepest before others; if that is not enough, the middle is replaced by
/// one row that counts them.
pub(super) fn fold(mut rows: Vec<PictureRow>, most: usize, n_tail: usize, noun: &str) -> Vec<PictureRow> {
    while rows.len() > most
        && let Some(deepest) = rows.iter().map(|row| row.depth).max().filter(|depth| *depth > 0)
    {
        let is_deepest = |row: &PictureRow| row.depth == deepest;
        while rows.len() > most
            && let Some(last) = rows.iter().rposition(is_deepest)
        {
            // The parts of one value stay or go together.
            let first = rows[..last].iter().rposition(|row| !is_deepest(row)).map_or(0, |before| before + 1);
            rows.drain(first..=last);
        }
    }
    if rows.len() <= most {
        return rows;
    }
    let n_head = most - n_tail - 1;
    let n_folded = rows.len() - n_head - n_tail;
    let mut kept: Vec<PictureRow> = rows[..n_head].to_vec();
    let mut folded = PictureRow::new(FOLDED, "…", "");
    folded.note = format!("{n_folded} more {noun}");
    kept.push(folded);
    kept.extend_from_slice(&rows[rows.len() - n_tail..]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(depths: &[u8]) -> Vec<PictureRow> {
        let row = |(idx, depth): (usize, &u8)| PictureRow { depth: *depth, ..PictureRow::new(idx.to_string(), "", "") };
        depths.iter().enumerate().map(row).collect()
    }

    fn keys(rows: &[PictureRow]) -> Vec<&str> {
        rows.iter().map(|row| row.key.as_str()).collect()
    }

    #[test]
    fn parts_of_the_last_values_go_first_and_the_middle_only_if_need_be() {
        // Two elements, each a text with three words and a number.
        let elements = rows(&[0, 1, 2, 2, 2, 1, 0, 1, 2, 2, 2, 1]);
        assert_eq!(fold(elements.clone(), 12, 2, "rows").len(), 12);
        assert_eq!(keys(&fold(elements.clone(), 9, 2, "rows")), ["0", "1", "2", "3", "4", "5", "6", "7", "11"]);
        assert_eq!(keys(&fold(elements, 6, 2, "rows")), ["0", "1", "5", "6", "7", "11"]);
        let folded = fold(rows(&[0; 9]), 5, 2, "rows");
        assert_eq!(keys(&folded), ["0", "1", FOLDED, "7", "8"]);
        assert_eq!(folded[2].note, "5 more rows");
    }
}
