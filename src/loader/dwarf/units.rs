//! Compilation units: their headers and root entries, and what is asked of an entry whichever unit it stands in.
//!
//! All addresses here are those of the file. Linkers keep the entries of functions that they dropped, and give them an address that code never
//! has (a tombstone): 0, 1, or one of the highest. Ranges of those are left out. Units are found by address in a sorted list of intervals
//! augmented by the highest end so far, since they may overlap.

use super::error::DebugInfoError;
use super::files::is_user_path;
use super::index::{FunctionEntry, UnitIndex};
use super::lines::LineTable;
use super::sections::{AttributeValue, Entry, Reader, UnitOffset};
use super::tree::FunctionTree;
use crate::loader::name::one_line;
use crate::model::debug::code::{CompilationUnit, Language};
use gimli::constants as c;
use gimli::{DebugInfoOffset, Dwarf, Reader as _};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Ranges read of one entry. The unit of the standard library has some thousands.
const MAX_RANGES: usize = 1 << 16;
/// Entries followed from a concrete one to its abstract origin and its declaration.
const MAX_ORIGINS: usize = 8;
/// Lowest and highest addresses that code may have.
const CODE: Range<u64> = 16..0xffff_ffff_0000_0000;

/// The units of a file.
pub(super) struct Units {
    pub(super) dwarf: Dwarf<Reader>,
    /// In the order of the file.
    pub(super) list: Vec<LoadedUnit>,
    /// Ranges of code with the index of their unit; ascending. Each also knows the highest end up to it, because they may overlap.
    by_address: Vec<(Range<u64>, usize, u64)>,
}

/// A unit with its root entry read.
pub(super) struct LoadedUnit {
    pub(super) unit: gimli::Unit<Reader>,
    /// Where it lies in `.debug_info`.
    pub(super) span: Range<u64>,
    pub(super) summary: CompilationUnit,
    pub(super) index: OnceLock<UnitIndex>,
    pub(super) lines: OnceLock<LineTable>,
}

/// What an entry and those that it refers to say of it.
#[derive(Clone, Default, Debug)]
pub(super) struct Description {
    pub(super) name: Option<Arc<str>>,
    pub(super) linkage_name: Option<Arc<str>>,
    /// Offset in `.debug_info`.
    pub(super) ty: Option<u64>,
    /// Index of a unit and of a file in its line table, and the line.
    pub(super) declared: Option<(usize, u64, u64)>,
    pub(super) is_artificial: bool,
    pub(super) never_returns: bool,
    /// The offset of the last entry that was followed: it stands in the module that names the whole.
    pub(super) origin: u64,
}

impl Units {
    pub(super) fn new(mut dwarf: Dwarf<Reader>) -> Result<Units, DebugInfoError> {
        dwarf.populate_abbreviations_cache(gimli::AbbreviationsCacheStrategy::Duplicates);
        let mut units = Units { dwarf, list: Vec::new(), by_address: Vec::new() };
        let mut headers = units.dwarf.units();
        loop {
            let header = match headers.next() {
                Ok(Some(header)) => header,
                Ok(None) => break,
                Err(error) if units.list.is_empty() => return Err(DebugInfoError::new(error)),
                // What stands before the damage is good.
                Err(_) => break,
            };
            let Some(start) = header.debug_info_offset().map(|offset| offset.0 as u64) else { continue };
            let end = start + header.length_including_self() as u64;
            if let Ok(unit) = units.dwarf.unit(header) {
                let summary = units.summary(&unit);
                let (index, lines) = (OnceLock::new(), OnceLock::new());
                units.list.push(LoadedUnit { unit, span: start..end, summary, index, lines });
            }
        }
        units.by_address = units.unit_ranges();
        Ok(units)
    }

