//! Who executes what, as a table in the tree: for each opcode and combination of prefixes the emulator, the interpreter, or nobody.
//!
//! The table is read off the engine's own facts, so it asserts nothing by itself: it is there to be read when it changes. `BLESS=1`
//! writes it anew.

use super::memory::CODE;
use asmscope::x86::facts::{InsnKind, MAX_LENGTH, facts};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/oracle/encodings.txt");

const HEAD: &str = "\
# Who executes an instruction, by opcode (lines) and prefixes (columns): E emulator, F emulator while MXCSR is as at the start and else the
# interpreter, I interpreter, R refused, U #UD, P privileged, S system call, H ends the run, B breakpoint. Several letters: it depends on
# ModRM or on what else the encoding holds. With a colon: operand in memory before it, in a register after it. What is #UD
# throughout is left out. Written by BLESS=1, see encodings.rs.
";

/// Prefixes before an opcode without VEX, and how the column is called.
const LEGACY: [(&str, &[u8]); 15] = [
    ("-", &[]),
    ("66", &[0x66]),
    ("f3", &[0xf3]),
    ("f2", &[0xf2]),
    ("w", &[0x48]),
    ("66w", &[0x66, 0x48]),
    ("f3w", &[0xf3, 0x48]),
    ("f2w", &[0xf2, 0x48]),
    ("rex", &[0x40]),
    ("66f3", &[0x66, 0xf3]),
    ("66f2", &[0x66, 0xf2]),
    ("lock", &[0xf0]),
    ("67", &[0x67]),
    ("2e", &[0x2e]),
    ("fs", &[0x64]),
];

#[test]
fn the_table_of_who_executes_what_is_up_to_date() {
    let table = table();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, &table).expect("the table can be written");
    }
    let stored = std::fs::read_to_string(FILE).unwrap_or_default();
    let changed: Vec<&str> = table.lines().filter(|line| !stored.lines().any(|old| old == *line)).take(20).collect();
    assert!(stored == table, "encodings.txt has changed; BLESS=1 accepts this:\n{}", changed.join("\n"));
}

fn table() -> String {
    let mut text = String::from(HEAD);
    for (name, map) in [("", &[][..]), ("0f ", &[0x0f]), ("0f 38 ", &[0x0f, 0x38]), ("0f 3a ", &[0x0f, 0x3a])] {
        let columns = LEGACY.map(|(column, _)| column);
        let cell = |opcode: u8, column: usize| of_all_operands(&[&[LEGACY[column].1, map, &[opcode]].concat()]);
        section(&mut text, &format!("{name}opcode"), &columns, |opcode| !is_prefix(map, opcode), cell);
    }
    for map in 1..=3_u8 {
        let columns: Vec<(String, u8)> = (0..16_u8).map(|bits| (vex_column(bits), bits)).collect();
        let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
        let cell = |opcode: u8, column: usize| {
            let bits = columns[column].1;
            let (pp, l, w) = (bits & 3, bits >> 2 & 1, bits >> 3);
            // The register that VEX names besides, unused and used.
            let starts = [15, 5].map(|vvvv: u8| vec![0xc4, 0xe0 | map, w << 7 | vvvv << 3 | l << 2 | pp, opcode]);
            of_all_operands(&starts.iter().map(Vec::as_slice).collect::<Vec<_>>())
        };
        section(&mut text, &format!("vex {map} opcode"), &names, |_| true, cell);
    }
    text
}

/// Whether a byte in this place is no opcode but leads to others.
fn is_prefix(map: &[u8], opcode: u8) -> bool {
    match map {
        [] => {
            matches!(opcode, 0x0f | 0x26 | 0x2e | 0x36 | 0x3e | 0x40..=0x4f | 0x64..=0x67 | 0xf0 | 0xf2 | 0xf3)
                || matches!(opcode, 0xc4 | 0xc5)
        }
        [0x0f] => matches!(opcode, 0x38 | 0x3a),
        _ => false,
    }
}

/// `66.1.w`: the prefix that VEX stands for, the vector's length, REX.W.
fn vex_column(bits: u8) -> String {
    let prefix = ["-", "66", "f3", "f2"][usize::from(bits & 3)];
    let length = if bits & 4 == 0 { "128" } else { "256" };
    format!("{prefix}.{length}{}", if bits & 8 == 0 { "" } else { ".w" })
}

/// Adds the opcodes of a map, neighbours that are alike as one line.
fn section(
    text: &mut String,
    name: &str,
    columns: &[&str],
    is_opcode: impl Fn(u8) -> bool,
    cell: impl Fn(u8, usize) -> String,
) {
    let row = |opcode: u8| -> Vec<String> { (0..columns.len()).map(|column| cell(opcode, column)).collect() };
    let mut lines: Vec<(u8, u8, Vec<String>)> = Vec::new();
    for opcode in (0..=u8::MAX).filter(|opcode| is_opcode(*opcode)) {
        let row = row(opcode);
        match lines.last_mut() {
            Some((_, last, same)) if *last + 1 == opcode && *same == row => *last = opcode,
            _ => lines.push((opcode, opcode, row)),
        }
    }
    lines.retain(|(.., row)| row.iter().any(|cell| cell != "U"));
    let width = |column: usize| lines.iter().map(|(.., row)| row[column].len()).max().unwrap_or(0);
    let widths: Vec<usize> = columns.iter().enumerate().map(|(idx, name)| width(idx).max(name.len())).collect();
    let mut line = |first: &str, cells: &[&str]| {
        let mut line = format!("{first:14}");
        for (cell, width) in cells.iter().zip(&widths) {
            let _ = write!(line, " {cell:width$}");
        }
        let _ = writeln!(text, "{}", line.trim_end());
    };
    line(&format!("\n{name}"), columns);
    for (first, last, row) in &lines {
        let name = if first == last { format!("{first:02x}") } else { format!("{first:02x}-{last:02x}") };
        line(&name, &row.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

/// The letters for all operands that an encoding may have after these beginnings.
fn of_all_operands(starts: &[&[u8]]) -> String {
    let letters = |modrms: &mut dyn Iterator<Item = u8>| {
        let of = |modrm: u8| starts.iter().map(move |start| letter(start, modrm));
        modrms.flat_map(of).collect::<BTreeSet<char>>().into_iter().collect::<String>()
    };
    let memory = letters(&mut (0..8).map(|reg| reg << 3 | 3));
    let register = letters(&mut (0xc0..=0xff));
    if memory == register { memory } else { format!("{memory}:{register}") }
}

fn letter(start: &[u8], modrm: u8) -> char {
    let mut bytes = [start, &[modrm]].concat();
    bytes.resize(MAX_LENGTH, 0);
    match facts(&bytes, CODE).kind {
        InsnKind::Plain | InsnKind::Push(_) | InsnKind::Divide(_) | InsnKind::KeepsFlags | InsnKind::BitTest => 'E',
        InsnKind::FloatingPoint => 'F',
        InsnKind::Interpreted => 'I',
        InsnKind::Unsupported(_) => 'R',
        InsnKind::Undefined => 'U',
        InsnKind::Privileged => 'P',
        InsnKind::Syscall => 'S',
        InsnKind::Halt => 'H',
        InsnKind::Breakpoint => 'B',
    }
}
