//! Variables: which are in scope at an address, and where their bytes are.
//!
//! Unoptimised code keeps a variable in one place of its frame for the whole of its scope, so the debug information says nothing of *when* it
//! gets its value. A parameter has none before the prologue ends. A local has none before the first instruction of its line, unless a later
//! line is being executed: C's are in scope from the beginning of their block, and rustc's scopes hold the stores of constants at the
//! beginning of the function.
//!
//! Both compilers count a place in the frame from a base (`DW_AT_frame_base`), which rustc says is rsp. That is right after the prologue
//! only, wherever that is, so the base is taken from the canonical frame address, which the unwind tables know everywhere.

use super::evaluate::Evaluation;
use super::frames::UnwindTables;
use super::functions::{self, biased};
use super::index::FunctionEntry;
use super::lines::LineTable;
use super::sections::{AttributeValue, Entry, Reader};
use super::tree::FunctionTree;
use super::units::Units;
use crate::model::debug::code::SourcePosition;
use crate::model::debug::target::{FrameState, RSP, Target};
use crate::model::debug::types::TypeId;
use crate::model::debug::variable::{
    Piece, PiecePlace, Unavailable, Variable, VariableId, VariableKind, VariableLocation,
};
use gimli::constants as c;
use gimli::{Expression, Operation};
use std::ops::Range;

/// Entries of a location list that are looked at.
const MAX_LOCATIONS: usize = 1 << 16;

/// The variables in scope at an address of the file, the innermost last.
pub(super) fn at(units: &Units, address: u64, bias: u64) -> Vec<Variable> {
    let Some((unit, function)) = functions::at(units, address) else { return Vec::new() };
    let tree = units.tree(unit, function);
    let mut found = Vec::new();
    // A parent stands before its children; one that does not hold the address hides them.
    let mut is_open = vec![false; tree.scopes.len()];
    for (idx, scope) in tree.scopes.iter().enumerate() {
        let holds = scope.ranges.iter().any(|range| range.contains(&address));
        is_open[idx] = holds && scope.parent.is_none_or(|parent| is_open[parent as usize]);
        if is_open[idx] {
            found.extend(of_scope(units, unit, function, tree, idx, bias));
        }
    }
    found
}

/// Those of the function's scopes that lie before an address: `drop` runs behind the scope of what it drops. Cleanups of a scope, which only
/// unwinding enters, may lie anywhere.
pub(super) fn ended_at(units: &Units, address: u64, bias: u64) -> Vec<Variable> {
    let Some((unit, function)) = functions::at(units, address) else { return Vec::new() };
    let tree = units.tree(unit, function);
    let has_ended = |ranges: &[Range<u64>]| {
        ranges.iter().any(|range| range.end <= address) && !ranges.iter().any(|range| range.contains(&address))
    };
    let ended = tree.scopes.iter().enumerate().filter(|(_, scope)| has_ended(&scope.ranges));
    ended.flat_map(|(idx, _)| of_scope(units, unit, function, tree, idx, bias)).collect()
}

fn of_scope<'a>(
    units: &'a Units,
    unit: usize,
    function: &'a FunctionEntry,
    tree: &'a FunctionTree,
    scope: usize,
    bias: u64,
) -> impl Iterator<Item = Variable> + 'a {
    let scope = &tree.scopes[scope];
    let function = units.list[unit].global(function.offset);
    scope.variables.iter().filter_map(move |entry| {
        let kind = if entry.is_parameter { VariableKind::Parameter } else { VariableKind::Local };
        let variable = variable(units, VariableId { entry: entry.offset, function }, kind)?;
        Some(Variable { scope: biased(&scope.ranges, bias), inline_depth: scope.inline_depth, ..variable })
    })
}

fn variable(units: &Units, id: VariableId, kind: VariableKind) -> Option<Variable> {
    let description = units.describe(id.entry);
    // The compiler makes the parameter `this`, and people use it.
    let name = description.name.clone().filter(|name| !description.is_artificial || &**name == "this")?;
    let ty = TypeId(description.ty?);
    let declared = functions::declared(units, &description);
    Some(Variable { id, name, ty, declared, kind, scope: Vec::new(), inline_depth: 0 })
}

/// Whether a variable lies in one place in its whole scope, as in code that is not optimised.
pub(super) fn is_in_one_place(units: &Units, id: VariableId) -> bool {
    let location = units.entry(id.entry).and_then(|(_, entry)| entry.attr_value(c::DW_AT_location));
    matches!(location, Some(AttributeValue::Exprloc(_) | AttributeValue::Block(_)))
}

