//! The symbol table: what a program's names stand for, and which name an address belongs to.
//!
//! A compiled program has thousands of symbols, several of one name, some without a size, and its panels ask for the nearest one all the
//! time. So names are found by hashing and addresses by binary search over intervals. The interval of a symbol ends where its stated size
//! does; one without a size reaches to the next symbol, so that it swallows neither that nor what follows. Intervals may lie in one another
//! (a label in a function): each knows the nearest before it that ends later, and who looks for an address follows these from the last that
//! begins at or below it. The indices are made when somebody asks, and again after a change, in O(n log n).

use super::addr::Address;
use super::source_map::SourceLine;
use std::collections::HashMap;
use std::ops::Index;
use std::sync::{Arc, OnceLock};

/// A name and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// As the assembler and the linker know it. Shared, because a program is copied for each line typed.
    pub name: Arc<str>,
    /// The path that a compiler made the name from, `demo::area`; `None` for a name that people wrote.
    pub path: Option<Arc<str>>,
    /// The address, or the constant's value.
    pub value: u64,
    /// What the name stands for.
    pub kind: SymbolKind,
    /// Size in bytes as `.size` states it; `None` if it does not.
    pub size: Option<u64>,
    /// Where it is defined; `None` where the source is not known.
    pub line: Option<SourceLine>,
    /// `.globl` or `.weak`: other files can name it.
    pub is_global: bool,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SymbolKind {
    /// A label that starts a function: `.type … @function`, a `.globl` label in code, a direct call's target, or the entry.
    Function,
    /// Any other label in code.
    CodeLabel,
    /// A label in data.
    Object,
    /// `.set`, `.equ`, `=`, `equ`: a number that is no address.
    Constant,
}

impl SymbolKind {
    /// A label in code.
    #[must_use]
    pub fn is_code(self) -> bool {
        matches!(self, SymbolKind::Function | SymbolKind::CodeLabel)
    }
}

impl Symbol {
    /// The name as people write it.
    #[must_use]
    pub fn readable(&self) -> &str {
        self.path.as_deref().unwrap_or(&self.name)
    }

    /// Made by a compiler for its own use: `.L4`.
    #[must_use]
    pub fn is_local_label(&self) -> bool {
        self.name.starts_with(".L")
    }
}

/// Every symbol of a program, in order of definition.
#[derive(Clone, Default, Debug)]
pub struct SymbolTable {
    symbols: Vec<Symbol>,
    indices: OnceLock<Arc<Indices>>,
}

