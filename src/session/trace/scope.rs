//! The container of the packed form, `.scope`: a magic number and a version, then an LZ4 frame of records, each with its length.
//! The only file that names `lz4_flex`.
//!
//! The frame carries checksums, so that what was damaged on its way is noticed: of the whole content, and of each compressed block, since
//! two blocks may mean the same.

use super::error::{Cause, TraceError};
use crate::session::input::recognise::MAGIC;
use lz4_flex::frame::{BlockMode, FrameDecoder, FrameEncoder, FrameInfo};
use std::io::{BufRead, BufReader, BufWriter, Write};

/// Takes the bytes of records.
pub type Packing = FrameEncoder<BufWriter<Box<dyn Write>>>;

/// Begins a file.
///
/// # Errors
/// When it cannot be written.
pub fn pack(out: BufWriter<Box<dyn Write>>) -> Result<Packing, TraceError> {
    pack_as(MAGIC, out)
}

/// Begins a file with another magic number.
///
/// # Errors
/// When it cannot be written.
pub fn pack_as(magic: [u8; 8], mut out: BufWriter<Box<dyn Write>>) -> Result<Packing, TraceError> {
    out.write_all(&magic)?;
    let how = FrameInfo::new().block_mode(BlockMode::Linked).block_checksums(true).content_checksum(true);
    Ok(FrameEncoder::with_frame_info(how, out))
}

/// Ends a file.
///
/// # Errors
/// When it cannot be written.
pub fn finish(packing: Packing) -> Result<(), TraceError> {
    let mut out = packing.finish().map_err(|error| Cause::Compression(error.to_string()))?;
    out.flush()?;
    Ok(())
}

/// The bytes of records, after the magic number.
pub fn unpack(input: Box<dyn BufRead>) -> Box<dyn BufRead> {
    Box::new(BufReader::new(FrameDecoder::new(input)))
}
