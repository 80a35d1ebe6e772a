//! Literals, constants and static variables that something points at, and of assembly the variables that it defines.

use super::blocks::slices;
use super::draft::{Draft, FOLDED};
use super::words;
use crate::lens::picture::{Marks, PictureBox, PictureRegion, PictureRow};
use crate::lens::text;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::symbol_table::SymbolKind;
use crate::session::debuggee::Debuggee;
use std::collections::BTreeMap;

/// Boxes drawn.
const MOST: usize = 8;
/// Rows of one of them.
const MOST_ROWS: usize = 6;
/// Bytes that are drawn of something without a size.
const UNSIZED: u64 = 8;

pub(super) fn statics(debuggee: &Debuggee, draft: &mut Draft) {
    let mut wanted: BTreeMap<u64, Option<u64>> = BTreeMap::new();
    for pointer in &draft.pointers {
        let size = pointer.size.filter(|size| *size > 0);
        if is_static(debuggee, pointer.to) {
            let known = wanted.entry(pointer.to.0).or_default();
            *known = (*known).max(size);
        }
    }
    if debuggee.program.process.is_none() {
        let objects = debuggee.program.symbols.iter().filter(|symbol| symbol.kind == SymbolKind::Object);
        for symbol in objects.filter(|symbol| is_variable(debuggee, Address(symbol.value))) {
            wanted.entry(symbol.value).or_insert(symbol.size);
        }
    }
    let n_left = wanted.len().saturating_sub(MOST);
    if n_left > 0 {
        draft.omitted.push(words::plural(n_left as u64, "more static"));
    }
    let mut end = Address(0);
    for (address, size) in wanted.into_iter().take(MOST) {
        let address = Address(address);
        // What begins inside of the box before is a part of it.
        if address >= end {
            let found = draw(debuggee, draft, address, size);
            end = address.plus(found.size);
            draft.boxes.push(found);
        }
    }
}

fn is_static(debuggee: &Debuggee, address: Address) -> bool {
    let kind = debuggee.machine.region_at(address).map(|region| region.kind);
    matches!(kind, Some(RegionKind::Rodata | RegionKind::Data | RegionKind::Bss))
}

fn is_variable(debuggee: &Debuggee, address: Address) -> bool {
    let kind = debuggee.machine.region_at(address).map(|region| region.kind);
    matches!(kind, Some(RegionKind::Data | RegionKind::Bss))
}

fn draw(debuggee: &Debuggee, draft: &Draft, address: Address, size: Option<u64>) -> PictureBox {
    let (program, machine) = (&debuggee.program, &debuggee.machine);
    let symbol = program.symbol_at(address).filter(|_| program.process.is_none());
    let kind = machine.region_at(address).map_or(RegionKind::Rodata, |region| region.kind);
    let what = if kind == RegionKind::Rodata { "read-only" } else { "variable" };
    let title = match symbol {
        Some((symbol, 0)) => symbol.readable().to_owned(),
        _ if kind == RegionKind::Rodata => String::from("literal"),
        _ => String::from("static"),
    };
    let text = literal(debuggee, address, size);
    let size = size.or_else(|| text.as_ref().map(|text| text.len() as u64)).unwrap_or(UNSIZED);
    let rows = match text {
        Some(text) => {
            let mut row = PictureRow::new("0", "", words::quoted(&text));
            (row.address, row.size) = (Some(address), size);
            let mut rows = vec![row];
            rows.extend(slices(debuggee, draft, address, size));
            rows
        }
        None => words_of(debuggee, address, size),
    };
    PictureBox {
        key: format!("s{:x}", address.0),
        region: PictureRegion::Static,
        title,
        detail: format!("{}, {what}", words::bytes(size)),
        address: Some(address),
        size,
        marks: Marks::default(),
        rows,
    }
}

/// The text that a pointer of this size, or a zero byte, ends.
fn literal(debuggee: &Debuggee, address: Address, size: Option<u64>) -> Option<String> {
    const LONGEST: u64 = 256;
    if let Some(size) = size.filter(|size| *size > 0 && *size <= LONGEST) {
        let bytes = debuggee.machine.read(address, size as usize)?;
        let text = String::from_utf8(bytes).ok()?;
        let is_text = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'));
        if is_text {
            return Some(text);
        }
    }
    text::at(&debuggee.program, &debuggee.machine, address)
}

fn words_of(debuggee: &Debuggee, address: Address, size: u64) -> Vec<PictureRow> {
    let unit = if size < 8 { size.max(1) } else { 8 };
    let n_words = (size / unit) as usize;
    let mut rows = Vec::new();
    for nth in 0..n_words.min(MOST_ROWS) {
        let offset = nth as u64 * unit;
        let Some(bytes) = debuggee.machine.read(address.plus(offset), unit as usize) else { break };
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(&bytes);
        let label = if n_words == 1 { String::new() } else { format!("+{offset}") };
        let mut row = PictureRow::new(offset.to_string(), label, words::number(u64::from_le_bytes(word)));
        (row.address, row.size) = (Some(address.plus(offset)), unit);
        rows.push(row);
    }
    if n_words > MOST_ROWS {
        let mut more = PictureRow::new(FOLDED, "…", "");
        more.note = words::plural((n_words - MOST_ROWS) as u64, "more word");
        rows.push(more);
    }
    rows
}
