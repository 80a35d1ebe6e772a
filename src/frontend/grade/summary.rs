//! The table at the end of a grading: how many submissions came to what, and which checks were failed how often.
//!
//! It names no submission: the lines do.

use super::wire::{CheckStatus, ResultLine, SubmissionStatus};
use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Counts, as lines come in.
#[derive(Default)]
pub struct Summary {
    n: usize,
    n_kept: usize,
    statuses: BTreeMap<SubmissionStatus, usize>,
    /// Passed, failed, not reached; in the exercise's order.
    checks: Vec<(String, [usize; 3])>,
    /// How often each mistake was made that the exercise's author knows.
    mistakes: BTreeMap<String, usize>,
}

impl Summary {
    /// Counts one submission.
    pub fn add(&mut self, line: &ResultLine) {
        self.n += 1;
        *self.statuses.entry(line.judged.verdict).or_default() += 1;
        for check in &line.judged.checks {
            let idx = match check.outcome {
                // What the start file passes is no result of who has not begun.
                CheckStatus::Passed if line.judged.verdict == SubmissionStatus::NotBegun => 2,
                CheckStatus::Passed => 0,
                CheckStatus::Failed => 1,
                CheckStatus::Skipped => 2,
            };
            if let Some(mistake) = &check.mistake {
                *self.mistakes.entry(mistake.clone()).or_default() += 1;
            }
            let known = self.checks.iter_mut().find(|(name, _)| *name == check.name);
            if let Some((_, counts)) = known {
                counts[idx] += 1;
            } else {
                let mut counts = [0; 3];
                counts[idx] = 1;
                self.checks.push((check.name.clone(), counts));
            }
        }
    }

    /// Counts a line of an earlier grading.
    pub fn add_kept(&mut self, line: &ResultLine) {
        self.add(line);
        self.n_kept += 1;
    }

    /// The table.
    #[must_use]
    pub fn text(&self, exercise: &str, theme: &Theme) -> StyledText {
        let n = format::plural(self.n as u64, "submission");
        let earlier = match self.n_kept {
            0 => String::new(),
            n => format!(", {n} of them judged before"),
        };
        let counts = self.statuses.iter().map(|(status, n)| format!("{n} {}", described(*status)));
        let counts = counts.collect::<Vec<_>>().join(", ");
        let colon = if counts.is_empty() { "" } else { ": " };
        let mut text = StyledText::from(format!("{n} of {exercise}{earlier}{colon}{counts}"));
        if self.checks.is_empty() {
            return text;
        }
        let room = theme.width.saturating_sub(28).max(20);
        let heading = format!("{:room$}  {:>7} {:>7} {:>9}", "check", "passed", "failed", "no result");
        text += StyledLine::of(Style::Heading, heading);
        for (name, [passed, failed, skipped]) in &self.checks {
            let name = format::clean(name);
            let short: String =
                if name.chars().count() > room { name.chars().take(room - 1).chain(['~']).collect() } else { name };
            text += format!("{short:room$}  {passed:>7} {failed:>7} {skipped:>9}");
        }
        let mut mistakes: Vec<(&String, &usize)> = self.mistakes.iter().collect();
        mistakes.sort_by_key(|(mistake, n)| (Reverse(**n), *mistake));
        for (mistake, n) in mistakes {
            text += StyledLine::from(format!("{n:>4} times  {}", format::clean(mistake))).fit(theme);
        }
        text
    }
}

fn described(status: SubmissionStatus) -> &'static str {
    match status {
        SubmissionStatus::Passed => "passed",
        SubmissionStatus::Failed => "failed",
        SubmissionStatus::NotBegun => "not begun",
        SubmissionStatus::Refused => "refused",
        SubmissionStatus::Unreadable => "unreadable",
        SubmissionStatus::TimeLimit => "at the time limit",
        SubmissionStatus::Crashed => "crashed",
    }
}
