//! How a type of the program is laid out, by debug information: fields with their offsets, padding, variants with their tags or niches.

use super::names;
use super::scene::VariableContext;
use crate::model::debug::types::{DebugType, Field, TypeId, TypeKind, Variant, VariantPart};
use std::ops::Range;
use std::sync::Arc;

/// Names for names that are followed.
const MOST_ALIASES: usize = 16;

/// A type with its parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeShape {
    /// As people write it.
    pub name: String,
    /// `struct`, `enum`, `union`, `array`; empty for what has no parts.
    pub keyword: &'static str,
    /// In bytes.
    pub size: u64,
    /// What it is made of, by increasing offset.
    pub parts: Vec<ShapePart>,
}

/// A part of a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShapePart {
    /// A field.
    Field {
        /// Bytes from the start of the whole.
        offset: u64,
        /// In bytes.
        size: u64,
        /// As declared; the number of a tuple's field.
        name: String,
        /// As people write it.
        type_name: String,
    },
    /// Bytes that belong to no field.
    Padding {
        /// Bytes from the start of the whole.
        offset: u64,
        /// In bytes.
        size: u64,
    },
    /// What tells the variants of an enum apart.
    Tag {
        /// Bytes from the start of the whole.
        offset: u64,
        /// In bytes.
        size: u64,
        /// It lies in bytes of a variant's field, in values that this never has.
        is_niche: bool,
    },
    /// A variant of an enum; the parts behind it are its own.
    Variant {
        /// As declared.
        name: String,
        /// The tag's value for it; `None` for the one that all other values mean.
        tag: Option<i128>,
    },
}

impl VariableContext<'_> {
    /// How a type is laid out.
    #[must_use]
    pub fn shape(&self, id: TypeId) -> TypeShape {
        let (named, ty) = (self.debug.ty(id), self.behind_aliases(id));
        let mut parts = Vec::new();
        let keyword = match &ty.kind {
            TypeKind::Structure { fields } => {
                self.fields(fields, 0, 0..ty.size, &mut parts);
                "struct"
            }
            TypeKind::Union { fields } => {
                parts.extend(fields.iter().map(|field| self.field(field, 0)));
                "union"
            }
            TypeKind::Enum(part) => {
                self.variants(part, ty.size, &mut parts);
                "enum"
            }
            TypeKind::Enumeration { names, .. } => {
                parts.push(ShapePart::Tag { offset: 0, size: ty.size, is_niche: false });
                let variant = |(name, number): &(Arc<str>, i128)| ShapePart::Variant {
                    name: name.to_string(),
                    tag: Some(*number),
                };
                parts.extend(names.iter().map(variant));
                "enum"
            }
            TypeKind::Array { .. } => "array",
            _ => "",
        };
        TypeShape { name: names::short(&named.name), keyword, size: ty.size, parts }
    }

    fn behind_aliases(&self, id: TypeId) -> Arc<DebugType> {
        let mut ty = self.debug.ty(id);
        for _ in 0..MOST_ALIASES {
            let TypeKind::Alias { of: Some(of) } = ty.kind else { break };
            ty = self.debug.ty(of);
        }
        ty
    }

    fn field(&self, field: &Field, base: u64) -> ShapePart {
        let ty = self.debug.ty(field.ty);
        let name = field.name.strip_prefix("__").filter(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
        ShapePart::Field {
            offset: base + field.offset,
            size: ty.size,
            name: name.unwrap_or(&field.name).to_owned(),
            type_name: names::short(&ty.name),
        }
    }

    /// Fields in the order of their offsets, with the padding between them in a range of the whole.
    fn fields(&self, fields: &[Field], base: u64, range: Range<u64>, parts: &mut Vec<ShapePart>) {
        let mut sorted: Vec<&Field> = fields.iter().collect();
        sorted.sort_by_key(|field| field.offset);
        let mut end = range.start;
        for field in sorted {
            let part = self.field(field, base);
            if let ShapePart::Field { offset, size, .. } = part {
                if offset > end {
                    parts.push(ShapePart::Padding { offset: end, size: offset - end });
                }
                end = end.max(offset + size);
            }
            parts.push(part);
        }
        if range.end > end && !fields.is_empty() {
            parts.push(ShapePart::Padding { offset: end, size: range.end - end });
        }
    }

    fn variants(&self, part: &VariantPart, size: u64, parts: &mut Vec<ShapePart>) {
        let mut after_tag = 0;
        let is_niche = part.variants.iter().any(|variant| variant.number.is_none());
        if let Some(tag) = &part.discriminant {
            let tag_size = self.debug.ty(tag.ty).size;
            parts.push(ShapePart::Tag { offset: tag.offset, size: tag_size, is_niche });
            after_tag = if is_niche { 0 } else { tag.offset + tag_size };
        }
        for Variant { name, number, ty, offset } in &part.variants {
            parts.push(ShapePart::Variant { name: name.to_string(), tag: *number });
            let TypeKind::Structure { fields } = &self.debug.ty(*ty).kind else { continue };
            let own: Vec<Field> = fields.iter().filter(|field| self.debug.ty(field.ty).size > 0).cloned().collect();
            self.fields(&own, *offset, after_tag..size, parts);
        }
    }
}
