//! What `x` and `p` show: guest memory by unit and format, and one value with what it points at.
//!
//! Nothing is read that is not mapped; where mapping ends, the text says so.

use super::listing::line_at;
use crate::frontend::format;
use crate::frontend::stack_word::decimal;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::{Scene, Theme};
use crate::lens::{pointer_target, text};
use crate::model::addr::Address;
use crate::session::examine::{Examine, Format, Unit};

/// Guest memory as `x` was asked to show it; stops with a remark at the first byte that is not mapped.
#[must_use]
pub fn memory(scene: &Scene, at: Address, examine: &Examine) -> StyledText {
    match examine.format {
        Format::Instruction => instructions(scene, at, examine.count),
        Format::Text => strings(scene, at, examine.count),
        _ => units(scene, at, examine),
    }
}

/// `value` as `p` shows it: hexadecimal, decimal, and where it points.
#[must_use]
pub fn value(scene: &Scene, value: u64) -> StyledLine {
    let found = pointer_target::classify(scene.program, scene.machine, value);
    let mut row = StyledLine::from(format::number(value));
    if found == pointer_target::PointerTarget::Number {
        let text = if value < 10 { String::new() } else { value.to_string() };
        row = if text.is_empty() { row } else { row.plain(" = ").plain(text) };
        row = if value.cast_signed() < 0 { row.plain(format!(" = {}", value.cast_signed())) } else { row };
    } else {
        row = row.plain("  ").styled(format::style(&found), format::place(&found));
    }
    row.fit(scene.theme)
}

/// Columns of whole addresses, and of what lies there.
const ADDRESS: usize = 16;
const PLACE: usize = 13;

fn units(scene: &Scene, at: Address, examine: &Examine) -> StyledText {
    let size = examine.unit.bytes();
    let per_row = units_per_row(scene.theme, examine);
    let mut text = StyledText::new();
    let mut done = 0;
    while done < examine.count {
        let n = per_row.min(examine.count - done);
        let start = at.plus(done * size);
        let values: Vec<u64> = (0..n).map_while(|idx| read(scene, start.plus(idx * size), size)).collect();
        if !values.is_empty() {
            text += row(scene, start, &values, examine);
        }
        if (values.len() as u64) < n {
            return text + unmapped(scene, start.plus(values.len() as u64 * size));
        }
        done += n;
    }
    text
}

fn read(scene: &Scene, address: Address, size: u64) -> Option<u64> {
    let mut whole = [0; 8];
    whole[..size as usize].copy_from_slice(&scene.machine.read(address, size as usize)?);
    Some(u64::from_le_bytes(whole))
}

/// A power of two, so that addresses stay round, that fits 80 columns or the panel; one when what it points at stands beside it.
fn units_per_row(theme: &Theme, examine: &Examine) -> u64 {
    if matches!((examine.format, examine.unit), (Format::Address, _) | (Format::Hex, Unit::Giant)) {
        return 1;
    }
    let room = (theme.width.min(80) + 2).saturating_sub(theme.address_width(ADDRESS) + 2 + PLACE);
    [8, 4, 2].into_iter().find(|n| n * (unit_width(examine) + 2) <= room).unwrap_or(1) as u64
}

fn row(scene: &Scene, start: Address, values: &[u64], examine: &Examine) -> StyledLine {
    let (place, style) = format::operand(scene, start, scene.machine.registers().rsp());
    let place = match format::code(scene.program, start) {
        _ if place != format!("[{start}]") => place + " ",
        code if style == Style::Code && code != start.to_string() => format!("<{code}> "),
        // Without a better name it would be the address again.
        _ => String::new(),
    };
    let mut row = StyledLine::new()
        .left(Style::Dim, scene.theme.address(start), scene.theme.address_width(ADDRESS))
        .plain("  ")
        .left(style, place, PLACE);
    for value in values {
        row = row.right(Style::Plain, unit_text(*value, examine), unit_width(examine)).plain("  ");
    }
    if let (Format::Hex | Format::Address, Unit::Giant, [value]) = (examine.format, examine.unit, values) {
        let found = pointer_target::classify(scene.program, scene.machine, *value);
        let note = if found == pointer_target::PointerTarget::Number { decimal(*value) } else { format::place(&found) };
        row = row.styled(format::style(&found), note);
    }
    row.fit(scene.theme)
}

