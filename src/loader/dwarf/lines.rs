//! The line table of a unit (DWARF 5, section 6.2) as rows that each cover a range of addresses, ascending.
//!
//! Several rows may stand at one address: the last statement among them says where the code came from, as in gdb, and where none is one the
//! last row. Rows of line 0 have no line of their own.

use super::files::{File, joined};
use super::sections::Reader;
use super::units::{LoadedUnit, may_be_code};
use crate::loader::name::one_line;
use gimli::{ColumnType, Dwarf, LineProgramHeader, LineRow, Reader as _};
use std::ops::Range;

/// Rows read of one unit.
const MAX_ROWS: usize = 1 << 24;
/// Files read of one unit.
const MAX_FILES: u64 = 1 << 16;

#[derive(Default, Debug)]
pub(super) struct LineTable {
    /// By the index that rows and entries use.
    files: Vec<Option<File>>,
    /// Ascending, none overlapping another.
    pub(super) rows: Vec<Row>,
}

/// A range of addresses with one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Row {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) file: u32,
    /// 0 where the code belongs to no line.
    pub(super) line: u32,
    /// 0 where it is not known.
    pub(super) column: u32,
    pub(super) is_statement: bool,
    pub(super) is_prologue_end: bool,
    /// Further lines begin and end at the same address: optimised code without a prologue of its own.
    pub(super) has_several_lines: bool,
}

impl LineTable {
    /// Reads the table of a unit; empty where there is none, and short where it is damaged.
    pub(super) fn read(dwarf: &Dwarf<Reader>, unit: &LoadedUnit) -> LineTable {
        let Some(program) = unit.unit.line_program.clone() else { return LineTable::default() };
        let files = files(dwarf, unit, program.header());
        let mut rows = program.rows();
        let mut found: Vec<Row> = Vec::new();
        // The rows of the sequence that is being read; sequences of dropped functions are left out.
        let mut sequence: Vec<Row> = Vec::new();
        while let Ok(Some((_, row))) = rows.next_row() {
            if let Some(last) = sequence.last_mut() {
                last.end = row.address();
            }
            if row.end_sequence() {
                if sequence.first().is_some_and(|first| may_be_code(first.start)) {
                    push_sequence(&mut found, &sequence);
                }
                sequence.clear();
            } else {
                sequence.push(row_of(row));
            }
            if found.len() + sequence.len() >= MAX_ROWS {
                break;
            }
        }
        found.sort_by_key(|row| row.start);
        LineTable { files, rows: without_overlaps(found) }
    }

    /// A file by its index.
    pub(super) fn file(&self, idx: u64) -> Option<&File> {
        self.files.get(usize::try_from(idx).ok()?)?.as_ref()
    }

    /// The row at an address.
    pub(super) fn at(&self, address: u64) -> Option<&Row> {
        let idx = self.rows.partition_point(|row| row.start <= address).checked_sub(1)?;
        Some(&self.rows[idx]).filter(|row| address < row.end)
    }

    /// The rows that have addresses in a range, ascending.
    pub(super) fn within(&self, range: &Range<u64>) -> &[Row] {
        let first = self.rows.partition_point(|row| row.end <= range.start);
        let last = self.rows.partition_point(|row| row.start < range.end);
        self.rows.get(first..last).unwrap_or_default()
    }
}

/// Appends a sequence without its empty rows, whose flags the next row at their address takes over, and if only they are statements also
/// their line.
fn push_sequence(found: &mut Vec<Row>, sequence: &[Row]) {
    let mut empty: Option<Row> = None;
    for row in sequence {
        let mut row = *row;
        if let Some(before) = empty.take().filter(|before| before.start == row.start) {
            row.is_prologue_end |= before.is_prologue_end;
            row.has_several_lines |= before.has_several_lines || before.line != row.line;
            if before.is_statement && !row.is_statement {
                let Row { file, line, column, .. } = before;
                row = Row { file, line, column, is_statement: true, ..row };
            }
        }
        // Addresses that go backwards are damage.
        if row.start < row.end {
            found.push(row);
        } else {
            empty = Some(row);
        }
    }
}

fn without_overlaps(sorted: Vec<Row>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(sorted.len());
    for mut row in sorted {
        if let Some(last) = rows.last().filter(|last| row.start < last.end) {
            row.start = last.end;
        }
        if row.start < row.end {
            rows.push(row);
        }
    }
    rows
}

fn row_of(row: &LineRow) -> Row {
    let column = match row.column() {
        ColumnType::LeftEdge => 0,
        ColumnType::Column(column) => u32::try_from(column.get()).unwrap_or(0),
    };
    Row {
        start: row.address(),
        end: row.address(),
        file: u32::try_from(row.file_index()).unwrap_or(u32::MAX),
        line: row.line().map_or(0, |line| u32::try_from(line.get()).unwrap_or(0)),
        column,
        is_statement: row.is_stmt(),
        is_prologue_end: row.prologue_end(),
        has_several_lines: false,
    }
}

fn files(dwarf: &Dwarf<Reader>, unit: &LoadedUnit, header: &LineProgramHeader<Reader>) -> Vec<Option<File>> {
    let text = |value| {
        let text = dwarf.attr_string(&unit.unit, value).ok()?;
        text.to_string_lossy().ok().map(|text| one_line(&text).into_owned())
    };
    let path = |idx: u64| {
        let file = header.file(idx)?;
        let name = text(file.path_name())?;
        let directory = file.directory(header).and_then(text).unwrap_or_default();
        Some(File::new(joined(&joined(&unit.summary.directory, &directory), &name)))
    };
    // Up to DWARF 4 files count from 1.
    let n_files = (header.file_names().len() as u64 + 1).min(MAX_FILES);
    (0..n_files).map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(start: u64, end: u64, line: u32, is_statement: bool) -> Row {
        Row { start, end, file: 1, line, column: 0, is_statement, is_prologue_end: false, has_several_lines: false }
    }

    #[test]
    fn of_several_rows_at_an_address_the_last_statement_counts() {
        let mut found = Vec::new();
        // As gcc has them where a function was inlined.
        let rows =
            [(4, 4, 2, true), (4, 4, 7, true), (4, 8, 5, false), (8, 9, 7, false), (9, 9, 3, false), (9, 10, 4, true)];
        push_sequence(&mut found, &rows.map(|(start, end, line, is_statement)| row(start, end, line, is_statement)));
        let seen: Vec<_> = found.iter().map(|row| (row.start, row.line, row.is_statement)).collect();
        assert_eq!(seen, [(4, 7, true), (8, 7, false), (9, 4, true)]);
        assert!(found[0].has_several_lines && !found[1].has_several_lines);
    }
}
