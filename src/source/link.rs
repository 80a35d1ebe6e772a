//! Undefined names → runtime functions, externals, zero for weak ones, or a mistake.
//!
//! Promises that after it every use that has no mistake has a value. It does not know addresses of the program's own.

use super::error::SourceError;
use super::expr::{Mark, SymbolName, SymbolRef, Value};
use super::external::{Outside, outside, runtime_names};
use super::item::Site;
use super::nearest::nearest;
use super::symbols::{DefinitionKind, Symbols};
use super::unit::Unit;
use crate::model::memory_map::MemoryMap;
use crate::model::program::{External, ExternalKind};
use crate::x86::register_name;
use std::collections::HashMap;

/// Gives every undefined name that is used a value; items that use one that cannot have any are marked broken.
pub fn link(unit: &mut Unit, externals: &mut Vec<External>, map: &MemoryMap) {
    let mut linker = Linker { externals, map, cache: HashMap::new(), first_missing: None };
    let n_known = linker.externals.len();
    for part_idx in 0..unit.parts.len() {
        if unit.parts[part_idx].place.is_none() {
            continue;
        }
        let mut items = std::mem::take(&mut unit.parts[part_idx].items);
        for item in &mut items {
            let mut symbols: Vec<&SymbolRef> =
                item.body.code().map(|code| code.instruction.symbols()).unwrap_or_default();
            symbols.extend(item.body.expressions().iter().flat_map(|expr| expr.symbols()));
            let results: Vec<_> =
                symbols.iter().map(|symbol| linker.resolve(&mut unit.symbols, symbol, &item.site)).collect();
            item.is_broken = results.iter().any(Result::is_err);
            unit.mistakes.extend(results.into_iter().filter_map(|result| result.err().flatten()));
        }
        unit.parts[part_idx].items = items;
    }
    link_constants(unit, &mut linker);
    let first_missing = linker.first_missing;
    unit.notes.extend(first_missing.map(|line| (line, missing_note(&externals[n_known..]))));
    mark_uses_of_discarded(unit);
}

struct Linker<'a> {
    externals: &'a mut Vec<External>,
    map: &'a MemoryMap,
    /// What was found out about undefined names; `None` for mistakes.
    cache: HashMap<String, Option<Value>>,
    first_missing: Option<u32>,
}

