//! `timeline`: what happened in the whole record, in as many buckets as a line may have columns, and the first events of each kind.
//!
//! A histogram over the positions of the record. Only the counts; the line is drawn by a front end.

use super::reply::{EventCount, N_BUCKETS, Reply, Timeline, TimelineEvent};
use super::session::Session;
use crate::model::addr::StepIndex;
use crate::model::run::{RunEvent, Stop};

/// Up to this many events are listed.
const MOST_LISTED: usize = 24;

impl Session {
    /// `timeline`.
    pub(super) fn timeline(&mut self) -> Reply {
        let (start, end, position) = (self.machine.start(), self.machine.end(), self.machine.position());
        let mut timeline = Timeline {
            start,
            end,
            position,
            buckets: vec![0; N_BUCKETS as usize],
            counts: Vec::new(),
            listed: Vec::new(),
            stop: None,
        };
        let finished = self.machine.events(|step, precision, event| timeline.note(step, precision, &event));
        if !finished {
            return Reply::SearchInterrupted;
        }
        if let Some((at, stop)) = self.machine.end_met().filter(|(at, _)| *at == end) {
            timeline.stop = Some(stop.clone());
            if matches!(stop, Stop::Fault(_)) {
                timeline.count(at, TimelineEvent::Fault, 1, 1);
                timeline.listed.push((at, TimelineEvent::Fault, None));
            }
        }
        let n: u64 = timeline.counts.iter().map(|count| count.n).sum();
        if n > MOST_LISTED as u64 {
            timeline.listed.clear();
        }
        timeline.listed.sort_by_key(|(step, ..)| *step);
        Reply::Timeline(Box::new(timeline))
    }
}

impl Timeline {
    fn note(&mut self, step: StepIndex, precision: u64, event: &RunEvent) {
        let (kind, n) = match event {
            RunEvent::Call { n, .. } => (TimelineEvent::Call, *n),
            RunEvent::Alloc { .. } => (TimelineEvent::Alloc, 1),
            RunEvent::Free { .. } => (TimelineEvent::Free, 1),
            RunEvent::Output { .. } => (TimelineEvent::Output, 1),
        };
        self.count(step, kind, n, precision);
        if self.listed.len() <= MOST_LISTED {
            self.listed.push((step, kind, Some(event.clone())));
        }
    }

    fn count(&mut self, step: StepIndex, event: TimelineEvent, n: u64, precision: u64) {
        let bucket = self.bucket(step) as usize;
        self.buckets[bucket] |= event.bit();
        match self.counts.iter_mut().find(|count| count.event == event) {
            Some(count) => {
                count.n += n;
                count.first = count.first.min(step);
                count.last = count.last.max(step);
                count.precision = count.precision.max(precision);
            }
            None => self.counts.push(EventCount { event, n, first: step, last: step, precision }),
        }
    }
}
