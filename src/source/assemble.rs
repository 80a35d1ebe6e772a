//! Driver of the assembler for a whole file, and the classification of symbols (function, code label, object).
//!
//! Returns either a program without errors or all errors at once.

use super::comment::Semicolon;
use super::demangle::demangle;
use super::dialect::dialect_of;
use super::emit::emit;
use super::error::SourceError;
use super::expr::{ExprKind, ExprValue, SymbolName};
use super::layout::{OutputArea, lay_out};
use super::lexer::Dialect;
use super::link::{Undefined, link};
use super::pasted;
use super::support;
use super::symbols::DefinitionKind;
use super::text;
use super::unit::TranslationUnit;
use crate::model::addr::Address;
use crate::model::memory_map::{MemoryMap, RegionKind};
use crate::model::program::{Entry, External, Program, Segment};
use crate::model::source_map::{FileId, LineEntry, SUPPORT_LIBRARY, SourceFile, SourceLine, SourceMap};
use crate::model::symbol_table::{Symbol, SymbolKind};
use std::collections::HashSet;
use std::sync::Arc;

/// Assembles a whole file.
///
/// # Errors
/// Every mistake in the text, in line order; beyond 50 only their number.
pub fn assemble(name: &str, text: &str) -> Result<Program, Vec<SourceError>> {
    if let Some(error) = pasted::recognised(text) {
        return Err(vec![error]);
    }
    let written = text;
    let text = &*pasted::with_quoted_names(written);
    let dialect = dialect_of(text).map_err(|error| vec![error])?;
    let semicolon = if dialect == Some(Dialect::Nasm) { Semicolon::Comment } else { Semicolon::Separator };
    let mut unit = TranslationUnit::new(dialect.unwrap_or(Dialect::Gnu));
    unit.read(text, semicolon);
    let n_lines = text.lines().count();
    let support = if unit.diagnostics.is_empty() { support::needed(&unit) } else { String::new() };
    if !support.is_empty() {
        unit.read_support(&support, n_lines);
    }
    let assembled = build(unit, &mut OutputArea::of_file(), Vec::new(), &MemoryMap::SANDBOX, Undefined::Deferred)?;
    let has_code = assembled.segments.iter().any(|segment| segment.kind == RegionKind::Code);
    // What is only typed begins without a file.
    let mut source = if name.is_empty() && text.is_empty() {
        SourceMap::default()
    } else {
        SourceMap::of_text(name, text::lines(written).map(Arc::from))
    };
    let located = |line: SourceLine| match line.number.checked_sub(n_lines as u32) {
        Some(number @ 1..) => SourceLine { file: FileId(1), number },
        _ => line,
    };
    if !support.is_empty() {
        source
            .add_file(SourceFile { path: SUPPORT_LIBRARY.to_owned(), lines: support.lines().map(Arc::from).collect() });
    }
    source.extend(assembled.lines.into_iter().map(|entry| LineEntry { line: located(entry.line), ..entry }));
    let own = assembled.symbols.into_iter();
    let symbols = own.map(|symbol| Symbol { line: symbol.line.map(located), ..symbol }).collect();
    let mut program = Program {
        name: name.to_owned(),
        source,
        segments: assembled.segments,
        map: if has_code { MemoryMap::SANDBOX } else { MemoryMap::WITHOUT_CODE },
        symbols,
        externals: assembled.externals,
        entry: Entry::Empty,
        process: None,
        notes: assembled.notes,
        dialect,
    };
    program.entry = entry(&program);
    name_entry(&mut program);
    Ok(program)
}

/// The output of one translation unit.
pub struct Assembled {
    /// One of each kind at most, none empty.
    pub segments: Vec<Segment>,
    /// In order of definition.
    pub symbols: Vec<Symbol>,
    /// Where each instruction and data item came from.
    pub lines: Vec<LineEntry>,
    /// Functions that are named and not defined, in the order of their entry points.
    pub externals: Vec<External>,
    /// Names that are called directly, including those defined elsewhere.
    pub called: HashSet<String>,
    /// Remarks that are no errors, with the line they concern.
    pub notes: Vec<(SourceLine, String)>,
}

/// Links, lays out and emits a parsed unit. `map` says where the host serves functions.
///
/// # Errors
/// Every error, including those found while parsing.
pub fn build(
    mut unit: TranslationUnit,
    areas: &mut [OutputArea],
    mut externals: Vec<External>,
    map: &MemoryMap,
    undefined: Undefined,
) -> Result<Assembled, Vec<SourceError>> {
    link(&mut unit, &mut externals, map, undefined);
    lay_out(&mut unit, areas);
    let (mut segments, mut lines) = (Vec::new(), Vec::new());
    for area in areas.iter() {
        let (segment, entries) = emit(&mut unit, area);
        segments.extend(segment);
        lines.extend(entries);
    }
    if !unit.diagnostics.is_empty() {
        return Err(unit.diagnostics.sorted(&unit.origins));
    }
    let called = called(&unit);
    let symbols = symbols(&unit, &called);
    let origins = unit.origins;
    let notes = unit.notes.into_iter().map(|(line, note)| (in_the_file(origins.line(line)), note)).collect();
    Ok(Assembled { segments, symbols, lines, externals, called, notes })
}

/// A line of the one file that a text makes.
fn in_the_file(number: u32) -> SourceLine {
    SourceLine { file: FileId::default(), number }
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

fn symbols(unit: &TranslationUnit, called: &HashSet<String>) -> Vec<Symbol> {
    let data_labels = data_labels(unit);
    let taken = address_taken(unit);
    let mut symbols = Vec::new();
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
        let line = Some(in_the_file(unit.origins.line(definition.site.span.line)));
        let is_global = unit.symbols.globals.contains(name) || unit.symbols.weak.contains(name);
        symbols.push(Symbol {
            name: name.as_str().into(),
            path: demangle(name).or_else(|| pasted::path(name)).map(Into::into),
            value: value.number() as u64,
            kind,
            size: size(unit, name),
            line,
            is_global,
        });
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
        symbol.kind.is_code().then_some(Address(symbol.value))
    };
    if let Some(start) = code("_start") {
        return Entry::Start(start);
    }
    if let Some(main) = code(support::START).or_else(|| code("main")) {
        return Entry::Main(main);
    }
    match program.source.entries().iter().find(|entry| entry.is_code) {
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
        Entry::First(_) | Entry::Call { .. } | Entry::Process(_) | Entry::Empty => "",
    };
    let labels = program.symbols.labels_at(entry).filter(|symbol| symbol.kind.is_code() && !symbol.is_local_label());
    let name = labels
        .max_by_key(|symbol| (&*symbol.name == preferred, symbol.kind == SymbolKind::Function))
        .map(|symbol| Arc::clone(&symbol.name));
    if let Some(symbol) = name.and_then(|name| program.symbols.get_mut(&name)) {
        symbol.kind = SymbolKind::Function;
    }
}
