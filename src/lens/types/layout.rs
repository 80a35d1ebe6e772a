//! [`Layout`]: size, alignment, niche and field offsets of a type, as plain data.

use super::ast::{FieldStyle, PointerKind, Ty};
use super::niche::Niche;
use super::scalar::{Scalar, all_ones};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The layout of a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    pub ty: Ty,
    /// In bytes; a multiple of the alignment.
    pub size: u64,
    /// In bytes, a power of two.
    pub align: u64,
    /// The largest niche in it.
    pub niche: Option<Niche>,
    /// True when the type has no values.
    pub uninhabited: bool,
    pub shape: LayoutKind,
}

/// Structure of a layout.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LayoutKind {
    Scalar(&'static Scalar),
    /// Thin (one word) or fat (with a length or a vtable as second word).
    Pointer {
        kind: PointerKind,
        to: Ty,
        metadata: PointerMetadata,
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

/// Pointer metadata: the second word of a fat pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PointerMetadata {
    None,
    /// Elements, or bytes of text.
    Length,
    Vtable,
}

/// A field with its offset.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldLayout {
    pub name: String,
    /// Index in declaration order.
    pub nth: usize,
    /// Bytes from the start of the whole value, also for a variant's field.
    pub offset: u64,
    pub layout: Arc<Layout>,
}

/// A variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantLayout {
    pub name: String,
    pub style: FieldStyle,
    /// The discriminant, as a cast with `as` gives it.
    pub discriminant: i128,
    pub fields: Vec<FieldLayout>,
    /// True when the variant has no values.
    pub uninhabited: bool,
}

/// The bit pattern that encodes a variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BitPattern {
    /// Bytes from the start of the value.
    pub offset: u64,
    /// In bytes.
    pub size: u64,
    /// Little-endian.
    pub value: u128,
}

/// How an enum encodes its variant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VariantEncoding {
    /// The enum has no values.
    Never,
    /// Only one variant has values.
    Single { variant: usize },
    /// The first `size` bytes hold the discriminant.
    Tag { size: u64, signed: bool },
    /// The number at `offset` encodes one of `variants` if it lies in the range from `start`; otherwise it belongs to
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
    /// The pattern that encodes a variant; `None` if it has none of its own.
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
