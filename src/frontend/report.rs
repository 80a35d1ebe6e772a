//! The text report of a run: its output, how it ended, what it left in registers, stack and heap, and its fault explained.
//!
//! What matters most stands last, next to where the eye is when the text has scrolled by.

use super::outcome::Outcome;
use super::panels;
use super::row::Row;
use super::theme::{Ink, Scene};
use super::{diagnostic, format};
use crate::model::run::MOST_OUTPUT;

/// The report of a run that ended as `outcome` says; `values` is the table of what was seen, or empty.
#[must_use]
pub fn run(scene: &Scene, outcome: &Outcome, values: &str) -> String {
    let mut text = output(scene);
    text += &section(scene, "registers", &panels::registers(scene, None));
    if !matches!(outcome, Outcome::Exited { .. } | Outcome::Fault(_)) {
        text += &section(scene, "frames", &panels::frames(scene));
    }
    if scene.machine.blocks().len() > 0 {
        text += &section(scene, "heap", &panels::heap(scene));
    }
    text += values;
    let warnings = diagnostic::warnings(scene);
    if !warnings.is_empty() {
        text += &(warnings + "\n");
    }
    if let Some(step) = outcome.fault() {
        text += &diagnostic::fault(scene, step);
        text += "\n";
    }
    text += &fact(scene, "stack", Ink::Plain, &stack(scene));
    let (ink, how) = ending(scene, outcome);
    text + &fact(scene, "end", ink, &how)
}

/// One line, with its line end, that says where a run stands before commands are executed.
#[must_use]
pub fn standing(scene: &Scene, outcome: &Outcome) -> String {
    let (ink, how) = ending(scene, outcome);
    Row::new().ink(ink, how).line(scene.theme)
}

fn section(scene: &Scene, name: &str, body: &str) -> String {
    Row::new().ink(Ink::Title, name).line(scene.theme) + body + "\n"
}

fn fact(scene: &Scene, name: &str, ink: Ink, text: &str) -> String {
    Row::new().left(Ink::Title, name, 7).ink(ink, text).line(scene.theme)
}

/// What the guest printed, without what could confuse a terminal.
fn output(scene: &Scene) -> String {
    let printed = String::from_utf8_lossy(scene.machine.output());
    if printed.is_empty() {
        return String::new();
    }
    let mut text = Row::new().ink(Ink::Title, "output").line(scene.theme);
    for line in printed.lines() {
        text += &format::clean(line);
        text.push('\n');
    }
    text + "\n"
}

/// `96 of 65,536 bytes at its deepest`.
fn stack(scene: &Scene) -> String {
    let (size, deepest) = stack_use(scene);
    format!("{} of {} at its deepest", format::thousands(deepest), format::bytes(size))
}

/// Bytes of stack, and how many were in use at the deepest point.
#[must_use]
pub fn stack_use(scene: &Scene) -> (u64, u64) {
    let region = scene.machine.stack_region();
    let deepest = region.end().offset_from(scene.machine.deepest_stack());
    (region.size, u64::try_from(deepest).unwrap_or(0).min(region.size))
}

/// How the run ended, on one line.
#[must_use]
pub fn ending(scene: &Scene, outcome: &Outcome) -> (Ink, String) {
    let steps = format::plural(scene.machine.position().0, "step");
    match outcome {
        Outcome::Exited { code, leak: None } => (Ink::Good, format!("exited with code {code} after {steps}")),
        Outcome::Exited { code, leak: Some(_) } => {
            (Ink::Fault, format!("exited with code {code} after {steps}, with a leak"))
        }
        Outcome::Fault(step) => {
            let code = step.fault.as_ref().map_or("fault", |fault| fault.code());
            (Ink::Fault, format!("stopped by {code} after {steps}"))
        }
        Outcome::StepLimit { budget } => {
            let budget = format::thousands(*budget);
            (Ink::Warning, format!("stopped at the limit of {budget} steps; `--max-steps N` sets another"))
        }
        Outcome::OutputLimit => {
            let most = format::bytes(MOST_OUTPUT as u64);
            (Ink::Warning, format!("stopped at the limit of {most} of output"))
        }
        Outcome::Interrupted => (Ink::Warning, format!("interrupted after {steps}")),
        Outcome::Breakpoint => (Ink::Plain, format!("stands at {} after {steps}", panels::next_instruction(scene))),
    }
}
