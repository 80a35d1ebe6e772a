//! Typed views: what the bytes at a place, or in registers, are as a Rust type; and where they cannot be one, why not.
//!
//! The type is the user's word, nothing is guessed here. Reading is bounded in depth and breadth, so that a ring of pointers or
//! an array of a billion elements is shown in part. Nothing is changed, and what cannot be read is said, never an error.

mod owned;
mod pointer;
mod value;

use super::types::layout::Layout;
use super::types::{Type, TypeError};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;

/// A value, or a part of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    /// A field's name, `[3]`, `*` for what a pointer points at; empty for the whole.
    pub label: String,
    pub ty: String,
    /// `None` in registers.
    pub at: Option<Address>,
    /// In bytes.
    pub size: u64,
    /// The bytes that are read for it, the first few of many; `None` where nobody wrote. Empty for what is shown by its parts.
    pub raw: Vec<Option<u8>>,
    /// The value as Rust's `{:?}` would show it, cut when long; `?` where it cannot be told.
    pub text: String,
    /// The address that it holds, for pointers.
    pub points_at: Option<u64>,
    /// Why this is no value of the type. A sentence part: lower case, no final full stop.
    pub wrong: Option<String>,
    pub parts: Vec<Seen>,
    /// Elements that are not among the parts.
    pub n_left_out: u64,
}

impl Seen {
    /// A part of which nothing was read yet.
    fn of(label: String, ty: String, at: Option<Address>, size: u64) -> Seen {
        Seen {
            label,
            ty,
            at,
            size,
            raw: Vec::new(),
            text: String::from("?"),
            points_at: None,
            wrong: None,
            parts: Vec::new(),
            n_left_out: 0,
        }
    }

    /// The first reason, in the order of reading, why this is no value of its type; parts count.
    #[must_use]
    pub fn first_wrong(&self) -> Option<&str> {
        self.wrong.as_deref().or_else(|| self.parts.iter().find_map(Seen::first_wrong))
    }
}

/// Where the bytes of the whole come from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    Memory(Address),
    /// Bytes of registers, one after another.
    Registers(Vec<u8>),
}

/// Looks at a place as a type.
///
/// # Errors
/// For types without a layout.
pub fn look(program: &Program, machine: &Machine, ty: &Type, origin: &Origin) -> Result<Seen, TypeError> {
    let layout = ty.layout()?;
    let spot = match origin {
        Origin::Memory(address) => Spot::Memory(*address),
        Origin::Registers(bytes) => Spot::Given { bytes, offset: 0 },
    };
    let mut reader = Reader { program, machine, ty, depth: 0, left: MOST_PARTS };
    let mut seen = reader.see(String::new(), &layout, spot);
    if let (None, Spot::Memory(address)) = (&seen.wrong, spot) {
        seen.wrong = misaligned(address, layout.align);
    }
    Ok(seen)
}

/// Parts of one view, at most.
const MOST_PARTS: usize = 160;
/// Pointers and fields followed in one another.
const DEEPEST: usize = 8;
/// Elements shown of an array.
const MOST_ELEMENTS: u64 = 8;
/// Bytes of one text.
const LONGEST_TEXT: u64 = 256;

/// Where a part's bytes are.
#[derive(Clone, Copy, Debug)]
enum Spot<'a> {
    Memory(Address),
    Given { bytes: &'a [u8], offset: u64 },
}

impl Spot<'_> {
    fn plus(self, bytes: u64) -> Self {
        match self {
            Spot::Memory(address) => Spot::Memory(address.plus(bytes)),
            Spot::Given { bytes: all, offset } => Spot::Given { bytes: all, offset: offset + bytes },
        }
    }

    fn address(self) -> Option<Address> {
        match self {
            Spot::Memory(address) => Some(address),
            Spot::Given { .. } => None,
        }
    }
}

struct Reader<'a> {
    program: &'a Program,
    machine: &'a Machine,
    ty: &'a Type,
    depth: usize,
    /// Parts that may still be made.
    left: usize,
}

