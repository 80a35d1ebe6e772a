//! Coverage and call depth of the recorded run: which lines were executed, first when, and how deep each step was.
//!
//! One pass over the steps, taken up where it ended as the record grows; each step is looked at once, and so few at a time that keys do not
//! wait. Runs longer than [`MOST_STEPS`] are followed no further than that.

use crate::model::addr::StepIndex;
use crate::model::source_map::SourceLine;
use crate::session::session::Session;
use std::collections::HashMap;

/// Steps that are followed.
const MOST_STEPS: u64 = 20_000_000;

/// Steps that are followed at once.
const AT_ONCE: u64 = 200_000;

/// What is known of the steps from the start of the record on.
#[derive(Default)]
pub(super) struct Trail {
    first: HashMap<SourceLine, u64>,
    /// Of each step since `start`, no more than 255.
    depths: Vec<u8>,
    start: u64,
}

impl Trail {
    /// Steps of the record that are not known yet, as far as they will be.
    pub(super) fn n_behind(&self, session: &Session) -> u64 {
        let (start, end) = (session.machine().start().0, session.machine().end().0);
        if start != self.start {
            return (end - start).min(MOST_STEPS);
        }
        end.min(start + MOST_STEPS).saturating_sub(start + self.depths.len() as u64)
    }

    /// Forgets everything: it is another run.
    pub(super) fn reset(&mut self) {
        *self = Trail::default();
    }

    /// Follows the record, by no more steps than take a moment.
    pub(super) fn catch_up(&mut self, session: &mut Session) {
        let (start, end) = (session.machine().start().0, session.machine().end().0);
        if start != self.start {
            *self = Trail { start, ..Trail::default() };
        }
        let known = start + self.depths.len() as u64;
        if known > end {
            self.depths.truncate((end - start) as usize);
            self.first.retain(|_, first| *first < end);
            return;
        }
        let to = end.min(start + MOST_STEPS).min(known + AT_ONCE);
        if known >= to {
            return;
        }
        let is_compiled = session.program().process.is_some();
        let mut visited = Vec::new();
        session
            .machine_mut()
            .trail(StepIndex(known)..StepIndex(to), |step, at, depth| visited.push((step.0, at, depth)));
        for (step, at, depth) in visited {
            self.depths.push(u8::try_from(depth).unwrap_or(u8::MAX));
            // What belongs to a line but begins no statement may be executed for another's sake.
            let entry = session.program().line_at(at).filter(|entry| entry.is_statement || !is_compiled);
            if let Some(entry) = entry {
                self.first.entry(entry.line).or_insert(step);
            }
        }
    }

    /// Whether a line was executed before a position.
    pub(super) fn is_executed(&self, line: SourceLine, position: u64) -> bool {
        self.first.get(&line).is_some_and(|first| *first < position)
    }

    /// The greatest depth in each of `n` equal parts of the record; `None` where it is not known.
    pub(super) fn depths(&self, n: usize, end: u64) -> Vec<Option<u8>> {
        let length = (end - self.start.min(end) + 1) as usize;
        let part = |idx: usize| {
            let (from, to) = (idx * length / n, ((idx + 1) * length / n).max(idx * length / n + 1));
            self.depths.get(from..to.min(self.depths.len()))?.iter().max().copied()
        };
        (0..n).map(part).collect()
    }
}
