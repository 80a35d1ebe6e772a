//! The recorded run as a bar: where it stands, how deep calls went, and where blocks, output and a fault are.
//!
//! A column of the bar stands for an equal part of the record. Where a part holds several events the rarest is shown.

use super::trail::Trail;
use crate::frontend::format;
use crate::frontend::replies::{event_letter, event_style};
use crate::frontend::text::{Style, StyledLine};
use crate::frontend::theme::Theme;
use crate::model::addr::StepIndex;
use crate::session::reply::{N_BUCKETS, Timeline, TimelineEvent};

/// Columns that the bar has at least where there is a label.
const LEAST_BAR: usize = 12;

/// What the bar shows.
pub(super) struct TimeBar<'a> {
    pub(super) start: StepIndex,
    pub(super) end: StepIndex,
    pub(super) position: StepIndex,
    /// The events, if they are known.
    pub(super) events: Option<&'a Timeline>,
    pub(super) trail: &'a Trail,
}

/// Where the bar itself lies in its line, for a mouse.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Scale {
    pub(super) column: usize,
    pub(super) width: usize,
}

impl TimeBar<'_> {
    /// Where the bar lies in a line of so many columns.
    pub(super) fn scale(&self, columns: usize) -> Scale {
        let column = self.label(columns).width();
        Scale { column, width: columns.saturating_sub(column + 1) }
    }

    /// Where it stands in words, as many as leave room for the bar.
    fn label(&self, columns: usize) -> StyledLine {
        let end = format::thousands(self.end.0);
        let position = format::thousands(self.position.0);
        let number = |before: &str| StyledLine::from(before).right(Style::Heading, position.as_str(), end.len());
        let labels = [number(" step ").styled(Style::Dim, format!(" of {end} ")), number(" ").plain(" ")];
        labels.into_iter().find(|label| label.width() + LEAST_BAR <= columns).unwrap_or_default()
    }

    /// The position that a column of the bar stands for.
    pub(super) fn position_at(&self, scale: Scale, column: usize) -> StepIndex {
        let last = scale.width.saturating_sub(1).max(1) as u128;
        let offset = (column.saturating_sub(scale.column) as u128).min(last);
        let length = u128::from(self.end.0 - self.start.0);
        StepIndex(self.start.0 + ((offset * length + last / 2) / last) as u64)
    }

    fn column_of(&self, step: StepIndex, width: usize) -> usize {
        let length = u128::from((self.end.0 - self.start.0).max(1));
        let offset = u128::from(step.0.clamp(self.start.0, self.end.0) - self.start.0);
        ((offset * width.saturating_sub(1) as u128 + length / 2) / length) as usize
    }

    /// The bar with its label: where it stands, and the events.
    pub(super) fn line(&self, columns: usize, theme: &Theme) -> StyledLine {
        let scale = self.scale(columns);
        let mut line = self.label(columns);
        let here = self.column_of(self.position, scale.width);
        for column in 0..scale.width {
            let event = self.event_at(column, scale.width);
            line = match event {
                _ if column == here => line.styled(Style::Changed, theme.pick("◆", "@")),
                Some(event) => line.styled(event_style(event), event_letter(event).to_string()),
                None if column < here => line.plain(theme.pick("━", "=")),
                None => line.styled(Style::Dim, theme.pick("─", "-")),
            };
        }
        line
    }

    /// How deep calls were, as a line of bars above that one.
    pub(super) fn depth_line(&self, columns: usize, theme: &Theme) -> StyledLine {
        let scale = self.scale(columns);
        let depths = self.trail.depths(scale.width.max(1), self.end.0);
        let known = || depths.iter().flatten().map(|depth| usize::from(*depth));
        // Calls that were there all the time say nothing.
        let (least, most) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
        let bars: Vec<char> = theme.pick("▁▂▃▄▅▆▇█", "_.:-=+*#").chars().collect();
        let bar = |depth: Option<u8>| match depth {
            Some(depth) => bars[(usize::from(depth) - least) * (bars.len() - 1) / (most - least).max(2)],
            None => ' ',
        };
        let text: String = depths.into_iter().map(bar).collect();
        let label = " calls ";
        let label = if scale.column < label.len() { "" } else { label };
        StyledLine::new().left(Style::Dim, label, scale.column).styled(Style::Dim, text)
    }

    fn event_at(&self, column: usize, width: usize) -> Option<TimelineEvent> {
        let timeline = self.events?;
        let n = N_BUCKETS as usize;
        // Calls are what the line above is about, and nearly everywhere.
        let kinds = TimelineEvent::ALL.into_iter().rev().filter(|event| *event != TimelineEvent::Call);
        let parts = column * n / width..((column + 1) * n / width).max(column * n / width + 1);
        let found = timeline.buckets.get(parts)?.iter().fold(0, |found, bucket| found | bucket);
        kinds.into_iter().find(|event| found & event.bit() != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    fn bar(position: u64, end: u64, trail: &Trail) -> TimeBar<'_> {
        TimeBar { start: StepIndex(0), end: StepIndex(end), position: StepIndex(position), events: None, trail }
    }

    #[test]
    fn the_mark_stands_where_a_click_goes() {
        let trail = Trail::default();
        for (end, columns) in [(1, 80), (7, 80), (59, 80), (5_000, 80), (123_456, 200), (u64::MAX, 60)] {
            let scale = bar(0, end, &trail).scale(columns);
            let drawn = |position: u64| plain::line(&bar(position, end, &trail).line(columns, &Theme::plain()));
            let mark = |position: u64| drawn(position).chars().position(|c| c == '◆').expect("it is there");
            assert_eq!((mark(0), mark(end)), (scale.column, scale.column + scale.width - 1));
            for column in (scale.column..scale.column + scale.width).step_by(7) {
                let position = bar(0, end, &trail).position_at(scale, column);
                if end >= 200 {
                    assert_eq!(mark(position.0), column, "{end}");
                }
            }
        }
    }

    #[test]
    fn a_record_of_nothing_has_a_bar() {
        let trail = Trail::default();
        let line = plain::line(&bar(0, 0, &trail).line(40, &Theme::plain()));
        assert!(line.contains("step 0 of 0") && line.contains('◆'), "{line}");
    }
}
