//! Incremental assembly: an entry typed at the prompt → bytes, and the program extended by it.
//!
//! - Code goes to the typed code area; an entry of labels, constants and data only goes to the typed variables. A
//!   section directive overrides this; `.data`, `.rodata` and `.bss` all mean the typed variables.
//! - Names of the loaded program cannot be redefined. Names typed before can: later code sees the new definition, code
//!   assembled earlier keeps the old one.
//! - The dialect is that of the entry's directives, else the loaded program's, else GNU; `;` separates in both.
//!
//! On an error the program is unchanged: it is extended as a copy.

use super::assemble::{Assembled, build, name_entry};
use super::comment::Semicolon;
use super::dialect::dialect_of;
use super::error::SourceError;
use super::expr::ExprValue;
use super::layout::OutputArea;
use super::lexer::Dialect;
use super::link::Undefined;
use super::text;
use super::unit::TranslationUnit;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{Entry, Program, Segment};
use crate::model::source_map::{LineEntry, SourceLine};
use crate::model::symbol_table::{Symbol, SymbolKind};
use std::collections::HashSet;
use std::sync::Arc;

const ANY_DATA: &[RegionKind] = &[RegionKind::Data, RegionKind::Rodata, RegionKind::Bss];

/// An assembled entry of the prompt.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// Instructions, for `code_at`; and data, for `data_at`. Either may be missing.
    pub segments: Vec<Segment>,
    /// The program with the fragment's symbols, lines, source text and segments added.
    pub program: Program,
}

/// Assembles lines typed at the prompt: they may use every symbol of `program` and add their own.
///
/// # Errors
/// Every error in the text; lines are counted from 1 within the entry.
pub fn assemble_fragment(
    program: &Program,
    text: &str,
    code_at: Address,
    data_at: Address,
) -> Result<Fragment, Vec<SourceError>> {
    let own = dialect_of(text).map_err(|error| vec![error])?;
    let mut unit = TranslationUnit::new(own.or(program.dialect).unwrap_or(Dialect::Gnu));
    for symbol in &program.symbols {
        unit.symbols.imported.entry(symbol.name.to_string()).or_insert_with(|| value(symbol));
    }
    unit.read(text, Semicolon::Separator);
    reject_redefinitions(&mut unit, program);
    if !unit.has_sections && is_only_data(&unit) {
        unit.sections[0].region = Some(RegionKind::Data);
    }
    let mut areas = [
        OutputArea::new(RegionKind::Code, &[RegionKind::Code], code_at.0, program.map.typed_code.end),
        OutputArea::new(RegionKind::Data, ANY_DATA, data_at.0, program.map.typed_data.end),
    ];
    let assembled = build(unit, &mut areas, program.externals.clone(), &program.map, Undefined::Refused)?;
    let mut fragment = added(program, text, assembled, [code_at, data_at]);
    fragment.program.dialect = program.dialect.or(own);
    Ok(fragment)
}

fn value(symbol: &Symbol) -> ExprValue {
    match symbol.kind {
        SymbolKind::Constant => ExprValue::Number(i128::from(symbol.value.cast_signed())),
        SymbolKind::Function | SymbolKind::CodeLabel | SymbolKind::Object => ExprValue::Address(symbol.value.into()),
    }
}

fn is_only_data(unit: &TranslationUnit) -> bool {
    let mut items = unit.sections.iter().flat_map(|section| &section.items);
    items.clone().any(|item| item.body.is_data()) && !items.any(|item| item.body.is_code())
}

/// Whether a symbol was typed rather than loaded; a constant counts as typed.
fn is_typed(program: &Program, symbol: &Symbol) -> bool {
    let place = Address(symbol.value);
    let is_in_typed_area = program.map.typed_code.contains(place) || program.map.typed_data.contains(place);
    is_in_typed_area || symbol.kind == SymbolKind::Constant
}

fn reject_redefinitions(unit: &mut TranslationUnit, program: &Program) {
    for (name, definitions) in &unit.symbols.names {
        let Some(known) = program.symbols.get(name).filter(|known| !is_typed(program, known)) else { continue };
        let site = unit.symbols.definitions[definitions[0]].site;
        let place = known.line.map_or_else(String::new, |line| format!(", on line {}", line.number));
        let message = format!("`{name}` is already defined by the program{place}");
        unit.diagnostics.add(site.span.error_with(message, "choose another name"));
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

/// Removes what was typed at `start` and after it, which the machine has discarded already.
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
