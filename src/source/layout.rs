//! Address assignment with branch relaxation, by fixed-point iteration.
//!
//! Branches start short; a branch that does not reach its target grows, and never shrinks again, until no address
//! moves. Encoded instructions may change their length too (a displacement that fits a byte), for the first rounds in
//! both directions. Invariant: it terminates, because branches only grow and rounds, passes and visited items are
//! limited. Sizes are checked against the area before any memory is allocated.

use super::error::SourceError;
use super::expr::{ExprValue, SourceExpr};
use super::instruction::BranchSize;
use super::item::{Datum, InsnItem, Item, ItemBody, Section, Site};
use super::symbols::Symbols;
use super::unit::TranslationUnit;
use crate::model::memory_map::{
    CODE_BASE, DATA_BASE, LARGE_BSS_BASE, PAGE, RODATA_BASE, RegionKind, TYPED_CODE_BASE, TYPED_DATA_BASE,
};

/// Largest `.bss`, in bytes.
pub(super) const MAX_BSS: u64 = 256 * 1024 * 1024;
/// Rounds of encoding in which instructions may shrink, and the limit of rounds.
const FREE_ROUNDS: u32 = 6;
const MAX_ROUNDS: u32 = 16;
/// Passes of address assignment within a round.
const MAX_PASSES: u32 = 64;
/// Items visited in all passes.
const MAX_VISITS: usize = 20_000_000;

/// A range of guest memory that sections are laid out in, one after the other.
#[derive(Clone, Debug)]
pub struct OutputArea {
    /// The region that it becomes.
    pub kind: RegionKind,
    /// Sections of these regions go there.
    pub regions: &'static [RegionKind],
    pub start: u64,
    /// One past the last byte that may be used.
    pub limit: u64,
    /// One past the last byte that is used.
    pub end: u64,
}

impl OutputArea {
    #[must_use]
    pub fn new(kind: RegionKind, regions: &'static [RegionKind], start: u64, limit: u64) -> OutputArea {
        OutputArea { kind, regions, start, limit, end: start }
    }

    /// The areas of a whole file.
    #[must_use]
    pub fn of_file() -> Vec<OutputArea> {
        vec![
            OutputArea::new(RegionKind::Code, &[RegionKind::Code], CODE_BASE, TYPED_CODE_BASE - PAGE),
            OutputArea::new(RegionKind::Rodata, &[RegionKind::Rodata], RODATA_BASE, DATA_BASE - PAGE),
            OutputArea::new(RegionKind::Data, &[RegionKind::Data], DATA_BASE, TYPED_DATA_BASE - PAGE),
            OutputArea::new(RegionKind::Bss, &[RegionKind::Bss], DATA_BASE + PAGE, DATA_BASE + PAGE + MAX_BSS),
        ]
    }
}

/// Lays out all sections; errors of items at their final addresses are added to the diagnostics.
pub(super) fn lay_out(unit: &mut TranslationUnit, areas: &mut [OutputArea]) {
    let n_items = unit.sections.iter().map(|section| section.items.len() + section.definitions_at.len()).sum::<usize>();
    let mut layout = LayoutPass { areas, round: 0, has_moved: true, visits_left: MAX_VISITS, n_items };
    layout.assign_addresses(unit);
    layout.encode(unit);
    let is_fixed_point = (1..MAX_ROUNDS).any(|round| {
        layout.round = round;
        layout.relax(unit);
        !layout.encode(unit) && !layout.has_moved
    });
    let items = unit.sections.iter_mut().flat_map(|section| &mut section.items);
    unit.diagnostics.extend(items.filter_map(|item| item.error.take()).map(|error| *error));
    if !is_fixed_point && unit.diagnostics.is_empty() {
        let span = super::lexer::SourceSpan { line: 1, column: 1, length: 1 };
        unit.diagnostics.add(span.error_with(
            "the sizes in this text do not settle",
            "a size depends on an address that depends on the size: look at the counts of `.fill`, `.org` and `times`",
        ));
    }
}

struct LayoutPass<'a> {
    areas: &'a mut [OutputArea],
    round: u32,
    has_moved: bool,
    visits_left: usize,
    n_items: usize,
}

