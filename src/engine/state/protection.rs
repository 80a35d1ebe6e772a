//! Page protection of the memory that a program was given by `mmap`: what `munmap` took back, and what `mprotect` or `mmap` itself made
//! read-only or inaccessible.
//!
//! An interval map: ascending, disjoint ranges, and none where reading and writing is allowed, as usual. It is shared between the states
//! that are recorded (copy on write), since most system calls change nothing of it. Cost: a binary search for an access, a copy of the list
//! for a change.

use crate::model::memory_map::Protection;
use std::ops::Range;
use std::sync::Arc;

/// The ranges with a protection.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct Protections(Arc<[Protected]>);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Protected {
    start: u64,
    end: u64,
    protection: Protection,
}

impl Protections {
    /// The strictest protection of any byte of a range; `None` where all of it may be read and written.
    #[must_use]
    pub(crate) fn strictest(&self, range: &Range<u64>) -> Option<Protection> {
        let first = self.0.partition_point(|known| known.end <= range.start);
        self.0[first..].iter().take_while(|known| known.start < range.end).map(|known| known.protection).max()
    }

    /// Gives a range another protection, or takes it away.
    pub(crate) fn set(&mut self, range: Range<u64>, protection: Option<Protection>) {
        if range.is_empty() {
            return;
        }
        let mut changed: Vec<Protected> = Vec::with_capacity(self.0.len() + 2);
        for known in self.0.iter() {
            let before = Protected { end: known.end.min(range.start), ..*known };
            let behind = Protected { start: known.start.max(range.end), ..*known };
            changed.extend([before, behind].into_iter().filter(|part| part.start < part.end));
        }
        changed.extend(protection.map(|protection| Protected { start: range.start, end: range.end, protection }));
        changed.sort_by_key(|part| part.start);
        changed.dedup_by(|next, last| {
            let is_one = last.end == next.start && last.protection == next.protection;
            if is_one {
                last.end = next.end;
            }
            is_one
        });
        self.0 = changed.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_last_counts_and_equal_neighbours_are_one() {
        let mut protections = Protections::default();
        protections.set(10..50, Some(Protection::NoAccess));
        protections.set(20..30, None);
        protections.set(40..60, Some(Protection::Unmapped));
        let strictest = |range: Range<u64>| protections.strictest(&range);
        assert_eq!(strictest(0..10), None);
        assert_eq!(strictest(5..11), Some(Protection::NoAccess));
        assert_eq!((strictest(20..30), strictest(29..31)), (None, Some(Protection::NoAccess)));
        assert_eq!((strictest(39..41), strictest(60..70)), (Some(Protection::Unmapped), None));
        protections.set(20..30, Some(Protection::NoAccess));
        protections.set(40..60, Some(Protection::NoAccess));
        let mut whole = Protections::default();
        whole.set(10..60, Some(Protection::NoAccess));
        assert_eq!(protections, whole);
        protections.set(0..100, None);
        assert_eq!(protections, Protections::default());
    }
}
