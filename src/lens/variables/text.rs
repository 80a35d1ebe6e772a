//! The text of a value: as Rust's `{:?}` prints it, or as gdb prints C.
//!
//! What does not fit is left out from the inside: first elements, then the contents of what lies deep, so that a short text still says what
//! the whole is.

use super::value::{FieldNotation, ReadPointee, TypedValue, ValueKind};
use crate::model::debug::code::Language;

/// How much of a value is written.
#[derive(Clone, Copy)]
struct Extent {
    elements: usize,
    depth: usize,
    text: usize,
}

const WHOLE: Extent = Extent { elements: usize::MAX, depth: usize::MAX, text: usize::MAX };

/// What is tried one after another until the text is short enough.
const EXTENTS: [Extent; 7] = [
    WHOLE,
    Extent { elements: 8, depth: 8, text: 60 },
    Extent { elements: 5, depth: 5, text: 40 },
    Extent { elements: 3, depth: 3, text: 24 },
    Extent { elements: 3, depth: 2, text: 16 },
    Extent { elements: 2, depth: 1, text: 12 },
    Extent { elements: 0, depth: 0, text: 8 },
];

/// All of a value that was read.
pub(super) fn plain(value: &TypedValue) -> String {
    written(value, WHOLE, 0)
}

impl TypedValue {
    /// All of it that was read.
    #[must_use]
    pub fn text(&self) -> String {
        plain(self)
    }

    /// As much of it as fits in some characters.
    #[must_use]
    pub fn short_text(&self, n_chars: usize) -> String {
        let fits = |text: &String| text.chars().count() <= n_chars;
        let found = EXTENTS.iter().map(|extent| written(self, *extent, 0)).find(fits);
        found.unwrap_or_else(|| {
            let smallest = written(self, EXTENTS[EXTENTS.len() - 1], 0);
            let n_kept = n_chars.saturating_sub(3);
            smallest.chars().take(n_kept).chain("...".chars().take(n_chars)).collect()
        })
    }
}

fn written(value: &TypedValue, extent: Extent, depth: usize) -> String {
    let is_rust = value.language == Language::Rust;
    let deeper = |value: &TypedValue| written(value, extent, depth + 1);
    match &value.kind {
        ValueKind::Scalar(text) => text.clone(),
        ValueKind::Text { text, n_omitted } => {
            let is_whole = text.chars().count() <= extent.text;
            let more = if is_whole && *n_omitted == 0 { "" } else { "..." };
            format!("\"{}\"{more}", text.chars().take(extent.text).collect::<String>())
        }
        ValueKind::Structure { name, style, fields } if is_rust => {
            rust_structure(value, (name, *style, fields), extent, depth)
        }
        ValueKind::Structure { style, fields, .. } => {
            let fields = fields.iter().map(|field| match &*field.label {
                _ if *style == FieldNotation::Tuple => deeper(field),
                "" => deeper(field),
                label => format!("{label} = {}", deeper(field)),
            });
            if depth >= extent.depth {
                String::from("{...}")
            } else {
                format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
            }
        }
        ValueKind::Sequence { elements, n_omitted, is_set } => {
            let n_shown = if depth >= extent.depth { 0 } else { elements.len().min(extent.elements) };
            let n_left = n_omitted + (elements.len() - n_shown) as u64;
            let texts = elements[..n_shown].iter().map(deeper).collect();
            if is_rust && !is_set {
                format!("[{}]", listed(texts, n_left))
            } else {
                format!("{{{}}}", listed(texts, n_left))
            }
        }
        ValueKind::Map { entries, n_omitted } => {
            let n_shown = if depth >= extent.depth { 0 } else { entries.len().min(extent.elements) };
            let n_left = n_omitted + (entries.len() - n_shown) as u64;
            let pair = |(key, value): &(TypedValue, TypedValue)| format!("{}: {}", deeper(key), deeper(value));
            format!("{{{}}}", listed(entries[..n_shown].iter().map(pair).collect(), n_left))
        }
        ValueKind::Pointer { address, pointee } => match pointee {
            // A reference is written as what it points at, and counts for no depth.
            ReadPointee::Value(inner) if is_rust => written(inner, extent, depth),
            ReadPointee::Value(inner) => format!("{address:#x} {}", deeper(inner)),
            ReadPointee::Function(path) if is_rust => path.to_string(),
            ReadPointee::Function(path) => format!("{address:#x} <{path}>"),
            ReadPointee::Raw => format!("{address:#x}"),
            ReadPointee::Weak => String::from("(Weak)"),
            ReadPointee::Cycle | ReadPointee::Omitted => String::from("..."),
        },
        ValueKind::Omitted => String::from(".."),
        ValueKind::Unknown(_) => String::from("?"),
    }
}

fn rust_structure(
    value: &TypedValue,
    (name, style, fields): (&str, FieldNotation, &[TypedValue]),
    extent: Extent,
    depth: usize,
) -> String {
    let is_hidden = |field: &TypedValue| match &*field.label {
        "value" => value.fact("borrow").is_some_and(|borrow| borrow < 0),
        "data" => value.fact("locked") == Some(1),
        _ => false,
    };
    let text = |field: &TypedValue| match is_hidden(field) {
        // A mutex puts it in quotes, and a lock for readers and writers does not.
        true if field.label == "data" && name == "Mutex" => String::from("\"<locked>\""),
        true if field.label == "data" => String::from("<locked>"),
        true => String::from("<borrowed>"),
        false => written(field, extent, depth + 1),
    };
    let named = |field: &TypedValue| format!("{}: {}", field.label, text(field));
    let space = if name.is_empty() { "" } else { " " };
    if depth >= extent.depth && !fields.is_empty() && style != FieldNotation::Range {
        return match style {
            FieldNotation::Tuple => format!("{name}(..)"),
            _ => format!("{name}{space}{{ .. }}"),
        };
    }
    match style {
        FieldNotation::Unit if name.is_empty() => String::from("()"),
        FieldNotation::Unit => name.to_owned(),
        FieldNotation::Tuple => {
            let comma = if name.is_empty() && fields.len() == 1 { "," } else { "" };
            format!("{name}({}{comma})", fields.iter().map(text).collect::<Vec<_>>().join(", "))
        }
        FieldNotation::Named => {
            format!("{name}{space}{{ {} }}", fields.iter().map(named).collect::<Vec<_>>().join(", "))
        }
        FieldNotation::Open => {
            let fields: String = fields.iter().map(|field| named(field) + ", ").collect();
            format!("{name}{space}{{ {fields}.. }}")
        }
        FieldNotation::Union => {
            format!("{name}{space}{{ {} }}", fields.iter().map(named).collect::<Vec<_>>().join(" | "))
        }
        FieldNotation::Range => {
            let bound = |label: &str| fields.iter().find(|field| field.label == label).map_or_else(String::new, text);
            format!("{}{name}{}", bound("start"), bound("end"))
        }
    }
}

fn listed(mut texts: Vec<String>, n_left: u64) -> String {
    match n_left {
        0 => {}
        n_left if texts.is_empty() => texts.push(format!("... {n_left}")),
        n_left => texts.push(format!("... {n_left} more")),
    }
    texts.join(", ")
}
