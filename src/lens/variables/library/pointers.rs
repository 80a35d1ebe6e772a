//! Fat pointers (references to slices, strings and trait objects, boxes of them), and the counted pointers `Rc` and `Arc`.
//!
//! The pointer is checked against the heap before its counts or its vtable are believed.

use super::Known;
use crate::lens::variables::bytes::Source;
use crate::lens::variables::fields::{Metadata, RawPointer};
use crate::lens::variables::reader::{MAX_SIZE, Reader, Reason, ownership};
use crate::lens::variables::value::{Fact, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind};
use crate::model::addr::Address;
use crate::model::debug::types::{DebugType, TypeId};

/// Counts beyond this are no counts.
const MAX_COUNT: u64 = 1 << 32;
/// Alignments beyond this are none.
const MAX_ALIGN: u64 = 1 << 29;

/// A pointer of two words.
pub(super) fn fat(reader: &mut Reader, value: &mut TypedValue, ty: &DebugType, source: &Source) -> Result<(), Reason> {
    let pointer = reader.raw_pointer(ty, source)?;
    let ownership = ownership(ty);
    if ownership == Ownership::Raw {
        value.points = Some(PointsAt { address: Address(pointer.address), size: None, ownership });
        value.kind = ValueKind::Pointer { address: pointer.address, pointee: ReadPointee::Raw };
        return Ok(());
    }
    match pointer.metadata {
        Metadata::Vtable(vtable) => {
            let object = Object::read(reader, vtable)?;
            reader.check_pointee(pointer.address, object.size, ownership)?;
            let (address, size) = (Address(pointer.address), Some(object.size));
            value.points = Some(PointsAt { address, size, ownership });
            value.kind = reader.pointee(object.ty, pointer.address);
        }
        Metadata::Length(length) => {
            let to = pointer.to.ok_or("it points at nothing that has a type")?;
            let size = slice_size(reader, to, length)?;
            reader.check_pointee(pointer.address, size, ownership)?;
            value.points = Some(PointsAt { address: Address(pointer.address), size: Some(size), ownership });
            value.facts.push(Fact { name: "len", value: i128::from(length) });
            let source = Source::Memory(Address(pointer.address));
            value.kind = slice(reader, &ty.name, to, length, &source)?;
        }
        Metadata::None => return Err(String::from("it is no pointer of two words")),
    }
    Ok(())
}

fn slice_size(reader: &Reader, element: TypeId, length: u64) -> Result<u64, Reason> {
    let size = reader.ty(element).size;
    let whole = size.checked_mul(length).filter(|whole| *whole <= MAX_SIZE);
    whole.ok_or_else(|| format!("{length} elements are more than memory holds"))
}

/// The elements of a slice, or the text of a string; which of them, the pointer's name says.
fn slice(
    reader: &mut Reader,
    pointer_name: &str,
    element: TypeId,
    length: u64,
    source: &Source,
) -> Result<ValueKind, Reason> {
    let name = pointer_name.trim_start_matches('&').trim_start_matches("mut ");
    let name = name.strip_prefix("alloc::boxed::Box<").unwrap_or(name);
    let name = name
        .strip_prefix("alloc::rc::RcInner<")
        .or_else(|| name.strip_prefix("alloc::sync::ArcInner<"))
        .unwrap_or(name);
    match name.split([',', '>']).next().unwrap_or(name) {
        "str" | "std::path::Path" | "std::ffi::os_str::OsStr" => text(reader, length, source),
        "core::ffi::c_str::CStr" => text(reader, length.saturating_sub(1), source),
        _ if name.starts_with('[') => Ok(reader.elements(element, length, source, false)),
        _ => Err(String::from("its size is known to the program only")),
    }
}

/// The text of a string with its length in bytes.
pub(super) fn text(reader: &Reader, length: u64, source: &Source) -> Result<ValueKind, Reason> {
    let n_read = length.min(reader.scene.limits.text);
    let bytes = source.read(n_read, reader.scene.target)?;
    let valid = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        // The limit may have cut a character.
        Err(error) if n_read < length && error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return Err(String::from("its bytes are no UTF-8")),
    };
    let quoted = format!("{valid:?}");
    let text = quoted[1..quoted.len() - 1].to_owned();
    Ok(ValueKind::Text { text, n_omitted: length - valid.len() as u64 })
}

/// What a vtable says of the object behind a pointer.
struct Object {
    ty: TypeId,
    size: u64,
    align: u64,
}

impl Object {
    fn read(reader: &Reader, vtable: u64) -> Result<Object, Reason> {
        let unknown = || format!("no type is known for the vtable at {}", Address(vtable));
        let ty = reader.scene.debug.vtable_type(Address(vtable)).ok_or_else(unknown)?;
        let word = |nth: u64| Source::Memory(Address(vtable).plus(8 * nth)).word(reader.scene.target);
        let (size, align) = (word(1)?, word(2)?);
        if !align.is_power_of_two() || align > MAX_ALIGN || size > MAX_SIZE {
            return Err(unknown());
        }
        Ok(Object { ty, size, align })
    }
}

pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id, ty): Known,
    source: &Source,
) -> Result<bool, Reason> {
    match (name, &*ty.module) {
        ("Rc", "alloc::rc") => counted(reader, value, id, source, "value")?,
        ("Arc", "alloc::sync") => counted(reader, value, id, source, "data")?,
        ("Weak", "alloc::rc" | "alloc::sync") => weak(reader, value, id, source)?,
        ("Ref" | "RefMut", "core::cell") => {
            let pointer = reader.pointer_of(id, source, "value")?;
            let to = pointer
                .to
                .filter(|_| pointer.metadata == Metadata::None)
                .ok_or("its size is known to the program only")?;
            let ownership = if name == "Ref" { Ownership::Borrowed } else { Ownership::BorrowedMut };
            let size = reader.ty(to).size;
            reader.check_pointee(pointer.address, size, ownership)?;
            value.points = Some(PointsAt { address: Address(pointer.address), size: Some(size), ownership });
            value.kind = reader.pointee(to, pointer.address);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// `Rc` and `Arc`: a pointer to two counts and the contents.
fn counted(
    reader: &mut Reader,
    value: &mut TypedValue,
    id: TypeId,
    source: &Source,
    contents: &str,
) -> Result<(), Reason> {
    let pointer = reader.pointer_of(id, source, "ptr")?;
    let inner = pointer.to.ok_or("it points at nothing that has a type")?;
    let at = Source::Memory(Address(pointer.address));
    // Before the counts are believed, the pointer is.
    reader.check_pointee(pointer.address, 16, Ownership::Shared)?;
    let (strong, weak) = counts(reader, inner, &at)?;
    if strong == 0 {
        return Err(String::from("its strong count is 0: it has been dropped"));
    }
    let (content, contents_at) = reader.part(inner, &at, contents)?;
    let Source::Memory(mut address) = contents_at else { return Err(String::from("it is no memory")) };
    let offset = address.0.wrapping_sub(pointer.address);
    let size;
    match pointer.metadata {
        Metadata::None => {
            size = reader.ty(inner).size;
            reader.check_pointee(pointer.address, size, Ownership::Shared)?;
            value.kind = reader.pointee(content, address.0);
        }
        Metadata::Length(length) => {
            size = offset.saturating_add(slice_size(reader, content, length)?);
            reader.check_pointee(pointer.address, size, Ownership::Shared)?;
            let name = reader.ty(inner);
            let mut pointee = reader.blank("*", content, &Source::Memory(address));
            pointee.kind =
                slice(reader, &format!("{}::{}", name.module, name.name), content, length, &Source::Memory(address))?;
            value.facts.push(Fact { name: "len", value: i128::from(length) });
            value.kind = ValueKind::Pointer { address: address.0, pointee: ReadPointee::Value(Box::new(pointee)) };
        }
        Metadata::Vtable(vtable) => {
            let object = Object::read(reader, vtable)?;
            let offset = offset.next_multiple_of(object.align);
            size = offset + object.size;
            reader.check_pointee(pointer.address, size, Ownership::Shared)?;
            address = Address(pointer.address).plus(offset);
            value.kind = reader.pointee(object.ty, address.0);
        }
    }
    value.points = Some(PointsAt { address: Address(pointer.address), size: Some(size), ownership: Ownership::Shared });
    value
        .facts
        .extend([Fact { name: "strong", value: i128::from(strong) }, Fact { name: "weak", value: i128::from(weak) }]);
    Ok(())
}

/// The strong and the weak count, as `strong_count` and `weak_count` tell them: all strong pointers together hold one weak count.
fn counts(reader: &Reader, inner: TypeId, at: &Source) -> Result<(u64, u64), Reason> {
    let strong = reader.number_of(inner, at, "strong")?;
    let weak = reader.number_of(inner, at, "weak")?;
    if strong > MAX_COUNT || weak > MAX_COUNT {
        return Err(String::from("its counts are none"));
    }
    Ok((strong, weak.saturating_sub(u64::from(strong > 0))))
}

fn weak(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
    let RawPointer { address, to, .. } = reader.pointer_of(id, source, "ptr")?;
    // `Weak::new()` points nowhere.
    if address != u64::MAX {
        reader.check_pointee(address, 16, Ownership::Weak)?;
        let inner = to.ok_or("it points at nothing that has a type")?;
        let (strong, weak) = counts(reader, inner, &Source::Memory(Address(address)))?;
        value.points = Some(PointsAt { address: Address(address), size: None, ownership: Ownership::Weak });
        value.facts.extend([
            Fact { name: "strong", value: i128::from(strong) },
            Fact { name: "weak", value: i128::from(weak) },
        ]);
    }
    value.kind = ValueKind::Pointer { address, pointee: ReadPointee::Weak };
    Ok(())
}
