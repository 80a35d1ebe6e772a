//! The scopes of a function: itself, its lexical blocks, and the functions that were inlined into it, with their variables.
//!
//! Which inlined function an address lies in is asked for every row of the line table, so it is also laid out as segments: disjoint ranges,
//! each with the innermost function. They come of painting the ranges of each function over those of the function that it was inlined into
//! (painter's algorithm, outermost first).

use super::lines::Row;
use super::sections::{Entry, UnitOffset};
use super::units::{LoadedUnit, Units, unsigned};
use gimli::constants as c;
use std::collections::BTreeMap;
use std::ops::Range;

/// Scopes read of one function.
const MAX_SCOPES: usize = 1 << 16;
/// Ranges read of one function.
const MAX_RANGES: usize = 1 << 18;
/// Rows of the line table that a prologue may have.
const MAX_PROLOGUE_ROWS: usize = 8;

#[derive(Default, Debug)]
pub(super) struct FunctionTree {
    /// A parent stands before its children; the first is the function.
    pub(super) scopes: Vec<Scope>,
    /// Ascending, disjoint: first address, end, and the scope of the innermost function there.
    pub(super) segments: Vec<Segment>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Segment {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) scope: u32,
}

#[derive(Debug)]
pub(super) struct Scope {
    pub(super) parent: Option<u32>,
    pub(super) kind: ScopeKind,
    pub(super) ranges: Vec<Range<u64>>,
    /// Offsets in `.debug_info`.
    pub(super) variables: Vec<VariableEntry>,
    /// How many inlined calls it lies in.
    pub(super) inline_depth: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct VariableEntry {
    pub(super) offset: u64,
    pub(super) is_parameter: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ScopeKind {
    Function,
    Block,
    Inlined {
        /// The function, by its offset in `.debug_info`.
        origin: Option<u64>,
        call: CallSite,
    },
}

/// Where a call stood that was inlined.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct CallSite {
    /// Index in the line table of the function's unit.
    pub(super) file: u64,
    /// 0 where it is not known.
    pub(super) line: u32,
    pub(super) column: u32,
}

impl FunctionTree {
    /// Reads the scopes of the function at an offset of a unit.
    pub(super) fn read(units: &Units, unit: usize, function: UnitOffset) -> FunctionTree {
        let mut tree = FunctionTree::default();
        // What was read before the damage is kept.
        let _ = tree.read_entries(units, unit, function);
        tree.segments = tree.painted(units, unit);
        tree
    }

    fn read_entries(&mut self, units: &Units, idx: usize, function: UnitOffset) -> gimli::Result<()> {
        let loaded = &units.list[idx];
        let mut entries = loaded.unit.entries_raw(Some(function))?;
        let mut entry = Entry::null();
        // The scope that the children of the entry at each depth stand in; none for those of nested functions and types.
        let mut open: Vec<Option<u32>> = Vec::new();
        let mut n_ranges = 0;
        while !entries.is_empty() {
            let depth = entries.next_depth();
            let offset = entries.next_offset();
            if !self.scopes.is_empty() && depth <= 0 {
                break;
            }
            let Some(abbreviation) = entries.read_abbreviation()? else { continue };
            let depth = usize::try_from(depth).unwrap_or(0);
            open.truncate(depth);
            let parent = open.last().copied().flatten();
            let tag = abbreviation.tag();
            let is_first = self.scopes.is_empty();
            let mut scope = None;
            match tag {
                c::DW_TAG_formal_parameter | c::DW_TAG_variable if parent.is_some() => {
                    entries.skip_attributes(abbreviation.attributes())?;
                    let variable = VariableEntry {
                        offset: loaded.global(offset),
                        is_parameter: tag == c::DW_TAG_formal_parameter,
                    };
                    if let Some(parent) = parent {
                        self.scopes[parent as usize].variables.push(variable);
                    }
                }
                c::DW_TAG_lexical_block | c::DW_TAG_inlined_subroutine if parent.is_some() => {
                    entries.read_attributes(abbreviation.attributes(), &mut entry.attrs)?;
                    if self.scopes.len() < MAX_SCOPES && n_ranges < MAX_RANGES {
                        let mut ranges = units.ranges(idx, &entry);
                        ranges.sort_by_key(|range| range.start);
                        n_ranges += ranges.len();
                        let kind =
                            if tag == c::DW_TAG_lexical_block { ScopeKind::Block } else { inlined(loaded, &entry) };
                        scope = Some(self.push(parent, kind, ranges));
                    }
                }
                c::DW_TAG_subprogram if is_first => {
                    entries.read_attributes(abbreviation.attributes(), &mut entry.attrs)?;
                    let mut ranges = units.ranges(idx, &entry);
                    ranges.sort_by_key(|range| range.start);
                    scope = Some(self.push(None, ScopeKind::Function, ranges));
                }
                _ => {
                    entries.skip_attributes(abbreviation.attributes())?;
                    if is_first {
                        break;
                    }
                }
            }
            if abbreviation.has_children() {
                open.resize(depth, None);
                open.push(scope);
            } else if is_first {
                break;
            }
        }
        Ok(())
    }