/// One unit in a format; signed numbers are as wide as the unit.
fn unit_text(value: u64, examine: &Examine) -> String {
    let bits = 8 * examine.unit.bytes() as u32;
    let digits = bits as usize / 4;
    match examine.format {
        Format::Hex => format!("{value:#0width$x}", width = digits + 2),
        Format::Address => format::number(value),
        Format::Signed => (value.cast_signed() << (64 - bits) >> (64 - bits)).to_string(),
        Format::Unsigned => value.to_string(),
        Format::Octal => format!("0{value:o}"),
        Format::Binary => format!("{value:0width$b}", width = bits as usize),
        Format::Character => character(value),
        Format::Float => format::float(value, bits),
        Format::Text | Format::Instruction => String::new(),
    }
}

fn unit_width(examine: &Examine) -> usize {
    let bits = 8 * examine.unit.bytes() as usize;
    match examine.format {
        Format::Hex => bits / 4 + 2,
        Format::Signed | Format::Unsigned => bits * 3 / 10 + 2,
        Format::Octal => bits / 3 + 2,
        Format::Binary => bits,
        Format::Character => 4,
        Format::Float => 12,
        Format::Address | Format::Text | Format::Instruction => 0,
    }
}

fn character(value: u64) -> String {
    match u8::try_from(value) {
        Ok(byte) => format!("'{}'", byte.escape_ascii()),
        Err(_) => format::number(value),
    }
}

fn strings(scene: &Scene, at: Address, count: u64) -> StyledText {
    let mut lines = StyledText::new();
    let mut at = at;
    for _ in 0..count {
        let Some(bytes) = text::until_zero(scene.machine, at) else {
            return lines + unmapped(scene, at);
        };
        lines += StyledLine::new()
            .left(Style::Dim, at.to_string(), 16)
            .plain("  ")
            .plain(format::quoted(&bytes))
            .fit(scene.theme);
        at = at.plus(bytes.len() as u64 + 1);
    }
    lines
}

fn instructions(scene: &Scene, at: Address, count: u64) -> StyledText {
    let mut lines = StyledText::new();
    let mut at = at;
    for _ in 0..count {
        let Some(decoded) = scene.machine.disassemble(at) else {
            return lines + StyledLine::from(format!("there is no instruction at {at}")).fit(scene.theme);
        };
        lines += line_at(scene, at);
        at = at.plus(u64::from(decoded.length));
    }
    lines
}

fn unmapped(scene: &Scene, at: Address) -> StyledLine {
    StyledLine::from(format!("{at} is not mapped: nothing can be read there")).fit(scene.theme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_as_wide_as_they_say() {
        for (request, value, expect) in [
            ("xb", 0xfe, "0xfe"),
            ("db", 0xfe, "-2"),
            ("ub", 0xfe, "254"),
            ("dw", 0xffff_fffe, "-2"),
            ("dg", u64::MAX, "-1"),
            ("xg", 5, "0x0000000000000005"),
            ("ob", 8, "010"),
            ("tb", 5, "00000101"),
            ("c", 0x41, "'A'"),
            ("c", 0x0a, "'\\n'"),
            ("a", 0x40_1000, "0x40_1000"),
        ] {
            assert_eq!(unit_text(value, &Examine::parse(request).unwrap()), expect, "{request}");
        }
    }

    #[test]
    fn rows_fit_eighty_columns() {
        for format in ['x', 'd', 'u', 'o', 't', 'c'] {
            for unit in ['b', 'h', 'w', 'g'] {
                let examine = Examine::parse(&format!("{format}{unit}")).unwrap();
                let n = units_per_row(&Theme::plain(), &examine) as usize;
                let width = ADDRESS + 2 + PLACE + n * (unit_width(&examine) + 2) - 2;
                assert!(width <= 80 || (format, unit) == ('t', 'g'), "{format}{unit} takes {width} columns");
            }
        }
    }
}