    fn summary(&self, unit: &gimli::Unit<Reader>) -> CompilationUnit {
        let text = |text: &Option<Reader>| {
            text.as_ref().and_then(|text| text.to_string_lossy().ok().map(|text| one_line(&text).into_owned()))
        };
        let root = unit.entry(unit.header.root_offset()).ok();
        let attribute = |name| root.as_ref().and_then(|root| root.attr_value(name));
        let language = match attribute(c::DW_AT_language) {
            Some(AttributeValue::Language(language)) => language_of(language),
            _ => Language::Other,
        };
        let producer = attribute(c::DW_AT_producer).and_then(|value| self.dwarf.attr_string(unit, value).ok());
        let name = text(&unit.name).unwrap_or_default();
        let directory = text(&unit.comp_dir).unwrap_or_default();
        let is_user = is_user_path(&super::files::joined(&directory, &name));
        CompilationUnit { name, directory, language, producer: text(&producer).unwrap_or_default(), is_user }
    }

    fn unit_ranges(&self) -> Vec<(Range<u64>, usize, u64)> {
        let mut found = Vec::new();
        for (idx, unit) in self.list.iter().enumerate() {
            let ranges = self.dwarf.unit_ranges(&unit.unit).map(collect_ranges).unwrap_or_default();
            found.extend(ranges.into_iter().map(|range| (range, idx, 0)));
        }
        found.sort_by_key(|(range, _, _)| (range.start, range.end));
        let mut highest = 0;
        for (range, _, up_to) in &mut found {
            highest = highest.max(range.end);
            *up_to = highest;
        }
        found
    }

    /// The units with code at an address, by index.
    pub(super) fn at(&self, address: u64) -> impl Iterator<Item = usize> + '_ {
        let end = self.by_address.partition_point(|(range, _, _)| range.start <= address);
        let before = self.by_address[..end].iter().rev();
        before
            .take_while(move |(_, _, highest)| address < *highest)
            .filter(move |(range, _, _)| range.contains(&address))
            .map(|(_, idx, _)| *idx)
    }

    /// The index of a unit's entries, made when it is first asked for.
    pub(super) fn index(&self, unit: usize) -> &UnitIndex {
        self.list[unit].index.get_or_init(|| UnitIndex::read(self, unit))
    }

    /// The line table of a unit, read when it is first asked for.
    pub(super) fn lines(&self, unit: usize) -> &LineTable {
        self.list[unit].lines.get_or_init(|| LineTable::read(&self.dwarf, &self.list[unit]))
    }

    /// The scopes of a function of a unit, read when they are first asked for.
    pub(super) fn tree<'a>(&'a self, unit: usize, function: &'a FunctionEntry) -> &'a FunctionTree {
        function.tree.get_or_init(|| FunctionTree::read(self, unit, function.offset))
    }

    /// The unit that an entry stands in, by index.
    pub(super) fn index_of(&self, entry: u64) -> Option<usize> {
        let idx = self.list.partition_point(|unit| unit.span.start <= entry).checked_sub(1)?;
        self.list[idx].span.contains(&entry).then_some(idx)
    }

    /// An entry by its offset in `.debug_info`, with the index of its unit.
    pub(super) fn entry(&self, offset: u64) -> Option<(usize, Entry)> {
        let idx = self.index_of(offset)?;
        let unit = &self.list[idx].unit;
        let entry = unit.entry(self.list[idx].offset_of(offset)?).ok()?;
        Some((idx, entry))
    }

    /// A string attribute.
    pub(super) fn string(&self, unit: usize, entry: &Entry, name: gimli::DwAt) -> Option<Arc<str>> {
        let value = entry.attr_value(name)?;
        self.string_value(unit, value)
    }

    pub(super) fn string_value(&self, unit: usize, value: AttributeValue) -> Option<Arc<str>> {
        let text = self.dwarf.attr_string(&self.list[unit].unit, value).ok()?;
        text.to_string_lossy().ok().map(|text| Arc::from(&*one_line(&text)))
    }

    /// The addresses of an entry: its ranges, or from low to high.
    pub(super) fn ranges(&self, unit: usize, entry: &Entry) -> Vec<Range<u64>> {
        self.dwarf.die_ranges(&self.list[unit].unit, entry).map(collect_ranges).unwrap_or_default()
    }

    /// What an entry, its abstract origin and its declaration say of it; the entry itself first.
    pub(super) fn describe(&self, offset: u64) -> Description {
        let mut description = Description::default();
        let mut next = Some(offset);
        for _ in 0..MAX_ORIGINS {
            let Some(offset) = next else { break };
            let Some((unit, entry)) = self.entry(offset) else { break };
            description.origin = offset;
            next = None;
            let (mut file, mut line) = (None, None);
            for attr in &entry.attrs {
                let text = || self.string_value(unit, attr.value());
                match attr.name() {
                    c::DW_AT_name if description.name.is_none() => description.name = text(),
                    c::DW_AT_linkage_name | c::DW_AT_MIPS_linkage_name if description.linkage_name.is_none() => {
                        description.linkage_name = text();
                    }
                    c::DW_AT_type if description.ty.is_none() => {
                        description.ty = self.list[unit].reference(&attr.value());
                    }
                    c::DW_AT_decl_file => file = unsigned(&attr.value()),
                    c::DW_AT_decl_line => line = attr.udata_value(),
                    c::DW_AT_artificial => description.is_artificial |= attr.value() == AttributeValue::Flag(true),
                    c::DW_AT_noreturn => description.never_returns |= attr.value() == AttributeValue::Flag(true),
                    c::DW_AT_abstract_origin | c::DW_AT_specification => {
                        next = self.list[unit].reference(&attr.value());
                    }
                    _ => {}
                }
            }
            if let (None, Some(file), Some(line)) = (description.declared, file, line) {
                description.declared = Some((unit, file, line));
            }
        }
        description
    }
}

