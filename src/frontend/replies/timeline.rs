//! `timeline`: the whole record as one line of letters, and the events that they stand for.
//!
//! Where a column holds several events, the rarest kind is shown; how often each happened stands below.

use super::ownership;
use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, wrap};
use crate::frontend::theme::Scene;
use crate::model::addr::StepIndex;
use crate::model::run::{RunEvent, Stop};
use crate::session::reply::{N_BUCKETS, OwnerName, OwnershipChange, Timeline, TimelineEvent, TimelineRow};

/// Columns of the source line.
const WIDTH_OF_LINE: usize = 8;
/// What happened is written in so many columns at least.
const NARROWEST: usize = 24;

/// The answer to `timeline`: the line, its key, and the events.
pub(super) fn timeline(scene: &Scene, overview: &Timeline) -> StyledText {
    let Timeline { start, end, position, buckets: _, counts, listed, stop } = overview;
    if end == start {
        return StyledText::from("no step was taken yet");
    }
    let width = scene.theme.width.clamp(20, N_BUCKETS as usize);
    let column = |step: StepIndex| (overview.bucket(step) as usize * width) / N_BUCKETS as usize;
    let mut text = StyledText::from(line(scene, overview, width));
    let mark = StyledLine::from(" ".repeat(column(*position))).styled(Style::Heading, scene.theme.pick("▲", "^"));
    let name = format!("step {}", format::thousands(position.0));
    let (left, right) = (format::thousands(start.0), format::thousands(end.0));
    let gap = width.saturating_sub(left.len() + right.len());
    text += mark.fit(scene.theme);
    let ends = format!("{left}{right:>width$}", width = gap + right.len());
    text += StyledLine::of(Style::Dim, ends);
    text += format!("it stands at {name}; {}", ending(stop.as_ref()));
    if listed.is_empty() {
        for kind in counts {
            let near = if kind.precision > 1 { "about " } else { "" };
            let range =
                format!("from step {near}{} to {}", format::thousands(kind.first.0), format::thousands(kind.last.0));
            let n = format::thousands(kind.n);
            text += format!("{}  {:<12} {n:>12}  {range}", letter(kind.event), noun(kind.event));
        }
        return text;
    }
    let digits = format::thousands(end.0).len();
    let names = listed.iter().flat_map(|row| row.owner.iter().chain(row.ownership.iter().flat_map(named)));
    let main = names.filter_map(|name| name.function.as_deref()).find(|function| function.ends_with("::main"));
    let has_lines = listed.iter().any(|row| row.line.is_some());
    for event in listed {
        let row = StyledLine::of(style(event.kind), letter(event.kind).to_string()).plain("  ");
        let mut row = row.right(Style::Dim, format::thousands(event.step.0), digits).plain("  ");
        if has_lines {
            let line = event.line.map(|line| format::line(scene.program, line)).unwrap_or_default();
            row = row.left(Style::Margin, line, WIDTH_OF_LINE).plain("  ");
        }
        let room = scene.theme.width.saturating_sub(row.width()).max(NARROWEST);
        let lines = wrap(&description(scene, event, stop.as_ref(), main), room);
        let indent = " ".repeat(row.width());
        let mut lines = lines.lines();
        text += row.plain(lines.next().unwrap_or_default()).fit(scene.theme);
        text += lines.map(|line| StyledLine::from(format!("{indent}{line}")).fit(scene.theme)).collect::<StyledText>();
    }
    text
}

fn line(scene: &Scene, overview: &Timeline, width: usize) -> StyledLine {
    let n = N_BUCKETS as usize;
    let mut row = StyledLine::new();
    for column in 0..width {
        let buckets = &overview.buckets[column * n / width..((column + 1) * n / width).max(column * n / width + 1)];
        let found = buckets.iter().fold(0, |found, bucket| found | bucket);
        let event = TimelineEvent::ALL.into_iter().rev().find(|event| found & event.bit() != 0);
        row = match event {
            Some(event) => row.styled(style(event), letter(event).to_string()),
            None => row.styled(Style::Dim, scene.theme.pick("─", "-")),
        };
    }
    row.fit(scene.theme)
}

/// The letter of a kind of event.
pub(crate) fn letter(event: TimelineEvent) -> char {
    match event {
        TimelineEvent::Call => 'c',
        TimelineEvent::Alloc => 'a',
        TimelineEvent::Free => 'f',
        TimelineEvent::Output => 'o',
        TimelineEvent::Share => 's',
        TimelineEvent::Move => 'm',
        TimelineEvent::Drop => 'd',
        TimelineEvent::Fault => 'X',
    }
}

fn noun(event: TimelineEvent) -> &'static str {
    match event {
        TimelineEvent::Call => "calls",
        TimelineEvent::Alloc => "allocations",
        TimelineEvent::Free => "frees",
        TimelineEvent::Output => "output",
        TimelineEvent::Share => "shares",
        TimelineEvent::Move => "moves",
        TimelineEvent::Drop => "drops",
        TimelineEvent::Fault => "fault",
    }
}

/// The style of a kind of event.
pub(crate) fn style(event: TimelineEvent) -> Style {
    match event {
        TimelineEvent::Call => Style::Stack,
        TimelineEvent::Alloc
        | TimelineEvent::Free
        | TimelineEvent::Share
        | TimelineEvent::Move
        | TimelineEvent::Drop => Style::Heap,
        TimelineEvent::Output => Style::Success,
        TimelineEvent::Fault => Style::Error,
    }
}

fn description(scene: &Scene, row: &TimelineRow, stop: Option<&Stop>, main: Option<&str>) -> String {
    if let Some(change) = &row.ownership {
        return ownership::change(change, main);
    }
    match &row.event {
        Some(RunEvent::Call { function: Some(function), .. }) => {
            format!("call {}", format::code(scene.program, *function))
        }
        Some(RunEvent::Call { n, function: None }) => format::plural(*n, "call"),
        Some(RunEvent::Alloc { id, size }) => {
            let owner = row.owner.as_ref().map(|owner| format!(": {} owns it", ownership::owner(owner, main)));
            format!("heap {id} allocated, {}{}", format::bytes(*size), owner.unwrap_or_default())
        }
        Some(RunEvent::Free { id }) => format!("heap {id} freed"),
        Some(RunEvent::Output { bytes }) => format!("printed {}", format::quoted(bytes)),
        None => match stop {
            Some(Stop::Fault(fault)) => fault.code().to_owned(),
            _ => noun(row.kind).to_owned(),
        },
    }
}

/// The owners that a change is about.
fn named(change: &OwnershipChange) -> Vec<&OwnerName> {
    match change {
        OwnershipChange::Dropped { owner, .. } | OwnershipChange::Grown { owner, .. } => owner.iter().collect(),
        OwnershipChange::Moved { from, to, .. } => vec![from, to],
        OwnershipChange::Shared { by, .. } => vec![by],
    }
}

fn ending(stop: Option<&Stop>) -> String {
    match stop {
        Some(Stop::Fault(fault)) => format!("the record ends with {}", fault.code()),
        Some(Stop::Exited { code }) => format!("the program ended with exit code {code}"),
        _ => "the program has not ended yet".to_owned(),
    }
}
