//! The source map: which line of which file each address came from, and which addresses a line became.
//!
//! It holds what DWARF's line number table does (DWARF 5, section 6.2): files, and entries that give a range of addresses its file,
//! line and column. A text that is assembled makes a map of one file; a compiled program has several. The entries are sorted by address
//! and do not overlap; a second index orders them by file, line and address. A look-up either way is a binary search, a change of the
//! entries sorts them again.

use super::addr::Address;
use std::ops::Range;
use std::sync::Arc;

/// A file of a [`SourceMap`]: its number there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct FileId(pub u32);

/// A line of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourceLine {
    /// The file, by its number in the map.
    pub file: FileId,
    /// 1-based.
    pub number: u32,
}

/// A file and its text.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct SourceFile {
    /// The path as given, `-` for standard input, a built-in program's name, or empty for what is typed at the prompt.
    pub path: String,
    /// The lines without their ends; line 1 is index 0. Shared, because a program is copied for each line typed. Empty where the text
    /// is not known.
    pub lines: Vec<Arc<str>>,
}

/// A range of addresses that came from one place in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineEntry {
    /// The first address.
    pub address: Address,
    /// Length in bytes.
    pub length: u32,
    /// The line that it came from.
    pub line: SourceLine,
    /// 1-based; `None` where it is not known.
    pub column: Option<u32>,
    /// Instructions, as opposed to data.
    pub is_code: bool,
    /// A good place to stop at, as DWARF's `is_stmt` has it: a statement begins here.
    pub is_statement: bool,
    /// The compiler gave it no line: this is the one before it, near where it came from.
    pub is_inherited: bool,
}

/// The path of the file whose lines an assembled program got besides its own: library functions that it calls.
pub const SUPPORT_LIBRARY: &str = "support library";

/// The files of a program and where its addresses came from.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    /// In address order.
    entries: Vec<LineEntry>,
    /// Indices of `entries`, by file, line and address.
    by_line: Vec<u32>,
}

impl SourceMap {
    /// A map of one file, which came to nothing yet.
    #[must_use]
    pub fn of_text(path: &str, lines: impl IntoIterator<Item = Arc<str>>) -> SourceMap {
        let mut map = SourceMap::default();
        map.add_file(SourceFile { path: path.to_owned(), lines: lines.into_iter().collect() });
        map
    }

    /// Adds a file.
    pub fn add_file(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// Every file; a [`FileId`] is an index.
    #[must_use]
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// A file of this map.
    ///
    /// # Panics
    /// When the number is of another map.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The lines of a file; none for one that is not there.
    #[must_use]
    pub fn lines(&self, id: FileId) -> &[Arc<str>] {
        self.files.get(id.0 as usize).map_or(&[], |file| &file.lines)
    }

    /// True where a line's number alone does not say which line is meant.
    #[must_use]
    pub fn has_several_files(&self) -> bool {
        self.files.len() > 1
    }

    /// The files that a path may mean: those whose own path is the same or ends in it, whole components only.
    pub fn files_named<'a>(&'a self, path: &'a str) -> impl Iterator<Item = FileId> + 'a {
        let is_named = move |file: &SourceFile| {
            file.path.strip_suffix(path).is_some_and(|before| before.is_empty() || before.ends_with('/'))
        };
        (0..).map(FileId).zip(&self.files).filter(move |(_, file)| is_named(file)).map(|(id, _)| id)
    }

    /// The line that a place as Rust prints it means (`src/main.rs:4:5`), if it is in exactly one file of this map.
    #[must_use]
    pub fn line_named(&self, place: &str) -> Option<SourceLine> {
        let mut parts = place.rsplitn(3, ':').skip(1);
        let (number, path) = (parts.next()?.parse().ok()?, parts.next()?);
        let mut named = self.files_named(path.strip_prefix("./").unwrap_or(path));
        let file = named.next().filter(|_| named.next().is_none())?;
        Some(SourceLine { file, number })
    }

    /// Every entry in address order.
    #[must_use]
    pub fn entries(&self) -> &[LineEntry] {
        &self.entries
    }

    /// How many instructions the map knows.
    #[must_use]
    pub fn n_instructions(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_code).count()
    }

    /// The entry that covers `address`.
    #[must_use]
    pub fn at(&self, address: Address) -> Option<&LineEntry> {
        let idx = self.entries.partition_point(|entry| entry.address <= address).checked_sub(1)?;
        let entry = &self.entries[idx];
        (address.0 - entry.address.0 < u64::from(entry.length)).then_some(entry)
    }

