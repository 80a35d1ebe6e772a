//! The words of pictures: what a number, a pointer or a place is called in a row, short enough to stand in a box.

use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::grouped_hex;
use crate::model::runtime::RuntimeFn;

/// A number as people count it where it is small, else in hexadecimal.
pub(super) fn number(value: u64) -> String {
    const READABLE: u64 = 1 << 32;
    let signed = value.cast_signed();
    match value {
        0..READABLE => value.to_string(),
        _ if signed < 0 && signed.unsigned_abs() < READABLE => signed.to_string(),
        _ => grouped_hex(value),
    }
}

/// `1 byte`, `12 bytes`.
pub(super) fn bytes(n: u64) -> String {
    plural(n, "byte")
}

/// `1 frame`, `2 frames`.
pub(super) fn plural(n: u64, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

/// Where a pointer leads: `#1`, `#1+8`, `"hello"`, `main+9`; `None` for a plain number.
pub(super) fn place(target: &PointerTarget) -> Option<String> {
    let at = |offset: u64| if offset == 0 { String::new() } else { format!("+{offset}") };
    let symbol = |symbol: &Option<(String, u64)>, otherwise: &str| match symbol {
        Some((name, distance)) => format!("{name}{}", at(*distance)),
        None => otherwise.to_owned(),
    };
    Some(match target {
        PointerTarget::Heap { block, offset, .. } => format!("{block}{}", at(*offset)),
        PointerTarget::HeapGap => String::from("heap, in no block"),
        PointerTarget::Stack { function: Some(function), .. } => format!("{}'s frame", last_name(function)),
        PointerTarget::Stack { .. } => String::from("stack"),
        PointerTarget::Code { symbol, offset } => format!("{symbol}{}", at(*offset)),
        PointerTarget::Rodata { symbol: name, text } => match text {
            Some(text) => quoted(text),
            None => symbol(name, "rodata"),
        },
        PointerTarget::Data { symbol: name, .. } => symbol(name, "data"),
        PointerTarget::Runtime { name } if *name == RuntimeFn::MainReturned.name() => String::from("ends the run"),
        PointerTarget::Runtime { name } => name.clone(),
        PointerTarget::ThreadStack { thread } => format!("stack of thread {thread}"),
        PointerTarget::Region(kind) => kind.name().to_owned(),
        PointerTarget::Number => return None,
    })
}

/// `find` of `<core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::find`.
fn last_name(function: &str) -> &str {
    let mut depth = 0_usize;
    let mut start = 0;
    let mut before = ' ';
    for (at, c) in function.char_indices() {
        match c {
            '<' | '(' | '{' => depth += 1,
            '>' | ')' | '}' => depth = depth.saturating_sub(1),
            ':' if depth == 0 && before == ':' => start = at + 1,
            _ => {}
        }
        before = c;
    }
    &function[start..]
}

/// Text in quotes with Rust's escapes, cut when it is long.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let shown: String = text.chars().take(LONGEST).collect();
    let more = if text.chars().nth(LONGEST).is_some() { "..." } else { "" };
    format!("{shown:?}{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_called_by_their_last_name() {
        assert_eq!(last_name("<core::slice::iter::IterMut<T> as core::iter::Iterator>::find"), "find");
        assert_eq!(last_name("demo::Stack::push"), "push");
        assert_eq!(last_name("main"), "main");
    }
}
