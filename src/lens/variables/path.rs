//! Expressions that lead from a variable to a part of it: `v[2]`, `*b`, `node.next`, `p->x`, `&v`.
//!
//! A step from a value in memory reads its part anew, so that limits on the whole do not limit the part. As in Rust, `.` and `[` reach through
//! references, smart pointers and cells.

use super::bytes::Source;
use super::names;
use super::reader::Reader;
use super::scene::VariableContext;
use super::value::{Ownership, ReadPointee, TypedValue, ValueKind, ValuePlace};
use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::types::{DebugType, TypeId, TypeKind};
use std::fmt::Write as _;
use std::sync::Arc;

/// Pointers and cells that one step reaches through.
const MAX_REACH: usize = 16;
/// Names that an error lists.
const MAX_LISTED: usize = 12;

/// An expression that leads to a part of a variable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PathExpr {
    /// `v`
    Variable(String),
    /// `*e`
    Deref(Box<PathExpr>),
    /// `&e`
    AddressOf(Box<PathExpr>),
    /// `e.name`, `e.0`; in C also `e->name`.
    Field(Box<PathExpr>, String),
    /// `e[3]`, `e["key"]`.
    Index(Box<PathExpr>, Index),
}

/// What stands between brackets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Index {
    /// An element's number, from 0.
    Number(u64),
    /// A map's key as it is written, or a variable.
    Key(String),
}

impl PathExpr {
    /// Reads an expression.
    ///
    /// # Errors
    /// What was expected, and where.
    pub fn parse(text: &str) -> Result<PathExpr, String> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        let expression = parser.unary()?;
        parser.skip_spaces();
        if parser.at < text.len() {
            return Err(format!("`{}` is left over behind the expression", &text[parser.at..]));
        }
        Ok(expression)
    }

    /// The variable that it starts from.
    #[must_use]
    pub fn variable(&self) -> &str {
        match self {
            PathExpr::Variable(name) => name,
            PathExpr::Deref(inner)
            | PathExpr::AddressOf(inner)
            | PathExpr::Field(inner, _)
            | PathExpr::Index(inner, _) => inner.variable(),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip_spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn accept(&mut self, token: &str) -> bool {
        self.skip_spaces();
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn unary(&mut self) -> Result<PathExpr, String> {
        self.depth += 1;
        if self.depth > 64 {
            return Err(String::from("the expression is nested too deep"));
        }
        let found = if self.accept("*") {
            Ok(PathExpr::Deref(Box::new(self.unary()?)))
        } else if self.accept("&") {
            self.accept("mut ");
            Ok(PathExpr::AddressOf(Box::new(self.unary()?)))
        } else {
            self.postfix()
        };
        self.depth -= 1;
        found
    }

    fn postfix(&mut self) -> Result<PathExpr, String> {
        let mut expression = if self.accept("(") {
            let inner = self.unary()?;
            if !self.accept(")") {
                return Err(String::from("a `)` is missing"));
            }
            inner
        } else {
            PathExpr::Variable(self.name(true)?)
        };
        loop {
            if self.accept("->") || self.accept(".") {
                let name = self.name(false)?;
                // `v.len()` is what people write.
                if self.accept("(") && !self.accept(")") {
                    return Err(String::from("functions cannot be called here"));
                }
                expression = PathExpr::Field(Box::new(expression), name);
            } else if self.accept("[") {
                expression = PathExpr::Index(Box::new(expression), self.index()?);
            } else {
                return Ok(expression);
            }
        }
    }

    /// An identifier or a tuple's number; a variable may have a path.
    fn name(&mut self, is_variable: bool) -> Result<String, String> {
        self.skip_spaces();
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || is_variable && c == ':';
        let end = self.rest().find(|c: char| !is_part(c)).unwrap_or(self.rest().len());
        let name = self.rest()[..end].to_owned();
        self.at += end;
        match name.chars().next() {
            None if is_variable => Err(String::from("the name of a variable is missing")),
            None => Err(String::from("the name of a field is missing")),
            Some(first) if is_variable && first.is_ascii_digit() => Err(format!("`{name}` is no variable")),
            Some(_) => Ok(name),
        }
    }

    fn index(&mut self) -> Result<Index, String> {
        self.skip_spaces();
        let mut is_quoted = false;
        let mut is_escaped = false;
        let end = self.rest().find(|c: char| {
            let ends = c == ']' && !is_quoted;
            is_quoted ^= c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            ends
        });
        let end = end.ok_or("a `]` is missing")?;
        let text = self.rest()[..end].trim().to_owned();
        self.at += end + 1;
        let digits = text.replace('_', "");
        let number = match digits.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16).ok(),
            None => digits.parse().ok(),
        };
        match number {
            _ if text.is_empty() => Err(String::from("an index is missing")),
            _ if text.contains("..") && !text.starts_with('"') => {
                Err(format!("`[{text}]` is a range; an index is one number, and the whole shows all elements"))
            }
            Some(number) => Ok(Index::Number(number)),
            None => Ok(Index::Key(text)),
        }
    }
}

