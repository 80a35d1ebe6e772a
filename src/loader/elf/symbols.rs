//! The symbols of an executable: from its full table or, if it is stripped, from that for dynamic linking.

use super::error::ElfError;
use crate::loader::cpp_names;
use crate::loader::name::one_line;
use crate::model::symbol_table::{Symbol, SymbolKind};
use crate::source::demangle::demangle;
use object::elf;
use object::read::elf::{FileHeader, Sym as _};
use std::sync::Arc;

type Header = elf::FileHeader64<object::Endianness>;
type Table<'data> = object::read::elf::SymbolTable<'data, Header>;

/// A symbol and what of it the symbol table has no room for.
pub(super) struct Named {
    pub symbol: Symbol,
    /// A function that gives the address of the one to call (`STT_GNU_IFUNC`).
    pub is_resolver: bool,
}

/// Every symbol that names code or data; from the dynamic table where there is no other. False with the latter.
pub(super) fn read(header: &Header, bytes: &[u8], bias: u64) -> Result<(Vec<Named>, bool), ElfError> {
    let damaged = |error: object::Error| ElfError::Damaged(error.to_string());
    let endian = header.endian().map_err(damaged)?;
    // A file may have no sections at all.
    let Ok(sections) = header.sections(endian, bytes) else { return Ok((Vec::new(), false)) };
    let table = |kind| sections.symbols(endian, bytes, kind).map_err(damaged);
    let full = table(elf::SHT_SYMTAB)?;
    let is_full = !full.is_empty();
    let table = if is_full { full } else { table(elf::SHT_DYNSYM)? };
    Ok((named(&table, endian, bias), is_full))
}

/// Whether the file names one of these functions, its own or another's.
pub(super) fn names_any(header: &Header, bytes: &[u8], names: &[&str]) -> bool {
    let found = || {
        let endian = header.endian().ok()?;
        let sections = header.sections(endian, bytes).ok()?;
        let is_named = |kind| {
            let table = sections.symbols(endian, bytes, kind).ok()?;
            // A version may follow the name.
            let bare = |name: &'_ [u8]| name.split(|byte| *byte == b'@').next().map(<[u8]>::to_vec);
            let is_one = |name: &[u8]| bare(name).is_some_and(|name| names.iter().any(|one| one.as_bytes() == name));
            Some(table.iter().any(|symbol| table.symbol_name(endian, symbol).is_ok_and(is_one)))
        };
        Some(is_named(elf::SHT_SYMTAB)? || is_named(elf::SHT_DYNSYM)?)
    };
    found().unwrap_or(false)
}

fn named(table: &Table<'_>, endian: object::Endianness, bias: u64) -> Vec<Named> {
    let mut all = Vec::with_capacity(table.len());
    for symbol in table.iter() {
        let is_defined = !matches!(symbol.st_shndx(endian), elf::SHN_UNDEF | elf::SHN_ABS | elf::SHN_COMMON);
        let Ok(name) = table.symbol_name(endian, symbol) else { continue };
        let Ok(name) = std::str::from_utf8(name) else { continue };
        let name = &*one_line(name);
        let is_global = symbol.st_bind() != elf::STB_LOCAL;
        let kind = match symbol.st_type() {
            elf::STT_FUNC | elf::STT_GNU_IFUNC => SymbolKind::Function,
            elf::STT_OBJECT => SymbolKind::Object,
            // Labels of hand-written assembly have no type.
            elf::STT_NOTYPE if is_global => SymbolKind::Function,
            elf::STT_NOTYPE => SymbolKind::CodeLabel,
            _ => continue,
        };
        if !is_defined || name.is_empty() || name.starts_with(".L") {
            continue;
        }
        let size = symbol.st_size(endian);
        all.push(Named {
            symbol: Symbol {
                name: Arc::from(name),
                path: demangle(name).or_else(|| cpp_names::readable(name)).map(Arc::from),
                value: symbol.st_value(endian).wrapping_add(bias),
                kind,
                size: (size > 0).then_some(size),
                line: None,
                is_global,
            },
            is_resolver: symbol.st_type() == elf::STT_GNU_IFUNC,
        });
    }
    all
}
