//! Diagnostics: the user's mistakes in the source or at the prompt, the guest's faults and warnings, each with its source line.
//!
//! Every mistake that has a place is shown with it. The sentences about faults are [`super::fault::messages`]'s; here they meet the
//! source line and the illustration.

use super::fault::location;
use super::fault::location::{FaultLocation, Marked};
use super::fault::related::{Related, n_unmentioned, related};
use super::fault::{illustration, messages, operands};
use super::format;
use super::snippet::{Message, SecondaryLabel, Severity, render};
use super::text::{Style, StyledLine, StyledText};
use super::theme::{Scene, Theme};
use crate::lens::user_call;
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::source_map::SourceLine;
use crate::model::step::{Executed, Step};
use crate::model::warning::{SavedSlot, UninitialisedUse, Warning};
use crate::session::error::LineError;
use crate::source::error::SourceError;
use std::sync::Arc;

/// The mistakes of a source text, each with its line and a caret, in the manner of rustc.
#[must_use]
pub fn source_errors(name: &str, text: &str, errors: &[SourceError], theme: &Theme) -> StyledText {
    let lines: Vec<&str> = text.lines().collect();
    let drawn = errors.iter().map(|error| source_error(name, &lines, error, theme));
    let summary = || StyledLine::of(Style::Error, format::plural(errors.len() as u64, "error")).into();
    StyledText::paragraphs(drawn.chain((errors.len() > 1).then(summary)))
}

fn source_error(name: &str, lines: &[&str], error: &SourceError, theme: &Theme) -> StyledText {
    let start = error.column.saturating_sub(1) as usize;
    let text = lines.get((error.line as usize).saturating_sub(1)).copied();
    let message = Message {
        path: (!name.is_empty()).then(|| format::file(name)),
        line: error.line,
        text: text.or(Some("")),
        span: start..start + error.length.max(1) as usize,
        ..mistake(&error.message, error.help.as_ref())
    };
    render(&message, &[], theme)
}

/// A mistake in what was typed or read, its place still to be filled in.
fn mistake<'a>(title: &'a str, help: Option<&String>) -> Message<'a> {
    Message {
        severity: Severity::Error,
        code: None,
        title,
        path: None,
        line: 1,
        text: None,
        span: 0..0,
        label: None,
        secondary: Vec::new(),
        notes: Vec::new(),
        helps: help.into_iter().cloned().collect(),
    }
}

/// A line typed at the prompt that was refused, with a caret under what is wrong.
#[must_use]
pub fn line_error(line: &str, error: &LineError, theme: &Theme) -> StyledText {
    let message = Message {
        text: error.span.map(|_| line),
        span: error.span.map_or(0..0, |span| span.start..span.start + span.length.max(1)),
        ..mistake(&error.message, error.help.as_ref())
    };
    render(&message, &[], theme)
}

/// The report of a faulted step: what happened, where, with which values, to what, why probably, and what to type next.
/// Empty when the step did not fault.
#[must_use]
pub fn fault(scene: &Scene, step: &Step) -> StyledText {
    let Some(fault) = &step.fault else { return StyledText::new() };
    let explanation = messages::of(scene, fault);
    let location = location::find(scene, step);
    let (secondary, elsewhere) = secondary(scene, fault, &location);
    let message = Message {
        severity: Severity::Error,
        code: Some(fault.code()),
        title: &explanation.title,
        path: Some(path(scene, &location)),
        line: location.line.map_or(1, |line| line.number),
        text: location.text.as_deref(),
        span: location.span.clone(),
        label: Some(&explanation.label),
        secondary,
        notes: notes(scene, step, &location).into_iter().chain(elsewhere).collect(),
        helps: vec![explanation.cause.clone()],
    };
    let parts = [
        render(&message, text_around(scene, &location), scene.theme),
        illustration::draw(scene, fault),
        next(scene, &messages::next(scene, fault)),
    ];
    StyledText::paragraphs(parts.into_iter().filter(|part| !part.is_empty()))
}

/// What to type next, behind the word `next`.
fn next(scene: &Scene, commands: &str) -> StyledText {
    const NEXT: &str = "next: ";
    if commands.is_empty() {
        return StyledText::new();
    }
    StyledLine::from(commands).wrap(scene.theme.width.saturating_sub(NEXT.len())).hanging(NEXT)
}

/// The warnings up to here, each in the manner of a fault; empty when there were none.
#[must_use]
pub fn warnings(scene: &Scene) -> StyledText {
    let drawn = scene.machine.warnings().map(|(step, at, found)| warning(scene, step, at, found));
    StyledText::paragraphs(drawn)
}

/// One warning, about a step.
#[must_use]
pub(crate) fn warning(scene: &Scene, step: StepIndex, at: Address, found: &Warning) -> StyledText {
    let explanation = messages::of_warning(scene, found);
    let about_memory = matches!(
        found,
        Warning::RedZoneOverrun { .. }
            | Warning::UninitialisedRead { decides: UninitialisedUse::Where | UninitialisedUse::Branch, .. }
    );
    let place = location::at(scene, at, if about_memory { Marked::Memory } else { Marked::Statement });
    let (secondary, elsewhere) = match found {
        Warning::DataRace { earlier, .. } => {
            let what = format!("thread {}", earlier.thread);
            labels(scene, &[Related { what, step: earlier.step, at: earlier.at }], &place)
        }
        Warning::ClobberedRegister { saved: Some(SavedSlot { overwritten: Some(writer), .. }), .. } => {
            let what = String::from("overwritten");
            labels(scene, &[Related { what, step: writer.step, at: writer.at }], &place)
        }
        _ => (Vec::new(), Vec::new()),
    };
    let message = Message {
        severity: Severity::Warning,
        code: Some(found.code()),
        title: &explanation.title,
        path: Some(path(scene, &place)),
        line: place.line.map_or(1, |line| line.number),
        text: place.text.as_deref(),
        span: place.span.clone(),
        label: Some(&explanation.label),
        secondary,
        notes: std::iter::once(when(scene, step, &place)).chain(elsewhere).collect(),
        helps: vec![explanation.cause.clone()],
    };
    render(&message, text_around(scene, &place), scene.theme)
}

