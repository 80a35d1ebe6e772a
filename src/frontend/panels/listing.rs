//! The program's text around an address, and the instruction that comes next.
//!
//! The source where there is any, else the disassembly, which is the machine's.

use super::marks::{Gutter, gutter};
use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::{Scene, Syntax};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::source_map::SourceLine;

/// Lines shown before and after the one asked for.
const CONTEXT: u32 = 5;
/// Instructions disassembled where there is no source.
const N_DISASSEMBLED: usize = 10;

/// The source lines around an address with the addresses that they became, or the disassembly where there is no source.
#[must_use]
pub fn listing(scene: &Scene, around: Address) -> StyledText {
    match scene.program.line_at(around) {
        Some(entry) => source(scene, entry.line),
        None => disassembly(scene, around),
    }
}

/// The instruction that comes next: where it is and how it reads.
#[must_use]
pub fn next_instruction(scene: &Scene) -> StyledLine {
    let rip = Address(scene.machine.registers().rip);
    StyledLine::of(Style::Dim, format!("{rip} "))
        .styled(Style::Code, format::code(scene.program, rip))
        .plain("  ")
        .plain(instruction(scene, rip))
        .fit(scene.theme)
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
    let here = scene.program.symbols.labels_at(Address(target)).next().map(|symbol| symbol.readable().to_owned());
    match (here, pointer_target::classify(scene.program, scene.machine, target)) {
        (Some(name), PointerTarget::Code { .. }) => name,
        (_, PointerTarget::Code { symbol, offset }) => format::symbol(&symbol, offset),
        (_, PointerTarget::Runtime { name }) => name,
        (_, PointerTarget::Region(RegionKind::Code)) => String::new(),
        (_, found) => format::place(&found),
    }
}

fn source(scene: &Scene, line: SourceLine) -> StyledText {
    let first = line.number.saturating_sub(CONTEXT).max(1);
    lines(scene, SourceLine { number: first, ..line }, line.number + CONTEXT + 1 - first, &[])
}

/// The instructions that a line became, which may lie in several places.
#[must_use]
pub fn code_of_line(scene: &Scene, line: SourceLine) -> StyledText {
    let rip = scene.machine.registers().rip;
    let mut text = StyledText::from(source_line(scene, line, rip, false));
    for entry in scene.program.source.of_line(line).filter(|entry| entry.is_code) {
        let mut at = entry.address;
        while at < entry.address.plus(entry.length.into())
            && let Some(decoded) = scene.machine.disassemble(at)
        {
            text += line_at(scene, at);
            at = at.plus(u64::from(decoded.length));
        }
    }
    text
}

/// So many lines of a file, or as many as there are, with the addresses that they became; those that were executed are marked.
#[must_use]
pub fn lines(scene: &Scene, first: SourceLine, n: u32, executed: &[u32]) -> StyledText {
    let last = scene.program.source.lines(first.file).len() as u32;
    let rip = scene.machine.registers().rip;
    (first.number..=(first.number + n - 1).min(last))
        .map(|number| source_line(scene, SourceLine { number, ..first }, rip, executed.contains(&number)))
        .collect()
}

fn source_line(scene: &Scene, line: SourceLine, rip: u64, is_executed: bool) -> StyledLine {
    let entries = || scene.program.source.of_line(line);
    let is_next = entries().any(|entry| entry.is_code && entry.address.0 == rip);
    let address = entries().next().map_or_else(String::new, |entry| scene.theme.address(entry.address));
    let style = if is_next { Style::Changed } else { Style::Plain };
    arrow(scene, is_next)
        .right(Style::Dim, line.number.to_string(), 4)
        .styled(Style::Success, if is_executed { scene.theme.pick("▎", "|") } else { " " })
        .plain(" ")
        .left(Style::Dim, address, scene.theme.address_width(11))
        .styled(style, format::clean(scene.program.source.text(line).unwrap_or_default()))
        .fit(scene.theme)
}

fn disassembly(scene: &Scene, from: Address) -> StyledText {
    let mut text = StyledText::new();
    let mut at = from;
    for _ in 0..N_DISASSEMBLED {
        let Some(decoded) = scene.machine.disassemble(at) else { break };
        text += line_at(scene, at);
        if pointer_target::runtime_name(scene.program, at).is_some() {
            // Behind an entry point of the host there is no code.
            break;
        }
        at = at.plus(u64::from(decoded.length));
    }
    if text.is_empty() { StyledText::from(format!("there is no code at {from}")) } else { text }
}

/// One disassembled instruction: address, place, text.
#[must_use]
pub(super) fn line_at(scene: &Scene, at: Address) -> StyledLine {
    let is_next = scene.machine.registers().rip == at.0;
    arrow(scene, is_next)
        .styled(Style::Dim, format!("{}  ", scene.theme.address(at)))
        .left(Style::Code, format::code(scene.program, at), 14)
        .plain("  ")
        .styled(if is_next { Style::Changed } else { Style::Plain }, instruction(scene, at))
        .fit(scene.theme)
}

/// What points at the next instruction.
fn arrow(scene: &Scene, is_next: bool) -> StyledLine {
    if is_next {
        StyledLine::of(Style::Changed, scene.theme.pick("▸ ", "> "))
    } else {
        gutter(scene.theme, Gutter::Same)
    }
}
