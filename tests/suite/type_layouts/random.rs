//! Random types from a seed: structs, enums, unions and generics, with every kind of `#[repr(…)]`, that the compiler accepts.
//!
//! The same seed gives the same types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// One type to compare.
pub(super) struct Case {
    /// How it is named where it is used: `S5`, `G7<u8, bool>`.
    pub name: String,
    /// Its definition, for the compiler; empty for the standard library's.
    pub definition: String,
    /// Every definition that it may need.
    pub before: String,
    pub kind: Kind,
}

pub(super) enum Kind {
    Known,
    Struct { fields: Vec<String> },
    Enum { variants: Vec<Variant> },
}

pub(super) struct Variant {
    pub name: String,
    pub fields: Vec<String>,
    pub is_inhabited: bool,
}

impl Case {
    pub(super) fn known(name: &str) -> Case {
        Case { name: name.to_owned(), definition: String::new(), before: String::new(), kind: Kind::Known }
    }

    /// The type in front of `::`.
    pub(super) fn path(&self) -> &str {
        self.name.split('<').next().unwrap_or_default()
    }
}

impl Variant {
    /// An expression for a value of it.
    pub(super) fn value(&self, name: &str) -> String {
        let name = name.split('<').next().unwrap_or_default();
        let fields: Vec<String> = self.fields.iter().map(|field| format!("{field}: Make::make()")).collect();
        format!("{name}::{} {{ {} }}", self.name, fields.join(", "))
    }
}

/// `n` types, each of which may hold earlier ones.
pub(super) fn cases(n: usize, seed: u64) -> Vec<Case> {
    let mut maker =
        Maker { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, names: Vec::new(), definitions: BTreeMap::new() };
    (0..n).map(|idx| maker.case(idx)).collect()
}

/// `text` with a few characters gone, doubled or replaced.
pub(super) fn damaged(text: &str, state: &mut u64) -> String {
    let mut maker = Maker { state: *state, names: Vec::new(), definitions: BTreeMap::new() };
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=maker.next(3) {
        let at = maker.next(chars.len().max(1)).min(chars.len().saturating_sub(1));
        match maker.next(3) {
            0 if !chars.is_empty() => _ = chars.remove(at),
            1 => chars.insert(at, ['<', '>', '{', '}', '(', ',', ';', '&', '#', '\'', 'ä', '"'][maker.next(12)]),
            _ if !chars.is_empty() => chars.insert(at, chars[at]),
            _ => {}
        }
    }
    *state = maker.state;
    chars.into_iter().collect()
}

struct Maker {
    state: u64,
    /// Earlier types that may be fields.
    names: Vec<String>,
    /// Definitions by their names.
    definitions: BTreeMap<String, String>,
}

const PLAIN: [&str; 21] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "f32", "f64", "bool", "char", "()", "bool",
    "u8", "u32", "bool", "u16", "char",
];
const OWNING: [&str; 14] = [
    "&'static u8",
    "&'static str",
    "&'static [u16]",
    "NonZeroU8",
    "NonZeroU32",
    "NonZeroU64",
    "String",
    "Vec<u8>",
    "Box<u32>",
    "Ordering",
    "Duration",
    "Cell<bool>",
    "RefCell<u16>",
    "fn()",
];