/// Follows an expression from the value of its variable; `variable` gives those that stand in an index.
///
/// # Errors
/// What is not there, and what would be.
pub(super) fn follow(
    scene: &VariableContext,
    expression: &PathExpr,
    library: super::reader::Library,
    variable: &dyn Fn(&str) -> Result<TypedValue, String>,
) -> Result<TypedValue, String> {
    let steps = Steps { scene, library, variable };
    let mut value = steps.follow(expression)?;
    value.label = written(expression);
    Ok(value)
}

struct Steps<'a> {
    scene: &'a VariableContext<'a>,
    library: super::reader::Library,
    variable: &'a dyn Fn(&str) -> Result<TypedValue, String>,
}

impl Steps<'_> {
    fn follow(&self, expression: &PathExpr) -> Result<TypedValue, String> {
        match expression {
            PathExpr::Variable(name) => (self.variable)(name),
            PathExpr::Deref(inner) => self.deref(&self.follow(inner)?, &written(inner)),
            PathExpr::AddressOf(inner) => address_of(&self.follow(inner)?, &written(inner)),
            PathExpr::Field(inner, name) => self.field(self.follow(inner)?, name, &written(inner)),
            PathExpr::Index(inner, index) => self.index(self.follow(inner)?, index, &written(inner)),
        }
    }

    /// Reads a part anew, so that the limits count from it.
    fn fresh(&self, part: &TypedValue) -> TypedValue {
        match part.place {
            ValuePlace::Memory(address) => {
                Reader::new(self.scene, self.library).read(&*part.label, part.ty, &Source::Memory(address))
            }
            _ => part.clone(),
        }
    }

    fn deref(&self, value: &TypedValue, name: &str) -> Result<TypedValue, String> {
        match &value.kind {
            ValueKind::Unknown(why) => Err(format!("`{name}` is not known: {why}")),
            ValueKind::Pointer { pointee: ReadPointee::Value(pointee), .. }
                if !matches!(pointee.kind, ValueKind::Text { .. }) || value.language == Language::Rust =>
            {
                Ok(self.fresh(pointee))
            }
            ValueKind::Pointer { pointee: ReadPointee::Weak, .. } => self.behind_weak(value, name),
            ValueKind::Pointer { address, pointee } => {
                let to = self.pointee_type(value.ty).ok_or_else(|| format!("what `{name}` points at has no type"))?;
                if let ReadPointee::Function(path) = pointee {
                    return Err(format!("`{name}` points at the code of `{path}`"));
                }
                self.check(*address, to, name)?;
                Ok(Reader::new(self.scene, self.library).read("*", to, &Source::Memory(Address(*address))))
            }
            _ => Err(format!("`{name}` is a {}, which is no pointer", value.type_name)),
        }
    }

    /// What a weak pointer's block holds, if it has owners left.
    fn behind_weak(&self, value: &TypedValue, name: &str) -> Result<TypedValue, String> {
        match value.fact("strong") {
            None => return Err(format!("`{name}` points nowhere: it was made by `Weak::new`")),
            Some(0) => return Err(format!("what `{name}` pointed at has been dropped: its strong count is 0")),
            Some(_) => {}
        }
        let unknown = || format!("what `{name}` points at has no type");
        let ValuePlace::Memory(address) = value.place else { return Err(unknown()) };
        let reader = Reader::new(self.scene, self.library);
        let pointer = reader.pointer_of(value.ty, &Source::Memory(address), "ptr")?;
        let (inner, at) = (pointer.to.ok_or_else(unknown)?, Source::Memory(Address(pointer.address)));
        let (ty, at) = reader.part(inner, &at, "value").or_else(|_| reader.part(inner, &at, "data"))?;
        Ok(Reader::new(self.scene, self.library).read("*", ty, &at))
    }

    /// Whether a raw pointer points at memory that is there and has not been freed.
    fn check(&self, address: u64, to: TypeId, name: &str) -> Result<(), String> {
        let size = self.scene.debug.ty(to).size.max(1);
        let checked = Reader::new(self.scene, self.library).check_pointee(address, size, Ownership::Raw);
        checked.map_err(|why| match address {
            0 => format!("`{name}` is null"),
            _ => format!("`{name}` points nowhere: {why}"),
        })
    }

    fn pointee_type(&self, id: TypeId) -> Option<TypeId> {
        let (_, ty) = Reader::new(self.scene, self.library).resolved(id)?;
        match ty.kind {
            TypeKind::Pointer { to } => to,
            _ => ty.arguments.first().map(|(_, id)| *id),
        }
    }

    fn field(&self, value: TypedValue, name: &str, of: &str) -> Result<TypedValue, String> {
        let mut value = value;
        let whole = value.clone();
        for _ in 0..MAX_REACH {
            if let Some(found) = field_of(&value, name) {
                return Ok(self.fresh(found));
            }
            // The field of a vector is called that, and its method `capacity`.
            let name = if name == "cap" && value.fact("capacity").is_some() { "capacity" } else { name };
            if name == "ptr"
                && let Some(found) = self.pointer_field(&value)
            {
                return Ok(found);
            }
            if let Some(fact) = value.fact(name) {
                if let Some(found) = self.number_field(&value, name) {
                    return Ok(found);
                }
                return Ok(TypedValue {
                    label: name.to_owned(),
                    type_name: Arc::from("usize"),
                    place: ValuePlace::Nowhere,
                    size: 8,
                    kind: ValueKind::Scalar(fact.to_string()),
                    facts: Vec::new(),
                    points: None,
                    ..value
                });
            }
            let inner = match &value.kind {
                ValueKind::Unknown(why) => return Err(format!("`{of}` is not known: {why}")),
                ValueKind::Pointer { address: 0, .. } => return Err(format!("`{of}` is null")),
                ValueKind::Pointer { .. } => self.deref(&value, of)?,
                ValueKind::Structure { .. } => match cell_contents(&value) {
                    Some(contents) => self.fresh(contents),
                    None => break,
                },
                _ => break,
            };
            value = inner;
        }
        Err(missing_field(&whole, &value, name, of))
    }

    /// The field of a library's type that holds such a number, in the value itself or in the block that it counts.
    fn number_field(&self, value: &TypedValue, name: &str) -> Option<TypedValue> {
        let ValuePlace::Memory(address) = value.place else { return None };
        let field = if name == "capacity" { "cap" } else { name };
        let reader = Reader::new(self.scene, self.library);
        let own = Source::Memory(address);
        let found = reader.find(value.ty, &own, field).or_else(|| {
            let counted = reader.pointer_of(value.ty, &own, "ptr").ok()?;
            reader.find(counted.to?, &Source::Memory(Address(counted.address)), field)
        });
        let (id, source) = found?;
        let is_word = |ty: &DebugType| matches!(ty.kind, TypeKind::Unsigned) && ty.size == 8;
        let is_word_itself = reader.resolved(id).is_some_and(|(_, ty)| is_word(&ty));
        let (id, source) = if is_word_itself { (id, source) } else { reader.search_type(id, &source, is_word)? };
        let Source::Memory(address) = source else { return None };
        let is_it = Some(i128::from(source.word(self.scene.target).ok()?)) == value.fact(name);
        let (kind, type_name) = (ValueKind::Scalar(value.fact(name)?.to_string()), Arc::from("usize"));
        is_it.then(|| TypedValue {
            label: name.to_owned(),
            type_name,
            ty: id,
            language: value.language,
            place: ValuePlace::Memory(address),
            size: 8,
            kind,
            facts: Vec::new(),
            points: None,
        })
    }

    /// The pointer of a library's type that has one: the word that leads to its block.
    fn pointer_field(&self, value: &TypedValue) -> Option<TypedValue> {
        let points = value.points.filter(|_| value.language == Language::Rust)?;
        let ValuePlace::Memory(address) = value.place else { return None };
        let reader = Reader::new(self.scene, self.library);
        let is_word = |ty: &DebugType| matches!(ty.kind, TypeKind::Pointer { .. });
        let (ty, source) = reader.search_type(value.ty, &Source::Memory(address), is_word)?;
        let Source::Memory(place) = source else { return None };
        let is_it = source.word(self.scene.target).ok()? == points.address.0;
        is_it.then(|| TypedValue {
            label: "ptr".to_owned(),
            type_name: Arc::clone(&self.scene.value_at(ty, place).type_name),
            ty,
            language: value.language,
            place: ValuePlace::Memory(place),
            size: 8,
            kind: ValueKind::Pointer { address: points.address.0, pointee: ReadPointee::Raw },
            facts: Vec::new(),
            points: None,
        })
    }

    fn index(&self, value: TypedValue, index: &Index, of: &str) -> Result<TypedValue, String> {
        let mut value = value;
        for _ in 0..MAX_REACH {
            match &value.kind {
                ValueKind::Sequence { .. } => return self.element(&value, self.number(index)?, of),
                ValueKind::Map { .. } => return self.entry(&value, index, of),
                ValueKind::Text { .. } => return self.character(&value, self.number(index)?, of),
                ValueKind::Unknown(why) => return Err(format!("`{of}` is not known: {why}")),
                // A raw pointer may point at one of several.
                ValueKind::Pointer { address, pointee }
                    if *pointee == ReadPointee::Raw || value.language != Language::Rust =>
                {
                    let to = self.pointee_type(value.ty).ok_or_else(|| format!("what `{of}` points at has no type"))?;
                    let offset = self.number(index)?.wrapping_mul(self.scene.debug.ty(to).size);
                    self.check(address.wrapping_add(offset), to, of)?;
                    let at = Source::Memory(Address(*address).plus(offset));
                    return Ok(Reader::new(self.scene, self.library).read("", to, &at));
                }
                ValueKind::Pointer { .. } => value = self.deref(&value, of)?,
                ValueKind::Structure { .. } => match cell_contents(&value) {
                    Some(contents) => value = self.fresh(contents),
                    None => break,
                },
                ValueKind::Scalar(_) | ValueKind::Omitted => break,
            }
        }
        Err(format!("`{of}` is a {}, which has no elements", value.type_name))
    }

    /// A character of an array of C.
    fn character(&self, value: &TypedValue, nth: u64, of: &str) -> Result<TypedValue, String> {
        let reader = Reader::new(self.scene, self.library);
        let ty = reader.resolved(value.ty).map(|(_, ty)| ty.kind.clone());
        match (ty, &value.place) {
            (Some(TypeKind::Array { element, length: Some(length) }), ValuePlace::Memory(address)) if nth < length => {
                let offset = nth.wrapping_mul(self.scene.debug.ty(element).size);
                Ok(Reader::new(self.scene, self.library).read("", element, &Source::Memory(address.plus(offset))))
            }
            (Some(TypeKind::Array { length: Some(length), .. }), _) => Err(format!("`{of}` has {length} elements")),
            _ => Err(format!("`{of}` is text, of which no part has a place of its own")),
        }
    }

    fn number(&self, index: &Index) -> Result<u64, String> {
        let text = match index {
            Index::Number(number) => return Ok(*number),
            Index::Key(text) => text,
        };
        if text.starts_with('-') {
            return Err(format!("`{text}` is no index: the first element is [0]"));
        }
        let value = self.follow(&PathExpr::parse(text)?)?;
        match &value.kind {
            ValueKind::Scalar(number) => number.parse().map_err(|_| format!("`{text}` is {number}, which is no index")),
            _ => Err(format!("`{text}` is no number")),
        }
    }

    fn element(&self, value: &TypedValue, nth: u64, of: &str) -> Result<TypedValue, String> {
        let ValueKind::Sequence { elements, n_omitted, .. } = &value.kind else {
            return Err(format!("`{of}` has no elements"));
        };
        let length = elements.len() as u64 + n_omitted;
        if nth >= length {
            return Err(format!(
                "`{of}` has {length} elements, the last of which is {of}[{}]",
                length.saturating_sub(1)
            ));
        }
        if let Some(element) = elements.get(nth as usize) {
            return Ok(self.fresh(element));
        }
        let ValuePlace::Memory(address) = value.place else { return Err(format!("{of}[{nth}] was not read")) };
        let mut scene = *self.scene;
        scene.limits.elements = 1;
        let mut reader = Reader::new(&scene, self.library);
        reader.first = nth;
        let window = reader.read("", value.ty, &Source::Memory(address));
        match window.kind {
            ValueKind::Sequence { elements, .. } => {
                elements.first().map(|element| self.fresh(element)).ok_or_else(|| format!("{of}[{nth}] was not read"))
            }
            _ => Err(format!("{of}[{nth}] was not read")),
        }
    }

    fn entry(&self, value: &TypedValue, index: &Index, of: &str) -> Result<TypedValue, String> {
        let key = match index {
            Index::Number(number) => number.to_string(),
            Index::Key(text) => text.clone(),
        };
        let found = |value: &TypedValue| match &value.kind {
            ValueKind::Map { entries, .. } => {
                entries.iter().find(|(found, _)| super::text::plain(found) == key).map(|(_, value)| self.fresh(value))
            }
            _ => None,
        };
        let all = || {
            let ValuePlace::Memory(address) = value.place else { return None };
            let mut scene = *self.scene;
            (scene.limits.elements, scene.limits.parts) = (1 << 16, 1 << 20);
            found(&Reader::new(&scene, self.library).read("", value.ty, &Source::Memory(address)))
        };
        found(value).or_else(all).ok_or_else(|| format!("`{of}` has no key {key}"))
    }
}

