//! The pointers in a value: which heap blocks it owns, shares or borrows.

use super::value::{Ownership, Pointee, PointsAt, Value, ValueKind};

/// A pointer in a value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeapPointer {
    pub points: PointsAt,
    /// The expression for the part that it belongs to: `v`, `node.next.0`.
    pub path: String,
    /// How many owning pointers lead to the part: 0 for one in the value itself.
    pub depth: usize,
}

/// The pointers in a value, and in what it owns, as far as they were read. What is borrowed, or behind a raw or weak pointer, is not gone
/// into: it belongs to others.
pub(super) fn pointers(value: &Value) -> Vec<HeapPointer> {
    let mut found = Vec::new();
    collect(value, value.label.clone(), 0, &mut found);
    found
}

fn collect(value: &Value, path: String, depth: usize, found: &mut Vec<HeapPointer>) {
    let mut inner_depth = depth;
    if let Some(points) = value.points {
        found.push(HeapPointer { points, path: path.clone(), depth });
        match points.ownership {
            Ownership::Owned | Ownership::Shared => inner_depth += 1,
            Ownership::Weak | Ownership::Borrowed | Ownership::BorrowedMut | Ownership::Raw => return,
        }
    }
    match &value.kind {
        ValueKind::Structure { fields, .. } => {
            for field in fields {
                collect(field, format!("{path}.{}", field.label), inner_depth, found);
            }
        }
        ValueKind::Sequence { elements, .. } => {
            for element in elements {
                collect(element, format!("{path}{}", element.label), inner_depth, found);
            }
        }
        ValueKind::Map { entries, .. } => {
            for (key, contents) in entries {
                let path = format!("{path}{}", contents.label);
                collect(key, format!("key of {path}"), inner_depth, found);
                collect(contents, path, inner_depth, found);
            }
        }
        // `.` and `[` reach through the pointer, so the path is the same.
        ValueKind::Pointer { pointee: Pointee::Value(pointee), .. } => collect(pointee, path, inner_depth, found),
        ValueKind::Scalar(_)
        | ValueKind::Text { .. }
        | ValueKind::Pointer { .. }
        | ValueKind::Omitted
        | ValueKind::Unknown(_) => {}
    }
}