impl Maker {
    fn next(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 33) % below as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.next(from.len())]
    }

    /// A type that can be packed: nothing in it asks for an alignment.
    fn plain(&mut self) -> String {
        match self.next(8) {
            0 => format!("[{}; {}]", self.pick(&PLAIN), self.next(6)),
            1 => format!("({}, {})", self.pick(&PLAIN), self.pick(&PLAIN)),
            _ => self.pick(&PLAIN).to_owned(),
        }
    }

    fn ty(&mut self, depth: usize) -> String {
        match self.next(14) {
            _ if depth == 0 => self.pick(&PLAIN).to_owned(),
            0..5 => self.pick(&PLAIN).to_owned(),
            5 | 6 => self.pick(&OWNING).to_owned(),
            7 => format!("[{}; {}]", self.ty(depth - 1), self.next(9)),
            8 => format!("({}, {})", self.ty(depth - 1), self.ty(depth - 1)),
            9 => format!("({}, {}, {})", self.ty(depth - 1), self.ty(depth - 1), self.ty(depth - 1)),
            10 => format!("Option<{}>", self.ty(depth - 1)),
            11 => format!("Result<{}, {}>", self.ty(depth - 1), self.ty(depth - 1)),
            _ if self.names.is_empty() => String::from("bool"),
            _ => {
                let at = self.next(self.names.len());
                self.names[at].clone()
            }
        }
    }

    fn case(&mut self, idx: usize) -> Case {
        let case = match self.next(10) {
            0..5 => self.structure(idx),
            5..9 => self.choice(idx),
            _ => self.generic(idx),
        };
        let definition = case.definition.split("impl").next().unwrap_or_default();
        self.definitions.insert(case.path().to_owned(), definition.to_owned());
        self.names.push(case.name.clone());
        let mut needed = BTreeSet::new();
        self.need(&case.name, &mut needed);
        let before = needed.iter().map(|name| self.definitions[name].as_str());
        Case { before: before.collect::<Vec<&str>>().join(" "), ..case }
    }

    /// Collects the definitions that a text names, and those that they name.
    fn need(&self, text: &str, needed: &mut BTreeSet<String>) {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if let Some(definition) = self.definitions.get(word)
                && needed.insert(word.to_owned())
            {
                self.need(definition, needed);
            }
        }
    }

    fn structure(&mut self, idx: usize) -> Case {
        let reprs = [
            "",
            "",
            "",
            "",
            "",
            "C",
            "C",
            "packed",
            "packed(2)",
            "align(16)",
            "C, packed",
            "C, align(8)",
            "C, packed(4)",
        ];
        let repr = self.pick(&reprs);
        let name = format!("S{idx}");
        let n_fields = self.next(7);
        let types: Vec<String> =
            (0..n_fields).map(|_| if repr.contains("packed") { self.plain() } else { self.ty(2) }).collect();
        let mut definition = attribute(repr);
        write!(definition, "struct {name} {{ {} }}", members(&types)).unwrap();
        let fields: Vec<String> = (0..n_fields).map(|at| format!("f{at}")).collect();
        let values: Vec<String> = fields.iter().map(|field| format!("{field}: Make::make()")).collect();
        write!(definition, " impl Make for {name} {{ fn make() -> Self {{ {name} {{ {} }} }} }}", values.join(", "))
            .unwrap();
        Case { name, definition, before: String::new(), kind: Kind::Struct { fields } }
    }

    fn choice(&mut self, idx: usize) -> Case {
        let repr = self.pick(&["", "", "", "", "", "", "u8", "C", "C, u8", "i16", "align(4)", "u64"]);
        let name = format!("E{idx}");
        let n_variants = 1 + self.next(6);
        let mut definition = attribute(repr);
        write!(definition, "enum {name} {{ ").unwrap();
        let mut variants = Vec::new();
        let is_numbered = self.next(5) == 0;
        for at in 0..n_variants {
            let n_fields = if is_numbered { 0 } else { [0, 0, 1, 1, 2, 3, 4][self.next(7)] };
            let mut types: Vec<String> = (0..n_fields).map(|_| self.ty(2)).collect();
            let is_inhabited = at == 0 || !plain_enum(repr) || self.next(12) > 0 || is_numbered;
            if !is_inhabited {
                types.push(String::from("Infallible"));
            }
            let number =
                if is_numbered && self.next(2) == 0 { format!(" = {}", 10 * at + self.next(9)) } else { String::new() };
            let body = if types.is_empty() { String::new() } else { format!(" {{ {} }}", members(&types)) };
            write!(definition, "V{at}{body}{number}, ").unwrap();
            let fields = (0..types.len()).map(|field| format!("f{field}")).collect();
            variants.push(Variant { name: format!("V{at}"), fields, is_inhabited });
        }
        let value = variants[0].value(&name);
        write!(definition, "}} impl Make for {name} {{ fn make() -> Self {{ {value} }} }}").unwrap();
        Case { name, definition, before: String::new(), kind: Kind::Enum { variants } }
    }

    fn generic(&mut self, idx: usize) -> Case {
        let bound = if self.next(2) == 0 { ": ?Sized" } else { "" };
        let name = format!("G{idx}");
        let (first, second, third) = (self.ty(1), self.ty(1), self.ty(2));
        let definition = format!(
            "struct {name}<T, U{bound}> {{ f0: {first}, f1: T, f2: {second}, f3: U }} \
             impl<T: Make, U: Make> Make for {name}<T, U> {{ fn make() -> Self {{ \
             {name} {{ f0: Make::make(), f1: Make::make(), f2: Make::make(), f3: Make::make() }} }} }}"
        );
        let argument = self.ty(1);
        let fields = (0..4).map(|at| format!("f{at}")).collect();
        Case {
            name: format!("{name}<{third}, {argument}>"),
            definition,
            before: String::new(),
            kind: Kind::Struct { fields },
        }
    }
}

/// The standard layout; others give room to variants that cannot be.
fn plain_enum(repr: &str) -> bool {
    repr.is_empty() || repr.starts_with("align")
}

fn attribute(repr: &str) -> String {
    if repr.is_empty() { String::new() } else { format!("#[repr({repr})] ") }
}

fn members(types: &[String]) -> String {
    let members: Vec<String> = types.iter().enumerate().map(|(at, ty)| format!("f{at}: {ty}")).collect();
    members.join(", ")
}
