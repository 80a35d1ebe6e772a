//! Symbol table: definitions of every name, and their values at the addresses known so far.
//!
//! A name may have several definitions (`.set`, numeric labels); a use means the nearest one by source order. Constants
//! defined by expressions are evaluated on demand with a cache that is cleared when addresses move; recursion is
//! limited, so that circular definitions end.

use super::error::SourceError;
use super::expr::{ExprValue, Relocation, SourceExpr, SymbolName, SymbolRef};
use super::item::Site;
use super::lexer::LabelDirection;
use super::located_text::LocatedText;
use super::preprocess::LineOrigins;
use crate::model::memory_map::THREAD_POINTER;
use indexmap::{IndexMap, IndexSet};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// How deeply constants may refer to constants that are defined later.
const MAX_DEPTH: u32 = 64;

/// A definition of a name.
#[derive(Clone, Debug)]
pub struct Definition {
    pub site: Site,
    pub kind: DefinitionKind,
}

#[derive(Clone, Debug)]
pub enum DefinitionKind {
    Label,
    /// `.set`, `=`: may be followed by another definition.
    Variable(SourceExpr),
    /// `.equiv`, `equ`.
    Constant(SourceExpr),
}

/// A slot that holds a variable's distance from the thread pointer, by the variable's name.
pub(super) fn thread_slot(name: &str) -> String {
    format!("{name}{THREAD_SLOT}")
}

/// The two slots of a variable's descriptor, one behind the other: the function that is called, and what it returns.
pub(super) fn thread_descriptor(name: &str) -> [String; 2] {
    [format!("{name}{DESCRIPTOR_FUNCTION}"), format!("{name}{DESCRIPTOR}{THREAD_SLOT}")]
}

pub(super) const DESCRIPTOR_FUNCTION: &str = "@tlsfunction";
/// What stands between a variable's name and [`THREAD_SLOT`] in the second of them.
pub(super) const DESCRIPTOR: &str = "@tlsdesc";

/// What no symbol's name ends in.
pub(super) const THREAD_SLOT: &str = "@tpoff";

/// The symbol table.
#[derive(Default, Debug)]
pub struct Symbols {
    /// Definitions of each name in source order, as indices.
    pub names: IndexMap<String, Vec<usize>>,
    pub definitions: Vec<Definition>,
    /// Numeric local labels (`1:`), in source order.
    numeric: HashMap<u64, Vec<usize>>,
    /// Values defined outside of this text: typed before, host functions, externals.
    pub imported: HashMap<String, ExprValue>,
    /// Names whose address is wanted in a slot (`@GOTPCREL`), in slot order.
    pub slots: IndexSet<String>,
    /// NASM's non-local labels, which local labels belong to.
    pub scopes: Vec<String>,
    /// Names whose definition is an error: their uses are not reported.
    pub poisoned: HashSet<String>,
    /// `.type name, @function`.
    pub functions: HashSet<String>,
    pub globals: HashSet<String>,
    pub weak: HashSet<String>,
    /// `extern name`.
    pub declared: HashSet<String>,
    /// `.size name, value`: the definition of the value.
    pub sizes: HashMap<String, usize>,
    /// The address that each definition stands at.
    pub addresses: Vec<u64>,
    pub section_starts: Vec<u64>,
    pub slots_start: u64,
    cache: RefCell<ValueCache>,
}

#[derive(Default, Debug)]
struct ValueCache {
    /// `None`: evaluation failed.
    known: HashMap<usize, Option<ExprValue>>,
    depth: u32,
}

impl Symbols {
    /// Adds a definition at the current position.
    ///
    /// # Errors
    /// When the name has a definition already that does not admit another.
    pub fn define(
        &mut self,
        name: LocatedText<'_>,
        full: String,
        definition: Definition,
        origins: &LineOrigins,
    ) -> Result<usize, SourceError> {
        if let Some(first) = self.names.get(&full).and_then(|all| all.last()).map(|idx| &self.definitions[*idx]) {
            let both_variable =
                matches!((&first.kind, &definition.kind), (DefinitionKind::Variable(_), DefinitionKind::Variable(_)));
            if !both_variable {
                let message = format!("`{full}` is already defined on line {}", origins.line(first.site.span.line));
                return Err(name.error_with(message, "give one of the two another name"));
            }
        }
        let idx = self.add(definition);
        self.names.entry(full).or_default().push(idx);
        Ok(idx)
    }

    /// Adds an anonymous value, which may use its own address.
    pub fn add_unnamed(&mut self, site: Site, value: SourceExpr) -> usize {
        self.add(Definition { site, kind: DefinitionKind::Variable(value) })
    }

    /// Adds a numeric local label, which may be defined repeatedly.
    pub fn define_numeric(&mut self, number: u64, site: Site) -> usize {
        let idx = self.add(Definition { site, kind: DefinitionKind::Label });
        self.numeric.entry(number).or_default().push(idx);
        idx
    }

    fn add(&mut self, definition: Definition) -> usize {
        self.definitions.push(definition);
        self.addresses.push(0);
        self.definitions.len() - 1
    }

