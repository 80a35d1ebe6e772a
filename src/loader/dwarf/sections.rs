//! Sections as the loader of the file hands them over, and as `gimli` takes them: shared bytes, so that a reader may be kept anywhere.

use gimli::{Dwarf, EndianArcSlice, LittleEndian, SectionId};
use std::sync::Arc;

/// A section of the file.
#[derive(Clone, Debug)]
pub struct Section {
    /// Where the file says that it lies in memory; 0 for one that is not loaded.
    pub address: u64,
    /// Uncompressed, relocations applied.
    pub bytes: Arc<[u8]>,
}

pub(super) type Reader = EndianArcSlice<LittleEndian>;
pub(super) type Entry = gimli::DebuggingInformationEntry<Reader>;
pub(super) type AttributeValue = gimli::AttributeValue<Reader>;
pub(super) type UnitOffset = gimli::UnitOffset<usize>;

/// The sections that hold debug information.
pub(super) fn load(section: &mut dyn FnMut(&str) -> Option<Section>) -> Dwarf<Reader> {
    let read = |id: SectionId| -> Result<Reader, std::convert::Infallible> { Ok(shared(section(id.name()))) };
    let Ok(dwarf) = Dwarf::load(read);
    dwarf
}

/// The bytes of a section; none of one that is not there.
pub(super) fn shared(section: Option<Section>) -> Reader {
    Reader::new(section.map_or_else(|| Arc::from([]), |section| section.bytes), LittleEndian)
}

pub(super) fn reader(bytes: Vec<u8>) -> Reader {
    Reader::new(Arc::from(bytes), LittleEndian)
}
