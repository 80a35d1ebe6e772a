//! A typed view as text: the words and bytes as they are, and beside them what they mean.
//!
//! A part that cannot be what its type says has its reason in a line of its own. Nothing is decided here.

use super::format;
use super::text::{Style, StyledLine, StyledText, shorten, width};
use super::theme::Scene;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::lens::view::TypedValue;

/// Bytes of a value that are shown raw.
const MOST_RAW: usize = 8;
/// Columns of a part's name, with its indentation.
const LABEL: usize = 14;

/// `[rsp+8] as Vec<u32>: [1, 2, 3]`, then the parts.
#[must_use]
pub fn view(scene: &Scene, named: &str, seen: &TypedValue) -> StyledText {
    let theme = scene.theme;
    let head = StyledLine::of(Style::Heading, named.to_owned())
        .plain(" as ")
        .styled(Style::Heading, seen.ty.clone())
        .plain(format!(", {}", format::bytes(seen.size)))
        .fit(theme);
    let mut lines = StyledText::from(head);
    if seen.parts.is_empty() || seen.text != "?" {
        lines += part(scene, "value", seen, 1);
    }
    lines + reason(scene, seen, 1) + parts(scene, seen, 1)
}

/// A value short enough to stand beside something else; `None` when it is not what the type says.
#[must_use]
pub fn aside(seen: &TypedValue) -> Option<&str> {
    seen.first_invalid().is_none().then_some(seen.text.as_str())
}

fn parts(scene: &Scene, seen: &TypedValue, depth: usize) -> StyledText {
    let mut lines = StyledText::new();
    for inner in &seen.parts {
        lines += part(scene, &inner.label, inner, depth);
        lines += reason(scene, inner, depth);
        lines += parts(scene, inner, depth + 1);
    }
    if seen.n_omitted > 0 {
        let what = format::more(scene.theme, seen.n_omitted, "element");
        lines += StyledLine::from("  ".repeat(depth)).styled(Style::Dim, what).fit(scene.theme);
    }
    lines
}

/// `  ptr   0x5555_0000_0010   heap #1`
fn part(scene: &Scene, label: &str, seen: &TypedValue, depth: usize) -> StyledLine {
    let indent = "  ".repeat(depth);
    let (style, target) = target(scene, seen);
    let text = match (seen.text.as_str(), target.as_str()) {
        ("", target) => target.to_owned(),
        (text, "") => text.to_owned(),
        // The decimal form of a pointer says nothing.
        (text, target) if seen.parts.is_empty() && text.parse::<u64>().is_ok() => target.to_owned(),
        (text, target) => format!("{text}  {target}"),
    };
    let row =
        StyledLine::new().left(Style::Dim, format!("{indent}{label}"), LABEL.max(indent.len() + width(label) + 1));
    let row = row.left(Style::Plain, raw(&seen.raw), 25).plain(" ");
    let room = scene.theme.width.saturating_sub(row.width());
    // The parts say where it points, too.
    let text = if width(&text) > room && !seen.parts.is_empty() { seen.text.clone() } else { text };
    row.styled(style, shorten(&text, room, scene.theme.glyphs)).fit(scene.theme)
}

/// Where a pointer points, with its style.
fn target(scene: &Scene, seen: &TypedValue) -> (Style, String) {
    let Some(value) = seen.points_at.filter(|value| *value != 0) else { return (Style::Plain, String::new()) };
    let found = pointer_target::classify(scene.program, scene.machine, value);
    // A function's name is its value already.
    if matches!(found, PointerTarget::Code { .. } | PointerTarget::Runtime { .. }) {
        return (format::style(&found), String::new());
    }
    let text = format::place(&found);
    let arrow = scene.theme.arrow();
    (format::style(&found), if text.is_empty() { text } else { format!("{arrow} {text}") })
}

/// Why it is nonsense.
fn reason(scene: &Scene, seen: &TypedValue, depth: usize) -> StyledText {
    let Some(why) = &seen.invalid else { return StyledText::new() };
    let row = StyledLine::from("  ".repeat(depth)).styled(Style::Error, format!("no {}", seen.ty)).plain(": ");
    if row.width() + width(why) <= scene.theme.width {
        return StyledText::from(row.plain(why.clone()).fit(scene.theme));
    }
    let indent = 2 * (depth + 1);
    let wrapped = StyledLine::from(why.as_str()).wrap(scene.theme.width.saturating_sub(indent));
    StyledText::from(row.fit(scene.theme)) + wrapped.indented(indent)
}

/// A word as a number, other bytes one by one; `__` for those that were never written.
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