fn field_of<'a>(value: &'a TypedValue, name: &str) -> Option<&'a TypedValue> {
    let ValueKind::Structure { fields, .. } = &value.kind else { return None };
    let direct = fields.iter().find(|field| field.label == name);
    // C's anonymous structures and unions lend their fields to what holds them, as base classes do in C++.
    let lends = |field: &&TypedValue| field.label.is_empty() || field.label.starts_with('<');
    direct.or_else(|| fields.iter().filter(lends).find_map(|field| field_of(field, name)))
}

/// What a cell or lock holds: `.` reaches through them, although Rust needs a call there.
fn cell_contents(value: &TypedValue) -> Option<&TypedValue> {
    let ValueKind::Structure { name, fields, .. } = &value.kind else { return None };
    let is_cell = matches!(&**name, "Cell" | "RefCell" | "Mutex" | "RwLock" | "OnceCell" | "ManuallyDrop" | "Some");
    fields.first().filter(|_| is_cell)
}

fn address_of(value: &TypedValue, name: &str) -> Result<TypedValue, String> {
    let ValuePlace::Memory(address) = value.place else {
        return Err(format!("`{name}` lies in no memory, so it has no address"));
    };
    Ok(TypedValue {
        label: String::new(),
        type_name: Arc::from(match value.language {
            Language::Rust => format!("&{}", value.type_name),
            _ => format!("{} *", value.type_name),
        }),
        place: ValuePlace::Nowhere,
        size: 8,
        kind: ValueKind::Pointer { address: address.0, pointee: ReadPointee::Raw },
        facts: Vec::new(),
        points: None,
        ..value.clone()
    })
}

