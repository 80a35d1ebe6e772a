//! Recursive-descent parser of types. Definitions may precede the type, or be written in place of one.
//!
//! Names are declared in a first pass over the tokens, so that definitions can refer to later ones; arity is checked at
//! the end. Nesting is bounded, so that no text can exhaust the host's stack.

use super::ast::{PointerKind, Repr, Ty, TypeDef, TypeDefKind, TypeDefs, TypeParam};
use super::error::TypeError;
use super::lexer::{TypeToken, TypeTokenKind, tokens};
use super::scalar;
use crate::source::nearest::nearest;
use std::collections::BTreeMap;
use std::ops::Range;

/// Types in one another.
const MAX_DEPTH: usize = 48;
/// Characters of a text.
const MAX_LENGTH: usize = 64 * 1024;

/// Keywords, which cannot name a type.
const KEYWORDS: [&str; 12] =
    ["as", "where", "mut", "const", "let", "ref", "static", "mod", "trait", "type", "use", "self"];

pub(super) struct TypeParser<'a> {
    text: Vec<char>,
    tokens: &'a [TypeToken],
    at: usize,
    depth: usize,
    pub(super) definitions: TypeDefs,
    /// Number of definitions that are the standard library's.
    n_std: usize,
    /// Items by the token that is their name.
    declared: BTreeMap<usize, usize>,
    /// The parameters of the definition that is being read.
    pub(super) params: Vec<TypeParam>,
    /// Uses of definitions with their number of arguments, checked once all are parsed.
    uses: Vec<(usize, usize, Range<usize>)>,
}

/// Parses definitions and a type.
pub(super) fn parse(text: &str, std_library: &TypeDefs) -> Result<(Ty, TypeDefs), TypeError> {
    if text.len() > MAX_LENGTH {
        return Err(TypeError::at(0..1, format!("this type is written with more than {MAX_LENGTH} bytes")));
    }
    let tokens = tokens(text)?;
    let mut parser = TypeParser::new(text, &tokens, std_library.clone());
    parser.declare()?;
    let last = parser.definitions()?;
    let root = match (parser.peek(), last) {
        (None, Some(id)) => parser.as_type(id)?,
        _ => parser.ty()?,
    };
    if parser.peek().is_some() {
        return Err(parser.unexpected("the end"));
    }
    parser.check_arity()?;
    Ok((root, parser.definitions))
}

/// Parses the standard library's definitions.
pub(super) fn prelude(text: &str) -> Result<TypeDefs, TypeError> {
    let tokens = tokens(text)?;
    let mut parser = TypeParser::new(text, &tokens, TypeDefs::default());
    parser.declare()?;
    parser.definitions()?;
    parser.check_arity()?;
    for item in &mut parser.definitions.0 {
        item.span = None;
        if item.name.as_deref() == Some("UnsafeCell") {
            item.kind = TypeDefKind::UnsafeCell;
        }
        item.variants.iter_mut().flat_map(|variant| &mut variant.fields).for_each(|field| field.span = None);
    }
    Ok(parser.definitions)
}

