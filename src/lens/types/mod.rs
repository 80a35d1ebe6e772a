//! Rust types as text: what `Vec<u32>` or `struct P { a: u8, b: u32 }` is, where its fields lie, and what bytes mean as one.
//!
//! [`Type::parse`] reads a type, with the definitions it needs in front of it; [`Type::layout`] says its size, alignment, fields,
//! padding and niches as rustc 1.95 lays it out on x86-64. The order of fields and the place of niches are no promise of the
//! language except under `#[repr(C)]` and its kin; a test compares them with the compiler. No trait, const or expression is
//! known here.

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

/// A type and the definitions that it needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Type {
    pub root: Ty,
    items: Arc<TypeDefs>,
}

impl Type {
    /// Reads a type, or definitions and then a type; definitions alone mean the last one.
    ///
    /// # Errors
    /// Where the text stops being one.
    pub fn parse(text: &str) -> Result<Type, TypeError> {
        let (root, definitions) = parser::parse(text, prelude::items())?;
        Ok(Type { root, items: Arc::new(definitions) })
    }

    /// Where everything in a value of this type lies.
    ///
    /// # Errors
    /// For types whose size only a running program knows, that contain themselves, or that are too large.
    pub fn layout(&self) -> Result<Arc<Layout>, TypeError> {
        calculator::LayoutCalculator::new(&self.items).layout(&self.root)
    }

    /// Where everything in a value of another type that these definitions know lies: of a field, or of what it points at.
    ///
    /// # Errors
    /// As for [`Type::layout`].
    pub fn layout_of(&self, ty: &Ty) -> Result<Arc<Layout>, TypeError> {
        calculator::LayoutCalculator::new(&self.items).layout(ty)
    }

    /// The name of the definition that a type is, without its arguments; `None` for other types and for definitions without one.
    #[must_use]
    pub fn definition_name(&self, ty: &Ty) -> Option<&str> {
        if let Ty::Named(id, _) = ty { self.items.0[*id].name.as_deref() } else { None }
    }

    /// The same for the standard library's definitions only.
    #[must_use]
    pub fn library_name(&self, ty: &Ty) -> Option<&str> {
        let is_library = matches!(ty, Ty::Named(id, _) if self.items.0[*id].span.is_none());
        self.definition_name(ty).filter(|_| is_library)
    }

    /// True when `#[repr(…)]` keeps the fields in the order in which they are written.
    #[must_use]
    pub fn keeps_order(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(id, _) if self.items.0[*id].repr.keeps_order())
    }

    /// A part of this type as it is written.
    #[must_use]
    pub fn name_of(&self, ty: &Ty) -> String {
        display::ty(&self.items, ty)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name_of(&self.root))
    }
}
