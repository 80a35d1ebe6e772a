//! The value that a function has just returned, from the registers that its ABI returns it in.
//!
//! Rust's own ABI is promised by nobody; this is what rustc 1.95 does on x86-64. A value of one or two scalars has each in a register of its
//! kind: rax, rdx, xmm0, xmm1; an integer of 128 bits has both of the first. Any other of up to 8 bytes is in rax as it would be in memory, and
//! a larger one lies in memory at rax. C (System V psABI 3.2.3) has two integers of up to 16 bytes packed. An enum is its discriminant and, if
//! the variants with fields have one scalar each, of the same class at the same place, that scalar (`rustc_abi`, `layout_of_enum`); one whose
//! discriminant lies within a variant's fields is as that variant. Where the class of a type is not told by its parts, there is no answer
//! rather than a wrong one.

use super::bytes::Source;
use super::library;
use super::reader::Reader;
use super::scene::VariableContext;
use super::value::TypedValue;
use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::types::{DebugType, TypeId, TypeKind, Variant, VariantPart};

/// Nesting of structures.
const MOST_DEPTH: usize = 16;

/// The registers that values are returned in.
#[derive(Clone, Copy, Debug)]
pub struct ReturnRegisters {
    /// The address of what is returned in memory.
    pub address: u64,
    /// rax: the first integer or pointer; `None` for this and the others where it is not certain that the function returned something in it.
    pub rax: Option<u64>,
    /// The second integer or pointer.
    pub rdx: Option<u64>,
    /// The first floating-point number.
    pub xmm0: Option<u128>,
    /// The second floating-point number.
    pub xmm1: Option<u128>,
}

/// A part of a value that is not taken apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Scalar {
    offset: u64,
    size: u64,
    is_float: bool,
}

impl VariableContext<'_> {
    /// A value of this type that a function of Rust's ABI, or of C's, has just returned; `None` if there is none, or where it lies is not
    /// certain.
    #[must_use]
    pub fn returned(&self, ty: TypeId, is_rust_abi: bool, registers: &ReturnRegisters) -> Option<TypedValue> {
        let resolved = self.resolved(ty);
        let size = resolved.size;
        if size == 0 {
            return None;
        }
        let is_rust = is_rust_abi && resolved.language == Language::Rust;
        let source = if size > 16 {
            // A long double of C comes back on the x87 stack, a complex one too.
            if matches!(resolved.kind, TypeKind::Float) {
                return None;
            }
            Source::Memory(Address(registers.address))
        } else {
            let class = self.class(ty, 0, MOST_DEPTH, is_rust);
            match class {
                Class::Memory if size > 8 => Source::Memory(Address(registers.address)),
                class => Source::of_bytes(&bytes(&class, is_rust, size, registers)?),
            }
        };
        Some(Reader::new(self, library::read).read("", ty, &source))
    }

    fn class(&self, id: TypeId, offset: u64, depth: usize, is_rust: bool) -> Class {
        let ty = self.resolved(id);
        if ty.size == 0 {
            return Class::Scalars(Vec::new());
        }
        match &ty.kind {
            TypeKind::Structure { fields } if depth > 0 => {
                let fields = fields.iter().map(|field| self.class(field.ty, offset + field.offset, depth - 1, is_rust));
                fields.fold(Class::Scalars(Vec::new()), |all, field| all.and(field, is_rust))
            }
            TypeKind::Enum(part) if depth > 0 && is_rust => self.class_of_enum(part, &ty, offset, depth),
            TypeKind::Array { .. } if is_rust => Class::Memory,
            TypeKind::Signed | TypeKind::Unsigned if ty.size == 16 => Class::Wide,
            TypeKind::Bool
            | TypeKind::Signed
            | TypeKind::Unsigned
            | TypeKind::Float
            | TypeKind::Char
            | TypeKind::CChar { .. }
            | TypeKind::Enumeration { .. }
            | TypeKind::Pointer { .. }
                if ty.size <= 8 =>
            {
                Class::Scalars(vec![Scalar { offset, size: ty.size, is_float: matches!(ty.kind, TypeKind::Float) }])
            }
            _ => Class::Unknown,
        }
    }

    fn class_of_enum(&self, part: &VariantPart, ty: &DebugType, offset: u64, depth: usize) -> Class {
        let class = |variant: &Variant| self.class(variant.ty, offset + variant.offset, depth - 1, true);
        let variants: Vec<Class> = part.variants.iter().map(class).collect();
        if variants.contains(&Class::Unknown) {
            return Class::Unknown;
        }
        let Some(discriminant) = &part.discriminant else {
            return variants.into_iter().next().unwrap_or(Class::Unknown);
        };
        // The number lies in a niche of the variant that has none of its own.
        if let Some(payload) = part.variants.iter().position(|variant| variant.number.is_none()) {
            let mut others = variants.iter().enumerate().filter(|(idx, _)| *idx != payload);
            let are_empty = others.all(|(_, class)| *class == Class::Scalars(Vec::new()));
            return if are_empty { variants[payload].clone() } else { Class::Memory };
        }
        let tag = self.resolved(discriminant.ty).size;
        let first = Scalar { offset: offset + discriminant.offset, size: tag, is_float: false };
        let mut common: Option<Scalar> = None;
        for class in variants {
            match (class, common) {
                (Class::Scalars(scalars), _) if scalars.is_empty() => {}
                (Class::Scalars(scalars), None) if scalars.len() == 1 => common = Some(scalars[0]),
                (Class::Scalars(scalars), Some(common)) if scalars == [common] => {}
                _ => return Class::Memory,
            }
        }
        let Some(second) = common else { return Class::Scalars(vec![first]) };
        let is_pair = second.offset == offset + tag.next_multiple_of(second.size)
            && ty.size == (second.offset - offset + second.size).next_multiple_of(tag.max(second.size));
        if discriminant.offset == 0 && is_pair { Class::Scalars(vec![first, second]) } else { Class::Memory }
    }
}

