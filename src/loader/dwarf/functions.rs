//! Functions: their names, where their bodies begin, and the chain of inlined calls at an address.
//!
//! The chain is as a debugger's virtual frames: the innermost inlined function has the line of the line table, each one further out the line
//! of the call that was inlined (`DW_AT_call_line`).

use super::index::{FunctionEntry, join};
use super::lines::Row;
use super::prologue;
use super::sections::Section;
use super::tree::{Scope, ScopeKind};
use super::units::{Description, Units};
use crate::model::addr::Address;
use crate::model::debug::code::{CodeFrame, Function, Language, SourcePosition};
use crate::source::demangle::demangle;
use std::ops::Range;
use std::sync::Arc;

/// Rows that are gone back for the line of code that has none.
const MAX_ROWS_BACK: usize = 64;

/// The frames at an address of the file, the innermost first.
pub(super) fn chain(units: &Units, address: u64) -> Vec<CodeFrame> {
    // A unit may claim more than it has code for.
    units.at(address).map(|unit| chain_in(units, unit, address)).find(|chain| !chain.is_empty()).unwrap_or_default()
}

fn chain_in(units: &Units, unit: usize, address: u64) -> Vec<CodeFrame> {
    let row_position = |row: &Row| position(units, unit, u64::from(row.file), row.line, row.column);
    let Some(function) = units.index(unit).at(address) else {
        let own = units.lines(unit).at(address).and_then(row_position);
        return own
            .into_iter()
            .map(|own| CodeFrame { function: None, is_user: own.is_user, position: Some(own), is_inlined: false })
            .collect();
    };
    let tree = units.tree(unit, function);
    let Some(innermost) = tree.innermost(address) else { return Vec::new() };
    let mut next =
        row_at(units, unit, address, |start| tree.innermost(start) == Some(innermost)).and_then(row_position);
    let mut frames = Vec::new();
    for (_, scope) in tree.functions(innermost) {
        let (entry, call) = match scope.kind {
            ScopeKind::Inlined { origin, call } => (origin, Some(call)),
            _ => (Some(units.list[unit].global(function.offset)), None),
        };
        let description = entry.map(|entry| units.describe(entry));
        let function = description.as_ref().map(|description| path(units, description));
        let is_inlined = call.is_some();
        let own = next.take();
        // An optimiser that merged calls of several lines kept the line of none.
        let declared = || declared(units, description.as_ref()?);
        let is_user = own.clone().or_else(declared).is_some_and(|position| position.is_user);
        frames.push(CodeFrame { function, position: own, is_user, is_inlined });
        next = call.and_then(|call| position(units, unit, call.file, call.line, call.column));
    }
    frames
}

/// The row at an address, or before it in the same function where that has line 0.
fn row_at(units: &Units, unit: usize, address: u64, is_same: impl Fn(u64) -> bool) -> Option<&Row> {
    let rows = &units.lines(unit).rows;
    let idx = rows.partition_point(|row| row.start <= address).checked_sub(1)?;
    let here = Some(&rows[idx]).filter(|row| address < row.end)?;
    if here.line != 0 {
        return Some(here);
    }
    let before = rows[..idx].iter().rev().take(MAX_ROWS_BACK).take_while(|row| is_same(row.start));
    before.into_iter().find(|row| row.line != 0)
}

fn position(units: &Units, unit: usize, file: u64, line: u32, column: u32) -> Option<SourcePosition> {
    let file = units.lines(unit).file(file)?;
    (line != 0).then(|| SourcePosition {
        path: file.path.clone(),
        line,
        column: Some(column).filter(|column| *column != 0),
        is_user: file.is_user,
    })
}

/// Tells the copy of a function that lies so many inlined calls deep at an address from its other copies: the function with code, by its
/// offset in `.debug_info`, and the scope in it.
pub(super) fn copy(units: &Units, address: u64, inline_depth: u32) -> Option<(u64, u32)> {
    let (unit, function) = at(units, address)?;
    let tree = units.tree(unit, function);
    let innermost = tree.innermost(address)?;
    let (scope, _) = tree.functions(innermost).find(|(_, scope)| scope.inline_depth == inline_depth)?;
    Some((units.list[unit].global(function.offset), scope))
}

/// The addresses of the function that lies so many inlined calls deep at an address, if it was inlined there; and those of the function
/// with code.
pub(super) fn inlined_ranges(units: &Units, address: u64, inline_depth: u32) -> Option<[&[Range<u64>]; 2]> {
    let (unit, function) = at(units, address)?;
    let tree = units.tree(unit, function);
    let (_, scope) = tree.functions(tree.innermost(address)?).find(|(_, scope)| scope.inline_depth == inline_depth)?;
    matches!(scope.kind, ScopeKind::Inlined { .. }).then_some([&scope.ranges, &function.ranges])
}

