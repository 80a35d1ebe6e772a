//! Names of the stubs in a procedure linkage table: `strlen@plt` for the jump through the slot that a relocation fills with `strlen`.
//!
//! Code calls functions of other files by such stubs, and those of the C library that it has for several processors. They have no
//! symbols of their own. A slot's relocation names the function, or gives the resolver (`R_X86_64_IRELATIVE`) whose symbol has its name.

use super::symbols::Named;
use crate::loader::name::one_line;
use crate::model::symbol_table::{Symbol, SymbolKind};
use object::elf;
use object::read::elf::{FileHeader, Rela as _, SectionHeader as _, Sym as _};
use std::collections::HashMap;
use std::sync::Arc;

type Header = elf::FileHeader64<object::Endianness>;

/// Relocations that are read, at most.
const MOST_RELOCATIONS: usize = 1 << 20;

/// The stubs of a file as functions; none where its sections do not tell.
pub(super) fn stubs(header: &Header, bytes: &[u8], bias: u64, named: &[Named]) -> Vec<Symbol> {
    found(header, bytes, bias, named).unwrap_or_default()
}

fn found(header: &Header, bytes: &[u8], bias: u64, named: &[Named]) -> Option<Vec<Symbol>> {
    let endian = header.endian().ok()?;
    let sections = header.sections(endian, bytes).ok()?;
    let functions = slots(header, bytes, bias, named)?;
    let mut stubs = Vec::new();
    for section in sections.iter() {
        let name = sections.section_name(endian, section).ok()?;
        if !name.starts_with(b".plt") {
            continue;
        }
        let (start, code) = (section.sh_addr(endian), section.data(endian, bytes).ok()?);
        let size = Some(section.sh_entsize(endian)).filter(|size| [8, 16].contains(size)).unwrap_or(16);
        for (nth, entry) in code.chunks_exact(size as usize).enumerate() {
            let address = start + nth as u64 * size;
            let Some(function) = slot_of(entry, address).and_then(|slot| functions.get(&slot)) else { continue };
            stubs.push(Symbol {
                name: Arc::from(format!("{function}@plt")),
                path: None,
                value: address.wrapping_add(bias),
                kind: SymbolKind::Function,
                size: Some(size),
                line: None,
                is_global: false,
            });
        }
    }
    Some(stubs)
}

/// The slot that a stub jumps through: `jmp [rip + distance]`, perhaps after an `endbr64`.
fn slot_of(entry: &[u8], address: u64) -> Option<u64> {
    let jump = entry.windows(2).position(|bytes| bytes == [0xff, 0x25])?;
    let distance = entry.get(jump + 2..jump + 6)?.try_into().ok().map(i32::from_le_bytes)?;
    Some((address + jump as u64 + 6).wrapping_add_signed(distance.into()))
}

/// The function of each slot.
fn slots(header: &Header, bytes: &[u8], bias: u64, named: &[Named]) -> Option<HashMap<u64, String>> {
    let endian = header.endian().ok()?;
    let sections = header.sections(endian, bytes).ok()?;
    let mut resolvers: HashMap<u64, &str> = HashMap::new();
    for resolver in named.iter().filter(|named| named.is_resolver) {
        let name = &*resolver.symbol.name;
        let known = resolvers.entry(resolver.symbol.value.wrapping_sub(bias)).or_insert(name);
        // Of several the plain one: `memcpy` and not `__memcpy_alias`.
        if (name.starts_with('_'), name.len()) < (known.starts_with('_'), known.len()) {
            *known = name;
        }
    }
    let mut slots = HashMap::new();
    for section in sections.iter() {
        let Some((relocations, link)) = section.rela(endian, bytes).ok()? else { continue };
        let symbols = sections.symbol_table_by_index(endian, bytes, link).ok();
        for relocation in relocations.iter().take(MOST_RELOCATIONS) {
            let slot = relocation.r_offset(endian);
            match relocation.r_type(endian, false) {
                elf::R_X86_64_JUMP_SLOT | elf::R_X86_64_GLOB_DAT => {
                    let idx = object::SymbolIndex(relocation.r_sym(endian, false) as usize);
                    let name = symbols.as_ref().and_then(|table| {
                        let name = table.symbol(idx).ok()?.name(endian, table.strings()).ok()?;
                        std::str::from_utf8(name).ok()
                    });
                    slots.extend(name.filter(|name| !name.is_empty()).map(|name| (slot, one_line(name).into_owned())));
                }
                elf::R_X86_64_IRELATIVE => {
                    let resolver = relocation.r_addend(endian).cast_unsigned();
                    slots.extend(resolvers.get(&resolver).map(|name| (slot, (*name).to_owned())));
                }
                _ => {}
            }
        }
    }
    Some(slots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stub_jumps_through_its_slot() {
        assert_eq!(slot_of(&[0xff, 0x25, 0x10, 0, 0, 0, 0x66, 0x90], 0x1000), Some(0x1016));
        let with_endbr = [0xf3, 0x0f, 0x1e, 0xfa, 0xff, 0x25, 0xf6, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0];
        assert_eq!(slot_of(&with_endbr, 0x1000), Some(0x1000));
        assert_eq!(slot_of(&[0x90; 16], 0x1000), None);
    }
}
