//! Mistakes, explained: the user's in the source or at the prompt, the guest's as faults.
//! The sentences about faults are elsewhere, in one file; here they meet the source line and the picture.

use super::snippet::{Message, render};
use super::theme::{Ink, Scene, Theme};
use super::{exhibit, guilty, panel, prose, slot, words};
use crate::lens::place::{self, Place};
use crate::model::fault::Fault;
use crate::model::register::View;
use crate::model::step::Step;
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
        let n = words::plural(errors.len() as u64, "error");
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
        code: None,
        title: &error.message,
        path: (!name.is_empty()).then(|| shown(name)),
        line: error.line,
        text: text.or(Some("")),
        span: start..start + error.length.max(1) as usize,
        label: None,
        notes: Vec::new(),
        helps: error.help.iter().cloned().collect(),
    };
    render(&message, theme)
}

/// A line typed at the prompt that was refused, with a caret under what is wrong.
#[must_use]
pub fn line_error(line: &str, error: &LineError, theme: &Theme) -> String {
    let message = Message {
        code: None,
        title: &error.message,
        path: None,
        line: 1,
        text: error.span.map(|_| line),
        span: error.span.map_or(0..0, |span| span.start..span.start + span.length.max(1)),
        label: None,
        notes: Vec::new(),
        helps: error.help.iter().cloned().collect(),
    };
    render(&message, theme)
}

/// The report of a faulted step: what happened, where, with which values, to what, why probably, and what to type next.
/// Empty when the step did not fault.
#[must_use]
pub fn fault(scene: &Scene, step: &Step) -> String {
    let Some(fault) = &step.fault else { return String::new() };
    let prose = prose::of(scene, fault);
    let guilty = guilty::find(scene, step);
    let message = Message {
        code: Some(fault.code()),
        title: &prose.title,
        path: Some(shown(&scene.program.name)),
        line: guilty.line.unwrap_or(1),
        text: guilty.text.as_deref(),
        span: guilty.span.clone(),
        label: Some(&prose.label),
        notes: notes(scene, step, &guilty),
        helps: vec![prose.cause.clone()],
    };
    let mut text = render(&message, scene.theme);
    let drawn = evidence(scene, fault);
    if !drawn.is_empty() {
        text += "\n";
        text += &drawn;
    }
    let next = words::wrap(&prose.next, scene.theme.width.saturating_sub(6));
    text + "\nnext: " + &next.replace('\n', "\n      ") + "\n"
}

/// Where and when, and the values that the instruction works with.
fn notes(scene: &Scene, step: &Step, guilty: &guilty::Guilty) -> Vec<String> {
    let place = words::code(scene.program, guilty.address);
    let instruction = if guilty.line.is_some() { String::new() } else { format!("`{}` ", guilty.instruction) };
    let mut notes = vec![format!("step {}, {instruction}at {place}", step.index)];
    notes.extend(operands(scene, &guilty.instruction));
    if let Some(Fault::BadReturnAddress { written: Some(written), .. }) = &step.fault {
        let ago = step.index.0 - written.0;
        notes.push(format!("overwritten by step {written}; `back {ago}` goes to just before that"));
    }
    notes
}

/// The registers that the instruction names, with their values and what they point at.
fn operands(scene: &Scene, instruction: &str) -> Option<String> {
    let code = instruction.split('#').next().unwrap_or_default();
    let words = code.split(|c: char| !c.is_ascii_alphanumeric());
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        if View::parse(word).is_some() && !seen.contains(&word) {
            seen.push(word);
        }
    }
    let value = |name: &&str| -> Option<String> {
        let view = View::parse(name)?;
        let value = u64::try_from(view.read(scene.machine.registers().get(view.register))).ok()?;
        let text = match place::classify(scene.program, scene.machine, value) {
            Place::Number if view.bits == 32 => slot::decimal(i64::from(value as i32).cast_unsigned()),
            Place::Number => slot::decimal(value),
            found => words::place(&found),
        };
        let text = if text.is_empty() { text } else { format!(" ({text})") };
        Some(format!("{name} = {}{text}", words::number(value)))
    };
    let values: Vec<String> = seen.iter().filter_map(value).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// The block or frame that the fault is about, drawn.
fn evidence(scene: &Scene, fault: &Fault) -> String {
    if let Fault::StackOverflow { .. } = fault {
        return exhibit::stack_overflow(scene, fault);
    }
    let near = || {
        let access = fault.access()?;
        Some(scene.machine.block_at(access.address)?.id)
    };
    match (fault.block().or_else(near), fault) {
        (Some(id), _) => panel::block(scene, id),
        (
            None,
            Fault::StackUnderflow { .. }
            | Fault::NotExecutable { .. }
            | Fault::MisalignedAccess { .. }
            | Fault::BadReturnAddress { .. }
            | Fault::UnbalancedStack { .. },
        ) => panel::stack(scene, None),
        (None, _) => String::new(),
    }
}