/// The functions of the user that were inlined into a function with code: path and first address of each copy.
pub(super) fn inlined(units: &Units, unit: usize, function: &FunctionEntry) -> Vec<(Arc<str>, u64)> {
    let copy = |scope: &Scope| {
        let ScopeKind::Inlined { origin: Some(origin), .. } = scope.kind else { return None };
        let description = units.describe(origin);
        let is_user = declared(units, &description).is_some_and(|declared| declared.is_user);
        is_user.then(|| Some((path(units, &description), scope.ranges.first()?.start))).flatten()
    };
    units.tree(unit, function).scopes.iter().filter_map(copy).collect()
}

/// Where an entry was declared.
pub(super) fn declared(units: &Units, description: &Description) -> Option<SourcePosition> {
    let (unit, file, line) = description.declared?;
    position(units, unit, file, u32::try_from(line).ok()?, 0)
}

/// The readable path of a function.
fn path(units: &Units, description: &Description) -> Arc<str> {
    if let Some(demangled) = description.linkage_name.as_deref().and_then(demangle) {
        return Arc::from(demangled);
    }
    let name = description.name.clone().or_else(|| description.linkage_name.clone());
    let name = name.unwrap_or_else(|| Arc::from("?"));
    join(&module(units, description.origin), &name)
}

/// The module that an entry stands in.
pub(super) fn module(units: &Units, entry: u64) -> Arc<str> {
    let found = units.index_of(entry).and_then(|unit| {
        let offset = units.list[unit].offset_of(entry)?;
        Some(units.index(unit).module(offset))
    });
    found.unwrap_or_else(|| Arc::from(""))
}

/// The function with code at an address of the file.
pub(super) fn at(units: &Units, address: u64) -> Option<(usize, &FunctionEntry)> {
    units.at(address).find_map(|unit| Some((unit, units.index(unit).at(address)?)))
}

/// What is known of a function.
pub(super) fn function(units: &Units, unit: usize, entry: &FunctionEntry, text: &Section, bias: u64) -> Function {
    let description = units.describe(units.list[unit].global(entry.offset));
    let declared = declared(units, &description);
    let range = entry_range(units, unit, entry);
    let start = range.start;
    let body = prologue::body(units.lines(unit), range, text);
    Function {
        path: path(units, &description),
        name: description.name.or_else(|| description.linkage_name.clone()).unwrap_or_else(|| Arc::from("?")),
        linkage_name: description.linkage_name,
        entry: Address(start.wrapping_add(bias)),
        body: Address(body.wrapping_add(bias)),
        ranges: biased(&entry.ranges, bias),
        is_user: declared.as_ref().is_some_and(|declared| declared.is_user),
        never_returns: description.never_returns,
        declared,
    }
}

/// The file that a function is declared in.
pub(super) fn file(units: &Units, unit: usize, entry: &FunctionEntry) -> Option<Arc<str>> {
    declared(units, &units.describe(units.list[unit].global(entry.offset))).map(|declared| declared.path)
}

/// The range with the function's entry: the first that is listed. (DWARF 5, 2.18 has no rule for it, but compilers list the part with the
/// entry first; cold parts may lie before it.)
pub(super) fn entry_range(units: &Units, unit: usize, entry: &FunctionEntry) -> Range<u64> {
    let read = units.list[unit].unit.entry(entry.offset).ok();
    let first = read.and_then(|read| units.ranges(unit, &read).into_iter().next());
    first.unwrap_or_else(|| entry.ranges[0].clone())
}

pub(super) fn biased(ranges: &[Range<u64>], bias: u64) -> Vec<Range<u64>> {
    ranges.iter().map(|range| range.start.wrapping_add(bias)..range.end.wrapping_add(bias)).collect()
}

/// The user's `main`, with the index of its unit.
pub(super) fn main(units: &Units) -> Option<(usize, &FunctionEntry)> {
    let of_user = || {
        let user_units = units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user);
        user_units.flat_map(|(unit, _)| units.index(unit).functions.iter().map(move |function| (unit, function)))
    };
    let is_main = |unit: usize, entry: &FunctionEntry| {
        let description = units.describe(units.list[unit].global(entry.offset));
        let module = module(units, description.origin);
        let is_root = match units.list[unit].summary.language {
            Language::Rust => !module.is_empty() && !module.contains("::"),
            _ => module.is_empty(),
        };
        description.name.as_deref() == Some("main") && is_root
    };
    let marked = of_user().find(|(_, entry)| entry.is_main);
    marked.or_else(|| of_user().find(|(unit, entry)| is_main(*unit, entry)))
}
