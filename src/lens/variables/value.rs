//! Values as trees: what `reader` makes and `text` writes, as plain data.
//!
//! Invariant: a part that cannot be known is `Unknown` with its reason, never a made-up value; what a limit left out is counted.

use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::types::TypeId;
use std::sync::Arc;

/// A value, or a part of one.
#[derive(Clone, PartialEq, Debug)]
pub struct TypedValue {
    /// The variable's name, a field's (`0` in a tuple), `[3]` for an element, `*` for a pointee; empty for a map's key.
    pub label: String,
    /// Its type in the debug information.
    pub ty: TypeId,
    /// The type as people write it: `Vec<i32>`, `&str`, `struct node *`.
    pub type_name: Arc<str>,
    /// Decides how it is written.
    pub language: Language,
    /// Where its bytes are.
    pub place: ValuePlace,
    /// In bytes, of the value itself without what it points at.
    pub size: u64,
    /// What they are.
    pub kind: ValueKind,
    /// What the standard library keeps beside the contents.
    pub facts: Vec<Fact>,
    /// What its own pointer points at, for a pointer or a collection. One that is unknown because its block has been freed still has it.
    pub points: Option<PointsAt>,
}

/// A number that the standard library keeps beside the contents of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fact {
    /// `len`, `capacity`, `strong`, `weak`; `borrow` of a `RefCell`: how many shared borrows there are, or -1 for a mutable one; `locked`
    /// of a `Mutex`, 0 or 1.
    pub name: &'static str,
    /// The number as it is kept.
    pub value: i128,
}

/// Where a value's bytes are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ValuePlace {
    /// In memory, from this address on.
    Memory(Address),
    /// A register, by DWARF number; the value begins at its lowest byte.
    Register(u16),
    /// Put together from several places, or computed.
    Nowhere,
}

/// What a value is.
#[derive(Clone, PartialEq, Debug)]
pub enum ValueKind {
    /// A number, bool, char, float, named constant, or address: its text.
    Scalar(String),
    /// A string: what stands between its quotes, and how many bytes of it follow that were not read.
    Text {
        /// The bytes that were read, as text.
        text: String,
        /// Bytes that follow and were not read.
        n_omitted: u64,
    },
    /// `Point { x: 1, y: 2 }`, `Some(3)`, `(1, 2)`, `()`, `None`.
    Structure {
        /// The struct's or the variant's; empty for a tuple.
        name: String,
        /// How the fields are written.
        style: FieldNotation,
        /// In order of declaration.
        fields: Vec<TypedValue>,
    },
    /// Elements of an array, slice, vector, set; how many more there are.
    Sequence {
        /// The first of them.
        elements: Vec<TypedValue>,
        /// How many follow that were not read.
        n_omitted: u64,
        /// A set, whose elements have no index.
        is_set: bool,
    },
    /// Pairs of a map; how many more there are.
    Map {
        /// The first of them: key and value.
        entries: Vec<(TypedValue, TypedValue)>,
        /// How many follow that were not read.
        n_omitted: u64,
    },
    /// A pointer, and what it points at where that is shown.
    Pointer {
        /// Where it points.
        address: u64,
        /// What is there.
        pointee: ReadPointee,
    },
    /// It lies too deep, or there are too many parts before it.
    Omitted,
    /// No value: why. A clause, lower case, no final full stop.
    Unknown(String),
}

/// How the fields of a structure are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldNotation {
    /// `{ x: 1 }`
    Named,
    /// `(1, 2)`
    Tuple,
    /// Nothing.
    Unit,
    /// Named, with ` .. ` for what is not shown: `Mutex { data: 0, poisoned: false, .. }`.
    Open,
    /// The fields are different readings of the same bytes.
    Union,
    /// `1..5`: the name stands between `start` and `end`.
    Range,
}

/// What a pointer points at.
#[derive(Clone, PartialEq, Debug)]
pub enum ReadPointee {
    /// The value there.
    Value(Box<TypedValue>),
    /// Code: the path of the function.
    Function(Arc<str>),
    /// A raw pointer: its pointee is read when somebody asks for it. A string in C is read at once.
    Raw,
    /// A weak pointer: its pointee may be gone.
    Weak,
    /// It is shown further out already: a cycle.
    Cycle,
    /// Too deep.
    Omitted,
}

/// Memory that a value's pointer says it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PointsAt {
    /// The first byte.
    pub address: Address,
    /// The bytes that the type says are there: a vector's capacity, not its length; `None` where it says nothing.
    pub size: Option<u64>,
    /// What its type says.
    pub ownership: Ownership,
}

/// What a pointer's type says of who frees its pointee.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ownership {
    /// `Box`, `Vec`, `String` and the like.
    Owned,
    /// `Rc`, `Arc`: one of several owners.
    Shared,
    /// `rc::Weak`, `sync::Weak`: keeps the block, not its contents.
    Weak,
    /// `&T`.
    Borrowed,
    /// `&mut T`.
    BorrowedMut,
    /// `*const T`, `*mut T`, and every pointer of C.
    Raw,
}

impl TypedValue {
    /// The parts of a value: fields, elements, keys and values, the pointee.
    pub fn parts(&self) -> Box<dyn Iterator<Item = &TypedValue> + '_> {
        match &self.kind {
            ValueKind::Structure { fields, .. } => Box::new(fields.iter()),
            ValueKind::Sequence { elements, .. } => Box::new(elements.iter()),
            ValueKind::Map { entries, .. } => Box::new(entries.iter().flat_map(|(key, value)| [key, value])),
            ValueKind::Pointer { pointee: ReadPointee::Value(value), .. } => Box::new(std::iter::once(&**value)),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The first reason for which a part of it is unknown, depth first.
    #[must_use]
    pub fn first_unknown(&self) -> Option<&str> {
        match &self.kind {
            ValueKind::Unknown(why) => Some(why),
            _ => self.parts().find_map(TypedValue::first_unknown),
        }
    }

    /// A fact by its name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<i128> {
        self.facts.iter().find(|fact| fact.name == name).map(|fact| fact.value)
    }
}
