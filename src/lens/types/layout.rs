//! [`Layout`]: size, alignment, niche and field offsets of a type, as plain data.

use super::ast::{FieldStyle, PointerKind, Ty};
use super::niche::Niche;
use super::scalar::{Scalar, all_ones};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The layout of a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The type itself.
    pub ty: Ty,
    /// In bytes; a multiple of the alignment.
    pub size: u64,
    /// In bytes, a power of two.
    pub align: u64,
    /// The largest niche in it.
    pub niche: Option<Niche>,
    /// True when the type has no values.
    pub uninhabited: bool,
    /// What it is made of.
    pub shape: LayoutKind,
}

/// Structure of a layout.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LayoutKind {
    /// An integer, float, `bool` or `char`.
    Scalar(&'static Scalar),
    /// Thin (one word) or fat (with a length or a vtable as second word).
    Pointer {
        /// Which pointer.
        kind: PointerKind,
        /// The type of its pointee.
        to: Ty,
        /// What its second word is.
        metadata: PointerMetadata,
    },
    /// A function pointer: one word, never null.
    Function,
    /// Elements one after another.
    Array {
        /// The layout of one.
        element: Arc<Layout>,
        /// Number of elements.
        length: u64,
    },
    /// A struct or tuple.
    Struct {
        /// How its fields are written.
        style: FieldStyle,
        /// By increasing offset.
        fields: Vec<FieldLayout>,
    },
    /// Fields that share their bytes.
    Union {
        /// All at offset 0.
        fields: Vec<FieldLayout>,
    },
    /// One of several variants.
    Enum {
        /// In order of declaration.
        variants: Vec<VariantLayout>,
        /// How its bytes say which it is.
        encoding: VariantEncoding,
    },
}

/// Pointer metadata: the second word of a fat pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PointerMetadata {
    /// There is no second word.
    None,
    /// Elements, or bytes of text.
    Length,
    /// The address of the trait's functions.
    Vtable,
}

/// A field with its offset.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldLayout {
    /// As declared; the number of a tuple's field.
    pub name: String,
    /// Index in declaration order.
    pub nth: usize,
    /// Bytes from the start of the whole value, also for a variant's field.
    pub offset: u64,
    /// The layout of the field's type.
    pub layout: Arc<Layout>,
}

/// A variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantLayout {
    /// As declared.
    pub name: String,
    /// How its fields are written.
    pub style: FieldStyle,
    /// The discriminant, as a cast with `as` gives it.
    pub discriminant: i128,
    /// By increasing offset.
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
    Single {
        /// The index of that one.
        variant: usize,
    },
    /// The first `size` bytes hold the discriminant.
    Tag {
        /// In bytes.
        size: u64,
        /// Whether the discriminant is sign-extended.
        signed: bool,
    },
    /// The number at `offset` encodes one of `variants` if it lies in the range from `start`; otherwise it belongs to
    /// a value of `untagged`.
    Niche {
        /// Bytes from the start of the value.
        offset: u64,
        /// In bytes.
        size: u64,
        /// The index of the variant whose field has the niche.
        untagged: usize,
        /// The indices of those that are encoded in the niche.
        variants: RangeInclusive<usize>,
        /// The number that stands for the first of `variants`.
        start: u128,
    },
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
