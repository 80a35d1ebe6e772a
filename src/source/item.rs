//! What a program consists of between parsing and layout: parts (named sections) of items (instructions, data, gaps).
//!
//! Plain values; addresses and sizes are filled in by [`super::layout`].

use super::error::SourceError;
use super::expr::Expr;
use super::instruction::{BranchSize, Instruction};
use super::lexer::SourceSpan;
use crate::model::memory_map::RegionKind;

/// Where in the source something stands, as far as names depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Site {
    /// The statement's place, for errors.
    pub span: SourceSpan,
    /// Counts statements: what is above has a smaller one.
    pub order: u32,
    /// The last label of NASM that is not local, as an index into the symbols' scopes.
    pub scope: Option<u32>,
    /// The section, as an index.
    pub part: usize,
}

/// A named section.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    /// The region it goes to; `None` for what is not loaded (debug information, notes).
    pub place: Option<RegionKind>,
    pub items: Vec<Item>,
    /// Definitions (indices into the symbols) that stand before the item of that index; in order.
    pub marks: Vec<(usize, usize)>,
}

/// One statement that takes room.
#[derive(Clone, Debug)]
pub struct Item {
    pub site: Site,
    pub body: ItemBody,
    pub address: u64,
    /// Bytes.
    pub size: u64,
    /// It uses what does not exist: it takes no room and gives no bytes.
    pub is_broken: bool,
    /// What is wrong with it at the addresses known so far.
    pub mistake: Option<Box<SourceError>>,
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
        count: Expr,
        width: u8,
        value: Expr,
    },
    /// Up to a multiple of `boundary`, a power of two, unless that takes more than `limit` bytes.
    Align {
        boundary: u64,
        fill: Option<u8>,
        limit: Option<u64>,
    },
    /// Up to so many bytes from the section's start.
    Org {
        to: Expr,
        fill: u8,
    },
    Repeat {
        count: Expr,
        body: Box<ItemBody>,
        /// How often, once that is known.
        times: u64,
    },
}

#[derive(Clone, Debug)]
pub struct InsnItem {
    pub instruction: Instruction,
    pub branch: BranchSize,
    /// A branch that was asked to be short and may not grow.
    pub stays_short: bool,
    /// What it became with the addresses known so far.
    pub bytes: Vec<u8>,
    /// Bytes reserved: at least as many as `bytes`.
    pub length: u64,
    /// The bytes do not depend on where anything is.
    pub is_fixed: bool,
}

#[derive(Clone, Debug)]
pub enum Datum {
    Bytes(Vec<u8>),
    Value(Expr),
}

impl Section {
    #[must_use]
    pub fn new(name: &str, place: Option<RegionKind>) -> Section {
        Section { name: name.to_owned(), place, items: Vec::new(), marks: Vec::new() }
    }
}

impl Item {
    #[must_use]
    pub fn new(site: Site, body: ItemBody) -> Item {
        Item { site, body, address: 0, size: 0, is_broken: false, mistake: None }
    }
}

impl ItemBody {
    /// Whether the CPU is meant to execute it.
    #[must_use]
    pub fn is_code(&self) -> bool {
        match self {
            ItemBody::Instruction(_) => true,
            ItemBody::Repeat { body, .. } => body.is_code(),
            _ => false,
        }
    }

    /// Whether it is there to be read, not to be executed.
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

    /// The expressions in it, operands left out.
    #[must_use]
    pub fn expressions(&self) -> Vec<&Expr> {
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