fn missing_field(whole: &TypedValue, innermost: &TypedValue, name: &str, of: &str) -> String {
    let labels = |value: &TypedValue| match &value.kind {
        ValueKind::Structure { fields, .. } => fields.iter().map(|field| field.label.clone()).collect(),
        _ => Vec::new(),
    };
    let mut names: Vec<String> = labels(innermost);
    names.extend(innermost.facts.iter().map(|fact| fact.name.to_owned()));
    names.truncate(MAX_LISTED);
    let mut text = format!("`{of}` is a {}, which has no field `{name}`", names::short(&whole.type_name));
    if !names.is_empty() {
        let _ = write!(text, "; it has {}", names.join(", "));
    }
    text
}

fn written(expression: &PathExpr) -> String {
    let inner = |inner: &PathExpr| match inner {
        PathExpr::Deref(_) | PathExpr::AddressOf(_) => format!("({})", written(inner)),
        _ => written(inner),
    };
    match expression {
        PathExpr::Variable(name) => name.clone(),
        PathExpr::Deref(of) => format!("*{}", written(of)),
        PathExpr::AddressOf(of) => format!("&{}", written(of)),
        PathExpr::Field(of, name) => format!("{}.{name}", inner(of)),
        PathExpr::Index(of, Index::Number(number)) => format!("{}[{number}]", inner(of)),
        PathExpr::Index(of, Index::Key(key)) => format!("{}[{key}]", inner(of)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read_and_written() {
        for (text, expected) in [
            ("v", "v"),
            (" v [ 2 ] ", "v[2]"),
            ("*b", "*b"),
            ("(*node).next", "(*node).next"),
            ("p->x.0", "p.x.0"),
            ("&v[0x10]", "&v[16]"),
            ("m[\"a]b\"].len()", "m[\"a]b\"].len"),
            ("hello::COUNT", "hello::COUNT"),
            ("**b", "**b"),
        ] {
            assert_eq!(written(&PathExpr::parse(text).unwrap()), expected);
        }
        assert_eq!(PathExpr::parse("*(a.b)[1]").unwrap().variable(), "a");
    }

    #[test]
    fn what_is_no_expression_is_said() {
        for (text, expected) in [
            ("", "the name of a variable is missing"),
            ("v[", "a `]` is missing"),
            ("v[]", "an index is missing"),
            ("v[1..3]", "`[1..3]` is a range; an index is one number, and the whole shows all elements"),
            ("v.", "the name of a field is missing"),
            ("(v", "a `)` is missing"),
            ("v + 1", "`+ 1` is left over behind the expression"),
            ("2", "`2` is no variable"),
            ("v.get(1)", "functions cannot be called here"),
        ] {
            assert_eq!(PathExpr::parse(text).unwrap_err(), expected);
        }
        assert!(PathExpr::parse(&"*".repeat(1000)).is_err());
    }
}
