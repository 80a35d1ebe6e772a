//! A verdict as styled text: each check with a mark, and of those that failed what was expected, what was seen, and how to see it.
//!
//! Mistakes in the source are drawn as everywhere else.

use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::frontend::{diagnostic, format};
use crate::session::exercise::Exercise;
use crate::session::exercise::verdict::{Checked, Failure, Outcome, Verdict};

/// Columns before the text of a failure.
const INDENT: usize = 4;

/// The whole verdict on the file `path`, whose text is `submission`.
#[must_use]
pub fn verdict(exercise: &Exercise, verdict: &Verdict, path: &str, submission: &str, theme: &Theme) -> StyledText {
    if !verdict.errors.is_empty() {
        return diagnostic::source_errors(path, submission, &verdict.errors, theme);
    }
    let checks: StyledText = verdict.checks.iter().map(|checked| check(exercise, checked, path, theme)).collect();
    let (earned, points) = verdict.score();
    let steps = format::plural(verdict.steps, "step");
    let summary = if verdict.passed() {
        StyledLine::of(Style::Success, format!("passed: {}", exercise.name))
    } else if verdict.is_not_begun {
        StyledLine::of(Style::Warning, "not begun: the file is as it was given out")
    } else {
        StyledLine::of(Style::Error, format!("{earned} of {points} points"))
    };
    checks + summary.plain(format!(" ({steps})"))
}

/// One check, with why it failed.
fn check(exercise: &Exercise, checked: &Checked, path: &str, theme: &Theme) -> StyledText {
    let (mark, style) = match &checked.outcome {
        Outcome::Passed => (theme.pick("✓", "ok"), Style::Success),
        Outcome::Failed(_) => (theme.pick("✗", "NO"), Style::Error),
        Outcome::Skipped => (theme.pick("·", "--"), Style::Dim),
    };
    let marked = StyledLine::of(style, mark).plain(" ");
    match &checked.outcome {
        Outcome::Passed => marked.plain(checked.name.as_str()).into(),
        Outcome::Failed(failure) => {
            StyledText::from(marked.plain(checked.name.as_str())) + self::failure(exercise, failure, path, theme)
        }
        Outcome::Skipped => marked.styled(Style::Dim, format!("{}, not reached", checked.name)).into(),
    }
}

fn failure(exercise: &Exercise, failure: &Failure, path: &str, theme: &Theme) -> StyledText {
    let place =
        Some(failure.place()).filter(|place| !place.is_empty()).map_or_else(String::new, |place| format!(" ({place})"));
    let mut lines = vec![format!("expected {}", failure.expected), format!("saw {}{place}", failure.actual)];
    lines.extend(failure.remark.clone());
    lines.extend(failure.reading());
    let width = theme.width.saturating_sub(INDENT);
    let mut text: StyledText = lines.iter().map(|line| StyledLine::from(format::clean(line)).wrap(width)).collect();
    if let Some(look) = &failure.reproduction {
        // Not wrapped, so that it can be copied as a whole.
        let command = format::clean(&look.command(&exercise.limits, path));
        text += StyledLine::from("see: ").styled(Style::Heading, command);
    }
    text.indented(INDENT)
}
