//! The course as a list: what is done, what is next, how hard it is.
//!
//! One line an exercise, whatever the width.

use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::session::exercise::learner::Learner;

/// Every exercise; `marked` gets an arrow.
#[must_use]
pub fn list(learner: &Learner, marked: Option<usize>, theme: &Theme) -> StyledText {
    let exercises = learner.exercises();
    let widest = exercises.iter().map(|exercise| exercise.name.chars().count()).max().unwrap_or(0);
    let line = |(idx, exercise): (usize, &crate::session::exercise::Exercise)| {
        let arrow = if marked == Some(idx) { theme.pick("▸ ", "> ") } else { "  " };
        let (mark, style) =
            if learner.is_done(idx) { (theme.pick("✓", "x"), Style::Success) } else { (" ", Style::Plain) };
        let level = theme.pick("★", "*").repeat(usize::from(exercise.difficulty));
        StyledLine::of(Style::Heading, arrow)
            .styled(style, mark)
            .plain(" ")
            .left(style, exercise.name.clone(), widest + 2)
            .left(Style::Dim, level, 6)
            .plain(exercise.title.clone())
            .fit(theme)
    };
    exercises.iter().enumerate().map(line).collect()
}

/// `[#####>    ] 3/28`
#[must_use]
pub fn progress(learner: &Learner, theme: &Theme) -> StyledLine {
    let (done, all) = (learner.n_done(), learner.exercises().len());
    let width = theme.width.saturating_sub(60).clamp(16, 40);
    let full = done * width / all.max(1);
    let arrow = if full < width { ">" } else { "" };
    let rest = width - full - arrow.len();
    let rest = format!("{arrow}{}] {done}/{all}", " ".repeat(rest));
    StyledLine::from("[").styled(Style::Success, "#".repeat(full)).plain(rest)
}
