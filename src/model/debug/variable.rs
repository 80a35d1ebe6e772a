//! Variables: names with a type, and where their bytes are at some moment.

use super::code::SourcePosition;
use super::types::TypeId;
use crate::model::addr::Address;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A variable of some debug information.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VariableId {
    /// Offset of its entry in `.debug_info`.
    pub entry: u64,
    /// Offset of the function that it is looked up in (an inlined function has entries of its own); 0 for a static.
    pub function: u64,
}

/// A parameter, a local variable or a static.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variable {
    /// What it is looked up by.
    pub id: VariableId,
    /// As it is declared.
    pub name: Arc<str>,
    /// Its declared type.
    pub ty: TypeId,
    /// Where its declaration stands.
    pub declared: Option<SourcePosition>,
    /// Whose it is.
    pub kind: VariableKind,
    /// Where it is in scope; empty for a static.
    pub scope: Vec<Range<u64>>,
    /// How many inlined calls its function lies in: 0 for the function with code.
    pub inline_depth: u32,
}

/// How a variable lives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum VariableKind {
    /// Of a function, and there from its first instruction on.
    Parameter,
    /// Of a block in a function.
    Local,
    /// Of the program: one for the whole run, also a C function's `static`.
    Static,
}

/// Where the bytes of a variable are, piece by piece from its lowest byte.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariableLocation {
    /// Together as long as the variable.
    pub pieces: Vec<Piece>,
}

/// Consecutive bytes of a variable that are kept in one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// In bytes; `None` for the whole variable.
    pub size: Option<u64>,
    /// Where they are.
    pub place: PiecePlace,
}

/// Where the bytes of a piece are (DWARF 5, section 2.6).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PiecePlace {
    /// In memory, from this address on.
    Memory(Address),
    /// A register, by DWARF number.
    Register(u16),
    /// The value itself: it is nowhere but in the debug information.
    Bytes(Vec<u8>),
    /// Nowhere that can be read, and why.
    Unavailable(Unavailable),
}

/// Why a variable, or a piece of one, has no value here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unavailable {
    /// The compiler kept it nowhere.
    OptimisedOut,
    /// It has a value at other addresses of its scope, but not here.
    NotHere,
    /// It is what this register (DWARF number) held at the function's entry, and that is not known.
    EntryValue(u16),
    /// A pointer to something that has no address.
    ImplicitPointer,
    /// A register of an outer frame that is not preserved.
    Register(u16),
    /// Memory that its location depends on is not mapped.
    Unmapped(Address),
    /// The debug information is damaged or of a kind that is not read.
    Malformed(String),
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unavailable::OptimisedOut => f.write_str("the compiler optimised it away"),
            Unavailable::NotHere => f.write_str("it has no value at this instruction"),
            Unavailable::EntryValue(_) => {
                f.write_str("it was in a register when the function was entered, and is not kept")
            }
            Unavailable::ImplicitPointer => f.write_str("it points at what the compiler keeps in no memory"),
            Unavailable::Register(_) => f.write_str("its register has been used for something else since the call"),
            Unavailable::Unmapped(address) => write!(f, "nothing is mapped at {address}"),
            Unavailable::Malformed(what) => write!(f, "the debug information cannot be read: {what}"),
        }
    }
}
