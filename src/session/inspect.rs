//! Commands that look: blocks, what a value points at, memory, lists, the fault at hand.
//!
//! The state stays what it is; only where the next `x` goes on is noted.

use super::command::Topic;
use super::error::LineError;
use super::examine::{Examine, Format, Unit};
use super::expr::{Expr, Expression};
use super::lookup::unmapped_help;
use super::reply::{Panel, Reply};
use super::session::Session;
use crate::lens::infer::ValueLocation as Holder;
use crate::lens::variables::{Limits, Place, Scene as VariableScene};
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

impl Session {
    /// `heap` and `heap N`.
    pub(super) fn heap(&self, id: Option<BlockId>) -> Result<Reply, LineError> {
        let Some(id) = id else { return Ok(Reply::Panel(Panel::Heap)) };
        self.address_of(id).map(|_| Reply::Panel(Panel::Block(id)))
    }

    /// `owners` and `owners N`.
    pub(super) fn owners(&mut self, id: Option<BlockId>) -> Result<Reply, LineError> {
        if self.has_source_lines() {
            return self.variable_owners(id);
        }
        self.observe();
        if let Some(id) = id {
            self.address_of(id)?;
        }
        Ok(Reply::Panel(Panel::Owners(id)))
    }

    /// `where EXPR`.
    pub(super) fn where_value(&mut self, expression: Expression) -> Result<Reply, LineError> {
        self.observe();
        let Expression { text, expr } = expression;
        let value = self.lookup().value(&expr)?.low();
        let at = match &expr {
            Expr::Memory(memory) => Some(self.lookup().location(memory)?.0),
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
    pub(super) fn where_block(&self, id: BlockId) -> Result<Reply, LineError> {
        let address = self.address_of(id)?;
        Ok(Reply::Where { text: format!("heap {id}"), at: None, holder: None, value: address.0 })
    }

    /// Where a block lies, or lay.
    pub(super) fn address_of(&self, id: BlockId) -> Result<Address, LineError> {
        let missing = || LineError::new(format!("there is no block {id}")).with_help("`heap` lists them");
        self.machine.block(id).map(|block| block.address).ok_or_else(missing)
    }

    /// `x/NFU ADDRESS`.
    pub(super) fn examine(&mut self, examine: Examine, at: Option<&Expr>) -> Result<Reply, LineError> {
        let (at, examine) = match (at, self.examined) {
            (Some(expr), _) => (Address(self.lookup().value(expr)?.low()), examine),
            (None, Some((next, last))) if examine == Examine::default() => (next, last),
            (None, Some((next, _))) => (next, examine),
            (None, None) => {
                return Err(LineError::new("`x` needs an address").with_help("for example `x/4xg rsp`"));
            }
        };
        if self.machine.read(at, 1).is_none() {
            return Err(
                LineError::new(format!("nothing is mapped at {at}")).with_help(unmapped_help(&self.machine, at))
            );
        }
        Ok(self.examine_at(at, examine))
    }

    /// Shows memory that is mapped.
    pub(super) fn examine_at(&mut self, at: Address, examine: Examine) -> Reply {
        self.examined = Some((at.plus(self.length_of(at, examine)), examine));
        Reply::Panel(Panel::Memory { at, examine })
    }

    /// How many bytes of memory an `x` shows.
    fn length_of(&self, at: Address, examine: Examine) -> u64 {
        match examine.format {
            Format::Instruction => (0..examine.count).fold(0, |length, _| {
                length + self.machine.disassemble(at.plus(length)).map_or(1, |text| u64::from(text.length))
            }),
            Format::Text => (0..examine.count).fold(0, |length, _| {
                let start = at.plus(length);
                let byte_at = |idx| self.machine.read(start.plus(idx), 1).and_then(|bytes| bytes.first().copied());
                length
                    + 1
                    + (0..LONGEST_TEXT).find(|idx| matches!(byte_at(*idx), None | Some(0))).unwrap_or(LONGEST_TEXT)
            }),
            _ => examine.count * Unit::bytes(examine.unit),
        }
    }

    /// `info TOPIC`.
    pub(super) fn info(&mut self, topic: Topic) -> Reply {
        Reply::Panel(match topic {
            Topic::Breakpoints => {
                Panel::Breakpoints(self.breakpoints.list().to_vec(), self.breakpoints.watches().to_vec())
            }
            Topic::Frame | Topic::Locals => Panel::Frame,
            Topic::Arguments => Panel::Arguments,
            Topic::Line => Panel::Line,
            Topic::Signals => Panel::Signals,
            Topic::Displays => return Reply::Displays(self.displays().to_vec()),
            Topic::Registers => Panel::Registers,
            Topic::Regions => Panel::Regions,
            Topic::Runtime => Panel::Runtime,
            Topic::Limits => Panel::Limits(self.limits()),
            Topic::Program => Panel::Program,
            Topic::Symbols => return self.symbols(None),
            Topic::Heap => Panel::Heap,
            Topic::History => Panel::History(self.newest_steps()),
            Topic::Warnings => Panel::Warnings,
            Topic::Calls => return self.calls(None),
            Topic::Threads => return Reply::Threads(self.thread_rows()),
        })
    }

    /// `info symbols [all|TEXT]`: without a text those that the user's code defines.
    pub(super) fn symbols(&self, text: Option<&str>) -> Reply {
        let all = self.program.symbols.iter();
        let mut shown: Vec<Symbol> = match (text, self.program.process.as_deref()) {
            (Some("all"), _) | (None, None) => all.cloned().collect(),
            (Some(text), _) => all.filter(|symbol| symbol.readable().contains(text)).cloned().collect(),
            (None, Some(process)) => {
                let statics = self.places_of_statics();
                let is_users = |symbol: &&Symbol| match symbol.kind {
                    SymbolKind::Function | SymbolKind::CodeLabel => process.is_user(Address(symbol.value)),
                    SymbolKind::Object | SymbolKind::Constant => statics.contains(&symbol.value),
                };
                all.filter(is_users).cloned().collect()
            }
        };
        let n_omitted = if text.is_none() { self.program.symbols.len() - shown.len() } else { 0 };
        // Those of a linked program stand in the order of its object files.
        if self.program.process.is_some() {
            shown.sort_by(|a, b| (a.readable(), a.value).cmp(&(b.readable(), b.value)));
        }
        Reply::Panel(Panel::Symbols { shown, n_omitted })
    }

    /// Where the static variables lie that the user's files declare.
    fn places_of_statics(&self) -> HashSet<u64> {
        let (Some(debug), Some(frame)) = (self.debug_info(), self.frame_state(0)) else { return HashSet::new() };
        let target = self.guest();
        let scene = VariableScene { debug, target: &target, limits: Limits::default() };
        let place = |variable: &Variable| match scene.variable(variable, &frame).place {
            Place::Memory(address) => Some(address.0),
            _ => None,
        };
        debug.statics().iter().filter_map(place).collect()
    }

    fn newest_steps(&mut self) -> Vec<Step> {
        let end = self.machine.position();
        let from = StepIndex(end.0.saturating_sub(N_LISTED));
        let mut steps = Vec::new();
        self.machine.walk(from, end, |step| steps.push(step));
        steps
    }

    /// `explain` and `explain CODE`.
    pub(super) fn explain(&mut self, code: Option<&'static str>) -> Reply {
        if let Some(code) = code {
            return Reply::FaultPage(code);
        }
        if !matches!(self.machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. })) {
            return Reply::NoFault;
        }
        let step = self.machine.step_at(self.machine.position()).filter(|step| step.fault.is_some());
        step.map_or(Reply::NoFault, |step| Reply::FaultHere(Box::new(step)))
    }
}