/// What a path that somebody wrote may mean.
#[derive(Clone, PartialEq, Debug)]
pub enum Resolved<'a> {
    /// No symbol has that name.
    Nothing,
    /// A symbol, or several names of the same value.
    One(&'a Symbol),
    /// Symbols of different values.
    Several(Vec<&'a Symbol>),
}

impl SymbolTable {
    /// The symbols in order of definition.
    pub fn iter(&self) -> std::slice::Iter<'_, Symbol> {
        self.symbols.iter()
    }

    /// Number of symbols.
    #[must_use]
    pub fn len(&self) -> usize {
        self.symbols.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.symbols.is_empty()
    }

    /// The symbols of exactly this name, in order of definition.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Symbol> {
        let Indices { by_name, next_of_name, .. } = self.indices();
        let first = by_name.get(name).copied();
        let next = |idx: &u32| Some(next_of_name[*idx as usize]).filter(|next| *next != NONE);
        std::iter::successors(first, next).map(|idx| &self.symbols[idx as usize])
    }

    /// The symbol of exactly this name; the first of several.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Symbol> {
        self.named(name).next()
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Symbol> {
        let idx = *self.indices().by_name.get(name)?;
        self.edit().get_mut(idx as usize)
    }

    /// What a name means: a symbol of exactly that name, else those whose path ends in it, whole components only.
    #[must_use]
    pub fn resolve(&self, name: &str) -> Resolved<'_> {
        let mut found: Vec<&Symbol> = self.named(name).collect();
        if found.is_empty() {
            let ends_in_it = |symbol: &&Symbol| {
                let before = symbol.path.as_deref().and_then(|path| without_arguments(path).strip_suffix(name));
                before.is_some_and(|before| before.is_empty() || before.ends_with("::"))
            };
            let candidates = self.indices().by_last_component.get(last_component(name)).map_or(&[][..], Vec::as_slice);
            found = candidates.iter().map(|idx| &self.symbols[*idx as usize]).filter(ends_in_it).collect();
        }
        // `sq(int)`, `mx<int>`: a function as it is printed, with what tells it from others of its name.
        if found.is_empty() && name.ends_with([')', '>']) {
            let is_it = |symbol: &&Symbol| symbol.path.as_deref().is_some_and(|path| is_printed_as(path, name));
            found = self.symbols.iter().filter(is_it).collect();
        }
        match found[..] {
            [] => Resolved::Nothing,
            [first, ref others @ ..] if others.iter().all(|other| other.value == first.value) => Resolved::One(first),
            _ => Resolved::Several(found),
        }
    }

    /// The label, preferably none of a compiler's own, that `address` belongs to, with the distance in bytes. Labels before `first`,
    /// the start of a segment, do not count: one without a size reaches no further than its segment.
    #[must_use]
    pub fn at(&self, address: Address, first: Address) -> Option<(&Symbol, u64)> {
        let Indices { labels, named_labels, .. } = self.indices();
        let found = |intervals| self.found(intervals, address).filter(|(symbol, _)| first.0 <= symbol.value);
        found(named_labels).or_else(|| found(labels))
    }

    /// The function that `address` belongs to, with the distance in bytes.
    #[must_use]
    pub fn function_at(&self, address: Address) -> Option<(&Symbol, u64)> {
        self.found(&self.indices().functions, address)
    }

    /// One past the last byte of the function that `address` belongs to, as far as the symbols say.
    #[must_use]
    pub fn function_end(&self, address: Address) -> Option<Address> {
        self.indices().functions.covering(address).map(|interval| Address(interval.end))
    }

    /// The labels that stand exactly here, in order of definition.
    pub fn labels_at(&self, address: Address) -> impl Iterator<Item = &Symbol> {
        let mut found: Vec<u32> = self.indices().labels.starting_at(address).map(|interval| interval.symbol).collect();
        found.sort_unstable();
        found.into_iter().map(|idx| &self.symbols[idx as usize])
    }

    /// All symbols, to be changed.
    pub fn edit(&mut self) -> &mut Vec<Symbol> {
        self.indices.take();
        &mut self.symbols
    }

    fn found(&self, intervals: &Intervals, address: Address) -> Option<(&Symbol, u64)> {
        let Interval { start, symbol, .. } = intervals.covering(address)?;
        Some((&self.symbols[*symbol as usize], address.0 - start))
    }

    fn indices(&self) -> &Indices {
        self.indices.get_or_init(|| Arc::new(Indices::of(&self.symbols)))
    }
}

impl FromIterator<Symbol> for SymbolTable {
    fn from_iter<I: IntoIterator<Item = Symbol>>(symbols: I) -> SymbolTable {
        SymbolTable { symbols: symbols.into_iter().collect(), indices: OnceLock::new() }
    }
}

impl<'a> IntoIterator for &'a SymbolTable {
    type Item = &'a Symbol;
    type IntoIter = std::slice::Iter<'a, Symbol>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Index<&str> for SymbolTable {
    type Output = Symbol;

    /// # Panics
    /// When no symbol has this name.
    fn index(&self, name: &str) -> &Symbol {
        self.get(name).unwrap_or_else(|| panic!("there is no symbol `{name}`"))
    }
}

/// No symbol, or no interval.
const NONE: u32 = u32::MAX;

#[derive(Debug)]
struct Indices {
    /// The first symbol of each name.
    by_name: HashMap<Arc<str>, u32>,
    /// For each symbol the next of the same name.
    next_of_name: Vec<u32>,
    /// Symbols that have a path, by its last component.
    by_last_component: HashMap<Arc<str>, Vec<u32>>,
    labels: Intervals,
    /// Without compilers' own.
    named_labels: Intervals,
    functions: Intervals,
}

