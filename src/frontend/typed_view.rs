//! A typed view as text: the words and bytes as they are, and beside them what they mean.
//!
//! A part that cannot be what its type says has its reason in a line of its own. Nothing is decided here.

use super::format;
use super::row::{Row, fit};
use super::theme::{Ink, Scene};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::lens::view::TypedValue;
use unicode_width::UnicodeWidthStr;

/// Bytes of a value that are shown raw.
const MOST_RAW: usize = 8;
/// Columns of a part's name, with its indentation.
const LABEL: usize = 14;

/// `[rsp+8] as Vec<u32>: [1, 2, 3]`, then the parts.
#[must_use]
pub fn view(scene: &Scene, named: &str, seen: &TypedValue) -> String {
    let theme = scene.theme;
    let head = Row::new()
        .ink(Ink::Title, named.to_owned())
        .plain(" as ")
        .ink(Ink::Title, seen.ty.clone())
        .plain(format!(", {}", format::bytes(seen.size)))
        .line(theme);
    let mut lines = vec![head];
    if seen.parts.is_empty() || seen.text != "?" {
        lines.push(part(scene, "value", seen, 1));
    }
    lines.extend(reason(scene, seen, 1));
    parts(scene, seen, 1, &mut lines);
    lines.concat()
}

/// A value in a few words, for beside something else; `None` when it is not what the type says.
#[must_use]
pub fn aside(seen: &TypedValue) -> Option<&str> {
    seen.first_invalid().is_none().then_some(seen.text.as_str())
}

fn parts(scene: &Scene, seen: &TypedValue, depth: usize, lines: &mut Vec<String>) {
    for inner in &seen.parts {
        lines.push(part(scene, &inner.label, inner, depth));
        lines.extend(reason(scene, inner, depth));
        parts(scene, inner, depth + 1, lines);
    }
    if seen.n_omitted > 0 {
        let what = format!("{} {}", scene.theme.dots(), format::plural(seen.n_omitted, "more element"));
        lines.push(Row::new().plain("  ".repeat(depth)).ink(Ink::Dim, what).line(scene.theme));
    }
}

/// `  ptr   0x5555_0000_0010   heap #1`
fn part(scene: &Scene, label: &str, seen: &TypedValue, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let (ink, target) = target(scene, seen);
    let text = match (seen.text.as_str(), target.as_str()) {
        ("", target) => target.to_owned(),
        (text, "") => text.to_owned(),
        // The decimal form of a pointer says nothing.
        (text, target) if seen.parts.is_empty() && text.parse::<u64>().is_ok() => target.to_owned(),
        (text, target) => format!("{text}  {target}"),
    };
    let row = Row::new().left(Ink::Dim, format!("{indent}{label}"), LABEL.max(indent.len() + label.width() + 1));
    let row = row.left(Ink::Plain, raw(&seen.raw), 25).plain(" ");
    let room = scene.theme.width.saturating_sub(row.width());
    // The parts say where it points, too.
    let text = if text.width() > room && !seen.parts.is_empty() { seen.text.clone() } else { text };
    row.ink(ink, fit(&text, room, scene.theme)).line(scene.theme)
}

/// Where a pointer points, in words.
fn target(scene: &Scene, seen: &TypedValue) -> (Ink, String) {
    let Some(value) = seen.points_at.filter(|value| *value != 0) else { return (Ink::Plain, String::new()) };
    let found = pointer_target::classify(scene.program, scene.machine, value);
    // A function's name is its value already.
    if matches!(found, PointerTarget::Code { .. } | PointerTarget::Runtime { .. }) {
        return (format::ink(&found), String::new());
    }
    let text = format::place(&found);
    let arrow = scene.theme.arrow();
    (format::ink(&found), if text.is_empty() { text } else { format!("{arrow} {text}") })
}

/// Why it is nonsense.
fn reason(scene: &Scene, seen: &TypedValue, depth: usize) -> Option<String> {
    let why = seen.invalid.as_ref()?;
    let row = Row::new().plain("  ".repeat(depth)).ink(Ink::Fault, format!("no {}", seen.ty)).plain(": ");
    let indent = "  ".repeat(depth + 1);
    let width = scene.theme.width.saturating_sub(indent.len());
    if row.width() + why.width() <= scene.theme.width {
        return Some(row.plain(why.clone()).line(scene.theme));
    }
    let wrapped = format::wrap(why, width).replace('\n', &format!("\n{indent}"));
    Some(format!("{}{indent}{wrapped}\n", row.line(scene.theme)))
}

/// A word as a number, other bytes one by one; `__` for those that nobody wrote.
fn raw(bytes: &[Option<u8>]) -> String {
    if let ([_, _, ..], Some(written)) = (bytes, bytes.iter().copied().collect::<Option<Vec<u8>>>())
        && bytes.len() <= 8
    {
        let number = written.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        return format::number(number);
    }
    let shown = bytes.iter().take(MOST_RAW).map(|byte| byte.map_or("__".to_owned(), |byte| format!("{byte:02x}")));
    shown.collect::<Vec<String>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_nobody_wrote_are_blank() {
        assert_eq!(raw(&[Some(5), None]), "05 __");
        assert_eq!(raw(&[Some(5)]), "05");
        assert_eq!(raw(&[Some(0x34), Some(0x12)]), "0x1234");
        assert_eq!(raw(&[]), "");
    }
}
