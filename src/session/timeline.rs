//! `timeline`: what happened in the whole record, in as many buckets as a line may have columns, and the first events of each kind.
//!
//! A histogram over the positions of the record. Only the counts; the line is drawn by a front end.

use super::reply::{EventCount, HolderRole, N_BUCKETS, Reply, Timeline, TimelineEvent, TimelineRow};
use super::session::Session;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::run::{RunEvent, Stop};
use std::collections::HashSet;

/// Up to this many events are listed.
const MOST_LISTED: usize = 24;
/// The same for the events of a user's code alone.
const MOST_OF_USER: usize = 64;

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
        let user = self.has_source_lines().then(|| self.user_events());
        let finished = self.machine.events(|step, precision, event| {
            let is_listed = user.as_ref().is_none_or(|user| user.has(&event));
            timeline.note(step, precision, &event, is_listed);
        });
        if !finished {
            return Reply::SearchInterrupted;
        }
        if let Some((at, stop)) = self.machine.furthest_end().filter(|(at, _)| *at == end) {
            timeline.stop = Some(stop.clone());
            if matches!(stop, Stop::Fault(_)) {
                timeline.count(at, TimelineEvent::Fault, 1, 1);
                timeline.list(at, TimelineEvent::Fault, None);
            }
        }
        // A list of a part would not be one of the whole.
        let n: u64 = timeline.counts.iter().map(|count| count.n).sum();
        if timeline.listed.len() > MOST_OF_USER || (user.is_none() && n > MOST_LISTED as u64) {
            timeline.listed.clear();
        }
        timeline.listed.sort_by_key(|row| row.step);
        if user.is_some() {
            self.place_in_source(&mut timeline.listed);
        }
        Reply::Timeline(Box::new(timeline))
    }

    /// Which events are of the user's making.
    fn user_events(&self) -> UserEvents {
        let blocks =
            self.machine.blocks().filter(|block| self.program.is_users_block(block)).map(|block| block.id).collect();
        let functions =
            self.debug_info().map(|debug| debug.user_functions().iter().map(|function| function.entry).collect());
        UserEvents { blocks, functions: functions.unwrap_or_default() }
    }

    /// Adds the user's lines, and whose blocks were freed.
    fn place_in_source(&mut self, rows: &mut [TimelineRow]) {
        let stood = self.machine.position();
        for row in rows {
            self.machine.seek(row.step);
            row.line = self.frame_view(self.user_level()).line;
            if let Some(RunEvent::Free { id }) = row.event {
                let is_owner = |role: &HolderRole| matches!(role, HolderRole::Owner | HolderRole::Shared);
                let owner = self
                    .holders()
                    .into_iter()
                    .find(|holder| is_owner(&holder.role) && holder.block.is_some_and(|(block, _)| block == id));
                row.owner = owner.map(|holder| (holder.path, holder.function));
            }
        }
        self.machine.seek(stood);
    }
}

/// Events that a user's code made: calls of its functions, and its blocks.
struct UserEvents {
    blocks: HashSet<BlockId>,
    functions: HashSet<Address>,
}

impl UserEvents {
    fn has(&self, event: &RunEvent) -> bool {
        match event {
            RunEvent::Call { function, .. } => function.is_some_and(|function| self.functions.contains(&function)),
            RunEvent::Alloc { id, .. } | RunEvent::Free { id } => self.blocks.contains(id),
            RunEvent::Output { .. } => true,
        }
    }
}

impl Timeline {
    fn note(&mut self, step: StepIndex, precision: u64, event: &RunEvent, is_listed: bool) {
        let (kind, n) = match event {
            RunEvent::Call { n, .. } => (TimelineEvent::Call, *n),
            RunEvent::Alloc { .. } => (TimelineEvent::Alloc, 1),
            RunEvent::Free { .. } => (TimelineEvent::Free, 1),
            RunEvent::Output { .. } => (TimelineEvent::Output, 1),
        };
        self.count(step, kind, n, precision);
        if is_listed && self.listed.len() <= MOST_OF_USER {
            self.list(step, kind, Some(event.clone()));
        }
    }

    fn list(&mut self, step: StepIndex, kind: TimelineEvent, event: Option<RunEvent>) {
        self.listed.push(TimelineRow { step, kind, event, line: None, owner: None });
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
