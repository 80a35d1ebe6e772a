//! The course as a list: what is done, what is next, how hard it is.
//!
//! One line an exercise, whatever the width.

use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Theme};
use crate::session::exercise::learner::Learner;

/// Every exercise; `marked` gets an arrow.
#[must_use]
pub fn list(learner: &Learner, marked: Option<usize>, theme: &Theme) -> Vec<String> {
    let exercises = learner.exercises();
    let widest = exercises.iter().map(|exercise| exercise.name.chars().count()).max().unwrap_or(0);
    let line = |(idx, exercise): (usize, &crate::session::exercise::Exercise)| {
        let arrow = if marked == Some(idx) { theme.pick("▸ ", "> ") } else { "  " };
        let (mark, ink) = if learner.is_done(idx) { (theme.pick("✓", "x"), Ink::Good) } else { (" ", Ink::Plain) };
        let level = theme.pick("★", "*").repeat(usize::from(exercise.difficulty));
        Row::new()
            .ink(Ink::Title, arrow)
            .ink(ink, mark)
            .plain(" ")
            .left(ink, exercise.name.clone(), widest + 2)
            .left(Ink::Dim, level, 6)
            .plain(exercise.title.clone())
            .line(theme)
    };
    exercises.iter().enumerate().map(line).collect()
}

/// `[#####>    ] 3/28`
#[must_use]
pub fn progress(learner: &Learner, theme: &Theme) -> String {
    let (done, all) = (learner.n_done(), learner.exercises().len());
    let width = theme.width.saturating_sub(60).clamp(16, 40);
    let full = done * width / all.max(1);
    let arrow = if full < width { ">" } else { "" };
    let rest = width - full - arrow.len();
    format!("[{}{arrow}{}] {done}/{all}", theme.paint(Ink::Good, &"#".repeat(full)), " ".repeat(rest))
}
