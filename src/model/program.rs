//! A program ready to run: its text, its bytes by section, its symbols, and which line each address came from.
//!
//! A program never changes while it runs; what it does to memory belongs to the machine. Making one out of text is the source
//! layer's work.

use super::addr::Address;
use super::memory_map::{MemoryMap, Permissions, RegionKind};
use super::source_map::{LineEntry, SourceLine, SourceMap};
use indexmap::IndexMap;

/// Source text, the bytes it became, and the way back from bytes to text.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The path as given, `-` for standard input, a built-in program's name, or empty for what is typed at the prompt.
    pub name: String,
    /// The source text, and where each instruction and data item came from.
    pub source: SourceMap,
    /// Memory to fill before the run, of each kind as many as there are; none is empty and none overlaps another.
    pub segments: Vec<Segment>,
    /// Where there is room for what is not the program's own.
    pub map: MemoryMap,
    /// Every label and `.set` constant, in order of definition.
    pub symbols: IndexMap<String, Symbol>,
    /// Functions that the program names and nobody defines; the n-th is called at the map's n-th external address.
    pub externals: Vec<External>,
    pub entry: Entry,
    /// Remarks for the user that are no errors, with the line they concern.
    pub notes: Vec<(SourceLine, String)>,
    /// What its first directive gave away; `None` for a text without any.
    pub dialect: Option<Dialect>,
}

/// Whose rules a line follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dialect {
    /// GNU Intel syntax, as rustc and gcc print it: a bare symbol in a data operand is the memory there.
    Gnu,
    /// NASM: a bare symbol is its address.
    Nasm,
    /// NASM after `default rel`: a memory operand that is only a symbol is rip-relative.
    NasmRel,
}

impl Dialect {
    #[must_use]
    pub fn is_nasm(self) -> bool {
        self != Dialect::Gnu
    }
}

/// A contiguous part of a program's memory, as an executable file's program header describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub kind: RegionKind,
    pub permissions: Permissions,
    pub start: Address,
    /// What it begins with.
    pub bytes: Vec<u8>,
    /// Bytes in memory: `bytes`, and zeros after them (`.bss`).
    pub size: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The address, or the constant's value.
    pub value: u64,
    pub kind: SymbolKind,
    /// Size in bytes as `.size` states it; `None` if it does not.
    pub size: Option<u64>,
    /// Where it is defined; `None` where the source is not known.
    pub line: Option<SourceLine>,
    /// `.globl` or `.weak`: other files can name it.
    pub is_global: bool,
}

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

/// A function that is named but not defined here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct External {
    /// Name as in the source.
    pub symbol: String,
    /// Demangled without the hash; the same as `symbol` for plain names.
    pub name: String,
    pub kind: ExternalKind,
}

/// What happens when an external is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExternalKind {
    /// One of Rust's panic entry points.
    Panic,
    /// Rust's handlers for failed allocations, whose arguments are rdi align, rsi size.
    AllocError,
    /// It lives in a library that is not here.
    Missing,
}

/// Where a run starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Entry {
    /// `_start`: rsp points at argc, as the kernel leaves it.
    Start(Address),
    /// `main`: rsp as after a `call` from the C runtime.
    Main(Address),
    /// No such symbol: the first instruction, with an empty stack.
    First(Address),
    /// One function, called as by the C runtime with these values in rdi, rsi, rdx, rcx, r8, r9; what it returns ends the run.
    Call { function: Address, arguments: [u64; 6] },
    /// There is no code at all yet.
    #[default]
    Empty,
}

impl Program {
    /// The line entry that covers `address`.
    #[must_use]
    pub fn line_at(&self, address: Address) -> Option<&LineEntry> {
        self.source.at(address)
    }

    /// The nearest label at or below `address` in the same segment, with the distance in bytes. Functions and objects
    /// are preferred to local labels (`.L…`). A label with a size names nothing beyond its end.
    #[must_use]
    pub fn symbol_at(&self, address: Address) -> Option<(&str, u64)> {
        self.nearest(address, |name, symbol| symbol.kind != SymbolKind::Constant && !name.starts_with(".L"))
            .or_else(|| self.nearest(address, |_, symbol| symbol.kind != SymbolKind::Constant))
    }

    /// The function that `address` lies in, with the distance from its start in bytes.
    #[must_use]
    pub fn function_at(&self, address: Address) -> Option<(&str, u64)> {
        self.nearest(address, |_, symbol| symbol.kind == SymbolKind::Function)
    }

    /// True when a function starts exactly here.
    #[must_use]
    pub fn is_function_start(&self, address: Address) -> bool {
        matches!(self.function_at(address), Some((_, 0)))
    }

    /// The segment that `address` lies in.
    #[must_use]
    pub fn segment_at(&self, address: Address) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.contains(address))
    }

    fn nearest(&self, address: Address, accept: impl Fn(&str, &Symbol) -> bool) -> Option<(&str, u64)> {
        let segment = self.segment_at(address)?;
        let covers = |symbol: &Symbol| {
            (segment.start.0..=address.0).contains(&symbol.value)
                && symbol.size.is_none_or(|size| size == 0 || address.0 - symbol.value < size)
        };
        // Names are looked at last: programs have thousands of them.
        self.symbols
            .iter()
            .filter(|(name, symbol)| covers(symbol) && accept(name, symbol))
            .max_by_key(|(_, symbol)| symbol.value)
            .map(|(name, symbol)| (name.as_str(), address.0 - symbol.value))
    }
}

impl Segment {
    /// A segment of these bytes, with the permissions that its kind has.
    #[must_use]
    pub fn new(kind: RegionKind, start: Address, bytes: Vec<u8>) -> Segment {
        let size = bytes.len() as u64;
        Segment { kind, permissions: kind.permissions(), start, bytes, size }
    }

    /// The bytes, zeros included.
    #[must_use]
    pub fn all_bytes(&self) -> Vec<u8> {
        let n_zeros = (self.size as usize).saturating_sub(self.bytes.len());
        self.bytes.iter().copied().chain(std::iter::repeat_n(0, n_zeros)).collect()
    }

    /// The bytes that the segment begins with from `address` on; none where it has only zeros, or does not reach.
    #[must_use]
    pub fn bytes_from(&self, address: Address) -> &[u8] {
        let offset = usize::try_from(address.0.wrapping_sub(self.start.0)).unwrap_or(usize::MAX);
        self.bytes.get(offset..).unwrap_or_default()
    }

    /// One past the last byte.
    #[must_use]
    pub fn end(&self) -> Address {
        self.start.plus(self.size)
    }

    #[must_use]
    pub fn contains(&self, address: Address) -> bool {
        address.0.wrapping_sub(self.start.0) < self.size
    }
}

impl Entry {
    /// The first instruction's address; `None` when there is no code.
    #[must_use]
    pub fn address(self) -> Option<Address> {
        match self {
            Entry::Start(address) | Entry::Main(address) | Entry::First(address) => Some(address),
            Entry::Call { function, .. } => Some(function),
            Entry::Empty => None,
        }
    }
}
