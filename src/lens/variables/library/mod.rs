//! The standard library's types as their users see them: a vector's elements, not its raw buffer.
//!
//! `pointers` reads references, boxes and counted pointers, `cells` what changes behind a shared reference, `collections` the rest that
//! owns memory; small types are read here. The text is what their `Debug` prints.
//!
//! `iterators` reads what an iterator has not given yet, `cpp` what `libstdc++` has. The reader of variables calls it for each value whose type is
//! known here. What owns memory is checked against the heap: what cannot be right is unknown, never a wrong value.

mod cells;
mod collections;
mod cpp;
mod iterators;
mod pointers;

use super::bytes::Source;
use super::fields::{argument, is_pointer};
use super::names;
use super::reader::{Reader, Reason};
use super::value::{FieldNotation, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind};
use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::types::{DebugType, TypeId, TypeKind};
use std::time::Duration;

/// Reads a value if its type is one of the library's that are not shown as their fields.
///
/// # Errors
/// A clause that says why it is unknown.
pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    id: TypeId,
    ty: &DebugType,
    source: &Source,
) -> Result<bool, Reason> {
    if ty.language == Language::Cpp {
        let is_library = ty.module.starts_with("std");
        return if is_library { cpp::read(reader, value, (names::base(&ty.name), id, ty), source) } else { Ok(false) };
    }
    // A pointer of two words has its own type for each kind, in no module.
    if matches!(ty.kind, TypeKind::Structure { .. }) && is_pointer(ty) && is_pointer_name(&ty.name) {
        pointers::fat(reader, value, ty, source)?;
        return Ok(true);
    }
    let root = ty.module.split("::").next().unwrap_or_default();
    if !matches!(root, "core" | "alloc" | "std" | "hashbrown") {
        return Ok(false);
    }
    let name = names::base(&ty.name);
    if collections::read(reader, value, (name, id, ty), source)?
        || pointers::read(reader, value, (name, id, ty), source)?
        || cells::read(reader, value, (name, id, ty), source)?
        || iterators::read(reader, value, (name, id, ty), source)?
    {
        return Ok(true);
    }
    small(reader, value, (name, id, ty), source)
}

/// A type of the library: its name without path and arguments, its number, itself.
type Known<'a> = (&'a str, TypeId, &'a DebugType);

fn is_pointer_name(name: &str) -> bool {
    ["&", "*const ", "*mut ", "alloc::boxed::Box<"].iter().any(|prefix| name.starts_with(prefix))
}

fn small(reader: &mut Reader, value: &mut TypedValue, (name, id, ty): Known, source: &Source) -> Result<bool, Reason> {
    match name {
        "NonZero" | "Wrapping" | "Saturating" => {
            let inner = reader.read("", argument(ty, "T")?, source);
            value.kind = inner.kind;
        }
        "MaybeUninit" => {
            let inner = reader.ty(argument(ty, "T")?);
            value.kind = ValueKind::Scalar(format!("MaybeUninit<{}>", full_name(&inner)));
        }
        "PhantomData" => {
            let inner = reader.ty(argument(ty, "T")?);
            value.kind = ValueKind::Scalar(format!("PhantomData<{}>", full_name(&inner)));
        }
        "Pin" => become_part(
            reader,
            value,
            reader.part(id, source, "pointer").or_else(|_| reader.part(id, source, "__pointer"))?,
        ),
        "NonNull" | "Unique" => {
            let pointer = reader.pointer_in(id, source)?;
            value.points = Some(PointsAt { address: Address(pointer.address), size: None, ownership: Ownership::Raw });
            value.kind = ValueKind::Pointer { address: pointer.address, pointee: ReadPointee::Raw };
        }
        "Range" | "RangeInclusive" | "RangeFrom" | "RangeTo" | "RangeToInclusive" | "RangeFull" => {
            let separator = if name.ends_with("Inclusive") { "..=" } else { ".." };
            let TypeKind::Structure { fields } = &ty.kind else { return Ok(false) };
            let bounds = fields.iter().filter(|field| matches!(&*field.name, "start" | "end"));
            let bounds: Vec<TypedValue> = bounds.map(|field| reader.field(field, source)).collect();
            value.kind = structure(separator, FieldNotation::Range, bounds);
        }
        "Duration" => {
            let (seconds, nanos) =
                (reader.number_of(id, source, "secs")?, reader.number_of(id, source, "nanos")? as u32);
            if nanos >= 1_000_000_000 {
                return Err(format!("{nanos} nanoseconds are more than a second"));
            }
            value.kind = ValueKind::Scalar(format!("{:?}", Duration::new(seconds, nanos)));
        }
        "Ipv4Addr" => {
            let octets = source.read(4, reader.scene.target)?;
            value.kind = ValueKind::Scalar(octets.iter().map(u8::to_string).collect::<Vec<_>>().join("."));
        }
        "Cow" => {
            let TypeKind::Enum(part) = &ty.kind else { return Ok(false) };
            let (variant, fields) = reader.variant_of(part, source)?;
            let field = fields.first().ok_or("it has no contents")?;
            let source = source.plus(variant.offset + field.offset);
            become_part(reader, value, (field.ty, source));
        }
        // These print neither what they hold nor how they are made.
        "Sender" | "SyncSender" | "Receiver" | "JoinHandle" | "OnceLock" | "LazyLock" | "Stdin" | "Stdout"
        | "Stderr" | "Condvar" | "Barrier" | "Once" => {
            value.kind = structure(name, FieldNotation::Open, Vec::new());
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Makes a value that of one of its parts, as for a type whose `Debug` is that of what it holds.
fn become_part(reader: &mut Reader, value: &mut TypedValue, (id, source): (TypeId, Source)) {
    let inner = reader.read("", id, &source);
    value.kind = inner.kind;
    value.facts = inner.facts;
    value.points = inner.points;
}

fn structure(name: &str, style: FieldNotation, fields: Vec<TypedValue>) -> ValueKind {
    ValueKind::Structure { name: name.to_owned(), style, fields }
}

fn full_name(ty: &DebugType) -> String {
    let name = ty.name.replace(", alloc::alloc::Global", "");
    if ty.module.is_empty() { name } else { format!("{}::{name}", ty.module) }
}
