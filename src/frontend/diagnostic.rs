//! Mistakes, explained: the user's in the source or at the prompt, the guest's as faults and warnings.
//!
//! Promises the place of every mistake where there is one. The sentences about faults are [`super::fault::messages`]'s; here they meet the
//! source line and the picture.

use super::fault::location;

use super::fault::location::{Guilty, Part};
use super::fault::related::{Related, n_unmentioned, related};
use super::fault::{illustration, messages, operands};
use super::format;
use super::snippet::{Grade, Mark, Message, render};
use super::theme::{Ink, Scene, Theme};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::{Fault, UninitialisedUse, Warning};
use crate::model::step::{Executed, Step};
use crate::session::error::LineError;
use crate::source::error::SourceError;
use std::fmt::Write as _;

/// The mistakes of a source text, each with its line and a caret, in the manner of rustc.
#[must_use]
pub fn source_errors(name: &str, text: &str, errors: &[SourceError], theme: &Theme) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let drawn: Vec<String> = errors.iter().map(|error| source_error(name, &lines, error, theme)).collect();
    let mut text = drawn.join("\n");
    if errors.len() > 1 {
        let n = format::plural(errors.len() as u64, "error");
        write!(text, "\n{}\n", theme.paint(Ink::Fault, &n)).expect("writing to a String cannot fail");
    }
    text
}

/// What a program's name is called before its line numbers.
fn shown(name: &str) -> &str {
    match name {
        "" => "typed",
        "-" => "<stdin>",
        name => name,
    }
}

fn source_error(name: &str, lines: &[&str], error: &SourceError, theme: &Theme) -> String {
    let start = error.column.saturating_sub(1) as usize;
    let text = lines.get((error.line as usize).saturating_sub(1)).copied();
    let message = Message {
        path: (!name.is_empty()).then(|| shown(name)),
        line: error.line,
        text: text.or(Some("")),
        span: start..start + error.length.max(1) as usize,
        ..mistake(&error.message, error.help.as_ref())
    };
    render(&message, &[], theme)
}

/// What somebody wrote that cannot be meant, its place still to be told.
fn mistake<'a>(title: &'a str, help: Option<&String>) -> Message<'a> {
    Message {
        grade: Grade::Error,
        code: None,
        title,
        path: None,
        line: 1,
        text: None,
        span: 0..0,
        label: None,
        marks: Vec::new(),
        notes: Vec::new(),
        helps: help.into_iter().cloned().collect(),
    }
}

/// A line typed at the prompt that was refused, with a caret under what is wrong.
#[must_use]
pub fn line_error(line: &str, error: &LineError, theme: &Theme) -> String {
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
pub fn fault(scene: &Scene, step: &Step) -> String {
    let Some(fault) = &step.fault else { return String::new() };
    let prose = messages::of(scene, fault);
    let guilty = location::find(scene, step);
    let (marks, elsewhere) = marks(scene, fault, &guilty);
    let message = Message {
        grade: Grade::Error,
        code: Some(fault.code()),
        title: &prose.title,
        path: Some(shown(&scene.program.name)),
        line: guilty.line.unwrap_or(1),
        text: guilty.text.as_deref(),
        span: guilty.span.clone(),
        label: Some(&prose.label),
        marks,
        notes: notes(scene, step, &guilty).into_iter().chain(elsewhere).collect(),
        helps: vec![prose.cause.clone()],
    };
    let mut text = render(&message, &scene.program.source, scene.theme);
    let drawn = illustration::draw(scene, fault);
    if !drawn.is_empty() {
        text += "\n";
        text += &drawn;
    }
    let next = format::wrap(&messages::next(scene, fault), scene.theme.width.saturating_sub(6));
    if next.is_empty() { text } else { text + "\nnext: " + &next.replace('\n', "\n      ") + "\n" }
}

/// The warnings up to here, each in the manner of a fault; empty when there were none.
#[must_use]
pub fn warnings(scene: &Scene) -> String {
    let drawn: Vec<String> =
        scene.machine.warnings().map(|(step, at, found)| warning(scene, step, at, found)).collect();
    drawn.join("\n")
}

fn warning(scene: &Scene, step: StepIndex, at: Address, found: &Warning) -> String {
    let prose = messages::of_warning(scene, found);
    let about_memory = matches!(
        found,
        Warning::RedZoneOverrun { .. }
            | Warning::UninitialisedRead { decides: UninitialisedUse::Where | UninitialisedUse::Branch, .. }
    );
    let place = location::at(scene, at, if about_memory { Part::Memory } else { Part::Whole });
    let message = Message {
        grade: Grade::Warning,
        code: Some(found.code()),
        title: &prose.title,
        path: Some(shown(&scene.program.name)),
        line: place.line.unwrap_or(1),
        text: place.text.as_deref(),
        span: place.span.clone(),
        label: Some(&prose.label),
        marks: Vec::new(),
        notes: vec![when(scene, step, &place)],
        helps: vec![prose.cause.to_owned()],
    };
    render(&message, &scene.program.source, scene.theme)
}

/// `allocated here, step 4` under the lines that have a part in it, and in words where there is no line to mark.
fn marks(scene: &Scene, fault: &Fault, guilty: &Guilty) -> (Vec<Mark>, Vec<String>) {
    let (mut marks, mut elsewhere): (Vec<Mark>, Vec<String>) = (Vec::new(), Vec::new());
    for Related { what, step, at } in related(scene, fault) {
        let place = location::at(scene, at, Part::Whole);
        let (Some(line), Some(text), Some(_)) = (place.line, place.text, guilty.line) else {
            elsewhere.push(format!("{what} in step {step}, at {}", format::code(scene.program, at)));
            continue;
        };
        let label = format!("{what} here, step {step}");
        match marks.iter_mut().find(|mark| mark.line == line && mark.span == place.span) {
            Some(mark) => mark.label = format!("{}; {what}, step {step}", mark.label),
            None => marks.push(Mark { line, text, span: place.span, label }),
        }
    }
    match n_unmentioned(fault) {
        0 => {}
        n => elsewhere.push(format!("{} and {} more", scene.theme.dots(), format::thousands(n as u64))),
    }
    if let Fault::Panic { location: Some(location), .. } = fault {
        elsewhere.push(format!("the Rust source says: {location}"));
    }
    (marks, elsewhere)
}

/// Where and when, and the values that the instruction, or the host for it, works with.
fn notes(scene: &Scene, step: &Step, guilty: &Guilty) -> Vec<String> {
    let values = match &step.what {
        Executed::RuntimeCall { arguments, .. } => operands::arguments(scene, arguments.len()),
        _ => operands::registers(scene, &guilty.instruction),
    };
    let computed = operands::computation(scene, guilty.address);
    std::iter::once(when(scene, step.index, guilty)).chain(values).chain(computed).collect()
}

/// `step 4, at main+9`.
fn when(scene: &Scene, step: StepIndex, place: &Guilty) -> String {
    let at = format::code(scene.program, place.address);
    let instruction = if place.line.is_some() { String::new() } else { format!("`{}` ", place.instruction) };
    format!("step {step}, {instruction}at {at}")
}
