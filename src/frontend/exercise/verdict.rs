//! A verdict as text: each check with a mark, and of those that failed what was expected, what was seen, and how to see it.
//!
//! Mistakes in the source are drawn as everywhere else.

use crate::frontend::theme::{Ink, Theme};
use crate::frontend::{diagnostic, format};
use crate::session::exercise::Exercise;
use crate::session::exercise::verdict::{Checked, Failure, Outcome, Verdict};
use std::fmt::Write as _;

/// Columns before the text of a failure.
const INDENT: usize = 4;

/// The whole verdict on the file `path`, whose text is `submission`.
#[must_use]
pub fn verdict(exercise: &Exercise, verdict: &Verdict, path: &str, submission: &str, theme: &Theme) -> String {
    let mut text = String::new();
    if !verdict.errors.is_empty() {
        text += &diagnostic::source_errors(path, submission, &verdict.errors, theme);
        return text;
    }
    for checked in &verdict.checks {
        text += &check(exercise, checked, path, theme);
    }
    let (earned, points) = verdict.score();
    let steps = format::plural(verdict.steps, "step");
    let summary = if verdict.passed() {
        theme.paint(Ink::Good, &format!("passed: {}", exercise.name))
    } else {
        theme.paint(Ink::Fault, &format!("{earned} of {points} points"))
    };
    writeln!(text, "{summary} ({steps})").expect("writing to a String cannot fail");
    text
}

/// One check, with why it failed.
fn check(exercise: &Exercise, checked: &Checked, path: &str, theme: &Theme) -> String {
    let (mark, ink) = match &checked.outcome {
        Outcome::Passed => (theme.pick("✓", "ok"), Ink::Good),
        Outcome::Failed(_) => (theme.pick("✗", "NO"), Ink::Fault),
        Outcome::Skipped => (theme.pick("·", "--"), Ink::Dim),
    };
    let line = format!("{} {}\n", theme.paint(ink, mark), checked.name);
    match &checked.outcome {
        Outcome::Failed(failure) => line + &self::failure(exercise, failure, path, theme),
        Outcome::Passed => line,
        Outcome::Skipped => {
            format!("{} {}\n", theme.paint(ink, mark), theme.paint(Ink::Dim, &format!("{}, not reached", checked.name)))
        }
    }
}

fn failure(exercise: &Exercise, failure: &Failure, path: &str, theme: &Theme) -> String {
    let place =
        Some(failure.place()).filter(|place| !place.is_empty()).map_or_else(String::new, |place| format!(" ({place})"));
    let mut lines = vec![format!("expected {}", failure.expected), format!("saw {}{place}", failure.actual)];
    lines.extend(failure.remark.clone());
    let mut text = String::new();
    let margin = " ".repeat(INDENT);
    for line in lines {
        let wrapped = format::wrap(&format::clean(&line), theme.width.saturating_sub(INDENT));
        for line in wrapped.lines() {
            writeln!(text, "{margin}{line}").expect("writing to a String cannot fail");
        }
    }
    if let Some(look) = &failure.reproduction {
        // Not wrapped, so that it can be copied as a whole.
        let command = format::clean(&look.command(&exercise.limits, path));
        let command = theme.paint(Ink::Title, &command);
        writeln!(text, "{margin}see: {command}").expect("writing to a String cannot fail");
    }
    text
}
