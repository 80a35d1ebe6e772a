//! The record of a step, told apart by its form: the one place that knows how they are told apart.
//!
//! What is in a record its own form says; nothing is read here but the first byte.

use super::decode::RecordDecoder;
use super::encode::WIDE;
use super::host_call::HostCallRecord;

/// A record of one of the three forms.
pub enum RecordKind<'a> {
    /// Of an instruction.
    Compact(RecordDecoder<'a>),
    /// Of a call that the host served.
    HostCall(HostCallRecord<'a>),
    /// It is in the table of wide records; in the log it takes one byte.
    Wide,
}

impl RecordKind<'_> {
    /// The record at a place.
    #[must_use]
    #[inline]
    pub fn at(log: &[u8], at: usize) -> RecordKind<'_> {
        match log[at] {
            0..WIDE => RecordKind::Compact(RecordDecoder::at(log, at)),
            WIDE => RecordKind::Wide,
            _ => RecordKind::HostCall(HostCallRecord::at(log, at)),
        }
    }
}