impl Indices {
    fn of(symbols: &[Symbol]) -> Indices {
        let mut by_name: HashMap<Arc<str>, u32> = HashMap::with_capacity(symbols.len());
        let mut next_of_name = vec![NONE; symbols.len()];
        let mut by_last_component: HashMap<Arc<str>, Vec<u32>> = HashMap::new();
        // From the last on, so that each name leads to its first.
        for (idx, symbol) in symbols.iter().enumerate().rev() {
            next_of_name[idx] = by_name.insert(Arc::clone(&symbol.name), idx as u32).unwrap_or(NONE);
        }
        for (idx, symbol) in symbols.iter().enumerate() {
            if let Some(path) = &symbol.path {
                by_last_component.entry(last_component(path).into()).or_default().push(idx as u32);
            }
        }
        Indices {
            by_name,
            next_of_name,
            by_last_component,
            labels: Intervals::of(symbols, |symbol| symbol.kind != SymbolKind::Constant),
            named_labels: Intervals::of(symbols, |symbol| {
                symbol.kind != SymbolKind::Constant && !symbol.is_local_label()
            }),
            functions: Intervals::of(symbols, |symbol| symbol.kind == SymbolKind::Function),
        }
    }
}

/// The addresses that belong to symbols, by their starts; of one start those with a size last.
#[derive(Debug)]
struct Intervals(Vec<Interval>);

#[derive(Debug)]
struct Interval {
    start: u64,
    /// One past the last address.
    end: u64,
    symbol: u32,
    /// The nearest interval before this one that ends later.
    enclosing: u32,
}

impl Intervals {
    fn of(symbols: &[Symbol], is_wanted: impl Fn(&Symbol) -> bool) -> Intervals {
        let size = |symbol: &Symbol| symbol.size.filter(|size| *size > 0);
        let wanted = (0..).zip(symbols).filter(|(_, symbol)| is_wanted(symbol));
        let mut order: Vec<(u32, &Symbol)> = wanted.collect();
        // Of several at one address the last is taken, which is one with a size and, as libraries have it, the plain name.
        let is_plain = |symbol: &Symbol| symbol.size.is_some() && !symbol.name.starts_with('_');
        order.sort_by_key(|(idx, symbol)| (symbol.value, size(symbol).is_some(), is_plain(symbol), *idx));
        let mut intervals: Vec<Interval> = Vec::with_capacity(order.len());
        let mut next = u64::MAX;
        for group in order.chunk_by(|(_, one), (_, other)| one.value == other.value).rev() {
            let start = group[0].1.value;
            // Collected backwards.
            for (symbol, it) in group.iter().rev() {
                let end = size(it).map_or(next, |size| start.saturating_add(size));
                intervals.push(Interval { start, end, symbol: *symbol, enclosing: NONE });
            }
            next = start;
        }
        intervals.reverse();
        for idx in 1..intervals.len() {
            let mut before = idx as u32 - 1;
            while before != NONE && intervals[before as usize].end <= intervals[idx].end {
                before = intervals[before as usize].enclosing;
            }
            intervals[idx].enclosing = before;
        }
        Intervals(intervals)
    }

    /// The interval that holds an address: of several the one that starts last.
    fn covering(&self, address: Address) -> Option<&Interval> {
        let mut idx = self.0.partition_point(|interval| interval.start <= address.0).checked_sub(1)?;
        loop {
            let interval = &self.0[idx];
            if address.0 < interval.end {
                return Some(interval);
            }
            if interval.enclosing == NONE {
                return None;
            }
            idx = interval.enclosing as usize;
        }
    }

    fn starting_at(&self, address: Address) -> impl Iterator<Item = &Interval> {
        let from = self.0.partition_point(|interval| interval.start < address.0);
        self.0[from..].iter().take_while(move |interval| interval.start == address.0)
    }
}

/// Whether a path is written like this, its result and parameters aside: `int mx<int>(int, int)` for `mx<int>`, `sq(int)` for itself.
fn is_printed_as(path: &str, name: &str) -> bool {
    let ends_in_it =
        |text: &str| text.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with([' ', ':']));
    ends_in_it(path) || path.rfind('(').is_some_and(|at| ends_in_it(&path[..at]))
}

