//! Scalars, structs, arrays, unions and enums: decoding of bytes by layout.
//!
//! An enum's variant is decoded from its tag or niche. Bytes that are undefined, or that are outside of a scalar's
//! valid range, make a value invalid.

use super::{ByteSource, MAX_DEPTH, MAX_ELEMENTS, TypedValue, ValueReader, joined, number};
use crate::lens::types::ast::FieldStyle;
use crate::lens::types::layout::{BitPattern, FieldLayout, Layout, LayoutKind, VariantEncoding, VariantLayout};
use crate::lens::types::scalar::{Scalar, ScalarKind, all_ones};
use std::sync::Arc;

impl ValueReader<'_> {
    /// Reads a value and its parts.
    pub(super) fn read(&mut self, label: String, layout: &Layout, source: ByteSource) -> TypedValue {
        let mut typed = self.empty_part(label, layout, source);
        if self.depth == MAX_DEPTH || self.left == 0 {
            "...".clone_into(&mut typed.text);
            return typed;
        }
        self.depth += 1;
        self.left -= 1;
        match &layout.shape {
            LayoutKind::Scalar(scalar) => self.scalar(&mut typed, scalar, source),
            LayoutKind::Function => self.function(&mut typed, source),
            LayoutKind::Pointer { kind, to, metadata } => self.pointer(&mut typed, (*kind, to, *metadata), source),
            LayoutKind::Array { element, length } => self.array(&mut typed, element, *length, source),
            LayoutKind::Struct { style, fields } => match self.ty.library_name(&layout.ty) {
                Some("Vec") => self.vec(&mut typed, layout, source),
                Some("String" | "PathBuf" | "OsString") => self.string(&mut typed, layout, source),
                _ => self.structure(&mut typed, layout, (*style, fields), source),
            },
            LayoutKind::Union { fields } => self.union(&mut typed, fields, source),
            LayoutKind::Enum { variants, encoding } => self.enum_value(&mut typed, variants, encoding, source),
        }
        self.depth -= 1;
        typed
    }

    fn scalar(&self, typed: &mut TypedValue, scalar: &Scalar, source: ByteSource) {
        match self.bytes(source, scalar.size) {
            Ok(raw) => typed.raw = raw,
            Err(why) => return typed.invalid = Some(why),
        }
        match number(&typed.raw) {
            Ok(number) => {
                typed.text = scalar_text(number, scalar);
                typed.invalid = invalid_reason(number, scalar);
            }
            Err(why) => {
                "__".clone_into(&mut typed.text);
                typed.invalid = Some(why);
            }
        }
    }

    pub(super) fn structure(
        &mut self,
        typed: &mut TypedValue,
        layout: &Layout,
        parts: (FieldStyle, &[FieldLayout]),
        source: ByteSource,
    ) {
        let (style, fields) = parts;
        typed.parts = self.fields(fields, source);
        let name = match self.ty.definition_name(&layout.ty) {
            Some(name) => name.to_owned(),
            None => String::new(),
        };
        typed.text = constructor_text(&name, style, fields, &typed.parts);
    }

    fn fields(&mut self, fields: &[FieldLayout], source: ByteSource) -> Vec<TypedValue> {
        fields.iter().map(|field| self.read(field.name.clone(), &field.layout, source.plus(field.offset))).collect()
    }

    fn union(&mut self, typed: &mut TypedValue, fields: &[FieldLayout], source: ByteSource) {
        typed.parts = self.fields(fields, source);
        // Which field is active is unknown, so an invalid one is no error.
        typed.parts.iter_mut().for_each(clear_errors);
        let texts: Vec<String> = typed.parts.iter().map(|part| format!("{}: {}", part.label, part.text)).collect();
        typed.text = joined("{ ", &[texts.join(" | ")], " }");
    }

    pub(super) fn array(&mut self, typed: &mut TypedValue, element: &Arc<Layout>, length: u64, source: ByteSource) {
        let n_shown = length.min(MAX_ELEMENTS);
        typed.parts =
            (0..n_shown).map(|nth| self.read(format!("[{nth}]"), element, source.plus(nth * element.size))).collect();
        typed.n_omitted = length - n_shown;
        let mut texts: Vec<String> = typed.parts.iter().map(|part| part.text.clone()).collect();
        if typed.n_omitted > 0 {
            texts.push(format!("... {} more", typed.n_omitted));
        }
        typed.text = joined("[", &texts, "]");
    }

    fn enum_value(
        &mut self,
        typed: &mut TypedValue,
        variants: &[VariantLayout],
        encoding: &VariantEncoding,
        source: ByteSource,
    ) {
        let (idx, pattern) = match self.variant(variants, encoding, source) {
            Ok(found) => found,
            Err(why) => {
                if let Some((offset, size)) = tag_location(encoding) {
                    typed.raw = self.bytes(source.plus(offset), size).unwrap_or_default();
                }
                return typed.invalid = Some(why);
            }
        };
        let variant = &variants[idx];
        if variant.fields.is_empty() || pattern.is_some_and(|pattern| pattern.offset == 0) {
            let (offset, size) = pattern.map_or((0, 0), |pattern| (pattern.offset, pattern.size));
            typed.raw = self.bytes(source.plus(offset), size).unwrap_or_default();
        }
        typed.parts = self.fields(&variant.fields, source);
        if let (Some(only), [FieldLayout { offset: 0, .. }]) = (typed.parts.first(), &variant.fields[..]) {
            typed.points_at = only.points_at;
        }
        typed.text = constructor_text(&variant.name, variant.style, &variant.fields, &typed.parts);
        if variant.uninhabited {
            typed.invalid = Some(format!("there is no value of the variant `{}`", variant.name));
        }
    }

    /// Decodes the variant, with the pattern that encodes it.
    fn variant(
        &self,
        variants: &[VariantLayout],
        encoding: &VariantEncoding,
        source: ByteSource,
    ) -> Result<(usize, Option<BitPattern>), String> {
        match encoding {
            VariantEncoding::Never => Err(String::from("there is no value of this type")),
            VariantEncoding::Single { variant } => Ok((*variant, None)),
            VariantEncoding::Tag { size, .. } => {
                let number = self.number(source, *size)?;
                let pattern = |idx: usize| encoding.pattern(idx, variants[idx].discriminant);
                let found =
                    (0..variants.len()).find(|idx| pattern(*idx).is_some_and(|pattern| pattern.value == number));
                found.map(|idx| (idx, pattern(idx))).ok_or_else(|| format!("no variant has the number {number}"))
            }
            VariantEncoding::Niche { offset, size, untagged, variants: hidden, start } => {
                let number = self.number(source.plus(*offset), *size)?;
                let nth = number.wrapping_sub(*start) & all_ones(*size);
                let n_hidden = (hidden.end() - hidden.start() + 1) as u128;
                // The untagged variant's own index within the niche range is never used.
                let idx = if nth < n_hidden { hidden.start() + nth as usize } else { *untagged };
                Ok((idx, encoding.pattern(idx, 0)))
            }
        }
    }
}

