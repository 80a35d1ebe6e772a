//! A type as a tree, and the definitions that its names lead to. Plain values; what they mean in bytes is the layout's business.
//!
//! Names are resolved already: [`Ty::Named`] is a number in [`TypeDefs`], [`Ty::Param`] a number among a definition's parameters.

use super::scalar::Scalar;
use std::ops::Range;

/// A type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    Scalar(&'static Scalar),
    /// `!`
    Never,
    Pointer(PointerKind, Box<Ty>),
    /// `fn(u8) -> u8`, as written.
    Function(String),
    Slice(Box<Ty>),
    Str,
    /// `dyn Trait`, with the traits as written.
    Dyn(String),
    Array(Box<Ty>, u64),
    Tuple(Vec<Ty>),
    /// The n-th parameter of the definition at hand.
    Param(usize),
    /// The n-th definition, with its arguments.
    Named(usize, Vec<Ty>),
}

/// What kind of pointer: who owns what it points at, and whether it may be null.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PointerKind {
    Ref,
    RefMut,
    Const,
    Mut,
    NonNull,
    Box,
    Rc,
    Arc,
    /// `Weak` of `Rc` or of `Arc`: the same bytes.
    Weak,
}

/// Definitions, the standard library's first.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct TypeDefs(pub(super) Vec<TypeDef>);

/// A `struct`, `enum` or `union`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct TypeDef {
    /// `None` for one that is written in place without a name.
    pub(super) name: Option<String>,
    pub(super) kind: TypeDefKind,
    pub(super) params: Vec<TypeParam>,
    pub(super) repr: Repr,
    /// One for a struct or union.
    pub(super) variants: Vec<VariantDef>,
    /// Where the user wrote it; `None` for the standard library's.
    pub(super) span: Option<Range<usize>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TypeDefKind {
    Struct,
    /// The struct that hides the niches of what is in it.
    UnsafeCell,
    Enum,
    Union,
}

/// A type parameter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct TypeParam {
    pub(super) name: String,
    /// `T: ?Sizedness`
    pub(super) sized: Sizedness,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sizedness {
    Always,
    Maybe,
}

/// What `#[repr(…)]` says.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Repr {
    pub(super) c: bool,
    pub(super) transparent: bool,
    /// The type of the tag.
    pub(super) int: Option<&'static Scalar>,
    /// The largest alignment that a field keeps, in bytes.
    pub(super) pack: Option<u64>,
    /// The least alignment of the whole, in bytes.
    pub(super) align: Option<u64>,
}

impl Repr {
    /// True when fields stay in the order in which they are written.
    pub(super) fn keeps_order(&self) -> bool {
        self.c || self.int.is_some()
    }
}

/// A variant, or the fields of a struct.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct VariantDef {
    pub(super) name: String,
    pub(super) fields: Vec<FieldDef>,
    pub(super) style: FieldStyle,
    pub(super) discriminant: i128,
    /// Stated, not counted.
    pub(super) explicit: bool,
}

/// How fields are written and read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FieldStyle {
    /// `{ a: u8 }`
    Named,
    /// `(u8)`
    Tuple,
    Unit,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FieldDef {
    pub(super) name: String,
    pub(super) ty: Ty,
    /// Where the user wrote its type; `None` for the standard library's.
    pub(super) span: Option<Range<usize>>,
}

impl TypeDefs {
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.0.iter().rposition(|item| item.name.as_deref() == Some(name))
    }
}

impl PointerKind {
    /// How it is written before `<`, for those that are written so.
    #[must_use]
    pub fn generic_name(self) -> Option<&'static str> {
        Some(match self {
            PointerKind::Ref | PointerKind::RefMut | PointerKind::Const | PointerKind::Mut => return None,
            PointerKind::NonNull => "NonNull",
            PointerKind::Box => "Box",
            PointerKind::Rc => "Rc",
            PointerKind::Arc => "Arc",
            PointerKind::Weak => "Weak",
        })
    }

    /// The pointer written as `NAME<T>`.
    #[must_use]
    pub fn named(name: &str) -> Option<PointerKind> {
        let named = [PointerKind::NonNull, PointerKind::Box, PointerKind::Rc, PointerKind::Arc, PointerKind::Weak];
        named.into_iter().find(|pointer| pointer.generic_name() == Some(name))
    }

    /// True when 0 is a value of it.
    #[must_use]
    pub fn may_be_null(self) -> bool {
        matches!(self, PointerKind::Const | PointerKind::Mut)
    }
}

impl Ty {
    /// True when its size is known only to a running program, judged without its definitions.
    pub(super) fn is_bare_unsized(&self) -> bool {
        matches!(self, Ty::Slice(_) | Ty::Str | Ty::Dyn(_))
    }

    /// `()`
    #[must_use]
    pub fn unit() -> Ty {
        Ty::Tuple(Vec::new())
    }
}
