//! One ELF file at its place: its segments, its symbols, and what a dynamic linker reads in it.
//!
//! Also here: which code may read beyond what it was given. Vectorised string functions of the C library do so, 16 bytes and more at a time,
//! and their reads next to a heap block are no mistake of the program.

use super::error::ElfError;
use super::place::FOR_PROGRAMS;
use super::plt;
use super::served::overreads;
use super::symbols;
use crate::model::addr::Address;
use crate::model::memory_map::{AddressRange, PAGE, Permissions, RegionKind};
use crate::model::program::Segment;
use crate::model::symbol_table::{Symbol, SymbolKind};
use object::Endianness;
use object::elf::{self, FileHeader64, ProgramHeader64};
use object::read::elf::{FileHeader, ProgramHeader as _};

/// The most memory that the segments of a file may take.
const MOST_MEMORY: u64 = 1 << 30;

/// The functions of `fenv.h` that tell, keep or enable floating-point exceptions.
const FLOAT_EXCEPTIONS: [&str; 11] = [
    "feclearexcept",
    "fegetexceptflag",
    "feraiseexcept",
    "fesetexceptflag",
    "fetestexcept",
    "fegetenv",
    "feholdexcept",
    "fesetenv",
    "feupdateenv",
    "feenableexcept",
    "fedisableexcept",
];

/// A file at its place.
pub(super) struct Module {
    /// What is added to its addresses.
    pub bias: u64,
    pub segments: Vec<Segment>,
    pub symbols: Vec<Symbol>,
    /// It has its full symbol table, not only that for linking.
    pub is_full: bool,
    pub entry: Address,
    pub program_headers: Address,
    pub n_program_headers: u64,
    pub overreading: Vec<AddressRange>,
    /// It names a function by which a program asks for floating-point exceptions.
    pub names_float_exceptions: bool,
    /// The dynamic linker that it asks for.
    pub interpreter: Option<String>,
    /// The libraries that it needs, and folders to look for them in.
    pub needed: Vec<String>,
    pub search_path: Vec<String>,
}

impl Module {
    /// Lays a file out. `base` is where it goes if it can lie anywhere.
    ///
    /// # Errors
    /// When it is damaged, or neither an executable nor a library for this machine.
    pub(super) fn new(bytes: &[u8], base: u64) -> Result<Module, ElfError> {
        let header = header(bytes)?;
        let endian = Endianness::Little;
        let headers = header.program_headers(endian, bytes).map_err(|error| damaged(&error))?;
        let bias = if header.e_type(endian) == elf::ET_DYN { base } else { 0 };
        let segments = segments(headers, bytes, bias)?;
        let (named, is_full) = symbols::read(header, bytes, bias)?;
        let mut overreading = overreading(&named);
        let stubs = plt::stubs(header, bytes, bias, &named);
        let mut symbols: Vec<Symbol> = named.into_iter().map(|named| named.symbol).chain(stubs).collect();
        settle_kinds(&mut symbols, &segments);
        let (needed, search_path) = dynamic(header, bytes);
        if !is_full && needed.iter().all(|name| name.starts_with("ld-")) {
            overreading = unnamed_code(&segments, &symbols);
        }
        let interpreter = headers.iter().find(|header| header.p_type(endian) == elf::PT_INTERP).map(|header| {
            let path = header.data(endian, bytes).unwrap_or_default();
            String::from_utf8_lossy(path.strip_suffix(b"\0").unwrap_or(path)).into_owned()
        });
        Ok(Module {
            bias,
            symbols,
            is_full,
            entry: Address(header.e_entry(endian).wrapping_add(bias)),
            program_headers: program_headers(header, headers, bias),
            n_program_headers: headers.len() as u64,
            segments,
            overreading,
            names_float_exceptions: symbols::names_any(header, bytes, &FLOAT_EXCEPTIONS),
            interpreter,
            needed,
            search_path,
        })
    }