/// The addresses of the file at which a variable lies somewhere, as [`Locator::locate`] finds it at each; ranges may overlap.
pub(super) fn located(units: &Units, variable: &Variable, bias: u64) -> Vec<Range<u64>> {
    let scope = || variable.scope.iter().map(|range| range.start.wrapping_sub(bias)..range.end.wrapping_sub(bias));
    let Some((unit, entry)) = units.entry(variable.id.entry) else { return Vec::new() };
    let expression = match entry.attr_value(c::DW_AT_location) {
        None if constant(units, variable.id.entry).is_err() => return Vec::new(),
        None | Some(AttributeValue::Block(_)) => return scope().collect(),
        Some(AttributeValue::Exprloc(expression)) => expression,
        Some(list) => {
            let entries = units.dwarf.attr_locations(&units.list[unit].unit, list).ok().flatten();
            let entries =
                entries.into_iter().flat_map(|mut entries| std::iter::from_fn(move || entries.next().ok()?));
            let filled = entries.take(MAX_LOCATIONS).filter(|entry| !gimli::Reader::is_empty(&entry.data.0));
            let ranges: Vec<Range<u64>> = filled.map(|entry| entry.range.begin..entry.range.end).collect();
            return scope().flat_map(|within| ranges.iter().map(move |range| common(range, &within))).collect();
        }
    };
    if gimli::Reader::is_empty(&expression.0) {
        return Vec::new();
    }
    let first = expression.operations(units.list[unit].unit.encoding()).next();
    let function = scope().next().and_then(|range| functions::at(units, range.start));
    let (Ok(Some(Operation::FrameOffset { .. })), Some((unit, function))) = (first, function) else {
        return scope().collect();
    };
    let given = Given::of(units, unit, function, variable);
    let rows = function.ranges.iter().flat_map(|range| units.lines(unit).within(range));
    let given: Vec<Range<u64>> = rows.filter(|row| given.holds(row.start)).map(|row| row.start..row.end).collect();
    scope().flat_map(|within| given.iter().map(move |range| common(range, &within))).collect()
}

/// Where a variable that has one place for its whole scope has been given its value: behind the prologue, and from its declaration on.
struct Given<'a> {
    lines: &'a LineTable,
    prologue: Range<u64>,
    /// The first address of its declaration's line, at which nothing of that was executed yet, and that line.
    since: Option<(u64, &'a SourcePosition)>,
}

impl<'a> Given<'a> {
    fn of(units: &'a Units, unit: usize, function: &FunctionEntry, variable: &'a Variable) -> Given<'a> {
        let lines = units.lines(unit);
        let entry = functions::entry_range(units, unit, function);
        let body = super::prologue::end(lines, entry.clone());
        let is_own = variable.kind == VariableKind::Local && variable.inline_depth == 0;
        let declared = variable.declared.as_ref().filter(|_| is_own);
        let since = declared.and_then(|declared| Some((first_of_line(lines, &function.ranges, declared)?, declared)));
        Given { lines, prologue: entry.start..body, since }
    }

    fn holds(&self, address: u64) -> bool {
        let is_since = |(first, declared): (u64, &SourcePosition)| first < address || self.is_behind(address, declared);
        !self.prologue.contains(&address) && self.since.is_none_or(is_since)
    }

    /// Whether an address is of a later line of the file that a variable is declared in. `let x = loop { … };` may be laid out behind what
    /// follows it.
    fn is_behind(&self, address: u64, declared: &SourcePosition) -> bool {
        let row = self.lines.within(&(address..address + 1)).first();
        row.is_some_and(|row| row.line > declared.line && is_of_file(self.lines, row.file, declared))
    }
}

fn is_of_file(lines: &LineTable, file: u32, declared: &SourcePosition) -> bool {
    lines.file(u64::from(file)).is_some_and(|file| file.path == declared.path)
}

/// Whether some variable of the function at an address is in different places at different instructions.
pub(super) fn have_lists(units: &Units, address: u64) -> bool {
    let Some((unit, function)) = functions::at(units, address) else { return false };
    let variables = units.tree(unit, function).scopes.iter().flat_map(|scope| &scope.variables);
    let mut places = variables.filter_map(|variable| units.entry(variable.offset)?.1.attr_value(c::DW_AT_location));
    places.any(|place| !matches!(place, AttributeValue::Exprloc(_) | AttributeValue::Block(_)))
}

