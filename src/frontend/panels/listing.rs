//! The program's text around an address, and the instruction that comes next.
//!
//! Promises the source where there is any, else the disassembly. It never decodes by itself; the machine says how its bytes read.

use super::{Mark, mark};
use crate::frontend::format;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Scene, Syntax};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{Symbol, SymbolKind};

/// Lines shown before and after the one asked for.
const CONTEXT: u32 = 5;
/// Instructions disassembled where there is no source.
const N_DISASSEMBLED: usize = 10;

/// The source lines around an address with the addresses that they became, or the disassembly where there is no source.
#[must_use]
pub fn listing(scene: &Scene, around: Address) -> String {
    match scene.program.line_at(around) {
        Some(entry) => source(scene, entry.line),
        None => disassembly(scene, around),
    }
}

/// The instruction that comes next: where it is and how it reads. No line end.
#[must_use]
pub fn next_instruction(scene: &Scene) -> String {
    let rip = Address(scene.machine.registers().rip);
    Row::new()
        .ink(Ink::Dim, format!("{rip} "))
        .ink(Ink::Code, format::code(scene.program, rip))
        .plain("  ")
        .plain(instruction(scene, rip))
        .cut(scene.theme, scene.theme.width)
}

/// How the code at an address reads, with the name of what it refers to; for runtime entry points, their name.
#[must_use]
pub fn instruction(scene: &Scene, address: Address) -> String {
    if let Some(name) = pointer_target::runtime_name(scene.program, address) {
        return format!("{name}, served by the host");
    }
    let Some(decoded) = scene.machine.disassemble(address) else {
        return "no instruction".to_owned();
    };
    let text = match scene.theme.syntax {
        Syntax::Intel => decoded.intel,
        Syntax::Att => decoded.att,
    };
    let Some(target) = decoded.refers_to else { return text };
    let name = referred(scene, target);
    let operand = format!("{target:#x}");
    match text.strip_suffix(&operand) {
        Some(mnemonic) if !name.is_empty() => format!("{mnemonic}{name}"),
        _ if name.is_empty() => text,
        _ => format!("{text}  # {name}"),
    }
}

/// What a branch goes to or a rip-relative operand names: the label that stands exactly there, else the nearest before it.
fn referred(scene: &Scene, target: u64) -> String {
    let is_here = |symbol: &Symbol| symbol.kind != SymbolKind::Constant && symbol.value == target;
    let here = scene
        .program
        .symbols
        .iter()
        .find(|(_, symbol)| is_here(symbol))
        .map(|(name, _)| pointer_target::readable(name));
    match (here, pointer_target::classify(scene.program, scene.machine, target)) {
        (Some(name), PointerTarget::Code { .. }) => name,
        (_, PointerTarget::Code { symbol, offset }) => format::symbol(&symbol, offset),
        (_, PointerTarget::Runtime { name }) => name,
        (_, PointerTarget::Region(RegionKind::Code)) => String::new(),
        (_, found) => format::place(&found),
    }
}

fn source(scene: &Scene, line: u32) -> String {
    let last = scene.program.source.len() as u32;
    let rip = scene.machine.registers().rip;
    (line.saturating_sub(CONTEXT).max(1)..=(line + CONTEXT).min(last))
        .map(|line| source_line(scene, line, rip))
        .collect()
}

fn source_line(scene: &Scene, line: u32, rip: u64) -> String {
    let entries = || scene.program.lines.iter().filter(|entry| entry.line == line);
    let is_next = entries().any(|entry| entry.is_code && entry.address.0 == rip);
    let address = entries().next().map_or_else(String::new, |entry| entry.address.to_string());
    let ink = if is_next { Ink::Changed } else { Ink::Plain };
    arrow(scene, is_next)
        .right(Ink::Dim, line.to_string(), 4)
        .plain("  ")
        .left(Ink::Dim, address, 11)
        .ink(ink, format::clean(scene.program.text_of(line).unwrap_or_default()))
        .line(scene.theme)
}

fn disassembly(scene: &Scene, from: Address) -> String {
    let mut text = String::new();
    let mut at = from;
    for _ in 0..N_DISASSEMBLED {
        let Some(decoded) = scene.machine.disassemble(at) else { break };
        text += &line_at(scene, at);
        if pointer_target::runtime_name(scene.program, at).is_some() {
            // What lies behind an entry point of the host is nobody's code.
            break;
        }
        at = at.plus(u64::from(decoded.length));
    }
    if text.is_empty() { format!("there is no code at {from}\n") } else { text }
}

/// One disassembled instruction: address, place, text.
#[must_use]
pub fn line_at(scene: &Scene, at: Address) -> String {
    let is_next = scene.machine.registers().rip == at.0;
    arrow(scene, is_next)
        .ink(Ink::Dim, format!("{at}  "))
        .left(Ink::Code, format::code(scene.program, at), 14)
        .plain("  ")
        .ink(if is_next { Ink::Changed } else { Ink::Plain }, instruction(scene, at))
        .line(scene.theme)
}

/// What points at the next instruction.
fn arrow(scene: &Scene, is_next: bool) -> Row {
    if is_next {
        Row::new().ink(Ink::Changed, scene.theme.pick("▸ ", "> "))
    } else {
        mark(Row::new(), scene.theme, Mark::Same)
    }
}
