//! Compares a value as asmscope reads it with the tree that gdb wrote of it.
//!
//! Pointers are compared by what they point at, or by their distance from rsp or `main`, since the two runs have different addresses; hash
//! tables without regard to order, since the processor's run draws its hash keys. What one of the two does not show (an optimised-out part, an element beyond the first) is no
//! difference.

use asmscope::lens::variables::{FieldNotation, ReadPointee, TypedValue, ValueKind};
use asmscope::model::debug::code::Language;
use serde_json::Value as Tree;

/// More than the distance of any two addresses in a program's own sections.
const PROGRAM_SIZE: u64 = 16 << 20;

/// What came of a comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// Every part that both show is the same; how many numbers, texts and names these were.
    Equal(usize),
    /// asmscope has no value: why.
    NotHere(String),
    /// gdb has no value: why.
    NotThere(String),
    /// A part differs: which, and both texts.
    Differs(String),
}

use Verdict::{Differs, Equal, NotHere, NotThere};

/// Compares a value and its parts.
pub(super) fn compare(value: &TypedValue, tree: &Tree) -> Verdict {
    let whole = value;
    let value = peeled(value);
    if let Some(inner) = tree.get("p") {
        return match (&value.kind, inner) {
            (ValueKind::Unknown(why), _) => NotHere(why.clone()),
            (_, Tree::Null) => compare_address(whole, tree),
            _ => compare(value, inner),
        };
    }
    if let Some(why) = tree.get("x") {
        return match &value.kind {
            ValueKind::Unknown(why) => NotHere(why.clone()),
            _ => NotThere(why.to_string()),
        };
    }
    if tree.get("o").is_some() {
        return NotThere(String::from("left out"));
    }
    match &value.kind {
        ValueKind::Unknown(why) => NotHere(why.clone()),
        ValueKind::Pointer { pointee: ReadPointee::Raw, .. } if tree.get("b").is_some() => {
            NotHere(String::from("nobody wrote the text that it points at"))
        }
        ValueKind::Omitted => NotHere(String::from("left out")),
        ValueKind::Pointer { pointee: ReadPointee::Cycle | ReadPointee::Omitted, .. } => {
            NotHere(String::from("left out"))
        }
        _ => compare_known(whole, value, tree),
    }
}

/// Adds the addresses that this run has to the distances that gdb wrote, from rsp or from `main`, and to numbers that are addresses in the
/// program: optimised code may say that a variable is in a register that holds another value.
pub(super) fn resolve_pointers(tree: &mut Tree, rsp: u64, main: u64, main_in_gdb: u64) {
    match tree {
        Tree::Array(parts) => parts.iter_mut().for_each(|part| resolve_pointers(part, rsp, main, main_in_gdb)),
        Tree::Object(parts) => {
            let origin = match parts.get("from").and_then(Tree::as_str) {
                Some("rsp") => Some(rsp),
                Some("main") => Some(main),
                Some("zero") => Some(0),
                _ => None,
            };
            if let (Some(origin), Some(offset)) = (origin, parts.get("offset").and_then(Tree::as_i64)) {
                parts.insert(String::from("address"), Tree::from(origin.wrapping_add_signed(offset)));
            }
            let number = parts.get("i").and_then(Tree::as_str).and_then(|number| number.parse::<u64>().ok());
            if let Some(number) = number.filter(|number| number.abs_diff(main_in_gdb) < PROGRAM_SIZE) {
                let here = number.wrapping_sub(main_in_gdb).wrapping_add(main);
                parts.insert(String::from("relocated"), Tree::from(here.to_string()));
            }
            parts.values_mut().for_each(|part| resolve_pointers(part, rsp, main, main_in_gdb));
        }
        _ => {}
    }
}

/// A pointer that gdb does not follow by its address.
fn compare_address(value: &TypedValue, tree: &Tree) -> Verdict {
    match (&value.kind, tree.get("address").and_then(Tree::as_u64)) {
        (ValueKind::Pointer { address, .. }, Some(there)) if *address == there => Equal(1),
        (ValueKind::Pointer { .. }, Some(_)) => differs(value, tree),
        _ => NotThere(String::from("a pointer into the heap")),
    }
}

/// The value that references and boxes lead to.
fn peeled(value: &TypedValue) -> &TypedValue {
    match &value.kind {
        ValueKind::Pointer { pointee: ReadPointee::Value(inner), .. } => peeled(inner),
        _ => value,
    }
}

