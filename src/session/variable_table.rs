//! What became of the variables of a compiled program: each as it was at the last line of its scope that was executed.
//!
//! The record is searched for that line, once a variable, so this is for runs that are recorded and not too long. The machine stands where
//! it stood when done.

use super::debuggee::Debuggee;
use super::reply::VariableValue;
use crate::lens::variables::{Ownership, ReadLimits, VariableContext};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::debug::variable::{Variable, VariableId};
use crate::model::run::{RunUntil, SearchResult};
use crate::model::source_map::SourceLine;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Longer runs are not searched.
const MOST_STEPS: u64 = 2_000_000;
/// Lines that are gone back to where a variable had a value still.
const MOST_LINES_BACK: u32 = 24;
/// Variables that are looked for.
const MOST_VARIABLES: usize = 64;

/// A variable at the last line of its scope.
#[derive(Clone, PartialEq, Debug)]
pub struct SeenVariable {
    /// The function that it belongs to.
    pub function: Arc<str>,
    /// What it was last, with its type.
    pub value: VariableValue,
    /// Where it is declared.
    pub line: Option<SourceLine>,
    /// The moment of the value.
    pub step: StepIndex,
    /// The thread that it belonged to, counted from 1.
    pub thread: u32,
    /// It was moved or dropped before the end of its scope, and this is the last that it was.
    pub is_gone: bool,
    /// Heap blocks that its own pointers lead to, and what its type says of them.
    pub blocks: Vec<(BlockId, Ownership)>,
}

/// The variables of the user's functions that ran, in the order of the source.
pub(super) fn seen_variables(debuggee: &mut Debuggee) -> Vec<SeenVariable> {
    let stood = debuggee.machine.position();
    if debuggee.debug.is_none() || stood.0 > MOST_STEPS || !debuggee.machine.has_history() {
        return Vec::new();
    }
    let all = all_variables(debuggee).into_iter().take(MOST_VARIABLES);
    let found = all.filter_map(|(function, variable)| seen(debuggee, &function, &variable, stood)).collect();
    debuggee.machine.seek(stood);
    found
}

/// Every variable of the user's functions with code, with the function's path.
fn all_variables(debuggee: &Debuggee) -> Vec<(Arc<str>, Variable)> {
    let Some(debug) = debuggee.debug.as_deref() else { return Vec::new() };
    let mut known: HashSet<VariableId> = HashSet::new();
    let mut all: Vec<(Arc<str>, Variable)> = Vec::new();
    for function in debug.user_functions() {
        for address in statements(debuggee, &function.ranges) {
            for variable in debug.variables_at(address) {
                if variable.inline_depth == 0 && known.insert(variable.id) {
                    all.push((Arc::clone(&function.path), variable));
                }
            }
        }
    }
    let line = |variable: &Variable| variable.declared.as_ref().map_or(u32::MAX, |position| position.line);
    all.sort_by_key(|(_, variable)| line(variable));
    all
}

fn statements(debuggee: &Debuggee, ranges: &[Range<u64>]) -> Vec<Address> {
    let is_in = |address: Address| ranges.iter().any(|range| range.contains(&address.0));
    let entries = debuggee.program.source.entries().iter().filter(|entry| entry.is_code && entry.is_statement);
    entries.map(|entry| entry.address).filter(|address| is_in(*address)).collect()
}

fn seen(debuggee: &mut Debuggee, function: &Arc<str>, variable: &Variable, stood: StepIndex) -> Option<SeenVariable> {
    let addresses = statements(debuggee, &variable.scope);
    debuggee.machine.seek(stood);
    let until = RunUntil { addresses, ..RunUntil::default() };
    let mut last = None;
    for nth in 0..=MOST_LINES_BACK {
        let SearchResult::Found(step) = debuggee.machine.find_stop_back(debuggee.machine.start(), &until) else {
            break;
        };
        debuggee.machine.seek(step);
        let found = seen_here(debuggee, function, variable, nth > 0)?;
        if found.value.value.first_unknown().is_none() {
            return Some(found);
        }
        last = last.or(Some(found));
    }
    last.map(|found| SeenVariable { is_gone: false, ..found })
}

fn seen_here(debuggee: &Debuggee, function: &Arc<str>, variable: &Variable, is_gone: bool) -> Option<SeenVariable> {
    let step = debuggee.machine.position();
    let frame = debuggee.frame_state(0)?;
    let debug = debuggee.debug.as_deref()?;
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    let value = scene.variable(variable, &frame);
    let pointers = value.pointers().into_iter().filter(|pointer| pointer.depth == 0 && pointer.is_live);
    let block = |address: Address| debuggee.machine.block_at(address).map(|block| block.id);
    let blocks =
        pointers.filter_map(|pointer| Some((block(pointer.points.address)?, pointer.points.ownership))).collect();
    let line = variable
        .declared
        .as_ref()
        .and_then(|position| Some(SourceLine { file: debug.file_id(&position.path)?, number: position.line }));
    let value = VariableValue::of(&value);
    let thread = debuggee.machine.current_thread() as u32 + 1;
    Some(SeenVariable { function: Arc::clone(function), value, line, step, thread, is_gone, blocks })
}
