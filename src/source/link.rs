//! Symbol resolution: binds every undefined name to a host function, an external symbol or (if weak) zero, or reports
//! it.
//!
//! Invariant afterwards: each use in an item that is not marked broken has a value. An undefined name is reported once
//! per use; names whose definition is itself an error are not reported again.
//!
//! In a file, a name that is called or whose address is taken may be of a library that is not here: it is noted, and using it stops the
//! run. It is an error where the text has a label of its own that it is plainly meant for, and where it may be a register's (`mov rax, rbxx`).
//! What is typed at the prompt is executed at once, so that every undefined name is an error there.

use super::error::SourceError;
use super::expr::{ExprValue, Relocation, SymbolName, SymbolRef};
use super::external::{NameResolution, nearest_served, resolve_undefined, with_nearest};
use super::item::{ItemBody, Site};
use super::nearest::nearest;
use super::operand::{Operand, OperandKind};
use super::support;
use super::symbols::{DefinitionKind, Symbols, thread_descriptor, thread_slot};
use super::unit::TranslationUnit;
use crate::model::memory_map::MemoryMap;
use crate::model::program::{External, ExternalKind};
use crate::x86::register_name;
use std::collections::HashMap;

/// What becomes of a name that nobody knows and that is called, or whose address is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Undefined {
    /// Calling it stops the run, unless it looks mistyped: a file may have functions that are never called.
    Deferred,
    /// An error, as everywhere else.
    Refused,
}

/// Binds every undefined name that is used; items with an unresolvable one are marked broken.
pub(super) fn link(unit: &mut TranslationUnit, externals: &mut Vec<External>, map: &MemoryMap, undefined: Undefined) {
    let mut linker = Linker { externals, map, cache: HashMap::new(), first_missing: None, is_branch: false };
    let n_known = linker.externals.len();
    for section_idx in 0..unit.sections.len() {
        if unit.sections[section_idx].region.is_none() {
            continue;
        }
        let mut items = std::mem::take(&mut unit.sections[section_idx].items);
        for item in &mut items {
            let mut symbols: Vec<&SymbolRef> =
                item.body.code().map(|code| code.instruction.symbols()).unwrap_or_default();
            symbols.extend(item.body.expressions().iter().flat_map(|expr| expr.symbols()));
            if undefined == Undefined::Deferred {
                let may_be_elsewhere = may_be_elsewhere(&item.body);
                symbols.iter().for_each(|symbol| linker.defer(&unit.symbols, symbol, may_be_elsewhere, &item.site));
            }
            linker.is_branch = is_branch(&item.body);
            let results: Vec<_> =
                symbols.iter().map(|symbol| linker.resolve(&mut unit.symbols, symbol, &item.site)).collect();
            item.is_broken = results.iter().any(Result::is_err);
            unit.diagnostics.extend(results.into_iter().filter_map(|result| result.err().flatten()));
        }
        unit.sections[section_idx].items = items;
    }
    linker.is_branch = false;
    link_constants(unit, &mut linker);
    let first_missing = linker.first_missing;
    unit.notes.extend(first_missing.map(|line| (line, missing_note(&externals[n_known..]))));
    mark_uses_of_discarded(unit);
}

struct Linker<'a> {
    externals: &'a mut Vec<External>,
    map: &'a MemoryMap,
    /// Resolved values of undefined names; `None` for unknown names.
    cache: HashMap<String, Option<ExprValue>>,
    first_missing: Option<u32>,
    /// Whether what is resolved is the target of a jump or call, which is no register.
    is_branch: bool,
}

fn is_branch(body: &ItemBody) -> bool {
    body.code().is_some_and(|code| code.instruction.direct_branch_target().is_some())
}

/// Whether what an item names may be a library's: it is called, jumped to, or its address is taken. A variable that is read is the text's.
fn may_be_elsewhere(body: &ItemBody) -> bool {
    let Some(code) = body.code() else { return matches!(body, ItemBody::Data { .. }) };
    let is_address = |operand: &Operand| matches!(operand.kind, OperandKind::Offset(_));
    is_branch(body) || code.instruction.mnemonic == "lea" || code.instruction.operands.iter().any(is_address)
}

