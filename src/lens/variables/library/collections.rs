//! Collections: their elements in the order in which they are iterated over.

use super::{Known, become_part, pointers};
use crate::lens::variables::bytes::Source;
use crate::lens::variables::fields::{Metadata, argument};
use crate::lens::variables::reader::{MAX_SIZE, Reader, Reason};
use crate::lens::variables::text::plain;
use crate::lens::variables::value::{Fact, Ownership, PointsAt, TypedValue, ValueKind};
use crate::model::addr::Address;
use crate::model::debug::types::{DebugType, Field, TypeId, TypeKind};

/// Height of a B-tree: one of 11 keys a node is never higher.
const MAX_HEIGHT: u64 = 24;
/// Nodes, or buckets, that are looked at for one value.
const MAX_LOOKED_AT: u64 = 1 << 20;

pub(super) fn read(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id, ty): Known,
    source: &Source,
) -> Result<bool, Reason> {
    match (name, &*ty.module) {
        ("Vec", "alloc::vec") => {
            let buffer = Buffer::read(reader, id, ty, source)?;
            buffer.own(reader, value)?;
            let at = Source::Memory(Address(buffer.address));
            value.kind = reader.elements(buffer.element, buffer.length, &at, false);
        }
        ("String", "alloc::string") => string(reader, value, reader.part(id, source, "vec")?)?,
        ("OsString" | "PathBuf", _) => {
            // The innermost vector, under whatever names the platform gives it.
            let vector = reader.search_type(id, source, |ty| &*ty.module == "alloc::vec").ok_or("it has no vector")?;
            string(reader, value, vector)?;
        }
        ("CString", _) => {
            let pointer = reader.pointer_in(id, source)?;
            let Metadata::Length(length) = pointer.metadata else { return Ok(false) };
            reader.check_pointee(pointer.address, length, Ownership::Owned)?;
            let (address, size) = (Address(pointer.address), Some(length));
            value.points = Some(PointsAt { address, size, ownership: Ownership::Owned });
            value.kind = pointers::text(reader, length.saturating_sub(1), &Source::Memory(address))?;
        }
        ("VecDeque", _) => ring(reader, value, (id, ty), source)?,
        ("BinaryHeap", _) => become_part(reader, value, reader.part(id, source, "data")?),
        ("LinkedList", _) => list(reader, value, (id, ty), source)?,
        ("HashMap" | "HashSet", module) if module.starts_with("std::") => table(reader, value, (name, id), source)?,
        ("BTreeMap", _) => tree(reader, value, (id, ty), source, false)?,
        ("BTreeSet", _) => {
            let (map, at) = reader.part(id, source, "map")?;
            let map_type = reader.ty(map);
            tree(reader, value, (map, &map_type), &at, true)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// A buffer that a vector or a ring owns.
struct Buffer {
    address: u64,
    length: u64,
    capacity: u64,
    element: TypeId,
    element_size: u64,
}

impl Buffer {
    fn read(reader: &Reader, id: TypeId, ty: &DebugType, source: &Source) -> Result<Buffer, Reason> {
        let element = argument(ty, "T")?;
        let element_size = reader.ty(element).size;
        let address = reader.pointer_of(id, source, "ptr")?.address;
        let length = reader.number_of(id, source, "len")?;
        // Elements without size need no room: their capacity is whatever `len` is.
        let capacity = if element_size == 0 { length } else { reader.number_of(id, source, "cap")? };
        if length > capacity {
            return Err(format!("its length {length} is more than its capacity {capacity}"));
        }
        Ok(Buffer { address, length, capacity, element, element_size })
    }

    /// Checks that the buffer is a block of the heap, and notes it as the value's.
    fn own(&self, reader: &Reader, value: &mut TypedValue) -> Result<(), Reason> {
        let size = self.capacity.checked_mul(self.element_size).filter(|size| *size <= MAX_SIZE);
        let size = size.ok_or_else(|| format!("a capacity of {} is more than memory holds", self.capacity))?;
        if size > 0 {
            reader.check_pointee(self.address, size, Ownership::Owned)?;
            let (address, size) = (Address(self.address), Some(size));
            value.points = Some(PointsAt { address, size, ownership: Ownership::Owned });
        }
        value.facts.push(Fact { name: "len", value: i128::from(self.length) });
        if self.element_size > 0 {
            value.facts.push(Fact { name: "capacity", value: i128::from(self.capacity) });
        }
        Ok(())
    }
}

/// A vector of bytes that is text.
fn string(reader: &Reader, value: &mut TypedValue, (vector, source): (TypeId, Source)) -> Result<(), Reason> {
    let buffer = Buffer::read(reader, vector, &reader.ty(vector), &source)?;
    buffer.own(reader, value)?;
    value.kind = pointers::text(reader, buffer.length, &Source::Memory(Address(buffer.address)))?;
    Ok(())
}

fn ring(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let buffer = Buffer::read(reader, id, ty, source)?;
    let head = reader.number_of(id, source, "head")?;
    if head > buffer.capacity {
        return Err(format!("its head {head} lies beyond its capacity {}", buffer.capacity));
    }
    buffer.own(reader, value)?;
    let at = |nth: u64| {
        let idx = (u128::from(head) + u128::from(nth)) % u128::from(buffer.capacity.max(1));
        Some(Source::Memory(Address(buffer.address).plus((idx as u64).wrapping_mul(buffer.element_size))))
    };
    value.kind = reader.sequence(buffer.element, buffer.length, false, at);
    Ok(())
}

/// A doubly linked list: the places of its elements are collected first.
fn list(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
) -> Result<(), Reason> {
    let element = argument(ty, "T")?;
    let length = reader.number_of(id, source, "len")?;
    value.facts.push(Fact { name: "len", value: i128::from(length) });
    let (head, at) = reader.part(id, source, "head")?;
    let mut next = reader.option(head, &at)?;
    let mut places = Vec::new();
    let n_needed = reader.first.saturating_add(reader.scene.limits.elements).min(length).min(MAX_LOOKED_AT);
    while (places.len() as u64) < n_needed {
        let (pointer, at) = next.ok_or("it ends before its length")?;
        let pointer = reader.pointer_in(pointer, &at)?;
        let node = pointer.to.ok_or("its nodes have no type")?;
        let size = reader.ty(node).size;
        reader.check_pointee(pointer.address, size, Ownership::Owned)?;
        if places.is_empty() {
            let (address, size) = (Address(pointer.address), Some(size));
            value.points = Some(PointsAt { address, size, ownership: Ownership::Owned });
        }
        let node_at = Source::Memory(Address(pointer.address));
        places.push(reader.part(node, &node_at, "element")?.1);
        let (link, at) = reader.part(node, &node_at, "next")?;
        next = reader.option(link, &at)?;
    }
    let at = |nth: u64| places.get(usize::try_from(nth).ok()?).cloned();
    value.kind = reader.sequence(element, length, false, at);
    Ok(())
}

/// The hash table of `hashbrown`: one control byte a bucket, of which the highest bit says that it is empty; the buckets lie below the
/// control bytes, the first on top.
fn table(
    reader: &mut Reader,
    value: &mut TypedValue,
    (name, id): (&str, TypeId),
    source: &Source,
) -> Result<(), Reason> {
    let (table, at) = reader.part(id, source, "table")?;
    let entry = argument(&reader.ty(table), "T")?;
    let entry_type = reader.ty(entry);
    let control = reader.pointer_of(table, &at, "ctrl")?.address;
    let mask = reader.number_of(table, &at, "bucket_mask")?;
    let n_items = reader.number_of(table, &at, "items")?;
    let n_buckets = mask.wrapping_add(1);
    if !n_buckets.is_power_of_two() || n_items > n_buckets {
        return Err(String::from("its table is none"));
    }
    let buckets = n_buckets.checked_mul(entry_type.size).filter(|size| *size <= MAX_SIZE).ok_or("its table is none")?;
    // An empty map points at control bytes that all empty maps share.
    if mask > 0 {
        let below = buckets.next_multiple_of(16);
        let (start, size) = (control.wrapping_sub(below), below + n_buckets + 16);
        reader.check_pointee(start, size, Ownership::Owned)?;
        value.points = Some(PointsAt { address: Address(start), size: Some(size), ownership: Ownership::Owned });
    } else if n_items > 0 {
        return Err(String::from("its table is none"));
    }
    value.facts.push(Fact { name: "len", value: i128::from(n_items) });
    let n_needed = reader.first.saturating_add(reader.scene.limits.elements).min(n_items);
    let mut places = Vec::new();
    for idx in 0..n_buckets.min(MAX_LOOKED_AT) {
        if places.len() as u64 >= n_needed {
            break;
        }
        let byte = Source::Memory(Address(control).plus(idx)).number(1, reader.scene.target)?;
        if byte & 0x80 == 0 {
            let below = (idx + 1).wrapping_mul(entry_type.size);
            places.push(Source::Memory(Address(control).minus(below)));
        }
    }
    if (places.len() as u64) < n_needed {
        return Err(String::from("it has fewer entries than it says"));
    }
    let TypeKind::Structure { fields } = &entry_type.kind else { return Err(String::from("its entries are no pairs")) };
    let field = |name: &str| fields.iter().find(|field| &*field.name == name).ok_or("its entries are no pairs");
    let (key, contents) = (field("__0")?, field("__1")?);
    let places = places.into_iter().map(|at| (at.plus(key.offset), at.plus(contents.offset)));
    value.kind = entries(reader, (key.ty, contents.ty), places.collect(), n_items, name == "HashSet");
    Ok(())
}

/// Keys and values at their places; those of a set have no values.
pub(super) fn entries(
    reader: &mut Reader,
    (key, contents): (TypeId, TypeId),
    places: Vec<(Source, Source)>,
    n_items: u64,
    is_set: bool,
) -> ValueKind {
    if is_set {
        let at = |nth: u64| Some(places.get(usize::try_from(nth).ok()?)?.0.clone());
        return reader.sequence(key, n_items, true, at);
    }
    let first = std::mem::take(&mut reader.first);
    let mut found = Vec::new();
    for (key_at, value_at) in places.into_iter().skip(first as usize) {
        if !reader.has_room() {
            break;
        }
        let key = reader.read("", key, &key_at);
        let contents = reader.read(format!("[{}]", plain(&key)), contents, &value_at);
        found.push((key, contents));
    }
    let n_omitted = n_items.saturating_sub(first).saturating_sub(found.len() as u64);
    ValueKind::Map { entries: found, n_omitted }
}

/// A B-tree in order of its keys.
fn tree(
    reader: &mut Reader,
    value: &mut TypedValue,
    (id, ty): (TypeId, &DebugType),
    source: &Source,
    is_set: bool,
) -> Result<(), Reason> {
    let n_items = reader.number_of(id, source, "length")?;
    let (key, contents) = (argument(ty, "K")?, argument(ty, "V")?);
    value.facts.push(Fact { name: "len", value: i128::from(n_items) });
    let (root, at) = reader.part(id, source, "root")?;
    let mut walk = TreeWalk {
        key_size: reader.ty(key).size,
        value_size: reader.ty(contents).size,
        places: Vec::new(),
        n_needed: 0,
        n_looked_at: 0,
    };
    walk.n_needed = reader.first.saturating_add(reader.scene.limits.elements).min(n_items);
    if let Some((root, at)) = reader.option(root, &at)? {
        let height = reader.number_of(root, &at, "height")?;
        let pointer = reader.pointer_of(root, &at, "node")?;
        let layout = NodeLayout::new(reader, pointer.to.ok_or("its nodes have no type")?)?;
        walk.node(reader, &layout, pointer.address, height)?;
        let size = Some(if height == 0 { layout.leaf_size } else { layout.internal_size });
        value.points = Some(PointsAt { address: Address(pointer.address), size, ownership: Ownership::Owned });
    }
    if (walk.places.len() as u64) < walk.n_needed {
        return Err(String::from("it has fewer entries than it says"));
    }
    value.kind = entries(reader, (key, contents), walk.places, n_items, is_set);
    Ok(())
}

/// Where the parts of a B-tree's nodes are, in bytes.
struct NodeLayout {
    leaf_size: u64,
    internal_size: u64,
    length: (u64, u64),
    keys: u64,
    values: u64,
    edges: u64,
}

impl NodeLayout {
    fn new(reader: &Reader, leaf: TypeId) -> Result<NodeLayout, Reason> {
        let leaf_type = reader.ty(leaf);
        let length = field(&leaf_type, "len")?;
        // The parent is an `Option` of a pointer to an internal node.
        let internal = reader.pointee_type_in(field(&leaf_type, "parent")?.ty).ok_or("its nodes have no parents")?;
        let internal = reader.ty(internal);
        Ok(NodeLayout {
            leaf_size: leaf_type.size,
            internal_size: internal.size,
            length: (length.offset, reader.ty(length.ty).size),
            keys: field(&leaf_type, "keys")?.offset,
            values: field(&leaf_type, "vals")?.offset,
            edges: field(&internal, "edges")?.offset,
        })
    }
}

fn field(ty: &DebugType, name: &str) -> Result<Field, Reason> {
    let TypeKind::Structure { fields } = &ty.kind else { return Err(String::from("its nodes are no structures")) };
    fields.iter().find(|field| &*field.name == name).cloned().ok_or_else(|| format!("its nodes have no `{name}`"))
}

/// A walk through a B-tree that ends when enough is found.
struct TreeWalk {
    key_size: u64,
    value_size: u64,
    places: Vec<(Source, Source)>,
    n_needed: u64,
    n_looked_at: u64,
}

impl TreeWalk {
    fn node(&mut self, reader: &Reader, layout: &NodeLayout, address: u64, height: u64) -> Result<(), Reason> {
        self.n_looked_at += 1;
        if height > MAX_HEIGHT || self.n_looked_at > MAX_LOOKED_AT {
            return Err(String::from("it is no tree"));
        }
        let size = if height == 0 { layout.leaf_size } else { layout.internal_size };
        reader.check_pointee(address, size, Ownership::Owned)?;
        let at = |offset: u64| Source::Memory(Address(address).plus(offset));
        let n_keys = at(layout.length.0).number(layout.length.1, reader.scene.target)? as u64;
        if n_keys > 11 {
            return Err(format!("a node has at most 11 keys, not {n_keys}"));
        }
        for nth in 0..=n_keys {
            if height > 0 {
                let child = at(layout.edges + 8 * nth).word(reader.scene.target)?;
                self.node(reader, layout, child, height - 1)?;
            }
            if self.places.len() as u64 >= self.n_needed {
                return Ok(());
            }
            if nth < n_keys {
                self.places.push((at(layout.keys + nth * self.key_size), at(layout.values + nth * self.value_size)));
            }
        }
        Ok(())
    }
}
