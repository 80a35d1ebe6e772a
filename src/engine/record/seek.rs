//! Seeking: going to a position by undo and redo, or over whole segments by their deltas.
//!
//! Within the log a segment is entered from the nearer end, so at most half of it is walked. Beyond the log only checkpoints can be
//! reached; what lies between them has to be executed again first.

use super::recording::Recording;
use crate::engine::checkpoint::list::LoggedRange;
use std::cmp::Ordering;

impl Recording {
    /// Goes to a position of the log, or to the end of the log that is nearest to it.
    pub(crate) fn seek(&mut self, position: u64) {
        let position = position.clamp(self.history.start(), self.history.end());
        if self.history.position().abs_diff(position) < self.tuning.logged_segment_steps / 64 {
            return self.walk_to(position);
        }
        loop {
            match self.history.position().cmp(&position) {
                Ordering::Greater => self.seek_back(position),
                Ordering::Less => self.seek_ahead(position),
                Ordering::Equal => break,
            }
        }
    }

    /// Goes to a checkpoint by its number, from the one in the log that is nearest to it. The log is left as it is, and the position with it:
    /// the log must be reset to that of the checkpoint next.
    pub(crate) fn leave_log_for(&mut self, checkpoint: usize) {
        let [first, last] =
            [self.checkpoints.first_from(self.history.start()), self.checkpoints.around(self.history.end())];
        let nearest = checkpoint.clamp(first, last);
        let position = self.checkpoints.position(nearest).expect("the log holds a checkpoint when no segment is open");
        self.seek(position);
        debug_assert_eq!(self.history.position(), position);
        self.checkpoints.move_state(nearest, checkpoint, &mut self.state);
    }

    /// Goes back to a position, or to where the segment around this one or the next below begins or ends, or over that segment.
    fn seek_back(&mut self, position: u64) {
        let here = self.history.position();
        let Some(idx) = self.checkpoints.first_from(here).checked_sub(1) else { return self.walk_to(position) };
        let Some((from, to)) = self.logged(idx) else { return self.walk_to(position) };
        if to <= position || (here < to && position > from) {
            return self.walk_to(position);
        }
        let is_nearer = position.saturating_sub(from) < to - position.max(from);
        if here < to && (position > from || here - from < to - here) {
            self.walk_to(from.max(position));
        } else if position <= from || is_nearer {
            self.walk_to(to);
            self.revert_delta(idx);
        } else {
            self.walk_to(position);
        }
    }

    /// Goes on to a position, or over a segment to one that is nearer.
    fn seek_ahead(&mut self, position: u64) {
        let here = self.history.position();
        let idx = self.checkpoints.around(here);
        let Some((from, to)) = self.logged(idx) else {
            // Of a segment that is not logged the log may hold the end.
            let end = self.checkpoints.get(idx).map_or(position, |segment| segment.to);
            return self.walk_to(position.min(end));
        };
        if from >= position || (here > from && position < to) {
            return self.walk_to(position);
        }
        let is_nearer = to.saturating_sub(position) < position.min(to) - from;
        if here > from && (position < to || to - here < here - from) {
            self.walk_to(to.min(position));
        } else if position >= to || is_nearer {
            self.walk_to(from);
            self.apply_delta(idx);
        } else {
            self.walk_to(position);
        }
    }

    /// The ends of a segment that the log holds.
    fn logged(&self, idx: usize) -> Option<(u64, u64)> {
        let segment = self.checkpoints.get(idx).filter(|segment| segment.log.is_some())?;
        Some((segment.from, segment.to))
    }

    fn walk_to(&mut self, position: u64) {
        while self.history.position() > position && self.undo() {}
        while self.history.position() < position && self.redo() {}
    }

    /// Goes over a segment of the log that ends here.
    fn revert_delta(&mut self, idx: usize) {
        let range = self.range_of(idx);
        debug_assert_eq!(range.to.position, self.history.position());
        self.checkpoints.move_state(idx + 1, idx, &mut self.state);
        self.history.go_to(range.from);
        self.last_rip = None;
    }

    /// Goes over a segment of the log that begins here.
    fn apply_delta(&mut self, idx: usize) {
        let range = self.range_of(idx);
        debug_assert_eq!(range.from.position, self.history.position());
        self.checkpoints.move_state(idx, idx + 1, &mut self.state);
        self.history.go_to(range.to);
        self.last_rip = None;
    }

    fn range_of(&self, idx: usize) -> LoggedRange {
        let range = self.checkpoints.get(idx).and_then(|segment| segment.log.as_deref());
        *range.expect("the segment was found in the log")
    }
}
