//! Finds the parts of a library's structure by name, breadth-first: the same name is found when it moved into a wrapper, or out of one.

use super::bytes::Source;
use super::reader::{Reader, Reason};
use crate::model::debug::types::{DebugType, Field, TypeId, TypeKind};
use std::collections::VecDeque;
use std::sync::Arc;

/// Parts that are looked at in one search.
const MAX_PARTS: usize = 200;

/// A part of a structure: its type and where it is.
pub(super) type Part = (TypeId, Source);

/// What a pointer holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawPointer {
    pub(super) address: u64,
    pub(super) to: Option<TypeId>,
    pub(super) metadata: Metadata,
}

/// What a pointer to something of unknown size carries with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Metadata {
    None,
    /// Elements of a slice, bytes of a string.
    Length(u64),
    /// The address of a trait object's vtable.
    Vtable(u64),
}

impl Reader<'_> {
    /// The first part of this name, breadth-first.
    pub(super) fn find(&self, id: TypeId, source: &Source, name: &str) -> Option<Part> {
        self.search(id, source, |field, _| &*field.name == name)
    }

    /// The same; one that is not there is a reason for the whole to be unknown.
    pub(super) fn part(&self, id: TypeId, source: &Source, name: &str) -> Result<Part, Reason> {
        self.find(id, source, name).ok_or_else(|| format!("its type has no `{name}`"))
    }

    /// The first part whose type is of some kind.
    pub(super) fn search_type(&self, id: TypeId, source: &Source, is_it: impl Fn(&DebugType) -> bool) -> Option<Part> {
        self.search(id, source, |_, ty| is_it(ty))
    }

    fn search(&self, id: TypeId, source: &Source, is_it: impl Fn(&Field, &DebugType) -> bool) -> Option<Part> {
        let mut queue = VecDeque::from([(id, source.clone())]);
        for _ in 0..MAX_PARTS {
            let (id, source) = queue.pop_front()?;
            let Some((_, ty)) = self.resolved(id) else { continue };
            let (TypeKind::Structure { fields } | TypeKind::Union { fields }) = &ty.kind else { continue };
            for field in fields {
                let Some((id, ty)) = self.resolved(field.ty) else { continue };
                let part = (id, source.plus(field.offset));
                if is_it(field, &ty) {
                    return Some(part);
                }
                queue.push_back(part);
            }
        }
        None
    }

    /// The number in a part of this name: the part itself, or the first number in it.
    pub(super) fn number_of(&self, id: TypeId, source: &Source, name: &str) -> Result<u64, Reason> {
        let (id, source) = self.part(id, source, name)?;
        let (ty, source) = self.scalar_in(id, &source).ok_or_else(|| format!("`{name}` is no number"))?;
        source.number(ty.size, self.scene.target).map(|number| number as u64)
    }

    /// A type that is a number, or the first number in it.
    pub(super) fn scalar_in(&self, id: TypeId, source: &Source) -> Option<(Arc<DebugType>, Source)> {
        let is_scalar = |kind: &TypeKind| {
            matches!(
                kind,
                TypeKind::Unsigned | TypeKind::Signed | TypeKind::Bool | TypeKind::Char | TypeKind::CChar { .. }
            )
        };
        let (own, ty) = self.resolved(id)?;
        if is_scalar(&ty.kind) {
            return Some((ty, source.clone()));
        }
        let (id, source) = self.search(own, source, |_, ty| is_scalar(&ty.kind))?;
        Some((self.ty(id), source))
    }

    /// The pointer in a part of this name.
    pub(super) fn pointer_of(&self, id: TypeId, source: &Source, name: &str) -> Result<RawPointer, Reason> {
        let (id, source) = self.part(id, source, name)?;
        self.pointer_in(id, &source)
    }

    /// A type that is a pointer, or the first pointer in it.
    pub(super) fn pointer_in(&self, id: TypeId, source: &Source) -> Result<RawPointer, Reason> {
        let none = || String::from("its type has no pointer");
        let (id, ty) = self.resolved(id).ok_or_else(none)?;
        if is_pointer(&ty) {
            return self.raw_pointer(&ty, source);
        }
        let (id, source) = self.search(id, source, |_, ty| is_pointer(ty)).ok_or_else(none)?;
        self.raw_pointer(&self.ty(id), &source)
    }

    /// What a pointer of one word or two holds.
    pub(super) fn raw_pointer(&self, ty: &DebugType, source: &Source) -> Result<RawPointer, Reason> {
        let target = self.scene.target;
        match &ty.kind {
            TypeKind::Pointer { to } => {
                Ok(RawPointer { address: source.word(target)?, to: *to, metadata: Metadata::None })
            }
            TypeKind::Structure { fields } => {
                let field = |names: [&str; 2]| fields.iter().find(|field| names.contains(&&*field.name));
                let (data, extra) =
                    field(["data_ptr", "pointer"]).zip(field(["length", "vtable"])).ok_or("it is no pointer")?;
                let to = self.resolved(data.ty).and_then(|(_, ty)| match ty.kind {
                    TypeKind::Pointer { to } => to,
                    _ => None,
                });
                let word = source.plus(extra.offset).word(target)?;
                let metadata = if &*extra.name == "length" { Metadata::Length(word) } else { Metadata::Vtable(word) };
                Ok(RawPointer { address: source.plus(data.offset).word(target)?, to, metadata })
            }
            _ => Err(String::from("it is no pointer")),
        }
    }

    /// What the first pointer in a type, or in a variant of it, points at.
    pub(super) fn pointee_type_in(&self, id: TypeId) -> Option<TypeId> {
        let mut queue = VecDeque::from([id]);
        for _ in 0..MAX_PARTS {
            let (_, ty) = self.resolved(queue.pop_front()?)?;
            match &ty.kind {
                TypeKind::Pointer { to } => return *to,
                TypeKind::Structure { fields } => queue.extend(fields.iter().map(|field| field.ty)),
                TypeKind::Enum(part) => queue.extend(part.variants.iter().map(|variant| variant.ty)),
                _ => {}
            }
        }
        None
    }

    /// The contents of an `Option`'s `Some`; nothing of `None`.
    pub(super) fn option(&self, id: TypeId, source: &Source) -> Result<Option<Part>, Reason> {
        let (_, ty) = self.resolved(id).ok_or("it has no type")?;
        let TypeKind::Enum(part) = &ty.kind else { return Err(String::from("it is no `Option`")) };
        let (variant, fields) = self.variant_of(part, source)?;
        let source = source.plus(variant.offset);
        Ok(fields.first().map(|field| (field.ty, source.plus(field.offset))))
    }
}

/// A type argument by its parameter's name.
pub(super) fn argument(ty: &DebugType, name: &str) -> Result<TypeId, Reason> {
    let found = ty.arguments.iter().find(|(parameter, _)| &**parameter == name);
    found.map(|(_, id)| *id).ok_or_else(|| format!("its type has no argument `{name}`"))
}

/// Whether a type is a pointer of one word or two.
pub(super) fn is_pointer(ty: &DebugType) -> bool {
    match &ty.kind {
        TypeKind::Pointer { .. } => true,
        TypeKind::Structure { fields } => match &fields[..] {
            [first, second] => {
                matches!((&*first.name, &*second.name), ("data_ptr", "length") | ("pointer", "vtable"))
            }
            _ => false,
        },
        _ => false,
    }
}
