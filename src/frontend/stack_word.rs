//! What a word on the stack is: a return address, a saved register, a pointer, text, or a plain number.
//!
//! Calls and returns decide first, the value only after that: a return address that was overwritten is still shown as one, with what
//! it was.

use super::format;
use super::text::Style;
use super::theme::Scene;
use crate::engine::frames::Frames;
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::frame::Frame;
use crate::model::runtime::RuntimeFn;

/// What the eight bytes at `address`, which hold `value`, are, with the style of where they point.
#[must_use]
pub fn meaning(scene: &Scene, frames: &Frames, address: Address, value: u64) -> (Style, String) {
    known(scene, frames, address, value).unwrap_or_else(|| pointer(scene, value))
}

/// What a slot is by the calls in progress: the return address or the saved register that it holds.
#[must_use]
pub fn known(scene: &Scene, frames: &Frames, address: Address, value: u64) -> Option<(Style, String)> {
    let frame = frames.at(frames.around(address)?);
    if frame.return_slot == Some(address) {
        return Some((Style::Code, return_address(scene, &frame, value)));
    }
    let saved = frame.saved.iter().find(|saved| saved.slot == address)?;
    let (style, target) = pointer(scene, value);
    let target = if style == Style::Plain { String::new() } else { format!(": {target}") };
    Some((style, format!("saved {}{target}", saved.register)))
}

fn return_address(scene: &Scene, frame: &Frame, value: u64) -> String {
    let meant = frame.return_address.map_or(value, |address| address.0);
    if meant == value && scene.program.map.runtime_at(Address(value)) == Some(RuntimeFn::MainReturned) {
        return "return address: ends the run".to_owned();
    }
    let target = format::code(scene.program, Address(meant));
    if meant == value {
        format!("return address into {target}")
    } else {
        format!("overwritten return address (was {target})")
    }
}

/// Where a value points, as everywhere; a plain number is given in decimal, zero as nothing.
fn pointer(scene: &Scene, value: u64) -> (Style, String) {
    match pointer_target::classify(scene.program, scene.machine, value) {
        PointerTarget::Number => (Style::Plain, decimal(value)),
        found => (format::style(&found), format::place(&found)),
    }
}

/// A number as people count, where that says more than its hexadecimal form: empty below ten.
#[must_use]
pub fn decimal(value: u64) -> String {
    const READABLE: u64 = 1 << 32;
    let negative = value.cast_signed();
    match value {
        0..10 => String::new(),
        10..READABLE => value.to_string(),
        _ if negative < 0 && negative.unsigned_abs() < READABLE => negative.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_help_only_where_people_count() {
        for (value, text) in [(9, ""), (42, "42"), (u64::MAX, "-1"), (0x1234_5678_9abc, ""), (1 << 63, "")] {
            assert_eq!(decimal(value), text);
        }
    }
}
