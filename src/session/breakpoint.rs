//! Breakpoints: `b PLACE if EXPR`, `delete`, and where they stop a run.
//!
//! Conditions are compiled anew for each run, because what names mean may have changed.

use super::command::Lifetime;
use super::error::LineError;
use super::expr::{Expression, Place};
use super::lookup::{Lookup, here};
use super::reply::{Breakpoint, Reply};
use super::session::Session;
use crate::model::addr::Address;
use crate::model::run::RunUntil;

impl Session {
    /// `b PLACE if EXPR`.
    pub(super) fn set_breakpoint(
        &mut self,
        place: Option<&Place>,
        lifetime: Lifetime,
        condition: Option<Expression>,
    ) -> Result<Reply, LineError> {
        let address = self.code_place(place)?;
        if let Some(Expression { expr, .. }) = &condition {
            self.lookup().check_names(expr)?;
        }
        Ok(Reply::BreakpointSet(self.breakpoints.add(address, lifetime, condition)))
    }

    /// A place where an instruction is, for breakpoints.
    fn code_place(&self, place: Option<&Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        let address = self.lookup().address(place)?;
        let (Place::Line { span, .. } | Place::Address { span, .. }) = place;
        if self.machine.disassemble(address).is_none() && address != self.machine.typed_end() {
            return Err(LineError::at(*span, format!("there is no instruction at {address}")));
        }
        Ok(address)
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

    /// A run that stops at the breakpoints.
    pub(super) fn breakpoint_stops(&self) -> RunUntil {
        let mut until = RunUntil::default();
        for Breakpoint { address, condition, .. } in self.breakpoints.list() {
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
