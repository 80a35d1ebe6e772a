//! Typed views: reads memory or register bytes as a Rust type into a tree of values, and says where the bytes are
//! invalid for it.
//!
//! The type is given (by the user or by `infer`). `value` reads scalars and aggregates, `pointer` pointers with their
//! pointees, `collections` `Vec` and `String`. Invalid or unreadable bytes are part of the result, not errors. Depth,
//! number of parts and elements are bounded, so that cyclic structures and large arrays end.

mod collections;
mod pointer;
mod value;

use super::types::layout::Layout;
use super::types::{Type, TypeError};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;

/// A value read as a type, or a part of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypedValue {
    /// Field name, `[3]` for an element, `*` for a pointee; empty for the whole.
    pub label: String,
    /// The type as Rust writes it.
    pub ty: String,
    /// `None` in registers.
    pub at: Option<Address>,
    /// In bytes.
    pub size: u64,
    /// The bytes read for it (the first ones of many); `None` for an undefined byte. Empty for aggregates.
    pub raw: Vec<Option<u8>>,
    /// The value as Rust's `{:?}` prints it, cut when long; `?` where it is unknown.
    pub text: String,
    /// For pointers, the address.
    pub points_at: Option<u64>,
    /// Why the bytes are not valid for the type. A clause: lower case, no final full stop.
    pub invalid: Option<String>,
    /// Fields, elements or the pointee.
    pub parts: Vec<TypedValue>,
    /// Elements beyond those in `parts`.
    pub n_omitted: u64,
}

impl TypedValue {
    /// A part without contents.
    fn of(label: String, ty: String, at: Option<Address>, size: u64) -> TypedValue {
        TypedValue {
            label,
            ty,
            at,
            size,
            raw: Vec::new(),
            text: String::from("?"),
            points_at: None,
            invalid: None,
            parts: Vec::new(),
            n_omitted: 0,
        }
    }

    /// The first reason for invalidity, in depth-first order.
    #[must_use]
    pub fn first_invalid(&self) -> Option<&str> {
        self.invalid.as_deref().or_else(|| self.parts.iter().find_map(TypedValue::first_invalid))
    }
}

/// Where a value's bytes come from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ValueSource {
    /// From this address on.
    Memory(Address),
    /// Bytes of registers, one after another.
    Registers(Vec<u8>),
}

/// Reads a value as a type.
///
/// # Errors
/// For types without a layout.
pub fn read_value(
    program: &Program,
    machine: &Machine,
    ty: &Type,
    origin: &ValueSource,
) -> Result<TypedValue, TypeError> {
    let layout = ty.layout()?;
    let source = match origin {
        ValueSource::Memory(address) => ByteSource::Memory(*address),
        ValueSource::Registers(bytes) => ByteSource::Buffer { bytes, offset: 0 },
    };
    let mut reader = ValueReader { program, machine, ty, depth: 0, left: MAX_PARTS };
    let mut typed = reader.read(String::new(), &layout, source);
    if let (None, ByteSource::Memory(address)) = (&typed.invalid, source) {
        typed.invalid = misaligned(address, layout.align);
    }
    Ok(typed)
}

/// Parts of one view.
const MAX_PARTS: usize = 160;
/// Nesting depth of pointers and fields.
const MAX_DEPTH: usize = 8;
/// Elements read of an array.
const MAX_ELEMENTS: u64 = 8;
/// Bytes read of a string.
const MAX_TEXT: u64 = 256;

/// Where a part's bytes come from.
#[derive(Clone, Copy, Debug)]
enum ByteSource<'a> {
    Memory(Address),
    Buffer { bytes: &'a [u8], offset: u64 },
}

impl ByteSource<'_> {
    fn plus(self, bytes: u64) -> Self {
        match self {
            ByteSource::Memory(address) => ByteSource::Memory(address.plus(bytes)),
            ByteSource::Buffer { bytes: all, offset } => ByteSource::Buffer { bytes: all, offset: offset + bytes },
        }
    }

    fn address(self) -> Option<Address> {
        match self {
            ByteSource::Memory(address) => Some(address),
            ByteSource::Buffer { .. } => None,
        }
    }
}

struct ValueReader<'a> {
    program: &'a Program,
    machine: &'a Machine,
    ty: &'a Type,
    depth: usize,
    /// Parts left in the budget.
    left: usize,
}

impl ValueReader<'_> {
    /// A part with label, type and address only.
    fn empty_part(&self, label: String, layout: &Layout, source: ByteSource) -> TypedValue {
        TypedValue::of(label, self.ty.name_of(&layout.ty), source.address(), layout.size)
    }

    /// The bytes at a source, with `None` for those that are undefined.
    ///
    /// # Errors
    /// Unmapped memory, as a message.
    fn bytes(&self, source: ByteSource, length: u64) -> Result<Vec<Option<u8>>, String> {
        match source {
            ByteSource::Buffer { bytes, offset } => Ok((offset..offset + length)
                .map(|at| usize::try_from(at).ok().and_then(|at| bytes.get(at)).copied())
                .collect()),
            ByteSource::Memory(address) => {
                let bytes = self.machine.read(address, length as usize);
                let bytes = bytes.ok_or_else(|| self.unreadable(address, length))?;
                let in_heap = self.machine.block_at(address).is_some();
                let written = if in_heap {
                    self.machine.defined_heap_bytes(address, bytes.len())
                } else {
                    vec![true; bytes.len()]
                };
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
    /// An unmapped or undefined byte, as a message.
    fn number(&self, source: ByteSource, size: u64) -> Result<u128, String> {
        self.bytes(source, size).and_then(|bytes| number(&bytes))
    }

    fn word(&self, source: ByteSource) -> Result<u64, String> {
        self.number(source, 8).map(|word| word as u64)
    }

    /// A word of a pointer or collection as a part of its own.
    fn word_part(&self, label: &str, ty: &str, source: ByteSource) -> TypedValue {
        let raw = self.bytes(source, 8);
        let value = raw.clone().and_then(|raw| number(&raw));
        TypedValue {
            raw: raw.unwrap_or_default(),
            text: value.as_ref().map_or_else(|_| String::from("?"), u128::to_string),
            invalid: value.err(),
            ..TypedValue::of(label.to_owned(), ty.to_owned(), source.address(), 8)
        }
    }

    /// Why no live value of this size can be at an address (unmapped, popped, freed); `None` if one can.
    fn liveness_error(&self, address: Address, size: u64) -> Option<String> {
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

/// The message for a misaligned address.
fn misaligned(address: Address, align: u64) -> Option<String> {
    (!address.0.is_multiple_of(align)).then(|| format!("misaligned: {address} is no multiple of {align}"))
}

/// A comma-separated list in brackets, cut to 60 characters.
fn joined(open: &str, parts: &[String], close: &str) -> String {
    const LONGEST: usize = 60;
    let text = format!("{open}{}{close}", parts.join(", "));
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST - 3).chain("...".chars()).collect() }
}
