//! Breakpoints: `b PLACE if EXPR`, `delete`, and where they stop a run.
//!
//! Conditions are compiled anew for each run, because what names mean may have changed.

use super::command::{Lifetime, Switch};
use super::error::LineError;
use super::expr::{Expression, Place};
use super::lookup::{Lookup, here};
use super::reply::{Breakpoint, Reply};
use super::session::Session;
use crate::model::addr::Address;
use crate::model::run::RunUntil;

impl Session {
    /// All breakpoints, in order of making.
    #[must_use]
    pub fn breakpoints(&self) -> &[Breakpoint] {
        self.breakpoints.list()
    }

    /// `b PLACE if EXPR`.
    pub(super) fn set_breakpoint(
        &mut self,
        place: Option<&Place>,
        lifetime: Lifetime,
        condition: Option<&Expression>,
    ) -> Result<Reply, LineError> {
        let address = self.code_address(place)?;
        if let Some(Expression { expr, .. }) = condition {
            self.lookup().check_names(expr)?;
        }
        // A line of a generic function has code in each of its instances.
        let mut others = self.other_instances(place, address);
        others.retain(|other| *other != address);
        let first = self.breakpoints.add(address, lifetime, condition.cloned());
        for other in others {
            self.breakpoints.add(other, lifetime, condition.cloned());
        }
        Ok(Reply::BreakpointSet(first))
    }

    /// Where a line of a compiled program has code in other functions, as one has whose type arguments are others.
    fn other_instances(&self, place: Option<&Place>, address: Address) -> Vec<Address> {
        let (Some(debug), Some(place)) = (self.debug_info(), place) else { return Vec::new() };
        if !matches!(place, Place::Line { .. }) {
            return self.functions_at(place).iter().map(|function| function.body).collect();
        }
        let Some(line) = self.program.line_at(address).map(|entry| entry.line) else { return Vec::new() };
        let entries = self.program.source.of_line(line).filter(|entry| entry.is_code && entry.is_statement);
        let mut functions = Vec::new();
        let mut found = Vec::new();
        for entry in entries {
            let Some(function) = debug.function_at(entry.address) else { continue };
            if !functions.contains(&function.entry) {
                functions.push(function.entry);
                found.push(entry.address);
            }
        }
        let is_here = debug.function_at(address).map(|function| function.entry);
        found.retain(|other| debug.function_at(*other).map(|function| function.entry) != is_here);
        found
    }

    /// A place where an instruction is, for breakpoints; of a compiled function that is where its parameters can be read.
    pub(super) fn code_address(&self, place: Option<&Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        if let Some(function) = self.functions_at(place).first() {
            return Ok(function.body);
        }
        let found = self.lookup().address(place)?;
        let address = if matches!(place, Place::Line { .. }) { self.on_normal_path(found) } else { found };
        let function = self.debug_info().and_then(|debug| debug.function_at(address));
        let address = function.filter(|function| function.entry == address).map_or(address, |function| function.body);
        let (Place::Line { span, .. } | Place::Address { span, .. } | Place::Function { span, .. }) = place;
        if self.machine.disassemble(address).is_none() && address != self.machine.typed_end() {
            return Err(LineError::at(*span, format!("there is no instruction at {address}")));
        }
        Ok(address)
    }

    /// The address around which `list` shows the program.
    pub(super) fn listed_address(&self, place: Option<&Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        match self.functions_at(place).first() {
            Some(function) => Ok(function.entry),
            None => self.lookup().address(place),
        }
    }

    /// `delete N`, or all.
    pub(super) fn delete(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let deleted = self.breakpoints.delete(number);
        match number.filter(|_| deleted.breakpoints.is_empty() && deleted.watchpoints.is_empty()) {
            Some(number) => Err(LineError::new(format!("there is no breakpoint or watchpoint {number}"))
                .with_help("`info breakpoints` lists them")),
            None => Ok(Reply::Deleted(deleted)),
        }
    }

    /// `enable N`, `disable N`, or all.
    pub(super) fn switch(&mut self, number: Option<u32>, to: Switch) -> Result<Reply, LineError> {
        let numbers = self.breakpoints.switch(number, to);
        match number.filter(|_| numbers.is_empty()) {
            Some(number) => Err(LineError::new(format!("there is no breakpoint or watchpoint {number}"))
                .with_help("`info breakpoints` lists them")),
            None => Ok(Reply::Switched { numbers, to }),
        }
    }

    /// A run that stops at the breakpoints.
    pub(super) fn breakpoint_stops(&self) -> RunUntil {
        let mut until = RunUntil::default();
        until.addresses.extend(self.panic_entry());
        let on = self.breakpoints.list().iter().filter(|breakpoint| breakpoint.switch == Switch::On);
        for Breakpoint { address, condition, .. } in on {
            match condition {
                None => until.addresses.push(*address),
                Some(condition) => until.conditions.push((*address, self.lookup().compiled(&condition.expr))),
            }
        }
        until
    }

    /// Notes that a run stopped here; returns the numbers of the breakpoints that it met.
    pub(super) fn hit_breakpoints(&mut self) -> Vec<u32> {
        let Session { breakpoints, program, machine, .. } = self;
        let lookup = Lookup { program, machine };
        breakpoints.hit(here(machine), |condition| machine.holds(&lookup.compiled(&condition.expr)))
    }
}
