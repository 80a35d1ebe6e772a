//! Intermediate representation between parsing and emission: sections of items (instructions, data, fills, alignment),
//! with the address and size that layout computes.

use super::error::SourceError;
use super::expr::SourceExpr;
use super::instruction::{BranchSize, Instruction};
use super::lexer::SourceSpan;
use crate::model::memory_map::RegionKind;

/// The position of a statement, as far as symbol lookup depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    /// For errors.
    pub span: SourceSpan,
    /// Number of the statement in source order.
    pub order: u32,
    /// The last label of NASM that is not local, as an index into the symbols' scopes.
    pub scope: Option<u32>,
    /// The section, as an index.
    pub section: usize,
}

/// A named section.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    /// The region it goes to; `None` for what is not loaded (debug information, notes).
    pub region: Option<RegionKind>,
    pub items: Vec<Item>,
    /// Pairs of an item's index and a definition (an index into the symbol table) that stands before it, in order.
    pub definitions_at: Vec<(usize, usize)>,
}

/// A statement that occupies bytes.
#[derive(Clone, Debug)]
pub struct Item {
    pub site: Site,
    pub body: ItemBody,
    pub address: u64,
    /// Bytes.
    pub size: u64,
    /// It uses an undefined symbol: it has no size and no bytes, and its error is recorded.
    pub is_broken: bool,
    /// Its error at the addresses known so far.
    pub error: Option<Box<SourceError>>,
}

#[derive(Clone, Debug)]
pub enum ItemBody {
    Instruction(Box<InsnItem>),
    /// Numbers of `width` bytes each, and text.
    Data {
        width: u8,
        values: Vec<Datum>,
    },
    /// `count` times the low `width` bytes of `value`.
    Fill {
        count: SourceExpr,
        width: u8,
        value: SourceExpr,
    },
    /// Up to a multiple of `boundary`, a power of two, unless that takes more than `limit` bytes.
    Align {
        boundary: u64,
        fill: Option<u8>,
        limit: Option<u64>,
    },
    /// Up to this many bytes from the section's start.
    Org {
        to: SourceExpr,
        fill: u8,
    },
    Repeat {
        count: SourceExpr,
        body: Box<ItemBody>,
        /// How often, once that is known.
        times: u64,
    },
}

#[derive(Clone, Debug)]
pub struct InsnItem {
    pub instruction: Instruction,
    pub branch: BranchSize,
    /// A branch with an explicit `short`, which must not grow.
    pub stays_short: bool,
    /// The encoding at the addresses known so far.
    pub bytes: Vec<u8>,
    /// Bytes reserved: at least as many as `bytes`.
    pub length: u64,
    /// The encoding depends on no address.
    pub is_fixed: bool,
}

#[derive(Clone, Debug)]
pub enum Datum {
    Bytes(Vec<u8>),
    Value(SourceExpr),
}

impl Section {
    #[must_use]
    pub fn new(name: &str, region: Option<RegionKind>) -> Section {
        Section { name: name.to_owned(), region, items: Vec::new(), definitions_at: Vec::new() }
    }
}

impl Item {
    #[must_use]
    pub fn new(site: Site, body: ItemBody) -> Item {
        Item { site, body, address: 0, size: 0, is_broken: false, error: None }
    }
}

impl ItemBody {
    /// True for instructions, also repeated ones.
    #[must_use]
    pub fn is_code(&self) -> bool {
        match self {
            ItemBody::Instruction(_) => true,
            ItemBody::Repeat { body, .. } => body.is_code(),
            _ => false,
        }
    }

    /// True for data and fills, also repeated ones.
    #[must_use]
    pub fn is_data(&self) -> bool {
        match self {
            ItemBody::Data { .. } | ItemBody::Fill { .. } => true,
            ItemBody::Repeat { body, .. } => body.is_data(),
            ItemBody::Instruction(_) | ItemBody::Align { .. } | ItemBody::Org { .. } => false,
        }
    }

    /// The instruction, also a repeated one.
    #[must_use]
    pub fn code(&self) -> Option<&InsnItem> {
        match self {
            ItemBody::Instruction(code) => Some(code),
            ItemBody::Repeat { body, .. } => body.code(),
            _ => None,
        }
    }

    /// Its expressions, except those of operands.
    #[must_use]
    pub fn expressions(&self) -> Vec<&SourceExpr> {
        match self {
            ItemBody::Instruction(_) | ItemBody::Align { .. } => Vec::new(),
            ItemBody::Data { values, .. } => values
                .iter()
                .filter_map(|value| match value {
                    Datum::Value(expr) => Some(expr),
                    Datum::Bytes(_) => None,
                })
                .collect(),
            ItemBody::Fill { count, value, .. } => vec![count, value],
            ItemBody::Org { to, .. } => vec![to],
            ItemBody::Repeat { count, body, .. } => {
                let mut all = body.expressions();
                all.push(count);
                all
            }
        }
    }
}