impl Linker<'_> {
    /// Ensures that a use has a value. The error is `None` when its cause is reported elsewhere.
    fn resolve(&mut self, symbols: &mut Symbols, symbol: &SymbolRef, site: &Site) -> Result<(), Option<SourceError>> {
        let SymbolName::Named(name) = &symbol.name else {
            return resolve_local(symbols, symbol, site);
        };
        let full = symbols.full_name(name, site.scope).into_owned();
        if !symbols.names.contains_key(&full) && !symbols.imported.contains_key(&full) {
            if symbols.poisoned.contains(&full) {
                return Err(None);
            }
            let value = self
                .value(&full, symbols, site)
                .ok_or_else(|| Some(undefined(symbol, &full, symbols, self.is_branch)))?;
            symbols.imported.insert(full.clone(), value);
        }
        match symbol.relocation {
            Relocation::GotPcRel => _ = symbols.slots.insert(full),
            Relocation::GotThreadOffset => _ = symbols.slots.insert(thread_slot(&full)),
            Relocation::ThreadDescriptor => symbols.slots.extend(thread_descriptor(&full)),
            Relocation::ThreadCall => {}
            Relocation::Plain | Relocation::Plt | Relocation::ThreadOffset | Relocation::ThreadBase => {}
        }
        Ok(())
    }

    fn value(&mut self, name: &str, symbols: &Symbols, site: &Site) -> Option<ExprValue> {
        if let Some(known) = self.cache.get(name) {
            return *known;
        }
        let value = match resolve_undefined(name) {
            NameResolution::Runtime(function) => Some(ExprValue::Address(self.map.runtime_address(function).0.into())),
            _ if symbols.weak.contains(name) => Some(ExprValue::Number(0)),
            NameResolution::External(external) => Some(self.external(external, site)),
            NameResolution::Unknown => None,
        };
        self.cache.insert(name.to_owned(), value);
        value
    }

    /// Makes an external of a name that nobody knows.
    fn defer(&mut self, symbols: &Symbols, symbol: &SymbolRef, may_be_elsewhere: bool, site: &Site) {
        let SymbolName::Named(name) = &symbol.name else { return };
        let full = symbols.full_name(name, site.scope);
        let is_declared = symbols.declared.contains(&*full)
            || matches!(symbol.relocation, Relocation::Plt | Relocation::GotPcRel | Relocation::GotThreadOffset);
        if !(is_declared || may_be_elsewhere)
            || symbols.names.contains_key(&*full)
            || symbols.imported.contains_key(&*full)
            || symbols.poisoned.contains(&*full)
            || symbols.weak.contains(&*full)
            || full.contains('.')
            || self.cache.contains_key(&*full)
            || resolve_undefined(&full) != NameResolution::Unknown
            || (!is_declared && is_own_mistyped(&full, symbols))
        {
            return;
        }
        let external = External { symbol: full.to_string(), name: full.to_string(), kind: ExternalKind::Missing };
        let value = self.external(external, site);
        self.cache.insert(full.into_owned(), Some(value));
    }

    fn external(&mut self, external: External, site: &Site) -> ExprValue {
        let known = self.externals.iter().position(|known| known.symbol == external.symbol);
        let idx = known.unwrap_or_else(|| {
            if external.kind == ExternalKind::Missing {
                self.first_missing.get_or_insert(site.span.line);
            }
            self.externals.push(external);
            self.externals.len() - 1
        });
        ExprValue::Address(self.map.external_address(idx).0.into())
    }
}

fn resolve_local(symbols: &Symbols, symbol: &SymbolRef, site: &Site) -> Result<(), Option<SourceError>> {
    let is_start = symbol.name == SymbolName::SectionStart;
    if is_start || symbols.definition(&symbol.name, site).is_some() {
        return Ok(());
    }
    let help = "`1b` means the nearest `1:` above, `1f` the nearest one below; write 0b1 for a binary number";
    Err(Some(symbol.span.error_with(format!("there is no label for `{}`", symbol.name), help)))
}

/// Resolves the names in constants. An unresolvable constant is reported once, not at its uses.
fn link_constants(unit: &mut TranslationUnit, linker: &mut Linker) {
    let mut linked = Vec::new();
    for idx in 0..unit.symbols.definitions.len() {
        let definition = &unit.symbols.definitions[idx];
        let site = definition.site;
        let (DefinitionKind::Variable(expr) | DefinitionKind::Constant(expr)) = definition.kind.clone() else {
            continue;
        };
        if unit.sections[site.section].region.is_none() {
            continue;
        }
        let results: Vec<_> =
            expr.symbols().iter().map(|symbol| linker.resolve(&mut unit.symbols, symbol, &site)).collect();
        if results.iter().all(Result::is_ok) {
            linked.push((idx, site, expr));
        }
        unit.diagnostics.extend(results.into_iter().filter_map(|result| result.err().flatten()));
    }
    unit.symbols.refresh();
    let mut unevaluated = None;
    for (idx, site, expr) in linked.iter().filter(|(idx, ..)| unit.symbols.value_of(*idx).is_none()) {
        let is_known = expr.symbols().iter().all(|symbol| unit.symbols.value(symbol, site).is_some());
        match expr.eval(&mut |symbol| unit.symbols.value(symbol, site), unit.symbols.addresses[*idx]) {
            Err(error) if is_known => unit.diagnostics.add(error),
            _ => unevaluated = unevaluated.or(Some(expr.span)),
        }
    }
    // With other errors present this one may be their consequence.
    if let Some(span) = unevaluated.filter(|_| unit.diagnostics.is_empty()) {
        let help = "constants may use later ones, but not in a circle and not more than 64 in a row";
        unit.diagnostics.add(span.error_with("this value is defined in terms of itself", help));
    }
}