impl LoadedUnit {
    /// The offset in the unit of an entry given by its offset in `.debug_info`.
    pub(super) fn offset_of(&self, entry: u64) -> Option<UnitOffset> {
        DebugInfoOffset(usize::try_from(entry).ok()?).to_unit_offset(&self.unit.header)
    }

    /// The offset in `.debug_info` of an entry of this unit.
    pub(super) fn global(&self, offset: UnitOffset) -> u64 {
        self.span.start + offset.0 as u64
    }

    /// The entry that an attribute refers to, by its offset in `.debug_info`.
    pub(super) fn reference(&self, value: &AttributeValue) -> Option<u64> {
        match value {
            AttributeValue::UnitRef(offset) => Some(self.global(*offset)),
            AttributeValue::DebugInfoRef(offset) => Some(offset.0 as u64),
            _ => None,
        }
    }

    /// The same for an attribute of an entry.
    pub(super) fn referred(&self, entry: &Entry, name: gimli::DwAt) -> Option<u64> {
        self.reference(&entry.attr_value(name)?)
    }
}

fn collect_ranges(mut ranges: gimli::RangeIter<Reader>) -> Vec<Range<u64>> {
    let mut found = Vec::new();
    while let Ok(Some(range)) = ranges.next() {
        if range.begin < range.end && CODE.contains(&range.begin) {
            found.push(range.begin..range.end);
        }
        if found.len() == MAX_RANGES {
            break;
        }
    }
    found
}

/// Whether code can lie at an address of the file.
pub(super) fn may_be_code(address: u64) -> bool {
    CODE.contains(&address)
}

/// An attribute that is an unsigned number, or a file's index.
pub(super) fn unsigned(value: &AttributeValue) -> Option<u64> {
    match value {
        AttributeValue::FileIndex(idx) => Some(*idx),
        value => value.udata_value(),
    }
}

fn language_of(language: gimli::DwLang) -> Language {
    match language {
        c::DW_LANG_Rust | c::DW_LANG_lo_user => Language::Rust,
        c::DW_LANG_C | c::DW_LANG_C89 | c::DW_LANG_C99 | c::DW_LANG_C11 | c::DW_LANG_C17 => Language::C,
        c::DW_LANG_C_plus_plus
        | c::DW_LANG_C_plus_plus_03
        | c::DW_LANG_C_plus_plus_11
        | c::DW_LANG_C_plus_plus_14
        | c::DW_LANG_C_plus_plus_17
        | c::DW_LANG_C_plus_plus_20 => Language::Cpp,
        c::DW_LANG_Mips_Assembler => Language::Assembly,
        _ => Language::Other,
    }
}
