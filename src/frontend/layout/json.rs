//! The wire format of `layout --json`: the document `asmscope.layout/1`.
//!
//! The types here are the format and nothing else. Sizes and offsets are in bytes and below 2^61; patterns, which may have 128
//! bits, are strings `"0x…"`, because JSON readers lose integers above 2^53. Keys keep the order of the fields.

use super::drawing;
use crate::lens::types::{FieldLayout, Layout, LayoutKind, Niche, Type, VariantEncoding};
use serde::Serialize;

/// Readers refuse a schema they do not know.
const SCHEMA: &str = "asmscope.layout/1";

#[derive(Serialize)]
struct Document {
    schema: &'static str,
    /// What was measured to be so, and is no promise of the language.
    measured_with: &'static str,
    types: Vec<TypePart>,
}

#[derive(Serialize)]
struct TypePart {
    #[serde(rename = "type")]
    name: String,
    size: u64,
    align: u64,
    /// `scalar`, `pointer`, `array`, `struct`, `union` or `enum`.
    kind: &'static str,
    /// False when no value of it can exist.
    inhabited: bool,
    niche: Option<NichePart>,
    fields: Vec<FieldPart>,
    padding: Vec<GapPart>,
    /// How variants are encoded; `null` for what has none.
    encoding: Option<EncodingPart>,
    variants: Vec<VariantPart>,
}

#[derive(Serialize)]
struct NichePart {
    offset: u64,
    size: u64,
    /// The first and last pattern that mean a value; the range may go round through zero.
    valid: [String; 2],
    available: String,
}

#[derive(Serialize)]
struct FieldPart {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    offset: u64,
    size: u64,
    align: u64,
}

#[derive(Serialize)]
struct GapPart {
    offset: u64,
    size: u64,
}

#[derive(Serialize)]
struct EncodingPart {
    /// `never`, `single`, `tag` or `niche`.
    how: &'static str,
    offset: Option<u64>,
    size: Option<u64>,
    /// The variant that is meant by all other patterns.
    untagged: Option<String>,
}

#[derive(Serialize)]
struct VariantPart {
    name: String,
    /// In decimal.
    discriminant: String,
    /// The value of the tag or niche; `null` where there is none.
    pattern: Option<String>,
    fields: Vec<FieldPart>,
}

/// The document for some types, on one line.
#[must_use]
pub fn layouts(types: &[(Type, std::sync::Arc<Layout>)]) -> String {
    let types = types.iter().map(|(ty, layout)| part(ty, layout)).collect();
    let document = Document { schema: SCHEMA, measured_with: "rustc 1.95 x86_64", types };
    serde_json::to_string(&document).expect("every part is a string, a number or a list of them") + "\n"
}

fn part(ty: &Type, layout: &Layout) -> TypePart {
    let fields = layout.fields();
    let is_struct = matches!(layout.shape, LayoutKind::Struct { .. });
    let gaps = drawing::lines(ty, fields, layout.size).into_iter().filter(|line| is_struct && line.is_padding);
    let (encoding, variants) = match &layout.shape {
        LayoutKind::Enum { variants, encoding } => {
            let variant = |(idx, variant): (usize, &crate::lens::types::VariantLayout)| VariantPart {
                name: variant.name.clone(),
                discriminant: variant.discriminant.to_string(),
                pattern: encoding.pattern(idx, variant.discriminant).map(|pattern| format!("{:#x}", pattern.value)),
                fields: fields_part(ty, &variant.fields),
            };
            (Some(encoding_part(layout, encoding)), variants.iter().enumerate().map(variant).collect())
        }
        _ => (None, Vec::new()),
    };
    TypePart {
        name: ty.to_string(),
        size: layout.size,
        align: layout.align,
        kind: match layout.shape {
            LayoutKind::Scalar(_) => "scalar",
            LayoutKind::Pointer { .. } | LayoutKind::Function => "pointer",
            LayoutKind::Array { .. } => "array",
            LayoutKind::Struct { .. } => "struct",
            LayoutKind::Union { .. } => "union",
            LayoutKind::Enum { .. } => "enum",
        },
        inhabited: !layout.uninhabited,
        niche: layout.niche.map(|niche| niche_part(&niche)),
        fields: fields_part(ty, fields),
        padding: gaps.map(|line| GapPart { offset: line.offset, size: line.size }).collect(),
        encoding,
        variants,
    }
}

fn niche_part(niche: &Niche) -> NichePart {
    let valid = [format!("{:#x}", niche.valid.0), format!("{:#x}", niche.valid.1)];
    NichePart { offset: niche.offset, size: niche.size, valid, available: niche.available().to_string() }
}

fn fields_part(ty: &Type, fields: &[FieldLayout]) -> Vec<FieldPart> {
    let field = |field: &FieldLayout| FieldPart {
        name: field.name.clone(),
        ty: ty.name_of(&field.layout.ty),
        offset: field.offset,
        size: field.layout.size,
        align: field.layout.align,
    };
    fields.iter().map(field).collect()
}

fn encoding_part(layout: &Layout, encoding: &VariantEncoding) -> EncodingPart {
    let LayoutKind::Enum { variants, .. } = &layout.shape else {
        return EncodingPart { how: "never", offset: None, size: None, untagged: None };
    };
    let name = |idx: usize| variants.get(idx).map(|variant| variant.name.clone());
    match encoding {
        VariantEncoding::Never => EncodingPart { how: "never", offset: None, size: None, untagged: None },
        VariantEncoding::Single { variant } => {
            EncodingPart { how: "single", offset: None, size: None, untagged: name(*variant) }
        }
        VariantEncoding::Tag { size, .. } => {
            EncodingPart { how: "tag", offset: Some(0), size: Some(*size), untagged: None }
        }
        VariantEncoding::Niche { offset, size, untagged, .. } => {
            EncodingPart { how: "niche", offset: Some(*offset), size: Some(*size), untagged: name(*untagged) }
        }
    }
}
