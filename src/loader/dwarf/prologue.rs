//! Prologue analysis: where the body of a function begins, the first address at which its parameters can be read and at which a debugger
//! stops for it.
//!
//! LLVM marks the end of the prologue in the line table (`prologue_end`); for gcc it is the second row, as gdb takes it. rustc stores the
//! constants of later lines first, and these stores are passed over: only their bytes tell, so that some initialisations have been done by
//! then. A heuristic, which decides where breakpoints on functions and step 0 are, nothing more.

use super::lines::{LineTable, Row};
use super::sections::Section;
use std::ops::Range;

/// The first address of the body of a function whose first range this is, behind the stores of constants.
pub(super) fn body(lines: &LineTable, function: Range<u64>, text: &Section) -> u64 {
    let end = end(lines, function.clone());
    match lines.within(&(end..function.end)) {
        rows @ [first, ..] if first.is_prologue_end => first_line(rows, text),
        _ => end,
    }
}

/// The first address behind the prologue of a function whose first range this is: from there on its parameters can be read.
///
/// LLVM marks it. gcc does not: there the second row begins the body, unless several lines begin at the entry, which is optimised code without
/// a prologue to speak of.
pub(super) fn end(lines: &LineTable, function: Range<u64>) -> u64 {
    let rows = lines.within(&function);
    if let Some(marked) = rows.iter().find(|row| row.is_prologue_end && function.contains(&row.start)) {
        return marked.start;
    }
    match rows {
        [first, second, ..] if !first.has_several_lines && first.start == function.start => second.start,
        _ => function.start,
    }
}

/// rustc stores the constants of a function at its beginning, whichever line they stand in. The body begins with the lowest line among these
/// stores and the row behind them.
fn first_line(rows: &[Row], text: &Section) -> u64 {
    let n_stores = rows.iter().take_while(|row| is_stores(text, row.start..row.end)).count();
    let candidates = rows.iter().take(n_stores + 1).filter(|row| row.line != 0 && row.is_statement);
    candidates.min_by_key(|row| row.line).map_or(rows[0].start, |row| row.start)
}

/// Whether code does nothing but store constants in the frame.
fn is_stores(text: &Section, range: Range<u64>) -> bool {
    let bytes = usize::try_from(range.start.wrapping_sub(text.address)).ok().and_then(|start| text.bytes.get(start..));
    let Some(mut bytes) = bytes.and_then(|bytes| bytes.get(..(range.end - range.start) as usize)) else { return false };
    while !bytes.is_empty() {
        let Some(rest) = store_length(bytes).and_then(|length| bytes.get(length..)) else { return false };
        bytes = rest;
    }
    true
}

/// The length of an instruction that stores a constant in the frame or takes the address of one: `mov [rsp+d], imm` of every width,
/// `lea rax, [rip+d]`, `mov [rsp+d], rax`, `movss xmm0, [rip+d]`, `movss [rsp+d], xmm0` and their kin.
fn store_length(bytes: &[u8]) -> Option<usize> {
    let at = |idx: usize| bytes.get(idx).copied();
    let mut idx = 0;
    let is_short = at(0)? == 0x66;
    let is_scalar_float = matches!(at(0)?, 0xf2 | 0xf3);
    idx += usize::from(is_short || is_scalar_float);
    let has_rex = at(idx)? & 0xf0 == 0x40;
    idx += usize::from(has_rex);
    let opcode = at(idx)?;
    idx += 1;
    let n_immediate = match opcode {
        0xc6 => 1,
        0xc7 if is_short => 2,
        0xc7 => 4,
        // mov r32, imm32 or, with REX.W, imm64.
        0xb8..=0xbf => return Some(idx + if bytes[usize::from(is_short)] & 0xf8 == 0x48 { 8 } else { 4 }),
        0x88 | 0x89 | 0x8b | 0x8d => 0,
        0x0f if matches!(at(idx)?, 0x10 | 0x11 | 0x28 | 0x29 | 0x57) => {
            idx += 1;
            0
        }
        // xor r, r
        0x31 if at(idx)? >= 0xc0 => return Some(idx + 1),
        _ => return None,
    };
    let modrm = at(idx)?;
    let is_constant = modrm & 0xc7 == 0x05;
    let is_frame = modrm & 7 == 4 && at(idx + 1)? == 0x24 || modrm & 7 == 5 && modrm >= 0x40;
    let n_displacement = match modrm >> 6 {
        0 if is_constant => 4,
        0 => 0,
        1 => 1,
        2 => 4,
        _ => return None,
    };
    if !is_constant && !is_frame {
        return None;
    }
    Some(idx + 1 + usize::from(modrm & 7 == 4) + n_displacement + n_immediate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn stores_of_constants_are_told_from_other_instructions() {
        let stores: [&[u8]; 7] = [
            &[0xc7, 0x84, 0x24, 0xd4, 2, 0, 0, 10, 0, 0, 0],
            &[0x48, 0xc7, 0x44, 0x24, 8, 10, 0, 0, 0],
            &[0x66, 0xc7, 0x44, 0x24, 8, 10, 0],
            &[0xc6, 0x44, 0x24, 8, 1],
            &[0x48, 0x8d, 0x05, 1, 2, 3, 4],
            &[0x48, 0x89, 0x44, 0x24, 8],
            &[0xf3, 0x0f, 0x11, 0x44, 0x24, 8],
        ];
        for bytes in stores {
            assert_eq!(store_length(bytes), Some(bytes.len()), "{bytes:x?}");
        }
        let others: [&[u8]; 3] = [&[0xe8, 1, 2, 3, 4], &[0x75, 4], &[0x48, 0x89, 0x07]];
        assert!(others.iter().all(|bytes| store_length(bytes).is_none()));
    }

    #[test]
    fn the_body_begins_with_the_lowest_line_after_stores_of_constants() {
        let bytes = Arc::from([0xc7, 0x44, 0x24, 8, 10, 0, 0, 0, 0xe8, 1, 2, 3, 4]);
        let text = Section { address: 0x100, bytes };
        let row = |start, end, line| Row {
            start,
            end,
            file: 1,
            line,
            column: 0,
            is_statement: true,
            is_prologue_end: false,
            has_several_lines: false,
        };
        assert_eq!(first_line(&[row(0x100, 0x108, 17), row(0x108, 0x10d, 11), row(0x10d, 0x110, 2)], &text), 0x108);
        assert_eq!(first_line(&[row(0x100, 0x108, 3), row(0x108, 0x10d, 11)], &text), 0x100);
        assert_eq!(first_line(&[row(0x108, 0x10d, 17), row(0x10d, 0x110, 2)], &text), 0x108, "a call is no store");
    }
}
