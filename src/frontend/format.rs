//! How numbers, places and steps are written, the same in every panel, delta and report.
//!
//! Everything here returns plain strings and, for a place, the style of its region; lines are put together elsewhere.

use super::text::Style;
use super::theme::{Scene, Theme};
use crate::engine::machine::Machine;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::{Address, grouped_hex};
use crate::model::block::HeapSite;
use crate::model::frame::{Entered, Frame};
use crate::model::program::Program;
use crate::model::source_map::SourceLine;

/// What instructions typed at the prompt outside any function are called.
pub const TYPED: &str = "typed code";

/// `0`, `0x5`, `0x5555_0000_0010`.
#[must_use]
pub fn number(value: u64) -> String {
    if value == 0 { "0".to_owned() } else { grouped_hex(value) }
}

/// The low `bits` bits as an IEEE 754 number, of 64 bits or (for up to 32) of 32.
#[must_use]
pub fn float(value: u64, bits: u32) -> String {
    if bits > 32 { format!("{:?}", f64::from_bits(value)) } else { format!("{:?}", f32::from_bits(value as u32)) }
}

/// `9` below ten, else `0x10`: how offsets are read aloud.
#[must_use]
pub fn count(value: u64) -> String {
    if value < 10 { value.to_string() } else { format!("{value:#x}") }
}

/// Empty for 0, else `+8`, `-0x10`.
#[must_use]
pub fn offset(value: i64) -> String {
    match value {
        0 => String::new(),
        1.. => format!("+{}", count(value.unsigned_abs())),
        _ => format!("-{}", count(value.unsigned_abs())),
    }
}

/// What stands before a place of so many bytes; nothing before a whole word.
#[must_use]
pub fn width(n_bytes: u64) -> &'static str {
    match n_bytes {
        1 => "byte ",
        2 => "word ",
        4 => "dword ",
        _ => "",
    }
}

/// `1 byte`, `16 bytes`, `8,192 bytes`.
#[must_use]
pub fn bytes(n: u64) -> String {
    plural(n, "byte")
}

/// `1 frame`, `2 frames`.
#[must_use]
pub fn plural(n: u64, noun: &str) -> String {
    let ending = if n == 1 { "" } else { "s" };
    format!("{} {noun}{ending}", thousands(n))
}

/// `… 3 more frames`: what stands for rows that are folded.
#[must_use]
pub fn more(theme: &Theme, n: u64, noun: &str) -> String {
    format!("{} {}", theme.dots(), plural(n, &format!("more {noun}")))
}

/// `100,000,000`.
#[must_use]
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A symbol with the distance from it: `main+9`.
#[must_use]
pub fn symbol(name: &str, distance: u64) -> String {
    format!("{name}{}", offset(distance.cast_signed()))
}

/// How a code address is called: `main+9`, `puts`, else the address itself.
#[must_use]
pub fn code(program: &Program, address: Address) -> String {
    pointer_target::runtime_name(program, address)
        .or_else(|| pointer_target::code(program, address).map(|(name, distance)| symbol(&name, distance)))
        .or_else(|| program.map.typed_code.contains(address).then(|| TYPED.to_owned()))
        .unwrap_or_else(|| address.to_string())
}

/// The name of the function that a frame runs; `typed code` for what was typed at the prompt outside any function.
#[must_use]
pub fn frame_name(program: &Program, frame: &Frame) -> String {
    if let Some(name) = pointer_target::runtime_name(program, frame.function) {
        return name;
    }
    let typed = program.name.is_empty();
    match pointer_target::code(program, frame.function) {
        _ if typed && frame.entered == Entered::Start => TYPED.to_owned(),
        Some((name, distance)) => symbol(&name, distance),
        None if typed => TYPED.to_owned(),
        None if frame.entered == Entered::Start => "the entry".to_owned(),
        None => frame.function.to_string(),
    }
}

/// The name of the function that an instruction belongs to.
#[must_use]
pub fn function(program: &Program, address: Address) -> String {
    match pointer_target::code(program, address) {
        Some((name, _)) => name,
        None if program.name.is_empty() => TYPED.to_owned(),
        None => address.to_string(),
    }
}

