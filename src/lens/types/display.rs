//! Pretty printer of types in Rust syntax. Unnamed definitions are printed by their fields; long types are cut.

use super::ast::{FieldStyle, PointerKind, Ty, TypeDef, TypeDefKind, TypeDefs, VariantDef};

/// Characters of one type; what is longer is cut.
const MAX_LENGTH: usize = 200;

/// A type as it is written.
pub(super) fn ty(definitions: &TypeDefs, ty: &Ty) -> String {
    let mut text = String::new();
    write(definitions, ty, &mut text);
    if text.chars().count() > MAX_LENGTH { text.chars().take(MAX_LENGTH).chain("...".chars()).collect() } else { text }
}

fn write(definitions: &TypeDefs, ty: &Ty, text: &mut String) {
    if text.len() > 4 * MAX_LENGTH {
        return;
    }
    let group = |open: &str, close: &str, parts: &[Ty], text: &mut String| {
        *text += open;
        for (idx, part) in parts.iter().enumerate() {
            *text += if idx > 0 { ", " } else { "" };
            write(definitions, part, text);
        }
        *text += close;
    };
    match ty {
        Ty::Scalar(scalar) => *text += scalar.name,
        Ty::Never => *text += "!",
        Ty::Function(written) => *text += written,
        Ty::Str => *text += "str",
        Ty::Dyn(traits) => text.extend(["dyn ", traits]),
        Ty::Param(idx) => text.extend(["parameter ", &idx.to_string()]),
        Ty::Slice(element) => group("[", "]", std::slice::from_ref(element), text),
        Ty::Array(element, length) => group("[", &format!("; {length}]"), std::slice::from_ref(element), text),
        Ty::Tuple(parts) => group("(", if parts.len() == 1 { ",)" } else { ")" }, parts, text),
        Ty::Pointer(kind, to) => {
            let many = |ty: &Ty| matches!(ty, Ty::Dyn(traits) if traits.contains('+'));
            let (open, close) = match kind.generic_name() {
                Some(name) => (format!("{name}<"), ">"),
                None if many(to) => (format!("{}(", sigil(*kind)), ")"),
                None => (sigil(*kind).to_owned(), ""),
            };
            group(&open, close, std::slice::from_ref(to), text);
        }
        Ty::Named(id, arguments) => {
            let item = &definitions.0[*id];
            match &item.name {
                Some(name) => *text += name,
                None => unnamed(definitions, item, text),
            }
            if !arguments.is_empty() {
                group("<", ">", arguments, text);
            }
        }
    }
}

fn sigil(kind: PointerKind) -> &'static str {
    match kind {
        PointerKind::RefMut => "&mut ",
        PointerKind::Const => "*const ",
        PointerKind::Mut => "*mut ",
        _ => "&",
    }
}

/// `{ a: u8, b: u32 }`
fn unnamed(definitions: &TypeDefs, item: &TypeDef, text: &mut String) {
    match item.kind {
        TypeDefKind::Enum => {
            let names: Vec<&str> = item.variants.iter().map(|variant| variant.name.as_str()).collect();
            text.extend(["enum { ", &names.join(", "), " }"]);
        }
        TypeDefKind::Union => {
            *text += "union ";
            members(definitions, &item.variants[0], text);
        }
        TypeDefKind::Struct | TypeDefKind::UnsafeCell => {
            *text += if item.repr.c { "#[repr(C)] " } else { "" };
            members(definitions, &item.variants[0], text);
        }
    }
}

fn members(definitions: &TypeDefs, variant: &VariantDef, text: &mut String) {
    let named = variant.style == FieldStyle::Named;
    *text += if named { "{ " } else { "(" };
    for (idx, field) in variant.fields.iter().enumerate() {
        *text += if idx > 0 { ", " } else { "" };
        if named {
            text.extend([&field.name, ": "]);
        }
        write(definitions, &field.ty, text);
    }
    *text += if named { " }" } else { ")" };
}
