//! C++'s standard library as `libstdc++` lays it out (GCC 5 and later): strings, vectors, owning pointers, trees and hash tables.
//!
//! Members are found by name, as gdb's printers find them. What owns memory is checked against the heap before it is believed; what cannot be
//! right, as before a constructor has run, is unknown.

use super::Known;
use super::collections::entries;
use crate::lens::variables::bytes::Source;
use crate::lens::variables::c_notation;
use crate::lens::variables::fields::argument;
use crate::lens::variables::reader::{MAX_SIZE, Reader, Reason};
use crate::lens::variables::value::{
    Fact, FieldNotation, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind, ValuePlace,
};
use crate::model::addr::Address;
use crate::model::debug::types::{DebugType, TypeId, TypeKind};

/// Nodes that are looked at for one value.
const MAX_NODES: u64 = 1 << 20;
/// A variant without a value has a number beyond all alternatives.
const MAX_ALTERNATIVES: u64 = 64;
/// Bytes of a tree's node before its contents: colour and three pointers.
const TREE_NODE: u64 = 32;
/// Where they are in it.
const PARENT: u64 = 8;
const LEFT: u64 = 16;
const RIGHT: u64 = 24;
/// Bytes of a hash table's node before its contents: the next node.
const TABLE_NODE: u64 = 8;

pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id, ty): Known,
    source: &Source,
) -> Result<bool, Reason> {
    match name {
        "basic_string" if reader.ty(argument(ty, "_CharT")?).size == 1 => string(reader, value, id, source)?,
        "vector" if !is_bool(reader, argument(ty, "_Tp")?) => vector(reader, value, (id, ty), source)?,
        "vector" => bits(reader, value, (id, ty), source)?,
        "deque" => deque(reader, value, (id, ty), source)?,
        "list" => list(reader, value, (id, ty), source)?,
        "tuple" => tuple(reader, value, id, source),
        "optional" => optional(reader, value, id, source)?,
        "variant" => variant(reader, value, id, source)?,
        "basic_string_view" if reader.ty(argument(ty, "_CharT")?).size == 1 => view(reader, value, id, source)?,
        "array" => {
            let (elements, at) = reader.part(id, source, "_M_elems")?;
            let inner = reader.read("", elements, &at);
            value.kind = inner.kind;
        }
        "unique_ptr" => unique(reader, value, (id, ty), source)?,
        "shared_ptr" | "weak_ptr" => shared(reader, value, id, source, name == "weak_ptr")?,
        "map" | "multimap" => tree(reader, value, id, source, false)?,
        "set" | "multiset" => tree(reader, value, id, source, true)?,
        "unordered_map" | "unordered_multimap" => table(reader, value, id, source, false)?,
        "unordered_set" | "unordered_multiset" => table(reader, value, id, source, true)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn is_bool(reader: &Reader, element: TypeId) -> bool {
    reader.resolved(element).is_some_and(|(_, ty)| ty.kind == TypeKind::Bool)
}

/// Text of up to 15 bytes lies in the string itself.
fn string(reader: &Reader, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
    let pointer = reader.pointer_of(id, source, "_M_p")?.address;
    let length = reader.number_of(id, source, "_M_string_length")?;
    let (_, local) = reader.part(id, source, "_M_local_buf")?;
    let is_local = local.place() == ValuePlace::Memory(Address(pointer));
    if is_local && length > 15 || length > MAX_SIZE {
        return Err(format!("a length of {length} does not fit"));
    }
    if !is_local {
        let capacity = reader.number_of(id, source, "_M_allocated_capacity")?;
        if length > capacity || capacity >= MAX_SIZE {
            return Err(format!("its length {length} is more than its capacity {capacity}"));
        }
        own(reader, value, pointer, capacity + 1)?;
    }
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    value.kind = text(reader, length, pointer)?;
    Ok(())
}

fn view(reader: &Reader, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
    let pointer = reader.pointer_of(id, source, "_M_str")?.address;
    let length = reader.number_of(id, source, "_M_len")?;
    if length > 0 {
        reader.check_pointee(pointer, length, Ownership::Borrowed)?;
    }
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    value.kind = text(reader, length, pointer)?;
    Ok(())
}

fn text(reader: &Reader, length: u64, pointer: u64) -> Result<ValueKind, Reason> {
    let n_read = length.min(reader.scene.limits.text);
    let bytes = Source::Memory(Address(pointer)).read(n_read, reader.scene.target)?;
    Ok(ValueKind::Text { text: c_notation::escaped(&bytes), n_omitted: length - n_read })
}

/// A vector of bits, which lie in words.
fn bits(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "_Tp")?;
    let edge = |reader: &Reader, name: &str| -> Result<(u64, u64), Reason> {
        let (iterator, at) = reader.part(id, source, name)?;
        Ok((reader.pointer_of(iterator, &at, "_M_p")?.address, reader.number_of(iterator, &at, "_M_offset")?))
    };
    let ((start, _), (finish, offset)) = (edge(reader, "_M_start")?, edge(reader, "_M_finish")?);
    let length = finish.checked_sub(start).filter(|bytes| *bytes <= MAX_SIZE && offset < 64);
    let length = length.ok_or("its pointers do not fit each other")? * 8 + offset;
    if length > 0 {
        own(reader, value, start, length.div_ceil(64) * 8)?;
    }
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    let n_shown = length.min(reader.scene.limits.elements);
    let mut elements = Vec::new();
    for nth in 0..n_shown {
        let word = Source::Memory(Address(start).plus(nth / 64 * 8)).word(reader.scene.target)?;
        let mut bit = reader.blank(format!("[{nth}]"), element, &Source::of_bytes(&[]));
        bit.kind = ValueKind::Scalar((word >> (nth % 64) & 1 == 1).to_string());
        elements.push(bit);
    }
    value.kind = ValueKind::Sequence { elements, n_omitted: length - n_shown, is_set: false };
    Ok(())
}

/// Elements in buffers of 512 bytes, which an array of pointers leads to.
fn deque(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "_Tp")?;
    let size = reader.ty(element).size.max(1);
    let n_each = (512 / size).max(1);
    let edge = |reader: &Reader, name: &str| -> Result<[u64; 3], Reason> {
        let (iterator, at) = reader.part(id, source, name)?;
        let pointer = |name| reader.pointer_of(iterator, &at, name).map(|pointer| pointer.address);
        Ok([pointer("_M_cur")?, pointer("_M_first")?, pointer("_M_node")?])
    };
    let ([cur, first, node], [last, last_first, last_node]) = (edge(reader, "_M_start")?, edge(reader, "_M_finish")?);
    let offset = |cur: u64, first: u64| cur.checked_sub(first).map(|bytes| bytes / size).filter(|nth| *nth <= n_each);
    let n_nodes = last_node.checked_sub(node).map(|bytes| bytes / 8).filter(|n| *n < MAX_NODES);
    let all = n_nodes.zip(offset(cur, first)).zip(offset(last, last_first));
    let ((n_nodes, before), behind) = all.ok_or("its pointers do not fit each other")?;
    let length = (n_nodes * n_each + behind).checked_sub(before).ok_or("its pointers do not fit each other")?;
    own(reader, value, first, n_each * size)?;
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    let target = reader.scene.target;
    value.kind = reader.sequence(element, length, false, |nth| {
        let nth = before + nth;
        let buffer = Source::Memory(Address(node).plus(nth / n_each * 8)).word(target).ok()?;
        Some(Source::Memory(Address(buffer).plus(nth % n_each * size)))
    });
    Ok(())
}