fn common(a: &Range<u64>, b: &Range<u64>) -> Range<u64> {
    a.start.max(b.start)..a.end.min(b.end)
}

/// The first address in a function of the line that a variable is declared in.
fn first_of_line(lines: &LineTable, ranges: &[Range<u64>], declared: &SourcePosition) -> Option<u64> {
    let rows = ranges.iter().flat_map(|range| lines.within(range));
    rows.filter(|row| row.line == declared.line && is_of_file(lines, row.file, declared)).map(|row| row.start).min()
}

/// A variable that is a constant, in its own entry or in the one that it is an instance of.
fn constant(units: &Units, entry: u64) -> Result<VariableLocation, Unavailable> {
    let mut next = Some(entry);
    for _ in 0..8 {
        let Some((unit, entry)) = next.and_then(|offset| units.entry(offset)) else { break };
        if let Some(value) = entry.attr_value(c::DW_AT_const_value) {
            let place = PiecePlace::Bytes(constant_bytes(&value).ok_or(Unavailable::OptimisedOut)?);
            return Ok(VariableLocation { pieces: vec![Piece { size: None, place }] });
        }
        next = units.list[unit].referred(&entry, c::DW_AT_abstract_origin);
    }
    Err(Unavailable::OptimisedOut)
}

/// The static variables of the user's units that are declared in the user's files.
pub(super) fn statics(units: &Units) -> Vec<Variable> {
    let user_units = units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user);
    let all = user_units.flat_map(|(idx, unit)| {
        units.index(idx).statics.iter().map(move |(offset, _)| VariableId { entry: unit.global(*offset), function: 0 })
    });
    let found = all.filter_map(|id| variable(units, id, VariableKind::Static));
    found.filter(|variable| variable.declared.as_ref().is_some_and(|declared| declared.is_user)).collect()
}

/// What locating variables needs beside the variable.
pub(super) struct Locator<'a> {
    pub(super) units: &'a Units,
    pub(super) unwind: &'a UnwindTables,
    pub(super) frame: &'a FrameState,
    pub(super) target: &'a dyn Target,
    pub(super) bias: u64,
}

