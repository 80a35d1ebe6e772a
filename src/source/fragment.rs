//! Lines typed at the prompt → bytes, and the program with them added.
//!
//! - Instructions go to the typed code. An entry that holds nothing but labels, constants and data goes to the typed variables; a section
//!   directive chooses otherwise. `.data`, `.rodata` and `.bss` are all the typed variables.
//! - A name that the loaded program defines cannot be defined again. One that was typed before can: it then means the new place, and what
//!   was assembled already keeps the old one.
//! - An entry is read as GNU unless its directives, or else those of the loaded program, are NASM's; `;` separates in both.
//!
//! Promises that nothing changes when there is a mistake: the program that is passed in stays as it is.

use super::Fragment;
use super::assemble::{Assembled, build, name_entry};
use super::comment::Semicolon;
use super::dialect::dialect_of;
use super::error::SourceError;
use super::expr::Value;
use super::layout::Area;
use super::lexer::Dialect;
use super::text;
use super::unit::Unit;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{Entry, Program, Segment};
use crate::model::source_map::{LineEntry, SourceLine};
use crate::model::symbol_table::{Symbol, SymbolKind};
use std::collections::HashSet;
use std::sync::Arc;

const ANY_DATA: &[RegionKind] = &[RegionKind::Data, RegionKind::Rodata, RegionKind::Bss];

/// Assembles lines typed at the prompt: they may use every symbol of `program` and add their own.
///
/// # Errors
/// Every mistake in the text; lines are counted from 1 within the entry.
pub fn assemble_fragment(
    program: &Program,
    text: &str,
    code_at: Address,
    data_at: Address,
) -> Result<Fragment, Vec<SourceError>> {
    let own = dialect_of(text).map_err(|error| vec![error])?;
    let mut unit = Unit::new(own.or(program.dialect).unwrap_or(Dialect::Gnu));
    for symbol in program.symbols.iter() {
        unit.symbols.outside.entry(symbol.name.to_string()).or_insert_with(|| value(symbol));
    }
    unit.read(text, Semicolon::Separates);
    reject_redefinitions(&mut unit, program);
    if !unit.has_sections && is_only_data(&unit) {
        unit.parts[0].place = Some(RegionKind::Data);
    }
    let mut areas = [
        Area::new(RegionKind::Code, &[RegionKind::Code], code_at.0, program.map.typed_code.end),
        Area::new(RegionKind::Data, ANY_DATA, data_at.0, program.map.typed_data.end),
    ];
    let assembled = build(unit, &mut areas, program.externals.clone(), &program.map)?;
    let mut fragment = added(program, text, assembled, [code_at, data_at]);
    fragment.program.dialect = program.dialect.or(own);
    Ok(fragment)
}

fn value(symbol: &Symbol) -> Value {
    match symbol.kind {
        SymbolKind::Constant => Value::Number(i128::from(symbol.value.cast_signed())),
        SymbolKind::Function | SymbolKind::CodeLabel | SymbolKind::Object => Value::Address(symbol.value.into()),
    }
}

fn is_only_data(unit: &Unit) -> bool {
    let mut items = unit.parts.iter().flat_map(|part| &part.items);
    items.clone().any(|item| item.body.is_data()) && !items.any(|item| item.body.is_code())
}

/// Whether a symbol was typed rather than loaded; a constant counts as typed.
fn is_typed(program: &Program, symbol: &Symbol) -> bool {
    let place = Address(symbol.value);
    let is_in_typed_area = program.map.typed_code.contains(place) || program.map.typed_data.contains(place);
    is_in_typed_area || symbol.kind == SymbolKind::Constant
}

fn reject_redefinitions(unit: &mut Unit, program: &Program) {
    for (name, definitions) in &unit.symbols.names {
        let Some(known) = program.symbols.get(name).filter(|known| !is_typed(program, known)) else { continue };
        let site = unit.symbols.definitions[definitions[0]].site;
        let place = known.line.map_or_else(String::new, |line| format!(", on line {}", line.number));
        let message = format!("`{name}` is already defined by the program{place}");
        unit.mistakes.add(site.span.error_with(message, "choose another name"));
    }
}

/// The program with what was assembled added to it.
fn added(program: &Program, text: &str, assembled: Assembled, starts: [Address; 2]) -> Fragment {
    let mut program = program.clone();
    let first = program.source.add_typed(text::lines(text).map(Arc::from));
    // Within the entry lines are counted from 1.
    let typed = |line: SourceLine| first.plus(line.number - 1);
    for start in starts {
        cut_off(&mut program, start);
    }
    let names: HashSet<&str> = assembled.symbols.iter().map(|symbol| &*symbol.name).collect();
    let symbols = program.symbols.edit();
    symbols.retain(|known| !names.contains(&*known.name));
    symbols.extend(assembled.symbols.iter().map(|symbol| Symbol { line: symbol.line.map(typed), ..symbol.clone() }));
    for symbol in symbols.iter_mut().filter(|symbol| symbol.kind == SymbolKind::CodeLabel) {
        if assembled.called.contains(&*symbol.name) {
            symbol.kind = SymbolKind::Function;
        }
    }
    let entries = assembled.lines.into_iter();
    program.source.extend(entries.map(|entry| LineEntry { line: typed(entry.line), ..entry }));
    program.externals = assembled.externals;
    program.notes.extend(assembled.notes.into_iter().map(|(line, note)| (typed(line), note)));
    for segment in &assembled.segments {
        append(&mut program.segments, segment);
    }
    let code = assembled.segments.iter().find(|segment| segment.kind == RegionKind::Code);
    if let (Entry::Empty, Some(code)) = (program.entry, code) {
        program.entry = Entry::First(code.start);
        name_entry(&mut program);
    }
    Fragment { segments: assembled.segments, program }
}

/// Forgets what was typed at `start` and behind it, which the machine has forgotten already.
fn cut_off(program: &mut Program, start: Address) {
    let Some(segment) = program.segments.iter_mut().find(|segment| segment.contains(start)) else { return };
    let range = start.0..segment.end().0;
    segment.size = start.0 - segment.start.0;
    segment.bytes.truncate(segment.size as usize);
    program.source.forget(&range);
    program.symbols.edit().retain(|symbol| symbol.kind == SymbolKind::Constant || !range.contains(&symbol.value));
    program.segments.retain(|segment| segment.size > 0);
}

/// Adds a segment, to the one that it continues if there is one.
fn append(segments: &mut Vec<Segment>, segment: &Segment) {
    let continued = segments.iter_mut().find(|known| {
        known.kind == segment.kind && known.size == known.bytes.len() as u64 && known.end() == segment.start
    });
    match continued {
        Some(known) => {
            known.bytes.extend(&segment.bytes);
            known.size += segment.size;
        }
        None => segments.push(segment.clone()),
    }
}
