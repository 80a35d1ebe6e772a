//! Types as debug information describes them.
//!
//! A type names others by number; they are looked up one by one, because a small program already knows thousands.

use super::code::Language;
use std::sync::Arc;

/// A type of some debug information: the offset of its entry in `.debug_info`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId(pub u64);

/// What a type's bytes mean.
#[derive(Clone, PartialEq, Debug)]
pub struct DebugType {
    /// With type arguments, as the compiler writes it: `Vec<i32, alloc::alloc::Global>`, `&str`, `unsigned int`.
    pub name: Arc<str>,
    /// The module it is declared in: `alloc::vec`, empty for built-in types and in C.
    pub module: Arc<str>,
    /// In bytes; 0 where it is not known.
    pub size: u64,
    /// That of the unit which describes it; decides how values are written.
    pub language: Language,
    /// What it is made of.
    pub kind: TypeKind,
    /// The type arguments with their parameter's name: `T`, `A`.
    pub arguments: Vec<(Arc<str>, TypeId)>,
}

/// What a type is made of. Sizes are the type's own ([`DebugType::size`]).
#[derive(Clone, PartialEq, Debug)]
pub enum TypeKind {
    /// One byte, 0 or 1.
    Bool,
    /// Two's complement.
    Signed,
    /// A plain binary number.
    Unsigned,
    /// IEEE 754, of 4 or 8 bytes, or x87's extended format.
    Float,
    /// A Unicode scalar value (Rust's `char`), or a `char16_t` and the like.
    Char,
    /// C's `char`.
    CChar {
        /// `signed char`, or a plain `char` where that is signed.
        is_signed: bool,
    },
    /// Rust's `()` is a structure without fields; this is C's.
    Void,
    /// A structure, tuple or closure.
    Structure {
        /// In order of declaration, which need not be that of their offsets.
        fields: Vec<Field>,
    },
    /// Fields that share their bytes.
    Union {
        /// Each with its offset, usually 0.
        fields: Vec<Field>,
    },
    /// A Rust enum whose variants carry fields, or whose number is stored beside or inside them.
    Enum(VariantPart),
    /// Named numbers: a C enum, or a Rust enum without fields.
    Enumeration {
        /// Whether the number is sign-extended.
        is_signed: bool,
        /// Each name with its number, in order of declaration.
        names: Vec<(Arc<str>, i128)>,
    },
    /// `None` for the length of a C array declared without one.
    Array {
        /// The type of one element.
        element: TypeId,
        /// Number of elements.
        length: Option<u64>,
    },
    /// `to` is `None` for `void *`.
    Pointer {
        /// The type of what it points at.
        to: Option<TypeId>,
    },
    /// Code, which a pointer points at.
    Function,
    /// Another name, or the same with `const` or `volatile`; `None` is `void`.
    Alias {
        /// The type that is meant.
        of: Option<TypeId>,
    },
    /// Only declared, or of a kind that is not read.
    Opaque,
}

/// A field of a structure, union or variant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// `__0` for the first of a tuple; empty for an anonymous structure or union in C.
    pub name: Arc<str>,
    /// Its type.
    pub ty: TypeId,
    /// In bytes.
    pub offset: u64,
    /// For C's bit fields: first bit, counted from the lowest of the byte at `offset`, and number of bits.
    pub bits: Option<(u64, u64)>,
}

/// The variants of an enum, and how to tell which it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantPart {
    /// Where the number is that tells them apart; `None` for an enum with one variant.
    pub discriminant: Option<Field>,
    /// In order of declaration.
    pub variants: Vec<Variant>,
}

/// One variant of an enum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Variant {
    /// Its name alone: `Some`.
    pub name: Arc<str>,
    /// The bits of the discriminant for it, as an unsigned number; `None` for the variant that is meant by every other number.
    pub number: Option<i128>,
    /// A structure with the variant's fields, at this offset in bytes.
    pub ty: TypeId,
    /// From the start of the enum, in bytes.
    pub offset: u64,
}
