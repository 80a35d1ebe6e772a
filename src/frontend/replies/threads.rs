//! `info threads`: each thread, what it does, where it stands and what it waits for.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::model::thread::ThreadState;
use crate::session::reply::{Awaited, ThreadRow};

/// One line a thread; the one that is looked at is marked.
#[must_use]
pub(super) fn list(scene: &Scene, rows: &[ThreadRow]) -> StyledText {
    let mut text = StyledText::new();
    for row in rows {
        let mark = if row.is_selected { scene.theme.pick("▶", ">") } else { " " };
        let mut line = StyledLine::of(Style::Changed, mark)
            .right(Style::Number, row.number.to_string(), 3)
            .plain("  ")
            .plain(state(scene, row));
        if let Some(place) = &row.place {
            let name =
                place.function.as_deref().map_or_else(|| format::code(scene.program, place.address), str::to_owned);
            line = line.plain(", in ").styled(Style::Code, format::clean(&name));
            if let Some(at) = place.line {
                line = line.styled(Style::Dim, format!(", {}", format::line(scene.program, at)));
            }
        }
        text += line.fit_lines(scene.theme);
    }
    text
}

fn state(scene: &Scene, row: &ThreadRow) -> String {
    match (row.state, &row.awaits) {
        (_, Some(Awaited::End(number))) => format!("waits for thread {number}'s end"),
        (_, Some(Awaited::Lock { holder, taken, line, name })) => {
            let name = name.as_ref().map(|name| format!(" in {name}")).unwrap_or_default();
            let line = line.map_or_else(String::new, |line| format!(" at {}", format::line(scene.program, line)));
            format!("waits for the lock{name} that thread {holder} took in step {taken}{line}")
        }
        (ThreadState::Running, _) => "runs".to_owned(),
        (ThreadState::Ready, _) => "waits for its turn".to_owned(),
        (ThreadState::Waiting { word, has_timeout }, None) => {
            let until = if has_timeout { ", for a time" } else { "" };
            format!("waits at {word}{until}")
        }
        (ThreadState::Sleeping, _) => "sleeps".to_owned(),
        (ThreadState::Ended, _) => "has ended".to_owned(),
    }
}
