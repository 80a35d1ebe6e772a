//! Which addresses are the user's code, and from which of the user's lines they came.
//!
//! Every row of the line tables of the user's units is cut where the chain of inlined calls changes, and gets the innermost line of the user
//! in its chain, if there is one. That is done once for all of them: afterwards a question is a binary search.
//!
//! Code of line 0 belongs to no line of its own (a compiler's glue: moves, drop flags, landing pads). It goes on with the line before it in
//! its function, so that stepping by lines does not stop there and nobody takes it for a library's. So does what an optimiser merged of
//! several lines: a call of line 0, or one of a library's functions that was inlined at line 0 into a function of the user.

use super::functions;
use super::index::FunctionEntry;
use super::lines::{LineTable, Row};
use super::tree::{FunctionTree, Scope, ScopeKind};
use super::units::Units;
use crate::model::addr::Address;
use crate::model::debug::code::{SourcePosition, UserLine};
use crate::model::source_map::{FileId, LineEntry, SourceLine};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

#[derive(Default)]
pub(super) struct UserCode {
    pub(super) files: Vec<Arc<str>>,
    by_path: HashMap<Arc<str>, FileId>,
    /// Ascending, disjoint.
    entries: Vec<UserEntry>,
    /// The same without what tells lines apart: ascending, none touching the next.
    pub(super) ranges: Vec<Range<u64>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct UserEntry {
    start: u64,
    end: u64,
    /// Of its first address.
    line: UserLine,
}

/// A place in a line table: index of a file, line, column.
type Position = (u64, u32, u32);

/// A row of a line table, or a part of one, and what it lies in.
#[derive(Clone, Copy)]
struct Place<'a> {
    units: &'a Units,
    unit: usize,
    lines: &'a LineTable,
    function: Option<&'a FunctionEntry>,
    scope: Option<(&'a FunctionTree, u32)>,
    row: &'a Row,
}

impl Place<'_> {
    /// The innermost function of the user that code of line 0 lies in, or code of a library that was inlined into it at line 0, as where an
    /// optimiser merged such code of several lines: in how many inlined calls it lies, and where it is declared.
    fn user_function(&self) -> Option<(u32, SourcePosition)> {
        let (tree, scope) = self.scope?;
        let scopes: Vec<&Scope> = tree.functions(scope).map(|(_, scope)| scope).collect();
        let is_at_line_0 = |scope: &Scope| matches!(scope.kind, ScopeKind::Inlined { call, .. } if call.line == 0);
        let is_within = |nth: usize| match nth {
            0 => self.row.line == 0,
            nth => is_at_line_0(scopes[nth - 1]),
        };
        scopes.iter().enumerate().filter(|(nth, _)| is_within(*nth)).find_map(|(_, function)| {
            let entry = match function.kind {
                ScopeKind::Inlined { origin, .. } => origin?,
                _ => self.units.list[self.unit].global(self.function?.offset),
            };
            let declared = functions::declared(self.units, &self.units.describe(entry))?;
            declared.is_user.then_some((function.inline_depth, declared))
        })
    }
}

/// The line that code of line 0 goes on with.
#[derive(Default)]
struct Previous {
    /// First address of its function, which tells functions apart.
    function: u64,
    /// The scope that the last row with a line stood in, and its place.
    position: Option<(u32, Position)>,
    user: Option<UserLine>,
}

