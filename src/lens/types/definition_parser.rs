//! Recursive-descent parser of `struct`, `enum` and `union` definitions with their `#[repr(…)]`.
//!
//! Other attributes, visibilities, bounds and `where` clauses do not influence layout and are skipped, except `?Sized`.

use super::ast::{FieldDef, FieldStyle, Repr, Sizedness, TypeDefKind, TypeParam, VariantDef};
use super::error::TypeError;
use super::lexer::TypeTokenKind;
use super::parser::TypeParser;
use super::scalar;
use super::scalar::{Scalar, ScalarKind};
use std::ops::Range;

/// rustc's limit on `align(N)` and `packed(N)`, in bytes.
const MAX_ALIGN: u64 = 1 << 29;

impl TypeParser<'_> {
    /// True where a definition starts: at an attribute, a keyword, or the brace of a struct without a name.
    pub(super) fn starts_definition(&self) -> bool {
        match self.peek() {
            Some(TypeTokenKind::Punct("#" | "{")) => true,
            Some(TypeTokenKind::Ident(word)) => match word.as_str() {
                "struct" | "enum" | "pub" => true,
                "union" => matches!(self.after(1), Some(TypeTokenKind::Ident(_) | TypeTokenKind::Punct("{"))),
                _ => false,
            },
            _ => false,
        }
    }

    /// Parses one definition; returns its index.
    pub(super) fn definition(&mut self) -> Result<usize, TypeError> {
        let start = self.position();
        let (repr, repr_at) = self.attributes()?;
        self.visibility()?;
        let kind = match self.peek() {
            Some(TypeTokenKind::Ident(word)) if word == "enum" => TypeDefKind::Enum,
            Some(TypeTokenKind::Ident(word)) if word == "union" => TypeDefKind::Union,
            Some(TypeTokenKind::Ident(word)) if word == "struct" => TypeDefKind::Struct,
            Some(TypeTokenKind::Punct("{")) => TypeDefKind::Struct,
            _ => return Err(self.unexpected("`struct`, `enum` or `union`")),
        };
        if self.peek() != Some(&TypeTokenKind::Punct("{")) {
            self.advance();
        }
        let name_at = self.position();
        let name = if let Some(TypeTokenKind::Ident(_)) = self.peek() { Some(self.word("a name")?) } else { None };
        if name.is_none() && !matches!(self.peek(), Some(TypeTokenKind::Punct("{" | "("))) {
            return Err(self.unexpected("a name or `{`"));
        }
        let outer = std::mem::take(&mut self.params);
        self.params = self.generics()?;
        self.bounds();
        let id = self.declared(name.is_some().then_some(name_at), self.span_from(start));
        check_repr(kind, &repr).map_err(|error| TypeError { span: repr_at.clone(), ..error })?;
        let variants =
            if kind == TypeDefKind::Enum { self.variants(&repr)? } else { vec![self.fields_of_struct(kind)?] };
        if kind == TypeDefKind::Enum && repr.int.is_some() && variants.is_empty() {
            return Err(TypeError::at(repr_at, "an enum without variants has no tag that could have a type"));
        }
        let params = std::mem::replace(&mut self.params, outer);
        let item = &mut self.definitions.0[id];
        (item.kind, item.repr, item.variants, item.params) = (kind, repr, variants, params);
        Ok(id)
    }

    fn visibility(&mut self) -> Result<(), TypeError> {
        if self.take_word("pub") && self.peek() == Some(&TypeTokenKind::Punct("(")) {
            self.skip_group("(", ")")?;
        }
        Ok(())
    }

    /// Skips a bracketed group.
    fn skip_group(&mut self, open: &'static str, close: &'static str) -> Result<(), TypeError> {
        self.expect(open)?;
        let mut depth = 1;
        while depth > 0 {
            match self.peek() {
                None => return Err(self.unexpected(&format!("`{close}`"))),
                Some(TypeTokenKind::Punct(sign)) if *sign == open => depth += 1,
                Some(TypeTokenKind::Punct(sign)) if *sign == close => depth -= 1,
                Some(_) => {}
            }
            self.advance();
        }
        Ok(())
    }

    /// Parses `#[repr(…)]` and its span; skips other attributes.
    fn attributes(&mut self) -> Result<(Repr, Range<usize>), TypeError> {
        let mut repr = Repr::default();
        let mut span = self.current_span();
        while self.peek() == Some(&TypeTokenKind::Punct("#")) {
            let is_repr = matches!(self.after(2), Some(TypeTokenKind::Ident(word)) if word == "repr");
            if !is_repr {
                self.advance();
                self.skip_group("[", "]")?;
                continue;
            }
            let start = self.position();
            self.advance();
            self.expect("[")?;
            self.advance();
            self.expect("(")?;
            self.separated(")", |parser| parser.repr(&mut repr))?;
            self.expect("]")?;
            span = self.span_from(start);
        }
        Ok((repr, span))
    }

    fn repr(&mut self, repr: &mut Repr) -> Result<(), TypeError> {
        let span = self.current_span();
        let word = self.word("`C`, `transparent`, `packed`, `align(N)` or an integer type")?;
        match word.as_str() {
            "C" => repr.c = true,
            "Rust" => {}
            "transparent" => repr.transparent = true,
            "packed" if self.peek() != Some(&TypeTokenKind::Punct("(")) => repr.pack = Some(1),
            "packed" => repr.pack = Some(self.power_of_two()?),
            "align" => repr.align = Some(self.power_of_two()?.max(repr.align.unwrap_or(1))),
            _ => {
                let integer = scalar::named(&word).filter(|scalar| scalar.is_integer() && is_tag_type(scalar));
                let unknown = || {
                    TypeError::at(span.clone(), format!("there is no representation `{word}`"))
                        .with_help("there are C, transparent, packed, packed(N), align(N), and integer types")
                };
                repr.int = Some(integer.ok_or_else(unknown)?);
            }
        }
        Ok(())
    }

    fn power_of_two(&mut self) -> Result<u64, TypeError> {
        self.expect("(")?;
        let span = self.current_span();
        let Some(TypeTokenKind::Number(value)) = self.peek() else { return Err(self.unexpected("a power of two")) };
        self.advance();
        self.expect(")")?;
        match u64::try_from(*value) {
            Ok(value) if value.is_power_of_two() && value <= MAX_ALIGN => Ok(value),
            _ => Err(TypeError::at(span, format!("an alignment is a power of two, at most {MAX_ALIGN}"))),
        }
    }

    fn generics(&mut self) -> Result<Vec<TypeParam>, TypeError> {
        let mut params = Vec::new();
        if !self.take("<") {
            return Ok(params);
        }
        self.separated(">", |parser| {
            if parser.is_word("const") {
                return Err(TypeError::at(parser.current_span(), "constants as parameters are not known here")
                    .with_help("write the number where it is used"));
            }
            if parser.peek() == Some(&TypeTokenKind::Lifetime) {
                parser.advance();
                parser.bound_of_param();
            } else {
                let name = parser.word("a type parameter")?;
                let sized = parser.bound_of_param();
                params.push(TypeParam { name, sized });
            }
            Ok(())
        })?;
        Ok(params)
    }

    /// Skips `: ?Sized + Clone = u8`, up to the comma or bracket that ends it.
    fn bound_of_param(&mut self) -> Sizedness {
        let mut sized = Sizedness::Always;
        let mut depth = 0;
        while let Some(kind) = self.peek() {
            match kind {
                TypeTokenKind::Punct("," | ">") if depth == 0 => break,
                TypeTokenKind::Punct("<" | "(") => depth += 1,
                TypeTokenKind::Punct(">" | ")") => depth -= 1,
                TypeTokenKind::Punct("?") => sized = Sizedness::Maybe,
                _ => {}
            }
            self.advance();
        }
        sized
    }

    /// Skips `where …`.
    fn bounds(&mut self) {
        if self.is_word("where") {
            while !matches!(self.peek(), None | Some(TypeTokenKind::Punct("{" | ";"))) {
                self.advance();
            }
        }
    }

    fn fields_of_struct(&mut self, kind: TypeDefKind) -> Result<VariantDef, TypeError> {
        let start = self.current_span();
        let (style, fields) = self.fields()?;
        self.bounds();
        self.take(";");
        if kind == TypeDefKind::Union && (fields.is_empty() || style != FieldStyle::Named) {
            return Err(TypeError::at(start, "a union has named fields, at least one"));
        }
        Ok(VariantDef { name: String::new(), fields, style, discriminant: 0, explicit: false })
    }

    fn fields(&mut self) -> Result<(FieldStyle, Vec<FieldDef>), TypeError> {
        if self.take("{") {
            return Ok((FieldStyle::Named, self.named_fields()?));
        }
        if self.take("(") {
            return Ok((FieldStyle::Tuple, self.tuple_fields()?));
        }
        Ok((FieldStyle::Unit, Vec::new()))
    }

    fn named_fields(&mut self) -> Result<Vec<FieldDef>, TypeError> {
        let mut fields: Vec<FieldDef> = Vec::new();
        self.separated("}", |parser| {
            parser.attributes()?;
            parser.visibility()?;
            let name_at = parser.current_span();
            let name = parser.word("a field's name or `}`")?;
            if fields.iter().any(|field| field.name == name) {
                return Err(TypeError::at(name_at, format!("there are two fields `{name}`")));
            }
            parser.expect(":")?;
            fields.push(parser.field(name)?);
            Ok(())
        })?;
        Ok(fields)
    }

    fn tuple_fields(&mut self) -> Result<Vec<FieldDef>, TypeError> {
        let mut fields = Vec::new();
        self.separated(")", |parser| {
            parser.visibility()?;
            fields.push(parser.field(fields.len().to_string())?);
            Ok(())
        })?;
        Ok(fields)
    }

    fn field(&mut self, name: String) -> Result<FieldDef, TypeError> {
        let start = self.position();
        let ty = self.ty()?;
        Ok(FieldDef { name, ty, span: Some(self.span_from(start)) })
    }

    fn variants(&mut self, repr: &Repr) -> Result<Vec<VariantDef>, TypeError> {
        let mut variants: Vec<VariantDef> = Vec::new();
        let start = self.current_span();
        self.expect("{")?;
        self.separated("}", |parser| {
            parser.attributes()?;
            let name_at = parser.current_span();
            let name = parser.word("a variant's name or `}`")?;
            let (style, fields) = parser.fields()?;
            let explicit = parser.discriminant()?;
            let next = variants.last().map_or(Some(0), |last| last.discriminant.checked_add(1));
            let discriminant = explicit.or(next).filter(|value| fits(*value, repr.int));
            let discriminant = discriminant.ok_or_else(|| {
                let int = repr.int.map_or("isize", |int| int.name);
                TypeError::at(name_at.clone(), format!("the number of `{name}` does not fit `{int}`"))
            })?;
            if let Some(same) =
                variants.iter().find(|variant| variant.discriminant == discriminant || variant.name == name)
            {
                let what = if same.name == name { "are called so" } else { "have the same number" };
                return Err(TypeError::at(name_at, format!("two variants {what}: `{}` and `{name}`", same.name)));
            }
            variants.push(VariantDef { name, fields, style, discriminant, explicit: explicit.is_some() });
            Ok(())
        })?;
        let explicit = variants.iter().any(|variant| variant.explicit);
        if explicit && repr.int.is_none() && variants.iter().any(|variant| variant.style != FieldStyle::Unit) {
            return Err(TypeError::at(start, "variants with fields have numbers only under `#[repr(INTEGER)]`")
                .with_help("for example `#[repr(u8)]` in front of `enum`"));
        }
        Ok(variants)
    }

    /// `= -5`
    fn discriminant(&mut self) -> Result<Option<i128>, TypeError> {
        if !self.take("=") {
            return Ok(None);
        }
        let is_negative = self.take("-");
        let Some(TypeTokenKind::Number(value)) = self.peek() else { return Err(self.unexpected("a number")) };
        let value =
            i128::try_from(*value).map_err(|_| TypeError::at(self.current_span(), "this number is too large"))?;
        self.advance();
        Ok(Some(if is_negative { -value } else { value }))
    }
}

