//! The record of a step, told apart by its form: the one place that knows how they are told apart.
//!
//! What is in a record its own form says; nothing is read here but the first byte.

use super::decode::Reader;
use super::encode::WIDE;
use super::host_call::Served;

/// A record of one of the three forms.
pub enum Recorded<'a> {
    /// Of an instruction.
    Compact(Reader<'a>),
    /// Of a call that the host served.
    Served(Served<'a>),
    /// It is in the table of wide records; in the log it takes one byte.
    Wide,
}

impl Recorded<'_> {
    /// The record at a place.
    #[must_use]
    #[inline]
    pub fn at(log: &[u8], at: usize) -> Recorded<'_> {
        match log[at] {
            0..WIDE => Recorded::Compact(Reader::at(log, at)),
            WIDE => Recorded::Wide,
            _ => Recorded::Served(Served::at(log, at)),
        }
    }
}
