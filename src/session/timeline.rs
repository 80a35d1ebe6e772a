//! `timeline`: what happened in the whole record, in as many stretches as a line may have columns, and the first events of each kind.
//!
//! Only what it finds; the line is drawn by a face.

use super::reply::Reply;
use super::session::Session;
use crate::model::addr::StepIndex;
use crate::model::fault::Fault;
use crate::model::run::{RunEvent, Stop};

/// Stretches that the record is divided into; more than a terminal has columns.
pub const N_STRETCHES: u64 = 512;
/// Up to this many events are listed.
const MOST_LISTED: usize = 24;

/// The whole record at a glance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overview {
    pub start: StepIndex,
    pub end: StepIndex,
    pub position: StepIndex,
    /// What happened in each of [`N_STRETCHES`] equal parts of `start..=end`: a bit for each [`TimelineEvent`].
    pub stretches: Vec<u8>,
    pub kinds: Vec<TimelineKind>,
    /// In step order; nothing when there were many.
    pub listed: Vec<(StepIndex, TimelineEvent, Option<RunEvent>)>,
    /// How it ended, at `end`.
    pub stop: Option<Stop>,
    pub leak: Option<Fault>,
}

/// How often something happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TimelineKind {
    pub event: TimelineEvent,
    pub n: u64,
    pub first: StepIndex,
    pub last: StepIndex,
    /// Steps are given only to the thousands that the record is divided into.
    pub precision: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimelineEvent {
    Call,
    Alloc,
    Free,
    Output,
    Fault,
}

impl TimelineEvent {
    pub const ALL: [TimelineEvent; 5] =
        [TimelineEvent::Call, TimelineEvent::Alloc, TimelineEvent::Free, TimelineEvent::Output, TimelineEvent::Fault];

    /// Its bit in a stretch.
    #[must_use]
    pub fn bit(self) -> u8 {
        1 << self as u8
    }

    fn of(stands_out: &RunEvent) -> TimelineEvent {
        match stands_out {
            RunEvent::Call { .. } => TimelineEvent::Call,
            RunEvent::Alloc { .. } => TimelineEvent::Alloc,
            RunEvent::Free { .. } => TimelineEvent::Free,
            RunEvent::Output { .. } => TimelineEvent::Output,
        }
    }
}

impl Session {
    pub(super) fn overview(&mut self) -> Reply {
        let (start, end, position) = (self.machine.start(), self.machine.end(), self.machine.position());
        let mut overview = Overview {
            start,
            end,
            position,
            stretches: vec![0; N_STRETCHES as usize],
            kinds: Vec::new(),
            listed: Vec::new(),
            stop: None,
            leak: None,
        };
        let finished = self.machine.events(|step, precision, stands_out| overview.note(step, precision, &stands_out));
        if !finished {
            return Reply::SearchInterrupted;
        }
        if let Some((at, stop)) = self.machine.end_met().filter(|(at, _)| *at == end) {
            overview.stop = Some(stop.clone());
            if matches!(stop, Stop::Fault(_)) {
                overview.count(at, TimelineEvent::Fault, 1, 1);
                overview.listed.push((at, TimelineEvent::Fault, None));
            }
        }
        let n: u64 = overview.kinds.iter().map(|kind| kind.n).sum();
        if n > MOST_LISTED as u64 {
            overview.listed.clear();
        }
        overview.listed.sort_by_key(|(step, ..)| *step);
        Reply::Overview(Box::new(overview))
    }
}

impl Overview {
    fn note(&mut self, step: StepIndex, precision: u64, stands_out: &RunEvent) {
        let event = TimelineEvent::of(stands_out);
        let n = if let RunEvent::Call { n, .. } = stands_out { *n } else { 1 };
        self.count(step, event, n, precision);
        if self.listed.len() <= MOST_LISTED {
            self.listed.push((step, event, Some(stands_out.clone())));
        }
    }

    fn count(&mut self, step: StepIndex, event: TimelineEvent, n: u64, precision: u64) {
        let stretch = self.stretch(step) as usize;
        self.stretches[stretch] |= event.bit();
        match self.kinds.iter_mut().find(|kind| kind.event == event) {
            Some(kind) => {
                kind.n += n;
                kind.first = kind.first.min(step);
                kind.last = kind.last.max(step);
                kind.precision = kind.precision.max(precision);
            }
            None => self.kinds.push(TimelineKind { event, n, first: step, last: step, precision }),
        }
    }

    /// The stretch that a step lies in.
    #[must_use]
    pub fn stretch(&self, step: StepIndex) -> u64 {
        let length = u128::from(self.end.0 - self.start.0 + 1);
        let offset = u128::from(step.0.clamp(self.start.0, self.end.0) - self.start.0);
        (offset * u128::from(N_STRETCHES) / length) as u64
    }
}