fn is_tag_type(scalar: &Scalar) -> bool {
    !scalar.name.starts_with("Atomic") && scalar.name != "c_void"
}

fn fits(value: i128, int: Option<&'static Scalar>) -> bool {
    let (size, signed) = int.map_or((8, true), |int| (int.size, int.kind == ScalarKind::Signed));
    match (size, signed) {
        (16, true) => true,
        (16, false) => value >= 0,
        (_, true) => (-(1_i128 << (8 * size - 1))..1 << (8 * size - 1)).contains(&value),
        (_, false) => (0..1 << (8 * size)).contains(&value),
    }
}

/// Combinations that rustc rejects; the caller sets the span.
fn check_repr(kind: TypeDefKind, repr: &Repr) -> Result<(), TypeError> {
    let is_enum = kind == TypeDefKind::Enum;
    let alone = *repr == (Repr { transparent: true, ..Repr::default() });
    let message = match repr {
        Repr { pack: Some(_), align: Some(_), .. } => "`packed` and `align` exclude each other",
        Repr { pack: Some(_), .. } if is_enum => "an enum cannot be packed",
        Repr { int: Some(_), .. } if !is_enum => "only an enum has a tag that could have a type",
        Repr { transparent: true, .. } if !alone => "`transparent` stands alone",
        _ => return Ok(()),
    };
    Err(TypeError::at(0..0, message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lens::types::Type;

    fn check_error(text: &str, marked: &str, message: &str) {
        let error = Type::parse(text).expect_err(text);
        let chars: Vec<char> = text.chars().collect();
        let found: String = chars[error.span.start.min(chars.len())..error.span.end.min(chars.len())].iter().collect();
        assert_eq!((found.as_str(), error.message.as_str()), (marked, message), "{text}");
    }

    #[test]
    fn errors_have_the_right_span() {
        check_error("Vec<u33>", "u33", "there is no type `u33` here");
        check_error("Vec<u8", "", "expected `>` after this");
        check_error("struct", "", "expected a name or `{` after this");
        check_error("&as", "as", "expected a type here");
        check_error("[u8; x]", "x", "expected a number of elements here");
        check_error("Option<u8, u8>", "Option<u8, u8>", "`Option` is written `Option<T>`");
        check_error("struct A { a: u8 b: u8 }", "b", "expected `}` here");
    }

    #[test]
    fn invalid_definitions_are_rejected_as_by_rustc() {
        check_error(
            "#[repr(C, packed(2), align(16))] struct A(u8)",
            "#[repr(C, packed(2), align(16))]",
            "`packed` and `align` exclude each other",
        );
        check_error("#[repr(align(3))] struct A(u8)", "3", "an alignment is a power of two, at most 536870912");
        check_error("#[repr(u8)] enum E { A = 255, B }", "B", "the number of `B` does not fit `u8`");
        check_error("#[repr(u8)] struct A(u8)", "#[repr(u8)]", "only an enum has a tag that could have a type");
        check_error("struct A(u8) struct A(u8)", "A", "`A` is defined twice");
        check_error("enum E { A = 1, B(u8) }", "{", "variants with fields have numbers only under `#[repr(INTEGER)]`");
    }

    #[test]
    fn discriminants_fit_their_tag() {
        assert!(fits(-128, scalar::named("i8")) && !fits(-129, scalar::named("i8")));
        assert!(fits(255, scalar::named("u8")) && !fits(256, scalar::named("u8")));
        assert!(fits(i128::MIN, scalar::named("i128")) && !fits(-1, scalar::named("u128")));
    }
}
