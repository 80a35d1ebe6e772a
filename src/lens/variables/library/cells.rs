//! What changes behind a shared reference: cells, atomics, locks.

use super::{Known, become_part, structure};
use crate::lens::variables::bytes::Source;
use crate::lens::variables::fields::Part;
use crate::lens::variables::reader::{Reader, Reason};
use crate::lens::variables::value::{Fact, FieldNotation, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind};
use crate::model::addr::Address;
use crate::model::debug::types::TypeId;

/// How an `RwLock` marks that it is locked for writing.
const WRITE_LOCKED: u64 = 0x3fff_ffff;

pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id, ty): Known,
    source: &Source,
) -> Result<bool, Reason> {
    match (name, &*ty.module) {
        ("Cell", "core::cell") => {
            let inner = contents(reader, id, source, "value")?;
            let inner = reader.read("value", inner.0, &inner.1);
            value.kind = structure(name, FieldNotation::Named, vec![inner]);
        }
        ("RefCell", "core::cell") => {
            let borrow = reader.number_of(id, source, "borrow")?.cast_signed();
            let inner = contents(reader, id, source, "value")?;
            let inner = reader.read("value", inner.0, &inner.1);
            value.facts.push(Fact { name: "borrow", value: i128::from(borrow) });
            value.kind = structure(name, FieldNotation::Named, vec![inner]);
        }
        ("OnceCell", "core::cell::once") => {
            let (inner, at) = contents(reader, id, source, "inner")?;
            let inner = reader.option(inner, &at)?;
            let inner = inner.map(|(inner, at)| reader.read("0", inner, &at));
            value.kind = match inner {
                Some(inner) => structure(name, FieldNotation::Tuple, vec![inner]),
                None => ValueKind::Scalar(String::from("OnceCell(<uninit>)")),
            };
        }
        ("LazyCell", "core::cell::lazy") => {
            let (state, at) = contents(reader, id, source, "state")?;
            let state = reader.read("", state, &at);
            value.kind = match state.kind {
                ValueKind::Structure { name: variant, fields, .. } if variant == "Init" => {
                    structure(name, FieldNotation::Tuple, fields)
                }
                ValueKind::Unknown(why) => return Err(why),
                _ => ValueKind::Scalar(String::from("LazyCell(<uninit>)")),
            };
        }
        ("Mutex" | "RwLock", module) if module.starts_with("std::sync") => lock(reader, value, (name, id), source)?,
        ("MutexGuard" | "RwLockReadGuard" | "RwLockWriteGuard", module) if module.starts_with("std::sync") => {
            guard(reader, value, (name, id), source)?;
        }
        (_, "core::sync::atomic") if name.starts_with("Atomic") => atomic(reader, value, (name, id), source)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// What an `UnsafeCell` in a field holds.
fn contents(reader: &Reader, id: TypeId, source: &Source, field: &str) -> Result<Part, Reason> {
    let (cell, at) = reader.part(id, source, field)?;
    reader.part(cell, &at, "value")
}

fn lock(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id): (&str, TypeId),
    source: &Source,
) -> Result<(), Reason> {
    let is_locked = match name {
        "Mutex" => reader.number_of(id, source, "futex")? != 0,
        _ => reader.number_of(id, source, "state")? & WRITE_LOCKED == WRITE_LOCKED,
    };
    value.facts.push(Fact { name: "locked", value: i128::from(is_locked) });
    let (data, at) = contents(reader, id, source, "data")?;
    let data = reader.read("data", data, &at);
    let (failed, at) = reader.part(id, source, "failed")?;
    let is_poisoned = reader.number_of(id, source, "failed")? != 0;
    let mut poisoned = reader.blank("poisoned", failed, &at);
    poisoned.kind = ValueKind::Scalar(is_poisoned.to_string());
    value.kind = structure(name, FieldNotation::Open, vec![data, poisoned]);
    Ok(())
}

/// A guard is written as what it guards.
fn guard(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id): (&str, TypeId),
    source: &Source,
) -> Result<(), Reason> {
    let ownership = if name == "RwLockReadGuard" { Ownership::Borrowed } else { Ownership::BorrowedMut };
    let part = if let Some((lock, at)) = reader.find(id, source, "lock") {
        let pointer = reader.pointer_in(lock, &at)?;
        let to = pointer.to.ok_or("it guards nothing that has a type")?;
        reader.check_pointee(pointer.address, reader.ty(to).size, ownership)?;
        contents(reader, to, &Source::Memory(Address(pointer.address)), "data")?
    } else {
        let pointer = reader.pointer_of(id, source, "data")?;
        let to = pointer.to.ok_or("it guards nothing that has a type")?;
        reader.check_pointee(pointer.address, reader.ty(to).size, ownership)?;
        (to, Source::Memory(Address(pointer.address)))
    };
    if let Source::Memory(address) = part.1 {
        let size = Some(reader.ty(part.0).size);
        value.points = Some(PointsAt { address, size, ownership });
        value.kind = reader.pointee(part.0, address.0);
    }
    Ok(())
}

fn atomic(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id): (&str, TypeId),
    source: &Source,
) -> Result<(), Reason> {
    match name {
        "AtomicPtr" => {
            let pointer = reader.pointer_in(id, source)?;
            value.points = Some(PointsAt { address: Address(pointer.address), size: None, ownership: Ownership::Raw });
            value.kind = ValueKind::Pointer { address: pointer.address, pointee: ReadPointee::Raw };
        }
        "AtomicBool" => {
            let (ty, at) = reader.scalar_in(id, source).ok_or("it is no number")?;
            let number = at.number(ty.size, reader.scene.target)?;
            value.kind = match number {
                0 | 1 => ValueKind::Scalar((number == 1).to_string()),
                _ => return Err(format!("a bool is 0 or 1, not {number}")),
            };
        }
        _ => {
            let part = reader.part(id, source, "v")?;
            let part = reader.part(part.0, &part.1, "value").unwrap_or(part);
            become_part(reader, value, part);
        }
    }
    Ok(())
}