/// Nodes of two pointers and an element, in a ring with the list itself.
fn list(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "_Tp")?;
    let length = reader.number_of(id, source, "_M_size")?;
    let size = 16 + reader.ty(element).size;
    let mut node = reader.pointer_of(id, source, "_M_next")?.address;
    let mut places = Vec::new();
    for _ in 0..needed(reader, length) {
        reader.check_pointee(node, size, Ownership::Owned)?;
        if places.is_empty() {
            own(reader, value, node, size)?;
        }
        places.push(Address(node).plus(16));
        node = Source::Memory(Address(node)).word(reader.scene.target)?;
    }
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    value.kind = reader.sequence(element, length, false, |nth| places.get(nth as usize).copied().map(Source::Memory));
    Ok(())
}

/// Its elements lie in base classes that are numbered.
fn tuple(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source) {
    let mut heads = Vec::new();
    collect_heads(reader, id, source, &mut heads);
    heads.sort_by_key(|(nth, ..)| *nth);
    let fields = heads.into_iter().map(|(nth, id, source)| reader.read(nth.to_string(), id, &source)).collect();
    value.kind = ValueKind::Structure { name: String::new(), style: FieldNotation::Tuple, fields };
}

fn collect_heads(reader: &Reader, id: TypeId, source: &Source, heads: &mut Vec<(u64, TypeId, Source)>) {
    let Some((_, ty)) = reader.resolved(id) else { return };
    let TypeKind::Structure { fields } = &ty.kind else { return };
    let number = ty.name.strip_prefix("_Head_base<").and_then(|rest| rest.split([',', 'u', '>']).next()?.parse().ok());
    for field in fields {
        let at = source.plus(field.offset);
        match number {
            Some(nth) if &*field.name == "_M_head_impl" => heads.push((nth, field.ty, at)),
            _ if field.name.starts_with('<') => collect_heads(reader, field.ty, &at, heads),
            _ => {}
        }
    }
}

