//! The table at the end of a grading: how many submissions came to what, and which checks were failed how often.
//!
//! It names no submission: the lines do.

use super::wire::{Line, Mark, Word};
use crate::frontend::format;
use crate::frontend::theme::{Ink, Theme};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Counts, as lines come in.
#[derive(Default)]
pub struct Summary {
    n: usize,
    n_kept: usize,
    marks: BTreeMap<Mark, usize>,
    /// Passed, failed, not reached; in the exercise's order.
    checks: Vec<(String, [usize; 3])>,
}

impl Summary {
    pub fn add(&mut self, line: &Line) {
        self.n += 1;
        *self.marks.entry(line.judged.verdict).or_default() += 1;
        for check in &line.judged.checks {
            let idx = match check.outcome {
                Word::Passed => 0,
                Word::Failed => 1,
                Word::Skipped => 2,
            };
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
    pub fn add_kept(&mut self, line: &Line) {
        self.add(line);
        self.n_kept += 1;
    }

    /// The table.
    #[must_use]
    pub fn text(&self, exercise: &str, theme: &Theme) -> String {
        let mut text = format!("{} of {exercise}", format::plural(self.n as u64, "submission"));
        if self.n_kept > 0 {
            write!(text, ", {} of them judged before", self.n_kept).expect("writing to a String cannot fail");
        }
        let marks = self.marks.iter().map(|(mark, n)| format!("{n} {}", word(*mark)));
        let marks = marks.collect::<Vec<_>>().join(", ");
        writeln!(text, "{}{marks}", if marks.is_empty() { "" } else { ": " }).expect("writing to a String cannot fail");
        if self.checks.is_empty() {
            return text;
        }
        let room = theme.width.saturating_sub(28).max(20);
        let heading = format!("{:room$}  {:>7} {:>7} {:>9}", "check", "passed", "failed", "no result");
        writeln!(text, "{}", theme.paint(Ink::Title, &heading)).expect("writing to a String cannot fail");
        for (name, [passed, failed, skipped]) in &self.checks {
            let name = format::clean(name);
            let short: String =
                if name.chars().count() > room { name.chars().take(room - 1).chain(['~']).collect() } else { name };
            writeln!(text, "{short:room$}  {passed:>7} {failed:>7} {skipped:>9}")
                .expect("writing to a String cannot fail");
        }
        text
    }
}

fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Passed => "passed",
        Mark::Failed => "failed",
        Mark::Refused => "not assembled",
        Mark::Unreadable => "unreadable",
        Mark::TimeLimit => "at the time limit",
        Mark::Crashed => "crashed",
    }
}