impl LayoutPass<'_> {
    /// Grows branches that do not reach and reassigns addresses, until nothing moves.
    fn relax(&mut self, unit: &mut TranslationUnit) {
        for _ in 0..MAX_PASSES {
            let Some(left) = self.visits_left.checked_sub(self.n_items) else { return };
            self.visits_left = left;
            self.has_moved = false;
            self.grow_branches(unit);
            self.assign_addresses(unit);
            if !self.has_moved {
                return;
            }
        }
    }

    fn grow_branches(&mut self, unit: &mut TranslationUnit) {
        unit.symbols.refresh();
        let symbols = &unit.symbols;
        for item in unit.sections.iter_mut().flat_map(|section| &mut section.items) {
            let (site, address) = (item.site, item.address);
            let ItemBody::Instruction(code) = &mut item.body else { continue };
            if item.is_broken || code.branch == BranchSize::Near || code.stays_short {
                continue;
            }
            let Some(target) = code.instruction.direct_branch_target() else { continue };
            let Ok(target) = target.eval(&mut |symbol| symbols.value(symbol, &site), address) else { continue };
            let reaches = u64::try_from(target.number()).is_ok_and(|to| code.instruction.short_reaches(address, to));
            if !reaches && !code.instruction.is_call() {
                code.branch = BranchSize::Near;
                let near =
                    code.instruction.encode(address, BranchSize::Near, &mut |symbol| symbols.value(symbol, &site));
                if let Ok(bytes) = near {
                    code.length = code.length.max(bytes.len() as u64);
                }
                self.has_moved = true;
            }
        }
    }

    /// One pass: gives every item its address and size from the addresses known so far.
    fn assign_addresses(&mut self, unit: &mut TranslationUnit) {
        unit.symbols.refresh();
        unit.symbols.section_starts.resize(unit.sections.len(), 0);
        let TranslationUnit { sections, symbols, .. } = unit;
        for area_idx in 0..self.areas.len() {
            self.place_bss(area_idx);
            let area = &mut self.areas[area_idx];
            let mut counter = LocationCounter { at: area.start, area: area.clone(), has_moved: false };
            for (idx, section) in sections.iter_mut().enumerate() {
                if section.region.is_some_and(|region| area.regions.contains(&region)) {
                    counter.has_moved |= std::mem::replace(&mut symbols.section_starts[idx], counter.at) != counter.at;
                    counter.section(section, symbols);
                }
            }
            if area.regions.contains(&RegionKind::Rodata) && !symbols.slots.is_empty() {
                symbols.slots_start = counter.at.next_multiple_of(8);
                counter.at = symbols.slots_start + 8 * symbols.slots.len() as u64;
            }
            counter.has_moved |= area.end != counter.at;
            area.end = counter.at;
            self.has_moved |= counter.has_moved;
        }
    }

    /// `.bss` follows the data after an unmapped page, or goes to a region of its own once it has proved too large.
    fn place_bss(&mut self, area_idx: usize) {
        if self.areas[area_idx].kind != RegionKind::Bss {
            return;
        }
        let data_end = self.areas.iter().find(|area| area.kind == RegionKind::Data).map_or(DATA_BASE, |area| area.end);
        let area = &mut self.areas[area_idx];
        let is_far = area.start == LARGE_BSS_BASE || area.end > TYPED_DATA_BASE - PAGE;
        area.start = if is_far { LARGE_BSS_BASE } else { data_end.next_multiple_of(PAGE) + PAGE };
        area.limit = area.start + MAX_BSS;
    }

    /// Encodes every instruction at its address. True if one turned out to have another length than was reserved.
    fn encode(&mut self, unit: &mut TranslationUnit) -> bool {
        unit.symbols.refresh();
        let TranslationUnit { sections, symbols, .. } = unit;
        let may_shrink = self.round < FREE_ROUNDS;
        let mut has_changed = false;
        for item in
            sections.iter_mut().filter(|section| section.region.is_some()).flat_map(|section| &mut section.items)
        {
            if item.is_broken {
                continue;
            }
            let (site, address) = (item.site, item.address);
            let branch = if matches!(item.body, ItemBody::Repeat { .. }) { Some(BranchSize::Near) } else { None };
            let Some(code) = code_mut(&mut item.body) else { continue };
            if code.is_fixed && code.length > 0 {
                continue;
            }
            code.branch = branch.unwrap_or(code.branch);
            // Before the first relaxation only the length of a short branch is needed.
            if self.round == 0 && code.branch == BranchSize::Short && is_branch(code) {
                has_changed |= measure(code, address);
                continue;
            }
            match code.instruction.encode(address, code.branch, &mut |symbol| symbols.value(symbol, &site)) {
                Ok(bytes) => {
                    has_changed |= store_encoding(code, bytes, may_shrink);
                    item.error = None;
                }
                Err(error) => item.error = Some(Box::new(error)),
            }
        }
        has_changed
    }
}

fn is_branch(code: &InsnItem) -> bool {
    code.instruction.direct_branch_target().is_some()
}

/// The length of a short branch, from an encoding with a reachable target.
fn measure(code: &mut InsnItem, address: u64) -> bool {
    let here = &mut |_: &_| Some(ExprValue::Address(address.into()));
    let length = code.instruction.encode(address, BranchSize::Short, here).map_or(2, |bytes| bytes.len() as u64);
    std::mem::replace(&mut code.length, length) != length
}

fn store_encoding(code: &mut InsnItem, bytes: Vec<u8>, may_shrink: bool) -> bool {
    let needed = bytes.len() as u64;
    let length = if may_shrink { needed } else { needed.max(code.length) };
    code.bytes = bytes;
    std::mem::replace(&mut code.length, length) != length
}

