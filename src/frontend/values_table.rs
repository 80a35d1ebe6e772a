//! The table of values at the end of a run: Rust type, stack or heap or static, the instruction that shows it, and where.
//!
//! Types are guesses and the heading says so. There is no table when nothing was seen.

use super::format;
use super::text::{Style, StyledLine, StyledText, shorten, width};
use super::theme::Scene;
use crate::lens::infer::{Certainty, FirstWord, ObservedValue, TypeGuess};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use std::ops::Range;

/// Rows before the rest is only counted.
const MOST_ROWS: usize = 20;

/// The table with its heading; empty when there are no values. `known` are the steps that were looked at.
#[must_use]
pub fn table(scene: &Scene, values: &[ObservedValue], known: &Range<u64>) -> StyledText {
    if values.is_empty() {
        return StyledText::new();
    }
    let widths = Widths::of(scene, values);
    let heading = StyledLine::of(Style::Heading, "values").styled(Style::Dim, "  (each type is a guess)");
    let mut text = StyledText::from(heading.fit(scene.theme));
    for value in values.iter().take(MOST_ROWS) {
        text += line(scene, value, &widths);
    }
    let mut remark = |what: String| text += StyledLine::of(Style::Dim, what).fit(scene.theme);
    if let Some(folded) = values.len().checked_sub(MOST_ROWS).filter(|folded| *folded > 0) {
        remark(format::more(scene.theme, folded as u64, "value"));
    }
    if known.start > 0 || known.end < scene.machine.position().0 {
        let (from, to) = (format::thousands(known.start), format::thousands(known.end));
        remark(format!("from steps {from} to {to} only; `--values all` looks at all"));
    }
    text + StyledLine::new()
}

struct Widths {
    rust: usize,
    place: usize,
}

impl Widths {
    fn of(scene: &Scene, values: &[ObservedValue]) -> Widths {
        let shown = || values.iter().take(MOST_ROWS);
        Widths {
            rust: shown().map(|value| width(&rust(&value.guess))).max().unwrap_or(0).clamp(8, 22),
            place: shown().map(|value| width(&holder_and_target(scene, value))).max().unwrap_or(0).clamp(8, 32),
        }
    }
}

fn line(scene: &Scene, value: &ObservedValue, widths: &Widths) -> StyledLine {
    let place = holder_and_target(scene, value);
    let style = format::style(&pointer_target::classify(scene.program, scene.machine, value.guess.target.0));
    let line = line_number(scene, value).map(|line| format!("line {line}")).unwrap_or_default();
    let row = StyledLine::new()
        .left(Style::Plain, shorten(&rust(&value.guess), widths.rust, scene.theme.glyphs), widths.rust)
        .plain("  ")
        .left(style, shorten(&place, widths.place, scene.theme.glyphs), widths.place)
        .plain("  ");
    let room = scene.theme.width.saturating_sub(row.width() + line.len() + 2);
    row.left(Style::Plain, shorten(&pattern(scene, value), room, scene.theme.glyphs), room)
        .plain("  ")
        .plain(line)
        .fit(scene.theme)
}

/// The type; a question mark where nothing but the absence of anything else speaks for it.
fn rust(guess: &TypeGuess) -> String {
    let mark = if guess.certainty == Certainty::Weak { "?" } else { "" };
    format!("{}{mark}", guess.kind.rust())
}

/// Where it is and where it points: `main[rsp+8] → heap #1`.
fn holder_and_target(scene: &Scene, value: &ObservedValue) -> String {
    let own = own_place(scene, value);
    let target = region(scene, &value.guess);
    if is_variable(value) { format!("{target} {own}") } else { format!("{own} {} {target}", scene.theme.arrow()) }
}

fn is_variable(value: &ObservedValue) -> bool {
    value.guess.location == FirstWord::Word(value.guess.target)
}

/// The register, slot or variable that holds it, with its function.
#[must_use]
pub fn own_place(scene: &Scene, value: &ObservedValue) -> String {
    let function = value.function.rsplit("::").next().unwrap_or(&value.function);
    match (value.guess.location, value.from_rsp) {
        (FirstWord::Register(register), _) => format!("{function} {register}"),
        (FirstWord::Word(_), Some(offset)) => format!("{function} [rsp{}]", format::offset(offset)),
        (FirstWord::Word(at), None) => match pointer_target::classify(scene.program, scene.machine, at.0) {
            PointerTarget::Data { symbol: Some((name, distance)), .. } => {
                let name = name.rsplit("::").next().unwrap_or(&name).to_owned();
                format::symbol(&name, distance)
            }
            found => format::place(&found),
        },
    }
}

/// `heap #1`, `stack`, `rodata`, `data`.
#[must_use]
pub fn region(scene: &Scene, guess: &TypeGuess) -> String {
    if let Some(id) = guess.block {
        return format!("heap {id}");
    }
    match pointer_target::classify(scene.program, scene.machine, guess.target.0) {
        PointerTarget::Stack { .. } => "stack".to_owned(),
        PointerTarget::Rodata { .. } => "rodata".to_owned(),
        PointerTarget::Data { .. } => "static".to_owned(),
        PointerTarget::Code { .. } => "code".to_owned(),
        _ => "memory".to_owned(),
    }
}

/// The instruction that shows it, as it stands in the source or, typed or not, as it is decoded.
#[must_use]
pub fn pattern(scene: &Scene, value: &ObservedValue) -> String {
    let name = |target: u64| format::code(scene.program, Address(target));
    let Some(text) = scene.machine.disassemble(value.at) else { return String::new() };
    match text.refers_to {
        Some(target) if text.intel.starts_with("call") => format!("call {}", name(target)),
        Some(target) => match (text.intel.find("rip"), text.intel.rfind(']')) {
            (Some(start), Some(end)) if start < end => {
                let symbol = scene
                    .program
                    .symbol_at(Address(target))
                    .map(|(symbol, distance)| format::symbol(&symbol.name, distance));
                let symbol = symbol.unwrap_or_else(|| format::number(target));
                format!("{}{symbol}{}", &text.intel[..start], &text.intel[end..])
            }
            _ => text.intel,
        },
        _ => text.intel,
    }
}

/// The source line of that instruction.
#[must_use]
pub fn line_number(scene: &Scene, value: &ObservedValue) -> Option<u32> {
    scene.program.line_at(value.at).map(|entry| entry.line.number)
}