/// A place, empty for a plain number: `heap #1+8`, `stack main[rsp+0x10]`, `code fib+4`, `rodata "hello"`.
#[must_use]
pub fn place(place: &PointerTarget) -> String {
    let named = |region: &str, symbol_name: &Option<(String, u64)>| match symbol_name {
        Some((name, distance)) => format!("{region} {}", symbol(name, *distance)),
        None => region.to_owned(),
    };
    match place {
        PointerTarget::Heap { block, offset: at, live: true } => format!("heap {block}{}", offset(at.cast_signed())),
        PointerTarget::Heap { block, offset: at, live: false } => {
            format!("freed heap {block}{}", offset(at.cast_signed()))
        }
        PointerTarget::HeapGap => "heap, in no block".to_owned(),
        PointerTarget::Stack { function: Some(function), from_rsp, .. } => {
            format!("stack {function}[rsp{}]", offset(*from_rsp))
        }
        PointerTarget::Stack { function: None, from_rsp, .. } => format!("stack [rsp{}]", offset(*from_rsp)),
        PointerTarget::Code { symbol: name, offset } => format!("code {}", symbol(name, *offset)),
        PointerTarget::Rodata { text: Some(text), .. } => format!("rodata {}", quoted(text.as_bytes())),
        PointerTarget::Rodata { symbol, text: None } => named("rodata", symbol),
        PointerTarget::Data { symbol, text: None } => named("data", symbol),
        PointerTarget::Data { symbol, text: Some(text) } => {
            format!("{} {}", named("data", symbol), quoted(text.as_bytes()))
        }
        PointerTarget::Runtime { name } => format!("runtime {name}"),
        PointerTarget::ThreadStack { thread } => format!("stack of thread {thread}"),
        PointerTarget::Region(kind) => kind.name().to_owned(),
        PointerTarget::Number => String::new(),
    }
}

/// The style of the region that a place lies in.
#[must_use]
pub fn style(place: &PointerTarget) -> Style {
    use crate::model::memory_map::RegionKind;
    match place {
        PointerTarget::Heap { .. } | PointerTarget::HeapGap | PointerTarget::Region(RegionKind::Heap) => Style::Heap,
        PointerTarget::Stack { .. } | PointerTarget::ThreadStack { .. } | PointerTarget::Region(RegionKind::Stack) => {
            Style::Stack
        }
        PointerTarget::Code { .. }
        | PointerTarget::Runtime { .. }
        | PointerTarget::Region(RegionKind::Code | RegionKind::Runtime) => Style::Code,
        PointerTarget::Rodata { .. } | PointerTarget::Data { .. } | PointerTarget::Region(_) => Style::Data,
        PointerTarget::Number => Style::Plain,
    }
}

/// How memory at `address` is called where it is read or written: `[rsp+8]`, `[heap #1+8]`, `[counter+4]`,
/// `[0x60_0000]`; with the stack pointer to count from.
#[must_use]
pub fn operand(scene: &Scene, address: Address, rsp: u64) -> (String, Style) {
    let found = pointer_target::classify(scene.program, scene.machine, address.0);
    let inside = match &found {
        PointerTarget::Stack { .. } => format!("rsp{}", offset(address.offset_from(Address(rsp)))),
        PointerTarget::Heap { .. } => place(&found),
        PointerTarget::Data { symbol: Some((name, distance)), .. }
        | PointerTarget::Rodata { symbol: Some((name, distance)), .. } => symbol(name, *distance),
        _ => address.to_string(),
    };
    (format!("[{inside}]"), style(&found))
}

/// `line 12`; where a program has several files, `area.rs:12`.
#[must_use]
pub fn line(program: &Program, line: SourceLine) -> String {
    if !program.source.has_several_files() {
        return format!("line {}", line.number);
    }
    format!("{}:{}", file(&program.source.file(line.file).path), line.number)
}

/// What a file is called before its line numbers.
#[must_use]
pub fn file(path: &str) -> &str {
    match path {
        "" => "typed",
        "-" => "<stdin>",
        path => path,
    }
}

/// The function and source line of a code address: `main, line 12`; either part may be missing.
#[must_use]
pub fn site(program: &Program, address: Address) -> String {
    let function = pointer_target::code(program, address).map(|(name, _)| name);
    let line = program.line_at(address).map(|entry| line(program, entry.line));
    match (function, line) {
        (Some(function), Some(line)) => format!("{function}, {line}"),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => address.to_string(),
    }
}

