//! Segment summaries: the instructions that ran, the registers that the host wrote, and the memory that was written, in short. By them a
//! search skips a segment (data skipping, as with zone maps).
//!
//! Invariant: a summary may claim too much and never too little; a search relies on that what is not in it did not happen.

use crate::engine::state::dirty_pages::WriteSet;
use crate::model::register::Register;

/// What every call that the host serves may write.
pub(crate) const CALLS_WRITE: [Register; 3] = [Register::RAX, Register::RSP, Register::Rip];

/// What happened in a segment.
pub(crate) struct SegmentSummary {
    /// The addresses of the instructions that ran, in order; `None` if not all are known.
    pub ran: Option<Box<[u64]>>,
    /// Where the host acted, in order.
    pub host: Box<[u64]>,
    /// The registers that it wrote besides [`CALLS_WRITE`], in order.
    pub host_wrote: Box<[Register]>,
    pub written: WriteSet,
}

impl SegmentSummary {
    /// Bytes that it takes.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        let SegmentSummary { ran, host, host_wrote, written } = self;
        ran.as_ref().map_or(0, |ran| size_of_val(&ran[..]))
            + size_of_val(&host[..])
            + size_of_val(&host_wrote[..])
            + written.size()
    }

    /// The first of these addresses that is not among the instructions that ran.
    #[must_use]
    pub(crate) fn first_unknown(&self, ran: &[u64]) -> Option<u64> {
        let known = self.ran.as_ref()?;
        ran.iter().copied().find(|address| known.binary_search(address).is_err())
    }
}