    fn push(&mut self, parent: Option<u32>, kind: ScopeKind, ranges: Vec<Range<u64>>) -> u32 {
        let above = parent.map_or(0, |parent| self.scopes[parent as usize].inline_depth);
        let inline_depth = above + u32::from(matches!(kind, ScopeKind::Inlined { .. }));
        self.scopes.push(Scope { parent, kind, ranges, variables: Vec::new(), inline_depth });
        self.scopes.len() as u32 - 1
    }

    fn painted(&self, units: &Units, unit: usize) -> Vec<Segment> {
        let mut painted: BTreeMap<u64, Segment> = BTreeMap::new();
        for (scope, node) in (0..).zip(&self.scopes).filter(|(_, node)| node.kind != ScopeKind::Block) {
            for &Range { start, end } in &node.ranges {
                paint(&mut painted, Segment { start, end, scope });
            }
        }
        // The ranges of inlined functions may begin in the prologue, but its line is that of the function itself.
        let entry = self.scopes.first().and_then(|function| function.ranges.first());
        let prologue = entry.and_then(|range| prologue(units.lines(unit).within(range)));
        if let Some(Range { start, end }) = prologue {
            paint(&mut painted, Segment { start, end, scope: 0 });
        }
        painted.into_values().collect()
    }

    /// The scope of the innermost function at an address.
    pub(super) fn innermost(&self, address: u64) -> Option<u32> {
        let idx = self.segments.partition_point(|segment| segment.start <= address).checked_sub(1)?;
        Some(&self.segments[idx]).filter(|segment| address < segment.end).map(|segment| segment.scope)
    }

    /// The segments that have addresses in a range, ascending.
    pub(super) fn within(&self, range: &Range<u64>) -> &[Segment] {
        let first = self.segments.partition_point(|segment| segment.end <= range.start);
        let last = self.segments.partition_point(|segment| segment.start < range.end);
        self.segments.get(first..last).unwrap_or_default()
    }

    /// The function that a scope is or belongs to, then those that it was inlined into, outermost last.
    pub(super) fn functions(&self, scope: u32) -> impl Iterator<Item = (u32, &Scope)> {
        let parent = |(_, scope): &(u32, &Scope)| scope.parent.map(|parent| (parent, &self.scopes[parent as usize]));
        let first = self.scopes.get(scope as usize).map(|node| (scope, node));
        std::iter::successors(first, parent).filter(|(_, scope)| scope.kind != ScopeKind::Block)
    }
}

/// The addresses before the end of the prologue, if it is marked.
fn prologue(rows: &[Row]) -> Option<Range<u64>> {
    let start = rows.first()?.start;
    let end = rows.iter().take(MAX_PROLOGUE_ROWS).find(|row| row.is_prologue_end)?.start;
    (start < end).then_some(start..end)
}

/// Covers what is there with a segment. Each call removes what it covers, so that painting costs no more than the number of ranges.
fn paint(painted: &mut BTreeMap<u64, Segment>, new: Segment) {
    let below = painted.range(..new.start).next_back().map(|(_, segment)| *segment);
    if let Some(below) = below.filter(|below| new.start < below.end) {
        painted.insert(below.start, Segment { end: new.start, ..below });
        if new.end < below.end {
            painted.insert(new.end, Segment { start: new.end, ..below });
        }
    }
    while let Some((&start, &segment)) = painted.range(new.start..new.end).next() {
        painted.remove(&start);
        if new.end < segment.end {
            painted.insert(new.end, Segment { start: new.end, ..segment });
        }
    }
    painted.insert(new.start, new);
}

fn inlined(unit: &LoadedUnit, entry: &Entry) -> ScopeKind {
    let number = |name| entry.attr_value(name).and_then(|value| unsigned(&value)).unwrap_or(0);
    let call = CallSite {
        file: number(c::DW_AT_call_file),
        line: u32::try_from(number(c::DW_AT_call_line)).unwrap_or(0),
        column: u32::try_from(number(c::DW_AT_call_column)).unwrap_or(0),
    };
    ScopeKind::Inlined { origin: unit.referred(entry, c::DW_AT_abstract_origin), call }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_painted_later_covers_what_was_there() {
        let mut painted = BTreeMap::new();
        let segment = |start, end, scope| Segment { start, end, scope };
        for new in [segment(10, 50, 0), segment(20, 30, 1), segment(25, 28, 2), segment(40, 60, 3), segment(5, 12, 4)] {
            paint(&mut painted, new);
        }
        let expected = [(5, 12, 4), (12, 20, 0), (20, 25, 1), (25, 28, 2), (28, 30, 1), (30, 40, 0), (40, 60, 3)];
        let got: Vec<_> = painted.into_values().map(|found| (found.start, found.end, found.scope)).collect();
        assert_eq!(got, expected);
    }
}
