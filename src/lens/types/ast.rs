//! Syntax tree of types and type definitions, with names resolved to indices: [`Ty::Named`] into [`TypeDefs`],
//! [`Ty::Param`] into the parameters of the enclosing definition.

use super::scalar::Scalar;
use std::ops::Range;

/// A type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// An integer, float, `bool` or `char`.
    Scalar(&'static Scalar),
    /// `!`
    Never,
    /// A pointer of this kind, and its pointee.
    Pointer(PointerKind, Box<Ty>),
    /// `fn(u8) -> u8`, as written.
    Function(String),
    /// `[T]`, which has no size of its own.
    Slice(Box<Ty>),
    /// `str`, which has no size of its own.
    Str,
    /// `dyn Trait`, with the traits as written.
    Dyn(String),
    /// `[T; n]`: the element's type and the number of elements.
    Array(Box<Ty>, u64),
    /// `(A, B)`; `()` without any.
    Tuple(Vec<Ty>),
    /// The n-th parameter of the definition at hand.
    Param(usize),
    /// The n-th definition, with its arguments.
    Named(usize, Vec<Ty>),
}

/// Kind of pointer: determines ownership and whether it may be null.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PointerKind {
    /// `&T`
    Ref,
    /// `&mut T`
    RefMut,
    /// `*const T`
    Const,
    /// `*mut T`
    Mut,
    /// `NonNull<T>`
    NonNull,
    /// `Box<T>`
    Box,
    /// `Rc<T>`
    Rc,
    /// `Arc<T>`
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
    /// `None` for an unnamed definition in place.
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
    /// The struct that suppresses the niches of its contents.
    UnsafeCell,
    Enum,
    Union,
}

/// A type parameter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct TypeParam {
    pub(super) name: String,
    /// `T: ?Sized`
    pub(super) sized: Sizedness,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sizedness {
    Always,
    Maybe,
}

/// The options of `#[repr(…)]`.
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
    /// Written, not implied.
    pub(super) explicit: bool,
}

/// Syntax of the fields.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FieldStyle {
    /// `{ a: u8 }`
    Named,
    /// `(u8)`
    Tuple,
    /// No fields.
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
    /// The name before `<T>`, for pointers that are written that way.
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
    /// True for a slice, `str` or trait object, which have no static size.
    pub(super) fn is_bare_unsized(&self) -> bool {
        matches!(self, Ty::Slice(_) | Ty::Str | Ty::Dyn(_))
    }

    /// `()`
    #[must_use]
    pub fn unit() -> Ty {
        Ty::Tuple(Vec::new())
    }
}