    /// A name as it is stored: NASM's `.loop` belongs to the label above it.
    #[must_use]
    pub fn full_name<'a>(&self, name: &'a str, scope: Option<u32>) -> Cow<'a, str> {
        match scope {
            Some(scope) if name.starts_with('.') && !name.starts_with("..") => {
                Cow::Owned(format!("{}{name}", self.scopes[scope as usize]))
            }
            _ => Cow::Borrowed(name),
        }
    }

    /// Re-evaluates the constants after addresses have moved: in source order, so that recursion stays shallow.
    pub fn refresh(&mut self) {
        self.cache.get_mut().known.clear();
        for idx in 0..self.definitions.len() {
            let _ = self.value_of(idx);
        }
    }

    /// The current value of a symbol used at `site`; `None` if it is undefined.
    #[must_use]
    pub fn value(&self, symbol: &SymbolRef, site: &Site) -> Option<ExprValue> {
        if symbol.relocation == Relocation::GotPcRel {
            let SymbolName::Named(name) = &symbol.name else { return None };
            let slot = self.slots.get_index_of(self.full_name(name, site.scope).as_ref())?;
            return Some(ExprValue::Address((self.slots_start + 8 * slot as u64).into()));
        }
        if symbol.relocation == Relocation::ThreadCall {
            return Some(ExprValue::Number(0));
        }
        if symbol.relocation == Relocation::ThreadDescriptor {
            let SymbolName::Named(name) = &symbol.name else { return None };
            let [function, _] = thread_descriptor(&self.full_name(name, site.scope));
            let slot = self.slots.get_index_of(&function)?;
            return Some(ExprValue::Address((self.slots_start + 8 * slot as u64).into()));
        }
        if symbol.relocation == Relocation::ThreadBase {
            return Some(ExprValue::Address(THREAD_POINTER.into()));
        }
        if let Relocation::ThreadOffset | Relocation::GotThreadOffset = symbol.relocation {
            let SymbolName::Named(name) = &symbol.name else { return None };
            let full = self.full_name(name, site.scope);
            if symbol.relocation == Relocation::GotThreadOffset {
                let slot = self.slots.get_index_of(&thread_slot(&full))?;
                return Some(ExprValue::Address((self.slots_start + 8 * slot as u64).into()));
            }
            let plain = SymbolRef { relocation: Relocation::Plain, ..symbol.clone() };
            return Some(ExprValue::Number(self.value(&plain, site)?.number() - i128::from(THREAD_POINTER)));
        }
        match &symbol.name {
            // Before the layout every section starts at 0, as every label stands there.
            SymbolName::SectionStart => {
                let start = self.section_starts.get(site.section).copied().unwrap_or_default();
                Some(ExprValue::Address(start.into()))
            }
            SymbolName::Numeric { .. } | SymbolName::Named(_) => match self.definition(&symbol.name, site) {
                Some(idx) => self.value_of(idx),
                None => match &symbol.name {
                    SymbolName::Named(name) => self.imported.get(self.full_name(name, site.scope).as_ref()).copied(),
                    _ => None,
                },
            },
        }
    }

    /// The definition that a use at `site` refers to: the last one above, else the first one below.
    #[must_use]
    pub fn definition(&self, name: &SymbolName, site: &Site) -> Option<usize> {
        let order = |idx: &usize| self.definitions[*idx].site.order;
        match name {
            SymbolName::SectionStart => None,
            SymbolName::Named(name) => {
                let all = self.names.get(self.full_name(name, site.scope).as_ref())?;
                let above = all.partition_point(|idx| order(idx) < site.order);
                all.get(above.saturating_sub(1)).copied()
            }
            SymbolName::Numeric { number, direction } => {
                let all = self.numeric.get(number)?;
                let above = all.partition_point(|idx| order(idx) < site.order);
                match direction {
                    LabelDirection::Backward => above.checked_sub(1).map(|idx| all[idx]),
                    LabelDirection::Forward => all.get(above).copied(),
                }
            }
        }
    }

    /// The value of one definition; `None` for a constant that is defined in terms of itself or of nothing.
    #[must_use]
    pub fn value_of(&self, idx: usize) -> Option<ExprValue> {
        let definition = &self.definitions[idx];
        let expr = match &definition.kind {
            DefinitionKind::Label => return Some(ExprValue::Address(self.addresses[idx].into())),
            DefinitionKind::Variable(expr) | DefinitionKind::Constant(expr) => expr,
        };
        if let Some(known) = self.cache.borrow().known.get(&idx) {
            return *known;
        }
        if self.cache.borrow().depth >= MAX_DEPTH {
            return None;
        }
        self.cache.borrow_mut().depth += 1;
        let site = definition.site;
        let value = expr.eval(&mut |symbol| self.value(symbol, &site), self.addresses[idx]).ok();
        self.cache.borrow_mut().depth -= 1;
        self.cache.borrow_mut().known.insert(idx, value);
        value
    }

    /// True for a use of a constant that depends on no address, so that it is known before layout.
    #[must_use]
    pub fn is_constant(&self, symbol: &SymbolRef, site: &Site, depth: u32) -> bool {
        let definition = self.definition(&symbol.name, site).map(|idx| &self.definitions[idx]);
        match definition.map(|definition| (&definition.kind, definition.site)) {
            None | Some((DefinitionKind::Label, _)) => false,
            Some((DefinitionKind::Variable(expr) | DefinitionKind::Constant(expr), site)) => {
                expr.constant().is_some()
                    || depth < 8
                        && !expr.symbols().is_empty()
                        && expr.symbols().iter().all(|inner| self.is_constant(inner, &site, depth + 1))
            }
        }
    }
}
