//! The value that a function has just returned, from the registers that its ABI returns it in.
//!
//! Rust's own ABI is promised by nobody; this is what rustc 1.95 does on x86-64. A value of more than 16 bytes lies in memory at rax. One of
//! one or two scalars has each in a register of its kind: rax, rdx, xmm0, xmm1. Any other of up to 16 bytes is in rax and rdx as it would be
//! in memory. C (System V psABI 3.2.3) has two integers of up to 16 bytes packed. Where the class of a type is not told by its fields, as of
//! enums with fields, there is no answer rather than a wrong one.

use super::bytes::Source;
use super::library;
use super::reader::Reader;
use super::scene::Scene;
use super::value::Value;
use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::types::{TypeId, TypeKind};

/// Nesting of structures.
const MOST_DEPTH: usize = 16;

/// The registers that values are returned in.
#[derive(Clone, Copy, Debug)]
pub struct ReturnRegisters {
    /// The first integer or pointer, or the address of what is returned in memory.
    pub rax: u64,
    /// The second integer or pointer.
    pub rdx: u64,
    /// The first floating-point number.
    pub xmm0: u128,
    /// The second floating-point number.
    pub xmm1: u128,
}

/// A part of a value that is not taken apart.
struct Scalar {
    offset: u64,
    size: u64,
    is_float: bool,
}

impl Scene<'_> {
    /// A value of this type that a function of Rust's ABI, or of C's, has just returned; `None` if there is none, or where it lies is not
    /// certain.
    #[must_use]
    pub fn returned(&self, ty: TypeId, is_rust_abi: bool, registers: &ReturnRegisters) -> Option<Value> {
        let resolved = self.resolved(ty);
        let size = resolved.size;
        if size == 0 {
            return None;
        }
        let source = if size > 16 {
            // A long double of C comes back on the x87 stack, a complex one too.
            if matches!(resolved.kind, TypeKind::Float) {
                return None;
            }
            Source::Memory(Address(registers.rax))
        } else {
            let mut scalars = Vec::new();
            let is_known = self.scalars(ty, 0, MOST_DEPTH, &mut scalars);
            Source::of_bytes(&bytes(
                &scalars,
                is_known,
                is_rust_abi && resolved.language == Language::Rust,
                size,
                registers,
            )?)
        };
        Some(Reader::new(self, library::read).read("", ty, &source))
    }

    /// Collects the scalars of a type; false where it has parts whose class is not certain.
    fn scalars(&self, id: TypeId, offset: u64, depth: usize, found: &mut Vec<Scalar>) -> bool {
        let ty = self.resolved(id);
        if ty.size == 0 {
            return true;
        }
        match &ty.kind {
            TypeKind::Structure { fields } if depth > 0 => {
                fields.iter().all(|field| self.scalars(field.ty, offset + field.offset, depth - 1, found))
            }
            TypeKind::Bool
            | TypeKind::Signed
            | TypeKind::Unsigned
            | TypeKind::Float
            | TypeKind::Char
            | TypeKind::CChar { .. }
            | TypeKind::Enumeration { .. }
            | TypeKind::Pointer { .. } => {
                found.push(Scalar { offset, size: ty.size, is_float: matches!(ty.kind, TypeKind::Float) });
                // 128-bit integers take two registers, f80 and f128 others.
                ty.size <= 8
            }
            _ => false,
        }
    }
}

/// The bytes of a value of up to 16 bytes as they would be in memory.
fn bytes(scalars: &[Scalar], is_known: bool, is_rust: bool, size: u64, registers: &ReturnRegisters) -> Option<Vec<u8>> {
    let packed = || {
        let both = u128::from(registers.rax) | u128::from(registers.rdx) << 64;
        both.to_le_bytes()[..size as usize].to_vec()
    };
    if !is_known {
        return None;
    }
    let has_floats = scalars.iter().any(|scalar| scalar.is_float);
    match scalars {
        [_] | [_, _] if is_rust || scalars.len() == 1 => {
            let mut value = vec![0; size as usize];
            let mut general = [registers.rax, registers.rdx].into_iter();
            let mut sse = [registers.xmm0, registers.xmm1].into_iter();
            for scalar in scalars {
                let register = if scalar.is_float { sse.next()? } else { u128::from(general.next()?) };
                let range = scalar.offset as usize..(scalar.offset + scalar.size) as usize;
                value.get_mut(range)?.copy_from_slice(&register.to_le_bytes()[..scalar.size as usize]);
            }
            Some(value)
        }
        _ if has_floats => None,
        _ => Some(packed()),
    }
}