/// Reports uses of labels in sections that are not loaded.
fn mark_uses_of_discarded(unit: &mut TranslationUnit) {
    let is_discarded = |symbol: &SymbolRef, site: &Site| {
        let idx = unit.symbols.definition(&symbol.name, site)?;
        let definition = &unit.symbols.definitions[idx];
        let section = &unit.sections[definition.site.section];
        (section.region.is_none() && matches!(definition.kind, DefinitionKind::Label)).then_some(&section.name)
    };
    let mut found = Vec::new();
    for (section_idx, section) in unit.sections.iter().enumerate().filter(|(_, section)| section.region.is_some()) {
        for (idx, item) in section.items.iter().enumerate() {
            let mut symbols: Vec<&SymbolRef> =
                item.body.code().map(|code| code.instruction.symbols()).unwrap_or_default();
            symbols.extend(item.body.expressions().iter().flat_map(|expr| expr.symbols()));
            for symbol in symbols {
                if let Some(section) = is_discarded(symbol, &item.site) {
                    let message = format!("`{}` is in section `{section}`, which is not loaded", symbol.name);
                    found.push((section_idx, idx, symbol.span.error(message)));
                }
            }
        }
    }
    for (section, idx, error) in found {
        unit.sections[section].items[idx].is_broken = true;
        unit.diagnostics.add(error);
    }
}

/// Symbols compared for a suggestion: comparing is slow, and larger programs are not written by hand.
const MOST_COMPARED: usize = 2_000;

/// The text's own name that one may have been meant for.
fn nearest_own<'a>(full: &str, symbols: &'a Symbols) -> Option<&'a str> {
    nearest(full, symbols.names.keys().chain(symbols.imported.keys()).map(String::as_str).take(MOST_COMPARED))
}

/// Whether a name is plainly a mistyped one of the text: like one, with the same beginning, and not the next of `f1` and `f2`.
fn is_own_mistyped(full: &str, symbols: &Symbols) -> bool {
    let without_digits = |name: &str| name.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    nearest_own(full, symbols)
        .is_some_and(|own| full.chars().next() == own.chars().next() && without_digits(full) != without_digits(own))
}

/// The name that one may have been meant for: of the text, of what is served, or, where it is not jumped to, a register's.
fn nearest_known(full: &str, symbols: &Symbols, is_branch: bool) -> Option<String> {
    if let Some(known) = nearest_own(full, symbols).or_else(|| nearest_served(full)) {
        return Some(format!("`{known}`"));
    }
    let registers: Vec<String> = register_name::names().collect();
    let register = nearest(&full.to_ascii_lowercase(), registers.iter().map(String::as_str)).filter(|_| !is_branch);
    register.map(|register| format!("the register `{register}`"))
}

fn undefined(symbol: &SymbolRef, full: &str, symbols: &Symbols, is_branch: bool) -> SourceError {
    let help = match nearest_known(full, symbols, is_branch) {
        _ if support::has(full) => format!("`{full}` is linked into files; save this as one, and load it"),
        Some(known) => format!("did you mean {known}?"),
        None => format!(
            "define it (`{full}:`), or call one of the functions that the sandbox serves: malloc, free, memcpy, strlen, puts, exit, …"
        ),
    };
    symbol.span.error_with(format!("undefined symbol `{full}`"), help)
}

fn missing_note(added: &[External]) -> String {
    const MOST_NAMED: usize = 3;
    let missing: Vec<_> = added.iter().filter(|external| external.kind == ExternalKind::Missing).collect();
    let names: Vec<_> = missing.iter().take(MOST_NAMED).map(|external| with_nearest(&external.name)).collect();
    let more = if missing.len() > MOST_NAMED { ", …" } else { "" };
    let what = if missing.len() == 1 { "a function" } else { "functions" };
    format!(
        "{} {what} of libraries that are not here: {}{more}; calling one stops the run",
        missing.len(),
        names.join(", ")
    )
}