impl<'a> TypeParser<'a> {
    fn new(text: &str, tokens: &'a [TypeToken], definitions: TypeDefs) -> TypeParser<'a> {
        TypeParser {
            text: text.chars().collect(),
            tokens,
            at: 0,
            depth: 0,
            n_std: definitions.0.len(),
            definitions,
            declared: BTreeMap::new(),
            params: Vec::new(),
            uses: Vec::new(),
        }
    }

    /// First pass: assigns an index to each named definition, so that earlier ones can refer to it.
    fn declare(&mut self) -> Result<(), TypeError> {
        for (idx, pair) in self.tokens.windows(2).enumerate() {
            let (TypeTokenKind::Ident(word), TypeTokenKind::Ident(name)) = (&pair[0].kind, &pair[1].kind) else {
                continue;
            };
            if !matches!(word.as_str(), "struct" | "enum" | "union") {
                continue;
            }
            let span = pair[1].span.clone();
            if self.definitions.find(name).is_some_and(|id| id >= self.n_std) {
                return Err(TypeError::at(span, format!("`{name}` is defined twice")));
            }
            self.declared.insert(idx + 1, self.definitions.0.len());
            self.definitions.0.push(empty(Some(name.clone()), span));
        }
        Ok(())
    }

    /// The index of the definition whose name is the token at `idx`, or a new one for an unnamed definition.
    pub(super) fn declared(&mut self, idx: Option<usize>, span: Range<usize>) -> usize {
        idx.and_then(|idx| self.declared.get(&idx).copied()).unwrap_or_else(|| {
            self.definitions.0.push(empty(None, span));
            self.definitions.0.len() - 1
        })
    }

    fn definitions(&mut self) -> Result<Option<usize>, TypeError> {
        let mut last = None;
        while self.starts_definition() {
            last = Some(self.definition()?);
            while self.take(";") {}
        }
        Ok(last)
    }

    /// A definition without parameters as a type.
    fn as_type(&self, id: usize) -> Result<Ty, TypeError> {
        let item = &self.definitions.0[id];
        match item.params.first() {
            None => Ok(Ty::Named(id, Vec::new())),
            Some(param) => {
                let name = item.name.clone().unwrap_or_default();
                let span = item.span.clone().unwrap_or_default();
                Err(TypeError::at(span, format!("`{name}` has a layout only when `{}` is given", param.name))
                    .with_help(format!("write after it which one is meant, for example `{name}<u32>`")))
            }
        }
    }

    fn check_arity(&self) -> Result<(), TypeError> {
        for (id, n_given, span) in &self.uses {
            let item = &self.definitions.0[*id];
            if item.params.len() != *n_given {
                let name = item.name.as_deref().unwrap_or_default();
                let names: Vec<&str> = item.params.iter().map(|param| param.name.as_str()).collect();
                let wanted = match names.len() {
                    0 => format!("`{name}` takes no type arguments"),
                    _ => format!("`{name}` is written `{name}<{}>`", names.join(", ")),
                };
                return Err(TypeError::at(span.clone(), wanted));
            }
        }
        Ok(())
    }

    /// Parses one type.
    pub(super) fn ty(&mut self) -> Result<Ty, TypeError> {
        if self.depth == MAX_DEPTH {
            return Err(self.unexpected("fewer types in one another"));
        }
        self.depth += 1;
        let ty = self.ty_inside();
        self.depth -= 1;
        ty
    }

    fn ty_inside(&mut self) -> Result<Ty, TypeError> {
        if self.starts_definition() {
            let id = self.definition()?;
            return self.as_type(id);
        }
        let start = self.at;
        match self.peek() {
            Some(TypeTokenKind::Punct("(")) => self.tuple(),
            Some(TypeTokenKind::Punct("[")) => self.array(),
            Some(TypeTokenKind::Punct("&")) => self.reference(),
            Some(TypeTokenKind::Punct("*")) => self.raw_pointer(),
            Some(TypeTokenKind::Punct("!")) => {
                self.at += 1;
                Ok(Ty::Never)
            }
            Some(TypeTokenKind::Ident(word)) => match word.as_str() {
                "fn" | "unsafe" | "extern" | "for" => self.function(start),
                "dyn" => self.dynamic(),
                "impl" => {
                    Err(TypeError::at(self.current_span(), "`impl Trait` stands for a type that is not written here")
                        .with_help("write the type itself, or `dyn Trait` behind a pointer"))
                }
                _ => self.path(),
            },
            _ => Err(self.unexpected("a type")),
        }
    }

    /// `()`, `(u8)`, `(u8,)`, `(u8, u32)`.
    fn tuple(&mut self) -> Result<Ty, TypeError> {
        self.at += 1;
        let mut parts = Vec::new();
        let mut is_tuple = true;
        while !self.take(")") {
            parts.push(self.ty()?);
            is_tuple = self.take(",") || parts.len() > 1;
            if !is_tuple || self.tokens[self.at - 1].kind != TypeTokenKind::Punct(",") {
                self.expect(")")?;
                break;
            }
        }
        Ok(if is_tuple || parts.len() != 1 { Ty::Tuple(parts) } else { parts.remove(0) })
    }

    fn array(&mut self) -> Result<Ty, TypeError> {
        self.at += 1;
        let element = Box::new(self.ty()?);
        if self.take("]") {
            return Ok(Ty::Slice(element));
        }
        if !self.take(";") {
            return Err(self.unexpected("`;` and a length, or `]`"));
        }
        let length = match self.peek() {
            Some(TypeTokenKind::Number(length)) => u64::try_from(*length).ok(),
            _ => return Err(self.unexpected("a number of elements")),
        };
        let length = length.ok_or_else(|| TypeError::at(self.current_span(), "no array has so many elements"))?;
        self.at += 1;
        self.expect("]")?;
        Ok(Ty::Array(element, length))
    }

    fn reference(&mut self) -> Result<Ty, TypeError> {
        self.at += 1;
        if self.peek() == Some(&TypeTokenKind::Lifetime) {
            self.at += 1;
        }
        let kind = if self.take_word("mut") { PointerKind::RefMut } else { PointerKind::Ref };
        Ok(Ty::Pointer(kind, Box::new(self.ty()?)))
    }

    fn raw_pointer(&mut self) -> Result<Ty, TypeError> {
        self.at += 1;
        let kind = if self.take_word("const") {
            PointerKind::Const
        } else if self.take_word("mut") {
            PointerKind::Mut
        } else {
            return Err(self.unexpected("`const` or `mut`"));
        };
        Ok(Ty::Pointer(kind, Box::new(self.ty()?)))
    }

    fn function(&mut self, start: usize) -> Result<Ty, TypeError> {
        if self.take_word("for") {
            self.lifetimes()?;
        }
        self.take_word("unsafe");
        if self.take_word("extern") && self.peek() == Some(&TypeTokenKind::Text) {
            self.at += 1;
        }
        if !self.take_word("fn") {
            return Err(self.unexpected("`fn`"));
        }
        self.expect("(")?;
        self.separated(")", |parser| {
            if matches!(
                (parser.peek(), parser.after(1)),
                (Some(TypeTokenKind::Ident(_)), Some(TypeTokenKind::Punct(":")))
            ) {
                parser.at += 2;
            }
            parser.ty()?;
            Ok(())
        })?;
        if self.take("->") {
            self.ty()?;
        }
        Ok(Ty::Function(self.source_text(start)))
    }

    /// `<'a, 'b>` after `for`.
    fn lifetimes(&mut self) -> Result<(), TypeError> {
        self.expect("<")?;
        while self.peek() == Some(&TypeTokenKind::Lifetime) || self.peek() == Some(&TypeTokenKind::Punct(",")) {
            self.at += 1;
        }
        self.expect(">")
    }

    /// `dyn Fn(u8) -> u8 + Send + 'a`; traits are not resolved.
    fn dynamic(&mut self) -> Result<Ty, TypeError> {
        self.at += 1;
        let start = self.at;
        loop {
            if self.peek() == Some(&TypeTokenKind::Lifetime) {
                self.at += 1;
            } else {
                self.bound()?;
            }
            if !self.take("+") {
                break;
            }
        }
        Ok(Ty::Dyn(self.source_text(start)))
    }

    fn bound(&mut self) -> Result<(), TypeError> {
        if self.take("(") {
            self.bound()?;
            return self.expect(")");
        }
        if self.take_word("for") {
            self.lifetimes()?;
        }
        if !matches!(self.peek(), Some(TypeTokenKind::Ident(_))) {
            return Err(self.unexpected("a trait"));
        }
        while matches!(self.peek(), Some(TypeTokenKind::Ident(_) | TypeTokenKind::Punct("::"))) {
            self.at += 1;
        }
        if self.peek() == Some(&TypeTokenKind::Punct("<")) {
            self.arguments()?;
        } else if self.peek() == Some(&TypeTokenKind::Punct("(")) {
            self.tuple()?;
            if self.take("->") {
                self.ty()?;
            }
        }
        Ok(())
    }

    /// `Option<u8>`, `std::vec::Vec<T>`: the last segment is resolved.
    fn path(&mut self) -> Result<Ty, TypeError> {
        let start = self.at;
        if KEYWORDS.iter().any(|word| self.is_word(word)) {
            return Err(self.unexpected("a type"));
        }
        let mut name = self.word("a type")?;
        while self.take("::") && matches!(self.peek(), Some(TypeTokenKind::Ident(_))) {
            name = self.word("a name")?;
        }
        let name_at = self.tokens[self.at - 1].span.clone();
        let arguments = if self.peek() == Some(&TypeTokenKind::Punct("<")) { self.arguments()? } else { Vec::new() };
        let span = self.tokens[start].span.start..self.tokens[self.at - 1].span.end;
        self.named(&name, name_at, arguments, span)
    }

    /// `<u8, 'a, TypeDef = T>`: the types in it.
    fn arguments(&mut self) -> Result<Vec<Ty>, TypeError> {
        self.expect("<")?;
        let mut arguments = Vec::new();
        self.separated(">", |parser| {
            if parser.peek() == Some(&TypeTokenKind::Lifetime) {
                parser.at += 1;
            } else {
                if matches!(
                    (parser.peek(), parser.after(1)),
                    (Some(TypeTokenKind::Ident(_)), Some(TypeTokenKind::Punct("=")))
                ) {
                    parser.at += 2;
                }
                arguments.push(parser.ty()?);
            }
            Ok(())
        })?;
        Ok(arguments)
    }

    fn named(
        &mut self,
        name: &str,
        name_at: Range<usize>,
        mut arguments: Vec<Ty>,
        span: Range<usize>,
    ) -> Result<Ty, TypeError> {
        let one = |arguments: &[Ty]| {
            if arguments.len() == 1 {
                return Ok(());
            }
            Err(TypeError::at(span.clone(), format!("`{name}` is written `{name}<T>`")))
        };
        let item = self.definitions.find(name);
        if let Some(id) = item.filter(|id| *id >= self.n_std) {
            self.uses.push((id, arguments.len(), span));
            return Ok(Ty::Named(id, arguments));
        }
        let plain = self
            .params
            .iter()
            .position(|param| param.name == name)
            .map(Ty::Param)
            .or_else(|| scalar::named(name).map(Ty::Scalar))
            .or_else(|| (name == "str").then_some(Ty::Str));
        if let Some(plain) = plain {
            let message = || TypeError::at(span.clone(), format!("`{name}` takes no type arguments"));
            return if arguments.is_empty() { Ok(plain) } else { Err(message()) };
        }
        if let Some(pointer) = PointerKind::named(name) {
            one(&arguments)?;
            return Ok(Ty::Pointer(pointer, Box::new(arguments.remove(0))));
        }
        if name == "NonZero" {
            one(&arguments)?;
            let integer = if let Ty::Scalar(integer) = arguments[0] { scalar::non_zero_of(integer) } else { None };
            return integer
                .map(Ty::Scalar)
                .ok_or_else(|| TypeError::at(span, "`NonZero` takes an integer, such as `NonZero<u32>`"));
        }
        if let Some(id) = item {
            self.uses.push((id, arguments.len(), span));
            return Ok(Ty::Named(id, arguments));
        }
        Err(self.unknown(name, name_at))
    }

    fn unknown(&self, name: &str, span: Range<usize>) -> TypeError {
        let error = TypeError::at(span, format!("there is no type `{name}` here"));
        let meant: Option<&str> = match name {
            "int" => Some("i32"),
            "float" => Some("f32"),
            "double" => Some("f64"),
            "unsigned" => Some("u32"),
            "long" | "size_t" | "usz" => Some("usize"),
            "string" | "Str" => Some("String"),
            "boolean" | "Bool" => Some("bool"),
            _ => None,
        };
        let definitions = self.definitions.0.iter().filter_map(|item| item.name.as_deref());
        let pointers = ["NonNull", "Box", "Rc", "Arc", "Weak", "NonZero", "str"];
        let mut known: Vec<&str> = pointers.to_vec();
        known.extend(definitions);
        known.extend(scalar::names().map(|name: &str| name));
        match meant.or_else(|| nearest(name, known.iter().copied())) {
            Some(near) => error.with_help(format!("did you mean `{near}`?")),
            None => error.with_help(format!("define it in front: `struct {name} {{ a: u8, b: u32 }}`, then the type")),
        }
    }

    pub(super) fn peek(&self) -> Option<&'a TypeTokenKind> {
        self.after(0)
    }