fn tag_location(encoding: &VariantEncoding) -> Option<(u64, u64)> {
    match encoding {
        VariantEncoding::Tag { size, .. } => Some((0, *size)),
        VariantEncoding::Niche { offset, size, .. } => Some((*offset, *size)),
        VariantEncoding::Never | VariantEncoding::Single { .. } => None,
    }
}

/// Clears `invalid` in a value and its parts.
fn clear_errors(typed: &mut TypedValue) {
    typed.invalid = None;
    typed.parts.iter_mut().for_each(clear_errors);
}

/// `Some(5)`, `P { a: 1 }`, `(1, 2)`, in the order in which the fields are written.
fn constructor_text(name: &str, style: FieldStyle, fields: &[FieldLayout], parts: &[TypedValue]) -> String {
    let mut texts: Vec<(&FieldLayout, &str)> = fields.iter().zip(parts.iter().map(|part| part.text.as_str())).collect();
    texts.sort_by_key(|(field, _)| field.nth);
    let space = if name.is_empty() { "" } else { " " };
    match style {
        FieldStyle::Unit if name.is_empty() => String::from("()"),
        FieldStyle::Unit => name.to_owned(),
        FieldStyle::Tuple => {
            let texts: Vec<String> = texts.iter().map(|(_, text)| (*text).to_owned()).collect();
            joined(&format!("{name}("), &texts, ")")
        }
        FieldStyle::Named => {
            let texts: Vec<String> = texts.iter().map(|(field, text)| format!("{}: {text}", field.name)).collect();
            joined(&format!("{name}{space}{{ "), &texts, " }")
        }
    }
}

/// The scalar as Rust prints it.
fn scalar_text(number: u128, scalar: &Scalar) -> String {
    let unused = 128 - 8 * scalar.size as u32;
    match scalar.kind {
        ScalarKind::Unsigned => number.to_string(),
        ScalarKind::Signed => ((number << unused).cast_signed() >> unused).to_string(),
        ScalarKind::Float if scalar.size == 4 => format!("{:?}", f32::from_bits(number as u32)),
        ScalarKind::Float => format!("{:?}", f64::from_bits(number as u64)),
        ScalarKind::Bool => match number {
            0 => String::from("false"),
            1 => String::from("true"),
            _ => String::from("?"),
        },
        ScalarKind::Char => char::from_u32(number as u32).map_or_else(|| String::from("?"), |c| format!("{c:?}")),
    }
}

/// Why the number is not valid for the type.
fn invalid_reason(number: u128, scalar: &Scalar) -> Option<String> {
    let (first, last) = scalar.valid;
    match scalar.kind {
        ScalarKind::Bool => (number > 1).then(|| format!("a bool is 0 or 1, not {number}")),
        ScalarKind::Char if number > 0x10_ffff => Some(format!("no char is beyond 0x10ffff; this is {number:#x}")),
        ScalarKind::Char if char::from_u32(number as u32).is_none() => {
            Some(format!("{number:#x} is half of a UTF-16 pair, which no char is"))
        }
        _ if number < first => Some(format!("a {} is never {number}", scalar.name)),
        _ if number > last => Some(format!("this is at most {last}, not {number}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lens::types::scalar;

    #[test]
    fn scalars_are_decoded() {
        let read = |name: &str, number| scalar_text(number, scalar::named(name).unwrap());
        assert_eq!(read("i8", 0xff), "-1");
        assert_eq!(read("u8", 0xff), "255");
        assert_eq!(read("i128", u128::MAX), "-1");
        assert_eq!(read("f64", 0x3ff8_0000_0000_0000), "1.5");
        assert_eq!(read("char", 0xe4), "'ä'");
    }

    #[test]
    fn invalid_scalars_have_a_reason() {
        let why = |name: &str, number| invalid_reason(number, scalar::named(name).unwrap());
        assert_eq!(why("bool", 2).unwrap(), "a bool is 0 or 1, not 2");
        assert_eq!(why("char", 0x11_0000).unwrap(), "no char is beyond 0x10ffff; this is 0x110000");
        assert_eq!(why("char", 0xd800).unwrap(), "0xd800 is half of a UTF-16 pair, which no char is");
        assert_eq!(why("NonZeroU8", 0).unwrap(), "a NonZeroU8 is never 0");
        assert_eq!(why("u8", 255), None);
    }
}
