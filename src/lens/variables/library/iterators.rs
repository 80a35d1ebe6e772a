//! Iterators over what lies one behind another: what they have not given yet.

use super::{Known, structure};
use crate::lens::variables::bytes::Source;
use crate::lens::variables::fields::argument;
use crate::lens::variables::reader::{MAX_SIZE, Reader, Reason};
use crate::lens::variables::value::{Fact, FieldNotation, Ownership, PointsAt, TypedValue, ValueKind};
use crate::model::addr::Address;

pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id, ty): Known,
    source: &Source,
) -> Result<bool, Reason> {
    let (end, ownership) = match (name, &*ty.module) {
        ("Iter", "core::slice::iter") => ("end_or_len", Ownership::Borrowed),
        ("IterMut", "core::slice::iter") => ("end_or_len", Ownership::BorrowedMut),
        ("IntoIter", "alloc::vec::into_iter") => ("end", Ownership::Owned),
        ("Chars", "core::str::iter") => {
            chars(reader, value, (name, id, ty), source)?;
            return Ok(true);
        }
        _ => return Ok(false),
    };
    let element = argument(ty, "T")?;
    let size = reader.ty(element).size;
    let start = reader.pointer_of(id, source, "ptr")?.address;
    let end = reader.pointer_of(id, source, end)?.address;
    let n_bytes = end.wrapping_sub(start);
    // Elements without size are counted by the end alone.
    let length = n_bytes.checked_div(size).unwrap_or(n_bytes);
    if n_bytes > MAX_SIZE || size > 0 && !n_bytes.is_multiple_of(size) {
        return Err(String::from("it ends before it begins"));
    }
    match ownership {
        Ownership::Owned => {
            let (block, capacity) =
                (reader.pointer_of(id, source, "buf")?.address, reader.number_of(id, source, "cap")?);
            let whole = capacity.checked_mul(size).filter(|whole| *whole <= MAX_SIZE);
            let whole = whole.ok_or_else(|| format!("a capacity of {capacity} is more than memory holds"))?;
            if whole > 0 {
                reader.check_pointee(block, whole, ownership)?;
                value.points = Some(PointsAt { address: Address(block), size: Some(whole), ownership });
            }
        }
        _ if size > 0 => {
            reader.check_pointee(start, n_bytes, ownership)?;
            value.points = Some(PointsAt { address: Address(start), size: Some(n_bytes), ownership });
        }
        _ => {}
    }
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    let mut rest = reader.blank("rest", element, &Source::Memory(Address(start)));
    rest.kind = reader.elements(element, length, &Source::Memory(Address(start)), false);
    value.kind = structure(name, FieldNotation::Tuple, vec![rest]);
    Ok(true)
}

/// The characters that are left of a string.
fn chars(reader: &mut Reader, value: &mut TypedValue, (name, id, _): Known, source: &Source) -> Result<(), Reason> {
    let start = reader.pointer_of(id, source, "ptr")?.address;
    let n_bytes = reader.pointer_of(id, source, "end_or_len")?.address.wrapping_sub(start);
    if n_bytes > MAX_SIZE {
        return Err(String::from("it ends before it begins"));
    }
    reader.check_pointee(start, n_bytes, Ownership::Borrowed)?;
    let n_read = n_bytes.min(reader.scene.limits.text);
    let bytes = Source::Memory(Address(start)).read(n_read, reader.scene.target)?;
    let n_valid = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let text = std::str::from_utf8(&bytes[..n_valid]).unwrap_or_default();
    let element = |c: char| {
        let mut element = reader.blank("", value.ty, source);
        element.kind = ValueKind::Scalar(format!("{c:?}"));
        element
    };
    let elements: Vec<TypedValue> = text.chars().take(reader.scene.limits.elements as usize).map(element).collect();
    let n_shown: usize = text.chars().take(elements.len()).map(char::len_utf8).sum();
    let n_omitted = n_bytes.saturating_sub(n_shown as u64);
    let mut rest = reader.blank("rest", value.ty, source);
    rest.kind = ValueKind::Sequence { elements, n_omitted, is_set: false };
    value.kind = structure(name, FieldNotation::Tuple, vec![rest]);
    Ok(())
}