/// The file that an instruction came from, else the program.
fn path<'a>(scene: &'a Scene, place: &FaultLocation) -> &'a str {
    let source = &scene.program.source;
    format::file(place.line.map_or(&scene.program.name, |line| &source.file(line.file).path))
}

/// The text of that file.
fn text_around<'a>(scene: &'a Scene, place: &FaultLocation) -> &'a [Arc<str>] {
    place.line.map_or(&[], |line| scene.program.source.lines(line.file))
}

/// `allocated here, step 4` under the lines that have a part in it, and as notes where there is no line to mark.
fn secondary(scene: &Scene, fault: &Fault, fault_location: &FaultLocation) -> (Vec<SecondaryLabel>, Vec<String>) {
    let (labels, mut elsewhere) = labels(scene, &related(scene, fault), fault_location);
    match n_unmentioned(fault) {
        0 => {}
        n => elsewhere.push(format!("{} and {} more", scene.theme.dots(), format::thousands(n as u64))),
    }
    if let Fault::Panic { location: Some(location), .. } = fault {
        elsewhere.push(format!("the Rust source says: {location}"));
    }
    (labels, elsewhere)
}

/// Instructions that had a part in something: labels in its file, and as notes where there is no line to mark.
fn labels(scene: &Scene, related: &[Related], about: &FaultLocation) -> (Vec<SecondaryLabel>, Vec<String>) {
    let (mut labels, mut elsewhere): (Vec<SecondaryLabel>, Vec<String>) = (Vec::new(), Vec::new());
    for Related { what, step, at } in related {
        let place = location::at(scene, *at, Marked::Statement);
        let in_same_file = |line: &SourceLine| about.line.is_some_and(|fault| fault.file == line.file);
        let (Some(line), Some(text)) = (place.line.filter(in_same_file), place.text) else {
            let code = format::code(scene.program, *at);
            let by = caller(scene, *step, *at).map(|name| format!(", called from {name}")).unwrap_or_default();
            elsewhere.push(format!("{what} in step {step}, at {code}{by}"));
            continue;
        };
        let label = format!("{what} here, step {step}");
        match labels.iter_mut().find(|known| known.line == line.number && known.span == place.span) {
            Some(known) => known.label = format!("{}; {what}, step {step}", known.label),
            None => labels.push(SecondaryLabel { line: line.number, text, span: place.span, label }),
        }
    }
    (labels, elsewhere)
}

/// The function of the user's that was in progress when an instruction of a library ran, if it still is.
fn caller(scene: &Scene, step: StepIndex, at: Address) -> Option<String> {
    let process = scene.program.process.as_deref().filter(|process| !process.is_user(at))?;
    let frames = scene.machine.frames();
    let frame = frames.iter().rev().find(|frame| frame.since <= step && process.is_user(frame.function))?;
    Some(format::frame_name(scene.program, &frame))
}

/// Where and when, and the values that the instruction, or the host for it, works with.
fn notes(scene: &Scene, step: &Step, location: &FaultLocation) -> Vec<String> {
    // The place is that of an allocation, long before the end at which the leak is found.
    if let Some(Fault::Leak { .. }) = &step.fault {
        return vec![format!("the run ended at step {}", step.index)];
    }
    if let Some(Fault::Panic { raised: Some(raised), .. }) = &step.fault {
        return vec![when(scene, raised.step, location), format!("the run ended at step {}", step.index)];
    }
    // What a library was about to do has nothing to do with the registers of its caller.
    if let Some(within) = library_function(scene, step) {
        return vec![format!("{}, in `{within}`", when(scene, step.index, location))];
    }
    let values = match &step.what {
        Executed::RuntimeCall { arguments, .. } => operands::arguments(scene, arguments.len()),
        _ => operands::registers(scene, &location.instruction),
    };
    let computed = operands::computation(scene, location.address);
    std::iter::once(when(scene, step.index, location)).chain(values).chain(computed).collect()
}

/// The function that the user's code called, if the step is an instruction of a library.
fn library_function(scene: &Scene, step: &Step) -> Option<String> {
    let process = scene.program.process.as_deref().filter(|process| !process.is_user(step.at))?;
    if !matches!(step.what, Executed::Instruction { .. }) {
        return None;
    }
    let (frame, _) = user_call::innermost(scene.machine, process)?;
    Some(format::frame_name(scene.program, &frame))
}

/// `step 4, at main+9`.
fn when(scene: &Scene, step: StepIndex, place: &FaultLocation) -> String {
    let at = format::code(scene.program, place.address);
    let instruction = if place.line.is_some() { String::new() } else { format!("`{}` ", place.instruction) };
    format!("step {step}, {instruction}at {at}")
}
