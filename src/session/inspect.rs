//! Commands that look: blocks, what a value points at, memory, lists, the fault at hand.
//!
//! The state stays what it is; only where the next `x` goes on is noted.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::examine::{Examine, Format, Unit};
use super::expr::{Expr, Expression};
use super::lookup::unmapped_help;
use super::reply::{Panel, Reply};
use crate::engine::machine::Machine;
use crate::lens::infer::FirstWord as Holder;
use crate::lens::variables::{ReadLimits, ValuePlace, VariableContext as VariableScene};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::debug::variable::Variable;
use crate::model::run::Stop;
use crate::model::step::Step;
use crate::model::symbol_table::{Symbol, SymbolKind};
use std::collections::HashSet;

/// Steps that `info history` lists.
const N_LISTED: u64 = 16;

/// Bytes of a text beyond which `x/s` looks for its end no further.
const LONGEST_TEXT: u64 = 4096;

/// `heap` and `heap N`.
pub(super) fn heap(machine: &Machine, id: Option<BlockId>) -> Result<Reply, LineError> {
    let Some(id) = id else { return Ok(Reply::Panel(Panel::Heap)) };
    address_of(machine, id).map(|_| Reply::Panel(Panel::Block(id)))
}

/// `where EXPR`.
pub(super) fn where_value(debuggee: &Debuggee, expression: Expression) -> Result<Reply, LineError> {
    let Expression { text, expr } = expression;
    let value = debuggee.lookup().value(&expr)?.low();
    let at = match &expr {
        Expr::Memory(memory) => Some(debuggee.lookup().location(memory)?.0),
        _ => None,
    };
    let holder = match &expr {
        Expr::Memory(_) => at.map(Holder::Word),
        Expr::Register(view) => Some(Holder::Register(view.register)),
        _ => None,
    };
    Ok(Reply::Where { text, at, holder, value })
}

/// `where #N`.
pub(super) fn where_block(machine: &Machine, id: BlockId) -> Result<Reply, LineError> {
    let address = address_of(machine, id)?;
    Ok(Reply::Where { text: format!("heap {id}"), at: None, holder: None, value: address.0 })
}

/// Where a block lies, or lay.
pub(super) fn address_of(machine: &Machine, id: BlockId) -> Result<Address, LineError> {
    let missing = || LineError::new(format!("there is no block {id}")).with_help("`heap` lists them");
    machine.block(id).map(|block| block.address).ok_or_else(missing)
}

/// Where the next `x` without an address goes on, and how.
#[derive(Default, Debug)]
pub(super) struct ExamineCursor {
    next: Option<(Address, Examine)>,
}

impl ExamineCursor {
    /// `x/NFU ADDRESS`.
    pub(super) fn examine(
        &mut self,
        debuggee: &Debuggee,
        examine: Examine,
        at: Option<&Expr>,
    ) -> Result<Reply, LineError> {
        let (at, examine) = match (at, self.next) {
            (Some(expr), _) => (Address(debuggee.lookup().value(expr)?.low()), examine),
            (None, Some((next, last))) if examine == Examine::default() => (next, last),
            (None, Some((next, _))) => (next, examine),
            (None, None) => {
                return Err(LineError::new("`x` needs an address").with_help("for example `x/4xg rsp`"));
            }
        };
        if debuggee.machine.read(at, 1).is_none() {
            return Err(
                LineError::new(format!("nothing is mapped at {at}")).with_help(unmapped_help(&debuggee.machine, at))
            );
        }
        Ok(self.at(&debuggee.machine, at, examine))
    }

    /// Shows memory that is mapped.
    pub(super) fn at(&mut self, machine: &Machine, at: Address, examine: Examine) -> Reply {
        self.next = Some((at.plus(length_of(machine, at, examine)), examine));
        Reply::Panel(Panel::Memory { at, examine })
    }
}

/// How many bytes of memory an `x` shows.
fn length_of(machine: &Machine, at: Address, examine: Examine) -> u64 {
    match examine.format {
        Format::Instruction => (0..examine.count).fold(0, |length, _| {
            length + machine.disassemble(at.plus(length)).map_or(1, |text| u64::from(text.length))
        }),
        Format::Text => (0..examine.count).fold(0, |length, _| {
            let start = at.plus(length);
            let byte_at = |idx| machine.read(start.plus(idx), 1).and_then(|bytes| bytes.first().copied());
            length + 1 + (0..LONGEST_TEXT).find(|idx| matches!(byte_at(*idx), None | Some(0))).unwrap_or(LONGEST_TEXT)
        }),
        _ => examine.count * Unit::bytes(examine.unit),
    }
}

/// `info symbols [all|TEXT]`: without a text those that the user's code defines.
pub(super) fn symbols(debuggee: &Debuggee, text: Option<&str>) -> Reply {
    let all = debuggee.program.symbols.iter();
    let mut shown: Vec<Symbol> = match (text, debuggee.program.process.as_deref()) {
        (Some("all"), _) | (None, None) => all.cloned().collect(),
        (Some(text), _) => all.filter(|symbol| symbol.readable().contains(text)).cloned().collect(),
        (None, Some(process)) => {
            let statics = places_of_statics(debuggee);
            let is_users = |symbol: &&Symbol| match symbol.kind {
                SymbolKind::Function | SymbolKind::CodeLabel => process.is_user(Address(symbol.value)),
                SymbolKind::Object | SymbolKind::Constant => statics.contains(&symbol.value),
            };
            all.filter(is_users).cloned().collect()
        }
    };
    let n_omitted = if text.is_none() { debuggee.program.symbols.len() - shown.len() } else { 0 };
    // Those of a linked program stand in the order of its object files.
    if debuggee.program.process.is_some() {
        shown.sort_by(|a, b| (a.readable(), a.value).cmp(&(b.readable(), b.value)));
    }
    Reply::Panel(Panel::Symbols { shown, n_omitted })
}

/// Where the static variables lie that the user's files declare.
fn places_of_statics(debuggee: &Debuggee) -> HashSet<u64> {
    let (Some(debug), Some(frame)) = (debuggee.debug_info(), debuggee.frame_state(0)) else { return HashSet::new() };
    let target = debuggee.guest();
    let scene = VariableScene { debug, target: &target, limits: ReadLimits::default() };
    let place = |variable: &Variable| match scene.variable(variable, &frame).place {
        ValuePlace::Memory(address) => Some(address.0),
        _ => None,
    };
    debug.statics().iter().filter_map(place).collect()
}

/// The steps that `info history` lists.
pub(super) fn newest_steps(machine: &mut Machine) -> Vec<Step> {
    let end = machine.position();
    let from = StepIndex(end.0.saturating_sub(N_LISTED));
    let mut steps = Vec::new();
    machine.walk(from, end, |step| steps.push(step));
    steps
}

/// `explain` and `explain CODE`.
pub(super) fn explain(machine: &mut Machine, code: Option<&'static str>) -> Reply {
    if let Some(code) = code {
        return Reply::FaultPage(code);
    }
    if !matches!(machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. })) {
        return Reply::NoFault;
    }
    let step = machine.step_at(machine.position()).filter(|step| step.fault.is_some());
    step.map_or(Reply::NoFault, |step| Reply::FaultHere(Box::new(step)))
}