/// `demo::largest` for `demo::largest::<i32>`.
fn without_arguments(path: &str) -> &str {
    let mut depth = 0_usize;
    if !path.ends_with('>') {
        return path;
    }
    for (at, c) in path.char_indices().rev() {
        match c {
            '>' if !path[..at].ends_with('-') => depth += 1,
            '<' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return path[..at].strip_suffix("::").unwrap_or(path);
        }
    }
    path
}

/// `area` for `demo::area`, `<demo::Square as demo::Shape>::area` and `demo::area::<i32>`.
fn last_component(path: &str) -> &str {
    let path = without_arguments(path);
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(name: &str, value: u64, size: u64, kind: SymbolKind) -> Symbol {
        let size = Some(size).filter(|size| *size > 0);
        Symbol { name: name.into(), path: None, value, kind, size, line: None, is_global: false }
    }

    fn function(name: &str, value: u64, size: u64) -> Symbol {
        symbol(name, value, size, SymbolKind::Function)
    }

    fn mangled(name: &str, path: &str, value: u64) -> Symbol {
        Symbol { path: Some(path.into()), ..function(name, value, 8) }
    }

    fn check(symbols: &[Symbol], expected: &[(u64, Option<(&str, u64)>)]) {
        let table: SymbolTable = symbols.iter().cloned().collect();
        for (address, expected) in expected {
            let found = table.at(Address(*address), Address(0)).map(|(symbol, distance)| (&*symbol.name, distance));
            assert_eq!(found, *expected, "{address:#x}");
        }
    }

    #[test]
    fn a_size_ends_a_symbol_and_none_reaches_to_the_next() {
        let symbols = [function("sized", 0x10, 8), function("open", 0x20, 0), function("next", 0x30, 4)];
        check(
            &symbols,
            &[
                (0xf, None),
                (0x10, Some(("sized", 0))),
                (0x17, Some(("sized", 7))),
                (0x18, None),
                (0x2f, Some(("open", 0xf))),
                (0x30, Some(("next", 0))),
                (0x34, None),
                (u64::MAX, None),
            ],
        );
        check(&[function("last", 0x10, 0)], &[(0x10, Some(("last", 0))), (0x1000, Some(("last", 0xff0)))]);
        check(&[], &[(0, None)]);
    }

    #[test]
    fn a_symbol_without_a_size_does_not_swallow_its_neighbours() {
        let begins_with_one = [function("frame_dummy", 0x10, 0), function("main", 0x10, 0x20)];
        let ends_with_one = [function("main", 0x10, 0x20), function("frame_dummy", 0x10, 0)];
        for symbols in [begins_with_one, ends_with_one] {
            check(&symbols, &[(0x10, Some(("main", 0))), (0x2f, Some(("main", 0x1f)))]);
        }
        let behind = [function("end", 0x10, 0), function("main", 0x18, 8), function("far", 0x100, 8)];
        check(&behind, &[(0x17, Some(("end", 7))), (0x1f, Some(("main", 7))), (0x20, None), (0xff, None)]);
    }

    #[test]
    fn labels_in_a_function_end_and_the_function_goes_on() {
        let symbols = [
            function("main", 0x10, 0x60),
            symbol("loop", 0x20, 4, SymbolKind::CodeLabel),
            symbol("table", 0x30, 0x10, SymbolKind::Object),
            symbol("entry", 0x38, 2, SymbolKind::Object),
        ];
        check(
            &symbols,
            &[
                (0x22, Some(("loop", 2))),
                (0x24, Some(("main", 0x14))),
                (0x39, Some(("entry", 1))),
                (0x3a, Some(("table", 0xa))),
                (0x40, Some(("main", 0x30))),
                (0x70, None),
            ],
        );
        let table: SymbolTable = symbols.into_iter().collect();
        let found = table.function_at(Address(0x39)).map(|(symbol, distance)| (&*symbol.name, distance));
        assert_eq!(found, Some(("main", 0x29)));
        assert_eq!(table.function_end(Address(0x39)), Some(Address(0x70)));
        assert_eq!(table.function_end(Address(0x70)), None);
    }

    #[test]
    fn the_last_of_several_at_one_place_names_it_and_all_are_found_there() {
        let symbols = [function("one", 0x10, 8), function("other", 0x10, 8), function(".L1", 0x10, 8)];
        check(&symbols, &[(0x12, Some(("other", 2)))]);
        let table: SymbolTable = symbols.into_iter().chain([symbol("N", 0x10, 0, SymbolKind::Constant)]).collect();
        let names: Vec<&str> = table.labels_at(Address(0x10)).map(|symbol| &*symbol.name).collect();
        assert_eq!(names, ["one", "other", ".L1"]);
        assert!(table.labels_at(Address(0x11)).next().is_none());
    }

    #[test]
    fn compilers_labels_and_constants_name_an_address_only_where_nothing_else_does() {
        let symbols = [
            symbol(".L0", 0x8, 0, SymbolKind::CodeLabel),
            function("main", 0x10, 0),
            symbol(".L1", 0x18, 0, SymbolKind::CodeLabel),
            symbol("N", 0x19, 0, SymbolKind::Constant),
        ];
        check(&symbols, &[(0x9, Some((".L0", 1))), (0x1a, Some(("main", 0xa)))]);
    }

    #[test]
    fn several_symbols_may_have_one_name() {
        let table: SymbolTable =
            [function("init", 0x10, 8), function("main", 0x20, 8), function("init", 0x30, 8)].into_iter().collect();
        let values: Vec<u64> = table.named("init").map(|symbol| symbol.value).collect();
        assert_eq!((values, table["init"].value), (vec![0x10, 0x30], 0x10));
        assert!(matches!(table.resolve("init"), Resolved::Several(all) if all.len() == 2));
        assert!(matches!(table.resolve("main"), Resolved::One(main) if main.value == 0x20));
        assert_eq!(table.resolve("ini"), Resolved::Nothing);
        assert!(table.get("fini").is_none());
    }

    #[test]
    fn a_path_is_found_by_its_end() {
        let table: SymbolTable = [
            mangled("_R1", "demo::area", 0x10),
            mangled("_R2", "demo::shapes::area", 0x20),
            mangled("_R3", "<demo::Square as demo::Shape>::perimeter", 0x30),
            mangled("_R4", "demo::largest::<alloc::vec::Vec<i32>>", 0x40),
            mangled("_R5", "demo::main::{closure#0}", 0x50),
            mangled("_R6", "demo::twice", 0x60),
            mangled("_R7", "demo::twice", 0x60),
            function("area2", 0x70, 8),
        ]
        .into_iter()
        .collect();
        let one = |name: &str| match table.resolve(name) {
            Resolved::One(symbol) => symbol.value,
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!((one("demo::area"), one("shapes::area"), one("_R2")), (0x10, 0x20, 0x20));
        assert_eq!((one("perimeter"), one("largest"), one("demo::largest")), (0x30, 0x40, 0x40));
        assert_eq!((one("main::{closure#0}"), one("twice"), one("area2")), (0x50, 0x60, 0x70));
        assert!(matches!(table.resolve("area"), Resolved::Several(both) if both.len() == 2));
        for name in ["rea", "emo::area", "shapes", "Vec", "::area", ""] {
            assert_eq!(table.resolve(name), Resolved::Nothing, "{name}");
        }
    }

    #[test]
    fn what_is_changed_is_found_as_it_is_afterwards() {
        let mut table: SymbolTable =
            [symbol("f", 0x10, 0, SymbolKind::CodeLabel), function("g", 0x20, 0)].into_iter().collect();
        assert!(table.function_at(Address(0x10)).is_none());
        table.get_mut("f").expect("it is there").kind = SymbolKind::Function;
        assert!(table.function_at(Address(0x10)).is_some());
        table.edit().retain(|symbol| &*symbol.name != "g");
        assert!(table.get("g").is_none());
        assert_eq!(
            table.at(Address(0x20), Address(0)).map(|(symbol, distance)| (&*symbol.name, distance)),
            Some(("f", 0x10))
        );
    }
}