fn code_mut(body: &mut ItemBody) -> Option<&mut InsnItem> {
    match body {
        ItemBody::Instruction(code) => Some(code),
        ItemBody::Repeat { body, .. } => code_mut(body),
        _ => None,
    }
}

/// The location counter of one area.
struct LocationCounter {
    at: u64,
    area: OutputArea,
    has_moved: bool,
}

impl LocationCounter {
    fn section(&mut self, section: &mut Section, symbols: &mut Symbols) {
        let mut definitions_at = section.definitions_at.iter().peekable();
        for (idx, item) in section.items.iter_mut().enumerate() {
            while let Some((_, definition)) = definitions_at.next_if(|(at, _)| *at <= idx) {
                self.set_address(*definition, symbols);
            }
            self.has_moved |= std::mem::replace(&mut item.address, self.at) != self.at;
            let size = if item.is_broken { 0 } else { self.size(item, symbols) };
            self.has_moved |= std::mem::replace(&mut item.size, size) != size;
            self.at += size;
        }
        for (_, definition) in definitions_at {
            self.set_address(*definition, symbols);
        }
    }

    /// The size of an item at the current location; 0 with an error if it does not fit.
    fn size(&self, item: &mut Item, symbols: &Symbols) -> u64 {
        let available = self.area.limit.saturating_sub(self.at);
        let size = size(&mut item.body, &item.site, self.at, symbols);
        let checked = size
            .and_then(|size| if size > available { Err(self.overflow_error(item, size, available)) } else { Ok(size) });
        let is_code = item.body.code().is_some();
        match checked {
            Ok(size) => {
                // An instruction's error is cleared by encoding only.
                item.error = item.error.take().filter(|_| is_code);
                size
            }
            Err(error) => {
                item.error = Some(Box::new(error));
                0
            }
        }
    }

    fn set_address(&mut self, definition: usize, symbols: &mut Symbols) {
        self.has_moved |= std::mem::replace(&mut symbols.addresses[definition], self.at) != self.at;
    }

    fn overflow_error(&self, item: &Item, size: u64, available: u64) -> SourceError {
        let (kind, all) = (self.area.kind.name(), self.area.limit - self.area.start);
        let message = format!("{size} bytes do not fit: {available} of the {all} bytes for {kind} are left");
        item.site.span.error_with(message, "large variables go to `.bss`, which has room for 256 MiB")
    }
}

/// Bytes that a body takes at `at`.
fn size(body: &mut ItemBody, site: &Site, at: u64, symbols: &Symbols) -> Result<u64, SourceError> {
    Ok(match body {
        ItemBody::Instruction(code) => code.length,
        ItemBody::Data { width, values } => values.iter().map(|value| datum_size(value, *width)).sum(),
        ItemBody::Fill { count, width, .. } => amount(count, site, at, symbols)?.saturating_mul(u64::from(*width)),
        ItemBody::Align { boundary, limit, .. } => {
            let gap = at.next_multiple_of(*boundary) - at;
            if limit.is_some_and(|limit| gap > limit) { 0 } else { gap }
        }
        ItemBody::Org { to, .. } => {
            let start = symbols.section_starts[site.section];
            let target = match to.eval(&mut |symbol| symbols.value(symbol, site), at)? {
                ExprValue::Number(offset) => i128::from(start).checked_add(offset),
                ExprValue::Address(address) => Some(address),
            };
            let gap = target.map_or(i128::MAX, |target| target.saturating_sub(i128::from(at)));
            if gap < 0 {
                return Err(to.span.error("this moves backwards, over what is there already"));
            }
            u64::try_from(gap).unwrap_or(u64::MAX)
        }
        ItemBody::Repeat { count, body, times } => {
            *times = amount(count, site, at, symbols)?;
            let one = size(body, site, at, symbols)?;
            let all = one.saturating_mul(*times);
            *times = if one == 0 { 0 } else { *times };
            all
        }
    })
}

fn datum_size(value: &Datum, width: u8) -> u64 {
    match value {
        Datum::Bytes(bytes) => bytes.len() as u64,
        Datum::Value(_) => u64::from(width),
    }
}

/// A repetition count: a number, not negative.
fn amount(count: &SourceExpr, site: &Site, at: u64, symbols: &Symbols) -> Result<u64, SourceError> {
    match count.eval(&mut |symbol| symbols.value(symbol, site), at)? {
        ExprValue::Number(number) if number < 0 => {
            Err(count.span.error(format!("a count cannot be negative: {number}")))
        }
        ExprValue::Number(number) => Ok(u64::try_from(number).unwrap_or(u64::MAX)),
        ExprValue::Address(_) => Err(count
            .span
            .error_with("a count cannot be an address", "the distance of two labels is a number: `end - start`")),
    }
}