    /// What a line became, in address order.
    pub fn of_line(&self, line: SourceLine) -> impl Iterator<Item = &LineEntry> {
        self.entries_since(line).take_while(move |entry| entry.line == line)
    }

    /// The first instruction of a line, or of the next line of its file that has one; where a statement begins, if one does.
    #[must_use]
    pub fn instruction_from(&self, line: SourceLine) -> Option<&LineEntry> {
        let in_file = || self.entries_since(line).take_while(move |entry| entry.line.file == line.file);
        let first = in_file().find(|entry| entry.is_code)?;
        Some(self.of_line(first.line).find(|entry| entry.is_code && entry.is_statement).unwrap_or(first))
    }

    /// The text of a line.
    #[must_use]
    pub fn text(&self, line: SourceLine) -> Option<&str> {
        self.lines(line.file).get(usize::try_from(line.number).ok()?.checked_sub(1)?).map(|text| &**text)
    }

    /// Adds entries, which cover no address that has one.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = LineEntry>) {
        self.entries.extend(entries);
        self.index();
    }

    /// Forgets where these addresses came from.
    pub fn forget(&mut self, range: &Range<u64>) {
        self.entries.retain(|entry| !range.contains(&entry.address.0));
        self.index();
    }

    /// Where the next line that is typed will stand: a single file goes on with it, and several get one more for what is typed.
    #[must_use]
    pub fn next_typed_line(&self) -> SourceLine {
        let idx = match self.files.len() {
            0 | 1 => 0,
            n if self.files[n - 1].path.is_empty() => n - 1,
            n => n,
        };
        let file = FileId(idx as u32);
        SourceLine { file, number: self.lines(file).len() as u32 + 1 }
    }

    /// Adds lines that were typed; returns where the first of them stands.
    pub fn add_typed(&mut self, lines: impl IntoIterator<Item = Arc<str>>) -> SourceLine {
        let first = self.next_typed_line();
        if first.file.0 as usize == self.files.len() {
            self.add_file(SourceFile::default());
        }
        self.files[first.file.0 as usize].lines.extend(lines);
        first
    }

    fn entries_since(&self, line: SourceLine) -> impl Iterator<Item = &LineEntry> {
        let from = self.by_line.partition_point(|idx| self.entries[*idx as usize].line < line);
        self.by_line[from..].iter().map(|idx| &self.entries[*idx as usize])
    }

    fn index(&mut self) {
        let SourceMap { entries, by_line, .. } = self;
        entries.sort_by_key(|entry| entry.address);
        debug_assert!(
            entries.windows(2).all(|pair| pair[0].address.plus(u64::from(pair[0].length)) <= pair[1].address)
        );
        by_line.clear();
        by_line.extend(0..entries.len() as u32);
        // Stable, so that what came from one line stays in address order.
        by_line.sort_by_key(|idx| entries[*idx as usize].line);
    }
}

