//! The register panel: one register a line with what it points at; zeros are folded so that the rest stands out.
//!
//! x87 registers are left out here; a step that changes one says so in its delta.

use super::marks::{Gutter, gutter};
use crate::frontend::format;
use crate::frontend::stack_word::decimal;
use crate::frontend::text::{Style, StyledLine, StyledText, width};
use crate::frontend::theme::Scene;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::lens::x87::x87_register;
use crate::model::addr::Address;
use crate::model::register::{Flag, Register, Registers};
use crate::model::step::Step;

/// In narrower panels only the flags are listed that are set or have changed.
const NARROW: usize = 56;

/// All general-purpose registers with what they point at, rip, the flags, and the SSE registers that are not zero.
#[must_use]
pub fn registers(scene: &Scene, changed: Option<&Step>) -> StyledText {
    let registers = scene.machine.registers();
    let is_changed = |register| changed.is_some_and(|step| step.registers.iter().any(|c| c.register == register));
    let shown: Vec<(Register, u64)> = Register::READING_ORDER
        .into_iter()
        .map(|register| (register, registers.gpr(register)))
        .filter(|(register, value)| *value != 0 || is_changed(*register))
        .collect();
    let width = shown.iter().map(|(_, value)| width(&format::number(*value))).max().unwrap_or(1).max(9);
    let mut text = StyledText::new();
    for (register, value) in shown {
        text += general(scene, register, value, width, Gutter::when(is_changed(register)));
    }
    text += zeros(scene, |register| registers.gpr(register) == 0 && !is_changed(register));
    text += rip(scene, width);
    text += flags(scene, changed);
    for number in 0..16 {
        let register = Register::Xmm(number);
        if registers.get(register) != 0 || is_changed(register) {
            text += vector(scene, register, Gutter::when(is_changed(register)));
        }
    }
    text
}

/// What the six argument registers hold, which are a function's arguments where it begins (System V ABI, AMD64 supplement, 3.2.3).
#[must_use]
pub fn arguments(scene: &Scene) -> StyledText {
    let registers = scene.machine.registers();
    let value = |register: Register| registers.gpr(register);
    let width = Register::ARGUMENTS.into_iter().map(|register| width(&format::number(value(register)))).max();
    let width = width.unwrap_or(1).max(9);
    let row = |register| general(scene, register, value(register), width, Gutter::Same);
    let rows: StyledText = Register::ARGUMENTS.into_iter().map(row).collect();
    let remark = "these are the arguments where a function begins; later they may hold anything";
    rows + StyledLine::of(Style::Dim, remark).wrap(scene.theme.width)
}

/// The vector registers that are not 0: in hexadecimal, as two `f64`, and as four `f32` where those say more.
#[must_use]
pub fn vectors(scene: &Scene) -> StyledText {
    let registers = scene.machine.registers();
    let mut text = StyledText::new();
    for number in 0..16 {
        let register = Register::Xmm(number);
        let value = registers.get(register);
        if value != 0 {
            text += vector(scene, register, Gutter::Same);
            text += StyledLine::from("        ").styled(Style::Dim, "f64 ").plain(doubles(value)).fit(scene.theme);
            text += StyledLine::from("        ").styled(Style::Dim, "f32 ").plain(singles(value)).fit(scene.theme);
        }
        let upper = Register::YmmHigh(number);
        if registers.get(upper) != 0 {
            text += vector(scene, upper, Gutter::Same);
        }
    }
    for (number, value) in x87_stack(registers) {
        text += StyledLine::from(format!("  st{number}   ")).plain(format!("{value:?}")).fit(scene.theme);
    }
    let is_zero = |register: &Register| registers.get(*register) == 0;
    let zeros: Vec<String> = (0..16).map(Register::Xmm).filter(is_zero).map(|register| register.to_string()).collect();
    if !zeros.is_empty() {
        text += StyledLine::from(format!("0 in {}", zeros.join(" "))).wrap(scene.theme.width);
    }
    text + StyledLine::from(format!("mxcsr {:#x}", registers.mxcsr))
}

/// The registers of the x87 stack that hold something, by their numbers from its top.
fn x87_stack(registers: &Registers) -> Vec<(u8, f64)> {
    (0..8).filter_map(|number| Some((number, x87_register(registers, number)?))).collect()
}

