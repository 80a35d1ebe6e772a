//! The open segment: the one at the end of the run that has not ended yet. Where it began, when it is due to end, and which host calls were
//! made in it, for its summary.
//!
//! Whether it is over is asked before every step, so its end is two numbers to compare with.

use super::delta::DeltaBase;
use super::list::LogCursor;
use super::summary::CALLS_WRITE;
use crate::model::register::Register;
use std::collections::BTreeSet;

/// The segment in progress, if one is.
#[derive(Default)]
pub(crate) struct OpenSegment {
    start: Option<SegmentStart>,
    limit: SegmentLimit,
    /// Where the host acted in it, and the registers that it wrote besides those that every call writes.
    host: BTreeSet<u64>,
    host_wrote: BTreeSet<Register>,
}

/// Where a segment began.
pub(crate) struct SegmentStart {
    pub base: DeltaBase,
    pub from: u64,
    /// Where the log holds it from; `None` since the log was emptied.
    pub log: Option<LogCursor>,
    /// The instruction executed before it, if that is known.
    pub last: Option<u64>,
}

/// A segment ends when the log reaches a step, or a size in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct SegmentLimit {
    pub step: u64,
    pub size: usize,
}

impl SegmentLimit {
    /// Before the next step.
    const DUE: SegmentLimit = SegmentLimit { step: 0, size: 0 };
    /// When its executor ends it.
    pub(crate) const NONE: SegmentLimit = SegmentLimit { step: u64::MAX, size: usize::MAX };
}

impl OpenSegment {
    /// Whether a segment begins before the next step, the log being so long and so large.
    #[must_use]
    #[inline]
    pub(crate) fn is_due(&self, step: u64, size: usize) -> bool {
        step >= self.limit.step || size > self.limit.size
    }

    /// The step that a segment begins before, at the latest.
    #[must_use]
    pub(crate) fn ends_at_step(&self) -> u64 {
        self.limit.step
    }

    /// Begins one.
    pub(crate) fn begin(&mut self, start: SegmentStart, limit: SegmentLimit) {
        (self.start, self.limit) = (Some(start), limit);
    }

    /// Ends it. The next begins before the next step.
    pub(crate) fn take(&mut self) -> Option<SegmentStart> {
        self.limit = SegmentLimit::DUE;
        self.start.take()
    }

    /// Begins none until [`OpenSegment::take`] is called: what is executed is a segment that is in the list.
    pub(crate) fn suspend(&mut self) {
        (self.start, self.limit) = (None, SegmentLimit::NONE);
    }

    /// Notes that the log has been emptied.
    pub(crate) fn set_unlogged(&mut self) {
        self.start.iter_mut().for_each(|start| start.log = None);
    }

    #[must_use]
    pub(crate) fn is_begun(&self) -> bool {
        self.start.is_some()
    }

    /// Whether it goes on until its executor ends it.
    #[must_use]
    pub(crate) fn is_unbounded(&self) -> bool {
        self.is_begun() && self.limit == SegmentLimit::NONE
    }

    /// Notes that the host acts here.
    pub(crate) fn note_host_step(&mut self, address: u64) {
        self.host.insert(address);
    }

    /// Notes that the host writes a register.
    #[inline]
    pub(crate) fn note_host_write(&mut self, register: Register) {
        if !CALLS_WRITE.contains(&register) {
            self.host_wrote.insert(register);
        }
    }

    /// Where the host acted and which registers it wrote, since this was asked last.
    pub(crate) fn take_host(&mut self) -> (Box<[u64]>, Box<[Register]>) {
        let (host, wrote) = (std::mem::take(&mut self.host), std::mem::take(&mut self.host_wrote));
        (host.into_iter().collect(), wrote.into_iter().collect())
    }
}
