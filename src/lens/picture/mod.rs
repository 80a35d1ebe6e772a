//! The drawing model: what is drawn of a stopped program, as plain data. Regions hold boxes, boxes hold rows, arrows lead from rows to
//! boxes or rows.
//!
//! It is computed once, by `Session::picture`; the terminal, SVG, pages and the full screen
//! only place it. Every name in it is stable: a box and a row keep their `key` from one position to the next, by which
//! [`Picture::mark_changes`] compares two pictures and players send differences. Texts are whole; who places them cuts them.
//!
//! Invariant: an arrow's ends are keys of boxes and rows that are in the picture. The size is bounded by what the builder draws at most.

mod arrow;
mod changes;
mod words;

pub use arrow::{Arrow, ArrowEnd, ArrowKind};

use crate::model::addr::{Address, StepIndex};
use crate::model::source_map::SourceLine;

/// How the keys of boxes begin that stand for frames between those that are drawn.
pub const FOLDED_FRAMES: &str = "folded-frames";

/// What is drawn of a program at one position.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Steps taken so far.
    pub position: StepIndex,
    /// The innermost function of the program's own, as people call it; empty where there is none.
    pub function: String,
    /// Where it stands in the source.
    pub line: Option<SourceLine>,
    /// What is executed next: the line of the source, or the instruction.
    pub next: String,
    /// By region, in the order of [`PictureRegion`]; in each in the order in which they are drawn: frames innermost first, blocks by number,
    /// statics by address.
    pub boxes: Vec<PictureBox>,
    /// In the order of the rows that hold them.
    pub arrows: Vec<Arrow>,
    /// What was left out, in words: `2 more blocks`, `12 blocks of libraries`.
    pub omitted: Vec<String>,
}

/// Where a box belongs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PictureRegion {
    /// The processor's, of assembly only.
    Registers,
    /// Frames.
    Stack,
    /// Blocks.
    Heap,
    /// Literals, constants and static variables.
    Static,
}

impl PictureRegion {
    /// Every region, in the order in which they are drawn.
    pub const ALL: [PictureRegion; 4] =
        [PictureRegion::Registers, PictureRegion::Stack, PictureRegion::Heap, PictureRegion::Static];

    /// `heap`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PictureRegion::Registers => "registers",
            PictureRegion::Stack => "stack",
            PictureRegion::Heap => "heap",
            PictureRegion::Static => "static",
        }
    }
}

/// Something with rows: the registers, a frame, a block, a static.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PictureBox {
    /// The same for the same frame, block or static at every position, and for nothing else.
    pub key: String,
    /// Where it is drawn.
    pub region: PictureRegion,
    /// What it is called: `main`, `#1`, `GREETING`.
    pub title: String,
    /// Beside the title: `32 bytes`, `Vec<i32>, 12 bytes`.
    pub detail: String,
    /// The lowest byte; `None` for registers.
    pub address: Option<Address>,
    /// In bytes.
    pub size: u64,
    /// Of the box as a whole.
    pub marks: Marks,
    /// In the order in which they are drawn.
    pub rows: Vec<PictureRow>,
}

/// One value in a box.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PictureRow {
    /// Unique in its box.
    pub key: String,
    /// `v`, `ptr`, `[rsp+8]`, `+0`, `rax`.
    pub label: String,
    /// `Vec<i32>`; empty where none is known.
    pub type_name: String,
    /// `[1, 2, 3]`, `0x2a`, `"hello"`; empty for a word that only points.
    pub value: String,
    /// What else is known: `return address into main+9`, `saved rbp`.
    pub note: String,
    /// How deep it is inside of the row above that has a smaller depth: 0 for a variable, 1 for its fields.
    pub depth: u8,
    /// Where the value is; `None` in registers and for what was put together.
    pub address: Option<Address>,
    /// In bytes.
    pub size: u64,
    /// Registers that point here and have no row of their own: `rsp`.
    pub tags: Vec<&'static str>,
    /// Of this row.
    pub marks: Marks,
}

impl PictureRow {
    /// A row with a key, a label and a value; the rest is nothing.
    #[must_use]
    pub fn new(key: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> PictureRow {
        PictureRow {
            key: key.into(),
            label: label.into(),
            type_name: String::new(),
            value: value.into(),
            note: String::new(),
            depth: 0,
            address: None,
            size: 0,
            tags: Vec::new(),
            marks: Marks::default(),
        }
    }

    /// Whether its label is the end of its address, as that of a stack word without a name.
    #[must_use]
    pub fn is_called_by_address(&self) -> bool {
        self.label.len() == 4 && self.label.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
    }
}

/// What is to be seen of a box or row besides its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PictureMark {
    /// By what was executed last.
    Changed,
    /// The function has returned, or the bytes lie below the stack pointer.
    Dead,
    /// The block was given back.
    Freed,
    /// Its contents belong to another variable.
    Moved,
    /// Nothing was written there.
    Uninitialised,
    /// Bytes between fields.
    Padding,
    /// Its type is inferred, not known.
    Guess,
    /// Its bytes cannot be what its type says.
    Invalid,
}

impl PictureMark {
    /// Every mark.
    pub const ALL: [PictureMark; 8] = [
        PictureMark::Changed,
        PictureMark::Dead,
        PictureMark::Freed,
        PictureMark::Moved,
        PictureMark::Uninitialised,
        PictureMark::Padding,
        PictureMark::Guess,
        PictureMark::Invalid,
    ];

    /// `uninitialised`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PictureMark::Changed => "changed",
            PictureMark::Dead => "dead",
            PictureMark::Freed => "freed",
            PictureMark::Moved => "moved",
            PictureMark::Uninitialised => "uninitialised",
            PictureMark::Padding => "padding",
            PictureMark::Guess => "guess",
            PictureMark::Invalid => "invalid",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of marks.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Marks(u16);

impl Marks {
    /// Whether the mark is among them.
    #[must_use]
    pub const fn has(self, mark: PictureMark) -> bool {
        self.0 & mark.bit() != 0
    }

    /// The marks and one more.
    #[must_use]
    pub const fn with(self, mark: PictureMark) -> Marks {
        Marks(self.0 | mark.bit())
    }

    /// The marks but for one.
    #[must_use]
    pub const fn without(self, mark: PictureMark) -> Marks {
        Marks(self.0 & !mark.bit())
    }

    /// One bit a mark, in the order of [`PictureMark::ALL`].
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Those that are set, in the order of [`PictureMark::ALL`].
    pub fn iter(self) -> impl Iterator<Item = PictureMark> {
        PictureMark::ALL.into_iter().filter(move |mark| self.has(*mark))
    }
}

impl From<PictureMark> for Marks {
    fn from(mark: PictureMark) -> Marks {
        Marks::default().with(mark)
    }
}

impl Picture {
    /// The box with this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&PictureBox> {
        self.boxes.iter().find(|found| found.key == key)
    }

    /// The boxes of a region, as they are drawn.
    pub fn in_region(&self, region: PictureRegion) -> impl Iterator<Item = &PictureBox> {
        self.boxes.iter().filter(move |found| found.region == region)
    }
}

impl PictureBox {
    /// The row with this key.
    #[must_use]
    pub fn row(&self, key: &str) -> Option<&PictureRow> {
        self.rows.iter().find(|row| row.key == key)
    }

    /// The index of the row with this key.
    #[must_use]
    pub fn row_index(&self, key: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.key == key)
    }
}
