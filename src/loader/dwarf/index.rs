//! The index of a unit: its functions with code, its statics and vtables, and the module that each type stands in.
//!
//! One pass over all entries of the unit. The pass keeps a stack of the modules that it is in, not of the entries, and reads the attributes
//! of few kinds of entries only. Functions are found by address in a sorted list of intervals augmented by the highest end so far, since
//! they may overlap.

use super::sections::{AttributeValue, Entry, UnitOffset};
use super::tree::FunctionTree;
use super::units::{Units, may_be_code};
use gimli::constants as c;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Nesting of entries that the index follows.
const MAX_DEPTH: usize = 512;

#[derive(Default)]
pub(super) struct UnitIndex {
    /// Ascending by address.
    pub(super) functions: Vec<FunctionEntry>,
    /// Ranges of `functions` with their index, ascending, each with the highest end up to it.
    by_address: Vec<(Range<u64>, u32, u64)>,
    /// Variables outside of functions, by offset in the unit, with their module.
    pub(super) statics: Vec<(UnitOffset, Arc<str>)>,
    /// The type that each vtable was made for (offset in `.debug_info`), by the vtable's address in the file.
    pub(super) vtables: HashMap<u64, u64>,
    /// Types by offset in the unit, ascending, and functions that are only declared, with the module that they stand in.
    modules: Vec<(u32, Arc<str>)>,
}

/// A function with code.
pub(super) struct FunctionEntry {
    /// Offset in the unit.
    pub(super) offset: UnitOffset,
    /// Ascending; at least one.
    pub(super) ranges: Vec<Range<u64>>,
    pub(super) is_main: bool,
    pub(super) tree: OnceLock<FunctionTree>,
}

impl UnitIndex {
    pub(super) fn read(units: &Units, idx: usize) -> UnitIndex {
        let mut index = UnitIndex::default();
        // What was read before the damage is kept.
        let _ = index.read_entries(units, idx);
        index.functions.sort_by_key(|function| function.ranges[0].start);
        for (nth, function) in index.functions.iter().enumerate() {
            index.by_address.extend(function.ranges.iter().map(|range| (range.clone(), nth as u32, 0)));
        }
        index.by_address.sort_by_key(|(range, _, _)| (range.start, range.end));
        let mut highest = 0;
        for (range, _, up_to) in &mut index.by_address {
            highest = highest.max(range.end);
            *up_to = highest;
        }
        index
    }

    fn read_entries(&mut self, units: &Units, idx: usize) -> gimli::Result<()> {
        let loaded = &units.list[idx];
        let mut entries = loaded.unit.entries_raw(None)?;
        let mut entry = Entry::null();
        // The module of the children of the entry at each depth.
        let mut modules: Vec<Arc<str>> = vec![Arc::from("")];
        while !entries.is_empty() {
            let depth = usize::try_from(entries.next_depth()).unwrap_or(0).min(MAX_DEPTH);
            let offset = entries.next_offset();
            let Some(abbreviation) = entries.read_abbreviation()? else { continue };
            let module = modules[depth.min(modules.len() - 1)].clone();
            let mut inner = None;
            let tag = abbreviation.tag();
            match tag {
                c::DW_TAG_namespace
                | c::DW_TAG_subprogram
                | c::DW_TAG_variable
                | c::DW_TAG_structure_type
                | c::DW_TAG_class_type
                | c::DW_TAG_union_type
                | c::DW_TAG_enumeration_type => {
                    entries.read_attributes(abbreviation.attributes(), &mut entry.attrs)?;
                    match tag {
                        c::DW_TAG_subprogram => self.function(units, idx, offset, &entry, &module),
                        c::DW_TAG_variable => self.variable(units, idx, offset, &entry, &module),
                        c::DW_TAG_namespace => {}
                        _ => self.modules.push((offset.0 as u32, module.clone())),
                    }
                    if abbreviation.has_children() && !matches!(tag, c::DW_TAG_subprogram | c::DW_TAG_variable) {
                        inner = units.string(idx, &entry, c::DW_AT_name).map(|name| join(&module, &name));
                    }
                }
                _ => entries.skip_attributes(abbreviation.attributes())?,
            }
            if abbreviation.has_children() && depth < MAX_DEPTH {
                modules.truncate(depth + 1);
                modules.push(inner.unwrap_or(module));
            }
        }
        Ok(())
    }

    fn function(&mut self, units: &Units, idx: usize, offset: UnitOffset, entry: &Entry, module: &Arc<str>) {
        self.modules.push((offset.0 as u32, module.clone()));
        let mut ranges = units.ranges(idx, entry);
        if ranges.is_empty() {
            return;
        }
        ranges.sort_by_key(|range| range.start);
        let is_main = entry.attr_value(c::DW_AT_main_subprogram) == Some(AttributeValue::Flag(true));
        self.functions.push(FunctionEntry { offset, ranges, is_main, tree: OnceLock::new() });
    }

    fn variable(&mut self, units: &Units, idx: usize, offset: UnitOffset, entry: &Entry, module: &Arc<str>) {
        let Some(AttributeValue::Exprloc(expression)) = entry.attr_value(c::DW_AT_location) else { return };
        let mut operations = expression.operations(units.list[idx].unit.encoding());
        let address = match operations.next() {
            Ok(Some(gimli::Operation::Address { address })) => address,
            Ok(Some(gimli::Operation::AddressIndex { index })) => {
                units.dwarf.address(&units.list[idx].unit, index).unwrap_or(0)
            }
            // Thread-local variables have no address; locals of a function are found in its tree.
            Ok(Some(gimli::Operation::UnsignedConstant { .. } | gimli::Operation::TLS)) => {
                return self.statics.push((offset, module.clone()));
            }
            _ => return,
        };
        let vtable = units.list[idx].referred(entry, c::DW_AT_type).and_then(|ty| {
            let (unit, ty) = units.entry(ty)?;
            units.list[unit].referred(&ty, c::DW_AT_containing_type)
        });
        match vtable {
            Some(ty) => drop(self.vtables.insert(address, ty)),
            // The linker dropped it.
            None if !may_be_code(address) => {}
            None => self.statics.push((offset, module.clone())),
        }
    }

    /// The function with code at an address of the file; the smallest of several.
    pub(super) fn at(&self, address: u64) -> Option<&FunctionEntry> {
        let end = self.by_address.partition_point(|(range, _, _)| range.start <= address);
        let candidates = self.by_address[..end].iter().rev().take_while(|(_, _, highest)| address < *highest);
        let found = candidates.filter(|(range, _, _)| range.contains(&address));
        let (_, nth, _) = found.min_by_key(|(range, _, _)| range.end - range.start)?;
        Some(&self.functions[*nth as usize])
    }

    /// The offsets of types, and of functions that are only declared.
    pub(super) fn types(&self) -> impl Iterator<Item = UnitOffset> {
        self.modules.iter().map(|(offset, _)| gimli::UnitOffset(*offset as usize))
    }

    /// The module that a type or function stands in, by its offset in the unit.
    pub(super) fn module(&self, offset: UnitOffset) -> Arc<str> {
        let found = self.modules.binary_search_by_key(&(offset.0 as u32), |(offset, _)| *offset);
        found.map_or_else(|_| Arc::from(""), |idx| self.modules[idx].1.clone())
    }
}

/// A path and a further component.
pub(super) fn join(module: &str, name: &str) -> Arc<str> {
    if module.is_empty() { Arc::from(name) } else { Arc::from(format!("{module}::{name}")) }
}
