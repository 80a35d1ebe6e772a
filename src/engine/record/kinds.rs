//! Tagged union of the record formats: the first byte of a record selects compact, host call or wide.
//!
//! This is the only place that knows the tags, so that a scan, undo and redo cannot disagree. Nothing but the first byte is read here.

use super::decode::RecordDecoder;
use super::encode::WIDE;
use super::host_call::HostCallRecord;

/// A record in one of the three formats.
pub(crate) enum RecordKind<'a> {
    /// An instruction.
    Compact(RecordDecoder<'a>),
    /// A call that the host served.
    HostCall(HostCallRecord<'a>),
    /// In the table of wide records; the log holds only the tag.
    Wide,
}

impl RecordKind<'_> {
    /// The record at an offset of the log.
    #[must_use]
    #[inline]
    pub(crate) fn at(log: &[u8], at: usize) -> RecordKind<'_> {
        match log[at] {
            0..WIDE => RecordKind::Compact(RecordDecoder::at(log, at)),
            WIDE => RecordKind::Wide,
            _ => RecordKind::HostCall(HostCallRecord::at(log, at)),
        }
    }
}
