//! A program ready to run: its text, its bytes by section, its symbols, and which line each address came from.
//!
//! A program never changes while it runs; what it does to memory belongs to the machine. Making one out of text is the source
//! layer's work.

use super::addr::Address;
use super::block::Block;
use super::memory_map::{AddressRange, MemoryMap, Permissions, RegionKind};
use super::process::Process;
use super::source_map::{LineEntry, SUPPORT_LIBRARY, SourceLine, SourceMap};
use super::symbol_table::{Symbol, SymbolTable};

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
    /// Every label and `.set` constant.
    pub symbols: SymbolTable,
    /// Functions that the program names and nobody defines; the n-th is called at the map's n-th external address.
    pub externals: Vec<External>,
    /// Where the run begins.
    pub entry: Entry,
    /// What a program that was linked finds; `None` for one that was assembled here.
    pub process: Option<Box<Process>>,
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
    /// Either of NASM's.
    #[must_use]
    pub fn is_nasm(self) -> bool {
        self != Dialect::Gnu
    }
}

/// A contiguous part of a program's memory, as an executable file's program header describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it holds.
    pub kind: RegionKind,
    /// What may be done with it.
    pub permissions: Permissions,
    /// Its first byte.
    pub start: Address,
    /// What it begins with.
    pub bytes: Vec<u8>,
    /// Bytes in memory: `bytes`, and zeros after them (`.bss`).
    pub size: u64,
}

/// A function that is named but not defined here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct External {
    /// Name as in the source.
    pub symbol: String,
    /// Demangled without the hash; the same as `symbol` for plain names.
    pub name: String,
    /// What calling it means.
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
    /// One function, called as by the C runtime with these arguments; what it returns ends the run.
    Call {
        /// Its first instruction.
        function: Address,
        /// What is in the argument registers.
        arguments: CallArguments,
    },
    /// The entry point of a linked program, or of its dynamic linker: rsp points at argc, with an auxiliary vector.
    Process(Address),
    /// There is no code at all yet.
    #[default]
    Empty,
}

/// What a function finds in its argument registers (System V ABI, AMD64 supplement, 3.2.3).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct CallArguments {
    /// rdi, rsi, rdx, rcx, r8, r9: the order of [`Register::ARGUMENTS`](super::register::Register::ARGUMENTS).
    pub integers: [u64; 6],
    /// The low halves of xmm0 to xmm7.
    pub floats: [u64; 8],
}

impl Program {
    /// The line entry that covers `address`.
    #[must_use]
    pub fn line_at(&self, address: Address) -> Option<&LineEntry> {
        self.source.at(address)
    }

    /// Whether a block is the user's; all of an assembled program are.
    #[must_use]
    pub fn is_users_block(&self, block: &Block) -> bool {
        self.process.as_deref().is_none_or(|process| process.is_users_block(block))
    }

    /// Whether `address` is code of the support library, which an assembled program got besides its own.
    #[must_use]
    pub fn is_support(&self, address: Address) -> bool {
        self.source.has_several_files()
            && self.line_at(address).is_some_and(|entry| self.source.file(entry.line.file).path == SUPPORT_LIBRARY)
    }

    /// The addresses of the support library's code; empty where there is none.
    #[must_use]
    pub fn support(&self) -> AddressRange {
        let is_support = |entry: &&LineEntry| self.source.file(entry.line.file).path == SUPPORT_LIBRARY;
        let entries = || self.source.entries().iter().filter(|entry| entry.is_code).filter(is_support);
        match (self.source.has_several_files(), entries().next(), entries().next_back()) {
            (true, Some(first), Some(last)) => AddressRange { start: first.address.0, end: last.address.0 + 1 },
            _ => AddressRange::default(),
        }
    }

    /// The comment that the first file begins with, without its marks; nothing for a linked program, whose files may be anybody's.
    #[must_use]
    pub fn lesson(&self) -> Vec<String> {
        let Some(file) = self.source.files().first().filter(|_| self.process.is_none()) else { return Vec::new() };
        let text = |line: &std::sync::Arc<str>| {
            let line = line.trim();
            let text = line.strip_prefix('#').or_else(|| line.strip_prefix(';')).or_else(|| line.strip_prefix("//"))?;
            Some(text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned())
        };
        file.lines.iter().map_while(text).collect()
    }

    /// The segment that `address` lies in.
    #[must_use]
    pub fn segment_at(&self, address: Address) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.contains(address))
    }

    /// The label that `address` belongs to, if it stands in the same segment, with the distance in bytes.
    #[must_use]
    pub fn symbol_at(&self, address: Address) -> Option<(&Symbol, u64)> {
        self.symbols.at(address, self.segment_at(address)?.start)
    }

    /// The function that `address` belongs to, with the distance from its start in bytes.
    #[must_use]
    pub fn function_at(&self, address: Address) -> Option<(&Symbol, u64)> {
        self.in_segment(address, self.symbols.function_at(address)?)
    }

    /// One past the last byte of that function.
    #[must_use]
    pub fn function_end(&self, address: Address) -> Option<Address> {
        self.function_at(address)?;
        Some(self.symbols.function_end(address)?.min(self.segment_at(address)?.end()))
    }

    /// A label without a size reaches no further than its segment.
    fn in_segment<'a>(&self, address: Address, found: (&'a Symbol, u64)) -> Option<(&'a Symbol, u64)> {
        let segment = self.segment_at(address)?;
        (segment.start.0 <= found.0.value).then_some(found)
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

    /// Whether `address` is in it.
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
            Entry::Start(address) | Entry::Main(address) | Entry::First(address) | Entry::Process(address) => {
                Some(address)
            }
            Entry::Call { function, .. } => Some(function),
            Entry::Empty => None,
        }
    }
}
