//! Numbers, structs, arrays, unions and enums, read part by part.
//!
//! Pointers and collections are read elsewhere; here is what lies in the value itself.

use super::{ByteSource, DEEPEST, MOST_ELEMENTS, TypedValue, ValueReader, joined, number};
use crate::lens::types::ast::FieldStyle;
use crate::lens::types::layout::{BitPattern, FieldLayout, Layout, LayoutKind, VariantEncoding, VariantLayout};
use crate::lens::types::scalar::{Scalar, ScalarKind, all_ones};
use std::sync::Arc;

impl ValueReader<'_> {
    /// A value and its parts.
    pub(super) fn see(&mut self, label: String, layout: &Layout, spot: ByteSource) -> TypedValue {
        let mut seen = self.start(label, layout, spot);
        if self.depth == DEEPEST || self.left == 0 {
            "...".clone_into(&mut seen.text);
            return seen;
        }
        self.depth += 1;
        self.left -= 1;
        match &layout.shape {
            LayoutKind::Scalar(scalar) => self.scalar(&mut seen, scalar, spot),
            LayoutKind::Function => self.function(&mut seen, spot),
            LayoutKind::Pointer { kind, to, extra } => self.pointer(&mut seen, (*kind, to, *extra), spot),
            LayoutKind::Array { element, length } => self.array(&mut seen, element, *length, spot),
            LayoutKind::Struct { style, fields } => match self.ty.library_name(&layout.ty) {
                Some("Vec") => self.vec(&mut seen, layout, spot),
                Some("String" | "PathBuf" | "OsString") => self.string(&mut seen, layout, spot),
                _ => self.structure(&mut seen, layout, (*style, fields), spot),
            },
            LayoutKind::Union { fields } => self.union(&mut seen, fields, spot),
            LayoutKind::Enum { variants, encoding } => self.choice(&mut seen, variants, encoding, spot),
        }
        self.depth -= 1;
        seen
    }

    fn scalar(&self, seen: &mut TypedValue, scalar: &Scalar, spot: ByteSource) {
        match self.bytes(spot, scalar.size) {
            Ok(raw) => seen.raw = raw,
            Err(why) => return seen.wrong = Some(why),
        }
        match number(&seen.raw) {
            Ok(number) => {
                seen.text = decoded(number, scalar);
                seen.wrong = invalid(number, scalar);
            }
            Err(why) => {
                "__".clone_into(&mut seen.text);
                seen.wrong = Some(why);
            }
        }
    }

    pub(super) fn structure(
        &mut self,
        seen: &mut TypedValue,
        layout: &Layout,
        parts: (FieldStyle, &[FieldLayout]),
        spot: ByteSource,
    ) {
        let (style, fields) = parts;
        seen.parts = self.fields(fields, spot);
        let name = match self.ty.definition_name(&layout.ty) {
            Some(name) => name.to_owned(),
            None => String::new(),
        };
        seen.text = named(&name, style, fields, &seen.parts);
    }

    fn fields(&mut self, fields: &[FieldLayout], spot: ByteSource) -> Vec<TypedValue> {
        fields.iter().map(|field| self.see(field.name.clone(), &field.layout, spot.plus(field.offset))).collect()
    }

    fn union(&mut self, seen: &mut TypedValue, fields: &[FieldLayout], spot: ByteSource) {
        seen.parts = self.fields(fields, spot);
        // Only one of the fields is meant, and the bytes do not tell which.
        seen.parts.iter_mut().for_each(forgive);
        let texts: Vec<String> = seen.parts.iter().map(|part| format!("{}: {}", part.label, part.text)).collect();
        seen.text = joined("{ ", &[texts.join(" | ")], " }");
    }

    pub(super) fn array(&mut self, seen: &mut TypedValue, element: &Arc<Layout>, length: u64, spot: ByteSource) {
        let n_shown = length.min(MOST_ELEMENTS);
        seen.parts =
            (0..n_shown).map(|nth| self.see(format!("[{nth}]"), element, spot.plus(nth * element.size))).collect();
        seen.n_left_out = length - n_shown;
        let mut texts: Vec<String> = seen.parts.iter().map(|part| part.text.clone()).collect();
        if seen.n_left_out > 0 {
            texts.push(format!("... {} more", seen.n_left_out));
        }
        seen.text = joined("[", &texts, "]");
    }

    fn choice(
        &mut self,
        seen: &mut TypedValue,
        variants: &[VariantLayout],
        encoding: &VariantEncoding,
        spot: ByteSource,
    ) {
        let (idx, pattern) = match self.variant(variants, encoding, spot) {
            Ok(found) => found,
            Err(why) => {
                if let Some((offset, size)) = place(encoding) {
                    seen.raw = self.bytes(spot.plus(offset), size).unwrap_or_default();
                }
                return seen.wrong = Some(why);
            }
        };
        let variant = &variants[idx];
        if variant.fields.is_empty() || pattern.is_some_and(|pattern| pattern.offset == 0) {
            let (offset, size) = pattern.map_or((0, 0), |pattern| (pattern.offset, pattern.size));
            seen.raw = self.bytes(spot.plus(offset), size).unwrap_or_default();
        }
        seen.parts = self.fields(&variant.fields, spot);
        if let (Some(only), [FieldLayout { offset: 0, .. }]) = (seen.parts.first(), &variant.fields[..]) {
            seen.points_at = only.points_at;
        }
        seen.text = named(&variant.name, variant.style, &variant.fields, &seen.parts);
        if variant.uninhabited {
            seen.wrong = Some(format!("there is no value of the variant `{}`", variant.name));
        }
    }

    /// Which variant it is, with the pattern that says so.
    fn variant(
        &self,
        variants: &[VariantLayout],
        encoding: &VariantEncoding,
        spot: ByteSource,
    ) -> Result<(usize, Option<BitPattern>), String> {
        match encoding {
            VariantEncoding::Never => Err(String::from("there is no value of this type")),
            VariantEncoding::Single { variant } => Ok((*variant, None)),
            VariantEncoding::Tag { size, .. } => {
                let number = self.number(spot, *size)?;
                let pattern = |idx: usize| encoding.pattern(idx, variants[idx].discriminant);
                let found =
                    (0..variants.len()).find(|idx| pattern(*idx).is_some_and(|pattern| pattern.value == number));
                found.map(|idx| (idx, pattern(idx))).ok_or_else(|| format!("no variant has the number {number}"))
            }
            VariantEncoding::Niche { offset, size, untagged, variants: hidden, start } => {
                let number = self.number(spot.plus(*offset), *size)?;
                let nth = number.wrapping_sub(*start) & all_ones(*size);
                let n_hidden = (hidden.end() - hidden.start() + 1) as u128;
                // The untagged variant's own number, if it lies among the hidden ones', is never used.
                let idx = if nth < n_hidden { hidden.start() + nth as usize } else { *untagged };
                Ok((idx, encoding.pattern(idx, 0)))
            }
        }
    }
}