/// Compares a value that both show; `whole` is the pointer, or pointers, that lead to it.
fn compare_known(whole: &TypedValue, value: &TypedValue, tree: &Tree) -> Verdict {
    if let ValueKind::Structure { name, .. } = &value.kind
        && name == "Cell"
        && let Some(inner) = part(value, "value")
    {
        return compare(inner, tree);
    }
    if let Some(text) = scalar(tree) {
        return match &value.kind {
            ValueKind::Scalar(own) | ValueKind::Structure { name: own, style: FieldNotation::Unit, .. }
                if is_same(own, &text) =>
            {
                Equal(1)
            }
            ValueKind::Scalar(own) if tree.get("relocated").and_then(Tree::as_str) == Some(own) => Equal(1),
            _ => differs(value, tree),
        };
    }
    if tree.get("b").is_some() {
        return compare_text(value, tree);
    }
    if let Some(elements) = tree.get("q").and_then(Tree::as_array) {
        return compare_elements(value, tree, elements);
    }
    if let Some(pairs) = tree.get("m").and_then(Tree::as_array) {
        return compare_map(value, tree, pairs);
    }
    if let Some(inner) = tree.get("w") {
        if matches!(value.kind, ValueKind::Text { .. } | ValueKind::Sequence { .. }) && inner.get("i").is_some() {
            return NotThere(String::from("a counted text or slice, of which gdb shows the first element"));
        }
        let strong = tree["strong"].as_i64().map(i128::from);
        let verdict = compare(value, inner);
        return match whole.fact("strong") {
            Some(own) if matches!(verdict, Equal(_)) && Some(own) != strong => differs(whole, tree),
            _ => verdict,
        };
    }
    if let Some(inner) = tree.get("cell") {
        let borrow = value.fact("borrow").unwrap_or_default();
        if borrow != i128::from(tree["borrow"].as_i64().unwrap_or_default()) {
            return differs(value, tree);
        }
        return compare(part(value, "value").unwrap_or(value), inner);
    }
    match tree.get("f").or_else(|| tree.get("u")).and_then(Tree::as_array) {
        Some(fields) => compare_fields(value, tree, fields),
        None => NotThere(format!("{tree}")),
    }
}

/// The text of a number, char or named constant as asmscope writes it.
fn scalar(tree: &Tree) -> Option<String> {
    let text = |key: &str| tree.get(key).and_then(Tree::as_str);
    if let Some(number) = text("i") {
        return Some(number.to_owned());
    }
    if let Some(name) = text("e") {
        return Some(name.to_owned());
    }
    if let Some(number) = text("d") {
        return Some(format!("{}{number}", if tree["size"] == 4 { "f32 " } else { "f64 " }));
    }
    let code = tree.get("c")?.as_u64()?;
    Some(char::from_u32(u32::try_from(code).ok()?).map_or_else(|| format!("{code:#x}"), |c| format!("{c:?}")))
}

fn is_same(own: &str, text: &str) -> bool {
    if let Some((width, number)) = text.split_once(' ').filter(|(width, _)| matches!(*width, "f32" | "f64")) {
        let Ok(there) = number.parse::<f64>() else { return false };
        let own = if own.contains("nan") { "NaN" } else { own };
        let Ok(here) = own.parse::<f64>() else { return false };
        return here.to_bits() == there.to_bits()
            || here.is_nan() && there.is_nan()
            || width == "f32" && (here as f32).to_bits() == (there as f32).to_bits();
    }
    // C's characters have their picture behind the number.
    own == text
        || matches!((own, text), ("false", "0") | ("true", "1"))
        || own.split_once(' ').is_some_and(|(number, _)| number == text)
}

fn compare_text(value: &TypedValue, tree: &Tree) -> Verdict {
    let hex = tree["b"].as_str().unwrap_or_default();
    let digits = |at: usize| u8::from_str_radix(hex.get(at..at + 2).unwrap_or("00"), 16).unwrap_or_default();
    let bytes: Vec<u8> = (0..hex.len()).step_by(2).map(digits).collect();
    match &value.kind {
        ValueKind::Text { text, n_omitted } => {
            let whole = String::from_utf8_lossy(&bytes).into_owned();
            let written = format!("{whole:?}");
            let written = &written[1..written.len() - 1];
            let is_whole = *n_omitted == 0 && tree["n"].as_u64() == Some(bytes.len() as u64);
            let is_c = value.language != Language::Rust;
            let is_equal = if is_whole {
                text == written || is_c && unescaped(text) == bytes
            } else {
                written.starts_with(&text[..])
                    || text.starts_with(written)
                    || is_c && bytes.starts_with(&unescaped(text))
            };
            if is_equal { Equal(1) } else { differs(value, tree) }
        }
        _ => differs(value, tree),
    }
}

/// The bytes of a text with C's escapes.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let (b'\\', [kind, after @ ..]) = (first, behind) else {
            bytes.push(*first);
            continue;
        };
        rest = after;
        bytes.push(match kind {
            b'a' => 7,
            b'b' => 8,
            b't' => 9,
            b'n' => 10,
            b'v' => 11,
            b'f' => 12,
            b'r' => 13,
            b'0'..=b'7' => {
                let octal = std::str::from_utf8(&behind[..3.min(behind.len())]).unwrap_or_default();
                rest = &behind[3.min(behind.len())..];
                u8::from_str_radix(octal, 8).unwrap_or_default()
            }
            other => *other,
        });
    }
    bytes
}

