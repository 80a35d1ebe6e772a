//! HEADER

use super::ast::{FieldStyle, PointerKind, Ty};
use super::niche::Niche;
use super::scalar::{Scalar, all_ones};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Where everything in a value lies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    pub ty: Ty,
    /// In bytes; a multiple of the alignment.
    pub size: u64,
    /// In bytes, a power of two.
    pub align: u64,
    /// The number in it with the most patterns to spare.
    pub niche: Option<Niche>,
    /// True when there is no value of it.
    pub uninhabited: bool,
    pub shape: LayoutKind,
}

/// What a value is made of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LayoutKind {
    Scalar(&'static Scalar),
    /// One word, or two: a length or a vtable behind the address.
    Pointer {
        kind: PointerKind,
        to: Ty,
        extra: PointerMetadata,
    },
    Function,
    Array {
        element: Arc<Layout>,
        length: u64,
    },
    Struct {
        style: FieldStyle,
        fields: Vec<FieldLayout>,
    },
    Union {
        fields: Vec<FieldLayout>,
    },
    Enum {
        variants: Vec<VariantLayout>,
        encoding: VariantEncoding,
    },
}

/// The second word of a pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PointerMetadata {
    None,
    /// Elements, or bytes of text.
    Length,
    Vtable,
}

/// A field and its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldLayout {
    pub name: String,
    /// Which it is in the order in which they are written, from 0.
    pub nth: usize,
    /// Bytes from the start of the whole value, also in an enum's variant.
    pub offset: u64,
    pub layout: Arc<Layout>,
}

/// A variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantLayout {
    pub name: String,
    pub style: FieldStyle,
    /// What `as` would make of it.
    pub discriminant: i128,
    pub fields: Vec<FieldLayout>,
    /// True when no value is of this variant.
    pub uninhabited: bool,
}

/// The bytes that stand for a variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BitPattern {
    /// Bytes from the start of the value.
    pub offset: u64,
    /// In bytes.
    pub size: u64,
    /// What they hold, little-endian.
    pub value: u128,
}

/// How an enum says which variant it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VariantEncoding {
    /// There is no value.
    Never,
    /// There is only one variant that values can have.
    Single { variant: usize },
    /// The first `size` bytes hold the discriminant.
    Tag { size: u64, signed: bool },
    /// The number at `offset`, when it is `start` or one of those that follow, says which of `variants`; else it is part of
    /// a value of `untagged`.
    Niche { offset: u64, size: u64, untagged: usize, variants: RangeInclusive<usize>, start: u128 },
}

impl Layout {
    /// The fields by increasing offset; of an enum's variant see [`VariantLayout::fields`].
    #[must_use]
    pub fn fields(&self) -> &[FieldLayout] {
        match &self.shape {
            LayoutKind::Struct { fields, .. } | LayoutKind::Union { fields } => fields,
            _ => &[],
        }
    }
}

impl VariantEncoding {
    /// The pattern that stands for a variant; `None` where none does.
    #[must_use]
    pub fn pattern(&self, idx: usize, discriminant: i128) -> Option<BitPattern> {
        match self {
            VariantEncoding::Never | VariantEncoding::Single { .. } => None,
            VariantEncoding::Tag { size, .. } => {
                Some(BitPattern { offset: 0, size: *size, value: discriminant.cast_unsigned() & all_ones(*size) })
            }
            VariantEncoding::Niche { untagged, .. } if *untagged == idx => None,
            VariantEncoding::Niche { offset, size, variants, start, .. } => {
                let nth = idx.checked_sub(*variants.start())?;
                let value = start.wrapping_add(nth as u128) & all_ones(*size);
                variants.contains(&idx).then_some(BitPattern { offset: *offset, size: *size, value })
            }
        }
    }
}
