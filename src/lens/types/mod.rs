//! Rust types from text, and their layout as rustc 1.95 computes it for x86-64.
//!
//! [`Type::parse`] runs `lexer` and `parser` (with `definition_parser`) and gives an `ast` whose names are resolved;
//! the standard library's types come from `prelude`. [`Type::layout`] runs `calculator`, which uses `struct_layout`,
//! `enum_layout` and `niche`; the result is a [`Layout`]. `display` prints types.
//!
//! Field order and niches are unspecified by the language except under `#[repr(C)]` and similar; a test compares them
//! with the compiler. Traits, constants and expressions are not evaluated. Input is untrusted: size, nesting and work
//! are bounded.

pub mod ast;
mod calculator;
mod definition_parser;
mod display;
mod enum_layout;
mod error;
pub mod layout;
mod lexer;
mod niche;
mod parser;
mod prelude;
pub mod scalar;
mod struct_layout;

pub use ast::{PointerKind, Ty};
pub use error::TypeError;
pub use layout::{BitPattern, FieldLayout, Layout, LayoutKind, VariantEncoding, VariantLayout};
pub use niche::Niche;

use ast::TypeDefs;
use std::fmt;
use std::sync::Arc;

/// A type and the definitions that it refers to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Type {
    /// The type; it names definitions by index.
    pub root: Ty,
    definitions: Arc<TypeDefs>,
}

impl Type {
    /// Reads a type, or definitions and then a type; definitions alone mean the last one.
    ///
    /// # Errors
    /// A syntax error, an unknown name or a wrong number of arguments.
    pub fn parse(text: &str) -> Result<Type, TypeError> {
        let (root, definitions) = parser::parse(text, prelude::items())?;
        Ok(Type { root, definitions: Arc::new(definitions) })
    }

    /// The layout of this type.
    ///
    /// # Errors
    /// For types whose size only a running program knows, that contain themselves, or that are too large.
    pub fn layout(&self) -> Result<Arc<Layout>, TypeError> {
        calculator::LayoutCalculator::new(&self.definitions).layout(&self.root)
    }

    /// The layout of another type over the same definitions: of a field, or of a pointee.
    ///
    /// # Errors
    /// As for [`Type::layout`].
    pub fn layout_of(&self, ty: &Ty) -> Result<Arc<Layout>, TypeError> {
        calculator::LayoutCalculator::new(&self.definitions).layout(ty)
    }

    /// The name of a type's definition without arguments; `None` for other types and for unnamed definitions.
    #[must_use]
    pub fn definition_name(&self, ty: &Ty) -> Option<&str> {
        if let Ty::Named(id, _) = ty { self.definitions.0[*id].name.as_deref() } else { None }
    }

    /// The same for the standard library's definitions only.
    #[must_use]
    pub fn library_name(&self, ty: &Ty) -> Option<&str> {
        let is_library = matches!(ty, Ty::Named(id, _) if self.definitions.0[*id].span.is_none());
        self.definition_name(ty).filter(|_| is_library)
    }

    /// True when `#[repr(…)]` keeps the fields in the order in which they are written.
    #[must_use]
    pub fn keeps_order(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(id, _) if self.definitions.0[*id].repr.keeps_order())
    }

    /// A type over these definitions, in Rust syntax.
    #[must_use]
    pub fn name_of(&self, ty: &Ty) -> String {
        display::ty(&self.definitions, ty)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name_of(&self.root))
    }
}