    /// Whether it can be run by itself.
    #[must_use]
    pub(super) fn has_entry(&self) -> bool {
        self.entry.0 != self.bias
    }
}

/// The names of the libraries that a file needs, and the folders that it names for them.
fn dynamic(header: &FileHeader64<Endianness>, bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let endian = Endianness::Little;
    let found = || {
        let sections = header.sections(endian, bytes).ok()?;
        let (entries, strings) = sections.dynamic(endian, bytes).ok()??;
        let strings = sections.strings(endian, bytes, strings).ok()?;
        let text = |offset: u64| {
            let bytes = strings.get(u32::try_from(offset).ok()?).ok()?;
            Some(String::from_utf8_lossy(bytes).into_owned())
        };
        let (mut needed, mut search_path) = (Vec::new(), Vec::new());
        for entry in entries {
            match entry.d_tag.get(endian) {
                elf::DT_NEEDED => needed.extend(text(entry.d_val.get(endian))),
                elf::DT_RUNPATH | elf::DT_RPATH => {
                    let folders = text(entry.d_val.get(endian)).unwrap_or_default();
                    search_path.extend(folders.split(':').map(str::to_owned));
                }
                _ => {}
            }
        }
        Some((needed, search_path))
    };
    found().unwrap_or_default()
}

/// The code of a C library without local symbols that no exported function covers: its string functions, of which there is one for each
/// kind of processor, are local.
fn unnamed_code(segments: &[Segment], symbols: &[Symbol]) -> Vec<AddressRange> {
    let mut functions: Vec<AddressRange> = symbols
        .iter()
        .filter(|symbol| symbol.kind == SymbolKind::Function)
        .map(|symbol| AddressRange { start: symbol.value, end: symbol.value + symbol.size.unwrap_or(1) })
        .collect();
    functions.sort_by_key(|range| range.start);
    let mut gaps = Vec::new();
    for segment in segments.iter().filter(|segment| segment.permissions.execute) {
        let mut at = segment.start.0;
        for function in functions.iter().filter(|function| segment.contains(Address(function.start))) {
            if at < function.start {
                gaps.push(AddressRange { start: at, end: function.start });
            }
            at = at.max(function.end);
        }
        if at < segment.end().0 {
            gaps.push(AddressRange { start: at, end: segment.end().0 });
        }
    }
    gaps
}

fn damaged(error: &object::Error) -> ElfError {
    ElfError::Damaged(error.to_string())
}

fn header(bytes: &[u8]) -> Result<&FileHeader64<Endianness>, ElfError> {
    // System V ABI, ELF identification: byte 4 is the class (2: 64 bits), byte 5 the byte order (1: little-endian).
    match (bytes.get(4), bytes.get(5)) {
        (Some(1), _) => return Err(ElfError::OtherMachine("32-bit processors")),
        (_, Some(2)) => return Err(ElfError::OtherMachine("big-endian processors")),
        _ => {}
    }
    let header = FileHeader64::<Endianness>::parse(bytes).map_err(|error| damaged(&error))?;
    let endian = Endianness::Little;
    match header.e_machine(endian) {
        elf::EM_X86_64 => {}
        elf::EM_AARCH64 => return Err(ElfError::OtherMachine("arm64")),
        elf::EM_386 => return Err(ElfError::OtherMachine("32-bit processors")),
        elf::EM_RISCV => return Err(ElfError::OtherMachine("RISC-V")),
        _ => return Err(ElfError::OtherMachine("another processor")),
    }
    match header.e_type(endian) {
        elf::ET_EXEC | elf::ET_DYN => Ok(header),
        elf::ET_REL => Err(ElfError::Object),
        elf::ET_CORE => Err(ElfError::Core),
        _ => Err(ElfError::Damaged("it is neither an executable nor a library".to_owned())),
    }
}