/// The upper half first, as the lanes are.
fn doubles(value: u128) -> String {
    let lane = |idx: u32| format!("{:?}", f64::from_bits((value >> (64 * idx)) as u64));
    (0..2).rev().map(lane).collect::<Vec<_>>().join("  ")
}

fn singles(value: u128) -> String {
    let lane = |idx: u32| format!("{:?}", f32::from_bits((value >> (32 * idx)) as u32));
    (0..4).rev().map(lane).collect::<Vec<_>>().join("  ")
}

fn general(scene: &Scene, register: Register, value: u64, width: usize, changed: Gutter) -> StyledLine {
    let found = pointer_target::classify(scene.program, scene.machine, value);
    let note = if register == Register::RSP {
        String::new()
    } else if found == PointerTarget::Number {
        decimal(value)
    } else {
        format::place(&found)
    };
    gutter(scene.theme, changed)
        .left(changed.style(), register.to_string(), 5)
        .right(changed.style(), format::number(value), width)
        .plain("  ")
        .styled(format::style(&found), note)
        .fit(scene.theme)
}

fn zeros(scene: &Scene, is_folded: impl Fn(Register) -> bool) -> Option<StyledLine> {
    let names: Vec<String> =
        Register::READING_ORDER.into_iter().filter(|r| is_folded(*r)).map(|r| r.to_string()).collect();
    if names.is_empty() {
        return None;
    }
    let names = format!("0 in {}", names.join(" "));
    Some(StyledLine::from("  ").styled(Style::Dim, names).fit(scene.theme))
}

fn rip(scene: &Scene, width: usize) -> StyledLine {
    let rip = Address(scene.machine.registers().rip);
    let name = format::code(scene.program, rip);
    StyledLine::from("  ")
        .left(Style::Plain, "rip", 5)
        .right(Style::Plain, rip.to_string(), width)
        .plain("  ")
        .styled(Style::Code, if name == rip.to_string() { String::new() } else { name })
        .fit(scene.theme)
}

fn flags(scene: &Scene, changed: Option<&Step>) -> StyledLine {
    let rflags = scene.machine.registers().rflags;
    let change = changed.and_then(|step| step.registers.iter().find(|c| c.register == Register::Rflags));
    let differs = change.map_or(0, |change| (change.old ^ change.new) as u64);
    let any = Flag::ALL.into_iter().any(|flag| flag.is_set(differs));
    let mut row = gutter(scene.theme, Gutter::when(any)).left(Gutter::when(any).style(), "flags", 5);
    let is_narrow = scene.theme.width < NARROW;
    for flag in Flag::ALL {
        let (is_set, is_changed) = (flag.is_set(rflags), flag.is_set(differs));
        let style = if is_changed { Style::Changed } else { Style::Plain };
        if !is_narrow {
            row = row.plain("  ").styled(style, format!("{} {}", flag.name(), u8::from(is_set)));
        } else if is_set || is_changed {
            row = row
                .plain(" ")
                .styled(style, if is_set { flag.name().to_owned() } else { format!("{} 0", flag.name()) });
        }
    }
    row.fit(scene.theme)
}

fn vector(scene: &Scene, register: Register, changed: Gutter) -> StyledLine {
    gutter(scene.theme, changed)
        .left(changed.style(), register.to_string(), 6)
        .styled(changed.style(), lanes(scene.machine.registers().get(register)))
        .fit(scene.theme)
}

/// 128 bits as four lanes of 32, the highest first, as the manuals draw them.
pub(crate) fn lanes(value: u128) -> String {
    let lane = |idx: u32| format!("{:08x}", (value >> (32 * idx)) as u32);
    (0..4).rev().map(lane).collect::<Vec<_>>().join(" ")
}

/// The same, and the numbers that they are where these are floating-point ones: `…  f64 0.0  1.5  f32 …`.
pub(crate) fn lanes_and_numbers(value: u128) -> String {
    format!("{}  f64 {}  f32 {}", lanes(value), doubles(value), singles(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_read_from_the_highest() {
        assert_eq!(lanes(1 << 64 | 0xff), "00000000 00000001 00000000 000000ff");
        let value = u128::from(1.5_f64.to_bits()) << 64 | u128::from(0.25_f32.to_bits());
        assert!(doubles(value).starts_with("1.5  ") && singles(value).ends_with("  0.25"));
    }
}
