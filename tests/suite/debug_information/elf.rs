//! Sections of an ELF executable, as much of the format as the tests need (System V gABI, chapter 4).

use asmscope::loader::dwarf::Section;
use std::sync::Arc;

/// A section by its name.
pub(super) fn section(file: &[u8], name: &str) -> Option<Section> {
    let table = number(file, 0x28, 8);
    let (n_headers, names) = (number(file, 0x3c, 2), number(file, 0x3e, 2));
    let header = |nth: usize| table + 64 * nth;
    let strings = number(file, header(names) + 0x18, 8);
    (0..n_headers).map(header).find_map(|header| {
        let start = strings + number(file, header, 4);
        let length = file[start..].iter().position(|byte| *byte == 0)?;
        if &file[start..start + length] != name.as_bytes() {
            return None;
        }
        let (address, offset, size) =
            (number(file, header + 0x10, 8), number(file, header + 0x18, 8), number(file, header + 0x20, 8));
        Some(Section { address: address as u64, bytes: Arc::from(&file[offset..offset + size]) })
    })
}

fn number(file: &[u8], at: usize, size: usize) -> usize {
    file[at..at + size].iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}
