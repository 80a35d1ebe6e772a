//! The text report of a run: its output, how it ended, what it left in registers, stack and heap, and its fault explained.
//!
//! What matters most stands last, next to where the eye is when the text has scrolled by.

use super::outcome::RunOutcome;
use super::panels;
use super::text::{Style, StyledLine, StyledText};
use super::theme::Scene;
use super::{diagnostic, format, replies};
use crate::model::run::MOST_OUTPUT;
use crate::session::reply::EndFacts;

/// Lines of output that are shown: more would be read by nobody, and take many times the memory of their bytes.
const MOST_LINES: usize = 100_000;

/// The report of a run that ended as `outcome` says; `values` is the table of what was seen, `end` what is to be said of the end.
#[must_use]
pub fn run(scene: &Scene, outcome: &RunOutcome, values: StyledText, end: &EndFacts) -> StyledText {
    let mut text = output(scene);
    // After the exit of a process they hold what its last library function left.
    let is_process = scene.program.process.is_some();
    if !(is_process && matches!(outcome, RunOutcome::Exited { .. })) {
        text += section(scene, "registers", panels::registers(scene, None));
    }
    if !matches!(outcome, RunOutcome::Exited { .. } | RunOutcome::Fault(_)) {
        text += section(scene, "frames", panels::frames(scene));
    }
    if scene.machine.blocks().len() > 0 {
        text += section(scene, "heap", panels::heap(scene));
    }
    text += values;
    let warnings = diagnostic::warnings(scene);
    if !warnings.is_empty() {
        text += warnings + StyledLine::new();
    }
    if let Some(step) = outcome.fault() {
        text += diagnostic::fault(scene, step);
        text += StyledLine::new();
    }
    if !end.is_empty() {
        text += replies::end::facts(scene, end) + StyledLine::new();
    }
    text += fact(scene, "stack", stack(scene).into());
    if let Some(seed) = scene.program.process.as_deref().map(|process| process.schedule_seed).filter(|seed| *seed != 0)
    {
        text += fact(scene, "seed", format!("{seed}, of the order of threads").into());
    }
    let n_refused = scene.machine.n_refused_files();
    if n_refused > 0 {
        let what = if n_refused == 1 { "one was" } else { &*format!("{} were", format::thousands(n_refused)) };
        text += fact(scene, "files", format!("{what} asked for; there are none in here, so opening fails").into());
    }
    text + fact(scene, "end", ending(scene, outcome))
}

/// One line that says where a run stands before commands are executed.
#[must_use]
pub fn standing(scene: &Scene, outcome: &RunOutcome) -> StyledLine {
    ending(scene, outcome).fit(scene.theme)
}

fn section(scene: &Scene, name: &str, body: StyledText) -> StyledText {
    StyledText::from(StyledLine::of(Style::Heading, name).fit(scene.theme)) + body + StyledLine::new()
}

fn fact(scene: &Scene, name: &str, text: StyledLine) -> StyledLine {
    StyledLine::new().left(Style::Heading, name, 7).append(text).fit(scene.theme)
}

/// What the guest printed, without what could confuse a terminal.
fn output(scene: &Scene) -> StyledText {
    let printed = String::from_utf8_lossy(scene.machine.output());
    if printed.is_empty() {
        return StyledText::new();
    }
    let heading = StyledLine::of(Style::Heading, "output").fit(scene.theme);
    let n_lines = printed.lines().count();
    let shown = |lines: &mut dyn Iterator<Item = &str>| -> StyledText {
        lines.map(|line| StyledLine::from(format::clean(line))).collect()
    };
    let lines = if n_lines > MOST_LINES {
        let n_left_out = format::thousands((n_lines - MOST_LINES) as u64);
        let remark = format!("{} {n_left_out} lines; `--json` has them all", scene.theme.dots());
        let n_first = MOST_LINES / 2;
        shown(&mut printed.lines().take(n_first))
            + StyledLine::of(Style::Dim, remark).fit(scene.theme)
            + shown(&mut printed.lines().skip(n_lines - (MOST_LINES - n_first)))
    } else {
        shown(&mut printed.lines())
    };
    StyledText::from(heading) + lines + StyledLine::new()
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
    let deepest = region.end().offset_from(scene.machine.lowest_stack_pointer());
    (region.size, u64::try_from(deepest).unwrap_or(0).min(region.size))
}

/// What the program gave, and what a shell would make of it: a status has eight bits (POSIX, `_exit`).
fn exit_code(code: i32) -> String {
    match u8::try_from(code) {
        Ok(code) => code.to_string(),
        Err(_) => format!("{code} (a shell shows {})", code as u8),
    }
}

/// That it exited, or which signal ended it.
pub(crate) fn ended(scene: &Scene, code: i32) -> String {
    match scene.machine.fatal_signal() {
        Some((number, name)) => {
            let name = name.map_or_else(|| format!("signal {number}"), str::to_owned);
            format!("ended by {name} (a shell shows {code})")
        }
        None => format!("exited with code {}", exit_code(code)),
    }
}

/// How the run ended, on one line.
#[must_use]
pub fn ending(scene: &Scene, outcome: &RunOutcome) -> StyledLine {
    let steps = format::plural(scene.machine.position().0, "step");
    let (style, text) = match outcome {
        RunOutcome::Exited { code, fault: None } => {
            let ended = ended(scene, *code);
            let style = if scene.machine.fatal_signal().is_some() { Style::Error } else { Style::Success };
            (style, format!("{ended} after {steps}"))
        }
        RunOutcome::Exited { code, fault: Some(step) } => {
            let fault = step.fault.as_ref().map_or("fault", |fault| fault.code());
            (Style::Error, format!("{} after {steps}, with a {fault}", ended(scene, *code)))
        }
        RunOutcome::Fault(step) => {
            let code = step.fault.as_ref().map_or("fault", |fault| fault.code());
            (Style::Error, format!("stopped by {code} after {steps}"))
        }
        RunOutcome::StepLimit { budget } => {
            let budget = format::thousands(*budget);
            (Style::Warning, format!("stopped at the limit of {budget} steps; `--max-steps N` sets another"))
        }
        RunOutcome::OutputLimit => {
            let most = format::bytes(MOST_OUTPUT as u64);
            (Style::Warning, format!("stopped at the limit of {most} of output"))
        }
        RunOutcome::Interrupted => (Style::Warning, format!("interrupted after {steps}")),
        RunOutcome::Breakpoint => {
            let at = panels::next_instruction(scene);
            return StyledLine::from("stands at ").append(at).plain(format!(" after {steps}"));
        }
    };
    StyledLine::of(style, text)
}
