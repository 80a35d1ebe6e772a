//! Variables of compiled programs: bytes in memory and registers as values, by the types of the debug information.
//!
//! A value is a tree ([`TypedValue`]) and its text what Rust's `{:?}` would print (gdb's notation for C). `reader` makes the tree, `text` the text,
//! `path` finds a part of a value that was written as an expression (`v[2]`, `(*node).next`), `owned` the heap blocks that a value owns or
//! borrows.
//!
//! The standard library's types (`library`) are known by the names of their fields, which are searched breadth-first, so that a moved or
//! wrapped field is still found. Everything that is read is checked: a pointer into the heap must fit a live block with enough room, numbers
//! must be valid for their type. What does not fit is *unknown*, with the reason, and never nonsense. Depth, elements and parts are bounded.

mod bytes;
mod c_notation;
mod fields;
mod library;
mod names;
mod owned;
mod path;
mod reader;
mod returned;
mod scene;
mod shape;
mod text;
mod value;
mod words;

pub use owned::HeapPointer;
pub use path::{Index, PathExpr};
pub use returned::ReturnRegisters;
pub use scene::{ReadLimits, VariableContext};
pub use shape::{ShapePart, TypeShape};
pub use value::{Fact, FieldNotation, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind, ValuePlace};
pub use words::ValueWord;

use crate::model::addr::Address;
use crate::model::debug::target::FrameState;
use crate::model::debug::types::TypeId;
use crate::model::debug::variable::Variable;
use bytes::Source;
use reader::Reader;

impl VariableContext<'_> {
    /// The value of a variable in a frame. A static needs any frame.
    #[must_use]
    pub fn variable(&self, variable: &Variable, frame: &FrameState) -> TypedValue {
        let mut reader = Reader::new(self, library::read);
        let size = reader.resolved(variable.ty).map_or(0, |(_, ty)| ty.size);
        reader.length = self.debug.array_length(variable.ty, frame, self.target);
        match Source::of_variable(self.debug, variable, size, frame, self.target) {
            Ok(source) => reader.read(&*variable.name, variable.ty, &source),
            // Of nothing there is always one.
            Err(_) if size == 0 => reader.read(&*variable.name, variable.ty, &Source::Memory(Address(0))),
            Err(why) => {
                let mut value = reader.blank(&*variable.name, variable.ty, &Source::Memory(Address(0)));
                value.place = ValuePlace::Nowhere;
                value.kind = ValueKind::Unknown(why.to_string());
                value
            }
        }
    }

    /// The value of a type at an address.
    #[must_use]
    pub fn value_at(&self, ty: TypeId, address: Address) -> TypedValue {
        Reader::new(self, library::read).read("", ty, &Source::Memory(address))
    }

    /// The value of a type whose bytes are these.
    #[must_use]
    pub fn value_of_bytes(&self, ty: TypeId, bytes: &[u8]) -> TypedValue {
        Reader::new(self, library::read).read("", ty, &Source::of_bytes(bytes))
    }

    /// The same with the standard library's types as the fields that they are made of.
    #[must_use]
    pub fn raw_value_at(&self, ty: TypeId, address: Address) -> TypedValue {
        let mut reader = Reader::new(self, library::read);
        reader.is_raw = true;
        reader.read("", ty, &Source::Memory(address))
    }

    /// The variables of the function that the user's line stands in, whether it has code of its own or was inlined, unless the frame says which
    /// is meant; without a line of the user, those of the function with code. The innermost last, without those that a later one of the same
    /// name hides.
    #[must_use]
    pub fn visible_variables(&self, frame: &FrameState) -> Vec<Variable> {
        let depth = self.user_depth(frame);
        let mut variables = self.debug.variables_at(frame.lookup_address());
        variables.retain(|variable| variable.inline_depth == depth);
        let names: Vec<_> = variables.iter().map(|variable| variable.name.clone()).collect();
        let mut nth = 0;
        variables.retain(|variable| {
            nth += 1;
            !names[nth..].contains(&variable.name)
        });
        variables
    }

    /// The variables of the same function whose scopes lie before where it stands: what they own is dropped only then.
    #[must_use]
    pub fn ended_variables(&self, frame: &FrameState) -> Vec<Variable> {
        let depth = self.user_depth(frame);
        let mut variables = self.debug.ended_variables_at(frame.lookup_address());
        variables.retain(|variable| variable.inline_depth == depth);
        variables
    }

    fn user_depth(&self, frame: &FrameState) -> u32 {
        let innermost = || self.debug.user_line(frame.lookup_address()).map_or(0, |line| line.inline_depth);
        frame.inline_depth.unwrap_or_else(innermost)
    }

    /// The value that an expression means: a variable in scope (the innermost of its name, else a static) and a path into it.
    ///
    /// `v[2]`, `*b`, `node.next`, `v.len`, `p->x`, `&v`, parentheses; in a smart pointer or a reference `.` and `[` reach through, as in
    /// Rust. `.len`, `.capacity`, `.strong`, `.weak` are those of the standard library's types that have them.
    ///
    /// # Errors
    /// A message: what is not there, and what would be.
    pub fn evaluate(&self, expression: &str, frame: &FrameState) -> Result<TypedValue, String> {
        self.evaluate_path(&PathExpr::parse(expression)?, frame)
    }

    /// The same for an expression that was read before.
    ///
    /// # Errors
    /// A message: what is not there, and what would be.
    pub fn evaluate_path(&self, expression: &PathExpr, frame: &FrameState) -> Result<TypedValue, String> {
        path::follow(self, expression, library::read, &|name| self.named(name, frame))
    }

    fn named(&self, name: &str, frame: &FrameState) -> Result<TypedValue, String> {
        let visible = self.visible_variables(frame);
        let find =
            |variables: &[Variable], name: &str| variables.iter().rev().find(|found| &*found.name == name).cloned();
        // Behind those of the function come those of the functions that it was inlined into, then those of what was inlined into it.
        let (depth, all) = (self.user_depth(frame), self.debug.variables_at(frame.lookup_address()));
        let (outer, inner): (Vec<_>, Vec<_>) = all.into_iter().partition(|variable| variable.inline_depth <= depth);
        let last = name.rsplit("::").next().unwrap_or(name);
        let found = find(&visible, name)
            .or_else(|| find(&outer, name))
            .or_else(|| find(&inner, name))
            .or_else(|| find(&self.debug.statics(), last));
        // In a method of C++ a field needs no `this->`.
        if found.is_none() && name != "this" && find(&visible, "this").is_some() {
            let field = PathExpr::Field(Box::new(PathExpr::Variable("this".to_owned())), name.to_owned());
            if let Ok(value) = self.evaluate_path(&field, frame) {
                return Ok(value);
            }
        }
        let missing = || {
            let names: Vec<&str> = visible.iter().map(|variable| &*variable.name).collect();
            match names[..] {
                [] => format!("no variable `{name}` is in scope here"),
                _ => format!("no variable `{name}` is in scope here; there are {}", names.join(", ")),
            }
        };
        Ok(self.variable(&found.ok_or_else(missing)?, frame))
    }
}
