//! Code emission: items with final addresses → bytes of segments, and the line table.
//!
//! Alignment gaps in code are filled with multi-byte NOPs, each with a line entry of its own, because they can be
//! executed. A value that does not fit its field is an error.

use super::error::SourceError;
use super::expr::{ExprValue, Relocation, SourceExpr, SymbolName, SymbolRef};
use super::instruction::BranchSize;
use super::item::{Datum, InsnItem, Item, ItemBody, Site};
use super::layout::OutputArea;
use super::preprocess::LineOrigins;
use super::support::THREAD_DESCRIPTOR;
use super::symbols::{DESCRIPTOR, DESCRIPTOR_FUNCTION, Symbols, THREAD_SLOT};
use super::unit::TranslationUnit;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::Segment;
use crate::model::source_map::{FileId, LineEntry, SourceLine};

/// No-operation instructions of 1 to 9 bytes (Intel SDM vol. 2B, NOP).
const NOPS: [&[u8]; 9] = [
    &[0x90],
    &[0x66, 0x90],
    &[0x0f, 0x1f, 0x00],
    &[0x0f, 0x1f, 0x40, 0x00],
    &[0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
    &[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
    &[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    &[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
];

/// The bytes of an area, and the lines they came from in address order.
pub(super) fn emit(unit: &mut TranslationUnit, area: &OutputArea) -> (Option<Segment>, Vec<LineEntry>) {
    let TranslationUnit { sections, symbols, diagnostics, origins, .. } = unit;
    let mut emitter = Emitter { area, origins, bytes: Vec::new(), lines: Vec::new() };
    for section in sections.iter().filter(|section| section.region.is_some_and(|region| area.regions.contains(&region)))
    {
        for item in section.items.iter().filter(|item| !item.is_broken && item.size > 0) {
            diagnostics.extend(emitter.item(item, symbols).err());
        }
    }
    if area.regions.contains(&RegionKind::Rodata) {
        emitter.slots(symbols);
    }
    let size = area.end - area.start;
    if size == 0 {
        return (None, emitter.lines);
    }
    if area.kind != RegionKind::Bss {
        emitter.bytes.resize(usize::try_from(size).expect("an area's size was checked against its room"), 0);
    }
    let segment = Segment { size, ..Segment::new(area.kind, Address(area.start), emitter.bytes) };
    (Some(segment), emitter.lines)
}

struct Emitter<'a> {
    area: &'a OutputArea,
    origins: &'a LineOrigins,
    bytes: Vec<u8>,
    lines: Vec<LineEntry>,
}

impl Emitter<'_> {
    fn item(&mut self, item: &Item, symbols: &Symbols) -> Result<(), SourceError> {
        if self.area.kind == RegionKind::Bss {
            self.line(item, item.address, item.size, false);
            return check_zero(item, symbols);
        }
        match &item.body {
            ItemBody::Instruction(code) => self.code(item, code, item.address, &code.bytes),
            ItemBody::Align { fill, .. } => self.padding(item, *fill),
            ItemBody::Repeat { body, times, .. } => {
                for idx in 0..*times {
                    let address = item.address + idx * (item.size / times);
                    self.repeated(item, body, address, symbols)?;
                }
            }
            body => {
                let bytes = data_bytes(body, &item.site, item.address, item.size, symbols)?;
                self.line(item, item.address, item.size, false);
                self.put(item.address, &bytes);
            }
        }
        Ok(())
    }

    fn repeated(&mut self, item: &Item, body: &ItemBody, address: u64, symbols: &Symbols) -> Result<(), SourceError> {
        let site = &item.site;
        if let ItemBody::Instruction(code) = body {
            let resolve = &mut |symbol: &SymbolRef| symbols.value(symbol, site);
            let bytes = if code.is_fixed {
                code.bytes.clone()
            } else {
                code.instruction.encode(address, BranchSize::Near, resolve)?
            };
            if bytes.len() as u64 != code.length {
                return Err(site.span.error_with("the repeated instruction changes its length", "write it out"));
            }
            self.code(item, code, address, &bytes);
            return Ok(());
        }
        let size = match body {
            ItemBody::Data { width, values } => values.iter().fold(0, |size, value| match value {
                Datum::Bytes(bytes) => size + bytes.len() as u64,
                Datum::Value(_) => size + u64::from(*width),
            }),
            _ => item.size / n_times(item),
        };
        let bytes = data_bytes(body, site, address, size, symbols)?;
        if address == item.address {
            self.line(item, item.address, item.size, false);
        }
        self.put(address, &bytes);
        Ok(())
    }

    fn code(&mut self, item: &Item, code: &InsnItem, address: u64, bytes: &[u8]) {
        self.line(item, address, bytes.len() as u64, true);
        self.put(address, bytes);
        self.nops(item, address + bytes.len() as u64, code.length - bytes.len() as u64);
    }

    /// Gaps in code are filled with what the CPU can run through.
    fn padding(&mut self, item: &Item, fill: Option<u8>) {
        let is_nop = self.area.kind == RegionKind::Code && fill.is_none_or(|fill| fill == 0x90);
        if is_nop {
            self.nops(item, item.address, item.size);
        } else {
            let size = usize::try_from(item.size).expect("a gap was checked against the room");
            self.put(item.address, &vec![fill.unwrap_or(0); size]);
        }
    }

    fn nops(&mut self, item: &Item, mut address: u64, mut size: u64) {
        while size > 0 {
            let nop = NOPS[size.min(9) as usize - 1];
            self.line(item, address, nop.len() as u64, true);
            self.put(address, nop);
            address += nop.len() as u64;
            size -= nop.len() as u64;
        }
    }

    /// One slot for each name whose address is wanted from memory.
    fn slots(&mut self, symbols: &Symbols) {
        let site = Site { span: super::lexer::SourceSpan::default(), order: 0, scope: None, section: 0 };
        for (idx, name) in symbols.slots.iter().enumerate() {
            let (name, relocation) = match name.strip_suffix(THREAD_SLOT) {
                Some(name) => (name.strip_suffix(DESCRIPTOR).unwrap_or(name), Relocation::ThreadOffset),
                None if name.ends_with(DESCRIPTOR_FUNCTION) => (THREAD_DESCRIPTOR, Relocation::Plain),
                None => (name.as_str(), Relocation::Plain),
            };
            let symbol = SymbolRef { name: SymbolName::Named(name.to_owned()), relocation, span: site.span };
            let value = symbols.value(&symbol, &site).map_or(0, ExprValue::number);
            self.put(symbols.slots_start + 8 * idx as u64, &(value as u64).to_le_bytes());
        }
    }

    fn put(&mut self, address: u64, bytes: &[u8]) {
        let at = usize::try_from(address - self.area.start).expect("an address was checked against the room");
        self.bytes.resize(self.bytes.len().max(at + bytes.len()), 0);
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
    }

    fn line(&mut self, item: &Item, address: u64, size: u64, is_code: bool) {
        let length = u32::try_from(size).expect("no area has room for 4 GiB");
        let span = item.site.span;
        let line = SourceLine { file: FileId::default(), number: self.origins.line(span.line) };
        let column = self.origins.column(span.line).unwrap_or(span.column);
        let address = Address(address);
        let entry =
            LineEntry { address, length, line, column: Some(column), is_code, is_statement: true, is_inherited: false };
        self.lines.push(entry);
    }
}

fn n_times(item: &Item) -> u64 {
    match item.body {
        ItemBody::Repeat { times, .. } => times.max(1),
        _ => 1,
    }
}

fn data_bytes(
    body: &ItemBody,
    site: &Site,
    address: u64,
    size: u64,
    symbols: &Symbols,
) -> Result<Vec<u8>, SourceError> {
    let mut bytes = Vec::new();
    let resolve = &mut |symbol: &SymbolRef| symbols.value(symbol, site);
    match body {
        ItemBody::Data { width, values } => {
            for value in values {
                match value {
                    Datum::Bytes(text) => bytes.extend_from_slice(text),
                    Datum::Value(expr) => bytes.extend(number(expr, *width, address, resolve)?),
                }
            }
        }
        ItemBody::Fill { width, value, .. } => {
            let unit = number(value, *width, address, resolve)?;
            bytes = unit.iter().copied().cycle().take(size as usize).collect();
        }
        ItemBody::Org { fill, .. } => bytes = vec![*fill; size as usize],
        ItemBody::Instruction(_) | ItemBody::Align { .. } | ItemBody::Repeat { .. } => {}
    }
    Ok(bytes)
}

/// The little-endian bytes of a value that fits as a signed or as an unsigned number.
fn number(
    expr: &SourceExpr,
    width: u8,
    address: u64,
    resolve: &mut super::expr::Resolve,
) -> Result<Vec<u8>, SourceError> {
    let value = expr.eval(resolve, address)?.number();
    let bits = 8 * u32::from(width);
    let fits = bits >= 127 || bits == 0 || (-(1 << (bits - 1))..1 << bits).contains(&value);
    if !fits {
        let message = format!("{value} does not fit in {bits} bits");
        let help =
            format!("from {} to {} does; a wider directive takes more", -(1_i128 << (bits - 1)), (1_i128 << bits) - 1);
        return Err(expr.span.error_with(message, help));
    }
    Ok(value.to_le_bytes()[..usize::from(width.min(16))].to_vec())
}

fn check_zero(item: &Item, symbols: &Symbols) -> Result<(), SourceError> {
    let is_zero = match &item.body {
        ItemBody::Align { .. } | ItemBody::Org { fill: 0, .. } => true,
        ItemBody::Fill { value, .. } => {
            value.eval(&mut |symbol| symbols.value(symbol, &item.site), item.address)?.number() == 0
        }
        ItemBody::Data { .. } => {
            let bytes = data_bytes(&item.body, &item.site, item.address, item.size, symbols)?;
            bytes.iter().all(|byte| *byte == 0)
        }
        ItemBody::Repeat { body, .. } => {
            return check_zero(&Item { body: (**body).clone(), ..item.clone() }, symbols);
        }
        ItemBody::Instruction(_) | ItemBody::Org { .. } => false,
    };
    if is_zero {
        return Ok(());
    }
    let help = "reserve with `.zero` or `resb` here, or put the value into `.data`";
    Err(item.site.span.error_with("`.bss` holds zeros only", help))
}