impl Locator<'_> {
    pub(super) fn locate(&self, variable: &Variable) -> Result<VariableLocation, Unavailable> {
        let missing = || Unavailable::Malformed(String::from("its entry is not there"));
        let (unit, entry) = self.units.entry(variable.id.entry).ok_or_else(missing)?;
        let Some(location) = entry.attr_value(c::DW_AT_location) else {
            return constant(self.units, variable.id.entry);
        };
        let expression = match location {
            AttributeValue::Exprloc(expression) => {
                if !self.has_value(unit, variable, &expression) {
                    return Err(Unavailable::NotHere);
                }
                expression
            }
            AttributeValue::Block(bytes) => Expression(bytes),
            list => self.listed(unit, list)?,
        };
        if gimli::Reader::is_empty(&expression.0) {
            return Err(Unavailable::OptimisedOut);
        }
        let evaluation = self.evaluation(unit, self.frame_base(variable.id.function));
        Ok(VariableLocation { pieces: evaluation.pieces(expression, None)? })
    }

    /// The length that the subrange of an array computes from the frame.
    pub(super) fn array_length(&self, array: TypeId) -> Option<u64> {
        let (unit, entry) = self.units.entry(array.0)?;
        if entry.tag != c::DW_TAG_array_type {
            return None;
        }
        let mut entries = self.units.list[unit].unit.entries_at_offset(entry.offset).ok()?;
        entries.next_dfs().ok()?;
        let subrange = entries.next_dfs().ok()??;
        let (in_unit, function) = functions::at(self.units, self.address())?;
        let function = self.units.list[in_unit].global(function.offset);
        let bound = match subrange.attr_value(c::DW_AT_upper_bound)? {
            // The expression ends in a number, which reads like an address.
            AttributeValue::Exprloc(bound) => {
                self.evaluation(unit, self.frame_base(function)).address(bound, None).ok()?
            }
            AttributeValue::UnitRef(offset) => self.number_of(self.units.list[unit].global(offset), function)?,
            _ => return None,
        };
        Some(bound.wrapping_add(1)).filter(|length| *length < 1 << 32)
    }

    /// The value of a variable that the compiler made for a number of eight bytes.
    fn number_of(&self, entry: u64, function: u64) -> Option<u64> {
        let (unit, variable) = self.units.entry(entry)?;
        let expression = match variable.attr_value(c::DW_AT_location)? {
            AttributeValue::Exprloc(expression) => expression,
            list => self.listed(unit, list).ok()?,
        };
        let pieces = self.evaluation(unit, self.frame_base(function)).pieces(expression, None).ok()?;
        let bytes = match &pieces[..] {
            [Piece { place: PiecePlace::Memory(address), .. }] => {
                let mut bytes = [0; 8];
                self.target.read(*address, &mut bytes).then(|| bytes.to_vec())?
            }
            [Piece { place: PiecePlace::Register(number), .. }] => self.frame.register_bytes(*number)?,
            [Piece { place: PiecePlace::Bytes(bytes), .. }] => bytes.clone(),
            _ => return None,
        };
        Some(u64::from_le_bytes(*bytes.first_chunk()?))
    }

    fn evaluation(&self, unit: usize, frame_base: Option<u64>) -> Evaluation<'_> {
        Evaluation {
            frame: self.frame,
            target: self.target,
            bias: self.bias,
            encoding: self.units.list[unit].unit.encoding(),
            unit: Some((self.units, unit)),
            frame_base,
            cfa: self.unwind.cfa(self.frame, self.target, self.bias),
        }
    }

    fn address(&self) -> u64 {
        self.frame.lookup_address().0.wrapping_sub(self.bias)
    }

    /// The entry of a location list that holds the frame's address.
    fn listed(&self, unit: usize, list: AttributeValue) -> Result<Expression<Reader>, Unavailable> {
        let malformed = |error: gimli::Error| Unavailable::Malformed(error.to_string());
        let entries = self.units.dwarf.attr_locations(&self.units.list[unit].unit, list).map_err(malformed)?;
        let mut entries = entries.ok_or(Unavailable::OptimisedOut)?;
        for _ in 0..MAX_LOCATIONS {
            let Some(entry) = entries.next().map_err(malformed)? else { break };
            if (entry.range.begin..entry.range.end).contains(&self.address()) {
                return Ok(entry.data);
            }
        }
        Err(Unavailable::NotHere)
    }

    /// Whether a variable that has one place for its whole scope has been given its value.
    fn has_value(&self, unit: usize, variable: &Variable, expression: &Expression<Reader>) -> bool {
        let first = expression.clone().operations(self.units.list[unit].unit.encoding()).next();
        if variable.kind == VariableKind::Static || !matches!(first, Ok(Some(Operation::FrameOffset { .. }))) {
            return true;
        }
        let Some((unit, function)) = functions::at(self.units, self.address()) else { return true };
        Given::of(self.units, unit, function, variable).holds(self.address())
    }

    /// The address that places in the frame are counted from.
    fn frame_base(&self, function: u64) -> Option<u64> {
        let (unit, entry) = self.units.entry(function)?;
        let Some(AttributeValue::Exprloc(expression)) = entry.attr_value(c::DW_AT_frame_base) else { return None };
        let mut operations = expression.clone().operations(self.units.list[unit].unit.encoding());
        if let Ok(Some(Operation::Register { register: gimli::Register(RSP) })) = operations.next()
            && let Some(base) = self.base_from_cfa(unit, &entry)
        {
            return Some(base);
        }
        self.evaluation(unit, None).address(expression, None).ok()
    }

    /// What rsp is in the body of a function, from the canonical frame address.
    fn base_from_cfa(&self, unit: usize, entry: &Entry) -> Option<u64> {
        let first = self.units.ranges(unit, entry).into_iter().next()?;
        let above = self.unwind.cfa_above_rsp(first.start)?;
        Some(self.unwind.cfa(self.frame, self.target, self.bias)?.wrapping_add_signed(above.checked_neg()?))
    }
}

/// A constant as bytes; a number fills what a variable of any width takes.
fn constant_bytes(value: &AttributeValue) -> Option<Vec<u8>> {
    let wide = |number: u128| number.to_le_bytes().to_vec();
    Some(match value {
        AttributeValue::Data1(value) => wide(u128::from(*value)),
        AttributeValue::Data2(value) => wide(u128::from(*value)),
        AttributeValue::Data4(value) => wide(u128::from(*value)),
        AttributeValue::Data8(value) => wide(u128::from(*value)),
        AttributeValue::Data16(value) => wide(*value),
        AttributeValue::Sdata(value) => wide(i128::from(*value).cast_unsigned()),
        AttributeValue::Block(bytes) => gimli::Reader::to_slice(bytes).ok()?.into_owned(),
        AttributeValue::Udata(value) => wide(u128::from(*value)),
        _ => return None,
    })
}