fn optional(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
    if reader.number_of(id, source, "_M_engaged")? == 0 {
        value.kind = ValueKind::Scalar(String::from("nullopt"));
        return Ok(());
    }
    let (contents, at) = reader.part(id, source, "_M_value")?;
    show_as(reader, value, contents, &at);
    Ok(())
}

/// Its alternatives lie in unions within unions, of which the first is each time one of them.
fn variant(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
    let nth = reader.number_of(id, source, "_M_index")?;
    if nth >= MAX_ALTERNATIVES {
        value.kind = ValueKind::Scalar(String::from("valueless"));
        return Ok(());
    }
    let (mut rest, mut at) = reader.part(id, source, "_M_u")?;
    for _ in 0..nth {
        (rest, at) = reader.part(rest, &at, "_M_rest")?;
    }
    let (holder, at) = reader.part(rest, &at, "_M_first")?;
    let contents = argument(&reader.ty(holder), "_Type")?;
    show_as(reader, value, contents, &at);
    Ok(())
}

/// Shows a value as what it holds.
fn show_as(reader: &mut Reader, value: &mut TypedValue, contents: TypeId, at: &Source) {
    let inner = reader.read("", contents, at);
    (value.kind, value.facts, value.points) = (inner.kind, inner.facts, inner.points);
}

fn vector(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "_Tp")?;
    let size = reader.ty(element).size.max(1);
    let pointer = |name| reader.pointer_of(id, source, name).map(|pointer| pointer.address);
    let (start, finish, end) = (pointer("_M_start")?, pointer("_M_finish")?, pointer("_M_end_of_storage")?);
    let is_ordered = start <= finish && finish <= end && end - start <= MAX_SIZE;
    if !is_ordered || (finish - start) % size != 0 {
        return Err(String::from("its pointers do not fit each other"));
    }
    if end > start {
        own(reader, value, start, end - start)?;
    }
    let length = (finish - start) / size;
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    value.facts.push(Fact { name: "capacity", value: i128::from((end - start) / size) });
    value.kind = reader.elements(element, length, &Source::Memory(Address(start)), false);
    Ok(())
}

fn unique(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "_Tp")?;
    let pointer = reader.pointer_in(id, source)?;
    value.kind = ValueKind::Pointer { address: pointer.address, pointee: ReadPointee::Raw };
    if pointer.address == 0 {
        return Ok(());
    }
    // Of an array the element's type is no array, and how many there are is not kept.
    let to = reader.resolved(element).filter(|(_, ty)| !matches!(ty.kind, TypeKind::Array { .. }));
    let size = to.as_ref().map_or(1, |(_, ty)| ty.size.max(1));
    own(reader, value, pointer.address, size)?;
    if let Some((to, _)) = to {
        value.kind = reader.pointee(to, pointer.address);
    }
    Ok(())
}

/// What is pointed at, and the block with the counts, which may be one.
fn shared(
    reader: &mut Reader,
    value: &mut TypedValue,
    id: TypeId,
    source: &Source,
    is_weak: bool,
) -> Result<(), Reason> {
    let pointer = reader.pointer_of(id, source, "_M_ptr")?;
    let control = reader.pointer_of(id, source, "_M_pi")?;
    value.kind = ValueKind::Pointer { address: pointer.address, pointee: ReadPointee::Raw };
    if control.address == 0 {
        return Ok(());
    }
    let counts = control.to.ok_or("its counts have no type")?;
    let ownership = if is_weak { Ownership::Weak } else { Ownership::Shared };
    let size = reader.ty(counts).size;
    reader.check_pointee(control.address, size, ownership)?;
    let at = Source::Memory(Address(control.address));
    let use_count = reader.number_of(counts, &at, "_M_use_count")?;
    if use_count == 0 && !is_weak || use_count > MAX_NODES {
        return Err(String::from("its use count is none"));
    }
    value.points = Some(PointsAt { address: Address(control.address), size: None, ownership });
    value.facts.push(Fact { name: "use_count", value: i128::from(use_count) });
    if let Some(to) = pointer.to.filter(|_| use_count > 0 && pointer.address != 0) {
        value.kind = reader.pointee(to, pointer.address);
    }
    Ok(())
}