/// The segments to be loaded, in address order.
fn segments(headers: &[ProgramHeader64<Endianness>], bytes: &[u8], bias: u64) -> Result<Vec<Segment>, ElfError> {
    let endian = Endianness::Little;
    let mut segments = Vec::new();
    let mut total = 0_u64;
    for header in headers.iter().filter(|header| header.p_type(endian) == elf::PT_LOAD) {
        let (start, size) = (header.p_vaddr(endian).wrapping_add(bias), header.p_memsz(endian));
        let flags = header.p_flags(endian);
        let data = header
            .data(endian, bytes)
            .map_err(|()| ElfError::Damaged(format!("the bytes of the segment at {start:#x} lie beyond its end")))?;
        if size == 0 {
            continue;
        }
        total = total.saturating_add(size);
        if total > MOST_MEMORY {
            return Err(ElfError::TooLarge { size: total });
        }
        if data.len() as u64 > size {
            return Err(ElfError::Damaged(format!("the segment at {start:#x} is smaller than its bytes")));
        }
        let has = |flag| flags & flag == flag;
        let (writes, executes) = (has(elf::PF_W), has(elf::PF_X));
        if writes && executes {
            return Err(ElfError::Misplaced { address: start, why: "can be both written and executed" });
        }
        let end = start.saturating_add(size);
        if start < FOR_PROGRAMS.start || end > FOR_PROGRAMS.end {
            return Err(ElfError::Misplaced { address: start, why: "lies where no program can" });
        }
        let kind = match (executes, writes) {
            (true, _) => RegionKind::Code,
            (_, true) => RegionKind::Data,
            _ => RegionKind::Rodata,
        };
        let permissions = Permissions { read: true, write: writes, execute: executes };
        segments.push(Segment { kind, permissions, start: Address(start), bytes: data.to_vec(), size });
    }
    segments.sort_by_key(|segment| segment.start);
    let page = |address: Address| address.0 / PAGE;
    let clash = segments.windows(2).find(|pair| page(pair[0].end().minus(1)) >= page(pair[1].start));
    if let Some(pair) = clash {
        return Err(ElfError::Misplaced { address: pair[1].start.0, why: "shares a page with another one" });
    }
    if segments.is_empty() {
        return Err(ElfError::Damaged("it has nothing to load".to_owned()));
    }
    Ok(segments)
}

/// Where the program headers lie in memory.
fn program_headers(header: &FileHeader64<Endianness>, headers: &[ProgramHeader64<Endianness>], bias: u64) -> Address {
    let endian = Endianness::Little;
    if let Some(own) = headers.iter().find(|header| header.p_type(endian) == elf::PT_PHDR) {
        return Address(own.p_vaddr(endian).wrapping_add(bias));
    }
    let offset = header.e_phoff(endian);
    let holds = |segment: &&ProgramHeader64<Endianness>| {
        segment.p_type(endian) == elf::PT_LOAD
            && offset.wrapping_sub(segment.p_offset(endian)) < segment.p_filesz(endian)
    };
    let found = headers.iter().find(holds);
    Address(found.map_or(0, |segment| {
        segment.p_vaddr(endian).wrapping_add(offset - segment.p_offset(endian)).wrapping_add(bias)
    }))
}

/// A symbol without a type is code or data by where it lies.
fn settle_kinds(symbols: &mut [Symbol], segments: &[Segment]) {
    for symbol in symbols {
        let is_code =
            segments.iter().any(|segment| segment.permissions.execute && segment.contains(Address(symbol.value)));
        symbol.kind = match symbol.kind {
            SymbolKind::Function | SymbolKind::CodeLabel if !is_code => SymbolKind::Object,
            kind => kind,
        };
    }
}

fn overreading(named: &[symbols::Named]) -> Vec<AddressRange> {
    let overread = |named: &symbols::Named| {
        let Symbol { name, value, size, .. } = &named.symbol;
        (!named.is_resolver && overreads(name)).then(|| AddressRange { start: *value, end: value + size.unwrap_or(1) })
    };
    let mut ranges: Vec<AddressRange> = named.iter().filter_map(overread).collect();
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    ranges
}