/// How a value of up to 16 bytes is passed.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Class {
    /// Its parts, each in a register of its kind.
    Scalars(Vec<Scalar>),
    /// An integer in two registers.
    Wide,
    /// As one piece of memory.
    Memory,
    Unknown,
}

impl Class {
    fn and(self, field: Class, is_rust: bool) -> Class {
        match (self, field) {
            (Class::Unknown, _) | (_, Class::Unknown) => Class::Unknown,
            (Class::Scalars(mut all), Class::Scalars(more)) => {
                all.extend(more);
                if is_rust && all.len() > 2 { Class::Memory } else { Class::Scalars(all) }
            }
            (Class::Scalars(none), field) if none.is_empty() => field,
            (all, Class::Scalars(none)) if none.is_empty() => all,
            _ if is_rust => Class::Memory,
            _ => Class::Unknown,
        }
    }
}

/// The bytes of a value of up to 16 bytes as they would be in memory.
fn bytes(class: &Class, is_rust: bool, size: u64, registers: &ReturnRegisters) -> Option<Vec<u8>> {
    let packed = || {
        let upper = if size > 8 { u128::from(registers.rdx?) << 64 } else { 0 };
        let both = u128::from(registers.rax?) | upper;
        Some(both.to_le_bytes()[..size as usize].to_vec())
    };
    let mut scalars = match class {
        Class::Unknown => return None,
        Class::Memory | Class::Wide => return packed(),
        Class::Scalars(scalars) => scalars.clone(),
    };
    // Registers go to the parts in the order in which these lie, whatever that of their declaration is.
    scalars.sort_by_key(|scalar| scalar.offset);
    match scalars[..] {
        [_] | [_, _] if is_rust || scalars.len() == 1 => {
            let mut value = vec![0; size as usize];
            let mut general = [registers.rax, registers.rdx].into_iter();
            let mut sse = [registers.xmm0, registers.xmm1].into_iter();
            for scalar in scalars {
                let register = if scalar.is_float { sse.next()?? } else { u128::from(general.next()??) };
                let range = scalar.offset as usize..(scalar.offset + scalar.size) as usize;
                value.get_mut(range)?.copy_from_slice(&register.to_le_bytes()[..scalar.size as usize]);
            }
            Some(value)
        }
        _ if scalars.iter().any(|scalar| scalar.is_float) => None,
        _ => packed(),
    }
}