/// A red-black tree in order.
fn tree(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source, is_set: bool) -> Result<(), Reason> {
    let (inner, _) = reader.search_type(id, source, |ty| ty.name.starts_with("_Rb_tree<")).ok_or("it has no tree")?;
    let contents = argument(&reader.ty(inner), "_Val")?;
    let n_items = reader.number_of(id, source, "_M_node_count")?;
    let (_, header) = reader.part(id, source, "_M_header")?;
    let ValuePlace::Memory(header) = header.place() else { return Err(String::from("it is in no memory")) };
    let size = TREE_NODE + reader.ty(contents).size;
    let link =
        |reader: &Reader, node: u64, offset: u64| Source::Memory(Address(node).plus(offset)).word(reader.scene.target);
    let mut node = link(reader, header.0, LEFT)?;
    let mut places = Vec::new();
    for _ in 0..needed(reader, n_items) {
        reader.check_pointee(node, size, Ownership::Owned)?;
        if places.is_empty() {
            own(reader, value, node, size)?;
        }
        places.push(Address(node).plus(TREE_NODE));
        // The next in order: leftmost of the right, or the first ancestor of which this is on the left.
        let right = link(reader, node, RIGHT)?;
        let mut budget = MAX_NODES;
        if right == 0 {
            let mut below = node;
            node = link(reader, node, PARENT)?;
            while node != header.0 && link(reader, node, RIGHT)? == below && budget > 0 {
                (below, node, budget) = (node, link(reader, node, PARENT)?, budget - 1);
            }
        } else {
            node = right;
            loop {
                let left = link(reader, node, LEFT)?;
                if left == 0 || budget == 0 {
                    break;
                }
                (node, budget) = (left, budget - 1);
            }
        }
    }
    fill(reader, value, contents, &places, n_items, is_set)
}

/// The nodes of a hash table in the order of their list.
fn table(reader: &mut Reader, value: &mut TypedValue, id: TypeId, source: &Source, is_set: bool) -> Result<(), Reason> {
    let (inner, at) =
        reader.search_type(id, source, |ty| ty.name.starts_with("_Hashtable<")).ok_or("it has no table")?;
    let contents = argument(&reader.ty(inner), "_Value")?;
    let n_items = reader.number_of(inner, &at, "_M_element_count")?;
    let mut node = reader.pointer_of(inner, &at, "_M_nxt")?.address;
    let size = TABLE_NODE + reader.ty(contents).size;
    let mut places = Vec::new();
    for _ in 0..needed(reader, n_items) {
        reader.check_pointee(node, size, Ownership::Owned)?;
        if places.is_empty() {
            own(reader, value, node, size)?;
        }
        places.push(Address(node).plus(TABLE_NODE));
        node = Source::Memory(Address(node)).word(reader.scene.target)?;
    }
    fill(reader, value, contents, &places, n_items, is_set)
}

fn needed(reader: &Reader, n_items: u64) -> u64 {
    reader.first.saturating_add(reader.scene.limits.elements).min(n_items).min(MAX_NODES)
}

/// The elements of a set, or the pairs of a map, at their places.
fn fill(
    reader: &mut Reader,
    value: &mut TypedValue,
    contents: TypeId,
    places: &[Address],
    n_items: u64,
    is_set: bool,
) -> Result<(), Reason> {
    value.facts.push(Fact { name: "len", value: i128::from(n_items) });
    let at = |address: &Address, offset: u64| Source::Memory(address.plus(offset));
    if is_set {
        let places = places.iter().map(|address| (at(address, 0), at(address, 0))).collect();
        value.kind = entries(reader, (contents, contents), places, n_items, true);
        return Ok(());
    }
    let (_, pair) = reader.resolved(contents).ok_or("its entries have no type")?;
    let TypeKind::Structure { fields } = &pair.kind else { return Err(String::from("its entries are no pairs")) };
    let field = |name: &str| fields.iter().find(|field| &*field.name == name).ok_or("its entries are no pairs");
    let (key, mapped) = (field("first")?, field("second")?);
    let places = places.iter().map(|address| (at(address, key.offset), at(address, mapped.offset))).collect();
    value.kind = entries(reader, (key.ty, mapped.ty), places, n_items, false);
    Ok(())
}

/// Checks that a block of the heap is there, and notes it as the value's.
fn own(reader: &Reader, value: &mut TypedValue, address: u64, size: u64) -> Result<(), Reason> {
    let ownership = Ownership::Owned;
    reader.check_pointee(address, size, ownership)?;
    value.points = Some(PointsAt { address: Address(address), size: Some(size), ownership });
    Ok(())
}