impl Reader<'_> {
    /// A part that is nothing yet but a label and bytes.
    fn start(&self, label: String, layout: &Layout, spot: Spot) -> Seen {
        Seen::of(label, self.ty.name_of(&layout.ty), spot.address(), layout.size)
    }

    /// The bytes at a place, with `None` for those that nobody wrote.
    ///
    /// # Errors
    /// Where nothing is mapped, in words.
    fn bytes(&self, spot: Spot, length: u64) -> Result<Vec<Option<u8>>, String> {
        match spot {
            Spot::Given { bytes, offset } => Ok((offset..offset + length)
                .map(|at| usize::try_from(at).ok().and_then(|at| bytes.get(at)).copied())
                .collect()),
            Spot::Memory(address) => {
                let bytes = self.machine.read(address, length as usize);
                let bytes = bytes.ok_or_else(|| self.unreadable(address, length))?;
                let in_heap = self.machine.block_at(address).is_some();
                let written =
                    if in_heap { self.machine.initialised(address, bytes.len()) } else { vec![true; bytes.len()] };
                Ok(bytes.into_iter().zip(written).map(|(byte, written)| written.then_some(byte)).collect())
            }
        }
    }

    fn unreadable(&self, address: Address, length: u64) -> String {
        match self.machine.read(address, 1) {
            None => format!("nothing is mapped at {address}"),
            Some(_) => format!("mapped memory ends within {length} bytes of {address}"),
        }
    }

    /// A little-endian number.
    ///
    /// # Errors
    /// Where a byte is unmapped or was never written, in words.
    fn number(&self, spot: Spot, size: u64) -> Result<u128, String> {
        self.bytes(spot, size).and_then(|bytes| number(&bytes))
    }

    fn word(&self, spot: Spot) -> Result<u64, String> {
        self.number(spot, 8).map(|word| word as u64)
    }

    /// A word of a pointer or collection as a part of its own.
    fn word_part(&self, label: &str, ty: &str, spot: Spot) -> Seen {
        let raw = self.bytes(spot, 8);
        let value = raw.clone().and_then(|raw| number(&raw));
        Seen {
            raw: raw.unwrap_or_default(),
            text: value.as_ref().map_or_else(|_| String::from("?"), u128::to_string),
            wrong: value.err(),
            ..Seen::of(label.to_owned(), ty.to_owned(), spot.address(), 8)
        }
    }

    /// Why nothing can be read there as a live value of so many bytes; `None` when it can.
    fn dead(&self, address: Address, size: u64) -> Option<String> {
        let region = self.machine.region_at(address);
        let Some(region) = region else { return Some(format!("nothing is mapped at {address}")) };
        if region.kind == RegionKind::Stack && address.0 < self.machine.registers().rsp().saturating_sub(128) {
            return Some(format!("{address} lies below the stack pointer: the frame it belonged to is gone"));
        }
        if region.kind == RegionKind::Heap {
            let Some(block) = self.machine.block_at(address) else {
                return Some(format!("{address} lies in the heap, but in no block"));
            };
            if !block.is_live() {
                return Some(format!("heap {} is freed", block.id));
            }
            if block.end().0 - address.0 < size {
                let left = block.end().0 - address.0;
                return Some(format!("{size} bytes from there go beyond heap {}, which has {left} left", block.id));
            }
        }
        (region.end().0 - address.0 < size).then(|| format!("mapped memory ends within {size} bytes of {address}"))
    }
}

/// Bytes as a little-endian number.
fn number(bytes: &[Option<u8>]) -> Result<u128, String> {
    let number = bytes.iter().rev().try_fold(0_u128, |number, byte| Some(number << 8 | u128::from((*byte)?)));
    number.ok_or_else(|| String::from("nobody wrote these bytes"))
}

/// Why a value that must be aligned cannot stand there.
fn misaligned(address: Address, align: u64) -> Option<String> {
    (!address.0.is_multiple_of(align)).then(|| format!("misaligned: {address} is no multiple of {align}"))
}

/// A text of parts, cut so that it fits beside something else.
fn joined(open: &str, parts: &[String], close: &str) -> String {
    const LONGEST: usize = 60;
    let text = format!("{open}{}{close}", parts.join(", "));
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST - 3).chain("...".chars()).collect() }
}
