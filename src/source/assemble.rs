//! Driver of the assembler for a whole file, and the classification of symbols (function, code label, object).
//!
//! Returns either a program without errors or all errors at once.

use super::comment::Semicolon;
use super::dialect::dialect_of;
use super::emit::emit;
use super::error::SourceError;
use super::expr::{ExprKind, ExprValue, SymbolName};
use super::layout::{OutputArea, lay_out};
use super::lexer::Dialect;
use super::link::link;
use super::symbols::DefinitionKind;
use super::text;
use super::unit::TranslationUnit;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{Entry, External, LineEntry, Program, Segment, Symbol, SymbolKind};
use indexmap::IndexMap;
use std::collections::HashSet;
use std::sync::Arc;

/// Assembles a whole file.
///
/// # Errors
/// Every error in the text, in line order; beyond 50 only their number.
pub fn assemble(name: &str, text: &str) -> Result<Program, Vec<SourceError>> {
    let dialect = dialect_of(text).map_err(|error| vec![error])?;
    let semicolon = if dialect == Some(Dialect::Nasm) { Semicolon::Comment } else { Semicolon::Separator };
    let mut unit = TranslationUnit::new(dialect.unwrap_or(Dialect::Gnu));
    unit.read(text, semicolon);
    let assembled = build(unit, &mut OutputArea::of_file(), Vec::new())?;
    let mut program = Program {
        name: name.to_owned(),
        source: text::lines(text).map(Arc::from).collect(),
        segments: assembled.segments,
        symbols: assembled.symbols,
        lines: assembled.lines,
        externals: assembled.externals,
        entry: Entry::Empty,
        notes: assembled.notes,
        dialect,
    };
    program.entry = entry(&program);
    name_entry(&mut program);
    Ok(program)
}

/// The output of one translation unit.
pub struct Assembled {
    pub segments: Vec<Segment>,
    pub symbols: IndexMap<String, Symbol>,
    /// In address order.
    pub lines: Vec<LineEntry>,
    pub externals: Vec<External>,
    /// Names that are called directly, including those defined elsewhere.
    pub called: HashSet<String>,
    pub notes: Vec<(u32, String)>,
}

/// Links, lays out and emits a parsed unit.
///
/// # Errors
/// Every error, including those found while parsing.
pub fn build(
    mut unit: TranslationUnit,
    areas: &mut [OutputArea],
    mut externals: Vec<External>,
) -> Result<Assembled, Vec<SourceError>> {
    link(&mut unit, &mut externals);
    lay_out(&mut unit, areas);
    let (mut segments, mut lines) = (Vec::new(), Vec::new());
    for area in areas.iter() {
        let (segment, entries) = emit(&mut unit, area);
        segments.extend(segment);
        lines.extend(entries);
    }
    if !unit.diagnostics.is_empty() {
        return Err(unit.diagnostics.sorted());
    }
    lines.sort_by_key(|entry| entry.address);
    let called = called(&unit);
    let symbols = symbols(&unit, &called);
    Ok(Assembled { segments, symbols, lines, externals, called, notes: unit.notes })
}

/// Targets of direct calls.
fn called(unit: &TranslationUnit) -> HashSet<String> {
    let mut called = HashSet::new();
    for item in unit.sections.iter().flat_map(|section| &section.items) {
        let Some(code) = item.body.code().filter(|code| code.instruction.is_call()) else { continue };
        if let Some(target) = code.instruction.direct_branch_target()
            && let ExprKind::Symbol(symbol) = &target.kind
            && let SymbolName::Named(name) = &symbol.name
        {
            called.insert(unit.symbols.full_name(name, item.site.scope).into_owned());
        }
    }
    called
}

/// Labels whose address a `lea` takes: code that is called through a register.
fn address_taken(unit: &TranslationUnit) -> HashSet<String> {
    let items = unit.sections.iter().flat_map(|section| &section.items);
    let mut taken = HashSet::new();
    for item in items {
        let Some(code) = item.body.code().filter(|code| code.instruction.mnemonic == "lea") else { continue };
        for symbol in code.instruction.symbols() {
            if let SymbolName::Named(name) = &symbol.name {
                let name = unit.symbols.full_name(name, item.site.scope).into_owned();
                taken.extend((!name.starts_with('.')).then_some(name));
            }
        }
    }
    taken
}