impl SourceLine {
    /// The line `n` lines further down.
    #[must_use]
    pub fn plus(self, n: u32) -> SourceLine {
        SourceLine { number: self.number + n, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(file: u32, number: u32) -> SourceLine {
        SourceLine { file: FileId(file), number }
    }

    fn entry(address: u64, length: u32, line: SourceLine) -> LineEntry {
        let address = Address(address);
        LineEntry { address, length, line, column: None, is_code: true, is_statement: true, is_inherited: false }
    }

    fn text(lines: &[&str]) -> Vec<Arc<str>> {
        lines.iter().map(|line| Arc::from(*line)).collect()
    }

    /// Two files whose code lies interleaved, as where functions are inlined.
    fn map() -> SourceMap {
        let mut map = SourceMap::of_text("src/main.rs", text(&["fn main() {", "    area(2);", "}"]));
        map.add_file(SourceFile { path: "src/shape/area.rs".to_owned(), lines: text(&["fn area()"]) });
        map.extend([entry(0x30, 4, line(0, 2)), entry(0x10, 8, line(0, 1)), entry(0x20, 16, line(1, 1))]);
        map.extend([entry(0x18, 4, line(0, 2))]);
        map
    }

    #[test]
    fn an_address_is_found_up_to_the_end_of_its_entry() {
        let found = |address| map().at(Address(address)).map(|entry| (entry.address.0, entry.line));
        assert_eq!(found(0xf), None);
        assert_eq!(found(0x10), Some((0x10, line(0, 1))));
        assert_eq!(found(0x17), Some((0x10, line(0, 1))));
        assert_eq!(found(0x1b), Some((0x18, line(0, 2))));
        assert_eq!(found(0x1c), None);
        assert_eq!(found(0x2f), Some((0x20, line(1, 1))));
        assert_eq!(found(0x34), None);
        assert!(SourceMap::default().at(Address(0)).is_none());
    }

    #[test]
    fn a_line_has_all_that_it_became_in_address_order() {
        let map = map();
        let became = |line| map.of_line(line).map(|entry| entry.address.0).collect::<Vec<_>>();
        assert_eq!(became(line(0, 2)), [0x18, 0x30]);
        assert_eq!(became(line(1, 1)), [0x20]);
        assert!(became(line(0, 3)).is_empty() && became(line(2, 1)).is_empty());
    }

    #[test]
    fn the_next_line_with_an_instruction_is_one_of_the_same_file() {
        let mut map = map();
        map.extend([
            LineEntry { is_code: false, ..entry(0x40, 8, line(0, 4)) },
            LineEntry { is_statement: false, ..entry(0x50, 1, line(0, 5)) },
            entry(0x51, 1, line(0, 5)),
            LineEntry { is_statement: false, ..entry(0x60, 1, line(0, 6)) },
        ]);
        let first = |line| map.instruction_from(line).map(|entry| entry.address.0);
        assert_eq!(first(line(0, 0)), Some(0x10));
        assert_eq!(first(line(0, 2)), Some(0x18));
        assert_eq!(first(line(0, 3)), Some(0x51), "line 4 is data, and line 5 begins with no statement");
        assert_eq!(first(line(0, 6)), Some(0x60));
        assert_eq!((first(line(0, 7)), first(line(1, 2))), (None, None));
    }

    #[test]
    fn a_path_names_the_files_that_end_in_it() {
        let mut map = map();
        map.add_file(SourceFile { path: "tests/area.rs".to_owned(), lines: Vec::new() });
        let named = |path: &str| map.files_named(path).map(|id| id.0).collect::<Vec<_>>();
        assert_eq!(named("main.rs"), [0]);
        assert_eq!(named("area.rs"), [1, 2]);
        assert_eq!(named("shape/area.rs"), [1]);
        assert_eq!(named("src/main.rs"), [0]);
        assert!(named("ain.rs").is_empty() && named("other/src/main.rs").is_empty());
    }

    #[test]
    fn a_place_as_rust_prints_it_means_a_line() {
        let mut map = map();
        assert_eq!(map.line_named("src/main.rs:4:5"), Some(line(0, 4)));
        assert_eq!(map.line_named("./src/main.rs:4:5"), Some(line(0, 4)));
        assert_eq!((map.line_named("library/alloc/src/vec/mod.rs:4:5"), map.line_named("main.rs")), (None, None));
        map.add_file(SourceFile { path: "tests/src/main.rs".to_owned(), lines: Vec::new() });
        assert_eq!(map.line_named("src/main.rs:4:5"), None, "it may be either");
    }

    #[test]
    fn typed_lines_go_on_in_a_single_file_and_into_one_of_their_own_beside_several() {
        let mut empty = SourceMap::default();
        assert_eq!(empty.add_typed(text(&["nop"])), line(0, 1));
        assert_eq!(empty.add_typed(text(&["ret"])), line(0, 2));
        let mut one = SourceMap::of_text("a.s", text(&["nop", "nop"]));
        assert_eq!(one.add_typed(text(&["ret"])), line(0, 3));
        assert_eq!(one.text(line(0, 3)), Some("ret"));
        let mut several = map();
        assert_eq!(several.add_typed(text(&["ret", "hlt"])), line(2, 1));
        assert_eq!(several.add_typed(text(&["nop"])), line(2, 3));
        assert_eq!((several.files().len(), several.text(line(2, 3))), (3, Some("nop")));
    }

    #[test]
    fn what_is_forgotten_is_found_neither_way() {
        let mut map = map();
        map.forget(&(0x18..0x30));
        assert!(map.at(Address(0x18)).is_none() && map.of_line(line(1, 1)).next().is_none());
        assert_eq!(map.of_line(line(0, 2)).map(|entry| entry.address.0).collect::<Vec<_>>(), [0x30]);
        assert_eq!(map.n_instructions(), 2);
    }

    #[test]
    fn lines_are_counted_from_one() {
        let map = map();
        assert_eq!(map.text(line(0, 1)), Some("fn main() {"));
        assert_eq!((map.text(line(0, 0)), map.text(line(0, 4)), map.text(line(9, 1))), (None, None, None));
    }
}