impl UserCode {
    pub(super) fn read(units: &Units) -> UserCode {
        let mut code = UserCode::default();
        if let Some(path) = functions::main(units).and_then(|(unit, main)| functions::file(units, unit, main)) {
            // The first of the files is what people think of as the program.
            code.file(&path);
        }
        for (idx, _) in units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user) {
            code.add_unit(units, idx);
        }
        code.entries.sort_by_key(|entry| entry.start);
        // Units that claim the same code are damaged, or their functions were folded into one.
        let mut end = 0;
        code.entries.retain(|entry| {
            let is_free = end <= entry.start;
            end = end.max(entry.end);
            is_free
        });
        for entry in &code.entries {
            match code.ranges.last_mut().filter(|last| last.end == entry.start) {
                Some(last) => last.end = entry.end,
                None => code.ranges.push(entry.start..entry.end),
            }
        }
        code
    }

    fn add_unit(&mut self, units: &Units, unit: usize) {
        let (lines, index) = (units.lines(unit), units.index(unit));
        let mut previous = Previous::default();
        for row in &lines.rows {
            let mut start = row.start;
            while start < row.end {
                let function = index.at(start);
                let tree = function.map(|function| units.tree(unit, function));
                let key = function.map_or(0, |function| function.ranges[0].start);
                if previous.function != key {
                    previous = Previous { function: key, ..Previous::default() };
                }
                let segment = tree.and_then(|tree| tree.within(&(start..row.end)).first().copied());
                let (scope, end) = match segment {
                    Some(segment) if segment.start <= start => (Some(segment.scope), segment.end.min(row.end)),
                    Some(segment) => (None, segment.start),
                    None => (None, row.end),
                };
                let place = Place { units, unit, lines, function, scope: tree.zip(scope), row };
                let found = self.user_line(&place, &mut previous);
                if let Some(line) = found {
                    let is_statement = row.is_statement && row.line != 0 && start == row.start;
                    self.entries.push(UserEntry { start, end, line: UserLine { is_statement, ..line } });
                }
                start = end;
            }
        }
    }

    /// The innermost line of the user at a row in a scope.
    fn user_line(&mut self, place: &Place, previous: &mut Previous) -> Option<UserLine> {
        let Place { lines, row, .. } = *place;
        let node = place.scope.map_or(u32::MAX, |(_, scope)| scope);
        let own = (u64::from(row.file), row.line, row.column);
        let position = match previous.position {
            _ if row.line != 0 => Some(own),
            Some((scope, position)) if scope == node => Some(position),
            _ => None,
        };
        if row.line != 0 {
            previous.position = Some((node, own));
        }
        let mut found = None;
        match place.scope {
            Some((tree, scope)) => {
                let mut position = position;
                for (nth, (_, function)) in tree.functions(scope).enumerate() {
                    if let Some(position) = position.filter(|position| is_user(lines, *position)) {
                        found = Some((position, function.inline_depth, nth == 0));
                        break;
                    }
                    position = match function.kind {
                        ScopeKind::Inlined { call, .. } if call.line != 0 => Some((call.file, call.line, call.column)),
                        _ => None,
                    };
                }
            }
            None => found = position.filter(|position| is_user(lines, *position)).map(|position| (position, 0, true)),
        }
        let line = found.and_then(|((file, line, column), inline_depth, is_innermost)| {
            let line = SourceLine { file: self.file(&lines.file(file)?.path), number: line };
            let column = Some(column).filter(|column| *column != 0);
            let is_inherited = is_innermost && row.line == 0;
            Some(UserLine { line, column, inline_depth, is_innermost, is_statement: false, is_inherited })
        });
        if line.is_some() {
            previous.user = line;
            return line;
        }
        let inherited = previous.user.map(|line| UserLine { is_inherited: true, is_innermost: false, ..line });
        match (place.user_function(), inherited) {
            (Some((inline_depth, _)), Some(inherited)) => Some(UserLine { inline_depth, ..inherited }),
            (Some((inline_depth, declared)), None) if row.line != 0 => {
                let line = SourceLine { file: self.file(&declared.path), number: declared.line };
                let (is_innermost, is_statement, is_inherited) = (false, false, true);
                Some(UserLine { line, column: None, inline_depth, is_innermost, is_statement, is_inherited })
            }
            (_, inherited) => inherited.filter(|_| row.line == 0),
        }
    }

    fn file(&mut self, path: &Arc<str>) -> FileId {
        if let Some(id) = self.by_path.get(path) {
            return *id;
        }
        let id = FileId(self.files.len() as u32);
        self.files.push(path.clone());
        self.by_path.insert(path.clone(), id);
        id
    }

    pub(super) fn file_id(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The user's line at an address of the file.
    pub(super) fn at(&self, address: u64) -> Option<UserLine> {
        let idx = self.entries.partition_point(|entry| entry.start <= address).checked_sub(1)?;
        let entry = Some(&self.entries[idx]).filter(|entry| address < entry.end)?;
        Some(UserLine { is_statement: entry.line.is_statement && address == entry.start, ..entry.line })
    }

    /// The same as entries of a source map, for a file that was loaded at this distance from its own addresses.
    pub(super) fn line_entries(&self, bias: u64) -> impl Iterator<Item = LineEntry> {
        self.entries.iter().map(move |entry| LineEntry {
            address: Address(entry.start.wrapping_add(bias)),
            length: u32::try_from(entry.end - entry.start).unwrap_or(u32::MAX),
            line: entry.line.line,
            column: entry.line.column,
            is_code: true,
            is_statement: entry.line.is_statement,
            is_inherited: entry.line.is_inherited,
        })
    }
}

fn is_user(lines: &LineTable, (file, _, _): Position) -> bool {
    lines.file(file).is_some_and(|file| file.is_user)
}
