//! The pointers in a value: which heap blocks it owns, shares or borrows.

use super::value::{Ownership, PointsAt, ReadPointee, TypedValue, ValueKind, ValuePlace};
use crate::model::debug::code::Language;
use std::sync::Arc;

/// A pointer in a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeapPointer {
    /// Where it points, and who frees what is there.
    pub points: PointsAt,
    /// The expression for the part that it belongs to: `v`, `node.next.0`.
    pub path: String,
    /// How many owning pointers lead to the part: 0 for one in the value itself.
    pub depth: usize,
    /// The owning pointer in which it lies, by its index among the pointers of the value.
    pub parent: Option<usize>,
    /// The type of the part as people write it.
    pub type_name: Arc<str>,
    /// Where the part lies.
    pub place: ValuePlace,
    /// Bytes of the part.
    pub size: u64,
    /// How many owners its block has, where the block says it: `Rc`, `Arc`.
    pub strong: Option<i128>,
    /// The language of its type.
    pub language: Language,
    /// Whether the block has not been freed.
    pub is_live: bool,
}

impl TypedValue {
    /// The pointers in a value, and in what it owns, as far as they were read: the blocks that it owns, shares and borrows. What is borrowed,
    /// or behind a raw or weak pointer, is not gone into: it belongs to others.
    #[must_use]
    pub fn pointers(&self) -> Vec<HeapPointer> {
        let mut found = Vec::new();
        collect(self, self.label.clone(), (0, None), &mut found);
        found
    }
}

impl HeapPointer {
    /// Whether the part frees the block, alone or as the last of several.
    #[must_use]
    pub fn owns(&self) -> bool {
        matches!(self.points.ownership, Ownership::Owned | Ownership::Shared)
    }
}

/// `within` is how many owning pointers lead to the value, and the last of them.
fn collect(value: &TypedValue, path: String, within: (usize, Option<usize>), found: &mut Vec<HeapPointer>) {
    let (depth, parent) = within;
    let mut inside = within;
    if let Some(points) = value.points {
        found.push(HeapPointer {
            points,
            path: path.clone(),
            depth,
            parent,
            type_name: Arc::clone(&value.type_name),
            place: value.place.clone(),
            size: value.size,
            strong: value.fact("strong").or_else(|| value.fact("use_count")),
            language: value.language,
            is_live: !matches!(value.kind, ValueKind::Unknown(_)),
        });
        match points.ownership {
            Ownership::Owned | Ownership::Shared => inside = (depth + 1, Some(found.len() - 1)),
            Ownership::Weak | Ownership::Borrowed | Ownership::BorrowedMut | Ownership::Raw => return,
        }
    }
    match &value.kind {
        ValueKind::Structure { fields, .. } => {
            for field in fields {
                collect(field, format!("{path}.{}", field.label), inside, found);
            }
        }
        ValueKind::Sequence { elements, .. } => {
            for element in elements {
                collect(element, format!("{path}{}", element.label), inside, found);
            }
        }
        ValueKind::Map { entries, .. } => {
            for (key, contents) in entries {
                let path = format!("{path}{}", contents.label);
                collect(key, format!("key of {path}"), inside, found);
                collect(contents, path, inside, found);
            }
        }
        // `.` and `[` reach through the pointer, so the path is the same.
        ValueKind::Pointer { pointee: ReadPointee::Value(pointee), .. } => collect(pointee, path, inside, found),
        ValueKind::Scalar(_)
        | ValueKind::Text { .. }
        | ValueKind::Pointer { .. }
        | ValueKind::Omitted
        | ValueKind::Unknown(_) => {}
    }
}
