//! `timeline`: what happened in the whole record, in as many buckets as a line may have columns, and the first events of each kind.
//!
//! A histogram over the positions of the record. Only the counts; the line is drawn by a front end.

use super::debuggee::Debuggee;
use super::ownership::OwnershipMemo;
use super::reply::{
    EventCount, N_BUCKETS, OwnershipChange, OwnershipEvent, OwnershipHistory, Reply, Timeline, TimelineEvent,
    TimelineRow,
};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::run::{RunEvent, Stop};
use std::collections::HashSet;

/// Up to this many events are listed.
const MOST_LISTED: usize = 24;
/// The same for the events of a user's code alone.
const MOST_OF_USER: usize = 64;

/// `timeline`.
pub(super) fn timeline(debuggee: &mut Debuggee, owners: &mut OwnershipMemo) -> Reply {
    let (start, end, position) = (debuggee.machine.start(), debuggee.machine.end(), debuggee.machine.position());
    let mut timeline = Timeline {
        start,
        end,
        position,
        buckets: vec![0; N_BUCKETS as usize],
        counts: Vec::new(),
        listed: Vec::new(),
        stop: None,
    };
    let user = debuggee.has_source_lines().then(|| user_events(debuggee));
    let finished = debuggee.machine.events(|step, precision, event| {
        let is_listed = user.as_ref().is_none_or(|user| user.has(&event));
        timeline.note(step, precision, &event, is_listed);
    });
    if !finished {
        return Reply::SearchInterrupted;
    }
    if user.is_some() {
        let history = owners.up_to(debuggee, end);
        timeline.add_ownership(history);
    }
    if let Some((at, stop)) = debuggee.machine.furthest_end().filter(|(at, _)| *at == end) {
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
        place_in_source(debuggee, &mut timeline.listed);
    }
    Reply::Timeline(Box::new(timeline))
}

/// Which events are of the user's making.
fn user_events(debuggee: &Debuggee) -> UserEvents {
    let blocks = debuggee
        .machine
        .blocks()
        .filter(|block| debuggee.program.is_users_block(block))
        .map(|block| block.id)
        .collect();
    let functions =
        debuggee.debug_info().map(|debug| debug.user_functions().iter().map(|function| function.entry).collect());
    UserEvents { blocks, functions: functions.unwrap_or_default() }
}

/// Adds the user's lines.
fn place_in_source(debuggee: &mut Debuggee, rows: &mut [TimelineRow]) {
    for row in rows.iter_mut().filter(|row| row.line.is_none()) {
        row.line = debuggee.user_line_at(row.step);
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
        self.listed.push(TimelineRow { step, kind, event, line: None, ownership: None, owner: None });
    }

    /// What happened to owners tells of the frees that came of it, and of the blocks by which others grew.
    fn add_ownership(&mut self, history: OwnershipHistory) {
        let OwnershipHistory { events, mut first_owners, end, is_cut: _ } = history;
        // Counts of a part would be taken for those of the whole.
        let is_whole = end >= self.end;
        let (mut freed, mut grown) = (HashSet::new(), HashSet::new());
        for event in &events {
            match &event.what {
                OwnershipChange::Dropped { freed: blocks, .. } => freed.extend(blocks.iter().map(|(id, _)| *id)),
                OwnershipChange::Grown { old, new, .. } => {
                    freed.insert(*old);
                    grown.insert(*new);
                }
                OwnershipChange::Moved { .. } | OwnershipChange::Shared { .. } => {}
            }
        }
        self.listed.retain(|row| match &row.event {
            Some(RunEvent::Free { id }) => !freed.contains(id),
            Some(RunEvent::Alloc { id, .. }) => !grown.contains(id),
            _ => true,
        });
        for row in &mut self.listed {
            if let Some(RunEvent::Alloc { id, .. }) = row.event {
                row.owner = first_owners.remove(&id);
            }
        }
        for OwnershipEvent { step, line, what } in events {
            let kind = match &what {
                OwnershipChange::Dropped { .. } => TimelineEvent::Drop,
                OwnershipChange::Moved { .. } => TimelineEvent::Move,
                OwnershipChange::Shared { .. } => TimelineEvent::Share,
                OwnershipChange::Grown { .. } => TimelineEvent::Alloc,
            };
            if is_whole && !matches!(what, OwnershipChange::Grown { .. }) {
                self.count(step, kind, 1, 1);
            }
            self.listed.push(TimelineRow { step, kind, event: None, line, ownership: Some(what), owner: None });
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