fn compare_elements(value: &TypedValue, tree: &Tree, theirs: &[Tree]) -> Verdict {
    if let ValueKind::Text { text, n_omitted: 0 } = &value.kind {
        let bytes: Vec<u8> = theirs.iter().filter_map(|byte| byte["i"].as_str()?.parse().ok()).collect();
        let is_equal = bytes.strip_suffix(b"\0").unwrap_or(&bytes) == text.as_bytes();
        return if is_equal { Equal(1) } else { differs(value, tree) };
    }
    let ValueKind::Sequence { elements, n_omitted, is_set } = &value.kind else { return differs(value, tree) };
    // An array whose length has not been computed.
    if !elements.is_empty() && elements.iter().all(|element| matches!(element.kind, ValueKind::Unknown(_))) {
        return NotHere(elements[0].first_unknown().unwrap_or_default().to_owned());
    }
    let n_here = elements.len() as u64 + n_omitted;
    if tree["n"].as_u64().is_some_and(|n| n != n_here) {
        return differs(value, tree);
    }
    if *is_set {
        if *n_omitted > 0 || theirs.len() as u64 != n_here {
            return NotThere(String::from("a part of a set"));
        }
        return unordered(value, tree, elements, theirs, compare);
    }
    together(elements.iter().zip(theirs).map(|(element, theirs)| (element.label.clone(), compare(element, theirs))))
}

fn compare_map(value: &TypedValue, tree: &Tree, theirs: &[Tree]) -> Verdict {
    let ValueKind::Map { entries, n_omitted } = &value.kind else { return differs(value, tree) };
    if tree["n"].as_u64().is_some_and(|n| n != entries.len() as u64 + n_omitted) {
        return differs(value, tree);
    }
    if *n_omitted > 0 || theirs.len() != entries.len() {
        return NotThere(String::from("a part of a map"));
    }
    unordered(value, tree, entries, theirs, |(key, own), pair| {
        together([(String::from("key"), compare(key, &pair[0])), (String::from("value"), compare(own, &pair[1]))])
    })
}

/// Whether each of ours has one of theirs for itself.
fn unordered<T>(
    value: &TypedValue,
    tree: &Tree,
    ours: &[T],
    theirs: &[Tree],
    compare: impl Fn(&T, &Tree) -> Verdict,
) -> Verdict {
    let mut left: Vec<&Tree> = theirs.iter().collect();
    let mut n_equal = 0;
    for own in ours {
        let found = left.iter().position(|tree| !matches!(compare(own, tree), Differs(_)));
        let Some(at) = found else { return differs(value, tree) };
        if let Equal(n) = compare(own, left.swap_remove(at)) {
            n_equal += n;
        }
    }
    Equal(n_equal)
}

fn compare_fields(value: &TypedValue, tree: &Tree, fields: &[Tree]) -> Verdict {
    let is_union = tree.get("u").is_some();
    match &value.kind {
        ValueKind::Structure { name, style, fields: own } => {
            let theirs = tree.get("name").and_then(Tree::as_str).unwrap_or_default();
            let has_name = value.language == Language::Rust
                && !name.is_empty()
                && !matches!(style, FieldNotation::Range | FieldNotation::Open)
                && name != "{closure}"
                && !is_union;
            if matches!(theirs, "Pin" | "MutexGuard") && name != theirs {
                return NotThere(String::from("a pinned or locked pointer, which is not followed"));
            }
            // gdb takes a variant of which there is no value for one.
            if has_name && name != theirs && fields.iter().any(|field| field[1]["name"] == "Infallible") {
                return NotThere(String::from("a variant of which there is no value"));
            }
            if has_name && name != theirs {
                return differs(value, tree);
            }
            let pairs = fields.iter().filter_map(|field| {
                let label = field[0].as_str().unwrap_or_default();
                let label = label.strip_prefix("__").filter(|rest| rest.parse::<u32>().is_ok()).unwrap_or(label);
                let found = own.iter().find(|own| own.label == label)?;
                Some((label.to_owned(), compare(found, &field[1])))
            });
            let pairs: Vec<_> = pairs.collect();
            if pairs.is_empty() && !(own.is_empty() && fields.is_empty()) {
                return NotThere(format!("other fields of {}", value.type_name));
            }
            if own.is_empty() && fields.is_empty() {
                return Equal(1);
            }
            together(pairs)
        }
        // A wrapper that asmscope shows as what it holds.
        _ => match fields {
            [only] => compare(value, &only[1]),
            _ => NotThere(format!("the parts of {}", value.type_name)),
        },
    }
}

/// The verdict on a whole by those on its parts.
fn together(parts: impl IntoIterator<Item = (String, Verdict)>) -> Verdict {
    let (mut n_equal, mut n_parts) = (0, 0);
    let mut missing = None;
    for (label, verdict) in parts {
        n_parts += 1;
        match verdict {
            Equal(n) => n_equal += n,
            Differs(what) => return Differs(format!(".{label}{what}")),
            other => missing = Some(other),
        }
    }
    match missing {
        Some(missing) if n_equal == 0 => missing,
        _ => Equal(n_equal.max(usize::from(n_parts == 0))),
    }
}

fn part<'v>(value: &'v TypedValue, label: &str) -> Option<&'v TypedValue> {
    value.parts().find(|part| part.label == label)
}

fn differs(value: &TypedValue, tree: &Tree) -> Verdict {
    let tree: String = tree.to_string().chars().take(200).collect();
    Differs(format!(": {} here, {tree} in gdb", value.short_text(120)))
}