fn place(encoding: &VariantEncoding) -> Option<(u64, u64)> {
    match encoding {
        VariantEncoding::Tag { size, .. } => Some((0, *size)),
        VariantEncoding::Niche { offset, size, .. } => Some((*offset, *size)),
        VariantEncoding::Never | VariantEncoding::Single { .. } => None,
    }
}

/// Takes reasons back.
fn forgive(seen: &mut TypedValue) {
    seen.wrong = None;
    seen.parts.iter_mut().for_each(forgive);
}

/// `Some(5)`, `P { a: 1 }`, `(1, 2)`, in the order in which the fields are written.
fn named(name: &str, style: FieldStyle, fields: &[FieldLayout], parts: &[TypedValue]) -> String {
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

/// What the number is in Rust's words.
fn decoded(number: u128, scalar: &Scalar) -> String {
    let unused = 128 - 8 * scalar.size as u32;
    match scalar.reading {
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

/// Why the number is no value of the type.
fn invalid(number: u128, scalar: &Scalar) -> Option<String> {
    let (first, last) = scalar.valid;
    match scalar.reading {
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
    fn numbers_are_read_as_their_type() {
        let read = |name: &str, number| decoded(number, scalar::named(name).unwrap());
        assert_eq!(read("i8", 0xff), "-1");
        assert_eq!(read("u8", 0xff), "255");
        assert_eq!(read("i128", u128::MAX), "-1");
        assert_eq!(read("f64", 0x3ff8_0000_0000_0000), "1.5");
        assert_eq!(read("char", 0xe4), "'ä'");
    }

    #[test]
    fn nonsense_has_a_reason() {
        let why = |name: &str, number| invalid(number, scalar::named(name).unwrap());
        assert_eq!(why("bool", 2).unwrap(), "a bool is 0 or 1, not 2");
        assert_eq!(why("char", 0x11_0000).unwrap(), "no char is beyond 0x10ffff; this is 0x110000");
        assert_eq!(why("char", 0xd800).unwrap(), "0xd800 is half of a UTF-16 pair, which no char is");
        assert_eq!(why("NonZeroU8", 0).unwrap(), "a NonZeroU8 is never 0");
        assert_eq!(why("u8", 255), None);
    }
}