/// The step and site of a heap request: `step 3 in main, line 12`.
#[must_use]
pub fn step_and_site(program: &Program, at: HeapSite) -> String {
    let between = if pointer_target::code(program, at.caller).is_some() { " in" } else { "," };
    format!("step {}{between} {}", at.step, site(program, at.caller))
}

/// Bytes as a quoted string with Rust's escapes, cut after 40 characters: `"hello\n"`.
#[must_use]
pub fn quoted(bytes: &[u8]) -> String {
    const LONGEST: usize = 40;
    let text = String::from_utf8_lossy(bytes);
    let shown: String = text.chars().take(LONGEST).flat_map(escape).collect();
    let rest = if text.chars().nth(LONGEST).is_some() { "..." } else { "" };
    format!("\"{shown}\"{rest}")
}

/// One character as it stands in a string literal: `'` needs no escape there, and accented letters none at all.
fn escape(c: char) -> impl Iterator<Item = char> {
    let text =
        if c == '\'' || (!c.is_control() && !c.is_ascii()) { c.to_string() } else { c.escape_default().to_string() };
    text.chars().collect::<Vec<_>>().into_iter()
}

/// Source text made safe for a terminal: tabs become four spaces, other control characters `\u{fffd}`.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => shown.push_str("    "),
            c if c.is_control() => shown.push('\u{fffd}'),
            c => shown.push(c),
        }
    }
    shown
}

/// Like [`clean`], but character for character, for text whose columns are counted by someone else; tabs stay.
#[must_use]
pub fn printable_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// What the program gave, and what a shell would make of it: a status has eight bits (POSIX, `_exit`).
fn exit_code(code: i32) -> String {
    match u8::try_from(code) {
        Ok(code) => code.to_string(),
        Err(_) => format!("{code} (a shell shows {})", code as u8),
    }
}

/// That it exited, or which signal ended it.
pub(crate) fn ended(machine: &Machine, code: i32) -> String {
    match machine.fatal_signal() {
        Some((number, name)) => {
            let name = name.map_or_else(|| format!("signal {number}"), str::to_owned);
            format!("ended by {name} (a shell shows {code})")
        }
        None => format!("exited with code {}", exit_code(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::block::BlockId;

    #[test]
    fn floating_point_numbers_are_as_wide_as_their_unit() {
        assert_eq!(float(1.5_f64.to_bits(), 64), "1.5");
        assert_eq!(float(u64::from((-0.25_f32).to_bits()), 32), "-0.25");
    }

    #[test]
    fn small_offsets_are_decimal_and_large_ones_hexadecimal() {
        for (value, text) in
            [(0, ""), (8, "+8"), (-8, "-8"), (10, "+0xa"), (-16, "-0x10"), (i64::MIN, "-0x8000000000000000")]
        {
            assert_eq!(offset(value), text);
        }
    }

    #[test]
    fn places_read_like_operands() {
        let block = BlockId(1);
        let stack = |function: Option<&str>, from_rsp| PointerTarget::Stack {
            frame: None,
            function: function.map(str::to_owned),
            from_rsp,
        };
        let check = |input: &PointerTarget, expect: &str| assert_eq!(place(input), expect);
        check(&PointerTarget::Heap { block, offset: 8, live: true }, "heap #1+8");
        check(&PointerTarget::Heap { block, offset: 0, live: false }, "freed heap #1");
        check(&stack(Some("main"), 16), "stack main[rsp+0x10]");
        check(&stack(None, -8), "stack [rsp-8]");
        check(&PointerTarget::Code { symbol: "fib".into(), offset: 4 }, "code fib+4");
        check(&PointerTarget::Rodata { symbol: None, text: Some("hello".into()) }, "rodata \"hello\"");
        check(&PointerTarget::Number, "");
    }

    #[test]
    fn quoted_text_is_escaped_and_cut() {
        assert_eq!(quoted(b"it's \"x\"\n\x1b\xff"), "\"it's \\\"x\\\"\\n\\u{1b}\u{fffd}\"");
        assert_eq!(quoted("ü".repeat(41).as_bytes()), format!("\"{}\"...", "ü".repeat(40)));
    }

    #[test]
    fn counts_have_separators_and_plurals() {
        assert_eq!(plural(1, "frame"), "1 frame");
        assert_eq!(bytes(100_000_000), "100,000,000 bytes");
    }
}