fn symbols(unit: &TranslationUnit, called: &HashSet<String>) -> IndexMap<String, Symbol> {
    let data_labels = data_labels(unit);
    let taken = address_taken(unit);
    let mut symbols = IndexMap::new();
    for (name, definitions) in &unit.symbols.names {
        let Some(idx) = definitions.last().copied() else { continue };
        let definition = &unit.symbols.definitions[idx];
        let region = unit.sections[definition.site.section].region;
        let (Some(region), Some(value)) = (region, unit.symbols.value_of(idx)) else { continue };
        let is_function = unit.symbols.functions.contains(name) || called.contains(name);
        let is_data = data_labels.contains(&idx) && !is_function;
        let is_function = is_function || (taken.contains(name) && !is_data);
        let kind = match (&definition.kind, value) {
            (DefinitionKind::Label, _) if region != RegionKind::Code || is_data => SymbolKind::Object,
            (DefinitionKind::Label, _) if is_function || unit.symbols.globals.contains(name) => SymbolKind::Function,
            (DefinitionKind::Label, _) => SymbolKind::CodeLabel,
            (_, ExprValue::Number(_)) => SymbolKind::Constant,
            (_, ExprValue::Address(_)) if is_function => SymbolKind::Function,
            (_, ExprValue::Address(_)) if region == RegionKind::Code => SymbolKind::CodeLabel,
            (_, ExprValue::Address(_)) => SymbolKind::Object,
        };
        let line = definition.site.span.line;
        let is_global = unit.symbols.globals.contains(name) || unit.symbols.weak.contains(name);
        let symbol = Symbol { value: value.number() as u64, kind, size: size(unit, name), line, is_global };
        symbols.insert(name.clone(), symbol);
    }
    symbols
}

/// Labels that are followed by data, in any section.
fn data_labels(unit: &TranslationUnit) -> HashSet<usize> {
    let mut labels = HashSet::new();
    for section in &unit.sections {
        for (at, definition) in &section.definitions_at {
            // Between a label and its data stand at most other labels and an alignment.
            let next = section.items[*at..].iter().take(4).find(|item| item.size > 0);
            if next.is_some_and(|item| item.body.is_data()) {
                labels.insert(*definition);
            }
        }
    }
    labels
}

/// The size that `.size` states.
fn size(unit: &TranslationUnit, name: &str) -> Option<u64> {
    let value = unit.symbols.value_of(*unit.symbols.sizes.get(name)?)?;
    u64::try_from(value.number()).ok()
}

/// The entry point: `_start`, else `main`, else the first instruction.
fn entry(program: &Program) -> Entry {
    let code = |name: &str| {
        let symbol = program.symbols.get(name)?;
        let is_code = matches!(symbol.kind, SymbolKind::Function | SymbolKind::CodeLabel);
        is_code.then_some(Address(symbol.value))
    };
    if let Some(start) = code("_start") {
        return Entry::Start(start);
    }
    if let Some(main) = code("main") {
        return Entry::Main(main);
    }
    match program.lines.iter().find(|entry| entry.is_code) {
        Some(first) => Entry::First(first.address),
        None => Entry::Empty,
    }
}

/// Marks the label at the entry point as a function.
pub fn name_entry(program: &mut Program) {
    let Some(entry) = program.entry.address() else { return };
    let preferred = match program.entry {
        Entry::Start(_) => "_start",
        Entry::Main(_) => "main",
        Entry::First(_) | Entry::Call { .. } | Entry::Empty => "",
    };
    let name = program
        .symbols
        .iter()
        .filter(|(_, symbol)| matches!(symbol.kind, SymbolKind::CodeLabel | SymbolKind::Function))
        .filter(|(name, symbol)| symbol.value == entry.0 && !name.starts_with(".L"))
        .max_by_key(|(name, symbol)| (*name == preferred, symbol.kind == SymbolKind::Function))
        .map(|(name, _)| name.clone());
    if let Some(symbol) = name.and_then(|name| program.symbols.get_mut(&name)) {
        symbol.kind = SymbolKind::Function;
    }
}