    pub(super) fn after(&self, n: usize) -> Option<&'a TypeTokenKind> {
        self.tokens.get(self.at + n).map(|token| &token.kind)
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    /// Consumes a punctuation token if it is next.
    pub(super) fn take(&mut self, punct: &'static str) -> bool {
        let found = self.peek() == Some(&TypeTokenKind::Punct(punct));
        self.at += usize::from(found);
        found
    }

    /// Parses a comma-separated list up to `close`, with an optional trailing comma.
    pub(super) fn separated(
        &mut self,
        close: &'static str,
        mut element: impl FnMut(&mut Self) -> Result<(), TypeError>,
    ) -> Result<(), TypeError> {
        while !self.take(close) {
            element(self)?;
            if !self.take(",") {
                return self.expect(close);
            }
        }
        Ok(())
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(TypeTokenKind::Ident(found)) if found == word)
    }

    pub(super) fn expect(&mut self, punct: &'static str) -> Result<(), TypeError> {
        if self.take(punct) { Ok(()) } else { Err(self.unexpected(&format!("`{punct}`"))) }
    }

    pub(super) fn word(&mut self, wanted: &str) -> Result<String, TypeError> {
        let Some(TypeTokenKind::Ident(word)) = self.peek() else { return Err(self.unexpected(wanted)) };
        self.at += 1;
        Ok(word.clone())
    }

    /// The span of the next token, or just after the last one.
    pub(super) fn current_span(&self) -> Range<usize> {
        let end = self.tokens.last().map_or(0, |token| token.span.end);
        self.tokens.get(self.at).map_or(end..end + 1, |token| token.span.clone())
    }

    /// The span from the token `start` up to the current position.
    pub(super) fn span_from(&self, start: usize) -> Range<usize> {
        self.tokens[start].span.start..self.tokens[self.at.max(start + 1) - 1].span.end
    }

    pub(super) fn unexpected(&self, wanted: &str) -> TypeError {
        let place = if self.peek().is_some() { "here" } else { "after this" };
        TypeError::at(self.current_span(), format!("expected {wanted} {place}"))
    }

    /// The source text from the token `start`, white space normalised.
    fn source_text(&self, start: usize) -> String {
        let text: String = self.text[self.span_from(start)].iter().collect();
        text.split_whitespace().collect::<Vec<&str>>().join(" ")
    }
}

fn empty(name: Option<String>, span: Range<usize>) -> TypeDef {
    TypeDef {
        name,
        kind: TypeDefKind::Struct,
        params: Vec::new(),
        repr: Repr::default(),
        variants: Vec::new(),
        span: Some(span),
    }
}