impl Linker<'_> {
    /// Makes sure that a use has a value. The error is `None` when its cause is reported elsewhere.
    fn resolve(&mut self, symbols: &mut Symbols, symbol: &SymbolRef, site: &Site) -> Result<(), Option<SourceError>> {
        let SymbolName::Named(name) = &symbol.name else {
            return resolve_local(symbols, symbol, site);
        };
        let full = symbols.full_name(name, site.scope).into_owned();
        if !symbols.names.contains_key(&full) && !symbols.outside.contains_key(&full) {
            if symbols.poisoned.contains(&full) {
                return Err(None);
            }
            let value = self.value(&full, symbols, site).ok_or_else(|| Some(undefined(symbol, &full, symbols)))?;
            symbols.outside.insert(full.clone(), value);
        }
        if symbol.mark == Mark::GotPcRel {
            symbols.slots.insert(full);
        }
        Ok(())
    }

    fn value(&mut self, name: &str, symbols: &Symbols, site: &Site) -> Option<Value> {
        if let Some(known) = self.cache.get(name) {
            return *known;
        }
        let value = match outside(name) {
            Outside::Runtime(function) => Some(Value::Address(self.map.runtime_address(function).0.into())),
            _ if symbols.weak.contains(name) => Some(Value::Number(0)),
            Outside::External(external) => Some(self.external(external, site)),
            Outside::Unknown => None,
        };
        self.cache.insert(name.to_owned(), value);
        value
    }

    fn external(&mut self, external: External, site: &Site) -> Value {
        let known = self.externals.iter().position(|known| known.symbol == external.symbol);
        let idx = known.unwrap_or_else(|| {
            if external.kind == ExternalKind::Missing {
                self.first_missing.get_or_insert(site.span.line);
            }
            self.externals.push(external);
            self.externals.len() - 1
        });
        Value::Address(self.map.external_address(idx).0.into())
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

/// Constants may use names too; one whose value is a mistake spares its users theirs.
fn link_constants(unit: &mut Unit, linker: &mut Linker) {
    let mut linked = Vec::new();
    for idx in 0..unit.symbols.definitions.len() {
        let definition = &unit.symbols.definitions[idx];
        let site = definition.site;
        let (DefinitionKind::Variable(expr) | DefinitionKind::Constant(expr)) = definition.kind.clone() else {
            continue;
        };
        if unit.parts[site.part].place.is_none() {
            continue;
        }
        let results: Vec<_> =
            expr.symbols().iter().map(|symbol| linker.resolve(&mut unit.symbols, symbol, &site)).collect();
        if results.iter().all(Result::is_ok) {
            linked.push((idx, site, expr));
        }
        unit.mistakes.extend(results.into_iter().filter_map(|result| result.err().flatten()));
    }
    unit.symbols.refresh();
    let mut in_vain = None;
    for (idx, site, expr) in linked.iter().filter(|(idx, ..)| unit.symbols.value_of(*idx).is_none()) {
        let is_known = expr.symbols().iter().all(|symbol| unit.symbols.value(symbol, site).is_some());
        match expr.eval(&mut |symbol| unit.symbols.value(symbol, site), unit.symbols.places[*idx]) {
            Err(error) if is_known => unit.mistakes.add(error),
            _ => in_vain = in_vain.or(Some(expr.span)),
        }
    }
    // Where there are other mistakes, this one may be their consequence.
    if let Some(span) = in_vain.filter(|_| unit.mistakes.is_empty()) {
        let help = "constants may use later ones, but not in a circle and not more than 64 in a row";
        unit.mistakes.add(span.error_with("this value is defined in terms of itself", help));
    }
}

/// Code that uses a label of a section that is not loaded has nothing to use.
fn mark_uses_of_discarded(unit: &mut Unit) {
    let is_discarded = |symbol: &SymbolRef, site: &Site| {
        let idx = unit.symbols.definition(&symbol.name, site)?;
        let definition = &unit.symbols.definitions[idx];
        let part = &unit.parts[definition.site.part];
        (part.place.is_none() && matches!(definition.kind, DefinitionKind::Label)).then_some(&part.name)
    };
    let mut found = Vec::new();
    for (part_idx, part) in unit.parts.iter().enumerate().filter(|(_, part)| part.place.is_some()) {
        for (idx, item) in part.items.iter().enumerate() {
            let mut symbols: Vec<&SymbolRef> =
                item.body.code().map(|code| code.instruction.symbols()).unwrap_or_default();
            symbols.extend(item.body.expressions().iter().flat_map(|expr| expr.symbols()));
            for symbol in symbols {
                if let Some(section) = is_discarded(symbol, &item.site) {
                    let message = format!("`{}` is in section `{section}`, which is not loaded", symbol.name);
                    found.push((part_idx, idx, symbol.span.error(message)));
                }
            }
        }
    }
    for (part, idx, error) in found {
        unit.parts[part].items[idx].is_broken = true;
        unit.mistakes.add(error);
    }
}

/// Symbols compared for a suggestion: comparing is slow, and texts with more are no one's handwriting.
const MOST_COMPARED: usize = 2_000;

fn undefined(symbol: &SymbolRef, full: &str, symbols: &Symbols) -> SourceError {
    let own = symbols.names.keys().chain(symbols.outside.keys()).map(String::as_str);
    let mut known: Vec<&str> = own.take(MOST_COMPARED).collect();
    for name in runtime_names() {
        known.push(name);
    }
    let registers: Vec<String> = register_name::names().collect();
    let register = nearest(&full.to_ascii_lowercase(), registers.iter().map(String::as_str));
    let help = match (nearest(full, known.into_iter()), register) {
        (Some(known), _) => format!("did you mean `{known}`?"),
        (None, Some(register)) => format!("did you mean the register `{register}`?"),
        (None, None) => format!(
            "define it (`{full}:`), or call one of the functions that the sandbox serves: malloc, free, memcpy, strlen, puts, exit, …"
        ),
    };
    symbol.span.error_with(format!("undefined symbol `{full}`"), help)
}

fn missing_note(added: &[External]) -> String {
    const MOST_NAMED: usize = 3;
    let missing: Vec<_> = added.iter().filter(|external| external.kind == ExternalKind::Missing).collect();
    let names: Vec<_> = missing.iter().take(MOST_NAMED).map(|external| format!("`{}`", external.name)).collect();
    let more = if missing.len() > MOST_NAMED { ", …" } else { "" };
    let what = if missing.len() == 1 { "a function" } else { "functions" };
    format!(
        "{} {what} of libraries that are not here: {}{more}; calling one stops the run",
        missing.len(),
        names.join(", ")
    )
}
